// Names that no roster knows: one key for the spellings of a name, and the words that never name anybody.
import { foldOf, isNameOf } from '../vocab/actors/index.ts'

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|them|him|her|us|me|who|which|that|this|these|those|what|whoever|their|his|its|our|my|your|theirs|ours|both|each|all|some|many|several|none|nobody|nothing|everybody|everyone|anyone|someone|somebody|others?|another|one|ones|either|neither|each other|themselves|itself|himself|herself)$/

const NO_ACTOR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|there|here|hours?|days?|weeks?|months?|years?|night|morning|evening|\d[\d\s]*)$/

/** Whether words are a pronoun, a date or a number, and so name nobody. */
export function namesNobody(folded: string): boolean {
  return folded === '' || PRONOUN.test(folded) || NO_ACTOR.test(folded)
}

// Variants of Arabic, Persian and Slavic names in Latin letters; each line is a pattern and what it becomes.
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\bm[ou]h+am+[ae]d\b/g, 'muhammad'],
  [/\bab(?:ou|o)\b/g, 'abu'],
  [/\b(?:bin|ben|ibn)\b/g, 'ibn'],
  [/\b(?:el|al|ad|ar|as|ash|at|an|az)[ -](?=\p{L})/gu, ''],
  [/ou|oo/g, 'u'],
  [/ee|ii/g, 'i'],
  [/ey|ei|ay|ai/g, 'ai'],
  [/y/g, 'i'],
  [/w(?=\b)|v/g, 'u'],
  [/q|ck/g, 'k'],
  [/([a-z])\1+/g, '$1'],
  [/ah\b/g, 'a'],
]

/**
 * The key of a proper name across spellings: "Abou Yazan Al-Darani" and "Abu Yazan al-Darany" are one. Only names of two words or
 * more are brought together so; a single word is no evidence that two people are one, and keeps its letters.
 */
export function nameKey(name: string): string {
  const folded = foldOf(name)
  if (!folded.includes(' ')) return folded
  let key = folded
  for (const [pattern, to] of VARIANTS) key = key.replace(pattern, to)
  return key.trim() === '' ? folded : key.trim()
}

/**
 * The name a report spells out for an acronym, where that is another's than the actor's of the same letters: "Sea of Azov Relief
 * Committee (SARC)" is not the Syrian Arab Red Crescent. Null where it is the actor's, or the report spells out none.
 */
export function ownNameOf(
  as: string,
  actor: { readonly name: string; readonly aliases: readonly string[] },
  glosses: Readonly<Record<string, string>>,
): string | null {
  const bare = foldOf(as)
  for (const [acronym, full] of Object.entries(glosses)) {
    if (bare !== foldOf(acronym) && bare !== foldOf(full)) continue
    const isItsOwn = [actor.name, ...actor.aliases].some(
      (name) => foldOf(name.replace(/[?*]$/, '')) === foldOf(acronym),
    )
    return !isItsOwn || isNameOf(full, actor) ? null : full
  }
  return null
}
