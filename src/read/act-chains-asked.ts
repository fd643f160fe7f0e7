// Verbs of asking that take what is asked from the clause below: "urged the army to withdraw", "wants Kenya to do more".

import type { Act, Kind } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, type Join, joinedReading, modeBelow, subjectOf, usesOf } from './act-below.ts'
import { isArmedGroup } from './act-counted.ts'
import { orderedAct } from './act-orders.ts'
import type { ActReading } from './act-types.ts'
import { byParty, isCalendar, isParty, slotOf, type View, wordsAt } from './act-view.ts'
import { hoped, isWished } from './act-wishes.ts'
import type { Argument, Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'

const PLEADS = wordSet('beg plead implore appeal entreat beseech plea')
/** "told them to go" asks; "told them that", "is convinced that" do not. */
const WITH_TO = wordSet('tell direct persuade convince prod goad push lean prevail')
/** "Leaned on them to sign": leaning alone is no asking. */
const UPON = wordSet('lean prevail')
/** Verbs whose subject must be somebody, if they are to ask. */
const OF_PEOPLE = wordSet('require encourage press convince persuade prod goad push invite direct call lean prevail')
const ASKING_NOUNS = wordSet('appeal ultimatum call demand plea order request')

/** "Urged", "begged", "called on": a call, or an appeal from need. */
export const ask: Join = (view, lemma, below) => request(view, lemma, below, PLEADS.has(lemma) ? 'appeal' : 'call')
/** "Ordered", "demanded", "told": a demand; what is closed or taken by order is COERCE. */
export const order: Join = (view, lemma, below) => {
  // "insisted that the army had left" says so; "insisted that it leave" asks for it.
  if (lemma === 'insist' && below.clause && !isWished(view, below.clause)) return null
  const act = below.reading?.act
  if (
    (act === 'SANCTION' || act === 'COERCE') &&
    !isToHarmOthers(view, below) &&
    firstIn(view, 'object') &&
    /^(order|command|instruct|oblige)$/.test(lemma) &&
    !isSentOut(view, below)
  )
    return joinedReading(view, 'order-closed', 'COERCE', {
      mode: 'restrict',
      topics: below.reading?.topics ?? [],
      recipient: askedOf(view, below),
      score: 0.84,
      uses: usesOf(below),
    })
  return request(view, lemma, below, lemma === 'ultimatum' ? 'ultimatum' : 'demand')
}

/** "Ordered the police to arrest the mayor": what is ordered is done to others, and the order is what was given. */
function isToHarmOthers(view: View, { clause }: Below): boolean {
  const to = clause?.args.find((a) => a.role === 'object' && !a.shared)
  const whom = firstIn(view, 'object')
  return to !== undefined && whom !== null && isParty(view, whom.head) && isParty(view, to.head)
}

/** "Ordered the brigade to encircle the town": those who bear arms are told to do it to others. */
function isSentOut(view: View, { reading }: Below): boolean {
  const asked = firstIn(view, 'object')
  if (!asked || !reading?.recipient || reading.recipient.head === asked.head) return false
  const token = view.sentence.tokens[asked.head]!
  return (
    isArmedGroup(view.sentence, asked.head) ||
    wordsAt(view, asked.head).some((w) => ARMED.has(w)) ||
    ARMED.has(token.text.toLowerCase())
  )
}
const ARMED: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.force!,
  ...NOUN_CLASSES.armed!,
  ...'army front brigade movement militia police alliance corps'.split(' '),
])

function isThing(view: View): boolean {
  const who = firstIn(view, 'subject')
  return who !== null && /^(?:it|this|that|which|what)$/i.test(view.sentence.tokens[who.head]!.text)
}

/** "The resolution calls for the militia to leave": those who wrote it ask it. */
function isPaper(view: View): boolean {
  const who = firstIn(view, 'subject')
  return who !== null && PAPERS.has(view.sentence.tokens[who.head]!.lemma.toLowerCase())
}
/** "The resolution requires the army to withdraw": of those who wrote it; an accord is of both who signed it. */
function isPaperOfOne(view: View): boolean {
  const who = firstIn(view, 'subject')
  return who !== null && ORDERS.has(view.sentence.tokens[who.head]!.lemma.toLowerCase())
}
const ORDERS = wordSet(
  'resolution ultimatum order decree directive ruling notice letter declaration motion injunction judgment',
)
const PAPERS = wordSet('resolution statement communique declaration motion')

/** "calls for it to leave": however the words hang together. */
function isFor({ clause, sentence }: View): boolean {
  return sentence.tokens[clause.head + 1]?.text.toLowerCase() === 'for'
}

/** "called all Congolese to take up arms": to deeds of war or protest; who calls the police has a theft to report. */
function isCalledUp(view: View, { clause, reading }: Below): boolean {
  return (
    clause?.mark === 'to' &&
    reading !== null &&
    /^(?:ASSAULT|MOBILIZE|PROTEST|REJECT|SANCTION)$/.test(reading.act) &&
    slotOf(view, 'object').some((a) => isParty(view, a.head))
  )
}

/** What pollsters and reporters ask: nothing but an answer. */
const ANSWERING = wordSet(
  'define describe explain comment name choose rate say state answer identify recall imagine elaborate clarify guess speculate spell confirm',
)

/** "asked that his name be left out": how the report was made. */
function isAboutNames({ sentence }: View, { passive, args }: Clause): boolean {
  const what = passive ? args.find((a) => a.role === 'subject') : undefined
  return what !== undefined && /^(?:name|identity)$/.test(sentence.tokens[what.head]!.lemma)
}

function request(view: View, lemma: string, below: Below, kind: Kind): ActReading | null {
  const { clause } = view
  if (!below.clause || (lemma === 'ask' && ANSWERING.has(below.clause.lemma))) return null
  // "asked how the boy was hurt", "asked my husband if he had fought"
  if (isAboutNames(view, below.clause)) return null
  if (lemma === 'ask' && below.clause.relation === 'ccomp' && !isWished(view, below.clause)) return null
  // "Drivers are required to wait", "it would require money": a rule or a need, and nobody who asks.
  if (lemma === 'require' && (clause.passive ? !firstIn(view, 'by') : isThing(view))) return null
  if (WITH_TO.has(lemma) && below.clause.mark !== 'to') return null
  if (
    UPON.has(lemma) &&
    !slotOf(view, 'on')
      .concat(slotOf(view, 'upon'))
      .some((a) => isParty(view, a.head))
  )
    return null
  // "The deal requires", "the visit encouraged them to": only people ask.
  const aimed = isAimed(view)
  if (
    OF_PEOPLE.has(lemma) &&
    clause.kind === 'verb' &&
    !clause.passive &&
    firstIn(view, 'subject') &&
    !byParty(view) &&
    !aimed &&
    !(lemma === 'call' && isFor(view) && isPaper(view)) &&
    !(lemma === 'require' && isPaperOfOne(view))
  )
    return null
  if (lemma === 'summon' && below.words.some((word) => word === 'complain' || word === 'protest' || word === 'condemn'))
    return joinedReading(view, 'summon-in-protest', 'ACCUSE', {
      mode: 'disapprove',
      recipient: firstIn(view, 'object'),
      score: 0.86,
      uses: usesOf(below),
    })
  if (
    lemma === 'call' &&
    clause.kind === 'verb' &&
    !firstIn(view, 'on', 'upon', 'for') &&
    !isFor(view) &&
    clause.particle === null &&
    !isCalledUp(view, below)
  )
    return null
  // "was encouraged by the decision of both sides to free them": by a deed, and asked for nothing.
  const by = clause.passive ? firstIn(view, 'by') : null
  if (by && OF_PEOPLE.has(lemma) && !isParty(view, by.head)) return null
  const asked = askedOf(view, below)
  const ordered = kind === 'call' && !clause.passive ? null : orderedAct(view, lemma, below, asked)
  if (ordered) return ordered
  if (clause.kind === 'noun' && !ASKING_NOUNS.has(lemma) && !firstIn(view, 'by', 'from', 'possessor')) return null
  const topics = below.reading?.topics ?? []
  return joinedReading(view, kind, 'REQUEST', {
    mode: modeBelow(below),
    kind,
    topics: kind === 'ultimatum' ? ['ultimatum', ...topics] : topics,
    recipient: asked,
    score: 0.88,
    uses: usesOf(below),
    ...(clause.kind === 'noun' ? { actor: firstIn(view, 'by', 'from', 'possessor', 'modifier') } : {}),
    ...(aimed && !byParty(view) ? { actor: firstIn(view, 'subject/by', 'subject/possessor', 'subject/modifier') } : {}),
  })
}

/** "The march is meant to push the court to act": those who march ask it. */
function isAimed({ clause, clauses, sentence }: View): boolean {
  const over = clauses.get(clause.parent)
  if (
    clause.kind !== 'verb' ||
    clause.mark !== 'to' ||
    over?.kind !== 'verb' ||
    !/^(?:intend|mean|design|aim)$/.test(over.lemma)
  )
    return false
  const what = over.args.find((a) => a.role === 'subject')
  return what !== undefined && sortOf(sentence.tokens[what.head]!) !== 'party'
}

/** Whom something is asked of: indirect object, object, or the subject of what is asked. */
function askedOf(view: View, below: Below): Argument | null {
  const { clause } = view
  if (clause.passive) return clause.args.find((a) => a.role === 'subject') ?? null
  const partyIn = (slot: string): Argument | undefined =>
    slotOf(view, slot).find((a) => isParty(view, a.head) && !isCalendar(view.sentence.tokens[a.head]))
  return (
    firstIn(view, 'indirect') ??
    partyIn('object') ??
    partyIn('on') ??
    firstIn(view, 'upon') ??
    partyIn('to') ??
    firstIn(view, 'with') ??
    (below.clause?.passive ? null : subjectOf(below.clause))
  )
}

/** "We expect them to leave the town too": asked of them; what analysts expect, or what is on its way, is not. */
function isExpectedOf(view: View, below: Below, who: Argument | null): boolean {
  const own = firstIn(view, 'subject')
  if (!own || !who || view.clause.passive || below.clause?.mark !== 'to' || !isParty(view, who.head)) return false
  const token = view.sentence.tokens[own.head]!
  if (!(token.upos === 'PROPN' || /^(?:we|i)$/i.test(token.text))) return false
  return below.reading !== null && GIVEN.has(below.reading.act) && !/^(?:arrive|come|meet)$/.test(below.clause.lemma)
}
const GIVEN: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'AGREE', 'COOPERATE'])

/** "wants the force reduced": done to it. */
function isDone(view: View, { passive, head }: Clause): boolean {
  return passive || view.sentence.tokens[head]!.xpos === 'VBN'
}

const ENDS = /^(?:stop|end|halt|lift|suspend|ease|withdraw|dismantle)$/

const ENDED = wordSet(`
  strike raid attack shelling bombing bombardment fighting violence siege blockade embargo sanction curfew war offensive killing arrest
  deportation eviction demolition incursion persecution repression crackdown occupation airstrike ban restriction abduction torture`)

function isEnded(view: View, { lemma, args }: Clause): boolean {
  return (
    ENDS.test(lemma) && [...args, ...slotOf(view, 'object')].some((a) => ENDED.has(view.sentence.tokens[a.head]!.lemma))
  )
}

/** "Wants Kenya to do more", "hopes both sides will come". */
export const want: Join = (view, lemma, below) => {
  // "They did not want the militia to come": no wish that was told to anybody.
  if (view.clause.negated) return null
  const who = subjectOf(below.clause)
  // "The leadership needed to end it": what is wanting, and asked of nobody.
  if (!below.clause || (lemma === 'need' && /^acl/.test(view.clause.relation))) return null
  if (lemma === 'hope') return hoped(view, below.clause, who)
  if (lemma === 'expect' && !isExpectedOf(view, below, who)) return null
  // "We want Kenya to do more": asked of whoever is to do it.
  const asked = lemma === 'want' && who && byParty(view) && isParty(view, who.head) && below.clause.mark === 'to'
  // "Wants the strikes stopped", "the blockade lifted".
  const ended = lemma === 'want' && byParty(view) && isDone(view, below.clause) && isEnded(view, below.clause)
  if (!below.reading && !asked && !ended) return null
  // "They want to leave" is about themselves, "they want sanctions lifted" about others.
  const meets = lemma === 'want' && byParty(view) && below.reading?.act === 'CONSULT'
  if (!meets && (!who || who.head === firstIn(view, 'subject')?.head)) return null
  return joinedReading(view, 'want', 'REQUEST', {
    mode: modeBelow(below),
    kind: 'demand',
    topics: below.reading?.topics ?? [],
    recipient: who && isParty(view, who.head) && !isDone(view, below.clause) ? who : null,
    score: 0.62,
    uses: usesOf(below),
  })
}
