// Routes over reports, claims and quotations: lists, single entries, counts, the map and time.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Claim, ParleyError } from '../model/index.ts'
import type { ClaimFilter } from '../parley.ts'
import { explanationOf } from '../parley-explain.ts'
import { withNamesMeant } from '../parley-names.ts'
import { answer } from './answering.ts'
import * as contract from './contract.ts'
import { type Behind, claimRows, claimsOf, withReviews } from './desk-of.ts'

/** The error for an entry that is not there. */
export function noSuchEntry(what: string, id: string): ParleyError {
  return new ParleyError(
    'api/no-such-entry',
    `There is no ${what} ${id}.`,
    'Look it up in the list; it may have been deleted.',
  )
}

const FACETS = ['act', 'status', 'topic', 'place', 'actor', 'outlet'] as const
const WORLD = { west: -180, south: -90, east: 180, north: 90 }

/** Adds the routes. */
export function recordRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record } = behind
  const spelt = <F extends ClaimFilter>(filter: F): F => withNamesMeant(filter, record)
  answer(app, contract.reports, async ({ query: { limit, after, sort, skip, ...filter } }) => {
    const page = await record.reports(filter, { limit, after, sort, skip })
    return { ...page, total: await record.countReports(filter) }
  })
  answer(app, contract.report, async ({ params: { id } }) => {
    const reading = await record.reading(id)
    if (!reading) throw noSuchEntry('report', id)
    const { report, reader, tokens, mentions, places, quotes, notes } = reading
    const claims = await corrected(behind, reading.claims)
    return { report, reader, tokens, mentions, places, quotes, notes, sources: await record.sources(report.id), claims }
  })
  answer(app, contract.claims, ({ query: { limit, after, sort, skip, ...filter } }) =>
    claimRows(behind, spelt(filter), { limit, after, sort, skip }),
  )
  answer(app, contract.claim, async ({ params: { id } }) => {
    const found = await record.claim(id)
    if (!found) throw noSuchEntry('claim', id)
    const [row] = await withReviews(record, [found])
    if (!row) throw noSuchEntry('claim', id)
    const { rows } = await record.decisions(id, { limit: 1000 })
    const undone = await Promise.all(rows.map((d) => record.decisions(`decision/${d.number}`, { limit: 100 })))
    const decisions = [...rows, ...undone.flatMap((p) => p.rows)].sort((a, b) => a.number - b.number)
    return { ...row, decisions, events: await behind.teller.ask('eventsOf', id) }
  })
  answer(app, contract.explain, async ({ params: { id } }) => {
    const found = await record.claim(id)
    const report = found && (await record.report(found.report.id))
    if (!found || !report) throw noSuchEntry('claim', id)
    const [of] = await behind.teller.ask('eventsOf', id)
    const event = of === undefined ? null : await behind.teller.ask('event', of)
    return explanationOf(found.claim, report, event ?? null)
  })
  answer(app, contract.happenings, async ({ params: { id } }) => {
    if (!(await record.claim(id))) throw noSuchEntry('claim', id)
    const { events, like } = await behind.teller.ask('happenings', id)
    const told = await Promise.all(events.map((e) => claimsOf(behind, [...e.claims, ...e.background])))
    const first = await claimsOf(
      behind,
      like.flatMap((e) => e.claims[0] ?? e.background[0] ?? []),
    )
    const rowOf = new Map(first.map((row) => [row.claim.id, row]))
    return {
      events: events.map((event, i) => ({ event, claims: told[i] ?? [] })),
      like: like.flatMap((event) => {
        const claim = rowOf.get(event.claims[0] ?? event.background[0] ?? '')
        return claim ? [{ event, claim }] : []
      }),
    }
  })
  answer(app, contract.facets, async ({ query: { by = FACETS, limit = 20, ...asked } }) => {
    const filter = spelt(asked)
    const facets = await record.index.countsBy(by, filter, limit)
    return {
      total: await record.index.count(filter),
      facets: by.map((field, i) => ({ by: field, values: facets[i] ?? [] })),
    }
  })
  answer(app, contract.quotes, ({ query: { limit, after, ...filter } }) => record.quotes(filter, { limit, after }))
  answer(app, contract.map, ({ query: { bbox, zoom = 3, ...filter } }) =>
    record.index.clusters(spelt(filter), boundsOf(bbox), zoom),
  )
  answer(app, contract.series, ({ query: { by = 'act', bucket = 'week', top = 8, ...filter } }) =>
    record.index.series(spelt(filter), by, bucket, top),
  )
  answer(app, contract.exported, async ({ query: { format = 'csv', ...asked } }) => {
    const filter = spelt(asked)
    // What is wrong with the question is told before the file begins.
    await record.index.count(filter)
    const lines = record.exportClaims(format, filter)[Symbol.asyncIterator]()
    const bytes = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(new TextEncoder().encode(value))
      },
    })
    const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8'
    return new Response(bytes, {
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="claims.${format}"` },
    })
  })
}

/** Claims of a reading as people corrected them. */
async function corrected({ record }: Behind, claims: readonly Claim[]) {
  const rows = await withReviews(
    record,
    claims.map((claim) => ({ claim })),
  )
  return rows.map(({ claim, review }) => ({ claim: { ...claim, ...review.edits } as Claim, review }))
}

function boundsOf(bbox: string | undefined): typeof WORLD {
  if (bbox === undefined) return WORLD
  const [west = -180, south = -90, east = 180, north = 90] = bbox.split(',').map(Number)
  const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180
  if (east - west >= 360) return { ...WORLD, south, north }
  return { west: turned(west), south, east: turned(east), north }
}
