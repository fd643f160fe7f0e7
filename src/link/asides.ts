// What a report says beside its claims, sentence by sentence: figures, days, orders, steps of a convoy, ends of a ceasefire. An
// aside hangs on the nearest claim of the same report, so that it can be cited; its own words go with it. Beside that, where
// and when the report sets each claim whose own sentence does not say.
import type { Claim, Place, PlaceRef, Report } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { convoysIn } from './aid-thread.ts'
import { fedIn } from './asides-aid.ts'
import { asksIn, promisesIn, unseenIn } from './asides-asks.ts'
import { closingsIn } from './asides-closing.ts'
import { countsIn } from './asides-counts.ts'
import { rumoursIn, tiesIn } from './asides-deals.ts'
import { duesIn } from './asides-due.ts'
import { leverageToldIn } from './asides-leverage.ts'
import { lacksIn } from './asides-lifelines.ts'
import { listingsIn } from './asides-lists.ts'
import { meetingIn } from './asides-meeting.ts'
import { isInside, isOfBesieged, isWide, peopleIn } from './asides-people.ts'
import { ringsIn } from './asides-ring.ts'
import { isOfConvoys, rowAid } from './asides-rows.ts'
import { type PlacedRound, type Tables, tablesIn } from './asides-sat.ts'
import { isOfShut, shutIn } from './asides-shut.ts'
import { suppliesIn } from './asides-supplies.ts'
import { DATELINE, placedRounds, rangeIn, sessionIn } from './asides-talks.ts'
import { truceIn, truceKeys } from './asides-truce.ts'
import type { Draft, Telling } from './asides-types.ts'
import type { Aside, Setting } from './linked-claim.ts'
import { placeOf } from './places.ts'
import { sentencesIn } from './sentences.ts'
import { settingsOf } from './settings.ts'
import { ringedTown } from './siege-ground.ts'
import { rowsIn } from './table-rows.ts'
import { type Line, linesOf, type Town, townsAbout, townsBefore } from './towns.ts'

/** UTF-16 units between an aside and the claim it may hang on. */
const REACH = 1500

/** A report with its claims, and all its places where the reader gave them. */
interface Told {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly places?: readonly Place[]
}

/** What stands beside the claims of a report, by the end of the id of the claim it hangs on (what follows the report's own id). */
interface Beside {
  readonly asides: Readonly<Record<string, readonly Aside[]>>
  readonly settings: Readonly<Record<string, Setting>>
}

/** The asides and settings of a report. */
export function besideOf({ report, claims, places }: Told): Beside {
  if (claims.length === 0) return { asides: {}, settings: {} }
  const lines = linesOf(report, claims, sentencesIn(report.text), places)
  const published = report.published?.slice(0, 10) ?? null
  const countries = countriesOf(claims, places)
  const truces = truceKeys(lines, report.title, [...countries.keys()])
  const hung = new Hooks(report, claims)
  const rows = rowsIn(lines)
  const convoys = convoysIn(lines, published)
  let told = false
  let paragraph = -1
  let wide: readonly Town[] | null = null
  let counted: string | null = null
  lines.forEach((line, at) => {
    if (line.paragraph !== paragraph) [told, wide, counted] = [false, null, null]
    paragraph = line.paragraph
    const t: Telling = { lines, at, line, published }
    const row = rows.get(at)
    if (row === null) return
    if (row && isOfConvoys(row, t)) {
      for (const draft of rowAid(row, t)) hung.put(draft, draft.towns ?? [])
      return
    }
    if (row && isOfShut(row, t)) {
      for (const draft of [...shutIn(row, t), ...lacksIn(t)])
        hung.put(draft, draft.towns ?? townsAbout(lines, at).slice(0, 1))
      return
    }
    for (const draft of peopleIn(t, told)) {
      // The town of the figure before, in the same paragraph: "The UN says 28,000."
      wide ??= isWide(line.text, [...countries.keys()]) ? countryTowns(lines, at, countries) : peoplePlaces(t)
      hung.put(draft, draft.towns ?? wide)
    }
    if (isInside(line.text)) {
      told = true
      if (isWide(line.text, [...countries.keys()])) wide ??= countryTowns(lines, at, countries)
    }
    for (const draft of countsIn(t, truces[at] ?? null, counted)) {
      counted = draft.amount?.of ?? counted
      hung.put(draft, [])
    }
    for (const draft of [
      ...(convoys.get(at) ?? []),
      ...fedIn(t),
      ...duesIn(t),
      ...listingsIn(t),
      ...ringsIn(t),
      ...closingsIn(t),
      ...lacksIn(t),
      ...suppliesIn(t),
      ...truceIn(t, truces[at] ?? null),
      ...asksIn(t),
      ...promisesIn(t),
      ...unseenIn(t),
      ...tiesIn(t),
      ...rumoursIn(t),
      ...leverageToldIn(t),
    ])
      hung.put(draft, draft.towns ?? townsAbout(lines, at).slice(0, 1))
  })
  const tables = tablesIn(lines, claims, {
    title: report.title,
    dateline: DATELINE.exec(report.text.slice(0, 200))?.[1] ?? null,
    countries: new Set([...countries.keys()].map(foldOf)),
    published,
    rangeIn,
  })
  const own = placedRounds(lines, claims, published)
  const lead = sessionIn(report, lines, published, own)
  const met = lead ?? meetingIn(report, claims, lines, published)
  const { session, placed } = withTables(lead, met, tables)
  hung.putTalks(session, [...own, ...placed])
  const moves = hung.moves
  return {
    asides: hung.kept,
    settings: settingsOf({ claims, lines, truces, moves, published, tail: report.id.length }),
  }
}

/** A round that a report is about, and those told in one paragraph. A table beside another round is a round of its own paragraph. */
function withTables(
  lead: Aside | null,
  met: Aside | null,
  { about, placed }: Tables,
): { readonly session: Aside | null; readonly placed: readonly PlacedRound[] } {
  if (about === null) return { session: met, placed }
  const { aside, ...span } = about
  const same = (other: Aside): boolean =>
    other.span.start === aside.span.start || other.place === aside.place || other.day === aside.day
  // A sentence of which both are read tells its days by the table where it names more than one.
  if (lead !== null && lead.span.start === aside.span.start && lead.made === undefined && aside.made !== aside.day)
    return { session: { ...lead, ...aside, place: lead.place }, placed }
  if (lead !== null) return { session: lead, placed: same(lead) ? placed : [...placed, about] }
  if (met === null || same(met) || span.start > met.span.start) return { session: aside, placed }
  return { session: met, placed: [...placed, about] }
}

function countriesOf(claims: readonly Claim[], places: readonly Place[] | undefined): ReadonlyMap<string, PlaceRef> {
  const found = new Map<string, PlaceRef>()
  for (const p of places ?? claims.flatMap((c) => c.places))
    if (p.precision === 'country') for (const name of [p.name, p.text]) if (name.length > 2) found.set(name, placeOf(p))
  return found
}

/** The country a figure is of, as a town is: the one the sentence names, else none. */
function countryTowns(lines: readonly Line[], at: number, countries: ReadonlyMap<string, PlaceRef>): readonly Town[] {
  const line = lines[at] as Line
  for (const [name, ref] of countries) {
    const start = line.text.indexOf(name)
    if (start >= 0 && isOfBesieged(line.text))
      return [{ key: foldOf(ref.name), ref, start: line.start + start, end: line.start + start + name.length }]
  }
  return []
}

/** The valley or strip that the sentence, or the nearest one before it in the paragraph that names any place, names without a town. */
function areaOf({ lines, at, line }: Telling): Town | undefined {
  if (line.home.length > 0 && line.areas.length === 0) return undefined
  for (let i = at; i >= 0; i--) {
    const l = lines[i] as Line
    if (l.paragraph !== line.paragraph || l.towns.length > 0) return undefined
    if (l.areas.length > 0) return l.areas[0]
  }
  return undefined
}

/** "How many of us? The mayor says 15,000": the town from which somebody writes. */
function ownTown({ lines, at, line }: Telling): Town | undefined {
  const before = lines[at - 1]
  const asked =
    line.towns.length === 0 && before?.paragraph === line.paragraph && /\bof us\b|\bare we\b/i.test(before.text)
  return asked ? (line.home[0] ?? lines.find((l) => l.towns.length > 0)?.towns[0]) : undefined
}

/** A town that stands for those who count: "7,000 (Donetsk)", "Kyiv says 3,000". */
function isGiver({ text, start }: Line, town: Town): boolean {
  const behind = text.slice(town.end - start, town.end - start + 24)
  return (
    /\($/.test(text.slice(0, town.start - start)) ||
    /^ (?:itself )?(?:says|said|puts|gives|speaks of|spoke of|counts|reckons|claims)\b/.test(behind)
  )
}

const AROUND = /\band the (?:towns|villages|areas) around it\b/i

/** Where people are: the towns of the sentence, with the besieged region the paragraph names before where towns around count too. */
function peoplePlaces(t: Telling): readonly Town[] {
  const ringed = ringedTown(t.lines, t.at) ?? ownTown(t)
  if (ringed) return [ringed]
  const area = areaOf(t)
  if (area) return [area]
  // "Up to 7,000 (Donetsk)": a town that only gives a figure holds nobody.
  const gives = t.line.towns.some((x) => isGiver(t.line, x))
  const all = gives
    ? t.line.towns.every((x) => isGiver(t.line, x))
      ? townsBefore(t.lines, t.at)
      : t.line.towns.filter((x) => !isGiver(t.line, x))
    : townsAbout(t.lines, t.at)
  const towns = all.slice(0, 3)
  if (!AROUND.test(t.line.text)) return towns
  const before = t.lines
    .slice(Math.max(0, t.at - 3), t.at)
    .findLast((l) => l.paragraph === t.line.paragraph && isOfBesieged(l.text))
  const name = before ? /^((?:Eastern|Western|Northern|Southern) \p{Lu}[\p{L}'’-]+)/u.exec(before.text)?.[1] : undefined
  const first = towns[0]
  return name === undefined || !first
    ? towns
    : [...towns, { ...first, key: foldOf(name), ref: { ...first.ref, id: `seen/${foldOf(name)}`, name } }]
}

const AT_TABLE: ReadonlySet<string> = new Set([
  'REQUEST',
  'REJECT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
])
const ASKS: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN'])
/** Claims that make an aside of the same sentence needless. */
const NEEDLESS: Readonly<Partial<Record<Aside['what'], ReadonlySet<string>>>> = {
  asked: new Set(['REQUEST']),
  promised: new Set(['CONCEDE', 'AGREE']),
}

const ON_ITS_WAY: ReadonlySet<string> = new Set(['loaded', 'stripped', 'turned-back', 'delivered'])
const BRINGS: ReadonlySet<string> = new Set(['AID'])
const UNDONE: ReadonlySet<string> = new Set(['planned', 'denied', 'negated', 'hypothetical'])

/** Claims to hang asides on. */
class Hooks {
  readonly kept: Record<string, Aside[]> = {}
  /** Where sentences begin that say who can move whom. */
  readonly moves = new Set<number>()
  private readonly report: Report
  private readonly claims: readonly Claim[]

  constructor(report: Report, claims: readonly Claim[]) {
    this.report = report
    this.claims = claims
  }

  put({ towns: _, ...draft }: Draft, towns: readonly Town[]): void {
    const needless = NEEDLESS[draft.what]
    if (
      needless &&
      draft.answered === undefined &&
      draft.refused === undefined &&
      this.claims.some((c) => needless.has(c.act) && within(c, draft))
    )
      return
    if (ON_ITS_WAY.has(draft.what) && this.isUndone(draft)) return
    if (draft.what === 'leverage') this.moves.add(draft.span.start)
    const words = this.report.text.slice(draft.span.start, draft.span.end)
    const at: readonly (Town | null)[] = towns.length > 0 ? [...new Map(towns.map((t) => [t.key, t])).values()] : [null]
    for (const town of at) {
      const anchor = this.anchorOf(draft, town?.key ?? '')
      if (anchor) this.hang(anchor, { ...draft, words, place: town?.key ?? '', ...(town ? { at: town.ref } : {}) })
    }
  }

  /** Whether the reader takes all that the sentence tells of aid for planned, denied or not done. */
  private isUndone(draft: Pick<Draft, 'span'>): boolean {
    const told = this.claims.filter((c) => BRINGS.has(c.act) && within(c, draft))
    return told.length > 0 && told.every((c) => UNDONE.has(c.status))
  }

  /** Who says what in a report about a round of talks says it at the table: the round hangs on each of these claims. */
  putTalks(session: Aside | null, placed: readonly PlacedRound[]): void {
    if (session === null && placed.length === 0) return
    for (const c of this.claims) {
      if (!AT_TABLE.has(c.act)) continue
      const { start } = c.evidence[0].span
      const round = placed.find((p) => p.start <= start && start < p.end)?.aside ?? session
      if (round !== null) this.hang(c, round)
    }
  }

  private hang(claim: Claim, aside: Aside): void {
    const key = claim.id.slice(this.report.id.length)
    const list = this.kept[key]
    if (list) list.push(aside)
    else this.kept[key] = [aside]
  }

  private anchorOf(a: Omit<Draft, 'towns'>, place: string): Claim | null {
    const due = a.what === 'deadline'
    const whole = a.by !== undefined || a.to !== undefined
    let best: Claim | null = null
    let least = Number.POSITIVE_INFINITY
    for (const c of this.claims) {
      const { start, end } = c.evidence[0].span
      const gap = start > a.span.end ? start - a.span.end : a.span.start > end ? a.span.start - end : 0
      if (gap > REACH || (due && !whole && !ASKS.has(c.act))) continue
      if (due && (c.status === 'negated' || c.status === 'hypothetical' || c.status === 'denied')) continue
      // A claim of the same town is nearer than one that is not; an ultimatum is nearer than a call.
      const same = due && gap === 0 && ASKS.has(c.act)
      // What tells of an ask hangs on the claim of that ask.
      const ask = a.what === 'asked' && c.act === 'REQUEST' && within(c, a)
      const far = ask
        ? -1
        : same
          ? c.kind === 'call'
            ? 1
            : 0
          : gap + (c.places.some((p) => foldOf(p.name) === place) ? 0 : 600) + (due && c.kind === 'call' ? 500 : 0)
      if (far < least) [least, best] = [far, c]
    }
    return best
  }
}

function within(c: Claim, { span }: Pick<Draft, 'span'>): boolean {
  const { start, end } = c.evidence[0].sentence
  return start < span.end && span.start < end
}
