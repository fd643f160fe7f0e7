// How long a ceasefire was set for: "a 72-hour truce", "a ceasefire of three days", and when that ran out.
import type { Ceasefire, Phase } from '../model/index.ts'
import { SMALL_NUMBERS } from '../vocab/numbers/words.ts'
import { type Materials, plusDays } from './materials.ts'

/** How long a ceasefire was set for, as told, with the last day of it. */
export interface Term {
  readonly length: string
  readonly ends: string
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
export function lengthIn(sentence: string): { readonly length: string; readonly days: number } | null {
  // "A day after a ceasefire took effect", "three days' truce".
  const found = BEFORE.exec(sentence.replace(/s['’] /g, "' ")) ?? BEHIND.exec(sentence)
  if (!found) return null
  const [, count = '', unit = ''] = found
  const n = /^an?$/i.test(count) ? 1 : (SMALL_NUMBERS[count.toLowerCase()] ?? Number(count))
  const each = DAYS[unit.toLowerCase()]
  if (!each || !(n > 0)) return null
  return { length: `${count.toLowerCase()} ${unit.toLowerCase()}${n === 1 ? '' : 's'}`, days: Math.ceil(n * each) }
}

/** The term of a ceasefire by its last phase that sets one; null where none does, or where it began on no known day. */
export function termOf(t: Ceasefire, m: Materials): Term | null {
  for (const phase of [...t.phases].reverse()) {
    if (phase.from === null || !/^(?:declared|accepted|in force|renewed)$/.test(phase.name)) continue
    for (const sentence of sentencesOf(phase, m)) {
      const set = lengthIn(sentence)
      if (set) return { length: set.length, ends: plusDays(phase.from, set.days) }
    }
  }
  return null
}

function sentencesOf(phase: Phase, m: Materials): readonly string[] {
  const own = phase.claims.flatMap((id) => m.claims.get(id)?.sentence.text ?? [])
  return phase.words === undefined ? own : [phase.words, ...own]
}

/** Whether a ceasefire had run out by a day, and nothing told of it later says that it went on or ended otherwise. */
export function hasRunOut(t: Ceasefire, term: Term | null, today: string): boolean {
  if (!term || today <= term.ends) return false
  return t.phases.every((p) => p.name !== 'ended' && (p.from === null || p.from <= term.ends))
}
