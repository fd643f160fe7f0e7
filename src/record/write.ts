// Changes to the record: readings, sources and deletions, a batch in one transaction, each with its entry in the change log.
import type { Kysely } from 'kysely'
import type { Reading, Report } from '../model/index.ts'
import { decidedClaims, settle } from './decisions.ts'
import { chunks, type Hand, insertRows } from './insert.ts'
import { logChange } from './log.ts'
import { dayOf, putReading, putReport, type Rows } from './rows.ts'
import type { Tables } from './schema.ts'
import type { Added } from './types.ts'

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
    else putReport(rows, key, report, hand.at)
    known.set(report.id, { key, id: report.id, published, reader: reading.reader })
    const seal = putReading(rows, key, reading, hand.at, next)
    sealed.push({ report: report.id, reader: reading.reader, seal })
    result[before ? 'updated' : 'added'].push(report.id)
  }
  for (const { key, published } of replaced) await forgetReading(trx, key, published)
  await insertRows(trx, rows)
  const decided = await decidedClaims(
    trx,
    sealed.map((s) => s.report),
  )
  if (decided.length > 0) await settle(trx, decided)
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
