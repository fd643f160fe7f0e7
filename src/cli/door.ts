// What every command needs of the world: streams, environment, the record's folder; and how errors are told.
import { userInfo } from 'node:os'
import { ParleyError } from '../model/index.ts'
import { openRecord, type ParleyRecord, WORLD, type World } from '../parley.ts'
import { type Paint, paintFor, safeLine } from './paint.ts'

/** Where a command reads and writes; handed in, so that a test can hand in its own. */
export interface Door {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly paint: Paint
  /** Files, standard input and the net. */
  readonly world: World
  /** Whether a progress bar may be drawn. */
  readonly tty: boolean
  /** Fires at the first Ctrl-C. */
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The door of a real terminal. A second Ctrl-C ends at once. */
export function terminalDoor(): Door {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping after what is under way; press Ctrl-C again to stop at once.\n')
    stop.abort()
    process.once('SIGINT', () => process.exit(130))
  })
  // A reader that went away (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    paint: paintFor(process.stdout, process.env),
    world: WORLD,
    tty: process.stderr.isTTY === true,
    signal: stop.signal,
    env: { ...process.env, USER: process.env.USER ?? process.env.LOGNAME ?? process.env.USERNAME ?? account() },
  }
}

/** The name of the account this runs under, where the machine has one. */
function account(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

/** The lines that tell an error: what, what to do, and its code. */
export function errorLines(error: ParleyError, paint: Paint): string {
  return `${paint.warn(safeLine(error.message))}\n  ${safeLine(error.hint)} ${paint.dim(`(${error.code})`)}`
}

/** Opens the record, does the work, and closes it whatever happens. */
export async function withRecord<T>(
  folder: string,
  how: { readonly create?: boolean; readonly readonly?: boolean },
  work: (record: ParleyRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(folder, how)
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

/** A whole number of an option, or an error that says what it must be. */
export function wholeNumber(name: string, value: string, low: number, high: number): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < low || n > high) {
    throw new ParleyError(
      'cli/bad-option',
      `--${name} takes a whole number from ${low} to ${high}, not “${value}”.`,
      'Try again with such a number.',
    )
  }
  return n
}

/** A day of an option, YYYY-MM-DD and one the calendar has, or an error that says what it must be. */
export function dayOption(name: string, value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN
  // Some engines take the 30th of February for the 1st of March.
  if (!Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value) return value
  throw new ParleyError(
    'cli/bad-option',
    `--${name} takes a day as YYYY-MM-DD, not “${value}”.`,
    'For example 2016-09-12.',
  )
}

/** The days of --from and --to, whichever are given, or an error where they cannot be. */
export function daysOption(options: { readonly from?: string; readonly to?: string }): {
  readonly from?: string
  readonly to?: string
} {
  const from = options.from === undefined ? undefined : dayOption('from', options.from)
  const to = options.to === undefined ? undefined : dayOption('to', options.to)
  if (from && to && from > to)
    throw new ParleyError('cli/bad-option', `--from ${from} lies after --to ${to}.`, 'Give the earlier day first.')
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}
