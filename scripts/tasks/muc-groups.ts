// Organisations in a report that may be behind an attack.
import type { Reading } from '../../src/model/index.ts'
import { type Look, note, wording } from './muc-look.ts'
import { masked, type Name } from './muc-names.ts'
import { GROUP, HEAD, ORGANISATION, pattern } from './muc-patterns.ts'

/** What follows an organisation's name when its people are meant. */
const TAIL =
  / (?:guerr?illas?|rebels?|members?|terrorists?|troops|soldiers?|helicopters?|units?|commandos?|personnel|people|fighters|hordes|activists|groups?|organization|leaders?|militants?|planes|aircraft|urban)$/
/** The people of an organisation before its name ("guerrillas of the", "members of the 8th front of the"), and a bracket behind it. */
const PEOPLE = new RegExp(
  `^(?:(?:[\\w-]+ ){0,3}?(?:${HEAD}|commandos?|cells?|fronts?|columns?) (?:of|from|belonging to) (?:the |a )?)+| ?[[(].*$`,
  'g',
)
/** What is said of an organisation in passing, before its name. */
const SAID =
  /^(?:(?:maoist|leftist|castroite|pro-castro|rightist|self- styled|terrorist|clandestine|marxist|so-called|outlawed|salvadoran(?= fmln)) )+/

/** An organisation's name alone. */
const organisation = (raw: string): string =>
  wording(wording(raw.replaceAll(/["“”]/g, '')).replace(PEOPLE, ''))
    .replace(SAID, '')
    .replace(TAIL, '')
    .replace(TAIL, '')

/** Words for groups that name none. */
const BARE =
  /^(?:salvadoran|colombian|no|any other organi[sz]ation|this .*|.*\b(?:battalion|brigade|spokes\w+|sources?|officials?|officers?|chiefs?|command|hospital|academy|detachment|patrols?|court)\b.*|(?:\w+ )?(?:groups?|guerr?illas?|rebels?|police|movement|front|terrorists?|organi[sz]ations?|militar(?:y|ies)|guards?|guerrilla groups?|clandestine militias))$/

interface Group extends Name {
  readonly chain: string
}

/** The organisations named in a report that fight, at every place where their names stand. */
function groupsOf(reading: Reading): Group[] {
  const text = reading.report.text
  const named: Group[] = []
  for (const m of reading.mentions) {
    if (m.type !== 'organisation' || (named.at(-1)?.end ?? 0) > m.span.start) continue
    const raw = text.slice(m.span.start, m.span.end)
    if (m.form === 'pronoun' || /^(?:is|ira)$/i.test(raw)) continue
    if (!(ORGANISATION.test(raw) || m.actor?.startsWith('group/'))) continue
    const name = organisation(raw)
    if (BARE.test(name)) continue
    const chain = m.actor ?? (m.chain === null ? name : `c${m.chain}`)
    named.push({ start: m.span.start, end: m.span.end, name, chain })
  }
  return withEveryMention(text, named)
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
  const usual = (chain: string): string =>
    counted(named.filter((g) => g.chain === chain).map((g) => g.name))[0]?.[0] ?? chain
  look.pieces.forEach(({ start, end }, piece) => {
    const words = masked(look.text, start, end, named).replaceAll('§', '¤')
    if (!words.includes('¤')) return
    const ways = deedsOf(words)
    for (const [, n] of words.matchAll(/¤(\d+)/g)) {
      const org = named[Number(n)]
      if (!org) continue
      const own = [...(ways.get(Number(n)) ?? []), ...(first.has(org.chain) ? ['most named group'] : [])]
      note(look, 'PerpOrg', org.chain, usual(org.chain), { piece, start: org.start, end: org.end }, own)
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
