// Which stretches of a report stand in quotation marks: straight, curly, «», „“, doubled or single; nested ones belong to the outer.
// Who said the words, and whether anybody did, is decided elsewhere.
import type { Span } from '../model/index.ts'
import { perReport } from './per-report.ts'
import type { Block } from './syntax-types.ts'

/** A stretch in quotation marks, inside one block. */
export interface Marked extends Span {
  /** The words without the marks, trimmed. */
  readonly inner: Span
  /** Index of the block. */
  readonly block: number
  /** False where no mark closes it in this block. */
  readonly closed: boolean
  /** True where it goes on with words whose marks were opened in the block before. */
  readonly carried: boolean
  /** Single marks (‘ ’), which also stand around titles and doubtful words. */
  readonly single: boolean
  /** Doubled apostrophes ('' ''), as some papers print them. */
  readonly apostrophes: boolean
}

const LONGEST_SINGLE = 600
const LETTER = /[\p{L}\p{N}]/u
const OPENER_BEFORE = /[\s([{—–\-:/…"“«„'‘,.]/

interface Mark {
  readonly at: number
  readonly width: number
  readonly side: 'open' | 'close' | 'either'
  readonly apostrophes: boolean
}

const known = perReport<readonly Block[], readonly Marked[]>()

/** All marked stretches of the text and headline blocks of a report, in order; found once. Takes time linear in the text. */
export function markedOf(text: string, blocks: readonly Block[]): readonly Marked[] {
  const before = known.get(blocks)
  if (before) return before
  const found = markedIn(text, blocks)
  known.set(blocks, found)
  return found
}

function markedIn(text: string, blocks: readonly Block[]): Marked[] {
  const found: Marked[] = []
  let carry = false
  blocks.forEach((block, index) => {
    if (block.kind !== 'text' && block.kind !== 'headline') return
    if (block.kind === 'headline') carry = false
    const { start, end, doubled } = unwrapped(text, block)
    let open: Mark | null = null
    let begun = false
    let depth = 0
    let carried = carry
    carry = false
    const from = found.length
    const push = (at: number, to: number, lead: number, trail: number, closed: boolean, apostrophes: boolean): void => {
      const inner = trimmed(text, at + lead, to - trail)
      if (inner.end > inner.start) {
        found.push({ start: at, end: to, inner, block: index, closed, carried, single: false, apostrophes })
      }
      carried = false
      begun = true
    }
    for (let i = start; i < end; i++) {
      if (!mayMark(text.charCodeAt(i))) continue
      const mark = markAt(text, i, start, end, doubled)
      if (!mark) continue
      const opens: boolean = mark.side === 'open' || (mark.side === 'either' && open === null)
      if (open === null) {
        if (opens) open = mark
        else if (!begun && carried) push(start, i + mark.width, 0, mark.width, true, mark.apostrophes)
      } else if (!opens && depth > 0) {
        depth--
      } else if (!opens) {
        push(open.at, i + mark.width, open.width, mark.width, true, open.apostrophes)
        open = null
      } else if (mark.side === 'open' && i > open.at + open.width) {
        if (nests(text, i, end)) depth++
        else {
          push(open.at, i, open.width, 0, false, open.apostrophes)
          open = mark
        }
      }
      i += mark.width - 1
    }
    if (open !== null) {
      push(open.at, end, open.width, 0, false, open.apostrophes)
      carry = block.kind === 'text'
    }
    addSingles(text, index, start, end, found, from)
  })
  return found.sort((a, b) => a.start - b.start)
}

/** A paragraph that was wrapped in marks by a table export, with its own marks doubled: `"He said ""no"" twice."` */
function unwrapped(text: string, block: Block): { start: number; end: number; doubled: boolean } {
  const { start, end } = block
  const wrapped = text.charAt(start) === '"' && text.charAt(end - 1) === '"' && end - start > 4
  const doubled = text.slice(start + 1, end - 1).includes('""')
  return wrapped && doubled ? { start: start + 1, end: end - 1, doubled } : { start, end, doubled: false }
}

/** Whether a sign may be a mark: " ' ` « » and those from ‘ to „. */
const mayMark = (c: number): boolean =>
  c === 0x22 || c === 0x27 || c === 0x60 || c === 0xab || c === 0xbb || (c >= 0x2018 && c <= 0x201e)

function markAt(text: string, i: number, start: number, end: number, doubled: boolean): Mark | null {
  const c = text.charAt(i)
  const at = i
  const apostrophes = false
  switch (c) {
    case '“':
      return { at, width: 1, side: facing(text, i, 1, start, end) === 'close' ? 'close' : 'open', apostrophes }
    case '”':
      return { at, width: 1, side: facing(text, i, 1, start, end) === 'open' ? 'open' : 'close', apostrophes }
    case '„':
    case '«':
      return { at, width: 1, side: 'open', apostrophes }
    case '»':
      return { at, width: 1, side: 'close', apostrophes }
    case '"': {
      const width = text.charAt(i + 1) === '"' && i + 1 < end ? 2 : 1
      if (doubled && width === 1) return null
      if (
        width === 1 &&
        /\d/.test(text.charAt(i - 1)) &&
        /[\s,)xX-]/.test(text.charAt(i + 1)) &&
        !quotedFigure(text, i, start)
      )
        return null
      return { at, width, side: facing(text, i, width, start, end), apostrophes }
    }
    case "'":
    case '’':
    case '‘':
    case '`': {
      if (text.charAt(i + 1) !== c || i + 1 >= end || text.charAt(i + 2) === c) return null
      const side = c === '`' || c === '‘' ? 'open' : facing(text, i, 2, start, end)
      return { at, width: 2, side, apostrophes: c === "'" }
    }
    default:
      return null
  }
}

/** Which way an undirected mark looks, by what stands on its two sides. */
function facing(text: string, i: number, width: number, start: number, end: number): Mark['side'] {
  const before = i > start ? text.charAt(i - 1) : ' '
  const after = i + width < end ? text.charAt(i + width) : ' '
  const spaceBefore = /\s/.test(before)
  const spaceAfter = /\s/.test(after)
  if (spaceBefore && !spaceAfter) return 'open'
  if (!spaceBefore && spaceAfter) return 'close'
  if (/[([{—–:-]/.test(before) && LETTER.test(after)) return /[([{]/.test(before) ? 'open' : 'either'
  if (/[\p{L}\p{N}.,!?…]/u.test(before) && /[.,;:!?)\]}—–-]/.test(after)) return 'close'
  if (/[.,!?]/.test(before) && LETTER.test(after)) return 'either'
  return 'either'
}

/** A straight mark behind a figure closes a quotation where one is open on its left, else it is the sign for inches. */
function quotedFigure(text: string, i: number, start: number): boolean {
  let open = false
  for (let k = Math.max(start, i - 400); k < i; k++) if (text.charAt(k) === '"') open = !open
  return open
}

/** A curly mark opened twice before it closes: nested where both closings follow in the same block. */
function nests(text: string, second: number, end: number): boolean {
  const tail = text.slice(second, Math.min(end, second + 1500))
  let open = 2
  for (let k = 1; k < tail.length; k++) {
    if (tail.charAt(k) === '“') open++
    if (tail.charAt(k) === '”' && --open === 0) return true
  }
  return false
}

function addSingles(text: string, block: number, start: number, end: number, found: Marked[], from: number): void {
  const doubles = found.slice(from)
  let d = 0
  for (let i = start; i < end; i++) {
    while (d < doubles.length && doubles[d]!.end <= i) d++
    if (d < doubles.length && doubles[d]!.start <= i) {
      i = doubles[d]!.end - 1
      continue
    }
    const c = text.charAt(i)
    if (c !== '‘' && c !== "'" && c !== '‚') continue
    const before = i > start ? text.charAt(i - 1) : ' '
    const after = text.charAt(i + 1)
    if (!OPENER_BEFORE.test(before) || !LETTER.test(after) || before === c || after === c) continue
    const limit = d < doubles.length ? Math.min(end, doubles[d]!.start) : end
    const close = closeOfSingle(text, i, Math.min(limit, i + LONGEST_SINGLE))
    if (close < 0) continue
    const inner = trimmed(text, i + 1, close)
    if (inner.end > inner.start) {
      found.push({
        start: i,
        end: close + 1,
        inner,
        block,
        closed: true,
        carried: false,
        single: true,
        apostrophes: false,
      })
    }
    i = close
  }
}

/** Where a single mark closes: behind punctuation or a word, never at an apostrophe inside a word; -1 for nowhere. */
function closeOfSingle(text: string, open: number, limit: number): number {
  let possessive = -1
  for (let k = open + 2; k < limit; k++) {
    const c = text.charAt(k)
    if (c !== '’' && c !== "'") continue
    const after = k + 1 < text.length ? text.charAt(k + 1) : ' '
    if (LETTER.test(after) || after === c) continue
    const before = text.charAt(k - 1)
    if (/\s/.test(before)) continue
    if (before === 's' && /\s/.test(after)) {
      if (possessive < 0) possessive = k
      continue
    }
    return k
  }
  return possessive
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
