// What single claims tell of the siege of one place, as plain data: a new claim is noted alone, and a siege is put together from the
// notes of all when the story is read.
import type { Figure, Lifeline, PlaceRef, Siege } from '../model/index.ts'
import { asideFigure, groundKeys, placeKey } from './ground.ts'
import type { Aside, LinkedClaim, LinkedParty } from './linked-claim.ts'
import { type Note, placeIn } from './notes.ts'
import { partiesMeant } from './parties.ts'
import { isListing, lifelinesOf, populationIn } from './siege-figures.ts'
import { besiegedIn, type SiegeSign, signOf } from './siege-signs.ts'

/** A sign of a siege without its claim. */
export type NotedSign = Omit<SiegeSign, 'claim'>

/** What one claim tells of the siege of a place. Its days are the claim's. */
export interface SiegeTold {
  /** The end of its own time, where that is open or reaches beyond the day its sign is of. */
  readonly when: { readonly to: string | null } | null
  readonly day: string | null
  readonly dated: boolean
  /** The place of the claim that best stands for the one besieged. */
  readonly place: PlaceRef | null
  readonly signs: readonly NotedSign[]
  /** Who acts, where it says that the ring is or was closed, or that the place fell. */
  readonly actors: readonly Pick<LinkedParty, 'id' | 'name' | 'as' | 'side'>[]
  /** The first place it calls besieged, where it does. */
  readonly besieged: PlaceRef | null
  /** How many are inside, in its own words and in those beside it. */
  readonly population: readonly Figure[]
  readonly beside: readonly Figure[]
  readonly lifelines: Siege['lifelines']
  readonly listings: readonly Listing[]
  /** Words beside it that count the besieged of the whole country; null where none do. */
  readonly country: string | null
}

/** Somebody puts a place on a list, or takes it off. */
interface Listing {
  readonly what: 'listed' | 'delisted'
  readonly authority: string
  readonly label: string
  readonly day: string | null
  readonly words: string
}

/** What a claim tells of a siege, as it is kept. */
export type SiegeNote = Note<SiegeTold>

/** What a claim tells of the siege of a place; null where nothing. */
export function siegeTold(c: LinkedClaim, scope: string): SiegeTold | null {
  const shown = signOf(c, scope)
  const signs = [...(shown ? [withoutClaim(shown)] : []), ...c.asides.flatMap((a) => signBeside(c, a, scope))]
  const besieged = besiegedIn(c)
  const here = groundKeys(c).includes(scope) || besieged.some((p) => placeKey(p) === scope)
  const people = c.asides.filter((a) => a.what === 'people' && a.place === scope)
  const note = {
    signs,
    population: here && groundKeys(c).length <= 2 ? populationIn(c) : [],
    beside: people.flatMap((a) => asideFigure(c, a)),
    lifelines: [...(here ? lifelinesOf(c) : []), ...c.asides.flatMap((a) => lackingOf(c, a, scope))],
    listings: c.asides.flatMap((a) => listingOf(a, scope)),
    country: people.some((a) => a.at?.precision === 'country') ? (people[0]?.words ?? null) : null,
  }
  const told =
    signs.length + note.population.length + note.beside.length + note.lifelines.length + note.listings.length > 0
  if (!told && note.country === null) return null
  const ring = signs.some((s) => isRing(s) && s.words === undefined)
  const { when } = c.claim
  return {
    when: when === null ? null : { to: when.to },
    day: c.day,
    dated: c.dated,
    place: placeIn(c, scope),
    ...note,
    actors:
      (ring && c.setting.guessed !== true) || shown?.name === 'fallen'
        ? c.actors.map(({ id: actor, name, as, side }) => ({ id: actor, name, as, side }))
        : [],
    besieged: ring ? (besieged[0] ?? null) : null,
  }
}

function withoutClaim({ claim: _claim, ...sign }: SiegeSign): NotedSign {
  return sign
}

/** What words beside a claim show of a siege. */
const SHOWN: Readonly<Partial<Record<Aside['what'], string>>> = {
  closing: 'closing',
  closed: 'closed',
  opened: 'lifted',
  delivered: 'easing',
}

function signBeside(c: LinkedClaim, a: Aside, scope: string): readonly NotedSign[] {
  const name = SHOWN[a.what]
  const { speaker, status } = c.claim
  if (a.place !== scope || name === undefined) return []
  if (name === 'lifted' && status === 'denied' && a.words === c.sentence) return []
  const said = name === 'lifted' && speaker?.named && a.words === c.sentence ? { said: speaker.name } : {}
  const sign = { name, day: a.day ?? c.published, words: a.words, ...said }
  if (a.names?.[0] !== 'held') return [sign]
  const around = { country: c.country, day: c.published, glosses: {} }
  return [{ ...sign, held: partiesMeant(a.by, around, null).map(({ id, name, as, side }) => ({ id, name, as, side })) }]
}

/** The lifelines of which words beside a claim tell; shut where they say no more. */
function lackingOf(c: LinkedClaim, a: Aside, scope: string): Siege['lifelines'] {
  if (a.what !== 'lacking' || a.place !== scope) return []
  return (a.names ?? []).map((told) => {
    const [line, state = 'shut'] = told.split(':') as [Lifeline, Siege['lifelines'][number]['state']?]
    return { line, state, date: a.day, claim: c.claim.id, words: a.words }
  })
}

function listingOf(a: Aside, scope: string): readonly Listing[] {
  if (!isListing(a.what) || a.place !== scope) return []
  const what = a.what === 'listed' ? 'listed' : 'delisted'
  return [{ what, authority: a.says ?? '', label: a.names?.[0] ?? 'besieged', day: a.day, words: a.words }]
}

/** Whether a sign says that a ring is or is being closed. */
export function isRing(s: Pick<SiegeSign, 'name'>): boolean {
  return s.name === 'closed' || s.name === 'closing'
}
