// Where the rooms meet: inputs are taken in, read on all cores, and kept. The doors (cli, and later api) call only this.
import { type Facts, type Ingested, reportsFrom, type World } from './ingest/index.ts'
import { type Note, ParleyError, type Reading, type Report } from './model/index.ts'
import { collectGarbage } from './parley-memory.ts'
import { openPool, type ReaderPool, type Setup } from './parley-pool.ts'
import { readerFor } from './parley-reader.ts'
import type { ParleyRecord } from './record/index.ts'

export { countInputs, type Facts, type Ingested, WORLD, type World } from './ingest/index.ts'
export type * from './parley-ask.ts'
export { addGazetteer, setupOf } from './parley-setup.ts'
export * from './record/index.ts'

/** How far a run is. `done` counts what is acknowledged, that is, safely on disk. */
export interface Progress {
  readonly taken: number
  readonly done: number
  readonly failed: number
  readonly claims: number
}

/** What a run did. */
export interface Outcome {
  /** Ids of reports that are new in the record, in the order they were kept. */
  readonly added: readonly string[]
  /** Ids of reports that were there but read by an older reader, and were read again. */
  readonly updated: readonly string[]
  /** Reports that were there already. */
  readonly already: number
  readonly failed: readonly { readonly source: string; readonly error: ParleyError }[]
  readonly claims: number
  readonly tokens: number
  /** True where the run was stopped before its end; running it again goes on. */
  readonly interrupted: boolean
}

/** How to run. */
export interface ReadOptions {
  /** Reading threads; 1 reads in this thread. */
  readonly jobs: number
  readonly setup: Setup
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Readings kept in one transaction at the most. */
const BATCH = 16
/** Readings after which garbage is collected. */
const SWEEP = 48

/**
 * Reads what comes in and keeps it, in batches; each batch is on disk before it counts as done.
 * Memory is flat: two reports a thread are under way, and a batch waits to be kept.
 * One bad input is noted and the rest goes on. Errors of the record end the run.
 */
export async function readInto(
  record: ParleyRecord,
  taken: AsyncIterable<Ingested>,
  options: ReadOptions,
): Promise<Outcome> {
  const pool = options.jobs > 1 ? openPool(options.jobs, options.setup) : inThisThread(options.setup)
  const run = new Run(record, options)
  try {
    const under = new Set<Promise<void>>()
    for await (const item of taken) {
      if (options.signal?.aborted) break
      run.taken++
      if ('error' in item) {
        run.fail(item.source, item.error)
        continue
      }
      const { report, notes } = item
      if (run.met(report) || (await record.hasReport(report.id, options.setup.reader))) {
        await run.known(report)
        continue
      }
      run.begin(report)
      const job = pool
        .read(report)
        .then((reading) => run.keep(notes.length > 0 ? { ...reading, notes: [...notes, ...reading.notes] } : reading))
        .catch((error: unknown) => run.lose(report, error))
        .finally(() => under.delete(job))
      under.add(job)
      if (under.size >= pool.size * 2) await Promise.race(under)
      await run.flushWhenFull()
    }
    await Promise.all(under)
    await run.flush()
  } finally {
    await pool.close()
  }
  return run.outcome(options.signal?.aborted ?? false)
}

/** The state of one run: what waits to be kept, and the counts. */
class Run {
  taken = 0
  private readonly seen = new Set<string>()
  /** Ids that are being read, or are read and not yet kept. */
  private readonly underWay = new Set<string>()
  private readonly record: ParleyRecord
  private readonly options: ReadOptions
  private waiting: Reading[] = []
  private again: Report[] = []
  private readonly added: string[] = []
  private readonly updated: string[] = []
  private already = 0
  private readonly failed: { source: string; error: ParleyError }[] = []
  private claims = 0
  private tokens = 0
  private broken: unknown
  private unswept = 0

  constructor(record: ParleyRecord, options: ReadOptions) {
    this.record = record
    this.options = options
  }

  met(report: Report): boolean {
    return this.seen.has(report.id)
  }

  begin(report: Report): void {
    this.seen.add(report.id)
    this.underWay.add(report.id)
  }

  keep(reading: Reading): void {
    this.waiting.push(reading)
  }

  async known(report: Report): Promise<void> {
    this.again.push({ ...report, text: '' })
    if (this.again.length >= BATCH) await this.flush()
  }

  /** A report whose reading failed. */
  lose(report: Report, error: unknown): void {
    this.underWay.delete(report.id)
    this.fail(report.source ?? report.title ?? report.id, error)
  }

  /** Notes an input that failed; what is no foreseeable failure ends the run at the next flush. */
  fail(source: string, error: unknown): void {
    if (error instanceof ParleyError) this.failed.push({ source, error })
    else this.broken ??= error
    this.tell()
  }

  async flushWhenFull(): Promise<void> {
    if (this.waiting.length >= BATCH || (this.waiting.length > 0 && this.added.length === 0)) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.broken !== undefined) throw this.broken
    const readings = this.waiting
    this.waiting = []
    if (readings.length > 0) {
      const kept = await this.record.addReadings(readings)
      this.added.push(...kept.added)
      this.updated.push(...kept.updated)
      this.already += kept.already.length
      for (const reading of readings) {
        this.claims += reading.claims.length
        this.tokens += reading.tokens
        this.underWay.delete(reading.report.id)
      }
      this.unswept += readings.length
      if (this.unswept >= SWEEP) {
        this.unswept = 0
        collectGarbage()
      }
    }
    // A report met twice in one run gets its second source once the first reading is kept.
    const again = this.again.filter((r) => !this.underWay.has(r.id))
    this.again = this.again.filter((r) => this.underWay.has(r.id))
    if (again.length > 0) {
      await this.record.addSources(again)
      this.already += again.length
    }
    this.tell()
  }

  outcome(interrupted: boolean): Outcome {
    const { added, updated, already, failed, claims, tokens } = this
    return { added, updated, already, failed, claims, tokens, interrupted }
  }

  private tell(): void {
    this.options.onProgress?.({
      taken: this.taken,
      done: this.added.length + this.updated.length + this.already,
      failed: this.failed.length,
      claims: this.claims,
    })
  }
}

/** A pool of this thread alone: for one report, threads would cost more than they save. */
function inThisThread(setup: Setup): ReaderPool {
  const readReport = readerFor(setup)
  return { size: 1, read: async (report) => readReport(report), close: async () => {} }
}

/** Everything that is given, one after the other, as reports or errors. `facts` go before what an input says of itself. */
export async function* takeIn(inputs: readonly string[], facts: Facts, world: World): AsyncGenerator<Ingested> {
  for (const input of inputs) yield* reportsFrom(input, { facts }, world)
}

/** The reports of a record, with the doubts of their taking in, to be read again. */
export async function* storedReports(record: ParleyRecord): AsyncGenerator<Ingested> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 200, sort: 'added', ...(after ? { after } : {}) })
    for (const { id } of page.rows) {
      const report = await record.report(id)
      const notes: readonly Note[] = (await record.notes(id)).filter((n) => n.code.startsWith('ingest/'))
      if (report) yield { report, notes }
    }
    after = page.next ?? undefined
  } while (after)
}
