// What single claims tell of aid to a place: the step of its way, the day, the figures and who brings it, as plain data.
import type { ActorRef, AidChain, Figure, PlaceRef, Span } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { asksForGoods, isOfPeopleOnly } from './aid-asks.ts'
import { isNoAid, isOfAnotherYear } from './aid-spared.ts'
import { OTHER_CONSENT } from './aid-steps.ts'
import { RELIEF } from './aid-words.ts'
import { leadOf, NO_ASK } from './commitments-kind.ts'
import { goodsIn, isOnBoard } from './goods.ts'
import {
  asideFigure,
  bareWords,
  doneDay,
  figuresOf,
  groundKeys,
  isDeed,
  isVoid,
  refsOf,
  saysNoAnswer,
  saysNone,
  topicsOf,
  withoutLack,
  wordsOf,
} from './ground.ts'
import { isHearsay } from './hearsay.ts'
import { type Aside, type LinkedClaim, oncePerClaim } from './linked-claim.ts'
import { placeIn } from './notes.ts'
import { partiesMeant } from './parties.ts'

/** What may be done with aid. */
export type What = AidChain['steps'][number]['what']

/** The steps in the order in which they are taken. */
export const ORDER: readonly What[] = [
  'requested',
  'approved',
  'refused',
  'loaded',
  'stripped',
  'turned-back',
  'delivered',
]

/** What one claim, with the words beside it, tells of aid to a place. */
export interface AidTold {
  /** The place of the claim that best stands for the one that gets aid. */
  readonly place: PlaceRef | null
  /** The sentence of the claim. */
  readonly sentence: Span
  readonly steps: readonly AidStep[]
}

/** A step of the way of aid. */
export interface AidStep {
  readonly what: What
  /** The day it was done; that of publication where none is told. */
  readonly day: string | null
  /** False where no day of its own is told. */
  readonly dated: boolean
  readonly figures: readonly Figure[]
  /** Those named who give or bring it. */
  readonly by: readonly ActorRef[]
  /** The words, where they stand beside the claim, and the figure they give, to tell one from another. */
  readonly aside: {
    readonly words: string
    readonly span: Span
    readonly figure: string
    /** Where the sentence only goes on with a convoy told of before. */
    readonly threaded?: true
  } | null
}

const GOODS =
  /\b(?:aid|food|bread|flour|medicines?|medical|vaccines?|antibiotics|milk|formula|relief|convoys?|trucks?|lorr(?:y|ies)|supplies|surgical|blankets|kits?|parcels|buses|evacuation of \w+|patients|assistance|wounded|barges?|maize|millet|sorghum|rice|wheat|grain|lentils|beans|fuel|diesel|drugs|tonnes)\b/i
const CARRIED =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|aid|food|flour|medicines?|surgical|supplies|blankets|kits?|parcels|barges?|maize|millet|sorghum|rice|wheat|grain|lentils|beans|diesel|drugs|tonnes|loaves|bread)\b/i
const CAME =
  /\b(?:reach\w*|deliver\w*|brought|bring\w*|entered|entering|enters?|went in|let in|allowed in|allowed into|arriv\w+|distribut\w+|handed out|unloaded at|landed|docked|berthed|put ashore|dropp?(?:ed|s))\b/i
const APPROVED =
  /\b(?:approv\w+|permission|permit(?:s|ted)?|facilitation letters?|green light|agreed to deliver\w+|cleared|authori[sz]\w+|grant(?:ed|s))\b/i
const LOADED =
  /\b(?:loaded|(?:are|is|stand\w*|still) waiting|stand(?:s|ing)? (?:in|at)|waits? at|ready to (?:move|go|leave)|crossed the|set (?:out|off)|on (?:its|their) way)\b/i
/** What is sent towards a place is on its way. */
const SENT =
  /\b(?:(?:sent|dispatched|despatched|drove|driven)\b[^.;]{0,80}\b(?:towards?|in the direction of|for)\b(?! \S+ (?:people|families|patients|residents))|(?:left|departed)\b[^.;]{0,40}\bfor(?= (?:the )?[A-Z])|bound for|headed for|heading for)\b/i
const STRIPPED =
  /\b(?:remov\w+|tak(?:en|e|ing) off|took .{0,30} off|stripp\w+|confiscat\w+|struck (?:from|off)|excluded|held back|without (?:the )?(?:surgical|medic\w+))\b/i
/** What is taken from a convoy by force; of a store or a shop it strips no convoy. */
const LOOTED =
  /\b(?:loot(?:ed|ing)|plunder(?:ed|ing)|carried off|helped (?:them|him)sel(?:f|ves) to|made off with|emptied|stole|stolen|robbed)\b/i
const ON_WHEELS = /\b(?:convoys?|trucks?|lorr(?:y|ies)|barges?|boats?|mules?|columns?|drivers?)\b/i
const TURNED =
  /\b(?:turned (?:back|away|around)|sent back|stopped at|blocked at|(?:came|went|drove|driven|sent|go|going|ordered) (?:back|home)|had to (?:turn|return)|refused (?:entry|passage)|not (?:allowed|permitted) (?:to )?(?:pass|enter|through)|returned (?:full|loaded))\b/i

const KEPT = /\b(?:keep|keeps|kept|prevent\w*|stopp?(?:ed|s|ing)?|block\w*|hinder\w*)\b.{0,60}\bfrom\b/i

/** What is asked of a road or a post for lorries told of before: to let them pass. */
const LETS_PASS =
  /\b(?:allow|let|permit|clear|escort)\w*\b[^.;]{0,40}\b(?:pass|through|in|enter|cross|proceed|drive on)\b/i

/** Words of who asks to bring something. */
const ASKS_LEAVE =
  /\b(?:access|leave (?:to|for)|permission|clearance|permits?|passage|send|bring|fly|ship|deliver|land|dock|take out|request\w*|appl(?:y|ied))\b/i

/** How goods come as a rule tells of no convoy. */
const USUAL =
  /\b(?:through|by|over) which (?:most|all|much|nearly all|the bulk)\b|\b(?:usually|normally|as a rule|used to)\b/i

/** What goes on just now, or is done already. */
const UNDER_WAY = /\b(?:is|are|were|was|being|now|today|has|have|had|began|begun|started)\b|\w{3}ed\b/i

/** "Treated 39 wounded who reached the border": care, and nothing that was brought. */
const CARE = /\b(?:treat(?:s|ed|ing)?|operat(?:es?|ed|ing) on|vaccinat\w+|car(?:es?|ed|ing) for|nurs(?:es|ed|ing))\b/i

/** The step of an aid chain a claim tells, or null. */
const stepIn: (c: LinkedClaim) => What | null = oncePerClaim(findStepIn)

function findStepIn(c: LinkedClaim): What | null {
  const words = withoutLack(bareWords(c))
  const topics = topicsOf(c)
  const goods = GOODS.test(words) || topics.has('aid') || (topics.has('access') && LETS_PASS.test(words))
  if (c.setting.unreal !== undefined) return null
  if (!goods || c.claim.status === 'hypothetical' || c.claim.status === 'denied' || c.background) return null
  const { act, status } = c.claim
  // To ask for what was taken, or for an account of it, asks for no convoy.
  if (
    act === 'REQUEST' &&
    /\b(?:return|give back|hand back|report (?:in public|on|to)|account for|investigat\w+)\b/i.test(words)
  )
    return null
  // Orders, and asks for something else, ask for no convoy, whatever their sentence is about.
  if (
    act === 'REQUEST' &&
    !(GOODS.test(words) || goodsIn(words).length > 0 || LETS_PASS.test(words) || ASKS_LEAVE.test(words))
  )
    return null
  if (act === 'REQUEST' && !asksForGoods(words)) return null
  if (act === 'REQUEST')
    return isVoid(c) || NO_ASK.test(words) || /\b(?:must|stop|demand)\b/i.test(words) ? null : 'requested'
  if (act === 'REJECT') {
    // That nothing came since a day, or that no date is set, is a lack that nobody refused.
    if (LACK.test(words) && c.actors.length === 0) return null
    if (
      status === 'negated' &&
      /\b(?:not|never|n['’]t) (?:refuse|reject|deny|den(?:ied|y)|block|turn(?:ed)? (?:down|back|away)|stop)/i.test(
        c.sentence,
      )
    )
      return null
    if (saysNoAnswer(c.sentence) || /\bden(?:y|ies|ied)\b/i.test(words)) return null
    if (TURNED.test(words) && CARRIED.test(words)) return 'turned-back'
    // What did not come, or was not given, nobody refused; nor is it aid where people are kept out.
    if (!REFUSES.test(leadOf(c, words)) || isOfPeopleOnly(words)) return null
    return c.actors.length === 0 && status === 'negated' ? null : 'refused'
  }
  if (isVoid(c) || saysNone(words) || KEPT.test(words)) return null
  if (STRIPPED.test(words) && (act === 'COERCE' || CARRIED.test(words))) return 'stripped'
  if (act === 'COERCE' && LOOTED.test(words) && ON_WHEELS.test(c.sentence)) return 'stripped'
  if (TURNED.test(words) && CARRIED.test(words)) return 'turned-back'
  if (act === 'CONCEDE' || act === 'AGREE' || act === 'SUPPORT' || act === 'RETREAT') {
    if (OTHER_CONSENT.test(words) && (act === 'SUPPORT' || !CARRIED.test(words))) return null
    if (APPROVED.test(words) && act !== 'AGREE') return status === 'planned' ? null : 'approved'
    if (act === 'AGREE' && status === 'happened' && APPROVED.test(words)) return 'approved'
    if (act === 'RETREAT' && c.claim.mode === 'access' && CAME.test(words) && CARRIED.test(words) && isDeed(c))
      return 'delivered'
    return null
  }
  if (act === 'AID') {
    // "With medicine but with no food" came all the same.
    if (isVoid(c) || saysNone(words) || status === 'planned' || USUAL.test(c.sentence) || isHearsay(c.sentence))
      return null
    if (CARE.test(words) && !CARRIED.test(words.replace(CARE, ' '))) return null
    if (isNoAid(c.sentence) || isOfAnotherYear(c.sentence, doneDay(c), c.published)) return null
    if ((LOADED.test(words) || SENT.test(words) || isOnBoard(words)) && !CAME.test(words)) return 'loaded'
    // What is done day by day brings no convoy: "trains arrive from the west", "the agency distributes bread".
    if (status === 'ongoing' && !c.dated && !UNDER_WAY.test(words)) return null
    return CAME.test(words) || (status !== 'ongoing' && CARRIED.test(words)) ? 'delivered' : null
  }
  if (act === 'MOBILIZE' || act === 'COOPERATE') return LOADED.test(words) && CARRIED.test(words) ? 'loaded' : null
  return null
}

/** Words of somebody's no, though nobody is named; what merely did not come was refused by nobody. */
const REFUSES =
  /\b(?:refus\w+|reject\w+|would not (?:hear|let|allow)|turned (?:down|away|back)|den(?:ied|ial)|declin\w+|block\w*|bar(?:red|s)|ban(?:ned|s)?|prevent\w*|forb\w+|withh\w+|disallow\w*|stopp\w+|not (?:been )?(?:allow|let|permit|grant|approv|clear|authori|given (?:permission|leave|access))\w*)\b/i

const LACK =
  /^(?:no|not a|not one|no single)\b[^.;]{0,60}\b(?:reached|delivered|entered|come|came|arrived|received|been set|got in)\b/i

/** What a step of the way of aid must speak of, where words beside a claim tell it: people who move are no aid. */
const CARGO =
  /\b(?:aid|food|bread|flour|beans|rice|medic\w*|supplies|relief|tonnes|tons|rations|kits?|parcels|convoys?|trucks?|lorr(?:y|ies)|vaccines?|drugs|insulin|milk|fuel|blankets|biscuits|serum|oil|seed|vegetables|sheeting|instruments|tanker|pallets|cartons|they|deliver\w*|request\w*|appl\w+|clear\w+|approv\w+|permi\w+|granted)\b/i
const MOVED =
  /\b(?:wounded|patients|evacuees|students|employees|displaced)\b|\b(?:with|carrying) (?:about |some )?[\d,]+ people\b/i
const GOODS_ONLY =
  /\b(?:aid|food|flour|medic\w+|supplies|relief|tonnes|rations|kits?|parcels|vaccines?|milk|blankets|maize|millet|sorghum|rice|wheat|grain|lentils|beans|bread|oil|salt|diesel)\b/i
const LETTER = /\b(?:to the office of|letters? (?:for|to)|signed by|copies)\b/i

/** Whether words beside a claim tell of aid on its way, not of people, letters or what would be if. */
function isOfAid({ what, words, threaded }: Aside): boolean {
  if (threaded) return true
  // Letters that are ready load nothing, whoever prepares them.
  if (LETTER.test(words) && (what === 'loaded' || !GOODS_ONLY.test(words))) return false
  if (MOVED.test(words) && !GOODS_ONLY.test(words)) return false
  if (what === 'loaded' && /\bif\b[^.;]{0,80}\b(?:ready|loaded|waiting)\b/i.test(words)) return false
  return !CARRIES.has(what) || CARGO.test(words) || RELIEF.test(words)
}

/** The name of a body that no roster knows: "the Barzani Foundation", "Najda Now". */
const OF_BODY =
  /^(?:the )?\p{Lu}.* (?:[Ff]oundation|[Ss]ociety|[Cc]harity|[Tt]rust|[Ff]und|[Aa]id|Relief|[Cc]ommittee|[Cc]hurch|[Dd]iocese|Mission|[Uu]nion|[Aa]gency|Organi[sz]ation|Association|Network|[Cc]ent(?:re|er)|Initiative|Now)$/u

/** Steps whose actor is somebody else than who brings. */
const NOT_OF_GIVER: ReadonlySet<What> = new Set<What>(['approved', 'refused', 'stripped', 'turned-back'])

const CARRIES: ReadonlySet<string> = new Set(['loaded', 'turned-back', 'delivered'])

function quantities(c: LinkedClaim): readonly Figure[] {
  return figuresOf(
    c,
    (of, text) => !/killed|wounded|died|dead|injured|besieged|areas?\b|towns?\b|per cent|times/.test(`${of} ${text}`),
  )
}

const STEPS: ReadonlySet<string> = new Set(ORDER)

/** Whether an aside tells a step of a chain. */
function isStep(a: Aside): a is Aside & { readonly what: What } {
  return STEPS.has(a.what)
}

/** The places to which a claim, or words beside it, tell a step of aid. */
export function scopesOfAid(c: LinkedClaim): readonly string[] {
  const keys = new Set<string>(stepIn(c) === null ? [] : groundKeys(c))
  for (const a of c.asides) if (isStep(a)) keys.add(a.place)
  keys.delete('')
  return [...keys]
}

/** What a claim and the words beside it tell of aid to one place; null where nothing. */
export function aidTold(c: LinkedClaim, scope: string): AidTold | null {
  const what = stepIn(c)
  const here =
    what !== null &&
    groundKeys(c).includes(scope) &&
    !isOfAnother(c, scope) &&
    !isOrigin(c, scope) &&
    !goesElsewhere(c, scope) &&
    !(HELD_UP.has(what) && isStoppedAt(c, scope))
  const own: readonly AidStep[] = here
    ? [
        {
          what,
          day: doneDay(c),
          dated: c.dated,
          figures: quantities(c),
          by: NOT_OF_GIVER.has(what) ? [] : refsOf(c.actors.filter((a) => a.named || OF_BODY.test(a.name))),
          aside: null,
        },
      ]
    : []
  const beside = c.asides.flatMap((a): readonly AidStep[] =>
    isStep(a) && a.place === scope && isOfAid(a)
      ? [
          {
            what: a.what,
            day: a.day ?? c.published,
            dated: a.day !== null,
            figures: asideFigure(c, a),
            by:
              a.by === undefined
                ? []
                : refsOf(partiesMeant(a.by, around(c), null).filter((p) => p.named || OF_BODY.test(p.name))),
            aside: {
              words: a.words,
              span: a.span,
              figure: a.amount ? `${a.amount.best} ${a.amount.of}` : '',
              ...(a.threaded ? { threaded: true as const } : {}),
            },
          },
        ]
      : [],
  )
  if (own.length + beside.length === 0) return null
  return { place: placeIn(c, scope), sentence: c.claim.evidence[0].sentence, steps: [...own, ...beside] }
}

function around(c: LinkedClaim): Parameters<typeof partiesMeant>[1] {
  return { country: c.country, day: c.published, glosses: c.glosses }
}

/** "Aid has reached 150,000 people, but Daraya has had nothing": the town behind "but" is another matter. */
function isOfAnother(c: LinkedClaim, scope: string): boolean {
  const but = c.sentence.search(/,? but /)
  if (but < 0 || c.setting.at) return false
  const words = wordsOf(c)
  const { sentence } = c.claim.evidence[0]
  return c.claim.places.some(
    (p) =>
      p.span !== null &&
      foldOf(p.name) === scope &&
      p.span.start - sentence.start > but &&
      p.span.end <= sentence.end &&
      !words.includes(p.text),
  )
}

const ORIGIN =
  /\b(?:loaded (?:in|at)|back to|out of|left|leaving|departed|(?:waiting|parked|stranded|stuck|assembled|lying|stacked) (?:in|at)|stand\w* (?:in|at)|stood (?:in|at)|stored in|from|(?:authorit(?:y|ies)|government|officials?|ministry|commission|generals?|leaders|rulers|office) (?:in|of|at))\s+(?:the )?$/i

/** "172 trucks that stand in Semera": where something is loaded or stands is not where it is asked for. */
function isOrigin(c: LinkedClaim, scope: string): boolean {
  const { sentence } = c.claim.evidence[0]
  const own = c.claim.places.filter(
    (p) => p.span !== null && foldOf(p.name) === scope && p.span.start >= sentence.start && p.span.end <= sentence.end,
  )
  return (
    own.length > 0 &&
    own.every((p) => ORIGIN.test(c.sentence.slice(0, Math.max(0, (p.span?.start ?? 0) - sentence.start))))
  )
}

const HELD_UP: ReadonlySet<What> = new Set<What>(['stripped', 'turned-back'])
const TOWARDS = /\b(?:to|for|into|towards|reach(?:ed|ing)?|entered|inside|in|at)(?: the)?(?: \p{Ll}+ (?:of|in|at))? $/iu

/** The settlements that the sentence of a claim names, each with the words before it. */
function ownTowns(c: LinkedClaim): readonly { readonly key: string; readonly before: string }[] {
  const { sentence } = c.claim.evidence[0]
  return c.claim.places.flatMap(({ name, span, precision }) =>
    span !== null &&
    precision !== 'country' &&
    precision !== 'region' &&
    span.start >= sentence.start &&
    span.end <= sentence.end
      ? { key: foldOf(name), before: c.sentence.slice(0, Math.max(0, span.start - sentence.start)) }
      : [],
  )
}

/** Whether the sentence itself names where it goes, and that is not the place that the paragraph is about. */
function goesElsewhere(c: LinkedClaim, scope: string): boolean {
  const own = ownTowns(c)
  const isHere = (key: string): boolean => key === scope || key.includes(scope) || scope.includes(key)
  return !own.some((x) => isHere(x.key)) && own.some((x) => TOWARDS.test(x.before) && !ORIGIN.test(x.before))
}

const STOPPED = /\b(?:at|near|before|outside|beyond|as far as|in front of|in) (?:the )?$/i

/** "The Carnot lorry was stopped at Baoro": where lorries were held up, beside the town that is named as theirs. */
function isStoppedAt(c: LinkedClaim, scope: string): boolean {
  const own = ownTowns(c)
  const here = own.filter((x) => x.key === scope)
  const free = own.filter((x) => x.key !== scope && !STOPPED.test(x.before) && !ORIGIN.test(x.before))
  // "The medicine had been removed at Rogatica": of the convoy told of before, which its words beside say was for another town.
  const threaded = c.asides.some((a) => a.threaded && HELD_UP.has(a.what as What) && a.place !== scope)
  return here.length > 0 && (free.length > 0 || threaded) && here.every((x) => STOPPED.test(x.before))
}
