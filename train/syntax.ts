// Trains the network that tags and parses, and writes models/syntax.bin with it and what was learnt of dictionary forms.
import { writeFileSync } from 'node:fs'
import { bytesOf, packModel, parseModel, sealModel } from '../src/read/model-file.ts'
import type { Sizes } from '../src/read/network.ts'
import { partsOf, restore, type Trained } from '../src/read/parser-file.ts'
import type { FitCounts } from '../src/read/tags-fit.ts'
import { VECTOR_WIDTH } from '../src/read/words.ts'
import { adam } from './adam.ts'
import { agencySentences } from './agency.ts'
import { moreAgencySentences } from './agency-more.ts'
import { learntCapitals } from './capitals.ts'
import { fitCounts } from './fits.ts'
import { examplesOf, type Inventory, inventoryOf } from './inventory.ts'
import { learnFrom } from './learn.ts'
import { learntLemmas } from './lemmas.ts'
import { type Example, freshStart, type Network, newNetwork, transpose } from './network.ts'
import type { Drop } from './pass.ts'
import { randomFrom, shuffle } from './random.ts'
import { printScores } from './score.ts'
import { readParts } from './treebank.ts'

const SIZES = { input: 112, hidden: 88, arc: 64, layers: 3, label: 96 }
const DROP: Drop = { input: 0.28, hidden: 0.3, word: 0.5 }
/** Rounds of learning, each with its own chance; the rate rises and falls in each. */
const ROUNDS: readonly Round[] = [
  { epochs: 24, rate: 0.003, seed: 1 },
  { epochs: 5, rate: 0.001, seed: 2 },
]
/** How many sentences of our own grammar are learnt from beside the treebanks. */
const AGENCY = 1500
/** Tokens a step. */
const BATCH = 400
/** Longer sentences are not learnt from. */
const LONGEST = 120

interface Round {
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** Sentences, in the order given, in batches of about {@link BATCH} tokens. */
function* batchesOf(examples: readonly Example[]): Generator<Example[]> {
  let batch: Example[] = []
  let size = 0
  for (const e of examples) {
    if (size > 0 && size + e.tags.length > BATCH) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(e)
    size += e.tags.length
  }
  if (size > 0) yield batch
}

/** The rate of learning when `done` of a round is done: a short climb, a level stretch, then down to nearly nothing. */
function rateAt(highest: number, done: number): number {
  return highest * Math.min(1, done * 50 + 0.02) * (done < 0.3 ? 1 : Math.max(0.02, (1 - done) / 0.7))
}

/** Teaches the network for one round. */
function learnRound(net: Network, examples: readonly Example[], round: Round): void {
  transpose(net)
  const order = [...examples]
  const total = round.epochs * examples.reduce((n, e) => n + e.tags.length, 0)
  let seen = 0
  for (let epoch = 1; epoch <= round.epochs; epoch++) {
    shuffle(order, net.random)
    let loss = 0
    let steps = 0
    for (const batch of batchesOf(order)) {
      loss += learnFrom(net, batch, DROP)
      adam(net, rateAt(round.rate, seen / total))
      for (const e of batch) seen += e.tags.length
      steps++
    }
    console.log(`epoch ${epoch} of ${round.epochs}: loss ${(loss / steps).toFixed(3)}`)
  }
}

/** What a model file holds of the network. */
function trained(net: Network, inv: Inventory, fits: FitCounts): Trained {
  return {
    sizes: net.sizes,
    tags: inv.tags,
    labels: inv.labels,
    features: [...inv.features.keys()],
    table: net.table,
    weights: net.kernel.f32.slice(0, net.weights.end.at),
    fits,
  }
}

/** Brings all weights to what a model file keeps of them, so that each round begins with what could have been shipped. */
function stored(net: Network, inv: Inventory, fits: FitCounts): void {
  const file = parseModel(packModel(partsOf(trained(net, inv, fits))), 'syntax.bin')
  restore(file, net.weights, net.kernel.f32, net.table)
}

/** Makes models/syntax.bin from the corpora's folder `syntax` and models/words.bin, and prints its scores on the parts set aside. */
export async function train(corpora: string, models: URL): Promise<void> {
  const trees = readParts(corpora).train
  const inv = inventoryOf(trees)
  const fits = fitCounts(trees, inv.tags)
  // Edited text twice: it is nearer to what Parley reads than the web.
  const edited = trees.filter((t) => t.doc.startsWith('GUM_'))
  const agency = agencySentences(AGENCY, 5)
  const often = [...trees, ...edited].filter((t) => t.words.length <= LONGEST)
  const { examples, vectors } = examplesOf([...often, ...agency, ...moreAgencySentences(AGENCY, 7)], inv)
  const own = examples.length - AGENCY
  console.log(`syntax: ${trees.length} sentences, ${inv.features.size} features, ${inv.tags.length} tags`)
  const sizes: Sizes = { ...SIZES, tags: inv.tags.length, labels: inv.labels.length, glove: VECTOR_WIDTH }
  let net = newNetwork(sizes, inv.features.size, vectors, randomFrom((ROUNDS[0] as Round).seed))
  ROUNDS.forEach((round, i) => {
    if (i > 0) net = freshStart(net, randomFrom(round.seed))
    learnRound(
      net,
      i === 0 ? examples.slice(0, own) : [...examples.slice(0, often.length), ...examples.slice(own)],
      round,
    )
    stored(net, inv, fits)
  })
  const json = (x: unknown): Uint8Array => bytesOf(Buffer.from(JSON.stringify(x)))
  const file = packModel([
    ...partsOf(trained(net, inv, fits)),
    ['lemmas', json(learntLemmas(trees))],
    ['capitals', json(learntCapitals(trees))],
  ])
  const packed = sealModel(file)
  writeFileSync(new URL('syntax.bin', models), packed)
  console.log(`models/syntax.bin: ${packed.length} bytes`)
  printScores(corpora, models)
}
