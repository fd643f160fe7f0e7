// Finds the runs of words that may name a place: capitals (or Arabic and Cyrillic letters) that the gazetteer knows.
import { demonymOf } from '../vocab/actors/index.ts'
import { type Word, wordsOf } from './amounts-words.ts'
import { beginsLarge } from './capitals.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { DIRECTIONS, NO_PLACES } from './places-words.ts'
import type { Doc, Sentence } from './syntax-types.ts'

/** A run of words that may name a place. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly entries: readonly Entry[]
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** Words `from` to `to`, not with `to`. */
  readonly from: number
  readonly to: number
  /** Where the words begin that narrow it ("eastern", "south of"); equal to `start` where none do. */
  readonly wide: number
}

const MOST_WORDS = 6
const UNCASED = /^[\p{Script=Arabic}]/u
const isUncased = (word: string): boolean => word.charCodeAt(0) > 127 && UNCASED.test(word)
const ARTICLE = /^(?:al|el|ul|as|ash|es|esh|an|en|ar|er|ad|ed|adh|at|et|az|ez)$/
const INNER =
  /^(?:of|the|de|del|della|di|da|do|dos|du|des|la|le|les|los|las|y|e|i|upon|on|under|and|al|el|ez|es|ed|en|an|ar|as|ash|az|ad|at|sur|im|am|in|der|den|van|ben|bin|abu|umm|deir)$/
/** Short words before a full stop that belong to a name. */
const SHORTENED =
  /^(?:\p{L}|st|ste|mt|ft|pt|ala|ariz|ark|calif|cal|colo|conn|del|fla|ga|ill|ind|kan|kans|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nebr|nev|okla|ore|pa|penn|tenn|tex|vt|va|wash|wis|wisc|wyo|ont|alta|sask|man|que)$/u

/** Sentences of a report and its datelines and captions, which are not parsed: those have words only. */
export function stretchesOf(doc: Doc): readonly Sentence[] {
  const loose = doc.blocks
    .filter((b) => b.kind === 'dateline' || b.kind === 'caption')
    .map((b, i): Sentence => ({ start: b.start, end: b.end, index: -1 - i, paragraph: -1, kind: 'text', tokens: [] }))
  if (!loose.length) return doc.sentences
  return [...doc.sentences, ...loose].sort((a, b) => a.start - b.start)
}

/** The longest runs known to the gazetteers, in order, not overlapping; each name is looked up once a report. */
export function candidatesOf(doc: Doc, gazetteers: readonly Gazetteer[]): Candidate[] {
  const found: Candidate[] = []
  const memo = new Map<string, readonly Entry[]>()
  const look = (key: string): readonly Entry[] => {
    let entries = memo.get(key)
    if (!entries) {
      entries = NO_PLACES.has(key) ? [] : gazetteers.flatMap((g) => g.find(key))
      memo.set(key, entries)
    }
    return entries
  }
  for (const sentence of stretchesOf(doc)) {
    const words = wordsOf(doc.text, sentence)
    let i = 0
    while (i < words.length) {
      const hit = begins(words, i) ? longestAt(doc.text, sentence, words, i, look) : null
      if (hit) {
        found.push(divided(directed(doc.text, hit, look, found.at(-1)), look))
        i = hit.to
      } else i++
    }
  }
  return found
}

function begins(words: readonly Word[], at: number): boolean {
  const w = words[at]
  if (w?.kind !== 'word') return false
  if (beginsLarge(w.text) || isUncased(w.text)) return true
  return words[at + 1]?.text === '-' && ARTICLE.test(w.low) && beginsLarge(words[at + 2]?.text ?? '')
}

/** How far a run may go: the place behind its last word. Full stops only behind shortened words, commas never. */
function reachOf(words: readonly Word[], at: number): number {
  let to = at + 1
  let counted = 1
  while (to < words.length && counted < MOST_WORDS) {
    const w = words[to]
    const last = words[to - 1]
    if (!w || !last) break
    const joins =
      w.kind === 'word'
        ? beginsLarge(w.text) || isUncased(w.text) || INNER.test(w.low)
        : w.text === '-'
          ? last.end === w.start && words[to + 1]?.start === w.end
          : w.text === '.'
            ? last.end === w.start && SHORTENED.test(last.low) && beginsLarge(last.text)
            : /^['’‘ʿʾ`&]$/.test(w.text) && (w.text === '&' || last.end === w.start)
    if (!joins) break
    if (last.low.endsWith("'s") && !(w.kind === 'word' && beginsLarge(w.text))) break
    if (w.kind === 'word') counted++
    to++
  }
  return to
}

function longestAt(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  look: (key: string) => readonly Entry[],
): Candidate | null {
  const first = words[at]
  if (!first) return null
  for (let to = reachOf(words, at); to > at; to--) {
    const last = words[to - 1]
    if (!last) continue
    if (last.kind === 'word' && INNER.test(last.low) && !beginsLarge(last.text) && !isUncased(last.text)) continue
    if (last.kind === 'sign' && last.text !== '.') continue
    for (const end of endsOf(last)) {
      const name = text.slice(first.start, end)
      const key = keyOf(name)
      if (key.length < 2) continue
      const all = look(key)
      // "us", "Sadr" are words or names; "US", "U.S." and "SADR" are places.
      const entries = all.some((e) => e.capitals) && /\p{Ll}/u.test(name) ? all.filter((e) => !e.capitals) : all
      // "Somali gunmen": a people, and no region of that name unless it is called one.
      if (
        to === at + 1 &&
        demonymOf(name) !== undefined &&
        !/^(?:region|state|province|zone)$/.test(words[to]?.low ?? '')
      )
        continue
      if (entries.length)
        return { start: first.start, end, key, entries, sentence, words, from: at, to, wide: first.start }
    }
  }
  return isUncased(first.text) ? prefixedAt(text, sentence, words, at, look) : null
}

// Arabic writes "and", "to", "in" with the next word: "والزبداني", "بحلب", "للرقة".
function prefixedAt(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  look: (key: string) => readonly Entry[],
): Candidate | null {
  const first = words[at]
  if (!first || first.text.length < 4 || !/^[وفبلك]/.test(first.text)) return null
  const start = first.start + 1
  for (let to = Math.min(reachOf(words, at), at + 3); to > at; to--) {
    const end = words[to - 1]?.end ?? first.end
    const name = text.slice(start, end)
    for (const form of first.text.startsWith('لل') ? [`ا${name}`] : [name]) {
      const key = keyOf(form)
      const entries = look(key)
      if (entries.length) return { start, end, key, entries, sentence, words, from: at, to, wide: start }
    }
  }
  return null
}

// "Syria's" is looked up whole ("Land's End"), then without its possessive.
function endsOf(last: Word): number[] {
  if (/['’]s$/.test(last.text)) return [last.end - 2, last.end]
  return /s['’]$/.test(last.text) ? [last.end - 1] : [last.end]
}

/**
 * Takes in the part of the sky before a name: a capital one belongs to it ("South London"), a small one narrows it
 * ("eastern Aleppo", "south of Tokmak"); a place of our own tables that bears the whole name is taken instead.
 */
function directed(
  text: string,
  c: Candidate,
  look: (key: string) => readonly Entry[],
  last: Candidate | undefined,
): Candidate {
  const { words } = c
  let at = c.from - 1
  if (words[at]?.low === 'of') at--
  const word = words[at]
  if (!word || !DIRECTIONS.has(word.low) || (last && last.words === words && last.to > at)) return c
  let start = word.start
  if (words[at - 1]?.text === '-' && DIRECTIONS.has(words[at - 2]?.low ?? '') && words[at - 1]?.end === start) {
    start = words[at - 2]?.start ?? start
    at -= 2
  } else if (words[at - 1]?.text === 'Far') {
    start = words[at - 1]?.start ?? start
    at--
  }
  const capital = beginsLarge(words[at]?.text ?? '')
  if (words[c.from - 1]?.low === 'of') {
    return capital || /^(?:upper|lower|inner|outer|rural|greater|old|central)$/.test(word.low)
      ? c
      : { ...c, wide: start }
  }
  const whole = look(keyOf(text.slice(start, c.end))).filter((e) => e.from !== 'geonames')
  const entries = whole.length ? whole : c.entries
  const key = whole.length ? keyOf(text.slice(start, c.end)) : c.key
  return capital ? { ...c, entries, key, start, wide: start, from: at } : { ...c, entries, key, wide: start }
}

const DIVISION = /^(?:province|governorate|oblast|region|district|department|prefecture|county|state)$/

/** "Idlib province" means the division, not the town of that name; the word itself stays outside. */
function divided(c: Candidate, look: (key: string) => readonly Entry[]): Candidate {
  const kind = c.words[c.to]?.text ?? ''
  if (!DIVISION.test(kind) || c.wide !== c.start) return c
  const key = `${c.key} ${kind}`
  const entries = look(key).filter((e) => e.kind === 'division' || e.kind === 'county' || e.kind === 'region')
  return entries.length ? { ...c, key, entries } : c
}
