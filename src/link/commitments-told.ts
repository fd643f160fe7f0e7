// What single claims tell of commitments: what they make, and what they look like when they are held against what others made.
import type { Act, CommitmentKind, Mode, PlaceRef, Status, Topic } from '../model/index.ts'
import { isHouseNamed } from './asides-asks.ts'
import { termOf } from './asides-due.ts'
import type { Making } from './commitments-made.ts'
import { makingsOf } from './commitments-makings.ts'
import { isPlacedByReport, keysNamed, namedIn, takenBackIn } from './commitments-named.ts'
import { dayNumber, daysBetween } from './days.ts'
import { goodsIn } from './goods.ts'
import {
  doneDay,
  EVERYWHERE,
  earliestDay,
  groundsOf,
  isDeed,
  isOnlySpokenOf,
  isVoid,
  placeKey,
  saysNoAnswer,
  saysNone,
  scopesOfGround,
  sidesOf,
  topicsOf,
  wordsOf,
} from './ground.ts'
import { type Aside, type LinkedClaim, namesPlace, oncePerClaim } from './linked-claim.ts'
import { type NotedParty, notedParty, placeIn } from './notes.ts'
import { partiesMeant } from './parties.ts'

/** What one claim tells of the commitments of a scope. */
export interface CommitmentTold {
  /** Where the words of the claim end in its report. */
  readonly end: number
  readonly day: string | null
  readonly dated: boolean
  /** The day it was done; see {@link doneDay}. */
  readonly done: string | null
  readonly actors: readonly NotedParty[]
  /** The place of the claim that best stands for the scope; null where it makes nothing here. */
  readonly place: PlaceRef | null
  readonly makings: readonly Making[]
  /** Null where it can be no answer. */
  readonly answer: Answer | null
  readonly beside: readonly Beside[]
}

/** What an aside tells of what became of a commitment. */
export interface Beside extends Pick<Aside, 'what' | 'place' | 'day' | 'words'> {
  /** Where in the report its words begin. */
  readonly start: number
  /** The number it tells, or null. */
  readonly best: number | null
  /** Of a term that went by: ids and sides of who set it and whom it bound, where the words tell somebody known; of a delivery who brought it. */
  readonly whose: readonly string[]
  readonly whom: readonly string[]
}

/** What a claim looks like when it is held against commitments. */
export interface Answer {
  readonly act: Act
  readonly mode: Mode | null
  readonly status: Status
  /** Number of the first day on which it may have been done; null where that is not known. */
  readonly from: number | null
  /** Ids and sides of those to whom it is done. */
  readonly hit: readonly string[]
  readonly matters: readonly string[]
  readonly amounts: readonly Counted[]
  readonly traits: readonly Trait[]
  /** The kinds of goods its sentence names. */
  readonly goods: readonly string[]
  /** The kinds of commitments its words say yes or no to, and whose those are, where they tell it. */
  readonly named: readonly CommitmentKind[]
  readonly whose: readonly string[]
  /** The kinds of commitments it says are taken back. */
  readonly takes: readonly CommitmentKind[]
  /** Keys of the places it names. */
  readonly at: readonly string[]
  /** Set where those places are only what its report is about. */
  readonly byReport?: true
  /** Set where only what its report is about sets it in the scope. */
  readonly loose?: true
}

/** So many at most of a kind of people or things. */
interface Counted {
  readonly of: string
  readonly most: number
}

/** The last word of what is counted: detainees of "political detainees". */
export function headWord(of: string | null): string {
  return (of ?? '').toLowerCase().split(' ').at(-1) ?? ''
}

const RELATED: Readonly<Partial<Record<Topic, string>>> = {
  aid: 'relief',
  access: 'relief',
  siege: 'siege',
  assistance: 'help',
  detainees: 'people',
  evacuation: 'leave',
  displacement: 'leave',
  withdrawal: 'leave',
  surrender: 'arms',
  weapons: 'arms',
  ceasefire: 'fire',
  violation: 'fire',
  talks: 'talks',
  transition: 'transition',
  sanctions: 'sanctions',
}

/** The families of topics; aid and access are one matter, surrender and weapons another; food does not end a siege. */
export function mattersOf(topics: ReadonlySet<Topic>): ReadonlySet<string> {
  const matters = new Set<string>()
  for (const t of topics) {
    const m = RELATED[t]
    if (m) matters.add(m)
  }
  return matters
}

const PARTLY =
  /\b(?:in part|partly|partial\w*|some of|only (?:some|part|half)|a little more than half|half of|short of|so far|one of them|(?:a few|two|three|five|ten) of (?:them|the)\b|one of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|without (?:the )?(?:medicines?|surgical))\b/i
const BROKEN =
  /\b(?:br(?:oke|eaks?|eaking|oken) (?:its|his|her|their|the|that) (?:own )?(?:promise|word|pledge|commitment)|reneged|went back on|failed to keep|did not keep|breach of (?:its|the))\b/i
const LAPSED = /\b(?:deadline|ultimatum)\b.{0,80}\b(?:passed|expired|ran out|lapsed)\b|\b(?:passed|expired) without\b/i
/** "Two days before the deadline". */
const EARLY =
  /\bbefore (?:the|its|their|his) (?:\S+ )?(?:deadline|ultimatum|term|time limit)\b|\bbefore (?:the )?(?:deadline|ultimatum)\b/i
const APPROVED = /\b(?:approv\w+|permission|permit(?:s|ted)?|authori[sz]\w+)\b/i
const GRANTED = /\b(?:was|were|been) (?:accepted|agreed|approved|granted|signed)\b/i
const YES =
  /\b(?:accept\w*|agree[sd]?|approv\w+|sign(?:s|ed)|said yes|consent\w*|complied|gave in|granted|permission)\b/i

const TERMS =
  /\b(?:terms|deal|agreement|settlement|surrender\w*|reconciliation|ultimatum|deadline|demands?|empty|evacuat\w+|weapons|leave)\b/i

const GOODS =
  /\b(?:food|aid|flour|bread|convoys?|trucks?|lorr(?:y|ies)|suppl(?:y|ies)|deliver\w*|distribut\w+|medicines?|bread|lentils|fuel|insulin|diesel|relief|vaccines?|kits?|rations?)\b/i
const TURNED_DOWN =
  /\b(?:refus\w+|reject\w+|dismiss\w+|spurn\w+|turned (?:it |this |that |them )?down|declin\w+|(?:not|neither|never|no)\b.{0,30}\b(?:agreed|accepted|approved|granted|allowed|permitted))\b/i

const ENDS_SIEGE = /\b(?:lift\w*|end(?:s|ed)?|broke|broken|open\w*)\b/i
const DENIES = /\bden(?:y|ies|ied)\b/i
const NOT_ACCEPTED = /\bnot (?:accepted|agreed)\b/i
const OF_OFFER = /\b(?:offer|proposal|idea|it|accepted)\b/i
const SO_FAR = /\b(?:so far|since then|already)\b/i
const IT = /^\W*(?:it|they|neither side|neither|both sides|the (?:parties|request|demand|offer))\b/i

/** Whether nobody is named who answers: "It was refused", "Neither side has agreed". */
function isUnsaid(c: LinkedClaim): boolean {
  return c.actors.length === 0 || IT.test(wordsOf(c))
}

/** Whether it is told of a long time, with no day: "in almost four years they had been able to bring one convoy". */
function isSpread(c: LinkedClaim): boolean {
  return c.dated
    ? (daysBetween(c.when.from, c.when.to) ?? 0) > STRETCH
    : /\b(?:years|months)$/i.test(c.claim.when?.text ?? '')
}

/** Whether a way is told to be open since a day. */
function isOpenSince(c: LinkedClaim): boolean {
  return c.claim.act === 'RETREAT' && c.claim.mode === 'access' && c.dated && /\bopen\b/i.test(wordsOf(c))
}

const POINTS_BACK =
  /\b(?:it|this|that|them|(?:the|this|that|such an?) (?:idea|request|appeal|call|proposal|plea|offer|demand|suggestion))\W*$/i

const OBEYS =
  /\b(?:compl(?:ied|ies)|obey(?:ed|s)|fell into line|toed the line|met the deadline|bowed to (?:it|them))\b/i

/** Words by which arms go away themselves, and take nobody out. */
const PULLS_OUT =
  /\b(?:left|leav(?:es?|ing)|withdr\w+|pull(?:s|ed|ing)?|went|gone|quit(?:s|ted)?|depart\w*|drove|marched|retreat\w*)\b/i

/** Whether those who act go away themselves, or flee: nobody is let through by it, or taken out. */
function goesItself({ claim: { act, mode, topics } }: LinkedClaim, words: string): boolean {
  if (act !== 'RETREAT' || mode !== 'withdraw') return false
  if (topics.includes('withdrawal')) return PULLS_OUT.test(words) && !/\bevacuat/i.test(words)
  return topics.includes('displacement') && !topics.includes('evacuation')
}

/** Days over which something may be told to have happened and still be an answer. */
const STRETCH = 60

/** UTF-16 units before a sentence in which the town is named where it is done. */
const CLOSE = 700

function isBare(c: LinkedClaim): boolean {
  const words = wordsOf(c).split(/\s+/).length
  return YES_OR_NO.has(c.claim.act) && words > 1 && (words <= BARE || (words <= SPUN_OUT && OF_IT.test(wordsOf(c))))
}

const YES_OR_NO: ReadonlySet<Act> = new Set<Act>(['AGREE', 'REJECT', 'CONCEDE', 'SUPPORT'])

function isPlaced(c: LinkedClaim): boolean {
  const { sentence } = c.claim.evidence[0]
  return (
    c.setting.at !== undefined ||
    c.claim.places.some(({ span }) => span !== null && span.end <= sentence.end && span.start >= sentence.start - CLOSE)
  )
}

/** Most words of a yes or a no. */
const BARE = 7
/** Most words of one that says "it" for what was asked: "The emir, through his envoy, rejected it". */
const SPUN_OUT = 16
const OF_IT =
  /\b(?:reject(?:s|ed)|refuse[sd]|turn(?:s|ed) (?:it|this|that|them) down|turned down|dismisse[sd]|spurned|declined|accept(?:s|ed)|approved|granted|agreed to)(?: down)? (?:it|this|that|them|the (?:call|appeal|offer|proposal|request|demand|plan|plea))(?= at once| outright|[,.]|$)/i

/** What may be true of an answer, each told by the claim alone. */
const TRAITS = {
  background: (c) => c.background,
  named: (c) => c.actors.some((p) => p.named),
  unsaid: isUnsaid,
  deed: isDeed,
  // A deed that came about, not one that goes on.
  // What was done once in four years answers nothing that was asked in the last of them.
  // "The crossing has been open again since Thursday" came about on Thursday.
  done: (c) => (c.claim.status !== 'ongoing' || isOpenSince(c)) && isDeed(c) && !isOnlySpokenOf(c) && !isSpread(c),
  void: isVoid,
  ofSiege: (c) => c.claim.topics.includes('siege'),
  ofViolation: (c) => c.claim.topics.includes('violation'),
  // Its words say that nothing came, or no answer; so may its sentence.
  none: (_, words) => saysNone(words),
  noAnswer: (_, words) => saysNoAnswer(words),
  answersNothing: (c) => saysNoAnswer(c.sentence),
  lapses: (c) => LAPSED.test(c.sentence),
  early: (c) => EARLY.test(c.sentence),
  yes: (_, words) => YES.test(words),
  ofTerms: (c) => TERMS.test(c.sentence),
  partly: (c) => PARTLY.test(c.sentence),
  granted: (_, words) => GRANTED.test(words),
  approved: (_, words) => APPROVED.test(words),
  turnedDown: (c) => TURNED_DOWN.test(c.sentence),
  denies: (_, words) => DENIES.test(words),
  ofGoods: (c) => GOODS.test(c.sentence),
  endsSiege: (_, words) => ENDS_SIEGE.test(words),
  broken: (c) => BROKEN.test(c.sentence),
  notAccepted: (_, words) => NOT_ACCEPTED.test(words),
  ofOffer: (_, words) => OF_OFFER.test(words),
  // Its town is named in or shortly before its sentence, not only where its report begins.
  placed: isPlaced,
  // It says no more than yes or no: "the general agreed to that".
  bare: isBare,
  soFar: (c) => SO_FAR.test(c.sentence),
  goesItself,
  // It says yes or no to what was told right before: "declined even to discuss it", "rejected the idea".
  pointsBack: (_, words) => POINTS_BACK.test(words),
  // "Milosevic had complied": with whatever was wanted of him.
  obeys: (_, words) => OBEYS.test(words),
} satisfies Readonly<Record<string, (c: LinkedClaim, words: string) => boolean>>

type Trait = keyof typeof TRAITS

const ALL = Object.keys(TRAITS) as readonly Trait[]

/** A bit for each trait, so that many answers are asked about quickly. The traits themselves are kept, never the bits. */
export const BIT: Readonly<Record<Trait, number>> = Object.fromEntries(ALL.map((t, i) => [t, 1 << i])) as Record<
  Trait,
  number
>

/** The bits of traits. */
export function bitsOf(traits: readonly Trait[]): number {
  let bits = 0
  for (const t of traits) bits |= BIT[t]
  return bits
}

/** Whether a claim can be an answer at all; what cannot is not looked at. */
const mayAnswer: (c: LinkedClaim) => boolean = oncePerClaim(findMayAnswer)

/** To call an accusation false, or to say that nothing will be broken off, refuses no request. */
const NO_REFUSAL =
  /\b(?:claims?|accusations?|allegations?|reports?|charges?|rumou?rs?|statements?|stor(?:y|ies)|suggestions?|assertions?|insinuations?|versions?)\b[^.;]{0,120}\b(?:is|are|was|were|be) (?:\w+ly )?(?:rejected|dismissed|denied)\b|\b(?:reject|dismiss|den(?:y|i))\w* (?:the |any |all |these |those )?(?:claims?|accusations?|allegations?|reports?|charges?|rumou?rs?|statements?|stor(?:y|ies)|suggestions?|assertions?|insinuations?|versions?)\b|\b(?:not|no) (?:plans?|intend|intention|wish|want)\b[^.;]{0,20}\b(?:suspend|end|leave|withdraw|quit|break|cut|abandon|scrap)/i

function findMayAnswer(c: LinkedClaim): boolean {
  if (NO_REFUSAL.test(wordsOf(c))) return false
  switch (c.claim.act) {
    case 'REJECT':
    case 'AGREE':
    case 'CONCEDE':
    case 'SUPPORT':
    case 'AID':
    case 'RETREAT':
    case 'COOPERATE':
      return true
    case 'CONSULT':
      return c.claim.status === 'happened'
    case 'ASSAULT':
    case 'COERCE':
      // Force answers a threat or breaks a truce, where somebody is named who uses it.
      if (LAPSED.test(c.sentence) || takenBackIn(c).length > 0) return !isVoid(c)
      return (
        !isVoid(c) && c.actors.length > 0 && (!c.claim.topics.includes('siege') || c.claim.topics.includes('violation'))
      )
    default:
      return LAPSED.test(c.sentence) || takenBackIn(c).length > 0
  }
}

/** What a claim is about; who withdraws a demand withdraws from nowhere. */
function mattersIn(c: LinkedClaim): readonly string[] {
  // A yes or a no is to what was asked, and nobody asks for people to flee.
  const told = YES_OR_NO.has(c.claim.act) ? [...topicsOf(c)].filter((t) => t !== 'displacement') : topicsOf(c)
  const all = [...mattersOf(new Set(told))]
  const takes = takenBackIn(c).length > 0 && (c.sentence.match(/\bwithdr[ae]w\w*/gi) ?? []).length === 1
  return takes ? all.filter((m) => m !== 'leave') : all
}

/** Prepares a claim to be held against commitments; null where it can be no answer. */
const answerOf: (c: LinkedClaim) => Answer | null = oncePerClaim((c) => {
  if (!mayAnswer(c)) return null
  const { act, mode, status, amounts } = c.claim
  const words = wordsOf(c)
  const named = namedIn(c)
  return {
    act,
    mode,
    status,
    from: dayNumber(earliestDay(c)),
    hit: [...sidesOf(c.recipients)],
    matters: mattersIn(c),
    amounts: amounts.map((a) => ({ of: headWord(a.of), most: a.high ?? a.best })),
    traits: ALL.filter((t) => TRAITS[t](c, words)),
    goods: act === 'AID' || (act === 'RETREAT' && mode === 'access') ? goodsIn(c.sentence) : [],
    named: named.kinds,
    whose: named.whose,
    takes: takenBackIn(c),
    at: keysNamed(c),
    ...(isPlacedByReport(c) ? { byReport: true as const } : {}),
  }
})

/** Asides that tell what became of a commitment. */
const ANSWERING: ReadonlySet<Aside['what']> = new Set([
  'passed',
  'delivered',
  'accepted',
  'unseen',
  'approved',
  'refused',
])

/** The one scope in which what a claim makes is built: its first town, or everywhere. */
function homeOf(c: LinkedClaim, making: Making): string {
  const { aside } = making
  if (aside && aside.place !== '') return aside.place
  if (isOfItsOwn(c, making)) return EVERYWHERE
  const first = groundsOf(c)[0]
  return first ? placeKey(first) || EVERYWHERE : EVERYWHERE
}

/** "The director of Kennedy hospital asked": who asks says where he is, and no town that only the sentences before name is asked about. */
function isOfItsOwn(c: LinkedClaim, { kind, makers, aside }: Making): boolean {
  if ((kind !== 'appeal' && kind !== 'call') || c.setting.at !== undefined) return false
  return (aside !== null || !namesPlace(c)) && makers.some((p) => isHouseNamed(p.name))
}

/** Whether somebody named lets people go: he may have promised it with no town. */
function isReleaseBy(c: LinkedClaim): boolean {
  return c.claim.act === 'RETREAT' && c.claim.mode === 'release' && c.actors.some((p) => p.named)
}

/** The scopes of a claim that makes a commitment or may answer one. A claim that names nobody may answer what stands beside it, wherever that belongs. */
export function scopesOfTold(c: LinkedClaim): readonly string[] {
  const makings = makingsOf(c)
  const makes = makings.length > 0
  if (!makes && !mayAnswer(c) && !c.asides.some((a) => ANSWERING.has(a.what))) return []
  const scopes = new Set(scopesOfGround(c))
  if (!makes && (isUnsaid(c) || isBare(c) || isReleaseBy(c))) scopes.add(EVERYWHERE)
  if (!makes && scopes.has(EVERYWHERE))
    for (const p of c.places) if (p.precision === 'settlement') scopes.add(placeKey(p))
  if (namedIn(c).kinds.length > 0 || takenBackIn(c).length > 0) {
    // A yes or no that names what it answers may be to what was asked of all.
    if (!makes) scopes.add(EVERYWHERE)
    if (c.setting.about !== undefined) scopes.add(c.setting.about)
  }
  for (const a of c.asides)
    if (ANSWERING.has(a.what) && (a.place !== '' || a.what === 'passed')) scopes.add(a.place || EVERYWHERE)
  for (const m of makings) scopes.add(homeOf(c, m))
  return [...scopes]
}

/** Who set the term that went by, and whom it bound; of what was delivered who brought it. */
function boundIn(c: LinkedClaim, a: Aside): Pick<Beside, 'whose' | 'whom'> {
  if (a.what !== 'passed' && a.what !== 'delivered') return { whose: [], whom: [] }
  const around = { country: c.country, day: c.published, glosses: c.glosses }
  const known = (words: string | undefined): readonly string[] => [
    ...sidesOf(partiesMeant(words, around, null).filter((p) => !p.id.startsWith('seen/'))),
  ]
  if (a.what === 'delivered') return { whose: known(a.by), whom: [] }
  const { by, to } = termOf(a.words)
  return { whose: known(by), whom: known(to) }
}

/** What a claim tells of the commitments of a scope; null where nothing. */
export function toldOf(c: LinkedClaim, scope: string): CommitmentTold | null {
  const makings = makingsOf(c).filter((m) => homeOf(c, m) === scope)
  const told = answerOf(c)
  const loose =
    scope === c.setting.about && !scopesOfGround(c).includes(scope) && !c.asides.some((a) => a.place === scope)
  const answer = told !== null && loose ? { ...told, loose } : told
  const beside = c.asides.flatMap((a): readonly Beside[] =>
    ANSWERING.has(a.what)
      ? [
          {
            what: a.what,
            place: a.place,
            day: a.day,
            words: a.words,
            start: a.span.start,
            best: a.amount?.best ?? null,
            ...boundIn(c, a),
          },
        ]
      : [],
  )
  if (makings.length === 0 && answer === null && beside.length === 0) return null
  return {
    end: c.claim.evidence[0].span.end,
    day: c.day,
    dated: c.dated,
    done: doneDay(c),
    actors: c.actors.map(notedParty),
    place: makings.length > 0 && scope !== EVERYWHERE ? placeIn(c, scope) : null,
    makings,
    answer,
    beside,
  }
}
