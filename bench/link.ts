// npm run bench -- link [--reports 10000,50000] (npm run bench: 1000,10000) [--per-day 20] [--more 30] [--wide]: invented reports kept in a record on disk and linked there:
// processor time and memory of each step, of a first view and of one after new reports, how right it is, how long one new report takes in a record of that size, with all parts of
// the story kept, and how all this grows. Each size has a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Reading } from '../src/model/index.ts'
import { materialsOf, VIEWS } from '../src/parley-ask.ts'
import { linkNew, relinkAll, storyOf } from '../src/parley-story.ts'
import { openRecord, type ParleyRecord } from '../src/record/index.ts'
import { invented } from './generate.ts'

const { values, positionals } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000,50000' },
    'per-day': { type: 'string', default: '20' },
    more: { type: 'string', default: '30' },
    wide: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const perDay = Number(values['per-day'])
const more = Number(values.more)

/** What a step of one size took: processor seconds and the most megabytes so far. */
interface Step {
  readonly step: string
  readonly seconds: number
  readonly mb: number
}

/** What one size tells at its end. */
interface End {
  readonly claims: number
  readonly events: number
  readonly f1: number
  /** Processor milliseconds of linking one new report, each. */
  readonly one: readonly number[]
}

/** Processor seconds of this process so far, so that a busy machine does not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function tell(told: Step | End): void {
  console.log(JSON.stringify(told))
}

/** Keeps and links so many reports in this process, then adds others one by one. */
async function run(reports: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-link-'))
  const record = await openRecord(folder, { create: true })
  let began = now()
  const mb = (): number => process.resourceUsage().maxRSS / 1024
  const end = (step: string): void => {
    tell({ step, seconds: now() - began, mb: mb() })
    began = now()
  }
  const truth = new Map<string, number>()
  // The reports to add are from all over the time, not from its end alone.
  const late = new Set(Array.from({ length: more }, (_, i) => Math.floor(((i + 0.5) * (reports + more)) / more)))
  const lacking: Reading[] = []
  let batch: Reading[] = []
  let n = 0
  for (const { reading, truth: of } of invented({
    reports: reports + more,
    seed: 20160827,
    perDay,
    wide: values.wide,
  })) {
    if (late.has(n++)) {
      lacking.push(reading)
      continue
    }
    reading.claims.forEach((c, i) => {
      truth.set(c.id, of[i] as number)
    })
    batch.push(reading)
    if (batch.length === 64) await record.addReadings(batch.splice(0))
  }
  await record.addReadings(batch)
  batch = []
  end('keeping')
  let step = ''
  await relinkAll(record, {
    onProgress: (p) => {
      if (step !== '' && p.step !== step) end(step)
      step = p.step
    },
  })
  end(step)
  await look(record)
  end('a view')
  const { events, f1 } = await pairwise(record, truth)
  const one: number[] = []
  for (const reading of lacking) {
    await record.addReadings([reading])
    const before = now()
    await linkNew(record)
    one.push((now() - before) * 1000)
  }
  end('new ones')
  await look(record)
  end('view anew')
  tell({ claims: truth.size, events, f1, one })
  await record.close()
  rmSync(folder, { recursive: true })
}

/** What who asks for a view waits for: the story, and the first 200 rows with their citations. */
async function look(record: ParleyRecord): Promise<void> {
  const { rows } = VIEWS.sieges(await materialsOf(record))
  JSON.stringify(rows.slice(0, 200))
}

/** F1 over pairs of claims that are, or should be, in one event, and how many events there are. */
async function pairwise(
  record: ParleyRecord,
  truth: ReadonlyMap<string, number>,
): Promise<{ events: number; f1: number }> {
  const pairs = (k: number): number => (k * (k - 1)) / 2
  const real = new Map<number, number>()
  for (const t of truth.values()) real.set(t, (real.get(t) ?? 0) + 1)
  let [right, found] = [0, 0]
  const { events } = await storyOf(record)
  for (const e of events) {
    const by = new Map<number, number>()
    for (const c of [...e.claims, ...e.background]) by.set(truth.get(c) ?? 0, (by.get(truth.get(c) ?? 0) ?? 0) + 1)
    found += pairs(e.claims.length + e.background.length)
    for (const k of by.values()) right += pairs(k)
  }
  const wanted = [...real.values()].reduce((sum, k) => sum + pairs(k), 0)
  const [p, r] = [right / found, right / wanted]
  return { events: events.length, f1: (2 * p * r) / (p + r) }
}

/** One size in a process of its own. */
async function watch(reports: number): Promise<{ steps: readonly Step[]; end: End | null }> {
  const args = [
    import.meta.filename,
    'run',
    '--reports',
    String(reports),
    '--per-day',
    String(perDay),
    '--more',
    String(more),
    ...(values.wide ? ['--wide'] : []),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const steps: Step[] = []
  let end: End | null = null
  console.log(`\n${reports.toLocaleString('en')} reports, ${perDay} a day`)
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as Step | End
    if ('step' in told) {
      steps.push(told)
      const each = (told.seconds * 1000) / (told.step === 'new ones' ? more : told.step.includes('view') ? 1 : reports)
      console.log(
        `  ${told.step.padEnd(9)} ${told.seconds.toFixed(1).padStart(8)} s   ${each.toFixed(1).padStart(6)} ms ${told.step.includes('view') ? 'at once ' : 'a report'}   at most ${told.mb.toFixed(0)} MB so far`,
      )
    } else end = told
  }
  if (end === null) throw new Error(`The run of ${reports} reports did not come to its end.`)
  console.log(
    `  ${end.claims.toLocaleString('en')} claims, ${end.events.toLocaleString('en')} events; pairwise F1 ${end.f1.toFixed(3)}`,
  )
  console.log(
    `  one new report, linked and all parts kept: median ${at(end, 0.5)} ms, nine in ten within ${at(end, 0.9)} ms, slowest ${at(end, 1)} ms of processor time`,
  )
  return { steps, end }
}

function at({ one }: End, share: number): string {
  const order = one.toSorted((a, b) => a - b)
  return (order[Math.min(order.length - 1, Math.floor(order.length * share))] as number).toFixed(0)
}

const sizes = String(values.reports).split(',').map(Number)
if (positionals.includes('run')) await run(sizes[0] as number)
else {
  const all: { readonly size: number; readonly of: Awaited<ReturnType<typeof watch>> }[] = []
  for (const size of sizes) all.push({ size, of: await watch(size) })
  for (let i = 1; i < all.length; i++) {
    const [few, many] = [all[i - 1] as (typeof all)[number], all[i] as (typeof all)[number]]
    console.log(`\n${(many.size / few.size).toFixed(1)} times the reports:`)
    for (const { step, seconds, mb } of many.of.steps) {
      const before = few.of.steps.find((s) => s.step === step)
      if (before)
        console.log(
          `  ${step.padEnd(9)} ${(seconds / before.seconds).toFixed(1)} times the time, ${(mb / before.mb).toFixed(1)} times the memory`,
        )
    }
  }
}
