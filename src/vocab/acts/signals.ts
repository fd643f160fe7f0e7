// Spells groups of signals out to single signals and finds them by lemma. Knows no sentence.
import type { Act } from '../../model/index.ts'
import { NOUN_CLASSES } from './nouns.ts'
import type { Check, Filter, Guard, Signal, SignalGroup } from './types.ts'

const NO_WORDS: readonly string[] = []
const FILTERS = new Map<string, Filter>()

function parts(list: string | undefined, separator: string | RegExp = ','): readonly string[] {
  if (!list) return NO_WORDS
  return list
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** A filter from lemmas and classes; throws an ordinary Error for a class that does not exist, since that is our mistake. */
export function filterOf(words: readonly string[]): Filter {
  const key = words.join('|')
  const made = FILTERS.get(key)
  if (made) return made
  const lemmas = new Set<string>()
  let name = false
  for (const word of words) {
    if (word === '#name') name = true
    else if (word.startsWith('#')) {
      const known = NOUN_CLASSES[word.slice(1)]
      if (!known) throw new Error(`No such class of nouns: ${word}`)
      for (const lemma of known) lemmas.add(lemma)
    } else lemmas.add(word)
  }
  const [people, armed, it] = [lemmas.has('civilian'), lemmas.has('insurgent'), lemmas.has('it')]
  const filter = { lemmas, name, people, armed, it }
  FILTERS.set(key, filter)
  return filter
}

/** Slots as the clause has them: `out_of` is "out of". */
function slots(list: string): readonly string[] {
  return parts(list).map((slot) => slot.replaceAll('_', ' '))
}

function checkOf(guard: Guard): Check {
  return {
    slot: guard.slot.replaceAll('_', ' '),
    is: guard.is ? filterOf(parts(guard.is)) : null,
    not: guard.not ? filterOf(parts(guard.not)) : null,
    needed: guard.needed ?? false,
    none: guard.none ?? false,
  }
}

const ACTOR = { verb: ['subject'], noun: ['by', 'possessor', 'modifier', 'subject'], adj: ['by', '-'] } as const
const RECIPIENT = { verb: ['object'], noun: ['on', 'against', 'of', 'to'], adj: ['subject', 'modified'] } as const

function spellOut(act: Act, group: SignalGroup, pos: Signal['pos'], entry: string): Signal {
  const [first = '', ...rest] = parts(entry, /\s+/)
  const [lemma = '', particle = null] = first.split('+')
  let object: Filter | null = null
  let prep: string | null = null
  let behind: Filter | null = null
  for (const mark of rest) {
    if (mark.startsWith('=')) object = filterOf(parts(mark.slice(1), '|'))
    else if (mark.startsWith(':')) {
      const [word = '', nouns] = mark.slice(1).split('=')
      prep = word.replaceAll('_', ' ')
      behind = nouns ? filterOf(parts(nouns, '|')) : null
    } else throw new Error(`Cannot read "${entry}" of ${act}/${group.name}`)
  }
  return {
    rule: `${act}/${group.name}`,
    lemma,
    pos,
    particle,
    object,
    prep,
    behind,
    act,
    mode: group.mode ?? null,
    kind: group.kind ?? null,
    topics: group.topics ?? [],
    leaning: group.leaning ?? null,
    actor: group.actor ? slots(group.actor) : ACTOR[pos],
    recipient: group.recipient ? slots(group.recipient) : RECIPIENT[pos],
    checks: (group.guards ?? []).map(checkOf),
    weight: group.weight ?? 0.8,
  }
}

/** Acts whose verbs may be named by their -ing form as well: "the retaking of Ramadi", "the torching of villages". */
const NAMED_BY_ING: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])

/** The noun in -ing of a verb, as an entry of nouns: `retake` is `retaking`; null for a verb with a particle or preposition. */
function ingOf(entry: string): string | null {
  const [lemma = '', ...rest] = parts(entry, /\s+/)
  if (/[+-]/.test(lemma) || rest.some((mark) => mark.startsWith(':'))) return null
  if (
    /^(?:be|have|hold|take|make|give|go|come|get|hit|turn|use|set|lay|put|land|fall|fire|launch|drop|leave|run|carry|pan|rain|open|close|stop|force|limit|fight|enter|clear|engage|mount|lose|advance|pound|charge|break|drive)$/.test(
      lemma,
    )
  )
    return null
  const stem = /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
  return [`${stem}ing`, ...rest].join(' ')
}

const ING_ACTOR = 'by, possessor, modifier'
const ING_RECIPIENT = 'of, object, on, against'

function namedByIng(group: SignalGroup): string[] {
  if (group.guards?.some((g) => g.needed && g.slot === 'subject')) return []
  const known = new Set(parts(group.nouns).map((entry) => parts(entry, /\s+/)[0]))
  return parts(group.verbs)
    .map(ingOf)
    .filter((entry): entry is string => entry !== null && !known.has(parts(entry, /\s+/)[0]))
}

/** What a verb asks of its object, its noun asks of the "of" phrase. */
function ofNoun(guards: readonly Guard[] | undefined): readonly Guard[] {
  return (guards ?? []).filter((g) => g.slot === 'object' && !g.needed).map((g) => ({ ...g, slot: 'of' }))
}

/** A signal as it is written, not yet spelled out. */
export interface Entry {
  readonly lemma: string
  readonly pos: Signal['pos']
  readonly spell: () => Signal
}

/** All entries of the groups of one act; only what a text asks for is spelled out. */
export function entriesOf(act: Act, groups: readonly SignalGroup[]): Entry[] {
  return groups.flatMap((group) => {
    const entry = (pos: Signal['pos'], words: string, by = group, less = 0): Entry => ({
      lemma: LEMMA.exec(words)?.[0] ?? '',
      pos,
      spell: () => {
        const signal = spellOut(act, by, pos, words)
        return less === 0 ? signal : { ...signal, weight: signal.weight - less }
      },
    })
    const named = NAMED_BY_ING.has(act) ? namedByIng(group) : []
    const ing = named.length > 0 ? nounGroup(group) : group
    return [
      ...parts(group.verbs).map((words) => entry('verb', words)),
      ...named.map((words) => entry('noun', words, ing, LESS_BY_ING)),
      ...parts(group.nouns).map((words) => entry('noun', words)),
      ...parts(group.adjectives).map((words) => entry('adj', words)),
    ]
  })
}

/** What stands before a particle or a mark. */
const LEMMA = /^[^\s+]+/
/** A verb's noun in -ing is weaker than the verb. */
const LESS_BY_ING = 0.06

/** A group of verbs, with the slots of the nouns that name them. */
function nounGroup(group: SignalGroup): SignalGroup {
  return { ...group, guards: ofNoun(group.guards), actor: ING_ACTOR, recipient: ING_RECIPIENT }
}
