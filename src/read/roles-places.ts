// The places a claim can be set in: those the gazetteer knows, and those only the report's own words name ("Nyala airport").

import type { Place, Span } from '../model/index.ts'
import { demonymOf, personsNamed } from '../vocab/actors/index.ts'
import { keyOf } from './gazetteer-names.ts'
import { perReport } from './per-report.ts'
import { personWordsOf, RANKED } from './places.ts'
import { peoplesIn } from './places-peoples.ts'
import { capitalsIn } from './places-told.ts'
import { unlistedIn } from './places-unlisted.ts'
import { type Scene, within } from './scene.ts'

const known = perReport<Scene, readonly (Place & { readonly span: Span })[]>()

/** The places of a report with those only its names of locations give ("the city of Husn", "Nyala airport"), in order; found once. */
export function placesIn(scene: Scene): readonly (Place & { readonly span: Span })[] {
  const before = known.get(scene)
  if (before) return before
  const all = [...scene.places]
  const persons = personWordsOf(scene.findings.mentions)
  const byName = new Map(scene.places.filter((p) => p.id !== null).map((p) => [p.text, p]))
  let next = 0
  for (const m of scene.mentions.all) {
    if (m.type !== 'location' || m.actor !== null || m.form === 'pronoun') continue
    while (next < scene.places.length && scene.places[next]!.span.end <= m.span.start) next++
    const place = scene.places[next]
    if (place && place.span.start < m.span.end) {
      const inside = scene.places[next + 1]
      const part = inside && inside.span.start < m.span.end ? null : partOfLand(place.span, m.span, scene.text)
      if (part) all.push(part)
      continue
    }
    const named = placeNamed(scene.text.slice(m.span.start, m.span.end).replace(/\s+/g, ' '), m.span, m.form === 'name')
    // "The Japanese city": somewhere in that country, with no name of its own.
    const people = named ? null : (within(peoplesIn(scene), m.span)[0] ?? null)
    if (people && IN_LAND.test(scene.text.slice(people.span.end, m.span.end)))
      all.push({ ...people, text: people.name, span: m.span, precision: 'region' })
    if (named && !persons.has(keyOf(named.name)) && personsNamed(named.name).length === 0) all.push(named)
  }
  const settled = [...all].sort((a, b) => a.span.start - b.span.start)
  let at = 0
  for (const { text, span, ground } of unlistedIn(scene)) {
    while (at < settled.length && settled[at]!.span.end <= span.start) at++
    if ((settled[at]?.span.start ?? Infinity) < span.end || (!ground && persons.has(keyOf(text)))) continue
    // A town that was told elsewhere is the same one here.
    all.push({ ...(byName.get(text) ?? { ...UNKNOWN, name: text }), text, span })
  }
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const found = withCapitals(
    all.filter((p) => p.precision === 'country' || !isPeople(p, scene.text)),
    capitalsIn(scene),
  )
  known.set(scene, found)
  return found
}

/** The part of a land that stands behind the land it is in, "Afghanistan's Wardak Province"; null where nothing named does. */
function partOfLand(land: Span, whole: Span, text: string): (Place & { readonly span: Span }) | null {
  const behind = /^['’]s? (?=\p{Lu})/u.exec(text.slice(land.end, whole.end))
  if (land.start > whole.start + 4 || !behind) return null
  const span = { start: land.end + behind[0].length, end: whole.end }
  return placeNamed(text.slice(span.start, span.end).replace(/\s+/g, ' '), span, false)
}

/** "The Chadian capital" names no Chadian: an adjective of a people that is also some town's name. */
function isPeople({ text, span }: { readonly text: string; readonly span: Span }, whole: string): boolean {
  return OF_PEOPLE.test(whole.slice(span.end, span.end + 24)) && demonymOf(text) !== undefined
}
const OF_PEOPLE = /^ (?!region|state|province|district|zone)\p{Ll}{3}/u

/** The places with the capitals told by their country, without what stands inside the words of such a capital. */
function withCapitals<P extends { readonly span: Span }>(places: readonly P[], capitals: readonly P[]): P[] {
  if (capitals.length === 0) return [...places]
  let at = 0
  const apart = places.filter((p) => {
    while (at < capitals.length && capitals[at]!.span.end <= p.span.start) at++
    const { start, end } = capitals[at]?.span ?? { start: Infinity, end: Infinity }
    return p.span.start < start || p.span.end > end
  })
  return [...apart, ...capitals].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const UNKNOWN = { id: null, lat: null, lon: null, country: null, precision: 'unknown', how: 'none' } as const

const IN_LAND =
  /^\s+(?:[\p{Ll}-]+ ){0,2}(?:city|town|village|port|province|region|island|border town|territory|territories|coast|countryside)$/u

const GROUND_OF =
  /^(?:the )?(?:\p{Ll}+ ){0,2}(city|town|village|suburb|district|port|province|region|camp|island) of (?=\p{Lu})/u
const NAMED_GROUND =
  /^(?:the )?(?:\p{Ll}+ )?(\p{Lu}[\p{L}\d'’-]*(?: \p{Lu}[\p{L}\d'’-]*){0,3}) ((?:(?:hospital|university|military|government|residential|factory|church|prison|port|airport|school) )?(?:complex|compound)|district|province|governorate|county|village|town|city|suburb|neighbou?rhood|area|sector|zone|camp|airport|airfield|base|barracks|bridge|dam|hospital|valley|river|crossing|checkpoint|square|street|road|prison|port|refinery|university|school|hotel|mosque|church|monastery|market|forest|hills?|mountains?|lake|mine|front|region|department|territory|township|commune|desert|peninsula|basin|delta|gorge|heights|enclave|corridor|plateau|island|oilfield)$/iu

const NO_NAME =
  /^(?:what|which|whose|any|each|every|another|both|some|that|this|these|those|one|no|our|their|his|her|its|my|your|all|an?|two|three|four|five|six|seven|eight|nine|ten|several|many|most|dozens|hundreds|thousands|\d+)\b/i

/** A place no gazetteer has, by its own words; null for a location without a name. */
function placeNamed(words: string, span: Span, isName: boolean): (Place & { readonly span: Span }) | null {
  const of = GROUND_OF.exec(words)
  const bare = words.replace(/^[Tt]he /, '')
  const ground = NAMED_GROUND.exec(bare)
  // "The Japanese city": its country and no name of its own.
  if (!of && ground && demonymOf(ground[1]!) !== undefined) return null
  // "IS' last territory": whose it is, and no name.
  if (ground && /['’]s? \p{Ll}/u.test(ground[1]!)) return null
  if (NO_NAME.test(bare) || (!of && !ground && RANKED.test(bare))) return null
  const name = of ? words.slice(of[0].length) : bare
  if (!of && !(ground && /^\p{Lu}/u.test(ground[1]!)) && !(isName && /^\p{Lu}[\p{Ll}'’-]/u.test(bare))) return null
  const kind = (of?.[1] ?? ground?.[2] ?? '').toLowerCase()
  const precision = /^(?:city|town|village|suburb|port)$/.test(kind)
    ? 'settlement'
    : /^(?:district|neighbou?rhood|area|sector)$/.test(kind)
      ? 'district'
      : /^(?:province|governorate|county|region|valley|river|island|forest|hills?|mountains?|lake|department|territory|township|commune|desert|peninsula|basin|delta|gorge|heights|plateau|zone)$/.test(
            kind,
          )
        ? 'region'
        : kind !== ''
          ? 'site'
          : 'unknown'
  return { text: words, span, name, id: null, lat: null, lon: null, country: null, precision, how: 'none' }
}
