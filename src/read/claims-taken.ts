// "M23 took Goma": a name that takes a name. It tells of force where those who bear arms take a place, and of nothing else.
import { holds } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { partOfName } from './act-counted.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Tree } from './sentence-tree.ts'

/** Why a name that takes a name is no taking of a place by force; null where it is, or where the rule is another. */
export function whyNotTaken(draft: Draft, { clause, reading }: Found, tree: Tree): string | null {
  if (!/ASSAULT\/(?:takes|holds)-named-place$/.test(reading.rule)) return null
  const object = clause.args.find((a) => a.role === 'object')
  // "most of Bakhmut": the town.
  const whole = object ? partOfName(tree.tokens, object.head) : -1
  const token = object && tree.tokens[whole >= 0 ? whole : object.head]
  const taken =
    whole >= 0 ||
    (token &&
      draft.places.some(
        (p) =>
          p.id !== null &&
          p.precision !== 'country' &&
          p.span !== null &&
          holds(p.span, { start: token.start, end: token.end }),
      ))
  if (!taken) return 'no place'
  // "The units of Modesto Ramirez hold it": named by whose they are.
  const doer = clause.args.find((a) => a.role === 'subject')
  if (doer && FORCES.has(tree.tokens[doer.head]!.lemma)) return null
  return draft.actors.some((a) => (a.actor === null ? ARMED.test(a.name) : ARMED_ID.test(a.actor)))
    ? null
    : 'no fighters'
}

const FORCES: ReadonlySet<string> = new Set([...NOUN_CLASSES.force!, 'unit', 'column'])
const ARMED =
  /\b(?:Army|Front|Forces?|Brigades?|Movement|Alliance|Militia|Guards?|Battalion|Legion|Corps|Tigers|Taliban|Houthis?|[Rr]ebels?|[Ff]ighters?|[Tt]roops|[Cc]ommanders?|[Gg]enerals?|[Cc]olonels?|[Ss]oldiers?|[Gg]overnment|[Jj]unta|[Rr]egime|[Ii]nsurgents?|[Mm]ilitiam[ae]n|[Gg]unm[ae]n|[Mm]ercenar(?:y|ies)|[Mm]ilitants?)\b|^[A-Z][A-Z0-9-]{2,}$/
const ARMED_ID = /^(?:group|military|state|government)\//
