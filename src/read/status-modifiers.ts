// What the words right before an event noun say of it: "the planned attack", "a mock assault", "the so-called release".
import { wordSet } from '../vocab/word-set.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { isGiving } from './status-known.ts'
import { LASTING, type Operator, type Own, UNREAL } from './status-operators.ts'

/** Words that say of a release or a delivery that it has not come; of an offensive, that it came to a stop. */
const HELD_UP = wordSet('stalled frozen suspended blocked sham bogus phoney phony overdue')
/** Force that is used by attempting it. */
const BLOWS =
  /^(?:attack|assault|raid|ambush|bombing|shelling|strike|airstrike|air-strike|storming|invasion|incursion|murder|assassination|killing|coup|shooting|robbery|advance|breach|infiltration|attempt|stabbing|rape|poisoning|suicide|uprising|mutiny|offensive)$/
const MAKES: ReadonlyMap<Operator, Own['status']> = new Map<Operator, Own['status']>([
  ['allege', 'alleged'],
  ['plan', 'planned'],
  ['doubt', 'hypothetical'],
  ['fail', 'negated'],
])

/** What stands before a noun makes of its deed; null where it makes nothing of it. */
export function modified(head: number, lemma: string, tree: Tree): Own | null {
  for (const kid of kidsOf(tree, head)) {
    const { deprel, lemma: base, text } = tree.tokens[kid]!
    if (deprel === 'case' && text.toLowerCase() === 'without') return { status: 'negated', why: 'without' }
    if (!/^(?:amod|compound|det|acl)$/.test(deprel)) continue
    const word = text.toLowerCase()
    if (word === 'zero' && kid < head) return { status: 'negated', why: 'zero' }
    const whole = hyphened(kid, tree)
    // Who is put before guns that are not loaded is tortured all the same.
    if (word === 'mock' && lemma === 'execution') continue
    // Who attempts a raid fights; an attempted arrest is none.
    if (/^(?:attempted|abortive)$/.test(word) && kid < head && !BLOWS.test(lemma))
      return { status: 'negated', why: word }
    const operator = UNREAL.get(whole) ?? UNREAL.get(word) ?? UNREAL.get(base)
    const status = operator && kid < head ? MAKES.get(operator) : operator === 'allege' ? 'alleged' : undefined
    if (status) return { status, why: whole }
    if (kid < head && HELD_UP.has(word) && isGiving(lemma)) return { status: 'negated', why: word }
    if (LASTING.has(word)) return { status: 'ongoing', why: word }
  }
  return null
}

/** A word with what hyphens join to it: "so-called", "hoped-for". */
function hyphened(at: number, { tokens }: Tree): string {
  const joined = (k: number): boolean =>
    tokens[k]?.text === '-' && tokens[k - 1]?.end === tokens[k]!.start && tokens[k + 1]?.start === tokens[k]!.end
  let from = at
  let to = at
  while (joined(from - 1)) from -= 2
  while (joined(to + 1)) to += 2
  return tokens
    .slice(from, to + 1)
    .map((t) => t.text.toLowerCase())
    .join('')
}
