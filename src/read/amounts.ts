// Finds the figures of a report that count or measure something, with their bounds. Not years, times, ages, numbers of documents.
import { type Bound, boundBefore, boundBehind } from './amounts-bounds.ts'
import { countedBy } from './amounts-counted.ts'
import { CURRENCIES, MEASURES, NATIONAL, oneOf, SIGNS } from './amounts-units.ts'
import { type NumberRead, numberAt, ordinalAt, touches, type Word, wordsOf } from './amounts-words.ts'
import type { Doc, FoundAmount, Sentence } from './syntax-types.ts'
import { timesOf } from './times.ts'
import { unitOf } from './times-calendar.ts'

const known = new WeakMap<Doc, readonly FoundAmount[]>()

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
  }
  known.set(doc, found)
  return [...found]
}

interface Read {
  /** Null for a number that counts nothing, to be passed over. */
  readonly amount: FoundAmount | null
  readonly to: number
}

function amountAt(text: string, sentence: Sentence, words: readonly Word[], at: number): Read | null {
  const word = words[at]
  if (!word) return null
  const sign = currencyAt(words, at)
  const start = sign ? sign.to : at
  if (!sign) {
    if (word.kind === 'sign') return null
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

function bounded(read: NumberRead, bound: Bound): { low: number | null; best: number; high: number | null } {
  const best = read.value
  if (bound === 'floor' || (read.vague && bound !== 'ceiling')) return { low: best, best, high: null }
  if (bound === 'ceiling') return { low: null, best, high: best }
  return bound === 'rough' ? { low: null, best, high: null } : { low: best, best, high: best }
}

function currencyAt(words: readonly Word[], at: number): { unit: string; to: number } | null {
  const word = words[at]
  if (!word) return null
  const unit = SIGNS[word.text]
  if (unit && words[at + 1]?.value != null) return { unit, to: at + 1 }
  const next = words[at + 1]
  const behind = words[at + 2]
  if (
    next &&
    /^(US|A|C|CA|AU|NZ|HK)$/.test(word.text) &&
    next.text === '$' &&
    touches(word, next) &&
    behind?.value != null
  ) {
    return {
      unit: { US: '$', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', HK: 'HKD' }[word.text] ?? '$',
      to: at + 2,
    }
  }
  if (/^(USD|EUR|GBP|SYP|RUB|UAH|YER|SDG)$/.test(word.text) && next?.value != null)
    return { unit: CURRENCIES[word.low] ?? word.text, to: at + 1 }
  return null
}

/** A currency, a measure or per cent behind a figure. */
function unitAt(words: readonly Word[], at: number): { unit: string; to: number } | null {
  const hyphen = words[at]?.text === '-' ? at + 1 : at
  const one = words[hyphen]
  if (!one) return null
  if (one.text === '%' || one.low === 'percent') return { unit: '%', to: hyphen + 1 }
  const two = words[hyphen + 1]
  if (one.low === 'per' && two?.low === 'cent') return { unit: '%', to: hyphen + 2 }
  if (one.low === 'percentage' && two?.low.startsWith('point')) return { unit: '%', to: hyphen + 2 }
  if (SIGNS[one.text]) return { unit: SIGNS[one.text] ?? one.text, to: hyphen + 1 }
  if (one.kind !== 'word') return null
  const three = words[hyphen + 2]
  const pair = two ? `${one.low} ${oneOf(two.low)}` : ''
  const triple = three && two ? `${one.low} ${two.low} ${oneOf(three.low)}` : ''
  if (NATIONAL[triple]) return { unit: NATIONAL[triple] ?? '', to: hyphen + 3 }
  if (NATIONAL[pair]) return { unit: NATIONAL[pair] ?? '', to: hyphen + 2 }
  if (MEASURES[pair]) return { unit: MEASURES[pair] ?? '', to: hyphen + 2 }
  if (two?.kind === 'word' && /^\p{Lu}/u.test(one.text) && CURRENCIES[oneOf(two.low)])
    return { unit: pair, to: hyphen + 2 }
  const plain = oneOf(one.low)
  const money = CURRENCIES[plain]
  if (money) return { unit: money, to: hyphen + 1 }
  const measure = MEASURES[plain]
  if (
    !measure ||
    one.low === 'mi' ||
    (plain === one.low && plain.length > 4 && hyphen === at && words[at - 1]?.low !== 'one')
  ) {
    return measure && hyphen > at ? { unit: measure, to: hyphen + 1 } : null
  }
  // A calibre ("a 120mm mortar") is part of a name.
  return measure === 'mm' ? null : { unit: measure, to: hyphen + 1 }
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

/** Nouns whose number is a name: "Resolution 2254", "Article 5", "Highway 4". */
const LABELS = new Set(
  `resolution article chapter section page paragraph no number nos flight channel highway route road group phase annex protocol unit
  camp room gate block district sector zone division brigade battalion regiment corps type model version episode part volume order decree
  law bill act case file item point stage grade level class platform line terminal building apartment flat house box code psalm verse
  season round match game score area`.split(/\s+/),
)

/** Whether a number is a name or part of one and counts nothing. */
function labelled(sentence: Sentence, words: readonly Word[], at: number, number: NumberRead): boolean {
  const word = words[at]
  const before = words[at - 1]
  const after = words[number.to]
  if (!word) return true
  if (before) {
    if (/^[#/:№]$/.test(before.text)) return true
    if (
      before.kind === 'sign' &&
      /^[-–.]$/.test(before.text) &&
      touches(before, word) &&
      touches(words[at - 2], before)
    )
      return true
    if (before.kind === 'word' && touches(before, word)) return true
    const label = before.text === '.' ? words[at - 2] : before
    if (
      label &&
      LABELS.has(label.low) &&
      (word.kind === 'figure' || /^\p{Lu}/u.test(label.text)) &&
      label.low !== 'part'
    ) {
      return word.kind === 'figure' || !nounTagged(sentence, after)
    }
    // A name with its number: "Boko Haram 2", "Apollo 11", with no noun behind.
    if (
      word.kind === 'figure' &&
      sentence.tokens[before.token]?.upos === 'PROPN' &&
      !nounTagged(sentence, after) &&
      after?.kind !== 'word'
    ) {
      return true
    }
  }
  if (after && /^[/:]$/.test(after.text) && touches(words[number.to - 1], after)) return true
  // List numbers: "1. The parties agree".
  if (at === 0 && word.kind === 'figure' && after && /^[.)]$/.test(after.text)) return true
  if (word.kind === 'figure' && touches(words[number.to - 1], after) && after?.kind === 'word') {
    return unitAt(words, number.to) === null
  }
  return false
}

function nounTagged(sentence: Sentence, word: Word | undefined): boolean {
  const upos = word ? sentence.tokens[word.token]?.upos : undefined
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'
}

/** Whether a bare number counts: not a length of time, an age, a year, a telephone number, or "one" as a pronoun. */
function counts(sentence: Sentence, words: readonly Word[], at: number, number: NumberRead, to: number): boolean {
  const word = words[at]
  if (!word) return false
  const hyphen = words[to]?.text === '-' ? to + 1 : to
  const after = words[hyphen]
  if (after && unitOf(after.low)) return false
  if (after?.text === '-' || (words[to]?.text === '-' && words[hyphen]?.kind === 'figure')) return false
  if (/^(years?|yr)$/.test(after?.low ?? '')) return false
  const before = words[at - 1]?.low ?? ''
  if (word.kind === 'figure' && /^(19|20)[0-9]{2}$/.test(word.text) && number.to === at + 1)
    return nounTagged(sentence, after) && ends(after)
  if (word.low === 'one' && number.to === at + 1) {
    if (/^(no|any|every|each|some|this|that|the|only|another|which|for)$/.test(before)) return false
    if (before === 'at' && /^(point|time|stage|moment|level)$/.test(after?.low ?? '')) return false
    if (after?.low === 'another' || after?.low === 'day' || after?.low === 'of') return false
    return nounTagged(sentence, after)
  }
  // An age in commas: "Ali Hassan, 43, said".
  if (word.kind === 'figure' && before === ',' && words[to]?.text === ',' && number.value < 110) {
    const name = words[at - 2]
    if (name && sentence.tokens[name.token]?.upos === 'PROPN') return false
  }
  if (before === 'aged' || before === 'age') return false
  return true
}

function ends(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/s$/.test(word.low) || /^(people|men|women|children|civilians|personnel|troops|police|more|other)$/.test(word.low))
  )
}

// The rest of a telephone number, a score or a date is no amount of its own.
function passOver(words: readonly Word[], to: number): number {
  let i = to
  while (
    words[i] &&
    /^[-–/:.]$/.test(words[i]?.text ?? '') &&
    touches(words[i - 1], words[i]) &&
    words[i + 1]?.kind === 'figure' &&
    touches(words[i], words[i + 1])
  )
    i += 2
  return i
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

/** "one in four", "two thirds of", "a quarter of": a share in per cent. */
function shareAt(text: string, sentence: Sentence, words: readonly Word[], at: number): Read | null {
  const first = words[at]
  if (!first) return null
  const article = first.low === 'a' || first.low === 'an'
  const count = article ? { value: 1, to: at + 1 } : numberAt(words, at)
  let best: number | null = null
  let to = 0
  if (
    first.low === 'half' &&
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
      nounless(sentence, words, other.to)
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
function noneAt(text: string, words: readonly Word[], at: number): Read | null {
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
