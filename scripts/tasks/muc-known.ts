// Armed groups that the roster knows, found in a text whatever its case.
import { syntax } from '../../src/read/syntax.ts'
import { allActors } from '../../src/vocab/actors/index.ts'
import { FORCES } from './muc-patterns.ts'

/** An organisation where its name stands in a report. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly name: string
  /** What all names of one organisation share. */
  readonly chain: string
}

/** More words than any name of a group has. */
const MOST_WORDS = 7

const plain = (s: string): string => s.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').toLowerCase()

interface Known {
  readonly id: string
  /** Beginnings of the names of its states, one of which a report names beside a name of one word. */
  readonly near: readonly string[]
}

let byName: Map<string, Known> | undefined

/** The ids of all armed groups by their names in small letters; everyday words are left out. */
function groupNames(): Map<string, Known> {
  if (byName) return byName
  const small = syntax().capitals.small
  byName = new Map()
  for (const { kind, id, name, aliases, activeIn } of allActors()) {
    if (kind !== 'armed-group') continue
    const near = activeIn.map((state) => state.slice(state.search(/[^/-]+$/)).slice(0, 5))
    for (const n of [name, ...aliases].map(plain)) {
      if (n.length < 3 || small.has(n)) continue
      byName.set(n, { id, near: n.includes(' ') ? [] : near })
    }
  }
  return byName
}

/** Every armed group and force named in a text, the longest name at each place. */
export function knownIn(text: string): Group[] {
  const names = groupNames()
  const all = plain(text)
  const told = new Map<string, boolean>()
  const tells = (n: string): boolean => {
    const known = told.get(n) ?? all.includes(n)
    told.set(n, known)
    return known
  }
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)]
  const found: Group[] = []
  let next = 0
  words.forEach((first, i) => {
    if (i < next) return
    for (let j = Math.min(i + MOST_WORDS, words.length) - 1; j >= i; j--) {
      const last = words[j]
      if (!last) continue
      const end = last.index + last[0].length
      const name = plain(text.slice(first.index, end))
      const known = names.get(name)
      if (!known || (known.near.length > 0 && !known.near.some(tells))) continue
      found.push({ start: first.index, end, name: name.replace(/^the /, ''), chain: known.id })
      next = j + 1
      return
    }
  })
  const taken = new Set(found.map((g) => g.start))
  for (const m of text.matchAll(FORCES)) {
    if (!taken.has(m.index)) found.push({ start: m.index, end: m.index + m[0].length, name: plain(m[0]), chain: '' })
  }
  return found
}
