// Everything in a report that could fill a role, with the cues that speak for and against it.
import type { Reading } from '../../src/model/index.ts'
import { ROLES, type Role } from '../ceaf.ts'
import { reportCues } from './muc-cues.ts'
import { groups } from './muc-groups.ts'
import { type Candidate, lookAt, tells } from './muc-look.ts'
import { doers, victims } from './muc-people.ts'
import { targets, weapons } from './muc-things.ts'

/** Numbers, countries and groups before the word for doers, which the bare word elsewhere takes up. */
const ADDED =
  /^(?:(?:\d+|two|three|four|five|six|seven|eight|ten|several|other|another|salvadoran|peruvian|colombian|guatemalan|honduran|chilean|leftist|maoist|marxist|armed|fmln|eln|farc|mrta|m-19) )+/

/** Takes doers that are told of with and without number or country once. */
function merge(found: Map<string, Candidate>): void {
  for (const [id, c] of [...found]) {
    if (c.role !== 'PerpInd') continue
    const bare = found.get(`PerpInd ${c.wording.replace(ADDED, '')}`)
    if (!bare || bare === c) continue
    for (const q of c.cues) bare.cues.add(q)
    bare.mentions += c.mentions
    found.delete(id)
  }
}

/** All candidates of a report, each with the cues of its report, and those of what else stands there. */
export function candidatesOf(reading: Reading): Candidate[] {
  const look = lookAt(reading)
  for (const find of [victims, weapons, targets, doers, groups]) find(look)
  merge(look.found)
  const all = [...look.found.values()]
  const told = all.filter((c) => [...c.cues].some(tells))
  for (const role of ROLES) markFirst(all.filter((c) => c.role === role && c.cues.has('fits')))
  const whole = reportCues(look.text, look.cues)
  for (const c of all) {
    for (const w of whole) c.cues.add(`report ${w}`)
    const roles = new Set<Role>(told.filter((t) => t.role !== c.role).map((t) => t.role))
    for (const r of roles) c.cues.add(`report ${r}`)
    c.cues.add(`report tells of ${amount(told.filter((t) => t.role !== c.role).length)}`)
    if (c.mentions === 2 || c.mentions === 3) c.cues.add('twice')
  }
  return all
}

const amount = (n: number): string => (n === 0 ? 'nothing' : n < 3 ? 'little' : n < 6 ? 'some' : 'much')

/** Marks what stands first of all that fits a role, and what alone does. */
function markFirst(fitting: readonly Candidate[]): void {
  fitting[0]?.cues.add('first that fits')
  if (fitting.length === 1) fitting[0]?.cues.add('alone fits')
}
