// What a word makes of the deed that hangs under it: "planned to", "failed to", "denied that", "reports of".

import type { Act, Status } from '../model/index.ts'
import { DONE_WITH_INFINITIVE, NOT_DONE_WITH_INFINITIVE } from '../vocab/verbs/infinitives.ts'
import { GIVES_WORD } from '../vocab/verbs/telling.ts'
import { isInVain } from './clause-arguments.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { behindNoun } from './status-behind-nouns.ts'
import { fateOf, isRefuted, isSaidWrongly, isUntrue } from './status-fate.ts'
import { isKnown } from './status-known.ts'
import {
  ADJECTIVE_OPERATORS,
  FORESEEN,
  HEARSAY,
  NOUN_OPERATORS,
  type Operator,
  VERB_OPERATORS,
} from './status-operators.ts'
import { isNamedDeed, ownStatus } from './status-own.ts'

/** The sentence a deed is told in. */
export interface Told {
  readonly tree: Tree
  readonly clauses: Clauses
}

/** What a word above does to the status below; `stop` ends the way up, `pass` changes nothing. */
export type Turn = Operator | 'stop' | 'pass'

/** What the clause above makes of the one below it. */
export function turnOf(below: Clause, above: Clause, context: Told): Turn {
  // "In response to continuing raids": of what is done, and not of what is to be done.
  if (
    below.mark === 'to' &&
    context.tree.tokens[below.head]!.xpos === 'VBG' &&
    /^(?:acl|advcl)$/.test(below.relation) &&
    !isMeant(above)
  )
    return 'stop'
  const relation = baseOf(below.relation)
  const full = below.relation
  if (full === 'acl:relcl') return 'stop'
  if (relation === 'conj') return 'pass'
  if (relation === 'parataxis') return 'stop'
  const behind = behindNoun(below, above, context.tree)
  if (behind) return behind
  if (/^(?:advcl|[cn]+subj|ccomp)/.test(full) && below.mark === 'that' && isUntrue(above)) return 'refute'
  if (relation === 'advcl') {
    const gerund = above.args.some((a) => a.role === 'infinitive' && a.head === below.head)
    if (gerund) return operatorOf(below, above) ?? 'pass'
    // "asked to check them before letting them in"
    if (below.mark === 'before' && above.relation === 'xcomp' && context.tree.tokens[below.head]!.xpos === 'VBG')
      return 'pass'
    if ((below.mark !== 'to' && !isForTo(below, context.tree)) || above.kind === 'noun') return 'stop'
    // "Pressure is mounting on them to leave".
    if (isWantedBy(above, context)) return 'plan'
    // "suspended the raids to let the wounded out": what for, and not what is held back.
    const operator = operatorOf(below, above) ?? 'plan'
    return operator === 'fail' && above.args.some((a) => a.role === 'object' && !a.shared) ? 'plan' : operator
  }
  if (relation === 'acl') {
    if (isRefuted(above, context)) return 'refute'
    // "the message that they stand with us", "reports that": what is said, not what is meant to be.
    if (below.mark === 'that' && below.modal === null && NOUN_OPERATORS.get(above.lemma) === undefined) return 'say'
    // "days of fighting", "activists tried for calling": of nothing that looks ahead.
    if (/^(?:of|for|over|by)$/.test(below.mark ?? '') && NOUN_OPERATORS.get(above.lemma) === undefined) return 'stop'
    if (below.mark === 'to' && isFailing(above, context)) return 'fail'
    if (below.mark === 'to' && OPERATIONS.has(above.lemma) && isUnderWay(above, context)) return 'go-on'
    const open = above.args.some((a) => (a.role === 'infinitive' || a.role === 'clause') && a.head === below.head)
    return open ? (operatorOf(below, above) ?? 'plan') : 'stop'
  }
  if (/comp|csubj/.test(relation) && isSaidWrongly(above, relation, context)) return 'refute'
  if ((below.kind === 'noun' && !isPredicate(below, context)) || isNamedDeed(below.head, context.tree)) {
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
  const spread = spreadBy(relation, above, context)
  if (spread) return spread
  if (relation === 'ccomp' && isUnverified(above, context)) return 'allege'
  return operatorOf(below, above) ?? (below.relation === 'xcomp' ? 'done' : 'say')
}

/** "Waiting for them to surrender", with both words hung on the verb. */
function isForTo({ mark, head }: Clause, tree: Tree): boolean {
  return mark === 'for' && tree.tokens[head]!.xpos === 'VB' && tree.tokens[head - 1]?.text === 'to'
}

/** "Is committed to sending", "agreed to opening". */
function isMeant({ kind, lemma }: Clause): boolean {
  const operator = (kind === 'noun' ? NOUN_OPERATORS : kind === 'verb' ? VERB_OPERATORS : ADJECTIVE_OPERATORS).get(
    lemma,
  )
  return operator !== undefined && operator !== 'done' && operator !== 'know'
}

/** "Calls grew for", "pressure is mounting on them to": what grows is only a wish. */
function isWantedBy(above: Clause, { tree }: Told): boolean {
  if (above.kind !== 'verb' || !SPREADS.test(above.lemma)) return false
  const subject = above.args.find((a) => a.role === 'subject')
  return subject !== undefined && NOUN_OPERATORS.get(tree.tokens[subject.head]!.lemma.toLowerCase()) === 'plan'
}

const TELLINGS = /^(?:report|rumou?r|account|claim|tale|story|post|message|video|footage|information)s?$/
/** Words for what nobody has checked. */
export const UNVERIFIED =
  /^(?:unconfirmed|unverified|uncorroborated|unsubstantiated|conflicting|contradictory|disputed)$/i

/** "Unconfirmed reports said they had left", "rumours say that": nobody stands for what is told. */
function isUnverified(above: Clause, { tree }: Told): boolean {
  const subject = above.kind === 'verb' ? above.args.find((a) => a.role === 'subject') : undefined
  if (!subject) return false
  const noun = tree.tokens[subject.head]!.lemma.toLowerCase()
  if (!TELLINGS.test(noun)) return false
  return (
    /^(?:rumou?r|tale)s?$/.test(noun) ||
    kidsOf(tree, subject.head).some((k) => k < subject.head && UNVERIFIED.test(tree.tokens[k]!.text))
  )
}

const SPREADS = /^(?:be|mount|grow|spread|emerge|surface|circulate|abound|come|go|swirl|arise|reach|fly)$/

/** "Evidence is mounting that", "rumours have spread that": trees hang the words on what becomes of them. */
function spreadBy(relation: string, above: Clause, { tree }: Told): 'allege' | 'doubt' | null {
  if (relation !== 'ccomp' || above.kind !== 'verb' || !SPREADS.test(above.lemma)) return null
  const subject = above.args.find((a) => a.role === 'subject')
  const operator = subject ? NOUN_OPERATORS.get(tree.tokens[subject.head]!.lemma.toLowerCase()) : undefined
  return operator === 'allege' || operator === 'doubt' ? operator : null
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

/** "An attempt to free them failed", "the plan to retake the town collapsed". */
function isFailing({ head, parent, lemma }: Clause, context: Told): boolean {
  const above = context.clauses.get(parent)
  // "Resisted the temptation to shell it".
  if (above?.kind === 'verb' && !above.negated && above.lemma === 'resist' && TEMPTS.test(lemma))
    return above.args.some((a) => a.head === head && a.role === (above.passive ? 'subject' : 'object'))
  return (
    above?.kind === 'verb' &&
    !above.negated &&
    above.modal === null &&
    (FAILS.has(above.lemma) || comesToNothing(above, context)) &&
    above.args.some((a) => a.role === 'subject' && a.head === head)
  )
}

const TEMPTS = /^(?:temptation|urge|impulse|desire|invitation)$/

/** "Came to nothing". */
function comesToNothing({ lemma, args }: Clause, { tree }: Told): boolean {
  return (
    lemma === 'come' &&
    args.some((a) => a.prep === 'to' && /^(?:nothing|naught|nought|grief)$/i.test(tree.tokens[a.head]!.text))
  )
}

const FAILS = new Set('fail collapse falter founder fizzle misfire backfire abort thwart foil repel repulse'.split(' '))
const PARTS = /^(?:phase|stage|part|round|leg)$/

/** "The start of the operation to retake the town": it goes on. */
function isUnderWay(operation: Clause, context: Told): boolean {
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
    if (
      above.lemma === 'able' &&
      (above.tense === 'past' || above.aspect === 'perfect') &&
      above.modal === null &&
      !above.negated
    )
      return 'done'
    return ADJECTIVE_OPERATORS.get(above.lemma) ?? VERB_OPERATORS.get(above.lemma) ?? null
  }
  const infinitive = below.relation === 'xcomp' || below.mark === 'to'
  if (above.lemma === 'be' && infinitive) return 'plan'
  if (infinitive && above.aspect === 'progressive' && STRIVES.has(above.lemma)) return 'go-on'
  if (above.lemma === 'have' && infinitive) return isGivenTime(above) ? 'plan' : 'done'
  // "Moved two frigates to close the strait": what for. "Moved to close it": done.
  if (infinitive && /^(?:move|bring)$/.test(above.lemma) && above.args.some((a) => a.role === 'object' && !a.shared))
    return 'plan'
  // "Challenged donors to send food": "dared to send it" did.
  if (
    infinitive &&
    /^(?:challenge|dare|defy)$/.test(above.lemma) &&
    above.args.some((a) => a.role === 'object' && !a.shared)
  )
    return 'plan'
  // "Stood by to storm it", "lay in wait to kill him".
  if (infinitive && /^(?:stand|lie|sit)$/.test(above.lemma)) return 'plan'
  // "Went on to storm it": the next thing done.
  if (infinitive && above.lemma === 'go' && above.particle === 'on') return 'done'
  // "Ended up signing it".
  if (above.particle === 'up' && /^(?:end|finish)$/.test(above.lemma)) return 'done'
  if ((above.lemma === 'go' || above.lemma === 'set') && infinitive) return 'plan'
  if (infinitive && above.modal === 'would' && /^(?:like|love|prefer)$/.test(above.lemma)) return 'plan'
  if (above.passive && infinitive) {
    if (FORESEEN.has(above.lemma) && below.aspect !== 'perfect') return 'plan'
    if (HEARSAY.has(above.lemma)) return 'allege'
  }
  if (above.lemma === 'lie' && below.mark === 'that') return 'deny'
  // "Two officers were dismissed for shooting him": sent away, and nothing denied.
  if (above.lemma === 'dismiss' && below.mark === 'for' && above.passive) return 'know'
  if (below.mark === 'that' && isLeftOpen(above)) return 'doubt'
  if (isRumour(below, above)) return 'allege'
  if ((below.mark === 'whether' || below.mark === 'if') && below.relation === 'ccomp') return 'doubt'
  const operator = VERB_OPERATORS.get(above.lemma) ?? null
  if (above.lemma === 'vote' && !DONE_BY_VOTE.test(below.lemma)) return 'plan'
  // "announced it had captured" tells a deed; "announced it would" is read from the modal.
  if (operator === 'plan' && below.relation === 'ccomp' && ANNOUNCES.has(above.lemma)) return 'say'
  if (operator === 'plan' && below.aspect === 'perfect') return 'say'
  // "Swore that they were burning the dead": of what is or was, and not of what is to come.
  if (operator === 'plan' && below.relation === 'ccomp' && GIVES_WORD.has(above.lemma) && isOfNow(below)) return 'say'
  // "Had considered flying in food": nobody says that it was done.
  if (
    above.lemma === 'consider' &&
    !above.passive &&
    (below.kind === 'noun' || below.aspect === 'progressive' || (below.relation === 'xcomp' && below.mark !== 'to'))
  )
    return 'plan'
  if (operator === 'plan' && SENDS.has(above.lemma) && !infinitive) return null
  return (operator === null || operator === 'say') && below.mark === 'to' ? beforeTo(below, above, operator) : operator
}

/** "Did not rule out that", "was not convinced that". */
function isLeftOpen({ lemma, particle, negated }: Clause): boolean {
  return (lemma === 'rule' && particle === 'out') || (negated && /^(?:convince|persuade|satisfy)d?$/.test(lemma))
}

/** "Clamoured to leave", "wrote to them to leave": under a verb that does not say so, what an infinitive tells is not done yet. */
function beforeTo({ aspect, kind }: Clause, { lemma }: Clause, operator: Operator | null): Operator | null {
  if (kind !== 'verb' || aspect === 'perfect') return operator
  if (NOT_DONE_WITH_INFINITIVE.has(lemma)) return 'fail'
  return DONE_WITH_INFINITIVE.has(lemma) ? operator : 'plan'
}

const WEIGHS = /^(?:consider|weigh|study|review|examine|discuss|mull|process|assess)$/
const ASKED = /^(?:request|appeal|plea|demand|petition|application|call)$/

/** "Had until noon to leave": still to be done. */
function isGivenTime({ args }: Clause): boolean {
  return args.some((a) => a.prep === 'until' || a.prep === 'till')
}

/** "It was said that they had fled", "it is believed that": nobody stands for it. */
function isRumour(below: Clause, above: Clause): boolean {
  if (!above.passive || !HEARSAY.has(above.lemma) || above.lemma === 'know' || above.lemma === 'understand')
    return false
  if (baseOf(below.relation) !== 'ccomp' && baseOf(below.relation) !== 'csubj') return false
  return !above.args.some((a) => a.role === 'agent' || a.prep === 'by')
}

/** What a vote itself does: "voted to condemn", and not "voted to withdraw the troops". */
const DONE_BY_VOTE =
  /^(?:condemn|denounce|censure|back|support|endorse|approve|adopt|ratify|reject|oppose|accept|recogni[sz]e|declare|impose|extend|renew|lift|ban|expel|suspend|oust|impeach|dismiss|elect|appoint|refer|refuse|boycott|call|urge|demand|ask|authori[sz]e|outlaw|designate)$/

/** "Troops are fighting to hold the town": they do it. */
const STRIVES = new Set(['fight', 'battle', 'struggle', 'try'])

/** Told in the past or as going on, with nothing that looks ahead. */
function isOfNow({ modal, tense, aspect }: Clause): boolean {
  return modal === null && (tense === 'past' || (tense === 'present' && aspect === 'progressive'))
}

const ANNOUNCES = new Set(['announce', 'warn', 'insist', 'mean', 'tell', 'give', 'discuss', 'wish'])
const SENDS = new Set(['send', 'deploy', 'dispatch', 'move', 'work', 'head', 'race', 'rush', 'push'])

/** Verbs that look ahead with "for": "trained for a raid", "is bracing for an offensive". */
const READIES = new Set([
  'provide',
  'train',
  'prepare',
  'brace',
  'gear',
  'ready',
  'rehearse',
  'mass',
  'regroup',
  'wait',
])
const VERIFIES = new Set(['confirm', 'verify', 'corroborate', 'substantiate', 'establish'])

/** "Taiz is under siege": a noun that is told of something. */
export function isPredicate(clause: Clause, { tree }: Told): boolean {
  return clause.kind === 'noun' && kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')
}

/** An event noun as object or phrase of a verb: "planned an attack", "prevented the massacre", "stopped the shelling". */
function nounUnderVerb(below: Clause, above: Clause, context: Told): Turn {
  const arg = above.args.find((a) => a.head === below.head || a.others.includes(below.head))
  if (!arg) return 'pass'
  if (arg.role === 'subject' && above.modal && IMAGINED.has(above.modal)) return 'doubt'
  const fate = arg.role === 'subject' || above.passive ? fateOf(above, context) : null
  if (fate) return fate
  if (arg.role === 'subject' && above.kind === 'adjective' && COMPLETE.has(above.lemma)) return 'done'
  if (arg.role === 'subject' && !above.passive) return nounAsSubject(above)
  // "Pressed on with the raids".
  if (arg.prep === 'with' && /^(?:press|push|forge|plough|carry|get|go)$/.test(above.lemma) && above.particle !== null)
    return 'done'
  // "Called in artillery fire": it came.
  const fetched = above.lemma === 'call' && (above.particle === 'in' || arg.prep === 'in')
  // "Is considering Moscow's request": it was made.
  if (WEIGHS.test(above.lemma) && !above.passive && arg.role === 'object' && ASKED.test(below.lemma)) return 'stop'
  const weighed = above.lemma === 'consider' && !above.passive && arg.role === 'object'
  const operator =
    above.kind === 'verb' ? (fetched ? 'done' : weighed ? 'plan' : (VERB_OPERATORS.get(above.lemma) ?? null)) : null
  const definite = isKnown(context.tree, below)
  if (above.kind === 'adjective' && arg.prep === 'for') return ADJECTIVE_OPERATORS.get(above.lemma) ?? 'stop'
  if (arg.prep === 'for' && READIES.has(above.lemma)) return 'plan'
  // "Reports of the raid could not be verified": somebody says that it was.
  if (above.passive && arg.role === 'subject' && above.negated && VERIFIES.has(above.lemma)) return 'allege'
  // "Was reported to have been killed in an air strike": the strike is as sure as the killing.
  if (arg.role === 'oblique' && /^(?:in|by)$/.test(arg.prep ?? '') && HARMS.has(above.lemma) && !definite) return 'pass'
  if (arg.role === 'oblique' && operator !== 'allege' && operator !== 'plan') return 'stop'
  // "In talks in Doha they offered to", "threatened, with the killing of their chief, to": when and how, and not what.
  if (arg.role === 'oblique' && operator === 'plan' && isSetting(arg.prep, below, above)) return 'stop'
  if (!operator) return arg.role === 'oblique' || definite ? 'stop' : 'done'
  if (operator === 'deny' || operator === 'allege' || operator === 'end') return operator
  if (operator === 'plan' || operator === 'fail' || operator === 'doubt') return definite ? 'stop' : operator
  return operator === 'know' || operator === 'say' ? 'stop' : operator
}

const HARMS = new Set('kill wound injure hurt die destroy damage hit maim burn'.split(' '))
const SETTINGS = /^(?:in|at|during|after|before|amid|despite|since|following|under|by|from)$/

function isSetting(prep: string | null, below: Clause, above: Clause): boolean {
  return prep !== null && (SETTINGS.test(prep) || (prep === 'with' && below.head < above.head))
}

/** "The withdrawal should be complete by May": so far done as the words over it say. */
const COMPLETE = new Set(['complete', 'over', 'finished', 'done', 'imminent', 'final'])

const GOES_ON = /^(?:intensify|escalate|worsen|rage|spread|mount|grow|flare|simmer|smoulder|smolder)$/

/** "Fighting intensifies", "clashes spread": what is told of its subject is that it lasts. */
function isGoingOn({ lemma, tense, aspect, modal, negated }: Clause): boolean {
  if (modal !== null || negated || !(tense === 'present' || aspect === 'progressive')) return false
  return aspect !== 'perfect' && GOES_ON.test(lemma)
}

/** "The attack failed", "the truce will begin": the verb says what became of its subject. */
function nounAsSubject(above: Clause): Turn {
  if (isGoingOn(above)) return 'go-on'
  return HAPPENS.has(above.lemma) && !isInVain(above) ? 'done' : 'stop'
}

const IMAGINED = new Set(['would', 'could', 'might', 'may'])

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

const INQUIRES = new Set('investigate probe examine inquire look'.split(' '))

/** What is said to somebody's face, and may be said to have been said. */
const CHARGES = /^(?:accuse|condemn|denounce|criticise|criticize|investigate|probe)$/

/** The status below after a turn. */
export function turned(status: Status, turn: Operator, below: Clause, above: Clause, act: Act | null): Status {
  const real = status === 'happened' || status === 'ongoing' || status === 'background'
  switch (turn) {
    case 'plan':
      if (above.negated && status === 'planned') return 'negated'
      // "Reportedly called on them to shoot": it is the call that is hearsay.
      return real || (status === 'alleged' && below.relation === 'xcomp') ? 'planned' : status
    case 'fail':
      // "Will not forget to free them": not yet.
      if (above.negated && real && /^(?:will|would|shall)$/.test(above.modal ?? '')) return 'planned'
      return above.negated ? status : status === 'negated' ? 'happened' : 'negated'
    case 'go-on':
      return real ? 'ongoing' : status
    case 'end':
      return real && below.kind === 'noun' ? 'ongoing' : real ? 'negated' : status
    case 'allege':
      return real && (act !== 'ACCUSE' || CHARGES.test(below.lemma)) && !(act === 'REJECT' && below.lemma === 'deny')
        ? 'alleged'
        : status
    case 'refute':
      return 'denied'
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
export function combine(inner: Status, outer: Status, turn: Operator): Status {
  // "Any shelling of the road will be answered": there need be none.
  if (inner === 'hypothetical' && outer === 'planned') return inner
  if (turn === 'fail') return outer === 'negated' ? inner : outer === 'planned' ? 'hypothetical' : inner
  // "Reportedly ordered them to shoot": it is the order that is hearsay.
  if (turn === 'plan' && inner === 'planned' && outer === 'alleged') return inner
  if (turn === 'plan' && inner === 'planned')
    return outer === 'planned' ? 'planned' : outer === 'negated' ? 'negated' : outer
  return outer
}
