// Whom a filter means: names as people type them become the ids of all who are called so in a record, and of their arms.
import { actorById, actorsOf, capitalOf, type State } from '../vocab/actors/index.ts'
import { isAsked, type Materials, type ViewFilter } from './materials.ts'

/** Between names of a filter that asks for any of several. */
const OR = '|'

/** A filter with the ids of those it means beside the names asked for. */
export function spelt(m: Materials, filter: ViewFilter): ViewFilter {
  const { actor } = filter
  return actor === undefined ? filter : { ...filter, actor: actorsMeant(m, actor.split(OR)).join(OR) }
}

/** The names, and those who are called so in this record or on the roster, with the arms of a state or body: "Syria" is its army too. */
function actorsMeant(m: Materials, names: readonly string[]): readonly string[] {
  const meant = new Set(names)
  for (const name of names) {
    const words = /^\p{Ll}{2,6}$/u.test(name) ? [name, name.toUpperCase()] : [name]
    const called = [...words.flatMap((w) => actorsOf(w)), ...capitalled(name)]
    for (const { id } of called) meant.add(id)
    // "The High Negotiations Committee's delegation" is asked for by HNC too.
    if (called.length === 1 && called[0]) meant.add(called[0].name)
  }
  const whole = new Set(meant)
  const asked = names.join(OR)
  for (const a of m.story.actors)
    if (isArmOf(a.id, whole) || a.spellings.some((s) => isAsked(asked, { id: a.id, name: s }))) meant.add(a.id)
  return [...meant]
}

function capitalled(name: string): readonly State[] {
  const state = capitalOf(name)
  return state ? [state] : []
}

/** How many arms an arm may hang on. */
const DEEP = 6

function isArmOf(id: string, of: ReadonlySet<string>): boolean {
  let at = actorById(id)?.armOf ?? null
  for (let i = 0; i < DEEP && at !== null; i++) {
    if (of.has(at)) return true
    at = actorById(at)?.armOf ?? null
  }
  return false
}

/** What of a filter names nobody and no place of the record, as it was typed: for who typed a name wrong. */
export function unknownNames(m: Materials, filter: ViewFilter): readonly string[] {
  const { actor, place } = spelt(m, filter)
  const isActor = actor === undefined || m.story.actors.some((a) => isAsked(actor, a))
  const isPlace = place === undefined || m.story.places.some((p) => isAsked(place, p))
  const typed = (names: string | undefined): string => names?.split(OR)[0] ?? ''
  return [...(isActor ? [] : [typed(filter.actor)]), ...(isPlace ? [] : [typed(filter.place)])]
}
