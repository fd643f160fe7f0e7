// The persons a report names, for its role fillers.
import type { Reading } from '../../src/model/index.ts'
import { syntax } from '../../src/read/syntax.ts'
import { COMMON, HUMAN, INTRODUCED, LISTED, TITLE_WORD } from './muc-patterns.ts'

export interface Name {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Small words inside names. */
const LINK = /^(?:de|la|las|los|del|y|da|dos|van|von|san|santa|el|angel|jesus|cruz|rosa|luz|victoria|marina)$/i

/** Words that no person's name begins with, or that stand in none: newspapers, places, marks of the page. */
const NO_NAME =
  /^(?:el|la|los|las) |["“”[\](),;:]| - |\b(?:neighborhood|municipality|province|garrison|battalion|brigade|avenue|newspaper|hotel|airport)\b/i
/** What stands before the name of a place, and what behind it. */
const BEFORE_PLACE = /\b(?:in|near|at|between|toward|outside) $/i
const BEHIND_PLACE =
  /^\s+(?:neighborhood|municipality|province|department|garrison|battalion|brigade|avenue|street|newspaper|hotel|airport|university|park|highway)\b/i

/** The name at the end of words: what stands behind the last word that would be written small, titles left out. */
function nameIn(raw: string): string {
  const known = syntax().capitals.small
  const words = [...raw.matchAll(/\S+/g)]
  const small = (w: string): boolean => !LINK.test(w) && (known.has(w.toLowerCase()) || HUMAN.test(w))
  const last = words.length - 1
  if (small(words[last]?.[0] ?? '')) return ''
  let from = 0
  words.forEach((m, i) => {
    if (i < last && (small(m[0]) || TITLE_WORD.test(m[0]))) from = i + 1
  })
  return raw.slice(words[from]?.index ?? 0)
}

/** The words right behind a name that would be written large too, and so belong to it. */
function furtherNames(after: string): string {
  const known = syntax().capitals.small
  let more = ''
  for (const [word, name] of after.matchAll(/\s+([a-z]+)(?=[\s,.;])/giy)) {
    if (!name || known.has(name.toLowerCase()) || COMMON.test(name) || HUMAN.test(name)) break
    more += word
  }
  return more
}

/** The persons named in a report in their order, titles left out. */
export function namesOf(reading: Reading): Name[] {
  const text = reading.report.text
  const found: Name[] = []
  const taken = (start: number, end: number): boolean => found.some((n) => n.start < end && n.end > start)
  const take = (start: number, cut: string): void => {
    const raw = cut + furtherNames(text.slice(start + cut.length, start + cut.length + 40))
    const words = nameIn(raw)
    const at = start + raw.length - words.length
    const name = words
      .replaceAll(/\s+/g, ' ')
      .replace(/(?:'s|,? jr\.?|,? sr\.?)$/i, '')
      .trim()
      .toLowerCase()
    if (name.length < 3 || /\d/.test(name) || NO_NAME.test(name) || COMMON.test(name) || HUMAN.test(name)) return
    if (taken(at, start + raw.length) || BEHIND_PLACE.test(text.slice(at + words.length, at + words.length + 20)))
      return
    if (BEFORE_PLACE.test(text.slice(at - 9, at).replaceAll(/\s/g, ' '))) return
    found.push({ start: at, end: start + raw.length, name })
  }
  for (const m of reading.mentions) {
    if (m.type !== 'person' || m.form !== 'name') continue
    for (const part of text.slice(m.span.start, m.span.end).matchAll(/[^,;]+/g))
      take(m.span.start + part.index, part[0].trimEnd())
  }
  for (const m of text.matchAll(INTRODUCED)) take(m.index, m[0])
  for (const m of text.matchAll(LISTED)) {
    const at = m.index + m[0].length - (m[1] ?? '').length
    if (taken(m.index - 3, m.index + 1)) take(at, m[1] ?? '')
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text of a sentence with each name put as § and its number. */
export function masked(text: string, start: number, end: number, names: readonly Name[]): string {
  let [out, at] = ['', start]
  names.forEach((n, i) => {
    if (n.start < at || n.end > end) return
    out += `${text.slice(at, n.start)}§${i}`
    at = n.end
  })
  return out + text.slice(at, end)
}

/** The name a person is best known by in the report: a longer one that ends in or holds the same words. */
export function fullest(name: string, names: readonly Name[]): string {
  if (name.includes(' '))
    return names.map((n) => n.name).find((n) => n.endsWith(` ${name}`) || n.startsWith(`${name} `)) ?? name
  return names.map((n) => n.name).find((n) => n.includes(' ') && n.split(' ').includes(name)) ?? name
}
