// Finds actors by name, id, demonym and capital.
import { chosenOf } from './choose.ts'
import { composedOf, mayBeComposed, organById } from './compose.ts'
import { acronymOf, foldOf } from './fold.ts'
import { persons, personsById } from './office-roster.ts'
import { byAcronym, byCapital, byDemonym, byId, byName, others, states } from './roster.ts'
import type { Actor, Bearers, Context, State } from './types.ts'

/** Every actor on the roster: states, bodies, groups, outlets and people; organs that only their state names are not listed. */
export function allActors(): readonly Actor[] {
  return [...states, ...others, ...persons]
}

// Names that are also everyday words; they name nobody in small letters.
const NEEDS_CAPITAL = new Set(
  'times independent guardian telegraph economist dawn punch sky fox memorial amnesty goal concern reach care elders troika quartet commonwealth contact group congress west amal petra saba semana spiegel national brotherhood azov tigers sterling platform scorpions sumud umma hope fano barkhane bild kan caracol islah komala fronts interpol brics echo plan labour'.split(
    ' ',
  ),
)

// Longer than any name; hostile text ends here.
const LONGEST = 160

/** What the roster has for words as they are written. */
interface Known {
  readonly named: Bearers | undefined
  readonly demonym: Bearers<State> | undefined
  readonly capital: Bearers<State> | undefined
  /** Whether they may name an organ of a state or a group's fighters; null until somebody asks. */
  composed: boolean | null
}

/** What was looked up so far; the same words come again and again, and are asked about in one way after the other. */
const known = new Map<string, Known>()
const MOST_KNOWN = 20_000
let lastWords = ''
let last = lookedUp('')

function lookedUp(words: string): Known {
  const key = foldOf(words)
  return { named: bearersOf(words, key), demonym: byDemonym.get(key), capital: byCapital.get(key), composed: null }
}

function knownAs(words: string): Known {
  if (words === lastWords) return last
  if (words.length > LONGEST) return lookedUp(words)
  let found = known.get(words)
  if (found === undefined) {
    found = lookedUp(words)
    if (known.size >= MOST_KNOWN) known.clear()
    // A copy: what is cut out of a report would keep it whole.
    known.set(` ${words}`.slice(1), found)
  }
  lastWords = words
  last = found
  return found
}

function bearersOf(words: string, key: string): Bearers | undefined {
  if (words.length > LONGEST) return undefined
  const acronym = acronymOf(words)
  const named = acronym === null ? undefined : byAcronym.get(acronym)
  if (named !== undefined) return named
  // "The elders asked": the article of a sentence's beginning is no capital of theirs.
  const bare = words.replace(/^The /, '')
  // "Elders of the town" at the head of a sentence: only the article tells theirs.
  const common = NEEDS_CAPITAL.has(key) && (bare === bare.toLowerCase() || words === 'Elders')
  const found = common ? undefined : byName.get(key)
  // "The Libyan National Army (LNA)".
  return found ?? (/[)\]]$/.test(words) ? byName.get(foldOf(words.replace(/\s*[([][^()[\]]*[)\]]$/, ''))) : undefined)
}

/** All actors that words name, none where they are not known; case, accents and articles do not matter, acronyms must be in capitals. */
export function actorsOf(words: string): readonly Actor[] {
  return knownAs(words).named?.all ?? []
}

/**
 * The actor that words name; undefined where none is known, or several are and neither the context nor the roster says which is meant.
 * People are found by `personOf`, "Syrian" by `demonymOf`, "Moscow" by `capitalOf`.
 */
export function actorOf(words: string, context?: Context): Actor | undefined {
  const found = knownAs(words)
  if (found.named !== undefined) return chosenOf(found.named, context)
  found.composed ??= mayBeComposed(words)
  return found.composed ? composedOf(words, context) : undefined
}

/** The actor with this id, people included; undefined where there is none. */
export function actorById(id: string): Actor | undefined {
  return byId.get(id) ?? personsById.get(id) ?? organById(id)
}

/** The state whose people or adjective a word is: "Syrian", "Britons", "US". */
export function demonymOf(word: string, context?: Context): State | undefined {
  return chosenOf(knownAs(word).demonym, context)
}

/** The state a capital governs: "Moscow". It means the government only where it acts. */
export function capitalOf(word: string, context?: Context): State | undefined {
  return chosenOf(knownAs(word).capital, context)
}

let byIso: ReadonlyMap<string, State> | undefined

/** The state of an ISO 3166 code of two letters; undefined for none. */
export function stateOfCode(iso: string): State | undefined {
  byIso ??= new Map(states.flatMap((s) => (s.iso === null ? [] : [[s.iso, s] as const])))
  return byIso.get(iso)
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
