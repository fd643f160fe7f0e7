// Charges made by saying something: "did not say the army was behind it", "may say they are guilty". Where nobody has said so, or not
// yet, the charge has not been made.
import { HOLDS_SO } from '../vocab/verbs/telling.ts'
import type { Clause, Clauses } from './clause-types.ts'
import type { StatusReading } from './status.ts'

/** Clauses looked up through. */
const STEPS = 3

/** The clause that says what this one charges somebody with; null where it is told outright. */
export function sayingOver(clause: Clause, clauses: Clauses): Clause | null {
  let at = clause
  for (let steps = STEPS; steps > 0; steps--) {
    const above = clauses.get(at.parent)
    if (!above || above === at) return null
    if (/^(?:acl|advcl)/.test(at.relation) && at.kind === 'verb') return null
    if (above.kind === 'verb' && HOLDS_SO.has(above.lemma)) return above
    at = above
  }
  return null
}

/** What becomes of a charge, or of a deed somebody is charged with, by what becomes of saying it; null where it was said. */
export function chargeBySaying(own: StatusReading, saying: StatusReading): StatusReading | null {
  if (own.status === 'alleged' && saying.status === 'negated')
    return { status: 'hypothetical', why: `said: ${saying.why}`, doubt: 0.1 }
  if (own.status !== 'happened' && own.status !== 'ongoing') return null
  return /^(?:negated|planned|hypothetical)$/.test(saying.status)
    ? { status: saying.status, why: `said: ${saying.why}`, doubt: 0.1 }
    : null
}
