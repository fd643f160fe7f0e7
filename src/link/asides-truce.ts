// What a report says of a ceasefire beside its claims: where it holds, that it was prolonged or ended and whom it leaves out.
import { foldOf } from '../vocab/actors/index.ts'
import { isUnnamed, phasesBeside } from './asides-truce-phases.ts'
import { scopeIn } from './asides-truce-scope.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { daysBetween } from './days.ts'
import { sponsorsNamed } from './mediation.ts'
import { daysDone, daysNamed, doneOn, monthIn, withMonths } from './told-days.ts'
import { type Line, type Town, townsAbout } from './towns.ts'
import { TRUCE_NAMES } from './truce-words.ts'

const TRUCE = new RegExp(`\\b(?:${TRUCE_NAMES}|regime of calm)\\b`, 'i')
/** "Has reported 21 breaches": of the ceasefire everybody speaks of. */
const COUNTED =
  /\b(?:reported|recorded|counted|counts|logged|noted|registered|alleged) (?:\w+ )?\S+ (?:breaches|violations of the (?:truce|ceasefire|agreement|accord))\b/i
const WIDE =
  /\b(?:nationwide|whole country|across the country|throughout the country|countrywide|all (?:areas|fronts)|general)\b/i
/** Between a ceasefire and the town it holds in: "came into force in", "around". */
const AT = /^(?: [\w-]+){0,6} (?:in|for|around) (?:the (?:city|town|port) of )?$/i
/** "Between the junta and the front took effect in": those whose it is stand between. */
const OF_TWO =
  /^ (?:between|of|by) [^.;,]{3,90}? (?:(?:took|takes|came|comes|went|goes|entered|enters) (?:hold|effect|into (?:force|effect))|began|started|was holding|is holding|held|holds) (?:in|around) (?:the (?:city|town|port) of )?$/i

/** "Between the militias and fighters in Bani Walid": the second of the two, or both, are there. */
const BETWEEN_IN =
  /^(?: of \S+ \S+)? between [^.;,]{3,60}? and (?:\S+ ){1,4}?(?:in|inside|around) (?:the (?:city|town|port) of )?$/i

/** "In Hodeidah the ceasefire came into force": the town at the head of the sentence. */
const IN_TOWN = /^(?:\P{L}*(?:But |And )?(?:In|Around|At) (?:the (?:city|town|port) of )?)$/u
/** Where it was agreed is not where it holds. */
const MADE = /\b(?:agreed|announced|brokered|signed|negotiated|reached|declared by)\b/i

/**
 * For each sentence the key of the ceasefire it speaks of: a folded place, empty for one of a whole country, null before a
 * report speaks of any. "The truce" is the one spoken of before.
 */
export function truceKeys(
  lines: readonly Line[],
  title: string | null,
  countries: readonly string[],
): readonly (string | null)[] {
  let key: string | null = null
  let own: { readonly paragraph: number; readonly key: string } | null = null
  return lines.map((line, i) => {
    // "Agreed to 72 hours", before the word for it falls.
    if (key === null && !line.heading && isUnnamed(line.text)) key = (line.home[0] as Town | undefined)?.key ?? ''
    const m = line.heading ? null : (TRUCE.exec(line.text) ?? COUNTED.exec(line.text))
    if (m) {
      const lead = anotherIn(lines, i, m)
      if (lead !== null) own = { paragraph: line.paragraph, key: lead }
      else
        key =
          keyOf(line, m, countries) ??
          key ??
          (line.home.length === 1 ? (line.home[0] as Town).key : null) ??
          titleKey(title, lines) ??
          ''
    }
    return own !== null && own.paragraph === line.paragraph ? own.key : key
  })
}

/** Where the words say that it holds: a town, or a whole country; null for "the truce". */
function keyOf(line: Line, m: RegExpExecArray, countries: readonly string[]): string | null {
  const end = m.index + m[0].length
  const near = line.towns.find((t) => {
    const from = t.start - line.start
    const between = line.text.slice(end, from)
    if (from < end || MADE.test(between)) return false
    return (
      (from - end < 70 && AT.test(between)) || (from - end < 130 && (OF_TWO.test(between) || BETWEEN_IN.test(between)))
    )
  })
  const before = line.towns.find((t) => t.end - line.start === m.index - 1)
  if (before) return before.key
  const first = line.towns.find(
    (t) => t.start - line.start < 22 && IN_TOWN.test(line.text.slice(0, t.start - line.start)),
  )
  if (first && first.end - line.start < m.index && !MADE.test(line.text)) return first.key
  const window = line.text.slice(Math.max(0, m.index - 30), end + 60)
  const wide =
    WIDE.test(window) || countries.some((c) => isOfCountry(c, line.text.slice(0, m.index), line.text.slice(end)))
  if (near && !(wide && near.start - line.start - end > 40)) return near.key
  return wide ? '' : null
}

/** "A truce in Syria", "Yemen's ceasefire"; a country that announces one is not where it holds. */
function isOfCountry(country: string, before: string, behind: string): boolean {
  const at = behind.slice(0, 60).indexOf(country)
  if (
    at >= 0 &&
    /\b(?:in|for|across|throughout|over|within|inside|of)\s+(?:all of |all |the )?$/i.test(behind.slice(0, at))
  )
    return true
  const from = before.lastIndexOf(country)
  return from >= 0 && /^(?:['’]s?|[a-z]{0,3})? (?:[\w-]+ )?$/.test(before.slice(from + country.length))
}

/** Another ceasefire than the one the report is about: a local one, or "a truce" under a lead or heading of its own. */
function anotherIn(lines: readonly Line[], at: number, m: RegExpExecArray): string | null {
  const line = lines[at] as Line
  const before = line.text.slice(0, m.index)
  if (/\blocal (?:[\w-]+ )?$/i.test(before)) return townsAbout(lines, at)[0]?.key ?? null
  if (!/\b(?:a|an|another|new) (?:[\w-]+ ){0,2}$/i.test(before)) return null
  if (line.home.length === 1) return (line.home[0] as Town).key
  return line.lead === null ? null : foldOf(leadWords(lines, at)) || null
}

function leadWords(lines: readonly Line[], at: number): string {
  const line = lines[at] as Line
  const first = lines.find((l) => l.paragraph === line.paragraph) as Line
  return first.text.replace(/^On (?:the )?/, '').replace(/[.:].*$/, '')
}

function titleKey(title: string | null, lines: readonly Line[]): string | null {
  if (title === null || !TRUCE.test(title)) return null
  const folded = ` ${foldOf(title)} `
  return lines.flatMap((l) => l.towns).find((t) => isHeldIn(folded, t.key))?.key ?? null
}

/** "Aleppo quiet as truce holds" is of Aleppo; "Damascus accepts truce" is of whom its government fights. */
function isHeldIn(title: string, town: string): boolean {
  const at = title.indexOf(` ${town} `)
  return at >= 0 && !ACTS.test(title.slice(at + town.length + 2))
}

const ACTS =
  /^(?:accept|agree|say|reject|declare|announce|sign|welcome|back|offer|propose|order|break|end|call|demand|approve|suspend|deny|denie|want|seek|urge|vow)(?:s|es|ed)?\b/

const ENDED =
  /\b(?:ended|expired|collapsed|fell apart|broke down|ran out|lapsed|unravelled|(?:is|was) (?:now |all but |clearly )?(?:over|dead|finished)|came to an end)\b/i
/** "Has suspended its ceasefire", "pulled out of the truce": somebody ends it. */
const CALLED_OFF =
  /\b(?:suspended|called off|revoked|abandoned|renounced|cancelled|tore up|terminated|withdrew from|pulled out of|walked away from) (?:the|its|his|their|a) (?:[\w-]+ ){0,2}?(?:truce|cease-?fire|cessation of hostilities)\b/i
const OVER = /\bdeclared (?:it|the (?:[\w-]+ )?(?:truce|ceasefire|cessation)) over\b/i
const UNTIL = /\buntil (?:the )?\d{1,2} \p{Lu}\p{L}+/u
const RENEWED = /\b(?:extended|prolong(?:ed)?|renewed)\b/i
const NOT =
  /\b(?:not|no|never|neither|nor|would|will|should|could|(?<!\d )may(?! \d)|might|if|unless|until|due to|asked|urged|called|before)\b[^.;]{0,40}$/i
const BODY = "(?:[Tt]he )?(\\p{Lu}[\\p{L}'’-]+(?: (?:of the |of |for |and )?\\p{Lu}[\\p{L}'’-]+){0,4})"
const WATCHERS = '(?: (?:mission|team|observers|monitors|force|peacekeepers|soldiers|officers))?'
const NAMED = BODY.replace(/\)$/, `${WATCHERS})`)
/** "A team sent by the African Union will watch and report", "Norway is to monitor it", "verified by the UN mission": who stands watch. */
const WATCH = new RegExp(
  `\\b(?:team|mission|observers|monitors|soldiers|officers|force)\\b[^.;]{0,40}?\\b(?:of|from|sent by|led by) ${BODY}[^.;]{0,40}\\b(?:(?:will|would|is to|are to|was to|were to) )(?:watch|monitor|observe|verify|supervise|oversee|see)\\b|${NAMED} (?:will|would|is to|are to) (?:watch|monitor|observe|verify|supervise|oversee|police)\\b|\\b(?:monitored|verified|supervised|overseen|policed) by (?:an? (?:team|mission|force) (?:of|from) )?${NAMED}`,
  'u',
)
const NOT_WATCHED = /\b(?:not|never|nobody|no one|if|refus\w+|reject\w+|offered|asked)\b/i
const EXCLUDES =
  /\b(?:exclud(?:es|ed)|(?:does|did|do|would|will) not (?:cover|apply to|include|extend to|bind)|leaves out|says nothing (?:about|of|on)|binds neither)\s+([^.;]{3,140})/i
const ARE_OUT =
  /^(.{3,140}?),? (?:is|are|was|were) (?:excluded|left out|not (?:part of (?:it|the truce)|covered|included))\b/i

/** Prolongings, ends and exclusions one sentence tells of the ceasefire with this key. */
export function truceIn(t: Telling, key: string | null): readonly Draft[] {
  const { line, published } = t
  if (key === null || line.heading) return []
  const about = TRUCE.test(line.text) || isGoneOnWith(t.lines, t.at) || isOfTruce(t)
  const found: Draft[] = []
  const put = (what: 'truce-ended' | 'truce-renewed', day: string | null): void => {
    if (day !== null && (published === null || day <= published))
      found.push({ ...bareDraft(what, t), day, names: [key], towns: [] })
  }
  const over = OVER.exec(line.text) ?? CALLED_OFF.exec(line.text)
  const ended = about ? ENDED.exec(line.text) : null
  if (over && !NOT.test(line.text.slice(0, over.index)))
    put('truce-ended', doneOn(line.text, published) ?? (OVER.test(line.text) ? null : published))
  else if (
    ended &&
    !RENEWED.test(line.text.slice(0, ended.index)) &&
    isSubject(line.text, ended.index) &&
    !NOT.test(line.text.slice(0, ended.index))
  ) {
    const behind = line.text.slice(ended.index)
    put('truce-ended', daysNamed(behind, published)[0] ?? monthIn(behind, published)?.[1] ?? null)
  }
  const renewed = about && !over ? RENEWED.exec(line.text) : null
  if (renewed && !NOT.test(line.text.slice(0, renewed.index)))
    for (const day of daysDone(line.text.slice(renewed.index), published)) put('truce-renewed', day)
  for (const draft of phasesBeside(t, key)) {
    const told = draft.what === 'brokered' ? -1 : found.findIndex((d) => d.what === draft.what)
    if (told < 0) found.push(draft)
    else if (draft.by !== undefined) found[told] = { ...(found[told] as Draft), by: draft.by }
  }
  const since = madeOn(line.text, published)
  if (since !== null && !found.some((d) => d.what === 'truce-declared'))
    found.push({ ...bareDraft('truce-declared', t), day: since, names: [key], towns: [] })
  const last = keptTo(line.text, published)
  if (last !== null && !found.some((d) => d.what === 'truce-ended')) put('truce-ended', last)
  // "Prolonged it twice, until 14 July", told on the 18th.
  const until = renewed ? UNTIL.exec(line.text.slice(renewed.index)) : null
  if (until) put('truce-ended', daysNamed(until[0], published)[0] ?? null)
  const watcher = WATCH.exec(line.text)
  const watches = watcher?.[1] ?? watcher?.[2] ?? watcher?.[3]
  if (
    watches !== undefined &&
    !NOT_WATCHED.test(line.text.slice(0, (watcher?.index ?? 0) + (watcher?.[0].length ?? 0)))
  )
    found.push({ ...bareDraft('watched', t), by: watches, names: [key], towns: [] })
  if (about)
    for (const by of sponsorsNamed(line.text)) found.push({ ...bareDraft('brokered', t), by, names: [key], towns: [] })
  found.push(...scopeIn(t, key, about))
  const names = outIn(line.text)
  if (names.length > 0 && (about || ARE_OUT.test(line.text)))
    found.push({ ...bareDraft('excluded', t), names: [key, ...names], towns: [] })
  return found
}

/** "The ceasefire of 10 February", "the truce of Monday": known by the day on which it was made. */
const OF_DAY = new RegExp(
  `\\b(?:the|this|that|its|their) (?:[\\w-]+ ){0,3}?(?:${TRUCE_NAMES}) of (?=(?:the )?\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}|\\p{Lu}\\p{L}+ \\d{1,2}\\b|\\p{Lu}\\p{L}+day\\b)`,
  'iu',
)
/** Days after which a truce that is known by its day is one of another time. */
const LONG_AGO = 300

function madeOn(text: string, published: string | null): string | null {
  const m = OF_DAY.exec(text)
  if (m === null) return null
  const day = daysNamed(text.slice(m.index + m[0].length, m.index + m[0].length + 26), published)[0] ?? null
  const gap = daysBetween(day, published)
  return day !== null && gap !== null && gap >= 0 && gap <= LONG_AGO ? day : null
}

/** "Observed a truce of three days, from noon on 24 December to noon on the 27th": how long it was kept. */
const KEPT_TO = new RegExp(
  `(?:\\b(?:observed|kept) (?:an?|the|its|their) (?:[\\w-]+ ){0,3}?(?:${TRUCE_NAMES})|\\b(?:${TRUCE_NAMES})\\b[^.;,]{0,40}? (?:held|lasted|ran|stood|was in force|was kept|was observed))\\b[^.;]{0,40}? from ([^.;]{3,40}?) (?:to|until|till) ([^.;,]{3,40})`,
  'iu',
)

function keptTo(text: string, published: string | null): string | null {
  const m = KEPT_TO.exec(text)
  if (!m || NOT.test(text.slice(0, m.index))) return null
  const first = daysNamed(m[1] as string, published)[0] ?? null
  const last = first === null ? undefined : daysNamed(withMonths(m[2] as string, first, published), published)[0]
  return last !== undefined && first !== null && last > first && (published === null || last <= published) ? last : null
}

/** Whether what ended is the ceasefire: nothing else is named between it and the verb. */
function isSubject(text: string, verb: number): boolean {
  const before = text.slice(Math.max(0, verb - 90), verb)
  return (
    (TRUCE.test(before) || /^(?:It|This)\b/.test(text)) &&
    !/\b(?:talks|round|meeting|siege|deadline|offensive|two weeks|understanding)\b[^.;]{0,30}$/i.test(before)
  )
}

/** "It" is the ceasefire of the sentence before: "It began at noon", "Kenya brokered it". */
const WITH_IT = /^(?:It|This)\b|\b(?:brokered|mediated|arranged|negotiated|facilitated|guaranteed|guarantees?) it\b/
/** Sentences over which it stays "it". */
const IT_LASTS = 3

/** Whether a sentence goes on with the ceasefire that the ones right before it tell of. */
function isGoneOnWith(lines: readonly Line[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - IT_LASTS); i--) {
    if (!WITH_IT.test((lines[i] as Line).text)) return false
    if (TRUCE.test((lines[i - 1] as Line).text)) return true
  }
  return false
}

/** Whether the lead of the paragraph, or the sentence before in it, is about a ceasefire. */
function isOfTruce({ lines, at, line }: Telling): boolean {
  const first = lines.find((l) => l.paragraph === line.paragraph)
  if (first && line.lead !== null && TRUCE.test(first.text.slice(0, 60))) return true
  const before = lines[at - 1]
  return before !== undefined && before.paragraph === line.paragraph && TRUCE.test(before.text)
}

function outIn(text: string): readonly string[] {
  const list = EXCLUDES.exec(text)?.[1] ?? ARE_OUT.exec(text)?.[1] ?? ''
  return list
    .replace(/, (?:which|who|that|whose) [^,]{3,80},?/g, '')
    .split(/,? (?:and|nor) (?:about |of |on )?(?!other)|, (?!which|who|that)| or /)
    .map((n) => n.trim().replace(/^the /i, ''))
    .filter((n) => /^\p{Lu}/u.test(n) && n.length < 50 && !/^(?:It|He|She|They|This|That|Where)\b/.test(n))
    .slice(0, 6)
}
