// Local deals: what was demanded of a town, agreed and carried out there; deals tied to one another; and which earlier one it repeats.
import type { Deal, PlaceRef, Topic, Words } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { daysBetween } from './days.ts'
import { carriesOut, type DealDoing } from './deal-deeds.ts'
import { type DealTold, dealTold, HARD, NAMED_MODEL, scopesOfDeal } from './deal-told.ts'
import { phasesOf, type Sign, signsInOrder } from './episodes-phases.ts'
import { bestPlace, EVERYWHERE, idsOf, inIdOrder, placeKey, refsOf, sourcesOf, topicsIn } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'
import type { Beyond, StoryPart } from './story-part.ts'

const PHASES = ['demanded', 'rumoured', 'agreed', 'denied', 'carried out', 'tied']
/** Days between two signs of one deal. */
const TOGETHER = 60
/** Days in which one deal may be the pattern of the next. */
const PATTERN = 150
/** Words that what is demanded here was demanded before, though they name no town. */
const SAME = /\bsame (?:paper|terms|deal|text|offer|conditions|choice|demands|message|sheet)\b/i
/** Most sentences of a deal that are searched for the name of another. */
const LOOK = 100
type DealNote = Note<DealTold>

/** A sign of a deal; `beside` where words beside the claim show it. */
interface DealSign extends Sign<DealNote> {
  readonly place: PlaceRef
  readonly agreed?: boolean
  readonly doing?: DealDoing
  readonly demanders?: readonly string[]
  readonly bound?: readonly string[]
  readonly beside?: DealTold['beside'][number]
}

interface Found {
  readonly place: PlaceRef
  readonly signs: DealSign[]
  last: string | null
}

/** Days after a rumour in which a denial means it. */
const DENIED = 21

/** The deals of one town that claims show, in stretches without a long silence. */
function foundIn(notes: readonly DealNote[], key: string, home: ReadonlySet<string>): readonly Found[] {
  const signs: DealSign[] = []
  // A town of which words beside claims tell is at home, wherever its namesake lies.
  const ours = notes.some((n) => n.beside.length > 0)
  for (const note of notes) {
    const ground = note.grounds.find((g) => ours || g.country === null || home.size === 0 || home.has(g.country))
    if (note.shows && ground && placeKey(ground.place) === key)
      signs.push({ ...note.shows, claim: note, place: ground.place })
    for (const beside of note.beside) {
      const { name, day, place, words } = beside
      signs.push({ name, day, claim: note, place, words, beside })
    }
  }
  const found: Found[] = []
  for (const sign of signsInOrder(signs, PHASES)) {
    const open = found.at(-1)
    if (open && (daysBetween(open.last, sign.day) ?? 0) <= TOGETHER) {
      open.signs.push(sign)
      open.last = sign.day ?? open.last
    } else found.push({ place: sign.place, signs: [sign], last: sign.day })
  }
  return found
    .map((f) => ({
      ...f,
      signs: withoutOthers(withoutEarly(withoutDenied(withoutUndated(f.signs)))),
      place: bestPlace(f.signs.map((s) => s.claim.place)) ?? f.place,
    }))
    .filter((f) => f.signs.some((s) => (s.name !== 'carried out' && s.name !== 'denied') || s.agreed === true))
}

/** What was done before anything was demanded or agreed carries out no deal. */
function withoutEarly(signs: readonly DealSign[]): DealSign[] {
  const first = signs.find((s) => s.name === 'demanded' || s.name === 'agreed')?.day ?? null
  return signs.filter((s) => s.name !== 'carried out' || s.agreed === true || (daysBetween(first, s.day) ?? 0) >= 0)
}

/** What carries out nothing of what was demanded or agreed in the town before: a captive let go by gunmen, a guest who leaves. */
function withoutOthers(signs: readonly DealSign[]): DealSign[] {
  const put = signs.filter((s) => s.name === 'demanded' || s.name === 'agreed')
  return signs.filter((s) => {
    const { doing } = s
    if (s.name !== 'carried out' || s.agreed === true || doing === undefined) return true
    const before = put.filter((b) => (daysBetween(b.day, s.day) ?? 0) >= 0)
    const told = before.length > 0 ? before : put
    if (told.length === 0) return true
    // Told in one breath with an agreement whose terms the report does not spell out, it is of it.
    const topics = new Set(told.flatMap((b) => (b.beside === undefined ? b.claim.topics : topicsOfWords(b.beside))))
    if (topics.size === 0 && told.some((b) => isInOneBreath(b, s))) return true
    return carriesOut(doing, {
      topics,
      demanders: new Set(told.flatMap((b) => b.demanders ?? [])),
      bound: new Set(told.flatMap((b) => b.bound ?? [])),
    })
  })
}

function isInOneBreath(put: DealSign, done: DealSign): boolean {
  const gap = daysBetween(put.day, done.day)
  return put.name === 'agreed' && put.claim.claim.report === done.claim.claim.report && gap !== null && gap <= 3
}

function topicsOfWords({ topics, words }: DealTold['beside'][number]): readonly Topic[] {
  return topics.length > 0 ? topics : [...topicsIn(words)]
}

/** That a town was a model once is no news where a day is known on which it gave in or was told to. */
function withoutUndated(signs: readonly DealSign[]): readonly DealSign[] {
  const dated = signs.some((s) => s.day !== null && (s.name === 'agreed' || s.name === 'demanded'))
  return dated ? signs.filter((s) => s.day !== null || s.words === undefined) : signs
}

/** A denial counts where it follows a rumour; a deal that was agreed all the same is not undone by one. */
function withoutDenied(signs: readonly DealSign[]): DealSign[] {
  return signs.filter(
    (s) =>
      s.name !== 'denied' ||
      signs.some(
        (r) =>
          r.name === 'rumoured' &&
          (daysBetween(r.day, s.day) ?? -1) >= 0 &&
          (daysBetween(r.day, s.day) ?? 99) <= DENIED,
      ),
  )
}

/** A deal before it is tied to others, with what that needs. Plain data, so that it can be kept. */
interface Draft extends Deal {
  readonly draft: {
    readonly key: string
    readonly begun: string
    readonly sides: readonly string[]
    /** Its sentences that speak of likeness, folded, between spaces. */
    readonly likenesses: readonly string[]
    /** Keys of the towns whose deals are tied to those of this one. */
    readonly ties: readonly string[]
  }
}

function draftOf(f: Found, ties: readonly string[], since: string | null): Draft {
  const signs = signsInOrder(f.signs, PHASES)
  const own = [...new Set(signs.map((s) => s.claim))].sort(inOrder)
  const themselves = new Set(signs.flatMap((s) => (s.words === undefined ? s.claim : [])))
  const told = own.filter((n) => themselves.has(n))
  const beside = signs.flatMap((s) => s.beside ?? [])
  const key = placeKey(f.place)
  const begun = signs.find((s) => s.day !== null)?.day ?? ''
  const shown = signs.filter((s) => s.name !== 'tied')
  return {
    kind: 'deal',
    id: `deal/${key.replaceAll(' ', '-')}/${begun || 'undated'}${since === null ? '' : `/${since}`}`,
    place: f.place,
    parties: inIdOrder(refsOf(told.flatMap((n) => n.parties.filter((p) => p.kept)))),
    phases: phasesOf(shown.length > 0 ? shown : signs),
    ...besideOf(signs),
    claims: idsOf(own),
    sources: sourcesOf(own),
    topics: [...new Set([...told.flatMap((n) => n.topics), ...beside.flatMap((b) => b.topics)])].sort(),
    linked: [],
    after: null,
    draft: {
      key,
      begun,
      sides: [...new Set(told.flatMap((n) => n.sides))].sort(compare),
      likenesses: [...told.map((n) => n.likeness), ...beside.map((b) => b.likeness)]
        .flatMap((words) => words ?? [])
        .slice(0, LOOK),
      ties,
    },
  }
}

/** The words beside claims that show a deal. */
function besideOf(signs: readonly DealSign[]): Pick<Deal, 'beside'> {
  const words = signs.flatMap((s): readonly Words[] =>
    s.words === undefined ? [] : [{ claim: s.claim.claim.id, words: s.words }],
  )
  return words.length > 0 ? { beside: [...new Map(words.map((w) => [w.words, w])).values()] } : {}
}

/** The local deals of one town, oldest first, not yet tied to others. */
function dealsOf(
  notes: readonly DealNote[],
  key: string,
  { home, since }: Pick<Beyond, 'home' | 'since'>,
): readonly Draft[] {
  if (key === EVERYWHERE) return []
  const ties = [...new Set(notes.flatMap((n) => n.ties))].sort(compare)
  return foundIn(notes, key, home).map((f) => draftOf(f, ties, since))
}

/** Deals with the deals they are tied to, and the earlier one whose terms each repeats. */
function tiedDeals(deals: readonly Deal[]): readonly Deal[] {
  const drafts = (deals as readonly Draft[]).toSorted(
    (a, b) => compare(a.draft.begun, b.draft.begun) || compare(a.id, b.id),
  )
  const ties = new Map<string, Set<string>>()
  const byKey = new Map<string, Draft[]>()
  for (const d of drafts) {
    const { key } = d.draft
    ties.set(key, new Set([...(ties.get(key) ?? []), ...d.draft.ties]))
    byKey.set(key, [...(byKey.get(key) ?? []), d])
  }
  return drafts.map((d, i) => {
    const linked = [...(ties.get(d.draft.key) ?? [])]
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((e) => e !== d)
      .map((e) => e.id)
      .sort(compare)
    const { draft: _draft, linked: _linked, after: _after, ...deal } = d
    // Towns that are tied to one another, and those on one side of a swap, move together; neither follows the other.
    const others = ties.get(d.draft.key) ?? NO_TIES
    const tied = new Set([...others, ...[...others].flatMap((key) => [...(ties.get(key) ?? [])])])
    const after = modelOf(d, byKey) ?? patternOf(d, drafts.slice(firstBefore(drafts, i), i), tied)
    // A town whose own deal is told of is no party to this one.
    const parties = deal.parties.filter((p) => !p.id.startsWith('seen/') || !byKey.has(foldOf(p.name)))
    return { ...deal, parties, linked, after }
  })
}

const NO_TIES: ReadonlySet<string> = new Set()

/** The first deal that is not too old to be the pattern of the one at an index. */
function firstBefore(drafts: readonly Draft[], i: number): number {
  const { begun } = (drafts[i] as Draft).draft
  let at = i
  while (at > 0 && (daysBetween((drafts[at - 1] as Draft).draft.begun, begun) ?? 999) <= PATTERN) at--
  return at
}

/** The deal that a report expressly says this one repeats: the last one before it, else one without a day or of the same days. */
function modelOf(d: Draft, byKey: ReadonlyMap<string, readonly Draft[]>): string | null {
  for (const words of d.draft.likenesses) {
    if (!words.startsWith(NAMED_MODEL)) continue
    const named = byKey.get(words.slice(NAMED_MODEL.length).trim()) ?? []
    const near = named.filter((e) => e !== d && Math.abs(daysBetween(e.draft.begun, d.draft.begun) ?? 0) <= PATTERN)
    const model = near.findLast((e) => e.draft.begun <= d.draft.begun) ?? near[0]
    if (model) return model.id
  }
  return null
}

/** The earlier deal whose terms this one repeats: named beside words of likeness, or two hard terms by one side; else null. */
function patternOf(d: Draft, earlier: readonly Draft[], tied: ReadonlySet<string>): string | null {
  const { key, begun, likenesses } = d.draft
  const before = earlier.filter((e) => e.draft.key !== key && !tied.has(e.draft.key) && e.draft.begun < begun)
  const namesIt = (e: Draft): boolean => likenesses.some((words) => words.includes(` ${e.draft.key} `))
  const named = before.findLast(namesIt)
  if (named) return named.id
  if (likenesses.some((words) => SAME.test(words))) {
    const reports = reportsOf(d)
    const told = before.filter((e) => [...reportsOf(e)].some((r) => reports.has(r)))
    const model = told.findLast((e) => e.phases.some((p) => p.name === 'agreed')) ?? told.at(-1)
    if (model) return model.id
  }
  const sides = new Set(d.draft.sides)
  const alike = before.findLast((e) => {
    const same = d.topics.filter((t) => HARD.has(t) && e.topics.includes(t)).length
    return same >= 2 || (same === 1 && e.draft.sides.some((s) => sides.has(s)))
  })
  return alike?.id ?? null
}

function reportsOf(d: Deal): ReadonlySet<string> {
  return new Set(d.claims.map((id) => id.slice(0, id.indexOf(':'))))
}

/** Local deals as a part of the story, built town by town and then tied to one another. */
export const DEALS: StoryPart<Deal, DealTold> = {
  kind: 'deal',
  months: { full: 24, after: 0, enough: 0 },
  home: true,
  scopesOf: scopesOfDeal,
  noteOf: dealTold,
  build: dealsOf,
  tie: tiedDeals,
}
