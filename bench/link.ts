// npm run bench -- link [--reports 10000,50000] [--per-day 20]: processor time and memory of linking invented reports, step by step, how it
// grows, how right it is, and how long one new report takes in a record of that size.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type LinkProgress, linkAll } from '../src/link/index.ts'
import type { Reading, Story } from '../src/model/index.ts'
import { linkNew, refresh, relinkAll } from '../src/parley-story.ts'
import { openRecord } from '../src/record/index.ts'
import { invented } from './generate.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000,50000' },
    'per-day': { type: 'string', default: '20' },
    record: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const perDay = Number(values['per-day'])
/** Processor seconds of this process so far, so that a busy machine does not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const seconds = (from: number): number => now() - from
let peak = 0
const watch = (): void => {
  peak = Math.max(peak, process.memoryUsage().rss / 2 ** 20)
}

/** Links invented reports in memory, and prints each step. */
function inMemory(reports: number): number {
  const readings: Reading[] = []
  const truth = new Map<string, number>()
  for (const { reading, truth: of } of invented({ reports, seed: 20160827, perDay })) {
    readings.push(reading)
    reading.claims.forEach((c, i) => {
      truth.set(c.id, of[i] as number)
    })
  }
  console.log(
    `\n${reports.toLocaleString('en')} reports, ${truth.size.toLocaleString('en')} claims, ${perDay} reports a day`,
  )
  const start = now()
  let [step, began] = ['', start]
  const onProgress: LinkProgress = (name) => {
    watch()
    if (name !== step && step !== '') {
      console.log(`  ${step.padEnd(10)} ${seconds(began).toFixed(2).padStart(8)} s`)
      began = now()
    }
    step = name
  }
  const story = linkAll(readings, [], onProgress)
  watch()
  const all = seconds(start)
  console.log(`  ${step.padEnd(10)} ${seconds(began).toFixed(2).padStart(8)} s`)
  console.log(`  together   ${all.toFixed(2).padStart(8)} s   peak memory ${Math.round(peak)} MB`)
  console.log(
    `  ${story.events.length.toLocaleString('en')} events, ${story.sources.filter((s) => s.reports.length > 1).length} groups of copies; pairwise F1 ${pairwise(story, truth).toFixed(3)}`,
  )
  return all
}

/** F1 over pairs of claims that are, or should be, in one event. */
function pairwise(story: Story, truth: ReadonlyMap<string, number>): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2
  const real = new Map<number, number>()
  for (const t of truth.values()) real.set(t, (real.get(t) ?? 0) + 1)
  let [right, found] = [0, 0]
  for (const e of story.events) {
    const by = new Map<number, number>()
    for (const c of [...e.claims, ...e.background]) by.set(truth.get(c) ?? 0, (by.get(truth.get(c) ?? 0) ?? 0) + 1)
    found += pairs(e.claims.length + e.background.length)
    for (const n of by.values()) right += pairs(n)
  }
  const wanted = [...real.values()].reduce((n, k) => n + pairs(k), 0)
  const [p, r] = [right / found, right / wanted]
  return (2 * p * r) / (p + r)
}

/** Keeps invented reports in a record on disk, links them, then adds reports one by one. */
async function onDisk(reports: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const record = await openRecord(folder, { create: true })
  const more = 30
  const all = [...invented({ reports: reports + more, seed: 20160827, perDay })].map((i) => i.reading)
  // The reports to add are from all over the time, not from its end alone.
  const late = new Set(Array.from({ length: more }, (_, i) => Math.floor(((i + 0.5) * all.length) / more)))
  let start = now()
  const early = all.filter((_, i) => !late.has(i))
  for (let at = 0; at < early.length; at += 64) await record.addReadings(early.slice(at, at + 64))
  console.log(`  kept in a record   ${seconds(start).toFixed(2).padStart(8)} s`)
  start = now()
  await relinkAll(record)
  console.log(`  linked on disk     ${seconds(start).toFixed(2).padStart(8)} s`)
  const times: number[] = []
  const rebuilt: number[] = []
  for (const i of late) {
    await record.addReadings([all[i] as Reading])
    const before = process.cpuUsage()
    await linkNew(record, { later: true })
    const spent = process.cpuUsage(before)
    times.push((spent.user + spent.system) / 1000)
    const again = process.cpuUsage()
    await refresh(record)
    const built = process.cpuUsage(again)
    rebuilt.push((built.user + built.system) / 1000)
  }
  const spread = (list: number[]): string => {
    const order = list.toSorted((a, b) => a - b)
    const at = (share: number): string =>
      `${Math.round(order[Math.min(order.length - 1, Math.floor(order.length * share))] as number)} ms`
    return `median ${at(0.5)}, nine in ten within ${at(0.9)}, slowest ${at(1)}`
  }
  console.log(`  one new report, processor time: sources and events ${spread(times)}`)
  console.log(`  then commitments, episodes, aid, leverage          ${spread(rebuilt)}`)
  await record.close()
  rmSync(folder, { recursive: true })
}

const sizes = String(values.reports).split(',').map(Number)
const took: number[] = []
for (const n of sizes) {
  took.push(inMemory(n))
  if (n === sizes[0] || values.record) await onDisk(n)
}
for (let i = 1; i < sizes.length; i++) {
  const [more, longer] = [
    (sizes[i] as number) / (sizes[i - 1] as number),
    (took[i] as number) / (took[i - 1] as number),
  ]
  console.log(`\n${more.toFixed(1)} times the reports took ${longer.toFixed(1)} times as long`)
}
