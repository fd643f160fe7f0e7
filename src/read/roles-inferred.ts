// The parties of an act: those the signal's arguments name, and where they name none, those the words around make plain.
import type { Act, Party } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { isCraft } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import { lastPair, lastTalkers, type Memory } from './claims-memory.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesOf, type RoleContext } from './roles.ts'
import { dutyBearer } from './roles-around.ts'
import { apartFromOwn, isForState, withoutSent } from './roles-given.ts'
import { ownersDown } from './roles-handed.ts'
import { apartFromDoer } from './roles-meant.ts'
import { shownBy } from './roles-moved.ts'
import { asNation } from './roles-nations.ts'
import { diedBetween, harmsOthers, thoseBetween } from './roles-nominal.ts'
import { hungActively, isIssued } from './roles-own.ts'
import { withMeant } from './roles-pairs.ts'
import { sidesOfPeace } from './roles-peace.ts'
import { sameParty } from './roles-phrases.ts'
import { CRAFT, canHarm, canSpeak, isCarrier, isMade, nameCanHarm, sortOf, VIOLENT } from './roles-plausible.ts'
import { recipientsOf, SPOKEN, thoseWho } from './roles-recipients.ts'
import { representedBy } from './roles-represented.ts'
import { asParty } from './roles-said.ts'
import {
  areBetween,
  arePair,
  doneToEachOther,
  isMutual,
  isOffered,
  joinedBy,
  otherThanActor,
  partnersIn,
  talkersAgain,
  withCompanions,
} from './roles-together.ts'
import { turnedRound } from './roles-turned.ts'
import { unheard } from './roles-unheard.ts'
import { inferredActors } from './roles-unnamed.ts'

/** Acts that each does to the other: "A and B met" is A to B. */
const RECIPROCAL: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE'])

/** What two do together or both fail to do: signing, recognising, coming to terms. */
const SHARED = /^(?:SUPPORT\/(?:sign|recognise)|chain\/fail-to-give)$/

/** The parties of one reading. `inferred` is true where a party was not named by the clause's own arguments. */
export interface Parties {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly inferred: boolean
}

/** Who does what the clause tells, and to whom. */
export function partiesOfReading(
  told: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  memory: Memory,
): Parties {
  const reading = withoutArms(told, clause, context)
  const town =
    OF_TOWNS.has(reading.act) &&
    (reading.act === 'PROTEST' || context.speaker !== null || isTownGivenUp(reading, clause, context))
  const found = partiesGiven(reading, clause, above, context, memory)
  const given = withCapitals(reading.act, town, isForState(reading, clause, context), found, context)
  const actors = withMeant(given.actors, context, memory)
  const others = withMeant(given.recipients, context, memory)
  const mutual = actors !== given.actors && RECIPROCAL.has(reading.act) && others.length === 0
  const sides = sidesOfPeace({ actors, recipients: mutual ? actors.slice(1) : others }, reading, clause, context)
  const all = { ...given, ...sides }
  const parties = reading.act === 'ACCUSE' ? { ...all, recipients: notOneself(all) } : all
  if (!VIOLENT.has(reading.act)) return parties
  const able = parties.actors.filter((p) =>
    p.actor !== null
      ? !/^(?:agency|outlet)\//.test(p.actor) && !(reading.act === 'ASSAULT' && p.actor.startsWith('ngo/'))
      : nameCanHarm(p.name) && !(reading.act === 'ASSAULT' && TELLS_OF_IT.test(p.name)),
  )
  const apart = recipientsApart(able, parties.recipients)
  return able.length === parties.actors.length && apart === parties.recipients
    ? parties
    : { ...parties, actors: able, recipients: apart }
}

const ARMS =
  /^(?:weapon|weaponry|arms?|gun|rifle|tank|artillery|missile|mortar|howitzer|ammunition|explosive|armou?r|ordnance|hardware)$/

/** "The handover of heavy weapons by the rebels": arms give up nothing themselves. */
function withoutArms(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading {
  const { act, actor } = reading
  if (clause.kind !== 'noun' || (act !== 'RETREAT' && act !== 'CONCEDE') || actor?.prep !== 'of') return reading
  if (!ARMS.test(tree.tokens[actor.head]!.lemma.toLowerCase())) return reading
  const by = clause.args.find((a) => a.prep === 'by') ?? clause.args.find((a) => a.role === 'possessor') ?? null
  return { ...reading, actor: by, recipient: by && reading.recipient?.head === by.head ? null : reading.recipient }
}

/** "dismissed the report, calling it biased": nobody is accused by himself, but for those who accuse each other. */
function notOneself({ actors, recipients }: Pick<Parties, 'actors' | 'recipients'>): readonly Party[] {
  return recipients.filter((r) => !actors.some((a) => sameParty(a, r) && a.span?.start !== r.span?.start))
}

/** Those who tell of attacks and make none. */
const TELLS_OF_IT =
  /\b(?:rights (?:groups?|organi[sz]ations?|watch)|observatory|monitor(?:s|ing groups?)?|tv|channels?|television|radio|newspapers?|magazines?|websites?|charity|charities|red cross|red crescent|aid (?:groups?|agency|agencies))$/i

/** "its allies, the front and the brigade, fight to topple the junta": whoever fights does not fight himself, where another is named. */
function recipientsApart(actors: readonly Party[], recipients: readonly Party[]): readonly Party[] {
  if (recipients.length < 2) return recipients
  const others = recipients.filter((p) => !actors.some((a) => sameParty(a, p)))
  return others.length === 0 || others.length === recipients.length ? recipients : others
}

/** Acts that a town itself may do, as its people. */
const OF_TOWNS: ReadonlySet<Act> = new Set<Act>(['PROTEST', 'CONCEDE', 'RETREAT'])

/** Those who met last, else the last two told to have done something to each other. */
function lastTwo(memory: Memory, sentence: number): readonly Party[] {
  const met = lastTalkers(memory, sentence)
  return met.length > 0 ? met : lastPair(memory, sentence)
}

const GIVEN_UP = /^(?:surrender|capitulate|capitulation|fall|evacuate|evacuation|empty|yield|handover)$/

/** "Kabul surrendered": the town gives in; "Riyadh eased the blockade" is told of the state. */
function isTownGivenUp({ uses }: ActReading, clause: Clause, { tree }: RoleContext): boolean {
  return [clause.head, ...uses].some((i) => GIVEN_UP.test(tree.tokens[i]!.lemma))
}

/** "Tehran would work it out with Moscow": a capital that acts, or is dealt with, is its state. */
function withCapitals(act: Act, town: boolean, ofState: boolean, parties: Parties, context: RoleContext): Parties {
  if (town) return parties
  const asState = (p: Party): Party => {
    const state = p.actor === null && /^\p{Lu}/u.test(p.name) ? capitalOf(p.name) : undefined
    return state ? { ...p, name: state.name, actor: state.id } : p
  }
  const acting = (list: readonly Party[]): readonly Party[] => list.map((p) => asNation(asState(p), act, context))
  const dealt = SPOKEN.has(act) || /^(?:LEVERAGE|COOPERATE|CONSULT|SANCTION)$/.test(act) || ofState
  // "Baku said two of its soldiers were killed": the men are the state's.
  const men = (list: readonly Party[]): readonly Party[] => list.map((p) => (p.text === p.name ? p : asState(p)))
  return {
    ...parties,
    actors: acting(parties.actors),
    recipients: dealt ? acting(parties.recipients) : men(parties.recipients),
  }
}

/** "Passage was sought from the army": of whom something is asked asks nothing. */
function askedFrom(reading: ActReading, clause: Clause): ActReading {
  const asked = reading.act === 'REQUEST' && clause.kind === 'verb' && clause.passive ? reading.actor : null
  return asked?.role === 'oblique' && asked.prep === 'from' ? { ...reading, actor: null, recipient: asked } : reading
}

function partiesGiven(
  given: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  memory: Memory,
): Parties {
  const hung = hungActively(given, clause, context)
  if (hung) return partiesGiven(hung, clause, above, context, memory)
  const turned = turnedRound(given, clause, context)
  if (turned) return partiesGiven(turned, clause, above, context, memory)
  const shown = shownBy(askedFrom(given, clause), clause, context)
  const reading = shown.actor && !isDoer(shown, clause, context) ? { ...shown, actor: null } : shown
  const bearers = reading.act === 'REQUEST' ? dutyBearer(clause, context) : null
  const says = context.speaker ?? context.scene.issuer
  if (bearers && bearers.length > 0 && says) return { actors: [asParty(says)], recipients: bearers, inferred: true }
  const vain = unheard(reading, clause, context)
  if (vain) return vain
  const receiving = recipientsOf(withoutSent(reading, clause, context), clause, context, memory)
  const recipients = apartFromOwn(reading, clause, receiving, context)
  const between = thoseBetween(reading, clause, context)
  if (between.length > 1) {
    if (reading.act !== 'ASSAULT') return { actors: between, recipients: between.slice(1), inferred: false }
    return { actors: between, recipients: harmsOthers(clause, recipients) ? recipients : between, inferred: false }
  }
  const fought = diedBetween(reading, clause, context)
  if (fought.length > 1) return { actors: fought, recipients, inferred: false }
  // "Residents reported shelling": they tell of it and did not do it.
  const told = TELLS.has(clause.lemma) && !SPOKEN.has(reading.act)
  const acting = told ? [] : withCompanions(partiesOf(reading.actor, context), clause, context)
  // "those on the ground fighting the rebels"
  const those = acting.length === 0 && !told && reading.actor ? thoseWho(reading.actor, context) : null
  const named = those ? [those] : claimantSide(reading, acting, context)
  const raised = recipients.length === 0 ? partnersIn(reading, clause, named, context, memory) : []
  if (raised.length > 0) return { actors: named, recipients: raised, inferred: true }
  const both = arePair(named) && (reading.act === 'CONSULT' || /^(?:both|(?:the )?two)\b/i.test(named[0]!.text))
  const pair = both ? lastTwo(memory, context.sentence.index) : []
  const mutual = RECIPROCAL.has(reading.act) && (reading.act === 'CONSULT' || recipients.length === 0)
  if (pair.length === 2 || (pair.length > 2 && reading.act === 'CONSULT'))
    return { actors: pair, recipients: mutual ? pair.slice(1) : recipients, inferred: true }
  if (named.length > 0) {
    if (recipients.length === 0 && doneToEachOther(reading, clause, named, context))
      return { actors: named, recipients: named, inferred: false }
    if (
      ((RECIPROCAL.has(reading.act) && !isOffered(reading, clause, context)) || SHARED.test(reading.rule)) &&
      (recipients.length === 0 ||
        (named.length > 1 && SHARED.test(reading.rule) && !/^recogni[sz]e$/.test(clause.lemma)))
    )
      return { actors: named, recipients: named.slice(1), inferred: false }
    const joined = RECIPROCAL.has(reading.act) && isMutual(reading, clause) ? joinedBy(named, recipients) : named
    if (joined !== named) return { actors: joined, recipients, inferred: false }
    const others = otherThanActor(reading, named, recipients, context)
    return { actors: named, recipients: apartFromDoer(reading, named, others), inferred: false }
  }
  const actors = inferredActors(reading, clause, above, context, recipients, memory)
  // "the second round of talks between the two governments"
  if (actors.length === 0 && RECIPROCAL.has(reading.act) && areBetween(recipients, context))
    return { actors: recipients, recipients: recipients.slice(1), inferred: false }
  const again = actors.length === 0 && recipients.length === 0 ? talkersAgain(reading, clause, context, memory) : []
  if (again.length > 1) return { actors: again, recipients: again.slice(1), inferred: true }
  // "Our request was refused": who speaks does not do it to himself; nor does who is blamed suffer it.
  const apart = (list: readonly Party[], others: readonly Party[]): readonly Party[] =>
    list.filter((p) => !others.some((o) => sameParty(p, o)))
  if (reading.act === 'REJECT') {
    const others = apart(actors, recipients)
    return { actors: others, recipients, inferred: others.length > 0 }
  }
  const to = APART.has(reading.act) ? apart(recipients, actors) : recipients
  return { actors, recipients: to, inferred: actors.length > 0 }
}

/** Acts that nobody does to himself. */
const APART: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'THREATEN', 'ASSAULT', 'COERCE'])

/** Whether the argument a reading takes for its actor can do such a thing, and is not cut off from its verb. */
function isDoer({ act, actor, uses }: ActReading, clause: Clause, context: RoleContext): boolean {
  const { tree } = context
  const token = tree.tokens[actor!.head]!
  if (clause.relation === 'acl' && tree.tokens[clause.head]!.head === actor!.head)
    for (let i = actor!.head + 1; i < clause.head; i++) if (tree.tokens[i]!.text === ';') return false
  // "The release began": the deed does not do itself.
  if (uses.includes(actor!.head) && token.upos === 'NOUN' && /^(?:idea|thing)$/.test(sortOf(token))) return false
  // "attacked by Iranian gunboats": whose they are, though they are made.
  if (
    VIOLENT.has(act) &&
    actor!.role === 'agent' &&
    CRAFT.has(token.lemma) &&
    ownersOf(actor!.head, context).length > 0
  )
    return true
  // "sent by ship", "reached them by lorry": by what means, and not by whom.
  if (token.upos === 'NOUN' && (act === 'AID' ? isCarrier(token) : actor!.role === 'agent' && isMade(token)))
    return act === 'AID' && ownersDown(actor!.head, context).length > 0
  // "evacuated by sea"
  if (
    actor!.role === 'agent' &&
    tree.first[actor!.head] === actor!.head - 1 &&
    /^(?:sea|air|road|land|rail|water|river|foot|night|day|mistake|phone|email|mail|post|hand|law|decree|consensus|accident|name)$/.test(
      token.text,
    )
  )
    return false
  // "evacuated by helicopter"
  if (
    actor!.role === 'agent' &&
    token.xpos === 'NN' &&
    isCraft(actor!.head, tree) &&
    tree.first[actor!.head]! >= actor!.head - 1
  )
    return false
  if (VIOLENT.has(act)) return canHarm(token) || sortOf(token) === 'deed'
  if (!SPOKEN.has(act) || clause.kind !== 'verb') return true
  return (canSpeak(token) && !isIssued(token)) || sortOf(token) === 'deed'
}

const TELLS = new Set([
  'hear',
  'report',
  'describe',
  'document',
  'record',
  'recount',
  'witness',
  'say',
  'film',
  'confirm',
  'mention',
])

/** "The Taliban's spokesman claimed they were responsible": he claims it for his side. */
function claimantSide(reading: ActReading, named: readonly Party[], { scene }: RoleContext): readonly Party[] {
  if (reading.act !== 'ASSAULT' || !/^chain\/claim/.test(reading.rule)) return named
  return named.map((p) => {
    const side = representedBy(scene, { name: p.name, named: true, via: [], span: p.span, actor: p.actor })
    return side ? { ...side, text: p.text, span: p.span } : p
  })
}
