// Commitments: demands, appeals, calls, ultimatums, offers, promises and threats, each with what later reports say became of it.
import type { Commitment } from '../model/index.ts'
import { awaitedIn, commitmentsAgain } from './commitments-again.ts'
import { answersBy, commitmentOf } from './commitments-one.ts'
import type { Gist } from './commitments-sift.ts'
import { hungIn } from './commitments-steps.ts'
import { arrivalDays, threadsOf } from './commitments-threads.ts'
import { type CommitmentTold, scopesOfTold, toldOf } from './commitments-told.ts'
import type { Note } from './notes.ts'
import type { Beyond, StoryPart } from './story-part.ts'

type CommitmentNote = Note<CommitmentTold>

/**
 * The commitments that are made in one scope, oldest first, with what new notes are sifted by; later notes too may answer them.
 * All must be in order.
 */
function commitmentsOf(
  notes: readonly CommitmentNote[],
  scope: string,
  { later, far }: Pick<Beyond<CommitmentTold>, 'later' | 'far'>,
): { readonly items: readonly Commitment[]; readonly gist: Gist } {
  const told = later.length === 0 ? notes : [...notes, ...later]
  const arrivals = arrivalDays(told, scope)
  const threads = threadsOf(notes, arrivals)
  if (threads.length === 0) return { items: [], gist: { threads: [], arrivals } }
  const answers = answersBy(far.length === 0 ? told : [...told, ...far])
  const built = threads.map((t) => commitmentOf(t, answers, hungIn(told), scope))
  return { items: built.map((b) => b.item), gist: { threads: built.map((b) => b.gist), arrivals } }
}

/** Those a note comes from, by their ids and sides, where it may be an answer. */
function answererOf({ actors, answer }: CommitmentTold): readonly string[] {
  return answer === null ? [] : [...new Set(actors.flatMap((p) => [p.id, p.side]))]
}

/** Commitments as a part of the story. */
export const COMMITMENTS: StoryPart<Commitment, CommitmentTold> = {
  kind: 'commitment',
  months: { full: 60, after: 2, enough: 250 },
  // As many months as ANSWER_DAYS reach.
  far: { within: 6, enough: 20, by: answererOf, awaited: awaitedIn },
  scopesOf: scopesOfTold,
  noteOf: toldOf,
  build: (notes, scope, beyond) => commitmentsOf(notes, scope, beyond).items,
  sift: { build: commitmentsOf, again: (gist, ...rest) => commitmentsAgain(gist as Gist, ...rest) },
}
