// Invented reports of a busy war, linked in batches of any size and order, with decisions between them: at every stop the story is, to
// the byte, that of linking all of them at once.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { invented, seeded } from '../bench/generate.ts'
import { linkAll } from '../src/link/index.ts'
import type { Decision, Reading, Story } from '../src/model/index.ts'
import { openRecord, type ParleyRecord } from '../src/parley.ts'
import { linkNew, relinkAll, storyOf } from '../src/parley-story.ts'

async function withRecord(work: (record: ParleyRecord) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-increments-'))
  const record = await openRecord(folder, { create: true, now: () => new Date('2020-01-01T00:00:00Z') })
  try {
    await work(record)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true })
  }
}

function same(found: Story, expected: Story, when: string): void {
  for (const part of Object.keys(expected) as (keyof Story)[])
    assert.ok(JSON.stringify(found[part]) === JSON.stringify(expected[part]), `${part} are not the same ${when}`)
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map((x) => x.value)
}

/** Something a person might decide about a story; undone later or not. */
function decisionOn(story: Story, random: () => number, undoable: readonly number[]): Decision {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const told = story.events.filter((e) => e.claims.length > 1)
  const event = pick(told)
  const kind = Math.floor(random() * 7)
  if (kind === 0) return { what: 'reject', target: pick(event.claims) }
  if (kind === 1)
    return { what: 'edit', target: pick(event.claims), field: 'status', value: pick(['denied', 'planned']) }
  if (kind === 2) return { what: 'split', kind: 'event', from: event.id, parts: event.claims.slice(1, 2) }
  if (kind === 3) return { what: 'merge', kind: 'event', into: event.id, from: [pick(story.events).id] }
  if (kind === 4) return { what: 'reject', target: pick(story.episodes).id }
  if (kind === 5 || undoable.length === 0)
    return { what: 'merge', kind: 'actor', into: 'state/syria', from: [pick(['government/syria', 'military/syria'])] }
  return { what: 'undo', target: pick(undoable) }
}

test('in any order, in any batches and under any decisions, the parts built again make the story of all at once', async () => {
  const random = seeded(20161214)
  const all = [...invented({ reports: 180, seed: 5, perDay: 4, wide: true })].map((i) => i.reading)
  const order = shuffled(all, random)
  await withRecord(async (record) => {
    const there: Reading[] = []
    const undoable: number[] = []
    for (let stop = 0; there.length < order.length; stop++) {
      const size = stop % 3 === 0 ? 60 : 1 + Math.floor(random() * 4)
      const some = order.slice(there.length, there.length + size)
      there.push(...some)
      await record.addReadings(some)
      await linkNew(record)
      if (stop % 3 !== 2) continue
      same(await storyOf(record), linkAll(there, await record.allDecisions()), `after ${there.length} reports`)
      for (let k = 0; k < 2; k++) {
        const decision = decisionOn(await storyOf(record), random, undoable)
        const { number } = await record.decide(decision, 'anna', null)
        if (decision.what !== 'undo') undoable.push(number)
      }
      await linkNew(record)
      same(
        await storyOf(record),
        linkAll(there, await record.allDecisions()),
        `after decisions on ${there.length} reports`,
      )
    }
    const gone = shuffled(there, random).slice(0, 9)
    await record.deleteReports(gone.map((r) => r.report.id))
    await linkNew(record)
    const left = there.filter((r) => !gone.includes(r))
    const expected = linkAll(left, await record.allDecisions())
    same(await storyOf(record), expected, 'after reports were deleted')
    await relinkAll(record)
    same(await storyOf(record), expected, 'after all was linked again')
  })
})

test('a busy town is told of for months, and what a party does late answers what was asked of it, whatever came first', async () => {
  const random = seeded(20170302)
  // From 60 claims a month on a town is parted by months; six months of it.
  const all = [...invented({ reports: 450, seed: 11, perDay: 3, wide: true })].map((i) => i.reading)
  const order = shuffled(all, random)
  await withRecord(async (record) => {
    for (const upTo of [360, 381, 384, 450]) {
      const there = order.slice(0, upTo)
      await record.addReadings(there)
      await linkNew(record)
      same(await storyOf(record), linkAll(there, []), `after ${upTo} reports`)
    }
    const gone = order.slice(5, 12).map((r) => r.report.id)
    await record.deleteReports(gone)
    await linkNew(record)
    same(
      await storyOf(record),
      linkAll(
        order.filter((r) => !gone.includes(r.report.id)),
        [],
      ),
      'after some were deleted',
    )
  })
})

test('a linking of everything that was stopped goes on where it was', async () => {
  const all = [...invented({ reports: 300, seed: 9, perDay: 6, wide: true })].map((i) => i.reading)
  await withRecord(async (record) => {
    await record.addReadings(all)
    await linkNew(record)
    const expected = linkAll(all, [])
    const done: number[] = []
    for (let stops = 0; ; stops++) {
      const stop = new AbortController()
      const first: number[] = []
      const { interrupted } = await relinkAll(record, {
        signal: stop.signal,
        onProgress: (p) => {
          if (p.step === 'linking') first.push(p.done)
          stop.abort()
        },
      })
      done.push(...first)
      if (!interrupted) break
      assert.ok(stops < 200, 'it comes to its end')
    }
    assert.equal(
      done.reduce((sum, n) => sum + n, 0),
      all.length,
      'no report was linked twice',
    )
    same(await storyOf(record), expected, 'after a linking that was stopped again and again')
  })
})
