// How long a ceasefire was set for: "a 72-hour truce", "a ceasefire of three days", and when that ran out.
import type { Term } from '../model/index.ts'
import { SMALL_NUMBERS } from '../vocab/numbers/words.ts'
import { plusDays } from './days.ts'

/** How long words set a ceasefire for: as told, and in whole days. */
export interface Length {
  readonly length: string
  readonly days: number
}

/** One sign of a ceasefire, as far as its term goes. */
export interface TermSign {
  readonly name: string
  readonly day: string | null
  readonly set?: Length
  readonly claim: { readonly claim: { readonly id: string } }
  readonly words?: string
}

const NUMBER = `(\\d{1,3}|${Object.keys(SMALL_NUMBERS).join('|')}|a|an)`
const TRUCE = `(?:cease-?fire|truce|pause|lull|armistice|cessation of (?:hostilities|fighting)|halt)`
const UNIT = '(hour|day|week|month)'
/** "A three-day ceasefire", "a 48 hour humanitarian pause". */
const BEFORE = new RegExp(
  String.raw`\b${NUMBER}[- ]${UNIT}(?:[- ]long|['’])?,?\s+(?:(?!after|before|into|since|under|when)\p{L}+ ){0,2}${TRUCE}\b`,
  'iu',
)
/** "A truce of ten days", "a ceasefire for an initial two weeks". */
const BEHIND = new RegExp(
  String.raw`\b${TRUCE}\b[^.;:]{0,40}?\b(?:of|for|lasting)\s+(?:an? (?:initial|first|further) |the next |at least |up to )?${NUMBER} ${UNIT}s?\b`,
  'iu',
)
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** The length a sentence sets a ceasefire for, in days; null where it sets none. */
export function lengthIn(sentence: string): Length | null {
  // "A day after a ceasefire took effect", "three days' truce".
  const found = BEFORE.exec(sentence.replace(/s['’] /g, "' ")) ?? BEHIND.exec(sentence)
  if (!found) return null
  const [, count = '', unit = ''] = found
  const n = /^an?$/i.test(count) ? 1 : (SMALL_NUMBERS[count.toLowerCase()] ?? Number(count))
  const each = DAYS[unit.toLowerCase()]
  if (!each || !(n > 0)) return null
  return {
    length: `${count.toLowerCase()} ${unit.toLowerCase()}${n === 1 ? '' : 's'}`,
    days: n * each < 1 ? 0 : Math.ceil(n * each),
  }
}

/**
 * The term of a ceasefire by its signs in the order of their days, counted from the first day of the phase that sets it; the last
 * phase that sets one goes. Null where none does, or where that phase began on no known day.
 */
export function termOf(signs: readonly TermSign[]): Term | null {
  let phase: { readonly name: string; readonly from: string | null; set: boolean } = {
    name: '',
    from: null,
    set: false,
  }
  let term: Term | null = null
  for (const s of signs) {
    if (phase.name !== s.name) phase = { name: s.name, from: s.day, set: false }
    if (s.name === 'ended' || s.set === undefined || phase.from === null || phase.set) continue
    phase.set = true
    const { length, days } = s.set
    const beside = s.words === undefined ? {} : { words: s.words }
    term = { length, ends: plusDays(phase.from, days), claim: s.claim.claim.id, ...beside }
  }
  return term
}
