// Names that are made of a state and an organ ("the Turkish army", "government of Chad", "Russia's Foreign Ministry").
// The organ becomes an actor of its own the first time it is named.
import { chosenOf } from './choose.ts'
import { acronymOf, foldOf } from './fold.ts'
import { personsByLastName } from './office-roster.ts'
import { FIGHTERS, ORGANS, type Organ } from './organ-words.ts'
import { byAcronym, byDemonym, byId, byName } from './roster.ts'
import type { Actor, Context, State } from './types.ts'

const organs = new Map<string, Organ>()
for (const organ of ORGANS) for (const words of organ.words.split(';')) organs.set(foldOf(words), organ)

/** The state a word names or whose people it names: "Syria", "Syrian", "US". */
export function stateMeant(words: string, context?: Context): State | undefined {
  const acronym = acronymOf(words)
  const named = acronym === null ? undefined : byAcronym.get(acronym)
  const key = foldOf(words)
  const found = chosenOf<Actor>(named ?? byName.get(key), context) ?? chosenOf(byDemonym.get(key), context)
  return found?.kind === 'state' ? (found as State) : undefined
}

/** Splits "Syria's army", "the Syrian army", "army of Syria" at every place where it may be parted; at most 8 words. */
export function* partings(words: string): Generator<readonly [whose: string, what: string]> {
  const list = words
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/)
  if (list.length < 2 || list.length > 12) return
  for (let i = Math.min(4, list.length - 1); i >= 1; i--) yield [list.slice(0, i).join(' '), list.slice(i).join(' ')]
  const of = list.findIndex((w) => w === 'of' || w === 'for' || w === 'to')
  for (let i = of; i > 0 && i < list.length - 1; i++) {
    const w = list[i]
    if (w === 'of' || w === 'for' || w === 'to') yield [list.slice(i + 1).join(' '), list.slice(0, i).join(' ')]
  }
}

const KINDS: Readonly<Record<Organ['prefix'], Actor['kind']>> = {
  government: 'government',
  military: 'military',
  group: 'armed-group',
  party: 'party',
  people: 'people',
  outlet: 'media',
}

function organOf(state: State, organ: Organ): Actor {
  const slug = state.id.slice(state.id.indexOf('/') + 1)
  const id = `${organ.prefix}/${slug}${organ.suffix === '' ? '' : `-${organ.suffix}`}`
  const known = byId.get(id)
  if (known !== undefined) return known
  const official = organ.prefix === 'government' || organ.prefix === 'military' || organ.prefix === 'outlet'
  const upper = organ.prefix === 'military' && organ.suffix !== '' ? `military/${slug}` : state.id
  const made: Actor = {
    id,
    kind: KINDS[organ.prefix],
    name: `${state.demonyms[0]?.replace(/\?$/, '') ?? state.name} ${organ.label}`,
    aliases: [],
    armOf: official ? upper : null,
    memberOf: [],
    activeIn: [state.id],
    from: null,
    to: null,
  }
  byId.set(id, made)
  return made
}

const HEADS_OF_STATE = /\/(?:president|prime-minister|chancellor|king|emir|supreme-leader)$/

// Last names of leaders that are everyday words.
const EVERYDAY = new Set('key may brown major english bush ban lee'.split(' '))

/** The state led by somebody of this last name: "Assad", "President Maduro". Several leaders of one state are no doubt. */
function stateLedBy(words: string, date: string | null | undefined): State | undefined {
  const name = words.slice(words.lastIndexOf(' ') + 1)
  const last = foldOf(name)
  if (!/^\p{Lu}/u.test(name) || EVERYDAY.has(last)) return undefined
  const led = new Set<string>()
  for (const person of personsByLastName.get(last) ?? []) {
    for (const { office, from, to } of person.offices) {
      if (!HEADS_OF_STATE.test(office.id) || !office.actor.startsWith('state/')) continue
      if (!date || (from <= date && (to === null || date < to))) led.add(office.actor)
    }
  }
  const [only] = led
  return led.size === 1 ? (byId.get(only as string) as State) : undefined
}

function groupMeant(words: string, context?: Context): Actor | undefined {
  const acronym = acronymOf(words)
  const bearers = (acronym === null ? undefined : byAcronym.get(acronym)) ?? byName.get(foldOf(words))
  const bears = (a: Actor): boolean => a.kind === 'armed-group' || a.kind === 'body' || a.kind === 'party'
  const found = chosenOf<Actor>(bearers, context)
  if (found !== undefined || bearers === undefined) return found !== undefined && bears(found) ? found : undefined
  // "RSF fighters" are no reporters: of several bearers, the one that has fighters.
  const armed = bearers.all.filter((a) => a.kind === 'armed-group')
  return armed.length === 1 ? armed[0] : undefined
}

const lastOf = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)
/** The last words of all organs, and of fighters. */
const LASTS: ReadonlySet<string> = new Set([...organs.keys(), ...FIGHTERS].map(lastOf))

/** Whether words may name an organ or fighters: whether one of them may be the last of an organ's name. Of others {@link composedOf} makes nothing. */
export function mayBeComposed(words: string): boolean {
  if (words.length > 80) return false
  return words.split(/\s+/).some((word) => {
    const folded = foldOf(word)
    return folded === '' ? word !== '' : LASTS.has(lastOf(folded))
  })
}

/** The organ of a state that words name, made where it is not on the roster, or the group whose fighters they name; undefined where they name neither. */
export function composedOf(words: string, context?: Context): Actor | undefined {
  if (!mayBeComposed(words)) return undefined
  for (const [whose, what] of partings(words)) {
    const noun = foldOf(what)
    const organ = organs.get(noun)
    if (organ !== undefined) {
      const led = organ.suffix === '' && organ.prefix !== 'people'
      const state = stateMeant(whose, context) ?? (led ? stateLedBy(whose, context?.date?.slice(0, 10)) : undefined)
      if (state !== undefined) return organOf(state, organ)
    }
    if (FIGHTERS.has(noun)) {
      const group = groupMeant(whose, context)
      if (group !== undefined) return group
    }
  }
  return undefined
}

/** How the ids of each organ begin and end; put together once. */
const ENDS_OF_IDS: readonly (readonly [Organ, head: string, tail: string])[] = ORGANS.map((organ) => [
  organ,
  `${organ.prefix}/`,
  organ.suffix === '' ? '' : `-${organ.suffix}`,
])

/** The organ an id of the form `military/chad` or `government/chad-police` names; undefined where there is no such state or organ. */
export function organById(id: string): Actor | undefined {
  for (const [organ, head, tail] of ENDS_OF_IDS) {
    if (!id.startsWith(head) || !id.endsWith(tail)) continue
    const state = byId.get(`state/${id.slice(head.length, id.length - tail.length)}`)
    if (state !== undefined) return organOf(state as State, organ)
  }
  return undefined
}
