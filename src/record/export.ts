// Claims as lines of a file: JSON Lines with everything, CSV with one flat row for each claim.
import type { Kysely } from 'kysely'
import { findClaims } from './claims.ts'
import type { Tables } from './schema.ts'
import type { ClaimFilter, FoundClaim } from './types.ts'

const COLUMNS: readonly (readonly [string, (f: FoundClaim) => string | number | null | undefined])[] = [
  ['claim', (f) => f.claim.id],
  ['act', (f) => f.claim.act],
  ['mode', (f) => f.claim.mode],
  ['kind', (f) => f.claim.kind],
  ['status', (f) => f.claim.status],
  ['topics', (f) => f.claim.topics.join('; ')],
  ['actors', (f) => f.claim.actors.map((p) => p.name).join('; ')],
  ['recipients', (f) => f.claim.recipients.map((p) => p.name).join('; ')],
  ['places', (f) => f.claim.places.map((p) => p.name).join('; ')],
  ['latitude', (f) => f.claim.places[0]?.lat],
  ['longitude', (f) => f.claim.places[0]?.lon],
  ['country', (f) => f.claim.places[0]?.country],
  ['from', (f) => f.claim.when?.from],
  ['to', (f) => f.claim.when?.to],
  ['date_basis', (f) => f.claim.when?.basis],
  ['amounts', (f) => f.claim.amounts.map((a) => a.text).join('; ')],
  ['speaker', (f) => f.claim.speaker?.name],
  ['speaker_named', (f) => (f.claim.speaker ? (f.claim.speaker.named ? 'yes' : 'no') : null)],
  ['via', (f) => f.claim.speaker?.via.join('; ')],
  ['words', (f) => f.claim.evidence.map((e) => e.quote).join(' … ')],
  ['sentence', (f) => f.sentence.text],
  ['start', (f) => f.claim.evidence[0].span.start],
  ['end', (f) => f.claim.evidence[0].span.end],
  ['confidence', (f) => f.claim.confidence],
  ['maker', (f) => `${f.claim.maker.by} ${f.claim.maker.name} ${f.claim.maker.version}`],
  ['report', (f) => f.report.id],
  ['title', (f) => f.report.title],
  ['outlet', (f) => f.report.outlet],
  ['published', (f) => f.report.published],
  ['source', (f) => f.report.source],
]

/** One CSV cell by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The claims a filter lets through, line by line, read in pages so that memory stays flat. */
export async function* exportLines(
  db: Kysely<Tables>,
  format: 'jsonl' | 'csv',
  filter: ClaimFilter,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${COLUMNS.map(([name]) => name).join(',')}\r\n`
  let after: string | undefined
  do {
    const page = await findClaims(db, filter, after === undefined ? { limit: 500 } : { limit: 500, after })
    for (const row of page.rows) {
      yield format === 'csv'
        ? `${COLUMNS.map(([, of]) => csvCell(of(row))).join(',')}\r\n`
        : `${JSON.stringify({ ...row.claim, sentence: row.sentence.text, from: row.report })}\n`
    }
    after = page.next ?? undefined
  } while (after !== undefined)
}
