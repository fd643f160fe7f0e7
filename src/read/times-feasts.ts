// Feasts that move from year to year: Ramadan, Eid al-Fitr, Eid al-Adha, Easter.
import { EID_AL_ADHA, EID_AL_FITR, RAMADAN } from '../vocab/calendar/feasts.ts'
import type { Word } from './amounts-words.ts'
import { type Days, dateOf, dayOf, dayOfIso } from './times-calendar.ts'
import { type Around, BEHIND_DATE, NONE, type Phrase, phrase, yearBehind } from './times-phrases.ts'

const daysOf = (list: readonly string[]): readonly number[] => list.flatMap((iso) => dayOfIso(iso) ?? [])
const FITR = daysOf(EID_AL_FITR)
const ONE = (day: number): Days => ({ from: day, to: day })

/** Every known Ramadan, first to last day. */
const RAMADANS: readonly Days[] = daysOf(RAMADAN).map((from, i) => ({ from, to: (FITR[i] as number) - 1 }))

const easters = (shift: number): readonly Days[] =>
  Array.from({ length: 141 }, (_, i) => ONE((easterOf(1900 + i) as number) + shift))

/** Names of a feast in words, and its days in every year. */
const FEASTS: readonly (readonly [RegExp, () => readonly Days[]])[] = [
  [/^(?:the (?:holy|fasting) month of )?ramadh?an\b/, () => RAMADANS],
  [/^e?aid[ -](?:al|ul|el)[ -]?-?fitr\b|^eid[ -](?:al|ul|el)[ -]?-?fitr\b/, () => FITR.map(ONE)],
  [/^(?:eid|aid)[ -](?:al|ul|el)[ -]?(?:adha|azha|kebir|kabir)\b|^tabaski\b/, () => daysOf(EID_AL_ADHA).map(ONE)],
  [/^good friday\b/, () => easters(-2)],
  [/^easter monday\b/, () => easters(1)],
  [/^easter(?: sunday| day)?\b/, () => easters(0)],
]
/** Words that a name of a feast may take. */
const LONGEST = 6

/** Western Easter of a year, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): number | null {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** "Ramadan 2016", "Eid al-Adha", "Good Friday", behind a word of time; null where no feast is named, or only what is named after it. */
export function feastAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const first = words[at]
  if (!first || !around.led || !/^(?:ramad|eid|aid|tabaski|good$|easter|the$)/.test(first.low)) return null
  const near = words.slice(at, at + LONGEST)
  const low = near
    .map((w) => w.low)
    .join(' ')
    .replaceAll(' - ', '-')
  for (const [name, of] of FEASTS) {
    const found = name.exec(low)?.[0]
    if (found === undefined) continue
    const count = near.findIndex(
      (_, i) =>
        near
          .slice(0, i + 1)
          .map((w) => w.low)
          .join(' ')
          .replaceAll(' - ', '-').length >= found.length,
    )
    const { year, to } = yearBehind(words, at + count + 1)
    const behind = words[to]
    // "The Ramadan truce", "the Good Friday Agreement" name other things.
    if (behind && behind.kind !== 'sign' && !BEHIND_DATE.has(behind.low)) return null
    return phrase(
      to,
      chosen(of(), year, words[at - 1]?.low === 'for' ? { ...around, ahead: false, past: false } : around),
    )
  }
  return null
}

/** The one of the year told, else the nearest in the direction told. */
function chosen(all: readonly Days[], year: number | null, { today, ahead, past }: Around): Days {
  if (year !== null) return all.find(({ from }) => from !== null && dateOf(from).year === year) ?? NONE
  if (today === null) return NONE
  const next = all.find(({ to }) => to !== null && to >= today)
  const last = all.findLast(({ from }) => from !== null && from <= today)
  if (ahead) return next ?? NONE
  if (past || !next || !last) return last ?? NONE
  return (next.from as number) - today < today - (last.to as number) ? next : last
}
