// How the words that signal an act are written down. The words themselves stand in one file an act.
import type { Act, Kind, Mode, Topic } from '../../model/index.ts'

/**
 * Where a party stands, best place first: `subject`, `object`, `indirect`, `agent`, `possessor`, `modifier`,
 * or a preposition (`on`, `against`, `between`) for the noun behind it. For a passive, `subject` and `object` are those of
 * the active sentence.
 */
export type Slot = string

/** A class of nouns (`#weapon`) or plain lemmas. Classes are in nouns.ts. */
export type Words = readonly string[]

/** What an argument must, or must not, be for a signal to hold. */
export interface Guard {
  readonly slot: Slot
  readonly is?: Words
  readonly not?: Words
  /** True where the slot must be filled for the signal to hold. */
  readonly needed?: boolean
}

/** A group of words that signal one act in one way, with the sentences it must catch and those it must spare. */
export interface SignalGroup {
  /** Short and unique within its act: `bomb-from-the-air`. */
  readonly name: string
  readonly mode?: Mode
  readonly kind?: Kind
  readonly topics?: readonly Topic[]
  /**
   * Verbs. `pull+out` has a particle; `lift =siege|#ban` an object whose head is one of these; `come under:fire|attack` a
   * preposition with its noun; `call for:` a preposition that must be there.
   */
  readonly verbs?: Words
  /** Event nouns; `ceasefire =violation` for a noun compounded or possessed: "violation of the ceasefire", "ceasefire violation". */
  readonly nouns?: Words
  /** Adjectives and participles that tell a state: `besieged`. */
  readonly adjectives?: Words
  readonly actor: readonly Slot[]
  readonly recipient: readonly Slot[]
  readonly guards?: readonly Guard[]
  /** 0 to 1: how sure the word alone makes the act; 0.8 where it is not given. */
  readonly weight?: number
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

/** One word or pair of words that signals an act; what a group spells out. */
export interface Signal {
  /** `ASSAULT/bomb-from-the-air`. */
  readonly rule: string
  readonly lemma: string
  readonly pos: 'verb' | 'noun' | 'adj'
  readonly particle: string | null
  /** Lemmas one of which the object (of a noun: its `of` or compound noun) must have as head; null where any will do. */
  readonly objects: ReadonlySet<string> | null
  /** Preposition that must be there, or null. */
  readonly prep: string | null
  /** Lemmas one of which must stand behind that preposition, or null. */
  readonly behind: ReadonlySet<string> | null
  readonly act: Act
  readonly mode: Mode | null
  readonly kind: Kind | null
  readonly topics: readonly Topic[]
  readonly actor: readonly Slot[]
  readonly recipient: readonly Slot[]
  readonly guards: readonly Guard[]
  readonly weight: number
}
