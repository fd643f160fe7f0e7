// What is kept of the commitments of a stretch, so that claims that came later and answer none of them cost next to nothing: a busy town
// is told of in every report, and most of that changes no commitment made there.
import type { Topic } from '../model/index.ts'
import { type Answering, answeringIn, byMatterToo, type Question, stepOf } from './commitments-answers.ts'
import type { CommitmentTold } from './commitments-told.ts'
import type { Came } from './story-part.ts'

/** Most answers of one kind that are held against a commitment. */
export const LOOK = 200

/** What is kept of the commitments of a stretch. Plain data. */
export interface Gist {
  readonly threads: readonly ThreadGist[]
}

/** One commitment as answers are held against it, with what bounds the looking for them. */
export interface ThreadGist
  extends Omit<Question, 'topics' | 'by' | 'to' | 'matters' | 'note'>,
    Pick<Looking, 'since' | 'looked'> {
  readonly topics: readonly Topic[]
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly matters: readonly string[]
  readonly published: string | null
  readonly start: number
  readonly end: number
  /** Those of its makings; that of the first one first. */
  readonly reports: readonly string[]
}

interface Looking {
  /** The day from which on answers are looked for. */
  readonly since: string
  /** The longest list of answers that was looked at, up to {@link LOOK} and one more. */
  readonly looked: number
  readonly reports: readonly string[]
}

/** What is kept of a commitment. */
export function gistOf(asked: Question, { since, looked, reports }: Looking): ThreadGist {
  const { kind, dated, deadline, topics, amounts, by, to, matters, number, local, sentenceOfRelief, note } = asked
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
    published: note.published,
    start: note.claim.evidence[0].span.start,
    end: note.end,
    since,
    looked,
    reports,
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

/**
 * Whether notes that came leave all commitments of a stretch as they are: none makes any there, none has words beside it that may tell
 * what became of one, and none is a step of one. An answer that is no step may still push another out, where so many are looked at.
 */
export function isUnmoved({ threads }: Gist, { own, later, far, more }: Came<CommitmentTold>): boolean {
  if (own.some((n) => n.makings.length > 0)) return false
  const answers: Answering[] = []
  for (const note of [...own, ...later]) if (note.beside.length > 0) return false
  for (const note of [...own, ...later, ...far]) {
    const answer = answeringIn(note)
    if (answer) answers.push(answer)
  }
  if (answers.length === 0) return true
  return threads.every((thread) => {
    const made = questionOf(thread)
    return answers.every((a) => {
      if (thread.reports.includes(a.note.claim.report)) return false
      if ((a.note.day ?? '') < thread.since || (a.note.published ?? '9999') < thread.since) return true
      const isLookedAt =
        a.sides.some((s) => made.by.has(s) || made.to.has(s)) ||
        (byMatterToo(a) && a.matters.some((m) => made.matters.has(m)))
      return !isLookedAt || (thread.looked + more <= LOOK && stepOf(made, a) === null)
    })
  })
}
