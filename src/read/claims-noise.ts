// What reads like an act and is none: a reporter's own questions, condolences, help of things, opportunities and treatments.
import { type Act, holds } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { NEUTRAL } from './act-threats-if.ts'
import type { ActReading } from './acts.ts'
import type { Draft, Found } from './claims-draft.ts'
import { isNoForce } from './claims-no-force.ts'
import { isNoHarm } from './claims-no-harm.ts'
import { isNorm } from './claims-norms.ts'
import { markOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'
import type { Token } from './syntax-types.ts'

const SPEAKS =
  /^(?:mosque|church|temple|synagogue|hospital|palace|embassy|consulate|prison|clinic|convoy|truck|bus|car|vehicle|ship|boat|train|plane|ambulance|ferry|trawler|barge|lorry|minibus|motorcade|office|headquarters)$/
const BUILDINGS = new Set([
  ...NOUN_CLASSES.structure!.filter((w) => !SPEAKS.test(w)),
  'library',
  'book',
  'system',
  'machine',
  'brain',
])
const REFLEXIVE = /^(?:myself|himself|herself|itself|themselves|ourselves|yourself)$/i
const CONDOLENCES = new Set(['condolence', 'sympathy', 'thought', 'prayer', 'wish', 'thanks', 'greeting'])
/** Acts that things do not do: a library helps nobody in the sense of the record. */
const OF_PEOPLE: ReadonlySet<Act> = new Set<Act>([
  'AID',
  'REQUEST',
  'AGREE',
  'SUPPORT',
  'MOBILIZE',
  'CONSULT',
  'COOPERATE',
])

/** "a news release", "the release said": a paper, nobody set free. */
function isPaper(head: number, tree: Tree): boolean {
  const { head: above, deprel } = tree.tokens[head]!
  const verb = tree.tokens[above]
  if (
    deprel.startsWith('nsubj') &&
    verb &&
    /^(?:say|state|add|read|note|give|contain|quote|carry|name)$/.test(verb.lemma)
  )
    return true
  if (isCited(head, tree)) return true
  const paper = /^(?:news|press|media|data|video)$/
  return tree.tokens.some((t) => t.head === head && paper.test(t.text.toLowerCase()))
}

const isRelease = (i: number, tree: Tree): boolean =>
  tree.tokens[i]?.lemma === 'release' && tree.tokens[i]!.upos === 'NOUN'

/** "according to the release", "as defined in the office's releases" */
function isCited(head: number, tree: Tree): boolean {
  const mark = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'case' && k < head)
  if (mark === undefined) return false
  const over = tree.tokens[tree.tokens[head]!.head]
  return (
    /^according$/i.test(tree.tokens[mark - 1]?.text ?? '') ||
    /^according$/i.test(tree.tokens[mark]!.text) ||
    (/^in$/i.test(tree.tokens[mark]!.text) &&
      /^(?:define|describe|state|note|list|mention|quote)$/.test(over?.lemma ?? ''))
  )
}

function isBriefed({ kind, lemma, head }: Clause, tree: Tree): boolean {
  return (
    kind === 'verb' &&
    lemma === 'brief' &&
    /^(?:on|by|about)$/.test(tree.tokens[head + 1]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tree.tokens[head - 1]?.upos ?? '') &&
    !kidsOf(tree, head).some((k) => /^(?:aux|nsubj)/.test(tree.tokens[k]!.deprel))
  )
}

/** "the bombing suspect", "a shooting victim": somebody named after a deed, not the doing of it. */
function isNamedAfter(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || tree.tokens[clause.head]!.xpos !== 'VBG') return false
  const next = tree.tokens[clause.head + 1]
  // "killing suspected militants" is the deed.
  return next?.upos === 'NOUN' && /^(?:suspect|victim|plot|scene|site|spree|case|survivor)$/.test(next.lemma)
}

const isSaidToBe = (head: number, tree: Tree): boolean =>
  kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'cop')

const STRIKES_BACK =
  /^(?:respond|retaliate|act|strike|react|hit|answer|move|pay|suffer|face|regret|use|take|resume|continue|return|fight|defend|stop|close|cut|withdraw|leave|shoot|open|do|be)$/

/** "warned that the town was short of bread", "warned of a long winter": how things are or will be, and nothing that somebody will do. */
function isForecast(draft: Draft, clause: Clause, reading: ActReading, tree: Tree): boolean {
  if (!/^(?:THREATEN|chain)\/warn$/.test(reading.rule) || clause.kind !== 'verb') return false
  const told = clause.args.find((a) => a.role === 'clause')
  if (reading.rule === 'chain/warn') return isFeared(draft, told?.head ?? -1, tree)
  if (foretellsWar(draft, clause, tree) || isOfOwnArms(draft, told?.head ?? -1, tree)) return false
  // "The Red Cross warned that shelling would resume": by others.
  if (told && draft.recipients.length === 0 && draft.actors.some((a) => NEUTRAL.test(a.name))) return true
  if (!told) return draft.recipients.length === 0
  const kids = kidsOf(tree, told.head).map((k) => tree.tokens[k]!)
  const ahead = kids.some(
    (t) => /^(?:will|would|shall|'ll|wo|must|could|may|might|can|if|unless)$/i.test(t.text) || t.lemma === 'go',
  )
  if (!ahead) return true
  return (draft.recipients.length === 0 || !reading.recipient) && !STRIKES_BACK.test(tree.tokens[told.head]!.lemma)
}

/** "Doctors warned that an attack on the dam would kill thousands": what those who help fear from others. */
function isFeared(draft: Draft, told: number, tree: Tree): boolean {
  if (told < 0 || !draft.actors.some((a) => NEUTRAL.test(a.name) || NEUTRAL.test(a.text))) return false
  const doer = kidsOf(tree, told).find((k) => tree.tokens[k]!.deprel.startsWith('nsubj'))
  return doer !== undefined && sortOf(tree.tokens[doer]!) === 'deed'
}

/** "NATO warned that the planes would fly if the police did not leave": what one's own arms would do. */
function isOfOwnArms(draft: Draft, told: number, tree: Tree): boolean {
  if (told < 0 || draft.actors.length === 0 || draft.actors.some((a) => NEUTRAL.test(a.name))) return false
  const kids = kidsOf(tree, told)
  const arms = kids.some(
    (k) =>
      tree.tokens[k]!.deprel === 'nsubj' && isKind(tree.tokens[k]!.lemma.toLowerCase(), KIND.platform | KIND.weapon),
  )
  return arms && kids.some((k) => tree.tokens[k]!.deprel === 'advcl' && /^(?:if|unless)$/.test(markOf(tree, k) ?? ''))
}

const WARS =
  /^(?:war|bloodbath|bloodshed|confrontation|escalation|retaliation|retribution|reprisal|revenge|intifada|uprising|massacre|consequence|repercussion|showdown|explosion|clash|conflict|catastrophe|strike|response)$/

/** "Moscow warned that sending troops would lead to a wider war": told by one who could wage it, it is a threat. */
function foretellsWar(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (draft.actors.length === 0 || draft.actors.some((a) => NEUTRAL.test(a.name) || NEUTRAL.test(a.text))) return false
  const last = Math.min(tree.last[clause.head]!, clause.head + 24)
  for (let i = clause.head + 1; i <= last; i++) {
    const token = tree.tokens[i]!
    if (token.upos === 'NOUN' && WARS.test(token.lemma.toLowerCase())) return true
  }
  return false
}

/** "The commission of inquiry on Syria": a body, by its name. */
function isBodyOfInquiry({ lemma, head }: Clause, tree: Tree): boolean {
  const { deprel, head: over } = tree.tokens[head]!
  return (
    /^(?:inquiry|enquiry|investigation)$/.test(lemma) &&
    deprel.startsWith('nmod') &&
    /^(?:commission|committee|board|court|panel|bureau|department|team|office)$/i.test(tree.tokens[over]?.lemma ?? '')
  )
}

/** "a police patrol found it", "reinforcements who came": the men, not their sending. */
function isUnit(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'noun' || clause.args.some((a) => a.role === 'possessor')) return false
  const { xpos, deprel } = tree.tokens[clause.head]!
  return (
    (clause.lemma === 'patrol' && xpos === 'NN') || (clause.lemma === 'reinforcement' && deprel.startsWith('nsubj'))
  )
}

/** Whether somebody makes the threat: "issued a threat", "threats to kill him", "repeated the threat". */
function isMade(clause: Clause, tree: Tree): boolean {
  if (clause.args.some((a) => a.role === 'infinitive' || a.prep === 'by')) return true
  const { head, deprel } = tree.tokens[clause.head]!
  const over = tree.tokens[head]
  return over !== undefined && /^(?:obj|nsubj:pass|obl)/.test(deprel) && MAKES.test(over.lemma)
}
const MAKES =
  /^(?:issue|make|send|receive|repeat|carry|utter|renew|fulfil|fulfill|defy|ignore|dismiss|reject|withdraw|deliver|follow)$/

/** "a threat to his life", "life-threatening", "actions that threaten a deal": a danger, not a threat that somebody made. */
function isMereDanger(clause: Clause, reading: ActReading, tree: Tree, nobody: boolean): boolean {
  if (reading.rule === 'THREATEN/threatened') return isWorstFaced(clause, tree)
  if (reading.rule !== 'THREATEN/threaten') return false
  const head = tree.tokens[clause.head]!
  if (clause.kind === 'noun' && (!reading.actor || nobody) && !isMade(clause, tree)) return true
  // "concern about the threat from the group", "the rebel threat": the danger it is.
  const from = reading.actor?.prep === 'from' || reading.actor?.role === 'modifier'
  if (clause.kind === 'noun' && from && !reading.recipient && !isMade(clause, tree)) return true
  if (clause.kind === 'noun' || clause.kind === 'copula')
    return (
      head.lemma === 'threat' &&
      (clause.kind === 'copula' || !reading.actor || isSaidToBe(clause.head, tree)) &&
      clause.args.every((a) => a.role !== 'infinitive' && a.prep !== 'by' && a.prep !== 'from') &&
      clause.args.some((a) => a.prep === 'to' || a.prep === 'like') &&
      !/^(?:issue|make|send|face|receive|repeat|carry)$/.test(tree.tokens[head.head]?.lemma ?? '')
    )
  if (/-threatening$/i.test(head.text) || tree.tokens[clause.head - 1]?.text === '-') return true
  const subject = clause.args.find((a) => a.role === 'subject')
  if (clause.kind !== 'verb' || !subject) return false
  const about = tree.tokens[subject.head]!
  if (clause.passive) return !reading.actor && AT_STAKE.test(about.lemma)
  // A leaflet that threatens somebody comes from those who wrote it.
  if (reading.recipient && sortOf(tree.tokens[reading.recipient.head]!) === 'party') return false
  return DANGERS.test(sortOf(about))
}
/** "the biggest threat the country faces": the worst of its dangers. */
function isWorstFaced(clause: Clause, tree: Tree): boolean {
  const { head, deprel } = tree.tokens[clause.head]!
  if (clause.lemma !== 'face' || deprel !== 'acl:relcl' || tree.tokens[head]?.lemma !== 'threat') return false
  return kidsOf(tree, head).some(
    (k) => tree.tokens[k]!.deprel === 'amod' && /^(?:JJS|main|chief|prime|top)$/.test(worst(tree.tokens[k]!)),
  )
}
const worst = ({ xpos, lemma }: Token): string => (xpos === 'JJS' ? xpos : lemma)
const DANGERS = /^(?:thing|idea)$/
const AT_STAKE = /^(?:life|freedom|existence|future|livelihood|security|peace|stability|harvest|species|health)$/

/** "defend the town", "defended her record": fought for or argued, not praised. */
function isPlaceOrRecord(to: Token, draft: Draft): boolean {
  return (
    /^(?:record|client|case|thesis|title|choice|border|line|position)$/.test(to.lemma) ||
    draft.places.some((p) => p.span !== null && p.span.start <= to.start && to.end <= p.span.end)
  )
}

/** "At the request of Cairo", "at Cairo's invitation": by whose wish another thing is done. */
function isAtRequest(clause: Clause, tree: Tree): boolean {
  return kidsOf(tree, clause.head).some(
    (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'at',
  )
}

/** "met the opposition", "met Syrian opposition figures"; "met fierce opposition" is no meeting. */
function isTheOpposition(to: Token, tree: Tree): boolean {
  return kidsOf(tree, tree.tokens.indexOf(to)).some((k) => {
    const { deprel, text } = tree.tokens[k]!
    return /^(?:det|nmod:poss)/.test(deprel) || /^\p{Lu}/u.test(text)
  })
}

/** "in charge of", "court of criminal appeals", "at a rally in Texas": words of protest, blame or asking that name an office, a court, a meeting. */
function isNoEvent(clause: Clause, tree: Tree): boolean {
  const token = tree.tokens[clause.head]!
  const before = tree.tokens[clause.head - 1]?.text.toLowerCase()
  if (clause.lemma === 'charge') return before === 'in'
  // "a note of protest": a paper, and nobody in the street.
  if (clause.lemma === 'protest' && before === 'of')
    return /^(?:note|letter|memorandum|word|voice|telegram|message)$/.test(tree.tokens[clause.head - 2]?.lemma ?? '')
  // "Demand for tents is high"
  if (clause.lemma === 'demand' && token.xpos === 'NN' && clause.args.some((a) => a.prep === 'for'))
    return !clause.args.some(
      (a) => a.role === 'possessor' || a.role === 'modifier' || a.prep === 'by' || a.prep === 'from',
    )
  if (/^(?:request|invitation|suggestion|behest|urging|call|demand)$/.test(clause.lemma) && isAtRequest(clause, tree))
    return true
  if (clause.lemma === 'appeal' && token.xpos === 'NNS')
    return (
      /^(?:of|criminal|federal)$/.test(before ?? '') &&
      tree.tokens.slice(Math.max(0, clause.head - 4), clause.head).some((t) => /^court$/i.test(t.text))
    )
  // "since the uprising", "during the second intifada": a time.
  if (/^(?:uprising|intifada|revolt|rebellion|insurrection)$/.test(clause.lemma) && /^(?:obl|nmod)/.test(token.deprel))
    return kidsOf(tree, clause.head).some(
      (k) =>
        tree.tokens[k]!.deprel === 'case' &&
        /^(?:in|during|since|after|before|of|from|until)$/i.test(tree.tokens[k]!.text),
    )
  if (clause.lemma !== 'rally' || !/^(?:obl|nmod)/.test(token.deprel)) return false
  return !clause.args.some((a) => /^(?:against|by|for|over)$/.test(a.prep ?? '') || a.role === 'possessor')
}

const DETAILS = new Set(
  'specific specifics detail explanation figure estimate reason name number date timeline evidence'.split(' '),
)

/** "I condemn the raid", "I urge the parties", "I would urge them": words that do what they say, in a statement signed by nobody that is known. */
function isSaidOutright(clause: Clause, reading: ActReading): boolean {
  const words = /^(?:REQUEST|ACCUSE|SUPPORT|REJECT|THREATEN)$/.test(reading.act)
  return (
    words &&
    clause.kind === 'verb' &&
    !clause.negated &&
    ((clause.tense === 'present' && clause.modal === null) || (reading.act === 'REQUEST' && clause.modal === 'would'))
  )
}

/** "There is nobody left there to besiege", "no one to free": what there is nobody for is not done. */
function isToNobody(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || clause.mark !== 'to' || tree.tokens[clause.head]!.xpos !== 'VB') return false
  const from = Math.max(0, clause.head - 6)
  const before = tree.tokens.slice(from, clause.head).map((t) => t.text.toLowerCase())
  return /(?:^| )(?:nobody|no one|nothing|none)(?: left| there| here| else| now| any more)* to$/.test(before.join(' '))
}

/** Where a claim is told, and whether the whole report is somebody's statement. */
interface Told {
  readonly tree: Tree
  readonly issued: boolean
}

/** What reads like an act and is none: a reporter's own questions, condolences, help of things, the clear and the demonstrated. */
export function isNoise(draft: Draft, { clause, reading }: Found, { tree, issued }: Told): boolean {
  const doer = reading.actor ? tree.tokens[reading.actor.head]! : null
  const to = reading.recipient ? tree.tokens[reading.recipient.head]! : null
  if (isNoForce(draft, { clause, reading }, tree) || isNoHarm({ clause, reading }, tree)) return true
  if (isNorm(draft, { clause, reading }, tree)) return true
  if (isToNobody(clause, tree)) return true
  // "if the corridor was not opened": a condition refuses nothing.
  if (
    draft.act === 'REJECT' &&
    draft.status === 'hypothetical' &&
    (reading.rule.includes('not>') || reading.rule === 'chain/fail-to-give') &&
    clause.mark === 'if'
  )
    return true
  // What "I" did is a reporter's own, but in a statement of somebody's.
  if (doer && draft.speaker === null && !issued && /^I$/.test(doer.text) && !isSaidOutright(clause, reading))
    return true
  // "helped themselves to the flour": taken, whoever the object is.
  if (to && REFLEXIVE.test(to.text) && reading.rule !== 'COERCE/seize') return true
  // "asks us not to give his name", "asked not to be named": how the report was made.
  if (reading.act === 'REQUEST' && draft.speaker === null && to && /^(?:[Mm]e|[Uu]s)$/.test(to.text)) return true
  if (
    reading.act === 'REQUEST' &&
    reading.uses.some((u) => /^(?:name|identify|quote)$/.test(tree.tokens[u]?.lemma ?? ''))
  )
    return true
  if (
    doer &&
    OF_PEOPLE.has(reading.act) &&
    clause.kind === 'verb' &&
    doer.upos === 'NOUN' &&
    BUILDINGS.has(doer.lemma.toLowerCase()) &&
    draft.actors.every((a) => a.actor === null)
  )
    return true
  if (reading.act === 'RETREAT' && [clause.head, ...reading.uses].some((i) => isRelease(i, tree) && isPaper(i, tree)))
    return true
  // "They pressed on through the snow."
  if (clause.lemma === 'press' && tree.tokens[clause.head + 1]?.text === 'on' && !reading.recipient) return true
  if (isNamedAfter(clause, tree) || isForecast(draft, clause, reading, tree)) return true
  if (reading.act === 'CONSULT' && to?.lemma === 'opposition' && !isTheOpposition(to, tree)) return true
  if (isHeldBack(clause, tree)) return true
  // "officials briefed on the talks": who they are that tell of it.
  if (isBriefed(clause, tree)) return true
  // "I suspect that the streets will be empty": charges nobody.
  if (reading.act === 'ACCUSE' && clause.lemma === 'suspect' && draft.recipients.length + draft.actors.length === 0)
    return true
  // "the boycott and divestment movement", "a call for the boycott of goods": of nobody, a name or what is asked.
  if (
    reading.rule.startsWith('PROTEST/') &&
    clause.kind === 'noun' &&
    clause.lemma === 'boycott' &&
    draft.actors.length === 0
  )
    return true
  // "thousands resisting the invasion": who is meant, and no vow to fight on.
  if (reading.rule === 'THREATEN/fight-on' && clause.lemma === 'resist' && /^(?:acl|amod)$/.test(clause.relation))
    return true
  if (isUnit(clause, tree) || isMereDanger(clause, reading, tree, draft.actors.length + draft.recipients.length === 0))
    return true
  if (reading.act === 'SUPPORT' && clause.lemma === 'defend' && to && isPlaceOrRecord(to, draft)) return true
  // "cleared to fly"; but "no tanker has been cleared for entry" is a refusal.
  if (clause.lemma === 'clear' && reading.rule.includes('allow') && !(clause.negated && isLetPass(clause))) return true
  if (
    reading.act === 'SUPPORT' &&
    [...clause.args.map((a) => a.head), ...reading.uses].some((i) => CONDOLENCES.has(tree.tokens[i]?.lemma ?? ''))
  )
    return true
  if (
    clause.lemma === 'demonstrate' &&
    reading.act === 'PROTEST' &&
    clause.args.some((a) => (a.role === 'object' || a.role === 'clause') && !a.shared)
  )
    return true
  // "resigned in protest": why, and no protest of its own.
  if (clause.kind === 'noun' && clause.lemma === 'protest' && tree.tokens[clause.head - 1]?.text.toLowerCase() === 'in')
    return true
  if (clause.kind === 'noun' && (isNoEvent(clause, tree) || isBodyOfInquiry(clause, tree))) return true
  // "does not deny it"
  if (reading.act === 'REJECT' && clause.lemma === 'deny' && draft.status === 'negated') return true
  // "accused the West of failing to condemn the coup"
  if (reading.rule.startsWith('chain/fail>ACCUSE')) return true
  // "did not offer any details"
  if (
    reading.act === 'REJECT' &&
    reading.rule.includes('chain/not') &&
    reading.rule !== 'chain/not>unanswered' &&
    clause.args.some((a) => DETAILS.has(tree.tokens[a.head]?.lemma ?? ''))
  )
    return true
  // "whose nature cannot be denied"
  if (reading.rule === 'REJECT/deny' && /^(?:can|could|may|might)$/.test(clause.modal ?? '')) return true
  // "might encourage others"
  if (
    reading.act === 'REQUEST' &&
    /^(?:encourage|persuade|convince|press)$/.test(clause.lemma) &&
    /^(?:may|might|could|can)$/.test(clause.modal ?? '')
  )
    return true
  // "we cannot ask our men to die"
  if (
    reading.act === 'REQUEST' &&
    clause.negated &&
    /^(?:can|could)$/.test(clause.modal ?? '') &&
    clause.lemma === 'ask'
  )
    return true
  // "declined to be named"
  if (
    reading.act === 'REJECT' &&
    reading.uses.some((u) => /^(?:name|identify|quote)$/.test(tree.tokens[u]?.lemma ?? ''))
  )
    return true
  // "could not verify the report"
  if (reading.rule === 'ACCUSE/investigate' && clause.lemma === 'verify' && draft.status !== 'happened') return true
  if (clause.lemma === 'treatment' && reading.act === 'AID')
    return !clause.args.some(
      (a) =>
        a.role === 'modifier' &&
        /^(?:medical|hospital|emergency|urgent|surgical)$/.test(tree.tokens[a.head]!.text.toLowerCase()),
    )
  if (
    reading.act === 'CONSULT' &&
    reading.mode === 'visit' &&
    to &&
    sortOf(to) === 'thing' &&
    !draft.places.some((p) => p.span !== null && holds(draft.span, p.span))
  )
    return true
  return false
}

/** Nouns for what keeps deeds from being done. */
const HOLDS_BACK = new Set(
  'moratorium ban freeze lull pause let-up letup respite break embargo prohibition injunction reprieve'.split(' '),
)

/** "A moratorium on strikes", "a lull in attacks", "a ban on arrests": deeds that are not done; "the pause in the bombing" is of one that is told. */
function isHeldBack(clause: Clause, tree: Tree): boolean {
  const { xpos, deprel, head } = tree.tokens[clause.head]!
  if (clause.kind !== 'noun' && xpos !== 'VBG') return false
  const told = (i: number): boolean => i >= 0 && i < clause.head && HOLDS_BACK.has(tree.tokens[i]!.lemma)
  if (!(deprel.startsWith('nmod') && told(head)) && !told(clause.head - 2)) return false
  return !isDefinite(tree, clause.head)
}

/** "cleared for entry", "for departure" */
function isLetPass({ args }: Clause): boolean {
  return args.some((a) => a.prep === 'for')
}
