// Trains the tagger and the parser and writes models/syntax.bin.
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { bytesOf, packModel } from '../src/read/model-file.ts'
import { type Parser, treeOf } from '../src/read/parser.ts'
import { type Tagger, tagsOf } from '../src/read/tagger.ts'
import { learntLemmas } from './lemmas.ts'
import { type Guess, measure } from './measure.ts'
import { type TaggedTree, trainParser } from './parser.ts'
import { packLinear } from './perceptron.ts'
import { tagSet, trainTagger } from './tagger.ts'
import { readParts, type Tree } from './treebank.ts'

function tagged(tagger: Tagger, trees: readonly Tree[]): TaggedTree[] {
  return trees.map((t) => ({ ...t, tags: [...tagsOf(tagger, t.words)].map((k) => tagger.tags[k] as string) }))
}

/** Tags each half with a tagger trained on the other, so that the parser learns from tags as they will be. */
function jackknifed(trees: readonly Tree[], tags: readonly string[]): TaggedTree[] {
  return [0, 1].flatMap((k) => {
    const one = trees.filter((_, i) => i % 2 !== k)
    const other = trees.filter((_, i) => i % 2 === k)
    return tagged(trainTagger(one, tags, 3, k + 1), other)
  })
}

export function guessWith(tagger: Tagger, parser: Parser): (t: Tree) => Guess {
  return (t) => {
    const tags = [...tagsOf(tagger, t.words)].map((k) => tagger.tags[k] as string)
    const tree = treeOf(parser, t.words, tags)
    return {
      upos: tags.map((x) => x.split('|')[0] as string),
      xpos: tags.map((x) => x.split('|')[1] as string),
      heads: [...tree.heads],
      deprels: [...tree.labels].map((l) => parser.labels[l] as string),
    }
  }
}

export async function train(corpora: string, models: URL): Promise<void> {
  const parts = readParts(corpora)
  const tags = tagSet(parts.train)
  const labels = [...new Set(parts.train.flatMap((t) => t.deprels))].sort()
  console.log(`training on ${parts.train.length} sentences, ${tags.length} tags, ${labels.length} labels`)
  const tagger = trainTagger(parts.train, tags, 5, 1)
  const parser = trainParser(jackknifed(parts.train, tags), labels, 4, 1, (e, p) => {
    console.log(`parser epoch ${e + 1}`, measure(parts.ewt, guessWith(tagger, p)))
  })
  console.log('EWT dev', measure(parts.ewt, guessWith(tagger, parser)))
  console.log('GUM aside', measure(parts.gum, guessWith(tagger, parser)))
  const json = (x: unknown): Uint8Array => bytesOf(Buffer.from(JSON.stringify(x)))
  const file = packModel([
    ['tags', json(tags)],
    ['labels', json(labels)],
    ['certain', json([...tagger.certain])],
    ['lemmas', json(learntLemmas(parts.train))],
    ['tagger', packLinear(tagger.model, 0.05)],
    ['steps', packLinear(parser.steps, 0.1)],
    ['arcs', packLinear(parser.arcs, 0.1)],
  ])
  const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  writeFileSync(new URL('syntax.bin', models), packed)
  console.log(`models/syntax.bin: ${packed.length} bytes`)
}
