// How lists of the story are narrowed, ordered and cut into pages: by name or id, by days, by how long something waits.
import {
  type ActorRef,
  type Commitment,
  type Days,
  ParleyError,
  type PlaceRef,
  type Story,
  type StoryEvent,
} from './model/index.ts'

/** Where a page of a list begins, and how long it is. */
export interface Paging {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

/** A page of a list that is in memory: `after` names the number of rows before it. */
export interface ListPage<T> {
  readonly rows: readonly T[]
  readonly next: string | null
  readonly total: number
}

/**
 * Cuts a page out of a list.
 * @throws ParleyError `record/bad-cursor`
 */
export function pageOfList<T>(all: readonly T[], { limit = 50, after }: Paging): ListPage<T> {
  const from = after === undefined ? 0 : placeOf(after)
  const rows = all.slice(from, from + limit)
  return { rows, next: from + limit < all.length ? `n${from + limit}` : null, total: all.length }
}

function placeOf(after: string): number {
  const place = /^n(\d{1,9})$/.exec(after)?.[1]
  if (place !== undefined) return Number(place)
  throw new ParleyError(
    'record/bad-cursor',
    `“${after}” is not a place in this list.`,
    'Begin at the first page, and give `next` back as it came.',
  )
}

/** Names that are kept folded; a record names the same few thousand again and again. */
const KEPT = 20_000
const folded = new Map<string, string>()

/** A name for comparing: lower case, without accents and punctuation. */
export function foldWords(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const made = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
  if (folded.size >= KEPT) folded.clear()
  folded.set(name, made)
  return made
}

/** Whether one of the refs is asked for, by its id or by whole words of its name, `a|b` for either; all are, where nothing is asked. */
export function anyOf(asked: string | undefined, refs: readonly (ActorRef | PlaceRef | null)[]): boolean {
  if (asked === undefined) return true
  return asked.split('|').some((one) => {
    const wanted = foldWords(one)
    return refs.some(
      (r) => r !== null && (r.id === one || (wanted !== '' && ` ${foldWords(r.name)} `.includes(` ${wanted} `))),
    )
  })
}

/** Whether days touch those asked for; what has no day only where none are asked for. */
export function touchesDays(asked: { from?: string | undefined; to?: string | undefined }, days: Days): boolean {
  if (asked.from === undefined && asked.to === undefined) return true
  if (days.from === null && days.to === null) return false
  return (
    (asked.to === undefined || (days.from ?? days.to ?? '') <= asked.to) &&
    (asked.from === undefined || (days.to ?? '9999') >= asked.from)
  )
}

/** Days apart at which two events may still be one happening told with different days. */
const NEAR_DAYS = 7

/**
 * Other events that may be the same happening: of the same act, at most a week apart, in the same place or with a party in common;
 * the likeliest first, at most `most`. Linear in the events of the story.
 */
export function eventsLike(event: StoryEvent, events: readonly StoryEvent[], most: number): StoryEvent[] {
  const parties = new Set([...event.actors, ...event.recipients].map((a) => a.id))
  const found: { readonly event: StoryEvent; readonly fit: number; readonly apart: number }[] = []
  for (const e of events) {
    if (e.id === event.id || e.act !== event.act) continue
    const apart = daysApart(event.when, e.when)
    if (apart > NEAR_DAYS) continue
    const place = event.place !== null && e.place?.id === event.place.id
    if (event.place !== null && e.place !== null && !place) continue
    const shared = [...e.actors, ...e.recipients].filter((a) => parties.has(a.id)).length
    if (!place && shared === 0) continue
    found.push({ event: e, fit: (place ? 2 : 0) + Math.min(2, shared) + (e.mode === event.mode ? 1 : 0), apart })
  }
  return found
    .sort((a, b) => b.fit - a.fit || a.apart - b.apart || compared(a.event.id, b.event.id))
    .slice(0, most)
    .map((f) => f.event)
}

/** Days between two stretches of days, 0 where they touch; endless where one of them has no day. */
function daysApart(a: Days, b: Days): number {
  const [ends, begins] =
    (a.from ?? a.to ?? '') <= (b.from ?? b.to ?? '')
      ? [a.to ?? a.from, b.from ?? b.to]
      : [b.to ?? b.from, a.from ?? a.to]
  if (ends === null || begins === null) return Number.POSITIVE_INFINITY
  return Math.max(0, (Date.parse(begins.slice(0, 10)) - Date.parse(ends.slice(0, 10))) / 86_400_000)
}

/** With whom an actor has to do, the most events first; at most 100. */
export function dealingsOf(events: readonly StoryEvent[], id: string) {
  const found = new Map<string, { with: string; name: string; n: number; byAct: Record<string, number> }>()
  for (const e of events) {
    const [acts, meets] = [e.actors.some((a) => a.id === id), e.recipients.some((a) => a.id === id)]
    if (!acts && !meets) continue
    const others = new Map([...(acts ? e.recipients : []), ...(meets ? e.actors : [])].map((o) => [o.id, o]))
    for (const other of others.values()) {
      if (other.id === id) continue
      const of = found.get(other.id) ?? { with: other.id, name: other.name, n: 0, byAct: {} }
      of.n++
      of.byAct[e.act] = (of.byAct[e.act] ?? 0) + 1
      found.set(other.id, of)
    }
  }
  return [...found.values()].sort((a, b) => b.n - a.n || (a.with < b.with ? -1 : 1)).slice(0, 100)
}

/** A commitment, the days it has waited, and whether its deadline is past. */
export interface CommitmentLine {
  readonly commitment: Commitment
  readonly waiting: number | null
  readonly overdue: boolean
}
type Order = (a: CommitmentLine, b: CommitmentLine) => number

/** Orders of commitments; what has no day comes last. */
export const COMMITMENT_ORDER: Readonly<Record<'waiting' | 'newest' | 'oldest', Order>> = {
  waiting: (a, b) => Number(b.overdue) - Number(a.overdue) || (b.waiting ?? -1) - (a.waiting ?? -1),
  newest: (a, b) => compared(b.commitment.made ?? '', a.commitment.made ?? ''),
  oldest: (a, b) => compared(a.commitment.made ?? '9', b.commitment.made ?? '9'),
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const OPEN: ReadonlySet<Commitment['state']> = new Set(['made', 'repeated', 'no answer in this record'])

/** A commitment with how long it has waited by a day; null where it is settled or has no day. */
export function lineOf(commitment: Commitment, until: string | null): CommitmentLine {
  const { state, made, deadline } = commitment
  if (!OPEN.has(state) || made === null || until === null) return { commitment, waiting: null, overdue: false }
  const days = Math.round((Date.parse(until.slice(0, 10)) - Date.parse(made.slice(0, 10))) / 86_400_000)
  return { commitment, waiting: Math.max(0, days), overdue: deadline !== null && deadline < until }
}

/** Parts of a story by what they are looked up by; made once for a story. */
export interface StoryLists {
  readonly eventsById: ReadonlyMap<string, StoryEvent>
  /** Ids of events by the id of a claim that tells of them. */
  readonly eventsOfClaim: ReadonlyMap<string, readonly string[]>
  readonly actors: Story['actors']
  readonly sources: Story['sources']
}

const lists = new WeakMap<Story, StoryLists>()

/** The lists of a story: actors with the most claims first, sources with the most reports first. */
export function listsOf(story: Story): StoryLists {
  const known = lists.get(story)
  if (known) return known
  const eventsOfClaim = new Map<string, string[]>()
  for (const e of story.events)
    for (const claim of [...e.claims, ...e.background]) {
      const of = eventsOfClaim.get(claim)
      if (of) of.push(e.id)
      else eventsOfClaim.set(claim, [e.id])
    }
  const made = {
    eventsById: new Map(story.events.map((e) => [e.id, e])),
    eventsOfClaim,
    actors: story.actors.toSorted((a, b) => b.claims - a.claims || compared(a.id, b.id)),
    sources: story.sources.toSorted((a, b) => b.reports.length - a.reports.length || compared(a.id, b.id)),
  }
  lists.set(story, made)
  return made
}
