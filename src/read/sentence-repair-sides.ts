// Words before and behind a verb that the tree gave to another word: who does it, whom it is done to, and what names its subject.
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { type At, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'

/** Gives a verb what stands on either side of it. */
export function sidesRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (upos === 'VERB') {
    subjectOfObject(now, at, i)
    if (deprel === 'xcomp' || deprel === 'ccomp') mainBehindNaming(now, at, i)
    else if (deprel === 'conj' || deprel === 'advcl') doerJoinedToPlace(now, at, i)
    pastReadAsParticiple(now, at, i)
  } else if (deprel === 'vocative') objectReadAsCalled(now, at, i)
  else if (upos === 'NOUN' && deprel === 'conj') menOfBoth(now, at, i)
}

const MEN =
  /^(?:force|troop|troops|soldier|fighter|negotiator|delegate|official|leader|commander|representative|unit|official)$/

/** "Rebel and government forces clashed", with three told in a row: the forces are of both. */
function menOfBoth(now: Now, at: At, i: number): void {
  const men = now()[i]!
  const [one, and, two] = [now()[i - 3], now()[i - 2], now()[i - 1]]
  if (!one || men.head !== i - 3 || two?.head !== i - 3 || two.deprel !== 'conj' || and?.text.toLowerCase() !== 'and')
    return
  if (!MEN.test(men.lemma) || (men.xpos !== 'NNS' && men.lemma !== 'troops')) return
  if (!/^(?:NN|NNP|JJ)$/.test(one.xpos) || !/^(?:NN|NNP|JJ)$/.test(two.xpos)) return
  const { head, deprel } = one
  for (let k = Math.max(0, i - REACH); k < Math.min(now().length, i + REACH); k++)
    if (now()[k]!.head === i - 3 && k !== i - 1 && k !== i) at(k).head = k === i - 2 ? i - 1 : i
  Object.assign(at(i), { head, deprel })
  Object.assign(at(i - 3), { head: i, deprel: 'compound' })
}

const PAST = /^VB[DN]$/

/** "The US reduced military aid", with the US as the subject of the aid that is the verb's object: it is the verb's. */
function subjectOfObject(now: Now, at: At, i: number): void {
  if (!/^VB[DZPN]$/.test(now()[i]!.xpos)) return
  const object = near(now(), i, (t, k) => k > i && t.deprel === 'obj' && t.upos === 'NOUN')
  if (object < 0 || near(now(), object, (t) => t.deprel === 'cop' || t.deprel.startsWith('aux')) >= 0) return
  const subject = near(now(), object, (t, k) => k < i && /^nsubj/.test(t.deprel) && isNominal(t))
  if (subject < 0 || near(now(), i, (t) => /^(?:nsubj|csubj|aux:pass)/.test(t.deprel)) >= 0) return
  Object.assign(at(subject), { head: i, deprel: 'nsubj' })
}

const NAMES = /^(?:call|name|dub|nickname|style|code-name|codename|christen|term)$/

/** "A militia called the Falcons burned the village", with the calling as what is told: it only names who burned it. */
function mainBehindNaming(now: Now, at: At, i: number): void {
  const { head, xpos } = now()[i]!
  const naming = now()[head]
  if (!PAST.test(xpos) || !naming || head > i || !NAMES.test(naming.lemma) || !PAST.test(naming.xpos)) return
  if (near(now(), i, (t, k) => k < i && /^(?:mark|cc|aux:pass)/.test(t.deprel)) >= 0) return
  if (near(now(), head, (t) => t.deprel.startsWith('aux') || t.deprel === 'cop') >= 0) return
  const name = near(now(), head, (t, k) => k > head && k < i && /^(?:obj|xcomp)$/.test(t.deprel) && t.upos === 'PROPN')
  const own = (t: { readonly deprel: string }, k: number): boolean => k < head && t.deprel.startsWith('nsubj')
  const under = near(now(), i, own)
  const subject = under >= 0 ? under : near(now(), head, own)
  if (subject < 0 || name < 0) return
  // "The rebels called the Emir of Kano 'traitor'": the name ends right before the verb and stands right behind the calling.
  for (let k = subject + 1; k < i; k++) if (k !== head && /^(?:VERB|AUX|PUNCT)$/.test(now()[k]!.upos)) return
  const { deprel, head: above } = naming
  Object.assign(at(i), { head: above, deprel, xpos: 'VBD' })
  Object.assign(at(head), { head: subject, deprel: 'acl', xpos: 'VBN' })
  Object.assign(at(subject), { head: i, deprel: 'nsubj' })
  for (let k = Math.max(0, subject - REACH); k < Math.min(now().length, i + 2 * REACH); k++)
    if (now()[k]!.head === head && k !== i && (k < subject || k > i)) at(k).head = i
}

const PLACES: ReadonlySet<string> = new Set([...NOUN_CLASSES.place!, ...NOUN_CLASSES.structure!])

/** "Two men were abducted in Basra and guerrillas threatened them", with the guerrillas joined to the town: they threatened. */
function doerJoinedToPlace(now: Now, at: At, i: number): void {
  const doer = now()[i - 1]
  const { xpos, head } = now()[i]!
  if (!doer || !/^VB[DNZP]$/.test(xpos) || head > i || doer.deprel !== 'conj' || doer.upos !== 'NOUN') return
  const place = now()[doer.head]
  if (!place || doer.head >= i - 1 || !/^(?:obl|nmod)$/.test(place.deprel)) return
  if (place.upos !== 'PROPN' && !PLACES.has(place.lemma)) return
  if (!isKind(doer.lemma, KIND.person | KIND.group)) return
  if (near(now(), i, (t) => /^(?:nsubj|csubj|aux|cc|mark)/.test(t.deprel)) >= 0) return
  if (near(now(), i - 1, (t, k) => k < i - 1 && t.deprel === 'cc' && t.text.toLowerCase() === 'and') < 0) return
  // "stopped in Wau and soldiers wounded", "in Basra and guards threatened by the mob": told of them.
  const agent = near(now(), i, (t) => t.deprel === 'obl:agent') >= 0
  const bare = near(now(), i, (t, k) => k > i && /^(?:obj|xcomp|ccomp)$/.test(t.deprel)) < 0
  const suffered = agent || (xpos === 'VBN' && bare)
  if (suffered && (xpos !== 'VBN' || near(now(), head, (t) => t.deprel === 'aux:pass') < 0)) return
  Object.assign(at(i - 1), { head: i, deprel: suffered ? 'nsubj:pass' : 'nsubj' })
  at(i).deprel = 'conj'
  for (let k = doer.head; k < i - 1; k++) if (now()[k]!.head === i - 1 && now()[k]!.deprel === 'cc') at(k).head = i
}

/** "At nine rebels attacked", with the past as a participle though it has a subject that does it: it is the past. */
export function pastReadAsParticiple(now: Now, at: At, i: number): void {
  const { xpos, deprel, text } = now()[i]!
  if (xpos !== 'VBN' || !/^(?:root|conj|ccomp|parataxis)$/.test(deprel) || !/ed$/.test(text)) return
  if (near(now(), i, (t) => t.deprel.startsWith('aux') || t.deprel === 'cop' || t.deprel === 'obl:agent') >= 0) return
  // "The convoy was stopped and soldiers wounded": the second goes on in the passive.
  const { head } = now()[i]!
  if (deprel === 'conj' && near(now(), head, (t) => t.deprel === 'aux:pass') >= 0)
    if (near(now(), i, (t, k) => k > i && /^(?:obj|xcomp|ccomp)$/.test(t.deprel)) < 0) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'nsubj') >= 0) at(i).xpos = 'VBD'
}

/** "UNITA besieges Kuito", with the town as somebody called out to: nobody is without a comma. */
function objectReadAsCalled(now: Now, at: At, i: number): void {
  const { head, upos } = now()[i]!
  const verb = now()[head]
  if (upos !== 'PROPN' || verb?.upos !== 'VERB' || head >= i || !/^VB[DZP]$/.test(verb.xpos)) return
  for (let k = head + 1; k < i; k++) if (now()[k]!.head !== i || now()[k]!.upos === 'PUNCT') return
  if (near(now(), head, (t, k) => k !== i && /^(?:obj|ccomp|xcomp|aux:pass|obl:agent)$/.test(t.deprel)) >= 0) return
  if (near(now(), head, (t, k) => k < head && t.deprel.startsWith('nsubj')) < 0) return
  at(i).deprel = 'obj'
}
