// Orders with a last day that are told twice: by two reports, each set in another town, or by two claims of one sentence.
import { type ActorRef, type Commitment, reportOfClaim, type Step } from '../model/index.ts'
import { clash, overlapOf } from './commitments-alike.ts'
import { stateOf } from './commitments-one.ts'
import { namesLastDay } from './commitments-void.ts'

/** Commitments in which each order that is told again is joined to its first telling. Keeps the order. */
export function joinedOrders(all: readonly Commitment[]): readonly Commitment[] {
  const byKey = new Map<string, Commitment[]>()
  for (const c of all) {
    if (!isOrder(c)) continue
    for (const key of keysOf(c)) {
      const there = byKey.get(key)
      if (there) there.push(c)
      else byKey.set(key, [c])
    }
  }
  const into = new Map<Commitment, Commitment[]>()
  const gone = new Set<Commitment>()
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    const sorted = [...group].sort(inTime)
    for (const [i, first] of sorted.entries()) {
      if (gone.has(first)) continue
      for (const again of sorted.slice(i + 1)) {
        if (gone.has(again) || into.has(again) || !isTold(first, again)) continue
        gone.add(again)
        into.set(first, [...(into.get(first) ?? []), again])
      }
    }
  }
  return gone.size === 0
    ? all
    : all.flatMap((c) => (gone.has(c) ? [] : [(into.get(c) ?? []).reduce((first, again) => joined(first, again), c)]))
}

function isOrder({ kind, deadline }: Commitment): boolean {
  return (kind === 'ultimatum' || kind === 'demand') && deadline !== null
}

/** By what two tellings of one order are found: its last day, and where each is told. */
function keysOf({ deadline, claims }: Commitment): readonly string[] {
  return [`until ${deadline}`, ...new Set(claims.map(reportOfClaim))]
}

/** Those told with a day go before those told with none. */
function inTime(a: Commitment, b: Commitment): number {
  const [x, y] = [a.made ?? '9999', b.made ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/** Whether the second tells the order of the first: nobody clashes, somebody is the same, and so are the words, or the last day. */
function isTold(first: Commitment, again: Commitment): boolean {
  const [by, to] = [overlapOf(first.by, again.by), overlapOf(first.to, again.to)]
  // The very words, by the same, are one order, whomever a reprint takes them to be for.
  if (by === 1 && first.deadline === again.deadline && isReprint(first.terms, again.terms)) return true
  if (isNamedDay(first, again)) return true
  if (by === 0 || to === 0 || (by === null && to === null)) return false
  const reports = new Set(first.claims.map(reportOfClaim))
  if (again.claims.some((id) => reports.has(reportOfClaim(id)))) return isWithin(first.terms, again.terms)
  if (first.deadline !== again.deadline) return false
  // Told with no day of its own, once the last day was over, or with the very day.
  return again.made === null || again.made === first.made
}

/** Whether the second only names, in another report, the last day of the first, and nobody else's. */
function isNamedDay(first: Commitment, again: Commitment): boolean {
  if (first.deadline !== again.deadline || namesLastDay(first.terms) || !namesLastDay(again.terms)) return false
  return reportOfClaim(first.id) !== reportOfClaim(again.id) && !clash(first.by, again.by) && !clash(first.to, again.to)
}

/** Characters of terms that no two orders share by chance. */
const LONG = 60

function isReprint(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG && isWithin(a, b)
}

function isWithin(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x.includes(y) || y.includes(x)
}

function bare(terms: string): string {
  return terms.trim().replace(/[\s.!"”]+$/u, '')
}

function joined(first: Commitment, again: Commitment): Commitment {
  const [made, ...steps] = first.steps
  // What is told around words that only name the last day is told of something else.
  const more = namesLastDay(again.terms) ? [] : again.steps.slice(1)
  const others = more.filter((s) => !steps.some((x) => x.what === s.what && x.date === s.date))
  const all = [...steps, ...others].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  const lives: readonly [Step, ...Step[]] = [
    { ...made, claims: [...new Set([...made.claims, ...again.steps[0].claims])] },
    ...all,
  ]
  const kind = first.kind === 'ultimatum' || again.kind === 'ultimatum' ? 'ultimatum' : first.kind
  return {
    ...first,
    kind,
    by: fuller(first.by, again.by),
    to: fuller(first.to, again.to),
    place: first.place ?? (namesLastDay(again.terms) ? null : again.place),
    topics: [...new Set([...first.topics, ...again.topics])].sort(),
    terms: again.terms.includes(bare(first.terms)) ? again.terms : first.terms,
    steps: lives,
    state: stateOf(kind, lives),
    claims: [...new Set([...first.claims, ...again.claims])],
  }
}

function fuller(a: readonly ActorRef[], b: readonly ActorRef[]): readonly ActorRef[] {
  return a.length > 0 ? a : b
}
