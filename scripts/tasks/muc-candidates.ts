// Everything in a report that could fill a role, with the cues that speak for and against it.
import type { Reading } from '../../src/model/index.ts'
import { reportCues } from './muc-cues.ts'
import { groups } from './muc-groups.ts'
import { type Candidate, lookAt, tells } from './muc-look.ts'
import { doers, named } from './muc-people.ts'
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
    found.delete(id)
  }
}

/** All candidates of a report, each with the cues of its report, and those of what else stands there. */
export function candidatesOf(reading: Reading): Candidate[] {
  const look = lookAt(reading)
  for (const find of [named, weapons, targets, doers, groups]) find(look)
  merge(look.found)
  const all = [...look.found.values()]
  const told = all.filter((c) => [...c.cues].some(tells))
  const roles = new Set(told.map((c) => c.role))
  const whole = reportCues(look.text, look.cues)
  for (const c of all) {
    for (const w of whole) c.cues.add(`report ${w}`)
    const others = [...roles].filter((role) => role !== c.role)
    for (const role of others) c.cues.add(`report ${role}`)
    if (others.length === 0) c.cues.add('report tells of nothing')
  }
  return all
}
