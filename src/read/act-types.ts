// What the act reader says of a clause. Parties are arguments of the clause; who they are is decided elsewhere.
import type { Act, Kind, Mode, Topic } from '../model/index.ts'
import type { Leaning as WordLeaning } from '../vocab/acts/index.ts'
import type { Argument } from './clause-types.ts'

/** What the act's own words say of its status, before tense, negation and speaker are weighed. */
export type Leaning = WordLeaning | null

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
  /** The signal or rule that decided: `ASSAULT/air`, `chain/agree`. */
  readonly rule: string
  readonly leaning: Leaning
  /** Predicate tokens that are part of this act and make no claim of their own (the "attack" of "launched an attack"). */
  readonly uses: readonly number[]
}
