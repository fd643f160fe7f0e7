// Text in blocks becomes parsed sentences. The weights are read once, when first needed.
import { allCapitals, type Capitals, titleCase, titleWord, writtenSmall } from './capitals.ts'
import { type Gloss, glossesIn } from './glosses.ts'
import { interned } from './hashes.ts'
import { enteredAs, type Lemmas } from './lemma.ts'
import { readModel } from './model-file.ts'
import { type Parse, type Parser, parse } from './parser.ts'
import { parserFrom } from './parser-file.ts'
import { forgetReport } from './per-report.ts'
import type { Mutable } from './sentence-repair-shapes.ts'
import { splitSentences } from './sentences.ts'
import type { Block, Sentence, Token } from './syntax-types.ts'
import { type Piece, tokenize } from './tokens.ts'
import { refitTree } from './tree-fit.ts'

/** The trained models of the syntax, as they stand in models/. */
export interface Syntax {
  readonly parser: Parser
  /** Universal and Penn part of each of the parser's joint tags. */
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly lemmas: Lemmas
  readonly capitals: Capitals
}

/**
 * Reads the weights of the syntax from a folder of models.
 * @throws ParleyError `model/unreadable` when a file is missing or damaged.
 */
export function readSyntax(folder?: URL): Syntax {
  const file = readModel('syntax.bin', folder)
  const { known, learnt } = file.json('lemmas') as { known: string[]; learnt: [string, string][] }
  const { words, lower, clusters } = file.json('capitals') as { words: string[]; lower: string[]; clusters: number[] }
  const parser = parserFrom(file)
  return {
    parser,
    upos: parser.tags.map((t) => interned(t.slice(0, t.indexOf('|')))),
    xpos: parser.tags.map((t) => interned(t.slice(t.indexOf('|') + 1))),
    lemmas: { known: new Set(known), learnt: new Map(learnt) },
    capitals: {
      named: new Map(words.map((w) => [w.toLowerCase(), w])),
      small: new Set(lower),
      clusters: new Set(clusters),
    },
  }
}

let loaded: Syntax | undefined

/** The weights that ship with Parley, read once. */
export function syntax(): Syntax {
  loaded ??= readSyntax()
  return loaded
}

/** How a block is written: as sentences are, all in capitals, or as a title. */
export type Writing = 'plain' | 'capitals' | 'title'

/**
 * Tags and parses the tokens of one sentence, at most `MOST_WORDS`. Text in capitals and titles are read as if they were written
 * as sentences are.
 */
export function parseTokens(pieces: readonly Piece[], models: Syntax = syntax(), writing: Writing = 'plain'): Token[] {
  // Lists are grown, here and wherever sentences are made: what `map` gives is of one inner kind before Node compiles it and of another
  // behind, and all code that was compiled for the first kind would be thrown away.
  const words: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const { text } = pieces[i] as Piece
    if (writing === 'plain') words.push(acronymAt(pieces, i) ?? text)
    else words.push((writing === 'title' ? titleWord : writtenSmall)(text, words.length === 0, models.capitals))
  }
  const { tags, heads, labels } = parseGlossed(models.parser, words)
  const tokens: Mutable[] = []
  for (let i = 0; i < pieces.length; i++) {
    const { text: written, start, end } = pieces[i] as Piece
    const tag = tags[i] as number
    const xpos = models.xpos[tag] as string
    const { text, lemma } = enteredAs(written, xpos, models.lemmas)
    tokens.push({
      text,
      start,
      end,
      lemma,
      upos: models.upos[tag] as string,
      xpos,
      head: heads[i] as number,
      deprel: models.parser.labels[labels[i] as number] as string,
    })
  }
  refitTree(tokens)
  return tokens
}

/** Names that are written as a small word in capitals, each with a name of its kind that no small word is like. */
const LIKE_SMALL: ReadonlyMap<string, string> = new Map([
  ['IS', 'ISIS'],
  ['WHO', 'UNICEF'],
])
/** Behind these the small word is meant, in capitals for its weight: "it IS over", "those WHO fled". */
const WEIGHED =
  /^(?:it|he|she|this|that|there|what|which|who|here|where|how|one|those|people|anyone|everyone|all|not)$/i

/** What the parser is given for a name that it would take for a small word: "killed in IS attacks". */
function acronymAt(pieces: readonly Piece[], i: number): string | undefined {
  const name = LIKE_SMALL.get((pieces[i] as Piece).text)
  if (name === undefined) return undefined
  const [before, after] = [pieces[i - 1]?.text ?? '', pieces[i + 1]?.text ?? '']
  return WEIGHED.test(before) || /^(?:not|n['’]t)$/i.test(after) || /^\p{Lu}{4,}$/u.test(after) ? undefined : name
}

/** The tree of a sentence: what stands in brackets behind a pronoun is read by itself and hung on the pronoun, so that it breaks no clause. */
function parseGlossed(parser: Parser, words: readonly string[]): Parse {
  const glosses = words.includes('[') ? glossesIn(words) : []
  const colon = glosses.length > 0 ? -1 : labelEnd(words)
  if (colon > 0) return parseLabelled(parser, words, colon)
  if (glosses.length === 0) return parse(parser, words)
  const inside = new Uint8Array(words.length)
  for (const g of glosses) inside.fill(1, g.from, g.to + 1)
  const own: number[] = []
  const tree = {
    tags: new Int32Array(words.length),
    heads: new Int32Array(words.length),
    labels: new Int32Array(words.length),
  }
  for (let i = 0; i < words.length; i++) if (inside[i] === 0) own.push(i)
  put(tree, parser, words, own, null)
  for (const g of glosses)
    put(
      tree,
      parser,
      words,
      Array.from({ length: g.to - g.from + 1 }, (_, k) => g.from + k),
      g,
    )
  return tree
}

/** The colon behind the name of a paper or an agency that a sentence opens with, "Al-Zaman : Police seized …"; -1 where there is none. */
function labelEnd(words: readonly string[]): number {
  let colon = 0
  while (colon < 6 && /^(?:\p{Lu}[\p{L}.]*|-|al|el)$/u.test(words[colon] ?? '')) colon++
  if (colon === 0 || words[colon] !== ':' || words.length < colon + 6) return -1
  return /^\p{Lu}/u.test(words[colon + 1] ?? '') ? colon : -1
}

/** The sentence behind the colon is read by itself and hung on the name before it. */
function parseLabelled(parser: Parser, words: readonly string[], colon: number): Parse {
  const tree = {
    tags: new Int32Array(words.length),
    heads: new Int32Array(words.length),
    labels: new Int32Array(words.length),
  }
  const places = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
  put(tree, parser, words, places(0, colon + 1), null)
  put(tree, parser, words, places(colon + 1, words.length), null)
  const roots = places(0, words.length).filter((i) => tree.heads[i] === -1)
  const [name, main] = roots as [number, number]
  tree.heads[main] = name
  tree.labels[main] = parser.labels.indexOf('parataxis')
  tree.heads[colon] = main
  return tree
}

/** Reads the words at some places of a sentence by themselves; a gloss hangs on its pronoun. */
function put(tree: Parse, parser: Parser, words: readonly string[], at: readonly number[], gloss: Gloss | null): void {
  const read = parse(
    parser,
    at.map((i) => words[i] as string),
  )
  at.forEach((i, k) => {
    const head = read.heads[k] as number
    tree.tags[i] = read.tags[k] as number
    tree.heads[i] = head >= 0 ? (at[head] as number) : gloss ? gloss.of : -1
    tree.labels[i] = head < 0 && gloss ? parser.labels.indexOf('appos') : (read.labels[k] as number)
  })
}

/**
 * Parses the blocks of kind `text` and `headline`; the others are passed over. Sentences come in order and never cross a block;
 * their offsets and those of their tokens are in `text`. Takes time linear in the text. What is known of the text before is forgotten.
 * @throws ParleyError `model/unreadable` when the weights cannot be read.
 */
export function parseBlocks(text: string, blocks: readonly Block[], models: Syntax = syntax()): Sentence[] {
  forgetReport()
  const out: Sentence[] = []
  blocks.forEach((block, paragraph) => {
    if (block.kind !== 'text' && block.kind !== 'headline') return
    const pieces = tokenize(text, block.start, block.end)
    const words: string[] = []
    for (const piece of pieces) words.push(piece.text)
    const capitals = allCapitals(words)
    // A title that stands alone, without the text under it, is laid out as text.
    const title = (block.kind === 'headline' || !/^[.!?…"”]$/.test(words.at(-1) ?? '')) && titleCase(words)
    const writing: Writing = capitals ? 'capitals' : title ? 'title' : 'plain'
    for (const [from, to] of splitSentences(text, pieces, capitals)) {
      const own = pieces.slice(from, to)
      out.push({
        index: out.length,
        paragraph,
        kind: block.kind,
        start: (own[0] as Piece).start,
        end: (own[own.length - 1] as Piece).end,
        tokens: parseTokens(own, models, writing),
      })
    }
  })
  return out
}
