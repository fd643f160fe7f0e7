// What SQLite and the file system say when something goes wrong, turned into Parley's own errors.
import { ParleyError } from '../model/index.ts'

/** SQLite's primary result codes that an analyst can do something about; this one: another connection holds the lock. */
export const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** The primary result code of an SQLite error, or null for any other error. */
export function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}

/** The ParleyError for what went wrong with the record in `file`; anything unforeseen comes back as it is. */
export function failureOf(error: unknown, file: string, holders: () => readonly number[]): unknown {
  if (error instanceof ParleyError) return error
  switch (sqliteCodeOf(error)) {
    case BUSY:
    case LOCKED:
      return lockedBy(holders(), file, error)
    case CORRUPT:
    case NOTADB:
      return corrupt(file, error instanceof Error ? error.message : String(error), error)
    case FULL:
      return new ParleyError(
        'record/disk-full',
        `The disk that holds ${file} is full; the last batch was not kept, everything before it is safe.`,
        'Make room on the disk, then run the same command again: it goes on where it stopped.',
        error,
      )
    case READONLY:
      return new ParleyError(
        'record/read-only',
        `The record ${file} cannot be written to.`,
        'Check the permissions of the folder and its files, or copy the folder to a place you may write to.',
        error,
      )
    case IOERR:
    case CANTOPEN:
      return new ParleyError(
        'record/unreadable',
        `The record ${file} cannot be opened or read: ${error instanceof Error ? error.message : String(error)}.`,
        'Check that the disk is mounted and that you may read and write in this folder.',
        error,
      )
    default:
      return error
  }
}

/** The error for a record that another process is writing to. */
function lockedBy(pids: readonly number[], file: string, cause?: unknown): ParleyError {
  const who = pids.length > 0 ? `another process (${pids.join(', ')})` : 'another process'
  return new ParleyError(
    'record/locked',
    `The record ${file} is being written by ${who}.`,
    'Wait until it has finished, or stop it, then run the command again; reading the record works meanwhile.',
    cause,
  )
}

/** The error for a damaged record; it is never overwritten. */
export function corrupt(file: string, what: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'record/corrupt',
    `The record ${file} is damaged: ${what}.`,
    'Nothing was changed. Copy the whole folder away first, put back your last copy of it, or read the reports again into a new folder (--record DIR).',
    cause,
  )
}
