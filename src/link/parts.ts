// The parts of the story that are made of claims and events: which there are, and how one is built scope by scope.
import type { AidChain, Commitment, Episode, Leverage } from '../model/index.ts'
import { AID } from './aid.ts'
import { COMMITMENTS } from './commitments.ts'
import { EPISODES } from './episodes.ts'
import { countriesAtHome } from './episodes-home.ts'
import { LEVERAGE } from './leverage.ts'
import { compare, inOrder, type LinkedClaim, oncePerClaim } from './linked-claim.ts'
import { headOf, type Note, type NoteHead } from './notes.ts'
import type { Beyond, Far, Months, Sift, StoryPart } from './story-part.ts'
import { farMonths, monthOf, type Stretch, stretchesOf, WHOLE } from './stretches.ts'

/** A part of the story that linking builds from notes. */
export type PartItem = Commitment | Episode | AidChain | Leverage

/** Every part by its kind. */
export const PARTS: readonly StoryPart<PartItem, object>[] = [COMMITMENTS, ...EPISODES, AID, LEVERAGE]

/** Kinds whose war is asked for: their scopes are countries, counted and never built. */
const OF_HOME = '-home'

/** Kinds under which the notes of a part are found by the parties they come from; counted, and never built. */
const OF_PARTY = '-by'

/** Between the name of a scope and a party. */
const BY = '>'

/** Between the name of a scope and a month. */
const AT = '@'

/** One scope, or one month of it. */
export type ScopeName = readonly [kind: string, scope: string]

/** What a claim tells of one month of a scope. */
export interface ScopeNote {
  readonly kind: string
  readonly scope: string
  /** Plain data of the part's own; null for a country that is only counted. */
  readonly told: object | null
}

/** All that a claim tells the parts of the story, each with its scope and month (`daraya@2016-05`). */
export const notesOf: (claim: LinkedClaim) => readonly ScopeNote[] = oncePerClaim((claim) => {
  const month = monthOf(claim)
  return PARTS.flatMap((part): readonly ScopeNote[] => {
    const names = [...new Set(part.scopesOf(claim))]
    const notes = names.flatMap((name): readonly ScopeNote[] => {
      const told = part.noteOf(claim, name)
      if (told === null) return []
      const by = (part.far?.by(told) ?? []).map((party) => ({
        ...partyScope(part.kind, name, party, month),
        told: null,
      }))
      return [{ kind: part.kind, scope: scopeAt(name, month), told }, ...by]
    })
    return part.home && names.length > 0 && claim.country !== null
      ? [...notes, { kind: part.kind + OF_HOME, scope: claim.country, told: null }]
      : notes
  })
})

/** A scope's name without the month, and the month. */
export function splitScope(scope: string): { readonly name: string; readonly month: string } {
  const at = scope.lastIndexOf(AT)
  return { name: scope.slice(0, at), month: scope.slice(at + 1) }
}

/** The scope of a month. */
export function scopeAt(name: string, month: string): string {
  return `${name}${AT}${month}`
}

/** The scope under which the notes of a scope are found that come from a party. */
export function partyScope(
  kind: string,
  name: string,
  party: string,
  month: string,
): { readonly kind: string; readonly scope: string } {
  return { kind: kind + OF_PARTY, scope: scopeAt(name + BY + party, month) }
}

/** The kind, name and party of a scope under which notes are found by party; null for any other. */
export function ofParty([kind, scope]: ScopeName): { kind: string; name: string; party: string; month: string } | null {
  if (!kind.endsWith(OF_PARTY)) return null
  const { name, month } = splitScope(scope)
  const at = name.indexOf(BY)
  return { kind: kind.slice(0, -OF_PARTY.length), name: name.slice(0, at), party: name.slice(at + 1), month }
}

/** How a part is kept up. */
export interface Upkeep {
  readonly months: Months
  /** The kind under which its countries are counted; null where it does not ask for them. */
  readonly home: string | null
  /** How far it looks for single parties; null where it does not. */
  readonly far: Far<object> | null
  /** How notes are sifted that may change nothing of what was built; null where none are. */
  readonly sift: Sift<PartItem, object> | null
  /** True where its items are put together from notes, or tied to one another, whenever the story is read. */
  readonly whenRead: boolean
  readonly tied: boolean
}

/** How a part of this kind is kept up; null for a kind that is none. */
export function upkeepOf(kind: string): Upkeep | null {
  const part = PARTS.find((p) => p.kind === kind)
  if (part === undefined) return null
  return {
    months: part.months ?? WHOLE,
    home: part.home ? part.kind + OF_HOME : null,
    far: part.far ?? null,
    sift: part.sift ?? null,
    whenRead: part.whenRead ?? false,
    tied: part.tie !== undefined,
  }
}

/** Whether something of this kind is built and kept, or counted, where claims come and go; else only notes are kept. */
export function isKept(kind: string): boolean {
  return kindAtHome(kind) !== null || kind.endsWith(OF_PARTY) || upkeepOf(kind)?.whenRead === false
}

/** The kind of a part whose countries are counted under another name; null where none are. */
export function kindAtHome(kind: string): string | null {
  return kind.endsWith(OF_HOME) ? kind.slice(0, -OF_HOME.length) : null
}

/** A note out of what is kept of it. */
export function noteFrom(head: NoteHead, told: object): Note<object> {
  return { ...told, ...head }
}

/** What is built of one scope or one stretch of it; `gist` is what notes that come later are sifted by, null where the part sifts none. */
export interface BuiltScope {
  readonly items: readonly PartItem[]
  readonly gist: object | null
}

/** Builds one scope of one part, or one stretch of it; notes in any order. */
export function buildScope(kind: string, name: string, notes: readonly Note<object>[], beyond: Beyond): BuiltScope {
  const part = PARTS.find((p) => p.kind === kind)
  if (part === undefined) return { items: [], gist: null }
  const [later, far] = [[...beyond.later].sort(inOrder), [...beyond.far].sort(inOrder)]
  const ordered = [...notes].sort(inOrder)
  const around = { ...beyond, later, far }
  const built = part.sift?.build(ordered, name, around) ?? { items: part.build(ordered, name, around), gist: null }
  return { ...built, items: namedApart(built.items) }
}

/** Items with ids of their own: of several that would have one, as two tracks of talks that began in one town on one day, all but the first are numbered. */
function namedApart(items: readonly PartItem[]): readonly PartItem[] {
  const met = new Map<string, number>()
  return items.map((item) => {
    const n = (met.get(item.id) ?? 0) + 1
    met.set(item.id, n)
    return n === 1 ? item : { ...item, id: `${item.id}/${n}` }
  })
}

/** Builds every scope of every part, part by part; `claims` in any order. */
function* partsBuilt(claims: readonly LinkedClaim[]): Generator<readonly [kind: string, items: readonly PartItem[]]> {
  const ordered = [...claims].sort(inOrder)
  for (const part of PARTS) {
    const scopes = new Map<string, Dated[]>()
    const countries = new Map<string, number>()
    for (const claim of ordered) {
      const names = new Set(part.scopesOf(claim))
      if (part.home && names.size > 0 && claim.country !== null)
        countries.set(claim.country, (countries.get(claim.country) ?? 0) + 1)
      for (const name of names) {
        const told = part.noteOf(claim, name)
        if (told === null) continue
        const noted = { month: monthOf(claim), note: noteFrom(headOf(claim), told) }
        const there = scopes.get(name)
        if (there) there.push(noted)
        else scopes.set(name, [noted])
      }
    }
    const home = countriesAtHome(countries)
    for (const [name, list] of [...scopes].sort((a, b) => compare(a[0], b[0])))
      yield [part.kind, itemsOfScope(part, name, list, home)]
  }
}

/** A note with the month it stands in. */
export interface Dated {
  readonly month: string
  readonly note: Note<object>
}

/** The items of one scope, stretch by stretch; notes in order. */
function itemsOfScope(
  part: StoryPart<PartItem, object>,
  name: string,
  notes: readonly Dated[],
  home: ReadonlySet<string>,
): readonly PartItem[] {
  return [...partedIn(part, notes)].flatMap(({ own, ...beyond }) =>
    namedApart(part.build(own, name, { ...beyond, home })),
  )
}

/** Builds one scope of a kind out of all its notes of all months, in any order, as if no others had ever been; not yet tied. */
export function buildWholeScope(
  kind: string,
  name: string,
  notes: readonly Dated[],
  home: ReadonlySet<string>,
): readonly PartItem[] {
  const part = PARTS.find((p) => p.kind === kind)
  if (part === undefined) return []
  const ordered = [...notes].sort((a, b) => inOrder(a.note, b.note))
  return itemsOfScope(part, name, ordered, home)
}

/** The notes of one scope, in order, stretch by stretch. */
function* partedIn(
  { months, far }: StoryPart<PartItem, object>,
  notes: readonly Dated[],
): Generator<Omit<Beyond, 'home'> & { readonly own: readonly Note<object>[] }> {
  const byMonth = new Map<string, Note<object>[]>()
  for (const { month, note } of notes) {
    const there = byMonth.get(month)
    if (there) there.push(note)
    else byMonth.set(month, [note])
  }
  const of = (names: readonly string[]): Note<object>[] => names.flatMap((m) => byMonth.get(m) ?? [])
  const counts = new Map([...byMonth].map(([month, list]) => [month, list.length]))
  const parties = far ? countedBy(far, byMonth) : new Map<string, ReadonlyMap<string, number>>()
  for (const stretch of stretchesOf(months ?? WHOLE, counts)) {
    const { months: own, later, follows } = stretch
    yield {
      own: of(own),
      later: of(later),
      far: far ? farIn(far, stretch, byMonth, parties) : [],
      since: follows ? own[0] : null,
    }
  }
}

/** How many notes of each month come from each party. */
function countedBy(
  far: Far<object>,
  byMonth: ReadonlyMap<string, readonly Note<object>[]>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const [month, notes] of byMonth)
    for (const note of notes)
      for (const party of far.by(note)) {
        const counts = found.get(party) ?? new Map<string, number>()
        found.set(party, counts.set(month, (counts.get(month) ?? 0) + 1))
      }
  return found
}

/** The notes far behind a stretch that come from parties it waits for. */
function farIn(
  far: Far<object>,
  stretch: Stretch,
  byMonth: ReadonlyMap<string, readonly Note<object>[]>,
  parties: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly Note<object>[] {
  const last = stretch.later.at(-1) ?? (stretch.months.at(-1) as string)
  if (![...byMonth.keys()].some((month) => month > last)) return []
  const found = new Set<Note<object>>()
  for (const party of far.awaited(stretch.months.flatMap((m) => byMonth.get(m) ?? [])))
    for (const month of farMonths(far, stretch, parties.get(party) ?? new Map()))
      for (const note of byMonth.get(month) ?? []) if (far.by(note).includes(party)) found.add(note)
  return [...found].sort(inOrder)
}

/** All items of all parts, by kind, not yet tied to one another; `claims` in any order. */
export function buildParts(claims: readonly LinkedClaim[]): ReadonlyMap<string, readonly PartItem[]> {
  const built = new Map<string, PartItem[]>()
  for (const [kind, items] of partsBuilt(claims)) {
    const there = built.get(kind)
    if (there) there.push(...items)
    else built.set(kind, [...items])
  }
  return built
}

/** The items of a kind tied to one another. */
export function tiedItems(kind: string, items: readonly PartItem[]): readonly PartItem[] {
  const part = PARTS.find((p) => p.kind === kind)
  return part?.tie ? namedApart(part.tie(items)) : items
}
