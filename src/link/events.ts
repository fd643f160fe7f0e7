// A group of claims becomes an event: what happened, who did it, where and when, on whose word, and which figures compete.
import {
  type Act,
  type ActorRef,
  type Days,
  type Figure,
  type Mode,
  type PlaceRef,
  type Status,
  type StoryEvent,
  TOPICS,
} from '../model/index.ts'
import { type Group, shortId } from './cluster.ts'
import type { Node } from './features.ts'
import { compare, independentSources, type LinkedClaim, type LinkedParty } from './linked-claim.ts'
import { scoreOf } from './score.ts'

/** The event a group tells of; null where nobody says that anything happened, is planned or denied: only history or an "if". */
export function eventOf(group: Group): StoryEvent | null {
  const told = group.nodes.filter((n) => !n.claim.background && n.claim.claim.status !== 'hypothetical')
  const first = told[0]
  if (first === undefined) return null
  const claims = told.map((n) => n.claim)
  const background = group.nodes.filter((n) => n.claim.background).map((n) => n.claim)
  const act = mostOf(claims.map((c) => c.claim.act)) as Act
  const mode = mostOf(claims.flatMap((c) => (c.claim.act === act && c.claim.mode ? [c.claim.mode] : [])))
  const topics = new Set(claims.flatMap((c) => c.claim.topics))
  return {
    id: `event/${shortId(first.claim.claim.id)}`,
    act,
    mode: (mode ?? null) as Mode | null,
    topics: TOPICS.filter((t) => topics.has(t)),
    actors: actorsOf(claims.flatMap((c) => c.actors)),
    recipients: actorsOf(claims.flatMap((c) => c.recipients)),
    place: placeOf(told),
    when: whenOf(told, group.nodes),
    status: statusOf(claims),
    claims: claims.map((c) => c.claim.id),
    background: background.map((c) => c.claim.id),
    sources: [...new Set(claims.map((c) => c.source))].sort(compare),
    figures: claims.flatMap(figuresOf),
    score: group.weakest && scoreOf(...group.weakest),
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
function actorsOf(parties: readonly LinkedParty[]): readonly ActorRef[] {
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
function placeOf(nodes: readonly Node[]): PlaceRef | null {
  const own = nodes.filter((n) => n.ownPlace)
  const places = (own.length > 0 ? own : nodes).flatMap((n) => (n.claim.place ? [n.claim.place] : []))
  const id = mostOf(places.map((p) => p.id))
  return places.find((p) => p.id === id) ?? null
}

/** The days most dated claims give; for a state of affairs from its first day on; else the window of the first claim. */
function whenOf(told: readonly Node[], all: readonly Node[]): Days {
  const first = told[0] as Node
  if (first.standing !== null) {
    const starts = all.flatMap((n) => (n.claim.dated && n.claim.when.from ? [n.claim.when.from] : []))
    return { from: starts.length > 0 ? (mostOf(starts.sort(compare)) ?? null) : first.claim.published, to: null }
  }
  const dated = told.filter((n) => n.claim.dated)
  const key = mostOf(dated.map((n) => `${n.claim.when.from} ${n.claim.when.to}`))
  return (dated.find((n) => `${n.claim.when.from} ${n.claim.when.to}` === key) ?? first).claim.when
}

const SAYS_SO: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'alleged'])

/**
 * What claims add up to. `happened` or `ongoing` only where a report says it in its own voice, or two independent sources do; one
 * source alone alleges. A promise is planned; where all that speak deny it, it is denied.
 */
export function statusOf(claims: readonly LinkedClaim[]): Status {
  const own = claims.filter((c) => c.speaker === null)
  const says = (list: readonly LinkedClaim[], status: Status): boolean => list.some((c) => c.claim.status === status)
  if (says(own, 'happened')) return 'happened'
  if (says(own, 'ongoing')) return 'ongoing'
  const sayers = claims.filter((c) => SAYS_SO.has(c.claim.status))
  if (sayers.length > 0) {
    const held = claims.some((c) => c.claim.status === 'denied' || c.claim.status === 'negated')
    if (!held && independentSources(sayers) >= 2)
      return says(sayers, 'ongoing') && !says(sayers, 'happened') ? 'ongoing' : 'happened'
    return 'alleged'
  }
  for (const status of ['planned', 'negated', 'denied'] as const) if (says(claims, status)) return status
  return 'hypothetical'
}

/** A claim's figures, each with who gives it. */
function figuresOf(c: LinkedClaim): readonly Figure[] {
  return c.claim.amounts.map((amount) => ({
    amount,
    claim: c.claim.id,
    report: c.claim.report,
    says: c.speaker?.name ?? null,
    outlet: c.report.outlet,
    date: c.day,
  }))
}
