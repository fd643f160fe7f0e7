// Text in blocks becomes parsed sentences. The weights are read once, when first needed.
import { type Lemmas, lemmaOf } from './lemma.ts'
import { unpackLinear } from './linear.ts'
import { readModel } from './model-file.ts'
import { type Parser, treeOf } from './parser.ts'
import { splitSentences } from './sentences.ts'
import type { Block, Sentence, Token } from './syntax-types.ts'
import { type Tagger, tagsOf } from './tagger.ts'
import { type Piece, tokenize } from './tokens.ts'

/** The trained models of the syntax, as they stand in models/. */
export interface Syntax {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmas: Lemmas
}

/**
 * Reads the weights of the syntax from a folder of models.
 * @throws ParleyError `model/unreadable` when a file is missing or damaged.
 */
export function readSyntax(folder?: URL): Syntax {
  const file = readModel('syntax.bin', folder)
  const { known, learnt } = file.json('lemmas') as { known: string[]; learnt: [string, string][] }
  return {
    tagger: {
      tags: file.json('tags') as string[],
      certain: new Map(file.json('certain') as [string, number][]),
      model: unpackLinear(file.part('tagger')),
    },
    parser: {
      labels: file.json('labels') as string[],
      steps: unpackLinear(file.part('steps')),
      arcs: unpackLinear(file.part('arcs')),
    },
    lemmas: { known: new Set(known), learnt: new Map(learnt) },
  }
}

let loaded: Syntax | undefined

/** The weights that ship with Parley, read once. */
export function syntax(): Syntax {
  loaded ??= readSyntax()
  return loaded
}

/** Tags and parses the tokens of one sentence. */
export function parseTokens(pieces: readonly Piece[], models: Syntax = syntax()): Token[] {
  const words = pieces.map((p) => p.text)
  const tags = [...tagsOf(models.tagger, words)].map((k) => models.tagger.tags[k] as string)
  const tree = treeOf(models.parser, words, tags)
  return pieces.map((p, i) => {
    const tag = tags[i] as string
    const bar = tag.indexOf('|')
    const xpos = tag.slice(bar + 1)
    return {
      text: p.text,
      start: p.start,
      end: p.end,
      lemma: lemmaOf(p.text, xpos, models.lemmas),
      upos: tag.slice(0, bar),
      xpos,
      head: tree.heads[i] as number,
      deprel: models.parser.labels[tree.labels[i] as number] as string,
    }
  })
}

/**
 * Parses the blocks of kind `text` and `headline`; the others are passed over. Sentences come in order and never cross a block;
 * their offsets and those of their tokens are in `text`.
 * @throws ParleyError `model/unreadable` when the weights cannot be read.
 */
export function parseBlocks(text: string, blocks: readonly Block[]): Sentence[] {
  const out: Sentence[] = []
  blocks.forEach((block, paragraph) => {
    if (block.kind !== 'text' && block.kind !== 'headline') return
    const pieces = tokenize(text, block.start, block.end)
    for (const [from, to] of splitSentences(text, pieces)) {
      const own = pieces.slice(from, to)
      out.push({
        index: out.length,
        paragraph,
        kind: block.kind,
        start: (own[0] as Piece).start,
        end: (own[own.length - 1] as Piece).end,
        tokens: parseTokens(own),
      })
    }
  })
  return out
}
