// Aid to a place, as a chain of dated facts: requested, approved, refused, loaded, stripped, turned back, delivered.
import { type AidChain, type Figure, overlapOf } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { NO_ASK } from './commitments-made.ts'
import { daysBetween } from './days.ts'
import {
  asideFigure,
  bareWords,
  doneDay,
  EVERYWHERE,
  figuresOf,
  groundKeys,
  idsOf,
  inIdOrder,
  isDeed,
  isVoid,
  placeOfScope,
  refsOf,
  saysNoAnswer,
  saysNone,
  sourcesOf,
  topicsOf,
  withoutLack,
  wordsOf,
} from './ground.ts'
import {
  type Aside,
  type Beyond,
  compare,
  inOrder,
  type LinkedClaim,
  oncePerClaim,
  type StoryPart,
} from './linked-claim.ts'
import { partiesMeant } from './parties.ts'

type What = AidChain['steps'][number]['what']

const ORDER: readonly What[] = ['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered']
/** Days between two steps of one chain. */
const TOGETHER = 60

const GOODS =
  /\b(?:aid|food|bread|flour|medicines?|medical|vaccines?|antibiotics|milk|formula|relief|convoys?|trucks?|lorr(?:y|ies)|supplies|surgical|blankets|kits?|parcels|buses|evacuation of \w+|patients|assistance|wounded)\b/i
const CARRIED =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|aid|food|flour|medicines?|surgical|supplies|blankets|kits?|parcels)\b/i
const CAME =
  /\b(?:reach\w*|deliver\w*|brought|bring\w*|entered|enters?|went in|let in|allowed in|allowed into|arriv\w+|distribut\w+|handed out|unloaded at|dropp?(?:ed|s))\b/i
const APPROVED =
  /\b(?:approv\w+|permission|permit(?:s|ted)?|facilitation letters?|green light|agreed to deliver\w+|cleared|authori[sz]\w+|grant(?:ed|s))\b/i
const LOADED =
  /\b(?:loaded|(?:are|is|stand\w*|still) waiting|stand(?:s|ing)? (?:in|at)|waits? at|ready to (?:move|go|leave)|crossed the|set (?:out|off)|on (?:its|their) way)\b/i
const STRIPPED =
  /\b(?:remov\w+|tak(?:en|e|ing) off|took .{0,30} off|stripp\w+|confiscat\w+|struck (?:from|off)|excluded|held back|without (?:the )?(?:surgical|medic\w+))\b/i
const TURNED =
  /\b(?:turned (?:back|away|around)|sent back|stopped at|blocked at|refused (?:entry|passage)|not (?:allowed|permitted) (?:to )?(?:pass|enter|through)|returned (?:full|loaded))\b/i

const KEPT = /\b(?:keep|keeps|kept|prevent\w*|stopp?(?:ed|s|ing)?|block\w*|hinder\w*)\b.{0,60}\bfrom\b/i

/** The step of an aid chain a claim tells, or null. */
export const stepIn: (c: LinkedClaim) => What | null = oncePerClaim(findStepIn)

function findStepIn(c: LinkedClaim): What | null {
  const words = withoutLack(bareWords(c))
  const topics = topicsOf(c)
  const goods = GOODS.test(words) || topics.has('aid')
  if (c.setting.unreal !== undefined) return null
  if (!goods || c.claim.status === 'hypothetical' || c.claim.status === 'denied' || c.background) return null
  const { act, status } = c.claim
  // To ask for what was taken, or for an account of it, asks for no convoy.
  if (
    act === 'REQUEST' &&
    /\b(?:return|give back|hand back|report (?:in public|on|to)|account for|investigat\w+)\b/i.test(words)
  )
    return null
  if (act === 'REQUEST')
    return isVoid(c) || NO_ASK.test(words) || /\b(?:must|stop|demand)\b/i.test(words) ? null : 'requested'
  if (act === 'REJECT') {
    // That nothing came since a day, or that no date is set, is a lack that nobody refused.
    if (LACK.test(words) && c.actors.length === 0) return null
    if (saysNoAnswer(c.sentence) || /\bden(?:y|ies|ied)\b/i.test(words)) return null
    return status === 'negated' && c.actors.length === 0 ? null : 'refused'
  }
  if (isVoid(c) || saysNone(words) || KEPT.test(words)) return null
  if (STRIPPED.test(words) && (act === 'COERCE' || CARRIED.test(words))) return 'stripped'
  if (TURNED.test(words) && CARRIED.test(words)) return 'turned-back'
  if (act === 'CONCEDE' || act === 'AGREE' || act === 'SUPPORT' || act === 'RETREAT') {
    if (APPROVED.test(words) && act !== 'AGREE') return status === 'planned' ? null : 'approved'
    if (act === 'AGREE' && status === 'happened' && APPROVED.test(words)) return 'approved'
    if (act === 'RETREAT' && c.claim.mode === 'access' && CAME.test(words) && CARRIED.test(words) && isDeed(c))
      return 'delivered'
    return null
  }
  if (act === 'AID') {
    // "With medicine but with no food" came all the same.
    if (isVoid(c) || saysNone(words) || status === 'planned') return null
    if (LOADED.test(words) && !CAME.test(words)) return 'loaded'
    return CAME.test(words) || (status !== 'ongoing' && CARRIED.test(words)) ? 'delivered' : null
  }
  if (act === 'MOBILIZE' || act === 'COOPERATE') return LOADED.test(words) && CARRIED.test(words) ? 'loaded' : null
  return null
}

const LACK =
  /^(?:no|not a|not one|no single)\b[^.;]{0,60}\b(?:reached|delivered|entered|come|came|arrived|received|been set|got in)\b/i

/** What a step of the way of aid must speak of, where words beside a claim tell it: people who move are no aid. */
const CARGO =
  /\b(?:aid|food|bread|flour|beans|rice|medic\w*|supplies|relief|tonnes|tons|rations|kits?|parcels|convoys?|trucks?|lorr(?:y|ies)|vaccines?|drugs|insulin|milk|fuel|blankets|biscuits|serum|oil|seed|vegetables|sheeting|instruments|tanker|pallets|cartons|they|deliver\w*|request\w*|appl\w+|clear\w+|approv\w+|permi\w+|granted)\b/i
const MOVED =
  /\b(?:wounded|patients|evacuees|students|employees|displaced)\b|\b(?:with|carrying) (?:about |some )?[\d,]+ people\b/i
const GOODS_ONLY =
  /\b(?:aid|food|flour|medic\w+|supplies|relief|tonnes|rations|kits?|parcels|vaccines?|milk|blankets)\b/i
const LETTER = /\b(?:to the office of|letters? (?:for|to)|signed by|copies)\b/i

/** Whether words beside a claim tell of aid on its way, not of people, letters or what would be if. */
function isOfAid({ what, words }: Aside): boolean {
  if (LETTER.test(words) && !GOODS_ONLY.test(words)) return false
  if (MOVED.test(words) && !GOODS_ONLY.test(words)) return false
  if (what === 'loaded' && /\bif\b[^.;]{0,80}\b(?:ready|loaded|waiting)\b/i.test(words)) return false
  return !CARRIES.has(what) || CARGO.test(words)
}

const CARRIES: ReadonlySet<string> = new Set(['loaded', 'turned-back', 'delivered'])

/** A road, a bridge or a checkpoint is on the way and no place that gets aid. */
const ON_THE_WAY = /\b(?:road|bridge|checkpoint|crossing|highway|border|gate|post|customs)$/i

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

interface Told {
  readonly what: What
  readonly claim: LinkedClaim
  /** The day it was done; that of publication where none is told. */
  readonly day: string | null
  /** False where no day of its own is told. */
  readonly dated: boolean
  /** Where the words stand beside the claim. */
  readonly aside?: Aside
}

/** What a claim and the words beside it tell of aid to one place. */
function toldBy(claim: LinkedClaim, scope: string): readonly Told[] {
  const what = stepIn(claim)
  const here =
    what !== null && groundKeys(claim).includes(scope) && !isOfAnother(claim, scope) && !isOrigin(claim, scope)
  const beside = claim.asides.flatMap((aside): Told[] =>
    isStep(aside) && aside.place === scope && isOfAid(aside)
      ? [{ what: aside.what, claim, aside, day: aside.day ?? claim.published, dated: aside.day !== null }]
      : [],
  )
  return here ? [{ what, claim, day: doneDay(claim), dated: claim.dated }, ...beside] : beside
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
  /\b(?:loaded (?:in|at)|back to|out of|leaving|waiting (?:in|at)|stand\w* (?:in|at)|stood (?:in|at)|stored in|from)\s+(?:the )?$/i

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

/** What belongs to the day a convoy came or was turned back. */
const TRIP: ReadonlySet<What> = new Set(['stripped', 'delivered', 'turned-back'])

/** What a report tells of a convoy's way without a day was on the day on which, it says, the convoy came or was turned back. */
function onTheirDays(told: readonly Told[]): readonly Told[] {
  const days = new Map<string, string>()
  for (const t of told)
    if (t.dated && t.day !== null && (t.what === 'delivered' || t.what === 'turned-back')) {
      const before = days.get(t.claim.claim.report)
      if (before === undefined || t.day > before) days.set(t.claim.claim.report, t.day)
    }
  return told.map((t) => {
    const day = t.dated || !TRIP.has(t.what) ? undefined : days.get(t.claim.claim.report)
    return day === undefined ? t : { ...t, day, dated: true }
  })
}

/**
 * The chains of one place, oldest first. A chain ends when nothing is told for {@link TOGETHER} days; that of a town of which much
 * is told, with the month.
 */
export function aidOf(
  claims: readonly LinkedClaim[],
  scope: string,
  { since }: Pick<Beyond, 'since'>,
): readonly AidChain[] {
  if (scope === EVERYWHERE) return []
  const found = onTheirDays(claims.flatMap((claim) => toldBy(claim, scope)))
  // What a sentence tells beside a claim of the same step needs no claim: it has the day and the figures.
  const told = found.filter((t) =>
    t.aside
      ? !found.some((o) => o.aside && o !== t && isCloser(o, t))
      : !found.some((o) => o.aside && o.what === t.what && isOneSentence(t.claim, o)),
  )
  told.sort(
    (a, b) =>
      compare(a.day ?? '', b.day ?? '') || ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || inOrder(a.claim, b.claim),
  )
  const chains: Told[][] = []
  for (const t of told) {
    const last = chains.at(-1)
    if (last && (daysBetween((last.at(-1) as Told).day, t.day) ?? 0) <= TOGETHER) last.push(t)
    else chains.push([t])
  }
  return chains.flatMap((chain) => {
    const place = placeOfScope(
      chain.map((t) => t.claim),
      scope,
    )
    if (!place || ON_THE_WAY.test(place.name)) return []
    const givers = chain
      .filter((t) => !t.aside && t.what !== 'refused' && t.what !== 'approved')
      .flatMap((t) => t.claim.actors.filter((a) => a.named))
    const bodies = chain.flatMap((t) =>
      t.aside?.by === undefined ? [] : partiesMeant(t.aside.by, around(t.claim), null).filter((p) => p.named),
    )
    return [
      {
        id: `aid/${scope.replaceAll(' ', '-')}/${(chain[0] as Told).day ?? 'undated'}${since === null ? '' : `/${since}`}`,
        place,
        by: inIdOrder(refsOf([...givers, ...bodies])),
        steps: stepsOf(chain),
      },
    ]
  })
}

function around(c: LinkedClaim): Parameters<typeof partiesMeant>[1] {
  return { country: c.country, day: c.published, glosses: {} }
}

/** Whether one telling of a report says the same as another and more: its day, its figure, or simply earlier. */
function isCloser(a: Told, b: Told): boolean {
  if (a.what !== b.what || a.claim.claim.report !== b.claim.claim.report) return false
  if (Math.abs(daysBetween(a.day, b.day) ?? 99) > 1) return false
  const figure = (t: Told): string => (t.aside?.amount ? `${t.aside.amount.best} ${t.aside.amount.of}` : '')
  if (figure(b) !== '' && figure(a) !== figure(b)) return false
  if (figure(a) !== figure(b)) return true
  return (a.aside?.span.start ?? 0) < (b.aside?.span.start ?? 0)
}

function isOneSentence(claim: LinkedClaim, { claim: anchor, aside }: Told): boolean {
  const { sentence } = claim.claim.evidence[0]
  return claim.claim.report === anchor.claim.report && aside !== undefined && overlapOf(sentence, aside.span) > 0
}

/** What several reports tell of one step within two days, or of one event, is one step. */
function stepsOf(chain: readonly Told[]): AidChain['steps'] {
  const steps: { what: What; told: Told[] }[] = []
  for (const t of chain) {
    const { event } = t.claim
    const same = steps.findLast(
      (s) =>
        s.what === t.what &&
        s.told.some(
          (o) =>
            (!t.aside && !o.aside && event !== null && o.claim.event === event) ||
            Math.abs(daysBetween(o.day, t.day) ?? 99) <= (t.aside || o.aside ? 0 : 2),
        ),
    )
    if (same) same.told.push(t)
    else steps.push({ what: t.what, told: [t] })
  }
  return steps.map(({ what, told }) => {
    const claims = told.map((t) => t.claim)
    const words = told.flatMap((t) => t.aside?.words ?? [])
    return {
      what,
      date: told[0]?.day ?? null,
      figures: told.flatMap((t) => (t.aside ? asideFigure(t.claim, t.aside) : quantities(t.claim))),
      claims: idsOf(claims),
      sources: sourcesOf(claims),
      ...(words.length > 0
        ? { beside: told.flatMap((t) => (t.aside ? [{ claim: t.claim.claim.id, words: t.aside.words }] : [])) }
        : {}),
    }
  })
}

/** Aid as a part of the story, built place by place. */
export const AID: StoryPart<AidChain> = {
  kind: 'aid',
  months: { full: 60, after: 0 },
  scopesOf: (c) => {
    const keys = new Set<string>(stepIn(c) === null ? [] : groundKeys(c))
    for (const a of c.asides) if (isStep(a)) keys.add(a.place)
    keys.delete('')
    return [...keys]
  },
  build: aidOf,
}
