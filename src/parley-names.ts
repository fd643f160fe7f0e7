// What a name that somebody typed means: every spelling the gazetteers and the roster know finds the same place or party.
import { kindOf, setupOf } from './parley-setup.ts'
import { type Gazetteer, gazetteer, gazetteerFrom, joined } from './read/gazetteer.ts'
import { keyOf } from './read/gazetteer-names.ts'
import { actorsOf, personOf } from './vocab/actors/index.ts'

/** An id (`curated/daraya`, `geonames/170654`) is no name. */
const ID = /^[a-z][a-z-]*\/\S+$/

/** Where the gazetteers added to a dossier lie, as `setupOf` wants it. */
type Dossier = Parameters<typeof setupOf>[0]

const added = new WeakMap<Dossier, Gazetteer>()

function addedTo(dossier: Dossier): Gazetteer {
  const before = added.get(dossier)
  if (before) return before
  const { gazetteers } = setupOf(dossier)
  const all = joined(gazetteers.map(({ name, content }) => gazetteerFrom(content, kindOf(name))))
  added.set(dossier, all)
  return all
}

function withIds(names: readonly string[], idsOf: (name: string) => readonly string[]): string[] {
  return [...new Set([...names, ...names.flatMap((name) => (ID.test(name) ? [] : idsOf(name)))])]
}

/**
 * The names as typed, and behind them the ids of the places they may mean, most likely first; ids are left as they are.
 * Our own gazetteer is asked first, those added to the dossier where it knows no such name.
 */
export function placesMeant(names: readonly string[], dossier: Dossier): string[] {
  return withIds(names, (name) => {
    const key = keyOf(name)
    if (key === '') return []
    const known = gazetteer().find(key)
    return (known.length > 0 ? known : addedTo(dossier).find(key)).map((e) => e.id)
  })
}

/** The names as typed, and behind them the ids of the parties and people they may mean; ids are left as they are. */
export function actorsMeant(names: readonly string[]): string[] {
  return withIds(names, (name) => [...actorsOf(name), personOf(name)].flatMap((a) => (a ? [a.id] : [])))
}

/** Names that a filter takes, one or several. */
type Names = string | readonly string[] | undefined

const listOf = (names: Names): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names

/** The fields of a filter that name parties or people. */
const WHO = ['actor', 'recipient', 'party', 'speaker'] as const

/** A filter of claims whose places and parties are meant by any of their spellings. */
export function withNamesMeant<F extends { readonly place?: Names } & { readonly [K in (typeof WHO)[number]]?: Names }>(
  filter: F,
  dossier: Dossier,
): F {
  const who = WHO.filter((k) => listOf(filter[k]).length > 0).map((k) => [k, actorsMeant(listOf(filter[k]))])
  const place = listOf(filter.place)
  return {
    ...filter,
    ...Object.fromEntries(who),
    ...(place.length > 0 ? { place: placesMeant(place, dossier) } : {}),
  }
}

/** The same for a filter of the story, which takes several names with a bar between. */
export function withStoryNamesMeant<
  Q extends { readonly place?: string | undefined; readonly actor?: string | undefined },
>(asked: Q, dossier: Dossier): Q {
  return {
    ...asked,
    ...(asked.place === undefined ? {} : { place: placesMeant(asked.place.split('|'), dossier).join('|') }),
    ...(asked.actor === undefined ? {} : { actor: actorsMeant(asked.actor.split('|')).join('|') }),
  }
}
