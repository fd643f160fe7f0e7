// Numbers that count nothing: names of documents and roads, years, ages, telephone numbers, "one" as a pronoun.
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { unitAt } from './amounts-units.ts'
import { type NumberRead, touches, type Word } from './amounts-words.ts'
import type { Sentence } from './syntax-types.ts'
import { MONTHS, unitOf } from './times-calendar.ts'

/** Nouns whose number is a name: "Resolution 2254", "Article 5", "Highway 4". */
const LABELS = new Set(
  `resolution article chapter section page paragraph no number nos flight channel highway route road group phase annex protocol unit
  camp room gate block district sector zone division brigade battalion regiment corps type model version episode part volume order decree
  law bill act case file item point stage grade level class platform line terminal building apartment flat house box code psalm verse
  season round match game score area`.split(/\s+/),
)

/** Whether a number is a name or part of one and counts nothing. */
export function labelled(sentence: Sentence, words: readonly Word[], at: number, number: NumberRead): boolean {
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
    // "Task Force 151", "CTF 50"
    if (word.kind === 'figure' && /^(?:Force|C?TF|Taskforce)$/.test(before.text)) return true
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
  return isDayOfSeveral(words, number.to, number.value)
}

/** Whether a number is one of several days of a month: "on 5, 9 and 14 September", "the 3 or 4 June". */
function isDayOfSeveral(words: readonly Word[], to: number, value: number): boolean {
  if (!isDay(value)) return false
  let days = 0
  for (let i = to; i < words.length && days < 12; days++) {
    let behind = i
    while (/^(?:,|and|or)$/.test(words[behind]?.low ?? '')) behind++
    const next = words[behind]
    if (behind === i) return days > 0 && MONTHS[next?.low ?? ''] !== undefined && /^\p{Lu}/u.test(next?.text ?? '')
    if (next?.kind !== 'figure' || !isDay(Number(next.text))) return false
    i = behind + 1
  }
  return false
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31
}

/** Whether a word is a noun, a name or an adjective. */
export function nounTagged(sentence: Sentence, word: Word | undefined): boolean {
  const upos = word ? sentence.tokens[word.token]?.upos : undefined
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'
}

/** Whether a bare number counts: not a length of time, an age, a year, a telephone number, or "one" as a pronoun. */
export function counts(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  number: NumberRead,
  to: number,
): boolean {
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
  if (isAge(sentence, words, at, number, after)) return false
  // "Aged 15 and 17", "aged between 9 and 14".
  if (/^(?:and|or|to|between|from|just|only|,)$/.test(before))
    for (let i = at - 2; i >= 0 && i >= at - 5; i--) if (/^(?:aged|ages?)$/.test(words[i]!.low)) return false
  return true
}

const PERSONS: ReadonlySet<string> = new Set([...NOUN_CLASSES.person!, ...NOUN_CLASSES.leader!])
/** Persons whose "of" may count those in it. */
const MANY =
  /^(?:family|people|crowd|population|community|tribe|crew|personnel|staff|delegation|member|chief|head|leader|director|coordinator)$/

/** "A French aid worker of 67", "an engineer of 31 and his driver": how old somebody is. */
function isAge(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  number: NumberRead,
  after: Word | undefined,
): boolean {
  const [who, of] = [words[at - 2], words[at - 1]]
  if (of?.low !== 'of' || who === undefined || number.value < 4 || number.value > 110) return false
  const token = sentence.tokens[who.token]
  if (token?.xpos !== 'NN' || MANY.test(who.low) || nounTagged(sentence, after)) return false
  return (
    PERSONS.has(who.low) || /(?:eer|ist|ian|monk|priest|nun|cook|baker|clerk|lawyer|mason|tailor|smith)$/.test(who.low)
  )
}

function ends(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/s$/.test(word.low) || /^(people|men|women|children|civilians|personnel|troops|police|more|other)$/.test(word.low))
  )
}

/** Where to go on behind a telephone number, a score or a date, whose rest is no amount of its own. */
export function passOver(words: readonly Word[], to: number): number {
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
