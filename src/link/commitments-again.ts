// The commitments of a stretch after more was told: only what came is held against them, and only those it may change are built again.
import type { Commitment } from '../model/index.ts'
import { answeringIn } from './commitments-answers.ts'
import { madeIn } from './commitments-made.ts'
import { answersBy, commitmentOf, sinceOf } from './commitments-one.ts'
import { type Gist, isMoved, type ThreadGist } from './commitments-sift.ts'
import { hungIn, type Making } from './commitments-steps.ts'
import { arrivalDays, claimOfMade, madeBy, type Thread, threadsOf } from './commitments-threads.ts'
import type { CommitmentTold } from './commitments-told.ts'
import { EVERYWHERE } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'
import type { Again, AskNotes, Came, Looked } from './story-part.ts'

type CommitmentNote = Note<CommitmentTold>

/** Those who make what is made in a stretch, and to whom, by their ids and sides: what they do later may answer it. */
export function awaitedIn(notes: readonly CommitmentNote[]): readonly string[] {
  return [...new Set(notes.flatMap((n) => n.makings.flatMap((m) => [...m.by, ...m.to])))].sort(compare)
}

/** A thread as it is now: `old` is what was kept of it, where it has the same makings. */
interface Now {
  readonly id: string
  readonly thread: Thread | null
  readonly old: ThreadGist | undefined
  readonly moved: boolean
}

/**
 * What becomes of the commitments of a stretch by notes that came. What is not touched stays; what is answered is built again from the
 * notes it rests on; only what has other makings now looks at all notes. Null where all must be built again.
 */
export async function commitmentsAgain(
  gist: Gist,
  came: Came<CommitmentTold>,
  scope: string,
  ask: AskNotes<CommitmentTold>,
): Promise<Again<Commitment> | null> {
  const told = [...came.own, ...came.later]
  const all = [...told, ...came.far]
  const cameToIt = {
    claims: new Set(all.map((n) => n.claim.id)),
    answers: all.flatMap((n) => answeringIn(n) ?? []),
    hung: hungIn(told).filter(({ aside: { place } }) => place === scope || place === '' || scope === EVERYWHERE),
    more: came.more,
  }
  const moved = new Set<ThreadGist>()
  for (const thread of gist.threads) {
    const is = isMoved(thread, cameToIt)
    if (is === null) return null
    if (is) moved.add(thread)
  }
  const arrivals = [...new Set([...gist.arrivals, ...arrivalDays(told, scope)])].sort(compare)
  const threaded = came.own.some((n) => n.makings.length > 0) || arrivals.length > gist.arrivals.length
  if (!threaded && moved.size === 0) return { fresh: [], kept: [], gist: null, keys: null }
  const rests = [...(threaded ? gist.threads : moved)].flatMap((t) => t.made.map(claimOfMade))
  const wanted = new Set([...rests, ...[...moved].flatMap((t) => t.told)].filter((id) => !cameToIt.claims.has(id)))
  const notes = joined(await ask.of([...wanted]), came)
  if (notes.own.length + notes.later.length + notes.far.length !== wanted.size + cameToIt.claims.size) return null
  const now = threaded ? threadedAgain(gist, notes, arrivals, moved) : asBefore(gist, notes, moved)
  const ids = now.map(({ id }) => id)
  // Of one id they are numbered in their order.
  if (new Set(ids).size < ids.length) return null
  const isOther = now.some((n) => n.old === undefined)
  const keys = isOther ? awaitedIn(notes.own) : null
  const sinces = now.flatMap(({ thread, old }) => (old === undefined ? sinceOf(thread as Thread) : []))
  const found = keys === null ? notes : await ask.all(keys, sinces.sort(compare)[0] as string)
  if (found === null) return null
  const looked = joined(found, NONE)
  const from = [answersOf(notes), isOther ? answersOf(looked) : answersOf(notes)] as const
  const fresh: Commitment[] = []
  const kept: string[] = []
  const threads = now.map(({ thread, old, moved: isNew }): ThreadGist => {
    if (old !== undefined && (!isNew || thread === null)) {
      kept.push(old.id)
      return old
    }
    const { answers, hung } = from[old === undefined ? 1 : 0]
    const built = commitmentOf(thread as Thread, answers, hung, scope)
    fresh.push(built.item)
    return old === undefined ? built.gist : { ...built.gist, looked: old.looked }
  })
  return { fresh, kept, gist: { threads, arrivals }, keys }
}

const NONE: Looked<CommitmentTold> = { own: [], later: [], far: [] }

/** Notes with those that came among them, in order. */
function joined(notes: Looked<CommitmentTold>, came: Looked<CommitmentTold>): Looked<CommitmentTold> {
  const of = (which: keyof Looked<CommitmentTold>): readonly CommitmentNote[] =>
    [...notes[which], ...came[which]].sort(inOrder)
  return { own: of('own'), later: of('later'), far: of('far') }
}

function answersOf({ own, later, far }: Looked<CommitmentTold>): {
  readonly answers: ReturnType<typeof answersBy>
  readonly hung: ReturnType<typeof hungIn>
} {
  return { answers: answersBy([...own, ...later, ...far]), hung: hungIn([...own, ...later]) }
}

/** The threads of all makings, those that came among them. */
function threadedAgain(
  gist: Gist,
  { own }: Looked<CommitmentTold>,
  arrivals: readonly string[],
  moved: ReadonlySet<ThreadGist>,
): readonly Now[] {
  const before = new Map(gist.threads.map((t) => [t.made.join(' '), t]))
  return threadsOf(own, arrivals).map((thread) => {
    const old = before.get(madeBy(thread).join(' '))
    const { id } = thread.makings[0] as Making
    return { id, thread, old, moved: old !== undefined && moved.has(old) }
  })
}

/** The threads as they were, with the makings of those that are moved. */
function asBefore(gist: Gist, { own }: Looked<CommitmentTold>, moved: ReadonlySet<ThreadGist>): readonly Now[] {
  const byName = new Map<string, Making>()
  for (const note of own)
    for (const [nth, told] of note.makings.entries())
      byName.set(`${note.claim.id}#${nth}`, { ...madeIn(note, told), note, nth })
  return gist.threads.map((old) => {
    const makings = moved.has(old) ? old.made.flatMap((name) => byName.get(name) ?? []) : []
    const thread = makings.length > 0 ? { makings, last: null } : null
    return { id: old.id, thread, old, moved: moved.has(old) }
  })
}
