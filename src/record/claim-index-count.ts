// Counts over rows of the columns: facets, places on a map, and series over time. Every function walks the rows once.
import type { Bags, Columns, IndexedPlace } from './claim-index.ts'
import type { ClaimCluster, ClaimSeries, CountBy, FacetValue, MapBounds, SeriesBy } from './types.ts'

/** Calls `each` with every value a row has of a field; values are numbers of `labelsOf`. */
function walker(c: Columns, by: CountBy): (row: number, each: (value: number) => void) => void {
  const bags = (of: Bags) => (row: number, each: (value: number) => void) => {
    const end = of.starts.at(row + 1)
    for (let i = of.starts.at(row); i < end; i++) each(of.values.at(i))
  }
  switch (by) {
    case 'actor':
      return bags(c.actors)
    case 'recipient':
      return bags(c.recipients)
    case 'place':
      return bags(c.places)
    case 'topic':
      return bags(c.topics)
    case 'outlet':
      return (row, each) => each(c.reports.get(c.report.at(row))?.outlet ?? 0)
    default: {
      const column = c[by]
      return (row, each) => each(column.at(row))
    }
  }
}

/** What a number of a field stands for: the value to filter by, and the words to show. */
function labelOf(c: Columns, by: CountBy, value: number): { value: string; label: string } {
  if (by === 'actor' || by === 'recipient') {
    const party = c.parties[value]
    return { value: party?.actor ?? party?.name ?? '', label: party?.name ?? '' }
  }
  if (by === 'place') {
    const place = c.placeList[value]
    return { value: place?.id ?? place?.name ?? '', label: place?.name ?? '' }
  }
  const name = c.names.all[value] ?? ''
  return { value: name, label: name }
}

function sizeOf(c: Columns, by: CountBy): number {
  if (by === 'actor' || by === 'recipient') return c.parties.length
  return by === 'place' ? c.placeList.length : c.names.all.length
}

/** How many of the rows have each number of a field. */
function tally(c: Columns, rows: Int32Array, by: CountBy): Int32Array {
  const counts = new Int32Array(sizeOf(c, by))
  const add = (value: number): void => {
    counts[value] = (counts[value] as number) + 1
  }
  const bags = bagsOf(c, by)
  if (bags) {
    const [starts, values] = [bags.starts.view(), bags.values.view()]
    for (const row of rows) {
      const end = starts[row + 1] as number
      for (let i = starts[row] as number; i < end; i++) add(values[i] as number)
    }
  } else if (by === 'outlet') {
    // Claims of one report mostly stand together.
    const reports = c.report.view()
    let [last, outlet] = [-1, 0]
    for (const row of rows) {
      const report = reports[row] as number
      if (report !== last) outlet = c.reports.get(report)?.outlet ?? 0
      last = report
      add(outlet)
    }
  } else {
    const column = c[by as 'act' | 'mode' | 'kind' | 'status' | 'speaker'].view()
    for (const row of rows) add(column[row] as number)
  }
  return counts
}

function bagsOf(c: Columns, by: CountBy): Bags | null {
  const bags = { actor: c.actors, recipient: c.recipients, place: c.places, topic: c.topics }
  return bags[by as keyof typeof bags] ?? null
}

/** How many rows there are for each value of a field, the most first, then by name. One actor counts once under all its names. */
export function countsBy(c: Columns, rows: Int32Array, by: CountBy, limit: number): readonly FacetValue[] {
  const counts = tally(c, rows, by)
  const merged = new Map<string, { value: string; label: string; count: number; most: number }>()
  for (let n = 1; n < counts.length; n++) {
    const found = counts[n] as number
    if (found === 0) continue
    const { value, label } = labelOf(c, by, n)
    const known = merged.get(value)
    if (!known) merged.set(value, { value, label, count: found, most: found })
    else {
      known.count += found
      if (found > known.most) Object.assign(known, { label, most: found })
    }
  }
  return [...merged.values()]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
    .map(({ value, label, count }) => ({ value, label, count }))
}

/** Side of a cluster's cell in degrees at a zoom: about 48 points of a 512-point tile. */
function cellOf(zoom: number): number {
  return (360 / 2 ** Math.min(zoom, 20)) * (48 / 512)
}

/** Rows put together by place, and places by cells of the zoom; only what lies inside the bounds. West may be past east. */
export function clustersOf(
  c: Columns,
  rows: Int32Array,
  bounds: MapBounds,
  zoom: number,
): { clusters: readonly ClaimCluster[]; placed: number; unplaced: number } {
  const byPlace = new Map<number, Map<number, number>>()
  let placed = 0
  for (const row of rows) {
    const end = c.places.starts.at(row + 1)
    let any = false
    for (let i = c.places.starts.at(row); i < end; i++) {
      const n = c.places.values.at(i)
      if (c.placeList[n]?.lat === null) continue
      any = true
      let of = byPlace.get(n)
      if (!of) {
        of = new Map()
        byPlace.set(n, of)
      }
      const act = c.act.at(row)
      of.set(act, (of.get(act) ?? 0) + 1)
    }
    if (any) placed++
  }
  const cell = cellOf(zoom)
  const cells = new Map<string, { places: { place: IndexedPlace; n: number }[]; acts: Map<number, number> }>()
  for (const [number, counts] of byPlace) {
    const place = c.placeList[number] as IndexedPlace
    if (!inside(place, bounds)) continue
    const at = `${place.precision === 'country' ? 'c' : ''}${Math.floor((place.lat as number) / cell)}:${Math.floor((place.lon as number) / cell)}`
    let of = cells.get(at)
    if (!of) {
      of = { places: [], acts: new Map() }
      cells.set(at, of)
    }
    let n = 0
    for (const [act, k] of counts) {
      n += k
      of.acts.set(act, (of.acts.get(act) ?? 0) + k)
    }
    of.places.push({ place, n })
  }
  const clusters = [...cells.values()].map(({ places, acts: counted }) => clusterOf(c, places, counted))
  return { clusters: clusters.sort((a, b) => b.n - a.n), placed, unplaced: rows.length - placed }
}

function clusterOf(
  c: Columns,
  places: readonly { readonly place: IndexedPlace; readonly n: number }[],
  acts: ReadonlyMap<number, number>,
): ClaimCluster {
  const n = places.reduce((sum, p) => sum + p.n, 0)
  const largest = places.reduce((a, b) => (b.n > a.n ? b : a)).place
  const mean = (of: (p: IndexedPlace) => number): number => places.reduce((sum, p) => sum + of(p.place) * p.n, 0) / n
  return {
    lat: mean((p) => p.lat as number),
    lon: mean((p) => p.lon as number),
    n,
    places: new Set(places.map((p) => p.place.id ?? p.place.name)).size,
    place: largest.id,
    name: largest.name,
    country: largest.country,
    precision: largest.precision,
    byAct: Object.fromEntries([...acts].map(([act, k]) => [c.names.all[act] ?? '', k])),
  }
}

function inside(place: IndexedPlace, { west, south, east, north }: MapBounds): boolean {
  const [lat, lon] = [place.lat as number, place.lon as number]
  if (lat < south || lat > north) return false
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
}

const DAY_MS = 86_400_000

/** Days since 1970 of a day number. */
function serial(day: number): number {
  return Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100) / DAY_MS
}

function textOf(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

type Bucket = ClaimSeries['bucket']

/** First day of the bucket a day is in; weeks begin on Monday. */
function bucketOf(days: number, bucket: Bucket): number {
  if (bucket === 'day') return days
  if (bucket === 'week') return days - ((((days + 3) % 7) + 7) % 7)
  const at = new Date(days * DAY_MS)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1) / DAY_MS
}

function nextBucket(first: number, bucket: Bucket): number {
  if (bucket === 'day') return first + 1
  if (bucket === 'week') return first + 7
  const at = new Date(first * DAY_MS)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) / DAY_MS
}

/** The most buckets of a series; where there would be more, the bucket becomes larger. */
const MOST_BUCKETS = 2000

/** The largest series of a field over time, by the first day of each claim; with reports a bucket to measure them by. */
export function seriesOf(c: Columns, rows: Int32Array, by: SeriesBy, asked: Bucket, top: number): ClaimSeries {
  const largest = countsBy(c, rows, by, top)
  const days = c.day.view()
  let [low, high, undated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const row of rows) {
    const day = days[row] as number
    if (day === 0) undated++
    else {
      if (day < low) low = day
      if (day > high) high = day
    }
  }
  if (low > high)
    return { by, bucket: asked, buckets: [], series: largest.map(blank), reportsPerBucket: [], newOutlets: [], undated }
  const [from, to] = [serial(low), serial(high)]
  const bucket = fitting(to - from, asked)
  const firsts: number[] = []
  for (let b = bucketOf(from, bucket); b <= to && firsts.length < MOST_BUCKETS; b = nextBucket(b, bucket))
    firsts.push(b)
  const at = new Map(firsts.map((b, i) => [b, i]))
  const series = largest.map((s) => ({ key: s.value, label: s.label, total: s.count, counts: firsts.map(() => 0) }))
  const numberOf = seriesNumbers(c, by, series)
  const walk = walker(c, by)
  let [last, n]: [number, number | undefined] = [-1, undefined]
  const add = (value: number): void => {
    const counts = series[numberOf[value] as number]?.counts
    if (counts && n !== undefined) counts[n] = (counts[n] as number) + 1
  }
  for (const row of rows) {
    const day = days[row] as number
    // Rows come by their days: a bucket is looked up once a day.
    if (day !== last) n = day > 0 ? at.get(bucketOf(serial(day), bucket)) : undefined
    last = day
    if (n !== undefined) walk(row, add)
  }
  return { by, bucket, buckets: firsts.map(textOf), series, undated, ...reportsOver(c, at, bucket) }
}

function blank(s: FacetValue): ClaimSeries['series'][number] {
  return { key: s.value, label: s.label, total: s.count, counts: [] }
}

function fitting(days: number, asked: Bucket): Bucket {
  const sizes = { day: 1, week: 7, month: 28 }
  const from = (['day', 'week', 'month'] as const).indexOf(asked)
  return (['day', 'week', 'month'] as const).slice(from).find((b) => days / sizes[b] < MOST_BUCKETS) ?? 'month'
}

function seriesNumbers(c: Columns, by: CountBy, series: readonly { readonly key: string }[]): Int32Array {
  const places = new Map(series.map((s, i) => [s.key, i]))
  return Int32Array.from({ length: sizeOf(c, by) }, (_, n) =>
    n === 0 ? -1 : (places.get(labelOf(c, by, n).value) ?? -1),
  )
}

function reportsOver(c: Columns, at: ReadonlyMap<number, number>, bucket: Bucket) {
  const reportsPerBucket = new Array<number>(at.size).fill(0)
  const began = new Map<number, number>()
  for (const { outlet, day } of c.reports.values()) {
    if (day === 0) continue
    const first = bucketOf(serial(day), bucket)
    const n = at.get(first)
    if (n !== undefined) reportsPerBucket[n] = (reportsPerBucket[n] as number) + 1
    if (outlet > 0) began.set(outlet, Math.min(began.get(outlet) ?? first, first))
  }
  const newOutlets = [...began]
    .filter(([, first]) => (at.get(first) ?? 0) > 0)
    .map(([outlet, first]) => ({ bucket: textOf(first), outlet: c.names.all[outlet] ?? '' }))
    .sort((a, b) => (a.bucket < b.bucket ? -1 : a.bucket > b.bucket ? 1 : a.outlet < b.outlet ? -1 : 1))
    .slice(0, 200)
  return { reportsPerBucket, newOutlets }
}
