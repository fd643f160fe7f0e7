// Runs command lines as a user types them, with a record in a folder of the test's own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after } from 'node:test'
import type { Door } from '../src/cli/door.ts'
import { programFor } from '../src/cli/main.ts'
import { paintFor } from '../src/cli/paint.ts'
import { WORLD } from '../src/parley.ts'

/** What a command line wrote, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder for records and files, gone after the tests; how a command line is run there, and how a file is put there. */
export function commandLine(env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  /** Runs one command line as a user would type it, with a record of the given name. */
  const parley = async (record: string, args: readonly string[], stdin = ''): Promise<Ran> => {
    const out: string[] = []
    const err: string[] = []
    let code = -1
    const door: Door = {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      paint: paintFor({ isTTY: false, columns: 100 }, {}),
      world: { ...WORLD, input: () => Readable.from([Buffer.from(stdin)]) },
      tty: false,
      signal: new AbortController().signal,
      env,
    }
    const program = programFor(door, (c) => {
      code = c
    })
    const [command = '', ...rest] = args
    const where =
      command === 'gazetteer'
        ? [command, rest[0] ?? '', '--record', join(folder, record), ...rest.slice(1)]
        : [command, '--record', join(folder, record), ...rest]
    await program.parseAsync(where, { from: 'user' })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  const file = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  return { folder, parley, file }
}
