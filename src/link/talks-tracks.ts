// Tracks of talks: the same sides sit in one town after another. Their rounds are counted on, by the numbers that reports give
// them, and what is said in one town is held against the last word in the town before.
import type { ActorRef, SaidOfTerm, Talks } from '../model/index.ts'
import { daysBetween } from './days.ts'
import { compare } from './linked-claim.ts'

/** Days without a round after which the same two sides begin anew. */
const PAUSE = 400

/** Talks of one town before they are tied to those of others, with what that needs. Plain data, so that it can be kept. */
export interface TalksDraft extends Talks {
  readonly draft: {
    /** The side of each party that said a word, by its id. */
    readonly sideOf: Readonly<Record<string, string>>
    /** Who sits there for each side. */
    readonly seats: Readonly<Record<string, ActorRef>>
    /** Each side's last word on each term, by topic and side. */
    readonly last: Readonly<Record<string, SaidOfTerm>>
    /** The numbers that reports give its rounds. */
    readonly told: readonly (number | null)[]
  }
}

interface Leg {
  readonly talks: Talks
  readonly sides: ReadonlySet<string>
  /** Each side's last word on each term up to there, by topic and side. */
  readonly last: Readonly<Record<string, SaidOfTerm>>
}

/** Whether the sides of two tables are those of one track: the same ones, or both sides of the war among guests. */
function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const both = [...few].filter((s) => many.has(s))
  if (both.length < 2) return false
  // Powers meet at many tables that are not theirs: theirs is the one at which nobody else sits.
  return both.some((s) => !/^(?:state|body)\//.test(s)) || (both.length === few.size && few.size === many.size)
}

/** The talks from which those of some sides, begun on a day, go on: the latest of the same track that was over by then. */
function legBefore(legs: Iterable<Leg>, sides: ReadonlySet<string>, from: string | null): Leg | null {
  if (from === null || sides.size < 2) return null
  let best: { readonly leg: Leg; readonly to: string } | null = null
  for (const leg of legs) {
    const to = leg.talks.phases.at(-1)?.to ?? null
    const gap = daysBetween(to, from)
    if (to === null || gap === null || gap < 0 || gap > PAUSE || !areSame(leg.sides, sides)) continue
    if (best === null || to >= best.to) best = { leg, to }
  }
  return best?.leg ?? null
}

/** Talks of all towns with the track each is on: rounds counted on, and words held against those said before. */
export function tiedTalks(talks: readonly Talks[]): readonly Talks[] {
  const begun = (t: Talks): string => t.phases[0]?.from ?? ''
  const drafts = (talks as readonly TalksDraft[]).toSorted((a, b) => compare(begun(a), begun(b)) || compare(a.id, b.id))
  const legs: Leg[] = []
  const bySide = new Map<string, Leg[]>()
  const chains = new Map<string, string[]>()
  for (const d of drafts) {
    const sides = new Set(Object.keys(d.draft.seats))
    const near = new Set([...sides].flatMap((side) => bySide.get(side) ?? []))
    const before = legBefore(near, sides, d.phases[0]?.from ?? null)
    const chain = (before && chains.get(before.talks.id)) ?? []
    chain.push(d.id)
    chains.set(d.id, chain)
    const leg = { talks: goneOn(d, before), sides, last: { ...before?.last, ...d.draft.last } }
    legs.push(leg)
    for (const side of sides) bySide.set(side, [...(bySide.get(side) ?? []), leg])
  }
  return legs.map(({ talks: t }) => ({ ...t, track: [...(chains.get(t.id) as string[])] }))
}

/** Talks as they go on from those before them on their track. */
function goneOn({ draft, ...t }: TalksDraft, before: Leg | null): Talks {
  const numbers = countedOn(draft.told, before?.talks.rounds.at(-1)?.number ?? 0)
  const since = t.rounds.at(-1)?.when.from ?? ''
  const terms = t.terms.map((term) => {
    const words = term.words.map((w) => {
      if (w.before !== null || w.claim === null || (w.date ?? '') < since) return w
      return { ...w, before: before?.last[`${term.topic} ${draft.sideOf[w.party.id]}`] ?? null }
    })
    // Who sits there and said no word this time said his last one before.
    const spoke = new Set(words.map((w) => draft.sideOf[w.party.id] ?? w.party.id))
    for (const [side, party] of Object.entries(draft.seats)) {
      const said = before?.last[`${term.topic} ${side}`]
      if (said && !spoke.has(side) && !words.some((w) => w.party.id === party.id))
        words.push({ party, ...said, before: said })
    }
    words.sort((a, b) => compare(a.party.id, b.party.id))
    return { ...term, words, moved: words.some((w) => w.before !== null && w.before.word !== w.word) }
  })
  return {
    ...t,
    phases: t.phases.map((p, i) => ({ ...p, name: `round ${numbers[i]}` })),
    rounds: t.rounds.map((r, i) => ({ ...r, number: numbers[i] as number })),
    terms,
  }
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const NTH = new RegExp(
  `\\b(${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)) (?:and (?:last|final) )?(?:[\\p{Ll}-]+ ){0,2}?(?:round|session)(?![-\\w])(?! (?:tower|table)s?\\b)`,
  'iu',
)
/** Before a round that is another one, or still to come. */
const OTHER =
  /\b(?:for|hold|until|before|after|since|(?<!\b(?:end|close|start|opening|beginning) )of|to|next|in|than|agree\w*|plan\w*|prepar\w+|will|would) (?:an? |the |its |their )?$/i

/** "Met the rebels for a second round": it was held. */
const MET_FOR = /\b(?:met|sat down|gathered|convened|came together|joined)\b[^.;]* for (?:an? |the |its |their )?$/i

/** The number that a sentence about a round gives it; null where it gives none. */
export function numberIn(text: string): number | null {
  const m = NTH.exec(text)
  const before = m === null ? '' : text.slice(Math.max(0, m.index - 60), m.index)
  if (m === null || (OTHER.test(before) && !MET_FOR.test(before))) return null
  const word = (m[1] as string).toLowerCase()
  return ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : Number.parseInt(word, 10)
}

/** Numbers of the rounds of talks behind so many before: as they are told where that counts on, else each the next. */
function countedOn(told: readonly (number | null)[], before: number): readonly number[] {
  let last = before
  return told.map((n) => {
    last = n !== null && n > last && n <= last + 20 ? n : last + 1
    return last
  })
}
