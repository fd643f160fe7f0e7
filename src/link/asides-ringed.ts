// A place that its sentence says is shut in, since when and by whom, in whatever order: "Since 14 June the quarter, in which …, has been
// cut off by groups of the militia", "Surrounded since 24 July." under the name of a town.
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { isOfIt } from './asides-ways.ts'
import { isDoubtedRing } from './siege-doubt.ts'
import { ringRole } from './siege-ground.ts'
import { daysNamed, monthIn } from './told-days.ts'
import { type Town, townsBefore } from './towns.ts'

const SHUT_IN =
  '(?:besieged|encircled|surrounded|blockaded|ringed|beleaguered|isolated|(?:cut|sealed|closed|shut|fenced|walled) off|(?:shut|hemmed|boxed|fenced|closed|penned) in|under (?:an? |the |\\p{Ll}+ ){0,2}(?:siege|blockade)|in a ring)'
/** What is said of the place: it has been shut in, it remains so. */
const IS_SHUT = new RegExp(
  `\\b(?:is|are|was|were|has been|have been|had been|remains?|remained|stays?|stayed|lies|lay)(?: (?:now|again|still|once more|also|completely|fully|wholly|effectively|all but)){0,2} ${SHUT_IN}(?! from (?:the )?(?:internet|network))\\b`,
  'iu',
)
/** "Closed by government forces from 13 August": a bare word for closing, where a force does it. */
const SHUT_BY =
  '(?:closed|shut|sealed)(?= by (?:the |an? )?(?:[\\p{L}-]+ ){0,3}?(?:forces?|army|troops|soldiers|rebels|militias?|fighters|insurgents|brigades?|police|marines|guards?)\\b)'
/** "Surrounded since 24 July." */
const BARE = new RegExp(
  `^(?:Still |Completely |Fully )?(?:${SHUT_IN}|${SHUT_BY})(?=[^.;]{0,60}\\b(?:since|from|by)\\b)`,
  'iu',
)
/** Since when, before or behind. */
const SINCE = /\b[Ss]ince (?:the (?:night|morning|evening|afternoon) of )?([^.;,]{3,40})/gu
/** "Closed by the army from 13 August": a day, no place, behind "from". */
const FROM_DAY = /\bfrom ((?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+ \d{1,2})\b/u
const FROM_THAT_DAY = /\b(?:since|from) (?:that|the same) (?:day|night|evening|morning)(?: on)?\b/i
const ON =
  /\bon ((?:\p{Lu}\p{Ll}+day(?:,? (?:the )?)?)?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+ \d{1,2})?)/u
/** Who has it shut in, behind what is said of it. */
const BY =
  /^[^.;]{0,50}?\bby (?!(?:land|sea|air|road|rail|water|night|day|then|now|noon|dawn|nightfall|\d)\b)((?:the |an? )?[^.;,]{3,60}?)(?= (?:since|on|from|at|who|which|that|for|until|after|and has|and have|in (?:the|\p{Lu}))\b|[.;,]|$)/iu
/** Floods, crowds and gunfire besiege nobody. */
export const NO_BESIEGERS =
  /\b(?:snow|floods?|floodwaters?|waters?|rains?|mud|landslides?|storms?|seas?|mountains?|hills?|forests?|desert|shelling|shellfire|fire|fighting|mines|bombs|bombing|journalists?|reporters|cameras|police|curfew)\b/i
const OF_SOMEBODY =
  /\b(?:people|inhabitants|residents|civilians|garrison|soldiers|men|women|families|muslims|christians|villagers|quarter|suburb|town|city|village|district|enclave|camp|base|barracks|place|those|valley|pocket|island)\b/i
const NOT =
  /\b(?:not|never|no longer|would|will|should|might|if|unless|asked|asks?|wants?|fears?|threat\w*|until|till|before)\b/i

/** The place a sentence says is shut in, where it says since when. */
export function ringedSinceIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const lead = line.lead === null ? 0 : Math.max(0, line.lead.end - line.start)
  const text = line.text
  const own = text.slice(lead).replace(/^[\s*_.:]+/, '')
  const bare = line.home.length > 0 ? BARE.exec(own) : null
  const m = bare ?? IS_SHUT.exec(text)
  if (!m) return []
  const at = bare ? text.length - own.length : m.index
  const before = text.slice(0, at)
  const behind = text.slice(at + m[0].length)
  if (NOT.test(before) || isDoubtedRing(text) || WHOLE.test(before)) return []
  const day = dayOf(before, behind, t)
  if (day === null || (published !== null && day > published)) return []
  const towns = bare ? line.home.slice(0, 1) : shutIn(t, before)
  if (towns.length === 0) return []
  const by = BY.exec(behind)?.[1]?.replace(/ (?:and|or)$/, '')
  if (by !== undefined && NO_BESIEGERS.test(by)) return []
  return [
    {
      ...bareDraft('closed', t),
      day,
      names: ['held'],
      towns,
      ...(by === undefined || by.split(' ').length > 8 ? {} : { by }),
    },
  ]
}

/** What is only a clause of somebody else's: "he said the town where he was born was surrounded". */
const WHOLE = /\b(?:when|where|while|because|although|though|as) [^.;,]{0,60}$/i

function dayOf(before: string, behind: string, { lines, at, line, published }: Telling): string | null {
  const since =
    [...before.matchAll(SINCE)].at(-1)?.[1] ??
    new RegExp(SINCE.source, 'u').exec(behind)?.[1] ??
    FROM_DAY.exec(behind)?.[1]
  if (since !== undefined && !/^(?:that|then|the same)\b/.test(since))
    return daysNamed(since, published)[0] ?? monthIn(`since ${since}`, published)?.[0] ?? null
  if (FROM_THAT_DAY.test(behind) || FROM_THAT_DAY.test(before)) {
    const last = lines[at - 1]
    return last?.paragraph === line.paragraph ? (daysNamed(last.text, published).at(-1) ?? null) : null
  }
  const on = ON.exec(behind.slice(0, 40))?.[1]
  return on === undefined || on === '' ? null : (daysNamed(on, published)[0] ?? null)
}

/** The towns that are shut in: those the sentence itself says are, else the one that its people, quarter or base is of. */
function shutIn({ line, lines, at }: Telling, before: string): readonly Town[] {
  const ringed = line.towns.filter(
    (x) =>
      x.ref.precision !== 'site' &&
      !isOfIt(line.text.slice(0, x.start - line.start)) &&
      ringRole(line.text, x.start - line.start, x.end - line.start) === 'ringed',
  )
  if (ringed.length > 0) return ringed.slice(0, 3)
  const subject = before.replace(/^[Ss]ince [^,.;]{3,30}? (?=the\b)/, '').split(/, /)[0] as string
  if (!OF_SOMEBODY.test(subject)) return []
  if (/\bthere\b/i.test(before)) {
    const last = lines[at - 1]
    return last?.paragraph === line.paragraph ? last.towns.slice(-1) : []
  }
  return line.towns.length === 0 ||
    /\b(?:the|this|its) (?:\p{L}+ )?(?:town|city|suburb|quarter|village|camp)\b/iu.test(subject)
    ? townsBefore(lines, at).slice(0, 1)
    : []
}
