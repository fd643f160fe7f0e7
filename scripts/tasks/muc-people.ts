// Persons in a report who may have been harmed or may have done harm.
import { kindsOf, type Look, note, type Spot, wording } from './muc-look.ts'
import { fullest, masked, type Name, namesOf } from './muc-names.ts'
import { DOER, NAMED, PERSON, pattern, VICTIM } from './muc-patterns.ts'

/** Every person named, as one who may have been harmed and, where words say so, as one who may have done harm. */
export function named(look: Look): void {
  const names = namesOf(look.reading)
  look.pieces.forEach(({ start, end }, piece) => {
    const words = masked(look.text, start, end, names)
    if (!words.includes('§')) return
    const harmed = waysOf(VICTIM, words)
    const blamed = waysOf(NAMED, words)
    for (const [, n] of words.matchAll(/§(\d+)/g)) {
      const name = names[Number(n)]
      if (!name) continue
      const full = fullest(name.name, names)
      const about = [full.includes(' ') ? 'full name' : 'one word', ...(speaks(look.text, name) ? ['speaks'] : [])]
      const spot = { piece, start: name.start, end: name.end }
      note(look, 'Victim', full, full, spot, [...(harmed.get(Number(n)) ?? []), ...about])
      const blame = blamed.get(Number(n))
      if (blame) note(look, 'PerpInd', full, full, spot, ['named', ...blame, ...about])
    }
  })
}

/** By the number of a name: in what way a sentence says that harm came to it, or from it. */
function waysOf(patterns: Readonly<Record<string, RegExp>>, words: string): Map<number, string[]> {
  const cues = new Map<number, string[]>()
  for (const [way, p] of Object.entries(patterns)) {
    for (const m of words.matchAll(p)) {
      if (patterns === VICTIM && /\bby\b|\bsaid\b|\baccording\b/i.test(m[0].slice(0, m[0].indexOf('§')))) continue
      const row = [...(m[1] ?? '').matchAll(/§(\d+)/g)].map((n) => Number(n[1]))
      for (const n of row) cues.set(n, [...(cues.get(n) ?? []), way, ...(row.length > 1 ? ['in a row'] : [])])
    }
  }
  return cues
}

const speaks = (text: string, name: Name): boolean =>
  /^,? (?:said|stated|added|told|announced|declared)/i.test(text.slice(name.end, name.end + 20))

/** What kind of people doers are. */
const KINDS = {
  insurgent: /guerr?illa|rebel|subversive|insurgent|fighters/,
  terrorist: /terrorist|extremist/,
  stranger: /unidentified|unknown|hooded|masked|armed (?:men|ind|people)/,
  person: /individual|\bm[ae]n\b|person|people|youth|subject/,
  state: /soldier|troops|polic|army|military|lieutenant|officer|guard|agents/,
  'members of': /members of/,
  members: /members?$|group|unit|element|column|cell/,
}
const ANY_DOER = pattern(`\\b${DOER}`)
/** Doers that say little without the group they are of, and that group. */
const MEMBERS = /\bmembers$/i
const OF = pattern(
  "^ of (?:the |a )?(?:[\\w.'-]+ ){0,5}?(?:front|movement|army|command|cartel|forces|group|guard|police|organization|squads?|fmln|eln|farc|mrta|m-19|epl|path)\\b",
  'i',
)

/** Everyone in a report who is of a kind that does harm. */
export function doers(look: Look): void {
  look.pieces.forEach(({ start, end }, piece) => {
    const words = look.text.slice(start, end)
    for (const [to, { text, ways }] of doersIn(words)) {
      const spot: Spot = { piece, start: start + to - text.length, end: start + to }
      const of = MEMBERS.test(text) ? (OF.exec(words.slice(to))?.[0] ?? '') : ''
      const who = wording(text + of)
        .replace(/^groups of /, '')
        .replace(/^(?:fmln|eln|farc|mrta|m-19|shining path) /, '')
      const around = standing(words.slice(0, to - text.length), words.slice(to))
      const bare = who.includes(' ') ? [] : ['bare']
      note(look, 'PerpInd', who, who, spot, [...ways, ...kindsOf(KINDS, who), ...around, ...bare])
    }
  })
}

/** Doers of a sentence by where they end, with the ways it says what they did. */
function doersIn(words: string): Map<number, { readonly text: string; readonly ways: string[] }> {
  const hits = new Map<number, { readonly text: string; readonly ways: string[] }>()
  const put = (m: RegExpExecArray, ways: string[]): void => {
    const text = m[1] ?? ''
    const to = m.index + m[0].indexOf(text) + text.length
    const known = hits.get(to)
    if (known) known.ways.push(...ways)
    else hits.set(to, { text, ways })
  }
  for (const [way, p] of Object.entries(PERSON)) for (const m of words.matchAll(p)) put(m, [way])
  for (const m of words.matchAll(ANY_DOER)) put(m, [])
  return hits
}

/** How the words before and behind a doer bear on it. */
function standing(before: string, after: string): string[] {
  const own: string[] = []
  if (/\bby (?:the |a |an |some |about |alleged |presumed |suspected |group of |\w+ )?\s*$/i.test(before))
    own.push('by')
  if (/\b(?:the|these|those)\s+$/i.test(before)) own.push('the')
  if (/\b(?:against|of|kill(?:ed|ing)?|arrest(?:ed)?|captur\w+|with|between|and)\s+(?:the\s+)?$/i.test(before))
    own.push('hit or of')
  if (NOUN.test(after)) own.push('before a noun')
  return own
}
const NOUN =
  /^\s+(?:attack|act|group|organi|activit|movement|action|leader|offensive|violence|source|front|command|camp|base|forces)/i
