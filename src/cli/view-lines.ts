// How a view looks: as lines for a terminal, as CSV, as JSON. Cells that are short stand in columns, long ones beneath.
import type { Cell, Citation, Row, View } from '../parley.ts'
import { columnsOf, type Paint, safeLine, wrap } from './paint.ts'

/** Widest cell that still stands in a column. */
const NARROW = 26
/** Citations shown under a row before "and N more". */
const CITED = 2

const LABELS: Readonly<Record<string, string>> = {
  daysLeft: 'days left',
  lastOnes: 'earlier ones',
  accordingTo: 'according to',
  daysLater: 'days later',
  tiedTo: 'tied to',
  seenBy: 'seen by',
  alleged: 'said to be by',
  'turned-back': 'turned back',
}

/** A cell as one line of text. */
function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell === true) return 'yes'
  if (cell === false) return 'no'
  return safeLine(Array.isArray(cell) ? cell.join('; ') : String(cell))
}

/** A view as lines: what is asked, the rows with their citations, the totals, and how far the record reaches. `unknown` are names asked for that nobody bears. */
export function viewLines(view: View, paint: Paint, limit: number, unknown: readonly string[] = []): string {
  const out = [paint.bold(view.question), '']
  const shown = view.rows.slice(0, limit)
  if (shown.length === 0)
    out.push(
      'Nothing in this record answers that.',
      ...unknown.map((name) => `Nobody and no place in it is called “${safeLine(name)}”.`),
    )
  else if (view.columns.includes('section')) out.push(...sectionLines(shown, paint))
  else out.push(...rowLines(view.columns, shown, paint, { ...LABELS, ...view.labels }))
  if (view.rows.length > shown.length)
    out.push(paint.dim(`${shown.length} of ${view.rows.length} rows; more with --limit`))
  const totals = Object.entries(view.totals).map(
    ([k, n]) => `${LABELS[k] ?? k.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)} ${n}`,
  )
  if (totals.length > 0) out.push('', totals.join(' · '))
  out.push(wrap(paint.dim(`${view.asOf ? `As of ${view.asOf}. ` : ''}${view.coverage.note}`), paint.width, ''))
  return out.join('\n')
}

function rowLines(
  columns: readonly string[],
  rows: readonly Row[],
  paint: Paint,
  labels: Readonly<Record<string, string>>,
): string[] {
  const labelOf = (column: string): string => labels[column] ?? column
  const width = (c: string): number => Math.max(labelOf(c).length, ...rows.map((r) => columnsOf(cellText(r.cells[c]))))
  const filled = columns.filter((c) => rows.some((r) => cellText(r.cells[c]) !== ''))
  const narrow: string[] = []
  let used = 0
  for (const c of filled) {
    const w = width(c)
    if (w > NARROW || used + w + 2 > paint.width) continue
    narrow.push(c)
    used += w + 2
  }
  const wide = filled.filter((c) => !narrow.includes(c))
  const widths = new Map(narrow.map((c) => [c, width(c)]))
  const pad = (s: string, c: string): string => s + ' '.repeat(Math.max(0, (widths.get(c) ?? 0) - columnsOf(s)))
  const out: string[] =
    narrow.length > 0
      ? [
          paint.dim(
            narrow
              .map((c) => pad(labelOf(c), c))
              .join('  ')
              .trimEnd(),
          ),
        ]
      : []
  for (const r of rows) {
    if (narrow.length > 0)
      out.push(
        paint.bold(
          narrow
            .map((c) => pad(cellText(r.cells[c]), c))
            .join('  ')
            .trimEnd(),
        ),
      )
    for (const c of wide) {
      const text = cellText(r.cells[c])
      // The terms are mostly the first words cited; once is enough.
      if (text !== '' && text !== safeLine(r.citations[0]?.words ?? ''))
        out.push(wrap(`${paint.dim(`${labelOf(c)}:`)} ${text}`, paint.width, '  '))
    }
    out.push(...citationLines(r.citations, paint))
  }
  return out
}

/** The sections of a profile, each under its name: rows with citations one by one, counts without any in one paragraph. */
function sectionLines(rows: readonly Row[], paint: Paint): string[] {
  const out: string[] = []
  for (let i = 0; i < rows.length; ) {
    const section = cellText(rows[i]?.cells.section)
    const from = i
    while (i < rows.length && cellText(rows[i]?.cells.section) === section) i++
    const part = rows.slice(from, i)
    if (out.length > 0) out.push('')
    out.push(paint.bold(section))
    const lines = part.map((r) => cellText(r.cells.line))
    if (part.every((r) => r.citations.length === 0) && part.length > 2)
      out.push(wrap(lines.join(' · '), paint.width, '  '))
    else
      part.forEach((r, k) => {
        out.push(wrap(lines[k] as string, paint.width, '  '), ...citationLines(r.citations, paint))
      })
  }
  return out
}

function citationLines(citations: readonly Citation[], paint: Paint): string[] {
  const out = citations.slice(0, CITED).map((c) => {
    const where = [c.outlet ?? 'outlet unknown', c.date ?? 'no date'].join(', ')
    const who = c.says ? ` (says ${c.says})` : ''
    return wrap(`${paint.evidence(safeLine(c.words))} ${paint.dim(safeLine(`${where}${who}`))}`, paint.width, '    ')
  })
  if (citations.length > CITED) out.push(paint.dim(`    and ${citations.length - CITED} more`))
  return out
}

/** A view as CSV, RFC 4180: its columns, then the claims and the words each row rests on. No two columns have one name. */
export function viewCsv(view: View): string {
  const cites = ['claims', 'outlets', 'words'].map((name) => (view.columns.includes(name) ? `cited ${name}` : name))
  const lines = [[...view.columns, ...cites, 'as of', 'coverage'].map(csvCell).join(',')]
  for (const r of view.rows) {
    const cells = view.columns.map((c) => cellText(r.cells[c]))
    const cited = [
      r.citations.map((c) => c.claim).join(' '),
      [...new Set(r.citations.map((c) => c.outlet ?? 'outlet unknown'))].join('; '),
      r.citations.map((c) => safeLine(c.words)).join(' | '),
      view.asOf ?? '',
      view.coverage.note,
    ]
    lines.push([...cells, ...cited].map(csvCell).join(','))
  }
  return lines.join('\r\n')
}

/** Quotes a cell; one that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
