// parley read: takes in files, folders, addresses, feeds and standard input, reads them, keeps them, and shows what was found.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { SingleBar } from 'cli-progress'
import { ParleyError } from '../model/index.ts'
import {
  countInputs,
  type Facts,
  type Ingested,
  type Outcome,
  type ParleyRecord,
  type Progress,
  readInto,
  setupOf,
  storedReports,
  takeIn,
} from '../parley.ts'
import type { Linked, linkNew } from '../parley-story.ts'
import { claimsByPlace, counted, type Limits } from './claims-view.ts'
import { type Door, dayOption, errorLines, wholeNumber, withRecord } from './door.ts'
import { filterOf } from './filters.ts'
import { safeLine } from './paint.ts'

/** The options of `parley read`, as commander gives them. */
export interface ReadFlags {
  readonly record: string
  readonly json?: boolean
  readonly jobs?: string
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly list?: string
  readonly all?: boolean
  readonly minConfidence?: string
}

const LIMITS: Limits = { places: 6, pairs: 4, claims: 2 }
const NO_LIMITS: Limits = { places: 1e9, pairs: 1e9, claims: 1e9 }

/** Runs the command; gives the exit code: 0, 1 where an input failed, 130 where it was interrupted. */
export async function readCommand(paths: readonly string[], flags: ReadFlags, door: Door): Promise<number> {
  const inputs = [...paths, ...(flags.list ? listed(flags.list) : [])]
  if (inputs.length === 0) {
    throw new ParleyError(
      'cli/nothing-to-read',
      'Nothing was given to read.',
      'Name files, folders or addresses, or - for standard input: parley read report.txt',
    )
  }
  const facts = factsOf(flags)
  filterOf(sureOf(flags), []) // A wrong option is told before anything is read.
  return withRecord(flags.record, { create: true }, async (record) => {
    const outcome = await run(
      record,
      takeIn(inputs, facts, door.world),
      await countInputs(inputs, door.world),
      jobsOf(flags, inputs),
      door,
    )
    for (const { source, error } of outcome.failed)
      door.err(`${door.paint.bold(safeLine(source))}: ${errorLines(error, door.paint)}`)
    // What was found is shown first; how it hangs together with the rest of the record is worked out behind.
    if (flags.json) {
      const least = filterOf(sureOf(flags), []).minConfidence ?? 0
      for (const id of [...outcome.added, ...outcome.updated]) {
        const reading = await record.reading(id)
        if (reading)
          door.out(JSON.stringify({ ...reading, claims: reading.claims.filter((c) => c.confidence >= least) }))
      }
    } else {
      door.out(await summary(record, outcome, flags, door))
    }
    if (outcome.added.length + outcome.updated.length > 0) await linked(record, 'linkNew', door)
    if (outcome.interrupted) {
      door.err('Interrupted. What was read is kept; the same command goes on where it stopped.')
      return 130
    }
    return outcome.failed.length > 0 ? 1 : 0
  })
}

/** parley link: forgets the story and links every report again, going on where an interrupted run stopped; nothing that was read or decided is lost. */
export async function linkCommand(flags: { readonly record: string }, door: Door): Promise<number> {
  return withRecord(flags.record, {}, async (record) => {
    const { reports, events, interrupted } = await linked(record, 'relinkAll', door)
    if (interrupted) door.err('Interrupted. The same command goes on where it stopped; the record itself is whole.')
    else door.out(`${counted(reports, 'report')} linked: ${counted(events, 'event')}.`)
    return interrupted ? 130 : 0
  })
}

/** Links with a bar on standard error, where that is a terminal. */
async function linked(record: ParleyRecord, how: 'linkNew' | 'relinkAll', door: Door): Promise<Linked> {
  const link: typeof linkNew = (await import('../parley-story.ts'))[how]
  const bar = await barFor(door, ' {bar} {step} {value} of {total}')
  bar?.start(1, 0, { step: 'linking' })
  try {
    return await link(record, {
      signal: door.signal,
      onProgress: ({ step, done, of }) => {
        bar?.setTotal(Math.max(1, of))
        bar?.update(done, { step })
      },
    })
  } finally {
    bar?.stop()
  }
}

/** A bar on standard error, where that is a terminal. */
async function barFor(door: Door, format: string): Promise<SingleBar | null> {
  if (!door.tty) return null
  const { default: cliProgress } = await import('cli-progress')
  return new cliProgress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  )
}

/** parley reread: every report of the record, read again where another reader read it. */
export async function rereadCommand(
  flags: { readonly record: string; readonly jobs?: string },
  door: Door,
): Promise<number> {
  return withRecord(flags.record, {}, async (record) => {
    const jobs =
      flags.jobs === undefined ? Math.min(16, availableParallelism()) : wholeNumber('jobs', flags.jobs, 1, 64)
    const total = (await record.stats()).reports
    const outcome = await run(record, storedReports(record), total, jobs, door)
    if (outcome.updated.length > 0) await linked(record, 'linkNew', door)
    for (const { source, error } of outcome.failed)
      door.err(`${door.paint.bold(safeLine(source))}: ${errorLines(error, door.paint)}`)
    door.out(`${counted(outcome.updated.length, 'report')} read again, ${outcome.already} read by this reader already.`)
    if (outcome.interrupted) door.err('Interrupted. The same command goes on where it stopped.')
    return outcome.interrupted ? 130 : outcome.failed.length > 0 ? 1 : 0
  })
}

function listed(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'))
  } catch (cause) {
    throw new ParleyError(
      'cli/no-list',
      `The list ${file} could not be read.`,
      'Give a text file with one path or address a line.',
      cause,
    )
  }
}

function factsOf(flags: ReadFlags): Facts {
  // A day, and behind it the hour where it is known.
  const [, day, rest = ''] = /^(.{10})(.*)$/s.exec(flags.published ?? '') ?? []
  if (flags.published !== undefined) {
    const hour = /^(?:[T ]\d{2}:\d{2}.*)?$/.test(rest)
    dayOption('published', hour && day ? day : flags.published)
  }
  return { published: flags.published ?? null, outlet: flags.outlet ?? null, title: flags.title ?? null }
}

function jobsOf(flags: ReadFlags, inputs: readonly string[]): number {
  if (flags.jobs !== undefined) return wholeNumber('jobs', flags.jobs, 1, 64)
  // One file is read faster in this thread than a second one is started.
  const single =
    inputs.length === 1 && !/^https?:|\/$/.test(inputs[0] ?? '') && /\.(txt|md|html?|-)$/i.test(inputs[0] ?? '')
  return single ? 1 : Math.min(16, availableParallelism())
}

/** Takes in, reads and keeps, with a bar on standard error where that is a terminal. */
async function run(
  record: ParleyRecord,
  taken: AsyncIterable<Ingested>,
  expected: number,
  jobs: number,
  door: Door,
): Promise<Outcome> {
  const bar = await barFor(door, ' {bar} {value} of {total} read · {claims} claims · {eta_formatted} left')
  let last = 0
  const onProgress = (p: Progress): void => {
    if (bar) {
      bar.setTotal(Math.max(expected, p.taken))
      bar.update(p.done + p.failed, { claims: p.claims })
    } else if (p.done >= last + 500) {
      last = p.done
      door.err(`${counted(p.done, 'report')} kept, ${counted(p.claims, 'claim')}`)
    }
  }
  bar?.start(expected, 0, { claims: 0 })
  try {
    return await readInto(record, taken, { jobs, setup: setupOf(record), signal: door.signal, onProgress })
  } finally {
    bar?.stop()
  }
}

function sureOf(flags: ReadFlags): { readonly minConfidence?: string } {
  return flags.minConfidence === undefined ? {} : { minConfidence: flags.minConfidence }
}

/** What a run found, by place and by pair. */
async function summary(record: ParleyRecord, outcome: Outcome, flags: ReadFlags, door: Door): Promise<string> {
  const { paint } = door
  const read = [...outcome.added, ...outcome.updated]
  const out: string[] = []
  let shown = 0
  if (read.length > 0) {
    const claims = []
    for (let i = 0; i < read.length && claims.length < 5000; i += 50) {
      const filter = { ...filterOf(sureOf(flags), []), report: read.slice(i, i + 50) }
      for (let after: string | undefined; ; ) {
        const page = await record.claims(filter, { limit: 1000, sort: 'date', ...(after ? { after } : {}) })
        claims.push(...page.rows)
        if (page.next === null) break
        after = page.next
      }
    }
    shown = claims.length
    if (claims.length > 0) out.push(claimsByPlace(claims, paint, flags.all ? NO_LIMITS : LIMITS))
  }
  const facts = [
    `${counted(read.length, 'report')} read`,
    counted(outcome.claims, 'claim'),
    ...(flags.minConfidence !== undefined && shown < outcome.claims && shown < 5000
      ? [`${outcome.claims - shown} of them less sure than ${flags.minConfidence}, kept and not shown`]
      : []),
    ...(outcome.already > 0 ? [`${outcome.already} already in the record`] : []),
    ...(outcome.failed.length > 0 ? [paint.warn(`${outcome.failed.length} failed`)] : []),
  ]
  out.push(`${facts.join(' · ')}. Kept in ${record.folder}.`)
  if (read.length === 1)
    for (const note of await record.notes(read[0] ?? ''))
      out.push(`${paint.warn('note')} ${note.message} ${paint.dim(`(${note.code})`)}`)
  return out.join('\n')
}
