// Repairs of whom people meet and with whom they discuss things: "discussed the release of captives with Hamas", with Hamas as theirs
// who were captured; "met negotiators from the junta", with the junta as where they met.
import { isKind, KIND } from './names-lexicon.ts'
import { type At, hang, type Now, near, REACH } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Gives verbs of meeting those they are with. */
export function meetingsRestored(now: Now, at: At, i: number): void {
  const { upos, lemma } = now()[i]!
  if (upos !== 'VERB') return
  if (MEETS.test(lemma)) sideOfGuests(now, at, i)
  else if (DISCUSSES.test(lemma)) discussedWith(now, at, i)
}

const MEETS =
  /^(?:meet|host|receive|see|greet|telephone|phone|contact|consult|brief|invite|welcome|address|urge|tell|assure|thank|praise)$/

/** "met negotiators from the junta": whose they are. */
function sideOfGuests(now: Now, at: At, i: number): void {
  const guests = near(now(), i, (t, k) => k > i && t.deprel === 'obj' && isSomebody(t))
  if (guests < 0 || now()[guests + 1]?.text !== 'from') return
  const side = near(now(), i, (t, k) => k > guests && t.deprel === 'obl' && isSomebody(t))
  if (side >= 0 && prepositionOf(now(), side) === guests + 1) hang(at, side, guests, 'nmod')
}

const DISCUSSES = /^(?:discuss|negotiate|review|coordinate|co-ordinate|explore|arrange|debate|finalise|finalize)$/
/** What one has with somebody: the other belongs to it. */
const SHARED =
  /^(?:war|talk|talks|tie|ties|relation|relationship|deal|agreement|accord|pact|truce|ceasefire|border|treaty|dispute|conflict|link|contact|cooperation|peace|negotiation|meeting|exchange|swap|row|crisis|friendship|trade|clash|battle|standoff|alliance|partnership|tension|settlement|dialogue|reconciliation|compromise|fighting|arrangement|problem|coordination|feud)$/

/** "discussed the release of captives with Hamas": it was discussed with Hamas. */
function discussedWith(now: Now, at: At, i: number): void {
  const object = near(now(), i, (t, k) => k > i && t.deprel === 'obj')
  if (object < 0) return
  for (let k = object + 2; k < Math.min(now().length, object + REACH); k++) {
    const { deprel, head } = now()[k]!
    if (deprel !== 'nmod' || head < object || head > k || !isSomebody(now()[k]!)) continue
    const preposition = prepositionOf(now(), k)
    if (now()[preposition]?.text !== 'with' || !isBelow(now(), head, object)) continue
    if (SHARED.test(now()[head]!.lemma) || isSharedBefore(now(), head, object)) return
    hang(at, k, i, 'obl')
    return
  }
}

/** "the terms of a truce with": what is shared may stand over what the tree chose. */
function isSharedBefore(tokens: readonly Token[], from: number, object: number): boolean {
  for (let k = from; k !== object && k >= 0; k = tokens[k]!.head) if (SHARED.test(tokens[k]!.lemma)) return true
  return SHARED.test(tokens[object]!.lemma)
}

function isBelow(tokens: readonly Token[], at: number, top: number): boolean {
  let over = at
  for (let steps = 6; steps > 0 && over >= 0 && over !== top; steps--) over = tokens[over]!.head
  return over === top
}

/** A party by its name or its noun. */
function isSomebody({ upos, lemma }: Token): boolean {
  return upos === 'PROPN' || (upos === 'NOUN' && isKind(lemma, KIND.person | KIND.group))
}

/** The preposition before a noun, -1 for none. */
function prepositionOf(tokens: readonly Token[], noun: number): number {
  return near(tokens, noun, (t, k) => k < noun && t.deprel === 'case')
}
