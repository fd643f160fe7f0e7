// Weighs whether a run of words that could name a place does so where it stands.
import type { Mention } from '../model/index.ts'
import type { Word } from './amounts-words.ts'
import type { Entry } from './gazetteer.ts'
import { isKind, KIND } from './names-lexicon.ts'
import type { Candidate } from './places-candidates.ts'
import { fameOf } from './places-resolve.ts'
import { BODY_NOUNS, DOUBTFUL, PLACE_FOLLOWERS, PLACE_LEADS, TITLES } from './places-words.ts'

/** What is known of the report as a whole. */
export interface Setting {
  /** Lower-case names that persons bear in the report. */
  readonly persons: ReadonlySet<string>
  /** The mention that holds or overlaps a candidate, or null. */
  mentionAt(candidate: Candidate): Mention | null
  /** Whether a candidate stands before or behind a name that holds it or that it holds ("Paris, Texas"). */
  contained(candidate: Candidate): boolean
  /** Whether another candidate stands right behind or before. */
  isCandidate(words: readonly Word[], at: number): boolean
}

const CAPITAL = /^\p{Lu}/u
const GIVEN = KIND.male | KIND.female | KIND.given

/** More than 0 for a place; the further from 0 the surer. */
export function weigh(c: Candidate, setting: Setting): number {
  const best = bestOf(c.entries)
  if (!best) return -9
  let score = startOf(best, c)
  score += aroundOf(c, setting)
  score += mentionOf(c, setting)
  return score
}

function bestOf(entries: readonly Entry[]): Entry | null {
  let best: Entry | null = null
  for (const e of entries) if (!best || fameOf(e) - (e.less ? 2 : 0) > fameOf(best) - (best.less ? 2 : 0)) best = e
  return best
}

function startOf(e: Entry, c: Candidate): number {
  let score: number
  if (e.kind === 'country' || e.kind === 'continent') score = 2
  else if (e.from === 'added') score = 1.6
  else if (e.from === 'curated') score = e.kind === 'division' ? 1.6 : 1.7
  else score = Math.min(1.6, fameOf(e) * 0.55 - 1)
  if (e.less) score -= 1
  if (c.to - c.from > 1) score += 0.5
  if (c.key.length <= 3 && c.to - c.from === 1 && e.kind !== 'country') score -= 1.2
  if (DOUBTFUL.has(c.key)) score -= 1.5
  return score
}

function aroundOf(c: Candidate, setting: Setting): number {
  const { words } = c
  const before = words[c.from - 1]
  const after = words[c.to]
  const first = words[c.from]
  const last = words[c.to - 1]
  let score = 0
  const tokens = c.sentence.tokens
  if (tokens.length && first) {
    const upos = tokens[first.token]?.upos
    if (upos === 'PROPN') score += 0.4
    else if (c.to - c.from === 1 && upos !== 'ADJ') score -= 1.2
  }
  if (setting.contained(c)) score += 2.2
  const lead = before?.low === 'the' ? words[c.from - 2]?.low : before?.low
  if (lead && PLACE_LEADS.has(lead)) score += 1
  if (before?.kind === 'word' && CAPITAL.test(before.text) && !setting.isCandidate(words, c.from - 1)) {
    if (TITLES.has(before.low)) score -= 2.2
    else if (isKind(before.low, GIVEN, true)) score -= 2
    else if (c.from - 1 > 0) score -= 1
  }
  if (
    before?.text === '.' &&
    words[c.from - 2] &&
    (TITLES.has(words[c.from - 2]?.low ?? '') || words[c.from - 2]?.text.length === 1)
  )
    score -= 2
  const possessive = /['’]s$/.test(last?.text ?? '')
  if (after?.kind === 'word' && CAPITAL.test(after.text) && !possessive && !setting.isCandidate(words, c.to)) {
    if (PLACE_FOLLOWERS.has(after.low)) score += 0.3
    else if (BODY_NOUNS.has(after.low)) score -= 1.6
    else score -= 1.3
  }
  if (c.to - c.from === 1 && setting.persons.has(c.key)) score -= 2.2
  return score
}

function mentionOf(c: Candidate, setting: Setting): number {
  const m = setting.mentionAt(c)
  if (m?.form !== 'name') return 0
  const whole = m.span.start >= c.start - 4 && m.span.end <= c.end + 2
  switch (m.type) {
    case 'location':
      return 1.5
    case 'person':
      return -2
    case 'organisation':
      return whole ? -0.4 : -1.2
    default:
      return 0
  }
}
