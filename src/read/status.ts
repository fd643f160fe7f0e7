// Whether what a clause tells is done, lasting, planned, alleged, denied, not done, only possible, or past history.
// Reads the predicate's own group, then the words it hangs under, from the inside out.
import type { Act, Status } from '../model/index.ts'
import { TAKES_FOR_TRUE } from '../vocab/verbs/open.ts'
import type { Leaning } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isPutOff, isSaidByNobody, isStayed } from './status-fate.ts'
import { isConfirmed } from './status-found-out.ts'
import { governed } from './status-governors.ts'
import { isGiven, isKnown } from './status-known.ts'
import { isSaidOften, isToldAsDone } from './status-once.ts'
import type { Own } from './status-operators.ts'
import { CONDITIONS, STATE_NOUNS, VERB_OPERATORS } from './status-operators.ts'
import { ownStatus } from './status-own.ts'
import { combine, isPredicate, type Told, turned, turnOf, UNVERIFIED } from './status-turns.ts'

/** What is known around a clause. */
export interface StatusContext extends Told {
  /** True where the sentence asks. */
  readonly question: boolean
  /** True where the words are somebody's and the deed is laid at another's door. */
  readonly adverse: boolean
  /** True inside a direct quotation whose subject is the speaker's own side. */
  readonly ownWords: boolean
  /** True where the time told is long before the report, or the paragraph tells history. */
  readonly history: boolean
  /** True where the time told lies behind the day of the report: "meets on Monday". */
  readonly ahead?: boolean
  /** True where the doer owns to the deed: "claimed responsibility for the raid". */
  readonly owned?: boolean
  /** True where what is given are arms, which those who fight take amiss. */
  readonly arms?: boolean
  /** True where the words are somebody's. */
  readonly heard?: boolean
  /** True where the modal is the act: "could press the militia" is power to move it. */
  readonly power?: boolean
  /** True where whoever claims it owns to it, or only counts who came to harm: "Azerbaijan claims to have taken the hill". */
  readonly uncharged?: boolean
  /** True where the report tells what was done in the present tense, as chronicles do. */
  readonly chronicle?: boolean
  /** True where the modal itself asks: "must", "should", "need to" read as a demand. */
  readonly asking: boolean
}

/** A status and why: the word that decided, for `explain`; `doubt` 0 to 1 lowers confidence. */
export interface StatusReading {
  readonly status: Status
  readonly why: string
  readonly doubt: number
}

/** A clause that is only looked at for what hangs under it. */
const PLAIN = { question: false, adverse: false, ownWords: false, history: false, asking: false }

/** Deeds somebody is blamed for; said by another side they are alleged, denied by the doer they are denied. */
const DEEDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])
/** Acts of one day: told as going on with a day ahead, they are to come. Bans and sieges only end on that day. */
const MOMENTS: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'PROTEST', 'AID', 'RETREAT', 'MOBILIZE'])
/** Acts done by saying them. */
const SAYINGS: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT'])
/** Of SUPPORT, what is not said once but lasts. */
const BACKS = new Set([
  'support',
  'back',
  'stand',
  'favour',
  'favor',
  'side',
  'oppose',
  'rally',
  'defend',
  'champion',
  'recognise',
  'recognize',
])
/** Ways kept shut as long as nobody tells that they are open again. */
const SHUTS = new Set('close cut block seal surround encircle besiege blockade ring isolate'.split(' '))

function isShut({ lemma, aspect, tense, modal, negated }: Clause): boolean {
  return SHUTS.has(lemma) && aspect === 'perfect' && tense === 'present' && modal === null && !negated
}

/** Words for a standing that is kept, not said once: "Israel insists on", "which Belgrade refuses". */
const STANCES = new Set(['face', 'insist', 'refuse', 'oppose', 'rule', 'flout', 'resist', 'dispute', 'withhold'])
/** Words over a clause that are looked at, from the inside out. */
const MOST_STEPS = 8

/** Acts of peace, which "to be" leaves still to be done; "led to the bridge to be shot" they were shot. */
const IN_PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])

/** "A paper, to be signed by noon": a passive infinitive that says what is to be done with a thing. */
function isToBeDone({ passive, mark, relation }: Clause): boolean {
  return passive && mark === 'to' && /^(?:advcl|acl)$/.test(relation)
}

/** The status of the event a clause tells. `act` and `leaning` are null where no act was read. */
export function statusOf(clause: Clause, act: Act | null, leaning: Leaning, context: StatusContext): StatusReading {
  let { status, why } = toldStatus(clause, context)
  // Who can move whom has the power now, used or not.
  if (context.power && (why === 'can' || why === 'could')) [status, why] = ['happened', 'power']
  if (
    context.asking &&
    (status === 'planned' ||
      status === 'hypothetical' ||
      status === 'ongoing' ||
      // "Israel must not bomb the dam" is asked, and the not is part of it.
      (status === 'negated' &&
        (act === 'ACCUSE' || (act === 'REQUEST' && /^(?:must|should|ought|would)$/.test(clause.modal ?? ''))))) &&
    why !== 'if' &&
    why !== 'unless'
  ) {
    return { status: context.question ? 'hypothetical' : 'happened', why: 'asks', doubt: 0.1 }
  }
  if (leaning && !context.asking && !UTTERED.has(clause.lemma) && (status === 'happened' || status === 'ongoing')) {
    const leaned = leanTo(leaning)
    if (leaned) {
      status = leaned
      why = `leaning ${leaning}`
    }
  }
  // "Brought them the terms, to be accepted by Sunday": accepted they are not yet.
  if (status === 'happened' && act !== null && IN_PEACE.has(act) && isToBeDone(clause))
    [status, why] = ['planned', 'to be']
  const climbed = climb(clause, { status, why }, act, context)
  status = climbed.status
  why = climbed.why
  if (status === 'happened' || status === 'ongoing') {
    const under = governed(clause, {
      tree: context.tree,
      clauses: context.clauses,
      statusAt: (over) => statusOf(over, null, null, { ...PLAIN, tree: context.tree, clauses: context.clauses }).status,
    })
    if (under) {
      status = under.status
      why = under.why
    }
  }
  // "Says it may have killed them": what somebody says of the past is no mere chance.
  if (status === 'hypothetical' && context.heard && isUnproven(clause) && (why === 'may' || why === 'might'))
    [status, why] = ['alleged', 'may have']
  // A threat that holds "unless" is made all the same.
  if (act === 'THREATEN' && status === 'hypothetical' && why === 'will') status = 'planned'
  const certain = status === 'happened' || status === 'ongoing'
  const given =
    (status === 'ongoing' && isGiven(clause) && !isAskedAtOnce(clause, context.tree)) ||
    (certain && clause.relation === 'acl:relcl')
  if (context.question && status !== 'denied' && !given) return { status: 'hypothetical', why: 'question', doubt: 0.2 }
  if (
    (status === 'ongoing' || (status === 'happened' && AS_DONE.test(why))) &&
    (why === 'present' || AS_DONE.test(why) || (why === 'progressive' && act !== null && MOMENTS.has(act))) &&
    context.ahead &&
    !(act && SAYINGS.has(act))
  )
    return { status: 'planned', why: 'time ahead', doubt: 0.1 }
  // What was meant or promised back then is no plan any more.
  const promised = status === 'planned' && (why.startsWith('leaning') || isMeantThen(clause))
  if ((certain || promised) && context.history) return { status: 'background', why: 'history', doubt: 0.2 }
  // "A protest held by the movement": held it was.
  if (clause.lemma === 'hold' && clause.passive && status === 'ongoing' && (act === 'PROTEST' || act === 'CONSULT'))
    status = 'happened'
  // "They have closed every road": closed it is.
  if (act === 'COERCE' && status === 'happened' && isShut(clause)) status = 'ongoing'
  const over =
    clause.lemma === 'prepare' || clause.lemma === 'plan'
      ? clause.lemma
      : (context.clauses.get(clause.parent)?.lemma ?? '')
  if (act && (DEEDS.has(act) || (act === 'AID' && context.arms === true))) {
    if (status === 'negated' && context.ownWords) return { status: 'denied', why: 'own words', doubt: 0.2 }
    // "Accused them of planning a raid": that they mean to is what is laid at their door.
    if (status === 'planned' && context.adverse && IMPUTED.has(over))
      return { status: 'alleged', why: 'plan of another', doubt: 0.2 }
    if (certain && context.adverse) return { status: 'alleged', why: 'said of another', doubt: 0.2 }
  }
  if (
    act &&
    SAYINGS.has(act) &&
    !(act === 'SUPPORT' && BACKS.has(clause.lemma)) &&
    !(act !== 'SUPPORT' && why !== 'state' && STANCES.has(clause.lemma)) &&
    // Who is being questioned or hunted is so for some time.
    !(act === 'ACCUSE' && (why === 'progressive' || INQUIRY.test(clause.lemma))) &&
    status === 'ongoing' &&
    SIMPLY.has(why) &&
    !isSaidOften(clause, context.tree)
  )
    status = 'happened'
  return { status, why, doubt: climbed.steps > 2 ? 0.3 : status === 'happened' ? 0 : 0.15 }
}

/** "Is under investigation." */
const INQUIRY = /^(?:investigation|inquiry|enquiry|scrutiny|review)$/

/** "Is the army giving up its guns?": the participle belongs to the verb the question begins with. */
function isAskedAtOnce({ head, relation }: Clause, { tokens }: Tree): boolean {
  return relation === 'acl' && tokens[head]!.xpos === 'VBG' && /^(?:is|are|was|were)$/i.test(tokens[0]!.text)
}

/** "Tried to leave", "are trying to get milk in": "is trying to help" tells of help all the same. */
function isInVain(trying: Clause, { lemma }: Clause): boolean {
  return (
    trying.aspect !== 'progressive' || /^(?:get|bring|deliver|reach|free|release|evacuate|rescue|extract)$/.test(lemma)
  )
}

/** Verbs under which a deed is as open as they are: "if it is proved that"; "if they regret that" takes it for true. */
const FINDS_OUT =
  /^(?:confirm|verify|prove|find|establish|show|demonstrate|conclude|determine|discover|emerge|transpire|corroborate)$/

const SUCCEEDS = new Set(['succeed', 'work'])
const TRIES = new Set('try attempt seek struggle'.split(' '))
/** Acts that who tries them is at. */
const FORCE: ReadonlySet<Act> = new Set<Act>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'REJECT',
])

/** What is only meant, and told of by those against whom it is. */
const IMPUTED = new Set('plan prepare plot intend scheme conspire'.split(' '))

/** Why a deed told in the present was done all the same. */
const AS_DONE = /^(?:headline|chronicle)$/

/** What a clause says of its own status; in a chronicle what is told in the present was done, unless it lasts. */
function toldStatus(clause: Clause, { tree, clauses, chronicle }: StatusContext): Own {
  if (isBidding(clause, tree)) return { status: 'planned', why: 'bidding' }
  const own = ownStatus(clause, tree, clauses)
  return chronicle && own.status === 'ongoing' && isToldAsDone(clause, tree, clauses)
    ? { status: 'happened', why: 'chronicle' }
    : own
}

/** "He sent them a message: lay down your arms": what a plain verb behind a colon bids has not been done. */
function isBidding({ kind, head, modal, args }: Clause, tree: Tree): boolean {
  // "Have the barricade taken down by noon, the mayor was told."
  const first = head === 0 && /^(?:have|get)$/i.test(tree.tokens[0]!.text)
  if (kind !== 'verb' || modal !== null || (!first && tree.tokens[head - 1]?.text !== ':')) return false
  if (kidsOf(tree, head).some((k) => /^(?:nsubj|aux|cop)/.test(tree.tokens[k]!.deprel))) return false
  return (
    /^VBP?$/.test(tree.tokens[head]!.xpos) ||
    // "Lay down your arms": its form may be a past, but it is said to somebody.
    args.some((a) => kidsOf(tree, a.head).some((k) => /^your$/i.test(tree.tokens[k]!.text)))
  )
}

/** "May have killed more": of the past, and not proven. */
function isUnproven({ modal, aspect, negated }: Clause): boolean {
  return (modal === 'may' || modal === 'might') && aspect === 'perfect' && !negated
}

/** "Had planned to enter the town": told of the past, with no "would" that still holds. */
function isMeantThen({ tense, modal, kind }: Clause): boolean {
  return kind === 'verb' && tense === 'past' && modal === null
}

/** Threats that are made by saying them, whatever they look forward to. */
const UTTERED = new Set(['warn', 'threaten', 'caution', 'warning', 'threat', 'ultimatum'])

const SIMPLY = new Set(['present', 'progressive', 'state'])

function leanTo(leaning: NonNullable<Leaning>): Status | null {
  return leaning === 'ended' ? null : leaning
}

/** Goes up from the clause; each word above turns what stands below it. */
function climb(clause: Clause, own: Own, act: Act | null, context: StatusContext): Own & { steps: number } {
  let { status, why } = own
  let at = clause
  let steps = 0
  const noun = clause.kind === 'noun'
  const state = noun ? STATE_NOUNS.has(clause.lemma) && !isPredicate(clause, context) : isGiven(clause)
  const named = noun && isKnown(context.tree, clause)
  const known = noun && (state || named)
  // "Would impose a curfew", "if they declare martial law": it is there if it is made.
  const over = noun && isReal(status) ? context.clauses.get(clause.parent) : undefined
  const made =
    over && (isMaking(clause, over) || isSaidToBe(clause, over))
      ? statusOf(over, null, null, { ...PLAIN, ...inSentence(context) })
      : null
  if (made && !isReal(made.status)) return { status: made.status, why: made.why, steps: 0 }
  if (state && status === 'ongoing' && !(noun && isOnlyHeard(clause, context))) {
    // "A blockade would send ships elsewhere": there is none.
    if (over?.modal === 'would' && over.args.some((a) => a.role === 'subject' && a.head === clause.head))
      return { status: 'hypothetical', why: 'would', steps: 0 }
    // "A blockade of the port was struck out of the paper": there is none.
    if (over && isPutOff(over, context.tree) && !named) return { status: 'negated', why: over.lemma, steps: 0 }
    const maker = noun ? imposed(clause, context) : null
    return maker ? { status: 'happened', why: maker, steps: 0 } : { status, why, steps: 0 }
  }
  for (; steps < MOST_STEPS; steps++) {
    const above = context.clauses.get(at.parent)
    if (!above) break
    let turn = turnOf(at, above, context)
    // "Failed to take it": the failing is told already.
    if (turn === 'fail' && why === 'leaning negated') turn = 'done'
    // "Troops are working hard to defeat them": war that is worked at is waged.
    if (turn === 'plan' && act === 'ASSAULT' && above.lemma === 'work' && above.aspect === 'progressive') turn = 'go-on'
    // "Tried to get milk in": what is tried is not done, unless the trying is force itself.
    if (
      (turn === 'done' || turn === 'go-on') &&
      TRIES.has(above.lemma) &&
      isInVain(above, at) &&
      !SUCCEEDS.has(context.clauses.get(above.parent)?.lemma ?? '') &&
      at.mark === 'to' &&
      !(act !== null && FORCE.has(act))
    )
      turn = 'plan'
    // "Marched to demand an end to it", "telephoned them to ask for more": what is said is said by then.
    if (turn === 'plan' && act !== null && (SAYINGS.has(act) || act === 'PROTEST') && isSaidThere(at, above))
      turn = 'done'
    // Who claims a raid says that it was done.
    if (context.owned && /^(?:claim|responsibility|credit)$/.test(above.lemma)) turn = turn === 'stop' ? turn : 'say'
    // "Announces a withdrawal": giving way in words is done by saying it.
    if (
      turn === 'plan' &&
      act === 'CONCEDE' &&
      clause.kind === 'noun' &&
      /^(?:announce|declare|proclaim)$/.test(above.lemma)
    )
      turn = 'say'
    // "Claimed to have freed the nurses": nobody else says so. Who claims a raid or a hill owns to it.
    const boasts = act !== null && (IN_PEACE.has(act) || act === 'CONSULT') && at.mark === 'to'
    if (turn === 'allege' && context.uncharged && CLAIMS.test(above.lemma) && !boasts) turn = 'say'
    // "Maintains contacts with both sides": what somebody keeps up, and nothing said.
    if (turn === 'allege' && above.lemma === 'maintain' && at.kind === 'noun' && baseOf(at.relation) === 'obj')
      turn = 'go-on'
    if (turn === 'allege' && isConfirmed(above.head, context.tree)) turn = 'know'
    // "The deportation was halted by a judge": of one moment, and not begun.
    if (at === clause && isStayed(clause, above, context.tree)) return { status: 'negated', why: above.lemma, steps }
    if (turn === 'stop' && known && at === clause && status === 'happened' && isWaged(clause, above)) status = 'ongoing'
    // "Failed to notice that the army had shelled it": it had.
    if (at.mark === 'that' && TAKES_FOR_TRUE.has(above.lemma)) break
    if (turn === 'stop') break
    if (turn === 'say' && isSaidByNobody(above, context))
      return { status: above.modal ? 'alleged' : 'hypothetical', why: above.lemma, steps }
    // What is named as known ("the raids on the camp") stays real inside a plan or demand about it.
    if (
      known &&
      turn !== 'deny' &&
      turn !== 'refute' &&
      turn !== 'allege' &&
      turn !== 'pass' &&
      turn !== 'go-on' &&
      !(turn === 'doubt' && above.modal)
    ) {
      const going = context.clauses.get(at.parent)
      if (going && going.aspect === 'progressive' && going.kind === 'verb' && status === 'happened') status = 'ongoing'
      const begins =
        at === clause && above.kind !== 'noun' && above.args.some((a) => a.role === 'subject' && a.head === clause.head)
      if (turn === 'end' && status === 'happened') return { status: 'ongoing', why: above.lemma, steps }
      if (!begins && !(turn === 'done' && at === clause && isMaking(clause, above))) break
    }
    if (turn === 'end' && clause.kind === 'noun' && status !== 'negated') {
      return { status: status === 'happened' ? 'ongoing' : status, why: above.lemma, steps }
    }
    if (turn !== 'pass') {
      const next = turned(status, turn, at, above, act)
      if (next !== status) {
        status = next
        why = above.lemma
      }
      if (turn === 'deny' || turn === 'refute' || turn === 'doubt') return { status, why, steps }
      const outer = toldStatus(above, context)
      // "If it is confirmed that they shelled it": nobody has yet.
      if (
        outer.status === 'hypothetical' &&
        CONDITIONS.has(outer.why) &&
        (turn === 'say' || FINDS_OUT.test(above.lemma))
      )
        return { status: 'hypothetical', why: outer.why, steps }
      if (
        turn !== 'say' &&
        turn !== 'allege' &&
        turn !== 'know' &&
        outer.status !== 'happened' &&
        outer.status !== 'ongoing'
      ) {
        status = combine(status, outer.status, turn)
        why = `${outer.why} ${above.lemma}`
      } else if (
        turn === 'done' &&
        above.kind !== 'adjective' &&
        outer.status === 'ongoing' &&
        status === 'happened' &&
        goesOn(clause, above)
      )
        status = 'ongoing'
      if (turn === 'say' && outer.why === 'hedge' && (status === 'happened' || status === 'ongoing'))
        [status, why] = ['alleged', 'hedge']
      if (turn === 'say' && above.negated && at.mark === 'whether')
        return { status: 'hypothetical', why: 'whether', steps }
    }
    at = above
  }
  return { status, why, steps }
}

/** "Unconfirmed reports of the closure", "denied rumours of a siege": a state that nobody stands for. */
function isOnlyHeard(clause: Clause, context: StatusContext): boolean {
  const over = context.clauses.get(clause.parent)
  if (over?.kind !== 'noun' || turnOf(clause, over, context) !== 'allege') return false
  if (/^(?:rumou?r|allegation|claim|accusation)$/.test(over.lemma)) return true
  const { tokens } = context.tree
  if (kidsOf(context.tree, over.head).some((k) => UNVERIFIED.test(tokens[k]!.text))) return true
  const above = context.clauses.get(over.parent)
  const turn = above ? turnOf(over, above, context) : 'stop'
  return turn === 'deny' || turn === 'refute'
}

/** Words somebody came, met, wrote or did something else to say. */
function isSaidThere({ mark, relation, kind, lemma: own }: Clause, { kind: over, lemma }: Clause): boolean {
  return (
    kind === 'verb' &&
    over === 'verb' &&
    mark === 'to' &&
    !BY_PEN.test(own) &&
    (relation === 'advcl' || relation === 'xcomp') &&
    ((VERB_OPERATORS.get(lemma) ?? 'say') === 'say' || (SENDS.test(lemma) && BY_MOUTH.test(own)))
  )
}

/** "Sent two envoys to press for a truce": whoever sends them asks through them. */
const SENDS = /^(?:send|dispatch|despatch)$/
const BY_MOUTH = /^(?:press|push|urge|ask|plead|appeal|demand|call|lobby|beg|implore|protest|warn|complain|condemn)$/

/** What is done with a pen and a paper that both sides must come to. */
const BY_PEN = /^(?:sign|ratify|initial|adopt|approve|accede|join|attend)$/

/** Verbs of those who say it of themselves as of others. */
const CLAIMS = /^(?:claim|maintain|assert|contend)$/

/** "Is conducting raids", "carries out raids" go on; "welcomes the release" tells of one that is done. */
function goesOn(clause: Clause, above: Clause): boolean {
  if (clause.kind !== 'noun' || above.aspect === 'progressive' || VERB_OPERATORS.get(above.lemma) === 'done')
    return true
  // "The release follows two weeks of talks": it came.
  if (/^(?:follow|come|happen|occur|mark)$/.test(above.lemma)) return false
  return above.args.some((a) => a.role === 'subject' && a.head === clause.head)
}

const WAGES = new Set('press wage conduct pursue intensify expand escalate mount lead run fight continue'.split(' '))

/** "The army is pressing its operations in the north". */
function isWaged({ head }: Clause, above: Clause): boolean {
  return (
    above.kind === 'verb' &&
    above.aspect === 'progressive' &&
    above.tense === 'present' &&
    WAGES.has(above.lemma) &&
    above.args.some((a) => a.role === 'object' && a.head === head)
  )
}

function inSentence({ tree, clauses }: StatusContext): Told {
  return { tree, clauses }
}

function isReal(status: Status): boolean {
  return status === 'happened' || status === 'ongoing' || status === 'background'
}

/** Verbs that bring a state or talks about; whoever would do it has not yet. */
const BEGINS = new Set(
  'impose declare introduce order proclaim decree reimpose lay start begin launch establish mount hold resume restart open reopen conduct stage'.split(
    ' ',
  ),
)

/** "Impose a curfew", "resume talks": what is made as the verb's object. */
function isMaking({ head, kind }: Clause, above: Clause): boolean {
  if (kind !== 'noun' || above.kind !== 'verb' || !BEGINS.has(above.lemma)) return false
  return above.args.some((a) => (a.role === 'object' || (above.passive && a.role === 'subject')) && a.head === head)
}

/** "If there is a blockade": it is there as far as the being is told. */
function isSaidToBe({ head, kind }: Clause, { kind: over, lemma, args, mark }: Clause): boolean {
  return kind === 'noun' && over === 'verb' && lemma === 'be' && mark !== null && args.some((a) => a.head === head)
}

const IMPOSES = new Set(
  'impose put place declare order prolong extend renew introduce tighten announce lift break end'.split(' '),
)

/** "Villages were put under curfew", "the siege was broken": the verb in the past that makes or changes a state; null for none. */
function imposed(clause: Clause, context: StatusContext): string | null {
  const above = context.clauses.get(clause.parent)
  if (above?.kind !== 'verb' || !IMPOSES.has(above.lemma) || baseOf(clause.relation) === 'conj') return null
  const own = ownStatus(above, context.tree, context.clauses)
  return own.status === 'happened' && above.tense === 'past' && context.tree.tokens[above.head]!.xpos !== 'VBG'
    ? above.lemma
    : null
}
