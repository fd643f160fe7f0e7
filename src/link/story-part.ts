// How a part of the story is kept up: what single claims tell it, in which scopes, and how a scope's items are built from that.
import type { LinkedClaim } from './linked-claim.ts'
import type { Note } from './notes.ts'

/**
 * How a part of the story (commitments, sieges …) is kept up without building all of it again. `scopesOf` names the
 * scopes a claim belongs to (`daraya`, `SY`), none where the part has no use for it; `noteOf` is what it tells of one of them.
 * Both may look at nothing but the claim, and not at its event or source. `build` gets every note of one scope, or of one stretch
 * of months of it, in order, and must depend on nothing but what it is given; an item must have the same id and bytes in
 * whichever scope it is built, or be built in one scope only.
 */
export interface StoryPart<Item extends { readonly id: string }, Told extends object> {
  readonly kind: string
  readonly scopesOf: (claim: LinkedClaim) => readonly string[]
  /** Where given, a scope is parted by time where it is full of claims ({@link stretchesOf}); else each is built as a whole. */
  readonly months?: Months
  /** Where given, a stretch looks further for what parties it waits for tell than its months say ({@link farMonths}). */
  readonly far?: Far<Told>
  /** True where `build` asks whose war it is, over all claims of the part. */
  readonly home?: true
  /** True where only notes are kept, and the items are put together whenever the story is read. */
  readonly whenRead?: true
  /** Plain data that JSON gives back as it was; null where the claim tells nothing of the scope. */
  noteOf(claim: LinkedClaim, scope: string): Told | null
  build(notes: readonly Note<Told>[], scope: string, beyond: Beyond<Told>): readonly Item[]
  /** Where given, what is built of a stretch need not be built again for notes that change nothing in it. */
  readonly sift?: Sift<Item, Told>
  /** Ties the items of all scopes to one another, where they point at each other. Depends on the set of items alone. */
  tie?(items: readonly Item[]): readonly Item[]
}

/** How a scope is parted by time where it is full of claims. */
export interface Months {
  /** Claims of one month from which it is full; between two full months in a row a stretch ends. */
  readonly full: number
  /** Months after a stretch whose claims may still tell what became of its items. */
  readonly after: number
  /** Claims that are enough: no month behind those that hold so many is looked at. */
  readonly enough: number
}

/** How far a stretch looks for what the parties it waits for tell: a party that is seldom told of may answer late, behind very many others. */
export interface Far<Told extends object> {
  /** Months after a stretch in which a party may still answer. */
  readonly within: number
  /** Notes of a party that are enough: no month behind those that hold so many is looked at for it. */
  readonly enough: number
  /** The parties a note comes from, by which it is found; none where nothing waits for it. */
  by(told: Told): readonly string[]
  /** The parties that what is told in a stretch waits for. */
  awaited(notes: readonly Note<Told>[]): readonly string[]
}

/** How what was built of a stretch is changed by notes that come, without reading all that it was built from. */
export interface Sift<Item extends { readonly id: string }, Told extends object> {
  /** Builds as the part does, and gives back beside the items plain data by which notes that come later are sifted. */
  build(
    notes: readonly Note<Told>[],
    scope: string,
    beyond: Beyond<Told>,
  ): { readonly items: readonly Item[]; readonly gist: object }
  /** What becomes of the stretch, to the byte as if it were built again; null where all of it must be. */
  again(gist: object, came: Came<Told>, scope: string, ask: AskNotes<Told>): Promise<Again<Item> | null>
}

/** What becomes of what was built of a stretch: items that are new or other now, and the ids of those that stay. */
export interface Again<Item> {
  readonly fresh: readonly Item[]
  readonly kept: readonly string[]
  /** Null where all is as it was. */
  readonly gist: object | null
  /** The parties it waits for; null where they are as before. */
  readonly keys: readonly string[] | null
}

/** Notes of a stretch, of the months after it that it looks at, and far behind those. */
export interface Looked<Told extends object = object> {
  readonly own: readonly Note<Told>[]
  readonly later: readonly Note<Told>[]
  readonly far: readonly Note<Told>[]
}

/** Asks for notes of what a stretch is built from and looks at. */
export interface AskNotes<Told extends object = object> {
  /** Those that these claims leave. */
  of(claims: readonly string[]): Promise<Looked<Told>>
  /** All that were published on a day or later, where it waits for these parties; null where it looks for them elsewhere than it did before. */
  all(parties: readonly string[], since: string): Promise<Looked<Told> | null>
}

/** Notes that came to what a stretch was built from, and nothing else happened there. */
export interface Came<Told extends object = object> extends Looked<Told> {
  /** How many came to all these months since it was built, at most. */
  readonly more: number
}

/** What a build may look at beside the notes of its stretch. */
export interface Beyond<Told extends object = object> {
  /** Notes of the months after the stretch, in order. */
  readonly later: readonly Note<Told>[]
  /** Notes of months behind those, of parties the stretch waits for, in order. */
  readonly far: readonly Note<Told>[]
  /** The first month of the stretch where another stretch goes before it; null for the first stretch. */
  readonly since: string | null
  /** Countries where at least a quarter of the part's claims take place; empty where the part does not ask. */
  readonly home: ReadonlySet<string>
}
