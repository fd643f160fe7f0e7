// npm run bench -- read10k [--reports 10000] [--threads 2] [--kill]: reads invented reports of about 700 words into a new record in one
// run, in a process of its own, and prints memory and processor time as it goes: both must stay flat. With --kill the process is killed
// on the way, and the next one goes on; at the end every report must be there once.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Ingested, openRecord, readInto, setupOf } from '../src/parley.ts'
import { invented, seeded } from './generate.ts'
import { sampleTexts } from './texts.ts'

/** Most megabytes of the whole process, and most that may be added by each thousand reports in the second half of the run. */
const MOST_MB = 600
const MOST_GROWTH = 10
/** Words of a report. */
const WORDS = 700

const { values, positionals } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    threads: { type: 'string', default: '2' },
    kill: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
  allowPositionals: true,
})
const [reports, threads] = [Number(values.reports), Number(values.threads)]

/** What a run prints every so many reports, and at its end. */
interface Told {
  readonly done: number
  readonly claims: number
  readonly mb: number
  /** Megabytes of objects in the thread that keeps. */
  readonly heap: number
  /** Processor seconds so far. */
  readonly cpu: number
  readonly wal: number
}

/** Reports made of paragraphs of the samples and of invented happenings, each different from all others. */
function* written(count: number): Generator<Ingested> {
  const random = seeded(11)
  const paragraphs = sampleTexts().flatMap((text) => text.split(/\n\s*\n/).filter((p) => p.split(/\s+/).length > 15))
  for (const { reading } of invented({ reports: count, seed: 3, perDay: 20 })) {
    const parts = [reading.report.text]
    for (let words = reading.tokens; words < WORDS; ) {
      const next = paragraphs[Math.floor(random() * paragraphs.length)] as string
      parts.push(next)
      words += next.split(/\s+/).length
    }
    const text = parts.join('\n\n')
    const id = createHash('sha256').update(text).digest('hex')
    yield { report: { ...reading.report, id, text }, notes: [] }
  }
}

async function* given(count: number): AsyncGenerator<Ingested> {
  yield* written(count)
}

/** One run in this process; goes on where another was stopped. */
async function run(folder: string): Promise<void> {
  const record = await openRecord(folder, { create: true })
  const step = Math.max(10, Math.min(500, Math.round(reports / 20)))
  const began = process.cpuUsage()
  let [next, before] = [step, 0]
  const tell = (done: number, claims: number): void => {
    const { user, system } = process.cpuUsage(began)
    const wal = statSync(join(folder, 'record.sqlite-wal'), { throwIfNoEntry: false })?.size ?? 0
    const { rss, heapTotal } = process.memoryUsage()
    const [mb, heap] = [rss / 2 ** 20, heapTotal / 2 ** 20]
    console.log(
      JSON.stringify({ done, claims, mb, heap, cpu: (user + system) / 1e6, wal: wal / 2 ** 20 } satisfies Told),
    )
  }
  const outcome = await readInto(record, given(reports), {
    jobs: threads,
    setup: setupOf(record),
    onProgress: ({ done, taken, failed, claims }) => {
      // A bar that tells the truth never goes back, and never says more than was taken and is on disk.
      if (done < before || done + failed > taken) throw new Error(`progress ${before} → ${done} of ${taken}`)
      before = done
      if (done < next) return
      next = done + step
      tell(done, claims)
    },
  })
  tell(outcome.added.length + outcome.updated.length + outcome.already, outcome.claims)
  await record.close()
}

/** Runs a process to its end, or kills it once it has done so many; gives back what it told. */
async function watch(folder: string, killAt: number): Promise<readonly Told[]> {
  const args = ['run', '--folder', folder, '--reports', String(reports), '--threads', String(threads)]
  const child = spawn(process.execPath, [import.meta.filename, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const all: Told[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as Told
    const last = all.at(-1)
    const each = ((told.cpu - (last?.cpu ?? 0)) / (told.done - (last?.done ?? 0) || 1)) * 1000
    console.log(
      `${String(told.done).padStart(7)} reports ${String(told.claims).padStart(8)} claims ${told.mb.toFixed(0).padStart(5)} MB (${told.heap.toFixed(0)} in the thread that keeps) ${each.toFixed(0).padStart(5)} ms of processor time a report  log ${told.wal.toFixed(1)} MB`,
    )
    all.push(told)
    if (told.done >= killAt && !child.killed) child.kill('SIGKILL')
  }
  return all
}

/** Megabytes that each thousand reports add, by the least squares over the second half of a run. */
function growth(all: readonly Told[]): number {
  const half = all.filter((t) => t.done >= reports / 2)
  const mean = (of: (t: Told) => number): number => half.reduce((sum, t) => sum + of(t), 0) / half.length
  const [x, y] = [mean((t) => t.done), mean((t) => t.mb)]
  const along = half.reduce((sum, t) => sum + (t.done - x) ** 2, 0)
  return along === 0 ? 0 : (half.reduce((sum, t) => sum + (t.done - x) * (t.mb - y), 0) / along) * 1000
}

if (positionals.includes('run')) await run(values.folder ?? '')
else {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'parley-bench-read-'))
  if (values.kill) await watch(folder, reports / 3)
  const all = await watch(folder, Number.POSITIVE_INFINITY)
  const record = await openRecord(folder)
  const { reports: kept } = await record.stats()
  const { ok } = await record.verify()
  await record.close()
  const peak = Math.max(...all.map((t) => t.mb))
  const slope = growth(all)
  console.log(
    `${kept} reports in the record; at most ${peak.toFixed(0)} MB; ${slope.toFixed(1)} MB more each thousand reports in the second half; ${ok ? 'the record is whole' : 'the record is NOT whole'}`,
  )
  if (kept !== reports || !ok || peak > MOST_MB || slope > MOST_GROWTH) process.exitCode = 1
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}
