// Repairs of one kind: the second of two that share a verb, parted from the first by a phrase of its own: "thanked Qatar for the money and
// Egypt for the road", "called on Ghana, on Togo and on Benin". The parser joins it to what stands next to it, or to the verb.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const SHARED = /^(?:obj|iobj|nsubj:pass)$/
const TIMES =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|month|year|morning|afternoon|evening|night|dawn|noon|dusk)$/iu

/** "to vulnerable and displaced people", with the participle read as a second verb: both qualities are of the people. */
export function qualitiesJoined(now: Now, at: At, i: number): void {
  const tokens = now()
  const [quality, prep, joint, second, noun] = [tokens[i]!, tokens[i - 1], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (!/^(?:obl|nmod|advcl|acl)$/.test(quality.deprel) || prep?.head !== i || !/^(?:case|mark)$/.test(prep.deprel))
    return
  if (!/^(?:to|for|of|from|with|among)$/i.test(prep.text)) return
  if (joint?.deprel !== 'cc' || second?.upos !== 'VERB' || !/^VB[DN]$/.test(second.xpos) || second.deprel !== 'conj')
    return
  if (noun?.head !== i + 2 || noun.deprel !== 'obj' || !(noun.upos === 'NOUN' && sortOf(noun) === 'party')) return
  if (near(tokens, i + 2, (t) => /^(?:nsubj|aux|mark|iobj)/.test(t.deprel)) >= 0) return
  // Where they are hangs on the people.
  for (let k = i + 4; k < Math.min(tokens.length, i + 12); k++)
    if (now()[k]!.head === i + 2 && now()[k]!.deprel === 'obl') hang(at, k, i + 3, 'nmod')
  hang(at, i + 3, quality.head, /^(?:nmod|acl)$/.test(quality.deprel) ? 'nmod' : 'obl')
  hang(at, i - 1, i + 3, 'case')
  hang(at, i, i + 3, 'amod')
  hang(at, i + 1, i + 2)
  Object.assign(at(i + 2), { head: i, deprel: 'conj', xpos: 'VBN' })
}

/** "the Prime Minister-designate, Haider al-Abadi": the office heads what is said of it. */
export function officeAhead(now: Now, at: At, i: number): void {
  const tokens = now()
  const token = tokens[i]!
  const office = tokens[i - 2]
  if (tokens[i - 1]?.text !== '-' || office?.head !== i || !/^(?:designate|elect)$/i.test(token.text)) return
  for (let k = Math.max(0, i - 8); k < Math.min(tokens.length, i + 8); k++)
    if (k !== i - 2 && now()[k]!.head === i) hang(at, k, i - 2)
  const { head, deprel } = token
  Object.assign(at(i - 2), { head, deprel, upos: 'NOUN', xpos: 'NN', lemma: office.text.toLowerCase() })
  Object.assign(at(i), { head: i - 2, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' })
}

/** Joins a noun or name to the one it shares its verb with. */
export function partedRestored(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (!isNominal(token) || token.upos === 'PRON') return
  if (/^(?:obl|nmod)$/.test(token.deprel)) {
    if (!phraseAdded(now, at, i)) phraseOfList(now, at, i)
    return
  }
  if (token.deprel === 'appos') hisPeople(now, at, i)
  if (token.deprel !== 'conj' || token.head > i) return
  const joint = near(now(), i, (t, k) => k < i && t.deprel === 'cc')
  if (joint < 0 || !/^(?:and|or|nor|as|but)$/i.test(now()[joint]!.text)) return
  const prep = caseOf(now(), i)
  if (prep !== null) {
    likePhrase(now, at, i, prep)
    return
  }
  if (hasClause(now(), i)) return
  if (secondAsked(now, at, i)) return
  if (now()[token.head]!.upos === 'VERB') besideVerb(now, at, i, joint)
  else secondBehindPhrase(now, at, i)
}

/** "delivered flour to Foca, as well as to Visegrad", "freed a doctor, together with six nurses": one more of those before. */
function phraseAdded(now: Now, at: At, i: number): boolean {
  const tokens = now()
  const { head: verb, deprel } = tokens[i]!
  const prep = caseOf(tokens, i)
  if (prep === null || verb < 0 || verb > i || deprel !== 'obl') return false
  const joint = near(tokens, i, (t, k) => k < i && t.deprel === 'cc')
  if (joint >= 0 && /^as$/i.test(tokens[joint]!.text)) {
    const first = near(
      tokens,
      verb,
      (t, k) => k > verb && k < joint && t.deprel === 'obl' && caseOf(tokens, k) === prep,
    )
    if (first >= 0 && isTime(tokens[first]!) === isTime(tokens[i]!)) hang(at, i, first, 'conj')
    return first >= 0
  }
  const along = near(tokens, i, (t, k) => k < i && /^together$/i.test(t.text) && tokens[k - 1]?.text === ',')
  if (along < 0 || prep !== 'with' || near(tokens, i, (t) => t.deprel === 'nummod') < 0) return false
  const whom = near(tokens, verb, (t, k) => k > verb && k < along && t.deprel === 'obj')
  if (whom < 0 || sortOf(tokens[whom]!) !== 'party' || sortOf(tokens[i]!) !== 'party') return false
  hang(at, i, whom, 'conj')
  return true
}

/** "the mayor, his driver and two nuns": what is his is no other word for him. */
function hisPeople(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head, upos } = tokens[i]!
  if (upos !== 'NOUN' || head < 0 || head > i || tokens[head]!.upos !== 'NOUN') return
  const whose = near(tokens, i, (t, k) => k < i && t.deprel === 'nmod:poss' && /^(?:his|her|their)$/i.test(t.text))
  if (whose < 0 || tokens[whose - 1]?.text !== ',' || sortOf(tokens[head]!) !== sortOf(tokens[i]!)) return
  if (near(tokens, i, (t, k) => k > i && t.deprel === 'conj' && isNominal(t)) >= 0) at(i).deprel = 'conj'
}

/** "to families in Darfur and to refugees", with the refugees joined to the place: phrases that open alike go together. */
function likePhrase(now: Now, at: At, i: number, prep: string): void {
  const tokens = now()
  let first = tokens[i]!.head
  if (caseOf(tokens, first) === null) return
  for (let steps = 4; steps > 0 && first >= 0 && isNominal(tokens[first]!); steps--) {
    if (caseOf(tokens, first) === prep) {
      if (first !== tokens[i]!.head) hang(at, i, first)
      return
    }
    first = tokens[first]!.head
  }
  // "appealed to drivers from Idlib and to doctors", with the town hung on the verb
  if (first < 0 || tokens[first]!.upos !== 'VERB') return
  const beside = near(
    tokens,
    first,
    (t, k) => k > first && k < tokens[i]!.head && /^(?:obl|nmod)$/.test(t.deprel) && caseOf(tokens, k) === prep,
  )
  if (beside >= 0 && isTime(tokens[beside]!) === isTime(tokens[i]!)) hang(at, i, beside)
}

/** "freed three teachers on Monday and a nurse on Tuesday": a second object, with a phrase that answers to the first one's. */
function secondBehindPhrase(now: Now, at: At, i: number): void {
  const tokens = now()
  let first = tokens[i]!.head
  if (caseOf(tokens, first) === 'between') return
  // "to ten years in prison and two captains to five", with the captains joined to the prison
  for (
    let steps = 3;
    steps > 0 && tokens[first]!.deprel === 'nmod' && isNominal(tokens[tokens[first]!.head]!);
    steps--
  ) {
    if (SHARED.test(tokens[tokens[first]!.head]!.deprel) || sortOf(tokens[first]!) === sortOf(tokens[i]!)) break
    first = tokens[first]!.head
  }
  const { deprel, head: above } = tokens[first]!
  const prep = caseOf(tokens, first)
  if (prep === null || !/^(?:obl|nmod)$/.test(deprel) || above >= first) return
  const verb = tokens[above]!.upos === 'VERB' ? above : SHARED.test(tokens[above]!.deprel) ? tokens[above]!.head : -1
  if (verb < 0 || tokens[verb]?.upos !== 'VERB') return
  const shared = near(tokens, verb, (t, k) => k < first && SHARED.test(t.deprel) && isNominal(t))
  const answer = shared < 0 ? -1 : answerBehind(tokens, i, verb, prep)
  if (answer < 0) return
  // "sent tents to Idlib and doctors to Afrin": names answer to names.
  const named = tokens[first]!.upos === 'PROPN' && tokens[answer]!.upos === 'PROPN' && tokens[i]!.upos === 'NOUN'
  if (!named && !isAlike(tokens[i]!, tokens[shared]!, tokens[first]!)) return
  hang(at, i, shared)
  if (!isTime(tokens[answer]!) && (named || tokens[answer]!.head === i)) hang(at, answer, first, 'conj')
}

/** Whether a word is of the first one's kind, and not of that of the phrase it was joined to. */
function isAlike(word: Token, first: Token, phrase: Token): boolean {
  const kind = (t: Token): string => (isTime(t) ? 'time' : sortOf(t))
  return kind(word) === kind(first) && (kind(word) !== kind(phrase) || isCount(phrase))
}

const isCount = (t: Token): boolean => t.upos === 'NUM'
const isTime = (t: Token): boolean => TIMES.test(t.lemma)

/** The noun of a phrase behind a word that opens as the first one's does; -1 for none. */
function answerBehind(tokens: readonly Token[], i: number, verb: number, prep: string): number {
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    const { deprel, text, head, upos } = tokens[k]!
    if (deprel === 'case' || deprel === 'mark') {
      const noun = tokens[head]
      return text.toLowerCase() === prep && head > k && noun && (noun.head === i || noun.head === verb) ? head : -1
    }
    if (upos === 'VERB' || upos === 'PUNCT' || deprel === 'cc') return -1
  }
  return -1
}

/** "urged the army to stop shelling and the rebels to leave": a second one who is asked. */
function secondAsked(now: Now, at: At, i: number): boolean {
  const tokens = now()
  if (sortOf(tokens[i]!) !== 'party' || tokens[i + 1]?.text.toLowerCase() !== 'to') return false
  const told = tokens[i + 1]!.head
  if (tokens[told]?.xpos !== 'VB') return false
  // "asked Niger to free the president and Benin to open its border", with the opening hung on the freeing
  const beside = tokens[tokens[i]!.head]!
  const apart = tokens[told]!.head === beside.head && (sortOf(beside) !== 'party' || beside.upos !== tokens[i]!.upos)
  if (tokens[told]!.head !== i && !apart) return false
  let over = tokens[i]!.head
  for (let steps = 5; steps > 0 && over >= 0 && !ASKS_TO.has(tokens[over]!.lemma); steps--) over = tokens[over]!.head
  if (over < 0 || over > i || !ASKS_TO.has(tokens[over]!.lemma)) return false
  const asked = near(tokens, over, (t, k) => k > over && k < i && /^(?:obj|iobj|obl)$/.test(t.deprel) && isNominal(t))
  if (asked < 0 || sortOf(tokens[asked]!) !== 'party') return false
  hang(at, i, asked)
  return true
}

/** "shot dead a judge, and a prosecutor", "the colonel who gave the order, as well as two captains", with the second joined to the verb. */
function besideVerb(now: Now, at: At, i: number, joint: number): void {
  const tokens = now()
  const { head: verb } = tokens[i]!
  const whom = tokens[verb]!
  if (whom.deprel === 'acl:relcl' && whom.head < verb && tokens[joint - 1]?.text === ',') {
    if (sortOf(tokens[whom.head]!) === 'party' && sortOf(tokens[i]!) === 'party') hang(at, i, whom.head)
    return
  }
  const shared = near(tokens, verb, (t, k) => k > verb && k < joint && t.deprel === 'obj' && isNominal(t))
  if (shared < 0 || sortOf(tokens[shared]!) !== sortOf(tokens[i]!)) return
  hang(at, i, shared)
}

/** Whether a word has a predicate of its own behind the joint. */
function hasClause(tokens: readonly Token[], i: number): boolean {
  return near(tokens, i, (t) => /^(?:nsubj|csubj|cop|aux|mark|advcl|ccomp|parataxis)/.test(t.deprel)) >= 0
}

/** "on Ghana, on Togo and on Benin": three phrases of one list, not two beside each other. */
function phraseOfList(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head: verb } = tokens[i]!
  if (verb < 0 || verb > i) return
  const prep = caseOf(tokens, i)
  if (prep === null) return
  const opens = near(tokens, i, (t, k) => k < i && t.deprel === 'case')
  if (tokens[opens - 1]?.text !== ',') return
  const third = near(tokens, i, (t, k) => k > i && t.deprel === 'conj' && isNominal(t))
  if (third < 0 || caseOf(tokens, third) !== prep) return
  let first = opens - 2
  for (let steps = 6; steps > 0 && first > verb && tokens[first]!.head !== verb; steps--) first = tokens[first]!.head
  if (first <= verb || first >= opens || !/^(?:obl|nmod)$/.test(tokens[first]!.deprel)) return
  if (caseOf(tokens, first) === prep && isTime(tokens[first]!) === isTime(tokens[i]!)) hang(at, i, first, 'conj')
}

/** The preposition before a word, in small letters; null for none. */
function caseOf(tokens: readonly Token[], i: number): string | null {
  const k = near(tokens, i, (t, j) => j < i && t.deprel === 'case' && t.upos !== 'PART')
  return k < 0 ? null : tokens[k]!.text.toLowerCase()
}
