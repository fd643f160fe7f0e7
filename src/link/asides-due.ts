// Until when an answer is due, who orders whom, and who accepts what is demanded, as sentences beside the claims tell it.
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { dayIn, deadlineIn } from './days.ts'
import { daysNamed, doneOn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const DUE =
  /\b(?:ha(?:ve|s|d) until|giv(?:en|es|e)\b.{0,60}\buntil|gave\b.{0,60}\buntil|until .{0,40} to (?:accept|decide|leave|surrender|answer|sign|agree)|answer is due|reply is due|deadline|ultimatum|leave by|\d+ hours to|hours to decide|days to decide|gave (?:us|them|him|her|the \w+) \w+ (?:hours|days|weeks))\b/i
const PASSED = /\b(?:deadline|ultimatum)\b.{0,60}\b(?:passed|expired|ran out|lapsed)\b/i
/** "If access was denied to any of them from 1 June", "if the road is not opened by Friday": a demand with an end. */
const OR_ELSE =
  /\bif\b[^.;]{3,80}?\b(?:is|are|was|were|be|been) (?:still )?(?:refused|denied|blocked|not (?:met|given|allowed|opened|released|lifted|let))\b[^.;]{0,40}?\b(?:beyond|by|from|after|until)\b/i
/** "The army has given the suburb until Thursday": who gives whom how long. */
export const GIVEN =
  /(?:^|[,–—:-] )(?:[^,–—:]{0,40}, )?((?:the |a |an )?[\p{L}][\p{L}'’ ]{2,60}?) (?:has |have |had )?(?:given?|gave|gives) ((?:the |a |an )?[\p{L}][\p{L}'’ -]{1,60}?)(?: \([^)]{1,30}\))? (?:until|\S+ (?:hours|days|weeks))\b/iu
/** "Officers told the town's negotiators on Tuesday, or expect what Daraya got". */
const ORDERED =
  /\b((?:the |a |an )?(?:[\p{L}'’-]+ ){0,4}?(?:officers?|officials?|army|military|commanders?|generals?|rebels|fighters|militia|junta|government|authorities|troops|forces|\p{Lu}\p{L}+s?)) (?:told|warned|ordered) ((?:the |a |an )?[\p{L}'’][\p{L}'’ -]{2,50}?)(?= on\b| yesterday| that|,| to\b)/u
const ELSE = /\bor (?:else|expect|face|be (?:bombed|attacked|shelled|killed|treated)|the)\b|\bunless\b/i
const ACCEPTED =
  /\b(?:accepted(?! (?:as|by the))|agreed to (?:the |its |their )?(?:terms|deal|settlement|surrender)|said yes|gave in|signed (?:the |a )?(?:deal|agreement|surrender|settlement|terms|paper))\b/gi
const NOT =
  /\b(?:not|never|no one|nobody|had refused|would|will|should|(?<!\d )may(?! \d)|might|if|asked|fear\w*|rumou?r\w*)\b[^.;]{0,30}$/i

/** Deadlines, orders and acceptances in one sentence. */
export function duesIn(t: Telling): readonly Draft[] {
  return [...deadlinesIn(t), ...ordersIn(t), ...acceptancesIn(t)]
}

function deadlinesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (PASSED.test(line.text)) return [{ ...bareDraft('passed', t), day: lastBefore(line.text, published) }]
  const otherwise = OR_ELSE.exec(line.text)
  if (otherwise) {
    const day =
      daysNamed(line.text.slice(otherwise.index), null).length > 0 || published !== null
        ? dayIn(line.text.slice(otherwise.index), published)
        : null
    const who = subjectBefore(line.text, /\b(?:called|said|demanded|warned|told)\b/i.exec(line.text)?.index ?? 0)
    return day === null || (published !== null && day < published)
      ? []
      : [
          {
            ...bareDraft('deadline', t),
            day,
            names: ['or else'],
            ...(who === null ? {} : { by: who }),
            towns: line.towns,
          },
        ]
  }
  if (!DUE.test(line.text)) return []
  const day = deadlineIn(line.text, published)
  if (day === null) return []
  const given = GIVEN.exec(line.text)
  const until = /\b(?:until|by|within)\b/i.exec(line.text)?.index ?? line.text.length
  const made = doneOn(line.text.slice(0, until), published)
  return [
    {
      ...bareDraft('deadline', t),
      day,
      ...(made === null ? {} : { made }),
      ...(given
        ? { by: (given[1] as string).trim(), to: (given[2] as string).trim(), towns: givenTowns(t, given) }
        : {}),
    },
  ]
}

/** "The committee of Homs gave al-Wa'er until Thursday" is about al-Wa'er. */
function givenTowns(t: Telling, given: RegExpExecArray): readonly Town[] {
  const verb = t.line.start + t.line.text.search(/\b(?:given?|gave|gives)\b/i)
  const object = t.line.towns.filter((x) => x.start >= verb)
  return object.length > 0 ? object.slice(0, 1) : given.length > 0 ? townsAbout(t.lines, t.at).slice(0, 1) : []
}

function ordersIn(t: Telling): readonly Draft[] {
  const or = ELSE.exec(t.line.text)
  const m = or ? ORDERED.exec(t.line.text) : null
  if (!m || !or) return []
  // "Or expect what Daraya got" is not about Daraya.
  const own = t.line.towns.filter((x) => x.start - t.line.start < or.index)
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: own } : l))
  return [
    {
      ...bareDraft('ordered', t),
      towns: townsAbout(lines, t.at).slice(0, 1),
      day: deadlineIn(t.line.text, t.published),
      by: (m[1] as string).trim(),
      to: (m[2] as string).trim(),
      ...(doneOn(t.line.text, t.published) === null ? {} : { made: doneOn(t.line.text, t.published) as string }),
    },
  ]
}

/** "Daraya accepted on 25 August", "the committee of Moadameya accepted the army's terms on Thursday". */
function acceptancesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const found: Draft[] = []
  for (const m of line.text.matchAll(ACCEPTED)) {
    if (NOT.test(line.text.slice(0, m.index))) continue
    const behind = line.text.slice(m.index, m.index + 110).split(/;| and that | but /)[0] as string
    const day = doneOn(behind, published)
    if (day === null) continue
    const town = acceptorBefore(t, m.index)
    if (town) found.push({ ...bareDraft('accepted', t), day, towns: [town] })
  }
  return found
}

/** The town that accepts: named right before the verb, or as that of the council, committee or rebels who do. */
function acceptorBefore({ line }: Telling, verb: number): Town | null {
  const before = line.text.slice(0, verb).trimEnd()
  // "Al-Waer, in Homs, accepted": what stands between commas is no subject.
  const aside = /, [^,]{1,44},$/.exec(before)
  const end = line.start + (aside ? aside.index : before.length)
  const town = line.towns.findLast((x) => x.end <= end)
  if (!town) return null
  const gap = line.text.slice(town.end - line.start, end - line.start)
  if (/^\s*(?:\([^)]*\))?\s*(?:has |had |have )?$/.test(gap)) return town
  return /^(?:'s|’s)? (?:council|committee|rebels|elders|fighters|leaders|delegation)\s*(?:has |had |have )?$/.test(gap)
    ? town
    : null
}

/** The day a deadline that has passed passed on: the last such weekday, else the day of publication. */
export function lastBefore(words: string, published: string | null): string | null {
  return doneOn(words, published) ?? published
}
