// Makes models/names.bin, the name tagger that ships, and bench/names-folds, the taggers the shared documents are measured with.
// Learnt from re3d without its non-commercial part, from documents of our own, and from those of GUM whose licence allows it.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseModel, sealModel } from '../src/read/model-file.ts'
import { habitsOf } from '../src/read/names-features.ts'
import { firstLook, type NameModel, packNames, secondLook, unpackNames } from '../src/read/names-model.ts'
import { figuresOf, outsideOf } from '../src/read/names-outside.ts'
import type { Looked } from '../src/read/names-spans.ts'
import { type Learned, learn, type Options } from './names-crf.ts'
import { examplesOf, FOLDS, foldOf, type NamedDoc, readGum, readRe3d } from './names-data.ts'
import { readOwn } from './names-own.ts'
import { judged, learnSpans } from './names-spans.ts'

const OPTIONS: Options = { price: 0.001, epochs: 14, rate: 0.1, least: 2, hide: 0.75, weak: 0.1, every: 3 }
const SPANS = { epochs: 8, rate: 0.02, price: 0.001, least: 12 }
/** What a sentence of GUM counts beside one of re3d. */
const GUM_WEIGHT = 0.2
/** Weights nearer to zero are left out of the files. */
const LEAST_WEIGHT = 0.025

/** Trains and measures; writes the model and the fold models. */
export async function train(corpora: string, models: URL): Promise<void> {
  const re3d = readRe3d(corpora)
  const ours = re3d.filter((d) => !d.licence.includes('NC'))
  const own = readOwn()
  const gum = examplesOf(readGum(corpora), GUM_WEIGHT, 1)
  const examples = new Map([...ours, ...own].map((d) => [d, examplesOf([d], 1, 0)]))
  const learnt = new Map<string, Learned>()
  /** The first look without the documents of re3d in some folds, and without our own in some; each is learnt once. */
  const without = (folds: readonly number[], ownFolds: readonly number[]): Learned => {
    const key = [folds, ownFolds].map((f) => [...f].sort().join()).join('/')
    const known = learnt.get(key)
    if (known) return known
    const kept = [
      ...ours.filter((d) => !folds.includes(foldOf(d.text))),
      ...own.filter((d) => !ownFolds.includes(foldOf(d.text))),
    ]
    const fresh = learn([...kept.flatMap((d) => examples.get(d)!), ...gum], OPTIONS)
    learnt.set(key, fresh)
    return fresh
  }
  /** The second look without a fold (or with all): it learns from first looks that never saw the document looked at. */
  const spansWithout = (fold: number | null): ReturnType<typeof learnSpans> => {
    const data = [...Array(FOLDS).keys()]
      .filter((f) => f !== fold)
      .flatMap((f) => {
        const unseen = fold === null ? [f] : [fold, f]
        const model = modelOf(without(unseen, unseen))
        const docs = [...own, ...ours].filter((d) => foldOf(d.text) === f)
        return docs.flatMap((d) => judged(looksOf(model, d), d.runs))
      })
    return learnSpans(data, SPANS)
  }
  const folder = new URL('../bench/names-folds/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  let right = 0
  let found = 0
  let gold = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const bytes = packNames(without([fold], []), LEAST_WEIGHT, spansWithout(fold))
    writeFileSync(new URL(`${fold}.bin`, folder), squeezed(bytes))
    const model = unpackNames(parseModel(bytes, 'names.bin'))
    for (const doc of ours.filter((d) => foldOf(d.text) === fold)) {
      secondLook(model, looksOf(model, doc)).forEach((runs, i) => {
        const keys = new Set(doc.runs[i]!.map((r) => `${r.first} ${r.after} ${r.type}`))
        gold += keys.size
        found += runs.length
        right += runs.filter((r) => keys.has(`${r.first} ${r.after} ${r.type}`)).length
      })
    }
  }
  const hashes = ours.map((d) => [createHash('sha256').update(d.text).digest('hex').slice(0, 16), foldOf(d.text)])
  writeFileSync(new URL('documents.json', folder), `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n`)
  const whole = squeezed(packNames(without([], []), LEAST_WEIGHT, spansWithout(null)))
  writeFileSync(new URL('names.bin', models), whole)
  const f1 = (2 * right) / (found + gold)
  console.log(`models/names.bin: ${whole.length} bytes; re3d, each document by a model without it: F1 ${f1.toFixed(3)}`)
}

function squeezed(bytes: Uint8Array): Uint8Array {
  return sealModel(bytes)
}

function modelOf(learned: Learned): NameModel {
  return unpackNames(parseModel(packNames(learned, LEAST_WEIGHT), 'names.bin'))
}

function looksOf(model: NameModel, doc: NamedDoc): Looked[] {
  const habits = habitsOf(doc.sentences)
  return doc.sentences.map((s) =>
    firstLook(model, s, habits, outsideOf(s, doc.read), figuresOf(s, doc.amounts, doc.times)),
  )
}
