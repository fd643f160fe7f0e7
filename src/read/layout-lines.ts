// Lines and paragraphs of a plain text: which lines a wrapped paragraph was cut into, and where a new one begins.
import type { Span } from '../model/index.ts'
import { gluedCuts } from './layout-glued.ts'

interface Line extends Span {
  /** Columns of space before the first character. */
  readonly indent: number
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterGap: boolean
}

/** The end of a line or paragraph that closes a sentence: a stop, perhaps behind quotation marks and brackets. */
export const STOPPED = /[.!?…؟۔:;,](?:[\s"'”’»“)\]*]|\[\d{1,3}\])*$/
/** The mark of a list item at the start of a line. */
export const BULLET = /^(?:[•·▪▫■□●○◦‣⁃∙*►▶→➢➤]|[-–—](?=\s+\S)|\(?\d{1,2}[.)](?=\s)|\(?[a-zA-Z]\)(?=\s))\s*/

/** As {@link STOPPED}, but a comma leaves the sentence open. */
const CLOSED = /[.!?…؟۔:;][\s"'”’»“)\]*]*$/

const WIDEST_WRAP = 140
const NARROWEST_WRAP = 45

/** The lines of a text; what stands against the end of a paragraph without a break of its own begins a line too. */
function linesOf(text: string): Line[] {
  const cuts = gluedCuts(text)
  const lines = brokenLines(text)
  if (cuts.length === 0) return lines
  let next = 0
  return lines.flatMap((line) => {
    const parts: Line[] = []
    let { start, afterGap } = line
    for (; next < cuts.length && (cuts[next] as number) <= line.end; next++) {
      const cut = cuts[next] as number
      if (cut <= start || cut === line.end) continue
      parts.push({ ...line, start, end: cut, afterGap })
      start = cut
      afterGap = true
    }
    return [...parts, { ...line, start, afterGap }]
  })
}

function brokenLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = true
  while (from < text.length) {
    let to = from
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, indent: start - from, afterGap: gap })
    gap = end === start
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 11 || code === 0x2028 || code === 0x2029
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The paragraphs of a text, trimmed, in order; the lines of a hard-wrapped paragraph are joined. Linear in the text. */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const paragraphs: Span[] = []
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && !lines[to]!.afterGap) to++
    const width = wrapWidth(text, lines, from, to)
    let start = lines[from]!.start
    for (let i = from; i < to; i++) {
      const line = lines[i]!
      if (i + 1 < to && continues(text, line, lines[i + 1]!, width)) continue
      const previous = paragraphs.at(-1)
      const first = i === from || start === lines[from]!.start
      if (first && previous && resumes(text, previous, start))
        paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end }
      else paragraphs.push({ start, end: line.end })
      if (i + 1 < to) start = lines[i + 1]!.start
    }
    from = to
  }
  return paragraphs
}

/** The column at which this run of lines is wrapped, or 0 where each line is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[], from: number, to: number): number {
  if (to - from < 2) return 0
  let width = 0
  for (let i = from; i < to; i++) width = Math.max(width, lines[i]!.end - lines[i]!.start)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  let full = 0
  let open = 0
  for (let i = from; i + 1 < to; i++) {
    if (isFull(text, lines[i]!, lines[i + 1]!, width)) full++
    if (!CLOSED.test(text.slice(Math.max(lines[i]!.start, lines[i]!.end - 8), lines[i]!.end))) open++
  }
  const pairs = to - from - 1
  return open * 2 >= pairs && full * 2 >= pairs ? width : 0
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++
  return line.end - line.start + 1 + (word - next.start) > width - 4
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (BULLET.test(text.slice(next.start, next.start + 6))) return false
  const stopped = CLOSED.test(text.slice(Math.max(line.start, line.end - 8), line.end))
  if (!stopped && startsLower(text, next.start) && line.end - line.start > 20) return true
  if (!stopped && startsLower(text, line.start)) return true
  if (width === 0 || next.indent > line.indent + 1) return false
  if (isFull(text, line, next, width)) return true
  return !stopped && line.end - line.start > width * 0.6
}

/** Whether the paragraph at `start` goes on in the middle of the sentence that the previous one left open. */
function resumes(text: string, previous: Span, start: number): boolean {
  if (previous.end - previous.start < 60 || !startsLower(text, start)) return false
  if (text.slice(previous.start, previous.end).includes(' | ')) return false
  const tail = text.slice(previous.end - 8, previous.end)
  return !CLOSED.test(tail) && !/[\n\r\d"”’»)]$/.test(tail) && !text.slice(previous.end, start).includes('\n\n\n')
}

function startsLower(text: string, at: number): boolean {
  return /^\p{Ll}[\p{L}'’]*(?:[\s,]|[.;:!?][\s"”’)]|[.!?]?$)/u.test(text.slice(at, at + 24))
}
