// Shares in words ("one in four", "two thirds of") and the one case in which nothing is counted ("no casualties").
import { boundBefore, bounded } from './amounts-bounds.ts'
import { countedBy } from './amounts-counted.ts'
import { nounTagged } from './amounts-spared.ts'
import { numberAt, type Word } from './amounts-words.ts'
import type { FoundAmount, Sentence } from './syntax-types.ts'
import { unitOf } from './times-calendar.ts'

/** What was read at a place, and the place behind it. */
export interface Read {
  /** Null for a number that counts nothing, to be passed over. */
  readonly amount: FoundAmount | null
  readonly to: number
}

const PARTS: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.333333,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  thirds: 33.333333,
  quarters: 25,
  fifths: 20,
  tenths: 10,
}

/** "The western half of the city", "the other half": a part of it by where it lies, and no share. */
const SIDES = /^(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|other|upper|lower|first|second|far|left|right)$/

/** "one in four", "two thirds of", "a quarter of": a share in per cent. */
export function shareAt(text: string, sentence: Sentence, words: readonly Word[], at: number): Read | null {
  const first = words[at]
  if (!first) return null
  const article = first.low === 'a' || first.low === 'an'
  const count = article ? { value: 1, to: at + 1 } : numberAt(words, at)
  let best: number | null = null
  let to = 0
  if (
    first.low === 'half' &&
    !SIDES.test(words[at - 1]?.low ?? '') &&
    (words[at + 1]?.low === 'of' || words[at + 1]?.low === 'the' || words[at + 1]?.low === 'its')
  ) {
    best = 50
    to = at + 1
  } else if (count && count.value > 0 && count.value < 100) {
    const part = words[words[count.to]?.text === '-' ? count.to + 1 : count.to]
    const share = part ? PARTS[part.low] : undefined
    const other = words[count.to]?.low === 'in' ? numberAt(words, count.to + 1) : null
    if (share !== undefined && part && part.low !== 'half' && words[words.indexOf(part, count.to) + 1]?.low === 'of') {
      best = Math.min(100, Math.round(count.value * share * 100) / 100)
      to = words.indexOf(part, count.to) + 1
    } else if (
      other &&
      !article &&
      (other.value === 10 || other.value <= 20) &&
      other.value > count.value &&
      !words[other.to]?.low.match(/^[-–]$/) &&
      (count.value === 1 || nounless(sentence, words, other.to))
    ) {
      best = Math.round((count.value / other.value) * 1e4) / 100
      to = other.to
    }
  }
  const last = words[to - 1]
  if (best === null || !last) return null
  const amount = {
    ...bounded({ value: best, to, vague: false, figures: false, scale: 1 }, boundBefore(words, at)),
    unit: '%',
    of: countedBy(text, sentence, words, at, to),
    text: text.slice(first.start, last.end),
    span: { start: first.start, end: last.end },
  }
  return { amount, to }
}

// "three in 2016", "one in 12 districts" are no shares; "one in four people" is.
function nounless(sentence: Sentence, words: readonly Word[], at: number): boolean {
  const after = words[at]
  return (
    !after ||
    (!unitOf(after.low) &&
      (after.kind === 'sign' ||
        !/ies$|s$/.test(after.low) ||
        /^(people|households|families|children|women|men|civilians|residents|refugees)$/.test(after.low) ||
        !nounTagged(sentence, after)))
  )
}

/** "no casualties", "no deaths": the one case in which nothing is counted. */
export function noneAt(text: string, words: readonly Word[], at: number): Read | null {
  const first = words[at]
  if (first?.low !== 'no') return null
  let i = at + 1
  if (/^(civilian|military|reported|further|immediate)$/.test(words[i]?.low ?? '')) i++
  const noun = words[i]
  if (!noun || !/^(casualties|deaths|fatalities|injuries|victims)$/.test(noun.low)) return null
  const a = words[at + 1] ?? noun
  return {
    to: i + 1,
    amount: {
      low: 0,
      best: 0,
      high: 0,
      unit: null,
      of: text.slice(a.start, noun.end),
      text: text.slice(first.start, first.end),
      span: { start: first.start, end: first.end },
    },
  }
}
