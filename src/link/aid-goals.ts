// Where aid goes by the words of its own sentence, where no gazetteer knows the place: "bound for Ganyiel", "Kidal received 12 trucks".
import { actorMeant, foldOf } from '../vocab/actors/index.ts'
import { RELIEF } from './aid-words.ts'
import type { Line, Town } from './towns.ts'

const NAME =
  "((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\\p{L}+day|Christmas|Easter|Ramadan|The|It|They|We|He|She|This|That|No|On|In|At|UN|God|President|General|Colonel|Captain|Doctor|Dr|Mr|Mrs|Minister|Security|Council|Red|World|United|Our|Their)\\b)\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’'-]*\\p{Ll})?)(?!,? (?:Province|Region|State|Council|Ministry|Agency|Committee|Programme|Division|Brigade|River|Lake)|[’']s\\b)"
const TO = new RegExp(
  `\\b(?:bound for|head(?:ed|ing) for|destined for|meant for|leave for|left for|set (?:out|off) for|on (?:its|their) way to|(?:go|went|sail|sailed|drive|drove|fly|flew|walked|come|came|got|through|up|down|delivered|brought|access|passage|flight|convoy|barges?|tonnes|lorr(?:y|ies)|trucks?|aid|food|flour|rice|grain|sorghum|millet|maize|medicines?|supplies|cargo) (?:in)?to|(?:convoy|barges?|boats?|lorr(?:y|ies)|trucks?|aid|food|flour|rice|grain|sorghum|medicines?|drugs|supplies) for|reached|entered|got as far as|(?:rolled|pulled|moved|sailed|got|drove|went|came|made it) into|(?:unloaded|distributed|handed out|delivered|docked|landed|put ashore|arrived) (?:in|at)) (?:the (?:town|city|village|port|camp|hospital|people|district)s? (?:of|in|at) )?${NAME}`,
  'u',
)
/** "At Ganyiel the Red Cross handed out 18 tonnes", "Kidal received 12 trucks", "Sloviansk: 21 tonnes delivered". */
const FIRST = new RegExp(
  `^(?:(?:At|In|Into|To) ${NAME}(?= (?:the|a|our|it|we|they|on|\\p{Lu}|\\d|,))|${NAME}(?= (?:received|took in|got)|: ))`,
  'u',
)

/** The place that a sentence of aid says it goes to, seen by its name alone; null where it names none, or a known body or land. */
export function goalIn(line: Line): Town | null {
  if (!RELIEF.test(line.text) && !/\bpassage to\b/i.test(line.text)) return null
  const m = TO.exec(line.text) ?? FIRST.exec(line.text)
  const name = m?.[1] ?? m?.[2]
  if (m === null || name === undefined || actorMeant(name, {}) !== undefined) return null
  const key = foldOf(name)
  if ([...line.towns, ...line.areas].some((x) => x.key === key || x.key.includes(key) || key.includes(x.key)))
    return null
  const start = line.start + m.index + m[0].lastIndexOf(name)
  const ref = { id: `seen/${key}`, name, lat: null, lon: null, precision: 'unknown' as const }
  return { key, ref, start, end: start + name.length }
}
