// What a report tells of an aid convoy's way beside its claims: asked for, approved, loaded, stripped, turned back, delivered.
import type { Amount } from '../model/index.ts'
import {
  AND_MORE,
  APPROVED,
  CAME,
  FED,
  GAVE,
  GUARDS_TOOK,
  HARMLESS,
  HEARSAY,
  LOADED,
  MADE_ON,
  NOT_CAME,
  NOT_GAVE,
  RELIEF,
  REQUESTED,
  SOME_TURNED,
  TAKEN,
  THINGS,
  TOOK,
  TURNED,
  WAS_ON,
} from './aid-words.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { amountOf, FIGURE } from './figures.ts'
import { isRetracted } from './retracted.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

type What = 'requested' | 'approved' | 'loaded' | 'stripped' | 'turned-back' | 'delivered'

const GENERAL = /\b(?:besieged|hard-to-reach) (?:areas|places|locations)\b|\bso far this\b/i

/** The steps one sentence tells, clause by clause. */
export function aidIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || HEARSAY.test(line.text) || isRetracted(t.lines, t.at)) return []
  const found: Draft[] = []
  let came = false
  const clauses = clausesOf(line.text).flatMap((clause) => {
    const what = stepOf(clause.text, t, came)
    came = what === 'delivered'
    return what === null ? [] : [{ ...clause, what }]
  })
  const days = daysNamed(line.text, published)
  for (const { text, start, what } of clauses) {
    const asked = what === 'approved' ? (MADE_ON.exec(text) ?? askedBefore(text)) : null
    const askedOn = asked === null ? null : (daysNamed(asked[0], published)[0] ?? null)
    if (askedOn !== null)
      found.push({ ...bareDraft('requested', t), day: askedOn, towns: townsOf(t, what, start, text) })
    const day =
      dayOf(what, asked === null ? text : text.slice(asked.index + asked[0].length), published) ??
      (days.length === 1 ? doneOn(line.text, published) : null) ??
      dayBefore(what, t, days.length > 0)
    if ((what === 'requested' || what === 'approved') && day === null) continue
    // Where the sentence tells one thing alone, all its towns are meant.
    const towns =
      clauses.length === 1 ? townsOf(t, what, 0, beforeBut(line.text, start)) : townsOf(t, what, start, text)
    if (towns.length === 0 && GENERAL.test(line.text)) continue
    const amounts = amountsIn(t, text, start, what)
    if (what === 'loaded' && amounts.length === 0 && day === null) continue
    const by = giverIn(text)
    for (const amount of amounts.length > 0 ? amounts : [null])
      found.push({ ...bareDraft(what, t), amount, day, towns, ...(by === null ? {} : { by }) })
  }
  return found
}

function dayOf(what: What, text: string, published: string | null): string | null {
  if (/\bconvoy of\b/.test(text)) return daysNamed(text, published)[0] ?? null
  if (what === 'requested') return daysNamed(text, published)[0] ?? null
  // "The last delivery came in February": by the month.
  return (
    doneOn(text, published) ??
    (what === 'delivered' && IN_MONTH.test(text) ? (monthIn(text, published)?.[0] ?? null) : null)
  )
}

const IN_MONTH =
  /\bin (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Words of a lead that date what stands under it: "On the request of 16 August. …". */
function leadOf({ lines, line }: Telling): string {
  return line.lead === null ? '' : (lines.find((l) => l.paragraph === line.paragraph)?.text ?? '')
}

const SEARCHED = /\b(?:checkpoint|post|border|bridge|gate|search\w*|inspect\w*|opened|went through|stopped|held)\b/i

/** The day of what has none in its sentence: a request's that of its lead; what was taken off or turned back, that of the sentence before. */
function dayBefore(what: What, t: Telling, dated: boolean): string | null {
  if (what === 'requested') return daysNamed(leadOf(t), t.published)[0] ?? null
  const before = t.lines[t.at - 1]
  if ((what !== 'stripped' && what !== 'turned-back') || dated || before?.paragraph !== t.line.paragraph) return null
  return SEARCHED.test(before.text) && !LOADED.test(before.text) ? doneOn(before.text, t.published) : null
}

const OF_WHOM =
  /\b(?:trucks?|lorr(?:y|ies)|convoys?|tankers?) (?:of|from|belonging to) (?:the )?(\p{Lu}[\p{L}]+(?: (?:of the |of |for |and )?\p{Lu}\p{L}+){0,5})/u
const BROUGHT =
  /^(?:the |a )?(\p{Lu}[\p{L}]+(?: (?:of the |of |for |and )?\p{Lu}\p{L}+){0,5}) (?:has |have |had )?(?:flew|flown|brought|delivered|airlifted|trucked|shipped|sent|took)\b/iu

/** Whose lorries or deed it is, where the words name a body. */
function giverIn(text: string): string | null {
  return OF_WHOM.exec(text)?.[1] ?? BROUGHT.exec(text)?.[1] ?? null
}

/** "The trucks that we applied for on 12 June were approved on the 20th": the words that tell when it was asked. */
function askedBefore(text: string): RegExpExecArray | null {
  const m = ASKED_ON.exec(text)
  return m !== null && APPROVED.test(text.slice(m.index + m[0].length)) ? m : null
}

const ASKED_ON =
  /\b(?:(?:applied for|asked for|requested|sought|filed|lodged|submitted|handed in)(?: by [^,.;]{2,40}?)? (?:on|in) )(?:the )?(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?: \d{1,2})?)/u

/** Goods in the name of a body carry nothing: "the World Food Programme". What stands in for them is as long. */
const OF_NAME = /(?<=\b\p{Lu}\p{Ll}+ )Food\b|\bFood(?= (?:and )?\p{Lu})/gu
/** What a council or a court approves is no convoy. */
const OTHER_CONSENT =
  /\b(?:resolution|monitors|observers|mandate|budget|mission of|peacekeepers|troops|warrant|strikes?)\b/i

function stepOf(text: string, t: Telling, came: boolean): What | null {
  const relief = (): boolean => RELIEF.test(text) || RELIEF.test(t.line.text) || isAboutRelief(t)
  const req = REQUESTED.exec(text)
  if (
    req &&
    !((MADE_ON.test(text) || askedBefore(text) !== null) && APPROVED.test(text)) &&
    !/\b(?:not|never|would|will|should|to)\s+(?:have |be |been )*$/i.test(text.slice(0, req.index)) &&
    !/\bevacuat/i.test(text) &&
    relief()
  )
    return 'requested'
  const yes = APPROVED.exec(text)
  if (
    yes &&
    !/\b(?:not|no|never|neither|without|would|will|if|for whom it)\b[^.;]{0,24}$/i.test(text.slice(0, yes.index)) &&
    !OTHER_CONSENT.test(text) &&
    relief()
  )
    return 'approved'
  if (
    (TURNED.test(text) || (SOME_TURNED.test(text) && relief())) &&
    !/\b(?:not|never|nearly|would|visitors|people|residents)\b/i.test(text)
  )
    return 'turned-back'
  const took = TAKEN.exec(text) ?? TOOK.exec(text) ?? GUARDS_TOOK.exec(text)
  if (
    took &&
    !/\b(?:not|no|never|nothing|ask\w*|return|urg\w+|report)\b/i.test(text.slice(0, took.index + took[0].length)) &&
    (TOOK.test(text) || relief())
  )
    return 'stripped'
  const was = WAS_ON.exec(text)
  if (was && !/\b(?:no|not|never|next|will|would|due|planned)\b/i.test(text.slice(0, was.index + was[0].length)))
    return 'delivered'
  const gave = GAVE.exec(text)
  if (gave && !NOT_GAVE.test(text.slice(0, gave.index + 9))) return 'delivered'
  if (came && AND_MORE.test(text)) return 'delivered'
  const came1 = CAME.exec(text.replace(OF_NAME, 'Body'))
  if (
    came1 &&
    came1.index < 70 &&
    (!/^(?:they|it)\b/i.test(came1[0]) || isAboutRelief(t)) &&
    !/^ (?:then|within|a halt|an end|terms)\b/.test(text.slice(came1.index + came1[0].length)) &&
    !NOT_CAME.test(text.slice(0, came1.index + came1[0].length).replace(HARMLESS, ''))
  )
    return 'delivered'
  if (LOADED.test(text) && !/\b(?:not|no|never)\b/i.test(text.slice(0, 40))) return 'loaded'
  return null
}

/** Whether the sentence before in the paragraph, or the heading above, speaks of a convoy. */
function isAboutRelief({ lines, at, line }: Telling): boolean {
  if (
    line.under !== null &&
    /\b(?:requests?|access|aid|deliver\w+)\b/i.test(
      lines.find((l) => l.heading && l.start === line.under?.start)?.text ?? '',
    )
  )
    return true
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (RELIEF.test((lines[i] as Telling['line']).text)) return true
  return false
}

/** A sentence up to "but", where what is told stands before it: the towns behind it are another matter. */
function beforeBut(text: string, at: number): string {
  const but = text.search(/,? but /)
  return but > at ? text.slice(0, but) : text
}

const ORIGIN =
  /\b(?:loaded (?:in|at)|back to|out of|leaving|via|through|waiting (?:in|at)|stand\w* (?:in|at)|stood (?:in|at)|stored in|from|meeting in|left)\s+(?:the )?$/i

/** Whether a town is only where something is loaded, stands or comes from. */
function isOrigin(line: Telling['line'], x: Town): boolean {
  return ORIGIN.test(line.text.slice(Math.max(0, x.start - line.start - 24), Math.max(0, x.start - line.start)))
}

/** Sentences looked back at for where a convoy goes. */
const BACK = 12

/** Towns a clause names, but where something is loaded or comes from; else the towns the sentence is about. */
function townsOf(t: Telling, what: What, start: number, text: string): readonly Town[] {
  const from = t.line.start + start
  const own = t.line.towns.filter((x) => x.start >= from && x.start < from + text.length && !isOrigin(t.line, x))
  if (own.length > 0) return own
  if (GENERAL.test(t.line.text)) return []
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: [] } : l))
  const about = townsAbout(lines, t.at)
  if (what === 'delivered' && t.line.home.length === 0 && /\b(?:\w+) besieged (?:\w+ )?towns\b/i.test(text)) return []
  const first = about[0]
  const there = first ? t.lines.slice(Math.max(0, t.at - BACK), t.at).find((l) => l.towns.includes(first)) : undefined
  if (!first || !there || !isOrigin(there, first)) return about
  for (let i = t.at - 1; i >= Math.max(0, t.at - BACK); i--) {
    const line = t.lines[i] as Telling['line']
    const goal = line.towns.find((x) => x.key !== first.key && !isOrigin(line, x))
    if (goal) return [goal]
  }
  return about
}

/** People fed, and the trucks and goods: each kind once. */
export function amountsIn(t: Telling, text: string, start: number, what: What): readonly Amount[] {
  const byKind = new Map<string, Amount>()
  for (const m of text.matchAll(FIGURE)) {
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
      !/\b(?:on|of|in|since|by) $/i.test(text.slice(0, m.index + m[0].length - m[0].trimStart().length))
    ) {
      const kind = kindBefore(t, start + m.index)
      if (kind !== null) byKind.set('trucks', amountOf(m, at, kind))
    } else if (AND_MORE.test(text) && byKind.size === 0) byKind.set('trucks', amountOf(m, at, 'trucks'))
  }
  const fed = byKind.get('fed')
  return fed ? [fed] : [...byKind.values()].slice(0, 2)
}

/** A figure that names no thing: "six were sent back", "clearance came for 150 on Monday". */
const SOME = /^\s*(?:of (?:them|these|those|the)\b|(?:were|was|had|have|has|came|got|went|reached|on)\b|[.,;]|$)/i
const KIND = /\b(trucks?|lorr(?:y|ies))\b/i

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

function clausesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const piece of text.split(/;|, (?:and|but) | and (?=(?:was|were|is|are|has|have|then|\d+)\b)/)) {
    const start = text.indexOf(piece, from)
    parts.push({ text: piece, start })
    from = start + piece.length
  }
  return parts
}
