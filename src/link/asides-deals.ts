// What ties towns to one another, and which report of a deal was said to be false.
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { doneOn } from './told-days.ts'
import type { Line, Town } from './towns.ts'

const SWAP =
  /\b(?:tied (?:together|to)|bound to each other|linked to|at the same hour|at the same time as|what is given to one|each side gets what the other|only when\b[^.;]{0,60}\bother\b|simultaneous\w*|in exchange for (?:the )?(?:evacuation|release|same)|\p{Lu}\p{L}+ Towns (?:agreement|deal)|(?:exchange|swap) (?:of|is part|was part|deal|agreement))\b/iu
/** "In return aid was let into Nubl": what is done here is done for what the sentence before tells of another town. */
const IN_RETURN = /^In (?:return|exchange)\b|\bone for the other\b/i
/** People or goods that move: what is done in one town against what is done in another. */
const MOVE =
  /\b(?:leav\w+|left|evacuat\w+|let|allowed|pass(?:ed|es)?|cross(?:ed|es)?|quit|buses|convoys?|lorr(?:y|ies)|trucks?|aid|food|wounded|sick|prisoners?|captives?|families|people|fighters|residents|civilians|out of|released?|freed|enter(?:ed|s)?)\b/i
/** "At the same time", "on one day": what two towns do together. */
const TOGETHER =
  /\b(?:at (?:the same|one and the same) (?:time|hour|moment)|simultaneously|on the same day|in parallel|step (?:by|for) step|(?:bus|truck|lorry|man|one) for (?:bus|truck|lorry|man|one))\b/i
/** "May leave Stolac only when … leave Konjic": what stands before goes with what stands behind. */
const ONLY =
  /\bonly (?:when|if|once|after|as long as|where|on condition that|provided that)\b|(?<=\b(?:may|can|could|will|would|is|are) not\b[^.;,]{0,60}? )(?:until|unless)\b/iu
/** "In exchange for the wounded of Capljina, the army let 60 out of Jablanica". */
const FOR =
  /\bin (?:exchange|return) for\b|\bagainst the (?:release|evacuation|freedom|passage) of\b|\b(?:exchang|swapp?)(?:ed|es|s|ing)?\b[^.;,]{3,80}? for\b/i
/** What somebody only wants or will not have. */
const WANTED =
  /\b(?:refus\w+|reject\w+|propos\w+|suggest\w+|ruled out|offer(?:s|ed)?|ask(?:s|ed)|no (?:swap|exchange))\b/i
/** An exchange that is over ties nothing more. */
const OVER = /\b(?:no longer|collapsed|broke down|was cancelled|called off|freed from the rule)\b/i

/** The towns a sentence ties together, each side apart: "Madaya and Zabadani … to Foah and Kefraya". */
export function tiesIn(t: Telling): readonly Draft[] {
  const { line } = t
  if (line.heading || OVER.test(line.text)) return []
  const returned = (IN_RETURN.test(line.text) ? sidesInReturn(t) : null) ?? sidesAround(line)
  const together = TOGETHER.test(line.text) && MOVE.test(line.text) && !WANTED.test(line.text)
  if (returned === null && !together && !SWAP.test(line.text)) return []
  const sides = returned ?? sidesOf(line) ?? (SWAP.test(line.text) ? sidesBefore(t) : null)
  if (sides === null) return []
  return sides.flatMap((side, i) =>
    side.map((town) => ({
      ...bareDraft('tied', t),
      towns: [town],
      names: sides.flatMap((other, k) => (k === i ? [] : other.map((o) => o.key))),
    })),
  )
}

/** The towns before and behind the words that make what is done in the ones hang on what is done in the others. */
function sidesAround(line: Line): readonly (readonly Town[])[] | null {
  const { text } = line
  if (each(line.towns).length < 2 || !MOVE.test(text) || WANTED.test(text)) return null
  const m = FOR.exec(text) ?? ONLY.exec(text)
  if (m === null) return null
  // "In exchange for A, B": what is given for it stands behind the comma.
  const comma = text.indexOf(',', m.index)
  const split = /^\P{L}*$/u.test(text.slice(0, m.index)) && comma > 0 ? comma : m.index
  const [one, other] = [true, false].map((first) =>
    each(line.towns.filter((x) => x.start - line.start < split === first)),
  )
  return one && other && one.length > 0 && other.length > 0 ? [one, other] : null
}

/** The towns of what is given, and of the nearest sentence before in the paragraph that names others. */
function sidesInReturn({ lines, at, line }: Telling): readonly (readonly Town[])[] | null {
  const here = each(line.towns)
  for (let i = at - 1; i >= Math.max(0, at - 3) && (lines[i] as Line).paragraph === line.paragraph; i--) {
    const there = each((lines[i] as Line).towns).filter((t) => !here.some((h) => h.key === t.key))
    if (there.length > 0 && here.length > 0) return [there.slice(0, 2), here.slice(0, 2)]
  }
  return null
}

function each(towns: readonly Town[]): readonly Town[] {
  return [...new Map(towns.map((t) => [t.key, t])).values()]
}

/** Towns in groups: those joined by "and" alone are one side. Null where there are not two sides. */
function sidesOf(line: Line): readonly (readonly Town[])[] | null {
  const towns = each(line.towns)
  if (towns.length < 2) return null
  const groups: Town[][] = []
  towns.forEach((town, i) => {
    const before = towns[i - 1]
    const gap = before ? line.text.slice(before.end - line.start, town.start - line.start) : ''
    if (before && /^(?: \([^)]*\))? and $/.test(gap)) (groups.at(-1) as Town[]).push(town)
    else groups.push([town])
  })
  if (groups.length >= 2) return groups.length === towns.length && towns.length > 2 ? towns.map((t) => [t]) : groups
  return towns.length === 2 ? towns.map((t) => [t]) : null
}

/** Sides named in the sentences before, or in the heading: "The buses from one pair were allowed to move only when …". */
function sidesBefore({ lines, at, line }: Telling): readonly (readonly Town[])[] | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const before = lines[i] as Line
    const sides = sidesOf(before)
    if (sides !== null && before.towns.length >= 4) return sides
  }
  return line.home.length >= 2 ? sidesOf({ ...line, text: '', towns: line.home }) : null
}

const RUMOUR =
  /\b(?:could not be (?:independently )?(?:confirmed|verified)|unconfirmed|rumou?rs? (?:of|that)|said to have (?:signed|agreed|surrendered))\b/i
const FALSE =
  /\b(?:report|rumou?r|story|claim)s?\b[^.;]{0,80}\b(?:is|was|were|are|proved|turned out) (?:false|untrue|wrong|a lie|invented)\b|\bden(?:ied|ies) (?:the|any|such) (?:report|rumou?r|deal|surrender|agreement)s?\b|\b(?:no one|nobody) (?:has )?(?:signed|surrendered|agreed)\b|\bno deal (?:was|has been) (?:signed|made|reached)\b/i

/** Whether a sentence says that a report or a rumour is false. */
export function isRefuting(text: string): boolean {
  return FALSE.test(text) && /\b(?:sign\w*|surrender\w*|deal|agreement|report|rumou?r|settlement)\b/i.test(text)
}

/** A report that is said to be false, or that nobody could confirm. */
export function rumoursIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading) return []
  if (isRefuting(line.text)) return [{ ...bareDraft('refuted', t), day: published }]
  return RUMOUR.test(line.text) ? [{ ...bareDraft('rumour', t), day: doneOn(line.text, published) ?? published }] : []
}
