// A verb in the present that ends in "s" and was read as a noun of many, or a noun of many that was read as a verb: what stands
// beside it shows which of the two it is.
import { DEALT, HINDERS, PRESENTS } from './sentence-repair-finite.ts'
import { type At, finiteNear, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { GOES_ON } from './sentence-repair-subjects.ts'

/** Gives such words their kind and their place. */
export function presentsRestored(now: Now, at: At, i: number): void {
  const { upos, xpos } = now()[i]!
  if (xpos === 'NNS' && upos === 'NOUN') {
    bodyCalls(now, at, i)
    strifeGoesOn(now, at, i)
    pointsTo(now, at, i)
    blocksAll(now, at, i)
    barsThem(now, at, i)
  } else if (xpos === 'VBZ' && upos === 'VERB') thingsReadAsVerb(now, at, i)
}

/** What hung on a noun hangs on the verb that the noun has become. */
function asVerb(now: Now, at: At, i: number): void {
  const { text, lemma } = now()[i]!
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBZ', lemma: lemma === text ? text.replace(/s$/, '') : lemma })
  for (let k = i + 1; k < Math.min(now().length, i + 20); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'nmod') at(k).deprel = 'obl'
}

/** "Fighting intensifies in Kivu", with the fighting as what these things are like. */
function strifeGoesOn(now: Now, at: At, i: number): void {
  const strife = now()[i - 1]
  if (strife?.xpos !== 'VBG' || strife.head !== i || !/^(?:amod|compound|csubj)$/.test(strife.deprel)) return
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(now()[i]!.deprel) || !GOES_ON.has(now()[i]!.lemma)) return
  if (near(now(), i, (t, k) => k !== i - 1 && /^(?:det|cop|nsubj|case)/.test(t.deprel)) >= 0) return
  asVerb(now, at, i)
  Object.assign(at(i - 1), { upos: 'NOUN', xpos: 'NN', lemma: strife.text.toLowerCase(), deprel: 'nsubj' })
}

/** "Everything points to the junta": a noun that has a subject and no "is". */
function pointsTo(now: Now, at: At, i: number): void {
  if (!PRESENTS.test(now()[i]!.lemma) || !/^(?:to|for|the|a|an|all|that)$/i.test(now()[i + 1]?.text ?? '')) return
  const subject = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject !== i - 1 || near(now(), i, (t) => /^(?:cop|aux|det|case|amod|nummod|nmod:poss)/.test(t.deprel)) >= 0)
    return
  asVerb(now, at, i)
}

/** "because the RSF blocks all roads", with the blocks as what roads are. */
function blocksAll(now: Now, at: At, i: number): void {
  const who = now()[i - 1]
  const { head: object, deprel } = now()[i]!
  if (deprel !== 'nsubj' || who?.head !== i || who.deprel !== 'compound' || who.upos !== 'PROPN') return
  if (object <= i || !isNominal(now()[object]!) || !HINDERS.test(now()[i]!.lemma)) return
  if (near(now(), object, (t) => t.deprel === 'cop' || t.deprel.startsWith('aux')) >= 0) return
  // "all", "the", "its": where a second noun begins.
  const first = now()[i + 1]
  if (first?.head !== object || !/^(?:det|nmod:poss)$/.test(first.deprel)) return
  const mark = near(now(), i, (t, k) => k < i - 1 && t.deprel === 'mark')
  const above = now()[object]!
  for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i && k !== mark) at(k).head = i - 1
  at(i - 1).deprel = 'nsubj'
  Object.assign(at(i), { head: above.head, deprel: mark >= 0 ? 'advcl' : above.deprel })
  asVerb(now, at, i)
  Object.assign(at(object), { head: i, deprel: 'obj' })
}

/** "The junta bars the Red Cross", "Kigali arms the rebels", with the doer as what the bars are named after. */
function barsThem(now: Now, at: At, i: number): void {
  const { lemma, text, deprel } = now()[i]!
  const who = now()[i - 1]
  if (!/^(?:root|ccomp|parataxis)$/.test(deprel) || who?.head !== i || who.deprel !== 'compound') return
  if (!HINDERS.test(lemma) && !DEALT.test(text)) return
  const next = now()[i + 1]
  if (!next) return
  const object = next.head
  if (!/^(?:det|nmod:poss)$/.test(next.deprel) || object <= i || now()[object]!.head !== i) return
  if (!/^(?:obj|appos|dep)$/.test(now()[object]!.deprel) || finiteNear(now(), i)) return
  for (let k = Math.max(0, i - 8); k < i - 1; k++)
    if (now()[k]!.head === i && /^(?:det|amod|compound|nmod:poss)$/.test(now()[k]!.deprel)) at(k).head = i - 1
  at(i - 1).deprel = 'nsubj'
  asVerb(now, at, i)
  at(object).deprel = 'obj'
}

const ASKS = /^(?:calls|appeals|pleads|presses)$/
/** Words of a name, and the small ones inside it: "Save the Children", "Doctors of the World". */
const OF_NAME = /^(?:\p{Lu}[\p{L}’'-]*|the|of|for|and|without|sans|de|des|du|&)$/u

/** "Human Rights Watch calls on Russia to free them": a name at the head of a sentence without a verb calls, and has no calls. */
function bodyCalls(now: Now, at: At, i: number): void {
  if (i < 1 || !ASKS.test(now()[i]!.text) || !/^(?:on|upon|for|to)$/.test(now()[i + 1]?.text ?? '')) return
  let first = i
  while (first > 0 && i - first < 7 && OF_NAME.test(now()[first - 1]!.text)) first--
  if (first === i || !/^\p{Lu}/u.test(now()[first]!.text) || !/^\p{Lu}/u.test(now()[i - 1]!.text)) return
  if (first > 0 && now()[first - 1]!.upos !== 'PUNCT') return
  const end = Math.min(now().length, i + 40)
  for (let k = i + 1; k < end; k++) {
    const { xpos, text } = now()[k]!
    if (/^[,;:."”]$/.test(text)) break
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return
  }
  for (let k = first; k < i; k++) Object.assign(at(k), { upos: 'PROPN', xpos: 'NNP', head: i - 1, deprel: 'compound' })
  for (let k = i + 1; k < end; k++) if (now()[k]!.head >= first && now()[k]!.head < i) at(k).head = i
  Object.assign(at(i - 1), { head: i, deprel: 'nsubj' })
  Object.assign(at(i), { head: -1, deprel: 'root' })
  asVerb(now, at, i)
  for (let k = i + 1; k < end; k++)
    if (now()[k]!.head === i && now()[k]!.xpos === 'VB' && now()[k - 1]?.text === 'to') at(k).deprel = 'xcomp'
}

/** "Civilians in Kadugli eat leaves": a verb in "s" has no subject of many, so the word before it is the verb. */
function thingsReadAsVerb(now: Now, at: At, i: number): void {
  const verb = i - 1
  const { head, deprel, text } = now()[i]!
  const bare = now()[verb]
  if (!bare || bare.head !== i) return
  const isNoun = bare.xpos === 'NN' && /^(?:obl|obl:unmarked|compound|obj)$/.test(bare.deprel)
  // Or as a clause beside it, with the subject as its own.
  const isClause = bare.xpos === 'VBP' && bare.deprel === 'advcl'
  if (!isNoun && !isClause) return
  const subject = near(now(), isClause ? verb : i, (t, k) => k < verb && t.deprel === 'nsubj')
  if (subject < 0 || !/^(?:NNS|NNPS)$/.test(now()[subject]!.xpos)) return
  if (isNoun && near(now(), verb, () => true) >= 0) return
  if (
    near(now(), verb, (t) => t.deprel === 'mark' || t.deprel === 'obj') >= 0 ||
    near(now(), i, (t) => t.deprel.startsWith('aux')) >= 0
  )
    return
  for (let k = 0; k < now().length; k++) if (now()[k]!.head === i) at(k).head = verb
  Object.assign(at(verb), { head, deprel, upos: 'VERB', xpos: 'VBP' })
  Object.assign(at(i), {
    head: verb,
    deprel: 'obj',
    upos: 'NOUN',
    xpos: 'NNS',
    lemma: text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''),
  })
  const other = near(now(), verb, (t, k) => k > i && t.deprel === 'obj')
  if (other >= 0) at(other).deprel = 'obl'
}
