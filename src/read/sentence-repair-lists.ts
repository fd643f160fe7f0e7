// Repairs of one kind: a name in a list, a subject or an object that the tree took for something said of its neighbour.
import { type At, hangsBehind, isNominal, type Now, near } from './sentence-repair-shapes.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])
/** Of a phrase without a preposition: how long, how often or when, and no object. */
const MEASURES =
  /^(?:time|times|day|week|month|year|hour|minute|second|morning|afternoon|evening|night|weekend|noon|midnight|today|tomorrow|yesterday|once|twice|decade|season|spring|summer|autumn|winter|mile|kilomet(?:er|re)|met(?:er|re)|percent|%|km|half|lot|bit|way|part|point|degree)$/

/** Gives lists their second name, and verbs their subject and object. */
export function listsRestored(now: Now, at: At, i: number): void {
  secondOfThree(now, at, i)
  secondByDegree(now, at, i)
  subjectBeforePresent(now, at, i)
  if (hangsBehind(now, i)) objectUnmarked(now, at, i)
  stateOfObject(now, at, i)
  determinerAcross(now, at, i)
  if (hangsBehind(now, i)) betweenTwo(now, at, i)
  doingOfNotion(now, at, i)
  subjectOfBareVerb(now, at, i)
  peoplesOfNoun(now, at, i)
  if (hangsBehind(now, i)) objectBeforeBut(now, at, i)
}

/** "Norway, Spain and Ireland recognised it", with Spain as what Norway is called, or where it lies. */
function secondOfThree(now: Now, at: At, i: number): void {
  const second = now()[i]!
  const first = now()[second.head]
  if (second.upos !== 'PROPN' || !first || second.head >= i || first.upos !== 'PROPN') return
  if (!/^(?:nmod:unmarked|appos|list|dep|flat)$/.test(second.deprel) || now()[i - 1]?.text !== ',') return
  // The comma stands right behind the first name: "Egypt's envoy, Qatar" is none.
  for (let k = second.head + 1; k < i - 1; k++) if (now()[k]!.head !== second.head || now()[k]!.upos !== 'PROPN') return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case') >= 0) return
  let next = i + 1
  while (now()[next]?.head === i && now()[next]!.upos === 'PROPN' && now()[next]!.deprel !== 'conj') next++
  if (now()[next]?.text === ',' && now()[next + 1]?.deprel === 'cc') next++
  if (now()[next]?.deprel !== 'cc' || !/^(?:and|or)$/i.test(now()[next]!.text)) return
  const third = now()[next]!.head
  const joined = now()[third]
  if (!joined || third <= next || joined.deprel !== 'conj' || (joined.head !== i && joined.head !== second.head)) return
  if (!NOMINAL.has(joined.upos)) return
  // "in Geneva, Switzerland, and Vienna, Austria": towns, each with its land.
  const last = third + 1
  if (now()[last]?.text === ',' && now()[last + 1]?.upos === 'PROPN' && now()[last + 1]!.head === third) return
  at(i).deprel = 'conj'
  if (joined.head === i) at(third).head = second.head
}

/** "has leverage over Kigali, and even more over Kampala": the second stands beside the first, behind the same preposition. */
function secondByDegree(now: Now, at: At, i: number): void {
  const tokens = now()
  const { upos, deprel } = tokens[i]!
  if (!/^(?:PROPN|NOUN)$/.test(upos) || !/^(?:nmod|obl|conj)$/.test(deprel)) return
  const preposition = near(tokens, i, (t, k) => k < i && t.deprel === 'case')
  const degree = tokens[preposition - 1]
  if (preposition < 4 || !/^(?:more|less|fewer)$/i.test(degree!.text)) return
  let and = preposition - 2
  while (and > 0 && /^(?:even|far|much|still|perhaps)$/i.test(tokens[and]!.text)) and--
  if (tokens[and]!.deprel !== 'cc') return
  const end = tokens[and - 1]?.text === ',' ? and - 2 : and - 1
  const same = tokens[preposition]!.text.toLowerCase()
  const first = near(tokens, end, (t, k) => k < end && t.deprel === 'case' && t.text.toLowerCase() === same)
  if (first < 0 || !NOMINAL.has(tokens[end]!.upos) || tokens[end]!.deprel !== 'nmod') return
  if (deprel === 'conj' && tokens[i]!.head === end) return
  Object.assign(at(i), { head: end, deprel: 'conj' })
  Object.assign(at(preposition - 1), { head: i, deprel: 'advmod' })
  Object.assign(at(and), { head: i })
}

/** "The US military trains pilots", with everything before the verb hung on it as if it were a noun. */
function subjectBeforePresent(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || !/^VB[ZPD]$/.test(verb.xpos) || i < 2) return
  const before = now()[i - 1]!
  if (before.head !== i || !/^(?:amod|compound|nmod|nmod:poss|det)$/.test(before.deprel)) return
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(before.upos)) return
  const opener = near(now(), i, (t, k) => k < i - 1 && t.deprel === 'det')
  if (opener < 0 || near(now(), i, (t) => t.deprel.startsWith('nsubj') || t.deprel === 'csubj') >= 0) return
  for (let k = opener; k < i - 1; k++) {
    const t = now()[k]!
    if (t.head === i && !/^(?:det|amod|compound|nmod|nmod:poss|nummod)/.test(t.deprel)) return
  }
  for (let k = opener; k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
  at(i - 1).deprel = 'nsubj'
  if (before.upos === 'ADJ') {
    at(i - 1).upos = 'NOUN'
    at(i - 1).xpos = 'NN'
  }
}

/** "has taken in more than 600,000 refugees", "gave Bogota more than $10 billion": behind no preposition, it is the object. */
function objectUnmarked(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.head < 0 || noun.head >= i || i - noun.head > 9 || !/^obl(?::unmarked)?$/.test(noun.deprel)) return
  if (!NOMINAL.has(noun.upos) || noun.upos === 'NUM' || MEASURES.test(noun.lemma.toLowerCase())) return
  const verb = now()[noun.head]!
  if (verb.upos !== 'VERB') return
  const preposition = near(now(), i, (t, k) => k < i && t.deprel === 'case')
  const than = preposition > 0 && /^(?:more|fewer|less)$/i.test(now()[preposition - 1]!.text) ? preposition : -1
  if (preposition >= 0 && (than < 0 || now()[than]!.text.toLowerCase() !== 'than')) return
  if (near(now(), noun.head, (t) => /^(?:obj|aux:pass|cop|ccomp)$/.test(t.deprel)) >= 0) return
  if (verb.xpos === 'VBN' && near(now(), noun.head, (t) => t.deprel === 'aux') < 0) return
  // The phrase begins right behind the verb, its particle or whoever is given it.
  let from = i
  while (from > noun.head + 1 && belongs(now, from - 1, i)) from--
  const to = near(now(), noun.head, (t, k) => k > noun.head && k < from && t.deprel === 'iobj')
  while (to >= 0 && from > noun.head + 1 && belongs(now, from - 1, to)) from--
  const particle = now()[from - 1]
  if (from - 1 !== noun.head && !(from - 2 === noun.head && particle?.deprel === 'compound:prt')) return
  at(i).deprel = 'obj'
  if (than >= 0) {
    at(than).head = than - 1
    at(than).deprel = 'fixed'
  }
}

function belongs(now: Now, k: number, noun: number): boolean {
  let token = k
  for (let steps = 6; steps > 0 && token >= 0; steps--) {
    if (token === noun) return true
    token = now()[token]!.head
  }
  return false
}

/** "pulled a boy alive from the rubble", "let free some prisoners": from where and whom, is said of the verb. */
function stateOfObject(now: Now, at: At, i: number): void {
  const state = now()[i]!
  if (state.deprel === 'xcomp' && state.text.toLowerCase() === 'free' && state.head === i - 1) {
    const freed = near(now(), i, (t, k) => k > i && t.deprel === 'obj')
    if (freed >= 0) at(freed).head = i - 1
    return
  }
  // "set the pastor free"
  if (state.deprel === 'amod' && state.head === i - 1 && state.text.toLowerCase() === 'free') {
    const noun = now()[i - 1]!
    if (noun.deprel !== 'obj' || !/^(?:set|let)$/.test(now()[noun.head]!.lemma)) return
    at(i).head = noun.head
    at(i).deprel = 'compound:prt'
    return
  }
  if (state.head < 0 || state.head >= i || !/^(?:xcomp|advmod|amod|obl)/.test(state.deprel)) return
  if (!/^(?:alive|dead|unhurt|unharmed|unconscious|safe|safely)$/i.test(state.text)) return
  const above = now()[state.head]!
  const verb = above.upos === 'VERB' ? state.head : above.head
  if (verb < 0 || now()[verb]!.upos !== 'VERB' || verb >= i) return
  const from = near(now(), i, (t, k) => k > i && t.deprel === 'obl')
  if (from >= 0) at(from).head = verb
  if (state.upos === 'VERB') at(i).upos = 'ADJ'
}

/** "The army supplies rebels", with "the" hung on the rebels: it stands before the subject. */
function determinerAcross(now: Now, at: At, i: number): void {
  const subject = now()[i]!
  if (!subject.deprel.startsWith('nsubj') || subject.head <= i || !NOMINAL.has(subject.upos)) return
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const t = now()[k]!
    if (t.deprel === 'det' && t.head > subject.head) {
      at(k).head = i
      return
    }
    if (t.head !== i) return
  }
}

/** "a truce between the army and the RSF", "talks between the Government of Mali and the rebels", with the second joined to the truce or the talks. */
function betweenTwo(now: Now, at: At, i: number): void {
  const first = now()[i]!
  if (!/^(?:nmod|obl)$/.test(first.deprel) || first.head < 0 || first.head >= i || !NOMINAL.has(first.upos)) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'between') < 0) return
  if (near(now(), i, (t) => t.deprel === 'conj') >= 0) return
  const and = endOfPhrase(now, i) + 1
  if (now()[and]?.text.toLowerCase() !== 'and') return
  const second = now()[and]!.head
  if (second <= and || now()[second]!.deprel !== 'conj' || now()[second]!.head !== first.head) return
  if (NOMINAL.has(now()[second]!.upos)) at(second).head = i
}

/** The last word of a short phrase that only names whose a noun is: "Government of Mali". */
function endOfPhrase(now: Now, i: number): number {
  let end = i
  for (let k = i + 1; k < i + 7 && k < now().length; k++) {
    const { head, deprel } = now()[k]!
    if (head < i || (head === i && !/^nmod/.test(deprel)) || !/^(?:nmod|case|det|compound|amod|flat)/.test(deprel)) {
      if (deprel !== 'case' && deprel !== 'det' && deprel !== 'compound' && deprel !== 'amod') break
      if (head < i || head > i + 7) break
      continue
    }
    end = k
  }
  return end
}

const NOTIONS =
  /^(?:notion|idea|possibility|option|risk|hope|right|task|process|policy|practice|threat|plan|chance|goal|aim|way|intention|prospect|danger|question|purpose|point|promise|habit|method|means|cost|burden|job)$/

/** "floated the notion of admitting refugees", with the admitting hung on the floating. */
function doingOfNotion(now: Now, at: At, i: number): void {
  const doing = now()[i]!
  const noun = now()[i - 2]
  if (doing.xpos !== 'VBG' || doing.deprel !== 'advcl' || !noun || now()[i - 1]!.text.toLowerCase() !== 'of') return
  if (now()[i - 1]!.head !== i || noun.head !== doing.head || !NOTIONS.test(noun.lemma)) return
  at(i).head = i - 2
  at(i).deprel = 'acl'
}

/** "would let a team inspect the tanker", with the team as part of the inspecting. */
function subjectOfBareVerb(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const noun = now()[i - 1]
  if (verb.upos !== 'VERB' || verb.deprel !== 'xcomp' || !noun || noun.head !== i || noun.deprel !== 'compound') return
  if (noun.upos !== 'NOUN' || verb.head < 0 || !/^(?:let|make|see|watch|hear|help|have)$/.test(now()[verb.head]!.lemma))
    return
  if (near(now(), i, (t, k) => k < i && (t.deprel === 'mark' || t.deprel.startsWith('nsubj'))) >= 0) return
  for (let k = Math.max(0, i - 6); k < i - 1; k++) if (now()[k]!.head === i && k > verb.head) at(k).head = i - 1
  at(i - 1).deprel = 'nsubj'
}

const PEOPLE = /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ch|sh|ek|ot)$/u

/** "Ugandan and Congolese forces attacked", with "Ugandan" as one of three who attack. */
function peoplesOfNoun(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const second = now()[i - 1]
  const first = now()[i - 3]
  if (noun.upos !== 'NOUN' || noun.xpos !== 'NNS' || noun.deprel !== 'conj' || noun.head !== i - 3) return
  if (
    !first ||
    !second ||
    second.head !== i - 3 ||
    second.deprel !== 'conj' ||
    now()[i - 2]!.text.toLowerCase() !== 'and'
  )
    return
  if (!PEOPLE.test(first.text) || !PEOPLE.test(second.text)) return
  const { head, deprel } = first
  at(i).head = head
  at(i).deprel = deprel
  at(i - 3).head = i
  at(i - 3).deprel = 'amod'
  at(i - 2).head = i - 1
  for (let k = Math.max(0, i - 12); k < Math.min(now().length, i + 30); k++)
    if (k !== i - 1 && k !== i - 2 && now()[k]!.head === i - 3) at(k).head = i
}

/** "No group claimed responsibility, but fighters of X have carried out raids": who acts behind the "but", read as a second object. */
function objectBeforeBut(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  const first = noun.head
  if (!isNominal(noun) || !/^i?obj$/.test(noun.deprel) || first < 0 || first >= i || now()[first]!.upos !== 'VERB')
    return
  const second = near(now(), first, (t, k) => k > i && t.deprel === 'ccomp' && t.upos === 'VERB')
  if (second < 0 || near(now(), second, (t) => t.deprel.startsWith('nsubj') || t.deprel === 'mark') >= 0) return
  const doer = near(now(), i, (t, k) => k > i && k < second && t.deprel === 'conj' && isNominal(t))
  const but = doer < 0 ? -1 : near(now(), doer, (t, k) => k < doer && t.deprel === 'cc')
  if (but < 1 || now()[but - 1]!.text !== ',') return
  at(i).deprel = 'obj'
  at(doer).head = second
  at(doer).deprel = 'nsubj'
  at(second).deprel = 'conj'
  at(but).head = second
  at(but - 1).head = second
}
