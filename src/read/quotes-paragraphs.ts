// A paragraph with its words in quotation marks, and the frames before and behind them.
import type { Span } from '../model/index.ts'
import type { Marked } from './quote-marks.ts'
import type { Who } from './quotes-types.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

/** A token of a paragraph with its place in its sentence. */
export interface Placed {
  readonly sentence: Sentence
  readonly index: number
  readonly token: Token
}

/** A stretch in marks with its first and last token, counted through the paragraph. */
export interface Segment {
  readonly mark: Marked
  readonly from: number
  readonly to: number
}

/** The words that introduce a quotation, and who speaks by them. */
export interface Cue {
  readonly sentence: number
  readonly token: number
  readonly span: Span
  readonly who: Who | null
  readonly lemma: string
  /** `that` before the marks makes the words part of a reported clause. */
  readonly that: boolean
}

/** One paragraph: its tokens outside and inside marks, and its marked stretches. */
export interface Paragraph {
  readonly block: number
  readonly words: readonly Placed[]
  readonly segments: readonly Segment[]
}

const STOP = /^[.!?]+$/
const MARK = /^(?:["“”„«»]|''|``|'|‘|’|"")$/

/** The paragraphs of a report with their marked stretches; short single marks are left out. */
export function paragraphsOf(doc: Doc, marked: readonly Marked[]): Paragraph[] {
  const byBlock = new Map<number, Placed[]>()
  for (const sentence of doc.sentences) {
    const words = byBlock.get(sentence.paragraph) ?? []
    byBlock.set(sentence.paragraph, words)
    sentence.tokens.forEach((token, index) => {
      words.push({ sentence, index, token })
    })
  }
  const marks = new Map<number, Marked[]>()
  for (const m of marked) {
    if (m.single && m.inner.end - m.inner.start < 25 && !isSentence(doc.text, m)) continue
    const list = marks.get(m.block)
    if (list) list.push(m)
    else marks.set(m.block, [m])
  }
  return [...byBlock].map(([block, words]) => {
    const segments: Segment[] = []
    let at = 0
    for (const mark of marks.get(block) ?? []) {
      while (at < words.length && words[at]!.token.end <= mark.start) at++
      const from = at
      while (at < words.length && words[at]!.token.start < mark.end) at++
      if (at > from) segments.push({ mark, from, to: at - 1 })
    }
    return { block, words, segments }
  })
}

/** 'They have freed none.': short words in single marks that are a sentence, and no title or doubtful word. */
function isSentence(text: string, { inner, end }: Marked): boolean {
  const words = text.slice(inner.start, inner.end)
  if (!/^\p{Lu}[\p{L}’']* \S+ ?.*[\p{L}\p{N}][.!?]?$/u.test(words)) return false
  // "'They shot us,' he said": a comma before the mark, and no title in capitals.
  return (
    /[.!?]$/.test(words) || (text.charAt(end - 2) === ',' && /^\p{Ll}/u.test(words.slice(words.lastIndexOf(' ') + 1)))
  )
}

/** Whether a sentence ends at a word of a paragraph. */
export function isStop(words: readonly Placed[], i: number): boolean {
  const w = words[i]!
  if (STOP.test(w.token.text)) return true
  return i + 1 < words.length && words[i + 1]!.sentence !== w.sentence && !/^[,:;—–-]+$/.test(w.token.text)
}

/** The words outside marks before a segment, back to the end of a sentence or the segment before. */
export function leftFrame(p: Paragraph, k: number): [number, number] {
  const s = p.segments[k]!
  const floor = k > 0 ? p.segments[k - 1]!.to + 1 : 0
  let from = s.from
  while (from > floor && !isStop(p.words, from - 1)) from--
  return [from, s.from - 1]
}

/** The words outside marks behind a segment, to the end of the sentence or the next segment. */
export function rightFrame(p: Paragraph, k: number): [number, number] {
  const s = p.segments[k]!
  const ceiling = k + 1 < p.segments.length ? p.segments[k + 1]!.from - 1 : p.words.length - 1
  let to = s.to
  while (to < ceiling) {
    to++
    if (STOP.test(p.words[to]!.token.text)) break
    if (
      to < ceiling &&
      p.words[to + 1]!.sentence !== p.words[to]!.sentence &&
      p.words[to]!.sentence !== p.words[s.to]!.sentence
    )
      break
  }
  return [s.to + 1, to]
}

/** How the words in marks end: with a stop, open towards a frame (comma, question mark), or with neither. */
export function endsOpen(p: Paragraph, s: Segment): 'comma' | 'stop' | 'none' {
  let i = s.to
  while (i > s.from && MARK.test(p.words[i]!.token.text)) i--
  const t = p.words[i]!.token.text
  if (t === ',' || /,$/.test(t)) return 'comma'
  if (/[.]$/.test(t) && !/^\.{2,}$/.test(t)) return 'stop'
  return /[!?…—–-]$/.test(t) || /^\.{2,}$/.test(t) ? 'comma' : 'none'
}

/** Whether the sentence goes on behind the marks in the report's own words: "zero" voters would follow. */
export function runsOn(p: Paragraph, s: Segment): boolean {
  const next = p.words[s.to + 1]
  return (
    next !== undefined &&
    next.sentence === p.words[s.to]!.sentence &&
    !/^(?:[.,;:!?)]|--|—|–|-|and|but)$/i.test(next.token.text)
  )
}

/** Whether the words in marks begin with a capital letter. */
export function capital(p: Paragraph, s: Segment): boolean {
  let i = s.from
  while (i < s.to && MARK.test(p.words[i]!.token.text)) i++
  return /^\p{Lu}/u.test(p.words[i]!.token.text)
}
