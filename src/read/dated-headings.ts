// Lines that are only a date, as chronologies and pages of a day's events have them: what stands below is of that day.
import { perReport } from './per-report.ts'
import type { Doc, FoundTime } from './syntax-types.ts'

/** A date that heads a stretch of a report. */
export interface DatedHeading {
  /** Where what stands below it begins, and where it ends. */
  readonly start: number
  readonly end: number
  readonly time: FoundTime
}

/** Reads the whole of a stretch of text as one time; null where it is none, or more than one. */
export type ReadTime = (doc: Doc, start: number, end: number) => FoundTime | null

const LONGEST = 60
/** Signs before a date in a line of its own: "> 11 June 2020", "## May 2015". */
const LEAD = /^[\s>#*•·–—-]+/
const TAIL = /[\s:.,–—-]+$/
/** "3 May 2015: rebels take the town", "3 May – rebels …": a date, and what is told of it. */
const OPENS =
  /^(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}\.? ?[^.!?:]{0,24}?(?=:\s|\s[–—-]\s)|^\d[\d./ -]{5,12}\d(?=:\s|\s[–—-]\s)/u
/** Headings below which nothing is of the day above. */
const ENDS = /^(?:background|analysis|context|notes?|references|sources|see also|further reading|about|related)\b/i

const known = perReport<Doc, readonly DatedHeading[]>()

/** The dates that head stretches of a report, in order. A lone one counts only where the day of the report is not known. */
export function datedHeadings(doc: Doc, read: ReadTime): readonly DatedHeading[] {
  const before = known.get(doc)
  if (before) return before
  const found: DatedHeading[] = []
  let open: { start: number; time: FoundTime } | null = null
  const close = (end: number): void => {
    if (open && end > open.start) found.push({ start: open.start, end, time: open.time })
    open = null
  }
  for (const block of doc.blocks) {
    const words = doc.text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1))
    const lead = LEAD.exec(words)?.[0].length ?? 0
    const short = block.end - block.start <= LONGEST
    if (short && ENDS.test(words)) close(block.start)
    if (!/\d/.test(words) || isCell(doc.text, block)) continue
    if (short) {
      const tail = TAIL.exec(words)?.[0].length ?? 0
      const time = read(doc, block.start + lead, block.end - tail)
      if (!time) continue
      close(block.start)
      open = { start: block.end, time }
    } else if (block.kind === 'text') {
      const opens = OPENS.exec(words.slice(lead))?.[0] ?? ''
      const time = opens && /\d/.test(opens) ? read(doc, block.start + lead, block.start + lead + opens.length) : null
      if (time) {
        close(block.start)
        found.push({ start: block.start, end: block.end, time })
      }
    }
  }
  close(doc.text.length)
  const days = new Set(found.map((h) => `${h.time.from} ${h.time.to}`))
  const kept = days.size > 1 || doc.published === null ? found : []
  known.set(doc, kept)
  return kept
}

/** Whether a block is a cell of a row: the dates in it are of that row, and head nothing below the table. */
function isCell(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  let before = start - 1
  while (text[before] === ' ') before--
  let behind = end
  while (text[behind] === ' ') behind++
  return CELL_END.test(text[before] ?? '') || CELL_END.test(text[behind] ?? '')
}
const CELL_END = /[|\t]/

/** The heading a place in the text stands under; null for none. */
export function headingOver(headings: readonly DatedHeading[], at: number): DatedHeading | null {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (headings[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const heading = headings[low]
  return heading && heading.start <= at ? heading : null
}
