// Where somebody or something is now: "are out of the town", "is back in rebel hands", or has gone to: "has been to Kigali". The tree has
// the place or the adverb for the predicate; the "be" that stands before it takes its place, or the hands do.
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const WHERE = /^back$/i

/** Mends what tells where somebody is now. */
export function backRestored(now: Now, at: At, i: number): void {
  const { upos, text } = now()[i]!
  if (upos === 'ADV' && WHERE.test(text)) isBack(now, at, i)
  else if (upos === 'PROPN' || upos === 'NOUN') {
    isOutOf(now, at, i)
    if (upos === 'PROPN') hasBeenTo(now, at, i)
  }
}

function beOf(now: Now, i: number): number {
  return near(now(), i, (t, k) => k < i && t.deprel === 'cop' && t.lemma === 'be')
}

/** "The port is back in rebel hands." */
function isBack(now: Now, at: At, i: number): void {
  const be = beOf(now, i)
  if (be < 0 || near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) < 0) return
  const hands = near(now(), i, (t, k) => k > i && k < i + 7 && t.deprel === 'obl' && t.text === 'hands')
  if (hands < 0) return
  const { head, deprel } = now()[i]!
  for (let k = 0; k < now().length; k++) if (now()[k]!.head === i && k !== hands) at(k).head = hands
  Object.assign(at(hands), { head, deprel })
  Object.assign(at(i), { head: hands, deprel: 'advmod' })
}

const isOf = (token: Token | undefined): boolean => token?.text.length === 2 && /^of$/i.test(token.text)

/** "The army is out of Ramallah." */
function isOutOf(now: Now, at: At, i: number): void {
  if (!isOf(now()[i - 1]) && !isOf(now()[i - 2])) return
  const out = near(now(), i, (t, k) => k < i && t.deprel === 'case' && /^out$/i.test(t.text))
  const be = beOf(now, i)
  if (out < 0 || be < 0 || be > out || near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) < 0) return
  const { head, deprel } = now()[i]!
  for (let k = 0; k < now().length; k++)
    if (now()[k]!.head === i && k !== be && !/^(?:case|det|compound|flat|amod|nmod:poss)$/.test(now()[k]!.deprel))
      at(k).head = be
  Object.assign(at(be), { head, deprel, upos: 'VERB' })
  Object.assign(at(i), { head: be, deprel: 'obl' })
}

/** "The envoy has been to Kigali": went there. */
function hasBeenTo(now: Now, at: At, i: number): void {
  if (now()[i - 1]?.text !== 'to' || now()[i - 2]?.text !== 'been' || !/^\p{Lu}/u.test(now()[i]!.text)) return
  const be = i - 2
  // "has been to Kigali three times": the times took the place for a part of theirs.
  const pred = now()[be]!.deprel === 'cop' && now()[be]!.head === i ? i : -1
  const times = pred === i && now()[i]!.deprel === 'compound' ? now()[i]!.head : -1
  if (pred < 0 || (times >= 0 && !/^(?:time|day|week|month|year)s?$/.test(now()[times]!.lemma))) return
  const top = times >= 0 ? times : i
  if (near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) < 0) return
  const { head, deprel } = now()[top]!
  for (let k = 0; k < now().length; k++) {
    const t = now()[k]!
    if (k === be || (t.head !== i && (times < 0 || t.head !== times))) continue
    if (/^(?:case|det|compound|flat|cc|conj|appos|nummod)$/.test(t.deprel)) continue
    if (k > i && t.deprel === 'acl') at(k).deprel = 'advcl'
    if (k > i && t.deprel.startsWith('nmod')) at(k).deprel = t.deprel.replace('nmod', 'obl')
    at(k).head = be
  }
  Object.assign(at(be), { head, deprel, upos: 'VERB', lemma: 'go' })
  Object.assign(at(i), { head: be, deprel: 'obl' })
  if (times >= 0) Object.assign(at(times), { head: be, deprel: 'obl:unmarked' })
}
