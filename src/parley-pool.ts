// Reading on several cores: worker threads that each hold the reader's models and read one report at a time.
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { ParleyError, type Reading, type Report } from './model/index.ts'
import { sharedPlaces } from './read/places-bytes.ts'

/** What a reading thread must know beside its models. */
export interface Setup {
  /** The reader's version, with a mark of the added places: a reading by any other is out of date. */
  readonly reader: string
  /** Files of places that were added to the dossier. */
  readonly gazetteers: readonly { readonly name: string; readonly content: string }[]
}

/** What a worker is started with: the setup, and the gazetteer in memory that all share. */
export interface Given {
  readonly setup: Setup
  readonly places: SharedArrayBuffer
}

/** What a worker answers: the reading, or the error it met. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly failed: { readonly code: string; readonly message: string; readonly hint: string } }

/** Several readers at work. `read` waits its turn; `close` ends the threads. */
export interface ReaderPool {
  readonly size: number
  read(report: Report): Promise<Reading>
  close(): Promise<void>
}

/**
 * Megabytes of objects a reading thread may hold: without a bound it would let garbage grow to several times what it needs, which is
 * some 50; with 80, a sixth of its time went into taking garbage away.
 */
const ROOM = 112

/** Characters from which a report gets a thread without that bound, for itself. */
const LONG = 100_000

interface Job {
  readonly report: Report
  readonly done: (reading: Reading) => void
  readonly fail: (error: Error) => void
}

/**
 * Starts `size` worker threads, each lazily at its first report.
 * A report that brings a worker down fails alone with `read/crashed`; a new worker takes its place. One that needs more than
 * `room` megabytes is read again in a worker that may take more.
 */
export function openPool(size: number, setup: Setup, room = ROOM): ReaderPool {
  // As in bin/load.js, for whoever runs from the sources.
  setFlagsFromString('--no-allocation-site-pretenuring')
  const waiting: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const current = new Map<Worker, Job>()
  /** Workers without a bound; each reads one report. */
  const roomy = new Set<Worker>()
  let closed = false
  const set = (worker: Worker, job: Job): void => {
    current.set(worker, job)
    worker.postMessage(job.report)
  }
  const isLong = (job: Job | undefined): boolean => job !== undefined && job.report.text.length >= LONG
  const give = (worker: Worker): void => {
    if (isLong(waiting[0])) {
      all.delete(worker)
      void worker.terminate()
      start(waiting.shift())
      return
    }
    const job = waiting.shift()
    if (!job) {
      idle.push(worker)
      return
    }
    set(worker, job)
  }
  const lost = (worker: Worker, cause: unknown): void => {
    all.delete(worker)
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
    const job = current.get(worker)
    current.delete(worker)
    if (job && !roomy.has(worker) && codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY') {
      if (!closed) start(job)
      return
    }
    roomy.delete(worker)
    if (job) {
      const name = job.report.title ?? job.report.source ?? job.report.id.slice(0, 12)
      job.fail(
        new ParleyError(
          'read/crashed',
          `Reading “${name}” brought its thread down.`,
          'The other reports go on; please send us this one.',
          cause,
        ),
      )
    }
    if (!closed && waiting.length > 0) startNext()
  }
  /** Starts a worker; one for a single report, where that is given. */
  const start = (only?: Job): void => {
    const worker = new Worker(new URL('./parley-worker.ts', import.meta.url), {
      workerData: { setup, places: sharedPlaces() } satisfies Given,
      ...(only ? {} : { resourceLimits: { maxOldGenerationSizeMb: room, maxYoungGenerationSizeMb: 16 } }),
    })
    all.add(worker)
    if (only) roomy.add(worker)
    worker.on('message', (answer: Answer) => {
      const job = current.get(worker)
      current.delete(worker)
      if (job && 'reading' in answer) job.done(answer.reading)
      else if (job && 'failed' in answer) {
        const { code, message, hint } = answer.failed
        job.fail(new ParleyError(code, message, hint))
      }
      if (!roomy.delete(worker)) return give(worker)
      all.delete(worker)
      void worker.terminate()
      if (waiting.length > 0) startNext()
    })
    worker.on('error', (error) => lost(worker, error))
    worker.on('exit', () => {
      if (all.has(worker)) lost(worker, undefined)
    })
    if (only) set(worker, only)
    else give(worker)
  }
  const startNext = (): void => start(isLong(waiting[0]) ? waiting.shift() : undefined)

  return {
    size,
    read(report) {
      return new Promise((done, fail) => {
        waiting.push({ report, done, fail })
        const worker = idle.pop()
        if (worker) give(worker)
        else if (all.size < size) startNext()
      })
    },
    async close() {
      closed = true
      await Promise.all([...all].map((w) => w.terminate()))
    },
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
