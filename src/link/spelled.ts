// Acronyms that one report spells out and later ones only use: "the Darfur Relief Committee (DRC)", then "the DRC". A report is read by
// what reports up to its own day spell out, so that what was known on a day never hangs on a later one.
import type { Claim } from '../model/index.ts'
import { acronymOf, actorById, actorsOf, isNameOf } from '../vocab/actors/index.ts'
import { compare } from './linked-claim.ts'
import { nameKey } from './names.ts'
import type { Surroundings } from './parties.ts'

/** An acronym that a report spells out, with its day and land. */
export interface Gloss {
  readonly acronym: string
  readonly full: string
  readonly day: string
  readonly country: string | null
}

/** What a record spells out: by acronym, each name with the first day it is spelled out in a land. */
export type Spelled = ReadonlyMap<string, readonly Gloss[]>

/** Longest acronym that is looked for in other reports. */
const LONGEST = 6

/** What a report spells out for others to use: of no actor that the roster knows by these letters, for that is known without. */
export function glossesOf({ glosses, day, country }: Surroundings): readonly Gloss[] {
  if (day === null) return []
  return Object.entries(glosses).flatMap(([acronym, full]): readonly Gloss[] =>
    acronymOf(acronym) !== acronym || acronym.length > LONGEST || actorsOf(acronym).some((a) => isNameOf(full, a))
      ? []
      : [{ acronym, full, day, country }],
  )
}

/** The glosses by acronym; of one name in one land the first day. */
export function spelledOf(glosses: Iterable<Gloss>): Spelled {
  const first = new Map<string, Gloss>()
  for (const gloss of glosses) {
    const key = [gloss.acronym, gloss.full, gloss.country].join('\t')
    const there = first.get(key)
    if (!there || gloss.day < there.day) first.set(key, gloss)
  }
  const found = new Map<string, Gloss[]>()
  for (const [, gloss] of [...first].sort((a, b) => compare(a[0], b[0])))
    found.set(gloss.acronym, [...(found.get(gloss.acronym) ?? []), gloss])
  return found
}

/** The one name that was spelled out for an acronym by a day in a land; null where none was, or several. */
function fullOf(acronym: string, { day, country }: Surroundings, spelled: Spelled): string | null {
  if (day === null) return null
  const near = (spelled.get(acronym) ?? []).filter(
    (g) => g.day <= day && (g.country === null || country === null || g.country === country),
  )
  const names = new Map(near.map((g) => [nameKey(g.full), g.full]))
  const [only] = names.values()
  return names.size === 1 && only !== undefined ? only : null
}

const LETTERS = /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d-]{1,5}(?![\p{L}\d])/gu

/** What surrounds a claim, with the acronyms in its own words, and those beside it, that other reports spell out. */
export function surroundingsOf(
  claim: Claim,
  texts: readonly string[],
  at: Surroundings,
  spelled: Spelled | undefined,
): Surroundings {
  if (spelled === undefined || spelled.size === 0) return at
  const parties = [...claim.actors, ...claim.recipients, ...claim.places, ...(claim.speaker ? [claim.speaker] : [])]
  const written = [...texts, ...parties.map((p) => ('text' in p ? p.text : p.name))]
  let glosses = at.glosses
  for (const [acronym] of written.flatMap((text) => [...text.matchAll(LETTERS)])) {
    if (glosses[acronym] !== undefined) continue
    const full = fullOf(acronym, at, spelled)
    if (full !== null) glosses = { ...glosses, [acronym]: full }
  }
  return glosses === at.glosses ? at : { ...at, glosses }
}

/** The words that name the speaker, where they stand in the sentence. */
function speakerText({ speaker, evidence }: Claim, sentence: string): string | null {
  if (!speaker) return null
  if (speaker.span === null) return speaker.name
  const from = speaker.span.start - evidence[0].sentence.start
  const text = from < 0 ? '' : sentence.slice(from, from + speaker.span.end - speaker.span.start)
  return text === '' ? speaker.name : text
}

/** A party as it is written, where the report, or one before it, spells out its acronym for somebody else than the roster knows by it. */
export function asSpelled<P extends { readonly name: string; readonly actor: string | null }>(
  party: P,
  text: string | null,
  glosses: Surroundings['glosses'],
): P {
  const acronym = text === null ? null : acronymOf(text)
  const full = acronym === null ? undefined : glosses[acronym]
  if (acronym === null || full === undefined) return party
  const actor = party.actor === null ? undefined : actorById(party.actor)
  if (party.actor !== null && (actor === undefined || isNameOf(full, actor))) return party
  return { ...party, name: acronym, actor: null }
}

/** The speaker of a claim, in the same way. */
export function speakerSpelled(claim: Claim, sentence: string, glosses: Surroundings['glosses']): Claim['speaker'] {
  return claim.speaker && asSpelled(claim.speaker, speakerText(claim, sentence), glosses)
}

/** The places of a claim without the acronyms that are spelled out for somebody. */
export function placesSpelled(places: Claim['places'], glosses: Surroundings['glosses']): Claim['places'] {
  const isNone = (text: string): boolean => {
    const acronym = acronymOf(text)
    const full = acronym === null ? undefined : glosses[acronym]
    return full !== undefined && acronym !== null && !actorsOf(acronym).some((a) => isNameOf(full, a))
  }
  return places.some((p) => isNone(p.text)) ? places.filter((p) => !isNone(p.text)) : places
}

/** The ids under which claims may stand that other glosses name otherwise. */
export function namesRespelled(before: readonly Gloss[], now: readonly Gloss[]): readonly string[] {
  const keyOf = (g: Gloss): string => JSON.stringify([g.acronym, g.full, g.day, g.country])
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  const changed = [...before, ...now].filter((g) => !old.has(keyOf(g)) || !fresh.has(keyOf(g)))
  return [
    ...new Set(
      changed.flatMap(({ acronym, full }) => [
        `seen/${nameKey(acronym)}`,
        ...actorsOf(acronym).map((a) => a.id),
        // With several names the acronym is nobody's.
        ...[...before, ...now].filter((g) => g.acronym === acronym).map((g) => `seen/${nameKey(g.full)}`),
        `seen/${nameKey(full)}`,
      ]),
    ),
  ]
}
