// What is kept of the commitments of a stretch, so that claims that came later and answer none of them cost next to nothing: a busy town
// is told of in every report, and most of that changes no commitment made there.
import type { Topic } from '../model/index.ts'
import { ANSWER_DAYS, type Answering, byMatterToo, type Question, SURRENDER, stepOf } from './commitments-answers.ts'
import type { Hung } from './commitments-steps.ts'
import { claimOfMade } from './commitments-threads.ts'
import { dayNumber } from './days.ts'

/** Most answers of one kind that are held against a commitment. */
export const LOOK = 200

/** What is kept of the commitments of a stretch. Plain data. */
export interface Gist {
  readonly threads: readonly ThreadGist[]
  /** Days on which aid is said to have come to the town, in order. */
  readonly arrivals: readonly string[]
}

/** One commitment as answers are held against it, with what bounds the looking for them. */
export interface ThreadGist extends Omit<Question, 'topics' | 'by' | 'to' | 'matters' | 'note'>, Looking {
  readonly topics: readonly Topic[]
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly matters: readonly string[]
  readonly published: string | null
  readonly start: number
  readonly end: number
}

/** What is kept of a commitment beside the question it puts. */
interface Looking {
  /** Its id, before items of one id are named apart. */
  readonly id: string
  /** The day from which on answers are looked for. */
  readonly since: string
  /** The longest list of answers that was looked at, up to {@link LOOK} and one more. */
  readonly looked: number
  /** The reports of its makings; that of the first one first. */
  readonly reports: readonly string[]
  /** Its makings by name, in order; and the claims that tell what became of it. */
  readonly made: readonly string[]
  readonly told: readonly string[]
}

/** What is kept of a commitment. */
export function gistOf(asked: Question, kept: Looking): ThreadGist {
  const { kind, dated, deadline, topics, amounts, by, to, matters, number, local, note } = asked
  const { sentenceOfRelief, goods, ofNews, unmet, at, stops, inAnswer, now } = asked
  return {
    kind,
    dated,
    deadline,
    topics: [...topics],
    amounts,
    by: [...by],
    to: [...to],
    matters: [...matters],
    number,
    local,
    sentenceOfRelief,
    goods,
    ofNews,
    unmet,
    at,
    stops,
    inAnswer,
    now,
    published: note.published,
    start: note.claim.evidence[0].span.start,
    end: note.end,
    ...kept,
  }
}

function questionOf({ topics, by, to, matters, published, start, end, reports, ...rest }: ThreadGist): Question {
  const report = reports[0] as string
  return {
    ...rest,
    topics: new Set(topics),
    by: new Set(by),
    to: new Set(to),
    matters: new Set(matters),
    note: { claim: { id: '', report, evidence: [{ span: { start } }] }, published, end },
  }
}

/** What came and may tell what became of a commitment. */
export interface CameToIt {
  /** Claims that came, or are elsewhere in the story now. */
  readonly claims: ReadonlySet<string>
  readonly answers: readonly Answering[]
  readonly hung: readonly Hung[]
  /** How many notes came to all that was looked at, at most. */
  readonly more: number
}

/**
 * Whether what came may change a commitment: it rests on it, or is a step of it. Null where that is not sure: an answer that is no step
 * may still push another out, where so many are looked at.
 */
export function isMoved(thread: ThreadGist, { claims, answers, hung, more }: CameToIt): boolean | null {
  if (thread.told.some((id) => claims.has(id)) || thread.made.some((m) => claims.has(claimOfMade(m)))) return true
  if (hung.some((h) => mayTell(thread, h))) return true
  const made = questionOf(thread)
  let moved = false
  for (const a of answers) {
    if (thread.reports.includes(a.note.claim.report)) moved = true
    if ((a.note.day ?? '') < thread.since || (a.note.published ?? '9999') < thread.since) continue
    const isLookedAt =
      a.sides.some((s) => made.by.has(s) || made.to.has(s)) ||
      (byMatterToo(a) &&
        a.matters.some((m) => made.matters.has(m) || (made.kind === 'ultimatum' && m === SURRENDER))) ||
      a.named.includes(made.kind)
    if (!isLookedAt) continue
    if (thread.looked + more > LOOK) return null
    if (stepOf(made, a) !== null) moved = true
  }
  return moved
}

/** Whether words beside a claim may tell what became of a commitment, by their days alone. */
function mayTell({ kind, deadline, number }: ThreadGist, { aside }: Hung): boolean {
  if (aside.what === 'unseen') return kind === 'promise'
  const day = dayNumber(aside.day)
  if (number === null || day === null || day < number || day - number > ANSWER_DAYS) return false
  const ask = kind === 'appeal' || kind === 'call'
  return aside.what === 'delivered' || aside.what === 'approved' || aside.what === 'refused'
    ? ask
    : kind === 'ultimatum' || (aside.what === 'passed' && (deadline !== null || kind === 'threat' || kind === 'offer'))
}
