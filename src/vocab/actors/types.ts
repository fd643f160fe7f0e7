// What is known of somebody who acts: states, bodies, groups, people, and the offices they hold. Types only.

/** What sort of actor it is. */
export type ActorKind =
  | 'state'
  | 'government'
  | 'military'
  | 'body'
  | 'armed-group'
  | 'party'
  | 'ngo'
  | 'media'
  | 'people'
  | 'person'

/** Somebody who acts, known by an id that never changes. Dates are ISO (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Actor {
  /** `state/syria`, `government/syria`, `military/syria`, `body/un`, `group/hamas`, `agency/reuters`, `ngo/msf`, `people/kurds`, `person/sergey-lavrov`. */
  readonly id: string
  readonly kind: ActorKind
  /** The English name used as standard. */
  readonly name: string
  /** Other names: spellings, acronyms, Arabic, Russian. The name itself is not repeated. */
  readonly aliases: readonly string[]
  /** The actor it is an organ or arm of (`military/syria` is an arm of `state/syria`), or null. */
  readonly armOf: string | null
  /** Larger bodies, coalitions or fronts it is or was publicly a member of. */
  readonly memberOf: readonly string[]
  /** States it is mainly active in, as ids; empty for the whole world. */
  readonly activeIn: readonly string[]
  /** When it came to be and ceased to be; null is open or not recorded. */
  readonly from: string | null
  readonly to: string | null
}

/** A state with what is needed to know its people and its government by. */
export interface State extends Actor {
  readonly kind: 'state'
  /** ISO 3166-1 alpha-2; null for a state that is gone or was never listed. */
  readonly iso: string | null
  readonly capitals: readonly string[]
  /** Adjectives and nouns for its people: "Syrian", "Syrians". */
  readonly demonyms: readonly string[]
}

/** One stretch of time in which a person held an office. */
export interface Term {
  /** Person id. */
  readonly person: string
  /** First day in office. */
  readonly from: string
  /** First day no longer in office; null where the person was in office when the roster was last checked. */
  readonly to: string | null
}

/** A post that one person at a time holds. Terms are in order and do not overlap. */
export interface Office {
  /** `office/russia/foreign-minister`. */
  readonly id: string
  /** What it is called ("Foreign Minister of Russia"). */
  readonly name: string
  /** The state or body it belongs to. */
  readonly actor: string
  readonly terms: readonly Term[]
}

/** An office with the person who held it on the day asked about. */
export interface HeldOffice {
  readonly office: Office
  readonly actor: Actor
  /** Null where no day was given, nobody is on record for it, or the words say "former" or "deputy". */
  readonly holder: Person | null
  /** False where the day is past the last check of the roster, so that the holder is only the last known. */
  readonly checked: boolean
}

/** A person on the roster, with the offices held and the actor spoken for. */
export interface Person extends Actor {
  readonly kind: 'person'
  readonly gender: 'f' | 'm' | null
  readonly offices: readonly { readonly office: Office; readonly from: string; readonly to: string | null }[]
}

/** Who bears a name: `plain` those whose line does not mark it with `?`, who are meant unless the context says otherwise. */
export interface Bearers<T extends Actor = Actor> {
  readonly all: readonly T[]
  readonly plain: readonly T[]
}

/** What helps to choose between actors that share a name. */
export interface Context {
  /** The report's date, ISO. */
  readonly date?: string | null
  /** Ids of states the report speaks of. */
  readonly states?: ReadonlySet<string>
}

/** A common noun that means somebody who acts ("rebels", "envoy", "warplanes"). */
export interface DescriptionHead {
  readonly kind: ActorKind | 'platform'
  readonly number: 'one' | 'many'
  /** `n` for what is spoken of as "it"; null where a person of either gender is meant. */
  readonly gender: 'f' | 'm' | 'n' | null
  /** `group` acts as a body, `person` is one human, `people` are several, `thing` stands for who uses it. */
  readonly sort: 'group' | 'person' | 'people' | 'thing'
}

/** A word that stands before a person's name. */
export interface TitleWord {
  readonly sort: 'courtesy' | 'rank' | 'religious' | 'office' | 'role'
  readonly gender: 'f' | 'm' | null
}
