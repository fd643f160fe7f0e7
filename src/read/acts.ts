// From a clause to an act of the vocabulary: which signal holds, and which arguments are its actor and recipient.
// Who those arguments are, and the status, place and time, are not decided here.
import type { Act, Kind, Mode, Topic } from '../model/index.ts'
import type { Leaning as WordLeaning } from '../vocab/acts/index.ts'
import { chainedReading } from './act-chains.ts'
import { weighed } from './act-modals.ts'
import { modeOf } from './act-modes.ts'
import { bestMatch } from './act-signals.ts'
import type { View } from './act-view.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import type { Sentence } from './syntax-types.ts'
import { topicsOf } from './topics.ts'

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

const DEEPEST = 5

/** The act that a clause tells, or null where it tells none. `clauses` are those of the same sentence. */
export function actOf(clause: Clause, sentence: Sentence, clauses: Clauses): ActReading | null {
  const reading = readingOf(clause, sentence, clauses, 0)
  if (!reading) return null
  return { ...reading, topics: topicsOf(reading, clause, sentence) }
}

function readingOf(clause: Clause, sentence: Sentence, clauses: Clauses, depth: number): ActReading | null {
  const view: View = { sentence, clauses, clause, carrier: null }
  const below = (child: Clause): ActReading | null =>
    depth < DEEPEST && child.head !== clause.head ? readingOf(child, sentence, clauses, depth + 1) : null
  const own = ownReading(view)
  const chained = chainedReading(view, below)
  const best = chained && (!own || chained.score >= own.score - 0.1) ? chained : own
  return weighed(view, best)
}

function ownReading(view: View): ActReading | null {
  const match = bestMatch(view)
  if (!match) return null
  const { signal } = match
  return {
    act: signal.act,
    mode: modeOf(signal.act, signal.mode, view.clause, view.sentence),
    kind: signal.kind,
    topics: signal.topics,
    actor: match.actor,
    recipient: match.recipient,
    score: match.score,
    rule: signal.rule,
    leaning: signal.leaning,
    uses: match.uses,
  }
}
