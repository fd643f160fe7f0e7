// Acronyms that a text spells out ("the High Negotiations Committee (HNC)"), and whether the name is that of an actor with these letters.
import { actorsOf } from './find.ts'
import { foldOf } from './fold.ts'
import type { Actor } from './types.ts'

/** An acronym in brackets, with or without quotation marks. */
const IN_BRACKETS = /\(["“']?([A-Z][A-Za-z-]{1,9})["”']?\)/g

/** Acronyms a text glosses, each with the full name: "High Negotiations Committee (HNC)". A gloss counts only if the letters fit. */
export function glossesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const m of text.matchAll(IN_BRACKETS)) {
    const acronym = m[1] as string
    if (acronym.replace(/[^A-Z]/g, '').length < 2) continue
    const before = text.slice(Math.max(0, m.index - 120), m.index).trimEnd()
    const words = before.split(/\s+/).slice(-10)
    const full = fits(acronym.replace(/[^A-Z]/g, ''), words)
    if (full !== null && !found.has(acronym)) found.set(acronym, full)
  }
  return found
}

/** The shortest run of words at the end whose capitals spell the acronym; small words may stand between. */
function fits(letters: string, words: readonly string[]): string | null {
  for (let from = words.length - 2; from >= 0; from--) {
    const run = words.slice(from)
    const initials = run
      .flatMap((w) => w.split('-'))
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join('')
    if (initials.length > letters.length) return null
    if (initials === letters && /^\p{Lu}/u.test(run[0] as string)) return run.join(' ')
  }
  return null
}

/** Share of the words of a name that an actor's names must have for the two to be one, where only the letters of an acronym tie them. */
const SAME_NAME = 2 / 3

/** Whether a name that is spelled out is an actor's: one of its names, or of most of their words. */
export function isNameOf(full: string, actor: Pick<Actor, 'name' | 'aliases'>): boolean {
  const names = [actor.name, ...actor.aliases].map((name) => foldOf(name.replace(/[?*]$/, '')))
  if (names.includes(foldOf(full))) return true
  const known = new Set(names.flatMap((name) => name.split(' ')))
  const words = foldOf(full)
    .split(' ')
    .filter((w) => w.length > 3)
  return words.filter((w) => known.has(w)).length >= SAME_NAME * words.length
}

/** Of the acronyms a text spells out those that the roster knows for others alone: "Darfur Relief Committee (DRC)". */
export function strangersIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [acronym, full] of glossesIn(text)) {
    const known = actorsOf(acronym)
    if (known.length > 0 && !known.some((actor) => isNameOf(full, actor))) found.set(acronym, full)
  }
  return found
}
