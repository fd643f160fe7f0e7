// The parties of an act: those the signal's arguments name, and where they name none, those the words around make plain.
import type { Act, Party, Speaker } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import type { Clause } from './clause-types.ts'
import { described, ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isOutlet, isOwnDeed, sameSide } from './roles-side.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status.ts'

/** Acts done by speaking: with no doer named, the speaker does them. */
export const SPOKEN: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT', 'REJECT', 'AGREE'])

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
  if (named.length > 0) return { actors: named, recipients, inferred: false }
  const actors = inferredActors(reading, clause, above, context, recipients, memory)
  return { actors, recipients, inferred: actors.length > 0 }
}

function recipientsOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const holders = reading.act === 'ASSAULT' ? holdersOf(clause, context) : []
  if (!reading.recipient) return holders
  const parties = partiesOf(reading.recipient, context)
  if (parties.length > 0) return [...parties, ...holders]
  const owners = ownersOf(reading.recipient.head, context)
  if (owners.length > 0) return owners
  // "condemned the attack": whoever was last said to have attacked.
  if (reading.act === 'ACCUSE' && isDefinite(context.tree, reading.recipient.head)) {
    return [...lastDoers(memory, 'ASSAULT', context.sentence.index)]
  }
  return holders
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
export function isAdverse(act: Act, parties: Parties, speaker: Speaker | null, direct: boolean): boolean {
  if (!speaker || isOutlet(speaker) || SPOKEN.has(act)) return false
  const { actors, recipients } = parties
  if (actors.length === 0) return act === 'ASSAULT' && !direct && !isOwnDeed(speaker, recipients)
  if (actors.some((a) => sameSide(a, speaker))) return false
  return direct ? speaker.actor !== null && actors.some((a) => a.actor !== null) : true
}
