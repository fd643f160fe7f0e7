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
import { actorOfRow, aliasOf, rowsOf, stateOf } from './table.ts'
import type { Actor, State } from './types.ts'

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

/** Actors by folded name. */
export const byName = new Map<string, Actor[]>()

/** Actors by acronym, as written. */
export const byAcronym = new Map<string, Actor[]>()

/** States by folded adjective or noun for their people. */
export const byDemonym = new Map<string, State[]>()

/** States by folded name of their capital. */
export const byCapital = new Map<string, State[]>()

/** Names marked with `?`, by actor; for the test. */
export const sharedNames = new Set<string>()

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

function addName(words: string, actor: Actor): void {
  const acronym = acronymOf(words)
  const key = foldOf(words)
  if (acronym !== null && acronym === acronym.toUpperCase()) {
    add(byAcronym, acronym, actor)
    if (acronym.length < 4 || WORDS.has(key)) return
  }
  if (key !== '') add(byName, key, actor)
}

for (const actor of [...states, ...others]) {
  if (byId.has(actor.id)) throw new Error(`Two actors have the id ${actor.id}`)
  byId.set(actor.id, actor)
  addName(actor.name, actor)
  for (const part of actor.aliases) {
    const { words, shared } = aliasOf(part)
    addName(words, actor)
    if (shared) sharedNames.add(`${actor.id} ${words}`)
  }
}
for (const state of states) {
  for (const part of state.demonyms) {
    const { words, shared } = aliasOf(part)
    add(byDemonym, foldOf(words), state)
    if (shared) sharedNames.add(`${state.id} ${words}`)
  }
  for (const part of state.capitals) {
    const { words, shared } = aliasOf(part)
    add(byCapital, foldOf(words), state)
    if (shared) sharedNames.add(`${state.id} ${words}`)
  }
}
