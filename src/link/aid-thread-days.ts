// The day a clause of a convoy's story tells: "on the 24th", "four days later", "that night", counted on from the day told last.
import { numberInWords } from '../vocab/numbers/words.ts'
import { daysBetween, nthDay, plusDays } from './days.ts'
import { doneOn, withMonths } from './told-days.ts'

const NTH =
  /\b(?:on |by |early on |late on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|floor|time|attempt|Division|Brigade|Battalion|Regiment|Army|Corps|lorry|truck|convoy|parallel|anniversary|day))/giu
const DUE =
  /\b(?:until|till|before|since|from|after|for|due|due on|planned|planned for|no later than|beyond|of)\s+(?:\w+day,? )?$/i
const LATER = /\b(\d{1,2}|an?|\p{L}+) (days?|weeks?) (?:later|after(?:wards| that)?|on)\b/iu
const NEXT = /\b(?:the (?:next|following) (?:day|morning|afternoon|evening|night)|(?<!this )next (?:day|morning))\b/i
const SAME =
  /\b(?:that|the same|the very same) (?:day|morning|afternoon|evening|night)\b|\bwithin (?:the hour|hours)\b/i
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Days after which a bare day of the month is no longer one of the same story. */
const LONG = 75

/** The day that words of a clause state, with `last` the day told before it; null where they state none. */
export function dayIn(words: string, last: string | null, published: string | null): string | null {
  const known = (day: string | null): string | null =>
    day === null || (published !== null && day > published) ? null : day
  const spelt = words.replace(NTH, (all, n: string, at: number) => {
    const day = DUE.test(words.slice(0, at)) ? null : nthOf(Number(n), last, published)
    return day === null ? all : `on ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  })
  const stated = doneOn(withMonths(spelt, last, published), published)
  if (stated !== null || last === null) return stated
  const later = LATER.exec(words)
  if (later) {
    const n = Number(later[1]) || numberInWords(later[1] as string) || 0
    return known(n > 0 ? plusDays(last, (later[2] as string).startsWith('week') ? n * 7 : n) : null)
  }
  if (NEXT.test(words)) return known(plusDays(last, 1))
  return SAME.test(words) ? last : null
}

/** The first such day from the last one told on, else the last before publication. */
function nthOf(nth: number, last: string | null, published: string | null): string | null {
  if (last !== null) {
    const ahead = nthDay(nth, last, true)
    if (ahead !== null && (published === null || ahead <= published) && (daysBetween(last, ahead) ?? 99) <= LONG)
      return ahead
  }
  return published === null ? null : nthDay(nth, published, false)
}
