// Dates as exact as they are told: what is told of a month or a year alone shows its month or year, not the first day of it.
import type { Cell, Citation, Materials, Row, View, ViewFilter } from './materials.ts'
import { lateRow } from './materials.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
/** The first or the last day of a month in a cell, alone or in a list of steps. */
const EDGE = /\b\d{4}-\d\d-(?:01|28|29|30|31)\b/g
const DAY_TOLD = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2}(?!\\d)|the 1st|the first of|\\p{L}+day|yesterday|today|tonight|last night)\\b`,
  'u',
)

/** A view whose rows show each date as exactly as the words that are cited tell it. */
export function asTold(view: (m: Materials, f?: ViewFilter) => View): (m: Materials, f?: ViewFilter) => View {
  return (m, f) => {
    const shown = view(m, f)
    return { ...shown, rows: shown.rows.map(told) }
  }
}

function told(row: Row): Row {
  return lateRow(
    row.id,
    () => cellsTold(row),
    () => row.citations,
  )
}

function cellsTold(row: Row): Row['cells'] {
  const { cells } = row
  if (!Object.values(cells).some(hasEdge)) return cells
  const entries = Object.entries(cells).map(([name, cell]) => [name, cellTold(cell, row.citations)] as const)
  return Object.fromEntries(entries)
}

function hasEdge(cell: Cell): boolean {
  return typeof cell === 'string' ? cell.search(EDGE) >= 0 : Array.isArray(cell) && cell.some((c) => hasEdge(c as Cell))
}

function cellTold(cell: Cell, citations: readonly Citation[]): Cell {
  if (typeof cell === 'string') return cell.replace(EDGE, (day) => dateTold(day, citations))
  return Array.isArray(cell) ? (cell.map((c) => cellTold(c as Cell, citations)) as Cell) : cell
}

const WEEK = 8 * 86_400_000

/** Whether words tell of a weekday, or of the day before, in a report of that week: they may mean the day. */
function isNear({ date, words }: Citation, day: string): boolean {
  if (date === null || !/\b(?:\p{L}+day|yesterday|tonight|last night)\b/u.test(words)) return false
  return Math.abs(Date.parse(date) - Date.parse(day)) <= WEEK
}

/** Whether a day is the first or the last of its month. */
function isEdge(day: string): boolean {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString()
  return day.endsWith('-01') || next.slice(8, 10) === '01'
}

/** The first or last day of a month as the cited words tell it: `2015`, `2015-03`, or the day itself. */
function dateTold(day: string, citations: readonly Citation[]): string {
  // A report of that day tells of its own day.
  if (!isEdge(day) || citations.some((c) => c.date === day || isNear(c, day))) return day
  const [year, month] = [day.slice(0, 4), MONTHS[Number(day.slice(5, 7)) - 1] as string]
  const named = citations.filter((c) => new RegExp(`\\b${month}\\b`).test(c.words))
  const nth = Number(day.slice(8))
  if (
    named.some((c) => new RegExp(`\\b(?:${nth}(?:st|th)?(?: of)? ${month}|${month} ${nth}(?:st|th)?)\\b`).test(c.words))
  )
    return day
  if (named.length > 0) return named.every((c) => DAY_TOLD.test(c.words)) ? day : day.slice(0, 7)
  if (!/-01-01$|-12-31$/.test(day) || citations.some((c) => DAY_TOLD.test(c.words) && c.words.includes(year)))
    return day
  return citations.some((c) => new RegExp(`\\b(?:in|since|from|of|during|early|until|by) ${year}\\b`).test(c.words))
    ? year
    : day
}
