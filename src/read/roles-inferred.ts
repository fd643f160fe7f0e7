// The parties of an act: those the signal's arguments name, and where they name none, those the words around make plain.
import type { Act, Party, Speaker } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt, mentionsIn } from './mention-index.ts'
import { described, ownersOf, partiesAt, partiesOf, partyOf, type RoleContext, sameParty } from './roles.ts'
import { sortOf } from './roles-plausible.ts'
import { isOfficial, isOutlet, isOwnDeed, sameSide } from './roles-side.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status.ts'

/** Acts done by speaking: with no doer named, the speaker does them. */
export const SPOKEN: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT', 'REJECT', 'AGREE'])

/** Acts that each does to the other: "A and B met" is A to B. */
const RECIPROCAL: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE'])

/** The parties of one reading. `inferred` is true where a party was not named by the clause's own arguments. */
export interface Parties {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly inferred: boolean
}

/** Who does what the clause tells, and to whom. */
export function partiesOfReading(
  reading: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  memory: Memory,
): Parties {
  const recipients = recipientsOf(reading, clause, context, memory)
  const named = partiesOf(reading.actor, context)
  if (named.length > 0) {
    if (RECIPROCAL.has(reading.act) && recipients.length === 0)
      return { actors: named, recipients: named.slice(1), inferred: false }
    return { actors: named, recipients: otherThanActor(reading, named, recipients, context), inferred: false }
  }
  const actors = inferredActors(reading, clause, above, context, recipients, memory)
  return { actors, recipients, inferred: actors.length > 0 }
}

/** Acts done to somebody, not to something. */
const TO_SOMEBODY: ReadonlySet<Act> = new Set<Act>([...SPOKEN, 'CONSULT', 'COOPERATE', 'LEVERAGE', 'CONCEDE'])

function recipientsOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const holders = reading.act === 'ASSAULT' ? holdersOf(clause, context) : []
  const argument = reading.recipient
  if (!argument) {
    if (reading.act === 'REQUEST') return doersAskedToStop(clause, context)
    return reading.act === 'ASSAULT' && holders.length === 0 ? harmedBy(clause, context) : holders
  }
  const somebody = TO_SOMEBODY.has(reading.act)
  if (!somebody || isSomebody(argument.head, context)) {
    const parties = partiesOf(argument, context)
    if (parties.length > 0) return [...parties, ...holders]
  }
  if (reading.act === 'ACCUSE') {
    const owners = ownersOf(argument.head, context)
    if (owners.length > 0) return owners
    // "condemned the attack": whoever was last said to have attacked.
    if (isDefinite(context.tree, argument.head)) return [...lastDoers(memory, 'ASSAULT', context.sentence.index)]
  }
  return reading.act === 'REQUEST' ? doersAskedToStop(clause, context) : holders
}

function isSomebody(head: number, context: RoleContext): boolean {
  const token = context.tree.tokens[head]!
  if (sortOf(token) === 'party') return true
  const mention = mentionAt(context.scene.mentions, token)
  return (
    mention !== null &&
    /^(?:person|organisation|nationality|location)$/.test(mention.type) &&
    mention.span.end >= token.end
  )
}

const HARMS = new Set([
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

/** "An air strike hit the hospital": what the verb says the event did, to whom. */
function harmedBy(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const verb = context.clauses.get(clause.parent)
  if (verb?.kind !== 'verb' || verb.passive || !HARMS.has(verb.lemma)) return []
  if (!verb.args.some((a) => a.role === 'subject' && (a.head === clause.head || a.others.includes(clause.head))))
    return []
  return partiesOf(verb.args.find((a) => a.role === 'object') ?? null, context)
}

/** The doers of a deed the clause is told of or takes place in: "killed in Russian air strikes", "an attack in which ten died". */
function doersOfDeedAround(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  for (const a of clause.args) {
    if (a.role !== 'oblique' && a.role !== 'agent') continue
    if (a.prep !== 'in' && a.prep !== 'by' && a.prep !== 'during' && a.prep !== 'from' && a.prep !== 'as a result of')
      continue
    if (sortOf(tree.tokens[a.head]!) !== 'deed') continue
    const owners = ownersOf(a.head, context)
    if (owners.length > 0) return owners
  }
  let at = clause.head
  if (tree.tokens[at]!.deprel === 'conj') at = tree.tokens[at]!.head
  const token = tree.tokens[at]
  if (token?.deprel !== 'acl:relcl' || token.head < 0 || sortOf(tree.tokens[token.head]!) !== 'deed') return []
  return ownersOf(token.head, context)
}

/** "called for an end to the army's raids": asked of nobody by name, it is asked of whose raids they are. */
function doersAskedToStop(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const queue = clause.args.filter((a) => a.role === 'object' || a.role === 'oblique').map((a) => a.head)
  for (let k = 0; k < queue.length && k < 12; k++) {
    const head = queue[k]!
    if (sortOf(tree.tokens[head]!) === 'deed') {
      const owners = ownersOf(head, context)
      if (owners.length > 0) return owners
    }
    for (const kid of kidsOf(tree, head)) if (/^(?:nmod|conj|obl)$/.test(tree.tokens[kid]!.deprel)) queue.push(kid)
  }
  return []
}

/** "He urged him": the two are not the same; the other is the last one named before. */
function otherThanActor(
  reading: ActReading,
  actors: readonly Party[],
  recipients: readonly Party[],
  context: RoleContext,
): readonly Party[] {
  const head = reading.recipient?.head
  if (head === undefined || !/^(?:him|her|them)$/i.test(context.tree.tokens[head]!.text)) return recipients
  if (!recipients.some((r) => actors.some((a) => sameParty(a, r)))) return recipients
  const before = context.tree.tokens[head]!.start
  const known = mentionsIn(context.scene.mentions, { start: context.sentence.start, end: before }).filter(
    (m) => m.form === 'name' && (m.type === 'person' || m.type === 'organisation') && m.name !== null,
  )
  for (let i = known.length - 1; i >= 0; i--) {
    const party = partyOf(known[i]!, known[i]!.name!, context.scene.text)
    if (!actors.some((a) => sameSide(a, party))) return [party]
  }
  return recipients
}

function inferredActors(
  reading: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  recipients: readonly Party[],
  memory: Memory,
): Party[] {
  const { speaker, scene, tree } = context
  // "accused the army of shelling": who is accused did it.
  if (above?.act === 'ACCUSE' && above.recipient && !SPOKEN.has(reading.act)) {
    const accused = partiesOf(above.recipient, context)
    if (accused.length > 0) return accused
  }
  const who = speaker ?? scene.issuer
  if (who && SPOKEN.has(reading.act) && clause.kind !== 'noun' && !reading.actor) return [asParty(who)]
  if (speaker && reading.act === 'ASSAULT' && isOwnDeed(speaker, recipients)) return [asParty(speaker)]
  if (reading.act === 'ASSAULT') {
    const around = doersOfDeedAround(clause, context)
    if (around.length > 0) return around
  }
  // "the bombing forced them to leave": by whom it was done before.
  if (reading.actor && sortOf(tree.tokens[reading.actor.head]!) === 'deed' && isDefinite(tree, reading.actor.head)) {
    return [...lastDoers(memory, 'ASSAULT', context.sentence.index)]
  }
  // "the bombing", told again: by whom it was done before.
  if (
    clause.kind === 'noun' &&
    isDefinite(tree, clause.head) &&
    (reading.act === 'ASSAULT' || reading.act === 'CONCEDE' || reading.act === 'RETREAT')
  ) {
    return [...lastDoers(memory, reading.act, context.sentence.index)]
  }
  return []
}

/** A speaker as the party that does what is done by speaking. */
export function asParty(speaker: Speaker): Party {
  return { name: speaker.name, text: speaker.name, span: speaker.span, actor: speaker.actor }
}

/** Who holds what is taken or attacked: "rebel-held suburbs", "ISIL-held terrain", "the last rebel bastion". */
function holdersOf(clause: Clause, context: RoleContext): Party[] {
  const found: Party[] = []
  for (const argument of clause.args) {
    if (argument.role !== 'object' && argument.role !== 'oblique' && argument.role !== 'subject') continue
    for (const head of [argument.head, ...argument.others]) {
      const holder = holderIn(context.tree, head)
      if (holder >= 0) found.push(...holderParty(holder, context))
      for (const kid of kidsOf(context.tree, head)) {
        if (baseOf(context.tree.tokens[kid]!.deprel) !== 'nmod') continue
        const inner = holderIn(context.tree, kid)
        if (inner >= 0) found.push(...holderParty(inner, context))
      }
    }
    if (found.length > 0) break
  }
  return found
}

const HELD = /^(?:held|controlled|run|occupied|dominated)$/i
const ONE_WORD = /^(.+)-(?:held|controlled|run|occupied|dominated)$/i
const STRONGHOLDS = new Set([
  'bastion',
  'stronghold',
  'enclave',
  'position',
  'target',
  'hideout',
  'base',
  'line',
  'territory',
  'headquarters',
  'pocket',
])

/** Token of the holder before a noun, -1 where none is named. */
function holderIn(tree: Tree, head: number): number {
  for (const kid of kidsOf(tree, head)) {
    if (kid > head) break
    const token = tree.tokens[kid]!
    if (ONE_WORD.test(token.text)) return kid
    if (HELD.test(token.text)) {
      for (let k = kid - 1; k >= Math.max(0, kid - 3); k--) if (/\p{L}/u.test(tree.tokens[k]!.text)) return k
    }
    const before = token.deprel === 'compound' || token.deprel === 'amod'
    if (before && STRONGHOLDS.has(tree.tokens[head]!.lemma) && (token.upos === 'PROPN' || token.upos === 'NOUN'))
      return kid
  }
  return -1
}

function holderParty(token: number, context: RoleContext): Party[] {
  const word = context.tree.tokens[token]!
  const one = ONE_WORD.exec(word.text)
  if (one) return [described(context.scene.text, { start: word.start, end: word.start + one[1]!.length })]
  return partiesAt(token, context, 3)
}

/** Whether the words are somebody's and lay the deed at another's door. */
export function isAdverse(act: Act, parties: Parties, speaker: Speaker | null, direct: boolean, own: boolean): boolean {
  if (!speaker || isOutlet(speaker) || SPOKEN.has(act)) return false
  const { actors, recipients } = parties
  if (actors.length === 0)
    return act === 'ASSAULT' && !direct && !isOwnDeed(speaker, recipients) && !(own && isOfficial(speaker))
  if (actors.some((a) => sameSide(a, speaker))) return false
  return direct ? speaker.actor !== null && actors.some((a) => a.actor !== null) : true
}
