// Sentences of our own for the name tagger: documents with their marks in the text, in train/names-own.
import { readdirSync, readFileSync } from 'node:fs'
import { NAME_TYPES, type NameType } from '../src/read/names-decode.ts'
import { type NamedDoc, named, runOf } from './names-data.ts'

/** A marked stretch of a document's text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/** A document as it is written down: its kind of text, the text without its marks, and these. */
export interface Marked {
  readonly id: string
  readonly style: string
  readonly text: string
  readonly marks: readonly Mark[]
}

const FOLDER = new URL('./names-own/', import.meta.url)
const MARK = /\[(\p{Ll}+) ([^[\]]*)\]/gu

/** The documents of our own, parsed. */
export function readOwn(folder: URL = FOLDER): NamedDoc[] {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
  return files.flatMap((f) => markedIn(readFileSync(new URL(f, folder), 'utf8'), f).map(parsed))
}

/**
 * The documents of one file: `# kind of text`, then a sentence a line, with marks such as `[person Jane Roe]`. Throws where a
 * mark is of no type, empty, open or within another, saying where.
 */
export function markedIn(file: string, name: string): Marked[] {
  const docs: { id: string; style: string; text: string; marks: Mark[] }[] = []
  file.split('\n').forEach((line, k) => {
    const where = `${name}:${k + 1}`
    if (line.startsWith('# ')) {
      docs.push({ id: where, style: line.slice(2).trim(), text: '', marks: [] })
      return
    }
    if (line.trim() === '') return
    const doc = docs.at(-1)
    if (!doc) throw new Error(`${where}: a sentence before the first "# kind of text"`)
    // Each sentence stands in a paragraph of its own, so that none runs into the next.
    if (doc.text) doc.text += '\n\n'
    let at = 0
    const bare = (end: number): void => {
      const words = line.slice(at, end)
      if (/[[\]]/.test(words))
        throw new Error(`${where}: a bracket of no mark, or a mark within another: ${words.trim()}`)
      doc.text += words
    }
    for (const m of line.matchAll(MARK)) {
      bare(m.index)
      const type = NAME_TYPES.find((t) => t === m[1])
      if (!type) throw new Error(`${where}: no such type: ${m[0]}`)
      if (m[2] === '' || m[2] !== m[2]!.trim()) throw new Error(`${where}: a mark with a space at its edge: ${m[0]}`)
      const start = doc.text.length
      doc.text += m[2]
      doc.marks.push({ start, end: doc.text.length, type })
      at = m.index + m[0].length
    }
    bare(line.length)
  })
  return docs
}

/** A document with its sentences and the names in each. Throws where a mark begins or ends within a word. */
export function parsed({ id, text, marks }: Marked): NamedDoc {
  const doc = named({ id, text, licence: 'own' }, ({ start, end, tokens }) =>
    marks.flatMap((m) => {
      if (m.start >= end || m.end <= start) return []
      const run = runOf(tokens, m.start, m.end, m.type)
      return run && tokens[run.first]!.start === m.start && tokens[run.after - 1]!.end === m.end ? [run] : []
    }),
  )
  const found = new Set(
    doc.sentences.flatMap(({ tokens }, i) =>
      doc.runs[i]!.map((r) => `${tokens[r.first]!.start} ${tokens[r.after - 1]!.end}`),
    ),
  )
  const lost = marks
    .filter((m) => !found.has(`${m.start} ${m.end}`))
    .map((m) => `[${m.type} ${text.slice(m.start, m.end)}]`)
  if (lost.length > 0) throw new Error(`${id}: marks that begin or end within a word, or run on: ${lost.join(', ')}`)
  return doc
}
