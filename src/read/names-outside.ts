// What the roster of actors and the word clusters say of the tokens of a sentence, as numbers the name tagger can learn from.

import type { MentionType } from '../model/index.ts'
import type { ActorKind } from '../vocab/actors/index.ts'
import { actorsOf, capitalOf, demonymOf, foldOf, personOf, personsNamed } from '../vocab/actors/index.ts'
import type { Sentence } from './syntax-types.ts'

const KINDS: Readonly<Record<ActorKind, number>> = {
  state: 1,
  government: 2,
  military: 3,
  body: 4,
  'armed-group': 5,
  party: 6,
  ngo: 7,
  media: 8,
  people: 9,
  person: 10,
}
const DEMONYM = 11
const CAPITAL = 12
const LAST_NAME = 13
/** Tokens a known name may have. */
const LONGEST = 7
const CAPITALISED = /^\p{Lu}/u

/**
 * Per token 0, or four times the kind of what the longest known name it stands in names, plus where in that name it stands
 * (0 alone, 1 first, 2 inside, 3 last).
 */
export function outsideOf(sentence: Sentence, text: string): Int32Array {
  const { tokens } = sentence
  const n = tokens.length
  const out = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    if (!CAPITALISED.test(t.text) || t.text.length < 2) continue
    let reach = i
    while (reach + 1 < n && reach - i + 1 < LONGEST && joins(tokens[reach + 1]!.text)) reach++
    while (reach > i && !CAPITALISED.test(tokens[reach]!.text)) reach--
    for (let last = reach; last >= i; last--) {
      const kind = kindNamed(text.slice(t.start, tokens[last]!.end), last === i)
      if (kind === 0) continue
      for (let k = i; k <= last; k++) out[k] = kind * 4 + (i === last ? 0 : k === i ? 1 : k === last ? 3 : 2)
      i = last
      break
    }
  }
  return out
}

const TYPES: readonly (MentionType | null)[] = [
  null,
  'location',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'person',
  'nationality',
  'location',
  null,
]

/** The type a number of {@link outsideOf} speaks for; null for none. */
export function typeOutside(code: number): MentionType | null {
  return TYPES[code >> 2] ?? null
}

const SMALL = new Set(['of', 'the', 'for', 'and', '-', 'al', 'el', 'de', 'in', 'to', '’s', "'s", 'on', 'bin', 'ibn'])

function joins(word: string): boolean {
  return CAPITALISED.test(word) || SMALL.has(word)
}

const known = new Map<string, number>()
const MOST = 40_000

function kindNamed(words: string, alone: boolean): number {
  const key = words
  const before = known.get(key)
  if (before !== undefined) return before
  const kind = find(words, alone)
  if (known.size >= MOST) known.clear()
  known.set(key, kind)
  return kind
}

function find(words: string, alone: boolean): number {
  const actor = actorsOf(words)[0]
  if (actor) return KINDS[actor.kind]
  if (demonymOf(words)) return DEMONYM
  if (capitalOf(words)) return CAPITAL
  if (personOf(words)) return KINDS.person
  if (alone && foldOf(words).length > 3 && personsNamed(words).length > 0) return LAST_NAME
  return 0
}
