// Finds the figures of a report that count or measure something, with their bounds. Not years, times, ages, numbers of documents.

import { boundBefore, boundBehind, bounded } from './amounts-bounds.ts'
import { countedBy } from './amounts-counted.ts'
import { noneAt, type Read, shareAt } from './amounts-shares.ts'
import { singlesOf } from './amounts-singles.ts'
import { counts, labelled, passOver } from './amounts-spared.ts'
import { CURRENCIES, SIGNS, unitAt } from './amounts-units.ts'
import { beginsNumber, type NumberRead, numberAt, ordinalAt, touches, type Word, wordsOf } from './amounts-words.ts'
import { perReport } from './per-report.ts'
import type { Doc, FoundAmount, Sentence } from './syntax-types.ts'
import { timesOf } from './times.ts'

const known = perReport<Doc, readonly FoundAmount[]>()

/**
 * The amounts of a report, in order. The span holds figure and unit, without the words that bound it; `best` is the figure
 * as stated, of a range its lower end; `low` and `high` are the bounds stated, both equal to `best` where it stands alone.
 */
export function amountsOf(doc: Doc): FoundAmount[] {
  const before = known.get(doc)
  if (before) return [...before]
  const found: FoundAmount[] = []
  const times = timesOf(doc)
  let next = 0
  for (const sentence of doc.sentences) {
    const words = wordsOf(doc.text, sentence)
    const here = found.length
    let i = 0
    while (i < words.length) {
      const word = words[i]
      if (!word) break
      while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= word.start) next++
      const time = times[next]
      if (time && time.span.start <= word.start) {
        i++
        continue
      }
      const read: Read | null = amountAt(doc.text, sentence, words, i)
      if (read?.amount) found.push(read.amount)
      i = Math.max(i + 1, read?.to ?? 0)
    }
    const singles = singlesOf(doc.text, sentence)
    if (singles.length > 0)
      found.push(...[...found.splice(here), ...singles].sort((a, b) => a.span.start - b.span.start))
  }
  known.set(doc, found)
  return [...found]
}

function amountAt(text: string, sentence: Sentence, words: readonly Word[], at: number): Read | null {
  const word = words[at]
  if (!word) return null
  const sign = currencyAt(words, at)
  const start = sign ? sign.to : at
  if (!sign) {
    if (word.kind === 'sign' || !(beginsNumber(word) || word.low === 'no')) return null
    const share = shareAt(text, sentence, words, at) ?? noneAt(text, words, at)
    if (share) return share
    const ordinal = ordinalAt(words, at)
    if (ordinal) return { amount: null, to: ordinal.to }
  }
  const first = numberAt(words, start)
  if (!first) return null
  if (!sign && labelled(sentence, words, at, first)) return { amount: null, to: passOver(words, first.to) }
  const range = rangeAt(words, start, first, sign !== null)
  const number = range ? range.last : first
  const behind = boundBehind(words, number.to)
  const unit = sign ? { unit: sign.unit, to: behind.to } : unitAt(words, behind.to)
  if (!sign && !unit && !counts(sentence, words, at, number, behind.to))
    return { amount: null, to: passOver(words, number.to) }
  const to = unit ? unit.to : behind.to
  const before = boundBefore(words, at)
  const bound = before === 'exact' ? behind.bound : before
  const last = words[to - 1]
  if (!last) return null
  const bounds = range ? { low: range.low, best: range.low, high: range.high } : bounded(first, bound)
  const of = countedBy(text, sentence, words, at, to, unit !== null && unit.unit !== '%')
  return {
    to,
    amount: {
      ...bounds,
      unit: unit?.unit ?? null,
      of: of ?? null,
      text: text.slice(word.start, last.end),
      span: { start: word.start, end: last.end },
    },
  }
}

function currencyAt(words: readonly Word[], at: number): { unit: string; to: number } | null {
  const word = words[at]
  const next = words[at + 1]
  // A figure stands behind every sign, or "$" and then one.
  if (!word || !next || (next.value === null && next.text !== '$')) return null
  const unit = SIGNS[word.text]
  if (unit && next.value !== null) return { unit, to: at + 1 }
  const behind = words[at + 2]
  if (next.text === '$' && /^(US|A|C|CA|AU|NZ|HK)$/.test(word.text) && touches(word, next) && behind?.value != null) {
    return {
      unit: { US: '$', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', HK: 'HKD' }[word.text] ?? '$',
      to: at + 2,
    }
  }
  if (next.value !== null && /^(USD|EUR|GBP|SYP|RUB|UAH|YER|SDG)$/.test(word.text))
    return { unit: CURRENCIES[word.low] ?? word.text, to: at + 1 }
  return null
}

/** "3,000 to 5,000", "between two and five", "3-5 million", "$3bn-$5bn". */
function rangeAt(
  words: readonly Word[],
  at: number,
  first: NumberRead,
  money: boolean,
): { low: number; high: number; last: NumberRead } | null {
  const join = words[first.to]
  if (!join || first.vague) return null
  const between = words[at - 1]?.low === 'between' || (money && words[at - 2]?.low === 'between')
  const dash = /^[-–—]$/.test(join.text)
  if (!(dash || join.low === 'to' || (between && join.low === 'and'))) return null
  const sign = SIGNS[words[first.to + 1]?.text ?? ''] ? 1 : 0
  const last = numberAt(words, first.to + 1 + sign)
  if (!last || last.vague) return null
  // "3 to 5 million": the scale is that of both.
  const low =
    first.scale === 1 && last.scale >= 1e3 && first.value < last.value / last.scale
      ? first.value * last.scale
      : first.value
  if (low >= last.value) return null
  // A telephone number.
  if (
    dash &&
    words[first.to - 1]?.text.length === 3 &&
    words[last.to - 1]?.text.length === 4 &&
    first.scale === 1 &&
    last.scale === 1
  )
    return null
  if (dash && !first.figures) return null
  return { low, high: last.value, last }
}
