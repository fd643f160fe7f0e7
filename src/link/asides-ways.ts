// Ways into a town that are shut: no road out of it since a day, who lets nobody through, a town closed by somebody on a day; and a
// town that its heading says is open again.
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { plusDays } from './days.ts'
import { isDoubtedRing } from './siege-doubt.ts'
import { ringedTown, ringRole } from './siege-ground.ts'
import { daysNamed, monthIn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const CARRIERS =
  '(?:car|lorry|truck|bus|boat|ship|vehicle|convoy|cart|mule|porter|sack|loaf|food|bread|flour|aid|goods|medicine)s?'
/** "There has been no road out of Sittwe", "all roads into the town have been closed". */
const NO_WAY =
  /\bthere (?:is|was|has been|had been) no (?:\p{Ll}+ )?(?:road|way|passage|traffic) (?:in(?:to)?(?: or out(?: of)?)?|out of|out|through to|to)\b|\b(?:all|every|both|the (?:only|last|two|three|four)) (?:\p{Ll}+ )?(?:roads?|ways?|routes?|tracks?|entrances?|exits?|highways?)(?: (?:in(?:to)?|out of|to|from|of) [^.;,]{2,40}?)?,? (?:ha(?:s|ve) been|(?:is|are|was|were)) (?:closed|shut|cut|blocked|sealed|barred)\b/iu
/** "The Houthis have let nobody in or out", "have allowed no lorry to enter". */
const LETS_NONE = new RegExp(
  `\\b(?:ha(?:s|ve) )?(?:let|lets|allow(?:s|ed)?|permit(?:s|ted)?) (?:nobody|no one|nothing|no ${CARRIERS}|neither [^.;,]{3,30}? nor [^.;,]{3,20}?) (?:in|out|into|through|pass|enter|leave|to (?:enter|leave|pass|come|go|drive))\\b`,
  'iu',
)
/** "Libang, closed by the rebels on 14 March": who closed a town, and when. */
const CLOSED_BY =
  /^,? (?:which (?:was|has been|had been) |was |were |has been |had been )?(?:closed|shut|sealed|cut off|blocked)(?: off| in)?(?: to all traffic)? by ((?:the |an? )?[^.;,\d]{3,50}?),? (?:on|since) ([^.;,]{3,30})/u
/** "Since 11 October, when the rebels felled trees over both tracks": since when, and who shut the ways. */
const WHEN_SHUT =
  /\bsince ([^.;]{3,40}?), when ((?:the )?[^.;,]{3,40}?) (?:felled|cut|closed|blocked|mined|shut|blew up|dug (?:up|in|a)|barred|sealed|put|laid|set up|took|seized|reached)\b/iu
/** "Nothing had come up to the town", "it has been closed to all traffic". */
const NONE_CAME = new RegExp(
  `\\b(?:nothing|nobody|no one|not a (?:single )?${CARRIERS}|no ${CARRIERS})\\b[^.;]{0,40}? (?:has|have|had) (?:been able to |been allowed to |been let )?(?:come|came|go|gone|got|get|getting|passed|pass|entered|enter|reached|reach|left|leave|in|out|walked|driven)\\b|\\b(?:has|have|had) (?:been )?(?:closed|shut|sealed|cut|without|no|nothing)\\b`,
  'iu',
)
/** What closes a road and besieges nobody. */
const BY_CHANCE =
  /\b(?:snow|floods?|rains?|mud|landslides?|storms?|avalanches?|ice|repairs?|works|strikes?|health|school|council|court|quarantine|holidays?|fever)\b/i
const NOT = /\b(?:not|never|would|will|should|might|if|unless|asked|wants?|fears?|threat\w*|reopened)\b/i
/** "Open since 1 August." under the name of a town. */
const OPEN_SINCE =
  /^(?:The (?:town|road|way) (?:is|has been) )?(?:open|reopened|free|accessible)(?: again| once more)? since ([^.;,]{3,30})/i

/** What a sentence tells of ways that are shut, or open again. */
export function waysIn(t: Telling): readonly Draft[] {
  return [...noWayIn(t), ...letsNoneIn(t), ...whenShutIn(t), ...closedIn(t), ...openIn(t)]
}

/** "For three weeks the gunmen": how long stands before who. */
const SPAN = /^(?:For|Over|In) (?:the )?(?:past |last )?[\p{Ll}\d ]{1,24}? (?:days?|weeks?|months?) (?=the |\p{Lu})/u

function noWayIn(t: Telling): readonly Draft[] {
  const m = NO_WAY.exec(t.line.text)
  const day = m && sinceDay(t.line.text, t.published)
  if (!m || !day || isSpared(t, m.index)) return []
  const towns = townOf(t)
  return towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day, towns }]
}

function letsNoneIn(t: Telling): readonly Draft[] {
  const m = LETS_NONE.exec(t.line.text)
  const day = m && (sinceDay(t.line.text, t.published) ?? lastingFrom(t.line.text, t.published))
  if (!m || !day || isSpared(t, m.index)) return []
  const towns = townOf(t)
  const before = t.line.text.slice(0, m.index).replace(SPAN, '')
  const by = subjectBefore(before, before.length)
  return towns.length === 0 || by === null ? [] : [{ ...bareDraft('closed', t), day, names: ['held'], towns, by }]
}

function whenShutIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = WHEN_SHUT.exec(line.text)
  const day = m ? (daysNamed(m[1] as string, published)[0] ?? null) : null
  if (!m || day === null || !NONE_CAME.test(line.text) || isSpared(t, m.index)) return []
  const towns = townOf(t)
  return towns.length === 0 ? [] : [{ ...bareDraft('closed', t), day, names: ['held'], towns, by: m[2] as string }]
}

function closedIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  return line.towns.slice(0, 6).flatMap((x): readonly Draft[] => {
    if (x.ref.precision === 'site' || x.start < line.start || isOfIt(line.text.slice(0, x.start - line.start)))
      return []
    const m = CLOSED_BY.exec(line.text.slice(x.end - line.start))
    const day = m ? (daysNamed(m[2] as string, published)[0] ?? null) : null
    if (!m || day === null || BY_CHANCE.test(m[1] as string) || isSpared(t, x.start - line.start)) return []
    return [{ ...bareDraft('closed', t), day, names: ['held'], towns: [x], by: m[1] as string }]
  })
}

/** "The shops of Taiz were closed by the owners": something in the town, and not the town. */
export function isOfIt(before: string): boolean {
  return (
    /\b(?:of|in|at|from|near|to|into|around|outside) (?:the )?$/i.test(before) &&
    !/\b(?:town|city|village|camp|district|enclave|port|island|quarter|suburb) of (?:the )?$/i.test(before)
  )
}

function openIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const from = line.lead === null ? 0 : Math.max(0, line.lead.end - line.start)
  const m = OPEN_SINCE.exec(line.text.slice(from).replace(/^[\s*_.:]+/, ''))
  const day = m ? (daysNamed(m[1] as string, published)[0] ?? null) : null
  const home = line.home.filter((x) => x.ref.precision !== 'site').slice(0, 1)
  return day === null || home.length === 0 ? [] : [{ ...bareDraft('opened', t), day, towns: home }]
}

function isSpared({ line }: Telling, at: number): boolean {
  return NOT.test(line.text.slice(0, at)) || BY_CHANCE.test(line.text) || isDoubtedRing(line.text)
}

/** The town a sentence names for it, else the one it stands under. */
function townOf(t: Telling): readonly Town[] {
  const { line, lines, at } = t
  // "No lorry has come up from Gori": where none comes from is not where none comes to.
  const isSource = (x: Town): boolean =>
    x.start >= line.start && /\bfrom (?:the )?$/i.test(line.text.slice(0, Math.max(0, x.start - line.start)))
  const meant = ringedTown(lines, at)
  if (meant) return [meant]
  const isOther = (x: Town): boolean =>
    x.start >= line.start && ringRole(line.text, x.start - line.start, x.end - line.start) === 'other'
  const about = townsAbout(lines, at).filter((x) => x.ref.precision !== 'site' && !isOther(x))
  const first = about.find((x) => !isSource(x))
  if (first || at === 0) return first ? [first] : []
  return townsAbout(lines, at - 1)
    .filter((x) => x.ref.precision !== 'site')
    .slice(0, 1)
}

function sinceDay(text: string, published: string | null): string | null {
  const since = /\b(?:since|from) (?:the (?:beginning|start|middle|end) of )?([^.;,]{3,40})/iu.exec(text)?.[1]
  if (since === undefined) return null
  return daysNamed(since, published)[0] ?? monthIn(`since ${since}`, published)?.[0] ?? null
}

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }
const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "For three months they have let nobody in": since about when. */
function lastingFrom(text: string, published: string | null): string | null {
  const m =
    /\bfor (?:the (?:past|last) |about |nearly |over |more than )?(\p{Ll}+|\d{1,2}) (day|week|month)s?\b/iu.exec(text)
  if (!m || published === null) return null
  const n = Number(m[1]) || NUMBERS.indexOf((m[1] as string).toLowerCase()) + 1
  return n > 0 ? plusDays(published, -n * (UNITS[(m[2] as string).toLowerCase()] as number)) : null
}
