// Sieges: place, besieger, phases, and what {@link siege-figures} counts. One for a whole country holds its figures alone.
import type { ActorRef, PlaceRef, Siege } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { daysBetween } from './days.ts'
import { phasesOf, signsInOrder } from './episodes-phases.ts'
import { bestPlace, EVERYWHERE, groundKeys, idsOf, inIdOrder, placeKey, sourcesOf, topicsOf } from './ground.ts'
import { inOrder, type LinkedClaim } from './linked-claim.ts'
import { eachOnce, isListing, lifelinesOf, populationIn } from './siege-figures.ts'
import { designationsOf } from './siege-listings.ts'
import { isRing, type NotedSign, type SiegeNote, type SiegeTold, siegeTold } from './siege-notes.ts'
import { besiegedIn, isSiegeClaim } from './siege-signs.ts'
import type { StoryPart } from './story-part.ts'

const PHASES = ['closing', 'closed', 'easing', 'lifted', 'fallen']
/** Days after a fall in which words about the siege still mean the old one. */
const AFTERMATH = 120

type NotedBesieger = SiegeNote['actors'][number]
type Shown = NotedSign & { readonly claim: SiegeNote }

/** The sieges of one place, oldest first; a new one begins where words of a siege come long after a fall or an end. */
function siegesOf(notes: readonly SiegeNote[], scope: string, place: PlaceRef | null): readonly Siege[] {
  const told = withoutLoneWord(notes.flatMap((n) => n.signs.map((s): Shown => ({ ...s, claim: n }))))
  const ring = told.some((s) => isRing(s) && (s.words === undefined || s.held !== undefined))
  // What was lifted was there, though no report tells since when.
  const lifted = ring ? undefined : told.find((s) => s.name === 'lifted' && s.words === undefined && s.loose !== true)
  if (!ring && lifted === undefined) return ofCountry(notes, scope, place)
  const all = lifted === undefined ? told : [{ ...lifted, name: 'closed', day: null }, ...told]
  const starts = startsOf(all)
  const runs: Shown[][] = [[]]
  let over: Shown | null = null
  for (const s of signsInOrder(
    all.map((x) => sharpened(x, starts)),
    PHASES,
  )) {
    if (over !== null && (isRing(s) || s.name === 'easing')) {
      // A ring that stands although it was called broken was not: who said so is set aside.
      if (s.still && over.name === 'lifted') {
        const run = runs.at(-1) as Shown[]
        runs[runs.length - 1] = run.filter((x) => x.name !== 'lifted')
        over = null
      }
      // "Ringed Marawi, two days after fighters took it": whoever took it is shut in now.
      else if (isShutInSince(runs.at(-1) as Shown[], over, s)) over = null
      // A ring that was broken and closed again is the same siege.
      else if (s.again && over.name === 'lifted') over = null
      else if ((daysBetween(over.day, s.day) ?? 0) <= AFTERMATH) continue
      else {
        runs.push([])
        over = null
      }
    }
    if (s.name === 'fallen' || s.name === 'lifted') over = s
    ;(runs.at(-1) as Shown[]).push(s)
  }
  return runs.flatMap((run, i) => {
    if (!run.some(isRing)) return []
    const signs = withStart(run)
    const next = runs[i + 1]?.[0]?.day ?? null
    const begin = i === 0 ? null : (signs[0]?.day ?? null)
    const around = notes.filter(
      (c) => (begin === null || (c.day ?? '') >= begin) && (next === null || (c.day ?? '') < next),
    )
    return [siegeOf(signs, around, scope, place)]
  })
}

/** Whether a report tells of a ring that closed after a town fell which nobody had ringed before. */
function isShutInSince(run: readonly Shown[], fell: Shown, s: Shown): boolean {
  return (
    isRing(s) &&
    fell.name === 'fallen' &&
    fell.claim.claim.report === s.claim.claim.report &&
    (daysBetween(fell.day, s.day) ?? 0) > 0 &&
    !run.some(isRing)
  )
}

/** The signs without an end that one alone says has come, while reports tell of a ring: a siege is not lifted on one man's word. */
function withoutLoneWord(signs: readonly Shown[]): readonly Shown[] {
  const ends = signs.filter((s) => s.name === 'lifted')
  const alone = ends.every((s) => s.said !== undefined) && new Set(ends.map((s) => s.said)).size === 1
  return alone && signs.some((s) => s.name === 'closed') ? signs.filter((s) => s.name !== 'lifted') : signs
}

/** Days on which the ring is said to have closed, where the words say so to the day or the month. */
function startsOf(signs: readonly Shown[]): readonly string[] {
  return signs
    .filter(
      (s) =>
        s.name === 'closed' && (s.claim.dated || s.words !== undefined) && s.day !== null && !s.day.endsWith('-01-01'),
    )
    .map((s) => s.day as string)
    .sort()
}

/** "Since 2012" is November 2012 where another report says so, and "in July" the 17th of July. */
function sharpened(s: Shown, starts: readonly string[]): Shown {
  if (!isRing(s) || s.day === null) return s
  const wide = s.day.endsWith('-01-01') ? 4 : s.day.endsWith('-01') && isMonth(s) ? 7 : 0
  const day = wide === 0 ? undefined : starts.find((d) => d.slice(0, wide) === s.day?.slice(0, wide) && d !== s.day)
  return day === undefined ? s : { ...s, day }
}

/** A ring that is told of without a day began when another telling says; its place in the order is that telling's. */
function withStart(run: readonly Shown[]): readonly Shown[] {
  const first = run.findIndex((s) => isRing(s) && s.day !== null)
  if (first < 0 || !run.slice(0, first).some((s) => isRing(s) && s.day === null)) return run
  // It was closed when it is said to have been closed, not when somebody first drew near.
  const closed = run.find((s) => s.name === 'closed' && s.day !== null) ?? (run[first] as Shown)
  const undated = new Set(run.slice(0, first).filter((s) => s.day === null))
  return [...run].flatMap((s) => {
    if (undated.has(s)) return []
    const early = s === closed ? [...undated].map((u) => ({ ...u, day: closed.day })) : []
    return [...early, s]
  })
}

/** Whether the first of a month stands for the month. */
function isMonth(s: Shown): boolean {
  if (s.words !== undefined) return !/\b(?:1|1st|first)\b/i.test(s.words)
  const { when } = s.claim
  return when?.to !== s.day && when?.to !== null
}

function siegeOf(signs: readonly Shown[], around: readonly SiegeNote[], scope: string, place: PlaceRef | null): Siege {
  // Food let in does not end a siege, and what is said before the ring closed is not its easing.
  const kept = signs.slice(signs.findIndex(isRing))
  const rings = kept.filter((s) => isRing(s) && s.words === undefined).map((s) => s.claim)
  const other = (a: NotedBesieger): boolean => foldOf(a.as) !== scope && foldOf(a.name) !== scope
  const told = besiegersOf(
    [...rings.map((c) => c.actors), ...kept.map((s) => s.held ?? [])].map((actors) => ({
      actors: actors.filter(other),
    })),
  )
  // Where nobody says who besieges, it is he to whom the place fell.
  const besiegers = told.length > 0 ? told : besiegersOf(kept.flatMap((s) => (s.name === 'fallen' ? [s.claim] : [])))
  const population = eachOnce([...around.flatMap((n) => n.population), ...around.flatMap((n) => n.beside)])
  const lifelines = around.flatMap((n) => n.lifelines)
  const designations = designationsOf(around)
  const beside = kept.flatMap((s) =>
    s.words === undefined || s.name === 'easing' ? [] : [{ claim: s.claim.claim.id, words: s.words }],
  )
  const used = new Set([
    ...population.map((f) => f.claim),
    ...lifelines.map((l) => l.claim),
    ...designations.flatMap((d) => (d.beside ?? []).map((b) => b.claim)),
  ])
  const claims = [...new Set([...kept.map((s) => s.claim), ...around.filter((n) => used.has(n.claim.id))])].sort(
    inOrder,
  )
  return {
    kind: 'siege',
    id: `siege/${scope.replaceAll(' ', '-')}/${kept[0]?.day?.slice(0, 10) ?? 'undated'}`,
    place: place ?? rings[0]?.besieged ?? null,
    parties: besiegers,
    phases: phasesOf(
      kept.filter((s) => s.name !== 'lifted' || !kept.some((o) => o.name === 'fallen' && o.day === s.day)),
    ),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
    besiegers,
    population,
    lifelines,
    designations,
    ...(beside.length > 0 ? { beside } : {}),
  }
}

/** How many are besieged in a whole country, according to whom: figures alone, since when is not known. */
function ofCountry(notes: readonly SiegeNote[], scope: string, place: PlaceRef | null): readonly Siege[] {
  const counted = notes.filter((n) => n.country !== null)
  const words = counted[0]?.country
  if (words == null) return []
  return [
    {
      kind: 'siege',
      id: `siege/${scope.replaceAll(' ', '-')}/country`,
      place,
      parties: [],
      phases: [{ name: 'closed', from: null, to: null, claims: idsOf(counted), words }],
      claims: idsOf(counted),
      sources: sourcesOf(counted),
      besiegers: [],
      population: eachOnce(counted.flatMap((n) => n.beside)),
      lifelines: [],
      designations: [],
    },
  ]
}

const NO_BESIEGER =
  /^(?:siege|their|area)|\b(?:people|civilians|residents|families|patients|trucks?|convoys?|children|reports?)\b/i

/** Who besieges: the actors of the siege claims; of two names of one side the more often said. */
function besiegersOf(notes: readonly Pick<SiegeNote, 'actors'>[]): readonly ActorRef[] {
  const bySide = new Map<string, Map<string, { ref: ActorRef; n: number }>>()
  for (const { actors } of notes)
    for (const a of actors) {
      if (NO_BESIEGER.test(a.as)) continue
      const side = bySide.get(a.side) ?? new Map<string, { ref: ActorRef; n: number }>()
      const ref = { id: a.id, name: a.name }
      side.set(a.id, { ref, n: (side.get(a.id)?.n ?? 0) + 1 })
      bySide.set(a.side, side)
    }
  const best = [...bySide.values()].map(
    (refs) => [...refs.values()].sort((x, y) => y.n - x.n || (x.ref.id < y.ref.id ? -1 : 1))[0]!.ref,
  )
  // A name that a claim and the words beside it give is one besieger.
  const names = new Map(best.map((ref) => [ref.name, ref]))
  return inIdOrder(best.filter((ref) => names.get(ref.name) === ref))
}

const MATTERS: ReadonlySet<string> = new Set(['COERCE', 'AID', 'RETREAT', 'ASSAULT', 'CONCEDE', 'REJECT'])

/** An attack that takes no ground and hits no lifeline tells nothing of a siege. */
function isMereAttack(c: LinkedClaim): boolean {
  return c.claim.act === 'ASSAULT' && !c.claim.topics.includes('territory') && lifelinesOf(c).length === 0
}

/** Sieges as a part of the story: noted place by place, and put together from the notes of all months when the story is read. */
export const SIEGES: StoryPart<Siege, SiegeTold> = {
  kind: 'siege',
  whenRead: true,
  scopesOf: (c) => {
    const keys = new Set<string>()
    if (isSiegeClaim(c)) for (const p of besiegedIn(c)) keys.add(placeKey(p))
    const matters =
      (MATTERS.has(c.claim.act) && !isMereAttack(c)) || topicsOf(c).has('siege') || populationIn(c).length > 0
    if (matters) for (const key of groundKeys(c)) keys.add(key)
    for (const a of c.asides)
      if (
        a.what === 'people' ||
        a.what === 'delivered' ||
        a.what === 'closing' ||
        a.what === 'closed' ||
        a.what === 'opened' ||
        a.what === 'lacking' ||
        isListing(a.what)
      )
        keys.add(a.place)
    keys.delete('')
    return [...keys]
  },
  noteOf: (c, scope) => (scope === EVERYWHERE ? null : siegeTold(c, scope)),
  build: (notes, scope) => siegesOf(notes, scope, bestPlace(notes.map((n) => n.place))),
}
