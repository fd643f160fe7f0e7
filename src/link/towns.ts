// Which town the words of a report are about: the one they name, else the one their lead or heading names, else the last named.
import type { Claim, Place, PlaceRef, Report } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'
import { carriedNames } from './carried-terms.ts'
import { placeOf } from './places.ts'
import { isSeatOf } from './seats.ts'
import { LONGEST, type Sentence } from './sentences.ts'
import { isTownName, unlistedNames } from './unlisted-towns.ts'

/** A town as it is named in a text. */
export interface Town {
  /** Folded name. */
  readonly key: string
  readonly ref: PlaceRef
  readonly start: number
  readonly end: number
  /** True where it is only where somebody sits, meets or rules. */
  readonly seat?: true
}

/** A sentence with the towns it names and those it stands under. */
export interface Line extends Sentence {
  readonly towns: readonly Town[]
  /** Regions it names, and areas as wide as a country that are none. */
  readonly areas: readonly Town[]
  /** Towns its lead, else its heading names. */
  readonly home: readonly Town[]
  /** The town the title names, where it stands under a heading that names none. */
  readonly titled: readonly Town[]
}

const PRECISE: ReadonlySet<string> = new Set(['site', 'settlement', 'district'])
/** Most towns that are looked for by name where the reader's places are not at hand. */
const MOST = 60

/** Gives each sentence its towns. `places` are the reader's; without them the names of the claims are looked for. */
export function linesOf(
  report: Report,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  places: readonly Place[] | undefined,
): readonly Line[] {
  const listed =
    places === undefined ? namedIn(report.text, claims) : namedAgain(report.text, townsOf(report.text, places))
  const carried = carriedTowns(report, sentences, listed, places ?? claims.flatMap((c) => c.places))
  const known = [...listed.filter((x) => !carried.some((c) => c.start < x.end && x.start < c.end)), ...carried]
  const all = [...known, ...unlistedTowns(report.text, known, claims, places)].sort((a, b) => a.start - b.start)
  const wide = areasOf(report.text, claims, places)
  const sectioned = sentences.some((s) => s.heading)
  const titled = sectioned ? titleTowns(report.title, all) : []
  let at = 0
  return sentences.map((s) => {
    const end = s.start + s.text.length
    while (at < all.length && (all[at] as Town).start < s.start) at++
    const towns: Town[] = []
    for (let i = at; i < all.length && (all[i] as Town).start < end; i++) towns.push(all[i] as Town)
    const within = (span: { readonly start: number; readonly end: number } | null): readonly Town[] =>
      span === null ? [] : all.filter((t) => t.start >= span.start && t.start < span.end)
    const lead = s.lead === null ? [] : leadTowns(s.lead, within(s.lead), report.text, all)
    const under = (lead.length > 0 ? lead : within(s.under)).filter(isGround)
    const areas = wide.filter((t) => t.start >= s.start && t.start < end)
    return { ...s, towns, areas, home: partsLeft(under), titled: under.length === 0 && s.under !== null ? titled : [] }
  })
}

/** The towns of a lead: where it is but a name that the report elsewhere gives a town ("Yefren. Four lorries …"), that town. */
function leadTowns(
  lead: { readonly start: number; readonly end: number },
  named: readonly Town[],
  text: string,
  all: readonly Town[],
): readonly Town[] {
  if (named.length > 0 || lead.end - lead.start > 40) return named
  const words = text.slice(lead.start, lead.end).trim().replace(/[.:]$/, '')
  const town = all.find((t) => text.slice(t.start, t.end) === words)
  return town ? [{ ...town, ...lead }] : named
}

/** "Al-Waer, Homs" is Al-Waer. */
function partsLeft(home: readonly Town[]): readonly Town[] {
  const [first, second] = home
  return home.length === 2 && first && second && first.ref.precision === 'district' ? [first] : home
}

/** Whether a town may be what is told of, and is not only a seat. */
function isGround({ seat }: Town): boolean {
  return seat !== true
}

function titleTowns(title: string | null, all: readonly Town[]): readonly Town[] {
  if (title === null) return []
  const folded = ` ${foldOf(title)} `
  const named = all.filter((t) => folded.includes(` ${t.key} `))
  const keys = new Set(named.map((t) => t.key))
  const longest = [...keys].filter((k) => ![...keys].some((o) => o !== k && ` ${o} `.includes(` ${k} `)))
  return longest.length === 1 ? named.filter((t) => t.key === longest[0]).slice(0, 1) : []
}

function townsOf(text: string, places: readonly Place[]): readonly Town[] {
  return places
    .flatMap((p): Town[] => {
      if (p.span === null || p.span.start >= LONGEST) return []
      if (!PRECISE.has(p.precision) && !(p.precision === 'unknown' && isStoodIn(text, p.span.start, p.name))) return []
      return townAt(text, p.span.start, p.span.end, placeOf(p))
    })
    .sort((a, b) => a.start - b.start)
}

/** "Cut off in Rolpa": a name that no gazetteer knows and somebody is in; what somebody is at may be a post on the road. */
function isStoodIn(text: string, start: number, name: string): boolean {
  return /\b(?:in|inside) $/i.test(text.slice(Math.max(0, start - 9), start)) && isTownName(name)
}

/** Towns with every further mention that the reader takes for somebody: "Gori, Senaki. … Gori was taken on Monday". */
function namedAgain(text: string, listed: readonly Town[]): readonly Town[] {
  const byName = new Map<string, PlaceRef>()
  for (const { ref, start, end } of listed) {
    const name = text.slice(start, end)
    if (byName.size < MOST && ref.name === name && !capitalOf(name)) byName.set(name, ref)
  }
  const again = namesAt(text.slice(0, LONGEST), [...byName.keys()]).flatMap(({ name, start }) =>
    listed.some((t) => t.start < start + name.length && start < t.end)
      ? []
      : townAt(text, start, start + name.length, byName.get(name) as PlaceRef),
  )
  return [...listed, ...again].sort((a, b) => a.start - b.start)
}

/** Most areas of one report. */
const MOST_AREAS = 200

function areasOf(text: string, claims: readonly Claim[], places: readonly Place[] | undefined): readonly Town[] {
  const wide = (places ?? claims.flatMap((c) => c.places)).filter(
    (p) => p.precision === 'region' || (p.precision === 'country' && p.country === null),
  )
  return wide.slice(0, MOST_AREAS).flatMap((p): Town[] => {
    // The area in the name of an army or a party is nowhere.
    if (p.span === null || OF_BODY.test(text.slice(p.span.end, p.span.end + 40))) return []
    const ref = placeOf(p)
    return [{ key: foldOf(ref.name), ref, start: p.span.start, end: p.span.end }]
  })
}

const OF_BODY =
  /^(?: [\p{Lu}][\p{L}’'-]+){0,2} (?:Army|Armed|Forces?|Front|Party|Union|Council|Movement|Brigades?|Liberation|Guards?|Congress|League|Alliance|Battalion)\b/u

/** A town at a place in a text; none where it only says where another lies ("a suburb of Damascus", "north of Homs"). */
function townAt(text: string, start: number, end: number, ref: PlaceRef): Town[] {
  // The reader may take "east of Aleppo" for the place.
  const far = /^[^\p{Lu}]{0,30}\bof\s+(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0
  const before = text.slice(Math.max(0, start - 60), start + far)
  // A dateline says where a report was written.
  if (start < 60 && end - start > 3 && text.slice(start, end) === text.slice(start, end).toUpperCase()) return []
  const side = QUARTER.exec(before)
  if (side) {
    const name = `${COMPASS[(side[1] as string).toLowerCase()]} ${ref.name}`
    const part = { ...ref, id: `seen/${foldOf(name)}`, name, precision: 'district' as const }
    return [{ key: foldOf(name), ref: part, start, end }]
  }
  if (BESIDE.test(before.slice(-24)) || VENUE.test(before) || SUBURB.test(text.slice(end, end + 16))) return []
  if (
    capitalOf(ref.name) &&
    /^ (?:said|ha[sd](?! been [a-z])|refus|accept|agreed|wants|and Washington|and Moscow)/.test(
      text.slice(end, end + 12),
    )
  )
    return []
  const seat = isSeatOf(ref.name, text.slice(Math.max(0, start - 130), start), text.slice(end, end + 40))
  return [{ key: foldOf(ref.name), ref, start, end, ...(seat ? { seat } : {}) }]
}

/** Towns from which and to which terms go, whatever the reader takes their names for: a town may be named like its district. */
function carriedTowns(
  { text, title }: Report,
  sentences: readonly Sentence[],
  listed: readonly Town[],
  places: readonly Place[],
): readonly Town[] {
  const told = sentences.filter((s) => !s.heading).map((s) => s.text)
  const names = carriedNames(title === null ? told : [title, ...told]).filter(isTownName)
  return namesAt(text.slice(0, LONGEST), names).flatMap(({ name, start }) => {
    const end = start + name.length
    // "Iga Barrière" is no Barrière.
    if (listed.some((t) => t.start < end && start < t.end && !(t.start > start && t.end === end))) return []
    const region = places.find((p) => p.text === name && p.precision === 'region')
    const ref: PlaceRef = region
      ? { ...placeOf(region), precision: 'district' }
      : { id: `seen/${foldOf(name)}`, name, lat: null, lon: null, precision: 'unknown' }
    return townAt(text, start, end, ref)
  })
}

/** Towns that no gazetteer knows, by the words around them, wherever the text names them. */
function unlistedTowns(
  text: string,
  listed: readonly Town[],
  claims: readonly Claim[],
  places: readonly Place[] | undefined,
): readonly Town[] {
  const all = places ?? claims.flatMap((c) => c.places)
  const known = new Set([
    ...all.flatMap((p) => (p.precision === 'unknown' ? [] : [p.name, p.text])),
    ...claims.flatMap((c) => [...c.actors, ...c.recipients].flatMap((a) => (a.actor === null ? [] : [a.text, a.name]))),
  ])
  const names = unlistedNames(text.slice(0, LONGEST)).filter((n) => !known.has(n))
  return namesAt(text.slice(0, LONGEST), names).flatMap(({ name, start }) => {
    const end = start + name.length
    if (listed.some((t) => t.start < end && start < t.end)) return []
    return townAt(text, start, end, {
      id: `seen/${foldOf(name)}`,
      name,
      lat: null,
      lon: null,
      precision: 'unknown',
    })
  })
}

const COMPASS: Readonly<Record<string, string>> = {
  north: 'Northern',
  south: 'Southern',
  east: 'Eastern',
  west: 'Western',
}
/** "the rebel-held east of Aleppo", "the eastern part of Taiz": a part of a town, not what lies east of it. */
const QUARTER =
  /\b(?:the|its)\s+(?:[\p{L}]+-held\s+)?(north|south|east|west)(?:ern)?(?:\s+(?:part|parts|side|half|districts|quarters|neighbourhoods))?\s+of\s+(?:the city of\s+)?$/iu
const BESIDE =
  /\b(?:an? (?:\w+ )?suburb|outskirts|north|south|east|west|near|outside|kilomet\w+|next door)\b[^.]{0,8}$/i
/** "after the meeting in Munich", "an official in Geneva", "refugees from Samashki": where others met, sit or came from. */
const VENUE =
  /\b(?:meetings?|conference|summit|officials?|lawyers?|spokes(?:man|woman|person|men)|diplomats?|donors) (?:held )?(?:in|at) $|\b(?:refugees|displaced|families|exiles) from $/i
const SUBURB = /^(?:'s|’s)?\s+(?:hotel|street|avenue|square|suburbs?|province|governorate|region|countryside)\b/i

/** Towns of the claims, looked for by their names. */
function namedIn(text: string, claims: readonly Claim[]): readonly Town[] {
  const byName = new Map<string, PlaceRef>()
  for (const c of claims)
    for (const p of c.places)
      if (byName.size < MOST && p.text.length > 2 && PRECISE.has(p.precision))
        for (const name of [p.text, p.name]) if (!byName.has(name)) byName.set(name, placeOf(p))
  return namesAt(text.slice(0, LONGEST), [...byName.keys()])
    .flatMap(({ name, start }) => townAt(text, start, start + name.length, byName.get(name) as PlaceRef))
    .sort((a, b) => a.start - b.start)
}

const LETTER = /[\p{L}\p{N}]/u

/** Where names stand as whole words, the longest first where several begin or overlap. */
function namesAt(text: string, names: readonly string[]): readonly { readonly name: string; readonly start: number }[] {
  const found: { name: string; start: number }[] = []
  const forms = names.flatMap((name) => [...new Set([name, articleTurned(name)])].map((form) => ({ name, form })))
  for (const { name, form } of forms.toSorted((a, b) => b.name.length - a.name.length)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length
      if ((at > 0 && LETTER.test(text[at - 1] as string)) || (end < text.length && LETTER.test(text[end] as string)))
        continue
      if (!found.some((f) => f.start < end && at < f.start + f.name.length)) found.push({ name, start: at })
    }
  }
  return found
}

/** "Al-Silw" where a sentence begins, "al-Silw" within: the same name. */
function articleTurned(name: string): string {
  const first = name.charAt(0)
  if (!/^[AaEe][dlnrstz]-/.test(name)) return name
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1)
}

const THE_TOWN =
  /\b(?:in|of|to|into|from|on|inside) (?:the|this) (?:town|city|district|enclave|suburb|camp|quarter|village)\b|\b[Tt]he (?:town|city|district|enclave|suburb|village|camp)\b/
const THE_SIDE =
  /\b(?:in|of) the (north|south|east|west)(?:ern (?:part|side|half|districts))?(?: of the city)?\b(?! of)/i
/** "Foah and Kefraya, in the north, have been besieged": where in the country they lie. */
const LIES = /^,\s+in the (?:north|south|east|west)\s*,/i

/**
 * The towns a sentence is about: those it names; for "the town", "here" or none at all those of its lead or heading, else the
 * first its paragraph named, else the last one named before in its section. Empty where there is none.
 */
export function townsAbout(lines: readonly Line[], at: number): readonly Town[] {
  const line = lines[at] as Line
  const own = line.towns.filter((t) => isGround(t) && (line.lead === null || t.start >= line.lead.end))
  const told = THE_SIDE.exec(line.text)
  const side = told && LIES.test(line.text.slice(Math.max(0, told.index - 2))) ? null : told
  const found = own.length > 0 && !(THE_TOWN.test(line.text) && line.home.length > 0) ? own : townsBefore(lines, at)
  return side ? found.slice(0, 1).map((t) => quarterOf(t, (side[1] as string).toLowerCase())) : found
}

/** The towns that "the town", "here" or a sentence without a town means: of its lead or heading, else the last one named before. */
export function townsBefore(lines: readonly Line[], at: number): readonly Town[] {
  const line = lines[at] as Line
  if (line.home.length > 0) return line.home
  if (/\bhere\b/i.test(line.text)) {
    const first = lines.find((l) => l.towns.length > 0)?.towns[0]
    if (first) return [first]
  }
  let paragraph = line.paragraph
  for (let i = at - 1; i >= 0; i--) {
    const before = lines[i] as Line
    if (line.under !== null && before.start < line.under.end) break
    if (before.paragraph === paragraph && i !== at - 1) continue
    paragraph = before.paragraph
    const first = firstOfParagraph(lines, i, paragraph)
    if (first) return [first]
  }
  return line.titled.length > 0 ? line.titled : line.towns.filter(isGround).slice(0, 1)
}

function firstOfParagraph(lines: readonly Line[], last: number, paragraph: number): Town | null {
  let first: Town | null = null
  for (let i = last; i >= 0 && (lines[i] as Line).paragraph === paragraph; i--)
    first = (lines[i] as Line).towns.find(isGround) ?? first
  return first
}

function quarterOf(town: Town, side: string): Town {
  const compass = COMPASS[side] as string
  if (/^(?:North|South|East|West)ern /.test(town.ref.name)) return town
  const name = `${compass} ${town.ref.name}`
  return { ...town, key: foldOf(name), ref: { ...town.ref, id: `seen/${foldOf(name)}`, name, precision: 'district' } }
}
