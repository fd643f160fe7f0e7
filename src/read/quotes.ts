// Quotations and reported speech of a report, with who says so. The steps stand in the files quotes-*.ts.
import { holds, type Maker, type Mention, type Quote, type Span, type Speaker } from '../model/index.ts'
import { type Marked, markedOf } from './quote-marks.ts'
import { briefingsOf } from './quotes-briefings.ts'
import { directOf } from './quotes-direct.ts'
import { reportedIn } from './quotes-reported.ts'
import { statementsOf } from './quotes-statements.ts'
import type { Attribution } from './quotes-types.ts'
import { namingOf } from './speakers-naming.ts'
import type { Doc, Token } from './syntax-types.ts'

/** Up to this many UTF-16 units, words in marks may be a verb that is itself a cue: they "welcomed" the plan. */
const LONGEST_WORD_IN_MARKS = 14

const MAKER: Maker = { by: 'rule', name: 'quotes', version: '1' }

/** How content hangs on its cue when it is a saying, and not merely what a wish or a verdict is about. */
const SAYING = new Set([
  'direct',
  'that',
  'statement',
  'c',
  'n-c',
  'parenthetical',
  'according',
  'a-x',
  'a-p',
  'g',
  'passive-p',
  'outlet',
])

/** Verbs of those who learn or know: what follows is the report's own word, or somebody else's. */
const LEARNING = new Set(
  'hear learn see know understand realize realise remember forget find discover notice gather recognize recognise'.split(
    ' ',
  ),
)

/** An attribution with the speaker it resolves to. */
export interface Said {
  readonly attribution: Attribution
  readonly speaker: Speaker | null
}

/** Everything in a report that is attributed to somebody, said, thought or shown, in order of place. */
function attributionsOf(doc: Doc): Attribution[] {
  const marked = markedOf(doc.text, doc.blocks)
  const briefings = briefingsOf(doc)
  const statements = [...briefings, ...(briefings.length > 0 ? [] : statementsOf(doc))]
  const direct = directOf(doc, marked)
  const taken = direct.flatMap((a) => a.marks).sort((a, b) => a.start - b.start)
  const cues = new Set(direct.filter((a) => a.token >= 0).map((a) => `${a.sentence}:${a.token}`))
  const found: Attribution[] = [...statements, ...direct]
  let at = 0
  let from = 0
  for (const sentence of doc.sentences) {
    while (at < taken.length && taken[at]!.end <= sentence.start) at++
    while (from < marked.length && marked[from]!.end <= sentence.start) from++
    const own: Span[] = []
    for (let k = at; k < taken.length && taken[k]!.start < sentence.end; k++) own.push(taken[k]!)
    const near: Marked[] = []
    for (let k = from; k < marked.length && marked[k]!.start < sentence.end; k++) near.push(marked[k]!)
    const spoken = (t: Token): boolean =>
      own.some((m) => m.start <= t.start && t.end <= m.end) ||
      near.some((m) => !m.single && m.end - m.start > LONGEST_WORD_IN_MARKS && m.start <= t.start && t.end <= m.end)
    for (const a of reportedIn(sentence, spoken)) {
      const first = a.parts[0]!
      if (cues.has(`${a.sentence}:${a.token}`)) {
        // It feels as if we are told, she adds, "…": what stands before the frame is hers too.
        const open = a.frame === 'parenthetical' && !near.some((m) => m.start < first.end && m.end > first.start)
        if (open) found.push({ ...a, parts: [first] })
        continue
      }
      const last = a.parts.at(-1)!
      if (own.some((m) => m.start <= first.start && last.end <= m.end)) continue
      const marks = near.filter((m) => !m.single && a.parts.some((p) => m.start < p.end && m.end > p.start))
      const open = marks.find((m) => m.start < last.end && m.end > last.end && m.inner.end > last.end)
      const parts = open ? [...a.parts.slice(0, -1), { start: last.start, end: open.inner.end }] : a.parts
      const whole = marks.length === 1 && parts.length === 1 && fills(doc.text, marks[0]!, parts[0]!)
      found.push(whole ? { ...a, direct: true, marks, parts: [marks[0]!.inner] } : { ...a, parts, marks })
    }
  }
  return found.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || b.parts.at(-1)!.end - a.parts.at(-1)!.end)
}

/** Whether marked words are all there is to a part, but for stops and the marks themselves. */
function fills(text: string, mark: Marked, part: Span): boolean {
  if (part.start < mark.start - 1 || part.start > mark.inner.start || part.end < mark.inner.start) return false
  return /^[\s"'”’.,!?]*$/.test(
    part.end < mark.inner.end ? text.slice(part.end, mark.inner.end) : text.slice(mark.inner.end, part.end),
  )
}

/** Attributions with their speakers; a pronoun without a known antecedent means whoever spoke last. */
export function saidIn(doc: Doc, mentions: readonly Mention[]): Said[] {
  const naming = namingOf(doc, mentions)
  const said: Said[] = []
  const around: { end: number; speaker: Speaker }[] = []
  for (const attribution of attributionsOf(doc)) {
    const start = attribution.parts[0]!.start
    const end = attribution.parts.at(-1)!.end
    while (around.length > 0 && around.at(-1)!.end < end) around.pop()
    const relays = around.length > 0 && start < around.at(-1)!.end ? [around.at(-1)!.speaker] : []
    const speaker = naming.speakerOf(attribution, relays)
    said.push({ attribution, speaker })
    if (speaker && attribution.kind === 'said' && SAYING.has(attribution.frame)) {
      naming.remember(attribution, speaker, relays.length > 0)
      around.push({ end, speaker })
    }
  }
  return said
}

/**
 * The quotations of a report, in order: words in quotation marks with their speaker, paragraphs of statements, and reported speech.
 * A stretch in marks inside reported speech is a quotation of its own. Doubtful words, titles and mottoes in marks are left out.
 */
export function quotesOf(doc: Doc, mentions: readonly Mention[]): Quote[] {
  const quotes: Quote[] = []
  const seen = new Set<number>()
  const add = (span: Span, direct: boolean, speaker: Speaker | null, cue: Span | null): void => {
    if (direct && seen.has(span.start)) return
    if (direct) seen.add(span.start)
    quotes.push({ span, direct, speaker, cue: cue && cue.start >= 0 ? cue : null, maker: MAKER })
  }
  const said = saidIn(doc, mentions)
  const byLength = [...said].sort(
    (a, b) =>
      Number(a.speaker === null) - Number(b.speaker === null) || lengthOf(a.attribution) - lengthOf(b.attribution),
  )
  for (const { attribution, speaker } of byLength) {
    if (attribution.direct) {
      for (const part of attribution.parts) add(part, true, speaker, attribution.cue)
      continue
    }
    if (attribution.marks.length === 0 || LEARNING.has(attribution.lemma)) continue
    if (attribution.kind !== 'said' && isInside(attribution, said)) continue
    for (const m of attribution.marks) {
      const held = attribution.parts.some((p) => holds({ start: p.start - 2, end: p.end + 2 }, m))
      if (held && (speaker || m.inner.end - m.inner.start > 25)) add(m.inner, true, speaker, attribution.cue)
    }
  }
  let at = 0
  let before: Speaker | null = null
  for (const m of markedOf(doc.text, doc.blocks)) {
    for (; at < said.length && said[at]!.attribution.parts[0]!.start < m.start; at++) {
      const { attribution, speaker } = said[at]!
      if (speaker && attribution.kind === 'said' && SAYING.has(attribution.frame)) before = speaker
    }
    if (m.single || seen.has(m.inner.start) || !isSentenceLike(doc.text, m.inner)) continue
    add(m.inner, true, before, null)
  }
  for (const { attribution, speaker } of said) {
    if (attribution.direct || !SAYING.has(attribution.frame)) continue
    // "…, investigators found." tells what they say; "learned that" tells what they heard.
    if (LEARNING.has(attribution.lemma) && !(attribution.lemma === 'find' && attribution.frame === 'parenthetical'))
      continue
    const span = { start: attribution.parts[0]!.start, end: attribution.parts.at(-1)!.end }
    if (!speaker && !(attribution.kind === 'said' && attribution.token >= 0 && attribution.frame !== 'n-c')) continue
    const whole = attribution.marks.some((m) => m.start <= span.start && m.end >= span.end)
    if (!whole) add(span, false, speaker, attribution.cue)
  }
  return quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** Whether what somebody thinks is itself told by a speaker, whose words the marks then are. */
function isInside(inner: Attribution, said: readonly Said[]): boolean {
  const start = inner.parts[0]!.start
  const end = inner.parts.at(-1)!.end
  return said.some(
    ({ attribution: a }) =>
      a !== inner && a.kind === 'said' && a.parts[0]!.start <= start && a.parts.at(-1)!.end >= end,
  )
}

/** Whether words in marks that no frame claims are a quotation all the same: long, and not a title. */
function isSentenceLike(text: string, span: Span): boolean {
  const words = text.slice(span.start, Math.min(span.end, span.start + 2000)).split(/\s+/)
  return words.length >= 6 && words.filter((w) => /^\p{Ll}/u.test(w)).length > words.length * 0.6
}

function lengthOf(a: Attribution): number {
  return a.parts.at(-1)!.end - a.parts[0]!.start
}
