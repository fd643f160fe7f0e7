// Whether what a clause tells is history to its report: done long before it, or told only to place something else in time.
import type { Clause, Clauses } from './clause-types.ts'
import { headAt } from './places-standing.ts'
import { type Scene, within } from './scene.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { STATE_NOUNS, VERB_OPERATORS } from './status-operators.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'

/** Times of one sentence that are looked at. */
const MOST_TIMES = 40
/** Days between a deed and the report from which the deed is history, wherever it is told. */
const LONG_AGO = 300
/** Days from which a deed is history where it is told only beside something else. */
const SOME_TIME_AGO = 25

/** What is known around the clause that is asked about. */
export interface HistoryContext {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly tree: Tree
  readonly clauses: Clauses
  /** Day of the report; null where it is not known. */
  readonly published: string | null
}

/**
 * Whether a deed is history: its own time, or the time of what it hangs under, is long past; or it is told in passing (a relative
 * clause, an "after", a "had done" beside other news) and lies some weeks back or before what is told. A time that belongs to
 * another deed of the sentence says nothing ("we demand that the deal of 2016 be kept").
 */
export function isHistory(clause: Clause, uses: readonly number[], context: HistoryContext): boolean {
  const { scene, sentence, tree, clauses, published } = context
  if (clause.kind === 'verb' && clause.tense === 'present' && clause.aspect !== 'perfect') return false
  if ([clause.head, ...uses].some((u) => isBegunState(clauses.get(u), clauses))) return false
  const first = firstOf(clause, tree, clauses)
  if (isBefore(first, tree, clauses)) return true
  const times = within(scene.times, sentence).slice(0, MOST_TIMES)
  if (times.length === 0) return false
  const heads = new Set([clause.head, ...uses])
  const line = lineOf(clause, heads, tree, clauses)
  for (const time of times) {
    if ((daysAgo(time, published, true) ?? 0) >= WEEK_AGO && isDatedBy(first, time, tree, clauses)) return true
    const before = EARLIER.test(time.text) && isPluperfect(first, clauses)
    const ago = before ? DAYS_AGO : daysAgo(time, published)
    if (ago === null || ago < DAYS_AGO) continue
    const at = headAt(tree, time.span)
    const owner = ownerOf(at, heads, tree, clauses)
    const own =
      heads.has(owner) ||
      isDatedSubject(owner, first, clauses) ||
      (owner === first.head && at < clause.head) ||
      isDoneBy(clause, clauses.get(owner))
    if (own && ago >= DAYS_AGO && isPluperfect(first, clauses)) return true
    if (ago > LONG_AGO ? own || line.has(owner) : ago > SOME_TIME_AGO && own && isAside(first, tree)) return true
  }
  return false
}

/** Of verbs told side by side with one auxiliary ("had burned two and killed a driver") the first; else the clause itself. */
function firstOf(clause: Clause, tree: Tree, clauses: Clauses): Clause {
  let at = clause
  for (let steps = 4; steps > 0 && /^(?:conj|xcomp)$/.test(at.relation) && at.kind === 'verb'; steps--) {
    const above = clauses.get(tree.tokens[at.head]!.head)
    if (above?.kind !== 'verb' || kidsOf(tree, at.head).some((k) => /^(?:aux|nsubj)/.test(tree.tokens[k]!.deprel)))
      break
    at = above
  }
  return at
}

/** "The siege began four years ago": it goes on until its end is told. */
function isBegunState(clause: Clause | undefined, clauses: Clauses): boolean {
  return (
    clause?.kind === 'noun' &&
    STATE_NOUNS.has(clause.lemma) &&
    /^(?:begin|start|impose|declare|last)$/.test(clauses.get(clause.parent)?.lemma ?? '')
  )
}

/** The clause itself and all those it hangs under, as far as what is told there holds for it too. */
function lineOf(clause: Clause, heads: ReadonlySet<number>, tree: Tree, clauses: Clauses): ReadonlySet<number> {
  const line = new Set(heads)
  let at = tree.tokens[clause.head]!.head
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    if (clauses.has(at)) line.add(at)
    at = tree.tokens[at]!.head
  }
  return line
}

/**
 * The predicate a time belongs to: a noun it stands in or behind "of" ("the 1994 genocide", "the deal of 2016"); else the claim's
 * own noun, else the next verb above ("killed 40 people in 2014"). -1 for none.
 */
function ownerOf(time: number, own: ReadonlySet<number>, tree: Tree, clauses: Clauses): number {
  const of = kidsOf(tree, time).some((k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text === 'of')
  let at = time
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    const clause = clauses.get(at)
    if (clause && (clause.kind !== 'noun' || own.has(at) || of || at > time)) return at
    at = tree.tokens[at]!.head
  }
  return -1
}

/** "Protests that set off the war seven years ago": what a deed did dates it. */
function isDoneBy(clause: Clause, by: Clause | undefined): boolean {
  return clause.kind === 'noun' && by?.relation === 'acl:relcl' && by.parent === clause.head && by.tense === 'past'
}

/** "The genocide of 1994 killed 800,000": a dated deed as the subject dates what it did. */
function isDatedSubject(owner: number, { args, tense }: Clause, clauses: Clauses): boolean {
  return (
    tense === 'past' &&
    clauses.get(owner)?.kind === 'noun' &&
    args.some((a) => a.role === 'subject' && a.head === owner)
  )
}

/** Days from which what "had been done" on a day of its own lies before the news. */
const DAYS_AGO = 5

const EARLIER = /\b(?:days|weeks?|months?) (?:earlier|before)\b/i

/** "Ten days earlier she had asked for guards": told in its own sentence as what went before. */
function isPluperfect(clause: Clause, clauses: Clauses): boolean {
  return (
    clause.kind === 'verb' &&
    clause.aspect === 'perfect' &&
    clause.tense === 'past' &&
    clause.modal === null &&
    clause.mark !== 'to' &&
    !clause.negated &&
    !isPassedOn(clause, clauses)
  )
}

/** Days from which a deed is history that is told to say what happened on a day: "in June, when the governor was killed". */
const WEEK_AGO = 7

/** "In June, when the governor was killed": the day is there to say when that was. */
function isDatedBy(clause: Clause, time: FoundTime, tree: Tree, clauses: Clauses): boolean {
  const lead = leadOf(clause, tree)
  // "He was driving home on Monday when he was shot": that is the news.
  if (clauses.get(clause.parent)?.aspect === 'progressive') return false
  return lead?.word === 'when' && lead.start >= time.span.end && lead.start - time.span.end <= 2
}

/** The word a clause begins with, where it joins it to another: "after", "when". */
function leadOf({ head, mark }: Clause, tree: Tree): { readonly word: string; readonly start: number } | null {
  let at = tree.first[head]!
  while (at < head && tree.tokens[at]!.upos === 'PUNCT') at++
  const { text, start } = tree.tokens[at]!
  const word = text.toLowerCase()
  return word === mark || word === 'when' ? { word, start } : null
}

/** Told beside something else: in a relative clause, a participle, an "after" or "when", or as what had been before. */
function isAside(clause: Clause, tree: Tree): boolean {
  if (clause.aspect === 'perfect' && clause.tense === 'past') return true
  if (baseOf(clause.relation) === 'acl') return true
  return BESIDE.test(clause.mark ?? leadOf(clause, tree)?.word ?? '')
}

const BESIDE = /^(?:after|since|because|when|before|as|while)$/
const UNITS = /^(?:weeks?|months?|years?|decades?|centur(?:y|ies))$/i
/** Words behind which a "since" counts from a day: "the first convoy since the town fell". */
const COUNTS =
  /^(?:time|first|second|last|alert|worst|biggest|largest|deadliest|ever|only|days?|weeks?|months?|years?)$/i

/** What a deed is told to have come before: "six months after they took the town", "a man who had fled", "since the truce broke". */
function isBefore(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (clause.kind !== 'verb' || clause.modal !== null || clause.tense !== 'past') return false
  const { mark, relation, head } = clause
  if (mark === 'after' || mark === 'since') {
    const at = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'mark')
    const before = at === undefined ? '' : (tree.tokens[at - 1]?.text ?? '')
    if (UNITS.test(before)) return true
    if (mark === 'since' && (COUNTS.test(before) || clauses.get(clause.parent)?.aspect === 'perfect')) return true
  }
  if (clause.negated) return false
  if (relation === 'acl:relcl' && isForYears(clause, tree)) return true
  if (clause.aspect !== 'perfect') return false
  if (relation === 'acl:relcl') return true
  return mark !== null && BESIDE.test(mark) && !isPassedOn(clause, clauses)
}

/** "Which was besieged for four years". */
function isForYears({ args }: Clause, tree: Tree): boolean {
  return args.some((a) => a.prep === 'for' && /^(?:years|decades)$/.test(tree.tokens[a.head]!.text))
}

/** Whether the clause stands in words somebody is said to have said, where "had done" only means done. */
function isPassedOn(clause: Clause, clauses: Clauses): boolean {
  let at: Clause | undefined = clause
  for (let steps = 8; at && steps > 0; steps--) {
    const above: Clause | undefined = clauses.get(at.parent)
    if (at.relation === 'ccomp' && above && VERB_OPERATORS.has(above.lemma)) return true
    at = above
  }
  return false
}

const AGO = /\b(?:years|decades?|centur(?:y|ies)) (?:ago|earlier|before)\b|\bin the (?:19|20)\d0s\b/i
const BARE_YEAR = /^(?:in\s+|during\s+|of\s+)?(?:\w+\s+)?(?:1[89]|20)\d\d$/i

/**
 * Days from a time's end to the report; for one with no end known null, or with `begun` from its start. A bare past year is long
 * ago where the day of the report is not known.
 */
function daysAgo(time: FoundTime, published: string | null, begun = false): number | null {
  if (AGO.test(time.text)) return Number.POSITIVE_INFINITY
  const last = time.to ?? (begun ? time.from : null)
  if (last === null) return null
  if (published === null)
    return BARE_YEAR.test(time.text.trim()) && time.from !== null && last.slice(5) === '12-31'
      ? Number.POSITIVE_INFINITY
      : null
  return (Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - Date.parse(`${last}T00:00:00Z`)) / 86_400_000
}
