// A world for the tests of this room: files, names and pages as a test invents them. Nothing here is used outside tests.
import type { Answer } from './request.ts'
import type { World } from './world.ts'

/** What is there: files by path (their folders follow), addresses by host name, answers by URL. */
export interface Invented {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly input?: string | Uint8Array
  readonly hosts?: Readonly<Record<string, readonly string[]>>
  readonly pages?: Readonly<Record<string, InventedPage>>
}

/** An answer of the invented net; 200 and HTML where nothing else is said. */
export interface InventedPage {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A world in which only that exists; `asked` fills with every request as `address url`. */
export function inventedWorld(invented: Invented): World & { readonly asked: string[] } {
  const files = invented.files ?? {}
  const asked: string[] = []
  const bytesOf = (value: string | Uint8Array): Uint8Array =>
    typeof value === 'string' ? new TextEncoder().encode(value) : value
  return {
    asked,
    stat: async (path) => {
      const file = files[path]
      if (file !== undefined) return { kind: 'file', size: bytesOf(file).length }
      return Object.keys(files).some((f) => f.startsWith(`${path}/`)) ? { kind: 'folder', size: 0 } : null
    },
    list: async (path) => {
      const names = new Map<string, 'file' | 'folder'>()
      for (const file of Object.keys(files)) {
        if (!file.startsWith(`${path}/`)) continue
        const [name = '', ...rest] = file.slice(path.length + 1).split('/')
        names.set(name, rest.length > 0 ? 'folder' : 'file')
      }
      return [...names].map(([name, kind]) => ({ name, kind })).reverse()
    },
    read: (path) => inPieces(bytesOf(files[path] ?? '')),
    input: () => inPieces(bytesOf(invented.input ?? '')),
    lookup: async (host) => {
      const found = invented.hosts?.[host]
      if (!found) throw new Error(`no such host ${host}`)
      return found
    },
    request: async (url, address): Promise<Answer> => {
      asked.push(`${address} ${url.href}`)
      const page = invented.pages?.[url.href]
      if (!page) throw new Error('connection refused')
      return {
        status: page.status ?? 200,
        headers: { 'content-type': 'text/html', ...page.headers },
        body: inPieces(bytesOf(page.body ?? '')),
      }
    },
    now: () => new Date('2016-09-02T10:00:00Z'),
  }
}

/** Bytes in pieces of 1000, so that lines and letters are cut anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}
