// Reading in the background: jobs wait their turn, tell how far they are, can be stopped, and go on after a restart.
import { randomUUID } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { ParleyError } from './model/index.ts'
import { type Facts, type ParleyRecord, readInto, setupOf, takeIn, type World } from './parley.ts'

/** What is to be read. */
export type ToAdd = (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'files'; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
) & { readonly facts: Facts }

/** How a job stands. `total` counts the inputs known so far; `eta` is in seconds. */
export interface Job {
  readonly id: string
  readonly title: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number
  readonly claims: number
  readonly eta: number | null
  readonly begun: string
  readonly ended: string | null
  readonly added: readonly string[]
  readonly already: number
  readonly failures: readonly Failure[]
  readonly error: Failure | null
}

/** What went wrong with one input. */
export interface Failure {
  readonly source: string
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** The jobs of one record. */
export interface Jobs {
  /** Begins a job, or puts it behind those that wait. */
  add(what: ToAdd): Job
  /** All jobs, the newest first. */
  list(): readonly Job[]
  get(id: string): Job | null
  /**
   * Stops a job; what was read is kept.
   * @throws ParleyError `job/not-found`, `job/ended`
   */
  cancel(id: string): Job
  /** Tells every change of a job until the given function is called. */
  watch(id: string, tell: (job: Job) => void): () => void
  /** Number that grows with every job that ends. */
  ended(): number
  /** Number that grows with every change of a job. */
  version(): number
  /** Stops what is under way; it goes on when the jobs are opened again. */
  close(): Promise<void>
}

/** What jobs need beside the record. `after` runs when a job has kept new readings, with the ids of their reports. */
export interface JobsOptions {
  readonly world: World
  readonly threads?: number
  readonly after?: (reports: readonly string[]) => Promise<void>
}

/** Inputs of a job as the disk keeps them. */
interface Kept {
  readonly job: Job
  readonly inputs: readonly string[]
  /** Inputs whose bytes lie beside the job: 0 for the first, and so on. Standard input `-` is a pasted text. */
  readonly held: readonly string[]
  readonly facts: Facts
}

/** Jobs that are listed; older ones are forgotten when a new one begins. */
const LISTED = 100

/** Failures that a job lists one by one. */
const LISTED_FAILURES = 200

/** Opens the jobs of a record; those that a restart cut short go on. */
export function openJobs(record: ParleyRecord, options: JobsOptions): Jobs {
  const folder = join(record.folder, 'jobs')
  const jobs = new Map<string, Kept>()
  const watchers = new Map<string, Set<(job: Job) => void>>()
  const waiting: string[] = []
  let running: { readonly id: string; readonly stop: AbortController; readonly end: Promise<void> } | null = null
  let closing = false
  let ended = 0
  let version = 0

  const show = (id: string, change: Partial<Job>, keep = false): void => {
    const kept = jobs.get(id)
    if (!kept) return
    const next = { ...kept, job: { ...kept.job, ...change } }
    version++
    jobs.set(id, next)
    if (keep) save(folder, next)
    for (const tell of watchers.get(id) ?? []) tell(next.job)
  }
  const finish = (id: string, change: Partial<Job>): void => {
    ended++
    show(id, { ...change, eta: null, ended: options.world.now().toISOString() }, true)
    rmSync(join(folder, id), { recursive: true, force: true })
  }
  const next = (): void => {
    const id = running || closing ? undefined : waiting.shift()
    if (id === undefined) return
    const stop = new AbortController()
    running = {
      id,
      stop,
      end: run(id, stop.signal).finally(() => {
        running = null
        next()
      }),
    }
  }
  const run = async (id: string, signal: AbortSignal): Promise<void> => {
    const kept = jobs.get(id)
    if (!kept) return
    const start = performance.now()
    show(id, { state: 'running' }, true)
    try {
      const world = worldOf(join(folder, id), kept.held, options.world)
      const outcome = await readInto(record, takeIn(kept.inputs, kept.facts, world), {
        jobs: Math.max(2, options.threads ?? Math.min(16, availableParallelism())),
        setup: setupOf(record),
        signal,
        onProgress: (p) => {
          const done = p.done + p.failed
          const total = Math.max(kept.inputs.length, p.taken, done)
          const each = (performance.now() - start) / 1000 / Math.max(1, done)
          show(id, { done, total, claims: p.claims, eta: done > 0 ? Math.ceil(each * (total - done)) : null })
        },
      })
      if (closing && outcome.interrupted) return
      const added = [...outcome.added, ...outcome.updated]
      if (added.length > 0) await options.after?.(added)
      finish(id, {
        state: outcome.interrupted
          ? 'cancelled'
          : outcome.failed.length > 0 && added.length + outcome.already === 0
            ? 'failed'
            : 'done',
        added,
        already: outcome.already,
        claims: outcome.claims,
        failures: outcome.failed.slice(0, LISTED_FAILURES).map(({ source, error }) => failureOf(source, error)),
      })
    } catch (error) {
      if (closing) return
      if (!(error instanceof ParleyError)) console.error(error)
      finish(id, { state: 'failed', error: failureOf('', error) })
    }
  }

  for (const kept of load(folder)) {
    jobs.set(kept.job.id, kept)
    if (kept.job.state === 'running' || kept.job.state === 'waiting') waiting.push(kept.job.id)
  }
  queueMicrotask(next)

  return {
    add: (what) => {
      const kept = begin(folder, what, options.world.now(), jobs.size)
      jobs.set(kept.job.id, kept)
      forgetOld(folder, jobs)
      version++
      waiting.push(kept.job.id)
      next()
      return (jobs.get(kept.job.id) as Kept).job
    },
    list: () => [...jobs.values()].map((k) => k.job).toReversed(),
    get: (id) => jobs.get(id)?.job ?? null,
    cancel: (id) => {
      const kept = jobs.get(id)
      if (!kept) throw new ParleyError('job/not-found', `There is no job ${id}.`, 'List the jobs to see their ids.')
      const at = waiting.indexOf(id)
      if (at >= 0) {
        waiting.splice(at, 1)
        finish(id, { state: 'cancelled' })
      } else if (running?.id === id) {
        running.stop.abort()
      } else {
        throw new ParleyError(
          'job/ended',
          `The job ${id} has ended.`,
          'There is nothing to stop; what it read is in the record.',
        )
      }
      return (jobs.get(id) as Kept).job
    },
    watch: (id, tell) => {
      const set = watchers.get(id) ?? new Set()
      watchers.set(id, set.add(tell))
      return () => {
        set.delete(tell)
        if (set.size === 0) watchers.delete(id)
      }
    },
    ended: () => ended,
    version: () => version,
    close: async () => {
      closing = true
      running?.stop.abort()
      await running?.end
    },
  }
}

function failureOf(source: string, error: unknown): Failure {
  if (error instanceof ParleyError) return { source, code: error.code, message: error.message, hint: error.hint }
  return {
    source,
    code: 'job/broken',
    message: 'Parley made a mistake, and this job ended.',
    hint: 'What was read is kept. Please send us what the terminal says.',
  }
}

function begin(folder: string, what: ToAdd, now: Date, already: number): Kept {
  const id = `${now.getTime().toString(36)}-${String(already).padStart(3, '0')}-${randomUUID().slice(0, 6)}`
  const inputs: string[] = []
  const held: string[] = []
  const hold = (name: string, bytes: Uint8Array): void => {
    mkdirSync(join(folder, id), { recursive: true })
    writeFileSync(join(folder, id, String(held.length)), bytes)
    held.push(name)
    inputs.push(name)
  }
  let title: string
  if (what.kind === 'text') {
    hold('-', Buffer.from(what.text, 'utf8'))
    title = what.facts.title ?? (what.text.trim().split('\n', 1)[0] ?? '').slice(0, 80)
  } else if (what.kind === 'address') {
    inputs.push(what.address)
    title = what.address
  } else {
    what.files.forEach((file, n) => {
      const name = nameOf(file.name)
      hold(held.includes(name) ? `${n + 1}-${name}` : name, file.bytes)
    })
    title = held.length === 1 ? (held[0] as string) : `${held.length} files`
  }
  const job: Job = {
    id,
    title,
    state: 'waiting',
    done: 0,
    total: inputs.length,
    claims: 0,
    eta: null,
    begun: now.toISOString(),
    ended: null,
    added: [],
    already: 0,
    failures: [],
    error: null,
  }
  const kept = { job, inputs, held, facts: what.facts }
  save(folder, kept)
  return kept
}

/** A file's own name, that can be neither a path, an address nor standard input. */
function nameOf(given: string): string {
  const name = basename(given.replaceAll('\\', '/')).replace(/[\p{Cc}:]/gu, '_')
  return name === '' || name === '-' || name === '.' || name === '..' ? 'file.txt' : name
}

/** The real world, but files that a job holds are read from its folder, and no others. */
function worldOf(folder: string, held: readonly string[], world: World): World {
  const pathOf = (name: string): string | null => {
    const at = held.indexOf(name)
    return at < 0 ? null : join(folder, String(at))
  }
  const missing = (name: string): never => {
    throw new ParleyError('job/file-gone', `The file ${name} is no longer there.`, 'Add it again.')
  }
  return {
    ...world,
    stat: async (name) => {
      const path = pathOf(name)
      if (path === null || !existsSync(path)) return null
      return { kind: 'file', size: (await stat(path)).size }
    },
    list: async () => [],
    read: (name) => createReadStream(pathOf(name) ?? missing(name)),
    input: () => createReadStream(pathOf('-') ?? missing('-')),
  }
}

function save(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${kept.job.id}.json`)
  writeFileSync(`${file}.new`, JSON.stringify(kept))
  renameSync(`${file}.new`, file)
}

/** The jobs on disk, oldest first; what cannot be read is passed over. */
function load(folder: string): Kept[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((n) => n.endsWith('.json'))
  return names.sort().flatMap((name) => {
    try {
      return [JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept]
    } catch {
      return []
    }
  })
}

function forgetOld(folder: string, jobs: Map<string, Kept>): void {
  for (const [id, { job }] of jobs) {
    if (jobs.size <= LISTED) return
    if (job.ended === null) continue
    jobs.delete(id)
    rmSync(join(folder, `${id}.json`), { force: true })
  }
}
