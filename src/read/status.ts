// Whether what a clause tells is done, lasting, planned, alleged, denied, not done, only possible, or past history.
// Reads the predicate's own group, then the words it hangs under, from the inside out.
import type { Act, Status } from '../model/index.ts'
import type { Leaning } from './acts.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import {
  ADJECTIVE_OPERATORS,
  FORESEEN,
  HEARSAY,
  NOUN_OPERATORS,
  type Operator,
  STATE_NOUNS,
  VERB_OPERATORS,
} from './status-operators.ts'
import { type Own, ownStatus } from './status-own.ts'

/** What is known around a clause. */
export interface StatusContext {
  readonly tree: Tree
  readonly clauses: Clauses
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
  /** True where the modal is the act: "could press the militia" is power to move it. */
  readonly power?: boolean
  /** True where the modal itself asks: "must", "should", "need to" read as a demand. */
  readonly asking: boolean
}

/** A status and why: the word that decided, for `explain`; `doubt` 0 to 1 lowers confidence. */
export interface StatusReading {
  readonly status: Status
  readonly why: string
  readonly doubt: number
}

/** Deeds somebody is blamed for; said by another side they are alleged, denied by the doer they are denied. */
const DEEDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])
/** Acts done by saying them. */
const SAYINGS: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT'])
/** Of SUPPORT, what is not said once but lasts. */
const BACKS = new Set(['support', 'back', 'stand', 'favour', 'favor', 'side', 'oppose', 'rally', 'defend', 'champion'])
/** Words over a clause that are looked at, from the inside out. */
const MOST_STEPS = 8

/** The status of the event a clause tells. `act` and `leaning` are null where no act was read. */
export function statusOf(clause: Clause, act: Act | null, leaning: Leaning, context: StatusContext): StatusReading {
  const own = ownStatus(clause, context.tree, context.clauses)
  let { status, why } = own
  // Who can move whom has the power now, used or not.
  if (context.power && (why === 'can' || why === 'could')) [status, why] = ['happened', 'power']
  if (
    context.asking &&
    (status === 'planned' ||
      status === 'hypothetical' ||
      status === 'ongoing' ||
      // "Israel must not bomb the dam" is asked, and the not is part of it.
      (status === 'negated' && act === 'REQUEST' && /^(?:must|should|ought)$/.test(clause.modal ?? ''))) &&
    why !== 'if' &&
    why !== 'unless'
  ) {
    return { status: context.question ? 'hypothetical' : 'happened', why: 'asks', doubt: 0.1 }
  }
  if (leaning && !UTTERED.has(clause.lemma) && (status === 'happened' || status === 'ongoing')) {
    const leaned = leanTo(leaning)
    if (leaned) {
      status = leaned
      why = `leaning ${leaning}`
    }
  }
  const climbed = climb(clause, { status, why }, act, context)
  status = climbed.status
  why = climbed.why
  // A threat that holds "unless" is made all the same.
  if (act === 'THREATEN' && status === 'hypothetical' && why === 'will') status = 'planned'
  const certain = status === 'happened' || status === 'ongoing'
  const given = (status === 'ongoing' && isGiven(clause)) || (certain && clause.relation === 'acl:relcl')
  if (context.question && status !== 'denied' && !given) return { status: 'hypothetical', why: 'question', doubt: 0.2 }
  if (status === 'ongoing' && why === 'present' && context.ahead && !(act && SAYINGS.has(act)))
    return { status: 'planned', why: 'time ahead', doubt: 0.1 }
  const promised = status === 'planned' && why.startsWith('leaning')
  if ((certain || promised) && context.history) return { status: 'background', why: 'history', doubt: 0.2 }
  if (act && DEEDS.has(act)) {
    if (status === 'negated' && context.ownWords) return { status: 'denied', why: 'own words', doubt: 0.2 }
    if (certain && context.adverse) return { status: 'alleged', why: 'said of another', doubt: 0.2 }
  }
  if (
    act &&
    SAYINGS.has(act) &&
    !(act === 'SUPPORT' && BACKS.has(clause.lemma)) &&
    status === 'ongoing' &&
    clause.aspect !== 'progressive' &&
    SIMPLY.has(why)
  )
    status = 'happened'
  return { status, why, doubt: climbed.steps > 2 ? 0.3 : status === 'happened' ? 0 : 0.15 }
}

/** Threats that are made by saying them, whatever they look forward to. */
const UTTERED = new Set(['warn', 'threaten', 'caution', 'warning', 'threat', 'ultimatum'])

const SIMPLY = new Set(['present', 'state', 'lasting'])

function leanTo(leaning: NonNullable<Leaning>): Status | null {
  return leaning === 'ended' ? null : leaning
}

/** Goes up from the clause; each word above turns what stands below it. */
function climb(clause: Clause, own: Own, act: Act | null, context: StatusContext): Own & { steps: number } {
  let { status, why } = own
  let at = clause
  let steps = 0
  const noun = clause.kind === 'noun'
  const state = noun ? STATE_NOUNS.has(clause.lemma) : isGiven(clause)
  const known = noun && (state || isKnown(context.tree, clause))
  if (state && status === 'ongoing') {
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
    // Who claims a raid says that it was done.
    if (context.owned && /^(?:claim|responsibility|credit)$/.test(above.lemma)) turn = turn === 'stop' ? turn : 'say'
    if (turn === 'stop') break
    // What is named as known ("the raids on the camp") stays real inside a plan or demand about it.
    if (
      known &&
      turn !== 'deny' &&
      turn !== 'allege' &&
      turn !== 'pass' &&
      turn !== 'go-on' &&
      !(turn === 'doubt' && above.modal)
    ) {
      const going = context.clauses.get(at.parent)
      if (going && going.aspect === 'progressive' && going.kind === 'verb' && status === 'happened') status = 'ongoing'
      const begins =
        at === clause && above.kind === 'verb' && above.args.some((a) => a.role === 'subject' && a.head === clause.head)
      if (turn === 'end' && status === 'happened') return { status: 'ongoing', why: above.lemma, steps }
      if (!begins) break
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
      if (turn === 'deny' || turn === 'doubt') return { status, why, steps }
      const outer = ownStatus(above, context.tree, context.clauses)
      if (
        turn !== 'say' &&
        turn !== 'allege' &&
        turn !== 'know' &&
        outer.status !== 'happened' &&
        outer.status !== 'ongoing'
      ) {
        status = combine(status, outer.status, turn)
        why = `${outer.why} ${above.lemma}`
      } else if (turn === 'done' && outer.status === 'ongoing' && status === 'happened') status = 'ongoing'
      if (turn === 'say' && above.negated && at.mark === 'whether')
        return { status: 'hypothetical', why: 'whether', steps }
    }
    at = above
  }
  return { status, why, steps }
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

type Turn = Operator | 'stop' | 'pass'

/** What the clause above makes of the one below it. */
function turnOf(below: Clause, above: Clause, context: StatusContext): Turn {
  const relation = baseOf(below.relation)
  const full = below.relation
  if (full === 'acl:relcl') return 'stop'
  if (relation === 'conj') return 'pass'
  if (relation === 'parataxis') return 'stop'
  if (relation === 'advcl') {
    const gerund = above.args.some((a) => a.role === 'infinitive' && a.head === below.head)
    if (gerund) return operatorOf(below, above) ?? 'pass'
    // "asked to check them before letting them in"
    if (below.mark === 'before' && above.relation === 'xcomp' && context.tree.tokens[below.head]!.xpos === 'VBG')
      return 'pass'
    if (below.mark !== 'to' || above.kind === 'noun') return 'stop'
    // "suspended the raids to let the wounded out": what for, and not what is held back.
    const operator = operatorOf(below, above) ?? 'plan'
    return operator === 'fail' && above.args.some((a) => a.role === 'object' && !a.shared) ? 'plan' : operator
  }
  if (relation === 'acl') {
    // "the message that they stand with us", "reports that": what is said, not what is meant to be.
    if (below.mark === 'that' && below.modal === null && NOUN_OPERATORS.get(above.lemma) === undefined) return 'say'
    // "days of fighting": of nothing that looks ahead.
    if (below.mark === 'of' && NOUN_OPERATORS.get(above.lemma) === undefined) return 'stop'
    if (below.mark === 'to' && OPERATIONS.has(above.lemma) && isUnderWay(above, context)) return 'go-on'
    const open = above.args.some((a) => (a.role === 'infinitive' || a.role === 'clause') && a.head === below.head)
    return open ? (operatorOf(below, above) ?? 'plan') : 'stop'
  }
  if (below.kind === 'noun') {
    if (above.kind === 'noun') {
      const arg = above.args.find((a) => a.head === below.head || a.others.includes(below.head))
      if (arg?.role === 'subject' && above.modal && IMAGINED.has(above.modal)) return 'doubt'
      if (
        !arg ||
        (arg.prep !== 'of' &&
          arg.prep !== 'for' &&
          arg.prep !== 'to' &&
          arg.prep !== 'about' &&
          arg.prep !== 'including')
      )
        return 'stop'
      const operator = NOUN_OPERATORS.get(above.lemma) ?? null
      return operator ?? 'stop'
    }
    return nounUnderVerb(below, above, context)
  }
  // "Bombing the dam would flood the villages"
  if (/^[cn]subj$/.test(relation) && above.modal && IMAGINED.has(above.modal)) return 'doubt'
  if (relation === 'nsubj') return 'stop'
  // "It was said that they had fled": trees make the clause a subject now and then.
  if (relation === 'csubj') return operatorOf({ ...below, relation: 'ccomp' }, above) ?? 'stop'
  return operatorOf(below, above) ?? (below.relation === 'xcomp' ? 'done' : 'say')
}

const OPERATIONS = new Set([
  'operation',
  'campaign',
  'offensive',
  'mission',
  'push',
  'fight',
  'battle',
  'drive',
  'war',
  'effort',
])
const UNDER_WAY = new Set([
  'start',
  'begin',
  'launch',
  'beginning',
  'continue',
  'resume',
  'press',
  'lead',
  'wage',
  'fight',
  'join',
  'intensify',
  'support',
  'mount',
  'continuation',
  'progress',
])

const PARTS = /^(?:phase|stage|part|round|leg)$/

/** "The start of the operation to retake the town": it goes on. */
function isUnderWay(operation: Clause, context: StatusContext): boolean {
  let above = context.clauses.get(operation.parent)
  if (above?.kind === 'noun' && PARTS.test(above.lemma)) above = context.clauses.get(above.parent)
  if (!above || !UNDER_WAY.has(above.lemma) || above.negated) return false
  if (above.kind === 'noun') return true
  const own = ownStatus(above, context.tree, context.clauses)
  return own.status === 'happened' || own.status === 'ongoing'
}

function operatorOf(below: Clause, above: Clause): Operator | null {
  if (above.kind === 'noun') return NOUN_OPERATORS.get(above.lemma) ?? null
  if (above.kind === 'adjective' || above.kind === 'copula') {
    if (above.lemma === 'able' && above.tense === 'past' && above.modal === null && !above.negated) return 'done'
    return ADJECTIVE_OPERATORS.get(above.lemma) ?? VERB_OPERATORS.get(above.lemma) ?? null
  }
  const infinitive = below.relation === 'xcomp' || below.mark === 'to'
  if (above.lemma === 'be' && infinitive) return 'plan'
  if (infinitive && above.aspect === 'progressive' && STRIVES.has(above.lemma)) return 'go-on'
  if (above.lemma === 'have' && infinitive) return 'done'
  if (above.lemma === 'go' && infinitive) return 'plan'
  if (above.passive && infinitive) {
    if (FORESEEN.has(above.lemma) && below.aspect !== 'perfect') return 'plan'
    if (HEARSAY.has(above.lemma)) return 'allege'
  }
  if (isRumour(below, above)) return 'allege'
  if ((below.mark === 'whether' || below.mark === 'if') && below.relation === 'ccomp') return 'doubt'
  const operator = VERB_OPERATORS.get(above.lemma) ?? null
  // "announced it had captured" tells a deed; "announced it would" is read from the modal.
  if (operator === 'plan' && below.relation === 'ccomp' && ANNOUNCES.has(above.lemma)) return 'say'
  if (operator === 'plan' && below.aspect === 'perfect') return 'say'
  if (operator === 'plan' && SENDS.has(above.lemma) && !infinitive) return null
  return operator
}

/** "It was said that they had fled", "it is believed that": nobody stands for it. */
function isRumour(below: Clause, above: Clause): boolean {
  if (!above.passive || !HEARSAY.has(above.lemma) || above.lemma === 'know' || above.lemma === 'understand')
    return false
  if (baseOf(below.relation) !== 'ccomp' && baseOf(below.relation) !== 'csubj') return false
  return !above.args.some((a) => a.role === 'agent' || a.prep === 'by')
}

/** "Troops are fighting to hold the town": they do it. */
const STRIVES = new Set(['fight', 'battle', 'struggle', 'try'])

const ANNOUNCES = new Set(['announce', 'warn', 'insist', 'mean', 'tell', 'give', 'lead', 'discuss', 'wish'])
const SENDS = new Set(['send', 'deploy', 'dispatch', 'move', 'work', 'head', 'race', 'rush', 'push'])

/** An event noun as object or phrase of a verb: "planned an attack", "prevented the massacre", "stopped the shelling". */
function nounUnderVerb(below: Clause, above: Clause, context: StatusContext): Turn {
  const arg = above.args.find((a) => a.head === below.head || a.others.includes(below.head))
  if (!arg) return 'pass'
  if (arg.role === 'subject' && above.modal && IMAGINED.has(above.modal)) return 'doubt'
  if (arg.role === 'subject' && !above.passive) return nounAsSubject(above)
  const operator = above.kind === 'verb' ? (VERB_OPERATORS.get(above.lemma) ?? null) : null
  const definite = isKnown(context.tree, below)
  if (above.kind === 'adjective' && arg.prep === 'for') return ADJECTIVE_OPERATORS.get(above.lemma) ?? 'stop'
  if (above.lemma === 'provide' && arg.prep === 'for') return 'plan'
  if (arg.role === 'oblique' && operator !== 'allege' && operator !== 'plan') return 'stop'
  if (!operator) return arg.role === 'oblique' || definite ? 'stop' : 'done'
  if (operator === 'deny' || operator === 'allege' || operator === 'end') return operator
  if (operator === 'plan' || operator === 'fail' || operator === 'doubt') return definite ? 'stop' : operator
  return operator === 'know' || operator === 'say' ? 'stop' : operator
}

/** What is given or given way to: of "the release of the men" the article only says whose. */
const GIVEN =
  /^(?:release|freeing|withdrawal|pullout|lifting|easing|evacuation|return|disarmament|demobilisation|demobilization|delivery|distribution|provision|opening|reopening|exchange|swap|handover|surrender|resumption|restoration|removal|repatriation|departure|entry|deployment|dismantling|decommissioning)$/

/** Whether a noun names a deed that is taken for real. */
function isKnown(tree: Tree, { head, lemma, args }: Clause): boolean {
  if (!isDefinite(tree, head)) return false
  return !(GIVEN.test(lemma) && args.some((a) => a.role === 'oblique' && (a.prep === 'of' || a.prep === 'to')))
}

/** "The attack failed", "the truce will begin": the verb says what became of its subject. */
function nounAsSubject(above: Clause): Turn {
  return HAPPENS.has(above.lemma) ? 'done' : 'stop'
}

const IMAGINED = new Set(['would', 'could', 'might', 'may'])

/** A participle that only tells which one is meant: "two towns besieged by the army". */
function isGiven(clause: Clause): boolean {
  return clause.mark === null && (clause.relation === 'acl' || clause.relation === 'amod')
}

const HAPPENS = new Set([
  'take',
  'begin',
  'start',
  'happen',
  'occur',
  'resume',
  'continue',
  'go',
  'end',
  'follow',
  'open',
  'erupt',
  'break',
  'come',
  'proceed',
  // "There had been threats": a bare "be" says that they are.
  'be',
])

/** "the attack", "its siege", "Russia's raids": taken for real by whoever says it. */
export function isDefinite(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((kid) => {
    const { deprel, text } = tree.tokens[kid]!
    const word = text.toLowerCase()
    return (
      deprel === 'nmod:poss' ||
      (deprel === 'det' &&
        (word === 'the' || word === 'this' || word === 'these' || word === 'those' || word === 'that'))
    )
  })
}

const INQUIRES = new Set('investigate probe examine inquire look'.split(' '))

function turned(status: Status, turn: Operator, below: Clause, above: Clause, act: Act | null): Status {
  const real = status === 'happened' || status === 'ongoing' || status === 'background'
  switch (turn) {
    case 'plan':
      if (above.negated && status === 'planned') return 'negated'
      return real ? 'planned' : status
    case 'fail':
      return above.negated ? status : status === 'negated' ? 'happened' : 'negated'
    case 'go-on':
      return real ? 'ongoing' : status
    case 'end':
      return real && below.kind === 'noun' ? 'ongoing' : real ? 'negated' : status
    case 'allege':
      return real && act !== 'ACCUSE' ? 'alleged' : status
    case 'deny':
      if (above.negated) return real ? 'alleged' : status
      return status === 'negated' ? 'happened' : 'denied'
    case 'doubt':
      // "Investigate alleged attacks", "looks into reports that": somebody says that they were.
      return status === 'alleged' && INQUIRES.has(above.lemma) ? status : 'hypothetical'
    case 'know':
    case 'say':
    case 'done':
      return status
  }
}

/** What a word above that is itself not done makes of what hangs under it. */
function combine(inner: Status, outer: Status, turn: Operator): Status {
  if (turn === 'fail') return outer === 'negated' ? inner : outer === 'planned' ? 'hypothetical' : inner
  if (turn === 'plan' && inner === 'planned')
    return outer === 'planned' ? 'planned' : outer === 'negated' ? 'negated' : outer
  return outer
}
