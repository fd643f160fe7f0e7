// Dates as pages, feeds and front matter write them, into ISO 8601. A date that could mean two days is none.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${NAME},?[ -](\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const TIME_OF_RFC = /(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|GMT|UTC|Z)\b/i
const SLASHED = /\b(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})\b/

/** The years a publication date is believed in. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

/** `YYYY-MM-DD`, with time and offset where the text gives both, or null. */
export function isoDate(written: string): string | null {
  const text = written.trim().slice(0, 200).replace(/\s+/g, ' ')
  const iso = ISO.exec(text)
  if (iso) {
    const [, y, m, d, hh, mm, ss, zone] = iso
    return stamp(Number(y), Number(m), Number(d), hh, mm, ss, zone)
  }
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, y, m, d, hh, mm, ss, zone] = compact
    return stamp(Number(y), Number(m), Number(d), hh, mm, ss, zone)
  }
  return spokenDate(text) ?? slashedDate(text)
}

/** The first date in words ("27 August 2016", "Aug. 27, 2016") inside a text, with an RFC 2822 time behind it where there is one. */
export function spokenDate(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  const first = dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index) ? dayFirst : monthFirst
  if (!first) return null
  const [day, month, year] = first === dayFirst ? [first[1], first[2], first[3]] : [first[2], first[1], first[3]]
  const number = MONTHS.indexOf((month as string).slice(0, 3).toLowerCase()) + 1
  const rest = text.slice(first.index + first[0].length, first.index + first[0].length + 20)
  const time = TIME_OF_RFC.exec(rest)
  return stamp(Number(year), number, Number(day), time?.[1], time?.[2], time?.[3], time?.[4])
}

/** 2016/08/27, or 27/08/2016 where only one order makes a date. */
function slashedDate(text: string): string | null {
  const found = SLASHED.exec(text)
  if (!found) return null
  const [a, b, c] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (a > 999) return stamp(a, b, c)
  if (c <= 999) return null
  if (a > 12) return stamp(c, b, a)
  if (b > 12) return stamp(c, a, b)
  return a === b ? stamp(c, a, b) : null
}

function stamp(
  year: number,
  month: number,
  day: number,
  hh?: string,
  mm?: string,
  ss?: string,
  zone?: string,
): string | null {
  const sound =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!sound) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!hh || !mm || !zone || Number(hh) > 23 || Number(mm) > 59) return date
  const offset = /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  return `${date}T${hh.padStart(2, '0')}:${mm}:${ss ?? '00'}${offset}`
}
