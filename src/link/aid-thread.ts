// A convoy that is told step by step: asked for, approved, loaded, stripped, turned back, come, each clause taking up by a definite word,
// a pronoun or a part of its number what the ones before it spoke of ("three were waved back", "it arrived on the 5th"). Another
// load, carrier or place is another convoy.
import { isShort, isTakenBackBehind } from './aid-doubt.ts'
import { giverOf } from './aid-givers.ts'
import { goalIn } from './aid-goals.ts'
import { isNoAid } from './aid-spared.ts'
import type { Step } from './aid-steps.ts'
import { dayIn } from './aid-thread-days.ts'
import { CONSIGNMENT, ENTRIES, type Entry, isNewLoad, type Kind, kindOf } from './aid-thread-words.ts'
import { aidIn, amountsIn } from './asides-aid.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { isHearsay } from './hearsay.ts'
import { isRetracted } from './retracted.ts'
import { daysNamed, withMonths } from './told-days.ts'
import type { Line, Town } from './towns.ts'

/** What is known of the convoy a paragraph tells of. */
interface Thread {
  readonly paragraph: number
  goal: readonly Town[]
  /** Whether the words say that it goes there. */
  led: boolean
  by: string | null
  /** The last day told. */
  day: string | null
  /** The last step told. */
  stage: Step | null
  /** What its lorries and its load are counted in. */
  units: readonly string[]
  /** The last sentence that told of it. */
  at: number
  /** Sentences that told of it before its goal was named. */
  readonly waiting: number[]
}

const ASKED: ReadonlySet<Step | null> = new Set<Step | null>(['requested', 'approved', 'refused'])
const ANSWERS: ReadonlySet<Step> = new Set<Step>(['approved', 'refused'])

/** The steps that sentences of a report tell of convoys, by their own words and as going on with one told of before, by the index of the sentence. */
export function convoysIn(lines: readonly Line[], published: string | null): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, readonly Draft[]>()
  let thread: Thread | null = null
  lines.forEach((line, at) => {
    const t: Telling = { lines, at, line, published }
    const own = aidIn(t)
    if (own.length > 0) found.set(at, own)
    if (line.heading || line.text.includes(' | ') || line.paragraph !== thread?.paragraph) thread = null
    if (line.heading || line.text.includes(' | ') || isHearsay(line.text) || isRetracted(lines, at)) return
    const opens = own.length > 0 || CONSIGNMENT.test(line.text)
    if (opens && isNoAid(line.text)) {
      thread = null
      return
    }
    if (opens && (thread === null || isAnother(thread, t))) thread = opened(t, own, thread)
    if (thread === null || NO_STEP.test(line.text) || goesToMany(own)) return
    if (thread.goal.length === 0) thread.goal = townsIn(own)
    const going = thread
    const here = own.filter((d) => !isOnItsWay(d, t, going))
    const all = merged(here, stepsIn(t, going))
    found.set(at, all)
    if (all.some((d) => d.towns?.length === 0)) thread.waiting.push(at)
    if (thread.goal.length > 0)
      for (const i of thread.waiting.splice(0))
        found.set(
          i,
          (found.get(i) ?? []).map((d) => goingTo(d, going)),
        )
  })
  return found
}

/** "They reached Slunj", of lorries for Bihac: a town on the way has got nothing. */
function isOnItsWay({ what, towns = [] }: Draft, { line, at }: Telling, { goal, led, at: last }: Thread): boolean {
  return (
    what === 'delivered' &&
    led &&
    last < at &&
    TAKEN_UP.test(line.text) &&
    towns.length > 0 &&
    goal.every((g) => g.ref.precision !== 'region' && !towns.some((x) => x.key === g.key))
  )
}

/** A sentence whose subject stands for what the ones before it told of. */
const TAKEN_UP =
  /^(?:(?:On|By|That|The (?:next|following|same)) [^,]{2,30}?,? )?(?:[Ii]t|[Tt]hey|[Bb]oth|[Aa]ll of them|[Tt]he (?:convoy|column|lorries|trucks|boats?|barges?|ship|ferry|vehicles|rest|others))\b(?! (?:for|to|of|from|bound|that|which)\b)/u

/** The town by the words of the sentence itself. */
function townsIn(own: readonly Draft[]): readonly Town[] {
  return own.find((d) => (d.towns ?? []).length > 0)?.towns?.slice(0, 1) ?? []
}

/** "62 reached Zabid and 18 reached Hays": each town has its own convoy. */
function goesToMany(own: readonly Draft[]): boolean {
  const first = own[0]?.towns?.map((x) => x.key).join()
  return own.some((d) => d.what === own[0]?.what && d.towns?.map((x) => x.key).join() !== first)
}

/** A step of which no town was told, on its way where the rest of the story goes. */
function goingTo(d: Draft, { goal }: Thread): Draft {
  return d.towns?.length === 0 ? { ...d, towns: goal } : d
}

/** What is a question, would be, is so as a rule, or is of people who are carried. */
const NO_STEP =
  /\?["”’]?$|^["“]?(?:If|Unless|Should|Had|Were|Once|Until|Since|So far|In all|Every|Over the (?:past|last)|As a rule|Usually)\b|\b(?:every|each) (?:day|week|month)\b|\b(?:usually|normally)\b|\b(?:with|carrying|took) (?:about |some )?[\d,]+ (?:\p{L}+ )?(?:people|persons|evacuees|civilians|wounded|patients|refugees|passengers)\b/u

function opened(t: Telling, own: readonly Draft[], before: Thread | null): Thread {
  const goal = goalOf(t)
  const again = before !== null && AGAIN.test(t.line.text)
  const home = t.line.home.slice(0, 1)
  const near = home.length > 0 ? home : townsIn(own)
  return {
    paragraph: t.line.paragraph,
    goal: goal.length > 0 ? goal : again ? before.goal : near,
    led: goal.length > 0 || (again ? before.led : home.length > 0),
    by: giverOf(t.line.text, t),
    day: before?.day ?? null,
    stage: null,
    units: [],
    at: t.at,
    waiting: [],
  }
}

/** Another try for the same place. */
const AGAIN = /^(?:An?|The|Its|Their|Our) (?:second|third|new|fresh|further) |^Another\b/

/** Whether a sentence that speaks of a consignment speaks of another than the one told of: another place, carrier or load. */
function isAnother(thread: Thread, t: Telling): boolean {
  const { text } = t.line
  const goal = goalOf(t)[0]
  const by = giverOf(text, t)
  // "They reached Slunj" takes up what goes to Bihac.
  if (TAKEN_UP.test(text) && by === null) return false
  if (goal && thread.led && !thread.goal.some((x) => x.key === goal.key)) return true
  if (by !== null && thread.by !== null && by !== thread.by) return true
  return AGAIN.test(text) || (!ASKED.has(thread.stage) && isNewLoad(text.split(VERB, 1)[0] as string))
}

const VERB = / (?=(?:was|were|has|have|had|is|are|left|came|set|got|went|arrived|reached|\p{Ll}+ed) )/u
const TOWARDS =
  /\b(?:to|for|into|towards|reach(?:ed|ing)?|inside)(?: the)?(?: \p{Ll}+){0,2}?(?: (?:of|in|at))?(?: the)? $/iu
const FROM =
  /\b(?:from|out of|left|leaving|via|through|back to|(?:authorit(?:y|ies)|governor|government|ministry|officer|supervisor|commander|office|command|post|checkpoint)s?(?: \p{Ll}+)? (?:in|of|at)|asked|applied to|wrote to) (?:the )?$/iu

/** Where a sentence says that a consignment goes. */
function goalOf({ line }: Telling): readonly Town[] {
  const to = [...line.towns, ...line.areas.filter((a) => a.ref.precision === 'region')].find((x) => {
    const before = line.text.slice(Math.max(0, x.start - line.start - 40), Math.max(0, x.start - line.start))
    return TOWARDS.test(before) && !FROM.test(before)
  })
  if (to) return [to]
  const seen = goalIn(line)
  return seen && !/\bas far as $/.test(line.text.slice(0, seen.start - line.start)) ? [seen] : []
}

const UNIT =
  /\b(?:\d[\d,.]*|\p{L}+) (?:of the |of its )?(trucks?|lorr(?:y|ies)|tankers?|barges?|boats?|wagons?|planes?|vans?|tonnes|tons|sacks|crates|drums|litres|kits|boxes)\b/giu

function unitsIn(text: string): readonly string[] {
  return [...text.matchAll(UNIT)].map((m) => (m[1] as string).toLowerCase())
}

/** A verb of a step, with its subject and the clause it stands in. */
interface Hit {
  readonly entry: Entry
  readonly at: number
  readonly end: number
  /** Where its clause begins. */
  readonly from: number
  readonly kind: Kind
  readonly subject: string
}

/** The steps of one sentence, and the thread as it stands behind it. */
function stepsIn(t: Telling, thread: Thread): readonly Draft[] {
  const { text } = t.line
  const hits = hitsIn(t, thread)
  const goal = goalOf(t)
  if (!thread.led && hits.length > 0 && goal.length > 0) [thread.goal, thread.led] = [goal, true]
  const unit = thread.units[0] ?? null
  thread.units = [...thread.units, ...unitsIn(text)]
  if (hits.length === 0) {
    thread.day = dayIn(text, thread.day, t.published) ?? thread.day
    return []
  }
  thread.at = t.at
  return hits.flatMap((hit, k): readonly Draft[] => {
    const { what } = hit.entry
    const to = endOf(text, hit, hits[k + 1])
    const day = dayOf(t, hit, to, hits[k - 1], thread.day)
    thread.day =
      daysNamed(withMonths(text.slice(hit.at, to), day, t.published), t.published).findLast(
        (d) => d >= (day ?? '9') && d <= (t.published ?? '9'),
      ) ??
      day ??
      thread.day
    const towns = what === 'delivered' ? cameTo(t, hit, to, thread) : thread.goal
    if (towns === null) return []
    if (what === 'delivered' && towns.length > 0) [thread.goal, thread.led] = [towns, true]
    thread.stage = what
    const begins = Math.max(hit.from, text.lastIndexOf(hit.subject, hit.at))
    const amounts =
      ANSWERS.has(what) && hit.kind !== 'load'
        ? amountsIn(t, text.slice(hit.at, to), hit.at, what, unit)
        : amountsIn(t, text.slice(begins, to), begins, what, unit)
    if (day === null && (!TRIP.has(what) || (what === 'delivered' && amounts.length === 0))) return []
    return (amounts.length > 0 ? amounts : [null]).map((amount) => ({
      ...bareDraft(what, t),
      amount,
      day,
      towns,
      threaded: true,
      ...(thread.by === null || ANSWERS.has(what) || what === 'stripped' ? {} : { by: thread.by }),
    }))
  })
}

/** Steps that are told without a day of their own. */
const TRIP: ReadonlySet<Step> = new Set<Step>(['stripped', 'turned-back', 'delivered'])
const SEPARATOR =
  /;|:|,(?: and| but| while| where| which| who| then)?|–|—| (?:and|but|while|then|where|when|after which) /giu

function hitsIn(t: Telling, thread: Thread): readonly Hit[] {
  const { text } = t.line
  const all = ENTRIES.flatMap((entry, rank) =>
    [...text.matchAll(entry.verb)].map((m) => ({ entry, rank, at: m.index, end: m.index + m[0].length })),
  ).sort((a, b) => a.at - b.at || a.rank - b.rank)
  const hits: Hit[] = []
  let stage = thread.stage
  for (const { entry, at, end } of all) {
    const last = hits.at(-1)
    if (last && at < last.end) continue
    let from = last?.end ?? 0
    for (const m of text.slice(from, at).matchAll(SEPARATOR)) from = (last?.end ?? 0) + m.index + m[0].length
    const begins = last ? from : 0
    const strong = Math.max(text.lastIndexOf('; ', at) + 2, last?.end ?? 0)
    const shared =
      last &&
      text.slice(strong, at).trim().length > 0 &&
      /^(?:(?:and|but|then) )*$/i.test(`${text.slice(from, at).trim()} `.trimStart())
    const said = subjectOf(text.slice(shared && strong > last.end ? strong : begins, at), last)
    if (said === null || !entry.of.has(said.kind)) continue
    const hit = { entry, at, end, from: begins, ...said }
    if (!isReal(text, hit) || !isOfThread(t, hit, last, thread, stage)) continue
    hits.push(hit)
    stage = entry.what
  }
  return hits
}

const CONNECTS =
  /^(?:(?:and|but|then|so|yet|only|still|however|meanwhile|finally|later|eventually|on arrival|in the end|at last),? )+/i
/** What is fronted: "On the 8th,", "four days later", "At the ferry". */
const FRONTED = [
  /^(?:on|by|at|in|after|from|within|of|near|outside|below|that|the (?:next|following|same)|over|during|there|late|early|\p{L}+ (?:days?|weeks?|hours?)) ?[^,]{0,60}?, /iu,
  /^(?:[Oo]n|[Bb]y) (?:the )?(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+ \d{1,2}|\p{L}+day) (?:also )?/u,
  /^(?:on )?(?:that|the (?:next|following|same)) (?:day|night|evening|morning|afternoon) |^(?:\d+|\p{L}+) (?:days?|weeks?) (?:later|after|on) /iu,
  /^(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside|[Bb]elow|[Bb]efore) (?:the )?(?:\p{Lu}[\p{L}’'-]*|(?:\p{Ll}+ )?(?:barrier|checkpoint|post|bridge|crossing|border|gate|line|ferry|ford))(?: \p{Lu}[\p{L}’'-]*)* (?=\P{Lu})/u,
]
const AUXILIARY =
  /\s+(?:(?:has|have|had|was|were|is|are|been|also|then|again|only|since|now|later|first|finally|already|itself|themselves|duly|at last)\s*)+$/iu

const APPOSED = /^(?:(?:mostly|mainly|all|with|carrying|who|which|whose|as|among|in|for)\b|\p{Ll}+(?:ed|ing|made)\b)/iu

/** Who or what a verb is said of: the words before it in its clause, else what the verb before it is said of. */
function subjectOf(clause: string, last: Hit | undefined): { readonly kind: Kind; readonly subject: string } | null {
  let words = clause.replace(/\s+/g, ' ').trimStart()
  for (let i = 0; i < 3; i++) {
    words = words.replace(CONNECTS, '')
    for (const front of FRONTED) words = words.replace(front, '')
  }
  words = ` ${words}`.replace(AUXILIARY, '').trim().replace(/,$/, '')
  if (words === '' || /^(?:which|who|that)\b/i.test(words))
    return last ? { kind: last.kind, subject: last.subject } : null
  // "Three were shot at and turned back".
  if (/ (?:and|but|then)$/i.test(words)) words = words.split(VERB, 1)[0] as string
  const parts = words.split(/; |: |, /)
  while (parts.length > 1 && APPOSED.test(parts.at(-1) as string)) parts.pop()
  const subject = parts.at(-1) as string
  const kind = kindOf(subject)
  return kind === null ? null : { kind, subject }
}

/** What makes of a verb no deed: that it is denied, wished, planned, feared, asked, said or conditional. */
const UNREAL =
  /\b(?:no|none|neither|nobody|nothing|not|never|n['’]t|nor|would|will|shall|may(?! \d)|might|could|should|must|can|cannot|to|if|unless|until|once|hop\w+|plan\w*|expect\w*|fear\w*|due|promis\w+|fail\w+|yet|about|before|instead of|rather than|wants?|wanted|need\w*|demand\w*|nearly|almost|hardly|barely|reportedly|said|says|claim\w*|announc\w*|den(?:y|ies|ied)|believ\w+|rumou?r\w*|according|insist\w*|told)\b/i

function isReal(text: string, { entry, at, end, from, kind, subject }: Hit): boolean {
  if (kind === 'nobody' || (entry.behind && !entry.behind.test(text.slice(end)))) return false
  const stop = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(': ', at))
  const before = text.slice(Math.max(from, stop), at).replace(subject, ' ')
  const said = text.slice(Math.max(0, stop), at).replace(/\bsaid (?:yes|no)\b/g, '')
  if (SAID.test(said) && !/, (?:and|but) /.test(said.slice(said.search(SAID)))) return false
  if (
    UNREAL.test(before) ||
    NEVER.test(text.slice(Math.max(from, stop), at)) ||
    /\b(?:not|never|nearly|almost)\b/i.test(text.slice(at, end))
  )
    return false
  if (/, (?:\p{L}+ ){0,5}(?:said|says|claimed|announced)\b[^,;]*$/u.test(text.slice(end))) return false
  return !(entry.what === 'turned-back' && /^ empty\b/.test(text.slice(end)))
}

/** What makes of a verb no deed, though it stands where a subject does. */
const NEVER =
  /\b(?:not|never|nearly|almost|hardly|barely|would|will|may|might|could|should|must|cannot|yet|unless|until)\b|n['’]t\b/

const SAID =
  /\b(?:said|says|say|claim\w*|announced|den(?:y|ies|ied)|fear\w*|hop(?:es?|ed)|promis\w+|believ\w+|rumou?r\w*|reported(?:ly)?|according to|insist\w*|told|wrote|quot\w+)\b/i

const DEFINITE =
  /^(?:the|its|their|our|these|those|all|both|half|most|part|some of|what was left|a (?:third|quarter|part|fifth)|two thirds|the rest)\b/i
/** A number, or a number of the same things. */
const PART =
  /^(?:(?:about|some|only|just|nearly|the|other|another|remaining|last|first) )*(?:\d[\d,.]*|\p{L}+)(?:$| (?:of (?:the|them|these|those|its|their)\b|others?|more))/iu
const TAKES_UP =
  /\b(?:it|them|its|their|the (?:rest|others?|other|remaining|convoy|column|trucks|lorries|boat|barge|load|cargo|fuel|request|application))\b/i

/** Whether a clause belongs to the convoy: in the sentence that brings it up, or taking it up by a pronoun, a definite word or a part of it. */
function isOfThread(t: Telling, hit: Hit, last: Hit | undefined, thread: Thread, stage: Step | null): boolean {
  const { entry, kind, subject, end } = hit
  const first = thread.at === t.at && stage === null
  const behind = t.line.text.slice(end, end + 70)
  const object = t.line.text.slice(hit.at, end + 70)
  if (
    ANSWERS.has(entry.what) &&
    kind !== 'load' &&
    kind !== 'request' &&
    !ASKED.has(stage) &&
    !(first && kind === 'leave')
  )
    return false
  if (entry.what === 'turned-back' && stage === 'delivered' && !PART.test(subject)) return false
  if (entry.what === 'delivered' && BARRIER.test(behind)) return false
  if (last && hit.subject === last.subject) return true
  if (kind === 'it' || kind === 'they') return !first && t.at - thread.at <= 1
  if (kind === 'leave')
    return stage === 'requested' || (first && entry.what === 'requested') || !ANSWERS.has(entry.what)
  if (first) return entry.what !== 'stripped' || kind === 'load'
  if (kind === 'load')
    return DEFINITE.test(subject) || PART.test(subject) || ASKED.has(stage) || isCounted(subject, thread)
  if (kind === 'request') return true
  if (kind === 'we') return thread.by === null
  // A power, or those who get it: they take, send back, let in or sign for what was told of.
  if (ANSWERS.has(entry.what)) return true
  if (entry.what === 'requested') return false
  return stage !== null && (TAKES_UP.test(object) || entry.what === 'stripped' || kind === 'receiver')
}

/** "Eight lorries", where lorries were told of. */
function isCounted(subject: string, { units }: Thread): boolean {
  const own = unitsIn(subject)[0]?.slice(0, 3)
  return own !== undefined && units.some((u) => u.startsWith(own)) && !/\b(?:of (?!the\b)|from) /.test(subject)
}

const BARRIER =
  /^[^,.;]{0,30}?\b(?:the|a|an|its|their|that|another) (?:\p{Ll}+ ){0,2}?(?:barriers?|checkpoints?|posts?|bridge|crossing|front line|line|border|gates?|river|outskirts|edge|roadblocks?|junction|frontier|customs)\b/iu

/** Where what belongs to a verb ends: at the last separator before the next one. */
function endOf(text: string, hit: Hit, next: Hit | undefined): number {
  if (next === undefined) return text.length
  const stop = text.slice(hit.end, next.at).search(/[;:]/)
  return stop >= 0 ? hit.end + stop : Math.max(hit.end, next.from)
}

/** The day of a verb: behind it in its clause, else before its subject; what stands in the subject dates another deed. */
function dayOf(
  { line: { text }, published }: Telling,
  hit: Hit,
  to: number,
  last: Hit | undefined,
  day: string | null,
): string | null {
  const behind = dayIn(text.slice(hit.at, to), day, published)
  if (behind !== null) return behind
  const start = last === undefined ? 0 : last.end
  const strong = [...text.slice(start, hit.at).matchAll(/;|:|, (?:and|but|then|while|where) | while /gi)].at(-1)
  const comma = text.slice(start, hit.at).indexOf(', ')
  const from =
    last === undefined ? 0 : start + (strong ? strong.index + strong[0].length : comma < 0 ? hit.at - start : comma)
  const subject = hit.subject === '' ? -1 : text.lastIndexOf(hit.subject, hit.at)
  if (subject < from) return dayIn(text.slice(from, hit.at), day, published)
  return (
    dayIn(text.slice(from, subject), day, published) ??
    dayIn(text.slice(subject + hit.subject.length, hit.at), day, published)
  )
}

/** Ways of arriving anywhere. */
const PUTS_IN = /^(?:landed|docked|tied up)$/i

/** Where what came has come to: the goal; null where the words name another place, which is on its way, or none that it must be. */
function cameTo(t: Telling, hit: Hit, to: number, { goal, led }: Thread): readonly Town[] | null {
  const { line } = t
  if (isShort(line.text.slice(hit.from, to)) || isTakenBackBehind(t.lines, t.at)) return null
  const words = line.text.slice(hit.end, to)
  const place =
    /^[^.;,]{0,40}?(?:^| )(?:(?:to|into|in|at|as far as|there at) )?(?:the \p{Ll}+ (?:of|in|at) )?(?<=(?:to|into|in|at|of|far as) |^ )(?!(?:On|The|A|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)\b)(\p{Lu}[\p{L}’'-]+)/u.exec(
      words,
    )?.[1]
  if (place === undefined) return PUTS_IN.test(line.text.slice(hit.at, hit.end)) ? null : goal
  const there = [...line.towns, ...line.areas].find(
    (x) => x.start >= line.start + hit.end && line.text.slice(x.start - line.start, x.end - line.start).includes(place),
  )
  if (goal.some((x) => x.ref.name.includes(place) || x.key === there?.key)) return goal
  return there && (!led || goal[0]?.ref.precision === 'region') ? [there] : null
}

/** What a sentence tells by its own words and as going on with a convoy: where both tell a step the latter, with the figures of the former where it has none. */
function merged(own: readonly Draft[], threaded: readonly Draft[]): readonly Draft[] {
  const steps = new Set(threaded.map((x) => x.what))
  return [
    ...own.filter((d) => !steps.has(d.what)),
    ...[...steps].flatMap((what): readonly Draft[] => {
      const [same, all] = [own.filter((d) => d.what === what), threaded.filter((x) => x.what === what)]
      const [x] = all as [Draft]
      if (same.length === 0 || all.length > 1) return all
      if (x.amount !== null) return [{ ...x, day: x.day ?? (same[0] as Draft).day }]
      return same.map((d) => ({ ...d, ...x, amount: d.amount, day: x.day ?? d.day }))
    }),
  ]
}
