// Who did the deed that somebody is convicted of, sentenced or jailed for.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'

const PUNISHED = /^(?:convict|sentence|jail|imprison|execute|hang|condemn|fine|behead)$/
const FOR_DEED = /^(?:of|for|over)$/

/** "four soldiers were convicted of the murder of a priest": they did it, where nobody else is named. */
export function convictedOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:ASSAULT|COERCE)$/.test(reading.act) || reading.actor || clause.kind !== 'noun') return []
  const { tree, clauses } = context
  const token = tree.tokens[clause.head]!
  if (!/^(?:obl|nmod)/.test(token.deprel) || !FOR_DEED.test(prepositionOf(tree, clause.head) ?? '')) return []
  let over = token.head
  // "found him guilty of the murder"
  if (/^guilty$/i.test(tree.tokens[over]?.text ?? '')) over = tree.tokens[over]!.head
  else if (!PUNISHED.test(tree.tokens[over]?.lemma ?? '')) return []
  const verb = clauses.get(over)
  if (verb?.kind !== 'verb' || verb.negated || !(PUNISHED.test(verb.lemma) || verb.lemma === 'find')) return []
  const whom = verb.args.find((a) => a.role === (verb.passive ? 'subject' : 'object'))
  return partiesOf(whom ?? null, context)
}
