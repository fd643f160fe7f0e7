// Repairs of one kind: of two doers joined by "and", the second was hung on a word inside the first, or its adjective was taken for a verb.
import { demonymOf } from '../vocab/actors/index.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** Gives a list of two doers its second one. */
export function besideRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (deprel === 'appos' && upos === 'PROPN') anotherNamed(now, at, i)
  if (deprel === 'nmod' || deprel === 'obl') firstOfBoth(now, at, i)
  if (deprel !== 'conj') return
  if (upos === 'NOUN' || upos === 'PROPN') secondBetween(now, at, i)
  if (upos === 'VERB') allied(now, at, i)
  else if (upos === 'NOUN' || upos === 'PROPN') behindParticiple(now, at, i)
}

const BESIDE = /^(?:allied|affiliated|associated|combined|opposed|aligned)$/i

/** "The army and allied militias shelled it", with "allied" as what the army did to them. */
function allied(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const first = now()[head]
  if (!BESIDE.test(text) || head > i || !first || !isNominal(first)) return
  const second = near(now(), i, (t, k) => k > i && isNominal(t) && /^(?:obj|nsubj|nmod|compound)$/.test(t.deprel))
  if (second < 0) return
  for (let k = i + 1; k < second; k++) if (/^(?:VERB|AUX|PUNCT|ADP)$/.test(now()[k]!.upos)) return
  for (let k = head + 1; k < now().length && k < second + 12; k++)
    if (k !== second && now()[k]!.head === i) at(k).head = second
  Object.assign(at(second), { head, deprel: 'conj' })
  Object.assign(at(i), { head: second, deprel: 'amod', upos: 'ADJ', xpos: 'JJ', lemma: text.toLowerCase() })
}

/** "Clashes between fighters loyal to the colonel and tribal men": the second of the two, hung on a word that describes the first. */
function secondBetween(now: Now, at: At, i: number): void {
  let over = now()[i]!.head
  for (let steps = 3; steps > 0 && over >= 0 && over < i; steps--) {
    const { head, deprel } = now()[over]!
    if (/^(?:nmod|obl)$/.test(deprel) && isBetween(now, over)) break
    over = head
  }
  if (over < 0 || over >= i || over === now()[i]!.head || !isBetween(now, over)) return
  if (sortOf(now()[i]!) !== 'party' || near(now(), over, (t) => t.deprel === 'conj') >= 0) return
  at(i).head = over
}

function isBetween(now: Now, i: number): boolean {
  return near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'between') >= 0
}

/** "Between the Taliban and naval infantry", with the first of the two taken for what the second is called. */
function firstOfBoth(now: Now, at: At, i: number): void {
  const and = near(now(), i, (t, k) => k < i && t.deprel === 'cc')
  const first = and - 1
  const { head, deprel, upos } = now()[first] ?? now()[i]!
  if (and < 2 || head !== i || deprel !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos) || !isBetween(now, i)) return
  const { head: over, deprel: how } = now()[i]!
  for (let k = Math.max(0, first - 6); k < first; k++) if (now()[k]!.head === i) at(k).head = first
  Object.assign(at(first), { head: over, deprel: how })
  Object.assign(at(i), { head: first, deprel: 'conj' })
}

/** "Troops coming from the coast and the forces of the emir closed the road", with the forces joined to the coming. */
function behindParticiple(now: Now, at: At, i: number): void {
  const token = now()[i]!
  const above = now()[token.head]
  if (!above || token.head > i) return
  // "Coming from Crimea and the forces": men are no second place.
  const other =
    /^(?:obl|obj)$/.test(above.deprel) && isNominal(above) && token.upos === 'NOUN' && sortOf(token) === 'party'
  if (other && above.upos !== 'PROPN' && sortOf(above) === 'party') return
  const head = other ? above.head : token.head
  const participle = now()[head]
  if (participle?.upos !== 'VERB' || participle.deprel !== 'acl') return
  const noun = participle.head
  if (noun < 0 || noun > head || !isNominal(now()[noun]!) || (other && sortOf(now()[noun]!) !== 'party')) return
  if (near(now(), i, (t, k) => k < i && /^(?:case|mark|cop|nsubj)/.test(t.deprel)) >= 0) return
  if (near(now(), i, (t) => /^(?:cop|nsubj|aux)/.test(t.deprel)) >= 0) return
  at(i).head = noun
  // "fighters of the Gao militia", with the militia hung on the coming.
  const of = now()[i + 1]
  if (of?.text === 'of' && now()[of.head]?.head === head) Object.assign(at(of.head), { head: i, deprel: 'nmod' })
}

/** "Briton Ann Hall, Dane Poul Krag, and their driver": a second person told by country, taken for what the first is called. */
function anotherNamed(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head < 0 || head > i || now()[head]!.upos !== 'PROPN') return
  const land = countryOf(now, i)
  if (land < 0 || now()[land - 1]?.text !== ',' || countryOf(now, head) < 0) return
  if (near(now(), head, (t, k) => k > i && t.deprel === 'conj') < 0) return
  at(i).deprel = 'conj'
}

/** The word of a country right before a name; -1 for none. */
function countryOf(now: Now, name: number): number {
  const { text, head, deprel } = now()[name - 1] ?? { text: '', head: -1, deprel: '' }
  return head === name && /^(?:amod|compound|nmod:desc)$/.test(deprel) && demonymOf(text) !== undefined ? name - 1 : -1
}
