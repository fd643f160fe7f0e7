// Reports in JSON and JSON Lines: one object a report, with its text and facts.
import { type Note, ParleyError } from '../model/index.ts'
import { decode, tooLarge } from './bytes.ts'
import { type Facts, type Ingested, reportOf } from './report.ts'

/** Most bytes of one line. */
const LINE_BYTES = 50 * 1024 * 1024
const TEXTS = ['text', 'body', 'articleBody', 'content', 'content_text']
const LISTS = ['reports', 'articles', 'items', 'documents', 'data', 'results']

/** Reports from a stream of JSON Lines, one after the other; a bad line is an error of its own, named by its number. */
export async function* reportsOfLines(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  given: Facts,
): AsyncGenerator<Ingested> {
  let number = 0
  for await (const bytes of linesOf(stream, source)) {
    number += 1
    if (bytes.every((b) => b <= 32)) continue
    const at = `${source}:${number}`
    try {
      const { text, notes } = await decode(bytes, null, at)
      yield await reportOfValue(parsed(text, at), at, given, notes)
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      yield { source: at, error }
    }
  }
}

/** Reports of a JSON text: one object, a list of them, or an object that holds such a list. */
export async function* reportsOfJson(
  text: string,
  source: string,
  given: Facts,
  notes: readonly Note[],
): AsyncGenerator<Ingested> {
  const value = parsed(text, source)
  const inside = isObject(value) ? LISTS.map((k) => value[k]).find(Array.isArray) : undefined
  const list: readonly unknown[] | null = Array.isArray(value)
    ? value
    : textIn(value) === null && inside
      ? inside
      : null
  if (!list) {
    yield await reportOfValue(value, source, given, notes)
    return
  }
  for (const [i, one] of list.entries()) {
    const at = `${source}#${i + 1}`
    try {
      yield await reportOfValue(one, at, given, notes)
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      yield { source: at, error }
    }
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    let from = 0
    for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
      held.push(part.subarray(from, end))
      yield Buffer.concat(held)
      held = []
      size = 0
      from = end + 1
    }
    held.push(part.subarray(from))
    size += part.length - from
    if (size > LINE_BYTES) throw tooLarge(`A line of ${source}`, LINE_BYTES)
  }
  if (size > 0) yield Buffer.concat(held)
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ParleyError(
      'ingest/bad-json',
      `${source} is not valid JSON: ${error instanceof Error ? error.message.slice(0, 160) : 'unknown'}.`,
      'Give one JSON object for each report, with at least a field `text`.',
      error,
    )
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(value: unknown): string | null {
  if (!isObject(value)) return null
  for (const key of TEXTS) {
    const text = value[key]
    if (typeof text === 'string') return text
  }
  return null
}

async function reportOfValue(value: unknown, at: string, given: Facts, notes: readonly Note[]): Promise<Ingested> {
  const text = textIn(value)
  if (text === null || !isObject(value)) {
    throw new ParleyError(
      'ingest/no-text',
      `${at} has no field \`text\`.`,
      'Give each report as an object with its words in `text`.',
    )
  }
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = value[name]
      if (typeof found === 'string' && found.trim() !== '') return found
    }
    return null
  }
  const named = field('source', 'source_name')
  const isAddress = named !== null && /^https?:\/\//i.test(named)
  const facts: Facts = {
    title: field('title', 'headline'),
    outlet: field('outlet', 'publisher', 'site_name') ?? (isAddress ? null : named),
    published: field('published', 'date', 'datePublished', 'date_published', 'publication_date'),
    language: field('language', 'lang'),
    source: field('url', 'link') ?? (isAddress ? named : at),
  }
  return { report: await reportOf(text.replace(/\r\n?/g, '\n').toWellFormed(), withGiven(facts, given)), notes }
}

/** Facts found, with those a person gave in their place. */
export function withGiven(found: Facts, given: Facts): Facts {
  const merged: Record<string, string | null | undefined> = { ...found }
  for (const [key, value] of Object.entries(given)) if (value) merged[key] = value
  return merged
}
