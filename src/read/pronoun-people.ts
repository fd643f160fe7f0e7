// What shows that a pronoun means people or a body of theirs: it says or does what only they do, has men, or loses what they lose.
import type { Draft } from './mention-draft.ts'
import type { Sentence } from './syntax-types.ts'

/** What people and bodies of theirs do. */
const BY_BODIES = new Set(
  (
    'say announce accuse deny claim warn urge demand condemn welcome reject agree refuse pledge vow threaten call ask tell ' +
    'blame launch attack want plan believe hope insist admit report describe add decide order support back fight lose'
  ).split(' '),
)

/** Whether a pronoun is the subject of a verb that only people and their bodies do. */
export function isDoneByBodies(d: Draft): boolean {
  const t = d.sentence.tokens[d.head]!
  return t.deprel === 'nsubj' && BY_BODIES.has(d.sentence.tokens[t.head]?.lemma ?? '')
}

const MEN =
  /^(?:leader|leadership|commander|chief|fighter|soldier|troop|force|army|police|military|spokesman|spokeswoman|spokesperson|official|envoy|negotiator|delegation|minister|ministry|president|parliament|government|ambassador|member|supporter|ally|citizen|people|general|diplomat|lawmaker|jet|warplane|air-force|navy|representative|wing|militant|backer|enemy|rival|foe|opponent)$/

/** Whether what a pronoun has is people: no plan has leaders, and no truck has an army. */
export function hasMen(d: Draft): boolean {
  const t = d.sentence.tokens[d.head]!
  return t.deprel === 'nmod:poss' && MEN.test(d.sentence.tokens[t.head]?.lemma.toLowerCase() ?? '')
}

/** What only people do, besides what {@link BY_BODIES} tells: no lorry sends, and no house shoots. */
const BY_PEOPLE = new Set(
  (
    'send give promise offer pledge kill shoot murder arrest detain abduct kidnap release free seize loot burn beat rape torture threaten ' +
    'meet talk speak vote elect sign negotiate know think fear flee return live protest march demonstrate pray surrender defect recruit ' +
    'train command order appeal plead beg complain thank praise vow swear deserve see hear remember try hide eat starve wait help rescue ' +
    'treat bury dig search raid ambush besiege capture occupy control rule govern confiscate steal rob deport expel forbid allow let ban ' +
    'force make prevent stop withdraw retreat advance patrol enter leave come go arrive walk run sit sleep work sell buy pay owe'
  ).split(' '),
)

/** Whether a pronoun is the subject of a verb that only people do. */
export function isDoneByPeople(d: Draft): boolean {
  const t = d.sentence.tokens[d.head]!
  return t.deprel === 'nsubj' && BY_PEOPLE.has(d.sentence.tokens[t.head]?.lemma ?? '')
}

/** Whether a verb tells what only people and their bodies do. */
export function isPeoples({ tokens }: Sentence, verb: number): boolean {
  const lemma = tokens[verb]?.lemma ?? ''
  return BY_BODIES.has(lemma) || BY_PEOPLE.has(lemma)
}

/** What is written says and asks too: "The letter went to the Red Cross. It says …". */
export const PAPERS =
  /^(?:letter|statement|report|note|document|petition|communique|memorandum|resolution|paper|text|message)$/

/** Whether a possessor has what people lose: "their village", "their sons". */
export function isTheirs({ sentence: { tokens }, head }: Draft): boolean {
  const t = tokens[head]!
  return t.deprel === 'nmod:poss' && LOST.test(tokens[t.head]?.lemma ?? '')
}

/** "Expelled the Muslims and burned their homes": whether a pronoun has what those lose to whom the deed of `over` was done. */
export function isRobbed(d: Draft, over: number): boolean {
  const { tokens } = d.sentence
  const lost = tokens[tokens[d.head]!.head]
  const verb = tokens[lost?.head ?? -1]
  return (
    isTheirs(d) && lost?.deprel === 'obj' && verb?.deprel === 'conj' && verb.head === over && TAKES.test(verb.lemma)
  )
}

const TAKES =
  /^(?:burn|torch|loot|destroy|seize|raze|demolish|bulldoze|steal|rob|take|occupy|shell|bomb|confiscate|plunder|ransack|kill|abduct|flatten)$/

const LOST =
  /^(?:home|house|village|town|land|farm|field|crop|cattle|livestock|child|son|daughter|husband|wife|family|relative|parent|father|mother|brother|sister|neighbou?r|belongings?|property|shop|church|mosque|school|camp)$/
