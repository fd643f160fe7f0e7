// Where a page lost its line breaks: paragraphs and headings that stand one against the other, "in the cityPolice said".

/** A stop and the capital of the next sentence without a space between, perhaps with marks of quotation. */
const STOP = /(?<=\p{Ll}\p{Ll}|[\d”’"])[.!?](["”’“‘]{0,2})(?=\p{Lu}\p{Ll}|[AI] )/gu
/** The last small letters of one word and the capital of the next. */
const WORDS = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}{3,}\b|[AI] )/gu
/** A text with fewer glued stops than this is not glued: a full stop without its space is a slip. */
const FEWEST = 3
/** What stands in front of the second capital of a name. */
const OF_NAMES =
  /(?:^|\P{L})(?:Mac|Fitz|You|Whats|Linked|Face|Buzz|Play|Space|Insta|Tik|Pay|Git|Del|Van|Des|Dal|Ben|Abu)$/u

/**
 * The offsets at which paragraphs stand one against the other, in order; none in a text that kept its lines. A word with a capital
 * inside that stands more than once is a name. Linear in the text.
 */
export function gluedCuts(text: string): number[] {
  const stops = [...text.matchAll(STOP)]
  if (stops.length < FEWEST || stops.length < text.split('\n').length) return []
  const cuts = new Set(stops.map((stop) => afterMarks(text, stop.index + 1, stop[1] ?? '')))
  const places = new Map<string, Set<number>>()
  const words = [...text.matchAll(WORDS)].map((cut) => ({ at: cut.index, ...wordAt(text, cut.index) }))
  for (const { word, start } of words) places.set(word, (places.get(word) ?? new Set()).add(start))
  for (const { at, word } of words)
    if (places.get(word)?.size === 1 && !OF_NAMES.test(text.slice(Math.max(0, at - 8), at))) cuts.add(at)
  return [...cuts].sort((a, b) => a - b)
}

/** Behind the mark that closes a quotation, and before the one that opens the next. */
function afterMarks(text: string, at: number, marks: string): number {
  if (marks.length !== 1) return at + marks.length / 2
  if (marks !== '"') return /[”’]/.test(marks) ? at + 1 : at
  return text.slice(0, at).split('"').length % 2 === 0 ? at + 1 : at
}

/** The letters around an offset, and where they begin. */
function wordAt(text: string, at: number): { readonly word: string; readonly start: number } {
  let [start, end] = [at, at]
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--
  while (end < text.length && /\p{L}/u.test(text.charAt(end))) end++
  return { word: text.slice(start, end), start }
}
