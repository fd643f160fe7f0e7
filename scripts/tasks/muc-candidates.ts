// Everything in a report that could fill a role, with the cues that speak for and against it.
import type { Reading } from '../../src/model/index.ts'
import { ROLES } from '../ceaf.ts'
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
  for (const role of ROLES) {
    const [only, ...others] = all.filter((c) => c.role === role && c.cues.has('fits'))
    if (others.length === 0) only?.cues.add('alone fits')
  }
  const whole = reportCues(look.text, look.cues)
  for (const c of all) {
    for (const w of whole) c.cues.add(`report ${w}`)
    const others = told.filter((t) => t.role !== c.role)
    for (const { role } of others) c.cues.add(`report ${role}`)
    if (others.length === 0) c.cues.add('report tells of nothing')
    else if (others.length >= 3 && others.length < 6) c.cues.add('report tells of some')
    if (c.mentions === 2 || c.mentions === 3) c.cues.add('twice')
  }
  return all
}
