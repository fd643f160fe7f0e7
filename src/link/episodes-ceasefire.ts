// Ceasefires: declared, accepted, in force, renewed, ended; who stands for them, who counts, and what is called a violation by whom.
import { type ActorRef, type Ceasefire, type Figure, overlapOf, type Words } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { daysBetween } from './days.ts'
import { homeSides } from './episodes-home.ts'
import { phasesOf, signsInOrder } from './episodes-phases.ts'
import {
  asideFigure,
  EVERYWHERE,
  figuresOf,
  idsOf,
  inIdOrder,
  isVoid,
  placeOfScope,
  refsOf,
  share,
  sidesOf,
  sourcesOf,
} from './ground.ts'
import {
  type Aside,
  compare,
  independentSources,
  inOrder,
  type LinkedClaim,
  type LinkedParty,
  type StoryPart,
} from './linked-claim.ts'
import { partiesMeant } from './parties.ts'
import {
  BREACHES,
  isBreach,
  isCounted,
  isTruce,
  signsBeside,
  signsOf,
  type TruceSign,
  truceKeyOf,
} from './truce-signs.ts'

const PHASES = ['declared', 'accepted', 'in force', 'renewed', 'ended']
/** Days without a word after which words about a ceasefire mean another one. */
const QUIET = 75
/** Days without a word after which "the truce is over" and a count of its breaches still mean it. */
const LONG = 240
/** Days without a word after which an announcement is of another one. */
const ANEW = 20
/** Days after the end in which a breach is still laid to it. */
const AFTER_END = 3

const SPONSOR = /\b(?:brokered|mediat\w+|guarant\w+|co-chairs?|arranged|sponsor\w*|the two powers|auspices)\b/i
const WATCHES = /\b(?:monitor\w*|observ\w+|count(?:s|ed|ing)?|record\w*|register\w*|document\w*)\b/i

interface Truce {
  readonly key: string
  readonly signs: TruceSign[]
  readonly countries: Set<string>
  readonly sides: Set<string>
  /** Whether anybody named stands for it. */
  named: boolean
  last: string | null
  ended: string | null
}

function trucesOf(claims: readonly LinkedClaim[]): readonly Truce[] {
  const truces: Truce[] = []
  const all = claims.flatMap((c) => [...signsOf(c), ...signsBeside(c)])
  for (const s of signsInOrder(all, PHASES) as readonly TruceSign[]) {
    const { key } = s
    const sides = sidesOf([...s.claim.actors, ...s.claim.recipients])
    const fits = (t: Truce): boolean => {
      // What is declared for a town is its own; what is said of a truce in a town may be of the general one.
      if (t.key !== key && (s.name === 'declared' || t.key !== '')) return false
      if (s.name === 'declared' && t.ended !== null && s.day !== null && s.day > t.ended) return false
      const gap = daysBetween(t.ended ?? t.last, s.day)
      if (
        gap !== null &&
        gap > (t.ended !== null ? 14 : s.name === 'declared' ? ANEW : s.name === 'ended' ? LONG : QUIET)
      )
        return false
      if (!s.claim.actors.some((a) => a.named) || !t.named) return true
      return (
        share(t.sides, sides) || s.claim.country === null || t.countries.size === 0 || t.countries.has(s.claim.country)
      )
    }
    let truce = truces.findLast((t) => t.key === key && fits(t)) ?? truces.findLast(fits)
    if (!truce) {
      // What ended or went on without a beginning in this record is no ceasefire of its own.
      if (s.name === 'renewed' || (s.name === 'ended' && s.claim.background) || s.words !== undefined) continue
      // To be ready to keep one is not to have one.
      if (s.name === 'accepted' && s.claim.claim.status === 'planned') continue
      truce = { key, signs: [], countries: new Set(), sides: new Set(), named: false, last: null, ended: null }
      truces.push(truce)
    }
    truce.signs.push(s)
    // To speak of "the agreement" again, or to accept one, keeps no truce alive.
    if ((s.name !== 'declared' && s.name !== 'accepted') || truce.signs.length === 1) truce.last = s.day ?? truce.last
    if (s.name === 'ended') truce.ended ??= s.day
    if (s.name === 'renewed') truce.ended = null
    if (s.claim.country) truce.countries.add(s.claim.country)
    for (const x of sides) truce.sides.add(x)
    truce.named ||= s.claim.actors.some((a) => a.named)
  }
  return truces
}

/** All ceasefires, oldest first, with the breaches laid to each. */
export function ceasefiresOf(claims: readonly LinkedClaim[]): readonly Ceasefire[] {
  const truces = trucesOf(claims)
  if (truces.length === 0) return []
  const home = homeSides(claims)
  // What happened may be told elsewhere without the word "violation": the other claims of the event bear it out.
  const byEvent = new Map<string, LinkedClaim[]>()
  for (const c of claims)
    if (c.event !== null && !isVoid(c)) {
      const there = byEvent.get(c.event)
      if (there) there.push(c)
      else byEvent.set(c.event, [c])
    }
  const breaches = new Map<Truce, LinkedClaim[]>()
  const beside = new Map<Truce, Hung[]>()
  for (const c of claims) {
    if (isBreach(c) && !isVoid(c) && signsOf(c).length === 0) put(breaches, aliveOn(truces, c.day, truceKeyOf(c)), c)
    for (const aside of c.asides)
      if (aside.what === 'count' || aside.what === 'excluded' || aside.what === 'watched')
        put(beside, aliveOn(truces, aside.day ?? c.published, aside.names?.[0] ?? '', LONG), { claim: c, aside })
  }
  return truces.map((t) => ceasefireOf(t, breaches.get(t) ?? [], beside.get(t) ?? [], byEvent, home))
}

/** An aside with the claim it hangs on. */
interface Hung {
  readonly claim: LinkedClaim
  readonly aside: Aside
}

function put<T>(map: Map<Truce, T[]>, truce: Truce | undefined, item: T): void {
  if (truce === undefined) return
  const list = map.get(truce)
  if (list) list.push(item)
  else map.set(truce, [item])
}

/** The ceasefire in which something of a day falls: the latest of its own place that lives then, else the latest general one. */
function aliveOn(truces: readonly Truce[], day: string | null, key: string, quiet = QUIET): Truce | undefined {
  const lives = (t: Truce): boolean => {
    const begin = t.signs[0]?.day ?? null
    if (begin === null || day === null || day < begin) return false
    return t.ended !== null
      ? (daysBetween(t.ended, day) ?? 99) <= AFTER_END
      : (daysBetween(t.last, day) ?? 999) <= quiet
  }
  return (
    truces.findLast((t) => t.key === key && lives(t)) ??
    truces.findLast((t) => (t.key === '' || key === '') && lives(t))
  )
}

function ceasefireOf(
  t: Truce,
  breaches: readonly LinkedClaim[],
  beside: readonly Hung[],
  byEvent: ReadonlyMap<string, readonly LinkedClaim[]>,
  home: ReadonlySet<string>,
): Ceasefire {
  const own = [...new Set(t.signs.map((s) => s.claim))]
  const declarers = t.signs.filter((s) => s.name === 'declared').map((s) => s.claim)
  const guarantors = declarers.flatMap((c) => c.actors.filter((a) => isSponsor(a, c, home)))
  const takers = own.flatMap((c) => c.actors.filter((a) => a.named && !guarantors.some((g) => g.side === a.side)))
  const monitors = [
    ...breaches.flatMap((c) => [...(c.speaker ? [c.speaker] : []), ...c.actors].filter((p) => isWatcher(p, c))),
    ...beside.flatMap(({ claim, aside }) =>
      aside.what === 'count'
        ? namedBeside(claim, aside.says ?? undefined)
        : aside.what === 'watched'
          ? namedBeside(claim, aside.by)
          : [],
    ),
  ]
  const left = beside.filter((h) => h.aside.what === 'excluded')
  const excluded = left.flatMap(({ claim, aside }) =>
    (aside.names ?? []).slice(1).flatMap((n) => namedBeside(claim, n)),
  )
  const cited = beside.filter((h) => h.aside.what !== 'count')
  const anchors = beside.map((h) => h.claim)
  const claims = [...new Set([...own, ...breaches, ...anchors])].sort(inOrder)
  const first = t.signs[0] as TruceSign
  return {
    kind: 'ceasefire',
    id: `ceasefire/${t.key === '' ? 'general' : t.key.replaceAll(' ', '-')}/${first.day ?? 'undated'}/${first.claim.claim.report.slice(0, 8)}`,
    place: t.key === '' ? null : placeOfScope(claims, t.key),
    parties: inIdOrder(refsOf(oneOfEachSide(takers))),
    phases: stretchesOf(t.signs),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
    guarantors: inIdOrder(refsOf(guarantors)),
    monitors: withoutShort(inIdOrder(refsOf(monitors))),
    excluded: inIdOrder(refsOf(excluded)),
    violations: violationsOf(
      breaches.filter((c) => !isCounted(c)),
      byEvent,
    ),
    counts: countsOf(breaches, beside),
    ...(cited.length > 0
      ? { beside: cited.map(({ claim, aside }): Words => ({ claim: claim.claim.id, words: aside.words })) }
      : {}),
  }
}

/** Of a state, its government and its army, the government; of any other side all. */
function oneOfEachSide(parties: readonly LinkedParty[]): readonly LinkedParty[] {
  const rank = (p: LinkedParty): number => (p.id.startsWith('government/') ? 0 : p.id === p.side ? 1 : 2)
  const best = new Map<string, LinkedParty>()
  for (const p of parties) {
    const there = best.get(p.side)
    if (!there || rank(p) < rank(there)) best.set(p.side, p)
  }
  return parties.filter((p) => !p.side.startsWith('state/') || best.get(p.side)?.id === p.id)
}

/** Those who count, once each: "the Observatory" beside its full name and "monitors" at large are left out. */
function withoutShort(refs: readonly ActorRef[]): readonly ActorRef[] {
  const wordsIn = (r: ActorRef): readonly string[] => foldOf(r.name).split(' ')
  return refs.filter((r) => {
    if (!r.id.startsWith('seen/')) return true
    const own = wordsIn(r)
    if (own.every((w) => COUNTERS.has(w))) return false
    return !refs.some((o) => o !== r && wordsIn(o).length > own.length && own.every((w) => wordsIn(o).includes(w)))
  })
}

const COUNTERS = new Set([
  'monitors',
  'observers',
  'monitor',
  'residents',
  'rebels',
  'and',
  'activists',
  'local',
  'witnesses',
])

/** Parties that words beside a claim name; "the Monitor" is the house that says so, where its name ends that way. */
function namedBeside(c: LinkedClaim, words: string | undefined): readonly LinkedParty[] {
  const outlet = c.report.outlet
  const own =
    words !== undefined && outlet !== null && foldOf(outlet).endsWith(` ${foldOf(words.replace(/^the /i, ''))}`)
  return partiesMeant(own ? outlet : words, { country: c.country, day: c.published, glosses: {} }, null)
}

/** How often it was broken according to whom; what a sentence says beside a claim goes before the claim's own figure. */
function countsOf(breaches: readonly LinkedClaim[], beside: readonly Hung[]): readonly Figure[] {
  const told = beside.flatMap(({ claim, aside }) => (aside.what === 'count' ? asideFigure(claim, aside) : []))
  const own = breaches
    .flatMap((c) => figuresOf(c, (of, text) => BREACHES.test(`${of} ${text}`)))
    .filter((f) => !told.some((g) => g.report === f.report && isSameSpan(f, g)))
  return [...told, ...own].sort(
    (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.claim, b.claim) || a.amount.best - b.amount.best,
  )
}

function isSameSpan(a: Figure, b: Figure): boolean {
  if (a.amount.span === null || b.amount.span === null) return a.amount.best === b.amount.best
  return overlapOf(a.amount.span, b.amount.span) > 0
}

/** Phases of a ceasefire. To accept is a moment, not a stretch; to speak of "the truce" later declares no new one. */
function stretchesOf(signs: readonly TruceSign[]): Ceasefire['phases'] {
  const inOrderOfDays = signsInOrder(signs, PHASES)
  const born = inOrderOfDays.find((s) => s.name === 'declared' || s.name === 'in force')?.day ?? null
  const kept = inOrderOfDays.filter(
    (s) => s.name !== 'accepted' && (s.name !== 'declared' || (daysBetween(born, s.day) ?? 0) <= 2),
  )
  const accepted = inOrderOfDays
    .filter((s) => s.name === 'accepted')
    .map((s) => ({ name: 'accepted', from: s.day, to: s.day, claims: [s.claim.claim.id] }))
  const ended = kept.findIndex((s) => s.name === 'ended')
  const lived = kept.filter((s, i) => ended < 0 || i <= ended || s.name === 'ended' || s.name === 'renewed')
  return [...phasesOf(lived), ...accepted].sort(
    (a, b) => compare(a.from ?? '', b.from ?? '') || PHASES.indexOf(a.name) - PHASES.indexOf(b.name),
  )
}

function isSponsor(a: LinkedClaim['actors'][number], c: LinkedClaim, home: ReadonlySet<string>): boolean {
  if (!a.named || home.has(a.side)) return false
  return a.side.startsWith('body/') || a.side.startsWith('state/') || SPONSOR.test(c.sentence)
}

function isWatcher(p: LinkedClaim['actors'][number], c: LinkedClaim): boolean {
  if (/monitor|observ/i.test(p.as) || /monitor|observ/i.test(p.name)) return true
  return p.named && (p.side.startsWith('body/') || p.side.startsWith('ngo/')) && WATCHES.test(c.sentence)
}

function violationsOf(
  breaches: readonly LinkedClaim[],
  byEvent: ReadonlyMap<string, readonly LinkedClaim[]>,
): Ceasefire['violations'] {
  const groups = new Map<string, LinkedClaim[]>()
  for (const c of breaches) {
    const key = c.event ?? c.claim.id
    const there = groups.get(key)
    if (there) there.push(c)
    else groups.set(key, [c])
  }
  return [...groups]
    .flatMap(([event, all]) => {
      // Nobody alleges his own breach: what he says of it is an answer.
      const told = all.filter((c) => !isOwn(c))
      if (told.length === 0) return []
      const sides = sidesOf(told.flatMap((c) => (c.claim.act === 'ACCUSE' ? c.recipients : c.actors)))
      const fits = (c: LinkedClaim): boolean =>
        !isCounted(c) && !isOwn(c) && (c.actors.length === 0 || sides.size === 0 || share(sides, sidesOf(c.actors)))
      const sources = independentSources(new Set([...told, ...(byEvent.get(event) ?? []).filter(fits)]))
      const says = [...new Set(told.map((c) => c.speaker?.name ?? c.report.outlet ?? 'the report'))]
      const alleged: readonly ActorRef[] = inIdOrder(
        refsOf(told.flatMap((c) => (c.claim.act === 'ACCUSE' ? c.recipients : c.actors.filter((a) => mayDo(a, c))))),
      )
      return [{ event, date: told[0]?.day ?? null, alleged, says, sources, corroborated: sources >= 2 }]
    })
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.event, b.event))
}

/** Whether a claim tells of what its own speaker did. */
function isOwn(c: LinkedClaim): boolean {
  return c.speaker !== null && c.actors.length > 0 && share(sidesOf([c.speaker]), sidesOf(c.actors))
}

/** Fighters who are not named bomb nobody from the air. */
function mayDo(a: LinkedParty, c: LinkedClaim): boolean {
  return (
    c.claim.mode !== 'aerial' || a.named || !/\b(?:groups?|rebels|militants|fighters|gunmen|militias?)$/i.test(a.as)
  )
}

const TELLS: ReadonlySet<Aside['what']> = new Set(['truce-renewed', 'truce-ended', 'excluded', 'watched', 'count'])

/** Ceasefires as a part of the story: all in one scope, since a truce of a country is broken in many towns. */
export const CEASEFIRES: StoryPart<Ceasefire> = {
  kind: 'ceasefire',
  scopesOf: (c) => (isTruce(c) || isBreach(c) || c.asides.some((a) => TELLS.has(a.what)) ? [EVERYWHERE] : []),
  build: ceasefiresOf,
}
