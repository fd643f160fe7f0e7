// Organisations in a report that may be behind an attack.
import type { Reading } from '../../src/model/index.ts'
import { type Group, knownIn } from './muc-known.ts'
import { type Look, note, wording } from './muc-look.ts'
import { masked } from './muc-names.ts'
import { GROUP, HEAD, ORGANISATION, pattern } from './muc-patterns.ts'

/** What follows an organisation's name when its people are meant. */
const TAIL =
  / (?:guerr?illas?|rebels?|members?|terrorists?|troops|soldiers?|helicopters?|units?|commandoe?s?|personnel|people|fighters|hordes|activists|groups?|organization|leaders?|militants?|planes|aircraft|urban|cells?|columns?|fronts|forces(?<=front forces)|dissidents|clandestine|antiaircraft|extremists?|command)$/
/** The people of an organisation before its name ("guerrillas of the", "members of the 8th front of the"), and a bracket behind it. */
const PEOPLE = new RegExp(
  `^(?:(?:[\\w-]+ ){0,3}?(?:${HEAD}|commandos?|cells?|fronts?|columns?|authorities|branch|arm|wing|part) (?:of|from|belonging to|called|named|calling itself) (?:the |a )?)+| ?[[(\\])].*$`,
  'g',
)
/** What is said of an organisation in passing, before its name. */
const SAID =
  /^(?:(?:maoist|leftist|castroite|pro-castro|rightist|self- ?styled|guevarist|pro-castroite|joint|same|criminal|specialized|terrorist|clandestine|marxist|so-called|outlawed|salvadoran(?= fmln)) )+/

/** An organisation's name alone. */
const organisation = (raw: string): string =>
  wording(wording(raw.replaceAll(/["“”]/g, '')).replace(PEOPLE, ''))
    .replace(SAID, '')
    .replace(TAIL, '')
    .replace(TAIL, '')

/** Words for groups that name none. */
const BARE =
  /^(?:salvadoran|colombian|honduran|humanitarian|narcotics(?:-trafficking)?|(?:(?:two|three|four|five|six|seven|eight|\d+) )?(?:u\.s\. )?military (?:men|advisers|leaders)|this|is|no|(?:all )?our .*|any other organi[sz]ation|this .*|.*\b(?:battalion|brigade|spokes\w+|sources?|officials?|officers?|chiefs?|command|hospital|academy|detachment|patrols?|court)\b.*|(?:\w+ )?(?:groups?|guerr?illas?|rebels?|police|movement|front|terrorists?|organi[sz]ations?|militar(?:y|ies)|guards?|guerrilla groups?|clandestine militias))$/

/** The organisations named in a report that fight, at every place where their names stand. */
function groupsOf(reading: Reading): Group[] {
  const text = reading.report.text
  const mentions = reading.mentions.filter((m) => m.type === 'organisation' && m.form !== 'pronoun')
  const known = knownIn(text)
  const named: Group[] = known.filter((g) => g.chain !== '').map((g) => ({ ...g, name: organisation(g.name) }))
  const inside = (start: number, end: number): boolean => named.some((g) => g.start < end && g.end > start)
  const add = (start: number, end: number, name: string, chain: string): void => {
    if (!inside(start, end)) named.push({ start, end, name, chain })
  }
  for (const { actor, chain, span } of mentions) {
    const raw = text.slice(span.start, span.end)
    if (/^(?:is|ira)$/i.test(raw) || !(ORGANISATION.test(raw) || actor?.startsWith('group/'))) continue
    const name = organisation(raw)
    if (!BARE.test(name)) add(span.start, span.end, name, actor ?? (chain === null ? name : `c${chain}`))
  }
  for (const { start, end, name } of known) add(start, end, name, name)
  return withEveryMention(text, asOne(text, named))
}

/** Takes a name and the letters in brackets behind it as one organisation everywhere in the report. */
function asOne(text: string, named: readonly Group[]): Group[] {
  const chainOf = new Map<string, string>()
  const found = (chain: string): string => {
    const other = chainOf.get(chain)
    return other === undefined ? chain : found(other)
  }
  const byName = new Map<string, string>()
  const join = (a: string, b: string): void => {
    const [x, y] = [found(a), found(b)]
    if (x !== y) chainOf.set(x.startsWith('group/') ? y : x, x.startsWith('group/') ? x : y)
  }
  for (const g of named) {
    const known = byName.get(g.name)
    if (known === undefined) byName.set(g.name, g.chain)
    else join(known, g.chain)
  }
  for (const g of named) {
    const letters = /^[^[(]*?[[(]([a-z0-9-]{2,8})[\])]/i.exec(text.slice(g.start, g.end + 12))?.[1]?.toLowerCase()
    const other = letters === undefined ? undefined : byName.get(letters)
    if (other !== undefined) join(other, g.chain)
  }
  return named.map((g) => ({ ...g, chain: found(g.chain) }))
}

/** Adds the places where a group's name stands that no mention covers. */
function withEveryMention(text: string, named: readonly Group[]): Group[] {
  const all = [...named]
  for (const [name, chain] of new Map(named.map((g) => [g.name, g.chain]))) {
    if (!/^[\w -]{3,}$/.test(name)) continue
    for (const m of text.matchAll(pattern(`\\b${name}\\b`))) {
      const [start, end] = [m.index, m.index + m[0].length]
      if (!all.some((g) => g.start < end && g.end > start)) all.push({ start, end, name, chain })
    }
  }
  return all.sort((a, b) => a.start - b.start)
}

const counted = (words: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const w of words) counts.set(w, (counts.get(w) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Every organisation of a report that fights, with how the words around tell what it did. */
export function groups(look: Look): void {
  const named = groupsOf(look.reading)
  const often = counted(named.map((g) => g.chain).filter((c) => c.startsWith('group/')))
  const first = new Set(often.filter(([, n]) => n === often[0]?.[1]).map(([chain]) => chain))
  const shortest = new Map<string, string>()
  for (const { chain, name } of named) if (name.length < (shortest.get(chain)?.length ?? 99)) shortest.set(chain, name)
  look.pieces.forEach(({ start, end }, piece) => {
    const words = masked(look.text, start, end, named).replaceAll('§', '¤')
    if (!words.includes('¤')) return
    const ways = deedsOf(words)
    for (const [, n] of words.matchAll(/¤(\d+)/g)) {
      const org = named[Number(n)]
      if (!org) continue
      const own = [...(ways.get(Number(n)) ?? []), ...(first.has(org.chain) ? ['most named group'] : [])]
      note(
        look,
        'PerpOrg',
        org.chain,
        shortest.get(org.chain) ?? org.name,
        { piece, start: org.start, end: org.end },
        own,
      )
    }
  })
}

/** By the number of an organisation: in what way a sentence says that it did harm. */
function deedsOf(words: string): Map<number, string[]> {
  const ways = new Map<number, string[]>()
  for (const [way, p] of Object.entries(GROUP)) {
    for (const m of words.matchAll(p)) {
      const n = Number(m.find((g, j) => j > 0 && g?.startsWith('¤'))?.slice(1))
      ways.set(n, [...(ways.get(n) ?? []), way])
    }
  }
  return ways
}
