// Who is who: states with their people and capitals, bodies, armed groups, outlets, and offices by date. Offline, and
// built once. `README.md` of this room says how to add a line.
import { chosenOf } from './choose.ts'
import { composedOf, organById, partings, stateMeant } from './compose.ts'
import { acronymOf, foldOf } from './fold.ts'
import { officesById, officesByTitle, persons, personsById, personsByLastName, personsByName } from './office-roster.ts'
import { CHECKED } from './offices.ts'
import { byAcronym, byCapital, byDemonym, byId, byName, others, states } from './roster.ts'
import type { Actor, Bearers, Context, HeldOffice, Office, Person, State } from './types.ts'

export { descriptionHead, titleWord } from './descriptions.ts'
export { acronymOf, foldOf } from './fold.ts'
export { RELATIONS, type Relation, type Tie, tieOf } from './relations.ts'
export type * from './types.ts'

/** Every actor on the roster: states, bodies, groups, outlets and people; organs that only their state names are not listed. */
export function allActors(): readonly Actor[] {
  return [...states, ...others, ...persons]
}

// Names that are also everyday words; they name nobody in small letters.
const NEEDS_CAPITAL = new Set(
  'times independent guardian telegraph economist dawn punch sky fox memorial amnesty goal concern reach care elders troika quartet commonwealth contact group congress west amal petra saba semana spiegel national brotherhood azov tigers sterling platform scorpions sumud umma hope fano barkhane bild kan caracol islah komala fronts interpol brics echo plan'.split(
    ' ',
  ),
)

function bearersOf(words: string): Bearers | undefined {
  const acronym = acronymOf(words)
  const named = acronym === null ? undefined : byAcronym.get(acronym)
  if (named !== undefined) return named
  const key = foldOf(words)
  return NEEDS_CAPITAL.has(key) && words === words.toLowerCase() ? undefined : byName.get(key)
}

/** All actors that words name, none where they are not known; case, accents and articles do not matter, acronyms must be in capitals. */
export function actorsOf(words: string): readonly Actor[] {
  return bearersOf(words)?.all ?? []
}

/**
 * The actor that words name; undefined where none is known, or several are and neither the context nor the roster says which is meant.
 * People are found by `personOf`, "Syrian" by `demonymOf`, "Moscow" by `capitalOf`.
 */
export function actorOf(words: string, context?: Context): Actor | undefined {
  const named = bearersOf(words)
  return named === undefined ? composedOf(words, context) : chosenOf(named, context)
}

/** The actor with this id, people included; undefined where there is none. */
export function actorById(id: string): Actor | undefined {
  return byId.get(id) ?? personsById.get(id) ?? organById(id)
}

/** The state whose people or adjective a word is: "Syrian", "Britons", "US". */
export function demonymOf(word: string, context?: Context): State | undefined {
  return chosenOf(byDemonym.get(foldOf(word)), context)
}

/** The state a capital governs: "Moscow". It means the government only where it acts. */
export function capitalOf(word: string, context?: Context): State | undefined {
  return chosenOf(byCapital.get(foldOf(word)), context)
}

/** The state or body at the top of the arms an actor belongs to: the Quds Force is an arm of Iran. The actor itself where it is no arm. */
export function headOf(actor: Actor): Actor {
  let at = actor
  for (let i = 0; i < 6 && at.armOf !== null; i++) {
    const up = actorById(at.armOf)
    if (up === undefined) break
    at = up
  }
  return at
}

const NOT_IN_OFFICE = /^(?:the\s+)?(?:former|ex|then|late|deputy|acting|vice|assistant|future|outgoing)[\s-]+/i
const NO_HOLDER = /(?:^|[\s-])(?:former|ex|deputy|vice|assistant|late|future)(?=[\s-])/i

function withHolder(office: Office, words: string, date: string | null | undefined): HeldOffice | undefined {
  const actor = actorById(office.actor)
  if (actor === undefined) return undefined
  const holder = NO_HOLDER.test(words) || !date ? null : (holderOn(office, date) ?? null)
  return { office, actor, holder, checked: !date || date.slice(0, 10) <= CHECKED }
}

/** Who held an office on a day (ISO). */
export function holderOn(office: Office, date: string): Person | undefined {
  const day = date.slice(0, 10)
  const term = office.terms.findLast((t) => t.from <= day && (t.to === null || day < t.to))
  return term && personsById.get(term.person)
}

/** The office with this id, as `office/russia/foreign-minister`. */
export function officeById(id: string): Office | undefined {
  return officesById.get(id)
}

function officeAt(owner: Actor, title: string): Office | undefined {
  let at: Actor | undefined = owner
  for (let i = 0; at !== undefined && i < 4; i++) {
    const office = officesByTitle.get(`${at.id}|${title}`)
    if (office !== undefined) return office
    at = at.armOf === null ? undefined : actorById(at.armOf)
  }
  return undefined
}

/**
 * The office that title words name with the actor it belongs to ("the Russian Foreign Minister", "Secretary of State of the US"),
 * and who held it on the day. With context, a title that names no state is taken for the one state the report speaks of.
 */
export function officeOf(words: string, date?: string | null, context?: Context): HeldOffice | undefined {
  if (words.length > 120) return undefined
  const bare = words
    .trim()
    .replace(NOT_IN_OFFICE, '')
    .replace(/\b(?:former|deputy|acting|then|outgoing|late|ex)[\s-]+/gi, '')
  const alone = officesByTitle.get(`|${foldOf(bare)}`)
  if (alone !== undefined) return withHolder(alone, words, date)
  const near: Context = { date: date ?? null, ...context }
  for (const [whose, what] of partings(bare)) {
    const title = foldOf(what)
    const owner = stateMeant(whose, near) ?? actorOf(whose, near)
    const office = owner && officeAt(owner, title)
    if (office !== undefined) return withHolder(office, words, date)
  }
  if (context?.states?.size === 1) {
    const [only] = context.states
    const office = officesByTitle.get(`${only}|${foldOf(bare)}`)
    if (office !== undefined) return withHolder(office, words, date)
  }
  return undefined
}

function inOffice(person: Person, day: string): boolean {
  return person.offices.some((o) => o.from <= day && (o.to === null || day < o.to))
}

/** Everybody whose last name (or sole name) this is. */
export function personsNamed(lastName: string): readonly Person[] {
  return personsByLastName.get(foldOf(lastName)) ?? []
}

/** The person a full name or known spelling names; of several, the one in office on the day. A last name alone is for `personsNamed`. */
export function personOf(name: string, date?: string | null): Person | undefined {
  const found = personsByName.get(foldOf(name))
  if (found === undefined || found.length < 2) return found?.[0]
  const near = date ? found.filter((p) => inOffice(p, date.slice(0, 10))) : []
  return near.length === 1 ? near[0] : undefined
}
