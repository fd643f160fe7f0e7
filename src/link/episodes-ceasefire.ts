// Ceasefires: declared, accepted, in force, renewed, ended; who stands for them, who counts, and what is called a violation by whom.
import type { ActorRef, Ceasefire, Figure, StoryEvent } from '../model/index.ts'
import { dayIn, daysBetween } from './days.ts'
import { homeSides } from './episodes-home.ts'
import { phasesOf, type Sign, signsInOrder } from './episodes-phases.ts'
import {
  EVERYWHERE,
  figuresOf,
  groundsOf,
  idsOf,
  inIdOrder,
  isVoid,
  placeKey,
  refsOf,
  saysNone,
  share,
  sidesOf,
  sourcesOf,
  wordsOf,
} from './ground.ts'
import { compare, independentSources, inOrder, type LinkedClaim, type StoryPart } from './linked-claim.ts'

const PHASES = ['declared', 'accepted', 'in force', 'renewed', 'ended']
/** Days without a word after which words about a ceasefire mean another one. */
const QUIET = 75
/** Days without a word after which an announcement is of another one. */
const ANEW = 20
/** Days after the end in which a breach is still laid to it. */
const AFTER_END = 3

const TRUCE =
  /\b(?:cease-?fires?|truces?|cessation of hostilities|armistice|hudna|humanitarian pause|\d+[- ]hour pause|pause of \w+ (?:hours|days)|lull|de-escalation)\b/i
const ENDED =
  /\b(?:over|ended|collaps\w+|fell apart|broke down|expired|is dead|as good as dead|unravel\w*|called off|end of the)\b/i
const RENEWED = /\b(?:extend\w*|renew\w*|prolong\w*|restor\w+|reinstat\w+|another (?:\w+ )?(?:hours|days|week))\b/i
const IN_FORCE =
  /\b(?:entered into force|(?:took|taken|takes|taking) effect|c[ao]me into (?:force|effect)|came into being|(?:is|was) in its|days? into|(?:is|was|were) holding|holds|held|halted fire|began|has begun)\b/i
const ACCEPT = /\b(?:accept\w*|approv\w+|respect|abide|honou?r|commit\w*|endors\w+|sign(?:s|ed)?)\b/i
const BREACH = /\b(?:violat\w+|breach\w*|broke(?:n)? (?:it|the (?:truce|ceasefire|cessation))|broken)\b/i
const BEGIN =
  /\b(?:to (?:begin|start|take effect|come into (?:force|effect))|will (?:begin|start|take effect)|begins?|starting|effective|entered into force|took effect|came into (?:force|effect))\b.{0,90}/i
const EXCLUDED =
  /\b(?:other than|except(?:ing| for)?|exclud\w+|(?:do|does|did|will) not (?:apply|cover|include|extend))\b/i
const SPONSOR = /\b(?:brokered|mediat\w+|guarant\w+|co-chairs?|arranged|sponsor\w*|the two powers|auspices)\b/i
const WATCHES = /\b(?:monitor\w*|observ\w+|count(?:s|ed|ing)?|record\w*|register\w*|document\w*)\b/i

function isTruce(c: LinkedClaim): boolean {
  return c.claim.topics.includes('ceasefire') || TRUCE.test(wordsOf(c))
}

function isBreach(c: LinkedClaim): boolean {
  if (c.claim.act !== 'ASSAULT' && c.claim.act !== 'ACCUSE' && c.claim.act !== 'COERCE') return false
  if (c.claim.status === 'planned' || c.claim.status === 'hypothetical' || c.background) return false
  return c.claim.topics.includes('violation') || (isTruce(c) && BREACH.test(wordsOf(c)))
}

function signsOf(c: LinkedClaim): readonly Sign[] {
  if (!isTruce(c) || isVoid(c) || saysNone(wordsOf(c)) || /\bwithout an? (?:agreement|deal|accord)\b/i.test(c.sentence))
    return []
  const words = wordsOf(c)
  const { act, status } = c.claim
  const sign = (name: string, day: string | null = c.day): Sign => ({ name, day, claim: c })
  if (
    ENDED.test(words) &&
    /\b(?:truce|cease-?fire|cessation|hostilities|deal|agreement)\b/i.test(words) &&
    !BEGIN.test(words) &&
    act !== 'REQUEST' &&
    act !== 'REJECT'
  )
    return [sign('ended')]
  if (act === 'REQUEST' || act === 'REJECT' || act === 'ACCUSE' || act === 'THREATEN') return []
  if (isBreach(c)) return []
  if (RENEWED.test(words) && status !== 'planned') return [sign('renewed')]
  if (act === 'SUPPORT') return status !== 'planned' && ACCEPT.test(words) ? [sign('accepted')] : []
  const begins = BEGIN.exec(c.sentence)
  const start = begins ? dayIn(begins[0], c.published) : null
  if (act === 'AGREE' || act === 'CONCEDE') {
    if (status === 'planned') return ACCEPT.test(words) && act === 'AGREE' ? [sign('accepted')] : []
    const declared = ACCEPT.test(words) && !/\bagreed\b.{0,40}\bon\b/i.test(words) ? sign('accepted') : sign('declared')
    return start !== null && c.day !== null && start >= c.day ? [declared, sign('in force', start)] : [declared]
  }
  if (act === 'RETREAT' && (c.claim.mode === 'ceasefire' || IN_FORCE.test(words)) && TRUCE.test(c.sentence))
    return [sign('in force', start ?? c.day)]
  return IN_FORCE.test(words) && TRUCE.test(words) && act !== 'ASSAULT' ? [sign('in force', start ?? c.day)] : []
}

interface Truce {
  readonly key: string
  readonly signs: Sign[]
  readonly countries: Set<string>
  readonly sides: Set<string>
  /** Whether anybody named stands for it. */
  named: boolean
  last: string | null
  ended: string | null
}

function keyOf(c: LinkedClaim): string {
  const ground = groundsOf(c)[0]
  const place =
    ground &&
    c.claim.places.some(
      (p) =>
        p.name === ground.name &&
        p.span &&
        p.span.start >= c.claim.evidence[0].span.start &&
        p.span.end <= c.claim.evidence[0].span.end,
    )
      ? ground
      : null
  return place ? placeKey(place) : ''
}

function trucesOf(claims: readonly LinkedClaim[]): readonly Truce[] {
  const truces: Truce[] = []
  for (const s of signsInOrder(claims.flatMap(signsOf), PHASES)) {
    const key = keyOf(s.claim)
    const sides = sidesOf([...s.claim.actors, ...s.claim.recipients])
    const fits = (t: Truce): boolean => {
      // What is declared for a town is its own; what is said of a truce in a town may be of the general one.
      if (t.key !== key && (s.name === 'declared' || t.key !== '')) return false
      if (s.name === 'declared' && t.ended !== null && s.day !== null && s.day > t.ended) return false
      const gap = daysBetween(t.ended ?? t.last, s.day)
      if (gap !== null && gap > (t.ended !== null ? 14 : s.name === 'declared' ? ANEW : QUIET)) return false
      if (!s.claim.actors.some((a) => a.named) || !t.named) return true
      return (
        share(t.sides, sides) || s.claim.country === null || t.countries.size === 0 || t.countries.has(s.claim.country)
      )
    }
    let truce = truces.findLast((t) => t.key === key && fits(t)) ?? truces.findLast(fits)
    if (!truce) {
      if (s.name === 'ended' && s.claim.background) continue
      truce = { key, signs: [], countries: new Set(), sides: new Set(), named: false, last: null, ended: null }
      truces.push(truce)
    }
    truce.signs.push(s)
    // To speak of "the agreement" again keeps no truce alive.
    if (s.name !== 'declared' || truce.signs.length === 1) truce.last = s.day ?? truce.last
    if (s.name === 'ended') truce.ended ??= s.day
    if (s.name === 'renewed') truce.ended = null
    if (s.claim.country) truce.countries.add(s.claim.country)
    for (const x of sides) truce.sides.add(x)
    truce.named ||= s.claim.actors.some((a) => a.named)
  }
  return truces
}

/** All ceasefires, oldest first, with the breaches laid to each. */
export function ceasefiresOf(
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): readonly Ceasefire[] {
  const truces = trucesOf(claims)
  if (truces.length === 0) return []
  const home = homeSides(claims)
  const breaches = new Map<Truce, LinkedClaim[]>()
  for (const c of claims) {
    if (!isBreach(c) || isVoid(c) || signsOf(c).length > 0) continue
    const truce = truces.findLast((t) => {
      const begin = t.signs[0]?.day ?? null
      const key = keyOf(c)
      if (begin === null || c.day === null || c.day < begin || (t.key !== '' && key !== '' && t.key !== key))
        return false
      return t.ended !== null
        ? (daysBetween(t.ended, c.day) ?? 99) <= AFTER_END
        : (daysBetween(t.last, c.day) ?? 999) <= QUIET
    })
    if (truce) breaches.set(truce, [...(breaches.get(truce) ?? []), c])
  }
  return truces.map((t) => ceasefireOf(t, breaches.get(t) ?? [], claims, events, home))
}

function ceasefireOf(
  t: Truce,
  breaches: readonly LinkedClaim[],
  all: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
  home: ReadonlySet<string>,
): Ceasefire {
  const own = [...new Set(t.signs.map((s) => s.claim))]
  const declarers = t.signs.filter((s) => s.name === 'declared').map((s) => s.claim)
  const guarantors = declarers.flatMap((c) => c.actors.filter((a) => isSponsor(a, c, home)))
  const takers = own.flatMap((c) => c.actors.filter((a) => a.named && !guarantors.some((g) => g.side === a.side)))
  const monitors = breaches.flatMap((c) =>
    [...(c.speaker ? [c.speaker] : []), ...c.actors].filter((p) => isWatcher(p, c)),
  )
  const excluded = own.flatMap((c) => {
    const m = EXCLUDED.exec(c.sentence)
    return m ? [...c.actors, ...c.recipients].filter((p) => c.sentence.indexOf(p.as) > m.index) : []
  })
  const claims = [...new Set([...own, ...breaches])].sort(inOrder)
  const first = t.signs[0] as Sign
  const counts: readonly Figure[] = breaches.flatMap((c) =>
    figuresOf(c, (of, text) => /violation|breach|times|incident|infring/.test(`${of} ${text}`)),
  )
  return {
    kind: 'ceasefire',
    id: `ceasefire/${t.key === '' ? 'general' : t.key.replaceAll(' ', '-')}/${first.day ?? 'undated'}/${first.claim.claim.report.slice(0, 8)}`,
    place: t.key === '' ? null : (groundsOf(first.claim).find((p) => placeKey(p) === t.key) ?? null),
    parties: inIdOrder(refsOf(takers)),
    phases: stretchesOf(t.signs),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
    guarantors: inIdOrder(refsOf(guarantors)),
    monitors: inIdOrder(refsOf(monitors)),
    excluded: inIdOrder(refsOf(excluded)),
    violations: violationsOf(breaches, all, events),
    counts,
  }
}

/** Phases of a ceasefire. To accept is a moment, not a stretch; to speak of "the truce" later declares no new one. */
function stretchesOf(signs: readonly Sign[]): Ceasefire['phases'] {
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
  all: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): Ceasefire['violations'] {
  const groups = new Map<string, LinkedClaim[]>()
  for (const c of breaches) {
    const key = c.event ?? c.claim.id
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  if (groups.size === 0) return []
  // What happened may be told elsewhere without the word "violation": the other claims of the event bear it out.
  const others = new Map<string, LinkedClaim[]>()
  for (const c of all)
    if (c.event !== null && groups.has(c.event) && !isVoid(c)) others.set(c.event, [...(others.get(c.event) ?? []), c])
  return [...groups]
    .map(([event, told]) => {
      const claims = [...new Set([...told, ...(others.get(event) ?? [])])]
      const sources = Math.max(
        independentSources(claims),
        events.has(event) ? Math.min(events.get(event)!.sources.length, independentSources(claims)) : 0,
      )
      const says = [...new Set(told.map((c) => c.speaker?.name ?? c.report.outlet ?? 'the report'))]
      const alleged: readonly ActorRef[] = inIdOrder(
        refsOf(told.flatMap((c) => (c.claim.act === 'ACCUSE' ? c.recipients : c.actors))),
      )
      return { event, date: told[0]?.day ?? null, alleged, says, sources, corroborated: sources >= 2 }
    })
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.event, b.event))
}

/** Ceasefires as a part of the story: all in one scope, since a truce of a country is broken in many towns. */
export const CEASEFIRES: StoryPart<Ceasefire> = {
  kind: 'ceasefire',
  scopesOf: (c) => (isTruce(c) || isBreach(c) ? [EVERYWHERE] : []),
  build: (claims, events) => ceasefiresOf(claims, events),
}
