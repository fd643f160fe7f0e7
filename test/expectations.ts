// What a key file expects of a view, and how a row is held against it. Keys are plain: a cell holds the words or it does not.
import type { Row, View, ViewName } from '../src/analyse/index.ts'

/** Words that a cell must hold: one, one of several, or all of several. A number or a truth value must be the same. */
export type Want = string | number | boolean | readonly string[] | { readonly all: readonly string[] }

/** A story that a view must show in one row, or, where `absent`, must not show. */
export interface Expectation {
  readonly story: string
  /** What tells the row from others, by column. */
  readonly is: Readonly<Record<string, Want>>
  /** What the row must then say. */
  readonly must?: Readonly<Record<string, Want>>
  /** Report files that it must cite, every one. */
  readonly cites?: readonly string[]
  /** Report files of which it must cite one. */
  readonly citesAny?: readonly string[]
  /** Words that one of its citations must hold. */
  readonly words?: string
  readonly absent?: boolean
}

/** Expectations by view. `names` gives the spellings that stand for a name. */
export type Key = { readonly names: Readonly<Record<string, readonly string[]>> } & Readonly<
  Partial<Record<ViewName, readonly Expectation[]>>
>

/** The spellings of a name, itself among them. */
export type Spellings = (name: string) => readonly string[]

/** Spellings as the key gives them. */
export function namesIn(key: Key): Spellings {
  return (name) => [...(Object.hasOwn(key.names, name) ? (key.names[name] ?? []) : []), name]
}

/** Null where a row shows what is expected; otherwise what the nearest row lacks. For an absent one, null says that it is shown. */
export function missOf(
  expected: Expectation,
  rows: readonly Row[],
  fileById: ReadonlyMap<string, string>,
  spellings: Spellings,
): string | null {
  let nearest: readonly string[] | null = null
  for (const row of rows) {
    if (!Object.entries(expected.is).every(([column, want]) => holds(row, column, want, spellings))) continue
    const lacks = lacksOf(expected, row, fileById, spellings)
    if (lacks.length === 0) return null
    if (nearest === null || lacks.length < nearest.length) nearest = lacks
  }
  return nearest === null ? `no row with ${JSON.stringify(expected.is)}` : nearest.join('; ')
}

function lacksOf(
  expected: Expectation,
  row: Row,
  fileById: ReadonlyMap<string, string>,
  spellings: Spellings,
): readonly string[] {
  const cited = new Set(row.citations.map((c) => fileById.get(c.report)))
  const { must = {}, cites = [], citesAny = [], words } = expected
  return [
    ...Object.entries(must)
      .filter(([column, want]) => !holds(row, column, want, spellings))
      .map(
        ([column, want]) => `${column} is ${JSON.stringify(row.cells[column] ?? null)}, not ${JSON.stringify(want)}`,
      ),
    ...cites.filter((file) => !cited.has(file)).map((file) => `does not cite ${file}`),
    ...(citesAny.length > 0 && !citesAny.some((file) => cited.has(file))
      ? [`cites none of ${citesAny.join(', ')}`]
      : []),
    ...(words !== undefined && !row.citations.some((c) => c.words.includes(words)) ? [`does not cite “${words}”`] : []),
  ]
}

function holds(row: Row, column: string, want: Want, spellings: Spellings): boolean {
  const cell = row.cells[column]
  if (typeof want === 'number' || typeof want === 'boolean') return cell === want
  // The day a figure was published is no figure.
  const told = [cell ?? ''].flat().join(' | ')
  const text = fold(column === 'figures' ? told.replace(/, \d{4}-\d\d-\d\d\)/g, ')') : told)
  const says = (word: string): boolean => spellings(word).some((s) => stands(fold(s), text))
  if (typeof want === 'string') return says(want)
  return 'all' in want ? want.all.every(says) : want.some(says)
}

/** Whether a word stands in a text from the beginning of a word: a figure and a short word whole, a longer one with any ending. */
function stands(word: string, text: string): boolean {
  const whole = word.length <= 3
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + 1)) {
    const next = text[at + word.length] ?? ' '
    if (at > 0 && text[at - 1] !== ' ') continue
    if (next === ' ' || (!whole && !(/\d$/.test(word) && /\d/.test(next)))) return true
  }
  return false
}

/** Letters and figures in lower case without marks; everything else is a space. */
function fold(s: string): string {
  return s
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘'ʽʿʾ`]/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What is wrong with a key: files that are not there, columns that no view has. */
export function keyFaults(key: Key, files: ReadonlySet<string>, views: ReadonlyMap<ViewName, View>): readonly string[] {
  return [...views].flatMap(([name, view]) =>
    (key[name] ?? []).flatMap(({ story, is, must = {}, cites = [], citesAny = [] }) => [
      ...[...Object.keys(is), ...Object.keys(must)]
        .filter((column) => !view.columns.includes(column))
        .map((column) => `${name}, ${story}: no column ${column}`),
      ...[...cites, ...citesAny].filter((file) => !files.has(file)).map((file) => `${name}, ${story}: no ${file}`),
    ]),
  )
}
