// Repairs of one kind: a name was read as something else, or grew into its neighbour. Each gives the name its due.
import { actorOf, demonymOf, descriptionHead, titleWord } from '../vocab/actors/index.ts'
import { HOURS_NAMED } from '../vocab/calendar/edges.ts'
import { isCalendar } from './act-view.ts'
import { isGiven } from './mention-draft.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { givenRestored } from './sentence-repair-given.ts'
import { type At, hang, type Now, near, REACH } from './sentence-repair-shapes.ts'
import { pastReadAsParticiple } from './sentence-repair-sides.ts'
import type { Token } from './syntax-types.ts'

/** Gives names that were misread their tags and their places in the tree. */
export function namesRestored(now: Now, at: At, i: number): void {
  if (now()[i]!.deprel === 'flat') wordsBeforeName(now, at, i)
  bodyReadAsPronoun(now, at, i)
  if (now()[i + 1]?.text === '-' && i + 2 < now().length) givenRestored(now, at, i + 2)
  const token = now()[i]!
  if (token.upos === 'VERB') {
    pastReadAsParticiple(now, at, i)
    doerBehindPlace(now, at, i)
    verbInName(now, at, i)
    nameLeftAlone(now, at, i)
    nameReadAsVerb(now, at, i)
  } else if (token.upos === 'ADJ') generalBehindOffice(now, at, i)
  else if (token.upos === 'AUX') bodyReadAsAuxiliary(now, at, i)
  else if (token.xpos === 'NN' || token.xpos === 'NNS') {
    bodyInCapitals(now, at, i)
    bodyOfTwoWords(now, at, i)
    ownedByName(now, at, i)
    doerReadAsPart(now, at, i)
    countBehindPlace(now, at, i)
    if (STATES.test(token.text)) stateOfName(now, at, i)
  } else if (token.xpos === 'NNP') {
    officeReadAsName(now, at, i)
    deedInCapital(now, at, i)
    nameBehindQuality(now, at, i)
    nameReadAsTime(now, at, i)
    nameReadAsCalled(now, at, i)
    if (FIRST_OF_STATE.test(token.text)) stateInTwoWords(now, at, i)
  } else if (token.upos === 'NUM') timeInName(now, at, i)
}

/** "World Vision demands", "Islamic Relief": a body that rosters know, with its last word read as a plain noun. */
function bodyOfTwoWords(now: Now, at: At, i: number): void {
  const [before, last] = [now()[i - 1], now()[i]!]
  if (!/^\p{Lu}/u.test(last.text) || before?.head !== i || !/^(?:compound|amod)$/.test(before.deprel)) return
  if (!/^\p{Lu}/u.test(before.text) || !actorOf(`${before.text} ${last.text}`)) return
  Object.assign(at(i), { upos: 'PROPN', xpos: 'NNP' })
  Object.assign(at(i - 1), { upos: 'PROPN', xpos: 'NNP', deprel: 'compound' })
}

/** "of Iraqi President Fuad Masum", with the "of" hung on the second half of the name: what stands before a name hangs on its head. */
function wordsBeforeName(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head < 0 || head >= i) return
  const before = near(now(), i, (t, k) => k < head && /^(?:case|cc|det)$/.test(t.deprel))
  if (before >= 0) hang(at, before, head)
}

/** "At Bria 40 rebels attacked", with place and number as one name of theirs: where, and how many they are. */
function countBehindPlace(now: Now, at: At, i: number): void {
  const place = i - 2
  const { head: verb, deprel } = now()[i]!
  if (i < 3 || now()[i - 1]!.upos !== 'NUM' || now()[i - 1]!.deprel !== 'flat' || now()[i - 1]!.head !== place) return
  if (now()[place]!.upos !== 'PROPN' || now()[place]!.head !== i || now()[place]!.deprel !== 'compound') return
  const preposition = prepositionOf(now(), i)
  if (deprel !== 'nsubj' || verb < i || preposition !== place - 1) return
  at(preposition).head = place
  Object.assign(at(place), { head: verb, deprel: 'obl' })
  Object.assign(at(i - 1), { head: i, deprel: 'nummod' })
}

const FIRST_OF_STATE = /^(?:North|South|East|West|New|Saudi|Sri|El|Burkina|Sierra|Costa|Papua|Equatorial|Ivory)$/

/** "South Sudan's president", with "South" as a time or a name of its own: the state has two words. */
function stateInTwoWords(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head <= i + 1 || now()[i + 1]!.upos !== 'PROPN' || !/^['’]s?$/.test(now()[i + 2]?.text ?? '')) return
  Object.assign(at(i), { head: i + 1, deprel: 'compound' })
}

const STATES = /^(?:republic|emirate|sultanate|caliphate|kingdom)$/

/** "the forces of the Donetsk republic", with a small letter: what stands before it makes a name of it. */
function stateOfName(now: Now, at: At, i: number): void {
  const name = now()[i - 1]
  if (name?.head !== i || name.deprel !== 'compound' || name.upos !== 'PROPN') return
  Object.assign(at(i), { upos: 'PROPN', xpos: 'NNP' })
}

/** "Watch researcher Belkis Wille", with the researcher's work as part of her name: small letters are none. */
function officeReadAsName(now: Now, at: At, i: number): void {
  const { text, upos } = now()[i]!
  if (upos !== 'PROPN' || !/^\p{Ll}{4,}$/u.test(text) || !isOffice(text)) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN' })
}

function isOffice(text: string): boolean {
  return titleWord(text) !== undefined || descriptionHead(text)?.sort === 'person' || isKind(text, KIND.person)
}

/** "Gas-rich Qatar hosted the talks", "veto-power Russia refused", with the quality read as who does it: the name does. */
function nameBehindQuality(now: Now, at: At, i: number): void {
  const name = now()[i]!
  if (!/^(?:flat|appos|obj)$/.test(name.deprel) || i < 3 || now()[i - 2]?.text !== '-') return
  const quality = now()[i - 1]!
  const first = now()[i - 3]!
  if (/^(?:PROPN|PUNCT|NUM)$/.test(quality.upos) || !/^(?:NOUN|PROPN|ADJ)$/.test(first.upos)) return
  if (name.head !== i - 1 && name.head !== i - 3) return
  const subject =
    [i - 1, i - 3].find((k) => /^nsubj/.test(now()[k]!.deprel)) ?? (quality.deprel === 'advcl' ? i - 1 : -1)
  if (subject < 0) return
  const { head, deprel } = now()[subject]!
  if (head <= i || !/^(?:VERB|AUX)$/.test(now()[i + 1]?.upos ?? '')) return
  Object.assign(at(i), { head, deprel: deprel === 'advcl' ? 'nsubj' : deprel })
  Object.assign(at(i - 1), { head: i, deprel: 'amod' })
  Object.assign(at(i - 3), { head: i - 1, deprel: 'compound' })
}

/** "Israel, in return, let 600 men go", with the name taken for somebody called out to: it does what the verb tells. */
function nameReadAsCalled(now: Now, at: At, i: number): void {
  const { deprel, head, text } = now()[i]!
  const verb = now()[head]
  if (deprel !== 'vocative' || verb?.upos !== 'VERB' || head < i || !actorOf(text)) return
  if (!/^(?:let|put|set|cut|hit|shut|quit|split|spread|beat|shed)$/.test(verb.text) && !/^VB[DZ]$/.test(verb.xpos))
    return
  if (near(now(), head, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  Object.assign(at(i), { deprel: 'nsubj' })
  if (verb.xpos === 'VB') Object.assign(at(head), { xpos: 'VBD' })
}

/** "Jean-Pierre Bemba's fighters crossed the river", with the fighters as one more name of his: they are his. */
function ownedByName(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  if (deprel !== 'appos' || head < 0 || head >= i || i - head > 8 || now()[i - 1]?.xpos !== 'POS') return
  const name = now()[head]!
  if (name.upos !== 'PROPN' || !/^(?:nsubj|obj|obl|nmod|root)/.test(name.deprel)) return
  Object.assign(at(i), { head: name.head, deprel: name.deprel })
  Object.assign(at(head), { head: i, deprel: 'nmod:poss' })
}

/** "Cameroon's army denies it", with the army as a part of the verb: it does what the verb tells. */
function doerReadAsPart(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  const verb = now()[i + 1]
  if (deprel !== 'compound' || head !== i + 1 || !/^VB[ZD]$/.test(verb?.xpos ?? '') || verb!.upos !== 'VERB') return
  if (near(now(), i + 1, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  Object.assign(at(i), { deprel: 'nsubj' })
  for (let k = Math.max(0, i - REACH); k < i; k++)
    if (now()[k]!.head === i + 1 && /^(?:nmod:poss|det|amod|compound)$/.test(now()[k]!.deprel)) at(k).head = i
}

/** "denounced the New York Times Monday", with the name taken for one more time: it is whom the verb is done to. */
function nameReadAsTime(now: Now, at: At, i: number): void {
  const name = now()[i]!
  const verb = now()[name.head]
  if (name.deprel !== 'obl:unmarked' || verb?.upos !== 'VERB' || name.head >= i || i - name.head > 5) return
  if (
    isCalendar(name) ||
    !/^(?:Times|Post|Herald|Mail|Sun|Star|Tribune|Journal|Observer|Mirror|Today)$/.test(name.text)
  )
    return
  if (now().some((t, k) => t.head === name.head && k !== i && /^(?:obj|iobj|ccomp)$/.test(t.deprel))) return
  Object.assign(at(i), { deprel: 'obj' })
}

/** "Human Rights Watch documented executions", with the last word of the name read as the verb and the verb as what the object is like. */
function nameReadAsVerb(now: Now, at: At, i: number): void {
  const name = now()[i]!
  const before = now()[i - 1]
  const verb = now()[i + 1]
  if (!/^VBP?$/.test(name.xpos) || !/^\p{Lu}\p{Ll}/u.test(name.text) || name.deprel !== 'root') return
  if (before?.upos !== 'PROPN' || before.head !== i || before.deprel !== 'nsubj') return
  if (!verb || !/^VB[ND]$/.test(verb.xpos) || verb.deprel !== 'amod' || verb.head <= i + 1) return
  const object = verb.head
  if (now()[object]!.head !== i || now()[object]!.deprel !== 'obj') return
  Object.assign(at(i + 1), { head: name.head, deprel: 'root', xpos: 'VBD', upos: 'VERB' })
  for (let k = Math.max(0, i - REACH); k < Math.min(now().length, i + REACH); k++)
    if (k !== i - 1 && now()[k]!.head === i) at(k).head = i + 1
  Object.assign(at(i), { head: i + 1, deprel: 'nsubj', xpos: 'NNP', upos: 'PROPN' })
  Object.assign(at(i - 1), { head: i, deprel: 'compound' })
}

/** "met the attorney general", with the general as a quality of the attorney: the office is one word of two. */
function generalBehindOffice(now: Now, at: At, i: number): void {
  const general = now()[i]!
  const office = now()[i - 1]
  if (general.lemma !== 'general' || office?.upos !== 'NOUN') return
  if (
    general.head !== i - 1 &&
    !(general.deprel === 'xcomp' && office.deprel === 'obj' && general.head === office.head)
  )
    return
  if (
    !/^(?:attorney|secretary|director|governor|surgeon|solicitor|consul|inspector|commissioner|auditor)$/.test(
      office.lemma,
    )
  )
    return
  Object.assign(at(i), { head: office.head, deprel: office.deprel, upos: 'NOUN', xpos: 'NN' })
  for (let k = Math.max(0, i - REACH); k < Math.min(now().length, i + REACH); k++)
    if (k !== i && now()[k]!.head === i - 1) at(k).head = i
  Object.assign(at(i - 1), { head: i, deprel: 'compound' })
}

/** "gave residents of Rafah 24 hours to leave", with the number or the time read as part of the town's name. */
function timeInName(now: Now, at: At, i: number): void {
  const tokens = now()
  const unit = tokens[i + 1]
  const name = tokens[i - 1]
  if (name?.upos !== 'PROPN' || !unit || !/^(?:hour|day|minute|week|month)$/.test(unit.lemma)) return
  const inside = name.deprel === 'compound' && (name.head === i || name.head === i + 1)
  if (!inside && !(tokens[i]!.deprel === 'flat' && tokens[i]!.head === i - 1)) return
  const preposition = near(tokens, i + 1, (t, k) => k < i - 1 && t.deprel === 'case' && t.text.toLowerCase() === 'of')
  if (preposition < 1) return
  at(i).head = i + 1
  at(i).deprel = 'nummod'
  at(preposition).head = i - 1
  if (inside) {
    at(i - 1).head = preposition - 1
    at(i - 1).deprel = 'nmod'
  }
  const verb = tokens[preposition - 1]!.head
  if (unit.deprel === 'obl') at(i + 1).deprel = 'obj'
  // "gave the people of Foah 48 hours", with the hours as theirs
  else if (unit.deprel === 'nmod' && unit.head === preposition - 1 && tokens[verb]?.lemma === 'give') {
    Object.assign(at(i + 1), { head: verb, deprel: 'obj' })
    at(preposition - 1).deprel = 'iobj'
  }
}

/** Nouns of force that open a sentence with a capital. */
const DEEDS =
  /^(?:Fighting|Shelling|Bombing|Looting|Shooting|Killing|Bombardment|Gunfire|Violence|Clash|Attack|Raid|Ambush|Arrest|Detention|Blockade|Siege|Sanction|Mobili[sz]ation|Deployment|Torture|Kidnapping|Abduction|Explosion|Hostilities|Skirmish)$/

/** "Fighting is still raging in Khartoum", with the first word read as a name. */
function deedInCapital(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  if (!DEEDS.test(deed.text) || now()[i + 1]?.upos === 'PROPN' || !/^(?:nsubj|root|obl)/.test(deed.deprel)) return
  if (/\p{L}/u.test(now()[i - 1]?.text ?? '')) return
  at(i).xpos = 'NN'
  at(i).upos = 'NOUN'
  at(i).lemma = deed.text.toLowerCase()
}

/** "ECOWAS suspended Niger", with the body read as an auxiliary for its last letters. */
function bodyReadAsAuxiliary(now: Now, at: At, i: number): void {
  const body = now()[i]!
  if (
    !/^\p{Lu}{4,}$/u.test(body.text) ||
    /^(?:HAVE|WERE|BEEN|DOES|WILL|MUST|SHALL|COULD|WOULD|SHOULD|MIGHT)$/.test(body.text)
  )
    return
  const next = now()[i + 1]
  if (!next || /^\p{Lu}{3,}$/u.test(next.text)) return
  const verb = body.head
  Object.assign(at(i), { upos: 'PROPN', xpos: 'NNP', lemma: body.text, deprel: 'nsubj' })
  if (now()[verb]?.xpos === 'VBN') at(verb).xpos = 'VBD'
}

/** "in a PKK attack", with the letters read as a common noun. */
function bodyInCapitals(now: Now, at: At, i: number): void {
  const { text } = now()[i]!
  if (!/^\p{Lu}[\p{Lu}\d]+$/u.test(text) || !actorOf(text)) return
  at(i).xpos = 'NNP'
  at(i).upos = 'PROPN'
}

const FINITE = /^VB[DZP]$/

/** Whether a token opens the name of a person: an office, a title or a given name. */
function opensPerson(t: Token): boolean {
  return titleWord(t.text) !== undefined || descriptionHead(t.text)?.sort === 'person' || isGiven(t)
}

function meansSomebody(t: Token): boolean {
  return descriptionHead(t.text) !== undefined || isKind(t.lemma, KIND.person | KIND.group)
}

/** Whether a token behind a place opens the name or description of somebody. */
function opensSomebody(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k]!
  if (opensPerson(t) || t.upos === 'NOUN' || demonymOf(t.text)) return true
  return t.text.toLowerCase() === 'al' && tokens[k + 1]?.text === '-'
}

/** Hours told as a place is: "at dusk gunners fired". */
const isHour = (word: string): boolean => word === 'night' || HOURS_NAMED.has(word)

/**
 * "In Turkey Minister Ellwood met the council", "In Sittwe police rounded up students", "At dusk loyalist gunners fired": the place or
 * hour is where or when, and who stands behind it did it, though both were read as one.
 */
function doerBehindPlace(now: Now, at: At, i: number): void {
  const tokens = now()
  if (i < 3 || !FINITE.test(tokens[i]!.xpos)) return
  const name = near(
    tokens,
    i,
    (t, k) =>
      k < i && /^(?:PROPN|NOUN)$/.test(t.upos) && /^(?:obl|nmod|nsubj)/.test(t.deprel) && prepositionOf(tokens, k) >= 0,
  )
  if (name < 0 || near(tokens, i, (t, k) => k !== name && t.deprel.startsWith('nsubj')) >= 0) return
  const preposition = prepositionOf(tokens, name)
  if (preposition < 0) return
  const before = tokens[preposition - 1]
  if (before && before.upos !== 'PUNCT' && before.upos !== 'CCONJ') return
  // "In Idlib jihadists seized a convoy": both hang on the verb.
  if (name === preposition + 1) {
    const doer = name + 1 === i - 1 ? i - 1 : -1
    if (doer < 0 || tokens[doer]!.head !== i || !/^obl/.test(tokens[doer]!.deprel)) return
    if (meansSomebody(tokens[doer]!)) at(doer).deprel = 'nsubj'
    return
  }
  let first = preposition + 1
  while (first < name && /^(?:DET|ADJ)$/.test(tokens[first]!.upos)) first++
  const hour = isHour(tokens[first]!.lemma)
  if (!hour && (tokens[first]!.upos !== 'PROPN' || opensPerson(tokens[first]!))) return
  let opens = first + 1
  while (!hour && opens <= name && !opensSomebody(tokens, opens)) opens++
  const place = opens - 1
  if (opens > name || !(hour || tokens[place]!.upos === 'PROPN')) return
  if (tokens[name]!.upos === 'NOUN' && !meansSomebody(tokens[name]!)) return
  for (let k = preposition; k < place; k++) if (tokens[k]!.head === name) at(k).head = place
  at(place).head = i
  at(place).deprel = 'obl'
  at(name).deprel = 'nsubj'
}

/** The preposition of place on a noun, -1 for none. */
function prepositionOf(tokens: readonly Token[], noun: number): number {
  return near(tokens, noun, (t, k) => k < noun && t.deprel === 'case' && /^(?:in|at|from|outside|near)$/i.test(t.text))
}

/** "Trump on Tuesday, in a meeting with the king, raised the case", with the name left alone and what he did set beside it. */
function nameLeftAlone(now: Now, at: At, i: number): void {
  const tokens = now()
  const verb = tokens[i]!
  const name = tokens[verb.head]
  if (verb.deprel !== 'parataxis' || !FINITE.test(verb.xpos) || verb.head > i || name?.deprel !== 'root') return
  if (name.upos !== 'PROPN' && !(name.upos === 'NOUN' && meansSomebody(name))) return
  if (near(tokens, i, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const subject = verb.head
  if (near(tokens, subject, (t) => /^(?:cop|nsubj|obj|aux)/.test(t.deprel)) >= 0 || tokens[i - 1]?.text === ':') return
  for (let k = subject + 1; k < Math.min(tokens.length, i + 30); k++)
    if (tokens[k]!.head === subject && k !== i && (k > i || /^(?:obl|nmod|advmod)/.test(tokens[k]!.deprel))) {
      at(k).head = i
      if (tokens[k]!.deprel === 'nmod') at(k).deprel = 'obl'
    }
  Object.assign(at(i), { head: -1, deprel: 'root' })
  Object.assign(at(subject), { head: i, deprel: 'nsubj' })
}

/** "Human Rights Watch researcher Belkis Wille accused …", with "Watch" read as what the sentence says. */
function verbInName(now: Now, at: At, i: number): void {
  const tokens = now()
  const { text, head, deprel } = tokens[i]!
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) return
  let first = i - 1
  while (first > 0 && first > i - 4 && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first--
  const words = (from: number): string =>
    tokens
      .slice(from, i + 1)
      .map((t) => t.text)
      .join(' ')
  while (first < i && !actorOf(words(first))) first++
  if (first === i) return
  const verb = near(tokens, i, (t, k) => k > i + 1 && FINITE.test(t.xpos) && /^(?:parataxis|ccomp|conj)/.test(t.deprel))
  const noun = verb < 0 ? -1 : near(tokens, i, (t, k) => k > i && k < verb && /^(?:obj|obl|nsubj)/.test(t.deprel))
  if (noun < 0 || near(tokens, verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  for (let k = Math.max(0, i - 8); k < Math.min(tokens.length, i + 30); k++) {
    if (k === noun || k === verb || tokens[k]!.head !== i) continue
    at(k).head = k < i ? noun : verb
    if (k < i) at(k).deprel = 'compound'
  }
  Object.assign(at(verb), { head, deprel })
  Object.assign(at(noun), { head: verb, deprel: 'nsubj' })
  Object.assign(at(i), { head: noun, deprel: 'compound', upos: 'PROPN', xpos: 'NNP' })
}

/** "WHO is calling for safe routes": the body, in a sentence that is not all in capitals. */
function bodyReadAsPronoun(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.text !== 'WHO' || !token.xpos.startsWith('W')) return
  const near = [now()[i - 1], now()[i + 1], now()[i + 2]]
  if (near.some((t) => t !== undefined && /^\p{Lu}{3,}$/u.test(t.text))) return
  at(i).upos = 'PROPN'
  at(i).xpos = 'NNP'
  at(i).lemma = 'WHO'
}
