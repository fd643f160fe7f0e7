// What was only tried: "tried to arrest the mayor" has not arrested him, "tried to seize the port but failed" has not seized it.
import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'

const TRIES = wordSet('try attempt seek struggle endeavour endeavor')
/** Acts that whoever tries them is at: blows are struck, words are said, crowds are out. */
const AT_IT: ReadonlySet<Act> = new Set<Act>([
  'ASSAULT',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'CONSULT',
  'AGREE',
])
/** Force that is used by trying to: an attack that is beaten back was an attack. */
const BLOWS = wordSet(
  'attack storm assault raid invade advance break push overrun shell bomb bombard strike fire penetrate infiltrate hit fight ambush charge breach cross',
)
const FAILS = wordSet('fail')
const BEATEN = wordSet(
  'repel repulse foil thwart stop prevent beat drive push force turn rebuff intercept block defeat fend chase halt',
)
const IN_VAIN = /\b(?:in vain|without success|to no avail|unsuccessfully|without succeeding)\b/i
/** Words looked over behind what was tried. */
const FAR = 16

/** What becomes of a deed that is told under a verb of trying; null where nothing is tried, or trying it is doing it. */
export function onlyTried(clause: Clause, act: Act, tree: Tree, uses: readonly number[]): Own | null {
  const { tokens } = tree
  const word = tokens[clause.head]!
  if (clause.kind !== 'verb' || !TRIES.has(clause.lemma) || word.upos !== 'VERB') return null
  const deed = uses.find((use) => use > clause.head && tokens[use]!.upos === 'VERB')
  if (deed === undefined || tokens[deed - 1]?.text !== 'to') return null
  const blow = act === 'ASSAULT' && BLOWS.has(tokens[deed]!.lemma)
  if (!blow && cameToNothing(clause.head, deed, tree)) return { status: 'negated', why: 'tried and failed' }
  return AT_IT.has(act) ? null : { status: 'planned', why: clause.lemma }
}

/** "… but failed", "… but were driven back", "… in vain". */
function cameToNothing(tried: number, deed: number, tree: Tree): boolean {
  const { tokens } = tree
  const near = tokens.slice(Math.max(0, tried - 2), deed + FAR)
  const text = near.map((t) => t.text).join(' ')
  if (IN_VAIN.test(text)) return true
  for (let i = deed + 1; i < tokens.length && i < deed + FAR; i++) {
    if (/^[;.!?]$/.test(tokens[i]!.text)) return false
    if (!/^but$/i.test(tokens[i]!.text)) continue
    const verb = nextVerb(i, tree)
    if (verb < 0) return false
    const not = kidsOf(tree, verb).some((k) => /^(?:not|n['’]t|never)$/i.test(tokens[k]!.text))
    if (not) return /^(?:succeed|manage)$/.test(tokens[verb]!.lemma)
    const passive = kidsOf(tree, verb).some((k) => tokens[k]!.deprel === 'aux:pass')
    return FAILS.has(tokens[verb]!.lemma) || (passive && BEATEN.has(tokens[verb]!.lemma))
  }
  return false
}

function nextVerb(from: number, { tokens }: Tree): number {
  for (let i = from + 1; i < tokens.length && i < from + 7; i++) if (tokens[i]!.upos === 'VERB') return i
  return -1
}
