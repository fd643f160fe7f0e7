// Makes models/names.bin, the name tagger that ships, and bench/names-folds, the taggers the shared documents are measured with.
// Learnt from re3d without its non-commercial part and from the GUM documents whose licence allows it.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { parseModel } from '../src/read/model-file.ts'
import { chosenRuns, likelyRuns } from '../src/read/names-decode.ts'
import { featuresOf, habitsOf } from '../src/read/names-features.ts'
import { emissionsOf, LEAST_CHANCE, type NameModel, packNames, unpackNames } from '../src/read/names-model.ts'
import { figuresOf, outsideOf } from '../src/read/names-outside.ts'
import { learn, type Options } from './names-crf.ts'
import { examplesOf, FOLDS, foldOf, type NamedDoc, readGum, readRe3d } from './names-data.ts'

const OPTIONS: Options = { price: 0.001, epochs: 14, rate: 0.1, least: 2, miss: 0, wrong: 0, hide: 0.3, weak: 0.1 }
/** What a sentence of GUM counts beside one of re3d. */
const GUM_WEIGHT = 0.2
/** Weights nearer to zero are left out of the files. */
const LEAST_WEIGHT = 0.025

/** Trains and measures; writes the model and the fold models. */
export async function train(corpora: string, models: URL): Promise<void> {
  const re3d = readRe3d(corpora)
  const ours = re3d.filter((d) => !d.licence.includes('NC'))
  const gum = examplesOf(readGum(corpora), GUM_WEIGHT, 1)
  const folder = new URL('../bench/names-folds/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  let right = 0
  let found = 0
  let gold = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const packed = trained([
      ...examplesOf(
        ours.filter((d) => foldOf(d.text) !== fold),
        1,
        0,
      ),
      ...gum,
    ])
    writeFileSync(new URL(`${fold}.bin`, folder), packed.file)
    for (const doc of ours.filter((d) => foldOf(d.text) === fold)) {
      const m = measure(packed.model, doc)
      right += m.right
      found += m.found
      gold += m.gold
    }
  }
  const hashes = ours.map((d) => [createHash('sha256').update(d.text).digest('hex').slice(0, 16), foldOf(d.text)])
  writeFileSync(new URL('documents.json', folder), `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n`)
  const whole = trained([...examplesOf(ours, 1, 0), ...gum])
  writeFileSync(new URL('names.bin', models), whole.file)
  const f1 = (2 * right) / (found + gold)
  console.log(
    `models/names.bin: ${whole.file.length} bytes; re3d, each document by a model without it: F1 ${f1.toFixed(3)}`,
  )
}

function trained(examples: Parameters<typeof learn>[0]): { file: Uint8Array; model: NameModel } {
  const bytes = packNames(learn(examples, OPTIONS), LEAST_WEIGHT)
  const file = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
  return { file, model: unpackNames(parseModel(bytes, 'names.bin')) }
}

function measure(model: NameModel, doc: NamedDoc): { right: number; found: number; gold: number } {
  const habits = habitsOf(doc.sentences)
  let right = 0
  let found = 0
  let gold = 0
  doc.sentences.forEach((s, i) => {
    const n = s.tokens.length
    const { width, list } = featuresOf(s, habits, outsideOf(s, doc.text), figuresOf(s, doc.amounts, doc.times))
    const runs = chosenRuns(likelyRuns(n, emissionsOf(model, list, width, n), model.steps), LEAST_CHANCE)
    const keys = new Set(doc.runs[i]!.map((r) => `${r.first} ${r.after} ${r.type}`))
    gold += keys.size
    found += runs.length
    right += runs.filter((r) => keys.has(`${r.first} ${r.after} ${r.type}`)).length
  })
  return { right, found, gold }
}
