// What somebody is called, told right behind whom: "called the Taliban murderers", "called the burning a war crime", read as one noun
// or as a deed with an object.
import { CALLED_BAD, CONDEMNED, INSULTS, VILLAINS } from '../vocab/speech/blame.ts'
import { type At, isNominal, type Mutable, type Now, near } from './sentence-repair-shapes.ts'

const NAMERS = /^(?:call|brand|label|dub|term|deem|declare)$/
/** Words from the verb to what somebody is called, at most. */
const FAR = 9

/** Parts whom a verb names from what it names him. */
export function calledRestored(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.xpos === 'VBN' || !NAMERS.test(verb.lemma)) return
  peopleCalled(now, at, i)
  deedCalled(now, at, i)
  nameCalled(now, at, i)
  judgedLast(now, at, i)
}

/** "called the rebels terrorists", "called Hamas butchers", with the first as a part of the second. */
function peopleCalled(now: Now, at: At, i: number): void {
  const name = near(now(), i, (t, k) => k > i + 1 && k < i + FAR && t.deprel === 'obj' && isNominal(t))
  if (name < 0) return
  const { lemma, text } = now()[name]!
  const words = [lemma.toLowerCase(), text.toLowerCase()]
  // "called the Nyala Massacre by its name": a part of a name.
  if (/^\p{Lu}/u.test(text)) return
  if (!words.some((w) => VILLAINS.has(w) || INSULTS.has(w) || CONDEMNED.has(w) || CALLED_BAD.has(w))) return
  const whom = name - 1
  const before = now()[whom]!
  if (before.head !== name || !/^(?:compound|amod|nmod)/.test(before.deprel)) return
  // "called the raid murder", and no "drug murder".
  const deed =
    before.upos === 'NOUN' && /^(?:the|this|that|it|'s|’s)$/i.test(now()[whom - 1]?.text ?? '') && whom - 2 <= i + 2
  if (before.xpos !== 'NNS' && before.upos !== 'PROPN' && !deed && !/^\p{Lu}/u.test(before.text)) return
  // "called the army commanders liars": all before the name is told of whom.
  for (let k = i + 1; k < whom; k++) if (now()[k]!.head === name) at(k).head = whom
  Object.assign(at(whom), { head: i, deprel: 'obj', ...(before.upos === 'ADJ' ? { upos: 'PROPN', xpos: 'NNPS' } : {}) })
  Object.assign(at(name), { deprel: 'xcomp' })
}

/** "called the burning a war crime", with the burning as what it does; "called the raid a crime", with the crime as one more name of it. */
function deedCalled(now: Now, at: At, i: number): void {
  const opens = now()[i + 1]
  if (opens?.deprel !== 'det') return
  let article = i + 3
  while (article < i + FAR && !/^an?$/i.test(now()[article]?.text ?? '.')) article++
  // What stands in quotation marks is read as such.
  if (/^(?:["“”‘’`']|''|``)$/.test(now()[article - 1]?.text ?? '')) return
  const name = article < i + FAR ? (now()[article]?.head ?? -1) : -1
  if (name <= article || name > article + 4 || !isNominal(now()[name]!)) return
  const over = now()[name]!.head
  // "called the raid an act of terror", with the act as what is named.
  const swapped = over === i ? near(now(), i, (t, k) => k > i + 1 && k < article && t.deprel === 'xcomp') : -1
  if (swapped > 0 && isNominal(now()[swapped]!)) {
    at(swapped).deprel = 'obj'
    at(name).deprel = 'xcomp'
    return
  }
  const whom = over
  const deed = now()[whom]
  if (whom <= i + 1 || whom >= article || deed?.head !== i) return
  if (/^(?:obj|appos)$/.test(now()[name]!.deprel) && (deed.deprel === 'obj' || deed.xpos === 'VBG')) {
    if (deed.xpos === 'VBG') noun(at, whom)
    at(whom).deprel = 'obj'
    if (opens.head === name) at(i + 1).head = whom
    Object.assign(at(name), { head: i, deprel: 'xcomp' })
  }
}

/** "Called Putin a terrorist", "called Macron mad", with what he is called as what is called: the name is whom. */
function nameCalled(now: Now, at: At, i: number): void {
  const whom = now()[i + 1]
  if (whom?.upos !== 'PROPN') return
  let behind = i + 2
  while (now()[behind]?.head === i + 1 && now()[behind]!.deprel === 'flat') behind++
  const word = now()[behind]
  if (!word) return
  if (/^an?$/i.test(word.text) && whom.head === i && whom.deprel === 'xcomp') {
    const name = word.head
    if (name <= behind || now()[name]?.head !== i || now()[name]!.deprel !== 'obj') return
    at(i + 1).deprel = 'obj'
    at(name).deprel = 'xcomp'
    return
  }
  const { deprel, lemma } = word
  if (word.upos !== 'ADJ' || word.head !== i || !/^(?:obj|xcomp)$/.test(deprel) || whom.head !== behind) return
  if (!CONDEMNED.has(lemma) && !CALLED_BAD.has(lemma) && !INSULTS.has(lemma)) return
  Object.assign(at(i + 1), { head: i, deprel: 'obj' })
  at(behind).deprel = 'xcomp'
}

/** Words from the verb to a quality told at the end, at most. */
const FAR_LAST = 14

/** "called the killing of nurses outrageous", "called any violence against them unacceptable", with the quality hung on the last noun. */
function judgedLast(now: Now, at: At, i: number): void {
  if (near(now(), i, (t, k) => k > i && /^(?:xcomp|obl|ccomp)/.test(t.deprel)) >= 0) return
  for (let k = i + 3; k < i + FAR_LAST && k < now().length; k++) {
    const { upos, lemma, deprel, head, text } = now()[k]!
    if (/^(?:VBD|VBZ|MD)$/.test(now()[k]!.xpos) || /^[,;:"“”]$/.test(text)) return
    if (upos !== 'ADJ' || !CONDEMNED.has(lemma) || !/^(?:amod|xcomp|acl|advmod|appos)$/.test(deprel)) continue
    const noun = now()[k + 1]
    if (head >= k || head === i || (noun && /^(?:NOUN|PROPN|ADJ)$/.test(noun.upos))) continue
    Object.assign(at(k), { head: i, deprel: 'xcomp' })
    return
  }
}

function noun(at: At, i: number): void {
  const token: Mutable = at(i)
  Object.assign(token, { upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase() })
}
