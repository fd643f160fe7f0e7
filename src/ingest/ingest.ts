// Everything that can be given becomes reports: files, folders, standard input, addresses, feeds. One bad input never stops the rest.
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Note, ParleyError } from '../model/index.ts'
import { declaredCharset, decode, FILE_BYTES, readAll, tooLarge } from './bytes.ts'
import { type FeedItem, feedOf, isFeed } from './feed.ts'
import { fetchPage } from './fetch.ts'
import { reportsOfJson, reportsOfLines, withGiven } from './json.ts'
import { frontMatter, markdownText } from './markdown.ts'
import { articleOf, plainText } from './page.ts'
import { type Facts, type Ingested, reportOf } from './report.ts'
import type { World } from './world.ts'

/** What a person says about what they give; it goes before what is found. */
export interface IngestOptions {
  readonly facts?: Facts
  /** Most items of a feed that are followed; by default 20. */
  readonly feedItems?: number
  /** Fetch addresses inside private networks too; by default no. */
  readonly allowPrivate?: boolean
}

/** Kinds of input, by the ending of a file's name. */
const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
}
type Kind = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'feed'

/** Content of an item that stands for the article itself where its page cannot be had, in characters. */
const FULL_CONTENT = 600

/**
 * Reports of one input: a path, `-` for standard input, or an address that begins with http:// or https://.
 * Folders are read through in the order of their names, left out are hidden files, those of
 * unknown endings, JSON that holds no report, and what speaks of the folder itself (README, LICENSE).
 * What cannot be a report comes as an error with its source; nothing is thrown but what is our own fault.
 */
export async function* reportsFrom(input: string, options: IngestOptions, world: World): AsyncGenerator<Ingested> {
  try {
    if (/^https?:\/\//i.test(input)) yield* fromAddress(input, options, world)
    else if (input === '-')
      yield* fromBytes(world.input(), null, 'standard input', { ...options, unnamed: true }, world)
    else yield* fromPath(input, options, world)
  } catch (error) {
    yield { source: input === '-' ? 'standard input' : input, error: foreseen(error, input) }
  }
}

interface Inner extends IngestOptions {
  /** Whether the source is left out of the report, for standard input. */
  readonly unnamed?: boolean
}

async function* fromPath(path: string, options: IngestOptions, world: World): AsyncGenerator<Ingested> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    throw new ParleyError(
      'ingest/bad-address',
      `“${path}” is not an address Parley can fetch.`,
      'Give an address that begins with http:// or https://.',
    )
  }
  const found = await world.stat(path)
  if (!found) throw new ParleyError('ingest/not-found', `There is no file or folder ${path}.`, 'Check the name.')
  if (found.kind === 'folder') {
    let any = false
    for await (const file of filesIn(path, world)) {
      any = true
      for await (const one of fromFile(file, options, world)) {
        // Folders hold JSON of all sorts; what is no report is passed over unless it was named itself.
        const otherJson = 'error' in one && one.error.code === 'ingest/no-text' && one.source === file
        if (!otherJson) yield one
      }
    }
    if (!any)
      throw new ParleyError(
        'ingest/empty',
        `${path} holds no file that Parley reads.`,
        `Endings read: ${Object.keys(KINDS).join(' ')}, each also with .gz.`,
      )
    return
  }
  yield* fromFile(path, options, world)
}

/** How many reports these inputs promise: files are counted, a file of many reports and an address count as one. */
export async function countInputs(inputs: readonly string[], world: World): Promise<number> {
  let count = 0
  for (const input of inputs) {
    const folder = input !== '-' && !/^https?:/i.test(input) && (await world.stat(input))?.kind === 'folder'
    if (!folder) count++
    else for await (const _ of filesIn(input, world)) count++
  }
  return count
}

/** Files that speak of the folder they stand in. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)\b/i

async function* filesIn(folder: string, world: World): AsyncGenerator<string> {
  const entries = [...(await world.list(folder))].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || name === 'node_modules' || ABOUT.test(name)) continue
    if (kind === 'folder') yield* filesIn(join(folder, name), world)
    else if (kindOf(name)) yield join(folder, name)
  }
}

function kindOf(name: string): Kind | null {
  return KINDS[extname(name.toLowerCase().replace(/\.gz$/, ''))] ?? null
}

async function* fromFile(path: string, options: IngestOptions, world: World): AsyncGenerator<Ingested> {
  try {
    const kind = kindOf(path)
    const size = (await world.stat(path))?.size ?? 0
    if (size > FILE_BYTES && kind !== 'jsonl') throw tooLarge(path, FILE_BYTES)
    yield* fromBytes(world.read(path), kind, path, options, world)
  } catch (error) {
    yield { source: path, error: foreseen(error, path) }
  }
}

async function* fromBytes(
  stream: AsyncIterable<Uint8Array>,
  kind: Kind | null,
  source: string,
  options: Inner,
  world: World,
): AsyncGenerator<Ingested> {
  if (kind === 'jsonl' && !source.endsWith('.gz')) {
    yield* reportsOfLines(stream, source, options.facts ?? {})
    return
  }
  const bytes = unzipped(await readAll(stream, FILE_BYTES, source), source)
  if (kind === 'jsonl') {
    yield* reportsOfLines(once(bytes), source, options.facts ?? {})
    return
  }
  yield* fromText(await decode(bytes, declaredCharset(bytes), source), bytes, kind, source, options, world)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function unzipped(bytes: Uint8Array, source: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: FILE_BYTES })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(source, FILE_BYTES)
    throw new ParleyError('ingest/binary', `${source} is packed, and cannot be unpacked.`, 'Unpack it first.', error)
  }
}

interface Text {
  readonly text: string
  readonly notes: readonly Note[]
}

async function* fromText(
  { text, notes }: Text,
  bytes: Uint8Array,
  named: Kind | null,
  source: string,
  options: Inner,
  world: World,
): AsyncGenerator<Ingested> {
  const given = options.facts ?? {}
  const base: Facts = { source: options.unnamed ? null : source }
  const kind = named === null || named === 'feed' || named === 'json' ? seenKind(text, named) : named
  if (kind === 'jsonl') yield* reportsOfLines(once(bytes), source, given)
  else if (kind === 'json') yield* reportsOfJson(text, source, given, notes)
  else if (kind === 'feed') yield* fromFeed(text, source, options, world)
  else if (kind === 'html') {
    const article = await articleOf(text, source)
    yield { report: await reportOf(article.text, withGiven({ ...article.facts, ...base }, given)), notes }
  } else {
    const { facts, body } = frontMatter(text)
    const plain = kind === 'markdown' ? markdownText(body) : { text: body, title: null }
    const found = { title: plain.title, ...base, ...facts }
    yield { report: await reportOf(plain.text, withGiven(found, given)), notes }
  }
}

/** What a text is, by how it begins. */
function seenKind(text: string, named: Kind | null): Kind {
  if (isFeed(text)) return 'feed'
  const head = text.slice(0, 1000).trimStart()
  if (
    /^<(?:!doctype html|html|head|body|meta|div|p|article)\b/i.test(head) ||
    /^<\?xml[^>]*>\s*<(?:!doctype html|html)\b/i.test(head)
  )
    return 'html'
  if (named === 'feed') return head.startsWith('<') ? 'html' : 'text'
  if (named === 'json') return 'json'
  if (/^[{[]/.test(head)) {
    const line = text.slice(0, text.indexOf('\n') + 1 || text.length)
    if (isJson(line) && text.length > line.length && line.trimStart().startsWith('{')) return 'jsonl'
    return isJson(text) ? 'json' : 'text'
  }
  return 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function* fromAddress(address: string, options: IngestOptions, world: World): AsyncGenerator<Ingested> {
  const page = await fetchPage(address, world, options.allowPrivate)
  const bytes = unzipped(page.bytes, page.url)
  const decoded = await decode(bytes, page.charset ?? declaredCharset(bytes), page.url)
  const kind: Kind | null =
    /html/.test(page.type) && !isFeed(decoded.text) ? 'html' : /markdown/.test(page.type) ? 'markdown' : null
  yield* fromText(decoded, bytes, kind, page.url, options, world)
}

async function* fromFeed(text: string, source: string, options: IngestOptions, world: World): AsyncGenerator<Ingested> {
  const feed = await feedOf(text, source)
  if (feed.items.length === 0)
    throw new ParleyError('ingest/empty', `The feed ${source} has no items.`, 'Try again later, or give another feed.')
  const met = new Set<string>()
  for (const item of feed.items.slice(0, options.feedItems ?? 20)) {
    const at = item.link ?? `${source}#${item.title ?? 'item'}`
    if (met.has(at)) continue
    met.add(at)
    try {
      yield await fromItem(item, at, feed.title, options, world)
    } catch (error) {
      yield { source: at, error: foreseen(error, at) }
    }
  }
}

/** The item's page; where it cannot be had, the content in the feed, if that is more than a teaser. */
async function fromItem(
  item: FeedItem,
  at: string,
  outlet: string | null,
  options: IngestOptions,
  world: World,
): Promise<Ingested> {
  const known: Facts = { title: item.title, outlet, published: item.published, source: at }
  const given = options.facts ?? {}
  let failure: unknown = new ParleyError(
    'ingest/no-article',
    `${at} has no link to follow.`,
    'Give the address of the article itself.',
  )
  if (item.link) {
    try {
      const page = await fetchPage(item.link, world, options.allowPrivate)
      const bytes = unzipped(page.bytes, page.url)
      const decoded = await decode(bytes, page.charset ?? declaredCharset(bytes), page.url)
      const article = await articleOf(decoded.text, page.url)
      const found = withGiven(known, {
        ...article.facts,
        published: article.facts.published ?? item.published,
        source: page.url,
      })
      return { report: await reportOf(article.text, withGiven(found, given)), notes: decoded.notes }
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      failure = error
    }
  }
  const content = item.content ? await plainText(item.content) : ''
  if (content.length < FULL_CONTENT) throw failure
  const notes = [
    {
      code: 'feed/from-content',
      message: 'The text is what the feed carries; the page itself could not be read.',
      span: null,
    },
  ]
  return { report: await reportOf(content, withGiven(known, given)), notes }
}

/** The error as a foreseeable one; what is our own fault is thrown on. */
function foreseen(error: unknown, source: string): ParleyError {
  if (error instanceof ParleyError) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code && /^E[A-Z]+$/.test(code)) {
    return new ParleyError(
      'ingest/unreadable',
      `${source} cannot be read (${code}).`,
      'Check that you may read it, and that the disk is there.',
      error,
    )
  }
  throw error
}
