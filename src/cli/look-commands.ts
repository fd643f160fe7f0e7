// parley find, list, show: looking into a record without changing it.
import { type Claim, ParleyError, type Reading } from '../model/index.ts'
import type { FoundClaim, ParleyRecord, ReportLine } from '../parley.ts'
import { claimLines, counted, sayingOf } from './claims-view.ts'
import { type Door, wholeNumber, withRecord } from './door.ts'
import { type FilterOptions, filterOf, namesSpelt } from './filters.ts'
import { safeLine, wrap } from './paint.ts'

/** The options of `parley find`, as commander gives them. */
export interface FindFlags extends FilterOptions {
  readonly record: string
  readonly json?: boolean
  readonly count?: boolean
  readonly limit: string
  readonly after?: string
  readonly newest?: boolean
}

/** parley find: claims by words and by field, in the order of their dates. */
export async function findCommand(words: readonly string[], flags: FindFlags, door: Door): Promise<number> {
  const asked = filterOf(flags, words)
  const limit = wholeNumber('limit', flags.limit, 1, 1000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const filter = await namesSpelt(asked, record)
    if (flags.count) {
      door.out(String(await record.countClaims(filter)))
      return 0
    }
    const page = await record.claims(filter, {
      limit,
      sort: flags.newest ? 'newest' : 'date',
      ...(flags.after ? { after: flags.after } : {}),
    })
    if (flags.json) {
      for (const row of page.rows)
        door.out(JSON.stringify({ ...row.claim, sentence: row.sentence.text, from: row.report }))
    } else if (page.rows.length === 0) {
      door.out('No claim in this record answers that. It says nothing about what happened: only about what was read.')
    } else {
      for (const row of page.rows)
        door.out(
          `${claimLines(row, door.paint, '')}\n  ${door.paint.dim(row.claim.id.replace(/^([0-9a-f]{12})[0-9a-f]+/, '$1'))}`,
        )
      const all = await record.countClaims(filter)
      if (all > page.rows.length)
        door.out(
          door.paint.dim(
            `${page.rows.length} of ${counted(all, 'claim')}${page.next ? `; the next: --after ${page.next}` : ''}`,
          ),
        )
    }
    return 0
  })
}

/** The options of `parley list`, as commander gives them. */
export interface ListFlags {
  readonly record: string
  readonly json?: boolean
  readonly outlet?: string[]
  readonly limit: string
  readonly after?: string
}

/** parley list: the reports of a record, with how much was found in each. */
export async function listCommand(flags: ListFlags, door: Door): Promise<number> {
  const limit = wholeNumber('limit', flags.limit, 1, 1000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const page = await record.reports(flags.outlet ? { outlet: flags.outlet } : {}, {
      limit,
      sort: 'date',
      ...(flags.after ? { after: flags.after } : {}),
    })
    if (flags.json) for (const row of page.rows) door.out(JSON.stringify(row))
    else {
      for (const row of page.rows) door.out(reportLine(row, door))
      const stats = await record.stats()
      door.out(
        `${counted(stats.reports, 'report')} from ${counted(stats.outlets, 'outlet')}, ${counted(stats.claims, 'claim')}, ${counted(stats.quotes, 'quotation')}${page.next ? `; the next: --after ${page.next}` : ''}`,
      )
    }
    return 0
  })
}

function reportLine(row: ReportLine, door: Door): string {
  const found = `${counted(row.claims, 'claim')}, ${counted(row.quotes, 'quotation')}`
  const title = safeLine(row.title ?? row.source ?? 'untitled')
  return `${door.paint.dim(row.id.slice(0, 12))}  ${(row.published ?? 'no date').slice(0, 10)}  ${title}  ${door.paint.dim([row.outlet ?? 'outlet unknown', found].map(safeLine).join(' · '))}`
}

/** The options of `parley show`, as commander gives them. */
export interface ShowFlags {
  readonly record: string
  readonly json?: boolean
}

/** parley show: one report with all that was read out of it, or one claim with every field. */
export async function showCommand(id: string, flags: ShowFlags, door: Door): Promise<number> {
  return withRecord(flags.record, { readonly: true }, async (record) => {
    if (id.includes(':')) {
      const found = await claimOf(record, id)
      door.out(flags.json ? JSON.stringify(found) : claimFields(found, door))
      return 0
    }
    const report = await record.report(id)
    const reading = report && (await record.reading(report.id))
    if (!report || !reading) throw unknown(id)
    if (flags.json) door.out(JSON.stringify(reading))
    else door.out(await readingLines(record, reading, door))
    return 0
  })
}

function unknown(id: string): ParleyError {
  return new ParleyError(
    'cli/no-such-entry',
    `There is no “${id}” in this record.`,
    'parley list shows the reports, parley find the claims; six digits of an id are enough.',
  )
}

async function claimOf(record: ParleyRecord, id: string): Promise<FoundClaim> {
  const [head = '', ...rest] = id.split(':')
  const report = await record.report(head)
  const found = report && (await record.claim([report.id, ...rest].join(':')))
  if (!found) throw unknown(id)
  return found
}

function claimFields(found: FoundClaim, door: Door): string {
  const { claim } = found
  const { paint } = door
  const rows: [string, string][] = [
    ['actor', claim.actors.map((p) => partyText(p)).join('; ')],
    ['recipient', claim.recipients.map((p) => partyText(p)).join('; ')],
    [
      'place',
      claim.places
        .map(
          (p) =>
            `${p.name}${p.lat === null ? ' (not resolved)' : ` (${p.lat.toFixed(3)}, ${p.lon?.toFixed(3)}; ${p.precision}, by ${p.how})`}`,
        )
        .join('; '),
    ],
    ['time', claim.when ? `${claim.when.from ?? '…'} to ${claim.when.to ?? '…'} (${claim.when.basis})` : ''],
    [
      'amounts',
      claim.amounts
        .map(
          (a) =>
            `${a.text}: ${a.low ?? '?'} – ${a.best} – ${a.high ?? '?'}${a.unit ? ` ${a.unit}` : ''}${a.of ? ` of ${a.of}` : ''}`,
        )
        .join('; '),
    ],
    ['topics', claim.topics.join(', ')],
    ['kind', claim.kind ?? ''],
    ['speaker', sayingOf(claim).replace(/^says /, '') || 'the report itself'],
    ['confidence', claim.confidence.toFixed(2)],
    ['maker', `${claim.maker.by} ${claim.maker.name} ${claim.maker.version}`],
    ['report', `${found.report.title ?? 'untitled'} (${found.report.id.slice(0, 12)})`],
  ]
  return [
    claimLines(found, paint, ''),
    ...rows.filter(([, v]) => v).map(([k, v]) => `  ${paint.dim(k.padEnd(10))} ${safeLine(v)}`),
  ].join('\n')
}

function partyText(p: Claim['actors'][number]): string {
  const words = p.text === p.name ? p.name : `${p.name} (“${p.text}”)`
  return p.actor ? `${words} [${p.actor}]` : words
}

async function readingLines(record: ParleyRecord, reading: Reading, door: Door): Promise<string> {
  const { paint } = door
  const { report } = reading
  const out = [
    paint.bold(safeLine(report.title ?? 'Untitled report')),
    paint.dim(
      [report.outlet ?? 'outlet unknown', report.published ?? 'no date', report.language, report.source ?? '']
        .filter(Boolean)
        .map(safeLine)
        .join(' · '),
    ),
    '',
  ]
  let after: string | undefined
  do {
    const page = await record.claims({ report: report.id }, { limit: 500, sort: 'added', ...(after ? { after } : {}) })
    for (const row of page.rows) out.push(claimLines(row, paint, ''))
    after = page.next ?? undefined
  } while (after)
  if (reading.quotes.length > 0) out.push('', paint.bold('Quotations'))
  for (const q of reading.quotes) {
    const words = safeLine(report.text.slice(q.span.start, q.span.end))
    const who = q.speaker ? `${safeLine(q.speaker.name)}${q.speaker.named ? '' : ' (unnamed)'}` : 'speaker unknown'
    out.push(wrap(`${paint.bold(who)}: ${q.direct ? `“${words}”` : words}`, paint.width, '  '))
  }
  if (reading.notes.length > 0) out.push('', paint.bold('Notes'))
  for (const note of reading.notes) out.push(wrap(`${note.message} ${paint.dim(`(${note.code})`)}`, paint.width, '  '))
  return out.join('\n')
}
