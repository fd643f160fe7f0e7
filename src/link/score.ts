// How likely two claims are about one happening: act, parties, place, time, figures and words, each shown.
import type { LinkScore } from '../model/index.ts'
import { type Brief, fitOf, type Parties } from './features.ts'
import { nearness } from './places.ts'
import { likeness } from './words.ts'

/** What each part counts for; they add up to 1. */
const WEIGHTS = { act: 0.14, who: 0.15, whom: 0.09, place: 0.2, time: 0.16, figures: 0.06, words: 0.2 } as const

/** Total from which two claims are joined. Tuned on the sample dossier. */
export const JOINED = 0.65

/** Likeness of words from which two sentences are one sentence printed twice. */
const SAME_WORDS = 0.88
/** Likeness that may stand for a place or a day that does not fit. */
const TELLING = 0.5
/** Likeness below which two people's words are never the same saying. */
const SAID = 0.3
/** The same where it is not known that one person says both. */
const UNKNOWN = 0.42

/** Values of the parts, in the order of {@link WEIGHTS}; null where the two can never be one happening. */
export function partsOf(a: Brief, b: Brief): readonly number[] | null {
  // What is promised is not what is done.
  if (isPlan(a) !== isPlan(b) && DEEDS.has(a.act) !== DEEDS.has(b.act)) return null
  const act = fitOf(a.act, b.act)
  if (act === 0) return null
  if (a.standing !== null || b.standing !== null) return a.standing === b.standing ? [1, 1, 1, 1, 1, 1, 1] : null
  const far = apart(a, b)
  const bothDated = a.dated && b.dated
  if (far > (bothDated ? 1 : 4)) return null
  const mode = modeFit(a, b)
  const deed = DEEDS.has(a.act) && DEEDS.has(b.act)
  const sameSentence = a.sentenceAt === b.sentenceAt
  const words = likeness(a.bag, b.bag)
  if (words >= SAME_WORDS && act === 1) return [1, 1, 1, 1, 1, 1, words]
  if (mode === 0) return null
  // Bombed on Wednesday and shelled on Thursday: two attacks.
  if (bothDated && far > 0 && mode < 0.85) return null
  // What is said is one saying only where the same is said: two demands of one man on one day are two.
  const orElse = sameSentence && act < 1 && ULTIMATUM.has(a.act) && ULTIMATUM.has(b.act)
  if (!deed && !orElse && (sameSentence || words < SAID)) return null
  const one = a.threadAt !== null && a.threadAt === b.threadAt
  const time = one ? 1 : timeFit(a, b, far)
  if (time === 0 && (words < TELLING || !deed || bothDated)) return null
  if (!deed && time < 0.4 && words < TELLING * 1.4) return null
  const place = one ? 1 : Math.max(placeFit(a, b), deed ? 0 : 0.3)
  if (place === 0 && words < TELLING) return null
  const who = partyFit(a.actors, b.actors)
  if (who === 0 && (!deed || (words < TELLING && !one))) return null
  if (!deed && !orElse && who < 0.7 && words < UNKNOWN) return null
  const whom = partyFit(a.recipients, b.recipients)
  const figures = figureFit(a, b)
  if (one) return [act * mode, Math.max(who, 0.6), Math.max(whom, 0.6), 1, 1, figures, Math.max(words, 0.6)]
  return [act * mode, who, whom, place, time, figures, Math.min(1, words * 1.25)]
}

/** A demand and the threat behind it, in one sentence, are one ultimatum. */
const ULTIMATUM: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN'])

/** Acts whose modes are different things; the modes of others are rather different views of one. */
const MODES_DIFFER: ReadonlySet<string> = new Set(['RETREAT', 'COERCE', 'MOBILIZE', 'PROTEST'])

function modeFit(a: Brief, b: Brief): number {
  if (a.mode === b.mode) return 1
  if (a.mode === null || b.mode === null || a.act !== b.act) return 0.85
  return MODES_DIFFER.has(a.act) ? 0 : 0.7
}

/** Acts that are done, where a report often does not know or say by whom; the others are said, and somebody says them. */
const DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'AID', 'RETREAT', 'COERCE', 'MOBILIZE', 'PROTEST', 'COOPERATE'])

/** The total of parts. */
export function totalOf(parts: readonly number[] | null): number {
  if (parts === null) return 0
  let sum = 0
  for (let i = 0; i < KEYS.length; i++) sum += (parts[i] as number) * WEIGHTS[KEYS[i] as keyof typeof WEIGHTS]
  return sum
}

const KEYS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** The score of two claims of one standing state of affairs, which are one whatever else they say. */
export const STANDING_SCORE: LinkScore = {
  total: 1,
  parts: KEYS.map((name) => ({ name, value: 1, weight: WEIGHTS[name] })),
}

/** The score of a pair, with its parts named, rounded to thousandths. */
export function scoreOf(a: Brief, b: Brief): LinkScore | null {
  const parts = partsOf(a, b)
  if (parts === null) return null
  const round = (n: number): number => Math.round(n * 1000) / 1000
  return {
    total: round(totalOf(parts)),
    parts: KEYS.map((name, i) => ({ name, value: round(parts[i] as number), weight: WEIGHTS[name] })),
  }
}

/** Days between two stretches of days; 0 where they touch, and where nothing is known. */
function apart(a: Brief, b: Brief): number {
  if (Number.isNaN(a.day) || Number.isNaN(b.day)) return 0
  const [af, at, bf, bt] = [a.from, a.to, b.from, b.to].map((n, i) => (Number.isNaN(n) ? (i % 2 ? 1e6 : -1e6) : n)) as [
    number,
    number,
    number,
    number,
  ]
  return Math.max(0, Math.max(af, bf) - Math.min(at, bt))
}

function isPlan(n: Brief): boolean {
  return n.planned
}

function timeFit(a: Brief, b: Brief, far: number): number {
  if (Number.isNaN(a.day) || Number.isNaN(b.day)) return 0.5
  if (isPlan(a) !== isPlan(b) && !(a.dated && b.dated) && far > 3) return 0
  if (a.dated && b.dated) {
    if (far === 0)
      return Math.max(a.to - a.from, b.to - b.from) > 10 || Number.isNaN(a.to + b.to + a.from + b.from) ? 0.7 : 1
    return far === 1 ? 0.5 : 0
  }
  if (a.dated || b.dated) return far === 0 ? 0.75 : far <= 3 ? 0.45 : far <= 7 ? 0.25 : 0
  return far === 0 ? 0.7 : far <= 4 ? 0.35 : 0
}

function placeFit(a: Brief, b: Brief): number {
  for (const spot of a.spots) if (b.spots.has(spot)) return 1
  const [p, q] = [a.places, b.places]
  if (p.length === 0 || q.length === 0) return 0.5
  const same = a.country !== null && a.country === b.country
  let best = 0
  for (const x of p) for (const y of q) best = Math.max(best, nearness(x, y, same))
  const own = a.ownPlace && b.ownPlace
  if (best === 0) return own ? 0 : a.ownPlace || b.ownPlace ? 0.15 : 0.3
  return own ? best : best * 0.85
}

function partyFit(a: Parties, b: Parties): number {
  if (a.ids.length === 0 || b.ids.length === 0) return a.ids.length === b.ids.length ? 0.6 : 0.5
  if (a.ids.some((id) => b.ids.includes(id))) return 1
  if (a.sides.some((side) => b.sides.includes(side))) return 0.75
  if (a.known && b.known) return 0
  return a.ids.some((id) => b.ids.some((other) => bare(id) === bare(other))) ? 0.75 : 0.4
}

function figureFit(a: Brief, b: Brief): number {
  const [p, q] = [a.amounts, b.amounts]
  let fit = 0.5
  for (const x of p)
    for (const y of q) {
      if (x.unit !== y.unit) continue
      if (x.best === y.best && x.best > 2) return 1
      if (x.of !== null && x.of === y.of) fit = 0.6
    }
  return fit
}

/** A description without where it is: "seen/convoy" for "seen/convoy@aleppo". */
function bare(id: string): string {
  const at = id.indexOf('@')
  return at < 0 ? id : id.slice(0, at)
}
