// How the words that signal an act are written down. The words themselves stand in one file an act; acts of peace told without them stand in `in-other-words.ts`.
import type { Act, Kind, Mode, Topic } from '../../model/index.ts'

/** What a word's own meaning says of the status of its act, before tense, negation and speaker are weighed. */
export type Leaning = 'planned' | 'negated' | 'denied' | 'alleged' | 'ended'

/** What an argument must, or must not, be for a signal to hold. */
export interface Guard {
  /** The place the argument stands in; see {@link SignalGroup.actor}. */
  readonly slot: string
  /** Lemmas and classes (`#weapon`), separated by commas; one must fit where the slot is filled. */
  readonly is?: string
  /** None of these may fit. */
  readonly not?: string
  /** True where the slot must be filled. */
  readonly needed?: boolean
  /** True where the slot must be empty. */
  readonly none?: boolean
}

/**
 * A group of words that signal one act in one way, with the sentences it must catch and those it must spare.
 *
 * `verbs`, `nouns` and `adjectives` are separated by commas. Behind a lemma may stand:
 * `+out` a particle; `=siege|#ban` the head its object must have (of a noun: the noun it is made of, by `of` or as a
 * compound); `:on` a preposition that must be there; `:under=fire|attack` a preposition and the noun behind it.
 */
export interface SignalGroup {
  /** Short, and unique within its act. */
  readonly name: string
  readonly mode?: Mode
  readonly kind?: Kind
  readonly topics?: readonly Topic[]
  readonly leaning?: Leaning
  readonly verbs?: string
  readonly nouns?: string
  readonly adjectives?: string
  /**
   * Where the actor stands, best place first, separated by commas: `subject`, `object`, `indirect`, `possessor`,
   * `modifier`, or a preposition. For a passive, subject and object are those of the active sentence. `object/of` is the
   * `of` phrase of the object. `-` for nowhere. Nothing given: `subject` for a verb, `by, possessor, modifier, subject`
   * for a noun.
   */
  readonly actor?: string
  /** Where the recipient stands; nothing given: `object` for a verb, `on, against, of, to` for a noun. */
  readonly recipient?: string
  readonly guards?: readonly Guard[]
  /** 0 to 1: how far the word alone makes the act; 0.8 where it is not given. */
  readonly weight?: number
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

/** What an argument's head may be: lemmas, with `name` true where any proper name or pronoun fits as well. */
export interface Filter {
  readonly lemmas: ReadonlySet<string>
  readonly name: boolean
  /** Whether people at large, an armed group, and "it" are among the lemmas. */
  readonly people: boolean
  readonly armed: boolean
  readonly it: boolean
}

/** A guard with its words looked up. */
export interface Check {
  readonly slot: string
  readonly is: Filter | null
  readonly not: Filter | null
  readonly needed: boolean
  readonly none: boolean
}

/** One word or pair of words that signals an act: what a group is spelt out to. */
export interface Signal {
  /** `ASSAULT/bomb-from-the-air`. */
  readonly rule: string
  readonly lemma: string
  readonly pos: 'verb' | 'noun' | 'adj'
  readonly particle: string | null
  readonly object: Filter | null
  readonly prep: string | null
  /** What must stand behind that preposition, or null where anything may. */
  readonly behind: Filter | null
  readonly act: Act
  readonly mode: Mode | null
  readonly kind: Kind | null
  readonly topics: readonly Topic[]
  readonly leaning: Leaning | null
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly checks: readonly Check[]
  readonly weight: number
}
