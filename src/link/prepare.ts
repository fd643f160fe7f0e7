// From one reading to what linking needs of it. Everything here depends on that one reading alone.
import type { Claim, Place, Report } from '../model/index.ts'
import { actorById, foldOf, glossesIn } from '../vocab/actors/index.ts'
import type { State } from '../vocab/actors/types.ts'
import { armiesIn } from './armies.ts'
import { besideOf } from './asides.ts'
import { creditOf, houseOf } from './credits.ts'
import { datesOf } from './dates.ts'
import { groundsOf } from './ground.ts'
import type { Aside, LinkedClaim, LinkedParty, ReportFacts, Setting } from './linked-claim.ts'
import { asWritten, fullerParty, partyOf, type Surroundings, speakerOf } from './parties.ts'
import { isThing } from './party-words.ts'
import { placesOf } from './places.ts'
import { type Sketch, sketchOf } from './sketch.ts'
import { asSpelled, placesSpelled, type Spelled, speakerSpelled, surroundingsOf } from './spelled.ts'
import { threadsOf } from './threads.ts'
import { PAPER_OF } from './told-days.ts'

/** What linking takes in: a report with its claims, and where at hand all places the reader found in it. */
export interface LinkInput {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly places?: readonly Place[]
}

/** A claim with the words of its sentence. */
export interface Told {
  readonly claim: Claim
  readonly sentence: string
}

/** What linking keeps of a report: small, and all that is needed beside its claims. */
export interface KeptReport {
  readonly facts: ReportFacts
  readonly around: Surroundings
  /** The agency whose report it says it is, or null. */
  readonly credit: string | null
  /** Folded name of the house: the agency credited, or the outlet, or the report's own id where neither is known. */
  readonly origin: string
  readonly sketch: Sketch
  /** By claim id without the report's, the thread a claim of force is in ({@link threadsOf}). */
  readonly threads: Readonly<Record<string, number>>
  /** By claim id without the report's, what the report says beside the claim. */
  readonly asides: Readonly<Record<string, readonly Aside[]>>
  /** By claim id without the report's, where and when the report sets a claim that does not say so itself. */
  readonly settings: Readonly<Record<string, Setting>>
}

/** Sketches a report and says what surrounds its claims. */
export function keptReport({ report, claims, places }: LinkInput): KeptReport {
  const { id, title, outlet, published, source, text } = report
  const credit = creditOf(text, outlet)
  const house = credit ?? outlet
  const beside = besideOf({ report, claims, ...(places ? { places } : {}) })
  const country = mainCountry(claims.map((c) => withoutSeats(c, beside.settings[c.id.slice(id.length)]?.seated)))
  return {
    facts: { id, title, outlet, published, source },
    around: {
      country,
      day: published?.slice(0, 10) ?? null,
      glosses: Object.fromEntries(glossesIn(text.slice(0, 100_000))),
      ...armiesIn(claims, country),
    },
    credit,
    origin: house === null || houseOf(house) === '' ? `report/${id.slice(0, 12)}` : houseOf(house),
    sketch: sketchOf(text),
    ...beside,
    threads: Object.fromEntries([...threadsOf(claims, text)].map(([claim, n]) => [claim.slice(id.length), n])),
  }
}

/** The claims of a report with their sentences. */
export function toldIn({ report, claims }: LinkInput): readonly Told[] {
  return claims.map((claim) => {
    const { start, end } = claim.evidence[0].sentence
    return { claim, sentence: report.text.slice(start, end) }
  })
}

/**
 * The country most places the claims name lie in and most of their people act in; of two alike the one first in the alphabet.
 * A place that many claims take from one mention counts little more than one of a single claim. Where people meet is not where
 * the war is, unless no claim says more.
 */
function mainCountry(claims: readonly Claim[]): string | null {
  const count = new Map<string, number>()
  const met = new Map<number, number>()
  const add = (country: string | null, n: number): void => {
    if (country !== null) count.set(country, (count.get(country) ?? 0) + n)
  }
  const addPlace = (p: Place, deed: boolean): void => {
    const before = met.get(p.span?.start ?? -1) ?? 0
    met.set(p.span?.start ?? -1, before + 1)
    add(p.country, (before === 0 ? 1 : before < 5 ? AGAIN : 0) + (deed && before < 5 ? AGAIN : 0))
  }
  for (const c of claims) {
    if (c.act !== 'CONSULT' && !c.topics.includes('talks')) for (const p of c.places) addPlace(p, DEEDS.has(c.act))
    for (const p of [...c.actors, ...c.recipients])
      if (p.actor !== null && OF_A_LAND.test(p.actor)) add(homeOf(p.actor), 1)
  }
  const onlyMet = claims.every((c) => c.act === 'CONSULT')
  if (count.size === 0)
    for (const c of claims) if (onlyMet || c.act !== 'CONSULT') for (const p of c.places) add(p.country, 1)
  let best: string | null = null
  for (const [country, n] of [...count].sort()) if (best === null || n > (count.get(best) ?? 0)) best = country
  return best
}

/** What one more claim of a mention of a place counts, or one of a deed. */
const AGAIN = 0.25
const DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'AID', 'MOBILIZE'])

/** Those who fight for or in one land; a state may act anywhere. */
const OF_A_LAND = /^(?:group|party|people)\//

/** The ISO code of the state a group is at home in: the first it is active in. */
function homeOf(id: string): string | null {
  const state = actorById(id)?.activeIn[0]
  const land = state === undefined ? undefined : actorById(state)
  return land?.kind === 'state' ? (land as State).iso : null
}

/** A claim as linking sees it, still without its source group and event; `spelled` is what other reports spell out. */
export function linkedClaim({ claim: told, sentence }: Told, kept: KeptReport, spelled?: Spelled): LinkedClaim {
  const tail = told.id.slice(told.report.length)
  const claim = withoutSeats(told, kept.settings[tail]?.seated)
  const asides = kept.asides[tail] ?? []
  const around = surroundingsOf(claim, [sentence, ...asides.map((a) => a.words)], kept.around, spelled)
  const setting = kept.settings[tail] ?? NOWHERE
  const { at } = setting
  const own = placesOf(placesSpelled(claim.places, around.glosses))
  const places = at === undefined ? own : [at, ...own.filter((p) => p.id !== at.id)]
  const place = at ?? own[0] ?? null
  const where =
    place !== null && place.precision !== 'country' && place.precision !== 'unknown' ? foldOf(place.name) : null
  const parties = (of: 'actors' | 'recipients'): readonly LinkedParty[] => {
    const met = new Map<string, LinkedParty>()
    for (const p of claim[of]) {
      if (p.actor === null && SPOKEN.has(claim.act) && isThing(p.text, true)) continue
      const written = asSpelled(asWritten(p), p.text, around.glosses)
      const party = partyOf(fullerParty(written, claim, sentence), around, where)
      if (party && !met.has(party.id)) met.set(party.id, party)
    }
    return [...met.values()]
  }
  const undated = withoutPaperDay(claim, sentence)
  const speaker = speakerSpelled(claim, sentence, around.glosses)
  const linked: LinkedClaim = {
    claim: claimAsTold(undated, setting),
    report: kept.facts,
    sentence,
    actors: parties('actors'),
    recipients: parties('recipients'),
    speaker: speaker === null ? null : speakerOf(speaker, around, where),
    places,
    place,
    country: claim.places.find((p) => p.id === place?.id)?.country ?? around.country,
    glosses: around.glosses,
    land: around.country,
    ...(setting.led && setting.day ? onDay(setting.day, around.day) : datesOf(undated, around.day)),
    source: `source/${kept.facts.id.slice(0, 16)}`,
    origin: kept.origin,
    thread: kept.threads[tail] ?? null,
    asides,
    setting,
    event: null,
  }
  // "The Damascus suburb" is not Damascus: the town a claim is about goes before one that only says where it lies.
  const ground = at ?? groundsOf(linked)[0]
  return ground === undefined || ground.id === place?.id || !own.some((p) => p.id === ground.id)
    ? linked
    : { ...linked, place: ground }
}

/** A claim without the places that are only where somebody sits, meets or speaks. */
function withoutSeats(claim: Claim, seated: readonly number[] | undefined): Claim {
  return seated === undefined ? claim : { ...claim, places: claim.places.filter((_, i) => !seated.includes(i)) }
}

/** The dates of a claim whose day the opening of its report tells. */
function onDay(day: string, published: string | null): ReturnType<typeof datesOf> {
  return { when: { from: day, to: day }, dated: true, day, published, background: false }
}

/** Words and charges, which the day of a paper they speak of does not date. */
const SPOKEN: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])
/** A claim without the day of the paper it speaks of: "called for the corridor to be kept, as the agreement of 9 November 2020 says". */
function withoutPaperDay(claim: Claim, sentence: string): Claim {
  const text = claim.when?.text
  if (!text || !SPOKEN.has(claim.act)) return claim
  const at = sentence.indexOf(text)
  if (at < 0 || !PAPER_OF.test(sentence.slice(Math.max(0, at - 40), at))) return claim
  return { ...claim, when: null, status: claim.status === 'background' ? 'happened' : claim.status }
}

const NOWHERE: Setting = {}

const TOLD: ReadonlySet<string> = new Set(['happened', 'ongoing', 'alleged'])
/** Who denies a report does deny it. */
const SPEECH: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'REQUEST'])

/** Acts that change how things stand: that one only goes round is no ground to say that they have changed. */
const CHANGES: ReadonlySet<string> = new Set(['RETREAT', 'AID', 'COERCE'])

/** What is only ordered is planned, and what is only rumoured is alleged, what is called false is denied, though the claim takes it for done. */
function claimAsTold(claim: Claim, { unreal }: Setting): Claim {
  if (unreal === undefined || !TOLD.has(claim.status) || (unreal === 'refuted' && SPEECH.has(claim.act))) return claim
  const told = CHANGES.has(claim.act) ? 'hypothetical' : 'alleged'
  return { ...claim, status: unreal === 'ordered' ? 'planned' : unreal === 'refuted' ? 'denied' : told }
}
