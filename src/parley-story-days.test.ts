// What was known on a day is what linking on that day would have made; and what two reports tell of one ask is one ask in a record too.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import test, { before } from 'node:test'
import { type LinkInput, linkAll } from './link/index.ts'
import { invented } from './link/invented.ts'
import type { Reading } from './model/index.ts'
import { openRecord, type ParleyRecord, takeIn, WORLD } from './parley.ts'
import { materialsOf, VIEWS } from './parley-ask.ts'
import { linkNew, storyOf } from './parley-story.ts'
import { read } from './read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/bosnia-1994')
const readings: Reading[] = []
before(async () => {
  for await (const taken of takeIn([SAMPLE], {}, WORLD)) if ('report' in taken) readings.push(read(taken.report))
})

async function withRecord(of: readonly Reading[], work: (record: ParleyRecord) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-days-'))
  const record = await openRecord(folder, { create: true, now: () => new Date('2020-01-01T00:00:00Z') })
  try {
    await record.addReadings(of)
    await work(record)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true })
  }
}

/** An invented report as a reading. */
function readingOf({ report, claims }: LinkInput): Reading {
  return { report, reader: 'invented', tokens: 0, mentions: [], places: [], quotes: [], claims, notes: [] }
}

test('the story as of a day is that of the reports published by then, whether the record is linked or not', async () => {
  const published = readings.map((r) => r.report.published?.slice(0, 10) ?? '').sort()
  const days = [published[3], published[9], published[15]] as const
  await withRecord(readings, async (record) => {
    const expected = days.map((day) => {
      const { commitments, episodes, aid, leverage } = linkAll(
        readings.filter((r) => (r.report.published ?? '9999').slice(0, 10) <= (day as string)),
        [],
      )
      return { commitments, episodes, aid, leverage }
    })
    const unlinked = await materialsOf(record)
    await linkNew(record)
    const linked = await materialsOf(record)
    for (const [i, day] of days.entries())
      for (const m of [unlinked, linked]) {
        const { commitments, episodes, aid, leverage } = m.partsOn(day as string)
        assert.deepEqual({ commitments, episodes, aid, leverage }, expected[i])
      }
  })
})

test('who was named, and what became of a demand, only after a day does not show on it', async () => {
  const demand = invented('2012-03-01', 'Sahel Wire', 'ML', [
    'The army gave Lere until 9 March to accept its terms.',
    {
      act: 'THREATEN',
      kind: 'ultimatum',
      topics: ['ultimatum'],
      by: 'Malian Armed Forces=military/mali',
      to: 'Lere',
      at: 'Lere',
    },
  ])
  const taken = invented('2012-03-06', 'River Post', 'ML', [
    'The elders of Lere accepted the terms of the army on Tuesday.',
    { act: 'AGREE', topics: ['surrender'], by: 'elders', to: 'Malian Armed Forces=military/mali', at: 'Lere' },
  ])
  const more = invented('2012-03-20', 'Sahel Wire', 'ML', [
    'Lere accepted the terms of the army on 6 March.',
    { act: 'AGREE', topics: ['surrender'], by: 'Lere', to: 'Malian Armed Forces=military/mali', at: 'Lere' },
  ])
  await withRecord([demand, taken, more].map(readingOf), async (record) => {
    await linkNew(record)
    const m = await materialsOf(record)
    const states = (asOf?: string) => VIEWS.ultimatums(m, asOf ? { asOf } : {}).rows.map((r) => r.cells.outcome)
    const onDay = (asOf: string) =>
      VIEWS.ultimatums(m, { asOf })
        .rows.flatMap((r) => r.citations.map((c) => c.date ?? ''))
        .filter((d) => d > asOf)
    assert.deepEqual(states('2012-03-02'), ['no answer in this record'])
    assert.deepEqual([states('2012-03-08'), states()], [['accepted'], ['accepted']])
    assert.deepEqual([...onDay('2012-03-02'), ...onDay('2012-03-08')], [])
  })
})

test('an ask that one report tells of as it is made and another as it is met is one ask in a record', async () => {
  const folder = resolve(import.meta.dirname, '../samples/srilanka-2009')
  const told: Reading[] = []
  for await (const taken of takeIn(
    ['2008-10-16-a-page-and-a-half.md', '2008-10-28-the-date-went-by.md'].map((name) => join(folder, name)),
    {},
    WORLD,
  ))
    if ('report' in taken) told.push(read(taken.report))
  await withRecord(told, async (record) => {
    await linkNew(record)
    const expected = linkAll(told, [])
    const wives = expected.commitments.filter((c) => c.by.some((p) => p.name.startsWith('wives')))
    assert.deepEqual(
      wives.map((c) => [c.made, c.state]),
      [['2008-10-15', 'answered']],
    )
    assert.deepEqual((await storyOf(record)).commitments, expected.commitments)
  })
})
