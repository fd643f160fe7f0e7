// Local deals: what was demanded of a town, agreed and carried out there; deals tied to one another; and which earlier one it repeats.
import type { Deal, PlaceRef, Topic, Words } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { kindOf } from './commitments-made.ts'
import { daysBetween } from './days.ts'
import { phasesOf, type Sign, signsInOrder } from './episodes-phases.ts'
import {
  EVERYWHERE,
  groundsOf,
  idsOf,
  inIdOrder,
  isDeed,
  isVoid,
  placeKey,
  placeOfScope,
  refsOf,
  saysNone,
  sidesOf,
  sourcesOf,
  topicsIn,
  topicsOf,
  wordsOf,
} from './ground.ts'
import {
  type Aside,
  type Beyond,
  compare,
  inOrder,
  type LinkedClaim,
  type LinkedParty,
  oncePerClaim,
  type StoryPart,
} from './linked-claim.ts'

const PHASES = ['demanded', 'rumoured', 'agreed', 'denied', 'carried out', 'tied']
/** Days between two signs of one deal. */
const TOGETHER = 60
/** Days in which one deal may be the pattern of the next. */
const PATTERN = 150

const DEAL =
  /\b(?:deal|agreement|agreed|accord|settlement|reconciliation|surrender\w*|truce|accept\w*|sign(?:s|ed)?|said yes|hand(?:ed|s)? over|empty|gave (?:in|up))\b/i
const OVER = /\b(?:over|ended|collaps\w+|no more)\b/i
const SIGNED =
  /\bsign(?:s|ed)?\b.{0,40}\b(?:deal|agreement|accord|terms|settlement|truce|paper)\b|\b(?:council|committee|rebels|delegation|elders|negotiators)\b.{0,60}\bsign(?:s|ed)\b/i
/** Of a whole country, or only paper. */
const NATIONAL = /\b(?:cessation of hostilities|nationwide|letter|petition|undertakings?)\b/i
const LIKE =
  /\b(?:like|same (?:terms|deal|conditions|fate|way)|what \w+ got|same (?:paper|text|offer|choice|demands|message|sheet)|copying|copy|follow\w*|next|after|pattern|model|example|arrange the same)\b|\b[Tt]erms of (?=\p{Lu})/iu
/** Words that what is demanded here was demanded before, though they name no town. */
const SAME = /\bsame (?:paper|terms|deal|text|offer|conditions|choice|demands|message|sheet)\b/i
const TERMS: ReadonlySet<Topic> = new Set<Topic>([
  'surrender',
  'evacuation',
  'weapons',
  'withdrawal',
  'siege',
  'ceasefire',
  'access',
  'detainees',
  'ultimatum',
])
/** Most sentences of a deal that are searched for the name of another. */
const LOOK = 100
const HARD: ReadonlySet<Topic> = new Set<Topic>(['surrender', 'evacuation', 'weapons', 'withdrawal'])

function isSettlement(p: PlaceRef): boolean {
  return (
    p.precision === 'settlement' || p.precision === 'district' || p.precision === 'site' || p.id.startsWith('seen/')
  )
}

/** What a claim shows of a deal; what is only rumoured is so called. */
const nameOf: (c: LinkedClaim) => string | null = oncePerClaim(findNameOf)

function findNameOf(c: LinkedClaim): string | null {
  const name = plainName(c)
  return name !== null && name !== 'demanded' && c.setting.unreal === 'rumoured' ? 'rumoured' : name
}

/** "Signed the paper at the airport": where it is signed is not whose deal it is. */
const SIGNED_AT = /\bsign\w*\b[^.;]{0,50}\b(?:at|in) (?:the |a )?$/i

function plainName(c: LinkedClaim): string | null {
  if (isVoid(c) || c.background) return null
  const { act, mode, status } = c.claim
  const words = wordsOf(c)
  const topics = topicsOf(c)
  const hard = [...topics].some((t) => HARD.has(t))
  if (act === 'REQUEST' || act === 'THREATEN') {
    const kind = kindOf(c)
    return kind === 'ultimatum' || (kind === 'demand' && hard) ? 'demanded' : null
  }
  if (saysNone(words) || status === 'planned' || NATIONAL.test(words)) return null
  if (c.actors.length === 0 && !hard && act !== 'RETREAT') return null
  if ((act === 'AGREE' || act === 'CONCEDE' || (act === 'SUPPORT' && SIGNED.test(words))) && DEAL.test(words))
    return !OVER.test(words) &&
      (hard || /\b(?:deal|agreement|accord|sign(?:s|ed)|local truce|settlement|empty|terms)\b/i.test(words))
      ? 'agreed'
      : null
  if (act === 'RETREAT' && (mode === 'withdraw' || mode === 'disarm' || mode === 'release') && isDeed(c))
    return 'carried out'
  return null
}

interface DealSign extends Sign {
  readonly place: PlaceRef
}

interface Found {
  readonly place: PlaceRef
  readonly signs: DealSign[]
  last: string | null
}

/** What asides show of a deal. */
const SHOWN: Readonly<Partial<Record<Aside['what'], string>>> = { accepted: 'agreed', refuted: 'denied', tied: 'tied' }

/** Whether an aside tells that a town was given until a day to give way, by somebody. */
function isDemand(a: Aside): boolean {
  return (a.what === 'deadline' || a.what === 'ordered') && a.by !== undefined
}

/** Days after a rumour in which a denial means it. */
const DENIED = 21

/** The deals of one town that claims show, in stretches without a long silence. */
function foundIn(claims: readonly LinkedClaim[], key: string, home: ReadonlySet<string>): readonly Found[] {
  const isHome = (c: LinkedClaim, p: PlaceRef): boolean => {
    const country = c.claim.places.find((q) => q.name === p.name)?.country ?? null
    return country === null || home.size === 0 || home.has(country)
  }
  const signs: DealSign[] = []
  for (const c of claims) {
    const name = nameOf(c)
    // A deal of one town names it first; the place people go to is no party to it.
    const place =
      name === null
        ? undefined
        : groundsOf(c).find((p) => isSettlement(p) && isHome(c, p) && !isVenue(c, p) && !isGoal(c, p))
    if (name !== null && place && placeKey(place) === key) signs.push({ name, day: c.day, claim: c, place })
    for (const a of c.asides) {
      const shown = SHOWN[a.what]
      if (shown !== undefined && a.at && placeKey(a.at) === key)
        signs.push({ name: shown, day: a.day ?? c.published, claim: c, place: a.at, words: a.words })
      else if (isDemand(a) && a.at && isSettlement(a.at) && placeKey(a.at) === key)
        signs.push({ name: 'demanded', day: a.made ?? c.published, claim: c, place: a.at, words: a.words })
    }
  }
  const found: Found[] = []
  for (const sign of signsInOrder(signs, PHASES) as readonly DealSign[]) {
    const open = found.at(-1)
    if (open && (daysBetween(open.last, sign.day) ?? 0) <= TOGETHER) {
      open.signs.push(sign)
      open.last = sign.day ?? open.last
    } else found.push({ place: sign.place, signs: [sign], last: sign.day })
  }
  return found
    .map((f) => ({
      ...f,
      signs: withoutDenied(f.signs),
      place:
        placeOfScope(
          f.signs.map((s) => s.claim),
          key,
        ) ?? f.place,
    }))
    .filter((f) => f.signs.some((s) => s.name !== 'carried out' && s.name !== 'denied'))
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

/** "The fighters left for Maychew": where people go is not where they gave in. */
const GOES_TO =
  /\b(?:left for|leav\w+ for|headed for|bound for|(?:went|go|gone|taken|driven|moved|flown|bused) (?:off )?to|arriv\w+ (?:in|at)|reach\w*) (?:the )?$/i

function isGoal(c: LinkedClaim, p: PlaceRef): boolean {
  const span = c.claim.places.find((q) => q.name === p.name)?.span
  const { sentence } = c.claim.evidence[0]
  if (c.claim.act !== 'RETREAT' || !span || span.start < sentence.start || span.end > sentence.end) return false
  return GOES_TO.test(c.sentence.slice(0, span.start - sentence.start))
}

function isVenue(c: LinkedClaim, p: PlaceRef): boolean {
  const span = c.claim.places.find((q) => q.name === p.name)?.span
  const { sentence } = c.claim.evidence[0]
  if (!span || span.start < sentence.start || span.end > sentence.end) return false
  return SIGNED_AT.test(c.sentence.slice(0, span.start - sentence.start))
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
  const told = own.filter((c) => signs.some((s) => s.claim === c && s.words === undefined))
  const parties = told.flatMap((c) => [...c.actors, ...c.recipients].filter((p) => isParty(p, c, f.place)))
  const key = placeKey(f.place)
  const begun = signs[0]?.day ?? ''
  return {
    kind: 'deal',
    id: `deal/${key.replaceAll(' ', '-')}/${begun || 'undated'}${since === null ? '' : `/${since}`}`,
    place: f.place,
    parties: inIdOrder(
      refsOf(
        parties.filter(
          (p) =>
            p.named || /government|rebels|army|council|committee|rebel fighters|authorities|opposition/i.test(p.as),
        ),
      ),
    ),
    phases: phasesOf(
      signs.filter((s) => s.name !== 'tied').length > 0 ? signs.filter((s) => s.name !== 'tied') : signs,
    ),
    ...besideOf(signs),
    claims: idsOf(own),
    sources: sourcesOf(own),
    topics: [
      ...new Set(
        [
          ...told.flatMap((c) => [...topicsOf(c)]),
          ...signs.flatMap((s) => (s.name === 'demanded' && s.words !== undefined ? [...topicsIn(s.words)] : [])),
        ].filter((t) => TERMS.has(t)),
      ),
    ].sort(),
    linked: [],
    after: null,
    draft: {
      key,
      begun,
      sides: [...sidesOf(parties)].sort(compare),
      likenesses: [...told.map((c) => c.sentence), ...signs.flatMap((s) => s.words ?? [])]
        .filter((words) => LIKE.test(words) && !saysNone(words))
        .slice(0, LOOK)
        .map((words) => ` ${foldOf(words)} `),
      ties,
    },
  }
}

const VEHICLE =
  /^(?:the )?(?:\w+ )?(?:buses|bus|trucks?|lorr(?:y|ies)|convoys?|ambulances?|planes?|helicopters?|warplanes|ships?)$/i

/** Whether somebody in a claim may be a party to the deal of a town: no town of the claim, and no bus. */
function isParty(p: LinkedParty, c: LinkedClaim, town: PlaceRef): boolean {
  const key = foldOf(p.as)
  return (
    key !== placeKey(town) &&
    !VEHICLE.test(p.as) &&
    !c.claim.places.some((q) => foldOf(q.name) === key || foldOf(q.text) === key)
  )
}

/** The words beside claims that show a deal. */
function besideOf(signs: readonly Sign[]): Pick<Deal, 'beside'> {
  const words = signs.flatMap((s): readonly Words[] =>
    s.words === undefined ? [] : [{ claim: s.claim.claim.id, words: s.words }],
  )
  return words.length > 0 ? { beside: [...new Map(words.map((w) => [w.words, w])).values()] } : {}
}

/** The local deals of one town, oldest first, not yet tied to others. */
function dealsOf(
  claims: readonly LinkedClaim[],
  key: string,
  { home, since }: Pick<Beyond, 'home' | 'since'>,
): readonly Draft[] {
  if (key === EVERYWHERE) return []
  const tied = claims.flatMap((c) =>
    c.asides.flatMap((a) => (a.what === 'tied' && a.place === key ? (a.names ?? []) : [])),
  )
  const ties = [...new Set(tied)].sort(compare)
  return foundIn(claims, key, home).map((f) => draftOf(f, ties, since))
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
    // Towns that are tied to one another move together; neither follows the other.
    const tied = ties.get(d.draft.key) ?? NO_TIES
    return { ...deal, linked, after: patternOf(d, drafts.slice(firstBefore(drafts, i), i), tied) }
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

/** The earlier deal whose terms this one repeats: named beside words of likeness, or two hard terms by one side; else null. */
function patternOf(d: Draft, earlier: readonly Draft[], tied: ReadonlySet<string>): string | null {
  const { key, begun, likenesses } = d.draft
  const before = earlier.filter((e) => e.draft.key !== key && !tied.has(e.draft.key) && e.draft.begun < begun)
  const namesIt = (e: Draft): boolean => likenesses.some((words) => words.includes(` ${e.draft.key} `))
  const named = before.findLast(namesIt)
  if (named) return named.id
  if (likenesses.some((words) => SAME.test(words))) {
    const reports = reportsOf(d)
    const told = before.findLast((e) => [...reportsOf(e)].some((r) => reports.has(r)))
    if (told) return told.id
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
export const DEALS: StoryPart<Deal> = {
  kind: 'deal',
  months: { full: 60, after: 0 },
  home: true,
  scopesOf: (c) => {
    const shown = c.asides.filter((a) => SHOWN[a.what] !== undefined || isDemand(a))
    const names = nameOf(c) !== null
    if (!names && shown.length === 0) return []
    const keys = new Set(names ? groundsOf(c).filter(isSettlement).map(placeKey) : [])
    for (const a of shown) {
      if (a.at) keys.add(placeKey(a.at))
      if (a.what === 'tied') keys.add(a.place)
    }
    keys.delete('')
    return keys.size > 0 ? [...keys] : [EVERYWHERE]
  },
  build: (claims, scope, beyond) => dealsOf(claims, scope, beyond),
  tie: tiedDeals,
}
