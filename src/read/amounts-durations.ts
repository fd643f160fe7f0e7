// How long a deed lasts or is to last, as a figure with its unit: "a 72-hour truce", "sentenced to seven years", "met for two hours".
import { boundBefore, bounded } from './amounts-bounds.ts'
import { beginsNumber, numberAt, type Word, wordsOf } from './amounts-words.ts'
import type { FoundAmount, Sentence } from './syntax-types.ts'
import { unitOf } from './times-calendar.ts'

/** Words behind a length of time that make it an age or a point in time. */
const NOT_LONG = /^(?:old|ago|earlier|later|before|after|early|late|since|away|apart|from|into|from now|on)$/
/** Words before a length of time that make it a point in time or a share. */
const AHEAD =
  /^(?:in|within|after|before|past|last|next|every|first|final|previous|coming|recent|early|these|those|since|aged?|per)$/
/** Verbs that may take a bare length of time: "extended three months", "jailed five years". */
const TAKES =
  /^(?:last(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|took|take|takes|taken|spent|spend|spends|serve|serves|served|serving|get|gets|got|given|gave|received|faces?)$/

/** The lengths of time a sentence tells of a deed, in order. Ages, points in time and dates are none. */
export function durationsOf(text: string, sentence: Sentence): FoundAmount[] {
  if (!sentence.tokens.some((t) => unitOf(t.text.toLowerCase()) !== null)) return []
  const words = wordsOf(text, sentence)
  const found: FoundAmount[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!beginsNumber(word)) continue
    const number = numberAt(words, i)
    if (!number) continue
    const hyphen = words[number.to]?.text === '-' ? 1 : 0
    const named = words[number.to + hyphen]
    const unit = named ? unitOf(named.low) : null
    const to = number.to + hyphen + 1
    const first = word.low === 'a' || word.low === 'an' ? i - 1 : i
    if (named && unit && lasts(words, i, to, hyphen === 1)) {
      const last = named
      found.push({
        ...bounded(number, boundBefore(words, i)),
        unit,
        of: null,
        text: text.slice(word.start, last.end),
        span: { start: word.start, end: last.end },
      })
    }
    i = Math.max(i, to - 1, first)
  }
  return found
}

/** Whether the length of time in the words `from` to `to` measures a deed. */
function lasts(words: readonly Word[], from: number, to: number, joined: boolean): boolean {
  const behind = words[to]?.low ?? ''
  if (NOT_LONG.test(behind) || (behind === '-' && /^(?:old|long)$/.test(words[to + 1]?.low ?? ''))) return false
  // "a 72-hour truce", "a 90-minute meeting"
  if (joined) return words[to]?.kind === 'word'
  let at = from - 1
  while (
    at >= 0 &&
    /^(?:about|around|nearly|almost|over|least|at|than|more|some|up|to|another|further|additional|the|a|an)$/.test(
      words[at]!.low,
    )
  )
    at--
  const before = words[at]?.low ?? ''
  if (AHEAD.test(before)) return false
  if (/^(?:jail|prison|imprisonment|detention|captivity|custody|labour|labor|bars)$/.test(words[to + 1]?.low ?? ''))
    return true
  if (/['’]$|^['’]$/.test(behind)) return true
  // "three days of fighting"
  if (behind === 'of') return true
  if (/^(?:for|by)$/.test(before)) return true
  if (TAKES.test(before)) return true
  return /^(?:to|sentenced|jailed|imprisoned)$/.test(words[from - 1]?.low ?? '') && hasSentence(words, from)
}

function hasSentence(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 14; i--)
    if (/^(?:sentenc|jail|imprison|condemn)/.test(words[i]!.low)) return true
  return false
}
