// Names for scoring. A text that the shipped tagger learnt from (the shared part of re3d, known by its hash) is read with a
// tagger of the same make that never saw it: bench/names-folds holds five, each trained without a fifth of the documents.
// All other texts are read with the tagger that ships. So no figure is taken on a document that was learnt from.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type MentionType, overlapOf } from '../../src/model/index.ts'
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

/** What rules find and re3d often marks too; the rest of the rules' mentions (people, bodies, pronouns) it mostly leaves. */
const BY_RULE: ReadonlySet<MentionType> = new Set<MentionType>(['money', 'quantity', 'temporal', 'weapon', 'location'])

/** Mentions of one text as re3d marks them: what the trained tagger finds, and what rules find beside it. They do not overlap. */
export function predict(input: Record<string, unknown>): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const mentions = mentionsOf(doc, amountsOf(doc), timesOf(doc), taggerFor(text), 'learnt')
  const kept = mentions.filter((m) => m.maker.by === 'model')
  for (const m of mentions) {
    if (m.maker.by === 'model' || m.form !== 'description' || !BY_RULE.has(m.type)) continue
    if (!kept.some((k) => overlapOf(k.span, m.span) > 0)) kept.push(m)
  }
  return { mentions: kept.map((m) => ({ start: m.span.start, end: m.span.end, type: TYPES[m.type] })) }
}
