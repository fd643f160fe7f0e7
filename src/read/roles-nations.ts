// "The Russians want the sanctions lifted": a people told of as one that acts among states is its state.
import type { Act, Party } from '../model/index.ts'
import { demonymOf } from '../vocab/actors/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { RoleContext } from './roles-context.ts'

/** What people do, or have done to them, who are no government. */
const OF_PEOPLE: ReadonlySet<Act> = new Set<Act>(['PROTEST', 'RETREAT'])
/** Peoples who also live, and fight, as a side of their own outside the state that has their name. */
const ELSEWHERE_TOO = wordSet(
  'serbs croats bosniaks albanians armenians azeris azerbaijanis tajiks uzbeks turkmens somalis palestinians georgians pashtuns',
)

/** The state that "the Saudis" are as somebody who does this; the party itself where it is no people, or no state is meant. */
export function asNation(party: Party, act: Act, { scene }: RoleContext): Party {
  if (party.actor !== null || !party.span || OF_PEOPLE.has(act)) return party
  const words = party.name.replace(/^the /i, '')
  if (!/^\p{Lu}[\p{L}-]+(?:s|sh|ch|ese)$/u.test(words) || ELSEWHERE_TOO.has(words.toLowerCase())) return party
  if (!isWhole(party, scene.text)) return party
  const state = demonymOf(words)
  return state ? { ...party, name: state.name, actor: state.id } : party
}

/** Whether the people as a whole is meant: "the French proposed", "for the Russians, they"; not "two Russians", "the French proposal". */
function isWhole({ name, text, span }: Party, report: string): boolean {
  if (/^the[ym]|^their$/i.test(text)) return report.includes(`he ${name.replace(/^the /i, '')}`)
  const before = report.slice(Math.max(0, span!.start - 5), span!.start + 4)
  return /(?:^|\s)the\s/i.test(before) && !/^[’']s?\s|^-/.test(report.slice(span!.end, span!.end + 3))
}
