// What many reports make together: sources, events, commitments, episodes, aid, leverage. All of it is proposed by rules, and every part names its claims.
import type { Act, Amount, Mode, Place, Status, Topic } from './claim.ts'

/** A party or actor as known across reports. `id` is a roster id (`state/russia`), or `seen/…` for one no roster knows. */
export interface ActorRef {
  readonly id: string
  readonly name: string
}

/** An actor across reports, with every spelling met. A name no roster knows is `proposed` until a person says otherwise. */
export interface KnownActor extends ActorRef {
  readonly spellings: readonly string[]
  readonly proposed: boolean
  readonly claims: number
}

/** A place across reports: `id` is a gazetteer id, or `seen/…` for one that could not be resolved. */
export interface PlaceRef {
  readonly id: string
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Place['precision']
}

/** Reports that stand for one independent source: copies and rewrites of one text, or one quoted wire report. */
export interface SourceGroup {
  readonly id: string
  /** The agency named, or the outlet of the earliest report. */
  readonly origin: string
  readonly reports: readonly string[]
  readonly why: 'alone' | 'copy' | 'rewrite' | 'wire'
  /** Lowest similarity that holds the group together, 0 to 1. */
  readonly similarity: number
}

/** Why two things were joined: parts of a score, each 0 to 1 with its weight, and their sum. */
export interface LinkScore {
  readonly total: number
  readonly parts: readonly { readonly name: string; readonly value: number; readonly weight: number }[]
}

/** A figure as one claim gives it. Figures stand side by side; they are never averaged. */
export interface Figure {
  readonly amount: Amount
  readonly claim: string
  readonly report: string
  readonly says: string | null
  readonly outlet: string | null
  readonly date: string | null
  /** The words that give it, where they stand beside the claim and not in it. */
  readonly words?: string
}

/** Words of a report that stand beside a claim and not in it. */
export interface Words {
  readonly claim: string
  readonly words: string
}

/** A day range, both inclusive, null is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Several claims about one happening. `id` does not depend on the order in which reports came. */
export interface StoryEvent {
  readonly id: string
  readonly act: Act
  readonly mode: Mode | null
  readonly topics: readonly Topic[]
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  readonly place: PlaceRef | null
  readonly when: Days
  /** What its claims add up to: `happened` only where a claim in a report's own voice, or two independent sources, say so. */
  readonly status: Status
  /** Claim ids, oldest report first. */
  readonly claims: readonly string[]
  /** Claims told in passing later ("besieged since 2012"); they join and make no event of their own. */
  readonly background: readonly string[]
  /** Ids of independent source groups. */
  readonly sources: readonly string[]
  readonly figures: readonly Figure[]
  /** The weakest link that holds it together; null for a single claim. */
  readonly score: LinkScore | null
}

/** What may bind somebody: asked of others, or taken on oneself. */
export const COMMITMENT_KINDS = ['demand', 'appeal', 'call', 'ultimatum', 'offer', 'promise', 'threat'] as const
/** A kind of commitment. */
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]

/** What may befall a commitment. */
export const STEPS = [
  'made',
  'repeated',
  'answered',
  'accepted',
  'refused',
  'partly',
  'kept',
  'broken',
  'lapsed',
  'withdrawn',
] as const
/** A kind of step. */
export type StepKind = (typeof STEPS)[number]

/** One step in the life of a commitment. */
export interface Step {
  readonly what: StepKind
  readonly date: string | null
  readonly by: readonly ActorRef[]
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  /** The words that tell it, where they stand beside its claims and not in them. */
  readonly words?: string
}

/** A last day that was moved: from which to which day (null where that is not told), by how many days, and when that was told. */
export interface Moved {
  readonly from: string
  readonly to: string | null
  readonly days: number | null
  readonly told: string
}

/** A demand, appeal, ultimatum, offer, promise or threat, and what became of it. Promised is never delivered. */
export interface Commitment {
  readonly id: string
  readonly kind: CommitmentKind
  readonly by: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly place: PlaceRef | null
  readonly topics: readonly Topic[]
  /** The words that state the terms, from the first claim. */
  readonly terms: string
  readonly made: string | null
  readonly deadline: string | null
  /** The words that set the deadline, where they stand beside its claims and not in them. */
  readonly deadlineWords?: string
  /** How its last day was moved, as told; none where it stands as it was set. */
  readonly moved?: readonly Moved[]
  readonly steps: readonly [Step, ...Step[]]
  /** Where its last step leaves it; `no answer in this record` is all that silence says. */
  readonly state: StepKind | 'no answer in this record'
  readonly claims: readonly string[]
}

/** A stretch of an episode. */
export interface Phase {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly claims: readonly string[]
  /** The words that show it, where they stand beside its claims and not in them. */
  readonly words?: string
}

/** What a besieged place lives by. */
export const LIFELINES = ['food', 'water', 'medicine', 'power', 'people'] as const
/** A thing a besieged place lives by. */
export type Lifeline = (typeof LIFELINES)[number]

interface EpisodeBase {
  readonly id: string
  readonly place: PlaceRef | null
  readonly parties: readonly ActorRef[]
  readonly phases: readonly Phase[]
  readonly claims: readonly string[]
  readonly sources: readonly string[]
}

/** A siege: phases closing, closed, easing, lifted, fallen. */
export interface Siege extends EpisodeBase {
  readonly kind: 'siege'
  readonly besiegers: readonly ActorRef[]
  readonly population: readonly Figure[]
  readonly lifelines: readonly {
    readonly line: Lifeline
    readonly state: 'open' | 'partial' | 'shut'
    readonly date: string | null
    readonly claim: string
    /** The words that tell it, where they stand beside the claim and not in it. */
    readonly words?: string
  }[]
  readonly designations: readonly {
    readonly authority: string
    readonly label: string
    readonly from: string | null
    readonly to: string | null
    readonly claim: string
    /** Words that give the two days, where they stand beside claims and not in them. */
    readonly beside?: readonly Words[]
  }[]
  /** Words that tell its phases, beside claims and not in them. */
  readonly beside?: readonly Words[]
}

/** How long a ceasefire was set for, as told, and the last day of it. */
export interface Term {
  readonly length: string
  readonly ends: string
  /** The claim that tells it, and its words where they stand beside the claim and not in it. */
  readonly claim: string
  readonly words?: string
}

/** A ceasefire: phases declared, accepted, in force, renewed, ended. */
export interface Ceasefire extends EpisodeBase {
  readonly kind: 'ceasefire'
  /** How long it was set for by its last word on that; null where nobody says, or where it began on no known day. */
  readonly term: Term | null
  /** Words on whom it leaves out and how often it was broken, beside claims and not in them. */
  readonly beside?: readonly Words[]
  /** What it covers, as reports say it: where, and which arms or deeds. Its place stands in `place`. */
  readonly scope: readonly string[]
  readonly guarantors: readonly ActorRef[]
  readonly monitors: readonly ActorRef[]
  readonly excluded: readonly ActorRef[]
  readonly violations: readonly {
    readonly event: string
    /** Those who allege it, claim by claim; what else is told of the event stands there. */
    readonly claims: readonly string[]
    readonly date: string | null
    readonly alleged: readonly ActorRef[]
    readonly says: readonly string[]
    /** Independent sources that call it a breach. */
    readonly sources: number
  }[]
  readonly counts: readonly Figure[]
}

/** Whether a second independent source tells of a breach. */
export function isBorneOut({ sources }: Pick<Ceasefire['violations'][number], 'sources'>): boolean {
  return sources >= 2
}

/** Whether the term of a ceasefire was over on a day, and nothing told of it later says that it went on or ended otherwise. */
export function isTermOver(t: Ceasefire, today: string): boolean {
  const { term } = t
  return (
    term !== null &&
    today > term.ends &&
    t.phases.every((p) => p.name !== 'ended' && (p.from === null || p.from <= term.ends))
  )
}

/** What a party said of one term. */
export interface SaidOfTerm {
  readonly word: 'proposed' | 'accepted' | 'refused' | 'silent'
  readonly date: string | null
  readonly claim: string | null
}

/** A party's last word on one term, with its last one before the last round began; null where it had said none. */
export interface TermWord extends SaidOfTerm {
  readonly party: ActorRef
  readonly before: SaidOfTerm | null
}

/** Talks in one town: rounds with hosts, mediators, parties and terms. */
export interface Talks extends EpisodeBase {
  readonly kind: 'talks'
  /** Ids of the talks of one track in the order of their days, these among them: the same sides may sit in one town after another. */
  readonly track: readonly string[]
  /** Those who have the talks in their house, as far as reports call them hosts. */
  readonly hosts: readonly ActorRef[]
  readonly mediators: readonly ActorRef[]
  readonly rounds: readonly {
    /** As reports count it, else in its order on the track. */
    readonly number: number
    readonly when: Days
    readonly host: PlaceRef | null
    readonly parties: readonly ActorRef[]
    readonly claims: readonly string[]
    /** The sentence that tells of the round, where it stands beside its claims and not in them. */
    readonly words?: string
    /** The sentences that name who mediates and who hosts. */
    readonly beside?: readonly Words[]
  }[]
  readonly terms: readonly { readonly topic: Topic; readonly words: readonly TermWord[]; readonly moved: boolean }[]
}

/** A local deal: phases demanded, rumoured, agreed, carried out, denied; with the deals it is tied to and the one whose terms it repeats. */
export interface Deal extends EpisodeBase {
  readonly kind: 'deal'
  /** Words that tell it or tie it to others, beside claims and not in them. */
  readonly beside?: readonly Words[]
  readonly topics: readonly Topic[]
  readonly linked: readonly string[]
  readonly after: string | null
}

/** What goes on for a while, with phases: a siege, a ceasefire, talks or a deal. */
export type Episode = Siege | Ceasefire | Talks | Deal

/** Aid to one place: requested, approved, loaded, stripped, delivered, each a dated fact with its own words and quantities. */
export interface AidChain {
  readonly id: string
  readonly place: PlaceRef
  readonly by: readonly ActorRef[]
  readonly steps: readonly {
    readonly what: 'requested' | 'approved' | 'refused' | 'loaded' | 'stripped' | 'turned-back' | 'delivered'
    readonly date: string | null
    readonly figures: readonly Figure[]
    readonly claims: readonly string[]
    readonly sources: readonly string[]
    /** Words that tell it beside claims and not in them, each with the claim it hangs on. */
    readonly beside?: readonly Words[]
  }[]
}

/** Who is said to be able to move whom, with what, by whom it is said, and whether it was used. */
export interface Leverage {
  readonly id: string
  readonly who: ActorRef
  readonly over: ActorRef
  readonly means: string | null
  readonly says: readonly string[]
  readonly claims: readonly string[]
  readonly used: readonly string[]
  /** Claims beside which it is said that it was not used. */
  readonly unused: readonly string[]
  /** Words that say it, beside claims and not in them. */
  readonly beside?: readonly Words[]
}

/** All that was linked out of a record. Lists are in a fixed order; the same readings and decisions give the same bytes. */
export interface Story {
  readonly linker: string
  readonly actors: readonly KnownActor[]
  readonly places: readonly PlaceRef[]
  readonly sources: readonly SourceGroup[]
  readonly events: readonly StoryEvent[]
  readonly commitments: readonly Commitment[]
  readonly episodes: readonly Episode[]
  readonly aid: readonly AidChain[]
  readonly leverage: readonly Leverage[]
}

/** What of a story is made of what single claims tell about a place, a party or a country. */
export type StoryParts = Pick<Story, 'commitments' | 'episodes' | 'aid' | 'leverage'>

/** What a person decided. Decisions are kept in the log, applied in order, and reversed by `undo`. */
export type Decision =
  | { readonly what: 'accept' | 'reject'; readonly target: string }
  | { readonly what: 'edit'; readonly target: string; readonly field: string; readonly value: unknown }
  | {
      readonly what: 'merge'
      readonly kind: 'actor' | 'place' | 'event'
      readonly into: string
      readonly from: readonly string[]
    }
  | {
      readonly what: 'split'
      readonly kind: 'actor' | 'place' | 'event'
      readonly from: string
      readonly parts: readonly string[]
    }
  | { readonly what: 'undo'; readonly target: number }

/** A decision as the log keeps it. */
export interface Decided {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly reason: string | null
  readonly decision: Decision
}
