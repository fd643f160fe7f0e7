// Sets right what the parser gets wrong time and again in war reporting. Each repair is one shape of tree turned into another.
import { LETS_KNOW } from '../vocab/verbs/telling.ts'
import { ruledLemma } from './lemma.ts'
import { acronymsRestored } from './sentence-repair-acronyms.ts'
import { alikeRestored } from './sentence-repair-alike.ts'
import { apartRestored } from './sentence-repair-apart.ts'
import { askedRestored } from './sentence-repair-asked.ts'
import { backRestored } from './sentence-repair-back.ts'
import { bareRestored } from './sentence-repair-bare.ts'
import { besideRestored } from './sentence-repair-beside.ts'
import { tellerBetween } from './sentence-repair-between.ts'
import { bodiesRestored } from './sentence-repair-bodies.ts'
import { calledRestored } from './sentence-repair-called.ts'
import { chargesRestored } from './sentence-repair-charged.ts'
import { clausesRestored } from './sentence-repair-clauses.ts'
import { controlRestored, goneOnTo } from './sentence-repair-control.ts'
import { countsRestored } from './sentence-repair-counts.ts'
import { daysRestored, objectReadAsClause, orderBehindDate } from './sentence-repair-days.ts'
import { deedsRestored } from './sentence-repair-deeds.ts'
import { distancesRestored } from './sentence-repair-distances.ts'
import { doersRestored } from './sentence-repair-doers.ts'
import { pastsGivenSubjects } from './sentence-repair-eased.ts'
import {
  atLeastOfObject,
  givenTo,
  goingOnReadAsAdjective,
  halfParted,
  pastReadAsNoun,
  pastReadAsPresent,
  pastRestored,
  presentInObject,
  presentReadAsNoun,
  presentRestored,
} from './sentence-repair-finite.ts'
import { giftsRestored } from './sentence-repair-gifts.ts'
import { halvesRestored } from './sentence-repair-halves.ts'
import {
  biddenFirst,
  faceReadAsNoun,
  freeReadAsQuality,
  infinitiveOfEffort,
  infinitiveOfNoun,
  joinedInfinitive,
} from './sentence-repair-infinitives.ts'
import { gerundWithParticle, invertedRestored } from './sentence-repair-inverted.ts'
import { joinedRestored } from './sentence-repair-joined.ts'
import { levelsRestored } from './sentence-repair-levels.ts'
import { listsRestored } from './sentence-repair-lists.ts'
import { mainsRestored } from './sentence-repair-mains.ts'
import { meetingsRestored } from './sentence-repair-meets.ts'
import { moreThan, overOfVerb } from './sentence-repair-more.ts'
import { namesRestored } from './sentence-repair-names.ts'
import { neighboursRestored } from './sentence-repair-neighbours.ts'
import { nounsRestored } from './sentence-repair-nouns.ts'
import { ontoRestored } from './sentence-repair-onto.ts'
import { pairsRestored } from './sentence-repair-pairs.ts'
import { officeAhead, partedRestored, qualitiesJoined } from './sentence-repair-parted.ts'
import { speechBehindComma } from './sentence-repair-participles.ts'
import { partReadAsObject, partsRelated } from './sentence-repair-parts.ts'
import { qualityIsPast } from './sentence-repair-pasts.ts'
import { peopleRestored } from './sentence-repair-people.ts'
import { perfectRestored } from './sentence-repair-perfect.ts'
import { phrasesRestored } from './sentence-repair-phrases.ts'
import { plansRestored } from './sentence-repair-plans.ts'
import { presentsRestored } from './sentence-repair-presents.ts'
import { nameOfLast, ranksRestored } from './sentence-repair-ranks.ts'
import { reducedRestored } from './sentence-repair-reduced.ts'
import { relativesRestored } from './sentence-repair-relatives.ts'
import { ringsRestored } from './sentence-repair-rings.ts'
import { sayerLastRestored } from './sentence-repair-sayer-last.ts'
import { sayerWithClauseRestored } from './sentence-repair-sayer-who.ts'
import { sayersRestored } from './sentence-repair-sayers.ts'
import { secondDeedRestored } from './sentence-repair-second.ts'
import {
  type At,
  changing,
  hangsBehind,
  type Mutable,
  type Now,
  near,
  REACH,
  unchanged,
} from './sentence-repair-shapes.ts'
import { shotRestored } from './sentence-repair-shot.ts'
import { sidesRestored } from './sentence-repair-sides.ts'
import { spellsRestored } from './sentence-repair-spells.ts'
import { struckRestored } from './sentence-repair-struck.ts'
import { subjectsRestored } from './sentence-repair-subjects.ts'
import { tailsRestored } from './sentence-repair-tails.ts'
import { tellersRestored } from './sentence-repair-tellers.ts'
import { thoseRestored } from './sentence-repair-those.ts'
import { tiesRestored } from './sentence-repair-ties.ts'
import { toldRestored } from './sentence-repair-told.ts'
import { verbsRestored } from './sentence-repair-verbs.ts'
import { whomRestored } from './sentence-repair-whom.ts'
import { whoseRestored } from './sentence-repair-whose.ts'
import { whoseWordRestored } from './sentence-repair-whose-word.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** The sentence with its known misreadings mended; the same object where there are none. */
export function repaired(sentence: Sentence): Sentence {
  let tokens: Mutable[] | null = null
  let changed = true
  const at = (i: number): Mutable => {
    changed = true
    changing()
    if (!tokens) {
      tokens = []
      for (const t of sentence.tokens) tokens.push({ ...t })
    }
    return tokens[i]!
  }
  const now = (): readonly Token[] => tokens ?? sentence.tokens
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!CONTENT.has(sentence.tokens[i]!.upos)) {
      acronymsRestored(now, at, i)
      continue
    }
    if (changed) unchanged(now())
    changed = false
    invertedRestored(now, at, i)
    if (sentence.tokens[i]!.upos === 'ADJ') qualitiesJoined(now, at, i)
    officeAhead(now, at, i)
    reducedRestored(now, at, i)
    perfectRestored(now, at, i)
    gerundWithParticle(now, at, i)
    bodiesRestored(now, at, i)
    namesRestored(now, at, i)
    if (sentence.tokens[i]!.xpos === 'VBG') neighboursRestored(now, at, i)
    thoseRestored(now, at, i)
    secondDeedRestored(now, at, i)
    pastsGivenSubjects(now, at, i)
    tellerBetween(now, at, i)
    tiesRestored(now, at, i)
    presentsRestored(now, at, i)
    if (sentence.tokens[i]!.upos === 'ADJ') qualityIsPast(now, at, i)
    deedsRestored(now, at, i)
    calledRestored(now, at, i)
    verbsRestored(now, at, i)
    goneOnTo(now, at, i)
    verbReadAsNoun(now, at, i)
    nounThatIsVerbBeforeInfinitive(now, at, i)
    clauseReadAsRelative(now, at, i)
    gerundOfAccusing(now, at, i)
    contentOfNoun(now, at, i)
    nounOfAccusing(now, at, i)
    moreThan(now, at, i)
    overOfVerb(now, at, i)
    sayingReadAsSubordinate(now, at, i)
    givenTo(now, at, i)
    pastReadAsNoun(now, at, i)
    presentReadAsNoun(now, at, i)
    pastReadAsPresent(now, at, i)
    pastRestored(now, at, i)
    presentRestored(now, at, i)
    presentInObject(now, at, i)
    goingOnReadAsAdjective(now, at, i)
    if (hangsBehind(now, i)) halfParted(now, at, i)
    atLeastOfObject(now, at, i)
    countsRestored(now, at, i)
    distancesRestored(now, at, i)
    shotRestored(now, at, i)
    daysRestored(now, at, i)
    if (hangsBehind(now, i)) orderBehindDate(now, at, i)
    spellsRestored(now, at, i)
    objectReadAsClause(now, at, i)
    sidesRestored(now, at, i)
    subjectsRestored(now, at, i)
    joinedRestored(now, at, i)
    halvesRestored(now, at, i)
    mainsRestored(now, at, i)
    whomRestored(now, at, i)
    bareRestored(now, at, i)
    pairsRestored(now, at, i)
    if (hangsBehind(now, i)) ontoRestored(now, at, i)
    giftsRestored(now, at, i)
    backRestored(now, at, i)
    levelsRestored(now, at, i)
    listsRestored(now, at, i)
    if (sentence.tokens[i]!.upos === 'PROPN') {
      nameOfLast(now, at, i)
      ranksRestored(now, at, i)
    }
    besideRestored(now, at, i)
    nounsRestored(now, at, i)
    partsRelated(now, at, i)
    partReadAsObject(now, at, i)
    whoseRestored(now, at, i)
    tellersRestored(now, at, i)
    whoseWordRestored(now, at, i)
    relativesRestored(now, at, i)
    clausesRestored(now, at, i)
    ringsRestored(now, at, i)
    phrasesRestored(now, at, i)
    doersRestored(now, at, i)
    peopleRestored(now, at, i)
    plansRestored(now, at, i)
    apartRestored(now, at, i)
    askedRestored(now, at, i)
    if (hangsBehind(now, i)) alikeRestored(now, at, i)
    if (hangsBehind(now, i)) controlRestored(now, at, i)
    meetingsRestored(now, at, i)
    toldRestored(now, at, i)
    sayerLastRestored(now, at, i)
    sayersRestored(now, at, i)
    sayerWithClauseRestored(now, at, i)
    infinitiveMisplaced(now, at, i)
    faceReadAsNoun(now, at, i)
    joinedInfinitive(now, at, i)
    infinitiveOfNoun(now, at, i)
    infinitiveOfEffort(now, at, i)
    freeReadAsQuality(now, at, i)
    biddenFirst(now, at, i)
    speechBehindComma(now, at, i)
    chargesRestored(now, at, i)
    tailsRestored(now, at, i)
    if (hangsBehind(now, i)) partedRestored(now, at, i)
    struckRestored(now, at, i)
  }
  changing()
  return tokens ? { ...sentence, tokens } : sentence
}

const CONTENT = new Set(['VERB', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV', 'AUX', 'SYM'])

/** "Moscow denies sending …", with "denies" read as a noun that has a subject and no copula. */
function verbReadAsNoun(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.upos !== 'NOUN' || !VERB_OPERATORS.has(token.lemma)) return
  const subject = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject < 0 || near(now(), i, (t) => t.deprel === 'cop' || t.deprel === 'det') >= 0) return
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = token.text.endsWith('s') ? 'VBZ' : token.text.endsWith('ed') ? 'VBD' : 'VBP'
  for (let k = i + 1; k < Math.min(now().length, i + REACH); k++) {
    const below = now()[k]!
    if (below.head !== i) continue
    if (below.deprel === 'acl') at(k).deprel = 'xcomp'
    else if (below.deprel === 'acl:relcl') at(k).deprel = 'ccomp'
    else if (below.deprel === 'nmod') at(k).deprel = 'obl'
  }
}

/** "The Houthis continue to hold …", with "continue" read as the subject of "hold". */
function nounThatIsVerbBeforeInfinitive(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.upos !== 'NOUN' || !token.deprel.startsWith('nsubj') || token.head <= i) return
  const operator = VERB_OPERATORS.get(token.lemma)
  const next = now()[i + 1]
  const infinitive = now()[token.head]
  if (!operator || !next || next.text.toLowerCase() !== 'to' || !infinitive || infinitive.upos !== 'VERB') return
  if (next.head !== token.head) return
  const subject = near(now(), i, (t, k) => k === i - 1 && (t.upos === 'PROPN' || t.upos === 'NOUN'))
  if (subject < 0) return
  const below = token.head
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = token.text.endsWith('s') ? 'VBZ' : 'VBP'
  verb.head = infinitive.head
  verb.deprel = infinitive.deprel
  at(subject).deprel = 'nsubj'
  at(below).head = i
  at(below).deprel = 'xcomp'
  for (let k = Math.max(0, i - REACH); k < i; k++) {
    if (k !== subject && now()[k]!.head === i) at(k).head = subject
  }
}

/** "denied an agreement had been reached", with the clause read as a relative one on its own subject. */
function clauseReadAsRelative(now: Now, at: At, i: number): void {
  const clause = now()[i]!
  if (clause.deprel !== 'acl:relcl' || clause.upos !== 'VERB' || clause.head < 0 || clause.head > i) return
  const noun = now()[clause.head]!
  const verb = now()[noun.head]
  if (noun.deprel !== 'obj' || !verb || noun.head > clause.head) return
  const operator = VERB_OPERATORS.get(verb.lemma)
  if (operator !== 'say' && operator !== 'deny' && operator !== 'know' && operator !== 'allege') return
  if (near(now(), i, (t) => t.deprel.startsWith('nsubj') || /^W/.test(t.xpos)) >= 0) return
  const finite =
    clause.xpos === 'VBD' ||
    clause.xpos === 'VBZ' ||
    clause.xpos === 'VBP' ||
    near(now(), i, (t) => t.deprel.startsWith('aux')) >= 0
  if (!finite) return
  const passive = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0
  const subject = clause.head
  const above = noun.head
  at(subject).head = i
  at(subject).deprel = passive ? 'nsubj:pass' : 'nsubj'
  at(i).head = above
  at(i).deprel = 'ccomp'
}

const ACCUSING = new Set([
  'accuse',
  'suspect',
  'blame',
  'condemn',
  'prevent',
  'stop',
  'ban',
  'block',
  'bar',
  'charge',
  'convict',
  'keep',
  'criticise',
  'criticize',
  'denounce',
  'prohibit',
  'discourage',
  'hinder',
  'deter',
])

/** "accused the army of bombing", with "of bombing" hung on the army. */
function gerundOfAccusing(now: Now, at: At, i: number): void {
  const gerund = now()[i]!
  if (gerund.deprel === 'amod' && (gerund.xpos === 'VBG' || (gerund.xpos === 'JJ' && /.{3}ing$/.test(gerund.text)))) {
    gerundOfObject(now, at, i)
    return
  }
  if (gerund.xpos !== 'VBG' || !gerund.deprel.startsWith('acl') || gerund.head < 0 || gerund.head > i) return
  let noun = now()[gerund.head]!
  if (noun.deprel === 'conj' && noun.head >= 0) noun = now()[noun.head]!
  const verb = now()[noun.head]
  if (!verb || !ACCUSING.has(verb.lemma) || !/^(?:obj|nsubj:pass|obl:agent)$/.test(noun.deprel)) return
  const mark = near(now(), i, (t, k) => k < i && (t.deprel === 'mark' || t.deprel === 'case'))
  if (mark < 0 || !/^(?:of|for|from|with)$/i.test(now()[mark]!.text)) return
  const above = noun.head
  at(mark).deprel = 'mark'
  at(i).head = above
  at(i).deprel = 'advcl'
}

const NONE_KNOWN: ReadonlySet<string> = new Set()

/** "accused of burning villages", with "burning" read as what the villages are like. */
function gerundOfObject(now: Now, at: At, i: number): void {
  const object = now()[i]!.head
  const noun = now()[object]
  const mark = now()[i - 1]
  if (!noun || object !== i + 1 || !/^(?:obl|nmod)$/.test(noun.deprel) || mark?.head !== object) return
  if (!/^(?:of|for|from)$/i.test(mark.text)) return
  let verb = noun.head
  if (noun.deprel === 'nmod' && /^(?:obj|nsubj:pass)$/.test(now()[verb]?.deprel ?? '')) verb = now()[verb]!.head
  if (!now()[verb] || verb > i || !ACCUSING.has(now()[verb]!.lemma)) return
  Object.assign(at(i - 1), { head: i, deprel: 'mark' })
  const { xpos, lemma } = now()[i]!
  const read = xpos === 'JJ' ? ruledLemma(now()[i]!.text.toLowerCase(), 'VBG', NONE_KNOWN) : lemma
  Object.assign(at(i), { head: verb, deprel: 'advcl', upos: 'VERB', xpos: 'VBG', lemma: read })
  Object.assign(at(object), { head: i, deprel: 'obj' })
}

/** Nouns that say something: a that-clause behind them is what they say. */
const SAYING =
  /^(?:claim|report|allegation|accusation|rumou?r|suggestion|charge|fear|news|sign|evidence|fact|denial|warning|threat|promise|pledge|demand|statement|assertion|belief|hope|announcement|complaint|concern|suspicion|condition|proof)$/

/** "claims that its soldiers crossed", "claims by residents that …": the clause is what the noun says, not a relative one. */
function contentOfNoun(now: Now, at: At, i: number): void {
  const clause = now()[i]!
  if (!clause.deprel.startsWith('acl') || clause.head < 0 || clause.head > i) return
  const subject = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj') && !/^W/.test(t.xpos))
  if (subject < 0) return
  const that = near(now(), i, (t, k) => k < subject && t.text.toLowerCase() === 'that')
  if (that < 0) return
  const noun = now()[clause.head]!
  // "A charge that Ankara rejected": which it rejected.
  if (/^(?:reject|deny|dispute|dismiss|refute|repeat|contest)$/.test(clause.lemma) && SAYING.test(noun.lemma)) {
    if (near(now(), i, (t, k) => k > i && /^(?:obj|ccomp|xcomp)$/.test(t.deprel)) < 0) {
      at(that).deprel = 'obj'
      at(i).deprel = 'acl:relcl'
      return
    }
  }
  const over = now()[noun.head]
  // "told the junta that the executions must end": told, and no junta that does so.
  if (
    over?.upos === 'VERB' &&
    LETS_KNOW.has(over.lemma) &&
    /^(?:obj|iobj)$/.test(noun.deprel) &&
    noun.head < clause.head
  ) {
    at(that).deprel = 'mark'
    at(i).head = noun.head
    at(i).deprel = 'ccomp'
    return
  }
  const says = SAYING.test(noun.lemma)
  if (!says && noun.deprel === 'nmod' && over && SAYING.test(over.lemma)) at(i).head = noun.head
  else if (!says && now()[that]!.deprel !== 'mark') return
  at(that).deprel = 'mark'
  at(i).deprel = 'acl'
}

/** "The general denied his men had killed …", with "denied" hung under "killed" and "men" under "denied". */
function sayingReadAsSubordinate(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || (verb.deprel !== 'advcl' && verb.deprel !== 'acl') || verb.head <= i) return
  const operator = VERB_OPERATORS.get(verb.lemma)
  if (operator !== 'say' && operator !== 'deny' && operator !== 'know' && operator !== 'allege') return
  if (near(now(), i, (t) => t.deprel === 'mark') >= 0) return
  const below = verb.head
  const object = near(now(), i, (t, k) => k > i && k < below && t.deprel === 'obj')
  const subject = near(now(), i, (t, k) => k < i && t.deprel === 'nsubj')
  if (object < 0 || subject < 0 || near(now(), below, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const { head, deprel } = now()[below]!
  at(object).head = below
  at(object).deprel = near(now(), below, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
  at(i).head = head
  at(i).deprel = deprel
  at(below).head = i
  at(below).deprel = 'ccomp'
}

/** "is due to meet", with "due" read as a subordinator; "denied having shot", read as a loose clause; "plans to send", as a noun's. */
function infinitiveMisplaced(now: Now, at: At, i: number): void {
  const token = now()[i]!
  // "are about to withdraw": what they are about to do.
  if (token.text === 'about' && now()[i + 1]?.text === 'to') {
    const ahead = near(now(), i, (t, k) => k > i + 1 && t.deprel === 'advcl' && t.xpos === 'VB')
    if (ahead >= 0 && now()[i + 1]!.head === ahead) at(ahead).deprel = 'xcomp'
  }
  if (
    token.upos === 'ADJ' &&
    token.deprel === 'mark' &&
    token.head > i &&
    (near(now(), i, (t) => t.deprel === 'cop') >= 0 ||
      near(now(), token.head, (t, k) => k < i && k > i - 4 && t.deprel === 'cop') >= 0)
  ) {
    const below = token.head
    const copula = near(now(), below, (t, k) => k < i && k > i - 4 && t.deprel === 'cop')
    if (copula >= 0) at(copula).head = i
    const { head, deprel } = now()[below]!
    at(i).head = head
    at(i).deprel = deprel
    at(below).head = i
    at(below).deprel = 'xcomp'
    const subject = near(now(), below, (t, k) => k < i && t.deprel.startsWith('nsubj'))
    if (subject >= 0) {
      at(subject).head = i
      at(subject).deprel = 'nsubj'
    }
    return
  }
  if (token.upos !== 'VERB' || token.head < 0 || token.head >= i) return
  const above = now()[token.head]!
  if (above.upos !== 'VERB') return
  if (token.deprel === 'acl') at(i).deprel = 'xcomp'
  else if (/^(?:advcl|ccomp)$/.test(token.deprel) && VERB_OPERATORS.get(above.lemma) === 'deny') {
    const having = near(now(), i, (t, k) => k === token.head + 1 && t.text.toLowerCase() === 'having')
    if (having >= 0) at(i).deprel = 'xcomp'
  }
}

const CHARGING = new Set([
  'accuse',
  'suspect',
  'convict',
  'acquit',
  'warn',
  'assure',
  'inform',
  'deprive',
  'strip',
  'remind',
  'notify',
  'rob',
  'starve',
])

/** "accused the army of shelling", with "of shelling" hung on the army. */
function nounOfAccusing(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.deprel !== 'nmod' || noun.upos !== 'NOUN' || noun.head < 0 || noun.head > i) return
  let above = noun.head
  if (now()[above]!.deprel === 'conj') above = now()[above]!.head
  const object = now()[above]
  const verb = object ? now()[object.head] : undefined
  // "Accused the army in 2021 of massacres", with the massacres hung on the year.
  if (verb && object!.deprel === 'obl' && CHARGING.has(verb.lemma) && object!.head < above && isTime(object!)) {
    if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'of') >= 0)
      Object.assign(at(i), { head: object!.head, deprel: 'obl' })
    return
  }
  if (!object || !verb || !CHARGING.has(verb.lemma) || !/^(?:obj|nsubj:pass)$/.test(object.deprel)) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'of') < 0) return
  const to = object.head
  at(i).head = to
  at(i).deprel = 'obl'
}

const isTime = ({ xpos, text }: Token): boolean =>
  xpos === 'CD' ||
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year)$/i.test(
    text,
  )
