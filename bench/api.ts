// npm run bench -- api: how long the API takes over a record of 100,000 claims, asked over loopback from a second process.
// The record is made once, in the folder for temporary files, and used again; --anew makes it again.
import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
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

async function measure(address: string, cpu: () => Promise<number>): Promise<void> {
  const until = performance.now() + 120_000
  // The first answers are made while the record is still being taken into memory; an analyst's day comes after.
  while ((await fetch(`${address}api/views/sieges`)).status !== 200 && performance.now() < until) {
    await new Promise((wait) => setTimeout(wait, 1000))
  }
  const stats = (await (await fetch(`${address}api/stats`)).json()) as { claims: number; reports: number }
  console.log(
    `${stats.claims} claims of ${stats.reports} reports; ${ASKED} questions of a kind, ${AT_ONCE} at once; ${availableParallelism()} cores`,
  )
  console.log(`${'milliseconds'.padEnd(24)}     p50      p95      max    limit   processor time of one answer`)
  for (const [n, [name, limit, ask]] of KINDS.entries()) {
    const before = await cpu()
    const times = await timesOf(address, ask, n + 1)
    const each = ((await cpu()) - before) / times.length
    const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
    const cell = (ms: number): string => ms.toFixed(1).padStart(8)
    const over = at(0.95) > limit
    console.log(
      `${name.padEnd(24)}${cell(at(0.5))} ${cell(at(0.95))} ${cell(at(1))} ${cell(limit)} ${cell(each)}${over ? '  over' : ''}`,
    )
    if (over) process.exitCode = 1
  }
}

if (process.argv[2] === 'serve') {
  const serving = await serve({ folder: FOLDER, port: 0, world: WORLD })
  console.log(serving.address)
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  process.once('SIGTERM', () => serving.close().then(() => process.exit(0)))
} else {
  if (process.argv.includes('--anew') || !existsSync(FOLDER)) await makeRecord()
  const server = spawn(process.execPath, [import.meta.filename, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await new Promise<string>((found, fail) => {
    server.stdout?.once('data', (line: Buffer) => found(line.toString('utf8').trim()))
    server.once('exit', () => fail(new Error('the server ended before it listened')))
  })
  const cpu = (): Promise<number> =>
    new Promise((told) => {
      server.once('message', (ms) => told(Number(ms)))
      server.send('cpu')
    })
  try {
    await measure(address, cpu)
  } finally {
    server.kill('SIGTERM')
  }
}
