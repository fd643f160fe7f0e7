// What single claims, and words beside them, tell of ceasefires, as plain data: signs of one, breaches, who counts and who is left out.
import type { ActorRef, Figure, PlaceRef } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { asideFigure, figuresOf, groundsOf, isVoid, placeKey, refsOf, share, sidesOf, wordsOf } from './ground.ts'
import type { Aside, LinkedClaim, LinkedParty } from './linked-claim.ts'
import { type NotedParty, notedParty } from './notes.ts'
import { partiesMeant } from './parties.ts'
import { partiesSaid } from './truce-parties.ts'
import { isTruceNamed, phasesSaid } from './truce-said.ts'
import {
  BREACHES,
  isBreach,
  isCounted,
  isOrder,
  isPaper,
  isRightBehind,
  isTruce,
  signsBeside,
  signsNamed,
  signsOf,
  type TruceSign,
  truceKeyOf,
} from './truce-signs.ts'
import { type Length, lengthIn } from './truce-term.ts'

/** What one claim, with the words beside it, tells of ceasefires. */
export interface CeasefireTold {
  readonly day: string | null
  readonly country: string | null
  readonly outlet: string | null
  readonly origin: string
  readonly background: boolean
  readonly planned: boolean
  /** Whether anybody says that it is so. */
  readonly void: boolean
  readonly actors: readonly (NotedParty & { readonly named: boolean })[]
  readonly recipients: readonly NotedParty[]
  readonly speaker: { readonly id: string; readonly name: string; readonly named: boolean } | null
  /** Its places, and those of the words beside it. */
  readonly places: readonly PlaceRef[]
  /** Signs of a ceasefire in it and beside it. */
  readonly signs: readonly (Omit<TruceSign, 'claim'> & { readonly set?: Length })[]
  /** The key of the ceasefire it says was broken; null where it says none was. */
  readonly breach: string | null
  /** Whether it names the ceasefire that it says was broken. */
  readonly names: boolean
  /** Whether only its report calls it a breach, and no word of its own sentence does. */
  readonly loose: boolean
  /** Key of the settlement it is set in; empty where there is none. */
  readonly ground: string
  /** Whether it tells of a breach right behind the beginning of the ceasefire, with no day of its own. */
  readonly atOnce: boolean
  /** Those in it who watch over a ceasefire. */
  readonly watchers: readonly ActorRef[]
  /** Ids of those between whom, it says, a ceasefire is. */
  readonly between: readonly string[]
  /** Whether one side declares it by itself, and so is its party and nobody's guarantor. */
  readonly alone: boolean
  /** Whether it is told of both sides, or all, though none of them is named, or a ceasefire itself is signed. */
  readonly both: boolean
  /** Ids of those who, it says, brokered it. */
  readonly brokers: readonly string[]
  /** Whether it is an accusation. */
  readonly accuses: boolean
  /** Whether it says only that the ceasefire was broken, and not by what deed. */
  readonly bare: boolean
  /** To whom it lays what it tells, and which of them may have done it. */
  readonly laidTo: CeasefireTold['actors']
  readonly alleged: readonly ActorRef[]
  /** Whether it tells of what its own speaker did, and whether of many breaches that somebody counted. */
  readonly own: boolean
  readonly counted: boolean
  readonly counts: readonly Figure[]
  readonly beside: readonly TruceBeside[]
  /** Where its sentence begins. */
  readonly sentence: number
}

/** What words beside a claim tell of a ceasefire. */
export interface TruceBeside {
  readonly what: 'count' | 'excluded' | 'covered' | 'watched' | 'brokered'
  readonly key: string
  readonly day: string | null
  readonly words: string
  /** Who counts, is left out, watches, or brokered it. */
  readonly parties: readonly ActorRef[]
  readonly counts: readonly Figure[]
  /** What it covers, as written. */
  readonly scope: readonly string[]
}

const WATCHES = /\b(?:monitor\w*|observ\w+|count(?:s|ed|ing)?|record\w*|register\w*|document\w*)\b/i
const TELLS: ReadonlySet<Aside['what']> = new Set([
  'truce-declared',
  'truce-in-force',
  'truce-renewed',
  'truce-ended',
  'excluded',
  'covered',
  'watched',
  'brokered',
  'count',
])

/** Whether a claim, or words beside it, tell anything of a ceasefire. */
export function tellsOfTruce(c: LinkedClaim): boolean {
  return isTruce(c) || isOrder(c) || isBreach(c) || c.asides.some((a) => TELLS.has(a.what))
}

/** What a claim and the words beside it tell of ceasefires. */
export function ceasefireTold(c: LinkedClaim): CeasefireTold {
  const signs = signsOf(c)
  const breach = isBreach(c) && !isVoid(c) && signs.length === 0
  const accuses = c.claim.act === 'ACCUSE'
  return {
    day: c.day,
    country: c.country,
    outlet: c.report.outlet,
    origin: c.origin,
    background: c.background,
    planned: c.claim.status === 'planned',
    void: isVoid(c),
    actors: [...(signs.length > 0 ? withoutHouse(c) : c.actors), ...(signs.length > 0 ? pairIn(c) : [])].map((p) => ({
      ...notedParty(p),
      named: p.named,
    })),
    recipients: c.recipients.map(notedParty),
    speaker: voiceOf(c),
    places: [...c.places, ...c.asides.flatMap((a) => a.at ?? [])],
    signs: [...signs, ...signsBeside(c), ...signsNamed(c)].map(({ claim: _claim, ...sign }) => withLength(sign, c)),
    breach: breach ? truceKeyOf(c) : null,
    names:
      breach && (c.claim.topics.includes('violation') || c.setting.called !== undefined) && isTruceNamed(c.sentence),
    loose: breach && isLoose(c),
    ground: breach ? settledIn(c) : '',
    atOnce: breach && !c.dated && isRightBehind(c),
    watchers: refsOf([...(c.speaker ? [c.speaker] : []), ...c.actors].filter((p) => isWatcher(p, c))),
    between: betweenIn(c),
    alone: c.claim.act === 'CONCEDE' && sidesOf(c.actors).size === 1 && !BETWEEN.test(c.sentence),
    both: BOTH.test(c.sentence) || SIGNS.test(wordsOf(c)),
    brokers: brokersIn(c),
    accuses,
    bare: accuses || !(c.claim.topics.includes('attack') || c.claim.topics.includes('territory')),
    laidTo: (accuses ? c.recipients : c.actors).map((p) => ({ ...notedParty(p), named: p.named })),
    alleged: refsOf(accuses ? c.recipients : c.actors.filter((a) => mayDo(a, c))),
    own: isOwn(c),
    counted: isCounted(c),
    counts: breach ? figuresOf(c, (of, text) => BREACHES.test(`${of} ${text}`)) : [],
    beside: c.asides.flatMap((a) => besideIn(c, a)),
    sentence: c.claim.evidence[0].sentence.start,
  }
}

/** Who says a claim; where the report says it itself and another calls it a breach, he. */
function voiceOf(c: LinkedClaim): CeasefireTold['speaker'] {
  const who = c.speaker ?? (c.setting.called ? namedBeside(c, c.setting.called)[0] : undefined)
  return who === undefined ? null : { id: who.id, name: who.name, named: who.named }
}

/** Whether no word in the sentence of a breach calls it one, or speaks of a ceasefire. */
function isLoose(c: LinkedClaim): boolean {
  return (
    c.setting.called === undefined &&
    !OF_BREACH.test(c.sentence) &&
    !isTruceNamed(c.sentence) &&
    !isRightBehind(c) &&
    !OF_THEM.test(c.sentence)
  )
}

const OF_BREACH = /\b(?:violat\w+|breach\w*|broke|broken|breaks?|breaking|infring\w+|disregard\w*|flout\w*)\b/i

/** One of the breaches of which the sentence before speaks: "Among them: on 16 June a drone struck a house". */
const OF_THEM =
  /^(?:Among (?:them|these)|In (?:one|another|the (?:first|worst|last|latest))|One (?:of them|was)|The (?:worst|first|last|latest)|Another|They include)\b/

/** Key of the first settlement a claim is set in. */
function settledIn(c: LinkedClaim): string {
  const at = groundsOf(c).find((p) => p.precision === 'settlement')
  return at === undefined ? '' : placeKey(at)
}

/** A sign with how long its words, or the sentence of its claim, set the ceasefire for. */
function withLength(sign: Omit<TruceSign, 'claim'>, c: LinkedClaim): CeasefireTold['signs'][number] {
  const set = lengthIn(sign.words ?? c.sentence)
  return set === null ? sign : { ...sign, set }
}

function besideIn(c: LinkedClaim, a: Aside): readonly TruceBeside[] {
  const { what } = a
  if (what !== 'count' && what !== 'excluded' && what !== 'covered' && what !== 'watched' && what !== 'brokered')
    return []
  const listed = (a.names ?? []).slice(1)
  const named =
    what === 'count' ? [a.says ?? undefined] : what === 'excluded' ? listed : what === 'covered' ? [] : [a.by]
  return [
    {
      what,
      key: a.names?.[0] ?? '',
      day: a.day ?? c.published,
      words: a.words,
      parties: refsOf(named.flatMap((words) => namedBeside(c, words))),
      counts: what === 'count' ? asideFigure(c, a) : [],
      scope: what === 'covered' ? listed : [],
    },
  ]
}

/** Parties that words beside a claim name; "the Monitor" is the house that says so, where its name ends that way. */
function namedBeside(c: LinkedClaim, words: string | undefined): readonly LinkedParty[] {
  const outlet = c.report.outlet
  const own =
    words !== undefined &&
    outlet !== null &&
    (OURS.test(words) || foldOf(outlet).endsWith(` ${foldOf(words.replace(/^the /i, ''))}`))
  return partiesMeant(own ? outlet : words, { country: c.country, day: c.published, glosses: c.glosses }, null)
}

/** "Our volunteers noted 38 breaches": the house that writes. */
const OURS =
  /^(?:we|ours?|our (?:own )?(?:\p{Ll}+ )?(?:members?|volunteers|monitors|observers|staff|teams?|people|colleagues|researchers))$/iu

/** "Both accepted it", "the warring parties have signed". */
const BOTH =
  /\b(?:both|the two(?: sides)?|two sides|all (?:sides|parties|factions)|the (?:warring )?(?:sides|parties|factions)|each side) (?:of them |sides |parties |\p{L}+ly |have |has |had |also |now |then ){0,3}(?:accept|sign|agree|approv|endors|commit)|\bby (?:both|the two|all (?:sides|parties)|the (?:warring )?(?:sides|parties|factions))\b/iu

/** A ceasefire that is signed, and no resolution or plan of one. */
const SIGNS =
  /\bsign(?:s|ed) (?:(?!for\b|that\b|which\b|about\b|letter\b|petition\b|appeal\b)[\p{L}\d’'-]+ ){0,5}(?:cease-?fire|truce|cessation of hostilities|armistice)\b(?! (?:plan|proposal|resolution|draft|text|paper))|\b(?:cease-?fire|truce|armistice)\b[^.;]{0,30}\bsign(?:s|ed)\b/iu

/** Ids of those who, the words say, brokered, drafted or proposed it: "China brokered a truce". */
function brokersIn(c: LinkedClaim): readonly string[] {
  return c.actors.flatMap((a) => {
    const at = c.sentence.indexOf(a.as)
    return at >= 0 && BROKERS.test(c.sentence.slice(at + a.as.length)) ? [a.id] : []
  })
}

const BROKERS =
  /^(?:,[^,.;]{1,60},)?(?:,? (?:and|with) [^,.;]{2,40}?)? (?:has |have |had )?(?:brokered|mediated|arranged|drafted|facilitated|negotiated|sponsored|helped (?:to )?broker) /i

const BETWEEN = /\b(?:between|both sides|the two sides|the parties|the warring|agreed|reached|brokered)\b/i

function betweenIn(c: LinkedClaim): readonly string[] {
  // Those who sign a ceasefire are its parties, wherever they are from.
  if (isPaper(c)) return [...c.actors, ...c.recipients].map((a) => a.id)
  const at = c.sentence.search(/\bbetween\b/i)
  if (at < 0) return agreedBy(c)
  const words = c.sentence.slice(at, at + 160)
  return c.actors.filter((a) => words.includes(a.as)).map((a) => a.id)
}

/** "Hamas and Israel agreed on a truce": those who do. */
function agreedBy(c: LinkedClaim): readonly string[] {
  const made = phasesSaid(c.sentence, c.setting.truce !== undefined).filter(
    (p) => p.active && !ANNOUNCES.test(c.sentence.slice(p.verb)),
  )
  const sides = made.flatMap((p) => partiesSaid(c.sentence, p).sides)
  const agrees =
    made.length > 0 || (c.claim.act === 'AGREE' && c.claim.status === 'happened' && BOTH_TAKE.test(c.sentence))
  const own = agrees ? c.actors.filter((a) => sides.length === 0 || sides.some((s) => s.includes(a.as))) : []
  // Two powers that agree on one for others are none of its parties.
  return own.every((a) => /^(?:state|body)\//.test(a.id)) ? [] : own.map((a) => a.id)
}

/** "To which Israel and Hamas had both consented". */
const BOTH_TAKE =
  /\b(?:both|jointly|each|all) (?:\p{L}+ly )?(?:agreed|consented|assented|signed|accepted|committed)\b/iu
const ANNOUNCES = /^(?:announc|declar|proclaim|decre)/i

/** "The truce between Kiir and Machar": those two, where nobody who is named acts in the claim. */
const PAIR =
  /\b(?:truce|cease-?fire|cessation of hostilities|armistice|pause|lull|agreement|accord|deal)\b[^.;]{0,60}? between ((?:the )?[^.;,]{2,60}?) and ((?:the )?[^.;,]{2,50}?)(?= (?:to|took|came|went|was|is|were|has|had|that|which|on|in|at|for|from|began|held|holds|entered|signed|brokered|under|after|since|collapsed|expired|ended|fell|broke|lapsed|ran|holds|held|died)\b|[,.;]|$)/iu

function pairIn(c: LinkedClaim): readonly LinkedParty[] {
  if (c.actors.some((a) => a.named)) return []
  const m = PAIR.exec(c.sentence)
  if (!m) return []
  const around = { country: c.country, day: c.published, glosses: c.glosses }
  return [m[1], m[2]].flatMap((words) => partiesMeant(words, around, null))
}

/** Those who act, without the house that publishes the report: it writes of a ceasefire and makes none. */
function withoutHouse(c: LinkedClaim): readonly LinkedParty[] {
  const { outlet } = c.report
  return outlet === null ? c.actors : c.actors.filter((p) => foldOf(p.as) !== foldOf(outlet))
}

function isWatcher(p: LinkedParty, c: LinkedClaim): boolean {
  if (/monitor|observ/i.test(p.as) || /monitor|observ/i.test(p.name)) return true
  return p.named && (p.side.startsWith('body/') || p.side.startsWith('ngo/')) && WATCHES.test(c.sentence)
}

/** Whether a claim tells of what its own speaker did. */
function isOwn(c: LinkedClaim): boolean {
  const doers = c.claim.act === 'ACCUSE' ? c.recipients : c.actors
  return c.speaker !== null && doers.length > 0 && share(sidesOf([c.speaker]), sidesOf(doers))
}

/** Fighters who are not named bomb nobody from the air. */
function mayDo(a: LinkedParty, c: LinkedClaim): boolean {
  return (
    c.claim.mode !== 'aerial' || a.named || !/\b(?:groups?|rebels|militants|fighters|gunmen|militias?)$/i.test(a.as)
  )
}
