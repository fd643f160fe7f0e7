// Text all in capitals, as agencies used to send it, is read as if it were written with small letters. Offsets do not change.
import { wordCluster } from './words.ts'

/** What was learnt of capitals from the treebank. */
export interface Capitals {
  /** Words that keep capitals inside a sentence, as they are written, by their lower-case form. */
  readonly named: ReadonlyMap<string, string>
  /** Words that are written small. */
  readonly small: ReadonlySet<string>
  /** Clusters (of level 1024) whose words mostly have a capital. */
  readonly clusters: ReadonlySet<number>
}

/** Whether a word begins with a capital. */
export function beginsLarge(word: string): boolean {
  const sign = word.charCodeAt(0)
  return sign < 128 ? sign >= 65 && sign <= 90 : LARGE.test(word)
}
const LARGE = /^\p{Lu}/u

/** Whether words are all in capitals: at least three of three or more letters, and hardly a small letter among them. */
export function allCapitals(words: readonly string[]): boolean {
  let capital = 0
  let small = 0
  for (const w of words) {
    if (w.length < 3) continue
    const sign = w.charCodeAt(0)
    if (sign >= 97 && sign <= 122) small++
    else if (/^\p{Lu}[\p{Lu}’'.]+$/u.test(w)) capital++
    else if (/\p{Ll}/u.test(w)) small++
  }
  return capital >= 3 && small * 8 <= capital
}

/** Short forms of names that spell a common word. */
const WORDS = new Set(
  'fact let car care concern dawn echo elders goal group guardian hope independent labor labour map memorial monitor pace pin plan platform punch reach spa times tip'.split(
    ' ',
  ),
)

/** Whether words of a sentence all in capitals are a common word that a known name is spelt like: "IN FACT", "A CAR". */
export function spellsWord(
  words: string,
  sentence: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  const low = words.toLowerCase().replace(/^(?:the|an?) /, '')
  return WORDS.has(low) && !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end))
}

/** A word in capitals as it would likely be written otherwise: "SYRIA" as "Syria", "TROOPS" as "troops". */
export function writtenSmall(word: string, first: boolean, capitals: Capitals): string {
  const low = word.toLowerCase()
  if (low === word || !/^\p{L}/u.test(word)) return word
  const upper = low.charAt(0).toUpperCase() + low.slice(1)
  const named = capitals.named.get(low)
  if (named) return named
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return word
  if (first) return upper
  if (capitals.small.has(low)) return low
  const cluster = wordCluster(low) >> 2
  return cluster < 0 || capitals.clusters.has(cluster) ? upper : low
}

/** Words of four or more letters that many houses write small in a title. */
const LINKS = new Set(
  'with from into over amid after near upon than that when while before until under about against'.split(' '),
)

/** Whether words are written as a title: four or more, and every one of four or more letters, but for links, with a capital. */
export function titleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => /^\p{L}{4,}$/u.test(w) && !LINKS.has(w))
  return words.length >= 4 && long.length >= 3 && long.every((w) => /^\p{Lu}/u.test(w))
}

/** A word of a title as it would be written inside a sentence; names and abbreviations stay as they are. */
export function titleWord(word: string, first: boolean, capitals: Capitals): string {
  if (first || !/^\p{Lu}\p{Ll}+$/u.test(word)) return word
  const low = word.toLowerCase()
  if (capitals.named.has(low)) return word
  if (capitals.small.has(low)) return low
  const cluster = wordCluster(low) >> 2
  return cluster < 0 || capitals.clusters.has(cluster) ? word : low
}
