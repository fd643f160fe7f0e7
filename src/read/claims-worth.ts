// Which of the acts found in a sentence are claims of their own, and which are only part of another, or too bare to log.
import { type Act, holds } from '../model/index.ts'
import { CARRIERS, HAPPENERS, NOUN_CLASSES } from '../vocab/acts/index.ts'
import type { Draft, Found } from './claims-draft.ts'
import { isOnlyScene } from './claims-idle.ts'
import { isNoise } from './claims-noise.ts'
import { isOtherSense } from './claims-other-sense.ts'
import { isIdlePeace, OF_PEACE } from './claims-peace.ts'
import { isWithPress } from './claims-press.ts'
import { isRegion } from './claims-region.ts'
import { isEachOther, whyNoReproach } from './claims-reproach.ts'
import { isSupposed } from './claims-supposed.ts'
import { whyNotTaken } from './claims-taken.ts'
import { isTerm } from './claims-terms.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'
import { NOUN_OPERATORS, VERB_OPERATORS } from './status-operators.ts'

/** Nouns that name the whole war or a side rather than a happening. */
const TOO_WIDE = new Set([
  'war',
  'conflict',
  'hostility',
  'hostilities',
  'combat',
  'opposition',
  'order',
  'crisis',
  'wounded',
  'solution',
  'peace',
  'fighting',
])
const HAPPENS = new Set([
  'erupt',
  'begin',
  'start',
  'continue',
  'break',
  'take',
  'occur',
  'happen',
  'resume',
  'go',
  'rage',
  'follow',
  'rock',
  'hit',
  'intensify',
  'kill',
  'rain',
  'end',
  'collapse',
  'be',
  'stall',
  'fail',
  'last',
  'open',
  'hold',
  'escalate',
  'spread',
  'wound',
  'injure',
  'destroy',
  'force',
  'leave',
  'report',
  'strike',
  'target',
  'damage',
])

/** What stands around a found act in its sentence. */
export interface Around {
  readonly tree: Tree
  readonly clauses: Clauses
  /** Every act found in the sentence by the token of its predicate, and by the tokens it uses. */
  readonly byToken: ReadonlyMap<number, Found>
  /** Whether the whole report is a statement in somebody's own name. */
  readonly issued: boolean
}

const SAID_BESIDE: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN'])

/** The act a found one is part of: the nearest above it whose content holds it; null where it stands alone. */
export function enclosing(found: Found, around: Around): Found | null {
  const { tree } = around
  let at = found.clause.head
  let beside: Found | null = null
  for (let steps = 12; steps > 0; steps--) {
    const token = tree.tokens[at]!
    const relation = baseOf(token.deprel)
    if (
      token.deprel === 'acl:relcl' ||
      relation === 'parataxis' ||
      relation === 'root' ||
      relation === 'nsubj' ||
      relation === 'appos'
    )
      return null
    if (relation === 'advcl' && !isInfinitive(tree, at)) {
      const asked = isMeans(tree, at) ? around.byToken.get(token.head) : undefined
      return asked?.reading.act === 'REQUEST' ? asked : null
    }
    if (token.head < 0 || isCircumstance(tree, at)) return null
    at = token.head
    const above = around.byToken.get(at)
    // "expressed its rejection and condemnation of it": two words of one verb, side by side.
    if (above && above !== found && relation === 'conj' && SAID_BESIDE.has(found.reading.act)) beside = above
    if (above && above !== found && relation !== 'conj')
      return above === beside && above.reading.act !== found.reading.act ? null : above
  }
  return null
}

/** "in talks", "after the raid": what stands around an act, not what it is about. */
function isCircumstance(tree: Tree, head: number): boolean {
  const { deprel, upos } = tree.tokens[head]!
  if (deprel !== 'obl' || upos !== 'NOUN') return false
  return kidsOf(tree, head).some(
    (k) =>
      tree.tokens[k]!.deprel === 'case' &&
      /^(?:in|during|after|before|amid|amidst|since|following|despite|by|under)$/i.test(tree.tokens[k]!.text),
  )
}

/** "should show its good will by accepting the plan" */
function isMeans(tree: Tree, head: number): boolean {
  if (tree.tokens[head]!.xpos !== 'VBG') return false
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'mark' && /^by$/i.test(tree.tokens[k]!.text))
}

function isInfinitive(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some(
    (k) => tree.tokens[k]!.deprel === 'mark' && /^(?:to|of|from|for|including)$/i.test(tree.tokens[k]!.text),
  )
}

/** Verbs whose object is an attack that was made. */
const WITHSTOOD = new Set([
  'repel',
  'repulse',
  'fight',
  'survive',
  'beat',
  'withstand',
  'resist',
  'counter',
  'endure',
  'suffer',
  'face',
  'flee',
  'escape',
  'witness',
  'report',
])
/** "kidnapped journalist Jill Roe": told of nobody but who was taken. */
const KIDNAPPED = /^(?:kidnap|abduct)$/
const BESIEGED = /^(?:besiege|encircle|blockade|surround|trap)d?(?:ed)?$/
/** "The fighting in Tigray has driven thousands out": told of by what it does. */
function isFightingAt({ clause }: Found, { tree }: Around): boolean {
  if (clause.lemma !== 'fighting' || !clause.args.some((a) => a.role === 'oblique' && IN_OR_AT.test(a.prep ?? '')))
    return false
  const { deprel, head } = tree.tokens[clause.head]!
  return deprel === 'nsubj' && tree.tokens[head]?.upos === 'VERB'
}
const IN_OR_AT = /^(?:in|around|near|at|along|for|over|between|across)$/

/** Acts that need a giver where they are only promised or imagined. */
const LENIENT: ReadonlySet<Act> = new Set<Act>(['AID', 'RETREAT', 'SUPPORT', 'COOPERATE'])

function isUnreal(draft: Draft): boolean {
  return draft.status === 'planned' || draft.status === 'hypothetical'
}

/** Why a draft is not worth a place in the record; null where it is. */
export function whyTooBare(draft: Draft, found: Found, around: Around): string | null {
  const { clause, reading } = found
  const { act } = reading
  if (draft.confidence < 0.12) return 'unsure'
  const noun = clause.kind === 'noun'
  const atWar = reading.rule === 'ASSAULT/wage-war' && draft.actors.length > 0
  if (noun && TOO_WIDE.has(clause.lemma) && draft.recipients.length === 0 && !atWar && !isFightingAt(found, around))
    return 'too wide'
  if (noun && !isAnchored(found, around, draft)) return 'bare noun'
  const partyless = draft.actors.length === 0 && draft.recipients.length === 0
  if (
    noun &&
    act === 'ASSAULT' &&
    partyless &&
    reading.rule !== 'chain/toll' &&
    (isUnreal(draft) || draft.status === 'negated')
  )
    return 'of nobody'
  if (
    clause.kind === 'adjective' &&
    clause.relation === 'amod' &&
    !BESIEGED.test(clause.lemma) &&
    !KIDNAPPED.test(clause.lemma) &&
    reading.rule !== 'chain/toll'
  )
    return 'adjective'
  if (
    LENIENT.has(act) &&
    draft.speaker === null &&
    reading.rule !== 'RETREAT/led-out' &&
    isUnreal(draft) &&
    !isTerm(draft, clause, around.tree) &&
    draft.actors.every((a) => a.actor === null && a.name === a.text && a.name.length < 5)
  )
    return 'no giver'
  if (
    clause.kind === 'verb' &&
    reading.actor &&
    isIdea(around.tree, reading.actor.head) &&
    draft.actors.length === 0 &&
    draft.recipients.length === 0
  )
    return 'no doer'
  if (act === 'REQUEST' && isIdleRequest(clause, draft)) return 'asks nothing'
  if (reading.rule === 'chain/in-need' && draft.speaker === null) return 'said by nobody'
  if (reading.rule === 'chain/not>denied' && draft.speaker === null && !around.issued) return 'told, not denied'
  if (
    /^chain\/(?:bidden|has-to|must-be|verdict-good|only-if|without-it|not>no-mercy|not>no-reason|not>borne-still|not>will-be-none)$/.test(
      reading.rule,
    ) &&
    draft.speaker === null &&
    !(reading.rule === 'chain/not>no-reason' && reading.actor)
  )
    return 'said by nobody'
  if (
    act === 'ACCUSE' &&
    draft.recipients.length === 0 &&
    !/^chain\/(?:verdict|verdict-open|named-so|unexcused|charged-thing|not>reproached|under-inquiry)$/.test(
      reading.rule,
    ) &&
    ((clause.kind !== 'verb' && !(clause.relation === 'conj' && draft.actors.length > 0)) ||
      (reading.rule === 'ACCUSE/allege' && clause.lemma !== 'allege' && !isEachOther(reading, around.tree)))
  )
    return 'accuses nobody'
  const idle = whyNoReproach(draft, reading, around.issued)
  if (idle !== null) return idle
  if (
    act === 'ACCUSE' &&
    !/^chain\/(?:named-behind|not>reproached)$/.test(reading.rule) &&
    clause.passive &&
    clause.args.some((a) => a.role === 'infinitive' && a.prep === null)
  )
    return 'hearsay'
  const untaken = whyNotTaken(draft, found, around.tree)
  if (untaken !== null) return untaken
  if (isSupposed(draft, found, around.tree)) return 'supposed'
  if (isOtherSense(draft, found, around.tree)) return 'another sense'
  if (isNoise(draft, found, around)) return 'no act of the war'
  if (isOnlyScene(draft, found, around.tree)) return 'scene'
  if (isWithPress(draft, found, around.tree)) return 'for the press'
  if (OF_PEACE.has(act) && isIdlePeace(draft, found, around)) return 'no act of peace'
  if (reading.rule.startsWith('chain/claimed') && draft.status === 'negated') return 'nobody claims it'
  if (act === 'REJECT' && draft.status === 'negated' && clause.lemma === 'rule') return 'not ruled out'
  const event =
    (act === 'ASSAULT' && draft.amounts.some((a) => /(?:killed|wounded|dead|deaths|casualties)$/.test(a.of ?? ''))) ||
    (TALKS_TOLD.test(reading.rule) &&
      (draft.status === 'negated' || (!noun && (draft.status === 'planned' || areTalks(clause, around.tree))))) ||
    (reading.rule === 'COOPERATE/joint-action' && reading.uses.length > 0) ||
    act === 'PROTEST' ||
    reading.rule.startsWith('chain/not') ||
    TOLD_WITHOUT_PARTY.has(reading.rule) ||
    // "since the siege began in November 2012"
    (reading.rule === 'COERCE/siege' && reading.uses.length > 0 && draft.when?.span != null) ||
    (act === 'ASSAULT' &&
      reading.uses.length > 0 &&
      (draft.places.some((p) => p.span !== null && holds(draft.span, p.span)) ||
        clause.args.some((a) => a.role === 'oblique' && (WHERE.test(a.prep ?? '') || isRegion(a, around.tree)))))
  // "There is no siege," the governor said.
  const denied = draft.status === 'negated' && draft.speaker !== null && FORCED.has(act) && clause.lemma === 'be'
  if (
    !noun &&
    !event &&
    !denied &&
    draft.actors.length === 0 &&
    draft.recipients.length === 0 &&
    // "Elections are planned for October": by nobody who is told of.
    (draft.confidence < 0.5 || (reading.rule === 'AGREE/promise' && clause.lemma === 'plan'))
  )
    return 'no party'
  // "The effort to defeat the group" names an aim.
  if (reading.rule.endsWith('ASSAULT/defeats') && act === 'ASSAULT' && isUnreal(draft)) return 'aim'
  if (reading.rule === 'ASSAULT/defeats' && /^VBG?$/.test(around.tree.tokens[clause.head]!.xpos)) return 'aim'
  if (reading.rule === 'RETREAT/truce-kept' && isUnreal(draft) && !(draft.act === 'CONCEDE' && reading.actor))
    return 'not kept yet'
  if (isMereWay(draft, found, around.tree)) return 'on the way'
  if (isOneWord(draft, found, around.tree)) return 'one word'
  if (isMerePurpose(draft, found, around)) return 'purpose'
  if (act === 'REQUEST' && clause.args.some((a) => a.prep === 'if' || a.prep === 'whether')) return 'question'
  return null
}

const FORCED: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])

const WHERE = /^(?:around|near|along|across|outside|inside|throughout|between)$/

/** Rules whose happenings are told even where nobody is named. */
const TOLD_WITHOUT_PARTY: ReadonlySet<string> = new Set(
  'chain/vital chain/agree-none chain/must chain/kept-in chain/back-on chain/called-off chain/shut chain/cut-off chain/tallied RETREAT/road-open-again ASSAULT/weapon-lands chain/toll chain/force REJECT/talks-fail RETREAT/evacuation AGREE/deal-ends-war'.split(
    ' ',
  ),
)

/** Talks are told of even where nobody says who talks: "there were no talks", "the talks will go on". */
const TALKS_TOLD = /CONSULT\/meet|CONSULT\/multilateral/

/** "Talks resumed in Cairo", "negotiations broke down": what goes on, or ends, are the talks. */
function areTalks(clause: Clause, tree: Tree): boolean {
  const subject = clause.args.find((a) => a.role === 'subject' && !a.shared)
  return subject !== undefined && TALKS.has(tree.tokens[subject.head]!.lemma.toLowerCase())
}

const TALKS: ReadonlySet<string> = new Set(NOUN_CLASSES.talks)

const LEADERS: ReadonlySet<string> = new Set(NOUN_CLASSES.leader)

/** "those fleeing the war", "a country from which they fled", "the envoy left Doha": who or which is meant, or a journey. */
function isMereWay(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (reading.rule.startsWith('RETREAT/flee') && draft.amounts.length === 0 && clause.kind === 'verb')
    return baseOf(clause.relation) === 'acl'
  if (reading.rule !== 'RETREAT/evacuate' || !/^(?:leave|depart|exit)$/.test(clause.lemma) || !reading.actor)
    return false
  const who = tree.tokens[reading.actor.head]!
  return who.xpos === 'NN' && LEADERS.has(who.lemma.toLowerCase())
}

/** "Damaging", "reinforcing": a participle or adjective with nothing of its own beside it. */
function isOneWord(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind === 'noun' || reading.rule === 'chain/toll') return false
  const token = tree.tokens[clause.head]!
  if (draft.span.end - draft.span.start > token.end - token.start) return false
  return clause.kind === 'adjective' || token.xpos === 'VBG'
}

/** Acts that an aim alone does not make: "came to help", "in order to prevent". */
const NOT_AIMS: ReadonlySet<Act> = new Set<Act>(['COERCE', 'COOPERATE', 'SUPPORT', 'REJECT', 'CONSULT', 'RETREAT'])

/** "Moved in to prevent looting": what for, and no word of a plan, a promise or an order above it. */
function isMerePurpose(draft: Draft, { clause }: Found, around: Around): boolean {
  if (draft.status !== 'planned' || clause.mark !== 'to' || clause.kind !== 'verb') return false
  if (!NOT_AIMS.has(draft.act) && draft.rule !== 'AGREE/reach-agreement') return false
  const relation = baseOf(clause.relation)
  if (relation !== 'advcl' && relation !== 'acl') return false
  if (draft.act === 'AID' && isWorkedAt(clause, around)) return false
  const above = around.clauses.get(clause.parent)
  return !(above && (VERB_OPERATORS.get(above.lemma) === 'plan' || NOUN_OPERATORS.get(above.lemma) === 'plan'))
}

/** "Is working with its allies to support the government": what the work is, and not only what it is for. */
export function isWorkedAt({ parent, mark }: Clause, { clauses }: Around): boolean {
  return mark === 'to' && clauses.get(parent)?.lemma === 'work'
}

/** A noun stands for a happening where it has parties, a place or a number of its own, or a verb says that it happened. */
function isAnchored({ clause, reading }: Found, around: Around, draft: Draft): boolean {
  if (reading.actor || reading.recipient) return true
  // "All options are on the table": said of its subject.
  if (
    reading.rule.startsWith('chain/') &&
    kidsOf(around.tree, clause.head).some((k) => around.tree.tokens[k]!.deprel === 'cop')
  )
    return true
  const told = isToldOf(around.tree, clause.head, reading.act)
  if (draft.actors.length > 0 && !told) return true
  if (((reading.act === 'ASSAULT' && reading.mode !== null) || reading.act === 'PROTEST') && !told) return true
  const over = around.clauses.get(clause.parent)
  if (reading.act === 'ASSAULT' && over?.kind === 'verb' && WITHSTOOD.has(over.lemma)) return true
  if (
    reading.act === 'ASSAULT' &&
    over?.lemma === 'blame' &&
    over.args.some((a) => a.role === 'object' && a.head === clause.head)
  )
    return over.args.some((a) => a.prep === 'on')
  if (
    clause.args.some((a) => a.role === 'possessor' || a.role === 'agent' || (a.role === 'oblique' && a.prep !== 'of'))
  )
    return true
  // "The ambush drew condemnation from Bogota": who condemns it is there.
  if (!told && draft.places.some((p) => p.span && holds(draft.span, p.span))) return true
  const token = around.tree.tokens[headOfSeries(around.tree, clause.head)]!
  if (clause.args.some((a) => a.role === 'infinitive')) return true
  const verb = around.tree.tokens[token.head]
  // "clashes are under way in the suburbs"
  if (baseOf(token.deprel) === 'nsubj' && /^(?:way|underway)$/.test(verb?.lemma ?? '')) return true
  if (baseOf(token.deprel) === 'nsubj' && verb) {
    if (token.deprel === 'nsubj:pass')
      return HAPPENS.has(verb.lemma) || HAPPENERS.has(verb.lemma) || CARRIERS.has(verb.lemma)
    return (
      HAPPENS.has(verb.lemma) ||
      HAPPENERS.has(verb.lemma) ||
      ((verb.upos === 'ADJ' || reading.act === 'CONSULT') && isDefinite(around.tree, clause.head))
    )
  }
  return baseOf(token.deprel) === 'parataxis' || baseOf(token.deprel) === 'appos'
}

/** "The attack was criminal", "the raid drew protests": one that was told before, of which something is said. */
function isSubjectOnly(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  const verb = tree.tokens[token.head]
  if (!/^NNS?$/.test(token.xpos) || !verb || HAPPENS.has(verb.lemma) || HAPPENERS.has(verb.lemma)) return false
  if (
    verb.upos === 'VERB' &&
    !/^(?:draw|come|spark|prompt|provoke|bear|follow|show|prove|demonstrate)$/.test(verb.lemma)
  )
    return false
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  return (
    kids.some((k) => k.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(k.text)) &&
    kids.every((k) => k.deprel === 'det')
  )
}

/** "after the attack", "at the time of the explosion": one that was told before, named to say when or of what. */
function isToldOf(tree: Tree, head: number, act: Act): boolean {
  const token = tree.tokens[head]!
  if (act === 'ASSAULT' && token.deprel === 'nsubj') return isSubjectOnly(tree, head)
  if (!/^NNS?$/.test(token.xpos) || !(act === 'ASSAULT' ? /^(?:obl|nmod|obj)/ : /^(?:obl|nmod)/).test(token.deprel))
    return false
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  // "83 dead in the blasts" tells them.
  if (
    token.xpos === 'NNS' &&
    token.deprel !== 'obj' &&
    !kids.some((k) => /^(?:after|since|before|until)$/i.test(k.text))
  )
    return false
  return (
    kids.some((k) => k.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(k.text)) &&
    kids.every((k) => k.deprel === 'det' || k.deprel === 'case' || k.deprel === 'punct')
  )
}

const SERIES = new Set([
  'series',
  'round',
  'wave',
  'spate',
  'number',
  'string',
  'start',
  'resumption',
  'beginning',
  'day',
  'night',
  'week',
  'month',
  'hour',
  'host',
  'flurry',
  'outbreak',
  'report',
])

/** Of "a series of meetings" the series, whose place in the sentence is that of the meetings. */
function headOfSeries(tree: Tree, head: number): number {
  let at = head
  for (let steps = 3; steps > 0; steps--) {
    const above = tree.tokens[tree.tokens[at]!.head]
    if (!above || baseOf(tree.tokens[at]!.deprel) !== 'nmod' || !SERIES.has(above.lemma)) break
    at = tree.tokens[at]!.head
  }
  return at
}

function isIdea(tree: Tree, head: number): boolean {
  return sortOf(tree.tokens[head]!) === 'idea'
}

/** "tells me it is so", "want them to understand": a verb of asking with no act asked for. */
function isIdleRequest(clause: Clause, draft: Draft): boolean {
  if (clause.lemma === 'tell') return draft.uses.length === 0 && !clause.args.some((a) => a.role === 'infinitive')
  if (clause.lemma === 'want' || clause.lemma === 'need')
    return draft.topics.length === 0 && draft.recipients.length === 0 && draft.uses.length === 0
  return false
}
