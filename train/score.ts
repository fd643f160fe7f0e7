// node train/score.ts --corpora DIR: measures the shipped syntax on the parts set aside, which training never saw.
import { parseArgs } from 'node:util'
import { parseBlocks, parseTokens, readSyntax, type Syntax } from '../src/read/syntax.ts'
import type { Block } from '../src/read/syntax-types.ts'
import { type Guess, measure } from './measure.ts'
import { readParts, type Tree } from './treebank.ts'

function guess(models: Syntax): (t: Tree) => Guess {
  return (t) => {
    const tokens = parseTokens(
      t.words.map((text) => ({ text, start: 0, end: text.length })),
      models,
    )
    return {
      upos: tokens.map((x) => x.upos),
      xpos: tokens.map((x) => x.xpos),
      heads: tokens.map((x) => x.head),
      deprels: tokens.map((x) => x.deprel),
    }
  }
}

/** Share of words, by hundred, whose dictionary form is right, capitals aside. */
function lemmaShare(trees: readonly Tree[], models: Syntax): number {
  let right = 0
  let all = 0
  for (const t of trees) {
    const tokens = parseTokens(
      t.words.map((text) => ({ text, start: 0, end: text.length })),
      models,
    )
    tokens.forEach((x, i) => {
      all++
      if (x.lemma === (t.lemmas[i] as string).toLowerCase()) right++
    })
  }
  return Math.round((10000 * right) / all) / 100
}

/** F of tokens and of whole sentences from raw text, paragraphs given. */
function segmentation(trees: readonly Tree[], models: Syntax): { tokens: number; sentences: number } {
  let text = ''
  const blocks: Block[] = []
  const goldTokens = new Set<string>()
  const goldSentences = new Set<string>()
  let begin = 0
  const close = (): void => {
    if (text.length > begin) blocks.push({ kind: 'text', start: begin, end: text.length })
  }
  for (const t of trees) {
    if (t.opens) {
      close()
      text += '\n\n'
      begin = text.length
    }
    const start = text.length
    let end = start
    t.words.forEach((w, i) => {
      goldTokens.add(`${text.length}-${text.length + w.length}`)
      text += w
      end = text.length
      if (t.spaces[i]) text += ' '
    })
    goldSentences.add(`${start}-${end}`)
  }
  close()
  const sentences = parseBlocks(text, blocks, models)
  const tokens = sentences.flatMap((s) => s.tokens.map((t) => `${t.start}-${t.end}`))
  const f = (gold: ReadonlySet<string>, got: readonly string[]): number =>
    Math.round((20000 * got.filter((x) => gold.has(x)).length) / (gold.size + got.length)) / 100
  return {
    tokens: f(goldTokens, tokens),
    sentences: f(
      goldSentences,
      sentences.map((s) => `${s.start}-${s.end}`),
    ),
  }
}

/** Prints the scores of the weights in `models` on EWT's dev part and on the documents of GUM set aside. */
export function printScores(corpora: string, models: URL): void {
  const parts = readParts(corpora)
  const syntax = readSyntax(models)
  for (const [name, trees] of [
    ['EWT dev', parts.ewt],
    ['GUM set aside', parts.gum],
  ] as const) {
    const s = measure(trees, guess(syntax))
    console.log(
      `${name}, gold tokens (${s.tokens}): UPOS ${s.upos} XPOS ${s.xpos} UAS ${s.uas} LAS ${s.las} ` +
        `verb–subject F ${s.subject} verb–object F ${s.object} lemma ${lemmaShare(trees, syntax)}`,
    )
    const raw = segmentation(trees, syntax)
    console.log(`${name}, raw paragraphs: token F ${raw.tokens} sentence F ${raw.sentences}`)
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } })
  printScores(values.corpora, new URL('../models/', import.meta.url))
}
