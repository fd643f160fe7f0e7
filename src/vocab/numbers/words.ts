// Numbers written in words: "three", "seventy-one", "half a million", "a hundred thousand".

/** What single words count, from nought to ninety. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6 }

const named = (keep: (n: number) => boolean): string =>
  Object.entries(SMALL_NUMBERS)
    .filter(([, n]) => keep(n))
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')
const ONES = named((n) => n > 0 && n < 10)

/** A number below a hundred in words, as the source of a regular expression without groups: "three", "seventy-one". */
export const BELOW_HUNDRED = `(?:(?:${named((n) => n >= 20)})(?:-(?:${ONES}))?|${named((n) => n > 9 && n < 20)}|${ONES})`
/** Any number in words, likewise: {@link BELOW_HUNDRED}, "a hundred", "half a million", "forty thousand". */
export const NUMBER_IN_WORDS = `(?:(?:half a|an?|${BELOW_HUNDRED}) hundred(?: (?:thousand|million))?|(?:half a|an?|${BELOW_HUNDRED}) (?:thousand|million)|${BELOW_HUNDRED})`

/** What words of the form of {@link NUMBER_IN_WORDS} count; NaN for any others. */
export function numberInWords(words: string): number {
  const parts = words
    .toLowerCase()
    .replace(/^half an? /, 'half ')
    .split(/[ -]/)
  let value = Number.NaN
  for (const part of parts) {
    const small = part === 'half' ? 0.5 : part === 'a' || part === 'an' ? 1 : SMALL_NUMBERS[part]
    const scale = SCALES[part]
    if (small !== undefined) value = Number.isNaN(value) ? small : value + small
    else if (scale !== undefined) value *= scale
    else return Number.NaN
  }
  return value
}
