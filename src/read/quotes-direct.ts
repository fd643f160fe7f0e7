// Who said the words in quotation marks: by the frame before them, the frame behind them, or what went before.
import type { Span } from '../model/index.ts'
import { SPEECH_VERBS } from '../vocab/speech/verbs.ts'
import type { Marked } from './quote-marks.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { groupStart, phraseOf, subjectLeft, subjectOf, subjectRight } from './speakers-subjects.ts'
import type { Phrase } from './speech-phrases.ts'
import { phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

/** A token of a paragraph with its place in its sentence. */
interface Placed {
  readonly sentence: Sentence
  readonly index: number
  readonly token: Token
}

/** A stretch in marks with its first and last token, counted through the paragraph. */
interface Segment {
  readonly mark: Marked
  readonly from: number
  readonly to: number
}

interface Cue {
  readonly sentence: number
  readonly token: number
  readonly span: Span
  readonly who: Who | null
  readonly lemma: string
  /** `that` before the marks makes the words part of a reported clause. */
  readonly that: boolean
}

interface Paragraph {
  readonly block: number
  readonly words: readonly Placed[]
  readonly segments: readonly Segment[]
}

const STOP = /^[.!?]+$/
const FINITE = /^VB[DZP]$/
const SPEAKING_NOUN =
  /^(?:statement|message|letter|tweet|post|email|e-mail|note|communique|communiqué|warning|comment|remark|declaration|reply|response|answer|plea|appeal|question|text|caption|speech)$/
const MARK = /^(?:["“”„«»]|''|``|'|‘|’|"")$/

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
    const cues: (Cue | null)[] = paragraph.segments.map((s, k) => cueOf(paragraph, s, k))
    const opened = state.opened
    paragraph.segments.forEach((segment, k) => {
      const cue = cues[k] ?? continued(paragraph, segment, k, cues, state, opened)
      if (!cue) return
      cues[k] = cue
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

function paragraphsOf(doc: Doc, marked: readonly Marked[]): Paragraph[] {
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
    if (m.single && m.inner.end - m.inner.start < 25) continue
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

function isStop(words: readonly Placed[], i: number): boolean {
  const w = words[i]!
  if (STOP.test(w.token.text)) return true
  return i + 1 < words.length && words[i + 1]!.sentence !== w.sentence && !/^[,:;—–-]+$/.test(w.token.text)
}

/** The words outside marks before a segment, back to the end of a sentence or the segment before. */
function leftFrame(p: Paragraph, k: number): [number, number] {
  const s = p.segments[k]!
  const floor = k > 0 ? p.segments[k - 1]!.to + 1 : 0
  let from = s.from
  while (from > floor && !isStop(p.words, from - 1)) from--
  return [from, s.from - 1]
}

/** The words outside marks behind a segment, to the end of the sentence or the next segment. */
function rightFrame(p: Paragraph, k: number): [number, number] {
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

function endsOpen(p: Paragraph, s: Segment): 'comma' | 'stop' | 'none' {
  let i = s.to
  while (i > s.from && MARK.test(p.words[i]!.token.text)) i--
  const t = p.words[i]!.token.text
  if (t === ',' || /,$/.test(t)) return 'comma'
  if (/[.]$/.test(t) && !/^\.{2,}$/.test(t)) return 'stop'
  return /[!?…—–-]$/.test(t) || /^\.{2,}$/.test(t) ? 'comma' : 'none'
}

function cueOf(p: Paragraph, s: Segment, k: number): Cue | null {
  const end = endsOpen(p, s)
  const [ls, le] = leftFrame(p, k)
  const bare = le < ls
  const right = (): Cue | null => behind(p, s, k, end)
  if (bare) return right()
  const before = ahead(p, ls, le)
  if (before) return (end === 'none' && runsOn(p, s)) || (!capital(p, s) && isAside(p, before, ls)) ? null : before
  const opensSentence = /^[,:—–-]+$/.test(p.words[le]!.token.text)
  return end === 'comma' && opensSentence && s.to - s.from > 5 ? right() : null
}

/** Whether the sentence goes on behind the marks in the report's own words: "zero" voters would follow. */
function runsOn(p: Paragraph, s: Segment): boolean {
  const next = p.words[s.to + 1]
  return (
    next !== undefined &&
    next.sentence === p.words[s.to]!.sentence &&
    !/^(?:[.,;:!?)]|--|—|–|-|and|but)$/i.test(next.token.text)
  )
}

/** Whether the frame is an aside in a sentence begun before it: These sources, the lawyers said, "all command …". */
function isAside(p: Paragraph, cue: Cue, ls: number): boolean {
  if (!cue.who || cue.who.sentence !== cue.sentence) return false
  const at = p.words.findIndex((w) => w.sentence.index === cue.sentence && w.index === cue.who!.first)
  return at > ls + 1 && p.words[at - 1]!.token.text === ',' && !/^(?:IN|RB|VBG|VBN|CC)$/.test(p.words[ls]!.token.xpos)
}

function capital(p: Paragraph, s: Segment): boolean {
  let i = s.from
  while (i < s.to && MARK.test(p.words[i]!.token.text)) i++
  return /^\p{Lu}/u.test(p.words[i]!.token.text)
}

/** The frame "…," said the minister / "…," the minister said. */
function behind(p: Paragraph, s: Segment, k: number, end: 'comma' | 'stop' | 'none'): Cue | null {
  const [rs, re] = rightFrame(p, k)
  if (re < rs) return null
  let i = rs
  while (i <= re && /^(?:[,.]|--|—|–|-)$/.test(p.words[i]!.token.text)) i++
  if (i > re) return null
  const lead = p.words[i]!
  if (end === 'stop' && /^\p{Lu}/u.test(lead.token.text) && lead.sentence !== p.words[s.to]!.sentence) return null
  for (let j = i; j <= re && j < i + 40; j++) {
    const { token, sentence, index } = p.words[j]!
    if (!/^VB/.test(token.xpos)) continue
    const entry = SPEECH_VERBS.get(token.lemma)
    if (!entry?.frames.has('q') || !(FINITE.test(token.xpos) || isPerfect(sentence, index))) {
      if (j === i && entry?.frames.has('q')) {
        const who = subjectRight(sentence.tokens, index + 1)
        if (who && /^VB[ND]$/.test(token.xpos)) return cueAt(sentence, index, who)
      }
      continue
    }
    if (end === 'stop' && !(j <= i + 1)) {
      const own = p.words[s.to]!.sentence
      if (sentence !== own && p.words[i]!.sentence !== own) return null
    }
    if (re < p.words.length - 1 && p.words[re]!.token.text === ':' && end === 'stop') return null
    const first = groupStart(sentence.tokens, index)
    const start = p.words[i]!.sentence === sentence ? p.words[i]!.index : 0
    let who: Phrase | null = null
    if (first <= start) who = subjectRight(sentence.tokens, index + 1)
    else {
      const own = subjectOf(treeOf(sentence), index)
      who = own && own.head >= start && own.head < index ? own : null
      const near = subjectLeft(sentence.tokens, first - 1)
      if (
        !who ||
        (near && near.head >= start && near.head > who.head && !/^WP|WDT/.test(sentence.tokens[near.head]!.xpos))
      ) {
        who = near && near.head >= start ? near : who
      }
      who ??= subjectRight(sentence.tokens, index + 1)
      if (who && /^(?:WP|WDT)$/.test(sentence.tokens[who.head]!.xpos)) {
        const past = phraseStartingAt(sentence.tokens, start)
        who = past ? widened(sentence.tokens, past) : who
      }
    }
    return cueAt(sentence, index, who)
  }
  // "…," according to the minister.
  for (let j = i; j < re && j < i + 3; j++) {
    const { token, sentence, index } = p.words[j]!
    if (token.text.toLowerCase() === 'according' && sentence.tokens[index + 1]?.text.toLowerCase() === 'to') {
      const who = phraseStartingAt(sentence.tokens, index + 2)
      return cueAt(sentence, index, who ? widened(sentence.tokens, who) : null)
    }
  }
  return null
}

function isPerfect(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  if (tokens[index]!.xpos !== 'VBN' && tokens[index]!.xpos !== 'VB') return false
  const first = groupStart(tokens, index)
  return first < index && /^(?:have|do|will|would|can|could|may|might)$/.test(tokens[first]!.lemma)
}

function cueAt(sentence: Sentence, token: number, who: Phrase | null, that = false): Cue {
  const first = groupStart(sentence.tokens, token)
  return {
    sentence: sentence.index,
    token,
    span: { start: sentence.tokens[first]!.start, end: sentence.tokens[token]!.end },
    who: who ? { ...who, sentence: sentence.index } : null,
    lemma: sentence.tokens[token]!.lemma,
    that,
  }
}

/** The frame before a segment: The minister said, "…"; According to the minister, "…"; The minister: "…". */
function ahead(p: Paragraph, ls: number, le: number): Cue | null {
  let i = le
  let colon = false
  let that = false
  while (i >= ls) {
    const text = p.words[i]!.token.text
    if (text === ':') colon = true
    else if (text.toLowerCase() === 'that' && p.words[i]!.token.xpos === 'IN') that = true
    else if (!/^(?:,|--|—|–|-|\.\.\.|…)$/.test(text)) break
    i--
  }
  const punctuated = i < le
  const noun = punctuated || colon ? nounCue(p, ls, i) : null
  if (noun) return noun
  let crossed = 0
  for (let j = i; j >= ls && j > i - 40; j--) {
    const { token, sentence, index } = p.words[j]!
    if (/^VB/.test(token.xpos) && token.deprel !== 'aux') {
      const entry = SPEECH_VERBS.get(token.lemma)
      if (entry?.frames.has('q')) {
        if (!punctuated && (entry.frames.has('k') || crossed > (entry.frames.has('a') ? 6 : 0))) return null
        if (!punctuated && crossed > 0 && !addresseeOnly(p, j + 1, i)) return null
        return cueAt(sentence, index, speakerBefore(sentence, index), that)
      }
      if (!colon && (FINITE.test(token.xpos) || token.xpos === 'VB')) return null
    }
    if (
      token.text.toLowerCase() === 'according' &&
      sentence.tokens[index + 1]?.text.toLowerCase() === 'to' &&
      punctuated
    ) {
      const who = phraseStartingAt(sentence.tokens, index + 2)
      return cueAt(sentence, index, who ? widened(sentence.tokens, who) : null)
    }
    crossed++
  }
  if (colon) {
    const { sentence, index } = p.words[i] ?? p.words[ls]!
    for (let j = i; j >= ls; j--) {
      const w = p.words[j]!
      if (FINITE.test(w.token.xpos)) return cueAt(w.sentence, w.index, subjectOf(treeOf(w.sentence), w.index))
    }
    const who = phraseEndingAt(sentence.tokens, index)
    return cueAt(sentence, index, who)
  }
  return null
}

/** "issued a statement: …", "sent a message, …": the noun before the marks is the cue, the subject of its verb speaks. */
function nounCue(p: Paragraph, ls: number, last: number): Cue | null {
  const w = p.words[last]
  if (!w || !SPEAKING_NOUN.test(w.token.lemma)) return null
  for (let j = last - 1; j >= ls && j > last - 12; j--) {
    const { token, sentence, index } = p.words[j]!
    if (!/^VB/.test(token.xpos) || sentence !== w.sentence) continue
    return { ...cueAt(sentence, index, speakerBefore(sentence, index)), token: w.index, lemma: w.token.lemma }
  }
  return null
}

/** Whether only an addressee, a time or a place stands between the verb and the marks. */
function addresseeOnly(p: Paragraph, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { xpos, text } = p.words[i]!.token
    if (!/^(?:PRP|DT|NNP|NNS|NN|NNPS|JJ|IN|CD|PRP\$|POS|RB)$/.test(xpos)) return false
    if (xpos === 'IN' && !/^(?:in|on|at|from|during|after|before|last|this)$/i.test(text)) return false
  }
  return to - from < 8
}

function speakerBefore(sentence: Sentence, verb: number): Phrase | null {
  const tree = treeOf(sentence)
  const token = sentence.tokens[verb]!
  const who = subjectOf(tree, verb)
  if (who) return who
  const first = groupStart(sentence.tokens, verb)
  if (token.xpos === 'VBG' || token.xpos === 'VBN') {
    // A participle: whoever the clause before it is about.
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (FINITE.test(sentence.tokens[i]!.xpos)) return subjectOf(tree, i)
    }
  }
  const head = token.head
  return (
    subjectLeft(sentence.tokens, first - 1) ??
    (head >= 0 && /^NN/.test(sentence.tokens[head]!.xpos) ? phraseOf(tree, head) : null)
  )
}

/** Words in marks without a frame of their own: they go on with what stands before. */
function continued(
  p: Paragraph,
  s: Segment,
  k: number,
  cues: readonly (Cue | null)[],
  state: State,
  opened: Cue | null,
): Cue | null {
  const [ls, le] = leftFrame(p, k)
  const starts = le < ls
  const whole = starts && (endsOpen(p, s) !== 'none' || s.to === p.words.length - 1)
  if (k > 0) {
    const previous = cues[k - 1]
    if (!previous) return null
    if (starts && onlyFrame(p, previous, p.segments[k - 1]!, s)) return previous
    if (starts && capital(p, s) && s.to - s.from > 4) {
      const said = subjectOfSentence(p.words[s.from - 1]!.sentence)
      return fresh(p, s, said ?? previous.who)
    }
    if (joins(p, p.segments[k - 1]!, s)) return previous
    if (capital(p, s) && framed(p, previous, p.segments[k - 1]!, s)) return previous
    return null
  }
  if (!whole) return null
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

/** Whether nothing stands between two stretches but the frame of the first: one sentence at most ends behind its cue. */
function onlyFrame(p: Paragraph, cue: Cue, a: Segment, b: Segment): boolean {
  let stops = 0
  for (let i = b.from - 1; i > a.to; i--) {
    const w = p.words[i]!
    if (w.sentence.index === cue.sentence && w.index === cue.token) return stops <= 1
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
