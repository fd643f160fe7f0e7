// What a report tells of an aid convoy's way beside its claims: asked for, approved, loaded, stripped, turned back, delivered.
import type { Amount } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { stepsSaid } from './aid-columns.ts'
import { giverOf } from './aid-givers.ts'
import { goalIn } from './aid-goals.ts'
import { isOfAnotherYear } from './aid-spared.ts'
import { askedBefore, isAboutRelief, type Step, stepOf } from './aid-steps.ts'
import { AND_MORE, CAME, FED, GAVE, LOADED, RELIEF, THINGS } from './aid-words.ts'
import { bareDraft, type Draft, partedBy, type Telling } from './asides-types.ts'
import { amountOf, FIGURE } from './figures.ts'
import { isHearsay } from './hearsay.ts'
import { isRetracted } from './retracted.ts'
import { daysListed, daysNamed, doneOn, monthIn, withMonths } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

type What = Step

const GENERAL = /\b(?:besieged|hard-to-reach) (?:areas|places|locations)\b|\bso far this\b/i

/** The steps one sentence tells, clause by clause. */
export function aidIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || isHearsay(line.text) || isRetracted(t.lines, t.at)) return []
  const found: Draft[] = []
  let came = false
  const clauses = partedBy(line.text, PARTS).flatMap((clause) => {
    const what = stepOf(clause.text, t, came)
    came = what === 'delivered'
    return what === null ? [] : [{ ...clause, what }]
  })
  if (clauses.length === 0) return itemIn(t)
  const whole = withMonths(line.text, lastDayBefore(t, 0), published)
  const days = daysNamed(whole, published)
  for (const { text, start, what } of clauses) {
    const told = withMonths(text, lastDayBefore(t, start), published)
    const asked = ANSWERS.has(what) ? askedBefore(told) : null
    const askedOn = asked === null ? null : (daysListed(asked[0], published)[0] ?? null)
    if (askedOn !== null)
      found.push({ ...bareDraft('requested', t), day: askedOn, towns: townsOf(t, what, start, text) })
    const on =
      what === 'requested'
        ? requestDays(told, published)
        : [dayOf(what, asked === null ? told : told.slice(asked.index + asked[0].length), published)]
    const day = on[0] ?? (days.length === 1 ? doneOn(whole, published) : null) ?? dayBefore(what, t, days.length > 0)
    if ((what === 'requested' || ANSWERS.has(what)) && day === null) continue
    // Where the sentence tells one thing alone, all its towns are meant.
    const towns =
      clauses.length === 1 ? townsOf(t, what, 0, beforeBut(line.text, start)) : townsOf(t, what, start, text)
    if (towns.length === 0 && GENERAL.test(line.text)) continue
    const amounts = amountsIn(t, text, start, what)
    if (what === 'loaded' && amounts.length === 0 && day === null) continue
    if (isOfAnotherYear(line.text, day, published)) continue
    const by =
      giverOf(clauses.length === 1 ? line.text : text, t) ?? (start > 0 ? giverOf(line.text.slice(0, start), t) : null)
    for (const each of on.length > 1 ? on : [day])
      for (const amount of amounts.length > 0 ? amounts : [null])
        found.push({ ...bareDraft(what, t), amount, day: each ?? null, towns, ...(by === null ? {} : { by }) })
  }
  return found
}

const ANSWERS: ReadonlySet<What> = new Set(['approved', 'refused'])

/** "Bama: 90 tonnes of millet, handed over on 1 June": an item of a list, in telegram style under the name of its town. */
function itemIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.lead === null || line.home.length === 0 || line.start > line.lead.start + 3) return []
  const from = line.lead.end - line.start
  if (!line.text.slice(0, from).trimEnd().endsWith(':')) return []
  return stepsSaid(line.text.slice(from)).flatMap((s) => {
    const day = daysListed(s.text, published).find((d) => published === null || d <= published) ?? null
    const amounts = amountsIn(t, s.text, from + s.at, s.what)
    if (day === null || !(RELIEF.test(line.text) || isAboutRelief(t))) return []
    return (amounts.length > 0 ? amounts : [null]).map((amount) => ({
      ...bareDraft(s.what, t),
      amount,
      day,
      towns: line.home,
    }))
  })
}

function dayOf(what: What, text: string, published: string | null): string | null {
  if (/\bconvoy of\b/.test(text)) return daysNamed(text, published)[0] ?? null
  // "The last delivery came in February": by the month.
  return (
    doneOn(text, published) ??
    (what === 'delivered' && IN_MONTH.test(text) ? (monthIn(text, published)?.[0] ?? null) : null)
  )
}

/** "On 8, 14 and 21 March we asked": each day on which it was asked. */
function requestDays(text: string, published: string | null): readonly string[] {
  const all = daysListed(text, published).filter((d) => published === null || d <= published)
  return SEVERAL.test(text) ? all : all.slice(0, 1)
}

const SEVERAL = /\b\d{1,2}(?:, \d{1,2})*,? and \d{1,2} \p{Lu}\p{Ll}+/u

/** The last day that the sentence names up to a place in it, else the sentences before in its paragraph, with its month. */
function lastDayBefore({ lines, at, line, published }: Telling, start: number): string | null {
  for (let i = at; i >= Math.max(0, at - 6) && (lines[i] as Telling['line']).paragraph === line.paragraph; i--) {
    const { text } = lines[i] as Telling['line']
    const words = i === at ? text.slice(0, start) : text
    const full = daysNamed(words.replace(NTH, ''), published).at(-1) ?? null
    const named =
      full === null ? undefined : daysNamed(withMonths(words, full, published).replace(NTH, ''), published).at(-1)
    if (named !== undefined && !(published !== null && named > published)) return named
  }
  return null
}

const NTH = /\bthe \d{1,2}(?:st|nd|rd|th)\b(?! of)|\b(?:yesterday|today|tonight|last night|this morning|\w+day)\b/gi

const IN_MONTH =
  /\bin (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Words of a lead that date what stands under it: "On the request of 16 August. …". */
function leadOf({ lines, line }: Telling): string {
  return line.lead === null ? '' : (lines.find((l) => l.paragraph === line.paragraph)?.text ?? '')
}

const UNDER_FIRE =
  /\b(?:(?:fired|shot) (?:at|on|upon|over)|under (?:\w+ )?fire|shelled|ambushed|hit by|attacked|mined?)\b/i
const SEARCHED = /\b(?:checkpoint|post|border|bridge|gate|search\w*|inspect\w*|opened|went through|stopped|held)\b/i

/** The day of what has none in its sentence: a request's that of its lead; what was taken off or turned back, that of the sentence before. */
function dayBefore(what: What, t: Telling, dated: boolean): string | null {
  if (what === 'requested') return daysNamed(leadOf(t), t.published)[0] ?? null
  const before = t.lines[t.at - 1]
  if (what === 'turned-back' && !dated && before?.paragraph === t.line.paragraph && UNDER_FIRE.test(before.text))
    return daysNamed(withMonths(before.text, lastDayBefore(t, 0), t.published), t.published).at(-1) ?? null
  if ((what !== 'stripped' && what !== 'turned-back') || dated || before?.paragraph !== t.line.paragraph) return null
  return SEARCHED.test(before.text) && !LOADED.test(before.text) ? doneOn(before.text, t.published) : null
}

/** A sentence up to "but", where what is told stands before it: the towns behind it are another matter. */
function beforeBut(text: string, at: number): string {
  const but = text.search(/,? but /)
  return but > at ? text.slice(0, but) : text
}

const ORIGIN =
  /\b(?:loaded (?:in|at)|back to|out of|leaving|via|by way of|through|(?:waiting|parked|stranded|stuck|assembled|lying|stacked) (?:in|at)|stand\w* (?:in|at)|stood (?:in|at)|stored in|from|meeting in|left|(?:back|again|still|now) (?:in|at)|(?:authorit(?:y|ies)|government|officials|ministry|commission|commanders?|governor|generals|leaders|rulers|representatives?|envoys?|delegates?|negotiators?|spokes(?:man|woman|men)|office|offices) in)\s+(?:the )?$/i

/** Where lorries were when they were stopped, searched or sent back. */
const STOPPED_AT = /\b(?:at|near|before|outside|behind|beyond|reached|as far as|in front of) (?:the )?$/i
const IN = /\b(?:in|at|near|outside) (?:the )?$/i
const HELD_UP: ReadonlySet<What> = new Set(['stripped', 'turned-back'])

/** Whether a town is only where something is loaded, stands, comes from or is held up. */
function isOrigin(line: Telling['line'], x: Town, what: What): boolean {
  const before = line.text.slice(Math.max(0, x.start - line.start - 24), Math.max(0, x.start - line.start))
  return ORIGIN.test(before) || (HELD_UP.has(what) && STOPPED_AT.test(before)) || (what === 'loaded' && IN.test(before))
}

/** "The rich flew to Yangon", "Kinshasa could move the front": where people went, and a capital that rules, get no convoy told of elsewhere. */
function isPassedBy(line: Telling['line'], x: Town): boolean {
  const before = line.text.slice(Math.max(0, x.start - line.start - 40), Math.max(0, x.start - line.start))
  return (
    LEFT_FOR.test(before) || (capitalOf(x.ref.name) !== undefined && RULES.test(line.text.slice(x.end - line.start)))
  )
}

/** What a government can do, for which a capital stands. */
const RULES = /^ (?:\p{L}+ )?(?:could|can|would|will|might|may|must|should)\b/u

const LEFT_FOR =
  /\b(?:flew|fled|flee|fleeing|escaped|gone|went|moved|walked|evacuated|crossed|returned|retreated|ran|driven out) (?:on |over |back |away |off |home )?to (?:the )?$/i

/** Steps that a region gets as a town does, where no town is told of. */
const CAME_TO: ReadonlySet<What> = new Set<What>(['delivered', 'turned-back'])

/** Sentences looked back at for where a convoy goes. */
const BACK = 12

/** Towns a clause names, but where something is loaded or comes from; else the towns the sentence is about. */
export function townsOf(t: Telling, what: What, start: number, text: string): readonly Town[] {
  const from = t.line.start + start
  const own = t.line.towns.filter((x) => x.start >= from && x.start < from + text.length && !isOrigin(t.line, x, what))
  if (own.length > 0) return own
  if (GENERAL.test(t.line.text)) return []
  if (t.line.lead !== null && t.line.home.length > 0 && t.line.towns.every((x) => isOrigin(t.line, x, what))) {
    const named = goalIn(t.line)
    return named === null ? t.line.home : [named]
  }
  const goal = text === t.line.text || text.length > t.line.text.length / 2 ? goalIn(t.line) : null
  if (goal !== null) return [t.lines.flatMap((l) => l.towns).find((x) => x.key === goal.key) ?? goal]
  const stopped = HELD_UP.has(what) ? stoppedBefore(t, start, text) : []
  if (stopped.length > 0) return stopped
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: [] } : l))
  const about = townsAbout(lines, t.at)
  if (what === 'delivered' && t.line.home.length === 0 && /\b(?:\w+) besieged (?:\w+ )?towns\b/i.test(text)) return []
  if (about.length === 0 && CAME_TO.has(what))
    return t.line.areas.filter((x) => x.ref.precision === 'region').slice(0, 1)
  const first = about[0]
  const there = first ? t.lines.slice(Math.max(0, t.at - BACK), t.at).find((l) => l.towns.includes(first)) : undefined
  if (!first || !there || !(isOrigin(there, first, what) || isPassedBy(there, first))) return about
  for (let i = t.at - 1; i >= Math.max(0, t.at - BACK); i--) {
    const line = t.lines[i] as Telling['line']
    const before = line.towns.find((x) => x.key !== first.key && !isOrigin(line, x, what) && !isPassedBy(line, x))
    if (before) return [before]
  }
  return about
}

/** "Turned back 19 lorries before Shukara": the town they were stopped at is the one they were for, unless the paragraph tells of another. */
function stoppedBefore({ lines, line, at }: Telling, start: number, text: string): readonly Town[] {
  const from = line.start + start
  const told = lines
    .slice(Math.max(0, at - BACK), at)
    .some((l) => l.paragraph === line.paragraph && l.towns.length > 0 && RELIEF.test(l.text))
  if (told) return []
  return line.towns.filter((x) => {
    const before = line.text.slice(Math.max(0, x.start - line.start - 24), Math.max(0, x.start - line.start))
    return x.start >= from && x.start < from + text.length && STOPPED_AT.test(before) && !ORIGIN.test(before)
  })
}

/** People fed, and the trucks and goods: each kind once. A bare number counts what was counted before, else `unit`. */
export function amountsIn(
  t: Telling,
  text: string,
  start: number,
  what: What,
  unit: string | null = null,
): readonly Amount[] {
  const byKind = new Map<string, Amount>()
  for (const m of text.matchAll(FIGURE)) {
    if (what === 'delivered' && SET_OUT.test(text.slice(0, text.indexOf(',') + 1)) && m.index < text.indexOf(','))
      continue
    const behind = text.slice(m.index + m[0].length)
    const at = t.line.start + start + m.index + (m[0].length - m[0].trimStart().length)
    const of = THINGS.exec(behind)?.[1]?.toLowerCase() ?? null
    const fed = what === 'loaded' || what === 'stripped' ? null : (FED.exec(behind)?.[1]?.toLowerCase() ?? null)
    if (fed !== null && (m[1] !== undefined || /\b(?:for|feed|to) $/i.test(`${text.slice(0, m.index).trimEnd()} `))) {
      if (!byKind.has('fed')) byKind.set('fed', amountOf(m, at, fed))
    } else if (of !== null) {
      const kind = /^(?:truck|lorr|bus)/.test(of) ? 'trucks' : of
      if (!byKind.has(kind)) byKind.set(kind, amountOf(m, at, of))
    } else if (
      byKind.size === 0 &&
      SOME.test(behind) &&
      !/(?:\b(?:on|of|in|since|by) |[\d/–-])$/i.test(text.slice(0, m.index + m[0].length - m[0].trimStart().length))
    ) {
      const kind = kindBefore(t, start + m.index) ?? unit
      if (kind !== null) byKind.set('trucks', amountOf(m, at, kind))
    } else if (m.index < 2 && AND_MORE.test(text) && byKind.size === 0) byKind.set('trucks', amountOf(m, at, 'trucks'))
  }
  const fed = byKind.get('fed')
  return fed ? [fed] : [...byKind.values()].slice(0, 2)
}

/** "Of the 120 tonnes it set out with, 74 arrived": what set out is not what came. */
const SET_OUT = /^(?:but )?(?:of|from) (?:the|its|their|these|those) [^,]{3,60},$/i

/** A figure that names no thing: "six were sent back", "clearance came for 150 on Monday". */
const SOME =
  /^\s*(?:of (?:them|these|those|the)\b|(?:were|was|had|have|has|came|got|went|reached|arrived|on)\b|[.,;]|$)/i
const KIND = /\b(trucks?|lorr(?:y|ies)|tonnes|tons|sacks|crates|barges)\b/i

/** What was counted before, in the sentence or the one before it: trucks. */
function kindBefore({ lines, at, line }: Telling, to: number): string | null {
  const own = KIND.exec(line.text.slice(0, to))?.[1]
  const before = lines[at - 1]
  const kind = own ?? (before?.paragraph === line.paragraph ? KIND.exec(before.text)?.[1] : undefined)
  return kind === undefined ? null : kind.toLowerCase()
}

const ENOUGH = /\b(?:enough|meant|sufficient|rations?)\b[^.;]{0,40}\b(?:feed|for)\b/i

/** "The rations were enough to feed 2,400 people": how many a delivery told just before was for. */
export function fedIn(t: Telling): readonly Draft[] {
  const { line, lines, at } = t
  if (!ENOUGH.test(line.text)) return []
  const before = lines
    .slice(Math.max(0, at - 2), at)
    .findLast((l) => l.paragraph >= line.paragraph - 1 && (CAME.test(l.text) || GAVE.test(l.text)))
  if (!before) return []
  const amount = amountsIn(t, line.text, 0, 'delivered')[0]
  if (amount === undefined || !/people|residents|civilians|families/.test(amount.of ?? '')) return []
  return [{ ...bareDraft('delivered', t), amount, day: null, towns: townsAbout(lines, at).slice(0, 1) }]
}

/** Between two steps: at a comma, and before the verb of the second. */
const PARTS =
  /;|, (?:and|but) | and (?=(?:was|were|is|are|has|have|had|then|\d+|granted|refused|denied|approved|turned down|turned back|sent back|on \d{1,2} \p{Lu}\p{L}+ (?:was|were|turned|sent|refused|granted))\b)|, (?=(?:was|were|got) (?:granted|given|refused|denied) (?:it|them|leave|permission)\b)/gu
