// Small records of a few sentences, read and linked, and what a view must show of them or must spare.
import type { Materials, Row, ViewName } from '../src/analyse/index.ts'
import { VIEWS } from '../src/analyse/index.ts'
import { linkAll } from '../src/link/index.ts'
import { type CitedReading, materialsFrom } from './dossiers.ts'
import { type Expectation, missOf } from './expectations.ts'

/** A report as it is handed in: its day, and what it says. */
export type Told = readonly [published: string, text: string]

/** What a view must show of a few reports, or, where `absent`, must not. */
export interface SmallRecord extends Pick<Expectation, 'is' | 'must' | 'absent'> {
  readonly view: ViewName
  readonly told: readonly Told[]
}

/** The rows of the view of a small record. */
export function rowsOf(view: ViewName, readings: readonly CitedReading[]): readonly Row[] {
  const materials: Materials = materialsFrom(readings, linkAll(readings, []))
  return VIEWS[view](materials).rows
}

/** What the rows of a small record lack, or show though they must not; null where all is well. */
export function faultOf(record: SmallRecord, rows: readonly Row[]): string | null {
  const miss = missOf(
    { story: '', is: record.is, ...(record.must ? { must: record.must } : {}) },
    rows,
    new Map(),
    (name) => [name],
  )
  if (record.absent) return miss === null ? 'shown' : null
  return miss
}
