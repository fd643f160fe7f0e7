// Repairs of rings round a place: "has the town surrounded" with the participle hung elsewhere, "besieges" read as a noun.
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const RINGED = /^(?:surrounded|encircled|besieged|blockaded|ringed|hemmed|penned|boxed|sealed|cut|shut|closed)$/i
/** Participles that ring a place only with a word behind them: "cut off", "hemmed in". */
const WITH_WORD = /^(?:hemmed|penned|boxed|sealed|cut|shut|closed)$/i
const HOLDS = /^(?:has|have|had|keeps?|kept|holds?|held)$/i
/** Words between who holds a place and how. */
const REACH = 12

/** Gives such rings their places in the tree. */
export function ringsRestored(now: Now, at: At, i: number): void {
  const { text, xpos, upos } = now()[i]!
  if ((xpos === 'VBN' || xpos === 'VBD') && RINGED.test(text)) heldRinged(now, at, i)
  else if (upos === 'NOUN' && RINGS.test(text)) ringsReadAsNoun(now, at, i)
}

/** "UNITA has the town of Kuito surrounded": it has surrounded it. */
function heldRinged(now: Now, at: At, i: number): void {
  const ringed = now()[i]!
  // "has" may be read as part of the verb already, with the place hung on it.
  const helps = (t: Token, k: number): boolean =>
    k < i - 1 && t.deprel === 'aux' && HOLDS.test(t.text) && near(now(), k, (o) => o.deprel === 'obj') >= 0
  if (WITH_WORD.test(ringed.text) && !/^(?:off|in)$/i.test(now()[i + 1]?.text ?? '')) return
  if (near(now(), i, (t, k) => k < i && /^(?:aux|nsubj|mark|cop)/.test(t.deprel) && !helps(t, k)) >= 0) return
  let holds = i - 2
  const isHold = (k: number): boolean =>
    HOLDS.test(now()[k]!.text) && (now()[k]!.upos === 'VERB' || (now()[k]!.head === i && helps(now()[k]!, k)))
  while (holds > Math.max(0, i - REACH) && !isHold(holds)) {
    if (/^(?:VERB|PUNCT|SCONJ)$/.test(now()[holds]!.upos)) return
    holds--
  }
  const verb = now()[holds]
  if (!verb || !isHold(holds)) return
  const who = near(now(), holds, (t, k) => k < holds && t.deprel.startsWith('nsubj'))
  if (who < 0 || /^(?:I|he|she|it)$/i.test(now()[who]!.text)) return
  if (near(now(), holds, (t, k) => k > holds && k < i && t.deprel === 'obj') < 0) return
  const { head, deprel } = verb.head === i ? ringed : verb
  for (let k = Math.max(0, holds - 2 * REACH); k < Math.min(now().length, i + 3 * REACH); k++)
    if (now()[k]!.head === holds && k !== i) at(k).head = i
  Object.assign(at(holds), { upos: 'AUX', head: i, deprel: 'aux' })
  Object.assign(at(i), { head, deprel, upos: 'VERB', xpos: 'VBN' })
}

const RINGS = /^(?:besieges|encircles|surrounds|blockades)$/i

/** "UNITA besieges Kuito": a verb of the present between two names that the tree took for a noun. */
function ringsReadAsNoun(now: Now, at: At, i: number): void {
  const before = now()[i - 1]
  const behind = now()[i + 1]
  if (!before || before.head !== i || !/^(?:compound|nsubj|nmod)/.test(before.deprel)) return
  if (!/^(?:PROPN|NOUN)$/.test(before.upos) || !behind || !(behind.upos === 'PROPN' || behind.deprel === 'det')) return
  const article = near(now(), i, (t, k) => k < i - 1 && t.deprel === 'det')
  if (article >= 0 && (before.xpos !== 'NN' || behind.upos !== 'PROPN')) return
  if (near(now(), i, (t, k) => (t.deprel === 'det' && k > i - 1) || t.deprel === 'case' || t.deprel === 'cop') >= 0)
    return
  let object = i + 1
  while (object < Math.min(now().length, i + REACH) && now()[object]!.head !== i) object = now()[object]!.head
  if (now()[object]?.head !== i || !/^(?:PROPN|NOUN)$/.test(now()[object]!.upos)) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBZ', lemma: now()[i]!.text.toLowerCase().slice(0, -1) })
  Object.assign(at(i - 1), { deprel: 'nsubj' })
  if (article >= 0) at(article).head = i - 1
  Object.assign(at(object), { deprel: 'obj' })
}
