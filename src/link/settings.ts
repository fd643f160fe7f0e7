// Where and when a report sets a claim whose own sentence does not say: the town of the lead or heading, the last day told.
import type { Claim, Party } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'
import { isShort, isTakenBackBehind } from './aid-doubt.ts'
import { isRefuting } from './asides-deals.ts'
import { isAsker, subjectBefore } from './asides-types.ts'
import { isHearsay } from './hearsay.ts'
import type { Setting } from './linked-claim.ts'
import { asWritten } from './parties.ts'
import { isRetracted } from './retracted.ts'
import { Seats } from './seats.ts'
import { ringedTown, ringRole } from './siege-ground.ts'
import { doneOn } from './told-days.ts'
import { type Line, townsAbout } from './towns.ts'
import { callerOf } from './truce-called.ts'
import { isTownName } from './unlisted-towns.ts'
import { isLeftUnmet, saidBehind } from './unmet.ts'

const PRECISE: ReadonlySet<string> = new Set(['site', 'settlement', 'district', 'region', 'unknown'])
/** "The town" is no place of its own. */
const GENERAL = /^(?:the )?(?:town|city|village|district|camp|area|place|quarter)s?$/i
/** "Give up the weapons, officers told them, or expect …": what is ordered is not done. */
const ORDERED =
  /^["“]?(?:give|let|leave|lay|hand|surrender|release|open|lift|stop|withdraw|free|evacuate|pull|disarm)\b/i
const OR_ELSE = /\b(?:told|warned|ordered|said)\b|\bor (?:else|expect|face|be)\b/i

/** What settings are worked out from. */
interface Sight {
  readonly claims: readonly Claim[]
  readonly lines: readonly Line[]
  readonly truces: readonly (string | null)[]
  /** Where sentences begin that say who can move whom. */
  readonly moves: ReadonlySet<number>
  readonly published: string | null
  /** Length of the report's id, which is cut from the claims'. */
  readonly tail: number
}

/** The settings of the claims that have any, by the end of their ids. */
export function settingsOf({
  claims,
  lines,
  truces,
  moves,
  published,
  tail,
}: Sight): Readonly<Record<string, Setting>> {
  const found: Record<string, Setting> = {}
  const armed = armedIn(claims)
  const seats = seatsIn(claims, lines)
  const rumour = isHearsay(lines.find((l) => !l.heading)?.text ?? '')
  for (const claim of claims) {
    const { sentence, span, quote } = claim.evidence[0]
    const at = lineAt(lines, span.start)
    const line = lines[at]
    if (!line) continue
    const own = claim.places.some(
      (p) =>
        p.span !== null &&
        p.span.start >= sentence.start &&
        p.span.end <= sentence.end &&
        PRECISE.has(p.precision) &&
        !GENERAL.test(p.name),
    )
    const quarter = line.towns.find((t) => t.ref.id.startsWith('seen/') && /^(?:north|south|east|west)ern /.test(t.key))
    const named = own
      ? undefined
      : line.towns.findLast((t) => t.seat !== true && t.start < span.start && !isAway(claim, line, t))
    const goal = claim.places.length > 0 && isHeldUp(claim) ? goalOf(lines, at) : undefined
    const signer = SIGNS.has(claim.act) && SIGNED.test(quote) ? signerOf(claim, line) : undefined
    const near =
      !own &&
      signer === undefined &&
      ((SIGNS.has(claim.act) && SIGNED.test(quote)) || (isNamedBehind(claim) && line.home.length === 0)) &&
      line.towns.length === 0
        ? nearTown(lines, at)
        : undefined
    const ringed =
      claim.act === 'COERCE' || claim.topics.includes('siege')
        ? (ringedTown(lines, at) ?? ringedOwn(claim, line))
        : undefined
    const taken = claim.topics.includes('territory') ? takenTown(claim, line) : undefined
    const home =
      ringed ??
      taken ??
      signer ??
      near ??
      goal ??
      quarter ??
      named ??
      (own || line.towns.length > 0 ? undefined : (line.home[0] ?? titleTown(lines, at)))
    const when = claim.when
    const undated =
      when === null ||
      when.basis === 'publication' ||
      (when.from === null && when.to === null) ||
      (when.to ?? '') > (published ?? '9999')
    const before = undated
      ? (dayBefore(lines, at, published) ??
        exchangeDay(lines, at, published) ??
        (signer ? dayBehind(lines, at, published) : null))
      : null
    const led =
      undated && isLeaving(claim)
        ? before === null
          ? ledDay(lines, published)
          : justBefore(lines, at, published)
        : null
    const day = before ?? led
    const truce = truces[at] ?? null
    const seated = seats.of(claim)
    const ordered = span.start - sentence.start < 60 && ORDERED.test(quote) && OR_ELSE.test(line.text)
    const rumoured =
      ASKED.test(line.text) || isHearsay(line.text) || (rumour && /^(?:The reports?|It|They) said\b/.test(line.text))
    const came = claim.act === 'AID' || claim.act === 'RETREAT'
    const refuted =
      isRefuting(line.text) ||
      isRetracted(lines, at) ||
      (came &&
        claim.topics.some((x) => x === 'aid' || x === 'access') &&
        (isShort(line.text) || isTakenBackBehind(lines, at)))
    const unreal = ordered ? 'ordered' : refuted ? 'refuted' : rumoured ? 'rumoured' : null
    const setting: Setting = {
      ...(home ? { at: home.ref } : {}),
      ...(seated.length > 0 ? { seated } : {}),
      ...(day === null ? {} : { day }),
      ...(led === null ? {} : { led: true }),
      ...(truce === null ? {} : { truce }),
      ...(moves.has(line.start) ? { moved: true } : {}),
      ...(unreal === null ? {} : { unreal }),
      ...(isGuessed(claim, armed) ? { guessed: true } : {}),
      ...(claim.act === 'REQUEST' && isLeftUnmet(lines, at) ? { unmet: true } : {}),
      ...(!own && home === undefined && answers(claim, line) ? aboutIn(lines, at) : {}),
    }
    const called = claim.act === 'ASSAULT' && claim.topics.includes('attack') ? callerOf(lines, at) : null
    if (called !== null) Object.assign(setting, { called })
    const met = claim.act === 'REQUEST' ? saidBehind(lines, at, published) : null
    if (met !== null) Object.assign(setting, { met })
    if (claim.act === 'REQUEST' && (claim.actors.length === 0 || claim.actors.some((a) => OWNED.test(a.name)))) {
      const by = askerOf(lines, at)
      if (by !== null) Object.assign(setting, { by })
    }
    if (Object.keys(setting).length > 0) found[claim.id.slice(tail)] = setting
  }
  return found
}

/** What tells which places of a report are only seats. */
function seatsIn(claims: readonly Claim[], lines: readonly Line[]): Seats {
  const named = lines.flatMap((l) => l.towns.map(({ ref, start, end }) => ({ name: ref.name, span: { start, end } })))
  return new Seats(claims, named, (offset) => lines[lineAt(lines, offset)])
}

const ANSWERS: ReadonlySet<string> = new Set(['REJECT', 'AGREE', 'CONCEDE', 'SUPPORT'])
const ANSWERED =
  /\b(?:offers?|proposals?|appeals?|pleas?|requests?|petitions?|calls?|demands?|ultimatum|deadline|terms|threats?|promises?|pledges?|amnesty)\b/i

/** Whether a claim may say yes or no to what was asked, offered or threatened before. */
function answers(claim: Claim, line: Line): boolean {
  return ANSWERS.has(claim.act) && ANSWERED.test(line.text)
}

/** The key of the town told of there: the only one of the report, else the one the sentences before are about. */
function aboutIn(lines: readonly Line[], at: number): Pick<Setting, 'about'> {
  const keys = new Set(lines.flatMap((l) => l.towns.flatMap((t) => (isSeat(l, t) ? [] : [t.key]))))
  const [town, other] = townsAbout(lines, at)
  const about =
    keys.size === 1 ? [...keys][0] : other === undefined && town && keys.has(town.key) ? town.key : undefined
  return about === undefined ? {} : { about }
}

/** Whether a capital stands for its government; something is in it, or goes to it, where a small word says so. */
function isSeat(line: Line, t: Line['towns'][number]): boolean {
  const before = line.text.slice(Math.max(0, t.start - line.start - 8), t.start - line.start)
  return capitalOf(t.ref.name) !== undefined && !/\b(?:in|into|inside|of|near|around|from) $/.test(before)
}

const BODY = /\b(?:Guards?|Brigades?|Army|Forces?|Troops|Division|Corps|Regiment|Battalion|Front|Movement|Police)\b/

/** The one town its sentence says is shut in, where the claim has none such: "Pinga, on the edge of Masisi, has been besieged". */
function ringedOwn(c: Claim, line: Line): Line['towns'][number] | undefined {
  const ringed = line.towns.filter((t) => ringRole(line.text, t.start - line.start, t.end - line.start) === 'ringed')
  const [town] = ringed
  return ringed.length === 1 &&
    !(town?.ref.id.startsWith('seen/') && BODY.test(town.ref.name)) &&
    town &&
    !c.places.some((p) => p.span !== null && p.span.start < town.end && town.start < p.span.end)
    ? town
    : undefined
}

/** Those who are named, in any claim of a report, as using force. */
function armedIn(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap((c) =>
      FORCE.has(c.act) && c.status !== 'hypothetical' && c.status !== 'negated'
        ? c.actors.flatMap((a) => (a.span === null || asWritten(a) !== a ? [] : [a.actor ?? a.name]))
        : [],
    ),
  )
}

const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** Whether the words of a ring name nobody who drew it, and the one taken for him is a bystander in its report. */
function isGuessed(c: Claim, armed: ReadonlySet<string>): boolean {
  return (
    c.act === 'COERCE' && c.actors.length > 0 && c.actors.every((a) => a.span === null && !armed.has(a.actor ?? a.name))
  )
}

/** A question put at a briefing, however it is worded: "Q. We hear that he was freed." */
const ASKED = /^[*_"“\s]*(?:Q|Question|Reporter|Journalist|Correspondent)[.:][*_\s]/i

const SIGNS: ReadonlySet<string> = new Set(['SUPPORT', 'AGREE', 'CONCEDE'])
const SIGNED = /\b(?:sign(?:s|ed)|surrendered|yielded|gave in|same terms|same paper)\b/i

/** The town that itself signs, or is put to terms: "Tiro signed on 4 February, on the terms of Indrapuri". */
function signerOf(c: Claim, line: Line): Line['towns'][number] | undefined {
  return line.towns.find((t) =>
    [...c.actors, ...c.recipients].some(
      (a) => a.span !== null && t.start === a.span.start && t.end === a.span.end && !capitalOf(t.ref.name),
    ),
  )
}

/** The town that itself is taken, where the reader has it for somebody: "Bani Walid was taken on 17 October". */
function takenTown(c: Claim, line: Line): Line['towns'][number] | undefined {
  const known = line.towns.find(
    (t) => c.recipients.some((r) => r.span?.start === t.start && r.span.end === t.end) && !capitalOf(t.ref.name),
  )
  return known ?? c.recipients.flatMap((r) => takenBare(r, c, line) ?? [])[0]
}

const TAKEN = /^ (?:was|were|has been|had been|is) (?:\p{L}+ly )?(?:re)?(?:taken|captured|seized|overrun|conquered)\b/u

/** A town that the reader has for nobody's place: its name stands before "was taken", and ground is what was taken. */
function takenBare({ name, span, actor }: Party, c: Claim, line: Line): Line['towns'][number] | undefined {
  if (span === null || actor !== null || c.act !== 'ASSAULT' || c.places.length > 0 || !isTownName(name))
    return undefined
  if (capitalOf(name) || !TAKEN.test(line.text.slice(span.end - line.start))) return undefined
  const key = foldOf(name)
  const ref = { id: `seen/${key}`, name, lat: null, lon: null, precision: 'unknown' } as const
  return { key, ref, start: span.start, end: span.end }
}

/** Whether a town is only where somebody comes from, in a sentence about a place that is shut in. */
function isAway(c: Claim, line: Line, t: Line['towns'][number]): boolean {
  return c.topics.includes('siege') && ringRole(line.text, t.start - line.start, t.end - line.start) === 'other'
}

/** Whether the places of a claim are named only behind its sentence: the town of the whole report, where its paragraph names another. */
function isNamedBehind({ places, evidence }: Claim): boolean {
  const { end } = evidence[0].sentence
  return places.length > 0 && places.every((p) => p.span !== null && p.span.start >= end)
}

/** The town the paragraph named last before a sentence that names none: "On 30 March they signed a paper". */
function nearTown(lines: readonly Line[], at: number): Line['towns'][number] | undefined {
  const { paragraph } = lines[at] as Line
  for (let i = at - 1; i >= 0 && (lines[i] as Line).paragraph === paragraph; i--) {
    const town = (lines[i] as Line).towns[0]
    if (town) return capitalOf(town.ref.name) ? undefined : town
  }
  return undefined
}

/** The day of the sentence behind, which goes on about the same: "Martakert signed first. Its commander put his name to it on Friday". */
function dayBehind(lines: readonly Line[], at: number, published: string | null): string | null {
  const behind = lines[at + 1]
  if (behind === undefined || behind.paragraph !== (lines[at] as Line).paragraph) return null
  return /^(?:Its|Their|They|It)\b/.test(behind.text) ? doneOn(behind.text, published) : null
}

/** Acts by which aid goes on its way or is kept from it. */
const OF_AID: ReadonlySet<string> = new Set(['AID', 'REJECT', 'REQUEST', 'RETREAT'])
/** A road, a bridge or a post is on the way; what is let through or refused there is for another place. */
const ON_THE_WAY = /\b(?:road|bridge|checkpoint|crossing|highway|border|gate|post|customs|pass|junction)$/i
/** Where something is loaded, stands or comes from. */
const ORIGIN =
  /\b(?:from|out of|left|leaving|loaded (?:in|at)|via|through|near|(?:stand|stood|wait\w*|parked|stuck|held) (?:in|at|near)) (?:the )?$/i

/** A capital that nothing goes to acts for its government. */
const TOWARDS = /\b(?:to|into|towards?|for|in|at|reach(?:ed)?|entered) (?:the )?$/i

/** Whether a claim tells of aid or access at places that are only on the way. */
function isHeldUp(c: Claim): boolean {
  return (
    OF_AID.has(c.act) &&
    (c.topics.includes('aid') || c.topics.includes('access')) &&
    c.places.every(
      (p) =>
        p.precision === 'country' ||
        [p, ...c.places.filter((q) => q.name.startsWith(`${p.name} `))].some(
          (q) => ON_THE_WAY.test(q.name) || ON_THE_WAY.test(q.text),
        ),
    )
  )
}

/** The last town that the paragraph, up to a sentence, names as where something goes. */
function goalOf(lines: readonly Line[], at: number): Line['towns'][number] | undefined {
  const { paragraph } = lines[at] as Line
  for (let i = at; i >= 0 && (lines[i] as Line).paragraph === paragraph; i--) {
    const line = lines[i] as Line
    const goal = line.towns.find((t) => {
      const from = t.start - line.start
      return (
        !ON_THE_WAY.test(t.ref.name) &&
        (!capitalOf(t.ref.name) || TOWARDS.test(line.text.slice(Math.max(0, from - 16), from))) &&
        !/^ (?:road|bridge|checkpoint|crossing|highway|border|gate)\b/i.test(line.text.slice(t.end - line.start)) &&
        !ORIGIN.test(line.text.slice(Math.max(0, from - 24), from))
      )
    })
    if (goal) return goal
  }
  return undefined
}

/** The town of the title, for a sentence under a heading without one whose paragraph has named none. */
function titleTown(lines: readonly Line[], at: number): Line['towns'][number] | undefined {
  const line = lines[at] as Line
  for (let i = at - 1; i >= 0 && (lines[i] as Line).paragraph === line.paragraph; i--)
    if ((lines[i] as Line).towns.length > 0) return undefined
  return line.titled[0]
}

/** The line that holds an offset; -1 where none does. */
function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if ((lines[mid] as Line).start <= offset) low = mid + 1
    else high = mid
  }
  return low - 1
}

/** The last day on which something was done that the paragraph states up to a sentence. */
function dayBefore(lines: readonly Line[], at: number, published: string | null): string | null {
  const { paragraph } = lines[at] as Line
  for (let i = at; i >= 0 && (lines[i] as Line).paragraph === paragraph; i--) {
    const day = doneOn((lines[i] as Line).text, published)
    if (day !== null) return day
  }
  return null
}

/** How a sentence begins that goes on about what the one before dates: "They were let go", "Over two days 90 were brought out". */
const GOES_ON =
  /^(?:They|All|The (?:first|last|others)|Most|In all|Altogether|(?:Over|In|Within|During) (?:the (?:next|following|first) )?(?:\w+ )?(?:days?|hours|nights))\b/

/** The day of the sentence right before in the paragraph: "Nine buses came on the 21st. They were let go". */
function justBefore(lines: readonly Line[], at: number, published: string | null): string | null {
  const [line, before] = [lines[at] as Line, lines[at - 1]]
  return before !== undefined && before.paragraph === line.paragraph && GOES_ON.test(line.text)
    ? doneOn(before.text, published)
    : null
}

const AGREED = /\b(?:accepted|agreed|signed|said yes|gave in)\b/i

/** "In exchange the officers promised …": the day on which, the report said before, the terms were accepted. */
function exchangeDay(lines: readonly Line[], at: number, published: string | null): string | null {
  if (!/^In (?:exchange|return)\b/.test((lines[at] as Line).text)) return null
  for (let i = 0; i < at; i++) {
    const { text } = lines[i] as Line
    const day = AGREED.test(text) ? doneOn(text, published) : null
    if (day !== null) return day
  }
  return null
}

function isLeaving({ act, mode, status }: Claim): boolean {
  return (
    act === 'RETREAT' && (mode === 'withdraw' || mode === 'release') && (status === 'happened' || status === 'alleged')
  )
}

const LEFT = /\b(?:left|leave|taken out|brought out|evacuat\w+|freed|released|set free)\b/i

/** The day on which a report that opens with people leaving says they left. */
function ledDay(lines: readonly Line[], published: string | null): string | null {
  const first = lines.find((l) => !l.heading && l.text.length > 40)
  return first && LEFT.test(first.text) ? doneOn(first.text, published) : null
}

const ASKS =
  /\b(?:appeal(?:s|ed)|w(?:rote|ritten)|ask(?:s|ed)|begg?(?:ed|s)|urg(?:ed|es)|call(?:s|ed)|demand(?:s|ed)|request(?:s|ed))\b/i
const ACTS = /\b(?:has|have|had|is|was|were|said|says|asked|wrote|sent|met|refused|told|called|demanded|appealed)\b/i

/** Somebody of somebody named before: "its delegation". */
const OWNED =
  /^(?:its|their|his|her) (?:delegation|delegates|negotiators?|leaders?|spokes\w+|envoys?|office|council|leadership)\b/i

/** Who asks in a sentence: its subject, or for "It" and "They" that of the nearest sentence before in the paragraph that has one. */
function askerOf(lines: readonly Line[], at: number): string | null {
  const line = lines[at] as Line
  const verb = ASKS.exec(line.text)
  const own = verb ? subjectBefore(line.text, verb.index) : null
  if (own !== null && !OWNED.test(own)) return isAsker(own) ? own : null
  if (!/^(?:It|They|Its|Their|His|Her)\b/.test(line.text)) return null
  for (let i = at - 1; i >= 0 && (lines[i] as Line).paragraph === line.paragraph; i--) {
    const { text } = lines[i] as Line
    const subject = subjectBefore(text, ACTS.exec(text)?.index ?? 0)
    if (subject !== null && isAsker(subject)) return subject
  }
  return null
}
