// Role fillers for scoring, as MUC-4 asks for them: of the attacks, bombings, kidnappings, arsons and robberies that a report
// tells of, who did it (people, organisations), to what, to whom, and with what. Everyone and everything that could fill a role
// is weighed by the same few cues: how the words around tell of harm, what the claims read there say, and what kind of report
// it is. Talk of politics and combat between forces weighs against, so that such reports yield little or nothing.
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'
import { ROLES, type Role } from '../ceaf.ts'
import { candidatesOf } from './muc-candidates.ts'
import type { Candidate } from './muc-look.ts'
import { POINTS } from './muc-points.ts'
import { reportOf } from './record.ts'

/** Fillers of one report by role, each entity with one wording. */
export function predict(input: Record<string, unknown>): Record<Role, string[][]> {
  return fillersOf(read(reportOf(input)))
}

/** Fillers of a reading by role. */
export function fillersOf(reading: Reading): Record<Role, string[][]> {
  const all = candidatesOf(reading)
  const of = (role: Role): string[][] => chosen(all.filter((c) => c.role === role)).map((w) => [w])
  return Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, string[][]>
}

/** How much speaks for a candidate. */
function pointsOf(c: Candidate): number {
  const { base, cues } = POINTS[c.role]
  return [...c.cues].reduce((sum, q) => sum + (cues[q] ?? 0), base)
}

/** The wordings of what has points enough, the best first, each entity once. */
function chosen(candidates: readonly Candidate[]): string[] {
  const ranked = candidates
    .map((c) => ({ c, points: pointsOf(c) }))
    .filter(({ points }) => points >= 0)
    .sort((a, b) => b.points - a.points)
  const kept: string[] = []
  for (const { c } of ranked) if (!kept.some((k) => same(c.role, k, c.wording))) kept.push(c.wording)
  return kept
}

/** Whether two wordings likely mean one entity: persons by their first and last name, others when one ends in the other. */
function same(role: Role, a: string, b: string): boolean {
  if (a === b || role === 'Weapon') return a === b
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true
  if (role !== 'Victim') return false
  const word = (name: string, at: number): string | undefined => name.split(' ').at(at)
  return a.includes(b) || b.includes(a) || (word(a, 0) === word(b, 0) && word(a, -1) === word(b, -1))
}
