// What the outside gives: files, standard input, names and addresses, the clock. Handed in last, so that a test can hand in its own.

import { lookup } from 'node:dns/promises'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Answer, requestPage } from './request.ts'

/** What stands at a path. */
export interface FileKind {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes; 0 for what has no size of its own, such as a pipe. */
  readonly size: number
}

/** Everything ingest needs from outside. */
export interface World {
  /** What is at a path, or null where nothing is. */
  stat(path: string): Promise<FileKind | null>
  /** Names in a folder, links to folders left out, in any order. */
  list(path: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>
  read(path: string): AsyncIterable<Uint8Array>
  input(): AsyncIterable<Uint8Array>
  /** All addresses of a host name. */
  lookup(host: string): Promise<readonly string[]>
  /** Asks one address, already found to be allowed, for a page; follows no redirect. */
  request(url: URL, address: string, signal: AbortSignal): Promise<Answer>
  now(): Date
}

/** The real world. */
export const WORLD: World = {
  stat: async (path) => {
    try {
      const s = await stat(path)
      return { kind: s.isDirectory() ? 'folder' : s.isFile() ? 'file' : 'other', size: s.size }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'ENOENT' || code === 'ENOTDIR') return null
      throw error
    }
  },
  list: async (path) => {
    const found: { name: string; kind: 'file' | 'folder' }[] = []
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) found.push({ name: entry.name, kind: 'folder' })
      else if (entry.isFile()) found.push({ name: entry.name, kind: 'file' })
      else if (entry.isSymbolicLink() && (await WORLD.stat(join(path, entry.name)))?.kind === 'file') {
        found.push({ name: entry.name, kind: 'file' })
      }
    }
    return found
  },
  read: (path) => createReadStream(path, { highWaterMark: 256 * 1024 }),
  input: () => process.stdin,
  lookup: async (host) => (await lookup(host, { all: true, verbatim: true })).map((a) => a.address),
  request: requestPage,
  now: () => new Date(),
}
