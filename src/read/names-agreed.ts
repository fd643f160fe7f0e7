// What the rest of the report says of a name: types are agreed on, and names found once are found wherever their words stand.
import type { LikelyRun, NameType } from './names-decode.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** A run of tokens of one sentence that names or describes somebody or something. */
export interface FoundName extends LikelyRun {
  readonly sentence: Sentence
  /** The tagger, or the roster where the tagger saw nothing. */
  readonly by: 'model' | 'rule'
}

/** The names with each single capitalised word taken for a person, or not for one, as most of the report takes it. */
export function agreed(found: readonly FoundName[]): FoundName[] {
  const votes = new Map<string, Map<NameType, number>>()
  const wordOf = (f: FoundName): string | null => {
    const t = f.sentence.tokens[f.first]!
    return f.after - f.first === 1 && f.by === 'model' && /^\p{Lu}/u.test(t.text) ? t.text : null
  }
  for (const f of found) {
    const word = wordOf(f)
    if (word === null) continue
    const types = votes.get(word) ?? new Map<NameType, number>()
    votes.set(word, types.set(f.type, (types.get(f.type) ?? 0) + f.chance))
  }
  return found.map((f) => {
    const word = wordOf(f)
    const types = word === null ? undefined : votes.get(word)
    if (!types || types.size < 2 || !types.has('person')) return f
    const best = [...types].sort((a, b) => b[1] - a[1])[0]![0]
    return (best === 'person') === (f.type === 'person') ? f : { ...f, type: best }
  })
}

const CAPITAL = /^\p{Lu}/u
/** Tokens a name may have that is looked for elsewhere, and the chance it must have been found with. */
const WORDS = 5
const CLEAR = 0.5
/** Types that a name keeps throughout a report. */
const LASTING: ReadonlySet<NameType> = new Set<NameType>(['person', 'organisation'])

interface Held {
  readonly words: readonly string[]
  readonly type: NameType
  chance: number
}

/**
 * Finds people and bodies in a sentence that are found elsewhere in the report by the same words, and people by their first or
 * last name alone. `lower` are the words that the report also writes small: none of them is a name by itself.
 */
export function heldElsewhere(
  sentences: readonly Sentence[],
  found: readonly FoundName[],
  lower: ReadonlySet<string>,
): (sentence: Sentence, there: readonly FoundName[]) => FoundName[] {
  const known = new Map<string, Held[]>()
  const keep = (words: readonly string[], type: NameType, chance: number): void => {
    const first = words[0]!
    const same = known.get(first) ?? []
    const held = same.find((h) => h.words.length === words.length && h.words.every((w, k) => w === words[k]))
    if (held) {
      if (held.type === type) held.chance = Math.max(held.chance, chance)
      return
    }
    same.push({ words, type, chance })
    known.set(first, same.length > 1 ? same.sort((a, b) => b.words.length - a.words.length) : same)
  }
  for (const f of found) {
    if (!LASTING.has(f.type) || f.chance < CLEAR) continue
    const words = properOf(f)
    if (words.length === 0 || words.length > WORDS) continue
    if (words.length > 1 || !lower.has(words[0]!.toLowerCase())) keep(words, f.type, f.chance)
    if (f.type !== 'person' || words.length < 2) continue
    for (const w of [words[0]!, words[words.length - 1]!])
      if (w.length > 2 && !lower.has(w.toLowerCase())) keep([w], 'person', f.chance)
  }
  const others = new Set<string>()
  for (const f of found)
    if (f.after - f.first === 1 && !LASTING.has(f.type)) others.add(f.sentence.tokens[f.first]!.text)
  if (known.size === 0 || sentences.length < 2) return () => []
  return (sentence, there) => {
    const { tokens } = sentence
    const left: FoundName[] = []
    let next = 0
    for (let i = 0; i < tokens.length; i++) {
      while (next < there.length && there[next]!.after <= i) next++
      const inside = there[next]
      if (inside && inside.first <= i) {
        i = inside.after - 1
        continue
      }
      const held = known.get(tokens[i]!.text)?.find((h) => stands(h, tokens, i, inside?.first ?? tokens.length))
      if (!held || (held.words.length === 1 && others.has(held.words[0]!))) continue
      const after = i + held.words.length
      left.push({ first: i, after, type: held.type, chance: held.chance, sentence, by: 'model' })
      i = after - 1
    }
    return left
  }
}

/** The words of a run that is a proper name and nothing else but for an article; none for another. */
function properOf({ sentence, first, after }: FoundName): string[] {
  const { tokens } = sentence
  const from = tokens[first]!.upos === 'DET' ? first + 1 : first
  const words: string[] = []
  for (let i = from; i < after; i++) {
    const t = tokens[i]!
    if (t.upos !== 'PROPN' || !(CAPITAL.test(t.text) || i > from)) return []
    words.push(t.text)
  }
  return words
}

/** Whether the words stand from a token on, as a name by themselves. */
function stands(held: Held, tokens: readonly Token[], at: number, end: number): boolean {
  const after = at + held.words.length
  if (after > end) return false
  for (let k = 0; k < held.words.length; k++)
    if (tokens[at + k]!.text !== held.words[k] || tokens[at + k]!.upos !== 'PROPN') return false
  // Part of a longer name, or of a word joined by hyphens.
  const next = tokens[after]
  const before = tokens[at - 1]
  const part = (t: Token | undefined): boolean =>
    t !== undefined && (t.text === '-' || (t.upos === 'PROPN' && CAPITAL.test(t.text)))
  return !part(next) && !part(before)
}
