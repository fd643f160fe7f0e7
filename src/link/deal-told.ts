// What single claims, and words beside them, show of the local deal of a town, as plain data: demanded, agreed, carried out, rumoured.
import type { ActorRef, PlaceRef, Topic } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'
import { kindOf } from './commitments-kind.ts'
import { namesLastDay } from './commitments-void.ts'
import { type DealDoing, doingOf, knownOf } from './deal-deeds.ts'
import { isOnlySeat } from './deal-seat.ts'
import {
  EVERYWHERE,
  groundsOf,
  isDeed,
  isVoid,
  placeKey,
  saysNone,
  sidesOf,
  topicsIn,
  topicsOf,
  wordsOf,
} from './ground.ts'
import { isHearsay } from './hearsay.ts'
import { type Aside, compare, type LinkedClaim, type LinkedParty, namesPlace, oncePerClaim } from './linked-claim.ts'
import { placeIn } from './notes.ts'

/** What one claim, with the words beside it, tells of the deals of a town. */
export interface DealTold {
  /** What the claim itself shows, on its day. */
  readonly shows: {
    readonly name: string
    readonly day: string | null
    /** Whether its sentence says that what is carried out was agreed. */
    readonly agreed: boolean
    /** Of what is carried out, who does what; of what is demanded or agreed, who puts it and who is bound. */
    readonly doing?: DealDoing
    readonly demanders?: readonly string[]
    readonly bound?: readonly string[]
  } | null
  /** Where it may be of, in the order in which it names them, with their countries. */
  readonly grounds: readonly { readonly place: PlaceRef; readonly country: string | null }[]
  /** The place of the claim that best stands for the town. */
  readonly place: PlaceRef | null
  /** Those who act or are acted on and may be parties; `kept` where they are shown. */
  readonly parties: readonly (ActorRef & { readonly kept: boolean })[]
  readonly sides: readonly string[]
  readonly topics: readonly Topic[]
  /** Its sentence folded between spaces, where it speaks of likeness to another deal. */
  readonly likeness: string | null
  readonly beside: readonly DealBeside[]
  /** Keys of the towns whose deals words beside it tie to this one. */
  readonly ties: readonly string[]
}

/** What words beside a claim show. */
interface DealBeside {
  readonly name: string
  readonly day: string | null
  readonly place: PlaceRef
  readonly words: string
  readonly topics: readonly Topic[]
  readonly likeness: string | null
}

const DEAL =
  /\b(?:deal|pact|compact|bargain|conditions|capitulat\w*|came to terms|reached terms|understanding|cease-?fire|agreement|agreed|accord|settlement|reconciliation|surrender\w*|truce|accept\w*|sign(?:s|ed)?|said yes|hand(?:ed|s)? over|empty|gave (?:in|up))\b/i
const OVER =
  /\b(?:(?<!\b(?:hand|turn|sign|give|giv|t[ao]k|ma[dk])(?:ed|en|s|ing|e)? (?:\w+ )?)over|ended|collaps\w+|no more)\b/i
const SIGNED =
  /\bsign(?:s|ed)?\b.{0,40}\b(?:deal|agreement|accord|terms|settlement|truce|paper)\b|\b(?:council|committee|rebels|delegation|elders|negotiators)\b.{0,60}\bsign(?:s|ed)\b/i
/** Of a whole country, or only paper. */
const NATIONAL = /\b(?:cessation of hostilities|nationwide|letter|petition|undertakings?)\b/i
const LIKE =
  /\b(?:like|same (?:terms|deal|conditions|fate|way)|what [\p{L}-]+ (?:got|signed|accepted|took|agreed to)|(?:same|identical) (?:\p{Ll}+ )?(?:paper|text|offer|choice|demands|message|sheet|page|conditions|document)|copying|copy|follow\w*|next|after|pattern|model|example|arrange the same)\b|\b(?:[Tt]erms|paper|page|conditions|sheet|bargain) (?:of|that) (?=\p{Lu})/iu
/** What a deal may be about. */
const TERMS: ReadonlySet<Topic> = new Set<Topic>([
  'surrender',
  'evacuation',
  'weapons',
  'withdrawal',
  'siege',
  'ceasefire',
  'access',
  'detainees',
  'ultimatum',
])
/** Terms that are hard on those who yield. */
export const HARD: ReadonlySet<Topic> = new Set<Topic>(['surrender', 'evacuation', 'weapons', 'withdrawal'])

function isSettlement(p: PlaceRef): boolean {
  return (
    p.precision === 'settlement' || p.precision === 'district' || p.precision === 'site' || p.id.startsWith('seen/')
  )
}

/** The towns whose deal a claim may tell of: those it is about, else the one that the sentences before name, whoever agrees. */
const groundsOfDeal: (c: LinkedClaim) => readonly PlaceRef[] = oncePerClaim((c) => {
  const left = leftIn(c)
  if (left !== null) return [left]
  const own = groundsOf(c).filter(isSettlement)
  if (own.length > 0) return own
  const hard = c.actors.length > 0 && wordsOf(c).split(' ').length > 3 && [...topicsOf(c)].some((t) => HARD.has(t))
  const { sentence } = c.claim.evidence[0]
  const names = c.claim.places.some(
    (p) => p.span !== null && p.span.start >= sentence.start && p.span.end <= sentence.end,
  )
  const before = hard && !names ? c.places.find((p) => isSettlement(p) && !capitalOf(p.name)) : undefined
  return before ? [before] : []
})

/** "350 people left Konjic": the town that the words of a claim say was left, where no place of the claim is it. */
function leftIn(c: LinkedClaim): PlaceRef | null {
  const name = c.claim.act === 'RETREAT' ? LEFT.exec(wordsOf(c))?.[1] : undefined
  if (name === undefined || !c.claim.recipients.some((r) => r.text === name && r.actor === null)) return null
  const key = foldOf(name)
  if (c.claim.places.some((p) => foldOf(p.name) === key || foldOf(p.text) === key)) return null
  return { id: `seen/${key}`, name, lat: null, lon: null, precision: 'unknown' }
}

const LEFT =
  /\b(?:left|quit|abandoned|evacuated|vacated|departed|pulled out of|moved out of|withdrew from) (?!the\b)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?= (?:on|in|under|by|for|with|after|at|for|this|last|late|early|and|yesterday|today)\b|$)/u

/** Whether the day of a claim that orders is the last one it allows: "until noon this Saturday". */
function isDueThen({ claim: { act, when }, sentence, dated }: LinkedClaim): boolean {
  if (!dated || !when?.text || (act !== 'REQUEST' && act !== 'THREATEN')) return false
  const at = sentence.indexOf(when.text)
  return at > 0 && /\b(?:until|till) (?:\S+ ){0,3}$/i.test(sentence.slice(0, at))
}

/** The day a claim of a deal is of; of "agreed to withdraw", whose doing is to come, that of its paragraph or its report. */
function dayShown(c: LinkedClaim): string | null {
  if (isDueThen(c)) return c.setting.day ?? c.published
  const ahead = c.day !== null && c.published !== null && c.day > c.published
  return ahead ? (c.setting.day ?? c.published) : c.dated ? c.day : (c.setting.day ?? c.day)
}

/** "Left under an agreement with the army", "as agreed on Sunday". */
const AS_AGREED =
  /\b(?:under|as part of|in line with|following|thanks to|after|in) (?:an?|the|its|their|this|that) (?:\p{L}+ ){0,3}?(?:agreement|deal|accord|settlement|arrangement|pact|bargain|compact|understanding)\b|\b(?:under|on|in line with) (?:the )?terms (?:agreed|brokered|arranged|negotiated|reached|signed|made|offered|accepted)\b|\b(?:as|were|was|had been|after|who) (?:\p{L}+ ){0,3}?agreed\b|\bagreed (?:with|between|by)\b|\bagreed on (?:their|his|her|its|the) (?:evacuation|departure|withdrawal|surrender)\b/iu

/** What a claim shows of a deal; what is only rumoured is so called. */
const nameOf: (c: LinkedClaim) => string | null = oncePerClaim(findNameOf)

function findNameOf(c: LinkedClaim): string | null {
  const name = plainName(c)
  if (name === 'demanded') return isHearsay(c.sentence) ? null : name
  return name !== null && c.setting.unreal === 'rumoured' ? 'rumoured' : name
}

/** What is demanded of nobody who should give way. */
const OF_WORDS =
  /\bdemand(?:s|ed|ing)? (?:an?|the) (?:\p{L}+ )?(?:inquiry|investigation|explanation|apology|compensation|answer|meeting|debate|session)\b/iu

/** "Half a sack was an agreement with hunger": what something is called, and no deal. */
const LIKENED =
  /(?<!\b(?:there|it|this|that|which|what) )\b(?:is|was|were|are) ["“'‘]*(?:an?|the|no) (?:\p{L}+ ){0,2}?(?:agreement|deal|accord|pact|bargain)\b/iu

/** A deal that is put to those who should give way. */
const OFFERS =
  /\boffer(?:s|ed)?\b[^.;:]{0,60}?\b(?:an?|the(?: same)?|its|these|those) (?:\p{L}+ )?(?:deal|terms|bargain|settlement|conditions|amnesty|way out)\b/iu

/** "Signed the paper at the airport": where it is signed is not whose deal it is. */
const SIGNED_AT = /\bsign\w*\b[^.;]{0,50}\b(?:at|in) (?:the |a )?$/i

function plainName(c: LinkedClaim): string | null {
  if (isVoid(c) || c.background) return null
  const { act, mode, status } = c.claim
  const words = wordsOf(c)
  const topics = topicsOf(c)
  const hard = [...topics].some((t) => HARD.has(t))
  if (act === 'REQUEST' || act === 'THREATEN') {
    if (isOfAll(c) || !words.includes(' ') || namesLastDay(words)) return null
    const kind = kindOf(c)
    return kind === 'ultimatum' || (kind === 'demand' && hard && !OF_WORDS.test(words)) ? 'demanded' : null
  }
  // "Offered the rebels in the town a deal: they were to hand over their guns".
  if (act === 'AGREE' && status === 'planned' && hard && OFFERS.test(words)) return isOfAll(c) ? null : 'demanded'
  if (act === 'AGREE' && c.actors.length > 1 && isOfAll(c) && !isLocalTruce(c)) return null
  if (saysNone(words) || NATIONAL.test(words) || isOfYearBefore(c, words)) return null
  if (LIKENED.test(words)) return null
  if (isSigner(c) && TOOK_THEM.test(c.sentence)) return 'agreed'
  // Who agreed to lay down arms has agreed, though the arms are still to be laid down.
  if (status === 'planned' && act === 'RETREAT')
    return mode !== 'access' && mode !== 'ceasefire' && AS_AGREED.test(c.sentence) ? 'agreed' : null
  if (status === 'planned' && !AGREED_TO.test(words)) return null
  if (c.actors.length === 0 && !hard && act !== 'RETREAT' && !isSigner(c)) return null
  if (
    (act === 'AGREE' || act === 'CONCEDE' || (act === 'SUPPORT' && (SIGNED.test(words) || isSigner(c)))) &&
    DEAL.test(words)
  )
    return !OVER.test(words) &&
      (hard ||
        isSigner(c) ||
        isLocalTruce(c) ||
        /\b(?:deal|agreement|accord|pact|compact|bargain|sign(?:s|ed)|local truce|settlement|empty|terms|conditions)\b/i.test(
          words,
        ))
      ? 'agreed'
      : null
  if (act === 'RETREAT' && (mode === 'withdraw' || mode === 'disarm' || mode === 'release') && isDeed(c))
    return RING_OVER.test(words) || isApart(c) || NOT_GIVEN.test(c.sentence) ? null : 'carried out'
  return null
}

/** "The Dutchmen got home": captives let go, told of no town and no deal, are of no deal of the town told before. */
function isApart(c: LinkedClaim): boolean {
  return c.claim.mode === 'release' && c.setting.at === undefined && !namesPlace(c) && !DEAL.test(c.sentence)
}

/** People who flee carry out nothing that was agreed; nor does what turned out to be an old film. */
const NOT_GIVEN =
  /\b(?:fled|flee(?:s|ing)?|ran for|deserted|(?:withdr\w+|pull\w*(?: out| back)?|recall\w*) (?:its|their|his|her|the) (?:\p{L}+ )?(?:delegat\w+|negotiat\w+|envoys?|ambassadors?|staff|offer|candidates?|demands?|support)|from the (?:table|talks|negotiations)|turned out to (?:be|have been)|footage from)\b/iu

/** "The encirclement was broken on Monday": a ring that is over, by whatever means, carries out no deal. */
const RING_OVER =
  /\b(?:siege|encirclement|blockade)\b[^.;]*\b(?:is|was|were|has been|had been) (?:now |finally )?(?:over|broken|smashed)\b/i

/** "Gudermes was offered the same terms and took them". */
const TOOK_THEM = /\b(?:terms|paper|offer|deal|sheet)\b[^.;]{0,60}\band (?:took|accepted|signed) (?:them|it|those)\b/i

/** Whether the town a claim is of is itself who signs or is put to terms. */
function isSigner(c: LinkedClaim): boolean {
  const { at } = c.setting
  return at !== undefined && [...c.claim.actors, ...c.claim.recipients].some((p) => foldOf(p.name) === placeKey(at))
}

/** Whether a claim is between or against sides that a roster knows, and its sentence names no town: of the whole war, wherever it is told. */
function isOfAll(c: LinkedClaim): boolean {
  if (c.setting.at !== undefined) return false
  const sides = c.claim.act === 'AGREE' ? c.actors : c.recipients
  return !namesPlace(c) && sides.length > 0 && sides.every((p) => WHOLE.test(p.id))
}

const WHOLE = /^(?:state|government|military|group|party|people|body|person)\//

const AGREED_TO = /\b(?:agreed|accepted|consented) (?:\p{L}+ ){0,3}?(?:to|on|that)\b/iu

const YEAR = /\bin (?:late |early |mid-)?(?:\p{L}+ )?((?:19|20)\d\d)\b/u

/** Whether a claim tells of a year before that of its report: "agreed to a truce in late 2013". */
function isOfYearBefore(c: LinkedClaim, words: string): boolean {
  const year = YEAR.exec(words)?.[1]
  return year !== undefined && c.published !== null && year < c.published.slice(0, 4)
}

/** Whether two sides, one of which is no state, agree on a truce in a town that the sentence names. */
function isLocalTruce(c: LinkedClaim): boolean {
  const { act } = c.claim
  if ((act !== 'AGREE' && act !== 'CONCEDE') || !topicsOf(c).has('ceasefire')) return false
  const sides = [...c.actors, ...c.recipients]
  if (sides.some((p) => FAR.test(p.id)) || sides.every((p) => STATE.test(p.side))) return false
  return groundsOf(c).some((p) => isSettlement(p) && !capitalOf(p.name) && c.sentence.includes(p.name))
}

const FAR = /^(?:state|body|person)\//
const STATE = /^(?:state|body)\//

/** What asides show of a deal. */
const SHOWN: Readonly<Partial<Record<Aside['what'], string>>> = {
  accepted: 'agreed',
  handed: 'demanded',
  refuted: 'denied',
  tied: 'tied',
}

/** Whether an aside tells that a town was given until a day to give way, by somebody. */
function isDemand(a: Aside): boolean {
  return (a.what === 'deadline' || a.what === 'ordered') && a.by !== undefined
}

/** "The fighters left for Maychew": where people go is not where they gave in. */
const GOES_TO =
  /\b(?:left|leav\w+|quit|from) (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:for|to) $|\b(?:left for|leav\w+ for|headed for|bound for|(?:went|go|gone|taken|driven|moved|flown|bused) (?:off )?to|arriv\w+ (?:in|at)|reach\w*) (?:the )?$/iu

function isGoal(c: LinkedClaim, p: PlaceRef): boolean {
  const span = c.claim.places.find((q) => q.name === p.name)?.span
  const { sentence } = c.claim.evidence[0]
  if (
    (c.claim.act !== 'RETREAT' && c.claim.act !== 'AGREE') ||
    !span ||
    span.start < sentence.start ||
    span.end > sentence.end
  )
    return false
  return GOES_TO.test(c.sentence.slice(0, span.start - sentence.start))
}

/** "Accepted the terms of Stolac", "on the same terms as Zaranj": the town whose deal is repeated. */
function isModel(c: LinkedClaim, p: PlaceRef): boolean {
  const span = c.claim.places.find((q) => q.name === p.name)?.span
  const { sentence } = c.claim.evidence[0]
  if (!span || span.start < sentence.start || span.end > sentence.end) return false
  return MODEL_OF.test(c.sentence.slice(0, span.start - sentence.start))
}

const MODEL_OF =
  /\b(?:(?:terms|conditions|pattern|model|example|lines|paper|page|sheet|text) (?:of|as (?:in|for)?|in|for|given to|offered to)|same (?:\p{Ll}+ ){1,2}(?:as (?:in |for )?|that )(?:the )?) ?$/iu

function isVenue(c: LinkedClaim, p: PlaceRef): boolean {
  const span = c.claim.places.find((q) => q.name === p.name)?.span
  const { sentence } = c.claim.evidence[0]
  if (!span || span.start < sentence.start || span.end > sentence.end) return false
  return SIGNED_AT.test(c.sentence.slice(0, span.start - sentence.start))
}

function isSeat(c: LinkedClaim, p: PlaceRef): boolean {
  if (c.claim.act === 'RETREAT') return false
  return isOnlySeat(
    p,
    c.sentence,
    c.recipients.map((r) => r.as),
  )
}

const VEHICLE =
  /^(?:the )?(?:\w+ )?(?:buses|bus|trucks?|lorr(?:y|ies)|convoys?|ambulances?|planes?|helicopters?|warplanes|ships?)$/i

/** Whether somebody in a claim may be a party to the deal of a town: no town of the claim, and no bus. */
function isParty(p: LinkedParty, c: LinkedClaim, town: string): boolean {
  const key = foldOf(p.as)
  // The house that prints it is no party to it.
  if (c.report.outlet !== null && foldOf(c.report.outlet) === foldOf(p.name)) return false
  return (
    key !== town && !VEHICLE.test(p.as) && !c.claim.places.some((q) => foldOf(q.name) === key || foldOf(q.text) === key)
  )
}

/** Names of those who are parties though they are only described. */
const SIDE = /government|rebels|army|council|committee|rebel fighters|authorities|opposition/i

const SAME_SHEET = /\b(?:the|this|that|those) (?:very )?same (?:paper|sheet|text|message|document)\b/i

/** Words that speak of likeness, folded, between spaces; null where they do not. */
function likenessIn(words: string): string | null {
  if (!LIKE.test(words) || saysNone(words)) return null
  // "When Ambo had fallen, the same sheet came to Bako" names no model: it would stand behind.
  const same = SAME_SHEET.exec(words)
  return ` ${foldOf(same ? words.slice(same.index) : words)} `
}

/** The towns of whose deals a claim, or words beside it, tell. */
export function scopesOfDeal(c: LinkedClaim): readonly string[] {
  const shown = c.asides.filter((a) => SHOWN[a.what] !== undefined || isDemand(a))
  const names = nameOf(c) !== null
  if (!names && shown.length === 0) return []
  const keys = new Set(names ? groundsOfDeal(c).map(placeKey) : [])
  for (const a of shown) {
    if (a.at) keys.add(placeKey(a.at))
    if (a.what === 'tied') keys.add(a.place)
  }
  keys.delete('')
  return keys.size > 0 ? [...keys] : [EVERYWHERE]
}

/** What a claim and the words beside it tell of the deals of a town; null where nothing. */
export function dealTold(c: LinkedClaim, scope: string): DealTold | null {
  if (scope === EVERYWHERE) return null
  const name = nameOf(c)
  // A deal of one town names it first; the place people go to is no party to it.
  const told = (p: PlaceRef): boolean => !isVenue(c, p) && !isGoal(c, p) && !isModel(c, p) && !isSeat(c, p)
  const grounds = name === null ? [] : groundsOfDeal(c).filter(told)
  const shows =
    name !== null && grounds.some((p) => placeKey(p) === scope)
      ? { name, day: dayShown(c), agreed: name === 'carried out' && AS_AGREED.test(c.sentence), ...sidesShown(c, name) }
      : null
  const beside = c.asides.flatMap((a) => besideOf(c, a, scope))
  const ties = c.asides.flatMap((a) => (a.what === 'tied' && a.place === scope ? (a.names ?? []) : []))
  if (shows === null && beside.length + ties.length === 0) return null
  const parties = shows === null ? [] : [...c.actors, ...c.recipients].filter((p) => isParty(p, c, scope))
  return {
    shows,
    grounds:
      shows === null
        ? []
        : grounds.map((place) => ({
            place,
            country: c.claim.places.find((q) => q.name === place.name)?.country ?? null,
          })),
    place: placeIn(c, scope),
    parties: parties.map((p) => ({ id: p.id, name: p.name, kept: p.named || SIDE.test(p.as) })),
    sides: [...sidesOf(parties)].sort(compare),
    topics: shows === null ? [] : [...topicsOf(c)].filter((t) => TERMS.has(t)),
    likeness: shows === null ? null : likenessIn(c.sentence),
    beside,
    ties,
  }
}

function sidesShown(
  c: LinkedClaim,
  name: string,
): Pick<NonNullable<DealTold['shows']>, 'doing' | 'demanders' | 'bound'> {
  if (name === 'carried out') return { doing: doingOf(c) }
  return name === 'demanded'
    ? { demanders: knownOf(c.actors), bound: knownOf(c.recipients) }
    : { bound: knownOf([...c.actors, ...c.recipients]) }
}

/** What stands before the key of a town that is said to be the model, where other words of likeness have a space. */
export const NAMED_MODEL = '= '

/** The town whose terms an aside says these are, as words of likeness. */
function modelOf({ what, names }: Aside): string | null {
  return (what === 'handed' || what === 'accepted') && names?.length ? `${NAMED_MODEL}${names.join(' ')} ` : null
}

function besideOf(c: LinkedClaim, a: Aside, scope: string): readonly DealBeside[] {
  if (!a.at || placeKey(a.at) !== scope) return []
  const shown = SHOWN[a.what]
  const sign = (name: string, day: string | null, topics: readonly Topic[]): readonly DealBeside[] => [
    { name, day, place: a.at as PlaceRef, words: a.words, topics, likeness: modelOf(a) ?? likenessIn(a.words) },
  ]
  // The model of a later deal may be told without a day.
  if (shown !== undefined) return sign(shown, a.day ?? (a.names?.length === 0 ? null : c.published), [])
  if (!isDemand(a) || !isSettlement(a.at) || isOnlySeat(a.at, a.words, a.to === undefined ? [] : [a.to])) return []
  return sign(
    'demanded',
    a.made ?? c.published,
    [...topicsIn(a.words)].filter((t) => TERMS.has(t)),
  )
}
