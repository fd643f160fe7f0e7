// How long before its report a deed was done, and what span of days the report itself tells of.

import type { Clause, Clauses } from './clause-types.ts'
import { clausesOf } from './clauses.ts'
import { perReport } from './per-report.ts'
import { headAt } from './places-standing.ts'
import { type Scene, within } from './scene.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import { daysAgoUndated, isOfTheDay } from './status-undated.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'

/** Times of one sentence that are looked at. */
const MOST_TIMES = 40
/** Sentences at the head of a report that say of what days it tells. */
const LEAD = 3
/** Times of a whole report that are looked at for a weekday. */
const MOST_TIMES_OF_ALL = 200
/** A report whose lead tells a day so near tells the news of the day; any other may look back over months. */
const DAYS_OF_NEWS = 7
/** Days behind the report from which what is told in order stays history, sentence after sentence. */
const OLD_STORY = 100

const AGO = /\b(?:years?|decades?|centur(?:y|ies)) (?:ago|earlier|before)\b|\bin the (?:19|20)\d0s\b/i
const BARE_YEAR = /^(?:in\s+|during\s+|of\s+)?(?:\w+\s+)?(?:1[89]|20)\d\d$/i
const CLOCK = /^\D*\d{4}$/

/**
 * Days from a time's end to the report; for one with no end known null, or with `begun` from its start. A time that still runs is
 * of today. A bare past year is long ago where the day of the report is not known.
 */
export function daysAgo(time: FoundTime, published: string | null, scene: Scene, begun = false): number | null {
  if (AGO.test(time.text)) return Number.POSITIVE_INFINITY
  if (published === null) {
    if (!(BARE_YEAR.test(time.text.trim()) && time.from !== null && time.to?.slice(5) === '12-31'))
      return daysAgoUndated(time, scene)
    // What is no news of a day tells of its years as its own matter: a life, a place, a summit.
    return isDaily(scene, published) ? Number.POSITIVE_INFINITY : null
  }
  const last = time.to ?? (begun ? time.from : null)
  if (last === null) return null
  // "At 1440": an hour of the day, and no year of the Middle Ages.
  if (CLOCK.test(time.text) && last < '1700') return null
  const today = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  const days = (today - Date.parse(`${last}T00:00:00Z`)) / 86_400_000
  return days < 0 && time.from !== null && Date.parse(`${time.from}T00:00:00Z`) <= today ? 0 : days
}

/** The times a sentence tells, as many as are looked at. */
export function timesIn(scene: Scene, sentence: Sentence): readonly FoundTime[] {
  return within(scene.times, sentence).slice(0, MOST_TIMES)
}

const leads = perReport<Scene, Sentence | null>()

/** The first sentence of a report's running text; null for none. */
export function leadOf(scene: Scene): Sentence | null {
  const known = leads.get(scene)
  if (known !== undefined) return known
  const lead = scene.findings.doc.sentences.find((s) => s.kind === 'text') ?? null
  leads.set(scene, lead)
  return lead
}

const daily = perReport<Scene, boolean>()

/** Whether a report tells the news of its day: its lead names a day of the last week. */
export function isDaily(scene: Scene, published: string | null): boolean {
  const known = daily.get(scene)
  if (known !== undefined) return known
  let left = LEAD
  let found = published === null && tellsNews(scene)
  for (const sentence of scene.findings.doc.sentences) {
    if (sentence.kind !== 'text') continue
    if (left-- === 0 || found) break
    found = timesIn(scene, sentence).some((t) => {
      if (published === null) return isOfTheDay(t)
      const ago = daysAgo(t, published, scene)
      return ago !== null && ago >= -1 && ago <= DAYS_OF_NEWS
    })
  }
  daily.set(scene, found)
  return found
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** Whether a report without a day of its own, and no statement of somebody, is news all the same: it names a weekday, or opens with what has come about. */
function tellsNews(scene: Scene): boolean {
  if (scene.issuer !== null) return false
  if (scene.times.slice(0, MOST_TIMES_OF_ALL).some((t) => WEEKDAY.test(t.text))) return true
  const lead = leadOf(scene)
  if (!lead) return false
  const { tokens } = treeOf(lead)
  return tokens.some((t) => t.deprel === 'aux' && /^(?:has|have)$/i.test(t.text) && tokens[t.head]?.xpos === 'VBN')
}

/**
 * The predicate a time belongs to: a noun it stands in or behind "of" ("the 1994 genocide", "the deal of 2016"); else the claim's
 * own noun, else the next verb above ("killed 40 people in 2014"). -1 for none.
 */
export function ownerOf(time: number, own: ReadonlySet<number>, tree: Tree, clauses: Clauses): number {
  const of = kidsOf(tree, time).some((k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text === 'of')
  let at = time
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    const clause = clauses.get(at)
    if (clause && (clause.kind !== 'noun' || own.has(at) || of || at > time)) return at
    at = tree.tokens[at]!.head
  }
  return -1
}

/**
 * Age in days of the story a sentence goes on telling, where it lies well behind the report: told by its main verb, or by the
 * sentence before it where it is in the simple past and names no day ("On 14 March 2014 rebels broke in. The gaoler was shot").
 * Null for the news.
 */
export function storyAge(
  scene: Scene,
  sentence: Sentence,
  published: string | null,
  before: number | null,
): number | null {
  const times = timesIn(scene, sentence)
  if (before === null && !times.some((t) => (daysAgo(t, published, scene) ?? 0) >= OLD_STORY)) return null
  const tree = treeOf(sentence)
  const clauses = clausesOf(sentence)
  const root = rootOf(tree, clauses)
  if (!root || root.kind === 'noun') return null
  const heads = new Set([root.head])
  for (const time of times) {
    if (ownerOf(headAt(tree, time.span), heads, tree, clauses) !== root.head) continue
    const ago = daysAgo(time, published, scene)
    if (ago !== null) return ago >= OLD_STORY && root.tense === 'past' ? ago : null
  }
  if (root.tense !== 'past' || root.modal !== null || VERB_OPERATORS.get(root.lemma) === 'say') return null
  return before
}

function rootOf(tree: Tree, clauses: Clauses): Clause | null {
  const at = tree.tokens.findIndex((t) => t.head === -1)
  return clauses.get(at) ?? null
}
