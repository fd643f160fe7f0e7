// Readings into rows, and rows into the record: one transaction for a batch, every part of a claim in its own table.
import type { Insertable, Kysely } from 'kysely'
import type { Claim, Place, Reading, Report, Speaker } from '../model/index.ts'
import { logChange, sha256 } from './log.ts'
import type { Tables } from './schema.ts'
import { fold } from './search.ts'
import type { Added } from './types.ts'

type Rows = { [T in keyof Tables]?: Insertable<Tables[T]>[] }

/** What the writer is told about time and person. */
export interface Hand {
  readonly at: string
  readonly who: string
}

interface Known {
  readonly key: number
  readonly id: string
  readonly published: string | null
  readonly reader: string | null
}

/** Keeps a batch of readings inside the transaction `trx`. */
export async function keepReadings(trx: Kysely<Tables>, readings: readonly Reading[], hand: Hand): Promise<Added> {
  const known = new Map<string, Known>()
  for (const row of await knownOf(
    trx,
    readings.map((r) => r.report.id),
  ))
    known.set(row.id, row)
  const next = { report: await lastKey(trx, 'report'), claim: await lastKey(trx, 'claim') }
  const rows: Rows = {}
  const sources: { readonly key: number; readonly report: Report }[] = []
  const replaced: { readonly key: number; readonly published: string | null }[] = []
  const sealed: { readonly report: string; readonly reader: string; readonly seal: string }[] = []
  const result = { added: [] as string[], updated: [] as string[], already: [] as string[] }
  for (const reading of readings) {
    const { report } = reading
    const before = known.get(report.id)
    const key = before?.key ?? ++next.report
    sources.push({ key, report })
    if (before && before.reader === reading.reader && (before.published !== null || report.published === null)) {
      result.already.push(report.id)
      continue
    }
    const published = before?.published ?? report.published
    if (before) replaced.push({ key, published })
    else put(rows, 'report', reportRow(key, report, hand.at))
    known.set(report.id, { key, id: report.id, published, reader: reading.reader })
    const seal = putReading(rows, key, reading, hand.at, next)
    sealed.push({ report: report.id, reader: reading.reader, seal })
    result[before ? 'updated' : 'added'].push(report.id)
  }
  for (const { key, published } of replaced) await forgetReading(trx, key, published)
  await insertRows(trx, rows)
  const fresh = await keepSources(trx, sources, hand.at)
  if (sealed.length > 0) await logChange(trx, { ...hand, what: 'add-readings', detail: sealed })
  else if (fresh.length > 0) await logChange(trx, { ...hand, what: 'add-sources', detail: fresh })
  return result
}

/** Notes further sources of reports that are there already; gives back how many were new. */
export async function keepOnlySources(trx: Kysely<Tables>, reports: readonly Report[], hand: Hand): Promise<number> {
  const known = new Map(
    (
      await knownOf(
        trx,
        reports.map((r) => r.id),
      )
    ).map((k) => [k.id, k.key]),
  )
  const met = reports.flatMap((report) => {
    const key = known.get(report.id)
    return key === undefined ? [] : [{ key, report }]
  })
  const fresh = await keepSources(trx, met, hand.at)
  if (fresh.length > 0) await logChange(trx, { ...hand, what: 'add-sources', detail: fresh })
  return fresh.length
}

/** Deletes reports and all that hangs on them; gives back the ids that were there. */
export async function dropReports(trx: Kysely<Tables>, ids: readonly string[], hand: Hand): Promise<string[]> {
  const known = await knownOf(trx, ids)
  for (const { key } of known) await trx.deleteFrom('report').where('key', '=', key).execute()
  const gone = known.map((k) => k.id)
  if (gone.length > 0) await logChange(trx, { ...hand, what: 'delete-reports', detail: gone })
  return gone
}

async function knownOf(trx: Kysely<Tables>, ids: readonly string[]): Promise<Known[]> {
  const found: Known[] = []
  for (const some of chunks([...new Set(ids)])) {
    const rows = await trx
      .selectFrom('report')
      .leftJoin('reading', 'reading.report_key', 'report.key')
      .select(['report.key', 'report.id', 'report.published', 'reading.reader'])
      .where('report.id', 'in', some)
      .execute()
    found.push(...rows)
  }
  return found
}

async function lastKey(trx: Kysely<Tables>, table: 'report' | 'claim'): Promise<number> {
  const row = await trx.selectFrom(table).select('key').orderBy('key', 'desc').limit(1).executeTakeFirst()
  return row?.key ?? 0
}

async function forgetReading(trx: Kysely<Tables>, key: number, published: string | null): Promise<void> {
  await trx.deleteFrom('claim').where('report_key', '=', key).execute()
  await trx.deleteFrom('quote').where('report_key', '=', key).execute()
  await trx.deleteFrom('reading').where('report_key', '=', key).execute()
  await trx
    .updateTable('report')
    .set({ published, day: dayOf(published) })
    .where('key', '=', key)
    .execute()
}

async function keepSources(
  trx: Kysely<Tables>,
  met: readonly { readonly key: number; readonly report: Report }[],
  at: string,
): Promise<string[]> {
  const fresh: string[] = []
  for (const { key, report } of met) {
    const row = {
      report_key: key,
      source: report.source ?? '',
      outlet: report.outlet ?? '',
      title: report.title,
      published: report.published,
      added: at,
    }
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('report_source')
      .values(row)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) fresh.push(report.id)
  }
  return fresh
}

function put<T extends keyof Tables>(rows: Rows, table: T, row: Insertable<Tables[T]>): void {
  const list: Insertable<Tables[T]>[] = rows[table] ?? []
  list.push(row)
  ;(rows as Record<T, Insertable<Tables[T]>[]>)[table] = list
}

function reportRow(key: number, r: Report, added: string): Insertable<Tables['report']> {
  return {
    key,
    id: r.id,
    text: r.text,
    title: r.title,
    outlet: r.outlet,
    published: r.published,
    day: dayOf(r.published),
    language: r.language,
    source: r.source,
    added,
  }
}

/** The day of an ISO date, or null. */
export function dayOf(published: string | null): string | null {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null
}

/** What of a claim is stored as JSON: all but what its row and its report say. */
function bareClaim({ id: _id, report: _report, ...rest }: Claim): string {
  return JSON.stringify(rest)
}

function putReading(rows: Rows, key: number, r: Reading, added: string, next: { claim: number }): string {
  const mentions = JSON.stringify(r.mentions)
  const places = JSON.stringify(r.places)
  const notes = JSON.stringify(r.notes)
  const quotes = r.quotes.map((q) => JSON.stringify(q))
  const claims = r.claims.map(bareClaim)
  const seal = sealOf(r.report.text, { reader: r.reader, tokens: r.tokens, mentions, places, notes }, quotes, claims)
  put(rows, 'reading', {
    report_key: key,
    reader: r.reader,
    tokens: r.tokens,
    claims: claims.length,
    quotes: quotes.length,
    mentions,
    places,
    notes,
    seal,
    added,
  })
  r.quotes.forEach((q, ordinal) => {
    put(rows, 'quote', {
      report_key: key,
      ordinal,
      ...speakerColumns(q.speaker),
      direct: q.direct ? 1 : 0,
      start_at: q.span.start,
      end_at: q.span.end,
      json: quotes[ordinal] as string,
    })
  })
  r.claims.forEach((claim, ordinal) => {
    putClaim(rows, ++next.claim, key, ordinal, claim, r.report, claims[ordinal] as string)
  })
  return seal
}

/** The seal of a reading: SHA-256 of its report's text and its stored parts, each on its own line. */
export function sealOf(
  text: string,
  r: {
    readonly reader: string
    readonly tokens: number
    readonly mentions: string
    readonly places: string
    readonly notes: string
  },
  quotes: readonly string[],
  claims: readonly string[],
): string {
  return sha256(
    [JSON.stringify(text), r.reader, r.tokens, r.mentions, r.places, r.notes, ...quotes, ...claims].join('\n'),
  )
}

function speakerColumns(s: Speaker | null) {
  return {
    speaker: s?.name ?? null,
    speaker_folded: s ? fold(s.name) : null,
    speaker_actor: s?.actor ?? null,
    named: s ? (s.named ? 1 : 0) : null,
  }
}

function putClaim(rows: Rows, key: number, report: number, ordinal: number, c: Claim, r: Report, json: string): void {
  const first = c.evidence[0]
  const published = dayOf(r.published)
  const stated = c.when !== null && (c.when.from !== null || c.when.to !== null)
  const from = stated ? (c.when?.from ?? null) : published
  const to = stated ? (c.when?.to ?? null) : published
  put(rows, 'claim', {
    key,
    id: c.id,
    report_key: report,
    ordinal,
    act: c.act,
    mode: c.mode,
    kind: c.kind,
    status: c.status,
    ...speakerColumns(c.speaker),
    day_from: from,
    day_to: to,
    dated: from !== null || to !== null ? 1 : 0,
    day: from ?? to ?? '',
    start_at: first.span.start,
    end_at: first.span.end,
    confidence: c.confidence,
    maker_by: c.maker.by,
    maker_name: c.maker.name,
    json,
  })
  for (const role of ['actor', 'recipient'] as const) {
    c[`${role}s`].forEach((p, i) => {
      put(rows, 'claim_party', { claim_key: key, role, ordinal: i, name: p.name, folded: fold(p.name), actor: p.actor })
    })
  }
  c.places.forEach((p, i) => {
    put(rows, 'claim_place', {
      claim_key: key,
      ordinal: i,
      name: p.name,
      folded: fold(p.name),
      place: p.id,
      lat: p.lat,
      lon: p.lon,
      country: p.country,
      precision: p.precision,
    })
  })
  for (const topic of new Set(c.topics)) put(rows, 'claim_topic', { claim_key: key, topic })
  c.amounts.forEach((a, i) => {
    put(rows, 'claim_amount', {
      claim_key: key,
      ordinal: i,
      low: a.low,
      best: a.best,
      high: a.high,
      unit: a.unit,
      counted: a.of,
    })
  })
  c.evidence.forEach((e, i) => {
    put(rows, 'evidence', {
      claim_key: key,
      ordinal: i,
      start_at: e.span.start,
      end_at: e.span.end,
      sentence_start: e.sentence.start,
      sentence_end: e.sentence.end,
    })
  })
  const sentences = new Map(c.evidence.map((e) => [e.sentence.start, r.text.slice(e.sentence.start, e.sentence.end)]))
  put(rows, 'claim_words', {
    rowid: key,
    words: [...sentences.values()].join('\n'),
    actors: namesOf(c.actors),
    recipients: namesOf(c.recipients),
    places: namesOf(c.places),
    speaker: c.speaker ? fold(c.speaker.name) : '',
  })
}

function namesOf(named: readonly { readonly name: string; readonly text: string }[] | readonly Place[]): string {
  const names = named.flatMap((n) => (n.name === n.text ? [n.name] : [n.name, n.text]))
  return names.map(fold).join(' \n ')
}

/** Parents before children, as foreign keys ask. */
const ORDER = [
  'report',
  'reading',
  'quote',
  'claim',
  'claim_party',
  'claim_place',
  'claim_topic',
  'claim_amount',
  'evidence',
  'claim_words',
] as const

async function insertRows(trx: Kysely<Tables>, rows: Rows): Promise<void> {
  for (const table of ORDER) await insertAll(trx, table, rows[table] ?? [])
}

async function insertAll<T extends keyof Tables>(
  trx: Kysely<Tables>,
  table: T,
  all: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (const some of chunks(all)) await trx.insertInto(table).values(some).execute()
}

/** Pieces of 64, 32, 16 … 1, so that few different statements are prepared, and each again and again. */
function* chunks<T>(all: readonly T[]): Generator<T[]> {
  let at = 0
  for (let size = 64; size >= 1; size /= 2) {
    for (; all.length - at >= size; at += size) yield all.slice(at, at + size)
  }
}
