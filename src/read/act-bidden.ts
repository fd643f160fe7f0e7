// What is bidden in the words of whoever bids it: "Open the crossing now", "Stop the shelling, open the road, release the sick".
import type { Act } from '../model/index.ts'
import { joinedReading, modeBelow, wordsFrom } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import type { View } from './act-view.ts'
import type { Token } from './syntax-types.ts'

/** Acts by which something is given or given way to. */
export const GIVES: ReadonlySet<Act> = new Set<Act>([
  'RETREAT',
  'CONCEDE',
  'AID',
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'SUPPORT',
])

const BIDS = new Set(
  'stop end halt cease give send open free release leave save help lift withdraw return stay go bring protect act join kill come lay put drop surrender'.split(
    ' ',
  ),
)

/** "Open the crossing now", "Please send doctors": said to whoever is to do it. It holds only as somebody's words. */
export function bidden(view: View, own: ActReading | null): ActReading | null {
  const { clause, sentence } = view
  const token = sentence.tokens[clause.head]!
  // "Put down your guns": a form that may be past as well, but that opens the words said.
  const base = token.xpos === 'VB' || (BIDS.has(clause.lemma) && token.text.toLowerCase() === clause.lemma)
  if (clause.kind !== 'verb' || !base || clause.modal !== null || clause.mark !== null) return null
  if (clause.passive && token.xpos === 'VB') return null
  if (!/^(?:root|ccomp|parataxis|advcl)$/.test(token.deprel) || own?.act === 'REQUEST') return null
  if (!(BIDS.has(clause.lemma) || (own && (GIVES.has(own.act) || own.act === 'ASSAULT')))) return null
  if (clause.args.some((a) => a.role === 'subject' && a.head < clause.head)) return null
  if (!opensWords(sentence.tokens, clause.head)) return null
  return joinedReading(view, 'bidden', 'REQUEST', {
    mode: modeBelow({ clause, reading: own, words: wordsFrom(view, clause.head) }),
    kind: own?.act === 'AID' ? 'appeal' : 'demand',
    topics: own?.topics ?? [],
    actor: null,
    recipient: null,
    score: 0.74,
    uses: [...(own?.uses ?? []), ...alsoBidden(view)],
  })
}

/** The verbs of what else is bidden in the same breath. */
function alsoBidden({ clause: { head: first }, clauses, sentence: { tokens } }: View): number[] {
  const row = [first]
  for (let i = first + 1; i < tokens.length && i < first + FAR; i++) {
    if (MARK.test(tokens[i]!.text)) break
    const { deprel, head } = tokens[i]!
    // "Stop shooting": the shooting is what is to stop.
    if (tokens[i]!.xpos === 'VBG' && deprel === 'xcomp' && row.includes(head)) row.push(i)
    if (!isBase(tokens[i]!) || !/^(?:conj|parataxis)$/.test(deprel) || !row.includes(head)) continue
    // "Come home, and we will forgive you": what is promised.
    if (tokens[i - 1]!.text !== 'or' && clauses.get(i)?.modal == null) row.push(i)
  }
  return row.slice(1)
}
/** Words looked over for the rest of what is bidden. */
const FAR = 30

const BEFORE = /^(?:please|just|now|then|never|first|do|n't|not|so|but|and)$/i
const MARK = /^["“‘'`]+$/

/** Whether a word opens the sentence or what is quoted. */
function opensWords(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (at >= 0 && BEFORE.test(tokens[at]!.text)) at--
  return (
    at < 0 || MARK.test(tokens[at]!.text) || (tokens[at]!.text === ':' && tokens.some((t) => /^your$/i.test(t.text)))
  )
}

/** Steps up from one thing bidden to the first of the row, at the most. */
const MOST = 6

/** "Open the gates, lift the siege": what goes on from the first thing bidden is a part of it, and has not been done. */
export function isBiddenToo({ clause, sentence: { tokens } }: View): boolean {
  if (clause.kind !== 'verb' || !isBase(tokens[clause.head]!) || clause.modal !== null || clause.mark !== null)
    return false
  if (clause.args.some((a) => a.role === 'subject' && !a.shared && a.head < clause.head)) return false
  let at = clause.head
  for (let steps = MOST; steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (!/^(?:conj|parataxis)$/.test(deprel) || head < 0 || head > at) break
    // "Leave the town or die": what follows if it is not done.
    if (tokens[at - 1]!.text === 'or') return false
    at = head
  }
  return at !== clause.head && isBase(tokens[at]!) && opensWords(tokens, at)
}

function isBase({ xpos, upos }: Token): boolean {
  return xpos === 'VB' && upos === 'VERB'
}
