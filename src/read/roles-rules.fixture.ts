// The shape of the sentences that the rules of roles*.ts and claims-opponents.ts carry. The sentences stand in files of their own.
import type { Act } from '../model/index.ts'

/**
 * An act, whether its actors (`by`) or recipients (`to`) are looked at, a pattern for one of them, the words of a report, and words of
 * the claim meant where the report has several of that act.
 */
export type RoleCase = readonly [act: Act, side: 'by' | 'to', who: RegExp, text: string, told?: RegExp]

/** A rule by the name of its function, or what several rules see to together: in each report of `catch` the party must be found, in none of `spare`. */
export interface RoleRule {
  readonly rule: string
  readonly catch: readonly RoleCase[]
  readonly spare: readonly RoleCase[]
}
