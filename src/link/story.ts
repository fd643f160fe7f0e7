// Putting the story together: lists in a fixed order, so that the same claims and decisions give the same bytes.
import type {
  AidChain,
  Commitment,
  Episode,
  KnownActor,
  Leverage,
  LinkScore,
  PlaceRef,
  SourceGroup,
  Story,
  StoryEvent,
  StoryParts,
} from '../model/index.ts'
import { acronymOf, actorById } from '../vocab/actors/index.ts'
import { type Component, shortId } from './cluster.ts'
import { joinedAsks } from './commitments-joined.ts'
import type { Rules } from './decisions.ts'
import { type EventTold, eventNote, eventOf, tellsOfEvent } from './events.ts'
import type { Node } from './features.ts'
import { compare, inOrder, type LinkedClaim } from './linked-claim.ts'
import type { Note } from './notes.ts'
import type { PartItem } from './parts.ts'
import { STANDING_SCORE, scoreOf } from './score.ts'

/** Version of the linker; a story by another is linked again. */
export const LINKER = 'link-14'

/** One component as it is kept: its claims, each with its event, and its events. */
export interface LinkedComponent {
  /** Named after its first claim. */
  readonly id: string
  readonly claims: readonly PlacedNode[]
  readonly events: readonly StoryEvent[]
}

/** A claim with the id of its event; null where it makes none. */
export interface PlacedNode {
  readonly node: Node
  readonly event: string | null
}

/** Makes events of a component's groups and gives every claim its event. */
export function linkedComponent(component: Component, rules: Rules): LinkedComponent {
  const events: StoryEvent[] = []
  const claims: PlacedNode[] = []
  let first: string | null = null
  for (const { nodes, weakest } of component.groups) {
    const event = eventUnder(nodes.map(eventNote), weakest && scoreOf(...weakest), rules)
    if (event) events.push(event)
    for (const node of nodes) {
      claims.push({ node, event: event?.id ?? null })
      first ??= node.claim.claim.id
    }
  }
  return { id: shortId(first ?? ''), claims, events: events.sort((a, b) => compare(a.id, b.id)) }
}

/** A standing state of affairs as its claims tell of it. */
interface StandingState {
  /** The id of its component. */
  readonly id: string
  readonly event: StoryEvent | null
  /** The first of its claims, after which its component is named, and the first that tells of the event. */
  readonly first: Note<EventTold>
  readonly told: Note<EventTold> | null
}

/** A standing state of affairs, out of the notes of all its claims; at least one. */
export function standingState(notes: readonly Note<EventTold>[], rules: Rules): StandingState {
  const ordered = [...notes].sort(inOrder)
  const event = eventUnder(ordered, ordered.length > 1 ? STANDING_SCORE : null, rules)
  const first = ordered[0] as Note<EventTold>
  return { id: shortId(first.claim.id), event, first, told: ordered.find(tellsOfEvent) ?? null }
}

/** An event as people left it: null where it was rejected, else with its edits. Both follow the claim it was named after. */
function eventUnder(notes: readonly Note<EventTold>[], score: LinkScore | null, rules: Rules): StoryEvent | null {
  const event = eventOf(notes, score)
  if (event === null || (rules.rejected.size === 0 && rules.edits.size === 0)) return event
  let changed: StoryEvent = event
  for (const id of notes.map((n) => shortId(n.claim.id))) {
    if (rules.rejected.has(`event/${id}`)) return null
    for (const { field, value } of rules.edits.get(`event/${id}`) ?? [])
      if (field in event && field !== 'id' && field !== 'claims') changed = { ...changed, [field]: value }
  }
  return changed
}

/** A part of the story as people left it; null where it was rejected. */
export function itemUnder<T extends { readonly id: string }>(item: T, rules: Rules): T | null {
  if (rules.rejected.has(item.id)) return null
  let changed = item
  for (const { field, value } of rules.edits.get(item.id) ?? [])
    if (field in item && field !== 'id') changed = { ...changed, [field]: value }
  return changed
}

/** An actor as it was met in a claim; `name` is the roster's, empty where no roster knows it. */
interface MetActor {
  readonly id: string
  readonly name: string
  readonly spelling: string
}

/** The named actors of a claim, parties and speaker. */
export function actorsMet(c: LinkedClaim): readonly MetActor[] {
  const met = new Map<string, MetActor>()
  for (const p of [...c.actors, ...c.recipients, ...(c.speaker ? [c.speaker] : [])])
    if (p.named)
      met.set(`${p.id}\t${p.as}`, { id: p.id, name: actorById(p.id)?.name ?? spelledName(p), spelling: p.as })
  return [...met.values()]
}

/** The name that a report spells out for an acronym; empty where a party goes by its own words. */
function spelledName({ name, as }: { readonly name: string; readonly as: string }): string {
  return name !== as && acronymOf(as) !== null ? name : ''
}

/** The actors of the story, from how often each spelling was met; `name` is what goes before the spelling met most, where there is one. */
export function knownActors(
  met: Iterable<{ readonly id: string; readonly name: string; readonly spelling: string; readonly claims: number }>,
  accepted: ReadonlySet<string>,
): readonly KnownActor[] {
  const byId = new Map<string, { name: string; spellings: Map<string, number>; claims: number }>()
  for (const { id, name, spelling, claims } of met) {
    const actor = byId.get(id) ?? { name: '', spellings: new Map(), claims: 0 }
    if (name !== '' && (actor.name === '' || name < actor.name)) actor.name = name
    actor.spellings.set(spelling, (actor.spellings.get(spelling) ?? 0) + claims)
    actor.claims += claims
    byId.set(id, actor)
  }
  return [...byId]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([id, { name, spellings, claims }]) => {
      const order = [...spellings].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([s]) => s)
      return {
        id,
        name: name !== '' ? name : (order[0] ?? id),
        spellings: order,
        proposed: id.startsWith('seen/') && !accepted.has(id),
        claims,
      }
    })
}

/** Each place once; of several ways to tell of one the first in the order of its text. */
export function placesById(all: Iterable<PlaceRef>): readonly PlaceRef[] {
  const places = new Map<string, { json: string; place: PlaceRef }>()
  for (const place of all) {
    const json = JSON.stringify(place)
    const there = places.get(place.id)
    if (!there || json < there.json) places.set(place.id, { json, place })
  }
  return [...places.values()].map((p) => p.place)
}

/** Puts the parts together. */
export function storyOf(parts: {
  readonly actors: readonly KnownActor[]
  readonly places: Iterable<PlaceRef>
  readonly sources: readonly SourceGroup[]
  readonly events: readonly StoryEvent[]
  readonly items: ReadonlyMap<string, readonly PartItem[]>
}): Story {
  return {
    linker: LINKER,
    actors: parts.actors,
    places: byId(placesById(parts.places)),
    sources: byId(parts.sources),
    events: byId(parts.events),
    ...partsOfStory(parts.items),
  }
}

/** The parts of a story out of their items by kind, tied and as people left them. */
export function partsOfStory(items: ReadonlyMap<string, readonly PartItem[]>): StoryParts {
  const of = (...kinds: readonly string[]): readonly PartItem[] => byId(kinds.flatMap((k) => items.get(k) ?? []))
  return {
    commitments: joinedAsks(of('commitment') as readonly Commitment[]),
    episodes: of('siege', 'ceasefire', 'talks', 'deal') as readonly Episode[],
    aid: of('aid') as readonly AidChain[],
    leverage: of('leverage') as readonly Leverage[],
  }
}

function byId<T extends { readonly id: string }>(list: Iterable<T>): T[] {
  return [...new Map([...list].map((x) => [x.id, x])).values()].sort((a, b) => compare(a.id, b.id))
}
