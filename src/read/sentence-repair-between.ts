// Repairs of who tells it between commas: "The rebels, a doctor said, freed the nuns", where the rebels were taken for those who say it
// and the doctor for another name of theirs.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { isCalendar } from './act-view.ts'
import { type At, hang, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'
import { subjectLeft } from './speakers-subjects.ts'
import type { Token } from './syntax-types.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Gives the verb behind "…, police said," the subject before it, and the saying its own. */
export function tellerBetween(now: Now, at: At, i: number): void {
  const { upos, xpos, lemma } = now()[i]!
  if (upos !== 'VERB' || !/^VB[DNZP]$/.test(xpos) || !SAYS_SO.has(lemma) || i < 3) return
  // "Engineers have warned": the helper stands between.
  const helped = xpos === 'VBN' && /^(?:has|have|had)$/.test(now()[i - 1]!.text)
  if (xpos === 'VBN' && !helped) return
  const before = helped ? i - 2 : i - 1
  const teller = subjectLeft(now(), before)
  if (!teller || teller.first < 2 || teller.last !== before || now()[teller.first - 1]!.text !== ',') return
  const close = commaBehind(now(), i)
  const verb = close < 0 ? -1 : verbBehind(now(), close)
  const doer = verb < 0 ? -1 : doerBefore(now(), teller.first - 1)
  if (doer < 0 || near(now(), verb, (t, k) => k > close && /^(?:nsubj|csubj|mark)/.test(t.deprel)) >= 0) return
  if (isRight(now(), i, teller.head, verb, doer)) return
  const own = now()[verb]!
  const noun = own.deprel === 'amod' && own.head > verb ? own.head : -1
  const set = [i, teller.head, verb, doer, ...(noun < 0 ? [] : [noun])]
  const top = set.find((k) => !set.includes(now()[k]!.head))
  if (top === undefined || above(now(), top, set)) return
  const { head, deprel } = now()[top]!
  // What else hung before the comma and behind the other belongs to what is told.
  for (let k = Math.max(0, teller.first - REACH); k < Math.min(now().length, i + REACH); k++) {
    const { head: on, upos: sort } = now()[k]!
    const before = k < teller.first - 1 && on >= teller.first - 1
    const behind = k > close && k < now().length - 1 && on >= 0 && on <= close
    if ((before || behind) && sort !== 'PUNCT' && !set.includes(k)) hang(at, k, verb)
  }
  hang(at, i, head, top === i ? deprel : /^(?:root|conj|ccomp|parataxis|advcl)$/.test(deprel) ? deprel : 'root')
  hang(at, verb, i, 'ccomp')
  if (own.xpos === 'VBN' && near(now(), verb, (t) => t.deprel.startsWith('aux')) < 0) at(verb).xpos = 'VBD'
  hang(at, doer, verb, near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
  hang(at, teller.head, i, 'nsubj')
  if (noun >= 0) hang(at, noun, verb, 'obj')
}

/** The comma that ends "police said on Friday,"; -1 where another verb comes first. */
function commaBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
    if (tokens[k]!.text === ',') return k
    if (/^(?:VB|MD)/.test(tokens[k]!.xpos) || tokens[k]!.deprel === 'mark') return -1
  }
  return -1
}

/** The verb that goes on right behind a comma; -1 where none does, and for one that only describes. */
function verbBehind(tokens: readonly Token[], close: number): number {
  let k = close + 1
  while (k < close + 3 && tokens[k]?.upos === 'ADV') k++
  const first = tokens[k]
  if (!first) return -1
  if (first.upos === 'AUX') return first.head > k && tokens[first.head]!.upos !== 'PUNCT' ? first.head : -1
  if (first.upos !== 'VERB' || !/^VB[DNZP]$/.test(first.xpos)) return -1
  if (first.xpos !== 'VBN') return k
  for (let m = k + 1; m < Math.min(tokens.length - 1, k + REACH); m++)
    if (tokens[m]!.text === ',' && FINITE.test(tokens[m + 1]!.xpos)) return -1
  return k
}

/** The one noun before the first comma that nothing there governs; -1 for a clause, a time and a place. */
function doerBefore(tokens: readonly Token[], comma: number): number {
  let found = -1
  for (let k = comma - 1; k >= 0 && k > comma - REACH; k--) {
    const token = tokens[k]!
    if (/^(?:``|''|:|;)$/.test(token.xpos) || FINITE.test(token.xpos)) return -1
    if (token.head >= 0 && token.head < comma) continue
    if (!isNominal(token) || isCalendar(token)) continue
    if (near(tokens, k, (t, c) => c < k && t.deprel === 'case') >= 0) continue
    if (found >= 0) return -1
    found = k
  }
  return found
}

/** Whether each verb has its own subject already. */
function isRight(tokens: readonly Token[], said: number, teller: number, verb: number, doer: number): boolean {
  return (
    tokens[doer]!.head === verb &&
    tokens[doer]!.deprel.startsWith('nsubj') &&
    tokens[teller]!.head === said &&
    tokens[teller]!.deprel === 'nsubj' &&
    (tokens[verb]!.head === said || tokens[said]!.head === verb)
  )
}

/** Whether what the four hang on hangs on one of them. */
function above(tokens: readonly Token[], top: number, set: readonly number[]): boolean {
  let over = tokens[top]!.head
  for (let steps = 12; steps > 0 && over >= 0; steps--) {
    if (set.includes(over)) return true
    over = tokens[over]!.head
  }
  return over >= 0
}
