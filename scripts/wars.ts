// The second test set: own reports of six wars (test/wars), as gold lines of the record task. Nothing is tuned on them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Mode, Span, Status, Topic } from '../src/model/index.ts'
import { CACHE, type Figure, predicted, RECORD_FIGURES, ROOT, type Scores, scored } from './figures.ts'

export const WARS = ['yemen', 'sudan', 'ukraine', 'colombia', 'ethiopia', 'sri-lanka'] as const
export type War = (typeof WARS)[number]

/** What a report says, keyed by hand. `evidence` stands once in the text; a claim that is not `core` need not be found. */
export interface KeyedClaim {
  readonly act: Act
  readonly mode?: Mode
  readonly status: Status
  readonly topic: readonly Topic[]
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly place: readonly string[]
  readonly speaker: string | null
  readonly quantity: readonly { readonly n: number; readonly of: string }[]
  readonly evidence: string
  readonly core: boolean
}

export interface KeyedReport {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly date: string
  readonly text: string
  readonly claims: readonly KeyedClaim[]
}

/** The reports of one war, as they are kept in test/wars. */
export function reportsOf(war: War): readonly KeyedReport[] {
  return JSON.parse(readFileSync(join(ROOT, 'test', 'wars', `${war}.json`), 'utf8')) as KeyedReport[]
}

/** A line of the gold file: the report, and its claims with the offsets of their evidence (UTF-16, half open). */
export interface GoldLine extends Omit<KeyedReport, 'claims'> {
  readonly events: readonly (Omit<KeyedClaim, 'mode'> & Span & { readonly mode: Mode | null })[]
  readonly quotes: readonly []
}

/** A report as a gold line of the record task; throws where the evidence of a claim is not in the text. */
export function goldLineOf(report: KeyedReport): GoldLine {
  const { claims, ...rest } = report
  const events = claims.map((claim) => {
    const start = report.text.indexOf(claim.evidence)
    if (start < 0) throw new Error(`${report.id} does not say “${claim.evidence}”`)
    return { ...claim, mode: claim.mode ?? null, start, end: start + claim.evidence.length }
  })
  return { ...rest, events, quotes: [] }
}

const SHOWN: readonly string[] = [
  'claims F1',
  'claims precision',
  'claims recall (core)',
  'actor',
  'recipient',
  'place',
  'speaker',
  'status',
  'topic',
  'amounts',
]

/** The figures taken on the six wars: those of whole reports, without what the keys here do not hold. */
export const WAR_FIGURES: readonly Figure[] = SHOWN.map((name) => {
  const figure = RECORD_FIGURES.find((f) => f.name === name)
  if (!figure) throw new Error(`no figure of whole reports is named ${name}`)
  return { ...figure, corpus: 'wars' }
})

function goldOf(name: string, wars: readonly War[]): string {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, `wars.${name}.gold.jsonl`)
  const lines = wars.flatMap((war) => reportsOf(war).map((report) => JSON.stringify(goldLineOf(report))))
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

/** Reads all six wars once and scores them together (`all`) and each by itself. Needs the scorer only. */
export async function warScores(): Promise<ReadonlyMap<War | 'all', Scores>> {
  const all = goldOf('all', WARS)
  const found = await predicted('record', all, join(CACHE, 'wars.pred.jsonl'))
  const scores = new Map<War | 'all', Scores>([['all', await scored('record', all, found)]])
  for (const war of WARS) scores.set(war, await scored('record', goldOf(war, [war]), found))
  return scores
}
