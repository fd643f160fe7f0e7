// Which act a deed is charged in that stands outside its words: "blamed the army for the shelling that killed nine".
import type { Found } from './claims-draft.ts'
import { type Around, enclosing } from './claims-worth.ts'
import { sortOf } from './roles-plausible.ts'

/** The act around a found one that tells of its parties: what encloses it, or the charge its relative clause belongs to. */
export function toldWithin(found: Found, around: Around): Found | null {
  const direct = enclosing(found, around)
  const { clause, reading } = found
  if (direct || reading.act !== 'ASSAULT' || reading.actor) return direct
  // "said soldiers had taken part in the massacre"
  const over = around.byToken.get(around.tree.tokens[clause.head]!.head)
  if (over?.reading.rule === 'chain/said-involved') return over
  if (!/^acl/.test(clause.relation)) return null
  const noun = around.tree.tokens[clause.head]!.head
  const token = around.tree.tokens[noun]
  if (token?.upos !== 'NOUN' || sortOf(token) !== 'deed') return null
  const charge = enclosing({ ...found, clause: { ...clause, head: noun } }, around)
  return charge?.reading.act === 'ACCUSE' ? charge : null
}
