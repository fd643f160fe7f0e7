// What is given to whom, where the tree took the gift for a mere phrase behind the verb; a crossing read as a deed; and the
// verb of a sentence whose subject has a participle in commas behind it.
import { isKind, KIND } from './names-lexicon.ts'
import { GIVES } from './sentence-repair-mains.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Mends gifts, crossings and parted subjects around a token. */
export function giftsRestored(now: Now, at: At, i: number): void {
  const { upos, lemma, xpos, deprel } = now()[i]!
  if (upos !== 'VERB') return
  if (xpos === 'VBN' && (GIVES.test(lemma) || WITHHOLDS.test(lemma))) giftLeftInPassive(now, at, i)
  if (GIVES.test(lemma) || PROMISES.test(lemma)) {
    if (!bareGift(now, at, i) && GIVES.test(lemma)) giftBesideWhom(now, at, i)
  } else if (xpos === 'VBG' && SITES.test(now()[i]!.text)) siteReadAsVerb(now, at, i)
  if (/^VB[DN]$/.test(xpos) && deprel === 'root') mainBehindParticiple(now, at, i)
}

const PROMISES = /^(?:promise|guarantee|deny|refuse|allow)$/
const SOMEBODY = KIND.person | KIND.group

/** "offered the garrison safe passage", "promised civilians free transit": what is given stands right behind people, with no article. */
function bareGift(now: Now, at: At, verb: number): boolean {
  const whom = near(now(), verb, (t, k) => k > verb && t.deprel === 'obj')
  if (whom < 0 || now()[whom]!.upos !== 'NOUN' || !isKind(now()[whom]!.lemma, SOMEBODY)) return false
  const named = near(now(), whom, (t, k) => k > whom && k < whom + 5 && t.deprel === 'appos')
  const gift = named >= 0 ? named : near(now(), verb, (t, k) => k > whom && k < whom + 5 && t.deprel === 'xcomp')
  if (gift < 0 || now()[gift]!.upos !== 'NOUN' || isKind(now()[gift]!.lemma, SOMEBODY)) return false
  for (let k = whom + 1; k < gift; k++)
    if (now()[k]!.head !== gift || !/^(?:amod|compound)$/.test(now()[k]!.deprel)) return false
  if (near(now(), gift, (t) => /^(?:cop|case|mark)$/.test(t.deprel)) >= 0) return false
  at(whom).deprel = 'iobj'
  Object.assign(at(gift), { head: verb, deprel: 'obj' })
  return true
}

const TIMES =
  /^(?:hour|day|week|month|year|minute|night|morning|evening|afternoon|noon|time|today|yesterday|tomorrow|weekend|season|autumn|spring|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|home|way|north|south|east|west|away|dollar)$/

const WITHHOLDS = /^(?:deny|refuse|grant|award|promise|offer|allow|spare)$/

/** "the convoy was denied passage": what is given or not given, taken for a name of whoever it is given to. */
function giftLeftInPassive(now: Now, at: At, verb: number): void {
  if (near(now(), verb, (t, k) => k < verb && t.deprel === 'nsubj:pass') < 0) return
  const gift = near(now(), verb, (t, k) => k > verb && k < verb + 5 && t.deprel === 'xcomp' && t.upos === 'NOUN')
  if (gift < 0 || near(now(), gift, (t, k) => k < gift && /^(?:case|mark|cop)$/.test(t.deprel)) >= 0) return
  at(gift).deprel = 'obj'
}

/** "sent Kabila six jets", "handed the clinic at Bria 40 litres", "gave the widows in Karma their money": two objects. */
function giftBesideWhom(now: Now, at: At, verb: number): void {
  const whom = near(now(), verb, (t, k) => k > verb && t.deprel === 'obj')
  if (whom < 0) return
  const gift = near(
    now(),
    verb,
    (t, k) =>
      k > whom &&
      k < whom + 9 &&
      /^(?:iobj|obl|obl:unmarked)$/.test(t.deprel) &&
      /^(?:NOUN|PROPN|SYM)$/.test(t.upos) &&
      !TIMES.test(t.lemma.toLowerCase()),
  )
  if (gift < 0) return
  const number = now()[gift - 1]!
  // "at Bria 40 litres": the number was hung on the place.
  const loose = number.upos === 'NUM' && number.deprel === 'flat' && number.head > whom
  // "in Karma their money": the place was hung on the gift.
  const place = near(now(), gift, (t, k) => k > whom && k < gift && OF_GIFT.test(t.deprel) && t.upos === 'PROPN')
  const to = place > whom + 1 && now()[place - 1]!.deprel === 'case' ? place - 1 : -1
  const moved = to >= 0 && (now()[to]!.head === place || now()[to]!.head === gift)
  if (near(now(), gift, (t, k) => k < gift && k > whom && t.deprel === 'case' && !(moved && k === to)) >= 0) return
  const marked =
    near(now(), gift, (t, k) => k > whom && k !== place && /^(?:nummod|det|nmod:poss)$/.test(t.deprel)) >= 0
  if (!loose && !marked) return
  for (let k = whom + 1; k < gift; k++) if (now()[k]!.text === ',' || now()[k]!.upos === 'VERB') return
  if (loose) Object.assign(at(gift - 1), { head: gift, deprel: 'nummod' })
  if (moved) {
    Object.assign(at(place), { head: whom, deprel: 'nmod' })
    at(to).head = place
  }
  at(whom).deprel = 'iobj'
  at(gift).deprel = 'obj'
}

const OF_GIFT = /^(?:compound|nmod:poss)$/
const SITES = /^crossings?$/i

/** "closed the Torkham crossing at midnight": where one crosses. */
function siteReadAsVerb(now: Now, at: At, i: number): void {
  const name = i - 1
  const before = now()[name]
  if (before?.upos !== 'PROPN' || !/^(?:obj|nsubj|nsubj:pass|obl|nmod)$/.test(before.deprel)) return
  const article = near(now(), name, (t, k) => k < name && t.deprel === 'det')
  if (article < 0 || near(now(), i, (t) => /^(?:obj|nsubj|aux)/.test(t.deprel)) >= 0) return
  const { head, deprel } = before
  if (head === i) return
  for (let k = 0; k < now().length; k++) {
    if (now()[k]!.head === name && k !== i) at(k).head = i
    // "at midnight" tells when it was closed.
    else if (now()[k]!.head === i && k > i && head >= 0 && deprel === 'obj') at(k).head = head
  }
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: 'crossing', head, deprel })
  Object.assign(at(name), { head: i, deprel: 'compound' })
}

/** "The front, never known to hurry, announced a truce": the verb behind the second comma is what the sentence tells. */
function mainBehindParticiple(now: Now, at: At, i: number): void {
  if (near(now(), i, (t) => t.deprel.startsWith('aux') || t.deprel === 'cop') >= 0) return
  const before = (t: Token, k: number): boolean => k < i && /^(?:nsubj|vocative)/.test(t.deprel)
  const main = near(
    now(),
    i,
    (t, k) => k > i && /^(?:conj|ccomp)$/.test(t.deprel) && t.upos === 'VERB' && t.xpos === 'VBD',
  )
  const subject = Math.max(near(now(), i, before), main < 0 ? -1 : near(now(), main, before))
  if (subject < 0 || !isParted(now, subject, i)) return
  // "The rebels, meanwhile, attacked the town, killed nine": no participle behind a second comma.
  if (now()[i]!.xpos === 'VBD' && commasBetween(now, subject, i) > 1) return
  if (main < 0 || now()[main - 1]!.text !== ',' || near(now(), main, (t) => t.deprel === 'cc') >= 0) return
  for (let k = main + 1; k < now().length; k++) if (now()[k]!.head === i) at(k).head = main
  Object.assign(at(main), { head: -1, deprel: 'root' })
  Object.assign(at(subject), { head: main, deprel: 'nsubj' })
  Object.assign(at(i), { head: subject, deprel: 'acl' })
}

/** Whether a comma stands between a subject and the participle behind it, and nothing but an adverb between comma and participle. */
function isParted(now: Now, subject: number, verb: number): boolean {
  for (let k = verb - 1; k > subject; k--) {
    if (now()[k]!.text === ',') return true
    if (now()[k]!.upos !== 'ADV') return false
  }
  return false
}

function commasBetween(now: Now, from: number, to: number): number {
  let count = 0
  for (let k = from + 1; k < to; k++) if (now()[k]!.text === ',') count++
  return count
}
