// An acronym that one report spells out is the same new body in later ones, whatever order they come in, and nobody's again when the
// report that spelled it out is gone.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { linkAll } from './link/index.ts'
import type { Reading, Story } from './model/index.ts'
import { linkNew, storyOf } from './parley-story.ts'
import { read } from './read/read.ts'
import { openRecord } from './record/index.ts'

function report(published: string, outlet: string, text: string): Reading {
  const id = createHash('sha256').update(text).digest('hex')
  return read({ id, text, title: null, outlet, published, language: 'en', source: null })
}
const SPELLED = report(
  '2024-05-02',
  'Nile Wire',
  'The Darfur Relief Committee (DRC) delivered 40 tonnes of sorghum to El Fasher on Wednesday. The DRC appealed to the army to open the road from El Fasher to Nyala.',
)
const USED = report(
  '2024-05-20',
  'Desert Post',
  'The DRC delivered medicine to El Fasher on Sunday. The army refused the request of the DRC for fuel.',
)
const BEFORE = report('2024-04-20', 'Valley Radio', 'The DRC delivered seed to Nyala on Friday.')
const ABROAD = report(
  '2024-05-21',
  'Lake Courier',
  'The army of the DRC shelled Goma on Monday. The DRC accused Rwanda of an attack on Bunagana.',
)
const COMMITTEE = 'seen/darfur relief comiti'
const CONGO = 'state/congo-kinshasa'

const idsOf = (story: Story): readonly string[] => story.actors.map((a) => a.id)

test('an acronym is the new body in the report that spells it out, and in later ones of that land', () => {
  const story = linkAll([SPELLED, USED], [])
  assert.ok(!idsOf(story).includes(CONGO))
  const actor = story.actors.find((a) => a.id === COMMITTEE)
  assert.deepEqual([actor?.name, actor?.proposed], ['Darfur Relief Committee', true])
  assert.ok(actor?.spellings.includes('DRC'))
  assert.ok(story.events.every((e) => e.place?.name !== 'Democratic Republic of the Congo'))
  assert.deepEqual([...new Set(story.aid.flatMap((a) => a.by.map((b) => b.id)))], [COMMITTEE])
})

test('it is whom the roster knows in a report of before, and in one of another land', () => {
  assert.ok(idsOf(linkAll([SPELLED, BEFORE], [])).includes(CONGO))
  const { events } = linkAll([SPELLED, ABROAD], [])
  assert.ok(events.some((e) => e.actors.some((a) => a.id === CONGO)))
  assert.ok(events.filter((e) => e.place?.name === 'Goma').every((e) => e.actors.every((a) => a.id !== COMMITTEE)))
})

test('where two bodies of one land are spelled out with the same letters, the bare letters are neither', () => {
  const other = report(
    '2024-05-03',
    'Valley Radio',
    'The Desert Road Company (DRC) halted all lorries in El Fasher on Thursday.',
  )
  const { actors } = linkAll([SPELLED, other, USED], [])
  assert.ok(actors.some((a) => a.id === CONGO))
})

test('whatever comes first, and whatever is deleted, the record is that of all at once', async () => {
  const all = [SPELLED, USED, BEFORE, ABROAD]
  for (const order of [all, all.toReversed(), [USED, SPELLED, ABROAD, BEFORE]]) {
    const folder = mkdtempSync(join(tmpdir(), 'parley-spelled-'))
    const record = await openRecord(folder, { create: true })
    try {
      for (const [i, reading] of order.entries()) {
        await record.addReadings([reading])
        await linkNew(record)
        assert.deepEqual(await storyOf(record), linkAll(order.slice(0, i + 1), []))
      }
      await record.deleteReports([SPELLED.report.id])
      await linkNew(record)
      const left = all.filter((r) => r !== SPELLED)
      assert.deepEqual(await storyOf(record), linkAll(left, []))
      assert.ok(!idsOf(await storyOf(record)).includes(COMMITTEE))
    } finally {
      await record.close()
      rmSync(folder, { recursive: true })
    }
  }
})
