// Fetching a page or feed by its address: public addresses only, every redirect checked, with limits of size and time.
import { isIP } from 'node:net'
import { ParleyError } from '../model/index.ts'
import { isPrivate } from './address.ts'
import { readAll } from './bytes.ts'
import type { Answer } from './request.ts'
import type { World } from './world.ts'

/** What was fetched: the bytes, where they came from in the end, and what the server called them. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly url: string
  /** Media type in lower case, without parameters; empty where the server gave none. */
  readonly type: string
  readonly charset: string | null
}

const REDIRECTS = 5
/** Milliseconds for everything, redirects included. */
const TIME = 30_000
/** Most bytes of a page or feed, after unpacking. */
const PAGE_BYTES = 20 * 1024 * 1024

/**
 * Fetches an address.
 * @throws ParleyError `ingest/bad-address`, `ingest/private-address`, `ingest/unreachable`, `ingest/too-large`
 */
export async function fetchPage(address: string, world: World, allowPrivate = false): Promise<Fetched> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new Error(`no answer within ${TIME / 1000} seconds`)), TIME)
  try {
    let url = urlOf(address)
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const answer = await ask(url, world, stop.signal, allowPrivate)
      const to = answer.headers.location
      if (answer.status >= 300 && answer.status < 400 && to) {
        await drop(answer)
        url = urlOf(to, url)
        continue
      }
      if (answer.status < 200 || answer.status >= 300) {
        await drop(answer)
        throw unreachable(url, `the server answered ${answer.status}`)
      }
      return await take(url, answer)
    }
    throw unreachable(urlOf(address), `it led on more than ${REDIRECTS} times`)
  } finally {
    clearTimeout(timer)
  }
}

async function take(url: URL, answer: Answer): Promise<Fetched> {
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').split(';')
  const charset = parameters.map((p) => /^\s*charset\s*=\s*"?([\w.:-]+)/i.exec(p)?.[1]).find((c) => c !== undefined)
  try {
    const bytes = await readAll(answer.body, PAGE_BYTES, url.href)
    return { bytes, url: url.href, type: type.trim().toLowerCase(), charset: charset ?? null }
  } catch (error) {
    if (error instanceof ParleyError) throw error
    throw unreachable(url, reasonOf(error), error)
  }
}

async function ask(url: URL, world: World, signal: AbortSignal, allowPrivate: boolean): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(host) ? [host] : await until(world.lookup(host), signal)
  } catch (error) {
    throw unreachable(url, 'its name is not known', error)
  }
  const allowed = allowPrivate ? addresses : addresses.filter((a) => !isPrivate(a))
  // A name with even one private address is refused: it may be tried on purpose.
  if (addresses.length > 0 && allowed.length < addresses.length) {
    throw new ParleyError(
      'ingest/private-address',
      `${url.host} is an address inside a private network; Parley fetches public pages only.`,
      'Save the page as a file and read that.',
    )
  }
  let failure: unknown = new Error('its name has no address')
  for (const address of allowed.slice(0, 3)) {
    try {
      return await world.request(url, address, signal)
    } catch (error) {
      failure = error
      if (signal.aborted) break
    }
  }
  throw unreachable(url, reasonOf(signal.aborted ? signal.reason : failure), failure)
}

function until<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}

/** Lets an unread body go. */
async function drop(answer: Answer): Promise<void> {
  await answer.body[Symbol.asyncIterator]().return?.()
}

function urlOf(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password) return url
  throw new ParleyError(
    'ingest/bad-address',
    `“${address.slice(0, 200)}” is not an address Parley can fetch.`,
    'Give an address that begins with http:// or https:// and holds no password.',
  )
}

function unreachable(url: URL, why: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'ingest/unreachable',
    `${url.href} could not be fetched: ${why}.`,
    'Check the address and the connection; a page behind a login can be saved as a file and read from there.',
    cause,
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}
