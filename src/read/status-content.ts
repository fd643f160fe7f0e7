// What stands inside a noun or a wish and is no deed: the content of a tale, what was done to none, what ought to be.

import { REAL_WITHOUT } from '../vocab/verbs/open.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isConfirmed } from './status-found-out.ts'
import { NOUN_OPERATORS, VERB_OPERATORS } from './status-operators.ts'

/** What is done to a tale itself. */
const SPREADS = wordSet(
  'tell spread repeat circulate peddle publish print send invent believe hear forward put sell feed',
)

/** What is in doubt because a noun only passes it on or calls it untrue, and the noun. */
interface Content {
  readonly status: 'alleged' | 'denied'
  readonly why: string
}

/** "The tale that forty men laid down their arms": what the noun holds, wherever trees hang it; null for what no such noun holds. */
export function contentOf(clause: Clause, tree: Tree): Content | null {
  const { kind, lemma, passive, particle, args, head } = clause
  if (kind !== 'verb' || SPREADS.has(lemma) || VERB_OPERATORS.get(lemma) === 'plan') return null
  if (isReported(clause, tree)) return { status: 'alleged', why: tree.tokens[head - 1]!.lemma }
  if (isFreeSpeech(clause, tree)) return { status: 'alleged', why: ':' }
  const that = kidsOf(tree, head).find((k) => k < head && tree.tokens[k]!.text === 'that')
  const at = that === undefined ? -1 : talePlace(that, tree)
  if (that === undefined || at < 0 || isConfirmed(at, tree)) return null
  const noun = tree.tokens[at]!
  const operator = isDisputed(at, tree) || isTakenBack(at, tree) ? 'deny' : NOUN_OPERATORS.get(noun.lemma)
  // "The story that the army denied", "the lie that killed them": a relative clause leaves its object or subject out.
  if (!args.some((a) => a.role === 'subject' && a.head > that)) return null
  const whole = tree.tokens[that]!.deprel === 'mark' || passive || particle !== null
  if (!whole && !args.some((a) => a.role !== 'subject' && a.head > head)) return null
  return { status: operator === 'deny' || isFairyTale(tree, at) ? 'denied' : 'alleged', why: noun.lemma }
}

/** The noun that holds what stands behind a "that": "the claim that", "the claim made on a website that"; -1 for none. */
function talePlace(that: number, tree: Tree): number {
  const { tokens } = tree
  let at = that - 1
  for (let steps = 4; steps > 0 && at >= 0; steps--) {
    const { upos, lemma, head, deprel } = tokens[at]!
    const operator = upos === 'NOUN' ? NOUN_OPERATORS.get(lemma) : undefined
    if (operator === 'deny' || operator === 'allege') return at
    if (SAID_ONCE.test(lemma) && isTakenBack(at, tree)) return at
    if (head < 0 || head > at || !/^(?:nmod|obl|acl)$/.test(deprel)) return -1
    at = head
  }
  return -1
}

/** "Disputes the claim that": what holds the content is itself denied. */
function isDisputed(at: number, { tokens }: Tree): boolean {
  const { deprel, head } = tokens[at]!
  return deprel === 'obj' && VERB_OPERATORS.get(tokens[head]!.lemma) === 'deny' && !kidsNot(head, tokens)
}

const SAID_ONCE = /^(?:statement|announcement|post|bulletin|communique|dispatch|news|message|assertion)$/
const TAKES_BACK = /^(?:retract|withdraw|rescind|recant|delete|disown)$/

/** "The statement that they had left was withdrawn", "took back its report that": whoever said it says so no more. */
function isTakenBack(at: number, { tokens }: Tree): boolean {
  const { deprel, head } = tokens[at]!
  const verb = tokens[head]
  if (!verb || !/^(?:obj|nsubj:pass)$/.test(deprel) || kidsNot(head, tokens)) return false
  return TAKES_BACK.test(verb.lemma) || (verb.lemma === 'take' && tokens[head + 1]?.text === 'back')
}

function kidsNot(head: number, tokens: Tree['tokens']): boolean {
  return tokens.some((t) => t.head === head && /^(?:not|n['’]t|never)$/i.test(t.text))
}

/** "Fairy tale", "tall story", "old wives' tale". */
function isFairyTale(tree: Tree, at: number): boolean {
  return (
    /^(?:tale|story)$/.test(tree.tokens[at]!.lemma) &&
    /^(?:fairy|tall|cock-and-bull|wives|’|'|made-up)$/i.test(tree.tokens[at - 1]?.text ?? '')
  )
}

/** "Twelve officers were reported freed", "is believed handed over": passed on, with the deed as a bare participle. */
function isReported({ head }: Clause, tree: Tree): boolean {
  const [told, before] = [tree.tokens[head - 1], tree.tokens[head - 2]]
  if (tree.tokens[head]!.xpos !== 'VBN' || told?.xpos !== 'VBN' || before === undefined) return false
  if (!/^(?:report|rumour|rumor|believe|say|presume|think)$/.test(told.lemma)) return false
  return /^(?:be|been|being)$/.test(before.lemma) || before.upos === 'ADV'
}

/** Words between a colon and the verb of what it leads in. */
const LED_IN = 12

/** "The leaflet was short: the garrison had fled, the road would be opened": words of others, told without saying so. */
function isFreeSpeech({ tense, aspect, kind, modal, head }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || tense !== 'past' || aspect !== 'perfect' || modal !== null) return false
  if (!tree.tokens.some((t, i) => i > head && t.text === 'would')) return false
  for (let i = head - 1; i >= 0 && i >= head - LED_IN; i--) if (tree.tokens[i]!.text === ':') return i > 0
  return false
}

/** "Knows of no prisoners having been released", "there were no captives exchanged": done to none. */
export function isOfNone({ kind, relation, head }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || baseOf(relation) !== 'acl') return false
  const { head: noun } = tree.tokens[head]!
  // "We know of nobody who was freed", "no one who has come back".
  if (noun >= 0 && noun < head && NO_ONE.test(tree.tokens[noun]!.text) && isToldOf(head, tree)) {
    const { text } = tree.tokens[noun]!
    return text !== 'one' || tree.tokens[noun - 1]?.text.toLowerCase() === 'no'
  }
  if (!isUnfinished(head, tree)) return false
  // "Wasted no time shelling it", "had no scruples about shelling it".
  if (noun >= 0 && REAL_WITHOUT.has(tree.tokens[noun]!.lemma)) return false
  return (
    noun >= 0 && noun < head && kidsOf(tree, noun).some((k) => k < noun && tree.tokens[k]!.text.toLowerCase() === 'no')
  )
}

/** "Is not something that we have signed up to": what is told of a thing that something is said not to be. */
export function isNotWhat({ relation, modal, head }: Clause, tree: Tree): boolean {
  if (relation !== 'acl:relcl' || modal !== null) return false
  const thing = tree.tokens[head]!.head
  if (thing < 0 || !/^(?:something|anything|thing)$/i.test(tree.tokens[thing]!.text)) return false
  const kids = kidsOf(tree, thing).map((k) => tree.tokens[k]!)
  return kids.some((t) => t.deprel === 'cop') && kids.some((t) => /^(?:not|n['’]t|never|hardly)$/i.test(t.text))
}

const NO_ONE = /^(?:nobody|no-one|one)$/i

/** "who was freed": of those the noun names, and not what somebody else did. */
function isToldOf(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some(
    (k) => k < head && /^nsubj/.test(tree.tokens[k]!.deprel) && /^(?:who|that)$/i.test(tree.tokens[k]!.text),
  )
}

/** A participle with no finite verb of its own: "freed", "having been freed". */
function isUnfinished(head: number, tree: Tree): boolean {
  const words = [head, ...kidsOf(tree, head).filter((k) => baseOf(tree.tokens[k]!.deprel) === 'aux')]
  return words.every((k) => /^VB[NG]$/.test(tree.tokens[k]!.xpos))
}

/** "Suggested that all captives be released": as it ought to be, which is the bare "be" without "to" or a modal. */
export function isSubjunctive(clause: Clause, tree: Tree): boolean {
  const { kind, passive, modal, mark, relation, head } = clause
  const { xpos, head: first } = tree.tokens[head]!
  // "Ask that the graves be opened and the dead given back".
  if (kind === 'verb' && xpos === 'VBN' && relation === 'conj' && first < head && tree.tokens[first]!.xpos === 'VBN') {
    const bare = kidsOf(tree, head).every((k) => k > head || !/^aux/.test(tree.tokens[k]!.deprel))
    const be = kidsOf(tree, first).filter((k) => k < first && baseOf(tree.tokens[k]!.deprel) === 'aux')
    if (bare && be.length === 1 && tree.tokens[be[0]!]!.text === 'be') return true
  }
  if (kind !== 'verb' || !passive || modal !== null || mark === 'to' || baseOf(relation) === 'xcomp') return false
  const kids = kidsOf(tree, head).filter((k) => k < head)
  return (
    kids.some((k) => tree.tokens[k]!.text === 'be' && baseOf(tree.tokens[k]!.deprel) === 'aux') &&
    !kids.some((k) => /^(?:to|not|n't)$/i.test(tree.tokens[k]!.text) || tree.tokens[k]!.xpos === 'MD')
  )
}
