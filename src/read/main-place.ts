// The place a report is about: by its title, its towns and its country; not where talks are held or papers were signed.
import type { Place, Span } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { type MentionIndex, mentionAt } from './mention-index.ts'
import { placesOf } from './places.ts'
import { adjectivePlacesOf } from './places-demonyms.ts'
import { WORLD_PARTS } from './places-words.ts'
import type { Findings } from './syntax-types.ts'

/**
 * The place a report is about: in the country most of its towns lie in, the town named most, where it has a good share of them;
 * else that country. `sure` is true where a town was chosen.
 */
export function mainPlaceOf(
  findings: Findings,
  places: readonly (Place & { span: Span })[],
  mentions: MentionIndex,
): Main {
  const dateline = findings.doc.blocks.filter((b) => b.kind === 'dateline')
  const named = places.filter(
    (p) =>
      !dateline.some((b) => b.start <= p.span.start && p.span.end <= b.end) &&
      !SEAT.test(p.text) &&
      !isRemit(p, findings.doc.text) &&
      !isBriefed(p, findings.doc.text) &&
      !isLabel(p, findings.doc.text) &&
      !isOfBody(p, mentions),
  )
  const heading = placesOfTitle(findings.doc.title)
  const venues = new Set(venuesOf(findings.doc.text, named))
  // "Geneva talks end": the town of the title is where they met, however often it is told.
  for (const { id, isVenue } of heading) if (isVenue && id !== null) venues.add(id)
  const told = venues.size > 0 ? named.filter((p) => !venues.has(p.id ?? p.name)) : named
  const small = told.filter(
    (p) =>
      p.precision !== 'country' &&
      p.precision !== 'unknown' &&
      !WORLD_PARTS.test(p.name) &&
      !isSeatOfPower(p, findings.doc.text),
  )
  const ashore = small.filter((p) => !WATER.test(p.name))
  const countries = told.filter((p) => p.precision === 'country')
  const settings = countries.filter((p) =>
    LED_IN.test(findings.doc.text.slice(Math.max(0, p.span.start - 24), p.span.start)),
  )
  const local = lessFarOff(ashore.length > 0 ? ashore : small, settings)
  const [within] = mostOf(local, (p) => p.country ?? '')
  const there = local.filter((p) => p.country === within?.country)
  const [best, count] = mostOf(
    there,
    (p) => lastWordOf(p.name),
    (p) => capitalOf(p.name) !== undefined,
  )
  const land = (within?.country ? countries.find((p) => p.country === within.country) : undefined) ?? null
  const sure =
    (count >= 2 && count * 2 >= there.length) ||
    (count >= 3 && count * 3 > there.length) ||
    (local.length === 1 &&
      settings.filter((p) => p.country === local[0]!.country).length < AGAIN &&
      !(WATER.test(local[0]!.name) && countries.length > 0) &&
      !isSeatOfOther(local[0]!, countries, findings))
  const peoples = heading.length > 0 ? adjectivePlacesOf(findings.doc) : []
  const titled = titledOf(heading, told, venues, peoples)
  if (titled && (titled.precision !== 'region' || !best || !sure)) {
    const home = countries.find((p) => p.country === titled.country) ?? null
    return { place: titled, sure: true, land: home }
  }
  if (best && sure) return { place: best, sure, land }
  const often = count >= 2 ? best : null
  // Countries that are named, and none of them where its towns lie, act on what the report is about from outside.
  const town = land ? null : (there.find((p) => capitalOf(p.text) === undefined) ?? null)
  return {
    place:
      land ??
      often ??
      town ??
      mostOf(settings.length > 0 ? settings : actedOn(countries, findings), (p) => p.id ?? p.name)[0] ??
      best ??
      actedOn(told, findings)[0] ??
      null,
    sure: false,
    land,
  }
}

/** The towns less those of other countries, where one country is told again and again as where things are: "in Syria" beside Brussels. */
function lessFarOff<P extends Place>(towns: readonly P[], settings: readonly Place[]): readonly P[] {
  const [ground, count] = mostOf(settings, (p) => p.country ?? '')
  const [, most] = mostOf(towns, (p) => p.id ?? p.name)
  return ground && count >= AGAIN && count > most ? towns.filter((p) => p.country === ground.country) : towns
}
const AGAIN = 3

/** Powers that act all over the world, by their codes: named alone, they say nothing of where a thing is. */
const POWERS = new Set(['US', 'RU', 'GB', 'FR', 'CN'])

/** The countries that no great power is; where only such powers are named, those whose people are: "U.S. guards beat Iraqi prisoners". */
function actedOn(countries: readonly Place[], { doc }: Findings): readonly Place[] {
  if (!countries.some((p) => POWERS.has(p.country ?? ''))) return countries
  const small = (p: Place): boolean => p.country !== null && !POWERS.has(p.country)
  const named = countries.filter(small)
  if (named.length > 0) return named
  const peoples = adjectivePlacesOf(doc).filter(small)
  return peoples.length > 0 ? peoples.map((p) => ({ ...p, text: p.name })) : countries
}

const THERE = /\b(?:in|at|near|around|outside|inside|across|central|downtown)\s+$/iu
const WITH = /\b(?:with|between|against|by)\s+$/iu

/** Whether a capital only stands for who rules from it: "ties with Tehran", "Washington and Moscow". */
function isSeatOfPower(place: Place & { readonly span: Span }, text: string): boolean {
  if (capitalOf(place.text) === undefined) return false
  const before = text.slice(Math.max(0, place.span.start - 16), place.span.start)
  return POWERS.has(place.country ?? '') ? !THERE.test(before) : WITH.test(before)
}

/** Waters, which a report with no town is seldom about. */
export const WATER = /\b(?:Ocean|Sea|Gulf of|Straits?|Channel|Pacific|Atlantic|Mediterranean)\b/

/** Seats of power, which speak and decide; nothing of a war is set there. */
export const SEAT = /^(?:the )?(?:White House|Pentagon|Kremlin|Downing Street|Whitehall|Capitol Hill|[EÉ]lys[eé]e)$/i

/** Whether a town told once is a capital among other countries: who speaks from there, and not what it is about. */
function isSeatOfOther(town: Place, countries: readonly Place[], { doc }: Findings): boolean {
  if (capitalOf(town.text) === undefined) return false
  return [...countries, ...adjectivePlacesOf(doc)].some((c) => c.country !== town.country)
}

const HOME_OF =
  /\b(?:militias?|militiamen|fighters?|rebels?|gunmen|troops|soldiers|forces|brigades?|men|women|people|refugees?|famil(?:y|ies)|elders|teachers?|students?|police|planes?|jets)\s+from\s+(?:the\s+)?$/i
const SET_IN = /\b(?:in|at|near|around|outside|inside|on|of|from|to|for|over)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u

/** A place of the title; a venue where only talks are told to be there, and one that is set in where it does not rule or only tells which town is meant. */
interface Titled extends Place {
  readonly isVenue: boolean
  readonly isSetIn: boolean
  /** Only where those it tells of are from. */
  readonly isHome: boolean
}

/** Places the gazetteer knows in a title, countries left out. */
function placesOfTitle(title: string | null): readonly Titled[] {
  if (!title) return []
  const blocks = [{ kind: 'caption', start: 0, end: title.length }] as const
  const doc = { text: title, title: null, outlet: null, published: null, blocks, sentences: [] }
  const found: Titled[] = []
  for (const p of placesOf(doc, [])) {
    if (p.span === null || p.id === null || p.precision === 'country' || WORLD_PARTS.test(p.name)) continue
    const before = title.slice(0, p.span.start)
    const behind = title.slice(p.span.end, p.span.end + 30)
    // "The besieged Darfur city": its region only tells which town is meant.
    const tellsTown = p.precision !== 'settlement' && /^ (?:city|town|village|port|suburb|camp)\b/.test(behind)
    found.push({
      ...p,
      isVenue: TALKS_IN.test(before) || OF_TALKS.test(behind),
      isHome: HOME_OF.test(before),
      isSetIn: !tellsTown && (capitalOf(p.text) === undefined || SET_IN.test(before.slice(-24))),
    })
  }
  return found
}

/** The town or district the title is about, where the text names it too or others of its country. */
function titledOf(
  heading: readonly Titled[],
  told: readonly (Place & { span: Span })[],
  venues: ReadonlySet<string>,
  peoples: readonly Place[],
): Place | null {
  // "Militias from Misrata close the roads to Bani Walid": where they are from comes last.
  const inOrder = [...heading.filter((p) => !p.isHome), ...heading.filter((p) => p.isHome)]
  for (const { isVenue, isSetIn, isHome, ...p } of inOrder) {
    if (isVenue || !isSetIn || venues.has(p.id ?? p.name)) continue
    const same = told.find((q) => q.id === p.id)
    if (same) return same
    if ([...told, ...peoples].some((q) => q.country !== null && q.country === p.country)) return { ...p, span: null }
  }
  return null
}

const REMIT =
  /\b(?:ministers?|secretar(?:y|ies)|envoys?|ambassadors?|representatives?|coordinators?|advisers?|commissioner|rapporteur|office|director|department|bureau)\s+(?:for|to|on)\s+(?:the\s+)?$/i

/** Whether a place only says what an office is for: "the Minister for Central Asia". */
export function isRemit({ span }: { readonly span: Span }, text: string): boolean {
  return REMIT.test(text.slice(Math.max(0, span.start - 40), span.start))
}

const BRIEFED =
  /\b(?:briefings?|(?:news|press|media|video) conferences?|interviews?|(?:told|telling) (?:reporters|journalists))\b[^.;:,]{0,40}\b(?:in|at)\s+(?:the\s+)?$/i

/** Whether a place is only where reporters were spoken to: "told a news conference in New York". */
function isBriefed({ span }: { readonly span: Span }, text: string): boolean {
  return BRIEFED.test(text.slice(Math.max(0, span.start - 70), span.start))
}

/** Whether a place is the label of a paragraph: "Buchanan. Fighters entered the town", which says what that paragraph is about. */
function isLabel({ span }: { readonly span: Span }, text: string): boolean {
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  return (
    /^[\s*_#•-]*$/.test(text.slice(line, span.start)) &&
    /^(?:\*\*|__)?[.:](?:\*\*|__)? +\S/.test(text.slice(span.end, span.end + 8))
  )
}

/** Whether a place stands in the longer name of a body: "Kurdistan Regional Government". */
export function isOfBody({ span }: { readonly span: Span }, mentions: MentionIndex): boolean {
  const mention = mentionAt(mentions, span)
  return (
    mention?.type === 'organisation' &&
    mention.form === 'name' &&
    mention.span.end - mention.span.start > span.end - span.start + 'the '.length
  )
}

/** Words behind which a country is where something is, and not who acts. */
const LED_IN =
  /\b(?:in|into|inside|across|throughout|within|near|around|outside|over|through)\s+(?:the\s+)?(?:\p{Ll}+ern\s+)?$/iu

const TALKS_IN =
  /\b(?:talks?|negotiations?|negotiat\w+|meetings?|met|meets?|conference|summit|rounds?|consultations|mediators?|delegations?|envoys?)\b[^.;:]{0,40}\b(?:in|at|to|for)\s+(?:the\s+)?$/i
const OF_PAPER =
  /^['’]?s?\s+(?:peace\s+)?(?:communiqu[eé]|agreements?|accords?|statement|conventions?|protocols?|statute|charter|memorandum|framework|document|declaration|project|doctrine)\b/i
const OF_TALKS =
  /^['’]?s?\s+(?:peace\s+)?(?:talks|process|negotiations|conference|communiqu[eé]|agreements?|accords?|round|summit|format|statement|conventions?|protocols?|statute|charter|memorandum|framework|document|declaration|project|doctrine)\b/i

/** Towns the report names only as where talks are held or after which a paper is called, where it names others too. */
function venuesOf(text: string, places: readonly (Place & { span: Span })[]): ReadonlySet<string> {
  const venues = new Set<string>()
  const grounds = new Set<string>()
  const papers = new Set<string>()
  for (const p of places) {
    if (p.precision !== 'country' && OF_PAPER.test(text.slice(p.span.end, p.span.end + 30))) {
      papers.add(p.id ?? p.name)
      venues.add(p.id ?? p.name)
      continue
    }
    if (p.precision !== 'settlement') {
      if (p.precision !== 'country') grounds.add(p.id ?? p.name)
      continue
    }
    const venue =
      TALKS_IN.test(text.slice(Math.max(0, p.span.start - 80), p.span.start)) ||
      OF_TALKS.test(text.slice(p.span.end, p.span.end + 30))
    ;(venue ? venues : grounds).add(p.id ?? p.name)
  }
  for (const key of grounds) venues.delete(key)
  for (const key of grounds) papers.delete(key)
  return grounds.size > 0 || places.some((p) => p.precision === 'country') ? venues : papers
}

interface Main {
  readonly place: Place | null
  readonly sure: boolean
  readonly land: Place | null
}

/** "eastern Aleppo" and "Aleppo" count as one. */
function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

/** The item whose key is told most, of several the one told first that is not to be asked last, and how often. */
function mostOf<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  isLast: (item: T) => boolean = () => false,
): [T | null, number] {
  const counts = new Map<string, [T, number]>()
  for (const item of list) {
    const known = counts.get(keyOf(item))
    counts.set(keyOf(item), known ? [known[0], known[1] + 1] : [item, 1])
  }
  let best: [T | null, number] = [null, 0]
  for (const entry of counts.values()) {
    const passes = entry[1] === best[1] && best[0] !== null && isLast(best[0]) && !isLast(entry[0])
    if (entry[1] > best[1] || passes) best = entry
  }
  return best
}
