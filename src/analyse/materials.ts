// What every view is made from, and what every view is: rows with cells, citations and a note on coverage. Plain data.
import type { ActorRef, Claim, Commitment, PlaceRef, Report, Story, StoryParts, Words } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { eachOnce } from './names-once.ts'

/** The facts of a report that views need. */
export type ReportFacts = Pick<Report, 'id' | 'title' | 'outlet' | 'published' | 'source'>

/** A claim with its report and sentence, as the record gives it. */
export interface CitedClaim {
  readonly claim: Claim
  readonly report: ReportFacts
  readonly sentence: { readonly text: string; readonly at: number }
}

/** A story with all it rests on: every report of the record, and the claims the story names. */
export interface Materials {
  readonly story: Story
  readonly reports: readonly ReportFacts[]
  /** By id; looked up where a row needs it, for to read them all takes long. */
  readonly claims: Pick<ReadonlyMap<string, CitedClaim>, 'get'>
  /** The parts of the story as the reports published by the end of a day tell them, and no later one. */
  partsOn(day: string): StoryParts
}

/** What is asked for. All fields narrow; days are `YYYY-MM-DD`, inclusive. */
export interface ViewFilter {
  /** Part of a place's name, without regard to case, or its id. */
  readonly place?: string
  /** Part of an actor's name in any spelling known or met, without regard to case, or its id; a state stands for its arms too. */
  readonly actor?: string
  readonly from?: string
  readonly to?: string
  /** Only what reports published up to this day say; ages are counted to it. By default the day of the last report. */
  readonly asOf?: string
}

/** The words behind a row. */
export interface Citation {
  readonly claim: string
  readonly report: string
  readonly outlet: string | null
  readonly date: string | null
  readonly says: string | null
  readonly words: string
}

/** What stands in a cell of a view; null where nothing is known. */
export type Cell = string | number | boolean | null | readonly string[]

/** A row of a view. `about` is what filters look at; it holds no more than the cells do. */
export interface Row {
  readonly id: string
  readonly cells: Readonly<Record<string, Cell>>
  readonly citations: readonly Citation[]
}

/** A row whose citations, and cells where they take looking up, are found when first asked for: of many rows a page shows few. */
export function lateRow(id: string, cells: Row['cells'] | (() => Row['cells']), cite: () => readonly Citation[]): Row {
  let found: Row['cells'] | undefined
  let cited: readonly Citation[] | undefined
  return {
    id,
    get cells() {
      found ??= typeof cells === 'function' ? cells() : cells
      return found
    },
    get citations() {
      cited ??= onceEach(cite())
      return cited
    },
  }
}

/** How much a view can know: no report is not no event. */
export interface Coverage {
  readonly reports: number
  readonly outlets: readonly { readonly name: string; readonly reports: number }[]
  readonly from: string | null
  /** Day of the last report; nothing after it can be known. */
  readonly until: string | null
  readonly undated: number
  readonly note: string
}

/** An answer to one of the questions. */
export interface View {
  readonly name: string
  readonly question: string
  readonly asOf: string | null
  readonly columns: readonly string[]
  /** What columns are called, where their own name does not say: the two that are compared. */
  readonly labels?: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
  /** Numbers over all rows, with their names. */
  readonly totals: Readonly<Record<string, number>>
  readonly coverage: Coverage
}

/** Compares by UTF-16 code units: the same order everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whole days from `a` to `b`; null where one is not known. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const n = (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000
  return Number.isFinite(n) ? Math.round(n) : null
}

/** The day `n` days after `day`. */
export function plusDays(day: string, n: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + n * 86_400_000).toISOString().slice(0, 10)
}

/** Names of parties as one cell; somebody who is only described is told with the place, unless the row is of that place: "council (Daraya)". */
export function namesOf(refs: readonly ActorRef[], at: PlaceRef | null = null): string {
  return eachOnce(refs.map((ref) => nameOf(ref, at))).join('; ')
}

/** Whoever they are, they are of no town: "any armed group", "both sides", "five powers". */
const OF_NO_TOWN =
  /^(?:an?|any|every|each|all|both|some|several|many|most|other|another|certain|one|two|three|four|five|six|\d[\d,.]*)\b/i

/** "The rebels gave the army two more days to leave the town": a place that is not named. */
const OF_ANY_TOWN =
  /^(?:the )?(?:town|city|village|district|camp|area|place|quarter|suburb|region|country|base|port)s?$/

/** Whose place their own words tell: "the authorities in Pale", "women of Eredvi". */
const OF_OWN_PLACE = /\p{Ll} (?:in|at|of|from) (?:the )?\p{Lu}/u

function nameOf({ id, name }: ActorRef, at: PlaceRef | null): string {
  const place = /^seen\/[^@]+@([^@]{3,})$/.exec(id)?.[1]
  if (place === undefined || (at !== null && foldOf(at.name) === place)) return name
  if (OF_ANY_TOWN.test(place)) return name
  if (OF_NO_TOWN.test(name) || OF_OWN_PLACE.test(name) || foldName(name).includes(foldName(place))) return name
  return `${name} (${place.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())})`
}

/** Citations for claims, each once, in the order given; a claim that is not at hand is left out. */
export function citationsOf(m: Materials, ids: Iterable<string>): readonly Citation[] {
  const cited: Citation[] = []
  for (const id of new Set(ids)) {
    const found = m.claims.get(id)
    if (!found) continue
    cited.push({
      claim: id,
      report: found.report.id,
      outlet: found.report.outlet,
      date: dayOf(found.report.published),
      says: found.claim.speaker?.name ?? null,
      words: found.claim.evidence.map((e) => e.quote).join(' … '),
    })
  }
  return cited
}

/** Citations each once: the words of a claim and the same sentence beside it are one. */
export function onceEach(cited: readonly Citation[]): readonly Citation[] {
  const met = new Map<string, Citation>()
  for (const c of cited) {
    const key = `${c.report} ${c.words.replace(/[.,;:!?…\s]+$/u, '')}`
    const before = met.get(key)
    if (before === undefined) met.set(key, c)
    // Who says it is worth more than a full stop.
    else if (before.says === null && c.says !== null) met.set(key, { ...before, claim: c.claim, says: c.says })
  }
  return [...met.values()]
}

/** A citation of words that stand beside a claim: the claim says which report and when. */
export function citedBeside(m: Materials, claim: string, words: string): readonly Citation[] {
  const found = m.claims.get(claim)
  if (!found) return []
  const { id, outlet, published } = found.report
  return [{ claim, report: id, outlet, date: dayOf(published), says: null, words }]
}

/** Citations for claims and for words beside claims; a claim that only holds up such words is not cited for itself. */
export function citationsWith(
  m: Materials,
  ids: readonly string[],
  beside: readonly Words[] = [],
): readonly Citation[] {
  const holders = new Set(beside.map((b) => b.claim))
  const cited = [
    ...citationsOf(
      m,
      ids.filter((id) => !holders.has(id)),
    ),
    ...beside.flatMap((b) => citedBeside(m, b.claim, b.words)),
  ]
  return [...new Map(cited.map((c) => [`${c.report} ${c.words}`, c])).values()]
}

/** The words a commitment rests on, step by step, with those that set its deadline. */
export function commitmentCitations(m: Materials, c: Commitment): readonly Citation[] {
  const told = c.steps.flatMap((s) =>
    s.words === undefined ? citationsOf(m, s.claims) : citedBeside(m, s.claims[0] ?? '', s.words),
  )
  const due = c.deadlineWords === undefined ? [] : citedBeside(m, c.claims[0] ?? '', c.deadlineWords)
  const known = new Set(told.map((x) => x.claim))
  const others = citationsOf(
    m,
    c.claims.filter((id) => !known.has(id)),
  )
  return [
    ...new Map(
      [...told.slice(0, 1), ...due, ...told.slice(1), ...others].map((x) => [`${x.claim} ${x.words}`, x]),
    ).values(),
  ]
}

/** The day of a publication time. */
export function dayOf(published: string | null): string | null {
  return published?.slice(0, 10) ?? null
}

/** A name as names are compared. */
const foldName = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()

/** Whether a thing asked for is this one: by id, or by whole words of its name. `a|b` asks for either. */
export function isAsked(asked: string | undefined, ref: ActorRef | PlaceRef): boolean {
  if (asked === undefined) return true
  const name = ` ${foldName(ref.name)} `
  return asked.split('|').some((one) => {
    const want = foldName(one)
    return ref.id === one || (want !== '' && name.includes(` ${want} `))
  })
}

/** Whether anything among `refs` is asked for; all is, where nothing is. */
export function anyAsked(asked: string | undefined, refs: readonly (ActorRef | PlaceRef | null)[]): boolean {
  return asked === undefined || refs.some((r) => r !== null && isAsked(asked, r))
}

/** Whether a stretch of days touches the days asked for. What has no day touches only where none are asked for. */
export function inDays(f: ViewFilter, from: string | null, to: string | null = from): boolean {
  if (f.from === undefined && f.to === undefined) return true
  if (from === null && to === null) return false
  return (f.to === undefined || (from ?? to ?? '') <= f.to) && (f.from === undefined || (to ?? '9999') >= f.from)
}
