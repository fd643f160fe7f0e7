// Rounds of talks told without a word for talks: who brought the sides together, who chaired, who went between them, or at
// which table they sat. What is only hoped for or refused is none.
import type { Claim } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import type { Aside } from './linked-claim.ts'
import { presidersIn } from './mediation.ts'
import { isNoRound } from './talks-told.ts'
import { daysDone, daysNamed } from './told-days.ts'
import type { Line } from './towns.ts'

/** A round with where the words said at it begin and end. */
export interface PlacedRound {
  readonly aside: Aside
  readonly start: number
  readonly end: number
}

const SIDE = "(?:the |a )?[\\p{L}\\d’'.-]+(?: [\\p{L}\\d’'.-]+){0,9}?"
const BOTH = `(?<both>${SIDE}(?:, ${SIDE}){0,3},? and (?:for |of )?${SIDE}|(?:the |their )?(?:two |both |warring )?(?:sides|parties|delegations|camps)|both|them|the two)`
const AT_ONE = '(?:at|to|round|around) (?:a|one|the same|the) (?:\\p{Ll}+ )?(?:table|hotel|building|room|roof)'
const HOUSED = `(?:together|face to face|${AT_ONE}|in (?:two|separate|different|the two) (?:wings|rooms|floors|halls|buildings|tents)|there)`
const ASSEMBLY = '(?:conference|forum|talks|round|meeting|session|summit|consultations|negotiations|palaver|gathering)'

/** Sentences in which somebody sat down; `both` are those who did, where they are told. */
const TABLES: readonly RegExp[] = [
  // "Anstee had brought the government and UNITA together", "two days of talks brought A, B and C to one hotel"
  new RegExp(
    `\\b(?:brought|got|gathered|kept|led|seated|had kept|had seated|fetched) ${BOTH} (?:back )?${HOUSED}\\b`,
    'u',
  ),
  // "The two were brought together by the bishop"
  new RegExp(
    `(?<both>${SIDE} and ${SIDE}) (?:were|had been|have been) (?:brought together|seated|received) by\\b`,
    'u',
  ),
  // "Griffiths had mediated between their delegations", "Lavrov sat down between five men from A and four from B"
  new RegExp(
    `\\b(?:mediated|shuttled|sat|sat down|went|gone|walked|walking|carried \\p{L}+) between ${BOTH}(?=[,.;:]| (?:in|at|since|on|for|with|until|all|over)\\b)`,
    'u',
  ),
  // "He received the two sides in Berlin"
  /\breceived (?<both>the two sides|both sides|the two delegations|both delegations|the delegations|the parties)\b/u,
  // "The forum, which Bathily chaired from 4 to 11 May"
  new RegExp(
    `\\b${ASSEMBLY}\\b[^.;,]{0,60}, which [^.;,]{3,70}? (?:jointly |together )?(?:chaired|hosted|convened|presided over|moderated)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:was|were) in the chair\\b|\\b${ASSEMBLY}\\b[^.;]{0,90}\\bwith [^.;]{3,60} in the chair\\b`, 'u'),
  // "Three men from the district and two emissaries of the fighters sat on mats"
  /(?<both>(?:[\p{L}]+ )?(?:men|delegates|emissaries|elders|officers|envoys|commanders|ministers|representatives) (?:of|from) [^.;]{3,90}? and (?:\p{L}+ )?(?:men |delegates |emissaries |elders |officers |envoys |commanders |ministers |representatives )?(?:of|from) [^.;,]{3,70}?)(?:,[^.;]{3,60},)? sat (?:on|round|around|at|under|in)\b/u,
  /\b(?:got up|rose|stood up|walked away) from the (?:\p{Ll}+ )?table (?:in|at)\b/u,
  // "The government and the armed opposition negotiated from 22 September to 5 October"
  new RegExp(`(?<both>${SIDE} and ${SIDE}) (?:negotiated|bargained|haggled|talked) (?:from|between|for) `, 'u'),
  // "A ceasefire put together in the resort of Igalo by Lord Carrington", "initialled in Minsk after a session"
  /\b(?:cease-?fire|truce|accord|agreement|paper|protocol|memorandum)\b[^.;]{0,40}\b(?:put together|hammered out|worked out|haggled out) (?:in|at)\b/u,
  /\b(?:initialled|signed) (?:in|at) [^.;,]{3,40} after (?:an? )?(?:\p{L}+ )?(?:session|night|day|hours|days|nights|round)\b/u,
  // "The pair met on Thursday the 8th and again on Friday"
  /\b(?:[Tt]he pair|[Tt]he two(?: (?:sides|men|leaders|delegations|teams))?|[Bb]oth (?:sides|delegations|teams)) (?:had |have )?(?:met|sat down|negotiated)\b/u,
  // "The Contact Group's meeting, Geneva, 19 and 20 July"
  new RegExp(`\\b${ASSEMBLY}, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, \\d{1,2} `, 'u'),
]

/** What was not, or is still to be. */
const NOT_DONE =
  /\b(?:would|will|could|might|should|may|can|cannot|must|shall|to|not|never|nobody|hopes?|hoped|wants?|offer(?:s|ed)?|tried|failed|fail|if|unless)\s+(?:\p{L}+\s+){0,2}(?:bring|brought|gather|seat|mediate|receive|sit|sat|negotiate|meet|met|shuttle|kept|keep|got|get)\b|\b(?:called off|cancelled|postponed)\b/iu

/** Words that say nothing of who it is that sat. */
const NOBODY = /^(?:them|both|the two|(?:the |their )?(?:two |both |warring )?(?:sides|parties|delegations|camps))$/i

/** Those who sat, as a sentence names them; undefined where it tells of a table but not of them, null where it tells of none. */
export function tableIn(text: string): { readonly by?: string } | null {
  if (NOT_DONE.test(text) || isNoRound(text, text)) return null
  for (const pattern of TABLES) {
    const m = pattern.exec(text)
    if (!m) continue
    const both = m.groups?.both
    return both === undefined || NOBODY.test(both) ? {} : { by: both }
  }
  return null
}

const TOWN = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)"
const IN_TOWN = new RegExp(`\\b(?:[Ii]n|[Aa]t|near|outside) (?:the (?:\\p{Ll}+ ){1,4}(?:of|at|in|near) )?${TOWN}`, 'gu')
/** "The movement's office in Doha", "an envoy from Cairo": where somebody is from. */
const SEAT_OF = /\b(?:office|bureau|embassy|headquarters|officials?|diplomats?|base|prison|hospital)\b[^,;]{0,20}$/iu
const ASSEMBLED = new RegExp(`\\b${ASSEMBLY} (?:in|at|near) ${TOWN}`, 'u')
const IN_TITLE = new RegExp(`^${TOWN}(?=:)|\\b(?:in|at|for) ${TOWN}|: ${TOWN}$|^${TOWN} in the\\b`, 'u')
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|President|Prime|General|Europe|Africa|Asia)\b|\b(?:Palace|Hotel|Group|Council|Union|Nations|Party|Street|House)$/u

/** Where it was: the town the sentence names, else the paragraph before it, the assembly's own, the title's, the dateline's. */
function townOf(lines: readonly Line[], at: number, where: Where): string | null {
  const { text, paragraph } = lines[at] as Line
  const before = lines.slice(0, at).filter((l) => l.paragraph === paragraph)
  for (const words of [text, ...before.map((l) => l.text).reverse()])
    for (const m of words.matchAll(IN_TOWN)) {
      const town = m[1] as string
      if (NO_TOWN.test(town) || where.countries.has(foldOf(town))) continue
      if (!SEAT_OF.test(words.slice(Math.max(0, m.index - 40), m.index))) return town
    }
  if (new RegExp(`^The ${ASSEMBLY}\\b`, 'u').test(text))
    for (const l of lines.slice(0, at).toReversed()) {
      const town = ASSEMBLED.exec(l.text)?.[1]
      if (town !== undefined) return town
    }
  const titled = where.title === null ? null : IN_TITLE.exec(where.title)
  const town = titled?.slice(1).find((t) => t !== undefined)
  if (town !== undefined && !NO_TOWN.test(town) && lines.some((l) => l.towns.some((t) => t.key === foldOf(town))))
    return town
  return where.dateline ?? town ?? null
}

/** What a report says of itself, and the lands that are no towns. */
interface Where {
  readonly title: string | null
  readonly dateline: string | null
  readonly countries: ReadonlySet<string>
  readonly published: string | null
  /** The first and the last day of "from 7 to 12 November". */
  readonly rangeIn: (text: string, published: string | null) => readonly [string, string] | null
}

const SINCE = /\bsince (?:the )?(\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{L}+)?|\p{Lu}\p{L}+ \d{1,2})\b/u
/** "On Friday she declared the round at an end". */
const CLOSED = new RegExp(
  `\\b${ASSEMBLY}\\b[^.;]{0,30}\\b(?:at an end|over|closed|adjourned|ended|broke up|was done)\\b`,
  'u',
)

/** The first and the last day of a round; null where none is told. */
function daysOf(lines: readonly Line[], at: number, { published, rangeIn }: Where): readonly [string, string] | null {
  const { text, paragraph } = lines[at] as Line
  const range = rangeIn(text, published)
  if (range) return range
  const told = daysDone(text, published)
  const since = SINCE.exec(text)?.[0]
  const begun = since === undefined ? told[0] : daysNamed(since, published)[0]
  const closing = lines.slice(at + 1).find((l) => l.paragraph === paragraph && CLOSED.test(l.text))
  const closed = closing && daysDone(closing.text, published)[0]
  const end = closed ?? told.at(-1) ?? (since === undefined ? null : published)
  if (begun === undefined || end === null) return null
  return begun <= end ? [begun, end] : [end, end]
}

/** Sentences from the beginning in which a report says what it is about. */
const LEAD = 6
/** Days between a round and a report that is about it. */
const FRESH = 12

/** Rounds told by who sat at a table: the one a report is about, and those of single paragraphs. */
export interface Tables {
  readonly about: PlacedRound | null
  readonly placed: readonly PlacedRound[]
}

/** Rounds told by who sat at a table. One told at the head of a report is what all of it is about. */
export function tablesIn(lines: readonly Line[], claims: readonly Claim[], where: Where): Tables {
  const told = lines.filter((l) => !l.heading && l.text.length > 20)
  let about: PlacedRound | null = null
  const placed: PlacedRound[] = []
  lines.forEach((line, at) => {
    const table = line.heading ? null : tableIn(line.text)
    if (table === null) return
    const days = daysOf(lines, at, where)
    const town = days === null ? null : townOf(lines, at, where)
    if (days === null || town === null) return
    const paragraph = lines.filter((l) => l.paragraph === line.paragraph)
    const aside: Aside = {
      what: 'talks',
      words: line.text,
      span: { start: line.start, end: line.start + line.text.length },
      amount: null,
      says: null,
      day: days[1],
      made: days[0],
      place: foldOf(town),
      ...table,
      ...presidersIn(paragraph.map((l) => l.text)),
    }
    const last = paragraph.at(-1) as Line
    const round = { aside, start: line.start, end: last.start + last.text.length }
    if (about === null && told.indexOf(line) < LEAD && isFresh(days[1], where.published)) about = round
    else if (claims.some((c) => c.evidence[0].span.start >= line.start)) placed.push(round)
  })
  return { about, placed }
}

function isFresh(day: string, published: string | null): boolean {
  return published === null || Math.abs(Date.parse(published) - Date.parse(day)) <= FRESH * 86_400_000
}
