// Where a claim is set: by its own words, its sentence, then what went before.
import type { Mention, Party, Place, Span } from '../model/index.ts'
import { actorById, capitalOf, demonymOf, type State } from '../vocab/actors/index.ts'
import { wholeLand } from './claims-scope.ts'
import { meansDeed, type Where } from './claims-where.ts'
import { isOfBody, isRemit, SEAT } from './main-place.ts'
import { mentionAt, mentionsIn } from './mention-index.ts'
import { aboutOf } from './places-about.ts'
import { landNamed } from './places-peoples.ts'
import { siteMeant } from './places-sites.ts'
import {
  headAt,
  INSIDE,
  isBehind,
  isBeside,
  isGroundOf,
  isLaunchedFrom,
  isOfDeal,
  isOfSayer,
  isOrigin,
  isReached,
  isTellingOf,
  LOCATIVE,
  standingOfDoer,
  verbAbove,
} from './places-standing.ts'
import { placesIn } from './roles-places.ts'
import { sideOf } from './roles-side.ts'
import { type Scene, within } from './scene.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

export interface Setting {
  readonly places: readonly Place[]
  /** 0 from the claim's own words, 1 from its sentence, 2 from what went before. */
  readonly distance: number
}

/**
 * Places of a claim: those in its own words, then the nearest in its sentence, then the last one told in its paragraph, then
 * the place the report is about. A place that acts, speaks, or only stands in a name ("Moscow said") is left out.
 */
export function placesOfClaim(scene: Scene, where: Where): Setting {
  const found = settingOf(scene, where)
  const town = found.places.length === 0 ? undefined : townOfSites(found.places, scene, where)
  return town ? { places: distinct([...found.places, town]), distance: found.distance } : found
}

/** The town that sites nobody knows lie in, where their own words name none: the one told in the same paragraph, else the report's own. */
function townOfSites(places: readonly Place[], scene: Scene, { before, beforeIn, sentence }: Where): Place | undefined {
  if (!places.every((p) => p.precision === 'site' && p.id === null)) return undefined
  if (places.some((p) => p.span !== null && within(scene.places, p.span).length > 0)) return undefined
  const told = beforeIn === sentence.paragraph ? before.find((p) => p.precision === 'settlement') : undefined
  const { place, sure } = aboutOf(scene)
  return told ?? (sure && place?.precision === 'settlement' ? place : undefined)
}

function settingOf(scene: Scene, where: Where): Setting {
  const settings = within(placesIn(scene), where.sentence).filter(
    (p) => isSetting(p, where, scene) && !describesTown(p, scene),
  )
  const away = elsewhereOf(settings, where)
  if (away.size === 0) return settingAmong(settings, scene, where)
  const found = settingAmong(
    settings.filter((p) => !away.has(p)),
    scene,
    where,
  )
  return found.places.length > 0 ? found : { places: distinct([...away]), distance: 1 }
}

/**
 * Places that only tell of the doer: where it is from, where it sits who demands, and, beside another place of the deed, whatever
 * stands with its name ("rebels in Taiz shelled Mocha").
 */
function elsewhereOf<P extends Place & { readonly span: Span }>(
  settings: readonly P[],
  { tree, head, acting, evidence, said }: Where,
): ReadonlySet<P> {
  const own = settings.filter((p) => p.span.start >= evidence.start && p.span.end <= evidence.end)
  const away = new Set<P>()
  const beside: P[] = []
  for (const p of own) {
    const as = standingOfDoer(p, tree, head, acting)
    if (as === 'origin' || isLaunchedFrom(p, tree) || (as === 'seat' && said && !isWide(p))) away.add(p)
    else if (as !== null) beside.push(p)
  }
  if (away.size + beside.length < own.length) for (const p of beside) away.add(p)
  return away
}

function settingAmong(settings: readonly (Place & { readonly span: Span })[], scene: Scene, where: Where): Setting {
  const { evidence, sentence, tree } = where
  const own = distinct(settings.filter((p) => p.span.start >= evidence.start && p.span.end <= evidence.end))
  const suffered = own.filter((p) => isParty(p, where.others))
  const sites = sitesAmong(where.others)
  if (sites.length > 0) return { places: distinct([...sites, ...own.filter((p) => !isWide(p))]), distance: 0 }
  const struck = settings.filter(
    (p) => !isWide(p) && isPlaceItself(p, where.others) && !own.some((q) => q.span === p.span),
  )
  // "The Damascus suburb of Darayya": the town a deed is done to stands, though the words of the claim end before it.
  if (struck.length > 0 && !own.some(isWide))
    return { places: distinct([...struck, ...own.filter((p) => !namesSuburbOf(p, tree))]), distance: 0 }
  if (own.length > 0 && (suffered.length < own.length || !own.every(isWide))) return { places: own, distance: 0 }
  const heard = placesWhere(scene, where)
  if (heard.length > 0) return { places: heard, distance: 0 }
  const there = placesThere(scene, where)
  if (there.length > 0) return { places: there, distance: 1 }
  const site = siteMeant(scene, evidence, sentence)
  if (site) return { places: [site], distance: 0 }
  const chained = placesByChain(scene, evidence, where)
  if (chained.length > 0) return { places: chained, distance: 0 }
  if (own.length > 0) return { places: own, distance: 0 }
  const near = settings.filter(
    (p) =>
      isBehind(p, tree, LOCATIVE) &&
      isTellingOf(verbAbove(tree, headAt(tree, p.span)), where.head, tree, !where.said && !where.charge) &&
      !isOfSayer(p, tree, where.head),
  )
  if (near.length > 0) {
    near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
    return { places: near.slice(0, 1), distance: 1 }
  }
  const around = placesByChain(scene, sentence, where)
  if (around.length > 0) return { places: around.slice(0, 1), distance: 1 }
  const home = homeOf(scene, where)
  if (home) return { places: [home], distance: 2 }
  const spoken = landSpokenOf(scene, where)
  if (spoken) return { places: [spoken], distance: 1 }
  const stricken = countryAmong(scene, where)
  if (stricken) return { places: [stricken], distance: 1 }
  if (where.venue && scene.venue) return { places: [scene.venue], distance: 2 }
  const deed = where.deed.length > 0 && (where.said || where.charge) && meansDeed(where) ? where.deed : []
  if (deed.length > 0) return { places: deed, distance: 2 }
  const whole = wholeLand(scene, where)
  if (whole) return { places: [whole], distance: 2 }
  const yielded = where.yields ? homeElsewhere(scene, where) : null
  if (yielded) return { places: yielded, distance: 2 }
  const land = where.land ?? scene.land
  if (land && !aboutOf(scene).sure && (where.said || where.between) && where.before.length === 0)
    return { places: [land], distance: 2 }
  if (
    where.before.length > 0 &&
    (where.beforeIn === sentence.paragraph ||
      (!aboutOf(scene).sure && where.before[0]!.country === aboutOf(scene).place?.country))
  ) {
    return { places: where.before, distance: 2 }
  }
  if (where.land && !aboutOf(scene).sure) return { places: [where.land], distance: 2 }
  const main = aboutOf(scene).place
  // "An analyst in Brussels said": where the teller sits, and no place of the report besides.
  const seat = main?.span && main.span.start >= sentence.start && main.span.end <= sentence.end ? main.span : null
  if (seat && isOfSayer({ span: seat }, tree, where.head) && scene.places.filter((p) => p.id === main?.id).length === 1)
    return { places: where.before, distance: 2 }
  return { places: main ? [main] : where.before, distance: 2 }
}

/** Places before the "where" that the claim's clause hangs on: "in Ukraine, where the truce is broken". */
function placesWhere(scene: Scene, { tree, head, sentence }: Where): Place[] {
  const { tokens } = tree
  let at = head
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    const where = kidsOf(tree, at).find((k) => tokens[k]!.text.toLowerCase() === 'where')
    if (where !== undefined && where < head) {
      const before = within(placesIn(scene), { start: sentence.start, end: tokens[where]!.start })
      const last = before.at(-1)
      if (!last || tokens[where]!.start - last.span.end > 60) return []
      const first = headAt(tree, last.span)
      const joined = before.filter((p) => p === last || isBeside(tree, headAt(tree, p.span), first))
      return distinct(joined.filter((p) => isBehind(p, tree, LOCATIVE) || isReached(p, tree)))
    }
    at = tokens[at]!.head
  }
  return []
}

/** How far back in characters a "there" may look. */
const BACK = 500
const AT_TOWN = /\b(?:in|at|near|around|into|inside|outside|of|from|to)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu

/** "People trapped there", "residents there say": the town or district told last, wherever in its sentence; not a capital that rules. */
function placesThere(scene: Scene, { tree, sentence }: Where): readonly Place[] {
  const { tokens } = tree
  const there = tokens.find((t) => t.text.toLowerCase() === 'there' && t.deprel.startsWith('advmod'))
  if (!there) return []
  // A place the sentence names and nobody knows is meant, and none told before it.
  const own = within(placesIn(scene), { start: sentence.start, end: there.start })
  const unknown = tokens.some((t) => t.end <= there.start && t.upos === 'PROPN' && /^(?:obl|nmod)$/.test(t.deprel))
  if (own.length === 0 && unknown) return []
  const near = within(placesIn(scene), { start: Math.max(0, there.start - BACK), end: there.start })
  const last = near.findLast(
    (p) =>
      !isWide(p) &&
      (capitalOf(p.text) === undefined || AT_TOWN.test(scene.text.slice(Math.max(0, p.span.start - 24), p.span.start))),
  )
  return last ? [last] : []
}

/** The country of the state that acts, for what states do at home, where the last place told lies elsewhere. */
function homeOf(scene: Scene, where: Where): Place | null {
  if (!where.domestic || where.acting.length !== 1) return null
  const [actor] = where.acting
  if (!actor?.actor?.startsWith('state/')) return null
  const home = scene.places.find((p) => p.precision === 'country' && p.name === actor.name) ?? null
  return home && home.country !== where.before[0]?.country ? home : null
}

/** Where a state gives way, told after something in another country: that state's own ground, as far as the report names it. */
function homeElsewhere(scene: Scene, { acting, before }: Where): readonly Place[] | null {
  const [party] = acting
  const last = before.find((p) => p.country !== null)?.country ?? null
  if (!party || last === null || party.actor === null || acting.some((a) => a.actor !== party.actor)) return null
  const state = actorById(sideOf(party) ?? '')
  if (state?.kind !== 'state' || (state as State).iso === null || (state as State).iso === last) return null
  const land = landNamed(scene, (state as State).iso)
  return land ? [land] : []
}

/** The country of the town told before, where another paragraph names it: what is told now is told of the whole country. */
function landSpokenOf(scene: Scene, { before, beforeIn, sentence }: Where): Place | null {
  const [last] = before
  if (!last?.country || beforeIn === sentence.paragraph) return null
  return within(scene.places, sentence).find((p) => isWide(p) && p.country === last.country) ?? null
}

/** The country that suffers a deed as a whole: "Germany suffered a spate of attacks", "Eritrea was annexed". */
function countryAmong(scene: Scene, where: Where): Place | null {
  if (where.said || where.between) return null
  const [one, more] = where.others.filter((p) => p.span !== null)
  const at = one?.span
  if (!at || more || at.start < where.sentence.start || at.end > where.sentence.end) return null
  return within(scene.places, at).find((p) => isWide(p) && p.text.length >= at.end - at.start - 4) ?? null
}

const SITE_ENDS =
  /\b(?:hospital|airport|airfield|airbase|base|dam|university|bridge|mosque|church|camp|prison|port|refinery|plant|museum|palace|crossing|complex|barracks|school|market|stadium|checkpoint|monastery|cathedral|clinic|mine|factory|station|hotel|mall|temple|synagogue|embassy|consulate|headquarters|compound|building|tower|square|bazaar|depot|jail|courthouse|caf[eé]|restaurant|cinema|theat(?:re|er)|nightclub|club)s?$/i

/** Buildings and grounds with a name of their own among those acted on, kept as written where no gazetteer has them. */
function sitesAmong(parties: readonly Party[]): Place[] {
  return parties
    .filter((p) => p.span !== null && p.actor === null && isSiteName(p.name))
    .map((p) => siteOf(p.name, p.span, p.text))
}

/** Words of a clause, which no name of a building holds. */
const OF_CLAUSE = /\b(?:is|are|was|were|be|been|had|has|have|that|who|which|where|when|after|killed|said|came|come)\b/i

/** "Three", "A": what opens a sentence and is no name. */
const OPENS =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|Another|Both|All|This|That|Dozens of|Hundreds of) /

/** Whether words name a building or ground: it has a name, and what they tell of is it and not who works or lies there. */
export function isSiteName(words: string): boolean {
  if (OF_CLAUSE.test(words)) return false
  const [head = ''] = words.split(/,| (?:in|at|of|near|on|outside|for|with) /)
  return SITE_ENDS.test(head) && /\p{Lu}\p{Ll}/u.test(words.replace(OPENS, '').replace(/^\p{Lu}(?=\p{Ll}+$)/u, 'x'))
}

export function siteOf(words: string, span: Span | null, text: string = words): Place {
  return {
    text,
    span,
    name: words.replace(/^the /i, ''),
    id: null,
    lat: null,
    lon: null,
    country: null,
    precision: 'site',
    how: 'none',
  }
}

const AT = /^(?:in|at|near|outside|inside|on|into)$/

/** Whether a place is where something is, and not who does it or part of somebody's name. */
function isSetting(place: Place & { readonly span: Span }, where: Where, scene: Scene): boolean {
  const rules = isWide(place) || capitalOf(place.text) !== undefined
  if (rules && isParty(place, where.acting)) return false
  if (isOfDeal(place, where.tree)) return false
  const mention = mentionAt(scene.mentions, place.span)
  const inName =
    mention !== null &&
    mention.type !== 'location' &&
    mention.span.end - mention.span.start > place.span.end - place.span.start
  if ((inName && isWide(place)) || isOfBody(place, scene.mentions)) return false
  if (isRemit(place, scene.text)) return false
  const governs =
    capitalOf(place.text) !== undefined &&
    /^(?:nsubj|nmod:poss|iobj)/.test(where.tree.tokens[headAt(where.tree, place.span)]?.deprel ?? '')
  if (governs) return false
  // "The Pentagon said": a seat of power is a setting where something is at it.
  if (SEAT.test(place.text)) return isBehind(place, where.tree, AT)
  // A name nobody knows may be anything; it is a place behind a word for where.
  if (place.precision === 'unknown')
    return (
      (isBehind(place, where.tree, LOCATIVE) && !isOrigin(place, where.tree)) || isListedWithTown(place, where, scene)
    )
  // A country acts, owns and is dealt with; it is a setting behind "in", "into", "across" only.
  return (
    !isWide(place) ||
    isGroundOf(place, where.tree) ||
    (isBehind(place, where.tree, INSIDE) && !isOrigin(place, where.tree))
  )
}

/** "Shelled Kutum, Tawila and Kabkabiya": a name nobody knows, told in one list with a town. */
function isListedWithTown(place: { readonly span: Span }, { tree }: Where, scene: Scene): boolean {
  const { deprel, head } = tree.tokens[headAt(tree, place.span)] ?? { deprel: '', head: -1 }
  const first = deprel === 'conj' ? tree.tokens[head] : undefined
  return first !== undefined && within(scene.places, first).some((p) => !isWide(p) && p.id !== null)
}

export function isWide(place: Place): boolean {
  return place.precision === 'country'
}

const SETTLEMENT = /^(?:the|this|that|besieged|\s)+(?:city|town|village|suburb|enclave|district)$/i
/** "Sudan's second-largest city", "the Syrian city": a town told by its country. */
const TOWN_OF = /^(?:\p{Lu}[\p{L} -]*['’]s?|the \p{Lu}\p{L}+) (?:[\p{Ll}-]+ ){0,3}(?:city|town|village|suburb|port)$/u

/** Whether a country only tells which town is meant, and that town is the one the report is about. */
function describesTown(place: Place & { readonly span: Span }, scene: Scene): boolean {
  return isWide(place) && mentionsIn(scene.mentions, place.span).some((m) => isMainTown(m, scene))
}

/** "Sudan's second-largest city" in a report about a town of Sudan. */
function isMainTown({ type, form, span }: Mention, scene: Scene): boolean {
  const main = aboutOf(scene).place
  if (type !== 'location' || form === 'name' || main?.precision !== 'settlement' || main.country === null) return false
  const words = scene.text.slice(span.start, span.end)
  if (!TOWN_OF.test(words)) return false
  const land = within(scene.places, span).find(isWide)?.country ?? demonymOf(words.split(' ')[1] ?? '')?.iso
  return land === main.country
}

/** The town whose name is the last heading before a point, or null. */
function headingOver(scene: Scene, at: number): Place | null {
  let low = 0
  let high = scene.headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (scene.headings[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return scene.headings[low - 1]?.place ?? null
}

const TOWNLIKE = /^(?:settlement|unknown)$/

/** Places that descriptions look back to; "the city" of which no more is known is the last town told, else the one the report is about. */
function placesByChain(scene: Scene, span: Span, { before, beforeIn, sentence }: Where): Place[] {
  const found: Place[] = []
  const told = beforeIn === sentence.paragraph ? before.find((p) => TOWNLIKE.test(p.precision)) : undefined
  for (const m of within(scene.mentions.all, span)) {
    if (m.chain === null || m.type !== 'location' || m.form === 'name') continue
    const place = scene.placeOfChain.get(m.chain)
    const words = scene.text.slice(m.span.start, m.span.end)
    const main = aboutOf(scene).place?.precision === 'settlement' ? aboutOf(scene).place : null
    const settlement = SETTLEMENT.test(words) || isMainTown(m, scene)
    // "The town" is the one of the heading it stands under, or the one the title names; else the one looked back to; else the one the report is about.
    const heading = settlement ? headingOver(scene, m.span.start) : null
    if (heading) found.push(heading)
    else if (settlement && told && !place) found.push(told)
    else if (settlement && main && scene.findings.doc.title?.includes(main.text)) found.push(main)
    else if (place) found.push(place)
    else if (settlement) {
      const town = main ?? before.find((p) => p.precision === 'settlement')
      if (town) found.push(town)
    }
  }
  return distinct(found)
}

/** Whether a party is the place, and not only named with it. */
function isPlaceItself(place: Place & { readonly span: Span }, parties: readonly Party[]): boolean {
  return parties.some((p) => p.span !== null && p.span.end === place.span.end && p.span.start <= place.span.start)
}

const SUBURB = /^(?:suburb|district|neighbou?rhood|outskirt|quarter|countryside)$/

/** "The Damascus suburb of Darayya": the town is told only to say where the other lies. */
function namesSuburbOf({ span }: Place, tree: Tree): boolean {
  if (span === null) return false
  const { deprel, head } = tree.tokens[headAt(tree, span)] ?? { deprel: '', head: -1 }
  return deprel === 'compound' && SUBURB.test(tree.tokens[head]?.lemma ?? '')
}

function isParty(place: { readonly span: Span | null }, parties: readonly Party[]): boolean {
  return parties.some(
    (p) => p.span !== null && place.span !== null && p.span.start <= place.span.start && place.span.end <= p.span.end,
  )
}

/** Characters between two spans; 0 where they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}

export function distinct<P extends Place>(places: readonly P[]): P[] {
  const seen = new Set<string>()
  return places.filter((p) => {
    const key = p.id ?? p.name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
