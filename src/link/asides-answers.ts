// What became of an ask or an order as the words right behind it tell it, in whatever words; and what came for which somebody had asked.
import { type Draft, isAsker, type Telling } from './asides-types.ts'
import { plusDays } from './days.ts'
import { daysNamed, doneOn, monthIn, withMonths } from './told-days.ts'

/** Verbs by which what was asked for comes about. */
export const CAME =
  /\b(?:came|arrived|reached|brought|delivered|handed over|flew|flown|landed|set down|unloaded|admitted|let (?:in|into|through|out)|allowed (?:in|into|through)|got (?:in|into|through)|shipped|dropped|taken out|evacuated|sent|put up|put down|took up (?:position|posts?)|given(?: back| out)?|granted|opened|reopened|repaired|restored|returned|installed|stood|driven (?:up|in)|walked (?:out|free|home)|freed|released|let go|started (?:work|to)|berthed|docked|parked|piled|distributed|supplied|lit up|switched on|crossed the (?:line|river|front|bridge)|(?:was|were) there(?= (?:on|by|in|within|at)\b|[,.]))/i
/** Words beside an answer by which it did not come about, or not whole. */
export const NOT_COME =
  /\b(?:no|not|never|nobody|none|neither|yet to|would|will|should|(?<!\d )may(?! \d)|might|could|promis\w+|announc\w+|plan(?:s|ned|ning)?|(?:is|are|was|were) to|half|only|hop\w+|if|until|turned (?:back|round|around)|sent back|stolen|looted|waits?|waiting)\b|n['’]t\b/i

const DATE =
  '(?:\\p{L}+day(?: (?:morning|night|evening|afternoon))?(?:,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: \\p{Lu}\\p{Ll}+)?,?)?|\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2}(?!\\d)|the \\d{1,2}(?:st|nd|rd|th))'
/** What opens a sentence before it names who or what came: "Then on Wednesday, 26 October, ". */
const DAY_FIRST = new RegExp(
  `^(?:(?:and|but|then|so|yesterday|today|finally|at last|eventually|late|early|at dawn|at noon|(?:on|by|before|after|around) ${DATE}|the (?:next|following|same) \\p{Ll}+|(?:\\p{Ll}+|\\d+) (?:days?|weeks?|hours?) later|(?:within|after) (?:\\p{Ll}+|\\d+) (?:days?|weeks?|hours?)|that (?:night|day|evening)|by (?:evening|nightfall|dawn|morning|noon|midnight|then)|in the (?:end|morning|evening)),? )*`,
  'iu',
)
/** What comes is a number of things that can be brought. */
const SO_MANY =
  /^(?:an?|the|its|their) (?:team|convoy|party|group|column) of \p{Ll}+(?![\p{L}-])|^(?:(?:about|some|over|more than|almost|nearly|the first|another|only|all|a|an|the) )*(?:[\d][\d,.]*|\p{Ll}+(?:-\p{Ll}+)?) (?:\p{L}+ ){0,2}?(?:units?|bags?|sacks?|boxes|crates|cartons|tents?|lit(?:re|er)s?|tonnes?|tons|kilos?|cylinders?|canisters?|barrels?|drums?|trucks?|lorr(?:y|ies)|ambulances?|blankets?|mattresses|doses|vials|beds|packs|parcels|kits|stretchers|stoves|pumps|filters|generators?|tankers?|mules|boats?|pallets?|consignments?|shipments?|peacekeepers|medics|nurses|surgeons?|doctors|engineers|buses|coaches)\b/iu
/** "They were handed over", "it came", "both walked out". */
const IT_CAME =
  /^(?:(?:they|these|those|all|all of them|it|this|that|both|some|most|the lot)(?: \w+ly)? (?:(?:was|were|had been|have been|has been) (?:\w+ )?(?:brought|delivered|handed over|flown|let (?:in|into|through|go|out)|set down|taken out|put up|given|granted|opened|reopened|restored|returned|installed|repaired|freed|released|evacuated|sent|supplied)|(?:came|arrived|got (?:in|through)|reached|walked (?:out|free|home)|landed|(?:was|were) there))|(?:it|this|that) was done)\b/i
/** "Sixty soldiers took up position there". */
const POSTED =
  /^(?:[\d][\d,.]*|\p{Ll}+(?:-\p{Ll}+)?) (?:\p{L}+[- ]?){0,3}(?:soldiers|troops|men|police(?:men)?|guards|peacekeepers)\b[^.;]{0,30}\b(?:took up|were posted|was posted|moved in|arrived)\b/iu
/** Words that name nothing that could come. */
const COMMON = new Set(
  'that this they them their there which what with from into have been were would could should more some same help leave time people town city day days week weeks month army government commander mayor council rebels'.split(
    ' ',
  ),
)
/** Most sentences behind an ask in which its answer is looked for; where the very thing is named again it may be farther. */
const NEAR = 3
const FAR = 7

/** Nouns of what words ask for: "for plasma", "to let two lorries in". */
function askedFor(words: string): ReadonlySet<string> {
  const found =
    /\b(?:for|to|that|of)\b(.*)$/s
      .exec(words.slice(0, 300))?.[1]
      ?.toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return new Set(found.filter((w) => !COMMON.has(w)).map(stem))
}

function stem(word: string): string {
  return word.replace(/(?:ies|es|s)$/, '')
}

/**
 * What was asked of somebody comes in one of the sentences behind, in the paragraph: who was asked brings it ("A Red Cross plane flew them
 * in on 29 July"), or it comes by whomever ("Ninety units arrived", "They were handed over").
 */
export function answeredBehind(t: Telling, whom: string, asked: string | null, verb: number): Partial<Draft> {
  const { lines, at, line, published } = t
  const name = whom.replace(/^(?:the|an?) /i, '').split(/ (?:in|at|of) /)[0] as string
  const things = askedFor(line.text.slice(verb).split(/[;:] /)[0] as string)
  let last = asked ?? ''
  const rest = /[;:] (.*)$/s.exec(line.text.slice(verb))
  if (rest) {
    const day = cameIn(rest[1] as string, { name, things, near: true, last, asked, published })
    if (day !== null) return { answered: day }
  }
  for (let i = at + 1; i <= at + FAR && lines[i]?.paragraph === line.paragraph; i++) {
    const { text, start } = lines[i] as Telling['line']
    const day = cameIn(text, { name, things, near: i <= at + NEAR, last, asked, published })
    if (day !== null)
      return { answered: day, span: { start: line.start, end: start + text.length }, words: `${line.text} ${text}` }
    const refused = i === at + 1 && REFUSED.test(text.replace(DAY_FIRST, ''))
    const no = refused ? (doneOn(withMonths(text, asked, published), published) ?? asked ?? published) : null
    if (no !== null)
      return { refused: no, span: { start: line.start, end: start + text.length }, words: `${line.text} ${text}` }
    last =
      daysNamed(withMonths(text, asked, published), published)
        .filter((d) => d >= (asked ?? '') && (published === null || d <= published))
        .at(-1) ?? last
  }
  return {}
}

/** "They turned the request down flat": who was asked says no. */
const REFUSED =
  /^(?:(?:they|it|he|she|both)|(?:the |its |their )?\p{L}[\p{L}'’ -]{1,50}?) (?:has |have |had |then |promptly |flatly |at once |only )*(?:turn(?:ed|s) (?:it|this|that|them|him|her|(?:the|its|their|his) (?:request|appeal|plea|offer|call|letter|idea))(?: \p{Ll}+)? down|would (?:not|n['’]t) hear of (?:it|this|that|any)|would have none of (?:it|this|that)|said no\b|waved (?:it|them|him|her) (?:away|aside)|sent (?:him|her|them|the \p{Ll}+) (?:away|packing|home)|shook (?:his|her|its) head|tore (?:it|the letter) up)/iu

interface Wanted {
  /** Who was asked. */
  readonly name: string
  readonly things: ReadonlySet<string>
  /** Whether it stands close enough for "they" to mean it. */
  readonly near: boolean
  /** The last day told before. */
  readonly last: string
  readonly asked: string | null
  readonly published: string | null
}

/** The day on which, a sentence says, what was asked for came; null where it says no such thing. */
function cameIn(text: string, { name, things, near, last, asked, published }: Wanted): string | null {
  const came = CAME.exec(text)
  if (came === null || NOT_COME.test(text.slice(0, came.index + 60))) return null
  const lead = text.slice(0, came.index)
  const what = text.replace(DAY_FIRST, '')
  const who = /^\p{Lu}/u.test(name) ? Math.max(lead.indexOf(name), lead.search(shortOf(name))) : -1
  const again = (lead.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((w) => things.has(stem(w)))
  if (!(near && (who >= 0 || SO_MANY.test(what) || IT_CAME.test(what) || POSTED.test(what))) && !again) return null
  const told = withMonths(text, last === '' ? null : last, published)
  const day =
    doneOn(told, published) ?? (last === '' ? null : laterIn(text, last)) ?? daysNamed(told, published)[0] ?? null
  if (day !== null) return day >= (asked ?? '') && (published === null || day <= published) ? day : null
  // With no day of its own, that of the sentence before.
  return asked !== null && last > asked ? last : null
}

/** "MSF" for Médecins Sans Frontières; what is found nowhere where a name has no such letters. */
function shortOf(name: string): RegExp {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return letters.length > 1 ? new RegExp(`\\b${letters.join('')}\\b`) : /$^/
}

const LATER =
  /\b(?:(the (?:next|following) (?:day|morning|night)|a day later|within a day)|(two|three|four|five|six|seven|ten|\d{1,2}) days later|(a|two|three) weeks? later)\b/i
const FEW = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', '', '', 'ten']

/** "The next day", "three days later": counted from a day. */
function laterIn(text: string, from: string): string | null {
  const m = LATER.exec(text)
  if (!m) return null
  if (m[1] !== undefined) return plusDays(from, 1)
  const word = (m[2] ?? m[3] ?? '').toLowerCase()
  const n = Number(word) || Math.max(1, FEW.indexOf(word))
  return plusDays(from, m[3] === undefined ? n : n * 7)
}

const NAMED =
  "(?:the |an? )?\\p{L}[\\p{L}'’.-]*(?: (?!in\\b|on\\b|at\\b|since\\b|for\\b|was\\b|were\\b|had\\b)\\p{L}[\\p{L}'’.-]*){0,7}?"
/** With the place that somebody is of. */
const WHO = `${NAMED}(?: (?:in|at|of) (?:the )?\\p{Lu}[\\p{L}'’-]+)?`
const WHEN =
  '(on [^,]{3,30}?|in \\p{Lu}\\p{Ll}+(?: \\d{4})?|since [^,]{3,20}?|(?:an?|two|three|four|five|six|ten|\\d+) (?:days?|weeks?|months?) (?:ago|before|earlier))'
/** "The gate for which the merchants had petitioned the governor on 15 November was opened on the 22nd". */
const THING = new RegExp(
  `^(.{3,140}?),? (?:for which (${WHO}) (?:had|have|has) (?:asked|begged|appealed|pleaded|petitioned|written|applied|pressed|wired|called|prayed)|(?:that|which) (${WHO}) (?:had|have|has) (?:asked|begged|appealed|pleaded|petitioned|applied|pressed|called|prayed) for)(?: (?:to |of )?(?!in\\b|on\\b|since\\b)(${NAMED}))?(?: ${WHEN})?(?=,| (?:was|were|has|have|had|is|came|arrived|flew|got|reached|landed|began|started|opened|crossed|drove)\\b)(.*)$`,
  'u',
)

/** What came, for which somebody had asked on a day before: who asked whom, and when it came. */
export function thingAsked({ line: { text } }: Telling, published: string | null): Partial<Draft> | null {
  const m = / (?:for which|that|which) /.test(text) ? THING.exec(text) : null
  const rest = m?.[6] ?? ''
  if (!m || !CAME.test(rest.slice(0, 160)) || NOT_COME.test(rest.slice(0, (CAME.exec(rest)?.index ?? 0) + 40)))
    return null
  const by = (m[2] ?? m[3] ?? '').trim()
  const when = m[5] ?? ''
  const asked = doneOn(when, published) ?? monthIn(when, published)?.[0] ?? null
  const answered = asked === null ? null : doneOn(withMonths(rest, asked, published), published)
  if (asked === null || answered === null || answered < asked || !isAsker(by)) return null
  return { by, ...(m[4] === undefined ? {} : { to: m[4].trim() }), day: asked, answered, names: ['appeal'] }
}

const DID =
  '(?:went(?! (?:to|on|into|for|about|over|through)\\b)|left(?! (?:for|behind)\\b)|obeyed|complied|yielded|gave in|gave way|did so|withdrew|pulled (?:out|back)|moved out|came (?:out|down|away)|climbed down|dispersed|marched out|walked out|handed (?:over|in)|laid down|surrendered|capitulated|accepted|signed|paid|opened|cleared out|gave up|stepped down|resigned|did as (?:it|they|he) (?:was|were|had been) (?:told|ordered))'
/** "It went", "They laid down their arms an hour early", "began on Wednesday to pay". */
const OBEYED = new RegExp(
  `^(?: at once| duly| in the end| then)? ?(?:${DID}|(?:has |had )?(?:began|started)(?: on \\w+)? to (?:hand|pay|leave|withdraw|pull|go|move|give|open|clear|lay|return))\\b`,
  'iu',
)
const DEFIED =
  /^ ?(?:had |has |have )?(?:stay(?:ed|s) (?:where|put|on|in)|stands? where|stood (?:firm|fast|pat)|did not (?:move|go|leave|budge|stir|obey|comply|yield|answer|give|avail)|has not (?:moved|gone|left|budged)|held (?:its|their|his) ground|ignored|defied|refused|rejected|laughed|paid no heed|took no notice|scoffed|shrugged|would not|sent (?:back|the (?:messenger|envoy|paper|letter|note) (?:home|back|away))|tore|burn(?:ed|t) the (?:paper|letter|leaflets?)|dug in|answered with|opened fire)\b/i
const NOBODY_WENT =
  /^(?:But |And )?(?:(?:Few|None|Nobody|No one|Not one|Hardly anyone)\b[^.;]{0,20} (?:had |has |have )?(?:moved|left|gone|went|stirred|obeyed|came|come|did|paid)\b|It was not (?:conceded|obeyed|heeded|met|done|accepted)|There was no (?:reply|answer)|No (?:reply|answer) came)/i

/** Whether those who were given a last day did as they were told, as the sentences behind say; and the day, where told. */
export function obeyedBehind(
  { lines, at, line, published }: Telling,
  to: string | undefined,
  made: string | null,
  by: string | undefined,
): Partial<Draft> {
  const parts = line.text.split(/[;:] (?:but |and |then )?/).slice(1)
  for (const words of parts) {
    const found = outcomeOf(words, to)
    if (found) return dayed(found, words, made, published)
  }
  const next = lines.findIndex((l, i) => i > at && i <= at + PARAGRAPH && l.paragraph !== line.paragraph)
  for (let i = at + 1; i <= at + 2 || i === next; i++) {
    const there = lines[i]
    if (there === undefined || (there.paragraph !== line.paragraph && i !== next)) continue
    const { text, start } = there
    const found = i === next ? defiedIn(text, to, by) : (outcomeOf(text, to) ?? defiedIn(text, to, by))
    if (found)
      return {
        ...dayed(found, text, made, published),
        span: { start: line.start, end: start + text.length },
        words: `${line.text} ${text}`,
      }
  }
  return {}
}

function dayed(
  what: 'answered' | 'refused',
  words: string,
  made: string | null,
  published: string | null,
): Partial<Draft> {
  const day = doneOn(withMonths(words, made, published), published) ?? published
  return day === null ? {} : { [what]: day }
}

/** Most sentences of a paragraph behind which the next one may tell what was answered. */
const PARAGRAPH = 3

/** "We shall not surrender", "We stay here", in somebody's own words. */
const WE_DEFY =
  /["“”](?:[^"“”]{0,40}\b)?(?:we(?:['’]ll| shall| will| are going to)? (?:stay(?:ing)?|are staying|remain|hold on|fight (?:on|to)|fight until)|(?:we|i|my men|nobody|no one here|none of us)(?: \p{Ll}+)? (?:shall|will|would|are|am|do|wo)(?: not|n['’]t| never)(?: going to| ever)? (?:surrender|yield|give (?:up|in|way)|lay|leave|go|hand|bow|capitulate|submit|obey|accept|move|quit|withdraw|retreat|let (?:it|them) go)|(?:we|nobody|no one here|none of us) will (?:never )?(?:surrender|yield|leave|give up|lay)|(?:we )?(?:reject|refuse) (?:it|this|that))\b/iu

/** Whether a sentence of the next paragraph says, in the words or by the name of those who were ordered, that they will not. */
function defiedIn(text: string, to: string | undefined, by: string | undefined): 'refused' | null {
  const quoted = WE_DEFY.exec(text)
  if (quoted) return namesMaker(text.replace(/["“”][^"“”]*["“”]/gu, ''), by) ? null : 'refused'
  const head = (to ?? '').split(/ (?:in|of|at|from|who|that|on|around|near) /, 1)[0]?.match(/\p{L}+$/u)?.[0]
  const lead = /^The (\p{L}+)/u.exec(text)?.[1]
  return head !== undefined && lead?.toLowerCase() === head.toLowerCase()
    ? outcomeOf(text, to) === 'refused'
      ? 'refused'
      : null
    : null
}

/** Whether words name whoever gave the order, by the last word of his name or by what he is. */
function namesMaker(words: string, by: string | undefined): boolean {
  const names = (by ?? '').match(/\p{Lu}\p{L}{2,}/gu) ?? []
  return names.some((n) => words.includes(n))
}

const BODY =
  /^(?:garrison|fighters|rebels|soldiers|troops|men|army|government|mayor|governor|council|committee|elders|sheikhs?|chiefs?|villagers|townspeople|residents|people|defenders|commander|militia|mutineers|police|strikers|president|leaders|town|city|village)$/i

/** Whether words say that those who were ordered to do something did it or would not; null where they say neither. */
function outcomeOf(text: string, to: string | undefined): 'answered' | 'refused' | null {
  if (NOBODY_WENT.test(text)) return 'refused'
  const words = text.replace(DAY_FIRST, '')
  for (let end = words.indexOf(' '), n = 0; end > 0 && n < 6; end = words.indexOf(' ', end + 1), n++) {
    const who = words
      .slice(0, end)
      .replace(/^(?:But|And|Then|So) /, '')
      .replace(/ (?:has|had|have)$/, '')
    const rest = words.slice(end)
    const what = OBEYED.test(rest) ? 'answered' : DEFIED.test(rest) ? 'refused' : null
    if (what !== null) return isTheirs(who, to) ? what : null
  }
  return null
}

function isTheirs(who: string, to: string | undefined): boolean {
  if (/^(?:it|they|he|she|both|all|all of them)$/i.test(who)) return true
  const head = who.replace(/^(?:the|its|their|his|her) /i, '')
  if (BODY.test(head)) return true
  return to !== undefined && head.length > 2 && to.toLowerCase().includes(head.toLowerCase())
}
