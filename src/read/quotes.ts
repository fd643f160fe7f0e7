// Quotations and reported speech of a report, with who says so. The steps stand in the files quotes-*.ts.
import { holds, type Maker, type Mention, type Quote, type Span, type Speaker } from '../model/index.ts'
import { indexOf } from './mention-index.ts'
import { type Marked, markedOf } from './quote-marks.ts'
import { directOf } from './quotes-direct.ts'
import { reportedIn } from './quotes-reported.ts'
import { statementsOf } from './quotes-statements.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { type SpeakerContext, speakerFrom } from './speakers.ts'
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
])

/** An attribution with the speaker it resolves to. */
export interface Said {
  readonly attribution: Attribution
  readonly speaker: Speaker | null
}

/** Everything in a report that is attributed to somebody, said, thought or shown, in order of place. */
export function attributionsOf(doc: Doc): Attribution[] {
  const marked = markedOf(doc.text, doc.blocks)
  const statements = statementsOf(doc)
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
      if (cues.has(`${a.sentence}:${a.token}`)) continue
      const first = a.parts[0]!
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
  const context: SpeakerContext = { doc, index: indexOf(mentions) }
  let before: Speaker | null = null
  const said: Said[] = []
  for (const attribution of attributionsOf(doc)) {
    const via = attribution.via.map((w) => speakerFrom(context, w, [], before).name)
    const speaker = nameOf(context, attribution.who, via, before)
    said.push({ attribution, speaker })
    if (speaker?.named && SAYING.has(attribution.frame)) before = speaker
  }
  return said
}

function nameOf(
  context: SpeakerContext,
  who: Who | null,
  via: readonly string[],
  before: Speaker | null,
): Speaker | null {
  return who ? speakerFrom(context, who, via, before) : null
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
  const byLength = [...said].sort((a, b) => lengthOf(a.attribution) - lengthOf(b.attribution))
  for (const { attribution, speaker } of byLength) {
    if (attribution.direct) {
      for (const part of attribution.parts) add(part, true, speaker, attribution.cue)
      continue
    }
    for (const m of attribution.marks) {
      const held = attribution.parts.some((p) => holds({ start: p.start - 2, end: p.end + 2 }, m))
      if (held) add(m.inner, true, speaker, attribution.cue)
    }
  }
  for (const { attribution, speaker } of said) {
    if (attribution.direct || !SAYING.has(attribution.frame)) continue
    const span = { start: attribution.parts[0]!.start, end: attribution.parts.at(-1)!.end }
    const whole = attribution.marks.some((m) => m.start <= span.start && m.end >= span.end)
    if (!whole) add(span, false, speaker, attribution.cue)
  }
  return quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function lengthOf(a: Attribution): number {
  return a.parts.at(-1)!.end - a.parts[0]!.start
}
