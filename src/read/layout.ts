// A report cut into blocks: what is text, headline, dateline, caption or clutter. Reads no words for their meaning.
import type { Span } from '../model/index.ts'
import { creditAt, isCaption, isClutter, opensHighlights, opensRelated } from './layout-clutter.ts'
import { datelineLength, hourLength, isDateAlone } from './layout-dateline.ts'
import { BULLET, paragraphsOf, STOPPED } from './layout-lines.ts'
import { rowBlocks, rowsAmong } from './layout-tables.ts'
import type { Block, BlockKind } from './syntax-types.ts'

const LONGEST_HEADLINE = 180
const LONGEST_SECTION = 14
const LONGEST_CREDIT = 400

/**
 * The blocks of a text, in order, trimmed; each character that is not space stands in exactly one.
 * A hard-wrapped paragraph is one block; a dateline is a block of its own before the text it opens. Linear in the text.
 */
export function blocksOf(text: string, title: string | null): Block[] {
  const paragraphs = paragraphsOf(text)
  const heads = title ? keyOf(title) : ''
  const shouted = isShouted(text)
  const long = paragraphs.filter((p) => p.end - p.start > 45)
  const loose = long.filter((p) => !STOPPED.test(tailOf(text, p))).length > Math.max(3, long.length * 0.6)
  const blocks: Block[] = []
  let list: BlockKind | null = null
  let texts = 0
  const rows = rowsAmong(text, paragraphs)
  paragraphs.forEach((paragraph, i) => {
    if (rows[i]) {
      list = null
      blocks.push(...rowBlocks(text, paragraph))
      return
    }
    const [p, credit] = lessCredit(text, paragraph)
    const words = text.slice(p.start, Math.min(p.end, p.start + 400))
    const whole = p.end - p.start <= 400
    const bullet = BULLET.test(words)
    if (!bullet) list = null
    const kind = ((): BlockKind => {
      if (!whole) return 'text'
      // A situation report tells under this head in whole sentences what a news page only announces.
      if (list && bullet) return list === 'headline' && isWholeSentence(words) ? 'text' : list
      if (opensHighlights(words)) list = 'headline'
      else if (opensRelated(words) && !STOPPED.test(words)) list = 'clutter'
      if (isDateAlone(words)) return 'dateline'
      if (isCaption(words)) return 'caption'
      if (isClutter(words)) return 'clutter'
      if (heads && sameTitle(keyOf(words), heads)) return 'headline'
      const next = paragraphs[i + 1]
      return !bullet && isHeadline(words, i === 0, texts, loose, shouted, next !== undefined) ? 'headline' : 'text'
    })()
    if (kind === 'text') {
      const opening = text.slice(p.start, Math.min(p.end, p.start + 1200))
      const cut = (texts < 40 && datelineLength(opening, texts < 2, shouted)) || hourLength(opening)
      texts++
      const mark = cut === 0 ? itemMark(opening) : 0
      if (mark > 0)
        blocks.push({ start: p.start, end: p.start + opening.slice(0, mark).trimEnd().length, kind: 'clutter' })
      blocks.push(...textBlocks(text, { start: p.start + mark, end: p.end }, cut))
    } else blocks.push({ start: p.start, end: p.end, kind })
    if (credit) blocks.push({ ...credit, kind: 'clutter' })
  })
  return blocks
}

/** Length of the sign a list item or numbered paragraph opens with, "● ", "12. ", with the space behind it; 0 where there is none. */
function itemMark(opening: string): number {
  const mark = ITEM.exec(opening)?.[0].length ?? 0
  return mark < opening.length ? mark : 0
}
const ITEM =
  /^(?:[•·▪▫■□●○◦‣⁃∙►▶→➢➤]\s*|\*\s+|\(?\d{1,3}[.)]\s+(?=["“‘'«]?\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\([a-z]{1,3}\)\s+)/u

/** A paragraph of text, its dateline or hour a block of its own. */
function textBlocks(text: string, { start, end }: Span, cut: number): Block[] {
  if (cut === 0) return [{ start, end, kind: 'text' }]
  let from = start + cut
  while (/\s/.test(text.charAt(from))) from++
  const dateline: Block = { start, end: start + cut, kind: 'dateline' }
  return from < end ? [dateline, { start: from, end, kind: 'text' }] : [dateline]
}

/** A paragraph less the credit in brackets that it ends with, and that credit. */
function lessCredit(text: string, { start, end }: Span): [Span, Span | null] {
  const from = Math.max(start, end - LONGEST_CREDIT)
  const at = creditAt(text.slice(from, end))
  if (at < 1) return [{ start, end }, null]
  let [last, first] = [from + at, from + at]
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  while (/\s/.test(text.charAt(first))) first++
  return last > start
    ? [
        { start, end: last },
        { start: first, end },
      ]
    : [{ start, end }, null]
}

function tailOf(text: string, span: Span): string {
  return text.slice(Math.max(span.start, span.end - 12), span.end)
}

function isHeadline(
  words: string,
  first: boolean,
  texts: number,
  loose: boolean,
  shouted: boolean,
  followed: boolean,
): boolean {
  if (words.length > LONGEST_HEADLINE || !followed) return false
  const list = words.split(/\s+/)
  const titled = !shouted && isTitleCase(list)
  if (STOPPED.test(words)) {
    return texts === 0 && titled && list.length >= 3 && /[^.]\.?$/.test(words) && !/[:,;]["”’]?$|[.!?]["”]$/.test(words)
  }
  if (/(?:--|[-–—])$/.test(words) || (/["”»]$/.test(words) && /^["“«]/.test(words))) return false
  if (titled && list.length <= 20) return true
  if (first || texts === 0) return list.length <= 25
  if (list.length >= SHORTEST_TOLD && TOLD.test(words)) return false
  return !loose && list.length <= LONGEST_SECTION && !/^["“«„]/.test(words)
}
/** What tells that something was done, where a heading says it in the present: "have been arrested". */
const TOLD =
  /\s(?:has|have|had|was|were) (?:(?:not|also|already|since) )?(?:been )?\p{Ll}+(?:ed|en|wn|ld|ght|nt)(?=\s)/u
const SHORTEST_TOLD = 8

/** A list item long enough to tell something, with the stop of a sentence. */
function isWholeSentence(words: string): boolean {
  return words.length > 60 && /[.!?](?:["”’)\]]|\[\d{1,3}\])*$/.test(words)
}

/** At least four of five of the longer words begin with a capital. */
function isTitleCase(list: readonly string[]): boolean {
  const long = list.filter((w) => /^["“'‘(]?\p{L}[\p{L}'’-]{3,}/u.test(w))
  if (long.length < 2) return false
  return long.filter((w) => /^["“'‘(]?\p{Lu}/u.test(w)).length >= long.length * 0.8
}

/** Upper-case wire text tells nothing by its capitals. */
function isShouted(text: string): boolean {
  const sample = text.slice(0, 4000)
  let upper = 0
  let lower = 0
  for (let i = 0; i < sample.length; i++) {
    const sign = sample.charCodeAt(i)
    if (sign >= 97 && sign <= 122) lower++
    else if (sign >= 65 && sign <= 90) upper++
    else if (sign >= 128) {
      const letter = String.fromCodePoint(sample.codePointAt(i) as number)
      i += letter.length - 1
      if (/\p{Lu}/u.test(letter)) upper++
      else if (/\p{Ll}/u.test(letter)) lower++
    }
  }
  return upper > lower * 2
}

function keyOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function sameTitle(words: string, title: string): boolean {
  if (words.length < 8) return words === title
  return (
    words === title ||
    (title.startsWith(words) && words.length > title.length * 0.6) ||
    (words.startsWith(title) && words.length < title.length * 1.3)
  )
}
