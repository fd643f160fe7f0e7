// Where and when a claim is set, and which figures belong to it: from its own words, its sentence, then what went before.
import type { Amount, Party, Place, Span, When } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { mentionAt } from './mention-index.ts'
import { type Scene, within } from './scene.ts'
import { isUnder, kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'

export interface Setting {
  readonly places: readonly Place[]
  /** 0 from the claim's own words, 1 from its sentence, 2 from what went before. */
  readonly distance: number
}

/** What a claim's places are looked for by. */
export interface Where {
  readonly evidence: Span
  readonly sentence: Sentence
  readonly tree: Tree
  /** Whether it is a meeting, held where the report was written if that place is named again. */
  readonly venue: boolean
  /** Whether it is dealt between states and sides rather than done on the ground: help, leverage, praise. */
  readonly between: boolean
  /** Predicate token of the claim. */
  readonly head: number
  /** Parties of the claim and its speaker: a place among them acts and is no setting. */
  readonly acting: readonly Party[]
  readonly others: readonly Party[]
  /** The last place told before, and the paragraph it was told in. */
  readonly before: readonly Place[]
  readonly beforeIn: number
}

/**
 * Places of a claim: those in its own words, then the nearest in its sentence, then the last one told in its paragraph, then
 * the place the report is about. A place that acts, speaks, or only stands in a name ("Moscow said") is left out.
 */
export function placesOfClaim(scene: Scene, where: Where): Setting {
  const { evidence, sentence, tree } = where
  const settings = within(scene.places, sentence).filter((p) => isSetting(p, where, scene))
  const own = distinct(settings.filter((p) => p.span.start >= evidence.start && p.span.end <= evidence.end))
  const suffered = own.filter((p) => isParty(p, where.others))
  const sites = sitesAmong(where.others)
  if (sites.length > 0) return { places: [...sites, ...own.filter((p) => !isWide(p))], distance: 0 }
  if (own.length > 0 && (suffered.length < own.length || !own.every(isWide))) return { places: own, distance: 0 }
  const chained = placesByChain(scene, evidence)
  if (chained.length > 0) return { places: chained, distance: 0 }
  if (own.length > 0) return { places: own, distance: 0 }
  const near = settings.filter(
    (p) => isBehind(p, tree, LOCATIVE) && isOver(verbAbove(tree, headAt(tree, p.span)), where.head, tree),
  )
  if (near.length > 0) {
    near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
    return { places: near.slice(0, 1), distance: 1 }
  }
  const around = placesByChain(scene, sentence)
  if (around.length > 0) return { places: around.slice(0, 1), distance: 1 }
  if (where.between && scene.land) return { places: [scene.land], distance: 2 }
  if (where.venue && scene.venue) return { places: [scene.venue], distance: 2 }
  if (
    where.before.length > 0 &&
    (where.beforeIn === sentence.paragraph ||
      (!scene.mainIsSure && where.before[0]!.country === scene.mainPlace?.country))
  ) {
    return { places: where.before, distance: 2 }
  }
  return { places: scene.mainPlace ? [scene.mainPlace] : where.before, distance: 2 }
}

const SITE =
  /\b(?:hospital|airport|airfield|airbase|base|dam|university|bridge|mosque|church|camp|prison|port|refinery|plant|museum|palace|crossing|complex|barracks|school|market|stadium|checkpoint)\b/i

/** Buildings and grounds with a name of their own among those acted on, kept as written where no gazetteer has them. */
function sitesAmong(parties: readonly Party[]): Place[] {
  return parties
    .filter(
      (p) =>
        p.span !== null && p.actor === null && SITE.test(p.name) && /\p{Lu}\p{Ll}/u.test(p.name.replace(/^The /, '')),
    )
    .map((p) => ({
      text: p.text,
      span: p.span,
      name: p.name.replace(/^the /i, ''),
      id: null,
      lat: null,
      lon: null,
      country: null,
      precision: 'site',
      how: 'none',
    }))
}

/** The towns, districts and sites a sentence sets something in. */
export function townsIn(scene: Scene, sentence: Sentence): Place[] {
  const tree = treeOf(sentence)
  return distinct(within(scene.places, sentence).filter((p) => !isWide(p) && isBehind(p, tree, LOCATIVE)))
}

/** Whether a place is where something is, and not who does it or part of somebody's name. */
function isSetting(place: Place & { readonly span: Span }, where: Where, scene: Scene): boolean {
  const rules = isWide(place) || capitalOf(place.text) !== undefined
  if (rules && isParty(place, where.acting)) return false
  const mention = mentionAt(scene.mentions, place.span)
  const inName =
    mention !== null &&
    mention.type !== 'location' &&
    mention.span.end - mention.span.start > place.span.end - place.span.start
  if (inName && isWide(place)) return false
  const governs =
    capitalOf(place.text) !== undefined &&
    /^(?:nsubj|nmod:poss|iobj)/.test(where.tree.tokens[headAt(where.tree, place.span)]?.deprel ?? '')
  if (governs) return false
  // A country acts, owns and is dealt with; it is a setting behind "in", "into", "across" only.
  return !isWide(place) || (isBehind(place, where.tree, INSIDE) && !isOrigin(place, where.tree))
}

function isWide(place: Place): boolean {
  return place.precision === 'country' || place.precision === 'unknown'
}

const LOCATIVE =
  /^(?:in|at|near|on|from|to|into|outside|inside|around|across|over|off|through|throughout|within|towards?|north|south|east|west|of|between|for|against|along|beyond)$/

/** "militias from Lebanon": where somebody is from, not where something is. */
function isOrigin(place: { readonly span: Span }, tree: Tree): boolean {
  const head = headAt(tree, place.span)
  let at = head
  while (at >= 0 && tree.tokens[at]!.deprel === 'conj' && tree.tokens[at]!.head < at) at = tree.tokens[at]!.head
  if (at < 0 || tree.tokens[at]!.deprel !== 'nmod') return false
  return kidsOf(tree, at).some(
    (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'from',
  )
}

const INSIDE = /^(?:in|into|inside|across|throughout|within|from|to|towards?|outside|around|near|at)$/

/** Whether a place stands behind one of the prepositions, itself or as part of a longer phrase ("the suburbs of Damascus"). */
function isBehind(place: { readonly span: Span }, tree: Tree, prepositions: RegExp): boolean {
  let at = headAt(tree, place.span)
  for (let steps = 4; at >= 0 && steps > 0; steps--) {
    for (const kid of kidsOf(tree, at)) {
      if (tree.tokens[kid]!.deprel === 'case' && prepositions.test(tree.tokens[kid]!.text.toLowerCase())) return true
    }
    const { deprel, head } = tree.tokens[at]!
    if (!/^(?:conj|appos|compound|nmod|flat|amod)/.test(deprel)) return false
    at = head
  }
  return false
}

/** The nearest verb over a token, -1 for none. */
function verbAbove(tree: Tree, token: number): number {
  let at = token
  for (let steps = 20; at >= 0 && steps > 0; steps--) {
    if (tree.tokens[at]!.upos === 'VERB' && at !== token) return at
    at = tree.tokens[at]!.head
  }
  return -1
}

function isOver(above: number, token: number, tree: Tree): boolean {
  return above < 0 || isUnder(tree, token, above)
}

/** Token that heads the words of a span: the one whose own head lies outside it. */
function headAt(tree: Tree, span: Span): number {
  const { tokens } = tree
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < span.end; i++) {
    const head = tokens[tokens[i]!.head]
    if (!head || head.start < span.start || head.start >= span.end) return i
  }
  return Math.min(low, tokens.length - 1)
}

function placesByChain(scene: Scene, span: Span): Place[] {
  const found: Place[] = []
  for (const m of within(scene.mentions.all, span)) {
    if (m.chain === null || m.type !== 'location' || m.form === 'name') continue
    const place = scene.placeOfChain.get(m.chain)
    if (place) found.push(place)
  }
  return distinct(found)
}

function isParty(place: { readonly span: Span | null }, parties: readonly Party[]): boolean {
  return parties.some(
    (p) => p.span !== null && place.span !== null && p.span.start <= place.span.start && place.span.end <= p.span.end,
  )
}

function gap(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}

function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter((p) => {
    const key = p.id ?? p.name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** When a claim is set: its own time, the nearest one of its sentence, else only the day of publication; null for nothing at all. */
export function whenOfClaim(scene: Scene, evidence: Span, sentence: Sentence, published: string | null): When | null {
  const time = timeOf(scene, evidence, sentence)
  if (time) return { from: time.from, to: time.to, basis: time.basis, text: time.text, span: time.span }
  if (published === null) return null
  const day = published.slice(0, 10)
  return { from: day, to: day, basis: 'publication', text: null, span: null }
}

/** The time expression that belongs to a claim, or null. */
export function timeOf(scene: Scene, evidence: Span, sentence: Sentence): FoundTime | null {
  const own = within(scene.times, evidence)
  if (own.length > 0) return own.find((t) => !isWideTime(t)) ?? own[0]!
  const near = within(scene.times, sentence)
  if (near.length === 0) return null
  near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
  return near[0]!
}

/** "since 2012", "the 1980s", a year: gives way to a day told beside it. */
function isWideTime({ from, to }: FoundTime): boolean {
  return from === null || to === null || daysBetween(from, to) > 31
}

/** Figures that stand in the claim's own words. */
export function amountsOfClaim(scene: Scene, evidence: Span): Amount[] {
  return within(scene.amounts, evidence).map((a) => ({
    low: a.low,
    best: a.best,
    high: a.high,
    unit: a.unit,
    of: a.of,
    text: a.text,
    span: a.span,
  }))
}

/** Whether a time is history to the report: it ended most of a year before it, or is a bare past year where no date is known. */
export function isHistory(time: FoundTime | null, published: string | null): boolean {
  if (!time) return false
  if (AGO.test(time.text)) return true
  if (time.to === null) return false
  if (published === null)
    return (
      /^(?:in\s+|during\s+|of\s+)?(?:\w+\s+)?(?:1[89]|20)\d\d$/i.test(time.text.trim()) &&
      time.from !== null &&
      time.to.slice(5) === '12-31'
    )
  return daysBetween(time.to, published.slice(0, 10)) > 300
}

const AGO = /\b(?:years|decades?|centur(?:y|ies)) (?:ago|earlier|before)\b|\bin the (?:19|20)\d0s\b/i

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
