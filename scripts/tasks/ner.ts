// Names for scoring. A text that the shipped tagger learnt from (the shared part of re3d, known by its hash) is read with a
// tagger of the same make that never saw it: bench/names-folds holds five, each trained without a fifth of the documents.
// All other texts are read with the tagger that ships. So no figure is taken on a document that was learnt from.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { MentionType } from '../../src/model/index.ts'
import { amountsOf } from '../../src/read/amounts.ts'
import { blocksOf } from '../../src/read/layout.ts'
import { mentionsOf } from '../../src/read/mentions.ts'
import { readModel } from '../../src/read/model-file.ts'
import { type NameModel, unpackNames } from '../../src/read/names-model.ts'
import { parseBlocks } from '../../src/read/syntax.ts'
import type { Doc } from '../../src/read/syntax-types.ts'
import { timesOf } from '../../src/read/times.ts'

const TYPES: Readonly<Record<MentionType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  location: 'Location',
  nationality: 'Nationality',
  platform: 'MilitaryPlatform',
  weapon: 'Weapon',
  vehicle: 'Vehicle',
  quantity: 'Quantity',
  money: 'Money',
  temporal: 'Temporal',
}
const FOLDER = new URL('../../bench/names-folds/', import.meta.url)
let folds: Readonly<Record<string, number>> | undefined
const models = new Map<number, NameModel>()

/** The tagger for a text: undefined (the shipped one) unless that one learnt from it. */
export function taggerFor(text: string): NameModel | undefined {
  folds ??= JSON.parse(readFileSync(new URL('documents.json', FOLDER), 'utf8')) as Record<string, number>
  const fold = folds[createHash('sha256').update(text).digest('hex').slice(0, 16)]
  if (fold === undefined) return undefined
  let model = models.get(fold)
  if (!model) {
    model = unpackNames(readModel(`${fold}.bin`, FOLDER))
    models.set(fold, model)
  }
  return model
}

/** Mentions of one text as re3d marks them: what the trained tagger finds. */
export function predict(input: Record<string, unknown>): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const mentions = mentionsOf(doc, amountsOf(doc), timesOf(doc), taggerFor(text))
  return {
    mentions: mentions
      .filter((m) => m.maker.by === 'model')
      .map((m) => ({ start: m.span.start, end: m.span.end, type: TYPES[m.type] })),
  }
}
