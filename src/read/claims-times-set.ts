// Threats that set a time by what they are conditioned on: "whoever had not left by Friday would be shot", "could leave until noon and
// would be attacked thereafter". They are ultimatums, though no word says so.
import { isCalendar } from './act-view.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Words looked over around the threat. */
const FAR = 24
const HOUR =
  /^(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|nightfall|daybreak|morning|evening|tomorrow|tonight|end|\d.*)$/i
const ALL = /^(?:whoever|anyone|anybody|everyone|everybody|those|all)$/i

/** The threat as the ultimatum that its own words make it; the same reading where they set no time. */
export function asUltimatum(reading: ActReading, clause: Clause, sentence: Sentence): ActReading {
  if (reading.act !== 'THREATEN' || reading.kind !== null || clause.negated || !setsTime(clause.head, sentence))
    return reading
  return { ...reading, kind: 'ultimatum', topics: [...new Set([...reading.topics, 'ultimatum' as const])] }
}

function setsTime(head: number, sentence: Sentence): boolean {
  const { tokens } = sentence
  for (let i = Math.max(1, head - FAR); i < tokens.length - 1 && i <= head + FAR; i++) {
    if (!/^(?:by|until|till|before)$/i.test(tokens[i]!.text)) continue
    const time = tokens.slice(i + 1, i + 4).some((t) => isCalendar(t) || HOUR.test(t.text))
    if (time && isTerm(verbOver(tokens, i), /^(?:until|till)$/i.test(tokens[i]!.text), sentence)) return true
  }
  return false
}

/** The verb that a phrase hangs on; -1 for none. */
function verbOver(tokens: readonly Token[], word: number): number {
  let at = tokens[word]!.head
  for (let steps = 3; steps > 0 && at >= 0 && tokens[at]!.upos !== 'VERB'; steps--) at = tokens[at]!.head
  return at >= 0 && tokens[at]!.upos === 'VERB' ? at : -1
}

/** Whether a verb says what may be done until then, or what nobody may have left undone by then. */
function isTerm(verb: number, until: boolean, sentence: Sentence): boolean {
  if (verb < 0) return false
  const { tokens } = sentence
  const kids = kidsOf(treeOf(sentence), verb).map((k) => tokens[k]!)
  if (until && kids.some((t) => t.xpos === 'MD' && /^(?:can|could|may|might)$/i.test(t.text))) return true
  const { deprel, head } = tokens[verb]!
  const not = kids.some((t) => /^(?:not|n['’]t|never)$/i.test(t.text))
  return not && deprel.startsWith('acl') && ALL.test(tokens[head]?.text ?? '')
}
