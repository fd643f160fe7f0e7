// Linking a record report by report gives the same story, byte for byte, as linking all at once: whatever the order and the batches.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import test, { before } from 'node:test'
import fc from 'fast-check'
import { linkAll } from './link/index.ts'
import type { Decided, Decision, Reading, Story } from './model/index.ts'
import { openRecord, type ParleyRecord, takeIn, WORLD } from './parley.ts'
import { linkNew, relinkAll, storyOf } from './parley-story.ts'
import { read } from './read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/damascus-2016')
const readings: Reading[] = []
/** As many reports of it as tell of every kind of happening; where all are linked again and again, these are enough. */
const SOME = 24
before(async () => {
  for await (const taken of takeIn([SAMPLE], {}, WORLD)) if ('report' in taken) readings.push(read(taken.report))
})

async function withRecord<T>(work: (record: ParleyRecord) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-story-'))
  const record = await openRecord(folder, { create: true, now: () => new Date('2020-01-01T00:00:00Z') })
  try {
    return await work(record)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true })
  }
}

function same(found: Story, expected: Story): void {
  for (const part of Object.keys(expected) as (keyof Story)[])
    assert.ok(JSON.stringify(found[part]) === JSON.stringify(expected[part]), `${part} are not the same`)
}

test('any order and any batches give the story of all at once', async () => {
  const some = readings.slice(0, SOME)
  const expected = linkAll(some, [])
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...some.keys()], { minLength: some.length }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: some.length, maxLength: some.length }),
      async (shuffled, sizes) => {
        const order = shuffled.map((i) => some[i] as Reading)
        same(linkAll(order, []), expected)
        await withRecord(async (record) => {
          for (let at = 0, i = 0; at < order.length; i++) {
            const size = sizes[i] ?? 1
            await record.addReadings(order.slice(at, at + size))
            await linkNew(record)
            at += size
          }
          same(await storyOf(record), expected)
        })
      },
    ),
    { numRuns: 3, seed: 20160827, endOnFailure: true },
  )
})

test('relinking, and reading the same files again, change nothing', async () => {
  await withRecord(async (record) => {
    await record.addReadings(readings)
    await linkNew(record)
    const expected = linkAll(readings, [])
    same(await storyOf(record), expected)
    await relinkAll(record)
    same(await storyOf(record), expected)
    await record.addReadings(readings)
    await linkNew(record)
    same(await storyOf(record), expected)
    await record.addReadings(readings.slice(3, 9).map((r) => ({ ...r, reader: 'another' })))
    await linkNew(record)
    same(await storyOf(record), expected)
  })
})

test('a report that is deleted leaves the story of the others', async () => {
  const some = readings.slice(0, SOME)
  await withRecord(async (record) => {
    await record.addReadings(some)
    await linkNew(record)
    const gone = [some[2], some[7], some[15]].map((r) => (r as Reading).report.id)
    await record.deleteReports(gone)
    await linkNew(record)
    same(
      await storyOf(record),
      linkAll(
        some.filter((r) => !gone.includes(r.report.id)),
        [],
      ),
    )
  })
})

test('decisions, undone and done again, give the story of all at once under the decisions that stand', async () => {
  const some = readings.slice(0, SOME)
  await withRecord(async (record) => {
    await record.addReadings(some)
    await linkNew(record)
    const plain = await storyOf(record)
    const check = async (): Promise<Story> => {
      await linkNew(record)
      const story = await storyOf(record)
      same(story, linkAll(some, await record.allDecisions()))
      return story
    }
    const joined = plain.events.filter((e) => e.claims.length > 3)[0]
    const [one, two] = plain.events.filter((e) => e.act === 'REQUEST')
    assert.ok(joined && one && two)
    const merge = await record.decide(
      { what: 'merge', kind: 'event', into: one.id, from: [two.id] },
      'anna',
      'same appeal',
    )
    const merged = await check()
    const holder = merged.events.find((e) => e.claims.includes(one.claims[0] as string))
    assert.ok(holder?.claims.includes(two.claims[0] as string))
    await record.decide(
      { what: 'split', kind: 'event', from: joined.id, parts: joined.claims.slice(1, 3) },
      'anna',
      null,
    )
    const parted = await check()
    assert.ok(
      !parted.events.some(
        (e) => e.claims.includes(joined.claims[0] as string) && e.claims.includes(joined.claims[1] as string),
      ),
    )
    const undo = await record.decide({ what: 'undo', target: merge.number }, 'ben', 'not the same')
    await check()
    await record.decide({ what: 'undo', target: undo.number }, 'anna', 'it is')
    await check()
    await record.decide({ what: 'reject', target: joined.claims[0] as string }, 'ben', 'misread')
    assert.ok(!(await check()).events.some((e) => e.claims.includes(joined.claims[0] as string)))
    await record.decide(
      { what: 'edit', target: one.claims[0] as string, field: 'status', value: 'denied' },
      'ben',
      null,
    )
    await check()
    await record.decide({ what: 'merge', kind: 'actor', into: 'state/syria', from: ['government/syria'] }, 'anna', null)
    assert.ok(!(await check()).actors.some((a) => a.id === 'government/syria'))
    for (const { number, decision } of await record.allDecisions())
      if (decision.what !== 'undo' && number !== merge.number)
        await record.decide({ what: 'undo', target: number }, 'ben', null)
    await record.decide({ what: 'undo', target: merge.number }, 'ben', null)
    same(await check(), plain)
  })
})

/** Numbers that are taken as choices among what there is then. */
type Choice = readonly [what: number, first: number, second: number]

/** A decision out of what the story holds and what was decided before; null where there is nothing to decide on. */
function decisionFrom(story: Story, made: readonly Decided[], [what, first, second]: Choice): Decision | null {
  const of = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]
  const ids = (list: readonly { readonly id: string }[]): readonly [string?, string?] => [
    of(list, first)?.id,
    of(list, second)?.id,
  ]
  const kinds = ['actor', 'place', 'event'] as const
  const kind = kinds[what % 3] as (typeof kinds)[number]
  if (what < 9) {
    const [into, from] = ids({ actor: story.actors, place: story.places, event: story.events }[kind])
    return into && from ? { what: 'merge', kind, into, from: [from] } : null
  }
  if (what < 14) {
    const actor = of(
      story.actors.filter((a) => a.spellings.length > 1),
      first,
    )
    return actor
      ? { what: 'split', kind: 'actor', from: actor.id, parts: [of(actor.spellings, second) as string] }
      : null
  }
  if (what < 17) {
    const event = of(
      story.events.filter((e) => e.claims.length > 1),
      first,
    )
    return event ? { what: 'split', kind: 'event', from: event.id, parts: [of(event.claims, second) as string] } : null
  }
  if (what < 20) {
    const merged = made.flatMap(({ decision: d }) => (d.what === 'merge' && d.kind !== 'event' ? [d] : []))
    const d = of(merged, first)
    return d ? { what: 'split', kind: d.kind, from: d.into, parts: d.from } : null
  }
  const target = what === 21 ? story.actors.filter((a) => a.proposed) : [...story.events, ...story.actors]
  if (what < 23 && target.length > 0)
    return { what: what === 22 ? 'accept' : 'reject', target: of(target, first)?.id as string }
  const undone = new Set(made.flatMap(({ decision: d }) => (d.what === 'undo' ? [d.target] : [])))
  const number = of(
    made.filter((d) => !undone.has(d.number)),
    first,
  )?.number
  return number === undefined ? null : { what: 'undo', target: number }
}

test('whatever is merged, split, rejected, undone and done again, between whatever batches, the record is that of all at once', async () => {
  const choice = fc.tuple(fc.nat({ max: 35 }), fc.nat({ max: 997 }), fc.nat({ max: 997 }))
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...readings.keys()], { minLength: 10, maxLength: 10 }),
      fc.array(choice, { minLength: 8, maxLength: 8 }),
      async (some, choices) => {
        const chosen = some.map((i) => readings[i] as Reading)
        await withRecord(async (record) => {
          for (const [i, picked] of choices.entries()) {
            const given = chosen.slice(0, 3 + i)
            await record.addReadings(given.slice(i === 0 ? 0 : -1))
            await linkNew(record)
            const decision = decisionFrom(await storyOf(record), await record.allDecisions(), picked)
            if (decision) await record.decide(decision, 'anna', null)
            await linkNew(record)
            same(await storyOf(record), linkAll(given, await record.allDecisions()))
          }
          await relinkAll(record)
          same(await storyOf(record), linkAll(chosen, await record.allDecisions()))
          for (const { number, decision } of (await record.allDecisions()).toReversed())
            if (decision.what !== 'undo')
              await record.decide({ what: 'undo', target: number }, 'ben', null).catch(() => {})
          await linkNew(record)
          same(await storyOf(record), linkAll(chosen, []))
        })
      },
    ),
    { numRuns: 4, seed: 20160901, endOnFailure: true },
  )
})
