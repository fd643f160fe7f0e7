// Places that only measure where another lies: "Malanje, 400 km east of Luanda", "Bambari, about 40 miles from the capital, Bangui".
import type { Span } from '../model/index.ts'
import { headAt, isBeside } from './places-standing.ts'
import type { Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

const POINTS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|inland|upstream|downstream)$/i
const LENGTHS = /^(?:km|kms|kilomet(?:re|er)s?|miles?|mi|metres?|meters?|yards)$/i
/** What a town is called by before its name: "the provincial capital, Bangui". */
const CALLED =
  /^(?:the|city|town|village|port|capital|border|central|main|provincial|regional|state|district|country|,|'s|’s|its)$/i
/** Most tokens between a name and the length it is measured by. */
const REACH = 9

/** Whether the name that begins at `first` is what a distance is measured from: "250 miles south of Luanda". */
function isMeasuredFrom(tokens: readonly Token[], first: number): boolean {
  // "North of Colombo" may be taken for the name as a whole.
  if (POINTS.test(tokens[first]?.text ?? '')) return isLengthBefore(tokens, first)
  let at = first - 1
  while (at >= Math.max(0, first - REACH) && CALLED.test(tokens[at]!.text)) at--
  // "of the city of Aden": the word of the town stands between two.
  if (/^of$/i.test(tokens[at]?.text ?? '') && CALLED.test(tokens[at - 1]?.text ?? '')) {
    at--
    while (at >= 0 && CALLED.test(tokens[at]!.text)) at--
  }
  if (!/^(?:of|from|outside|off)$/i.test(tokens[at]?.text ?? '')) return false
  return isLengthBefore(tokens, at)
}

/** Whether "250 miles south" ends before a token. */
function isLengthBefore(tokens: readonly Token[], before: number): boolean {
  let at = before - 1
  while (at >= 0 && (POINTS.test(tokens[at]!.text) || /^(?:-|to|the|away|and|further)$/i.test(tokens[at]!.text))) at--
  return LENGTHS.test(tokens[at]?.text ?? '') && tokens[at - 1]?.upos === 'NUM'
}

/** The places of a sentence less those that only measure where another of them lies; where nothing else is named they stay. */
export function lessMeasured<P extends { readonly span: Span }>(places: readonly P[], tree: Tree): readonly P[] {
  if (places.length < 2) return places
  const { tokens } = tree
  const measured = new Set(places.filter((p) => isMeasuredFrom(tokens, firstOf(tokens, p.span))))
  const pointed = new Set(places.filter((p) => !measured.has(p) && isPointedFrom(tokens, firstOf(tokens, p.span))))
  if (measured.size + pointed.size === 0) return places
  return places.filter((p) => {
    if (measured.has(p)) return !places.some((q) => !measured.has(q) && liesBefore(q, p, tree))
    return !pointed.has(p) || !places.some((q) => q !== p && isNamedBeside(q.span, p.span, tokens))
  })
}

/** Whether the name that begins at `first` only gives a direction: "west of Marib". */
function isPointedFrom(tokens: readonly Token[], first: number): boolean {
  if (POINTS.test(tokens[first]?.text ?? '')) return true
  let at = first - 1
  while (at >= Math.max(0, first - REACH) && (CALLED.test(tokens[at]!.text) || /^of$/i.test(tokens[at]!.text))) at--
  return POINTS.test(tokens[at]?.text ?? '') && at < first - 1
}

/** "Sirwah, west of Marib", "the last town north of Stepanakert, Khojaly,": a name between commas at the side of the direction. */
function isNamedBeside(name: Span, direction: Span, tokens: readonly Token[]): boolean {
  const behind = name.start >= direction.end
  const [first, last] = behind ? [direction, name] : [name, direction]
  const from = firstOf(tokens, { start: first.end, end: first.end + 1 })
  if (tokens[from]?.text !== ',') return false
  const to = firstOf(tokens, last)
  if (behind)
    return to === from + 1 && /^[,.]$/.test(tokens[firstOf(tokens, { start: name.end, end: name.end + 1 })]?.text ?? '')
  return (
    to - from <= REACH &&
    tokens
      .slice(from + 1, to)
      .every((t) => CALLED.test(t.text) || POINTS.test(t.text) || /^(?:just|some|of|to)$/i.test(t.text))
  )
}

/** Whether a place stands so close before another, with no verb between, that the second tells where it lies. */
function liesBefore(a: { readonly span: Span }, b: { readonly span: Span }, tree: Tree): boolean {
  return a.span.start < b.span.start && isBeside(tree, headAt(tree, a.span), headAt(tree, b.span))
}

function firstOf(tokens: readonly Token[], span: Span): number {
  const at = tokens.findIndex((t) => t.end > span.start)
  return at < 0 ? tokens.length : at
}
