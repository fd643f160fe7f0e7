import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'
import { VIEWS, type ViewName } from '../src/analyse/index.ts'
import { read } from '../src/read/read.ts'
import type { CitedReading } from './dossiers.ts'
import { SMALL_RECORDS } from './small-records.fixture.ts'
import { faultOf, rowsOf, type SmallRecord } from './small-records.ts'
import { MORE_RECORDS } from './small-records-terms.fixture.ts'
import { AGAIN_RECORDS } from './small-records-told-again.fixture.ts'
import { TRUCE_RECORDS } from './small-records-truces.fixture.ts'

for (const view of Object.keys(VIEWS) as ViewName[]) {
  const records = [...SMALL_RECORDS, ...MORE_RECORDS, ...AGAIN_RECORDS, ...TRUCE_RECORDS].filter((r) => r.view === view)
  if (records.length > 0)
    test(`the view ${view} shows what a few sentences of many wars tell, and spares what they do not`, () => {
      const faults = records.flatMap((record) => {
        const fault = faultOf(record, rowsOf(view, readingsOf(record)))
        return fault === null ? [] : [`${record.told.map(([, text]) => text).join(' | ')}: ${fault}`]
      })
      assert.deepEqual(faults, [])
    })
}

function readingsOf({ told }: SmallRecord): readonly CitedReading[] {
  return told.map(([published, text], i) =>
    read({
      id: createHash('sha256').update(text).digest('hex'),
      text,
      title: null,
      outlet: `Harbour Wire ${i + 1}`,
      published,
      language: 'en',
      source: null,
    }),
  )
}
