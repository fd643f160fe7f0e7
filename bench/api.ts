// npm run bench -- api: how long the API takes over a record of 100,000 claims, asked over loopback from a second process; what processor
// time an answer takes, in all threads and in the one that answers; and how soon the first answer comes after the start.
// The record is made once, in the folder for temporary files, and used again; --anew makes it again.
import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Reading } from '../src/model/index.ts'
import { openRecord, WORLD } from '../src/parley.ts'
import { serve } from '../src/parley-serve.ts'
import { relinkAll } from '../src/parley-story.ts'
import { invented, seeded } from './generate.ts'

/** Ten claims a report, so 100,000 claims; each about 700 words long. */
const REPORTS = 10_000
const EACH = { claims: 10, filler: 30 }
const FOLDER = join(tmpdir(), `parley-bench-api-${REPORTS}`)
/** Requests of each kind, and how many are under way at once. */
const ASKED = 300
const AT_ONCE = 2

/** Kinds of question: the most milliseconds at the 95th percentile, and one such question. */
const KINDS: readonly (readonly [name: string, limit: number, ask: (random: () => number) => string])[] = [
  ['claims, filtered', 50, (r) => `claims?${filterOf(r)}&limit=50`],
  ['claims, newest first', 50, (r) => `claims?${filterOf(r)}&sort=newest&limit=50`],
  ['claims, far down', 50, (r) => `claims?skip=${Math.floor(r() * 90_000)}&limit=200`],
  ['claims, by words', 50, (r) => `claims?words=${wordsOf(r)}&limit=50`],
  ['facets', 50, (r) => `facets?${filterOf(r)}`],
  ['facets, by words', 50, (r) => `facets?words=${wordsOf(r)}`],
  ['reports', 50, (r) => `reports?limit=50&sort=newest&from=${dayOf(r)}`],
  ['reports, by words', 50, (r) => `reports?words=${wordsOf(r)}&limit=50`],
  ['quotations', 50, (r) => `quotes?speaker=${pick(r, ['samir', 'Lina Qasem', 'haddad'])}&limit=50`],
  ['commitments', 50, (r) => `commitments?sort=waiting&from=${dayOf(r)}&limit=50`],
  ['actors', 50, () => 'actors?words=syria'],
  ['places', 50, () => 'places?words=a'],
  ['events', 50, (r) => `events?act=${pick(r, ACTS)}&from=${dayOf(r)}&limit=50`],
  ['map', 200, (r) => `map?${filterOf(r)}&zoom=${(r() * 9).toFixed(1)}&bbox=30,30,45,40`],
  [
    'series',
    200,
    (r) =>
      `series?${filterOf(r)}&by=${pick(r, ['act', 'actor', 'place', 'outlet'])}&bucket=${pick(r, ['day', 'week', 'month'])}`,
  ],
]
const ACTS = ['COERCE', 'ASSAULT', 'AID', 'REJECT', 'THREATEN', 'CONSULT', 'RETREAT', 'AGREE', 'REQUEST']
const WORDS = [
  'besieged',
  'convoy',
  'prisoners',
  'fighters',
  'talks',
  'hours',
  'freed',
  'Harbour',
  'bus*',
  'reached OR refused',
]

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}
function wordsOf(random: () => number): string {
  const words = random() < 0.5 ? pick(random, WORDS) : `${pick(random, WORDS)} ${pick(random, WORDS)}`
  return encodeURIComponent(
    random() < 0.3 ? `${words} -${pick(random, WORDS).split(' ')[0]?.replace('*', '')}x` : words,
  )
}
function dayOf(random: () => number): string {
  return new Date(Date.UTC(2014, 0, 1) + Math.floor(random() * 700) * 86_400_000).toISOString().slice(0, 10)
}
function filterOf(random: () => number): string {
  const parts = [
    `act=${pick(random, ACTS)}`,
    `actor=${encodeURIComponent(pick(random, ['state/russia', 'government/syria', 'the rebels', 'military/syria']))}`,
    `outlet=${encodeURIComponent(pick(random, ['Meridian Wire', 'The Lantern', 'Harbour News']))}`,
    `from=${dayOf(random)}`,
    `place=invented/${Math.floor(random() * 60)}`,
    `minConfidence=${random().toFixed(2)}`,
    `status=happened&status=ongoing`,
  ]
  return parts.filter(() => random() < 0.3).join('&')
}

async function makeRecord(): Promise<void> {
  const folder = `${FOLDER}.new`
  rmSync(folder, { recursive: true, force: true })
  const record = await openRecord(folder, { create: true })
  let batch: Reading[] = []
  let made = 0
  for (const { reading } of invented({ reports: REPORTS, seed: 7, perDay: 20, ...EACH })) {
    batch.push(reading)
    if (batch.length === 64) {
      await record.addReadings(batch)
      batch = []
    }
    if (++made % 2000 === 0) console.error(`  ${made} of ${REPORTS} reports made`)
  }
  await record.addReadings(batch)
  console.error('  linking …')
  await relinkAll(record)
  await record.close()
  rmSync(FOLDER, { recursive: true, force: true })
  renameSync(folder, FOLDER)
}

async function timesOf(address: string, ask: (random: () => number) => string, seed: number): Promise<number[]> {
  const random = seeded(seed)
  const times: number[] = []
  let left = ASKED
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const path = ask(random)
      const start = performance.now()
      const answer = await fetch(`${address}api/${path}`)
      await answer.arrayBuffer()
      times.push(performance.now() - start)
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return times.sort((a, b) => a - b)
}

/** What the server says of itself: processor milliseconds of all threads and of the answering one, and its longest hold since last asked. */
interface Used {
  readonly all: number
  readonly main: number
  readonly hold: number
  readonly mb: number
}

async function measure(address: string, began: number, used: () => Promise<Used>): Promise<void> {
  await (await fetch(`${address}api/reports?limit=1`)).arrayBuffer()
  const first = performance.now() - began
  await (await fetch(`${address}api/claims?limit=1`)).arrayBuffer()
  const claims = performance.now() - began
  const until = performance.now() + 600_000
  while ((await fetch(`${address}api/views/sieges`)).status !== 200 && performance.now() < until) {
    await new Promise((wait) => setTimeout(wait, 1000))
  }
  const ready = performance.now() - began
  const prepared = await used()
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  const stats = (await (await fetch(`${address}api/stats`)).json()) as { claims: number; reports: number }
  const [load = 0] = loadavg()
  console.log(
    `${stats.claims} claims of ${stats.reports} reports; ${ASKED} questions of a kind, ${AT_ONCE} at once; ${availableParallelism()} cores, load ${load.toFixed(1)}`,
  )
  console.log(
    `first answer ${seconds(first)} after the start, first claims ${seconds(claims)}, first view ${seconds(ready)}; till then ${seconds(prepared.all)} of processor time, ${seconds(prepared.main)} in the answering thread, longest hold ${prepared.hold.toFixed(0)} ms; ${prepared.mb.toFixed(0)} MB`,
  )
  console.log(
    `${'milliseconds'.padEnd(24)}     p50      p95      max    limit   processor: all   answering   longest hold`,
  )
  for (const [n, [name, limit, ask]] of KINDS.entries()) {
    const before = await used()
    const times = await timesOf(address, ask, n + 1)
    const after = await used()
    const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
    const cell = (ms: number): string => ms.toFixed(1).padStart(8)
    const over = at(0.95) > limit
    const each = (of: 'all' | 'main'): string => cell((after[of] - before[of]) / times.length)
    console.log(
      `${name.padEnd(24)}${cell(at(0.5))} ${cell(at(0.95))} ${cell(at(1))} ${cell(limit)} ${each('all').padStart(16)} ${each('main').padStart(11)} ${cell(after.hold).padStart(14)}${over ? '  over' : ''}`,
    )
    if (over) process.exitCode = 1
  }
  console.log(`${(await used()).mb.toFixed(0)} MB at the end; load ${(loadavg()[0] ?? 0).toFixed(1)}`)
}

if (process.argv[2] === 'serve') {
  const serving = await serve({ folder: FOLDER, port: 0, world: WORLD })
  console.log(serving.address)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  process.on('message', () => {
    const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000
    const [all, main] = [sum(process.cpuUsage()), sum(process.threadCpuUsage())]
    process.send?.({ all, main, hold: delay.max / 1e6, mb: process.memoryUsage().rss / 2 ** 20 } satisfies Used)
    delay.reset()
  })
  process.once('SIGTERM', () => serving.close().then(() => process.exit(0)))
} else {
  if (process.argv.includes('--anew') || !existsSync(FOLDER)) await makeRecord()
  const began = performance.now()
  const server = spawn(process.execPath, [import.meta.filename, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await new Promise<string>((found, fail) => {
    server.stdout?.once('data', (line: Buffer) => found(line.toString('utf8').trim()))
    server.once('exit', () => fail(new Error('the server ended before it listened')))
  })
  const used = (): Promise<Used> =>
    new Promise((told) => {
      server.once('message', (of) => told(of as Used))
      server.send('used')
    })
  try {
    await measure(address, began, used)
  } finally {
    server.kill('SIGTERM')
  }
}
