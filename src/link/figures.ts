// Figures in running words: "some 40,000", "between 250,000 and 275,000", "more than 300 times", "three".
import type { Amount } from '../model/index.ts'
import { NUMBER_IN_WORDS, numberInWords } from '../vocab/numbers/words.ts'

const NUMBER = `(?:\\d{1,3}(?:[,  ]\\d{3})+|\\d+(?:\\.\\d+)? million|\\d+|${NUMBER_IN_WORDS})`
const HEDGE = `(?:(about|around|some|nearly|almost|an estimated|up to|as many as|at least|more than|over|fewer than|less than|between) )?`

/** A figure with the words that bound it: group 1 the bound, 2 the number, 3 the second of two. */
export const FIGURE = new RegExp(
  `${HEDGE}\\b(${NUMBER})(?:(?: (?:to|or|and|–) |–)(${NUMBER}))?(?![\\d,.]*\\d| ?%| per cent)\\b`,
  'gi',
)

const ANY = new RegExp(`\\d|\\b${NUMBER_IN_WORDS}\\b`, 'i')

/** Whether words hold a figure at all; quick. */
export function hasFigure(words: string): boolean {
  return ANY.test(words)
}

function numberOf(text: string): number {
  const words = numberInWords(text)
  if (!Number.isNaN(words)) return words
  const million = /^([\d.]+) million$/i.exec(text)
  return million ? Math.round(Number(million[1]) * 1e6) : Number(text.replace(/[,  ]/g, ''))
}

/** The amount of a match of {@link FIGURE}, at an offset of the report. */
export function amountOf(m: RegExpMatchArray, at: number, of: string | null): Amount {
  const [a, b] = [numberOf(m[2] as string), m[3] === undefined ? null : numberOf(m[3])]
  const hedge = (m[1] ?? '').toLowerCase()
  const atLeast = /at least|more than|over/.test(hedge)
  const atMost = /up to|as many as|fewer|less/.test(hedge)
  const open = hedge !== '' && hedge !== 'between'
  const text = m[0].trim()
  return {
    low: b !== null ? Math.min(a, b) : atMost ? null : open && !atLeast ? null : a,
    best: b === null ? a : Math.min(a, b),
    high: b !== null ? Math.max(a, b) : atLeast ? null : open && !atMost ? null : a,
    unit: null,
    of,
    text,
    span: { start: at, end: at + text.length },
  }
}

/** Whether a figure is a year: "in 2014", "since November 2012". */
export function isYear(figure: string, before: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(figure) &&
    /\b(?:in|since|by|until|from|during|late|early|of|year|\p{Lu}\p{Ll}+)\s*$/iu.test(before)
  )
}
