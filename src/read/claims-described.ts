// Towns a claim tells by a description: "the city", "Sudan's second-largest city", the town of the heading it stands under.
import type { Mention, Place, Span } from '../model/index.ts'
import { capitalOf, demonymOf } from '../vocab/actors/index.ts'
import { distinct, isWide, type Where } from './claims-where.ts'
import { mentionsIn } from './mention-index.ts'
import { aboutOf } from './places-about.ts'
import { headedAt } from './places-headed.ts'
import { headAt } from './places-standing.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'

const SETTLEMENT = /^(?:the|this|that|besieged|\s)+(?:city|town|village|suburb|enclave|district)$/i
/** "Sudan's second-largest city", "the Syrian city": a town told by its country. */
const TOWN_OF = /^(?:\p{Lu}[\p{L} -]*['’]s?|the \p{Lu}\p{L}+) (?:[\p{Ll}-]+ ){0,3}(?:city|town|village|suburb|port)$/u

/** Whether a country only tells which town is meant, and that town is the one the report is about. */
export function describesTown(place: Place & { readonly span: Span }, scene: Scene): boolean {
  return isWide(place) && mentionsIn(scene.mentions, place.span).some((m) => isMainTown(m, scene))
}

/** "The city, the last rebel base in Syria": the land stands in what is said of a town that is told without its name. */
export function describesTownBeside(place: Place & { readonly span: Span }, { tree }: Where): boolean {
  if (!isWide(place)) return false
  const base = tree.tokens[tree.tokens[headAt(tree, place.span)]?.head ?? -1]
  const town = base?.deprel === 'appos' ? tree.tokens[base.head] : undefined
  return town?.upos === 'NOUN' && /^(?:city|town|village|suburb|district|enclave|neighbou?rhood)$/.test(town.lemma)
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
  const line = headedAt(scene, at)
  if (line) return line.place
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

/** "Both towns", "the two villages": a pair of places told before. */
const PAIR =
  /\b(?:both|(?:the|these|those) two|the twin) (?:towns|cities|villages|suburbs|districts|ports|places|enclaves|bases|communities)\b/iu
/** How far back, in characters, such a pair is told. */
const PAIR_BACK = 900

/** Words behind which a place only says where another lies. */
const ONLY_TELLS = /\b(?:near|outside|beyond|(?:north|south|east|west)[a-z-]* of|from|between) (?:the )?$/i

/** "Foua and Kfraya in Idlib": whether a region is told to hold the town before it. */
function isIn(text: string, town: { readonly span: Span }, region: { readonly span: Span }): boolean {
  return /^,? in (?:\p{Ll}+ )?$/u.test(text.slice(town.span.end, region.span.start))
}

/** The two towns told last before words that mean a pair of them; none where the words mean none. */
export function pairMeant(scene: Scene, { start, end }: Span): readonly Place[] {
  const at = scene.text.slice(start, end).search(PAIR)
  if (at < 0) return []
  const found: Place[] = []
  const told = within(placesIn(scene), { start: Math.max(0, start + at - PAIR_BACK), end: start + at })
  for (let i = told.length - 1; i >= 0 && found.length < 2; i--) {
    const place = told[i]!
    const small = place.precision !== 'country' && place.precision !== 'site' && capitalOf(place.text) === undefined
    const apart = small && !ONLY_TELLS.test(scene.text.slice(Math.max(0, place.span.start - 24), place.span.start))
    const holds = place.precision === 'region' && told[i - 1] !== undefined && isIn(scene.text, told[i - 1]!, place)
    if (apart && !holds && !found.some((p) => p.name === place.name)) found.unshift(place)
  }
  return found.length === 2 ? found : []
}

/** Places that descriptions look back to; "the city" of which no more is known is the last town told, else the one the report is about. */
export function placesByChain(scene: Scene, span: Span, { before, beforeIn, sentence }: Where): Place[] {
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
    else if (settlement && main && scene.findings.doc.title?.toLowerCase().includes(main.text.toLowerCase()))
      found.push(main)
    else if (place) found.push(place)
    else if (settlement) {
      const town = main ?? before.find((p) => p.precision === 'settlement') ?? unnamed(scene, words, m.span)
      if (town) found.push(town)
    }
  }
  return distinct(found)
}

/** A town in a report that names no smaller place than countries: it keeps the words it is told by. */
function unnamed({ places }: Scene, words: string, span: Span): Place | null {
  if (/ district$/i.test(words) || places.some((p) => !isWide(p))) return null
  return {
    text: words,
    span,
    name: words,
    id: null,
    lat: null,
    lon: null,
    country: null,
    precision: 'settlement',
    how: 'none',
  }
}
