// Builds the lookups over the tables once, when this module is first loaded. Questions are answered in `index.ts`.
import { BODIES } from './bodies.ts'
import { acronymOf, foldOf } from './fold.ts'
import { GROUPS_AFRICA } from './groups-africa.ts'
import { GROUPS_AMERICAS } from './groups-americas.ts'
import { GROUPS_ASIA } from './groups-asia.ts'
import { GROUPS_EUROPE } from './groups-europe.ts'
import { GROUPS_MIDDLE_EAST } from './groups-middle-east.ts'
import { MEDIA } from './media.ts'
import { NGOS } from './ngos.ts'
import { ORGANS } from './organs.ts'
import { STATES } from './states.ts'
import { type Alias, actorOfRow, aliasOf, rowsOf, stateOf } from './table.ts'
import type { Actor, Bearers, State } from './types.ts'

const OTHERS = [
  BODIES,
  ORGANS,
  GROUPS_MIDDLE_EAST,
  GROUPS_AFRICA,
  GROUPS_EUROPE,
  GROUPS_ASIA,
  GROUPS_AMERICAS,
  NGOS,
  MEDIA,
]

// Acronyms that are also English words are only taken as written, in capitals.
const WORDS = new Set(['aid', 'care', 'who', 'save', 'fans', 'hope', 'fast', 'mit'])

/** Every state. */
export const states: readonly State[] = rowsOf(STATES).map(stateOf)

/** Every actor of the tables that is not a state or a person. */
export const others: readonly Actor[] = OTHERS.flatMap((t) => rowsOf(t).map(actorOfRow))

/** Actors by id; organs that are only made up when asked for are added later. */
export const byId = new Map<string, Actor>()

type Names<T extends Actor> = Map<string, { all: T[]; plain: T[] }>

/** Actors by folded name. */
export const byName: ReadonlyMap<string, Bearers> = new Map()

/** Actors by acronym, as written. */
export const byAcronym: ReadonlyMap<string, Bearers> = new Map()

/** States by folded adjective or noun for their people. */
export const byDemonym: ReadonlyMap<string, Bearers<State>> = new Map()

/** States by folded name of their capital. */
export const byCapital: ReadonlyMap<string, Bearers<State>> = new Map()

function add<T extends Actor>(names: ReadonlyMap<string, Bearers<T>>, key: string, actor: T, shared: boolean): void {
  const map = names as Names<T>
  let at = map.get(key)
  if (at === undefined) {
    at = { all: [], plain: [] }
    map.set(key, at)
  }
  if (!at.all.includes(actor)) at.all.push(actor)
  if (!shared && !at.plain.includes(actor)) at.plain.push(actor)
}

function addName({ words, shared }: Alias, actor: Actor): void {
  const acronym = acronymOf(words)
  const key = foldOf(words)
  if (acronym !== null) {
    add(byAcronym, acronym, actor, shared)
    if (acronym.length < 4 || WORDS.has(key)) return
  }
  if (key !== '') add(byName, key, actor, shared)
}

for (const actor of [...states, ...others]) {
  if (byId.has(actor.id)) throw new Error(`Two actors have the id ${actor.id}`)
  byId.set(actor.id, actor)
  for (const part of [actor.name, ...actor.aliases]) addName(aliasOf(part), actor)
}
for (const state of states) {
  for (const part of state.demonyms) {
    const { words, shared } = aliasOf(part)
    add(byDemonym, foldOf(words), state, shared)
  }
  for (const part of state.capitals) {
    const { words, shared } = aliasOf(part)
    add(byCapital, foldOf(words), state, shared)
  }
}
