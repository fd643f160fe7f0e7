// Which step of an aid convoy's way a clause tells: asked for, approved, refused, loaded, stripped, turned back, delivered.
import { asksForGoods } from './aid-asks.ts'
import { isShort, isTakenBackBehind } from './aid-doubt.ts'
import { isNoAid } from './aid-spared.ts'
import {
  AND_MORE,
  APPROVED,
  CAME,
  CAME_WITH,
  CRAFT_CAME,
  GAVE,
  GUARDS_TOOK,
  HARMLESS,
  INTO,
  LOADED,
  LOADING,
  MADE_ON,
  NOT_CAME,
  NOT_GAVE,
  RECEIVED,
  REFUSED,
  RELIEF,
  REQUESTED,
  SENT_OFF,
  SOME_TURNED,
  TAKEN,
  TOOK,
  TURNED,
  WAS_ON,
  WHAT_CAME,
} from './aid-words.ts'
import type { Telling } from './asides-types.ts'

/** A step of the way of aid that words beside a claim tell. */
export type Step = 'requested' | 'approved' | 'refused' | 'loaded' | 'stripped' | 'turned-back' | 'delivered'

/** "The trucks that we applied for on 12 June were approved on the 20th": the words that tell when it was asked, or null. */
export function askedBefore(text: string): RegExpExecArray | null {
  const m = MADE_ON.exec(text) ?? ASKED_ON.exec(text)
  if (m === null) return null
  const behind = text.slice(m.index + m[0].length)
  return APPROVED.test(behind) || REFUSED.test(text) ? m : null
}

const ASKED_ON =
  /\b(?:(?:applied for|ask(?:ed|ing) for|requested|sought|filed|lodged|submitted|handed in)(?: (?:by|in|at|with) [^,.;]{2,40}?)? (?:on|in|since) )(?:the )?(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?)/u

/** Goods in the name of a body carry nothing: "the World Food Programme". What stands in for them is as long. */
const OF_NAME = /(?<=\b\p{Lu}\p{Ll}+ )Food\b|\bFood(?= (?:and )?\p{Lu})/gu
/** What a council or a court approves is no convoy. */
export const OTHER_CONSENT =
  /\b(?:resolution|monitors|observers|mandate|budget|mission of|peacekeepers|troops|warrant|strikes?|terms|amnesty|engineers|deployment|(?:standby|stabili[sz]ation|peace|intervention|regional) force|(?:dollars?|euros?|pounds?|francs|roubles|rupees|riyals)(?! worth)|law|bill)\b/i

/** The step a clause tells, or null. `came` where the clause before told of something that came. */
export function stepOf(text: string, t: Telling, came: boolean): Step | null {
  const relief = (): boolean => RELIEF.test(text) || RELIEF.test(t.line.text) || isAboutRelief(t)
  if (isAsked(text) && relief()) return 'requested'
  const answer = isRefused(text, t) ? 'refused' : isApproved(text, t) ? 'approved' : null
  if (answer !== null && (relief() || isOfRelief(t))) return answer
  const turned = TURNED.exec(text) ?? (relief() ? SOME_TURNED.exec(text) : null)
  const behind = turned ? text.slice(turned.index + turned[0].length) : ''
  if (turned && isTurned(text.slice(0, turned.index + turned[0].length)) && !THANKED.test(behind)) return 'turned-back'
  const took = TAKEN.exec(text) ?? TOOK.exec(text) ?? GUARDS_TOOK.exec(text)
  if (
    took &&
    !/\b(?:not|no|never|nothing|ask\w*|return|urg\w+|report|will|would|may|might|to be|fear\w*|afraid|rumou?r\w*)\b/i.test(
      `${text.slice(0, took.index).split(/, /).at(-1)}${took[0]}`,
    ) &&
    !FROM_TRADE.test(text) &&
    (TOOK.test(text) || relief())
  )
    return 'stripped'
  if (
    !isNoAid(t.line.text) &&
    isDelivered(text, t, came, relief) &&
    !isShort(t.line.text) &&
    !isTakenBackBehind(t.lines, t.at)
  )
    return 'delivered'
  if (LOADED.test(text) && !/\b(?:not|no|never)\b/i.test(text.slice(0, 40))) return 'loaded'
  const off = SENT_OFF.exec(text)
  if (off && !NOT_LOADED.test(text.slice(0, off.index + off[0].length))) return 'loaded'
  const load = LOADING.exec(text)
  if (load && !NOT_LOADED.test(text.slice(0, load.index + load[0].length)) && !ARMED.test(text) && relief())
    return 'loaded'
  return null
}

/** "Sent the driver home with their thanks": he had brought what he was to bring. */
const THANKED = /^ with (?:their|our|his|her|many) /i
const NOT_TURNED = /\b(?:not|never|nearly|would)\b/i
const OTHERS_TURNED = /\b(?:visitors|people|residents|families|refugees)\b/i

/** "Were told that the road was not safe and drove back": a "not" of its own part of the sentence alone counts. */
function isTurned(words: string): boolean {
  return (
    !OTHERS_TURNED.test(words) &&
    !NOT_TURNED.test(words.split(/, | and (?=\p{Ll}+(?:ed|ove|ent|ame|ot|ent)\b)/u).at(-1) as string)
  )
}

const NOT_LOADED =
  /\b(?:not|no|never|none|neither|without|would|will|may|might|could|should|must|if|unless|until|to be)\b/i
const ARMED =
  /\b(?:weapons?|rifles?|guns?|ammunition|shells|magazines|mortars?|launchers?|tanks?|questions?|people|passengers|migrants|wounded)\b/i

function isAsked(text: string): boolean {
  const req = REQUESTED.exec(text)
  return (
    req !== null &&
    askedBefore(text) === null &&
    !/\b(?:not|never|would|will|should|to)\s+(?:have |be |been )*$/i.test(text.slice(0, req.index)) &&
    asksForGoods(text)
  )
}

/** What is asked for of a mediator, where no goods are spoken of. */
const OF_PEACE =
  /\b(?:for|to)\b[^.;]{0,40}\b(?:halt|truce|cease-?fire|talks|meetings?|visit|asylum|exchange|prisoners?|families)\b/i
const isOther = (text: string): boolean => OTHER_CONSENT.test(text) || (OF_PEACE.test(text) && !RELIEF.test(text))

const DENIES = /\bden(?:y|ies|ied)\b[^.;]{0,40}\b(?:that|having|any)\b/i
const MODAL = /\b(?:would|will|may|might|could|should|must) (?:\w+ )?be\b/i
const UNREAL =
  /\b(?:not|no|never|neither|without|would|will|if|for whom it|unless|until|may|might|could|fear\w*)\b[^.;]{0,24}$/i
/** "It", "this", "both": what was asked for in the sentences before. */
const STANDS_IN = /^(?:it|this|that|they|both|all|said no)\b/i
const OF_ASKING =
  /\b(?:requests?|request(?:ed|s)|appli(?:ed|cations?)|asked for|leave|permission|clearance|permits?|notif\w+)\b/i

function isRefused(text: string, t: Telling): boolean {
  const no = REFUSED.exec(text)
  if (!no || UNREAL.test(text.slice(0, no.index)) || isOther(text) || MODAL.test(no[0]) || DENIES.test(text))
    return false
  return !(STANDS_IN.test(no[0]) || / (?:it|them|both)$/i.test(no[0])) || hasBefore(t, OF_ASKING)
}

function isApproved(text: string, t: Telling): boolean {
  const yes = APPROVED.exec(text)
  if (!yes || UNREAL.test(text.slice(0, yes.index)) || isOther(text)) return false
  // What is granted is leave that was asked for, or goods; "what had been granted to the town" may be anything.
  return RELIEF.test(text) || OF_ASKING.test(text) || hasBefore(t, OF_ASKING)
}

/** Whether one of the two sentences before in the paragraph says so. */
function hasBefore({ lines, at, line }: Telling, words: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const before = lines[i] as Telling['line']
    if (before.paragraph === line.paragraph && words.test(before.text)) return true
  }
  return words.test(line.text.slice(0, Math.max(0, line.text.search(/[,;] /))))
}

/** What armed men take from a shop is no aid. */
const FROM_TRADE =
  /\b(?:from|of) (?:an?|the|some|several|two) (?:\w+ )?(?:merchants?|traders?|shops?|shopkeepers?|markets?|farms?|farmers?|baker(?:y|ies)|houses?|warehouses?)\b/i

/** "Had the fuel put ashore": who has it done takes it off. */
const HAD_OFF = /\bhad (?!been\b|also\b|already\b)[^.;,]{3,70}? (?:put ashore|unloaded)\b/i

function isDelivered(text: string, t: Telling, came: boolean, relief: () => boolean): boolean {
  if (HAD_OFF.test(text)) return false
  const was = WAS_ON.exec(text)
  if (was && !/\b(?:no|not|never|next|will|would|due|planned)\b/i.test(text.slice(0, was.index + was[0].length)))
    return true
  const gave = GAVE.exec(text)
  if (gave && !NOT_GAVE.test(text.slice(0, gave.index + 9))) return true
  if (came && AND_MORE.test(text)) return true
  const came1 = CAME.exec(text.replace(OF_NAME, 'Body'))
  if (
    came1 &&
    came1.index < 70 &&
    (!/^(?:they|it)\b/i.test(came1[0]) || isRelief(t)) &&
    !/^ (?:then|within|a halt|an end|terms|(?:the|a|an|its|their) (?:\p{Ll}+ )?(?:checkpoint|barrier|roadblock|post|front line)(?! (?:of|at|in) \p{Lu}))\b/u.test(
      text.slice(came1.index + came1[0].length),
    ) &&
    !NOT_CAME.test(text.slice(0, came1.index + came1[0].length).replace(HARMLESS, ''))
  )
    return true
  const craft = CRAFT_CAME.exec(text)
  if (craft && !NOT_CAME.test(text.slice(0, craft.index + craft[0].length).replace(HARMLESS, '')) && relief())
    return true
  const what = WHAT_CAME.exec(text)
  if (what && !NOT_GAVE.test(text.slice(0, what.index))) return true
  const got = RECEIVED.exec(text) ?? INTO.exec(text)
  if (
    got &&
    !NOT_GAVE.test(
      text
        .slice(0, got.index + got[0].length)
        .replace(HARMLESS, '')
        .replace(/\b[Tt]o (?=\p{Lu})/gu, ''),
    )
  )
    return true
  const by = CAME_WITH.exec(text)
  return (
    by !== null && !NOT_CAME.test(text.slice(0, by.index + 12).replace(HARMLESS, '')) && !ARMED.test(text) && relief()
  )
}

const GIVERS =
  /\b(?:[Rr]equests?|[Aa]pplications?|[Nn]otifications?) (?:of|from|by) (?:the )?(?:\p{L}+ )?(?:Red C\w+|ICRC|United Nations|UN\p{Lu}*\b|World Food|WFP|Médecins|MSF|Doctors|Caritas|Oxfam|(?:aid|relief) \p{L}+)/u

/** Whether who asked brings aid, or the sentence behind in the paragraph speaks of it. */
function isOfRelief({ lines, at, line }: Telling): boolean {
  const behind = lines[at + 1]
  return GIVERS.test(line.text) || (behind?.paragraph === line.paragraph && RELIEF.test(behind.text))
}

/** Whether the sentence before in the paragraph, or the heading above, speaks of a convoy. */
export function isAboutRelief({ lines, at, line }: Telling): boolean {
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

/** Those who are brought out, flown out or let in are people, and no aid; letters come and bring none. */
const PEOPLE =
  /\b(?:people|civilians|residents|evacuees|survivors|refugees|passengers|families|women|children|prisoners|captives|hostages|detainees|soldiers|fighters|workers|staff|monitors|observers|journalists|envoys|wounded|letter|message|statement|delegation|petition)\b/i

/** Whether "they" or "it" are aid by the nearest sentence before that names aid or people. */
function isRelief({ lines, at, line }: Telling): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = lines[i] as Telling['line']
    if (isNoAid(before.text)) return false
    const people = PEOPLE.exec(before.text)
    const goods = RELIEF.exec(before.text)
    if (people && (goods === null || before.paragraph !== line.paragraph)) return false
    if (goods) return true
  }
  return isAboutRelief({ lines, at, line, published: null })
}
