// Words people type, made safe for full text; and names folded so that case, accents and apostrophes do not matter.
import { ParleyError } from '../model/index.ts'

/** A name as it is compared: lower case, without accents, apostrophes and punctuation, single spaces between words. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0027\u0060\u00b4\u2018\u2019\u02bb-\u02bf]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether what was typed is the id of an actor or place (`state/syria`, `geonames/170654`), not a name. */
export function isId(typed: string): boolean {
  return /^[a-z][a-z-]*\/\S+$/.test(typed)
}

const quoted = (words: string): string => `"${words.replaceAll('"', ' ')}"`
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * Turns what a person typed into an FTS5 query: words are joined by AND, "…" is a phrase, `word*` a beginning,
 * `OR` an alternative, `-word` an exclusion. Nothing else has a meaning, so no input is an error of syntax.
 * @throws ParleyError `record/empty-search` when there is no word to look for.
 */
export function matchOf(typed: string): string {
  const wanted: string[][] = []
  const unwanted: string[] = []
  let or = false
  for (const [, minus, phrase, word] of typed.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
    if (word === 'OR' && !minus) {
      or = wanted.length > 0
      continue
    }
    const bare = phrase ?? (word as string)
    if (!hasWord(bare)) continue
    const term = phrase === undefined && bare.endsWith('*') ? `${quoted(bare.slice(0, -1))}*` : quoted(bare)
    if (minus) unwanted.push(term)
    else if (or) (wanted.at(-1) as string[]).push(term)
    else wanted.push([term])
    or = false
  }
  if (wanted.length === 0) {
    throw new ParleyError(
      'record/empty-search',
      `There is no word to look for in “${typed}”.`,
      'Give at least one word, or a phrase in quotation marks; -word leaves out what holds that word.',
    )
  }
  const all = wanted.map((terms) => `(${terms.join(' OR ')})`).join(' AND ')
  return unwanted.length > 0 ? `(${all}) NOT (${unwanted.join(' OR ')})` : all
}

/** An FTS5 query for claims that name any of `names` in any of `columns`, as whole words in their order. */
export function namesMatch(columns: readonly string[], names: readonly string[]): string {
  const phrases = names.map((n) => quoted(fold(n)))
  return `{${columns.join(' ')}} : (${phrases.join(' OR ')})`
}
