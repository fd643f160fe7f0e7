// Which rows of the columns a filter lets through, in the order of their days.
import { type Kysely, sql } from 'kysely'
import { type Bags, type Columns, dayNumber, type Numbers, REVIEWS } from './claim-index.ts'
import { firstAddedAfter, reportKeysOf } from './reports.ts'
import type { Tables } from './schema.ts'
import { fold, isId, matchOf, namesMatch } from './search.ts'
import type { ClaimFilter } from './types.ts'

type Test = (row: number) => boolean

const listOf = <T extends string>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'string' ? [value] : value

/** The live rows a filter lets through, oldest day first. Rejected claims are left out unless the filter names reviews. */
export async function matching(db: Kysely<Tables>, c: Columns, filter: ClaimFilter): Promise<Int32Array> {
  const tests = [...plainTests(c, filter), ...(await searchedTests(db, c, filter))]
  const out = new Int32Array(c.order.length)
  let n = 0
  each: for (const row of c.order) {
    for (const test of tests) if (!test(row)) continue each
    out[n++] = row
  }
  return out.subarray(0, n)
}

function plainTests(c: Columns, filter: ClaimFilter): Test[] {
  const tests: Test[] = []
  const oneOf = (column: Numbers, wanted: readonly string[]): void => {
    const codes = marksOf(
      wanted.map((w) => c.names.known(w)),
      c.names.all.length,
    )
    tests.push((row) => codes[column.at(row)] === 1)
  }
  const review = filter.review === undefined ? REVIEWS.filter((r) => r !== 'rejected') : listOf(filter.review)
  const reviews = marksOf(
    review.map((r) => REVIEWS.indexOf(r)),
    REVIEWS.length,
  )
  tests.push((row) => reviews[c.review.at(row)] === 1)
  for (const field of ['act', 'mode', 'kind', 'status'] as const) {
    const wanted = filter[field]
    if (wanted !== undefined) oneOf(c[field], listOf<string>(wanted))
  }
  const { topic, country, named, from, to, minConfidence } = filter
  if (topic !== undefined) {
    const codes = marksOf(
      listOf(topic).map((t) => c.names.known(t)),
      c.names.all.length,
    )
    tests.push((row) => anyIn(c.topics, row, codes))
  }
  if (country !== undefined) {
    const codes = new Set(listOf(country).map((w) => w.toUpperCase()))
    const places = Uint8Array.from(c.placeList, (p) => (p.country !== null && codes.has(p.country) ? 1 : 0))
    tests.push((row) => anyIn(c.places, row, places))
  }
  if (named !== undefined) tests.push((row) => c.named.at(row) === (named ? 1 : 0))
  if (from !== undefined || to !== undefined) tests.push((row) => c.dated.at(row) === 1)
  if (from !== undefined) {
    const first = dayNumber(from)
    tests.push((row) => c.dayTo.at(row) === 0 || c.dayTo.at(row) >= first)
  }
  if (to !== undefined) {
    const last = dayNumber(to)
    tests.push((row) => c.dayFrom.at(row) === 0 || c.dayFrom.at(row) <= last)
  }
  if (minConfidence !== undefined) {
    const least = Math.floor(minConfidence * 1e6)
    tests.push((row) => c.confidence.at(row) >= least)
  }
  if (filter.outlet !== undefined) {
    const wanted = listOf(filter.outlet)
      .map(fold)
      .filter((w) => w !== '')
    const outlets = new Map<number, boolean>()
    const isWanted = (outlet: number): boolean => {
      let known = outlets.get(outlet)
      if (known === undefined) {
        const name = ` ${fold(c.names.all[outlet] ?? '')} `
        known = wanted.some((w) => name.includes(` ${w} `))
        outlets.set(outlet, known)
      }
      return known
    }
    const reports = new Set<number>()
    for (const [key, report] of c.reports) if (report.outlets.some(isWanted)) reports.add(key)
    tests.push((row) => reports.has(c.report.at(row)))
  }
  return tests
}

/** Tests that need the full text or the report's key; names that are ids are looked up in the columns. */
async function searchedTests(db: Kysely<Tables>, c: Columns, filter: ClaimFilter): Promise<Test[]> {
  const tests: Test[] = []
  if (filter.words !== undefined) {
    const found = await rowsMatching(db, c, `{words} : (${matchOf(filter.words)})`)
    tests.push((row) => found[row] === 1)
  }
  if (filter.id !== undefined) {
    const ids = [...listOf(filter.id)]
    const found = await db.selectFrom('claim').select('key').where('id', 'in', ids).execute()
    const rows = new Set(found.map((r) => c.rowOf.get(r.key)))
    tests.unshift((row) => rows.has(row))
  }
  if (filter.addedAfter !== undefined) {
    const least = await firstAddedAfter(db, filter.addedAfter)
    tests.push((row) => c.report.at(row) >= least)
  }
  if (filter.report !== undefined) {
    const keys = new Set(await reportKeysOf(db, listOf(filter.report)))
    tests.push((row) => keys.has(c.report.at(row)))
  }
  const fields = [
    ['actor', ['actors'], filter.actor],
    ['recipient', ['recipients'], filter.recipient],
    ['party', ['actors', 'recipients'], filter.party],
    ['place', ['places'], filter.place],
    ['speaker', ['speaker'], filter.speaker],
  ] as const
  for (const [field, columns, value] of fields) {
    if (value === undefined) continue
    const ids = new Set(listOf(value).filter(isId))
    const names = listOf(value).filter((v) => !isId(v) && fold(v) !== '')
    const found = names.length > 0 ? await rowsMatching(db, c, namesMatch(columns, names)) : null
    const byId = ids.size > 0 ? idTest(c, field, ids) : null
    tests.push((row) => found?.[row] === 1 || (byId?.(row) ?? false))
  }
  return tests
}

function idTest(
  c: Columns,
  field: 'actor' | 'recipient' | 'party' | 'place' | 'speaker',
  ids: ReadonlySet<string>,
): Test {
  if (field === 'place') {
    const places = Uint8Array.from(c.placeList, (p) => (p.id !== null && ids.has(p.id) ? 1 : 0))
    return (row) => anyIn(c.places, row, places)
  }
  if (field === 'speaker') {
    const codes = marksOf(
      [...ids].map((id) => c.names.known(id)),
      c.names.all.length,
    )
    return (row) => codes[c.speakerActor.at(row)] === 1
  }
  const parties = Uint8Array.from(c.parties, (p) => (p.actor !== null && ids.has(p.actor) ? 1 : 0))
  const [actors, recipients] = [field !== 'recipient', field !== 'actor']
  return (row) => (actors && anyIn(c.actors, row, parties)) || (recipients && anyIn(c.recipients, row, parties))
}

/** The rows whose words match. The keys come as one text: a word may stand in most claims, and an object each would cost more than the search. */
async function rowsMatching(db: Kysely<Tables>, c: Columns, match: string): Promise<Uint8Array> {
  const { rows: told } = await sql<{ keys: string | null }>`
    select group_concat(rowid, ' ') as keys from claim_words where claim_words match ${match}`.execute(db)
  const rows = new Uint8Array(c.key.length)
  for (const key of (told[0]?.keys ?? '').split(' ')) {
    const row = c.rowOf.get(Number(key))
    if (row !== undefined) rows[row] = 1
  }
  return rows
}

function marksOf(numbers: readonly (number | undefined)[], length: number): Uint8Array {
  const marks = new Uint8Array(length)
  for (const n of numbers) if (n !== undefined && n >= 0) marks[n] = 1
  return marks
}

function anyIn(bags: Bags, row: number, marks: Uint8Array): boolean {
  const end = bags.starts.at(row + 1)
  for (let i = bags.starts.at(row); i < end; i++) if (marks[bags.values.at(i)] === 1) return true
  return false
}
