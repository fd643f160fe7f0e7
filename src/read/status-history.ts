// Whether what a clause tells is history to its report: done long before it, or told only to place something else in time.
import type { Clause, Clauses } from './clause-types.ts'
import { headAt } from './places-standing.ts'
import { sortOf } from './roles-plausible.ts'
import type { Scene } from './scene.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { daysAgo, isDaily, leadOf, ownerOf, timesIn } from './status-days.ts'
import { isEncyclopedic } from './status-matter.ts'
import { STATE_NOUNS, STATES, VERB_OPERATORS } from './status-operators.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'

/** Days from which a deed is long ago, wherever it is told. */
const LONG_AGO = 280
const MONTH_AGO = 26
const WEEK_AGO = 8
const DAYS_AGO = 5

/** What each sign weighs; from {@link ENOUGH} on a deed is history. */
const WEIGHTS = {
  /** Done long ago, some weeks ago, some days ago, or just now. */
  long: 6,
  month: 2,
  week: 1,
  days: 1,
  now: -2,
  /** More where the report tells the news of its day. */
  monthInNews: 2,
  weekInNews: 1,
  /** More where it was promised or planned then. */
  monthOfPromise: 2,
  /** Told beside something else: of a party, or as what went before it. */
  aside: 2,
  /** "Had done", not in words that somebody is said to have said. */
  hadDone: 3,
  /** "Had been cut off since June": as long as it lasted then. */
  lasted: 1,
  /** "In June, when they took the town": told to say what a day was. */
  dates: 3,
  /** "Two weeks after", "the first since": told to count from. */
  counted: 4,
  /** "An earlier truce collapsed", "was once accused of it". */
  earlier: 4,
  /** Part of an old story that is told in order. */
  story: 4,
  /** Somebody's words, which are the news. */
  said: -2,
  hasDone: -2,
  /** With its day in the first sentence, which says what the report is about. */
  lead: -1,
}
const ENOUGH = 4

/** What is known around the clause that is asked about. */
export interface HistoryContext {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly tree: Tree
  readonly clauses: Clauses
  /** Day of the report; null where it is not known. */
  readonly published: string | null
  /** Days behind the report of the old story told before in the same paragraph; null for none. */
  readonly story: number | null
  /** True for words spoken, which are no part of a story. */
  readonly spoken: boolean
  /** True for a promise or plan, which grows old sooner than a deed. */
  readonly promise: boolean
}

/**
 * Whether a deed is history: what speaks for it and against it is weighed together, how long ago it was by its own time or that of
 * what it hangs under, how it is told, and what was told before. A time that belongs to another deed of the sentence says nothing
 * ("we demand that the deal of 2016 be kept").
 */
export function isHistory(clause: Clause, uses: readonly number[], context: HistoryContext): boolean {
  const { tree, clauses } = context
  if (isPresent(clause, tree) || isEncyclopedic(context.scene)) return false
  if ([clause.head, ...uses].some((u) => isBegunState(clauses.get(u), tree, clauses))) return false
  let sum = 0
  for (const sign of signsOf(clause, uses, context)) sum += WEIGHTS[sign]
  return sum >= ENOUGH
}

/** A sign that speaks for history or against it. */
export type Sign = keyof typeof WEIGHTS

/** What speaks for history and against it. */
export function signsOf(clause: Clause, uses: readonly number[], context: HistoryContext): readonly Sign[] {
  const first = firstOf(clause, context.tree, context.clauses)
  return [...signsOfTime(clause, first, uses, context), ...signsOfTelling(first, context)]
}

/** Told as now: a finite verb, or what hangs under one, but not what a participle says had been done to somebody. */
function isPresent({ kind, tense, aspect, relation, head }: Clause, tree: Tree): boolean {
  // "There are calls to keep them out in 2006."
  if (kind === 'noun' && kidsOf(tree, tree.tokens[head]!.head).some((k) => tree.tokens[k]!.deprel === 'expl'))
    return /^VB[ZP]$/.test(tree.tokens[tree.tokens[head]!.head]!.xpos)
  if (kind !== 'verb' || tense !== 'present' || aspect === 'perfect') return false
  return !(baseOf(relation) === 'acl' && /^VB[ND]$/.test(tree.tokens[head]!.xpos))
}

/** How the words tell it. */
function signsOfTelling(first: Clause, { tree, clauses }: HistoryContext): Sign[] {
  if (first.kind !== 'verb') return []
  const signs: Sign[] = []
  const said = isPassedOn(first, clauses)
  if (isCountedFrom(first, tree, clauses) || isForYears(first, tree)) signs.push('counted')
  if (isOnce(first, tree)) signs.push('earlier')
  if (first.aspect === 'perfect' && first.tense === 'past' && !said && isPlain(first)) {
    signs.push('hadDone')
    if (isStateThen(first, tree)) signs.push('lasted')
  }
  if (said) signs.push('said')
  if (first.aspect === 'perfect' && first.tense === 'present') signs.push('hasDone')
  if (baseOf(first.relation) === 'acl' || isBeside(first, tree, clauses)) signs.push('aside')
  return signs
}

/** How long ago it was. */
function signsOfTime(clause: Clause, first: Clause, uses: readonly number[], context: HistoryContext): Sign[] {
  const { scene, sentence, tree, clauses, published, story, spoken, promise } = context
  const heads = new Set([clause.head, ...uses])
  const line = lineOf(clause, heads, tree, clauses)
  let own: number | null = null
  let above: number | null = null
  let dates = false
  for (const time of timesIn(scene, sentence)) {
    const begun = isDatedBy(first, time, tree, clauses) ? daysAgo(time, published, scene, true) : null
    if (begun !== null && begun >= DAYS_AGO) {
      dates = true
      own = least(own, begun)
    }
    const ago = EARLIER.test(time.text) && isPlain(first) ? DAYS_AGO : daysAgo(time, published, scene)
    if (ago === null) continue
    const at = headAt(tree, time.span)
    const owner = ownerOf(at, heads, tree, clauses)
    // "Has torn it up" has no day of its own: one beside it is another's.
    if (first.aspect === 'perfect' && first.tense === 'present' && owner === first.head) continue
    if (ago < LONG_AGO && isOfWhatIsJudged(at, owner, clauses, tree)) continue
    if (
      heads.has(owner) ||
      isDatedSubject(owner, first, clauses) ||
      isDatedSetting(owner, first, clauses) ||
      (owner === first.head && at < clause.head) ||
      isDoneBy(clause, clauses.get(owner))
    )
      own = least(own, ago)
    else if (line.has(owner)) above = least(above, ago)
  }
  const counted = isCountedFrom(first, tree, clauses)
  // "A truce signed in May broke down within hours": within hours of May.
  if (own === null && [first, whenOf(first, tree, clauses)].some((c) => c && isSoonAfter(c, tree)))
    own = lastAgeBefore(first.head, context)
  const age = counted
    ? null
    : (own ?? (above !== null && (above >= MONTH_AGO || isBeside(first, tree, clauses)) ? above : null))
  const signs: Sign[] = []
  if (!spoken && story !== null && age === null && isPlain(first) && isStory(first)) signs.push('story')
  if (dates) signs.push('dates')
  if (age === null) return signs
  if (first.aspect !== 'perfect' && sentence === leadOf(scene)) signs.push('lead')
  return [...signs, ...signsOfAge(age, isDaily(scene, published), promise)]
}

const JUDGES = /^(?:welcome|praise|commend|hail|applaud|salute|condemn|deplore|denounce|decry|regret|lament|mourn)$/

/** "Welcomed the signing of the pact on 20 June": a day behind a deed that is judged is the day of the deed. */
function isOfWhatIsJudged(time: number, owner: number, clauses: Clauses, tree: Tree): boolean {
  const judging = clauses.get(owner)
  if (judging?.kind !== 'verb' || !JUDGES.test(judging.lemma) || time < owner) return false
  const deed = judging.args.find((a) => a.role === 'object' && !a.shared)
  return deed !== undefined && deed.head < time && sortOf(tree.tokens[deed.head]!) !== 'party'
}

/** "Several earlier truces collapsed", "was once accused of it": told of a time that is over. */
function isOnce({ head, args, tense, aspect, modal, kind }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || tense !== 'past' || modal !== null || aspect === 'progressive') return false
  // "The president, once a rebel himself, pardoned them": of another time than the pardon.
  const once = kidsOf(tree, head).find((k) => k < head && ONCE.test(tree.tokens[k]!.text))
  if (once !== undefined && tree.tokens[once]!.deprel === 'advmod' && !hasComma(tree, once, head)) return true
  return args.some(
    (a) =>
      a.role === 'subject' &&
      !a.shared &&
      kidsOf(tree, a.head).some((k) => tree.tokens[k]!.deprel === 'amod' && FORMER.test(tree.tokens[k]!.text)),
  )
}
function hasComma(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).some((t) => t.upos === 'PUNCT')
}
const ONCE = /^(?:once|formerly)$/i
const FORMER = /^(?:earlier|previous|past)$/i

/** "Within hours", "after five months": of what was told before. */
function isSoonAfter({ args, tense }: Clause, tree: Tree): boolean {
  if (tense !== 'past') return false
  return args.some((a) => {
    const { text } = tree.tokens[a.head]!
    if (a.prep === 'within') return /^(?:minute|hour|day)s?$/i.test(text)
    return a.prep === 'after' && /^(?:hour|day|week|month|year)s$/i.test(text)
  })
}

/** The clause that "…, when the army launched an offensive" hangs on; null for none. */
function whenOf(first: Clause, tree: Tree, clauses: Clauses): Clause | null {
  if (baseOf(first.relation) !== 'advcl' || joinOf(first, tree)?.word !== 'when') return null
  return clauses.get(first.parent) ?? null
}

/** Days behind the report of the last time told before a token of its sentence; null for none. */
function lastAgeBefore(head: number, { scene, sentence, tree, published }: HistoryContext): number | null {
  let age: number | null = null
  for (const time of timesIn(scene, sentence))
    if (time.span.end <= tree.tokens[head]!.start) age = daysAgo(time, published, scene) ?? age
  return age
}

function signsOfAge(age: number, inNews: boolean, promise: boolean): Sign[] {
  if (age >= LONG_AGO) return ['long']
  if (age >= MONTH_AGO) {
    const signs: Sign[] = ['month']
    if (inNews) signs.push('monthInNews')
    if (promise) signs.push('monthOfPromise')
    return signs
  }
  if (age >= WEEK_AGO) return inNews ? ['week', 'weekInNews'] : ['week']
  return age >= DAYS_AGO ? ['days'] : age >= 0 ? ['now'] : []
}

function least(a: number | null, b: number): number {
  return a === null ? b : Math.min(a, b)
}

function isPlain({ kind, modal, negated, mark }: Clause): boolean {
  return kind === 'verb' && modal === null && !negated && mark !== 'to'
}

/** Told in the simple past as the main thing of its sentence. */
function isStory({ relation, tense, aspect }: Clause): boolean {
  return tense === 'past' && aspect === 'none' && /^(?:root|conj|parataxis)$/.test(relation)
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
function isBegunState(clause: Clause | undefined, tree: Tree, clauses: Clauses): boolean {
  if (clause?.kind !== 'noun' || !STATE_NOUNS.has(clause.lemma)) return false
  const { head, deprel } = tree.tokens[clause.head]!
  return (
    BEGINS.test(clauses.get(clause.parent)?.lemma ?? '') ||
    // "The occupation that began in 1967."
    kidsOf(tree, clause.head).some(
      (k) => tree.tokens[k]!.deprel === 'acl:relcl' && /^(?:begin|start)$/.test(tree.tokens[k]!.lemma),
    ) ||
    // "Began an air war and a blockade of the port."
    (deprel === 'conj' && BEGINS.test(clauses.get(tree.tokens[head]?.head ?? -1)?.lemma ?? ''))
  )
}

const BEGINS = /^(?:begin|start|impose|declare|last)$/

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

/** "Protests that set off the war seven years ago": what a deed did dates it. */
function isDoneBy(clause: Clause, by: Clause | undefined): boolean {
  return (
    clause.kind === 'noun' &&
    by !== undefined &&
    baseOf(by.relation) === 'acl' &&
    by.parent === clause.head &&
    by.modal === null
  )
}

/** "The genocide of 1994 killed 800,000": a dated deed as the subject dates what it did. */
function isDatedSubject(owner: number, { args, tense }: Clause, clauses: Clauses): boolean {
  return (
    tense === 'past' &&
    clauses.get(owner)?.kind === 'noun' &&
    args.some((a) => a.role === 'subject' && a.head === owner)
  )
}

const SETTINGS = /^(?:in|during|by|at|with)$/

/** "Was killed in a 2004 car bombing", "lost its port in the war of 1998": the dated deed it came about in dates it. */
function isDatedSetting(owner: number, { args, tense, kind }: Clause, clauses: Clauses): boolean {
  return (
    kind === 'verb' &&
    tense === 'past' &&
    clauses.get(owner)?.kind === 'noun' &&
    args.some((a) => a.prep !== null && SETTINGS.test(a.prep) && a.head === owner)
  )
}

const EARLIER = /\b(?:days|weeks?|months?) (?:earlier|before)\b/i

/** "In June, when the governor was killed": the day is there to say when that was. */
function isDatedBy(clause: Clause, time: FoundTime, tree: Tree, clauses: Clauses): boolean {
  const join = joinOf(clause, tree)
  return (
    isBeside(clause, tree, clauses) &&
    join?.word === 'when' &&
    join.start >= time.span.end &&
    join.start - time.span.end <= 2
  )
}

/** The word a clause begins with, where it joins it to another: "after", "when". */
function joinOf({ head, mark }: Clause, tree: Tree): { readonly word: string; readonly start: number } | null {
  let at = tree.first[head]!
  while (at < head && tree.tokens[at]!.upos === 'PUNCT') at++
  const { text, start } = tree.tokens[at]!
  const word = text.toLowerCase()
  return word === mark || word === 'when' ? { word, start } : null
}

/** Told as what went before or along with something else; "he was driving home when they shot at him" is the news itself. */
function isBeside(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  // A word that joins no clause is misplaced, but for "after he had threatened him".
  if (clause.relation === 'root' && clause.aspect !== 'perfect') return false
  if (clauses.get(clause.parent)?.aspect === 'progressive') return false
  return BESIDE.test(clause.mark ?? joinOf(clause, tree)?.word ?? '')
}

const BESIDE = /^(?:after|since|because|when|before|as|while)$/
const UNITS = /^(?:weeks?|months?|years?|decades?|centur(?:y|ies))$/i
/** Days after which a deed is still news. */
const FEW = /^(?:[1-4]|one|two|three|four|few|,|the|just|only)$/i
/** Words behind which a "since" counts from a day: "the first convoy since the town fell". */
const COUNTS =
  /^(?:time|first|second|last|alert|worst|biggest|largest|deadliest|ever|only|days?|weeks?|months?|years?)$/i

/** What is told to count from: "six months after they took the town", "the first convoy since the truce broke". */
function isCountedFrom({ kind, modal, tense, mark, head, parent }: Clause, tree: Tree, clauses: Clauses): boolean {
  if (kind !== 'verb' || modal !== null || tense !== 'past' || (mark !== 'after' && mark !== 'since')) return false
  const at = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'mark')
  const before = at === undefined ? '' : (tree.tokens[at - 1]?.text ?? '')
  if (UNITS.test(before)) return true
  if (before === 'days' && !FEW.test(tree.tokens[at! - 2]?.text ?? '')) return true
  return mark === 'since' && (COUNTS.test(before) || clauses.get(parent)?.aspect === 'perfect')
}

/** "Which was besieged for four years", "had ruled it for decades". */
function isForYears({ args, relation, aspect, tense, modal, negated }: Clause, tree: Tree): boolean {
  if ((relation !== 'acl:relcl' && aspect !== 'perfect') || tense !== 'past' || modal !== null || negated) return false
  return args.some((a) => a.prep === 'for' && /^(?:years|decades)$/.test(tree.tokens[a.head]!.text))
}

/** "Had been besieged for 87 days", "had been cut off since June". */
function isStateThen({ args, lemma }: Clause, tree: Tree): boolean {
  if (!STATES.has(lemma)) return false
  return args.some(
    (a) => a.prep === 'since' || (a.prep === 'for' && UNITS_AND_DAYS.test(tree.tokens[a.head]!.text.toLowerCase())),
  )
}
const UNITS_AND_DAYS = /^(?:hours|days|weeks?|months?|years?|decades?)$/

/** Whether the clause stands in words somebody is said to have said, where "had done" only means done. */
function isPassedOn(clause: Clause, clauses: Clauses): boolean {
  let at: Clause | undefined = clause
  for (let steps = 8; at && steps > 0; steps--) {
    const above: Clause | undefined = clauses.get(at.parent)
    if (at.relation === 'ccomp' && above && VERB_OPERATORS.has(above.lemma)) return true
    // "Told Reuters by phone that": trees hang the words on the phone.
    if (at.relation === 'acl' && at.mark === 'that' && above?.kind === 'noun') {
      const over = clauses.get(above.parent)
      if (over?.kind === 'verb' && VERB_OPERATORS.get(over.lemma) === 'say') return true
    }
    if (baseOf(at.relation) === 'acl') return false
    at = above
  }
  return false
}
