// The corpora the name tagger learns from, parsed and labelled: re3d (its guidelines are followed) and GUM (for breadth).
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { amountsOf } from '../src/read/amounts.ts'
import { blocksOf } from '../src/read/layout.ts'
import { labelsOf, type NameType, type Run } from '../src/read/names-decode.ts'
import { featuresOf, habitsOf, phrasesOf } from '../src/read/names-features.ts'
import { isKind, KIND } from '../src/read/names-lexicon.ts'
import { figuresOf, outsideOf } from '../src/read/names-outside.ts'
import { recased } from '../src/read/names-recased.ts'
import { parseBlocks } from '../src/read/syntax.ts'
import type { Doc, FoundAmount, FoundTime, Sentence, Token } from '../src/read/syntax-types.ts'
import { timesOf } from '../src/read/times.ts'
import type { Example } from './names-crf.ts'

/** A document with its sentences and the names in each. */
export interface NamedDoc {
  readonly id: string
  readonly text: string
  readonly licence: string
  /** As the tagger reads them: those in capitals with small letters. */
  readonly sentences: readonly Sentence[]
  /** The text that the words of these sentences stand in. */
  readonly read: string
  readonly amounts: readonly FoundAmount[]
  readonly times: readonly FoundTime[]
  /** Per sentence. */
  readonly runs: readonly (readonly Run[])[]
}

/** A document as a corpus has it. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly licence: string
  readonly genre?: string
  readonly entities?: readonly { start: number; end: number; type: string; flat: boolean }[]
  readonly mentions?: readonly { start: number; end: number; etype: string; pronoun: boolean }[]
}

const RE3D: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'location',
  Nationality: 'nationality',
  MilitaryPlatform: 'platform',
  Weapon: 'weapon',
  Vehicle: 'vehicle',
  Quantity: 'quantity',
  Money: 'money',
  Temporal: 'temporal',
}
/** Genres of GUM whose texts may be learnt from for shipping. */
const GENRES = new Set(['news', 'interview', 'academic', 'court', 'bio', 'voyage'])

/** Number of parts the documents of re3d are dealt into by {@link foldOf}. */
export const FOLDS = 5

/** The part a document belongs to, by its text alone. */
export function foldOf(text: string): number {
  return createHash('sha256').update(text).digest()[0]! % FOLDS
}

/** The documents of re3d that lie in a folder of corpora, parsed. */
export function readRe3d(corpora: string): NamedDoc[] {
  return linesOf(join(corpora, 'ner/re3d.jsonl')).map((d) => {
    const spans = (d.entities ?? []).filter((e) => e.flat && RE3D[e.type])
    return named(d, (s) =>
      spans
        .filter((e) => e.start < s.end && e.end > s.start)
        .map((e) => runOf(s.tokens, e.start, e.end, RE3D[e.type]!))
        .filter((r) => r !== null),
    )
  })
}

/** The documents of GUM whose licence allows shipping what is learnt, their phrases cut to the guidelines of re3d. */
export function readGum(corpora: string): NamedDoc[] {
  const file = join(corpora, 'coref/gum.jsonl.gz')
  if (!existsSync(file)) return []
  return linesOf(file)
    .filter((d) => GENRES.has(d.genre ?? ''))
    .map((d) =>
      named(d, (s) => {
        const { first } = phrasesOf(s.tokens)
        return (d.mentions ?? [])
          .filter((m) => m.start >= s.start && m.end <= s.end)
          .map((m) => baseRun(s.tokens, first, m))
          .filter((r) => r !== null)
      }),
    )
}

function linesOf(file: string): Line[] {
  const raw = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  return text
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Line)
}

/** A document parsed, with the names that `find` finds in each sentence. */
export function named(d: Line, find: (s: Sentence) => Run[]): NamedDoc {
  const blocks = blocksOf(d.text, null)
  const sentences = parseBlocks(d.text, blocks)
  const doc: Doc = { text: d.text, title: null, outlet: null, published: null, blocks, sentences }
  const amounts = amountsOf(doc)
  const times = timesOf(doc)
  const runs = sentences.map((s) => apart(find(s)))
  const read = recased(sentences, d.text)
  return {
    id: d.id,
    text: d.text,
    licence: d.licence,
    sentences: read.sentences,
    read: read.text,
    amounts,
    times,
    runs,
  }
}

/** Drops runs that overlap a longer one. */
function apart(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const r of [...runs].sort((a, b) => b.after - b.first - (a.after - a.first) || a.first - b.first)) {
    if (!kept.some((k) => k.first < r.after && r.first < k.after)) kept.push(r)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** The tokens that a stretch of text touches. */
export function runOf(tokens: readonly Token[], start: number, end: number, type: NameType): Run | null {
  let first = tokens.findIndex((t) => t.end > start)
  let after = first
  if (first < 0) return null
  while (after < tokens.length && tokens[after]!.start < end) after++
  while (first < after && /^\s*$/.test(tokens[first]!.text)) first++
  return after > first ? { first, after, type } : null
}

function baseRun(
  tokens: readonly Token[],
  firsts: readonly number[],
  m: { start: number; end: number; etype: string; pronoun: boolean },
): Run | null {
  const whole = runOf(tokens, m.start, m.end, 'person')
  if (!whole) return null
  let head = -1
  for (let i = whole.first; i < whole.after && head < 0; i++) {
    const up = tokens[i]!.head
    if ((up < whole.first || up >= whole.after) && tokens[i]!.upos !== 'PUNCT') head = i
  }
  if (head < 0) return null
  const t = tokens[head]!
  const many = t.xpos === 'NNS' || t.xpos === 'NNPS' || /^(we|us|they|them|their|our|people)$/i.test(t.text)
  const type = ((): NameType | null => {
    if (m.etype === 'person') return many ? 'organisation' : 'person'
    if (m.etype === 'organization') return 'organisation'
    if (m.etype === 'place') return 'location'
    if (m.etype === 'time') return 'temporal'
    if (m.etype === 'object') {
      if (isKind(t.lemma, KIND.weapon)) return 'weapon'
      if (isKind(t.lemma, KIND.platform)) return 'platform'
      if (isKind(t.lemma, KIND.vehicle)) return 'vehicle'
    }
    return null
  })()
  if (!type) return null
  // A proper name keeps the words that follow its head ("Abu Ghraib", "Bank of America"); a description ends at its head.
  let after = head + 1
  if (t.upos === 'PROPN') while (after < whole.after && /^(PROPN|NUM)$/.test(tokens[after]!.upos)) after++
  return { first: Math.max(whole.first, Math.min(firsts[head]!, head)), after, type }
}

/** Sentences to learn from. */
export function examplesOf(docs: readonly NamedDoc[], weight: number, domain: number): Example[] {
  return docs.flatMap((d) => {
    const habits = habitsOf(d.sentences)
    return d.sentences.map((s, i) => {
      const { width, list } = featuresOf(s, habits, outsideOf(s, d.read), figuresOf(s, d.amounts, d.times))
      return { features: list, width, labels: labelsOf(s.tokens.length, d.runs[i]!), weight, domain }
    })
  })
}
