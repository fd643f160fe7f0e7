// How long a user waits for the first claim of one report: from the start of `parley read --json` to its first line.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sampleTexts } from './texts.ts'

/** Milliseconds to the first claim: by the clock, and of processor time in the main thread, which other work on the machine does not slow. */
export interface ColdStart {
  readonly wall: number
  readonly cpu: number
}

/** Said by the process itself when it writes its first line. */
const WATCH = `const { write } = process.stdout
process.stdout.write = function (...given) {
  process.stdout.write = write
  const { user, system } = process.threadCpuUsage()
  process.stderr.write(Math.round((user + system) / 1000) + '\\n')
  return write.apply(this, given)
}`

/** Starts the command line so many times, each with a new record and the shortest of the samples, and gives the best of each figure. */
export async function coldStart(times: number): Promise<ColdStart> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-cold-'))
  const report = join(folder, 'report.txt')
  const watch = join(folder, 'watch.cjs')
  writeFileSync(
    report,
    sampleTexts().reduce((a, b) => (b.length < a.length ? b : a)),
  )
  writeFileSync(watch, WATCH)
  let [wall, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  try {
    for (let k = 0; k < times; k++) {
      wall = Math.min(wall, (await firstLine([], report, join(folder, `wall-${k}`))).wall)
      cpu = Math.min(cpu, (await firstLine(['--require', watch], report, join(folder, `cpu-${k}`))).cpu)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return { wall, cpu }
}

async function firstLine(options: readonly string[], report: string, record: string): Promise<ColdStart> {
  const command = join(import.meta.dirname, '../bin/parley.js')
  const began = performance.now()
  const child = spawn(process.execPath, [...options, command, 'read', '--json', '--record', record, report], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((done) => child.on('close', done))
  let told = ''
  child.stderr.on('data', (part) => {
    told += part
  })
  let wall = 0
  for await (const _ of createInterface({ input: child.stdout })) wall ||= Math.round(performance.now() - began)
  await ended
  return { wall, cpu: Number.parseInt(told, 10) }
}
