// Who said the words in quotation marks: by their frame, or by what went before.
import type { Marked } from './quote-marks.ts'
import { ahead, cueOf } from './quotes-frames.ts'
import {
  type Cue,
  capital,
  endsOpen,
  isStop,
  leftFrame,
  type Paragraph,
  paragraphsOf,
  type Segment,
} from './quotes-paragraphs.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { subjectOf } from './speakers-subjects.ts'
import type { Doc, Sentence } from './syntax-types.ts'

const STOP = /^[.!?]+$/

/** What is known so far while the paragraphs are gone through in order. */
interface State {
  last: Attribution | null
  /** Who spoke or acted last outside quotation marks. */
  subject: Who | null
  /** Whether the paragraph before ended in somebody's words or in the frame that names him. */
  spoken: boolean
  /** The cue of a paragraph that ended in a colon. */
  opened: Cue | null
}

/** The attributions of words in quotation marks, in order. Stretches whose speaker cannot be told from a frame are not among them. */
export function directOf(doc: Doc, marked: readonly Marked[]): Attribution[] {
  const found = new Map<string, Attribution>()
  const state: State = { last: null, subject: null, spoken: false, opened: null }
  for (const paragraph of paragraphsOf(doc, marked)) {
    const cues: (Cue | null)[] = []
    const opened = state.opened
    let last = -1
    paragraph.segments.forEach((segment, k) => {
      const cue =
        halved(paragraph, segment, k, cues) ??
        cueOf(paragraph, segment, k) ??
        continued(paragraph, segment, k, last < 0 ? null : { cue: cues[last]!, at: last }, state, opened)
      cues.push(cue)
      if (cue) last = k
      if (!cue) return
      const key = `${cue.sentence}:${cue.token}`
      const before = found.get(key)
      const one: Attribution = {
        kind: 'said',
        direct: true,
        sentence: cue.sentence,
        token: cue.token,
        cue: cue.span,
        who: cue.who,
        via: [],
        parts: [...(before?.parts ?? []), segment.mark.inner],
        marks: [...(before?.marks ?? []), segment.mark],
        frame: cue.that ? 'that' : (before?.frame ?? 'direct'),
        lemma: cue.lemma,
      }
      found.set(key, one)
      state.last = one
    })
    look(paragraph, state)
  }
  return [...found.values()]
}

/** Words in marks without a frame of their own: they go on with what stands before, that is the last cue of their paragraph. */
function continued(
  p: Paragraph,
  s: Segment,
  k: number,
  before: { readonly cue: Cue; readonly at: number } | null,
  state: State,
  opened: Cue | null,
): Cue | null {
  const [ls, le] = leftFrame(p, k)
  const starts = le < ls
  const whole = starts && (endsOpen(p, s) !== 'none' || s.to === p.words.length - 1)
  if (before) {
    const { cue: previous } = before
    const a = p.segments[before.at]!
    if (starts && onlyFrame(p, previous, a, s)) return previous
    if (starts && capital(p, s) && s.to - s.from > 4) {
      const said = subjectOfSentence(p.words[s.from - 1]!.sentence)
      return fresh(p, s, said ?? previous.who)
    }
    if (joins(p, a, s)) return previous
    if (capital(p, s) && framed(p, previous, a, s)) return previous
    return null
  }
  if (k > 0 || !whole) return null
  if ((s.mark.carried || state.spoken) && state.last && s.from === 0) return cueFrom(state.last)
  if (s.from > 0 && ls > 0) {
    // The quotation follows a sentence of its own paragraph.
    const who = subjectOfSentence(p.words[s.from - 1]!.sentence)
    return s.to - s.from < 5 ? null : fresh(p, s, who ?? state.subject)
  }
  if (opened) return opened
  return s.to - s.from < 4
    ? null
    : fresh(p, s, state.last && state.subject === null ? state.last.who : (state.subject ?? state.last?.who ?? null))
}

/** "Every time," the senator said, recalling the siege, "you give way": one sentence in two halves around its frame. */
function halved(p: Paragraph, s: Segment, k: number, cues: readonly (Cue | null)[]): Cue | null {
  const previous = k > 0 ? cues[k - 1] : null
  const a = p.segments[k - 1]
  if (!previous || !a || capital(p, s) || endsOpen(p, a) !== 'comma' || s.from - a.to > 25) return null
  if (p.words[s.from - 1]!.token.text !== ',') return null
  for (let i = a.to + 1; i < s.from; i++) {
    const w = p.words[i]!
    if (isStop(p.words, i)) return null
    if (w.sentence.index === previous.sentence && w.index === previous.token) return previous
  }
  return null
}

/** Whether nothing stands between two stretches but the frame of the first: one sentence at most ends behind its cue. */
function onlyFrame(p: Paragraph, cue: Cue, a: Segment, b: Segment): boolean {
  let stops = 0
  for (let i = b.from - 1; i > a.to; i--) {
    const w = p.words[i]!
    if (w.sentence.index === cue.sentence && w.index === cue.token) return stops <= 2
    if (isStop(p.words, i)) stops++
  }
  return stops <= 1
}

/** "A," the minister said in Kabul, Afg. "B": the cue itself is all that stands between two stretches. */
function framed(p: Paragraph, cue: Cue, a: Segment, b: Segment): boolean {
  for (let i = a.to + 1; i < b.from; i++) {
    const w = p.words[i]!
    if (w.sentence.index === cue.sentence && w.index === cue.token)
      return /[.!?,;—–]$/.test(p.words[b.from - 1]!.token.text)
  }
  return false
}

/** "A," the minister said, "b": only commas and the frame stand between two stretches. */
function joins(p: Paragraph, a: Segment, b: Segment): boolean {
  for (let i = a.to + 1; i < b.from; i++) {
    if (!/^(?:[,;]|and|or|but|--|—|–|-|CC)$/.test(p.words[i]!.token.text.toLowerCase())) return false
  }
  return b.from - a.to < 5
}

function cueFrom(a: Attribution): Cue {
  return {
    sentence: a.sentence,
    token: a.token,
    span: a.cue ?? { start: 0, end: 0 },
    who: a.who,
    lemma: a.lemma,
    that: false,
  }
}

function fresh(p: Paragraph, s: Segment, who: Who | null): Cue | null {
  const w = p.words[s.from]!
  return { sentence: w.sentence.index, token: -1 - w.index, span: { start: -1, end: -1 }, who, lemma: '', that: false }
}

function subjectOfSentence(sentence: Sentence): Who | null {
  const tree = treeOf(sentence)
  const root = sentence.tokens.findIndex((t) => t.head < 0)
  const who = root < 0 ? null : subjectOf(tree, root)
  return who ? { ...who, sentence: sentence.index } : null
}

/** Remembers who was spoken of last outside marks, and a cue that ended its paragraph in a colon. */
function look(p: Paragraph, state: State): void {
  state.opened = null
  const inside = (i: number): boolean => p.segments.some((s) => i >= s.from && i <= s.to)
  const end = p.words.length - 1
  if (end < 0) return
  if (p.words[end]!.token.text === ':' && !inside(end)) {
    let from = end
    while (from > 0 && !isStop(p.words, from - 1)) from--
    state.opened = ahead(p, from, end)
  }
  const final = p.segments.at(-1)
  state.spoken = false
  if (final && state.last?.marks.includes(final.mark)) {
    const rest = p.words.slice(final.to + 1)
    const stops = rest.filter((w, i) => STOP.test(w.token.text) && i < rest.length - 1).length
    state.spoken = rest.length < 40 && stops === 0
  }
  if (p.segments.length > 0 && state.last) {
    state.subject = state.last.who
    return
  }
  const sentence = p.words[end]!.sentence
  const who = subjectOfSentence(sentence)
  if (who && !/^(?:it|this|that|there|which|what)$/i.test(sentence.tokens[who.head]!.text)) state.subject = who
}
