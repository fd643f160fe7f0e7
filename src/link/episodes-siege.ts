// Sieges: place, besieger, phases, people inside according to whom, lifelines, and who lists the place as besieged since when.
import { type ActorRef, type Figure, type Lifeline, overlapOf, type PlaceRef, type Siege } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { daysBetween } from './days.ts'
import { phasesOf, type Sign, signsInOrder } from './episodes-phases.ts'
import {
  asideFigure,
  EVERYWHERE,
  figuresOf,
  GENERAL_PLACES,
  groundsOf,
  idsOf,
  inIdOrder,
  isDeed,
  isOnlySpokenOf,
  isVoid,
  placeKey,
  placeOfScope,
  refsOf,
  saysNone,
  sourcesOf,
  topicsOf,
  wordsOf,
} from './ground.ts'
import { inOrder, type LinkedClaim, type StoryPart } from './linked-claim.ts'

const PHASES = ['closing', 'closed', 'easing', 'lifted', 'fallen']
/** Days after a fall in which words about the siege still mean the old one. */
const AFTERMATH = 120

const SIEGE = /\b(?:besieg\w*|sieges?|blockade[sd]?|encircle\w*|surround(?:s|ed|ing)?|cut off|starv\w+)\b/i
const CLOSING =
  /\b(?:tighten\w*|closing in|close[sd]? in on|begins? to encircle|completed? the encirclement|was cut off|were cut off|laid siege|imposed a (?:siege|blockade))\b/i
const LIFTED =
  /\b(?:(?:siege|blockade)\b.{0,30}\b(?:lifted|broken|ended|over)|(?:lifted|broke|ended) (?:the|its|their) (?:siege|blockade)|end of the (?:siege|blockade))\b/i
const FALLEN =
  /\b(?:surrender(?:ed|s)?|fell|fallen|took (?:full )?control|seized|captured|entered the (?:town|city|district)|recaptured|overran|is empty|emptied|last (?:rebels|fighters|gunm[ae]n) (?:left|was out))\b/i

/** The places a siege claim says are besieged; a count of besieged places ("eighteen besieged areas") names none. */
export function besiegedIn(c: LinkedClaim): readonly PlaceRef[] {
  const names = new Set(c.recipients.map((r) => foldOf(r.as)))
  const grounds = groundsOf(c)
  const named = grounds.filter((p) => names.has(placeKey(p)))
  if (named.length > 0) return named
  if (c.claim.recipients.length > 0 && c.claim.recipients.every((r) => GENERAL_PLACES.test(r.text))) return []
  const unresolved = c.recipients.filter(
    (r) =>
      /^\p{Lu}/u.test(r.as) &&
      c.claim.places.length > 0 &&
      /suburb|town|city|village|district|siege|besieg/i.test(c.sentence) &&
      !r.id.includes('state/') &&
      c.claim.act === 'COERCE',
  )
  const inEvidence = c.claim.places.filter(
    (p) => p.span && c.claim.evidence.some((e) => e.span.start <= p.span!.start && p.span!.end <= e.span.end),
  )
  const own = grounds.filter((g) => inEvidence.some((p) => p.name === g.name))
  if (unresolved.length === 1 && own.every((g) => /capital|damascus/i.test(g.name)))
    return [
      { id: `seen/${foldOf(unresolved[0]!.as)}`, name: unresolved[0]!.as, lat: null, lon: null, precision: 'unknown' },
    ]
  if (own.length > 0) return own
  if (c.recipients.length === 0 && /\b(?:areas|places|locations|towns)\b/i.test(wordsOf(c))) return []
  return grounds.slice(0, 1)
}

function isSiegeClaim(c: LinkedClaim): boolean {
  return (
    c.claim.act === 'COERCE' &&
    ((c.claim.mode === 'restrict' && c.claim.topics.includes('siege')) || SIEGE.test(wordsOf(c)))
  )
}

function signOf(c: LinkedClaim, scope: string): Sign | null {
  const words = wordsOf(c)
  if (isVoid(c)) return null
  const here = (): boolean => groundsOf(c).some((p) => placeKey(p) === scope)
  const start = c.claim.when?.basis !== 'publication' && c.claim.when?.from ? c.claim.when.from : null
  if (isSiegeClaim(c)) {
    if (!besiegedIn(c).some((p) => placeKey(p) === scope)) return null
    if (LIFTED.test(c.sentence) && c.claim.status !== 'planned') return { name: 'lifted', day: c.day, claim: c }
    return { name: CLOSING.test(words) ? 'closing' : 'closed', day: c.dated ? (start ?? c.day) : c.day, claim: c }
  }
  if (!here() || c.claim.status === 'planned') return null
  const { act, mode, topics } = c.claim
  if ((act === 'RETREAT' || act === 'CONCEDE') && LIFTED.test(words)) return { name: 'lifted', day: c.day, claim: c }
  // A position that fell is not the town.
  const fell = FALLEN.test(words) && isDeed(c) && isOfTown(c, words, scope) && !isOnlySpokenOf(c)
  if (
    fell &&
    ((act === 'ASSAULT' && topics.includes('territory')) ||
      (act === 'CONCEDE' && topics.includes('surrender')) ||
      (act === 'RETREAT' && mode === 'withdraw'))
  )
    return { name: 'fallen', day: c.day, claim: c }
  if (
    (act === 'AID' || (act === 'RETREAT' && mode === 'access')) &&
    isDeed(c) &&
    c.claim.status !== 'ongoing' &&
    !c.background &&
    !/\bapproved\b/i.test(words)
  )
    return { name: 'easing', day: c.day, claim: c }
  return null
}

function isOfTown(c: LinkedClaim, words: string, scope: string): boolean {
  return (
    /\b(?:the|this) (?:town|city|suburb|district|enclave|camp)\b/i.test(words) ||
    c.claim.places.some(
      (p) => placeKey({ ...NOWHERE, name: p.name }) === scope && (words.includes(p.text) || words.includes(p.name)),
    )
  )
}

const NOWHERE = { id: '', name: '', lat: null, lon: null, precision: 'unknown' } as const

const LINES: readonly (readonly [Lifeline, RegExp])[] = [
  ['food', /\b(?:food|bread|flour|baby milk|infant formula|rations?|wheat|beans|rice)\b/i],
  ['water', /\b(?:water|pumping station)\b/i],
  [
    'medicine',
    /\b(?:medicines?|medical (?:goods|supplies|items)|surgical|vaccines?|antibiotics|drugs|hospital|clinic)\b/i,
  ],
  ['power', /\b(?:electricity|power (?:line|plant|supply|station)|fuel|diesel|gas)\b/i],
  [
    'people',
    /\b(?:crossing|checkpoint|evacuat\w+|patients|employees|students|residents (?:may|can)|let (?:people )?(?:out|leave))\b/i,
  ],
]
const SHUT =
  /\b(?:shut|closed?|cut(?: off)?|block\w*|remov\w+|taken off|strip\w*|ran out|run out|no \w+|not (?:been )?(?:allowed|permitted|delivered|given)|turned back|none|switched off|refus\w+|withh\w+|damaged|destroyed|bombed|hit)\b/i
const OPEN = /\b(?:open(?:ed|s)?|restored|reopened|resumed|free(?:ly)?)\b/i
const CAME =
  /\b(?:reach\w*|deliver\w*|brought|bring\w*|entered|let in|allowed in|arrived|brought out|distributed|dropped|drops)\b/i

function lifelinesOf(c: LinkedClaim): Siege['lifelines'] {
  const { act, status } = c.claim
  if (c.background || status === 'hypothetical' || status === 'planned') return []
  if (!['COERCE', 'AID', 'RETREAT', 'REJECT', 'ASSAULT'].includes(act)) return []
  const words = wordsOf(c)
  const found: Siege['lifelines'][number][] = []
  for (const [line, pattern] of LINES) {
    if (!pattern.test(words)) continue
    const came = (act === 'AID' || act === 'RETREAT') && isDeed(c) && CAME.test(words) && !saysNone(c.sentence)
    const state =
      came || (act === 'RETREAT' && !saysNone(words))
        ? OPEN.test(words)
          ? 'open'
          : 'partial'
        : SHUT.test(words) || saysNone(words) || act === 'COERCE'
          ? 'shut'
          : null
    if (state) found.push({ line, state, date: c.day, claim: c.claim.id })
  }
  return found
}

const INHABITED = /\b(?:people|civilians|residents|inhabitants|population|families|souls|persons|children)\b/i
const INSIDE =
  /\b(?:live|lives|living|remain\w*|left in|besieg\w*|trapped|inside|inhabitants|population|residents|still (?:here|there)|surround\w*|siege)\b/i
const NOT_INSIDE =
  /\b(?:killed|wounded|dead|died|injured|displaced|evacuated|for \S+ people|arrived|detain\w+|fighters? left)\b/i

/** Figures that say how many people are inside. */
export function populationIn(c: LinkedClaim): readonly Figure[] {
  if (!INSIDE.test(c.sentence)) return []
  return figuresOf(c, (of, text) => INHABITED.test(`${of} ${text}`) && !NOT_INSIDE.test(`${of} ${text}`)).filter(
    (f) => f.amount.best >= 50 && !isLeaving(c.sentence, f.amount.text),
  )
}

/** Whether those who are counted left, were fed, or were hurt: "some 250 people left Madaya". */
function isLeaving(sentence: string, figure: string): boolean {
  const at = sentence.indexOf(figure)
  if (at < 0) return false
  return (
    /^.{0,25}\b(?:left|leave|went|were (?:taken|brought|moved|evacuated)|displaced|killed|wounded|died|arrived)\b/i.test(
      sentence.slice(at + figure.length),
    ) ||
    /\b(?:for|feed|feeds|fed|killed|killing|wounded|wounding) (?:some |about |almost |nearly |at least )?$/i.test(
      sentence.slice(Math.max(0, at - 28), at),
    )
  )
}

const LISTS =
  /\b(?:list(?:s|ed)?|designat\w+|classif\w+|declar\w+|consider\w*|count(?:s|ed)?|names?d?|remov\w+|delist\w*|no longer (?:lists?|considers?|counts?))\b.{0,60}\b(besieged|hard[- ]to[- ]reach|under siege)\b/i
const OFF_LIST = /\b(?:no longer|remov\w+|delist\w*|took .{0,40} off|struck)\b/i

function designationsOf(claims: readonly LinkedClaim[]): Siege['designations'] {
  const found: { authority: string; label: string; from: string | null; to: string | null; claim: string }[] = []
  for (const c of claims) {
    const m = LISTS.exec(c.sentence)
    if (!m || isVoid(c)) continue
    const authority = c.actors.find((a) => a.named)?.name ?? c.speaker?.name ?? null
    if (authority === null) continue
    const label = (m[1] as string).toLowerCase().replaceAll('-', ' ') === 'hard to reach' ? 'hard-to-reach' : 'besieged'
    const open = found.findLast((d) => d.authority === authority && d.label === label && d.to === null)
    if (OFF_LIST.test(c.sentence)) {
      if (open) open.to = c.day
      else found.push({ authority, label, from: null, to: c.day, claim: c.claim.id })
    } else if (!open) found.push({ authority, label, from: c.day, to: null, claim: c.claim.id })
  }
  return found
}

/** The sieges of one place, oldest first; a new one begins where words of a siege come long after a fall or an end. */
export function siegesOf(claims: readonly LinkedClaim[], scope: string): readonly Siege[] {
  if (scope === EVERYWHERE) return []
  const all = claims.flatMap((c) => [
    ...[signOf(c, scope)].filter((s) => s !== null),
    ...c.asides.flatMap((a): Sign[] =>
      a.what === 'delivered' && a.place === scope ? [{ name: 'easing', day: a.day, claim: c, words: a.words }] : [],
    ),
  ])
  if (!all.some((s) => s.name === 'closed' || s.name === 'closing')) return []
  const starts = startsOf(all)
  const runs: Sign[][] = [[]]
  let over: string | null = null
  for (const s of signsInOrder(
    all.map((x) => sharpened(x, starts)),
    PHASES,
  )) {
    if (over !== null && (s.name === 'closed' || s.name === 'closing' || s.name === 'easing')) {
      if ((daysBetween(over, s.day) ?? 0) <= AFTERMATH) continue
      runs.push([])
      over = null
    }
    if (s.name === 'fallen' || s.name === 'lifted') over = s.day
    ;(runs.at(-1) as Sign[]).push(s)
  }
  return runs.flatMap((signs, i) => {
    if (!signs.some((s) => s.name === 'closed' || s.name === 'closing')) return []
    const next = runs[i + 1]?.[0]?.day ?? null
    const begin = i === 0 ? null : (signs[0]?.day ?? null)
    return [
      siegeOf(
        signs,
        claims.filter((c) => (begin === null || (c.day ?? '') >= begin) && (next === null || (c.day ?? '') < next)),
        scope,
      ),
    ]
  })
}

/** Days on which the ring is said to have closed, where the words say so to the month. */
function startsOf(signs: readonly Sign[]): readonly string[] {
  return signs
    .filter((s) => s.name === 'closed' && s.claim.dated && s.day !== null && !s.day.endsWith('-01-01'))
    .map((s) => s.day as string)
    .sort()
}

/** "Since 2012" is November 2012 where another report says so. */
function sharpened(s: Sign, starts: readonly string[]): Sign {
  if (s.name !== 'closed' || !s.day?.endsWith('-01-01')) return s
  const day = starts.find((d) => d.slice(0, 4) === s.day?.slice(0, 4))
  return day === undefined ? s : { ...s, day }
}

function siegeOf(signs: readonly Sign[], around: readonly LinkedClaim[], scope: string): Siege {
  // Food let in does not end a siege, and what is said before the ring closed is not its easing.
  const first = signs.findIndex((s) => s.name === 'closed' || s.name === 'closing')
  const kept = signs.slice(first)
  const siegeClaims = kept.filter((s) => s.name === 'closed' || s.name === 'closing').map((s) => s.claim)
  const besiegers = besiegersOf(siegeClaims)
  const here = around.filter(
    (c) => groundsOf(c).some((p) => placeKey(p) === scope) || besiegedIn(c).some((p) => placeKey(p) === scope),
  )
  const population = populationOf(here, around, scope)
  const lifelines = here.flatMap((c) => lifelinesOf(c))
  const used = new Set([...population.map((f) => f.claim), ...lifelines.map((l) => l.claim)])
  const claims = [...new Set([...kept.map((s) => s.claim), ...around.filter((c) => used.has(c.claim.id))])].sort(
    inOrder,
  )
  return {
    kind: 'siege',
    id: `siege/${scope.replaceAll(' ', '-')}/${kept[0]?.day?.slice(0, 10) ?? 'undated'}`,
    place: placeOfScope(around, scope) ?? besiegedIn(siegeClaims[0] as LinkedClaim)[0] ?? null,
    parties: besiegers,
    phases: phasesOf(kept),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
    besiegers,
    population,
    lifelines,
    designations: designationsOf(here),
  }
}

/** Figures of people inside, in claims and beside them; one that a report gives twice by the same voice counts once. */
function populationOf(here: readonly LinkedClaim[], around: readonly LinkedClaim[], scope: string): readonly Figure[] {
  const figures = [
    ...here.filter((c) => groundsOf(c).length <= 2).flatMap(populationIn),
    ...around.flatMap((c) =>
      c.asides.flatMap((a) => (a.what === 'people' && a.place === scope ? asideFigure(c, a) : [])),
    ),
  ]
  // The same words read twice count once, with the reading that says who gives the figure.
  return figures.filter((f, i) => {
    const twin = (g: Figure): boolean =>
      g.report === f.report &&
      f.amount.span !== null &&
      g.amount.span !== null &&
      overlapOf(f.amount.span, g.amount.span) > 0
    return !figures.some(
      (g, k) =>
        k !== i &&
        twin(g) &&
        ((g.says !== null && f.says === null) || ((g.says !== null) === (f.says !== null) && k < i)),
    )
  })
}

const NO_BESIEGER =
  /^(?:siege|their|area)|\b(?:people|civilians|residents|families|patients|trucks?|convoys?|children|reports?)\b/i

/** Who besieges: the actors of the siege claims; of two names of one side the more often said. */
function besiegersOf(claims: readonly LinkedClaim[]): readonly ActorRef[] {
  const bySide = new Map<string, Map<string, { ref: ActorRef; n: number }>>()
  for (const c of claims)
    for (const a of c.actors) {
      if (NO_BESIEGER.test(a.as)) continue
      const side = bySide.get(a.side) ?? new Map<string, { ref: ActorRef; n: number }>()
      const ref = refsOf([a])[0] as ActorRef
      side.set(a.id, { ref, n: (side.get(a.id)?.n ?? 0) + 1 })
      bySide.set(a.side, side)
    }
  const best = [...bySide.values()].map(
    (refs) => [...refs.values()].sort((x, y) => y.n - x.n || (x.ref.id < y.ref.id ? -1 : 1))[0]!.ref,
  )
  return inIdOrder(best)
}

/** Sieges as a part of the story, built place by place. */
export const SIEGES: StoryPart<Siege> = {
  kind: 'siege',
  scopesOf: (c) => {
    const keys = new Set<string>()
    if (isSiegeClaim(c)) for (const p of besiegedIn(c)) keys.add(placeKey(p))
    const matters =
      ['COERCE', 'AID', 'RETREAT', 'ASSAULT', 'CONCEDE', 'REJECT'].includes(c.claim.act) ||
      topicsOf(c).has('siege') ||
      populationIn(c).length > 0 ||
      LISTS.test(c.sentence)
    if (matters) for (const p of groundsOf(c)) keys.add(placeKey(p))
    for (const a of c.asides) if (a.what === 'people' || a.what === 'delivered') keys.add(a.place)
    keys.delete('')
    return [...keys]
  },
  build: (claims, _events, scope) => siegesOf(claims, scope),
}
