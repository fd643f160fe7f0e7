// Bytes into text: limits, encodings, and telling text from what is none.

import type { Note } from '../model/index.ts'
import { ParleyError } from '../model/index.ts'

/** Most bytes of one file; JSON Lines may be longer, for they are read line by line. */
export const FILE_BYTES = 50 * 1024 * 1024

/**
 * Reads all of a stream.
 * @throws ParleyError `ingest/too-large` once it holds more than `limit` bytes
 */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number, source: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) throw tooLarge(source, limit)
    parts.push(part)
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, size)
}

/** The error for something longer than its limit. */
export function tooLarge(source: string, limit: number): ParleyError {
  return new ParleyError(
    'ingest/too-large',
    `${source} is larger than ${Math.round(limit / 1024 / 1024)} MB.`,
    'Split it into its reports, one a file, or into JSON Lines, one report a line.',
  )
}

/** Text, the encoding it was in, and a note where it had to be converted. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly Note[]
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How many bytes the guess looks at. */
const LOOKED_AT = 128 * 1024

/**
 * Decodes bytes: by byte order mark, else as UTF-8 where they are that, else as declared, else by guess.
 * Line ends become LF, half surrogates U+FFFD; nothing else is changed.
 * @throws ParleyError `ingest/empty`, `ingest/binary`, `ingest/unknown-type`
 */
export async function decode(bytes: Uint8Array, declared: string | null, source: string): Promise<Decoded> {
  if (bytes.length === 0) throw empty(source)
  refuseKnownBinary(bytes, source)
  const marked = MARKS.find(([, mark]) => mark.every((b, i) => bytes[i] === b))
  const found = marked ? await byMark(bytes, marked[0], marked[1].length) : await unmarked(bytes, declared)
  const text = found.text.replace(/\r\n?/g, '\n').toWellFormed()
  if (/^\s*$/.test(text)) throw empty(source)
  if (looksBinary(text)) {
    throw new ParleyError('ingest/binary', `${source} holds no text.`, 'Give text, Markdown, HTML, JSON or JSON Lines.')
  }
  return { ...found, text }
}

async function byMark(bytes: Uint8Array, encoding: string, length: number): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite')
  const text =
    encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv.decode(Buffer.from(bytes.subarray(length)), encoding)
  return { text, encoding, notes: encoding === 'utf-8' ? [] : [converted(encoding, 'by its byte order mark')] }
}

async function unmarked(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const wide = wideOf(bytes)
  if (!wide) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notes: [] }
    } catch {
      // Not UTF-8 throughout; other ways follow.
    }
  }
  const { default: iconv } = await import('iconv-lite')
  if (wide)
    return { text: iconv.decode(Buffer.from(bytes), wide), encoding: wide, notes: [converted(wide, 'by its form')] }
  const broken = mostlyUtf8(bytes)
  if (broken) return broken
  const said = declared?.toLowerCase() ?? null
  if (said && !/^utf-?8$/.test(said) && iconv.encodingExists(said)) {
    return {
      text: iconv.decode(Buffer.from(bytes), said),
      encoding: said,
      notes: [converted(said, 'as it is declared')],
    }
  }
  const { detect } = await import('jschardet')
  const guess = detect(Buffer.from(bytes.subarray(0, LOOKED_AT)))
  const sure = guess.encoding && guess.confidence > 0.2 && !/^(ascii|utf-8)$/i.test(guess.encoding)
  const encoding =
    sure && iconv.encodingExists(guess.encoding as string) ? (guess.encoding as string).toLowerCase() : 'windows-1252'
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding, notes: [converted(encoding, 'by guess')] }
}

/** UTF-8 with a few broken bytes, as a text cut short or pasted together has them. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes)
  let lost = 0
  let good = 0
  for (const char of text) {
    if (char === '\ufffd') lost += 1
    else if (char > '\u007f') good += 1
  }
  if (lost * 10 > good) return null
  const message = `${lost} bytes were not valid UTF-8 and are shown as \ufffd.`
  return { text, encoding: 'utf-8', notes: [{ code: 'encoding/broken', message, span: null }] }
}

/** UTF-16 without a mark shows by zero bytes in every other place. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > n * 0.2 && even < n * 0.02) return 'utf-16le'
  return even > n * 0.2 && odd < n * 0.02 ? 'utf-16be' : null
}

function converted(encoding: string, how: string): Note {
  return { code: 'encoding/converted', message: `The text was converted from ${encoding}, told ${how}.`, span: null }
}

/** Kinds of file that are often given and cannot be read, by their first bytes. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF file', 'Convert it first, for example with pdftotext, and read the text.'],
  ['PK\u0003\u0004', 'a zip, Word or spreadsheet file', 'Unpack it, or save it as text or HTML, and read that.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file', 'Save it as text or HTML and read that.'],
  ['{\\rtf', 'a rich text file', 'Save it as text or HTML and read that.'],
  ['\u0089PNG', 'a picture', 'Parley reads text only.'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'Parley reads text only.'],
  ['GIF8', 'a picture', 'Parley reads text only.'],
]

function refuseKnownBinary(bytes: Uint8Array, source: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length)).toString('latin1')
  const kind = KINDS.find(([magic]) => head.startsWith(magic))
  if (kind) throw new ParleyError('ingest/unknown-type', `${source} is ${kind[1]}.`, kind[2])
}

/** Whether more than one character in fifty of the first 20,000 is a control character, or any is NUL. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 20_000)
  let odd = 0
  for (let i = 0; i < head.length; i += 1) {
    const code = head.charCodeAt(i)
    if (code === 0) return true
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 27) || code === 0xfffd) odd += 1
  }
  return odd * 50 > head.length
}

/** The error for what holds nothing. */
export function empty(source: string): ParleyError {
  return new ParleyError('ingest/empty', `${source} holds no text.`, 'Check that the right file was given.')
}

/** The encoding that a page or XML file names for itself in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1')
  return (
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  )
}
