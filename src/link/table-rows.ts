// Tables in a report: rows one under the other, each cell under the heading of its column.
import type { Line } from './towns.ts'

const BAR = ' | '

/** A cell of a row. */
export interface Cell {
  readonly text: string
  /** Where it begins in its line. */
  readonly at: number
  /** The words at the head of its column; empty where the column has none. */
  readonly head: string
}

/** A row below the head of its table. */
export interface Row {
  readonly cells: readonly Cell[]
  /** The words at the heads of all columns. */
  readonly heads: readonly string[]
}

/** The rows of the tables among lines, by the number of the line; null for the row of heads. */
export function rowsIn(lines: readonly Line[]): ReadonlyMap<number, Row | null> {
  const rows = new Map<number, Row | null>()
  let heads: readonly string[] = []
  let last = -2
  lines.forEach(({ text }, i) => {
    if (!text.includes(BAR)) return
    const cells = text.split(BAR)
    if (last === i - 1 && heads.length === cells.length) {
      let at = 0
      const row = cells.map((cell, k) => {
        const begins = at + (cell.length - cell.trimStart().length)
        at += cell.length + BAR.length
        return { text: cell.trim(), at: begins, head: heads[k] as string }
      })
      rows.set(i, { cells: row, heads })
    } else {
      heads = cells.map((c) => (/^\P{L}*$/u.test(c) ? '' : c.trim()))
      if (isRow(lines[i + 1], cells.length)) rows.set(i, null)
    }
    last = i
  })
  return rows
}

function isRow(line: Line | undefined, cells: number): boolean {
  return line?.text.split(BAR).length === cells
}
