// The clause that hangs below a chain verb ("agreed | to withdraw"), what it tells, and the making of a joined reading.
import type { Act, Kind, Mode, Topic } from '../model/index.ts'
import { askedMode, threatenedMode } from './act-modes.ts'
import type { ActReading, Leaning } from './act-types.ts'
import { isCalendar, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

/** Reads the clause below; handed in, since it is the act reader itself. */
export type ReadBelow = (clause: Clause) => ActReading | null

/** What stands below a chain verb. */
export interface Below {
  readonly clause: Clause | null
  readonly reading: ActReading | null
  /** Lemmas that say what is meant, nearest first. */
  readonly words: readonly string[]
}

/** What a verb of a chain makes of the clause below it: the act the two tell together, or null. */
export type Join = (view: View, lemma: string, below: Below) => ActReading | null

/** What a joined reading is given; the actor is the subject where none is named. */
export interface Given {
  readonly mode?: Mode | null
  readonly kind?: Kind | null
  readonly topics?: readonly Topic[]
  readonly actor?: Argument | null
  readonly recipient?: Argument | null
  readonly score: number
  readonly leaning?: Leaning
  readonly uses?: readonly number[]
}

const BARE = new Set(['xcomp', 'advcl', 'acl', 'ccomp'])
const MARKS = new Set(['to', 'of', 'from', 'for', 'against'])
const WORDS_AHEAD = 12

/** A reading of the chain's own act. */
export function joinedReading(view: View, rule: string, act: Act, given: Given): ActReading {
  return {
    act,
    mode: given.mode ?? null,
    kind: given.kind ?? null,
    topics: given.topics ?? [],
    actor: given.actor === undefined ? firstIn(view, 'subject') : given.actor,
    recipient: given.recipient ?? null,
    score: given.score,
    rule: `chain/${rule}`,
    leaning: given.leaning ?? null,
    uses: given.uses ?? [],
  }
}

/** What fills the first of these slots that is filled. */
export function firstIn(view: View, ...slots: readonly string[]): Argument | null {
  for (const slot of slots) {
    // "On Monday they called on the army": a day is nobody.
    const arg = slotOf(view, slot).find((a) => a.role !== 'oblique' || !isCalendar(view.sentence.tokens[a.head]))
    if (arg) return arg
  }
  return null
}

/** The clause below, read. */
export function belowOf(view: View, readBelow: ReadBelow): Below {
  const child = childOf(view)
  if (!child) return { clause: null, reading: null, words: objectWords(view) }
  return { clause: child, reading: readBelow(child), words: wordsFrom(view, child.head) }
}

/** The lemmas from a token on, a dozen at most. */
export function wordsFrom(view: View, head: number): string[] {
  const words: string[] = []
  for (let i = head; i < view.sentence.tokens.length && i < head + WORDS_AHEAD; i++)
    words.push(wordAt(view.sentence, i))
  return words
}

function childOf(view: View): Clause | null {
  const { clause, clauses, sentence } = view
  const isVerb = (head: number): boolean => sentence.tokens[head]?.upos === 'VERB'
  const arg =
    clause.args.find((a) => a.role === 'infinitive' && !a.shared) ??
    clause.args.find((a) => a.role === 'clause') ??
    clause.args.find((a) => a.role === 'oblique' && a.prep !== null && MARKS.has(a.prep) && isVerb(a.head))
  if (arg) return clauses.get(arg.head) ?? null
  const objects = new Set(clause.args.filter((a) => a.role === 'object' || a.role === 'indirect').map((a) => a.head))
  for (const c of clauses.values()) {
    if (
      (c.parent !== clause.head && !(c.mark === 'to' && c.relation === 'acl' && objects.has(c.parent))) ||
      c.kind !== 'verb' ||
      c.head < clause.head ||
      !BARE.has(c.relation)
    )
      continue
    if (
      c.relation === 'xcomp' ||
      objects.has(c.parent) ||
      (c.mark !== null && (MARKS.has(c.mark) || (c.mark === 'that' && c.relation === 'acl')))
    )
      return c
  }
  return null
}

function objectWords(view: View): string[] {
  const words: string[] = []
  for (const slot of ['object', 'for', 'to', 'of', 'on'])
    for (const arg of slotOf(view, slot))
      for (const [i, token] of view.sentence.tokens.entries())
        if (token.start >= arg.span.start && token.end <= arg.span.end) words.push(wordAt(view.sentence, i))
  return words
}

/** Predicates that become part of the joined act. */
export function usesOf(below: Below): number[] {
  return below.clause ? [below.clause.head, ...(below.reading?.uses ?? [])] : []
}

/** Who does what stands below. */
export function subjectOf(clause: Clause | null): Argument | null {
  return clause?.args.find((a) => a.role === 'subject') ?? null
}

/** What is asked or refused, by the act below or the words that say it. */
export function modeBelow(below: Below): Mode {
  if (/^(?:repeal|amend|reform|revise|rewrite|adopt)$/.test(below.words[0] ?? '')) return 'change'
  switch (below.reading?.act) {
    case 'CONSULT':
      return 'meet'
    case 'RETREAT':
    case 'CONCEDE':
      return yieldedMode(below.words)
    case 'AID':
    case 'COOPERATE':
      return 'assist'
    default:
      return askedMode(below.words) ?? 'change'
  }
}

/** What gives way: a post is given up for change, and those who are to go back to talks are to meet. */
function yieldedMode(words: readonly string[]): Mode {
  const asked = askedMode(words)
  return asked === 'change' || (asked === 'meet' && words[0] === 'return') ? asked : 'yield'
}

/** The reading below as it is, told by a higher verb. */
export function passOn(view: View, lemma: string, below: Below, change: Partial<ActReading> = {}): ActReading | null {
  const inner = below.reading
  if (!inner || !below.clause) return null
  // "is trying to wreck the talks": a reproach, and who makes it is not who tries.
  if (inner.act === 'ACCUSE' && !inner.actor && inner.recipient)
    return { ...inner, uses: usesOf(below), ...change, rule: inner.rule }
  return {
    ...inner,
    actor: inner.actor ?? firstIn(view, 'subject'),
    rule: `chain/${lemma}>${inner.rule}`,
    uses: usesOf(below),
    ...change,
  }
}

/** Harm threatened by what stands below. */
export function harmOf(view: View, rule: string, below: Below, score: number, recipient?: Argument | null): ActReading {
  return joinedReading(view, rule, 'THREATEN', {
    mode: threatenedMode(below.words),
    topics: below.reading?.topics ?? [],
    recipient: recipient ?? below.reading?.recipient ?? firstIn(view, 'object', 'against'),
    score,
    leaning: 'planned',
    uses: usesOf(below),
  })
}
