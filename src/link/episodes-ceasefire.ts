// Ceasefires: declared, accepted, in force, renewed, ended; who stands for them, who counts, and what is called a violation by whom.
import { type ActorRef, type Ceasefire, type Figure, overlapOf, type Words } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { type CeasefireTold, ceasefireTold, type TruceBeside, tellsOfTruce } from './ceasefire-told.ts'
import { daysBetween } from './days.ts'
import { homeSides } from './episodes-home.ts'
import { phasesOf, signsInOrder } from './episodes-phases.ts'
import { bestPlace, EVERYWHERE, idsOf, inIdOrder, placeKey, refsOf, share, sidesOf, sourcesOf } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note, NotedParty } from './notes.ts'
import type { StoryPart } from './story-part.ts'
import { violationsOf, withinScope } from './truce-breaches.ts'
import { termOf } from './truce-term.ts'

const PHASES = ['declared', 'accepted', 'in force', 'renewed', 'ended']
/** Days without a word after which words about a ceasefire mean another one. */
const QUIET = 75
/** Days without a word after which "the truce is over" still means it. */
const LONG = 240
/** The same for a count of its breaches. */
const COUNTED_FOR = 365
/** Days after which two sides may still prolong or end one that they made. */
const TURNS: Readonly<Record<string, number>> = { renewed: 400, ended: 1100 }
/** Days without a word after which an announcement is of another one. */
const ANEW = 20
/** Days after the end in which a breach is still laid to it. */
const AFTER_END = 3

type CeasefireNote = Note<CeasefireTold>

/** A sign of a ceasefire with its note. */
type Shown = CeasefireTold['signs'][number] & { readonly claim: CeasefireNote }

interface Truce {
  readonly key: string
  readonly signs: Shown[]
  readonly countries: Set<string>
  readonly sides: Set<string>
  /** Whether anybody named stands for it. */
  named: boolean
  last: string | null
  ended: string | null
}

function trucesOf(notes: readonly CeasefireNote[]): readonly Truce[] {
  const truces: Truce[] = []
  const all = notes.flatMap((note) => note.signs.map((s): Shown => ({ ...s, claim: note })))
  for (const s of signsInOrder(all, PHASES)) {
    const { key } = s
    const own = actorsOf(s)
    // Who brokered it is no side of it.
    const sides = sidesOf([
      ...own.filter((a) => !s.claim.brokers.includes(a.id)),
      ...(s.words === undefined ? s.claim.recipients : []),
    ])
    const fits = (t: Truce): boolean => {
      const shared = share(t.sides, sides)
      // A truce of two others is another one.
      if (sides.size > 1 && t.sides.size > 0 && !shared && own.length > 1) return false
      // What is declared for a town is its own; what is said of a truce in a town may be of the general one; what two sides ended
      // is theirs, wherever it held.
      if (
        t.key !== key &&
        (s.name === 'declared' || (t.key !== '' && !(s.name === 'ended' && key === '' && shared && own.length > 1)))
      )
        return false
      if ((s.name === 'declared' || s.name === 'in force') && t.ended !== null && s.day !== null && s.day > t.ended)
        return false
      const gap = daysBetween(t.ended ?? t.last, s.day)
      if (
        gap !== null &&
        gap >
          (t.ended !== null
            ? 14
            : s.name === 'declared'
              ? ANEW
              : (shared && TURNS[s.name]) || (s.name === 'ended' ? LONG : QUIET))
      )
        return false
      if (!own.some((a) => a.named) || !t.named) return true
      // Told from afar, it is theirs who are known to have made it.
      const made = own.some((a) => t.sides.has(a.side))
      return shared || made || s.claim.country === null || t.countries.size === 0 || t.countries.has(s.claim.country)
    }
    // Of several that may have ended, the one whose sides the words name.
    const near = s.name === 'ended' && own.length > 1 ? truces.filter((t) => share(t.sides, sides) && fits(t)) : []
    let truce =
      near.findLast((t) => t.key === key) ??
      near.at(-1) ??
      truces.findLast((t) => t.key === key && fits(t)) ??
      truces.findLast(fits) ??
      onlyLocal(truces, s)
    if (!truce) {
      // What ended or went on without a beginning in this record is no ceasefire of its own.
      if (s.name === 'ended' && s.claim.background && s.words === undefined) continue
      if ((s.name === 'renewed' || s.name === 'ended') && !isOfNow(s)) continue
      // To be ready to keep one is not to have one.
      if (s.name === 'accepted' && s.claim.planned) continue
      truce = bareTruce(key)
      truces.push(truce)
    }
    truce.signs.push(s)
    // To speak of "the agreement" again, or to accept one, keeps no truce alive.
    if ((s.name !== 'declared' && s.name !== 'accepted') || truce.signs.length === 1)
      truce.last = s.held ?? s.day ?? truce.last
    if (s.name === 'ended') truce.ended ??= s.day
    if (s.name === 'renewed') truce.ended = null
    if (s.claim.country) truce.countries.add(s.claim.country)
    for (const x of sides) truce.sides.add(x)
    truce.named ||= own.some((a) => a.named)
  }
  return truces
}

/** "The truce collapsed", in a report that names no town: the one local truce of those days. */
function onlyLocal(truces: readonly Truce[], s: Shown): Truce | undefined {
  if (s.key !== '' || (s.name !== 'ended' && s.name !== 'renewed')) return undefined
  const { country } = s.claim
  const near = truces.filter((t) => {
    const gap = daysBetween(t.ended ?? t.last, s.day)
    return (
      gap !== null &&
      gap >= 0 &&
      gap <= ANEW &&
      (country === null || t.countries.size === 0 || t.countries.has(country)) &&
      (t.sides.size === 0 || actorsOf(s).every((a) => !a.named || t.sides.has(a.side)))
    )
  })
  return near.length === 1 && near[0]?.key !== '' ? near[0] : undefined
}

/** Whether more is told than that one side accepts what is proposed: that makes no ceasefire till the other does too, or it is broken. */
function isMade({ signs }: Truce): boolean {
  if (signs.some((s) => s.name !== 'accepted' || s.claim.both)) return true
  const own = signs.flatMap(actorsOf).filter((a) => !a.side.startsWith('body/') && !a.side.startsWith('ngo/'))
  return new Set(own.map((a) => a.side)).size > 1
}

/** Who makes, keeps or ends it in a sign: those its own words name. */
function actorsOf(s: Shown): CeasefireTold['actors'] {
  return s.parties ?? (s.words === undefined ? s.claim.actors : [])
}

/** Days before its report in which what ended or was prolonged tells of a ceasefire that this record did not see begin. */
const NOW = 15

function isOfNow(s: Shown): boolean {
  return !s.claim.void && (daysBetween(s.day, s.claim.published) ?? NOW + 1) <= NOW
}

/** All ceasefires, oldest first, with the breaches laid to each. */
function ceasefiresOf(notes: readonly CeasefireNote[]): readonly Ceasefire[] {
  const truces = withUntold(trucesOf(notes), notes)
  if (truces.length === 0) return []
  const home = homeSides(notes)
  // What happened may be told elsewhere without the word "violation": the other claims of the event bear it out.
  const byEvent = new Map<string, CeasefireNote[]>()
  for (const n of notes)
    if (n.event !== null && !n.void) {
      const there = byEvent.get(n.event)
      if (there) there.push(n)
      else byEvent.set(n.event, [n])
    }
  const breaches = new Map<Truce, CeasefireNote[]>()
  const beside = new Map<Truce, Hung[]>()
  const alive = aliveIn(truces)
  for (const note of notes) {
    if (note.breach !== null) put(breaches, alive(note.day, note.breach), note)
    for (const aside of note.beside)
      put(beside, alive(aside.day, aside.key, aside.what === 'count' ? COUNTED_FOR : LONG), { note, aside })
  }
  for (const [t, all] of breaches) {
    const out = (beside.get(t) ?? []).flatMap((h) => (h.aside.what === 'excluded' ? h.aside.parties : []))
    const within = withinScope(all, { key: t.key, sides: t.sides, out })
    if (within.length > 0) breaches.set(t, [...within])
    else breaches.delete(t)
  }
  const told = truces.filter((t) => isMade(t) || breaches.has(t) || beside.has(t))
  return told.map((t) => ceasefireOf(t, breaches.get(t) ?? [], beside.get(t) ?? [], byEvent, home))
}

/** Ceasefires of which the record tells only that they were broken stand beside those whose making it tells. */
function withUntold(told: readonly Truce[], notes: readonly CeasefireNote[]): readonly Truce[] {
  const all = [...told]
  const broken = notes.flatMap((note): readonly Shown[] =>
    note.day === null || note.background
      ? []
      : [
          ...(note.breach !== null && note.names ? [{ key: note.breach, day: note.day }] : []),
          ...note.beside.flatMap((a) => (a.what === 'count' && a.day !== null ? [{ key: a.key, day: a.day }] : [])),
        ].map((s) => ({ ...s, name: 'in force', claim: note, parties: [...note.laidTo, ...accusers(note)] })),
  )
  for (const s of signsInOrder(broken, PHASES)) {
    if (all.some((t) => (t.key === s.key || t.key === '' || s.key === '') && isNear(t, s.day))) continue
    all.push({ ...bareTruce(s.key), signs: [s], last: s.day, named: true })
  }
  return all
}

/** Those on a side who accuse the other: they are parties of what they say was broken. */
function accusers(n: CeasefireNote): CeasefireTold['actors'] {
  return n.accuses ? n.actors.filter((a) => a.named && !a.side.startsWith('body/') && !a.side.startsWith('ngo/')) : []
}

/** Whether a day lies within or not long around a ceasefire. */
function isNear(t: Truce, day: string | null): boolean {
  const first = t.signs[0]?.day ?? null
  if (first === null || day === null) return true
  return day < first ? (daysBetween(day, first) ?? 0) <= LONG : (daysBetween(t.ended ?? t.last, day) ?? 0) <= LONG
}

function bareTruce(key: string): Truce {
  return { key, signs: [], countries: new Set(), sides: new Set(), named: false, last: null, ended: null }
}

/** Words beside a claim, with its note. */
interface Hung {
  readonly note: CeasefireNote
  readonly aside: TruceBeside
}

function put<T>(map: Map<Truce, T[]>, truce: Truce | undefined, item: T): void {
  if (truce === undefined) return
  const list = map.get(truce)
  if (list) list.push(item)
  else map.set(truce, [item])
}

/** Finds the ceasefire in which something of a day falls: the latest of its own place that lives then, else the latest general one. */
function aliveIn(truces: readonly Truce[]): (day: string | null, key: string, quiet?: number) => Truce | undefined {
  const found = new Map<string, Truce | undefined>()
  return (day, key, quiet = QUIET) => {
    if (day === null) return undefined
    const asked = `${day} ${quiet} ${key}`
    if (!found.has(asked)) found.set(asked, aliveOn(truces, day, key, quiet))
    return found.get(asked)
  }
}

function aliveOn(truces: readonly Truce[], day: string, key: string, quiet: number): Truce | undefined {
  const lives = (t: Truce): boolean => {
    const begin = t.signs[0]?.day ?? null
    if (begin === null || day < begin) return false
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
  breaches: readonly CeasefireNote[],
  beside: readonly Hung[],
  byEvent: ReadonlyMap<string, readonly CeasefireNote[]>,
  home: ReadonlySet<string>,
): Ceasefire {
  const own = [...new Set(t.signs.map((s) => s.claim))]
  const said = t.signs.map((s) => ({
    n: s.words === undefined ? s.claim : null,
    actors: actorsOf(s),
    declares: s.name === 'declared' && s.claim.breach === null,
  }))
  // Who says that it was broken declares none.
  const besideOf = (what: TruceBeside['what']): readonly ActorRef[] =>
    beside.flatMap((h) => (h.aside.what === what ? h.aside.parties : []))
  // Who makes it with another in one report is no guarantor, whatever other reports call him.
  // Two guests who make it for the sides are both its guarantors.
  const offered = said.flatMap(({ n, actors, declares }) =>
    declares ? actors.filter((a) => (n === null ? isGuest(a, actors, home) : isSponsor(a, n, home))) : [],
  )
  const guests = new Set(offered.map((a) => a.id))
  const between = new Set(own.flatMap((n) => (n.between.every((id) => guests.has(id)) ? [] : n.between)))
  const sponsors = offered.filter((a) => !between.has(a.id))
  const takers = takersOf(
    said.flatMap(({ actors }) => actors),
    new Set(sponsors.map((g) => g.side)),
  )
  const guarantors = [...sponsors, ...besideOf('brokered')]
  const counters = [...besideOf('count'), ...besideOf('watched')]
  const sides = new Set([...takers, ...breaches.flatMap((n) => n.laidTo)].map((p) => p.side))
  const monitors = [...breaches.flatMap((n) => n.watchers), ...counters].filter((p) => !isParty(p, sides, home))
  const cited = beside.filter((h) => h.aside.what !== 'count')
  // Words beside a claim that tell of an end or a renewal are cited though a claim tells of it too.
  const words: readonly Words[] = [
    ...t.signs.flatMap((s) =>
      s.words === undefined || t.signs.some((o) => isOwnOf(o, s)) ? [] : [{ claim: s.claim.claim.id, words: s.words }],
    ),
    ...cited.map(({ note, aside }) => ({ claim: note.claim.id, words: aside.words })),
  ]
  const anchors = beside.map((h) => h.note)
  const notes = [...new Set([...own, ...breaches, ...anchors])].sort(inOrder)
  const first = t.signs[0] as Shown
  return {
    kind: 'ceasefire',
    id: `ceasefire/${t.key === '' ? 'general' : t.key.replaceAll(' ', '-')}/${first.day ?? 'undated'}/${first.claim.claim.report.slice(0, 8)}`,
    place: t.key === '' ? null : bestPlace(notes.flatMap((n) => n.places.filter((p) => placeKey(p) === t.key))),
    parties: inIdOrder(refsOf(oneOfEachSide(takers))),
    phases: stretchesOf(t.signs),
    claims: idsOf(notes),
    sources: sourcesOf(notes),
    guarantors: inIdOrder(refsOf(guarantors)),
    monitors: withoutShort(inIdOrder(refsOf(monitors))),
    term: termOf(livedOf(t.signs)) ?? termOf(t.signs.filter((s) => s.name === 'accepted')),
    scope: [...new Set(beside.flatMap((h) => h.aside.scope))],
    excluded: inIdOrder(refsOf(besideOf('excluded'))),
    violations: violationsOf(
      breaches.filter((n) => !n.counted),
      byEvent,
      begunOn(t),
    ),
    counts: countsOf(breaches, beside),
    ...(words.length > 0 ? { beside: words } : {}),
  }
}

/** Whether who counts breaches is a party to the war, and so watches over nobody: he alleges. */
function isParty(p: ActorRef, sides: ReadonlySet<string>, home: ReadonlySet<string>): boolean {
  if (p.id.startsWith('state/')) return sides.has(p.id) || home.has(p.id)
  return sides.has(p.id) || /^(?:government|military|group|party)\//.test(p.id) || OF_SIDE.test(p.name)
}

const OF_SIDE =
  /\b(?:army|armed forces|government|general staff|command|ministry|security council|headquarters|rebels|movement|front|junta|separatists|insurgents|guerrillas|militia|spokes(?:man|woman)|delegation)\b/i

/** Those whose ceasefire it is: the named, and those who are described as of a side that nobody named stands for ("Palestinian factions"). */
function takersOf(all: CeasefireTold['actors'], sponsors: ReadonlySet<string>): readonly NotedParty[] {
  const taking = all.filter((a) => !sponsors.has(a.side))
  const named = new Set(taking.flatMap((a) => (a.named ? [a.side] : [])))
  return taking.filter((a) => a.named || (a.side !== a.id && !named.has(a.side)))
}

/** Whether a claim of the same report tells what words beside one tell. */
function isOwnOf(own: Shown, beside: Shown): boolean {
  return own.words === undefined && own.name === beside.name && own.claim.claim.report === beside.claim.claim.report
}

/** Of a state, its government and its army, the government; of any other side all. */
function oneOfEachSide(parties: readonly NotedParty[]): readonly NotedParty[] {
  const rank = (p: NotedParty): number => (p.id.startsWith('government/') ? 0 : p.id === p.side ? 1 : 2)
  const best = new Map<string, NotedParty>()
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

/** How often it was broken according to whom; what a sentence says beside a claim goes before the claim's own figure. */
function countsOf(breaches: readonly CeasefireNote[], beside: readonly Hung[]): readonly Figure[] {
  const told = beside.flatMap(({ aside }) => aside.counts)
  const own = breaches
    .flatMap((n) => n.counts)
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
function stretchesOf(signs: readonly Shown[]): Ceasefire['phases'] {
  const accepted = signsInOrder(signs, PHASES)
    .filter((s) => s.name === 'accepted')
    .map((s) => ({ name: 'accepted', from: s.day, to: s.day, claims: [s.claim.claim.id] }))
  return [...phasesOf(livedOf(signs)), ...accepted].sort(
    (a, b) => compare(a.from ?? '', b.from ?? '') || PHASES.indexOf(a.name) - PHASES.indexOf(b.name),
  )
}

/** The signs by which it is made, holds, is prolonged and ends, in order: none made anew, and none of it held, after its end. */
function livedOf(signs: readonly Shown[]): readonly Shown[] {
  const inOrderOfDays = signsInOrder(signs, PHASES)
  const born = inOrderOfDays.find((s) => s.name === 'declared' || s.name === 'in force')?.day ?? null
  const kept = inOrderOfDays.filter(
    (s) => s.name !== 'accepted' && (s.name !== 'declared' || (daysBetween(born, s.day) ?? 0) <= 2),
  )
  const ended = kept.findIndex((s) => s.name === 'ended')
  return kept.filter((s, i) => ended < 0 || i <= ended || s.name === 'ended' || s.name === 'renewed')
}

/** Whether somebody whom words beside a claim name among several stands outside the war. */
function isGuest(a: CeasefireTold['actors'][number], all: CeasefireTold['actors'], home: ReadonlySet<string>): boolean {
  if (!a.named || home.has(a.side) || sidesOf(all).size < 3) return false
  return a.side.startsWith('body/') || a.side.startsWith('state/')
}

function isSponsor(a: CeasefireTold['actors'][number], n: CeasefireTold, home: ReadonlySet<string>): boolean {
  if (n.brokers.includes(a.id)) return a.named
  // A ceasefire between two is theirs, wherever they are from.
  if (!a.named || n.alone || home.has(a.side) || n.between.includes(a.id)) return false
  return a.side.startsWith('body/') || a.side.startsWith('state/')
}

/** The days on which a ceasefire was made or began; words beside a claim give only the first of all. */
function begunOn({ signs }: Truce): readonly string[] {
  const first = signs[0]?.day
  return signs.flatMap((s) =>
    s.day !== null && (s.name === 'declared' || s.name === 'in force') && (s.words === undefined || s.day === first)
      ? [s.day]
      : [],
  )
}

/** Ceasefires as a part of the story: all in one scope, since a truce of a country is broken in many towns. */
export const CEASEFIRES: StoryPart<Ceasefire, CeasefireTold> = {
  kind: 'ceasefire',
  whenRead: true,
  scopesOf: (c) => (tellsOfTruce(c) ? [EVERYWHERE] : []),
  noteOf: ceasefireTold,
  build: ceasefiresOf,
}
