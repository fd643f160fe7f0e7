// A short yes or no is said to one thing: to what its report tells right before it, and to nothing else.
import type { Commitment, Step, StepKind } from '../model/index.ts'
import { stateOf } from './commitments-one.ts'

/** Steps by which somebody says yes or no. */
const SAID: ReadonlySet<StepKind> = new Set<StepKind>(['accepted', 'refused'])
/** Acts of a yes or a no. */
const YES_OR_NO = /^(?:AGREE|REJECT|CONCEDE|SUPPORT)$/
/** Most UTF-16 units of words that say no more than yes or no. */
const SHORT = 60
/** UTF-16 units between what is told and the yes or no to it. */
const BESIDE = 220
/** UTF-16 units between two things that one sentence tells. */
const TOGETHER = 1

/** Where a claim stands: its id tells it. */
interface Spot {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly act: string
}

function spotOf(claim: string): Spot | null {
  const m = /^(.*?):(\d+)-(\d+):([A-Z]+)(?::\d+)?$/.exec(claim)
  return m ? { report: m[1] as string, start: Number(m[2]), end: Number(m[3]), act: m[4] as string } : null
}

/** Where a commitment is made in a report, as near before a spot as it is; null where it is not. */
function madeBefore({ steps }: Commitment, said: Spot): Spot | null {
  let best: Spot | null = null
  for (const step of steps) {
    if (step.what !== 'made' && step.what !== 'repeated') continue
    for (const id of step.claims) {
      const spot = spotOf(id)
      if (spot === null || spot.report !== said.report || spot.end > said.start) continue
      if (best === null || spot.end > best.end) best = spot
    }
  }
  return best
}

/** The commitments to which each short yes or no is not said, by its claim. */
function othersBy(all: readonly Commitment[]): ReadonlyMap<string, ReadonlySet<Commitment>> {
  const said = new Map<string, Commitment[]>()
  for (const c of all)
    for (const step of c.steps)
      if (SAID.has(step.what) && step.words === undefined)
        for (const id of step.claims) {
          const there = said.get(id)
          if (there === undefined) said.set(id, [c])
          else if (!there.includes(c)) there.push(c)
        }
  const others = new Map<string, Set<Commitment>>()
  for (const [id, answered] of said) {
    const spot = answered.length < 2 ? null : spotOf(id)
    if (spot === null || !YES_OR_NO.test(spot.act) || spot.end - spot.start > SHORT) continue
    const made = new Map(answered.map((c) => [c, madeBefore(c, spot)]))
    const nearest = Math.max(...[...made.values()].map((m) => m?.end ?? -1))
    if (nearest < 0 || spot.start - nearest > BESIDE) continue
    const near = answered.filter((c) => (made.get(c)?.end ?? -1) === nearest)
    const from = Math.min(...near.map((c) => made.get(c)?.start ?? nearest))
    const far = answered.filter((c) => {
      const m = made.get(c) as Spot | null
      if (near.includes(c) || (m !== null && m.end >= from - TOGETHER)) return false
      return m !== null || !near.some((n) => isSame(n, c))
    })
    if (far.length > 0) others.set(id, new Set(far))
  }
  return others
}

/** Whether two may be one, told twice: by somebody they share, to somebody they share. */
function isSame(a: Commitment, b: Commitment): boolean {
  const share = (x: Commitment['by'], y: Commitment['by']): boolean => x.some((p) => y.some((q) => p.id === q.id))
  return (share(a.by, b.by) || a.by.length === 0 || b.by.length === 0) && share(a.to, b.to)
}

/** Commitments without the yes or no that is said to another. */
export function withOwnAnswers(all: readonly Commitment[]): readonly Commitment[] {
  const others = othersBy(all)
  if (others.size === 0) return all
  return all.map((c) => {
    const gone = new Set<string>()
    const steps = c.steps.flatMap((step): readonly Step[] => {
      if (!SAID.has(step.what) || step.words !== undefined) return [step]
      const claims = step.claims.filter((id) => others.get(id)?.has(c) !== true)
      if (claims.length === step.claims.length) return [step]
      for (const id of step.claims) if (!claims.includes(id)) gone.add(id)
      return claims.length === 0 ? [] : [{ ...step, claims }]
    })
    if (gone.size === 0) return c
    const kept = steps as unknown as Commitment['steps']
    const told = new Set(kept.flatMap((s) => s.claims))
    return {
      ...c,
      steps: kept,
      state: stateOf(c.kind, kept),
      claims: c.claims.filter((id) => !gone.has(id) || told.has(id)),
    }
  })
}
