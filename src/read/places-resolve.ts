// Chooses which place of a name is meant: by what stands beside it, by the countries the report speaks of, by nearness to its
// other places (spatial minimality: Leidner 2007), and by how well known each is.
import { type Entry, kmBetween } from './gazetteer.ts'

/** A name of a report with what it may mean. */
export interface Name {
  readonly key: string
  /** How often it stands in the report. */
  readonly count: number
  readonly entries: readonly Entry[]
  /** Keys of the names that stand behind it and hold it ("Paris, Texas"). */
  readonly within: readonly (readonly Entry[])[]
}

/** The place chosen, and by what. */
export interface Choice {
  readonly entry: Entry
  readonly how: 'curated' | 'population' | 'context' | 'country' | 'added'
}

const MOST_ENTRIES = 12
/** How well known the lesser name of a place makes it at the most. */
const MOST_LESS = 3
const MOST_NAMES = 60

/** How well known a place is, before anything is read: about -1 to 8. */
export function fameOf(e: Entry): number {
  const people = Math.log10(Math.max(10, e.population)) - 3
  switch (e.kind) {
    case 'country':
    case 'continent':
      return 7.5
    case 'region':
    case 'water':
      return e.from === 'geonames' ? 2 : 5
    case 'division':
      return e.from === 'curated' ? 5.5 : 2.6
    case 'county':
      return 1.2
    case 'capital':
      return people + 2
    case 'seat':
      return people + 0.6
    case 'settlement':
    case 'district':
      return e.from === 'geonames' ? people * 0.7 - 0.4 : Math.max(3.2, people + 0.5)
    case 'site':
      return e.from === 'geonames' ? 0 : 4
    default:
      return people
  }
}

/** Whether one place lies in another, as far as codes tell. */
export function liesIn(inner: Entry, outer: Entry): boolean {
  if (inner.id === outer.id) return false
  if (outer.kind === 'country')
    return inner.country !== null && inner.country === outer.country && inner.kind !== 'country'
  if (outer.kind === 'division') {
    if (inner.admin !== null && outer.admin !== null) return inner.admin === outer.admin && inner.kind !== 'division'
    return inner.country === outer.country && kmBetween(inner, outer) < 250
  }
  if (outer.kind === 'county') return inner.admin === outer.admin && kmBetween(inner, outer) < 80
  return inner.country === outer.country && kmBetween(inner, outer) < 100
}

/** Chooses a place for each name; `hints` are countries and divisions told by other words ("Syrian"), with their weight. */
export function chooseAll(names: readonly Name[], hints: ReadonlyMap<string, number>): Map<string, Choice> {
  const open = names.slice(0, MOST_NAMES).map((name) => ({ name, list: ranked(name) }))
  const rest = names.slice(MOST_NAMES).map((name) => ({ name, list: ranked(name) }))
  const all = [...open, ...rest]
  let belief = all.map(({ name, list }) => softly(list.map((e) => ownScore(name, e))))
  for (let round = 0; round < 3; round++) {
    const lands = landsOf(all, belief, hints)
    const before = belief
    belief = all.map(({ name, list }, i) => {
      if (list.length < 2) return [1]
      const own = ownLands(name, list, before[i] ?? [])
      return softly(
        list.map(
          (e) => ownScore(name, e) + landScore(e, lands, own) + (i < MOST_NAMES ? nearScore(e, i, open, before) : 0),
        ),
      )
    })
  }
  const chosen = new Map<string, Choice>()
  all.forEach(({ name, list }, i) => {
    const weights = belief[i] ?? []
    let best = 0
    weights.forEach((w, k) => {
      if (w > (weights[best] ?? 0)) best = k
    })
    const entry = list[best]
    if (entry) chosen.set(name.key, { entry, how: howOf(name, list, entry) })
  })
  return chosen
}

function howOf(name: Name, list: readonly Entry[], entry: Entry): Choice['how'] {
  if (entry.from === 'added') return 'added'
  if (entry.from === 'curated' && entry.kind !== 'country') return 'curated'
  if (entry.kind === 'country') return 'country'
  if (name.within.some((outer) => outer.some((o) => liesIn(entry, o)))) return 'context'
  const famous = list.every((e) => fameOf(e) <= fameOf(entry))
  return famous ? 'population' : 'context'
}

function ranked(name: Name): Entry[] {
  const country = name.entries.find((e) => e.kind === 'country' && !e.less)
  const known = country ? name.entries.filter((e) => !e.less) : name.entries
  const held = name.entries.filter((e) => name.within.some((outer) => outer.some((o) => liesIn(e, o))))
  const all = [...known].sort((a, b) => fameOf(b) - fameOf(a) - (b.less ? 1 : 0) + (a.less ? 1 : 0))
  return [...new Set([...held, ...all])].slice(0, MOST_ENTRIES)
}

function ownScore(name: Name, e: Entry): number {
  // Georgia: as well known a state as a country.
  const twin = e.kind === 'country' && name.entries.some((o) => o.kind === 'division' && o.from === 'curated')
  // "Kuito": a great town that English knows by another name is hardly meant where a smaller one bears it too.
  const known = e.less && name.entries.length > 1 ? Math.min(MOST_LESS, fameOf(e)) : fameOf(e)
  let score = (twin ? 5.5 : known) - (e.less ? 1.5 : 0) + (e.from === 'added' ? 2.5 : 0)
  // A division and its chief town bear one name: the town is meant, unless the words say "province".
  const bare = e.kind === 'division' && e.from === 'geonames' && !e.less
  if (bare && name.entries.some((o) => o.admin === e.admin && o.population > 20000)) score -= 5
  for (const outer of name.within) if (outer.some((o) => liesIn(e, o))) score += 6
  return score
}

function softly(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((s) => Math.exp((s - top) * 1.1))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((r) => r / sum)
}

type Open = readonly { readonly name: Name; readonly list: readonly Entry[] }[]

/** How much the report speaks of each country and division. */
function landsOf(
  all: Open,
  belief: readonly (readonly number[])[],
  hints: ReadonlyMap<string, number>,
): Map<string, number> {
  const lands = new Map(hints)
  const add = (code: string | null, weight: number) => {
    if (code) lands.set(code, (lands.get(code) ?? 0) + weight)
  }
  all.forEach(({ name, list }, i) => {
    const often = 1 + Math.log2(name.count)
    list.forEach((e, k) => {
      const w = (belief[i]?.[k] ?? 0) * often
      if (w < 0.02) return
      add(e.country, w)
      add(e.admin, w)
    })
  })
  return lands
}

/** What a name itself adds to the countries and divisions: it does not speak for its own reading. */
function ownLands(name: Name, list: readonly Entry[], belief: readonly number[]): Map<string, number> {
  return landsOf([{ name, list }], [belief], new Map())
}

function landScore(e: Entry, lands: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): number {
  const weight = (code: string | null) =>
    code === null ? 0 : Math.max(0, (lands.get(code) ?? 0) - (own.get(code) ?? 0))
  return LAND * Math.log2(1 + weight(e.country)) + DIVISION * Math.log2(1 + weight(e.admin))
}
const LAND = 1.3
const DIVISION = 1.2
const NEAR = 1.9

/** Support from the other names: each gives most to what lies within 100 km of its likely places. */
function nearScore(e: Entry, at: number, open: Open, belief: readonly (readonly number[])[]): number {
  if (e.kind === 'country' || e.kind === 'continent') return 0
  let score = 0
  for (let j = 0; j < open.length; j++) {
    if (j === at) continue
    const { name, list } = open[j]!
    const held = belief[j]
    let best = 0
    for (let k = 0; k < list.length; k++) {
      const o = list[k]!
      const b = held?.[k] ?? 0
      if (b < 0.05 || o.kind === 'country' || o.kind === 'continent') continue
      if (Math.abs(o.lat - e.lat) > 4) continue
      const km = kmBetween(o, e)
      best = Math.max(best, b * Math.exp(-km / 90))
    }
    score += best * (1 + 0.3 * Math.log2(name.count))
  }
  return NEAR * Math.log2(1 + score)
}
