// Names of one cell, each party once: somebody told by rank and by last name too, and a description with a place and without.
import { actorOf, titleWord } from '../vocab/actors/index.ts'

const CAPITAL = /^\p{Lu}/u

/** A name without ranks and courtesies before it: "General Andrija Biorcevic", "Mr Basurin". */
function untitled(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && CAPITAL.test(words[0] as string) && isTitle(words[0] as string)) words.shift()
  return words.join(' ')
}

function isTitle(word: string): boolean {
  const sort = titleWord(word)?.sort
  return sort === 'rank' || sort === 'courtesy'
}

/** Whether one name tells of the same as another, and less or no more of it: "Maskhadov" beside "Aslan Maskhadov". */
function isTold(name: string, other: string): boolean {
  const bare = untitled(name)
  const full = untitled(other)
  if (bare === full) return name.length > other.length || name === other
  if (other === name.replace(/ \([^()]+\)$/u, '')) return true
  return (
    CAPITAL.test(bare) &&
    !bare.includes(' ') &&
    full.split(' ').length < 4 &&
    full.endsWith(` ${bare}`) &&
    isPerson(full) &&
    !isListed(bare)
  )
}

/** Whether a word alone names a state, a body or a group: "Sudan" beside "South Sudan". */
function isListed(name: string): boolean {
  const actor = actorOf(name)
  return actor !== undefined && actor.kind !== 'person'
}

/** Whether words are a given name and a family name, as far as letters tell: capitals throughout. */
function isPerson(name: string): boolean {
  return name.split(' ').every((w) => /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|al-\p{Lu}\p{L}+|de|van|bin|ibn)$/u.test(w))
}

/** Names in their order, without those that another of them tells already. */
export function eachOnce(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, i) => !names.some((other, j) => i !== j && isTold(name, other) && !(isTold(other, name) && i < j)),
  )
}
