// From a clause to an act of the vocabulary: which signal holds, and which arguments are its actor and recipient.
// Who those arguments are, and the status, place and time, are not decided here.
import type { Act, Kind, Mode, Topic } from '../model/index.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import type { Sentence } from './syntax-types.ts'

/** What the act's own words say of its status, before tense, negation and speaker are weighed. */
export type Leaning = 'planned' | 'negated' | 'denied' | 'alleged' | 'ended' | null

/** An act read from one clause. */
export interface ActReading {
  readonly act: Act
  readonly mode: Mode | null
  readonly kind: Kind | null
  readonly topics: readonly Topic[]
  readonly actor: Argument | null
  readonly recipient: Argument | null
  /** 0 to 1. */
  readonly score: number
  /** The signal or rule that decided: `ASSAULT/bomb`, `chain/agree`. */
  readonly rule: string
  readonly leaning: Leaning
  /** Predicate tokens that are part of this act and make no claim of their own (the "attack" of "launched an attack"). */
  readonly uses: readonly number[]
}

/** The act that a clause tells, or null where it tells none. `clauses` are those of the same sentence. */
export function actOf(_clause: Clause, _sentence: Sentence, _clauses: Clauses): ActReading | null {
  return null
}
