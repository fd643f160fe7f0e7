// A group of claims becomes an event: what happened, who did it, where and when, on whose word, and which figures compete.
import {
  type Act,
  type ActorRef,
  type Amount,
  type Days,
  type Figure,
  type LinkScore,
  type Mode,
  type PlaceRef,
  type Status,
  type StoryEvent,
  TOPICS,
  type Topic,
} from '../model/index.ts'
import { shortId } from './cluster.ts'
import type { Node } from './features.ts'
import { compare, independentSources, type Voiced } from './linked-claim.ts'
import { headOf, type Note } from './notes.ts'

/** What one claim tells of the event it is put into. Plain data, so that it can be kept. */
export interface EventTold extends Omit<Voiced, 'source'> {
  readonly act: Act
  readonly mode: Mode | null
  readonly status: Status
  readonly topics: readonly Topic[]
  readonly background: boolean
  readonly actors: readonly Named[]
  readonly recipients: readonly Named[]
  readonly place: PlaceRef | null
  readonly ownPlace: boolean
  readonly dated: boolean
  readonly when: Days
  readonly day: string | null
  readonly amounts: readonly Amount[]
  readonly says: string | null
  readonly outlet: string | null
  /** True where it tells of a standing state of affairs. */
  readonly standing: boolean
}

interface Named extends ActorRef {
  readonly named: boolean
}

/** What a claim tells of its event, with where linking put it. */
export function eventNote(node: Node): Note<EventTold> {
  return { ...eventTold(node), ...headOf(node.claim) }
}

/** What a claim tells of its event. */
export function eventTold({ claim: c, ownPlace, standing }: Node): EventTold {
  const named = (p: Named): Named => ({ id: p.id, name: p.name, named: p.named })
  const { act, mode, topics, amounts } = c.claim
  // "Had been let go on the 2nd", told within the month: it is news, and it happened.
  const freed = act === 'RETREAT' && mode === 'release' && c.claim.status === 'background' && !c.background
  const status = freed ? 'happened' : c.claim.status
  return {
    act,
    mode,
    status,
    topics,
    background: c.background,
    actors: c.actors.map(named),
    recipients: c.recipients.map(named),
    place: c.place,
    ownPlace,
    dated: c.dated,
    when: c.when,
    day: c.day,
    amounts,
    origin: c.origin,
    speaker: c.speaker && { id: c.speaker.id, named: c.speaker.named },
    says: c.speaker?.name ?? null,
    outlet: c.report.outlet,
    standing: standing !== null,
  }
}

/** Whether a claim says that something happened, is planned or denied: no history, and no "if". */
export function tellsOfEvent({ background, status }: EventTold): boolean {
  return !background && status !== 'hypothetical'
}

/** The event that claims tell of; null where nobody says that anything happened, is planned or denied: only history or an "if". */
export function eventOf(notes: readonly Note<EventTold>[], score: LinkScore | null): StoryEvent | null {
  const told = notes.filter(tellsOfEvent)
  const first = told[0]
  if (first === undefined) return null
  const act = mostOf(told.map((n) => n.act)) as Act
  const mode = mostOf(told.flatMap((n) => (n.act === act && n.mode ? [n.mode] : [])))
  const topics = new Set(told.flatMap((n) => n.topics))
  return {
    id: `event/${shortId(first.claim.id)}`,
    act,
    mode: mode ?? null,
    topics: TOPICS.filter((t) => topics.has(t)),
    actors: actorsOf(told.flatMap((n) => n.actors)),
    recipients: actorsOf(told.flatMap((n) => n.recipients)),
    place: placeOf(told),
    when: whenOf(told, notes),
    // "Not one of those held has been freed": that they are held is no release that goes on.
    status: statusOf(told.filter((n) => n.act === act)),
    claims: told.map((n) => n.claim.id),
    background: notes.filter((n) => n.background).map((n) => n.claim.id),
    sources: [...new Set(told.map((n) => n.source))].sort(compare),
    figures: told.flatMap(figuresOf),
    score,
  }
}

/** The value met most often, of several the one met first; undefined for none. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const count = new Map<T, number>()
  for (const v of values) count.set(v, (count.get(v) ?? 0) + 1)
  let best: T | undefined
  let most = 0
  for (const [v, n] of count) if (n > most) [best, most] = [v, n]
  return best
}

/** Named parties, the most often named first; those who are only described where nobody is named. */
function actorsOf(parties: readonly Named[]): readonly ActorRef[] {
  const named = parties.filter((p) => p.named)
  const list = named.length > 0 ? named : parties
  const count = new Map<string, { name: string; n: number }>()
  for (const p of list) {
    const there = count.get(p.id)
    if (there) there.n++
    else count.set(p.id, { name: p.name, n: 1 })
  }
  return [...count].sort((a, b) => b[1].n - a[1].n || compare(a[0], b[0])).map(([id, { name }]) => ({ id, name }))
}

/** The place most claims give, those that name it in their own sentence counted first. */
function placeOf(notes: readonly EventTold[]): PlaceRef | null {
  const own = notes.filter((n) => n.ownPlace)
  const places = (own.length > 0 ? own : notes).flatMap((n) => (n.place ? [n.place] : []))
  const id = mostOf(places.map((p) => p.id))
  return places.find((p) => p.id === id) ?? null
}

/** The days most dated claims give; for a state of affairs from its first day on; else the window of the first claim. */
function whenOf(told: readonly Note<EventTold>[], all: readonly EventTold[]): Days {
  const first = told[0] as Note<EventTold>
  if (first.standing) {
    const starts = all.flatMap((n) => (n.dated && n.when.from ? [n.when.from] : []))
    return { from: starts.length > 0 ? (mostOf(starts.sort(compare)) ?? null) : first.published, to: null }
  }
  const dated = told.filter((n) => n.dated)
  const key = mostOf(dated.map((n) => `${n.when.from} ${n.when.to}`))
  return (dated.find((n) => `${n.when.from} ${n.when.to}` === key) ?? first).when
}

const SAYS_SO: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'alleged'])

/**
 * What claims add up to. `happened` or `ongoing` only where a report says it in its own voice, or two independent sources do; one
 * source alone alleges. A promise is planned; where all that speak deny it, it is denied.
 */
function statusOf(notes: readonly Note<EventTold>[]): Status {
  const own = notes.filter((n) => n.speaker === null)
  const says = (list: readonly EventTold[], status: Status): boolean => list.some((n) => n.status === status)
  if (says(own, 'happened')) return 'happened'
  if (says(own, 'ongoing')) return 'ongoing'
  const sayers = notes.filter((n) => SAYS_SO.has(n.status))
  if (sayers.length > 0) {
    const held = notes.some((n) => n.status === 'denied' || n.status === 'negated')
    if (!held && independentSources(sayers) >= 2)
      return says(sayers, 'ongoing') && !says(sayers, 'happened') ? 'ongoing' : 'happened'
    return 'alleged'
  }
  for (const status of ['planned', 'negated', 'denied'] as const) if (says(notes, status)) return status
  return 'hypothetical'
}

/** A claim's figures, each with who gives it and the day it was published, by which the newest is known. */
function figuresOf({ amounts, claim, says, outlet, published, day }: Note<EventTold>): readonly Figure[] {
  const date = published ?? day
  return amounts.map((amount) => ({ amount, claim: claim.id, report: claim.report, says, outlet, date }))
}
