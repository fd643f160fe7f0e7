// Which makings are of one commitment: threads of what is said again within weeks by the same to the same.
import { madeIn } from './commitments-made.ts'
import { familyOf, REPEAT_DAYS, sameMaking } from './commitments-same.ts'
import type { Making } from './commitments-steps.ts'
import type { CommitmentTold } from './commitments-told.ts'
import { daysBetween } from './days.ts'
import { compare } from './linked-claim.ts'
import type { Note } from './notes.ts'

type CommitmentNote = Note<CommitmentTold>

/** Makings of one commitment, the first of them first, and the day it was last spoken of. */
export interface Thread {
  readonly makings: Making[]
  last: string | null
}

/** Most threads of one family that a new claim is held against: the latest. Keeps the work linear. */
const OPEN = 60

/** The threads of makings that notes tell, in order; `arrivals` are days on which aid came, after which what is asked is asked anew. */
export function threadsOf(notes: readonly CommitmentNote[], arrivals: readonly string[]): Thread[] {
  const all: Thread[] = []
  const open = new Map<string, Thread[]>()
  for (const note of notes) {
    for (const [nth, told] of note.makings.entries()) {
      const making: Making = { ...madeIn(note, told), note, nth }
      const family = familyOf(making.kind)
      const near = (open.get(family) ?? []).filter((t) => (daysBetween(t.last, making.day) ?? 0) <= REPEAT_DAYS)
      const thread = near.findLast(
        (t) =>
          isOf(t, making) &&
          !(family === 'ask' && (cameBetween(arrivals, t.last, making.day) || isMetBefore(t, making))),
      )
      if (thread) {
        thread.makings.push(making)
        if (thread.last === null || (making.day !== null && making.day > thread.last)) thread.last = making.day
      } else {
        const begun = { makings: [making], last: making.day }
        all.push(begun)
        near.push(begun)
      }
      open.set(family, near.slice(-OPEN))
    }
  }
  return all
}

/** Days on which aid is said to have come to a town, in order. */
export function arrivalDays(notes: readonly CommitmentNote[], scope: string): readonly string[] {
  const days = notes.flatMap((n) =>
    n.beside.flatMap((a) => (a.what === 'delivered' && a.place === scope && a.day !== null ? [a.day] : [])),
  )
  return [...new Set(days)].sort(compare)
}

/** Whether aid came after what was asked last: what is asked for then is asked anew. */
function cameBetween(arrivals: readonly string[], last: string | null, day: string | null): boolean {
  return last !== null && day !== null && arrivals.some((d) => d > last && d < day)
}

/** Whether what a thread asks was met before a making: what is asked for then is asked anew. */
function isMetBefore({ makings }: Thread, { met, day }: Making): boolean {
  return met === null && day !== null && makings.some((m) => m.met !== null && (m.met.day ?? '9999') < day)
}

/** Latest makings of a thread that a new one is held against, beside the first. */
const LATEST = 6

function isOf(t: Thread, making: Making): boolean {
  const first = t.makings[0] as Making
  return sameMaking(first, making) || t.makings.slice(-LATEST).some((m) => sameMaking(m, making))
}

/** The makings of a thread by name: their claims, and which of each claim's makings they are. */
export function madeBy({ makings }: Thread): readonly string[] {
  return makings.map(({ note, nth }) => `${note.claim.id}#${nth}`)
}

/** The claim of a making that {@link madeBy} names. */
export function claimOfMade(name: string): string {
  return name.slice(0, name.lastIndexOf('#'))
}
