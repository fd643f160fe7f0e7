// Whether a report is about a round of talks, where, who met and from when to when: told by its first sentences, its title and
// its dateline.
import type { Claim, Report } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import type { PlacedRound } from './asides-sat.ts'
import { plusDays } from './days.ts'
import type { Aside } from './linked-claim.ts'
import { presidersIn } from './mediation.ts'
import type { Sentence } from './sentences.ts'
import { bothNamed } from './talks-sitters.ts'
import { isNoRound } from './talks-told.ts'
import { daysNamed, doneOn } from './told-days.ts'
import type { Line } from './towns.ts'

/** Sentences from the beginning in which a report says what it is about. */
const LEAD = 6

const TALKS = /\b(?:talks|negotiations|consultations|round|peace conference|summit|conversations)\b/i
const STATE =
  /\b(?:end(?:ed|s)?|clos(?:e|es|ed)|open(?:ed|s)?|beg[au]n|began|br[eo]ke?|hours of|round of|week of|days of|held|suspend\w*|press conference|leave|collapsed|adjourned|resumed?|lasted|took place|sat down|wound up|wrapped up|convened|concluded|got under way|walked out of|stormed out of|broke up)\b/i
/** Those who sit opposite one another, with no word for talks. */
const SAT =
  /\b(?:delegations?|delegates|contact group|government|movement|front|envoys|negotiators|negotiating teams|teams?|panels?|sides|rebels|ministers|panel|heads of state|commanders|elders)\b[^.;]{0,150}?\b(?:sat (?:down|with|opposite|across|facing)|opposite (?:one another|each other)|face to face|across (?:a|the|one) table|came face to face|gathered (?:in|at|round|around)|spent \w+ (?:days|hours|nights) (?:in|at)|(?:round|around|at) (?:a|one|the same) table|faced (?:one another|each other)|brought (?:[\p{L}'’ ]{3,80}) (?:to|round|around) (?:a|one|the same|the) table)\b/iu
const SAT_IN =
  /\b(?:opposite (?:one another|each other)|face to face|table|sat (?:down|with|opposite))\b[^.;]{0,60}?\b(?:in|at|near|outside) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u
/** "The delegations of Russia and Ukraine": who sat there. */
const DELEGATIONS =
  /\bdelegations (?:of|from) (.{3,60}? and .{2,40}?)(?= (?:spent|met|sat|faced|came|were|had|talked|negotiated|stood|have|are)\b|[,.;])/u
const AT_TALKS = /\bat the (?:\w+ )?(?:talks|round|negotiations|consultations|conference|summit)\b/i
const MET =
  /\bmet (?!(?:with )?(?:\p{L}+ )?(?:no|little|stiff|fierce|heavy|strong|resistance|opposition|fire|death|demand)\b)(?:\p{L}+ ){0,6}?(?:in \p{Lu}|here\b)/u
/** Talks that are only hoped for, or long past. */
const ELSEWHEN =
  /\b(?:next|new|future|more|further|for(?! [\w -]{0,24}(?:hours?|days?|nights?|weeks?) of\b| (?:a|the|their|its|another) (?:\w+(?:th|st|nd|rd)|second|third|fifth|last|final)\b)|called for|no|of any|last|previous|earlier|resume|return to|before|condition for|prepared?|date for|calls? for)\s+(?:\w+\s+){0,3}(?:talks|negotiations|consultations|round|summit)\b/i
const IN_TOWN =
  /\b(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations|[Rr]ound|[Cc]onference|[Ss]ummit|met|[Mm]eeting|meet)\b[^.;]{0,60}?\b(?:in|at|near|outside) ((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u
const TOWN_TALKS = /\b(\p{Lu}\p{Ll}[\p{L}'’-]+) (?:round|talks|summit|conference|consultations)\b/u
const CLOSE = /\b(?:round|talks|meeting), (\p{Lu}[\p{L}'’-]+),/u
/** The dateline of a report: its town in capitals. */
export const DATELINE =
  /^(\p{Lu}[\p{Lu}'’ -]{2,30})(?:\/[\p{Lu} ]+)?(?:(?:,[^–—\n]{0,60}|\s*\([^)\n]{1,40}\))?\s*[–—]|,?[^–—\n(]{0,24}\([^)\n]{1,40}\)\s*-{1,2}\s| -{1,2} (?=\p{Lu}))/u

/** A plan that is set out or presented is not a round of talks, though it foresees some. */
const SETS_OUT =
  /\b(?:set(?:s|ting)? out|present(?:s|ed)|unveil(?:s|ed)|publish(?:es|ed)|outlin(?:es|ed)|launch(?:es|ed)|propos(?:es|ed))\b[^.;]{0,60}\b(?:plan|proposal|vision|document|roadmap|paper|initiative)\b/i

/** A round that was not: "would not sit at one table", "are due to open", "were called off". */
const NOT_SAT =
  /\b(?:would|did|will|could|do|does|ha(?:s|ve|d)) (?:not|never) (?:\p{L}+ )?(?:sit|sat|meet|met|come|gone|go|attend|talk|negotiate|open|begin|take place)\b|\brefus\w+ to (?:sit|meet|come|go|attend|talk|negotiate)\b|\b(?:talks|round|meeting|conference|negotiations|consultations)\b[^.;]{0,50}\b(?:called off|cancelled|postponed|put off|(?:is|are|was|were) (?:due|set|scheduled|expected|to) )/iu

/** "Stayed away from the third round": who did not come, and no word that others sat. */
const ABSENT =
  /\b(?:stay(?:ed|s)? away from|boycott(?:ed|s)|fail(?:ed|s) to (?:attend|appear at|turn up (?:at|for)|come to|show up (?:at|for))|did not (?:attend|appear at|turn up (?:at|for)|show up (?:at|for))|sent (?:nobody|no one|no delegat\p{L}+) to|absent from|skipped|snubbed)\b[^.;]{0,60}\b(?:talks|round|meeting|conference|negotiations|consultations|summit)\b/iu
const STILL_SAT = /\b(?:(?<!\bto )open(?:ed|s)?|beg[au]n|went ahead|met|held|took place|sat|ended|closed)\b(?! by\b)/iu

/** Whether a sentence tells of a round only that somebody did not come to it. */
export function isAbsence(text: string): boolean {
  const m = ABSENT.exec(text)
  return m !== null && !STILL_SAT.test(text.slice(0, m.index)) && !STILL_SAT.test(text.slice(m.index + m[0].length))
}

/** "In Juba, the delegations faced each other". */
const AT_HEAD = /^(?:In|At) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=,| on\b)/u
/** "Sat down at the Gokarna resort": known by the house, where no town stands behind it. */
const AT_HOUSE =
  /\b(?:sat|met|meet|held|talks|gathered|faced|negotiated|round|opened|convened)\b[^.;]{0,60}?\b(?:at|in) the (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:resort|hotel|palace|compound|camp|monastery|guest ?house|lodge|villa|castle|conference cent(?:re|er)|air ?base|barracks|estate|convent|seminary)\b(?!,? (?:in |near |outside )?\p{Lu})/u
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Peace|Syrian|Yemeni|Direct|Intra|The|These|New|First|Second|Next|Last|Final|Exploratory|Formal|Informal|Preliminary|Indirect|Secret|Proximity|Further|Fresh|Renewed|Separate|Technical|Two|Three|Four)$/

/** Houses in which people talk, by name. */
const HOUSE = / (?:Palace|Hotel|House|Castle|Cent(?:re|er)|Compound|Resort|Villa|Hall|Barracks|Lodge|Monastery)$/

function townIn(told: string): string | null {
  const text = told.replace(/\b(Mr|Mrs|Ms|Dr|Gen|Col|Lt|St)\. (?=\p{Lu})/gu, '$1 ')
  for (const pattern of [IN_TOWN, TOWN_TALKS, CLOSE, SAT_IN, AT_HEAD, AT_HOUSE]) {
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

const BEGAN =
  /\b(?:round|talks|negotiations|consultations|conference|meeting)\b[^.;]{0,80}?, which [^.,;]{3,50} (?:opened|began|convened|started)\b[^.;]{0,40}|\b(?:round|talks|negotiations|consultations|conference|meeting)\b[^.;]{0,30}\b(?:began|opened|started|resumed|convened)\b[^.;]{0,30}|\b(?:began|opened|started|resumed|convened) (?:an?|the|their|its) (?:[\w-]+ ){0,3}(?:round|talks|negotiations|consultations|conference|meeting)\b[^.;]{0,40}/i
/** "It had begun on 8 November", behind a sentence about a round. */
const IT_BEGAN =
  /^(?:It|They|The (?:talks|round|session)) (?:had |have )?(?:begun|began|opened|started|resumed)\b[^.;]{0,30}/
const ENDS =
  /\b(?:ended|closed|broke up|adjourned|concluded|finished|(?:lasted|ran|went on|continued|sat) (?:until|till|through|to))\b[^.;]{0,60}/i
/** Those who met: the words before the verb of the sentence. */
const WHO =
  /^(.{3,180}?)(?:, which [^,]{3,80},)? (?:ended|held|met|began|opened|resumed|concluded|broke off|left|signed|sat|faced|walked out|stormed out|negotiated|convened|gathered|talked|wrapped up|wound up|adjourned|were brought|came face)\b/u
/** "Brought the government and the movement to one table", "sat down with ministers of the republic". */
const BROUGHT = /\bbrought (.{3,60}? and .{2,60}?) (?:back )?(?:to|round|around) (?:a|one|the same|the) table\b/u
const SAT_WITH =
  /^(?:[^,]{3,30}, )?(.{3,60}?) (?:sat down|sat|met|negotiated|talked|sat across) (?:with|opposite|from) (.{3,60}?)(?= (?:in|at|on|near|under|for|to|and|again)\b|[,.;])/u
/** "Susak, Croatia's defence minister, and Raseta for the army": for whom those who are named sit there. */
const SITS_FOR =
  /, (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)?)['’]s (?:\p{Ll}+ ){0,2}(?:minister|president|negotiator|envoy|premier|chief of staff|delegate)\b|(?<=\p{Lu}\p{Ll}+ |\bit |\bboth )for the ((?:\p{Lu}\p{L}+|army|government|rebels|opposition|movement|front|council|separatists|junta|regime))\b/gu

/** Who sat there, as far as the sentence of a round says. */
export function sittersIn(text: string): string | undefined {
  const own = bothNamed(text) ?? BETWEEN.exec(text)?.[1] ?? DELEGATIONS.exec(text)?.[1] ?? BROUGHT.exec(text)?.[1]
  if (own !== undefined) return own
  const bare = text
    .replace(DATELINE, '')
    .replace(/^(?:In|At) \p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)?, /u, '')
    .trim()
  const pair = SAT_WITH.exec(bare)
  if (pair) return `${pair[1]} and ${pair[2]}`
  const sides = [...new Set([...text.matchAll(SITS_FOR)].map((m) => m[1] ?? `the ${m[2]}`))]
  return sides.length > 1 ? sides.join(' and ') : WHO.exec(bare)?.[1]
}

/** "They were held in Yevlakh on Thursday": where, told in the sentence behind. */
const HELD_IN =
  /^(?:They|It|Both|The (?:two |first |second |third )?(?:sides|talks|meeting|round|session|negotiations|consultations|conference|delegations))\b[^.;]{0,40}?\b(?:held|hosted|place|sat|met|convened|meet|meeting)\b[^.;]{0,30}?\b(?:in|at|near|outside) (?:the (?:\p{Ll}+ ){1,3}(?:of|in|near) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u
/** "The talks between Azerbaijan and the Armenians lasted": who sat there. */
export const BETWEEN =
  /\b(?:talks|negotiations|consultations|conversations|dialogue|round|meeting|conference)\b[^.;]{0,60}? between (.{3,90}? and .{2,60}?)(?= (?:collapsed|resumed|continued|failed|reached|met|signed|adjourned|after|before|in|on|at|over|about|under|lasted|ended|began|opened|resumed|closed|have|has|had|were|was|broke|took|to|held|hosted|mediated|sponsored)\b|[,.;]|$)/iu

/** The round of talks a report is about, as an aside; null where it is about none, or says not where. */
export function sessionIn(
  report: Report,
  sentences: readonly Sentence[],
  published: string | null,
  placed: readonly PlacedRound[] = [],
): Aside | null {
  const dateline = DATELINE.exec(report.text.slice(0, 200))?.[1] ?? null
  const lead = sentences.filter((s) => !s.heading && s.text.length > 20).slice(0, LEAD)
  for (const { text, start } of lead) {
    const met = MET.test(text)
    const held = heldIn(sentences, start)
    if (
      SETS_OUT.test(text) ||
      NOT_SAT.test(text) ||
      isAbsence(text) ||
      isNoRound(text, text) ||
      placed.some((p) => p.start === start)
    )
      continue
    const about = (TALKS.test(text) && STATE.test(text)) || met || AT_TALKS.test(text) || SAT.test(text)
    if (!about || (!met && ELSEWHEN.test(text.slice(0, (TALKS.exec(text)?.index ?? 0) + 14)))) continue
    const named = townIn(text)
    // "At Bayan Palace", in a report from the town where it stands.
    const house = named !== null && dateline !== null && HOUSE.test(named)
    const town =
      (/\bmet (?:\p{L}+ ){0,6}?here\b/u.test(text) ? (leadTown(sentences, start) ?? dateline) : house ? null : named) ??
      held?.town ??
      (report.title === null ? null : townIn(report.title)) ??
      dateline
    const place = town === null ? '' : foldOf(town)
    if (place === '') continue
    const range = rangeIn(text, published)
    const ended = range?.[1] ?? dayOf(lead.slice(0, 3), ENDS, published)
    const began =
      range?.[0] ?? dayOf(lead, BEGAN, published) ?? daysBefore(lead, text, ended ?? doneOn(text, published), published)
    const who = sittersIn(text)
    const presiders = presidersIn(sentences.flatMap((x) => (x.heading ? [] : x.text)))
    return {
      what: 'talks',
      words: text,
      span: { start, end: start + text.length },
      amount: null,
      says: null,
      day: ended ?? doneOn(text, published) ?? (held === null ? null : doneOn(held.text, published)) ?? published,
      place,
      ...(began === null ? {} : { made: began }),
      ...(who === undefined ? {} : { by: who }),
      ...presiders,
    }
  }
  return null
}

/** The town that one of the next two sentences says they were held in, with that sentence. */
function heldIn(
  sentences: readonly Sentence[],
  start: number,
): { readonly town: string; readonly text: string } | null {
  const at = sentences.findIndex((s) => s.start === start)
  for (const { text } of sentences.slice(at + 1, at + 3)) {
    const town = HELD_IN.exec(text)?.[1]
    if (town !== undefined) return { town, text }
  }
  return null
}

/** The town that heads the paragraph a sentence stands in: "Nairobi. The chiefs of the two armies met here". */
function leadTown(sentences: readonly Sentence[], start: number): string | null {
  const at = sentences.find((s) => s.start === start)
  const first = at && at.lead !== null ? sentences.find((s) => s.paragraph === at.paragraph) : undefined
  return first ? (/^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)[.:]/u.exec(first.text)?.[1] ?? null) : null
}

/** "In Antalya on 10 March the minister asked …": a town and a day at the head of a sentence. */
const PLACED =
  /^(?:And |But |Also |Earlier )?(?:(?:In|At) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:, [^,]{2,25},)? (?:on|last|late on|early on) [^;]{3,30}|On [^,;]{3,24},? (?:in|at) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?))/u
const SITS = /\b(?:sat|met|negotiated|talks|talked with|consultations)\b/i
/** "After a single day of talks": how long they sat there. */
const DAYS_OF = /\b(?:hours?|days?|nights?|weeks?|round) of (?:\p{L}+ )?(?:talks|negotiations|bargaining|haggling)\b/iu
/** "Under the chairmanship of the envoy … signed an accord". */
const CHAIRED =
  /\bunder (?:the )?(?:chairmanship|auspices|mediation|eyes) of\b[^;]*\bsigned (?:an?|the) (?:\p{Ll}+ )?(?:accord|agreement|truce|cease-?fire|pact|protocol|deal|paper)\b/u
const ASKS: ReadonlySet<string> = new Set(['REQUEST', 'AGREE'])
const ANSWERS: ReadonlySet<string> = new Set(['REJECT', 'AGREE', 'SUPPORT'])

/** Rounds told of by town and day in the middle of a report about talks: somebody sat there, or asked and was answered. */
export function placedRounds(
  lines: readonly Line[],
  claims: readonly Claim[],
  published: string | null,
): readonly PlacedRound[] {
  if (!lines.some((l) => !l.heading && (TALKS.test(l.text) || SAT.test(l.text) || CHAIRED.test(l.text)))) return []
  return lines.flatMap((line, at): readonly PlacedRound[] => {
    const m = line.heading ? null : PLACED.exec(line.text)
    const town = m?.[1] ?? m?.[2]
    if (!m || town === undefined || ELSEWHEN.test(line.text) || !line.towns.some((t) => t.key === foldOf(town)))
      return []
    const day = doneOn(m[0], published)
    if (
      day === null ||
      !(
        isAnswered(line, claims) ||
        (SITS.test(line.text) && (SAT.test(line.text) || DAYS_OF.test(line.text))) ||
        CHAIRED.test(line.text)
      )
    )
      return []
    const rest = lines.slice(at).filter((l) => l.paragraph === line.paragraph)
    const last = rest.at(-1) as Line
    // Who came to mediate is often told in the paragraph before.
    const around = lines.filter((l) => l.paragraph === line.paragraph || l.paragraph === line.paragraph - 1)
    const presiders = presidersIn(around.map((l) => l.text))
    const span = { start: line.start, end: line.start + line.text.length }
    const who = SITS.test(line.text) && DAYS_OF.test(line.text) ? sittersIn(line.text) : undefined
    return [
      {
        aside: {
          what: 'talks',
          words: line.text,
          span,
          amount: null,
          says: null,
          day,
          place: foldOf(town),
          ...(who === undefined ? {} : { by: who }),
          ...presiders,
        },
        start: line.start,
        end: last.start + last.text.length,
      },
    ]
  })
}

/** Whether one party asks in a sentence and another answers there. */
function isAnswered(line: Line, claims: readonly Claim[]): boolean {
  const own = claims.filter((c) => c.evidence[0].sentence.start === line.start && c.actors.length > 0)
  const names = (acts: ReadonlySet<string>): readonly string[] =>
    own.filter((c) => acts.has(c.act) && c.status !== 'negated').map((c) => c.actors[0]?.name as string)
  const asked = names(ASKS)
  return names(ANSWERS).some((name) => asked.some((other) => other !== name))
}

const RANGE =
  /\b(?:from |between )?(\d{1,2})(?:st|nd|rd|th)?( (?:January|February|March|April|May|June|July|August|September|October|November|December))? (?:to|and|until|–) (\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const NTH = '\\d{1,2}(?:st|nd|rd|th)?'
/** "From May 15 to May 16", "on the 6th and 7th of May", "from the afternoon of 19 September into the small hours of the 20th". */
const RANGES: readonly RegExp[] = [
  new RegExp(
    `\\b(?<month>${MONTH}) (?<one>\\d{1,2})(?:st|nd|rd|th)? (?:to|and|until|through|–) (?:(?<other>${MONTH}) )?(?<two>${NTH})(?! \\p{Lu})`,
    'u',
  ),
  new RegExp(
    `\\bthe (?<one>\\d{1,2})(?:st|nd|rd|th) (?:to|and|until) (?:the )?(?<two>${NTH}) of (?<month>${MONTH})\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:from|on|of) (?<one>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH}) (?:to|into|until|and|through) (?:[\\p{Ll}]+ ){0,5}the (?<two>\\d{1,2}(?:st|nd|rd|th))\\b`,
    'u',
  ),
]

/** The two days of one of the other ways to write a range; a second month is read where it is written. */
function otherRange(text: string, published: string | null): readonly [string, string] | null {
  for (const pattern of RANGES) {
    const m = pattern.exec(text)
    if (!m?.groups) continue
    const { one, two, month, other } = m.groups as Record<string, string | undefined>
    const first = daysNamed(`${one} ${month}`, published)[0]
    const last = daysNamed(`${Number.parseInt(two as string, 10)} ${other ?? month}`, published)[0]
    if (first !== undefined && last !== undefined && first <= last && (published === null || last <= published))
      return [first, last]
  }
  return null
}

const DAYS = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
const WEEK = new RegExp(`\\b(?:on |from |between )(${DAYS}) (?:and|to|until|through) (${DAYS})\\b`, 'u')

/** The first and the last day of "from 7 to 12 November" and "from 28 May to 2 June", or of "on Sunday and Monday". */
export function rangeIn(text: string, published: string | null): readonly [string, string] | null {
  const week = WEEK.exec(text)
  const [sunday, monday] = week ? [1, 2].map((i) => daysNamed(week[i] as string, published)[0]) : []
  if (sunday !== undefined && monday !== undefined && sunday < monday) return [sunday, monday]
  const m = RANGE.exec(text)
  const last = m ? daysNamed(m[3] as string, published)[0] : undefined
  if (!m || last === undefined || (published !== null && last > published)) return otherRange(text, published)
  const named = m[2] === undefined ? undefined : daysNamed(`${m[1]}${m[2]}`, last)[0]
  const first = named ?? `${last.slice(0, 8)}${(m[1] as string).padStart(2, '0')}`
  return first <= last ? [first, last] : null
}

const COUNT = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const LASTED = new RegExp(
  `(?<=\\b(?:ended|closed|broke up|adjourned|concluded|finished)\\b[^.;]{0,50} after )(?:${COUNT.join('|')}|[2-9]) days\\b(?! (?:of|after|later?|before)\\b)|\\b(?:${COUNT.join('|')}|[2-9])[- ]days? (?:of )?(?:\\p{Ll}+ )?(?:talks|negotiations|consultations|summit|round|meeting|conference|session)\\b`,
  'iu',
)
/** "Over two days, from 30 June, the committee worked": a sentence that goes on of the round. */
const OVER_DAYS = new RegExp(`^(?:Over|For|In|During) (?:the )?(${COUNT.join('|')}|[2-9]) days\\b`, 'i')
const FROM = /\bfrom (?:\p{L}+day,? )?(\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})\b/u

/** The first day of a round of which it is told when it ended and how many days it lasted; null where that is not told. */
function daysBefore(
  lead: readonly Sentence[],
  text: string,
  ended: string | null,
  published: string | null,
): string | null {
  const own = LASTED.exec(text)?.[0] ?? null
  const over = lead.find((s) => OVER_DAYS.test(s.text))?.text ?? null
  const from = over === null ? null : FROM.exec(over)?.[1]
  const day = from ? daysNamed(from, published)[0] : undefined
  if (day !== undefined && (ended === null || day <= ended)) return day
  const n = own ?? (over === null ? null : (OVER_DAYS.exec(over)?.[1] ?? null))
  if (n === null || ended === null) return null
  const word = (n.split(/[- ]/)[0] as string).toLowerCase()
  const days = COUNT.includes(word) ? COUNT.indexOf(word) + 2 : Number(word)
  return plusDays(ended, 1 - days)
}

/** The day the first of some sentences gives to a round's beginning or end. */
function dayOf(lead: readonly Sentence[], pattern: RegExp, published: string | null): string | null {
  for (const [i, { text }] of lead.entries()) {
    const goesOn = pattern === BEGAN && i > 0 && TALKS.test((lead[i - 1] as Sentence).text)
    const m = (TALKS.test(text) ? pattern.exec(text) : null) ?? (goesOn ? IT_BEGAN.exec(text) : null)
    if (!m) continue
    const day = daysNamed(m[0], published)[0]
    if (day !== undefined && (published === null || day <= published)) return day
  }
  return null
}
