// Which two claims make the same commitment.
import type { CommitmentKind } from '../model/index.ts'
import type { Made } from './commitments-made.ts'
import { daysBetween } from './days.ts'
import { isExtension } from './last-day-moved.ts'

const FAMILY: Readonly<Record<CommitmentKind, string>> = {
  demand: 'order',
  ultimatum: 'order',
  appeal: 'ask',
  call: 'ask',
  offer: 'give',
  promise: 'give',
  threat: 'threat',
}

/** Days after its last mention in which the same words are a repetition, not a new commitment. */
export const REPEAT_DAYS = 45

/** Group within which two commitments may be the same: orders, asks, gifts, threats. */
export function familyOf(kind: CommitmentKind): string {
  return FAMILY[kind]
}

/**
 * Whether two claims of one scope and family make the same commitment: parties that do not clash, and the same event or
 * topics or words in common, within {@link REPEAT_DAYS} of each other.
 */
export function sameMaking(a: Made, b: Made): boolean {
  const gap = daysBetween(a.day, b.day)
  const by = overlap(a.by, b.by)
  const to = overlap(a.to, b.to)
  // What moves the last day of an order is no telling of it.
  if (FAMILY[a.kind] === 'order' && isExtension(a.terms) !== isExtension(b.terms)) return false
  // A report that tells of an ultimatum in two sentences tells of one; so do two reports of one town within a fortnight.
  if (a.kind === 'ultimatum' && b.kind === 'ultimatum') {
    if (a.note.claim.report === b.note.claim.report) return !(by === 0 && isOtherTerm(a, b, to))
    if (gap !== null && Math.abs(gap) <= FORTNIGHT && by !== 0 && a.ofTown && b.ofTown) return true
  }
  if (gap === null || Math.abs(gap) > REPEAT_DAYS) return false
  if (isOneFigure(a, b) && by !== 0) return true
  // "Our appeal of 4 July" is the one that was made on the 4th of July.
  if (
    gap === 0 &&
    a.dated &&
    b.dated &&
    FAMILY[a.kind] === 'ask' &&
    by !== 0 &&
    to !== 0 &&
    (by === null || to === null)
  )
    return by === 1 || (a.ofTown && b.ofTown)
  // An ask told of again when it was met is the one of that day, however few words the two share.
  if (gap === 0 && a.dated && b.dated && FAMILY[a.kind] === 'ask' && by === 1 && to === 1 && isMet(a, b)) return true
  if (by === 0 || to === 0) return false
  if (FAMILY[a.kind] === 'ask' && b.retold && a.ofTown && b.ofTown) return true
  if (by === 1 && to === 1 && FAMILY[a.kind] === 'ask' && isOneAsk(a, b)) return true
  if (a.note.event !== null && a.note.event === b.note.event && a.aside === null && b.aside === null) return true
  const topics = jaccard(a.topics, b.topics)
  const words = jaccard(a.words, b.words)
  const known = (by ?? 0) + (to ?? 0)
  if (known === 2) return topics >= 0.5 || words >= 0.25 || (topics > 0 && words >= 0.12)
  if (known === 1) return words >= 0.34 || (topics >= 0.5 && words >= 0.15)
  return words >= 0.5
}

/** Whether two ultimatums of one report, by two that have nothing in common, have another last day too, or are put to others. */
function isOtherTerm(a: Made, b: Made, to: 0 | 1 | null): boolean {
  return to === 0 || (a.deadline !== null && b.deadline !== null && a.deadline !== b.deadline)
}

/** Whether one sentence tells both asks, or one of two of one day only says that somebody wrote: "They wrote to him on Monday". */
function isOneAsk(a: Made, b: Made): boolean {
  if (a.note.claim.report !== b.note.claim.report) return false
  return a.sentence === b.sentence || (a.day === b.day && (a.topics.size === 0 || b.topics.size === 0))
}

function isMet(a: Made, b: Made): boolean {
  return (a.met === null) !== (b.met === null)
}

/** Days within which two ultimatums to one town are one. */
const FORTNIGHT = 14

/** Whether both are a gift of the same number of the same: 200 detainees. */
function isOneFigure(a: Made, b: Made): boolean {
  if (FAMILY[a.kind] !== 'give' || FAMILY[b.kind] !== 'give') return false
  const head = (of: string | null): string =>
    ((of ?? '').toLowerCase().split(' ').at(-1) ?? '').replace(/^(?:prisoners|captives|hostages|inmates)$/, 'detainees')
  return a.amounts.some(
    (x) => x.best > 1 && head(x.of) !== '' && b.amounts.some((y) => y.best === x.best && head(y.of) === head(x.of)),
  )
}

/** 1 where they share, 0 where both are known and clash, null where one is not known. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): 0 | 1 | null {
  if (a.size === 0 || b.size === 0) return null
  for (const x of a) if (b.has(x)) return 1
  for (const x of a)
    if (x.startsWith('seen/')) for (const y of b) if (y.startsWith('seen/') && isShorter(x, y)) return 1
  return 0
}

const SMALL = new Set(['of', 'the', 'in', 'at', 'from', 'and', 'a', 'an', 'its', 'their', 'our', 'his', 'her'])

/** Whether one description is a part of the other: "the director", "Kennedy hospital" and "the director of John F. Kennedy hospital". */
function isShorter(a: string, b: string): boolean {
  const [x, y] = [describedBy(a), describedBy(b)]
  const [few, many] = x.size <= y.size ? [x, y] : [y, x]
  if (few.size === 0) return false
  for (const w of few) if (!many.has(w)) return false
  return true
}

/** The words of a description, without the town it is set in: "doctors at Minova" are its doctors. */
function describedBy(id: string): ReadonlySet<string> {
  const [words = '', town = ''] = id.slice('seen/'.length).split('@')
  const all = words.split(' ').filter((w) => !SMALL.has(w))
  const own = all.filter((w) => !town.split(' ').includes(w))
  return new Set(own.length > 0 ? own : all)
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 0
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both)
}
