// A past that the tagger knows only as a quality: "men massacred villagers", "had massacred villagers".
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Participles that are no quality of those they stand before, with their verbs. */
const PASTS: Readonly<Record<string, string>> = { massacred: 'massacre' }

/** Gives such a word its verb, with the subject before it and the object behind. */
export function qualityIsPast(now: Now, at: At, i: number): void {
  const { text, upos, head, deprel } = now()[i]!
  if (/^(?:set|cut|hit|shut|put)$/.test(text) && sameInThePast(now, at, i)) return
  const lemma = PASTS[text]
  if (upos !== 'ADJ' || lemma === undefined) return
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
