// What the record keeps of linking, and how the parts of the story are asked for. The record knows no more of linking than this.
import type {
  AidChain,
  Claim,
  Commitment,
  Episode,
  Leverage,
  Place,
  PlaceRef,
  Report,
  SourceGroup,
  Story,
  StoryEvent,
} from '../model/index.ts'

/** A report as linking keeps it: `kept` and `sketch` are JSON of the linker's own. */
export interface LinkedReportRow {
  readonly report: Pick<Report, 'id' | 'title' | 'outlet' | 'published' | 'source'>
  readonly group: string
  readonly kept: string
  readonly sketch: string
}

/** Where linking put a claim. */
export interface PlacedClaim {
  /** The record's own number for it; no other claim has it while {@link LinkStore.gone} stays the same. */
  readonly key: number
  readonly id: string
  readonly component: string
  readonly event: string | null
  readonly group: string
}

/** A claim as linking finds it again: as it was read, without corrections. */
export interface LinkedClaimRow extends PlacedClaim {
  readonly claim: Claim
  readonly sentence: string
  /** The record's own number for its report. */
  readonly of: number
}

/** A report as claims need it: the linker's JSON on it, and its facts. */
export interface ReportOfClaims extends Pick<LinkedReportRow, 'report' | 'kept'> {
  readonly key: number
}

/** What a claim tells of a month of a scope, with where linking put the claim. */
export interface NoteRow {
  /** The record's own number for the claim. */
  readonly key: number
  readonly id: string
  readonly scope: string
  /** JSON of the linker's own. */
  readonly note: string
  readonly component: string
  readonly event: string | null
  readonly group: string
}

/** A standing state of affairs whose event is put together from notes when the story is read. */
export interface StateRow {
  readonly name: string
  /** The component all its claims are in, and no others. */
  readonly component: string
  /** JSON of the linker's own. */
  readonly json: string
}

/** A month of a scope: how many claims it has, and how many it had when it was last built. */
export interface ScopeCount {
  readonly scope: string
  readonly claims: number
  readonly built: number
}

/** What comparing needs of a claim, in the linker's own words, and the component it is in. */
export interface BriefRow {
  readonly key: number
  readonly id: string
  readonly component: string
  readonly brief: string
}

/** Which claims linking asks for; the claims that any field gives. */
export interface LinkAsk {
  readonly components?: readonly string[]
  readonly reports?: readonly string[]
  /** Actor or place ids. */
  readonly names?: readonly string[]
}

/** A reading as linking takes it in. */
export interface LinkReading {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly places: readonly Place[]
}

/** A claim as linking gives it to be kept. */
interface LinkedClaimPut {
  readonly id: string
  readonly sentence: string
  readonly event: string | null
  readonly group: string
  /** The linker's own words on it, for {@link LinkStore.briefs}. */
  readonly brief: string
  readonly keys: readonly number[]
  readonly scopes: readonly { readonly kind: string; readonly scope: string; readonly note: string }[]
  readonly actors: readonly { readonly id: string; readonly spelling: string; readonly name: string }[]
  readonly places: readonly PlaceRef[]
}

/** A part of the story that is kept with an id of its own. */
export type StoryItem = Commitment | Episode | AidChain | Leverage

/** One run's changes, kept all or nothing. */
export interface LinkBatch {
  /** Reports linked for the first time or anew. */
  readonly reports: readonly {
    readonly id: string
    readonly kept: string
    readonly sketch: string
    readonly marks: readonly number[]
    readonly glosses: readonly GlossRow[]
  }[]
  /** Source groups: those dropped, and those that are new or changed, whose reports are put into them. */
  readonly dropGroups: readonly string[]
  readonly putGroups: readonly SourceGroup[]
  /** Components whose events are taken away; their claims are given again only where they changed. */
  readonly dropComponents: readonly string[]
  readonly putComponents: readonly {
    readonly id: string
    /** Claims that are new in it, or whose event is another now. */
    readonly claims: readonly LinkedClaimPut[]
    /** Ids of claims that are as they were, but come from a component of another name. */
    readonly moved: readonly string[]
    /** The numbers of claims whose event has another name now, and are else as they were. */
    readonly renamed: readonly { readonly key: number; readonly event: string | null }[]
    readonly events: readonly StoryEvent[]
    /** Where its claims are a standing state of affairs, and its event is put together when the story is read. */
    readonly state?: Pick<StateRow, 'name' | 'json'>
  }[]
  /** Scopes whose items must be built again, now or later. */
  readonly soiledScopes: readonly SoiledScope[]
  /** Items taken away: those of a kind in the scopes from one name to another, both among them. */
  readonly dropScopes: readonly (readonly [kind: string, from: string, to: string])[]
  /** Scopes built anew: their items, and the ids of those that stay as they are. */
  readonly scopes: readonly {
    readonly kind: string
    readonly scope: string
    readonly items: readonly { readonly id: string }[]
    readonly kept: readonly string[]
  }[]
  /** Scopes whose items, once put together from all their notes, are no longer what those give (`siege daraya`). */
  readonly dropWholes: readonly string[]
  /** Scopes whose items were put together from all their notes, to be found so by the next who reads the story. */
  readonly wholes: readonly { readonly name: string; readonly items: readonly (StoryItem | StoryEvent)[] }[]
  /** What is linked or built again by this run, as {@link LinkStore.dirt} gave it. */
  readonly settled: LinkDirt
  readonly facts: Readonly<Record<string, string>>
  /** What {@link LinkStore.basis} said when the run began; where the record has changed since, nothing is kept. Null keeps in any case. */
  readonly basis: string | null
}

/** An acronym that a report spells out, with the report's day and land. */
export interface GlossRow {
  readonly acronym: string
  readonly full: string
  readonly day: string
  readonly country: string | null
}

/** What waits to be linked again. */
export interface LinkDirt {
  readonly groups: readonly string[]
  readonly components: readonly string[]
  readonly scopes: readonly SoiledScope[]
  readonly reports: readonly string[]
}

/**
 * A scope to be built again; `came` are the claims that came to it, or have another event or source group there; null where
 * something else happened there too.
 */
export type SoiledScope = readonly [kind: string, scope: string, came: readonly string[] | null]

/** What linking asks of a record, and gives it to keep. */
export interface LinkStore {
  /** Reports that are read and not linked, those of the earliest days first, at most `limit`. */
  pending(limit: number): Promise<readonly string[]>
  /** How many reports are read and not linked. */
  countPending(): Promise<number>
  /** Readings as linking takes them in, in the order asked for; those that are gone are left out. */
  readings(reports: readonly string[]): Promise<readonly LinkReading[]>
  dirt(): Promise<LinkDirt>
  /** Notes that these reports must be linked again. */
  soil(reports: readonly string[]): Promise<void>
  fact(name: string): Promise<string | null>
  /** What reports spell out: of each name for an acronym in a land the first day, in a fixed order. */
  glosses(): Promise<readonly GlossRow[]>
  /** Components that have a claim with one of these keys. */
  componentsByKeys(keys: readonly number[]): Promise<readonly string[]>
  /** Reports that share one of these marks. */
  reportsByMarks(marks: readonly number[]): Promise<readonly string[]>
  /** Reports with these ids, or in these groups. */
  reports(ask: {
    readonly ids?: readonly string[]
    readonly groups?: readonly string[]
  }): Promise<readonly LinkedReportRow[]>
  /** Where linking put claims. */
  placed(ask: LinkAsk): Promise<readonly PlacedClaim[]>
  /** The notes of a kind's scopes of these names. */
  notes(kind: string, scopes: readonly string[]): Promise<readonly NoteRow[]>
  /** The notes of a kind that these claims leave, in whichever scopes. */
  notesOf(kind: string, claims: readonly string[]): Promise<readonly NoteRow[]>
  /** Of the notes of a kind in these scopes, those whose claims are also in these scopes of another kind. */
  notesAlso(
    kind: string,
    scopes: readonly string[],
    also: { readonly kind: string; readonly scopes: readonly string[] },
  ): Promise<readonly NoteRow[]>
  /** What was built of a kind in these scopes: each item as JSON. */
  built(kind: string, scopes: readonly string[]): Promise<readonly { readonly scope: string; readonly json: string }[]>
  /** The scopes of a kind that claims of these components are in. */
  scopesIn(kind: string, components: readonly string[]): Promise<readonly string[]>
  /** Standing states with these names, or in these components; all of them where neither is given. */
  states(ask: {
    readonly names?: readonly string[]
    readonly components?: readonly string[]
  }): Promise<readonly StateRow[]>
  /** How many claims each of these components has. */
  componentSizes(components: Iterable<string>): Promise<ReadonlyMap<string, number>>
  /** The claims that have one of these keys, each with those it has. */
  withKeys(keys: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>
  /** What linking wrote down of claims, by their numbers. */
  briefs(numbers: readonly number[]): Promise<readonly BriefRow[]>
  /** Claims by their numbers ({@link PlacedClaim.key}). */
  claims(numbers: readonly number[]): Promise<readonly LinkedClaimRow[]>
  /** Reports by their numbers ({@link LinkedClaimRow.of}). */
  reportsOf(numbers: readonly number[]): Promise<readonly ReportOfClaims[]>
  /** How many claims are in each scope of a kind with a name from `from` to `to`, both among them; in all of the kind without. */
  scopeCounts(kind: string, from?: string, to?: string): Promise<readonly ScopeCount[]>
  /** The same of scopes that are named; those without claims are left out. */
  scopeCountsOf(kind: string, scopes: readonly string[]): Promise<readonly ScopeCount[]>
  /** A mark that changes whenever claims were taken out of the record. */
  gone(): Promise<string>
  /** Ids of reports that have one of these claims (short ids: twelve digits of the report's id, then the rest). */
  reportsOfClaims(short: readonly string[]): Promise<readonly string[]>
  /** The scopes claims were in when they were last linked. */
  scopesOf(
    claims: readonly string[],
  ): Promise<readonly { readonly claim: string; readonly kind: string; readonly scope: string }[]>
  /** Places that claims tell of, by their ids; of those that were not resolved (`seen/…`) all whose names may be meant. */
  placesTold(ids: readonly string[]): Promise<readonly PlaceTold[]>
  /** A place by its id, as it was linked, or as it was known before all was linked anew. */
  place(id: string): Promise<PlaceRef | null>
  /** A mark of the record as it is: it changes with every change to the record and to its links. */
  basis(): Promise<string>
  /** Keeps a batch, all of it or nothing; false where the record is no longer what the batch was made for. */
  put(batch: LinkBatch): Promise<boolean>
  /** Forgets all that was linked, so that linking begins anew; leaves these facts. */
  forget(facts: Readonly<Record<string, string>>): Promise<void>
}

/** A place as a claim tells of it; the id is null where it was not resolved. */
export type PlaceTold = Omit<PlaceRef, 'id'> & { readonly id: string | null }

/** The story as it is kept. */
export interface StoryStore {
  /** The whole story; `accepted` are the ids of actors that people confirmed. */
  story(accepted: ReadonlySet<string>): Promise<Story>
  /** The items of scopes that were put together from all their notes, and are as then. */
  wholes(): Promise<ReadonlyMap<string, readonly (StoryItem | StoryEvent)[]>>
  /** How many claims are set in each place, by its id: claims of places that were merged count where those went. */
  placeClaims(): Promise<ReadonlyMap<string, number>>
}
