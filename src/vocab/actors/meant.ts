// Who a whole phrase means: "US Secretary of State John Kerry", "the militant group Hamas", "Lebanese Hezbollah".

import { stateMeant } from './compose.ts'
import { descriptionHead, titleWord } from './descriptions.ts'
import { actorOf, capitalOf, demonymOf } from './find.ts'
import { inOffice, officeOf, personOf, personsNamed } from './held.ts'
import { tieOf } from './relations.ts'
import type { Actor, Context, Person } from './types.ts'

// Words that may stand before the name of a group and say what it is.
const SORTS = new Set(
  'militant rebel islamist jihadist jihadi paramilitary outlawed banned hardline hard-line powerful armed extremist terrorist group groups movement organisation organization faction factions militia party network so-called self-styled self-proclaimed shia shiite sunni kurdish opposition separatist leftist left-wing right-wing maoist marxist ultraconservative salafist moderate main umbrella charity agency aid monitoring watchdog monitor news state-run state official broadcaster newspaper alliance coalition and local leading mainly largely'.split(
    ' ',
  ),
)

const IN_TITLES =
  /^(?:the|of|for|and|former|then|ex|acting|deputy|vice|prime|foreign|defen[cs]e|interior|justice|finance|crown|first|special|high|national|affairs|supreme|opposition|rebel|army|military|top|senior|chief|US|UN|UK|EU)$/i

function isTitle(words: readonly string[], context: Context): boolean {
  if (words.length === 0 || /^(?:of|for|and|the)$/i.test(words.at(-1) as string)) return false
  const phrase = words.join(' ')
  if (officeOf(phrase, null, context) !== undefined) return true
  const known = (w: string): boolean =>
    IN_TITLES.test(w) ||
    titleWord(w) !== undefined ||
    demonymOf(w, context) !== undefined ||
    actorOf(w, context) !== undefined
  return words.every(known)
}

function personMeant(words: readonly string[], context: Context): Person | undefined {
  const date = context.date ?? null
  for (let at = 0; at < words.length; at++) {
    const before = words.slice(0, at)
    const name = words.slice(at).join(' ')
    const full = personOf(name, date)
    if (full !== undefined && (at === 0 ? name.includes(' ') : isTitle(before, context))) return full
    if (at === 0) continue
    const title = before.join(' ')
    const people = personsNamed(name)
    if (people.length === 0 || !isTitle(before, context)) continue
    const office = officeOf(title, date, context)?.office
    const gender = titleWord(before.at(-1) ?? '')?.gender ?? null
    const fit = people.filter((p) =>
      office === undefined
        ? gender === null || p.gender === null || p.gender === gender
        : p.offices.some((o) => o.office.id === office.id),
    )
    if (fit.length === 1) return fit[0]
    const now = date === null ? [] : fit.filter((p) => inOffice(p, date))
    if (now.length === 1) return now[0]
  }
  return undefined
}

/**
 * The actor a phrase of up to 14 words means, people included: a name with its title, with words for what it is, with its state
 * or its backer before it. A title alone means whoever held it on the context's date. Capitals count only with `acts`.
 */
export function actorMeant(phrase: string, context: Context = {}, acts = false): Actor | undefined {
  if (phrase.length > 160) return undefined
  const named = actorOf(phrase, context)
  if (named !== undefined) return named
  const words = phrase
    .replace(/^the\s+/i, '')
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .replace(/,/g, '')
    .trim()
    .split(/\s+/)
  if (words.length > 14) return undefined
  const person = personMeant(words, context)
  if (person !== undefined) return person
  const office = officeOf(words.join(' '), context.date, context)
  if (office?.holder) return office.holder
  const whole = demonymOf(words.join(' '), context) ?? (acts ? capitalOf(words.join(' '), context) : undefined)
  if (whole !== undefined) return whole
  for (let at = 1; at < words.length && at < 6; at++) {
    // "Colombia's FARC rebels"
    const w = (words[at - 1] as string).replace(/['’]s$/, '')
    const bare = w === words[at - 1]
    if (
      !SORTS.has(w.toLowerCase()) &&
      demonymOf(w, context) === undefined &&
      tieOf(w, context) === undefined &&
      (bare || stateMeant(w, context) === undefined)
    )
      break
    const rest = words.slice(at).join(' ')
    // "The Indonesian Red Cross" is a society of its own and not the committee in Geneva.
    if (/^Red (?:Cross|Crescent)$/.test(rest) && demonymOf(w, context) !== undefined) return undefined
    const actor = actorOf(rest, context)
    if (actor !== undefined) return actor
  }
  return undefined
}

const BEFORE_SIDE =
  /^(?:(?:a|an|the|some|several|many|two|three|four|five|six|dozens|hundreds|thousands|of|senior|top|former|unnamed|high-ranking|local|\d[\d,]*|one|other|suspected|pro|anonymous)\s+)*/i

/**
 * The state, body or group that somebody who is only described belongs to: "a senior Russian diplomat" is on Russia's side, "Taliban
 * leaders" on the Taliban's. It says whose they are, not who they are: an unnamed source stays unnamed.
 */
export function sideOf(phrase: string, context: Context = {}): Actor | undefined {
  if (phrase.length > 120) return undefined
  const words = phrase
    .replace(BEFORE_SIDE, '')
    .replace(/(\S)['’]s(?=\s)/g, '$1')
    .trim()
    .split(/\s+/)
  if (words.length < 2 || words.length > 8 || descriptionHead(words.at(-1) as string) === undefined) return undefined
  for (let at = Math.min(4, words.length - 1); at >= 1; at--) {
    const whose = words.slice(0, at).join(' ')
    if (!/\p{Lu}/u.test(whose)) continue
    const side = actorOf(whose, context) ?? demonymOf(whose, context)
    if (side !== undefined) return side
  }
  return undefined
}
