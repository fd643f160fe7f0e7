// A past that the tagger knows only as a quality: "men massacred villagers", "had massacred villagers".
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Participles that are no quality of those they stand before, with their verbs. */
const PASTS: Readonly<Record<string, string>> = { massacred: 'massacre' }

/** Gives such a word its verb, with the subject before it and the object behind. */
export function qualityIsPast(now: Now, at: At, i: number): void {
  const { text, upos, head, deprel } = now()[i]!
  if (/^(?:set|cut|hit|shut|put)$/.test(text) && sameInThePast(now, at, i)) return
  const lemma = PASTS[text]
  if (upos !== 'ADJ') return
  if (DONE_TO[text] !== undefined) sufferedPast(now, at, i)
  if (lemma === undefined) return
  const asVerb = (xpos: 'VBD' | 'VBN'): void => {
    Object.assign(at(i), { upos: 'VERB', xpos, lemma })
  }
  if (near(now(), i, (t) => t.deprel === 'obj') >= 0) {
    asVerb('VBD')
    return
  }
  const before = i - 1
  const above = now()[head]
  const subject = now()[before]
  if (deprel !== 'amod' || !above || !subject || above.deprel !== 'obj' || above.head !== before) return
  const had = subject.lemma === 'have'
  if (!had && subject.upos !== 'NOUN' && subject.upos !== 'PROPN') return
  const object = head
  asVerb(had ? 'VBN' : 'VBD')
  Object.assign(at(i), { head: subject.head, deprel: subject.deprel })
  for (let k = 0; k < now().length; k++) {
    const t = now()[k]!
    const own = !had && k < before && /^(?:det|amod|compound|nmod:poss|nummod|case)$/.test(t.deprel)
    if (t.head === before && k !== i && !own) at(k).head = i
  }
  Object.assign(at(before), had ? { head: i, deprel: 'aux', upos: 'AUX' } : { head: i, deprel: 'nsubj' })
  Object.assign(at(object), { head: i, deprel: 'obj' })
}

/** Participles read as qualities where something was done, with their verbs. */
const DONE_TO: Readonly<Record<string, string>> = {
  burnt: 'burn',
  injured: 'injure',
  maimed: 'maim',
  massacred: 'massacre',
  razed: 'raze',
  gutted: 'gut',
  bombed: 'bomb',
  shelled: 'shell',
  mined: 'mine',
  looted: 'loot',
  torched: 'torch',
  jailed: 'jail',
}

/** "Forty houses were burnt": done to them, and not what they are like. */
function sufferedPast(now: Now, at: At, i: number): void {
  const tokens = now()
  const be = near(tokens, i, (t, k) => k < i && t.deprel === 'cop' && /^(?:was|were|been|being)$/i.test(t.text))
  if (be < 0) return
  const who = near(tokens, i, (t, k) => k < be && t.deprel === 'nsubj')
  if (who < 0 || near(tokens, i, (t, k) => k < i && k > be && t.lemma === 'so') >= 0) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBN', lemma: DONE_TO[tokens[i]!.text] })
  Object.assign(at(be), { deprel: 'aux:pass', upos: 'AUX' })
  at(who).deprel = 'nsubj:pass'
}

/** "The ELN set conditions for talks", with no other verb: the word that is the same in the past is the verb. */
function sameInThePast(now: Now, at: At, i: number): boolean {
  const { text, deprel, head: object } = now()[i]!
  const over = now()[object]
  const before = now()[i - 1]
  if (deprel !== 'amod' || !over || object < i || over.upos !== 'NOUN' || !/^(?:root|ccomp)$/.test(over.deprel))
    return false
  if (before?.upos !== 'PROPN' && before?.upos !== 'NOUN') return false
  if (!/^(?:compound|nsubj|amod|nmod)$/.test(before.deprel) || (before.head !== i && before.head !== object))
    return false
  if (near(now(), object, (t) => /^(?:cop|aux|nsubj)/.test(t.deprel)) >= 0) return false
  const { head, deprel: relation } = over
  for (let k = Math.max(0, i - 8); k < i - 1; k++)
    if (now()[k]!.head === object || now()[k]!.head === i) at(k).head = i - 1
  Object.assign(at(i - 1), { head: i, deprel: 'nsubj' })
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBD', lemma: text, head, deprel: relation })
  Object.assign(at(object), { head: i, deprel: 'obj' })
  for (let k = object + 1; k < now().length && k < object + 30; k++)
    if (now()[k]!.head === object && now()[k]!.deprel === 'punct') at(k).head = i
  return true
}
