// Own reports that may be learnt from (train/reports), as gold lines of the record task: many wars, in five styles.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, type Figure, predicted, ROOT, type Scores, scored } from './figures.ts'
import { type GoldLine, goldLineOf, type KeyedClaim, type KeyedReport, WAR_FIGURES } from './wars.ts'

export const STYLES = ['agency', 'un', 'ministry', 'ngo', 'local'] as const
export type Style = (typeof STYLES)[number]

/** Another reading of a claim's parties that is as good; what it leaves out is as in the first. */
export type OtherParties = Partial<Pick<KeyedClaim, 'actor' | 'recipient'>>

/** A claim keyed by hand, without topics and amounts. */
export interface OwnClaim extends Omit<KeyedClaim, 'topic' | 'quantity'> {
  readonly also?: readonly OtherParties[]
}

export interface OwnReport extends Omit<KeyedReport, 'claims'> {
  readonly style: Style
  readonly claims: readonly OwnClaim[]
}

const FOLDER = join(ROOT, 'train', 'reports')

/** The reports of each war, by its name, in the order of the names. */
export function ownReports(): ReadonlyMap<string, readonly OwnReport[]> {
  const files = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.json'))
    .sort()
  return new Map(
    files.map((f) => [f.slice(0, -'.json'.length), JSON.parse(readFileSync(join(FOLDER, f), 'utf8')) as OwnReport[]]),
  )
}

type Event = GoldLine['events'][number]

/** A line of the gold file, each event with its other readings. */
export interface OwnLine extends Omit<GoldLine, 'events'> {
  readonly events: readonly (Event & { readonly also: readonly Event[] })[]
}

/** A report as a gold line of the record task; throws where the evidence of a claim is not in the text. */
export function ownLineOf(report: OwnReport): OwnLine {
  const claims = report.claims.map(({ also: _, ...claim }) => ({ ...claim, topic: [], quantity: [] }))
  const line = goldLineOf({ ...report, claims })
  const events = line.events.map((event, i) => ({
    ...event,
    also: (report.claims[i]?.also ?? []).map((other) => ({ ...event, ...other })),
  }))
  return { ...line, events }
}

/** The figures taken on these reports: those of the six wars, without the topics and amounts that the keys here do not hold. */
export const OWN_FIGURES: readonly Figure[] = WAR_FIGURES.filter((f) => f.name !== 'topic' && f.name !== 'amounts').map(
  (f) => ({ ...f, corpus: 'own' }),
)

function goldOf(name: string, reports: readonly OwnReport[]): string {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, `own.${name}.gold.jsonl`)
  writeFileSync(file, `${reports.map((r) => JSON.stringify(ownLineOf(r))).join('\n')}\n`)
  return file
}

/** Reads all reports once and scores them together (`all`) and by style. Needs the scorer only. */
export async function ownScores(): Promise<ReadonlyMap<Style | 'all', Scores>> {
  const reports = [...ownReports().values()].flat()
  const all = goldOf('all', reports)
  const found = await predicted('record', all, join(CACHE, 'own.pred.jsonl'))
  const scores = new Map<Style | 'all', Scores>([['all', await scored('record', all, found)]])
  for (const style of STYLES) {
    const some = goldOf(
      style,
      reports.filter((r) => r.style === style),
    )
    scores.set(style, await scored('record', some, found))
  }
  return scores
}
