// The folder of one dossier: where its files are, and which processes have it open for writing.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { ParleyError } from '../model/index.ts'
import { corrupt } from './failures.ts'

/** Where a dossier keeps its things; all paths are absolute. */
export interface Folder {
  readonly path: string
  /** The database. SQLite keeps its write-ahead log beside it. */
  readonly file: string
  /** Gazetteer files the owner added. */
  readonly gazetteer: string
  /** One empty file for each process that has the record open for writing, named by its process number. */
  readonly writers: string
}

/** Names the files of the dossier in `folder`; touches nothing. */
export function folderOf(folder: string): Folder {
  const path = resolve(folder)
  return {
    path,
    file: join(path, 'record.sqlite'),
    gazetteer: join(path, 'gazetteer'),
    writers: join(path, 'writers'),
  }
}

const MAGIC = 'SQLite format 3\0'

/**
 * Makes sure a record is there, or that one may be made.
 * @throws ParleyError `record/not-found`, `record/not-a-record`, `record/corrupt`
 */
export function checkFolder(folder: Folder, create: boolean): void {
  if (!existsSync(folder.path)) {
    if (!create) throw notFound(folder)
    mkdirSync(folder.path, { recursive: true })
    return
  }
  if (!statSync(folder.path).isDirectory()) throw notARecord(folder, 'it is a file, not a folder')
  if (!existsSync(folder.file)) {
    if (create) return
    const empty = readdirSync(folder.path).length === 0
    throw empty ? notFound(folder) : notARecord(folder, 'it holds no record.sqlite')
  }
  const { size } = statSync(folder.file)
  if (size === 0) {
    if (!create) throw notFound(folder)
  } else if (beginningOf(folder.file, 16) !== MAGIC) {
    throw corrupt(folder.file, 'its first bytes are not those of a record')
  }
}

/** The error for a database that is whole but was not made by Parley. */
export function notARecord(folder: Folder, why: string): ParleyError {
  return new ParleyError(
    'record/not-a-record',
    `${folder.path} is not a record of Parley: ${why}.`,
    'Name the folder of a record with --record DIR, or a new folder to start one.',
  )
}

function notFound(folder: Folder): ParleyError {
  return new ParleyError(
    'record/not-found',
    `There is no record in ${folder.path}.`,
    'Start one with `parley read PATH…`, or name another folder with --record DIR.',
  )
}

function beginningOf(file: string, bytes: number): string {
  const fd = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    readSync(fd, buffer, 0, bytes, 0)
    return buffer.toString('latin1')
  } finally {
    closeSync(fd)
  }
}

/** Notes that this process writes here; gives back a function that takes the note away. */
export function signIn(folder: Folder): () => void {
  const note = join(folder.writers, String(process.pid))
  mkdirSync(folder.writers, { recursive: true })
  writeFileSync(note, '')
  return () => rmSync(note, { force: true })
}

/** Other living processes that have the record open for writing. */
export function writersOf(folder: Folder): number[] {
  return signedIn(folder).filter((pid) => pid !== process.pid && isAlive(pid))
}

/** Clears the notes of processes that are gone; true when there were any, so that the last writer was stopped short. */
export function clearStopped(folder: Folder): boolean {
  const gone = signedIn(folder).filter((pid) => !isAlive(pid))
  for (const pid of gone) rmSync(join(folder.writers, String(pid)), { force: true })
  return gone.length > 0
}

function signedIn(folder: Folder): number[] {
  if (!existsSync(folder.writers)) return []
  return readdirSync(folder.writers)
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
