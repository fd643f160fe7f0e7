// What the rooms of the story are built from: a claim with its report, its resolved parties and place, its days and its source.
// Commitments, episodes, aid and leverage are made from lists of these and of events; nothing here reads or stores.
import type { ActorRef, Amount, Claim, Days, PlaceRef, Report, Span } from '../model/index.ts'

/** The facts of a report that linking needs; never its text. */
export type ReportFacts = Pick<Report, 'id' | 'title' | 'outlet' | 'published' | 'source'>

/** Somebody in a claim: the actor across reports, and whose side it is on. */
export interface LinkedParty extends ActorRef {
  /** `name` of the mention as the reader gave it ("the army"); `name` of the ref is the standard one ("Syrian army"). */
  readonly as: string
  /** Id of the state, body or group at the top ("state/syria" for the army, a minister, "government forces"); else `id`. */
  readonly side: string
  /** True for a proper name or a roster actor, false for somebody who is only described ("residents", "a UN official"). */
  readonly named: boolean
}

/** Who says a claim, across reports. */
export interface LinkedSpeaker extends LinkedParty {
  /** The chain that passed it on, nearest to the report first. */
  readonly via: readonly string[]
}

/** What a report says beside its claims, hung on the nearest of them so that it can be cited; `words` are its own. */
export interface Aside {
  readonly what:
    | 'people'
    | 'listed'
    | 'delisted'
    | 'deadline'
    | 'passed'
    | 'ordered'
    | 'accepted'
    | 'handed'
    | 'asked'
    | 'promised'
    | 'unseen'
    | 'requested'
    | 'approved'
    | 'refused'
    | 'loaded'
    | 'stripped'
    | 'turned-back'
    | 'delivered'
    | 'truce-declared'
    | 'truce-in-force'
    | 'truce-renewed'
    | 'truce-ended'
    | 'excluded'
    | 'covered'
    | 'watched'
    | 'brokered'
    | 'count'
    | 'tied'
    | 'rumour'
    | 'refuted'
    | 'leverage'
    | 'closing'
    | 'closed'
    | 'opened'
    | 'lacking'
    | 'talks'
  readonly words: string
  readonly span: Span
  /** How many people, trucks, goods or breaches. */
  readonly amount: Amount | null
  /** Who gives the figure or says so, as written; null for the report itself. */
  readonly says: string | null
  /** The last day of a deadline, or the day it was done. */
  readonly day: string | null
  /** Folded name of the town it is about; empty where none is named before it. */
  readonly place: string
  /** The town itself, where the reader resolved it. */
  readonly at?: PlaceRef
  /** Who acts, and towards whom, as written. */
  readonly by?: string
  readonly to?: string
  /** The day on which what was asked was answered, where the same sentence says so. */
  readonly answered?: string
  /** The day on which it was refused, where the words behind say so. */
  readonly refused?: string
  /** The day an ultimatum or a round of talks began. */
  readonly made?: string
  /** True where its sentence goes on with a convoy that the ones before it told of, and need not name what is carried. */
  readonly threaded?: true
  /** Further names: the towns tied to this one, those a ceasefire leaves out, the label of a listing, the lifelines that are shut, or how they stand (`power:open`). */
  readonly names?: readonly string[]
  /** Those in whose house a round of talks is held, as written. */
  readonly hosts?: readonly string[]
  /** The sentences that name those who mediate and host. */
  readonly saying?: readonly string[]
}

/** Where and when a report sets a claim whose own sentence does not say. */
export interface Setting {
  /** The town of its lead or heading, or the part of a town its sentence means. */
  readonly at?: PlaceRef
  /** Which of its places are only where somebody sits, meets or speaks ({@link Seats}). */
  readonly seated?: readonly number[]
  /** The last day its paragraph stated before it. */
  readonly day?: string
  /** True where that day is the one on which, the report opens, it was done. */
  readonly led?: boolean
  /** Key of the ceasefire its report speaks of there: a folded place, or empty for one of a whole country. */
  readonly truce?: string
  /** Where its sentence only orders, passes on as a rumour, or calls false what the claim takes for done. */
  readonly unreal?: 'ordered' | 'rumoured' | 'refuted'
  /** Who asks, as the sentences before name it, where the claim names nobody: "It has also appealed to the envoy". */
  readonly by?: string
  /** True where a sentence beside it already says who can move whom. */
  readonly moved?: boolean
  /** True where its words name no doer, and the one taken for him uses no force in all its report. */
  readonly guessed?: boolean
  /** Who calls it a breach of a ceasefire, in its sentence or the one behind; empty where that is who says it. */
  readonly called?: string
  /** True where the sentences behind what is asked say that nothing came of it so far. */
  readonly unmet?: boolean
  /** What the sentence behind says of what is asked: that it was allowed, or not, and when. */
  readonly met?: { readonly words: string; readonly day: string | null; readonly what?: 'refused' }
  /** Key of the town its report is about there, where a yes or no names no town: "The Tigers rejected the offer". */
  readonly about?: string
}

/** A claim as linking sees it. Depends only on its own reading, but for `source`, `origin` and `event`. */
export interface LinkedClaim {
  readonly claim: Claim
  readonly report: ReportFacts
  /** The sentence of its first evidence. */
  readonly sentence: string
  /** Pronouns that were never resolved are left out. */
  readonly actors: readonly LinkedParty[]
  readonly recipients: readonly LinkedParty[]
  /** Null: the report says it in its own voice. */
  readonly speaker: LinkedSpeaker | null
  /** The most precise place first. */
  readonly places: readonly PlaceRef[]
  readonly place: PlaceRef | null
  /** ISO 3166-1 alpha-2 of the first place, or of the report's main country. */
  readonly country: string | null
  /** Acronyms that its report, or one before it, spells out. */
  readonly glosses: Readonly<Record<string, string>>
  /** The country its report is about, wherever the claim itself is set. */
  readonly land: string | null
  /** The days it may have happened on. With no time of its own: the publication day and the three days before it. */
  readonly when: Days
  /** True where a day comes from the words, not from the date of publication alone. */
  readonly dated: boolean
  /** The day it is sorted by: the last possible day it happened on, else publication; null where nothing is known. */
  readonly day: string | null
  /** Day of publication. */
  readonly published: string | null
  /** Told in passing, long after: status `background`, or days that ended 90 or more days before publication. */
  readonly background: boolean
  /** Number of the thread, inside its report, of sentences about one attack; null where it stands alone. */
  readonly thread: number | null
  /** Id of the source group its report is in. */
  readonly source: string
  /** The agency credited, or the outlet, folded; what two reports of one house share. */
  readonly origin: string
  /** What its report says beside it. */
  readonly asides: readonly Aside[]
  /** Where and when its report sets it; empty where its own words do. */
  readonly setting: Setting
  /** Id of the event it belongs to; null where it makes none (hypothetical, or background without an event). */
  readonly event: string | null
}

/**
 * A function of one claim that is worked out once for each: claims do not change, and each new report asks again about many
 * old ones.
 */
export function oncePerClaim<T>(of: (claim: LinkedClaim) => T): (claim: LinkedClaim) => T {
  const kept = new WeakMap<LinkedClaim, { readonly value: T }>()
  return (claim) => {
    const there = kept.get(claim)
    if (there) return there.value
    const value = of(claim)
    kept.set(claim, { value })
    return value
  }
}

/** What the order of claims looks at. */
export interface Ordered {
  readonly published: string | null
  readonly claim: {
    readonly id: string
    readonly report: string
    readonly evidence: readonly [{ readonly span: { readonly start: number } }, ...unknown[]]
  }
}

/** Whether a claim's own sentence names a place, and more of it than the country. */
export function namesPlace(c: LinkedClaim): boolean {
  const { sentence } = c.claim.evidence[0]
  return c.claim.places.some(
    (p) => p.span !== null && p.span.start >= sentence.start && p.span.end <= sentence.end && p.precision !== 'country',
  )
}

/** The order of everything: oldest report first, then by report id, then by place in the text. Never by arrival. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    compare(a.claim.report, b.claim.report) ||
    a.claim.evidence[0].span.start - b.claim.evidence[0].span.start ||
    compare(a.claim.id, b.claim.id)
  )
}

/** Compares by UTF-16 code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What tells who vouches for a claim. */
export interface Voiced extends Pick<LinkedClaim, 'source' | 'origin'> {
  readonly speaker: Pick<LinkedSpeaker, 'id' | 'named'> | null
}

/** Who vouches for a claim: a named speaker, an unnamed one of this source alone, or the house that published it. */
function voiceOf(c: Voiced): string {
  if (c.speaker === null) return `own/${c.origin}`
  return c.speaker.named ? c.speaker.id : `unnamed/${c.source}/${c.speaker.id}`
}

/**
 * How many independent sources stand behind claims: as many as there are different houses or different voices,
 * whichever is fewer. Copies of one text count once, and so do two papers that quote the same spokesman.
 */
export function independentSources(claims: Iterable<Voiced>): number {
  const groups = new Map<string, string>()
  const voices = new Set<string>()
  for (const c of claims) {
    groups.set(c.source, c.origin)
    voices.add(voiceOf(c))
  }
  return Math.min(new Set(groups.values()).size, voices.size)
}
