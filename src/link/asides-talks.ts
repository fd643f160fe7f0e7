// Whether a report is about a round of talks, and where: told by its first sentences, its title and its dateline.
import type { Report } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'

/** A sentence with where it begins. */
interface Said {
  readonly text: string
  readonly start: number
}

/** A round of talks that a report tells of: the town, folded, and the sentence that says so. */
export interface Session {
  readonly place: string
  readonly sentence: Said
}

/** Sentences from the beginning in which a report says what it is about. */
const LEAD = 6

const TALKS = /\b(?:talks|negotiations|consultations|round|peace conference|summit)\b/i
const STATE =
  /\b(?:end(?:ed|s)?|clos(?:e|es|ed)|open(?:ed|s)?|beg[au]n|began|br[eo]ke?|hours of|round of|week of|days of|held|suspend\w*|press conference|leave|collapsed|adjourned|resumed?)\b/i
const AT_TALKS = /\bat the (?:\w+ )?(?:talks|round|negotiations|consultations|conference|summit)\b/i
const MET = /\bmet (?:\p{L}+ ){0,6}?in \p{Lu}/u
/** Talks that are only hoped for, or long past. */
const ELSEWHEN =
  /\b(?:next|new|future|more|further|for|called for|no|of any|last|previous|earlier|resume|return to|before|condition for|prepared?|date for|calls? for)\s+(?:\w+\s+){0,3}(?:talks|negotiations|consultations|round|summit)\b/i
const IN_TOWN =
  /\b(?:talks|negotiations|consultations|round|conference|summit|met|meeting|meet)\b[^.;]{0,60}?\b(?:in|at) ((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u
const TOWN_TALKS = /\b(\p{Lu}\p{Ll}[\p{L}'’-]+) (?:round|talks|summit|conference|consultations)\b/u
const CLOSE = /\b(?:round|talks|meeting), (\p{Lu}[\p{L}'’-]+),/u
const DATELINE = /^(\p{Lu}[\p{Lu}'’ -]{2,30})(?:\/[\p{Lu} ]+)?(?:,[^–—\n]{0,60}|\s*\([^)\n]{1,40}\))?\s*[–—]/u

const NO_TOWN = /^(?:Peace|Syrian|Yemeni|Direct|Intra|The|These|New|First|Second|Next|Last|Final)$/

function townIn(text: string): string | null {
  for (const pattern of [IN_TOWN, TOWN_TALKS, CLOSE]) {
    const m = pattern.exec(text)
    const town = m?.[1]
    // "Talks ended without an agreement on a ceasefire in Syria" were not held in Syria.
    if (
      m &&
      town &&
      !NO_TOWN.test(town) &&
      !/\b(?:cease-?fire|agreement|truce|war|fighting|siege|transition|deal)\b/i.test(m[0])
    )
      return town
  }
  return null
}

/** The round of talks a report is about; null where it is about none, or says not where. */
export function sessionIn(report: Report, sentences: readonly Said[]): Session | null {
  const dateline = DATELINE.exec(report.text.slice(0, 200))?.[1] ?? null
  const lead = sentences.filter((s) => s.text.length > 20).slice(0, LEAD)
  for (const sentence of lead) {
    const { text } = sentence
    const about = (TALKS.test(text) && STATE.test(text)) || MET.test(text) || AT_TALKS.test(text)
    if (!about || ELSEWHEN.test(text.slice(0, (TALKS.exec(text)?.index ?? 0) + 14))) continue
    const town = townIn(text) ?? (report.title === null ? null : townIn(report.title)) ?? dateline
    if (town === null) continue
    const place = foldOf(town)
    if (place !== '') return { place, sentence }
  }
  return null
}
