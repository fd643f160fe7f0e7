// When a claim may have happened, and whether it is told in passing long after.
import type { Claim, Days } from '../model/index.ts'
import { daysBetween, plusDays } from './days.ts'

/** A report with no day of its own tells of the last days: that many before its publication. */
const RECENT = 3
/** Days that ended so long before publication are history. */
const LONG_AGO = 90
/** What was done so few days before publication is news, however it is told: "the authorities had promised on the 6th". */
const NEWS = 30
/** Whom somebody let go is told of for longer: "the reporter, freed in December, remains in Manila". */
const NEWS_OF_RELEASE = 75
/** A day so far after publication is a mistake, unless it is planned. */
const TOO_LATE = 200

/** The days of a claim, by its own words and by its report's date of publication. */
export function datesOf(
  claim: Claim,
  published: string | null,
): { when: Days; dated: boolean; day: string | null; published: string | null; background: boolean } {
  const told = claim.status === 'background'
  let from = claim.when?.from ?? null
  let to = claim.when?.to ?? null
  const late = daysBetween(published, from ?? to)
  const stated =
    claim.when !== null &&
    claim.when.basis !== 'publication' &&
    (from !== null || to !== null) &&
    (late === null || late < TOO_LATE || claim.status === 'planned')
  if (!stated) {
    const when = published === null ? { from: null, to: null } : { from: plusDays(published, -RECENT), to: published }
    return { when, dated: false, day: published, published, background: told }
  }
  if (to === null && (claim.status === 'ongoing' || claim.when?.basis === 'stated')) to = published
  if (to !== null && from !== null && to < from) [from, to] = [to, from]
  const gone = daysBetween(to, published)
  const news = claim.act === 'RETREAT' && claim.mode === 'release' ? NEWS_OF_RELEASE : NEWS
  return {
    when: { from, to },
    dated: true,
    day: to ?? from,
    published,
    background:
      (told && (gone === null || gone > news)) || (claim.status !== 'ongoing' && gone !== null && gone >= LONG_AGO),
  }
}
