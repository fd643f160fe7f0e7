// Repairs of one kind: who does something, and what for, that the tree hung on a neighbour of the verb.

import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { MOVES_TO } from '../vocab/verbs/control.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { GOES_ON, lacksSubject, NEVER_SUFFERED, SUBORDINATING } from './sentence-repair-subjects.ts'
import type { Token } from './syntax-types.ts'

/** Gives verbs back their doers and their aims. */
export function doersRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (upos === 'VERB') {
    countedSufferers(now, at, i)
    if (deprel === 'advcl' || deprel === 'xcomp') aimOrTask(now, at, i)
    if (deprel === 'conj') joinedToNearer(now, at, i)
    subjectsBehindPhrase(now, at, i)
    stateBeforeSubordinate(now, at, i)
  } else if (deprel === 'nmod') doerOfPassive(now, at, i)
  else if (deprel === 'obl') {
    objectOfTwoWords(now, at, i)
    doerOverInfinitive(now, at, i)
    doerOfParticiple(now, at, i)
  }
}

/** "Chad closed its border after gunmen crossed it and killed five men", with the killing joined to the closing: the gunmen killed. */
function joinedToNearer(now: Now, at: At, i: number): void {
  const { head, xpos } = now()[i]!
  if (head < 0 || head > i || now()[i - 1]?.deprel !== 'cc' || now()[i - 1]!.text.toLowerCase() !== 'and') return
  if (now()[i - 2]?.upos === 'PUNCT' || xpos !== 'VBD') return
  const nearer = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'advcl' && t.xpos === xpos)
  if (nearer < 0 || i - nearer > 8) return
  const marked = near(
    now(),
    nearer,
    (t) => t.deprel === 'mark' && /^(?:after|when|as|because|while|since)$/i.test(t.text),
  )
  if (marked < 0 || near(now(), nearer, (t) => t.deprel.startsWith('nsubj')) < 0) return
  for (let k = nearer; k < i; k++) if (now()[k]!.text === ',') return
  Object.assign(at(i), { head: nearer })
}

/** "In a joint statement, France, Germany and Britain welcomed it", "At a meeting in Doha, Egypt and Qatar proposed it", with those listed behind the phrase hung on it: they are who did it. */
function subjectsBehindPhrase(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (i < 5 || !/^VB[DZPN]$/.test(verb.xpos) || !lacksSubject(now, i)) return
  const phrase = near(now(), i, (t, k) => k < i - 1 && t.deprel === 'obl' && isNominal(t))
  if (phrase < 0 || near(now(), phrase, (t, k) => k < phrase && t.deprel === 'case') < 0) return
  const holds = [phrase]
  for (let k = phrase + 1; k < i - 2 && holds.length < 4; k++)
    if (now()[k]!.upos === 'PROPN' && /^(?:nmod|flat)$/.test(now()[k]!.deprel) && holds.includes(now()[k]!.head))
      holds.push(k)
  for (const hold of holds) if (listFreed(now, at, i, hold) || officeFreed(now, at, i, hold)) return
}

/** "In Port Sudan, the deputy minister, Hussein Amin, accused Chad", with the minister as one more name of the town: he accused. */
function officeFreed(now: Now, at: At, i: number, hold: number): boolean {
  const office = near(now(), hold, (t, k) => k > hold + 1 && k < i && t.deprel === 'appos' && t.upos === 'NOUN')
  if (office < 0 || sortOf(now()[office]!) !== 'party') return false
  const article = near(now(), office, (t, k) => k < office && t.deprel === 'det')
  if (article < 0 || now()[article - 1]?.text !== ',') return false
  for (let k = office + 1; k < i; k++)
    if (now()[k]!.head !== i && /^(?:VERB|AUX|SCONJ)$/.test(now()[k]!.upos)) return false
  at(office).head = i
  at(office).deprel = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
  return true
}

/** Makes what is listed behind a comma below `hold` the subject of the verb at `i`; false where nothing is. */
function listFreed(now: Now, at: At, i: number, hold: number): boolean {
  const listed = (t: Token, k: number): boolean => k > hold && k < i && /^(?:conj|appos|list)$/.test(t.deprel)
  const first = near(now(), hold, listed)
  if (first < 0 || !isNominal(now()[first]!)) return false
  if (near(now(), first, (t, k) => k < first && /^(?:case|cc)$/.test(t.deprel)) >= 0) return false
  let start = first
  while (start - 1 > hold && now()[start - 1]!.head === first && now()[start - 1]!.upos !== 'PUNCT') start--
  if (now()[start - 1]?.text !== ',' || now()[i - 1]!.upos === 'PUNCT') return false
  let joined = false
  // Nothing but names and nouns stands between the comma and the verb.
  for (let k = start; k < i; k++) {
    const { upos, deprel } = now()[k]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return false
    joined ||= deprel === 'cc'
  }
  if (!joined) return false
  for (let k = first + 1; k < i; k++) if (now()[k]!.head === hold && listed(now()[k]!, k)) at(k).head = first
  at(first).head = i
  at(first).deprel = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
  return true
}

/** "Fire ceased after commanders reached a truce", read as fire (ceased after commanders) that reached one. */
function stateBeforeSubordinate(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (!/^VB[DZP]$/.test(verb.xpos) || verb.upos !== 'VERB') return
  const subject = near(now(), i, (t, k) => k < i - 2 && t.deprel.startsWith('nsubj'))
  if (subject < 0) return
  const state = near(
    now(),
    subject,
    (t, k) => k > subject && k < i - 2 && t.deprel === 'acl' && /^VB[DN]$/.test(t.xpos),
  )
  if (state < 0 || !(GOES_ON.has(now()[state]!.lemma) || NEVER_SUFFERED.has(now()[state]!.lemma))) return
  if (near(now(), state, (t) => t.deprel.startsWith('aux') || t.deprel === 'obl:agent') >= 0) return
  const doer = near(now(), state, (t, k) => k > state + 1 && k < i && t.deprel === 'obl' && isNominal(t))
  if (doer < 0) return
  // The word that opens the clause may hang on who did it, or on the verb already.
  const opens = (t: Token, k: number): boolean =>
    k > state && k < doer && /^(?:case|mark)$/.test(t.deprel) && SUBORDINATING.has(t.text.toLowerCase())
  const mark = Math.max(near(now(), doer, opens), near(now(), i, opens))
  if (mark < 0) return
  const { head, deprel } = verb
  Object.assign(at(state), { head, deprel, xpos: 'VBD' })
  at(subject).head = state
  Object.assign(at(i), { head: state, deprel: 'advcl' })
  Object.assign(at(doer), { head: i, deprel: 'nsubj' })
  Object.assign(at(mark), { head: i, deprel: 'mark' })
  for (let k = Math.max(0, i - 30); k < Math.min(now().length, i + 30); k++) {
    const t = now()[k]!
    if (t.head === i && (k < subject || (k > i && t.deprel === 'punct' && k === now().length - 1))) at(k).head = state
  }
}

const MET = /^(?:meet|telephone|phone|ring|visit|host|contact|receive|greet)$/

/** "persuaded the clans to end it", read as why: it is what they are to do; "phoned the general to propose it", read as what he is to do: it is why. */
function aimOrTask(now: Now, at: At, i: number): void {
  const { head, deprel } = now()[i]!
  const { lemma } = now()[head]!
  const task = deprel === 'advcl' && MOVES_TO.has(lemma)
  if (!task && !(deprel === 'xcomp' && MET.test(lemma))) return
  const to = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'to')
  if (to < 0 || near(now(), head, (t, k) => k > head && k < to && t.deprel === 'obj') < 0) return
  if (now()[to - 1]?.text === ',') return
  at(i).deprel = task ? 'xcomp' : 'advcl'
}

/** "A doctor seized by men in uniform": who stands behind the "by" of what was done did it, and is no means. */
function doerOfParticiple(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const deed = now()[noun.head]
  if (noun.upos !== 'NOUN' || deed?.xpos !== 'VBN' || deed.deprel !== 'acl' || noun.head > i) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'by') < 0) return
  if (sortOf(noun) !== 'party' || near(now(), noun.head, (t) => t.deprel === 'obl:agent') >= 0) return
  at(i).deprel = 'obl:agent'
}

/** "were handed over to elders by the Taliban", with the Taliban hung on the elders: they handed them over. */
function doerOfPassive(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (!isNominal(noun) || noun.deprel !== 'nmod' || noun.head < 0 || noun.head >= i || i - noun.head > 8) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'by') < 0) return
  const phrase = now()[noun.head]!
  const verb = now()[phrase.head]
  if (!/^(?:obl|obj)$/.test(phrase.deprel) || verb?.upos !== 'VERB' || verb.xpos !== 'VBN' || phrase.head > noun.head)
    return
  if (near(now(), phrase.head, (t) => t.deprel === 'aux:pass') < 0) return
  if (near(now(), phrase.head, (t) => t.deprel === 'obl:agent') >= 0 || sortOf(noun) !== 'party') return
  // "was denied access by the army": what is denied is nobody's to do.
  const given =
    phrase.deprel === 'obj' &&
    sortOf(phrase) !== 'deed' &&
    near(now(), phrase.head, (t) => t.deprel === 'nsubj:pass') >= 0
  if (!isNominal(phrase)) return
  if (!given && phrase.upos !== 'PROPN' && sortOf(phrase) !== 'party' && !PLACES.has(phrase.lemma)) return
  at(i).head = phrase.head
  at(i).deprel = 'obl:agent'
}

const LEFT = /^(?:allow|let|permit|force|order|ask|tell|compel|authorise|authorize|forbid|oblige|urge)$/

/** "was allowed to enter the town by the militia", with the militia behind the entering: they allowed it. */
function doerOverInfinitive(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const inner = now()[noun.head]
  if (!isNominal(noun) || noun.head > i || inner?.deprel !== 'xcomp' || inner.xpos !== 'VB') return
  const over = inner.head
  if (over < 0 || over > noun.head || now()[over]!.xpos !== 'VBN' || !LEFT.test(now()[over]!.lemma)) return
  if (sortOf(noun) !== 'party' && noun.upos !== 'PROPN') return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'by') < 0) return
  if (near(now(), over, (t) => t.deprel === 'aux:pass') < 0 || near(now(), over, (t) => t.deprel === 'obl:agent') >= 0)
    return
  Object.assign(at(i), { head: over, deprel: 'obl:agent' })
}

/** What is a place or a building and gives nothing itself. */
const PLACES: ReadonlySet<string> = new Set([...NOUN_CLASSES.place!, ...NOUN_CLASSES.structure!])

/** "evacuated 80 wounded from the town", with the wounded as a verb. */
function countedSufferers(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.xpos !== 'VBN' || !/^(?:wounded|injured|dead|displaced|missing)$/i.test(token.text)) return
  const count = now()[i - 1]
  if (count?.upos !== 'NUM' || count.head !== i || count.deprel !== 'nummod') return
  if (!/^(?:obj|iobj|obl|nmod|nsubj|nsubj:pass|conj|xcomp)$/.test(token.deprel)) return
  if (near(now(), i, (t) => /^(?:obj|aux|nsubj)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NNS', lemma: token.text.toLowerCase() })
  // "has flown out 60 wounded"
  if (token.deprel === 'xcomp') at(i).deprel = 'obj'
}

const TWO_WORDS: Readonly<Record<string, RegExp>> = {
  hand: /^(?:over|in|back)$/,
  sign: /^over$/,
  lay: /^(?:down|aside)$/,
  give: /^(?:up|back)$/,
  carry: /^out$/,
  set: /^up$/,
  call: /^off$/,
  bring: /^(?:in|back|together)$/,
  send: /^(?:in|back)$/,
  fly: /^(?:in|out)$/,
  put: /^down$/,
}

/** "handed over the bodies", with the bodies as what they were handed over: the small word is part of the verb. */
function objectOfTwoWords(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const verb = now()[noun.head]
  const small = noun.head + 1
  if (verb?.upos !== 'VERB' || small >= i || !isNominal(noun) || noun.upos === 'NUM') return
  const word = now()[small]!
  if (word.head !== i || word.deprel !== 'case' || !TWO_WORDS[verb.lemma]?.test(word.text.toLowerCase())) return
  if (near(now(), noun.head, (t) => t.deprel === 'obj' || t.deprel === 'aux:pass') >= 0 || verb.deprel === 'amod')
    return
  // "handed in on Friday", "sent in March", "flown in Russia": when and where.
  if (
    /^(?:in|back)$/i.test(word.text) &&
    near(now(), i, (t, k) => k > small && k < i && /^(?:det|nummod|nmod:poss)$/.test(t.deprel)) < 0
  )
    return
  if (
    /^in$/i.test(word.text) &&
    (noun.upos !== 'NOUN' || PLACES.has(noun.lemma) || /^(?:hand|sign)$/.test(verb.lemma) === false)
  )
    return
  at(small).head = noun.head
  at(small).deprel = 'compound:prt'
  at(i).deprel = 'obj'
}
