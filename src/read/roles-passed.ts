// Who is let through, and to whom one gives in: people and sides, and no town that is only where they go.
import type { Party } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { headIn } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { within } from './scene.ts'

const GRANTS = /^(?:give|grant|allow|guarantee|promise|offer|assure|deny|refuse)$/
const WAY = /^(?:passage|access|way|exit|conduct|corridor|entry|transit)$/

/** "Buses were given safe passage to Idlib", "granted the convoy entry to Taiz": who may pass, and not where to. */
export function letThrough(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'RETREAT' || reading.mode !== 'access' || clause.kind !== 'verb') return []
  const { tokens } = context.tree
  if (!GRANTS.test(clause.lemma) || !clause.args.some((a) => a.role === 'object' && WAY.test(tokens[a.head]!.lemma)))
    return []
  const who = clause.args.find((a) => a.role === 'indirect' || (clause.passive && a.role === 'subject'))
  return partiesOf(who ?? null, context)
}

const HARM_DONE = /^(?:casualt(?:y|ies)|damage|losses|deaths|injur(?:y|ies)|fires|destruction|bloodshed)$/i
const HELD = /\b(?:held|controlled|run|dominated)\b/i

/** Those told of, without what is nobody: a town in which people strike, ground one gives up for, the harm that is done. */
export function apartFromNobody({ act, mode }: ActReading, found: readonly Party[], context: RoleContext): Party[] {
  const { tokens } = context.tree
  const harm = (p: Party): boolean => p.actor === null && HARM_DONE.test(tokens[headIn(p, context.tree)]?.text ?? '')
  if (act === 'ASSAULT') return found.filter((p) => !harm(p))
  const ground = (p: Party): boolean =>
    isTownAt(p, context) || (act === 'CONCEDE' && p.actor === null && HELD.test(p.text))
  return /^(?:CONCEDE|PROTEST)$/.test(act) || mode === 'access' ? found.filter((p) => !ground(p)) : [...found]
}

/** Whether a party is a town or a region by its name: nobody gives in to Idlib. */
export function isTownAt(party: Party, { scene, tree }: RoleContext): boolean {
  const { actor, name, span } = party
  if (actor !== null || span === null || capitalOf(name) !== undefined) return false
  // "the people of Bor" are people.
  let head = headIn(party, tree)
  for (let up = tree.tokens[head]?.head ?? -1; up >= 0 && up < head && tree.tokens[up]!.start >= span.start; ) {
    head = up
    up = tree.tokens[head]!.head
  }
  const who = tree.tokens[head]
  if (who?.upos === 'NOUN' && sortOf(who) === 'party') return false
  const told = within(scene.places, span)[0]
  return told !== undefined && told.precision !== 'country' && told.span.end === span.end
}
