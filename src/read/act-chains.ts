import { type ChainKind, chainOf, NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { approvalReading } from './act-approvals.ts'
import { barredReading } from './act-barred.ts'
import {
  belowOf,
  firstIn,
  harmOf,
  type Join,
  joinedReading,
  modeBelow,
  passOn,
  type ReadBelow,
  usesOf,
} from './act-below.ts'
import { agree, HARSH, promise } from './act-chains-agreed.ts'
import { ask, order, want } from './act-chains-asked.ts'
import { chargeReading, notBorne } from './act-charges.ts'
import { isNaming, isQuestion, isVisit } from './act-checks.ts'
import { cutOffReading } from './act-cut-off.ts'
import { dealReading } from './act-deals.ts'
import { denialReading } from './act-denials.ts'
import { isDrivenTo } from './act-driven.ts'
import { evaluationReading } from './act-evaluations.ts'
import { giftReading } from './act-gifts.ts'
import { heldReading } from './act-held.ts'
import { inHandsReading } from './act-in-hands.ts'
import { inquiryReading } from './act-inquiries.ts'
import { judgementReading } from './act-judgements.ts'
import { keptOutReading } from './act-kept-out.ts'
import { letterReading } from './act-letters.ts'
import { canMove, hasMeans, heedsOnly, leansOn, pressed } from './act-leverage.ts'
import { refused } from './act-modals.ts'
import { allowed, ON_WAY, onWayToTalks, WAYS } from './act-passage.ts'
import { passedOn } from './act-passed-on.ts'
import { predicateReading } from './act-predicates.ts'
import { neverDid, refusalReading } from './act-refusals.ts'
import { reproachReading } from './act-reproaches.ts'
import { stanceReading } from './act-stances.ts'
import { leftOpen, threatReading } from './act-threats.ts'
import { foretoldReading } from './act-threats-if.ts'
import { toldThreatReading, warned } from './act-threats-told.ts'
import { tollReading } from './act-tolls.ts'
import type { ActReading } from './act-types.ts'
import { unansweredReading } from './act-unanswered.ts'
import { openTo } from './act-undertakings.ts'
import { verdictReading } from './act-verdicts.ts'
import { byParty, isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import { whereaboutsReading } from './act-whereabouts.ts'
import { wouldLike } from './act-wishes.ts'
import type { Argument, Clause } from './clause-types.ts'
import { isEffort } from './effort.ts'
import { sortOf } from './roles-plausible.ts'

const NOUN_ACTOR = ['by', 'from', 'possessor', 'of', 'modifier'] as const

/** The reading a chain gives, or null where the clause is none. */
export function chainedReading(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  const lemma = wordAt(view.sentence, clause.head)
  const stance =
    stanceReading(view, lemma, readBelow) ??
    giftReading(view, lemma, readBelow) ??
    dealReading(view, lemma) ??
    openTo(view, lemma, readBelow) ??
    passedOn(view, lemma, readBelow) ??
    wouldLike(view, lemma, readBelow) ??
    whereaboutsReading(view, lemma, readBelow)
  if (stance) return stance
  const told = toldThreatReading(view, lemma) ?? pressed(view, lemma, readBelow) ?? neverDid(view, lemma)
  if (told) return told
  const moved =
    letterReading(view, lemma) ??
    canMove(view) ??
    hasMeans(view, lemma) ??
    heedsOnly(view, lemma) ??
    leansOn(view) ??
    (lemma === 'go' ? unansweredReading(view, lemma) : null)
  if (moved) return moved
  const borne = notBorne(view, lemma) ?? inquiryReading(view, lemma, readBelow)
  if (borne) return borne
  const kind = chainOf(lemma)
  if (
    kind &&
    !isEffort(view.sentence.tokens, clause.head) &&
    !isNaming(view, lemma) &&
    !isVisit(view, lemma) &&
    !isCallingOut(clause, lemma) &&
    !isQuestion(view, lemma)
  ) {
    const below = belowOf(view, readBelow)
    const reading = JOINS[kind](view, lemma, below)
    if (reading) return reading
  }
  return (
    denialReading(view, lemma, readBelow) ??
    refusalReading(view, lemma, readBelow) ??
    threatReading(view, lemma, readBelow) ??
    foretoldReading(view, lemma) ??
    verdictReading(view, lemma, readBelow) ??
    judgementReading(view, lemma) ??
    heldReading(view, lemma) ??
    cutOffReading(view, lemma) ??
    approvalReading(view, lemma) ??
    unansweredReading(view, lemma) ??
    keptOutReading(view, lemma) ??
    inHandsReading(view, lemma) ??
    predicateReading(view, lemma) ??
    chargeReading(view, lemma) ??
    reproachReading(view, lemma) ??
    evaluationReading(view, lemma, readBelow) ??
    tollReading(view, lemma)
  )
}

/** "Called out the junta for it": blames it, and asks nothing. */
function isCallingOut(clause: View['clause'], lemma: string): boolean {
  return lemma === 'call' && /^(?:out|in|up|off)$/.test(clause.particle ?? '')
}

const refuse: Join = (view, lemma, below) => {
  if (!below.clause) return null
  const open = leftOpen(view, below.clause)
  if (open) return open
  // "rejected a motion by the union to free them": what is refused is the motion, and whose it is.
  const asked = lemma === 'decline' ? null : firstIn(view, 'object')
  const ofAnother = asked !== null && asked.head < below.clause.head && isMatter(view, asked.head)
  return joinedReading(view, 'refuse', 'REJECT', {
    mode: modeBelow(below),
    topics: below.reading?.topics ?? [],
    recipient: ofAnother
      ? firstIn(view, 'object/by', 'object/from', 'object/possessor', 'object/of')
      : (below.reading?.recipient ?? handedTo(view, below.clause)),
    score: 0.9,
    uses: usesOf(below),
    ...(view.clause.kind === 'noun' ? { actor: firstIn(view, ...NOUN_ACTOR) } : {}),
  })
}

/** "refused to hand over the port to the rebels": to whom it is not handed. */
function handedTo(view: View, { args, lemma }: Clause): Argument | null {
  if (!/^(?:hand|give|return|surrender|cede|yield|turn|deliver|transfer|pass|release|sell|show)$/.test(lemma))
    return null
  const whom = args.find((a) => a.role === 'indirect' || (a.role === 'oblique' && /(?:^| )to$/.test(a.prep ?? '')))
  return whom && isParty(view, whom.head) ? whom : null
}

/** Whether a noun is a matter or a word somebody has given, and nobody. */
function isMatter(view: View, head: number): boolean {
  const token = view.sentence.tokens[head]!
  return token.upos === 'NOUN' && /^(?:deed|idea)$/.test(sortOf(token))
}

const threaten: Join = (view, _lemma, below) => {
  if (!below.clause || (firstIn(view, 'subject') && !byParty(view))) return null
  return harmOf(view, 'threaten', below, 0.92)
}

const prevent: Join = (view, lemma, below) => {
  if (!below.clause || lemma === 'keep') return null
  const barred = barredReading(view, lemma, below)
  if (barred) return barred
  if (below.clause.mark !== 'from' && lemma === 'stop') return stop(view, lemma, below)
  if (!view.clause.passive && !byParty(view)) return null
  return joinedReading(view, 'prevent', 'COERCE', {
    mode: 'restrict',
    topics: below.reading?.topics ?? [],
    recipient: firstIn(view, 'object'),
    score: 0.8,
    uses: usesOf(below),
  })
}

/** "stopped shelling" gives way; "stopped delivering aid" takes away. */
const stop: Join = (view, lemma, below) => {
  // "Ended up signing it": did in the end.
  if (view.clause.particle === 'up') return null
  // "stopped residents from leaving": held back by force or rule.
  if (below.clause?.mark === 'from' && firstIn(view, 'object')) return prevent(view, lemma, below)
  const inner = below.reading
  if (!inner || !below.clause) return null
  const given = { topics: inner.topics, recipient: inner.recipient, uses: usesOf(below) }
  if (view.clause.negated) return passOn(view, 'goes-on', below)
  switch (inner.act) {
    case 'ASSAULT':
      return joinedReading(view, 'stop-force', 'RETREAT', {
        ...given,
        mode: 'ceasefire',
        topics: ['ceasefire', ...inner.topics],
        score: 0.82,
      })
    case 'COERCE':
    case 'PROTEST':
    case 'MOBILIZE':
    case 'SANCTION':
      return joinedReading(view, 'stop-pressure', 'RETREAT', { ...given, score: 0.76 })
    case 'AID':
    case 'COOPERATE':
    case 'SUPPORT':
    case 'CONSULT':
      return joinedReading(view, 'stop-good', 'SANCTION', { ...given, mode: 'discontinue', score: 0.8 })
    // "stopped insisting on a seat": gives way.
    case 'REQUEST':
      return joinedReading(view, 'stop-asking', 'CONCEDE', { ...given, score: 0.76 })
    default:
      return null
  }
}

const deny: Join = (view, _lemma, below) => {
  if (!below.clause) return null
  return joinedReading(view, 'deny', 'REJECT', { mode: 'change', topics: below.reading?.topics ?? [], score: 0.6 })
}

const fail: Join = (view, _lemma, below) => {
  const act = below.reading?.act
  // "are unable to enter Mekelle": kept out.
  if (below.reading?.rule === 'RETREAT/gets-in') return null
  if (act === 'AGREE' || act === 'CONSULT' || act === 'AID' || act === 'SUPPORT' || act === 'COOPERATE')
    return joinedReading(view, 'fail-to-give', 'REJECT', {
      mode: modeBelow(below),
      topics: below.reading?.topics ?? [],
      recipient: below.reading?.recipient ?? null,
      score: 0.8,
      uses: usesOf(below),
      ...(view.clause.kind === 'noun' ? { actor: firstIn(view, ...NOUN_ACTOR) } : {}),
    })
  // "failed to meet the demands of the Union": refused.
  if (below.reading?.rule === 'CONCEDE/give-in-to-demands' && below.words.some((w) => UNMET.has(w)))
    return joinedReading(view, 'fail-to-give', 'REJECT', {
      mode: 'change',
      topics: below.reading.topics,
      recipient: below.reading.recipient ?? (below.clause && demandsOf(view, below.clause)),
      score: 0.86,
      uses: usesOf(below),
    })
  return passOn(view, 'fail', below, { leaning: 'negated' })
}

const UNMET = wordSet('demand request call appeal condition ultimatum order wish')

/** Whose demands they are: "the Union's demands", "EU demands". */
function demandsOf({ clauses }: View, clause: Clause): Argument | null {
  const what = clause.args.find((a) => a.role === 'object' || a.prep === 'with' || a.prep === 'to')
  const noun = what && clauses.get(what.head)
  return noun?.args.find((a) => a.role === 'possessor' || a.role === 'modifier' || a.role === 'agent') ?? null
}

const accuse: Join = (view, lemma, below) => {
  if (view.clause.kind !== 'verb' || (!below.clause && !firstIn(view, 'of'))) return null
  // "the fees that they charge for evacuating them"
  if (lemma === 'charge' && (below.clause?.mark === 'for' || firstIn(view, 'for'))) return null
  return joinedReading(view, 'accuse', 'ACCUSE', {
    mode: lemma === 'indict' || (lemma === 'charge' && firstIn(view, 'with', 'over')) ? 'investigate' : 'allege',
    topics: below.reading?.topics ?? [],
    recipient: firstIn(view, 'object'),
    score: 0.92,
  })
}

const OF_NEED =
  wordSet(`pay repay settle sell buy spend borrow cut drop cancel postpone delay reschedule rethink think reconsider choose rely
  depend accept admit work beg queue wait watch live sleep eat drink cook skip land turn change adapt use share`)

const cause: Join = (view, _lemma, below) => {
  if (!below.clause) return null
  const inner = below.reading
  if (inner?.act === 'CONCEDE') return passOn(view, 'force', below)
  // "was forced to resign": who went, and nobody who drove him out.
  if (inner?.mode === 'resign' && view.clause.passive && !firstIn(view, 'by')) return passOn(view, 'force', below)
  if (isDrivenTo(view, inner)) return passOn(view, 'force', below)
  if (!view.clause.passive && !byParty(view)) return null
  // "were forced to sell", "forced to think again": need or rule, and nobody's hand.
  if (
    !inner &&
    !firstIn(view, 'by') &&
    (view.clause.passive || view.clause.kind !== 'verb') &&
    OF_NEED.has(below.clause.lemma)
  )
    return null
  // "has forced more than 800,000 people to leave"
  const leaves =
    /^(?:leave|flee|relocate|evacuate|abandon|emigrate)$/.test(below.clause.lemma) &&
    wordsAt(view, firstIn(view, 'object')?.head ?? -1).some((w) => LIVE_THERE.has(w))
  return joinedReading(view, 'force', 'COERCE', {
    mode: leaves || inner?.topics.includes('displacement') ? 'deport' : 'restrict',
    topics: leaves ? ['displacement'] : (inner?.topics ?? []),
    recipient: firstIn(view, 'object'),
    score: inner ? 0.8 : 0.7,
    uses: usesOf(below),
  })
}

/** Those who live where they are made to leave. */
const LIVE_THERE = new Set([...(NOUN_CLASSES.person ?? []), ...wordSet('thousand hundred million family household')])

const help: Join = (view, _lemma, below) => {
  const inner = below.reading
  if (!below.clause || !byParty(view)) return null
  // "helped me to plan": help of daily life.
  if (!inner && view.sentence.tokens[firstIn(view, 'object')?.head ?? -1]?.upos === 'PRON') return null
  if (inner?.act === 'RETREAT' || inner?.act === 'AGREE' || inner?.act === 'ASSAULT')
    return passOn(view, 'help', below, { actor: firstIn(view, 'subject') ?? inner.actor })
  return joinedReading(view, inner && inner.act !== 'CONSULT' ? 'help-do' : 'help', 'AID', {
    topics: inner && inner.topics.length > 0 ? inner.topics : ['assistance'],
    recipient: firstIn(view, 'object'),
    score: 0.66,
    uses: usesOf(below),
  })
}

/** What somebody is prepared for that serves another side too. */
const TAKES_PART =
  /^(?:take|join|consider|contribute|participate|accept|discuss|compromise|work|listen|engage|return|cooperate|sit|sign|share|make|recogni[sz]e|hear)$/

const prepare: Join = (view, _lemma, below) => {
  // "is prepared to hand over the base": is willing to.
  const ready = view.clause.args.find((a) => a.role === 'subject')
  if (view.clause.passive && ready && below.clause?.mark === 'to' && isParty(view, ready.head)) {
    if (!below.reading && !TAKES_PART.test(below.clause.lemma)) return null
    // "is prepared to impose sanctions"
    if (below.reading && HARSH.has(below.reading.act))
      return { ...harmOf(view, 'ready-for-harm', below, 0.66), actor: ready }
    const reading = agree(view, 'undertake', below)
    return reading && { ...reading, actor: ready }
  }
  if (!below.reading) return null
  // To make ready for sanctions or arrests moves no forces.
  if (below.reading.act !== 'ASSAULT' && below.reading.act !== 'MOBILIZE')
    return passOn(view, 'prepare', below, { leaning: 'planned' })
  return joinedReading(view, 'prepare', 'MOBILIZE', {
    mode: 'troops',
    topics: below.reading.topics,
    recipient: below.reading.recipient,
    score: 0.7,
    leaning: 'planned',
    uses: usesOf(below),
  })
}

/** "signed a decree granting citizenship to …": the paper only carries the act. */
const decree: Join = (view, lemma, below) => {
  const inner = below.reading
  if (view.clause.kind === 'verb' && lemma === 'plan') return promise(view, lemma, below)
  // "pushed Serbia to hand over the general"
  if (view.clause.kind === 'verb' && lemma === 'push')
    return slotOf(view, 'object').some((a) => isParty(view, a.head)) ? ask(view, lemma, below) : null
  if (view.clause.kind === 'verb' && lemma === 'attempt') return passOn(view, lemma, below)
  if (!inner || view.clause.kind !== 'noun' || below.clause?.relation !== 'acl') return null
  const actor = firstIn(view, ...NOUN_ACTOR) ?? inner.actor
  if (below.clause.negated && lemma === 'decision')
    return joinedReading(view, 'not>decided', 'REJECT', {
      mode: modeBelow(below),
      topics: inner.topics,
      actor,
      recipient: inner.recipient,
      score: 0.72,
      uses: usesOf(below),
    })
  const war =
    /^(operation|campaign|offensive|push|drive)$/.test(lemma) && (inner.act === 'COERCE' || inner.act === 'ASSAULT')
  return passOn(view, lemma, below, {
    actor,
    score: Math.min(inner.score, 0.7),
    ...(war ? { act: 'ASSAULT', mode: null, topics: ['attack'] } : {}),
  })
}

const JOINS: Readonly<Record<ChainKind, Join>> = {
  agree,
  promise,
  refuse,
  threaten,
  ask,
  order,
  allow: allowed,
  prevent,
  stop,
  deny,
  fail,
  accuse,
  aspect: (view, lemma, below) => {
    // "moved into the valley to cut the road" tells what for.
    if (below.clause && (below.clause.relation !== 'xcomp' || below.clause.lemma === 'see') && ON_WAY.has(lemma))
      return lemma === 'use' ? null : onWayToTalks(view, below)
    if (WAYS.has(lemma)) return null
    const passed = passOn(view, lemma, below)
    return passed && view.clause.negated ? refused(view, passed, true) : passed
  },
  cause,
  help,
  welcome: () => null,
  warn: (view, _lemma, below) => warned(view, below),
  want,
  prepare,
  decree,
}
