// Where a claim is set: by its own words, its sentence, then what went before.
import { holds, type Party, type Place, type Span } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { describesTown, describesTownBeside, pairMeant, placesByChain } from './claims-described.ts'
import { landOfOthers } from './claims-elsewhere.ts'
import { homeElsewhere, homeOf, landStruck } from './claims-home.ts'
import { wholeLand } from './claims-scope.ts'
import { besideSites, sitesAmong } from './claims-sites.ts'
import { leftFor, placesThere, placesWhere } from './claims-there.ts'
import { answersCharge, deedDoes, distinct, isWide, meansDeed, type Where } from './claims-where.ts'
import { isHeldAgainst, isStowedAt } from './landmarks.ts'
import { isOfBody, isRemit, SEAT } from './main-place.ts'
import { mentionAt } from './mention-index.ts'
import { aboutOf } from './places-about.ts'
import { isBesideSubject, isBoundFor, isGoneTo, isGovernedBySayer, isOfPaper, namesSuburbOf } from './places-aside.ts'
import { headedAt } from './places-headed.ts'
import { isHome, isOfAnchor, isOfHelper, isOfMatter } from './places-matter.ts'
import { lessMeasured } from './places-measured.ts'
import { isSetOut } from './places-origin.ts'
import { landNamed } from './places-peoples.ts'
import { siteMeant } from './places-sites.ts'
import {
  headAt,
  INSIDE,
  isBehind,
  isGroundOf,
  isLaunchedFrom,
  isOfDeal,
  isOfSayer,
  isOrigin,
  isReached,
  isTellingOf,
  LOCATIVE,
  standingOfDoer,
} from './places-standing.ts'
import { isLikened, isOfUnit, isSeatOfAddressee, isTied, isWithin, topOfList } from './places-tied.ts'
import { WORLD_PARTS } from './places-words.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'
import type { Tree } from './sentence-tree.ts'

/** Places a claim may be set in, and how far from its words they were found. */
export interface Setting {
  readonly places: readonly Place[]
  /** 0 from the claim's own words, 1 from its sentence, 2 from what went before. */
  readonly distance: number
}

/** "two villages that gave in": whichever they are, they are not the one town told of before. */
const SOME_TOWNS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|other) (?:\w+ )?(?:villages|towns|hamlets|districts|suburbs)$/i

/**
 * Places of a claim: those in its own words, then the nearest in its sentence, then the last one told in its paragraph, then
 * the place the report is about. A place that acts, speaks, or only stands in a name ("Moscow said") is left out.
 */
export function placesOfClaim(scene: Scene, where: Where): Setting {
  const found = settingOf(scene, where)
  if (found.distance > 1 && where.yields && where.doers.some((d) => d.actor === null && SOME_TOWNS.test(d.name)))
    return { places: [], distance: found.distance }
  const town = found.places.length === 0 ? undefined : townOfSites(found.places, scene, where)
  return town ? { places: distinct([...found.places, town]), distance: found.distance } : found
}

/** The town that sites and quarters nobody knows lie in, where their own words name none: the one of the same sentence, then of the paragraph, else the report's own. */
function townOfSites(places: readonly Place[], scene: Scene, where: Where): Place | undefined {
  const { before, beforeIn, sentence, tree } = where
  const parts = places.every((p) => isPartOfTown(p, scene.text))
  if (!parts) return undefined
  if (places.some((p) => p.id === null && p.span !== null && within(scene.places, p.span).some((q) => q.id !== null)))
    return undefined
  const beside = within(scene.places, sentence).filter(
    (p) =>
      p.precision === 'settlement' &&
      isBehind(p, tree, HOLDS) &&
      isSetting(p, where, scene) &&
      !isSetOut(p, tree, where.head) &&
      !isOfSayer(p, tree, where.head) &&
      !isOfAnchor(p, tree, where.head),
  )
  const told = beforeIn === sentence.paragraph ? before.find((p) => p.precision === 'settlement') : undefined
  const { place, sure } = aboutOf(scene)
  const town =
    (beside.length === 1 ? beside[0] : undefined) ??
    told ??
    (sure && place?.precision === 'settlement' ? place : undefined)
  return town && places.every((p) => p.id === null || (p.id !== town.id && p.country === town.country))
    ? town
    : undefined
}

/** Words behind which a town stands that holds a site named beside it: "in Baku", "the middle of Grozny". */
const HOLDS = /^(?:in|inside|within|of)$/

/** A building nobody knows, "the Markets area", "the Sohrab Goth neighbourhood", "District Two". */
function isPartOfTown({ precision, id, name, span }: Place, text: string): boolean {
  if (id === null) return precision === 'site' || precision === 'district' || NUMBERED.test(name)
  return span !== null && QUARTER.test(text.slice(span.end, span.end + 20))
}
const NUMBERED =
  /^(?:District|Sector|Zone|Quarter|Block|Ward) (?:\d+|[A-Z]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
const QUARTER = /^ (?:neighbou?rhood|quarter|suburb|ward|township)\b(?! of \p{Lu})/u

function settingOf(scene: Scene, where: Where): Setting {
  const settings = lessMeasured(
    within(placesIn(scene), where.sentence).filter(
      (p) => isSetting(p, where, scene) && !describesTown(p, scene) && !describesTownBeside(p, where),
    ),
    where.tree,
  )
  const away = elsewhereOf(settings, where, scene)
  if (away.size === 0) return settingAmong(settings, scene, where)
  const found = settingAmong(
    settings.filter((p) => !away.has(p)),
    scene,
    where,
  )
  if (found.places.length === 0) return { places: distinct([...away]), distance: 1 }
  const { tree, head, domestic } = where
  const others = found.distance < 2 || !domestic ? [] : [...away].filter((p) => isOfMatter(p, tree, head))
  // "Arrested six men over the raid in Garissa": near there, unless the police are of another country.
  const same = others.length > 0 && !(isWide(found.places[0]!) && others[0]!.country !== found.places[0]!.country)
  return same ? { places: distinct(others), distance: 1 } : found
}

/** Whether a place belongs to another deed: what somebody is seized or tried for, or what the claim is dated by. */
function isOfOther(place: { readonly span: Span }, { tree, head, domestic }: Where): boolean {
  return (domestic && isOfMatter(place, tree, head)) || isOfAnchor(place, tree, head)
}

/**
 * Places that only tell of the doer: where it is from, where it sits who demands, and, beside another place of the deed, whatever
 * stands with its name ("rebels in Taiz shelled Mocha").
 */
function elsewhereOf<P extends Place & { readonly span: Span }>(
  settings: readonly P[],
  where: Where,
  { mentions }: Scene,
): ReadonlySet<P> {
  const { tree, head, acting, evidence, said, charge, between, leaves } = where
  const own = settings.filter((p) => p.span.start >= evidence.start && p.span.end <= evidence.end)
  const away = new Set<P>()
  const beside: P[] = []
  const homes: P[] = []
  for (const p of own) {
    const as = standingOfDoer(p, tree, head, acting)
    if (isOfOther(p, where)) away.add(p)
    else if (isStowedAt(tree.tokens, headAt(tree, p.span)) && tree.tokens[headAt(tree, p.span)]!.head !== head)
      away.add(p)
    else if (
      as === 'origin' ||
      isLaunchedFrom(p, tree) ||
      (!leaves && isSetOut(p, tree, head)) ||
      isOfPaper(p, tree, head) ||
      isBoundFor(p, tree) ||
      (as === 'seat' && (said || charge) && !isWide(p))
    )
      away.add(p)
    else if (as !== null) beside.push(p)
    else if (
      isHome(p, tree, head) === 'beside' ||
      isOfHelper(p, tree, head) ||
      (!leaves && isBesideSubject(p, tree, head))
    )
      homes.push(p)
    else if ((said || charge || between) && isSeatOfAddressee(p, tree, head, mentions)) away.add(p)
  }
  if (away.size + beside.length + homes.length < own.length) for (const p of [...beside, ...homes]) away.add(p)
  // "Elders in Tumaco freed two men from Cali": where they are who do it, and not where those are from whom it is done to.
  else if (beside.length > 0 || settings.length > own.length) for (const p of homes) away.add(p)
  return away
}

function settingAmong(settings: readonly (Place & { readonly span: Span })[], scene: Scene, where: Where): Setting {
  const { evidence, sentence, tree } = where
  const own = distinct(settings.filter((p) => p.span.start >= evidence.start && p.span.end <= evidence.end))
  const suffered = own.filter((p) => isParty(p, where.others))
  const sites = sitesAmong(where.others)
  if (sites.length > 0) {
    const around = besideSites(
      own.filter((p) => p.precision !== 'site'),
      sites,
    )
    return {
      places: distinct([...sites, ...(around.every(isWide) ? around : around.filter((p) => !isWide(p)))]),
      distance: 0,
    }
  }
  const struck = settings.filter(
    (p) => !isWide(p) && isPlaceItself(p, where.others) && !own.some((q) => q.span === p.span),
  )
  // "The Damascus suburb of Darayya": the town a deed is done to stands, though the words of the claim end before it.
  if (struck.length > 0 && !own.some(isWide))
    return { places: distinct([...struck, ...own.filter((p) => !namesSuburbOf(p, tree))]), distance: 0 }
  const left = where.leaves ? leftFor(own, scene, where) : null
  if (left) return { places: distinct([left, ...own]), distance: 0 }
  if (own.length > 0 && (suffered.length < own.length || !own.every(isWide))) return { places: own, distance: 0 }
  const heard = placesWhere(scene, where)
  if (heard.length > 0) return { places: heard, distance: 0 }
  const there = placesThere(scene, where)
  if (there.length > 0) return { places: there, distance: 1 }
  const pair = pairMeant(scene, evidence)
  if (pair.length > 0) return { places: pair, distance: 0 }
  const site = siteMeant(scene, evidence, sentence)
  if (site) return { places: [site], distance: 0 }
  const chained = placesByChain(scene, evidence, where)
  if (chained.length > 0) return { places: chained, distance: 0 }
  if (own.length > 0) return { places: own, distance: 0 }
  if (where.charged.length > 0 && answersCharge(where)) return { places: where.charged, distance: 1 }
  const lying = landStruck(scene, where, settings)
  if (lying) return { places: [lying], distance: 1 }
  const line = headedAt(scene, evidence.start)
  if (line?.row) return { places: [line.place], distance: 1 }
  const near = settings.filter(
    (p) =>
      (isBehind(p, tree, LOCATIVE) ? !(capitalOf(p.text) && isOrigin(p, tree)) : !isWide(p) && isReached(p, tree)) &&
      isTellingOf(headAt(tree, p.span), where.head, tree, !where.said && !where.charge) &&
      !isOfAnchor(p, tree, where.head) &&
      (where.leaves || !isSetOut(p, tree, where.head, false)) &&
      (tellsOfSelf(p, where) || !isOfSayer(p, tree, where.head)),
  )
  if (near.length > 0) {
    if (near.every((p) => isGovernedBySayer(p, tree))) {
      const town = sameTold(where).filter(
        (p) => p.precision !== 'region' && (p.id === null || p.country === near[0]!.country),
      )
      if (town.length > 0) return { places: town, distance: 2 }
    }
    near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
    return { places: distinct(withJoined(near, tree)), distance: 1 }
  }
  const around = placesByChain(scene, sentence, where)
  if (around.length > 0) return { places: around.slice(0, 1), distance: 1 }
  if (line) return { places: [line.place], distance: 2 }
  const beside = siteMeant(scene, sentence, sentence)
  if (beside) return { places: [beside], distance: 1 }
  const home = homeOf(scene, where)
  if (home) return { places: [home], distance: 2 }
  const spoken = landSpokenOf(scene, where)
  if (spoken) return { places: [spoken], distance: 1 }
  const stricken = countryAmong(scene, where)
  if (stricken) return { places: [stricken], distance: 1 }
  const other = landOfOthers(scene, where)
  if (other) return { places: [other], distance: 2 }
  if (where.venue && where.talksBeside && where.talks.length > 0) return { places: where.talks, distance: 2 }
  if (where.venue && scene.venue) return { places: [scene.venue], distance: 2 }
  const deed =
    where.deed.length > 0 && (where.said || where.charge ? meansDeed(where) : deedDoes(where)) ? where.deed : []
  if (deed.length > 0) return { places: deed, distance: 2 }
  const whole = wholeLand(scene, where)
  // "Moscow would not discuss it": told of talks, it was said where they are held.
  if (whole) return { places: where.talks.length > 0 ? where.talks : [whole], distance: 2 }
  const yielded = where.yields ? homeElsewhere(scene, where) : null
  if (yielded) return { places: yielded, distance: 2 }
  const land = where.land ?? scene.land
  if (land && !aboutOf(scene).sure && (where.said || where.between) && where.before.length === 0)
    return { places: [land], distance: 2 }
  if (where.talksBeside && where.beforeIn !== sentence.paragraph && where.talks.length > 0)
    return { places: where.talks, distance: 2 }
  const before = toldBefore(scene, where)
  if (before.length > 0) return { places: before, distance: 2 }
  if (where.land && !aboutOf(scene).sure) return { places: [where.land], distance: 2 }
  // "Four were killed", told a paragraph after the raid: where the last deed was.
  if (where.force && where.doers.length === 0 && where.deed.length > 0) return { places: where.deed, distance: 2 }
  if (where.talks.length > 0) return { places: where.talks, distance: 2 }
  const main = aboutOf(scene).place
  // "An analyst in Brussels said": where the teller sits, and no place of the report besides.
  const seat = main?.span && main.span.start >= sentence.start && main.span.end <= sentence.end ? main.span : null
  if (seat && isOfSayer({ span: seat }, tree, where.head) && scene.places.filter((p) => p.id === main?.id).length === 1)
    return { places: where.before, distance: 2 }
  return { places: main ? [main] : where.before, distance: 2 }
}

/** The places told last, in the same paragraph. */
function sameTold({ before, beforeIn, sentence }: Where): readonly Place[] {
  return beforeIn === sentence.paragraph ? before : []
}

/** The places told last, where they may still be meant; of several towns told a paragraph before, what is said or dealt is told of their country. */
function toldBefore(scene: Scene, where: Where): readonly Place[] {
  const { before, beforeIn, sentence } = where
  const same = beforeIn === sentence.paragraph
  const { place, sure } = aboutOf(scene)
  if (before.length === 0) return before
  if (!same && (sure || before[0]!.country !== place?.country || isSaidFarOff(scene, where))) return []
  const dealt = where.said || where.charge || where.between || where.offers
  const several = before.filter((p) => p.precision !== 'site').length > 1
  const land = !same && dealt && several ? landNamed(scene, before[0]!.country) : null
  return land ? [land] : before
}

/** "Malaysia said in Putrajaya that it would go": whether it is told in the sentence to be said in another town than those told before. */
function isSaidFarOff(scene: Scene, { before, head, sentence, tree }: Where): boolean {
  return within(placesIn(scene), sentence).some(
    (p) => !isWide(p) && isOfSayer(p, tree, head) && before.every((q) => q.id === null || q.id !== p.id),
  )
}

/** "Coalition forces in Mali": the country stands in the words for who acts, and tells where they are. */
function isGroundOfDoer(place: Place & { readonly span: Span }, { tree, acting }: Where): boolean {
  if (
    !isWide(place) ||
    isPlaceItself(
      place,
      acting.filter((a) => a.text === place.text),
    )
  )
    return false
  return isWithin(place, tree)
}

/** Whether the one who tells from a place does it: "rebels in Gao say they freed ten"; where they fought may be told before. */
function tellsOfSelf(place: Place & { readonly span: Span }, { acting, doers, force }: Where): boolean {
  const teller = acting.length > doers.length ? acting.at(-1)! : null
  if (force || !teller?.span || !holds(teller.span, place.span)) return false
  return doers.some((d) => teller.name.startsWith(d.name))
}

/** The country of the town told before, where another paragraph names it, or one judges whose office is for it: what is told now is told of the whole country. */
function landSpokenOf(scene: Scene, { before, beforeIn, sentence, charge }: Where): Place | null {
  const [last] = before
  if (!last?.country) return null
  const same = beforeIn === sentence.paragraph
  return (
    within(scene.places, sentence).find(
      (p) => isWide(p) && p.country === last.country && (!same || (charge && isRemit(p, scene.text))),
    ) ?? null
  )
}

/** The country that suffers a deed as a whole: "Germany suffered a spate of attacks", "Eritrea was annexed". */
function countryAmong(scene: Scene, where: Where): Place | null {
  if (where.said || where.between) return null
  const [one, more] = where.others.filter((p) => p.span !== null)
  const at = one?.span
  if (!at || more || at.start < where.sentence.start || at.end > where.sentence.end) return null
  return within(scene.places, at).find((p) => isWide(p) && p.text.length >= at.end - at.start - 4) ?? null
}

/** The first of the places and those told in one list with it: "in Bangladesh and Pakistan". */
function withJoined<P extends { readonly span: Span }>([first, ...more]: readonly P[], tree: Tree): P[] {
  if (!first) return []
  const top = (p: P): number => topOfList(tree, headAt(tree, p.span))
  return [first, ...more.filter((p) => top(p) === top(first))]
}

/** "Kyiv accused Moscow", "appealed to Damascus": a capital that is spoken to, and stands for its state; not one that somebody flies to. */
function isSpokenTo(place: Place & { readonly span: Span }, { said, charge, offers, others, tree }: Where): boolean {
  if (isWide(place) || capitalOf(place.text) === undefined || !(said || charge || offers)) return false
  const states = others.filter((p) => p.actor?.startsWith('state/'))
  return isPlaceItself(place, states) && !isBehind(place, tree, AT) && !isGoneTo(place, tree)
}

const AT = /^(?:in|at|near|outside|inside|on|into)$/

/** Whether a place is where something is, and not who does it or part of somebody's name. */
function isSetting(place: Place & { readonly span: Span }, where: Where, scene: Scene): boolean {
  const rules = isWide(place) || capitalOf(place.text) !== undefined
  if (rules && isParty(place, where.acting) && !isGroundOfDoer(place, where)) return false
  if (isSpokenTo(place, where)) return false
  if (
    isLikened(place, where.tree) ||
    isOfDeal(place, where.tree) ||
    isOfUnit(place, where.tree) ||
    isTied(place, where.tree, where.head)
  )
    return false
  if (isHome(place, where.tree) === 'always' || isHeldAgainst(where.tree.tokens, headAt(where.tree, place.span)))
    return false
  const mention = mentionAt(scene.mentions, place.span)
  const inName =
    mention !== null &&
    mention.type !== 'location' &&
    mention.span.end - mention.span.start > place.span.end - place.span.start
  if ((inName && isWide(place)) || isOfBody(place, scene.mentions)) return false
  if (isRemit(place, scene.text) || isOnlyOf(place, where.tree)) return false
  const { deprel, head } = where.tree.tokens[headAt(where.tree, place.span)] ?? { deprel: '', head: -1 }
  // "Kyiv said" governs; "Kyiv was shaken by blasts" is where they were.
  const governs = capitalOf(place.text) !== undefined && /^(?:nsubj|nmod:poss|iobj)/.test(deprel)
  if (governs && !(deprel === 'nsubj:pass' && head === where.head && where.force)) return false
  // "The Pentagon said": a seat of power is a setting where something is at it.
  if (SEAT.test(place.text)) return isBehind(place, where.tree, AT)
  // A name nobody knows may be anything; it is a place behind a word for where.
  if (place.precision === 'unknown')
    return (
      (isBehind(place, where.tree, LOCATIVE) && !isOrigin(place, where.tree)) ||
      isListedWithTown(place, where, scene) ||
      (where.ground && isReached(place, where.tree) && (isPlaceItself(place, where.others) || isLost(place, where)))
    )
  // A country acts, owns and is dealt with; it is a setting behind "in", "into", "across" only.
  return (
    !isWide(place) ||
    isGroundOf(place, where.tree) ||
    (isBehind(place, where.tree, INSIDE) && !isOrigin(place, where.tree))
  )
}

/** "lost Nyamburo to the rebels": what is lost is not who loses it. */
function isLost({ span }: { readonly span: Span }, { tree, force }: Where): boolean {
  return force && tree.tokens[tree.tokens[headAt(tree, span)]?.head ?? -1]?.lemma === 'lose'
}

/** Nouns of what goes on in a country or part of the world it is named with. */
const GOES_ON =
  /^(?:war|conflict|crisis|uprising|revolution|insurgency|unrest|violence|fighting|election|zone|theatre|theater)$/

/** "The latest US airstrike", "its main Middle East ally": a country or part of the world that only tells whose a thing is. */
function isOnlyOf(place: Place & { readonly span: Span }, tree: Tree): boolean {
  if (!isWide(place) && !WORLD_PARTS.test(place.name)) return false
  const { deprel, head } = tree.tokens[headAt(tree, place.span)] ?? { deprel: '', head: -1 }
  const over = tree.tokens[head]
  if (!over || !/^(?:compound|amod)$/.test(deprel) || over.upos !== 'NOUN') return false
  return !GOES_ON.test(over.lemma) && !isGroundOf(place, tree)
}

/** "Shelled Kutum, Tawila and Kabkabiya": a name nobody knows, told in one list with a town. */
function isListedWithTown(place: { readonly span: Span }, { tree }: Where, scene: Scene): boolean {
  const { deprel, head } = tree.tokens[headAt(tree, place.span)] ?? { deprel: '', head: -1 }
  const first = deprel === 'conj' ? tree.tokens[head] : undefined
  return first !== undefined && within(scene.places, first).some((p) => !isWide(p) && p.id !== null)
}

/** Whether a party is the place, and not only named with it. */
function isPlaceItself(place: Place & { readonly span: Span }, parties: readonly Party[]): boolean {
  return parties.some(
    (p) =>
      p.span !== null &&
      ((p.span.end === place.span.end && p.span.start <= place.span.start) ||
        // "the provincial capital, Monguno"
        (p.span.end + 2 === place.span.start && /\b(?:capital|city|town|village|stronghold)$/.test(p.text))),
  )
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
