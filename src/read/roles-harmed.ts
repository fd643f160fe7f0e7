// Who is harmed besides, or instead of, what the words of a deed name as struck: its victims told by another verb, and owners.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { corePhrase, described } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { caseOf, kidsOf } from './sentence-tree.ts'

/** Verbs of harm: what they act on is hurt. */
export const HARMS: ReadonlySet<string> = new Set([
  'hit',
  'strike',
  'target',
  'destroy',
  'kill',
  'wound',
  'injure',
  'damage',
  'rock',
  'pound',
  'devastate',
  'level',
  'flatten',
  'claim',
  'reduce',
  'leave',
])

/** What a side does to attacks that are made on it. */
const BEARS =
  /^(?:repel|repulse|withstand|resist|thwart|foil|beat|fight|drive|face|receive|suffer|sustain|survive|endure|fend|ward|take|flee|escape|evade|weather)$/

const OUTCOME = /^(?:result|course|wake|consequence|wave|series|spate|exchange)$/

/** "An air strike hit the hospital", "strikes that kill civilians": what the verb says the event did, to whom; "beat off an attack". */
export function harmedBy(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const { tree } = context
  const over = context.clauses.get(clause.parent)
  const verb = over?.kind === 'noun' && OUTCOME.test(over.lemma) ? context.clauses.get(over.parent) : over
  if (
    verb?.kind === 'verb' &&
    !verb.passive &&
    BEARS.test(verb.lemma) &&
    (verb.particle !== null ||
      /^(?:back|off|down|away)$/i.test(tree.tokens[verb.head + 1]?.text ?? '') ||
      !/^(?:beat|fight|drive|take|fend|ward)$/.test(verb.lemma)) &&
    verb.args.some((a) => a.role === 'object' && (a.head === clause.head || a.others.includes(clause.head)))
  )
    return partiesOf(verb.args.find((a) => a.role === 'subject') ?? null, context)
  for (const kid of kidsOf(tree, clause.head)) {
    const inner = tree.tokens[kid]!.deprel === 'acl:relcl' ? context.clauses.get(kid) : undefined
    if (inner?.kind === 'verb' && !inner.passive && HARMS.has(inner.lemma)) {
      const found = partiesOf(inner.args.find((a) => a.role === 'object') ?? null, context)
      if (found.length > 0) return found
    }
  }
  const dead = deadIn(clause, context)
  if (dead.length > 0) return dead
  if (verb?.kind === 'verb') {
    const struck = struckIn(clause, verb, context)
    if (struck.length > 0) return struck
  }
  if (verb?.kind !== 'verb' || verb.passive || !HARMS.has(verb.lemma)) return []
  if (!verb.args.some((a) => a.role === 'subject' && (a.head === clause.head || a.others.includes(clause.head))))
    return []
  return partiesHit(verb.args.find((a) => a.role === 'object') ?? null, context)
}

/** Those a verb of harm acts on: "claimed the lives of 21 traders" harms the traders. */
export function partiesHit(object: Argument | null, context: RoleContext): Party[] {
  const { tree } = context
  if (object === null || tree.tokens[object.head]!.lemma !== 'life') return partiesOf(object, context)
  const who = kidsOf(tree, object.head).find((k) => k > object.head && prepositionOf(tree, k) === 'of')
  return who === undefined
    ? partiesOf(object, context)
    : [who, ...othersOf(tree, who)].flatMap((k) => partiesAt(k, context, 0))
}

const DEATHS = /^(?:death|killing|injury|wounding|maiming|displacement|loss)$/

/** "the deaths of 54 farmers in an army raid": those who died were struck by it. */
export function deadIn(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const { deprel, head } = tree.tokens[clause.head]!
  if (
    !/^(?:nmod|obl)$/.test(deprel) ||
    head < 0 ||
    !/^(?:in|from|during|by)$/.test(prepositionOf(tree, clause.head) ?? '')
  )
    return []
  const above = DEATHS.test(tree.tokens[head]!.lemma) ? head : tree.tokens[head]!.head
  // "mourned the deaths of nine miners in a strike"
  const object = deprel === 'obl' ? kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'obj') : undefined
  const dead = deprel === 'nmod' ? above : object !== undefined && object < clause.head ? object : -1
  if (dead < 0 || !DEATHS.test(tree.tokens[dead]!.lemma)) return []
  const who = kidsOf(tree, dead).find((k) => k > dead && k < clause.head && prepositionOf(tree, k) === 'of')
  return who === undefined ? [] : [who, ...othersOf(tree, who)].flatMap((k) => partiesAt(k, context, 0))
}

/** "two medics were killed in the raid", "carried out a raid, killing two medics": those harmed are whom the deed was done to. */
export function struckIn(clause: Clause, verb: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const inside = verb.args.some(
    (a) =>
      a.role === 'oblique' &&
      ((a.head === clause.head && /^(?:in|by|during|from)$/.test(a.prep ?? '')) ||
        // "killed as a result of the shelling"
        (OUTCOME.test(tree.tokens[a.head]!.lemma) && tree.tokens[clause.head]!.head === a.head)),
  )
  if (inside && (HARMS.has(verb.lemma) || verb.lemma === 'die')) {
    const victim = verb.args.find((a) => a.role === (verb.passive || verb.lemma === 'die' ? 'subject' : 'object'))
    const found = victim ? partiesOf(victim, context) : []
    if (found.length > 0) return found
  }
  for (const kid of kidsOf(tree, verb.head)) {
    const token = tree.tokens[kid]!
    if (!/^(?:advcl|xcomp|conj)/.test(token.deprel) || kid < clause.head) continue
    const harm = context.clauses.get(kid)
    if (harm?.kind !== 'verb' || harm.passive) continue
    if (token.xpos !== 'VBG' && harm.mark !== 'to') continue
    const whom = harm.args.find((a) => a.role === 'object' && !a.shared)
    // "fired tear gas to disperse a crowd"
    const scattered = whom !== undefined && SCATTERS.test(harm.lemma) && sortOf(tree.tokens[whom.head]!) === 'party'
    if (!scattered && !HARMS.has(harm.lemma)) continue
    const found = partiesOf(whom ?? null, context)
    if (found.length > 0) return found
  }
  return []
}

const SCATTERS = /^(?:disperse|scatter|drive|repel|dispel|rout)$/

/** "an attempt on his life", "closed their newspaper", "the offices of the party": what is somebody's is done to its owner too. */
export function ownersOfThing(reading: ActReading, argument: Argument, clause: Clause, context: RoleContext): Party[] {
  if (!HITS.has(reading.act)) return []
  const { tree } = context
  const found: Party[] = []
  for (const head of [argument.head, ...argument.others]) {
    const token = tree.tokens[head]!
    // "expelled the ambassador of Burundi", "two diplomats from Chad"
    const diplomat = reading.act === 'SANCTION' && DIPLOMATS.test(token.lemma)
    const ofBody = reading.act === 'ASSAULT' && BODY.test(token.lemma)
    if (token.upos !== 'NOUN' || (sortOf(token) === 'party' && !diplomat && !ofBody)) continue
    if (diplomat) found.push(...sentBy(head, context))
    if (ofBody) {
      found.push(...ownersOfBody(head, context))
      continue
    }
    for (const kid of kidsOf(tree, head)) {
      const { deprel, upos } = tree.tokens[kid]!
      const of = deprel === 'nmod' && OWNED.test(token.lemma) && caseOf(tree, kid) === 'of'
      if (deprel === 'nmod:poss' || (of && (upos === 'PROPN' || sortOf(tree.tokens[kid]!) === 'party')))
        found.push(...ownersAt(kid, clause, context).filter((p) => !GROUND_OWNER.test(p.actor ?? '')))
    }
  }
  return found
}

/** "shot over the elders' heads", "fired above the heads of the crowd": whose heads they are; none for anything but a part of the body. */
export function ownersOfBody(head: number, context: RoleContext): Party[] {
  const { tree } = context
  if (!BODY.test(tree.tokens[head]!.lemma)) return []
  for (const kid of kidsOf(tree, head)) {
    const { deprel } = tree.tokens[kid]!
    const of = deprel === 'nmod' && prepositionOf(tree, kid) === 'of'
    // "the elders' heads", with all of it taken for the elders
    if (deprel === 'nmod:poss' && tree.tokens[kid]!.upos === 'NOUN')
      return [described(context.scene.text, corePhrase(tree, kid))]
    if (deprel === 'nmod:poss' || of) return partiesAt(kid, context, 1)
  }
  return []
}

const BODY = /^(?:head|foot|leg|back|face|throat|hand|arm|neck|knee|chest|skull|ankle)$/

const ROBS =
  /^(?:stop|halt|rob|beat|attack|shoot|arrest|detain|seize|bind|tie|abduct|kidnap|hold|surround|expel|evict|ambush|shell|bomb|search|round|strip|loot|raid|drive)$/

/** "stopped two traders and took their motorbikes": those to whom the deed joined to this one was done, and not who does both. */
export function ownersAt(head: number, clause: Clause, context: RoleContext): Party[] {
  const { tree, clauses } = context
  const before =
    /^(?:their|his|her)$/i.test(tree.tokens[head]!.text) && clause.relation === 'conj'
      ? clauses.get(clause.parent)
      : undefined
  const own = clause.args.some((a) => a.role === 'subject' && !a.shared)
  const whom = before && !own ? before.args.find((a) => a.role === (before.passive ? 'subject' : 'object')) : undefined
  if (
    before?.kind !== 'verb' ||
    !(HARMS.has(before.lemma) || ROBS.test(before.lemma)) ||
    !whom ||
    sortOf(tree.tokens[whom.head]!) !== 'party' ||
    whom.head > head
  )
    return partiesAt(head, context, 1)
  return [whom.head, ...whom.others].flatMap((h) => partiesAt(h, context, 1))
}

const DIPLOMATS =
  /^(?:ambassador|envoy|diplomat|consul|attaché|attache|delegation|mission|representative|embassy|staff)$/

/** The state a diplomat serves, behind his office: "of Burundi", "from Chad". */
function sentBy(head: number, context: RoleContext): Party[] {
  const { tree } = context
  for (const kid of kidsOf(tree, head)) {
    const { deprel, upos } = tree.tokens[kid]!
    if (kid > head && deprel === 'nmod' && upos === 'PROPN' && /^(?:of|from)$/.test(prepositionOf(tree, kid) ?? ''))
      return partiesAt(kid, context, 1)
  }
  return []
}

const HITS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'CONSULT', 'SANCTION'])
const OWNED =
  /^(?:office|headquarters|home|house|life|convoy|vehicle|position|base|compound|residence|newspaper|account|asset|hideout|cache|property|visa|passport|licence|license|permit|citizenship|salary|fund|salaries|land|farm|crop|livestock|cattle|body|grave|family|child|son|daughter|wife|brother)$/
/** "Syria's largest city": a state owns no town as a person owns a house. */
const GROUND_OWNER = /^state\//
