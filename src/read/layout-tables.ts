// Rows of a table in plain text: paragraphs one under the other with as many cells each, parted by " | ".
import type { Span } from '../model/index.ts'
import type { Block } from './syntax-types.ts'

const BAR = ' | '
/** Longest row that is looked at, in UTF-16 units. */
const LONGEST_ROW = 2000
/** A whole sentence in a cell. */
const SENTENCE = /\s\S+\s.*\p{Ll}{2}[.!?]["”’)]*$/su

/** Whether each paragraph is a row of a table: it and the one before or behind it have as many cells, two at least. */
export function rowsAmong(text: string, paragraphs: readonly Span[]): readonly boolean[] {
  if (!text.includes(BAR)) return []
  const counts = paragraphs.map(({ start, end }) =>
    end - start > LONGEST_ROW ? 1 : text.slice(start, end).split(BAR).length,
  )
  return counts.map((n, i) => n > 1 && (counts[i - 1] === n || counts[i + 1] === n))
}

/**
 * The blocks of a row. A cell is read as text where it is a whole sentence; a name, a day or a few words stand in it as in a
 * headline; bars and cells without words are clutter.
 */
export function rowBlocks(text: string, row: Span): readonly Block[] {
  const blocks: Block[] = []
  let from = row.start
  for (const piece of text.slice(row.start, row.end).split(/( \| )/)) {
    const words = piece.trim()
    const start = from + piece.indexOf(words)
    from += piece.length
    if (words === '') continue
    const kind = /[\p{L}\p{N}]/u.test(words) ? (SENTENCE.test(words) ? 'text' : 'headline') : 'clutter'
    blocks.push({ start, end: start + words.length, kind })
  }
  return blocks
}
