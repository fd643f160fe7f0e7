// Datelines: "BEIRUT (Reuters) -", "Geneva, Switzerland (CNN)", "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT]".
import { actorOf } from '../vocab/actors/index.ts'
import { CAPITAL, LETTERS } from '../vocab/letters.ts'

const anyCase = (words: string): string =>
  words
    .split(' ')
    .map((w) => w.replace(/[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`))
    .join('|')

const MONTH = `(?:${anyCase('jan feb mar apr may june jun july jul aug sept sep oct nov dec')})[A-Za-z]{0,6}\\.?`
const DAY = `(?:(?:${anyCase('mon tues wednes thurs fri satur sun')})(?:${anyCase('day')})|(?:${anyCase('mon tue wed thu fri sat sun')})\\.?(?![A-Za-z]))`
const DATE =
  `(?:${DAY},? +)?(?:\\d{1,2}(?:st|nd|rd|th)? +${MONTH}(?:,? +(?:\\d{4}|\\d{2})(?!\\d))?` +
  `|${MONTH} +\\d{1,2}(?:st|nd|rd|th)?(?:,? +\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${DAY})`
const DASH = '(?:\\.?--+|[-–—_―])'
const CAPS_WORD = `[${CAPITAL}][${CAPITAL}'’.-]+`
const NAME_WORD = `(?:[${CAPITAL}][${LETTERS}'’.-]*|(?:al|el|as|ar|at|ad|ash|an|de|del|la|las|los|of|the|and)[- ][${CAPITAL}][${LETTERS}'’.-]*)`
const MORE_PLACE = `(?:, ?${NAME_WORD}(?: ${NAME_WORD}){0,3}){0,2}`
const CAPS_PLACE = `${CAPS_WORD}(?: ${CAPS_WORD}){0,3}(?:/${CAPS_WORD}(?: ${CAPS_WORD}){0,2}){0,2}(?: ?\\(${CAPS_WORD}(?: ${CAPS_WORD}){0,2}\\))?${MORE_PLACE}`
const NAME_PLACE = `${NAME_WORD}(?: ${NAME_WORD}){0,3}${MORE_PLACE}`
const AGENCY = '\\((?!\\d+\\))[^()\\n]{2,60}\\)'
const AGENCY_NAME =
  '\\((?:[A-Z][A-Za-z]*[A-Z][A-Za-z./ -]{0,40}|Reuters|Xinhua|Agence[^()]{0,30}|Associated Press|Bloomberg)\\)'
const BRACKETS = '(?:\\s*\\[[^\\][]{2,160}\\]){0,4}'
const SOON = `(?=\\s*["“‘'«„]?[${CAPITAL}\\d[])`

/** A form, and the signs without which it cannot be there: looked for first, since most paragraphs have none of them. */
type Form = readonly [signs: RegExp, form: RegExp]
const BRACKET = /\(/
const LONG_DASH = /--|[–—_―]|\s-\s/
const LOOSE_DASH = /--|[–—-]\s/

const FORMS: readonly Form[] = [
  // SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [REPORT] [TEXT]
  [BRACKET, new RegExp(`^${CAPS_PLACE},?\\s*${DATE}\\s*${AGENCY}\\s*${DASH}${BRACKETS}`)],
  [/--/, new RegExp(`^${CAPS_PLACE},?\\s*${DATE}\\s*--${BRACKETS}`)],
  // BEIRUT (Reuters) -   KABUL, Afghanistan, May 3 (AP) _   GENEVA (21 August 2013) –
  [BRACKET, new RegExp(`^${CAPS_PLACE},? *(?:${DATE},? *)?${AGENCY} *(?:${DASH}|:)?${SOON}`)],
  // BEIRUT —   ALEPPO, 13 December —
  [LONG_DASH, new RegExp(`^${CAPS_PLACE}(?:, *${DATE})?,? *(?:\\.?--+|[–—_―]|(?<=\\s)-)(?=\\s)${SOON}`)],
  // Geneva, Switzerland (CNN)Ahead of   Amman, 15 August 2016 (OCHA) –
  [BRACKET, new RegExp(`^${NAME_PLACE},? *(?:${DATE},? *)?${AGENCY_NAME} *${DASH}?${SOON}`)],
  // New York, 12 September –
  [LOOSE_DASH, new RegExp(`^${NAME_PLACE},? *\\(?${DATE}\\)? *(?:--+|[–—-])(?=\\s)${SOON}`)],
  // Kathmandu, Jan. 29:   Kathmandu, Jan. 30 (Reuters):
  [/\d\)?:|\):/, new RegExp(`^${NAME_PLACE},? *${DATE}(?: *${AGENCY})?:(?= )${SOON}`)],
  // (Ana Ruiz / Flickr) Soldiers …: whose the photograph is
  [
    /^\([^()]{3,60}\//,
    new RegExp(`^\\(${NAME_WORD}(?: ${NAME_WORD}){0,3} ?/ ?${NAME_WORD}(?: ${NAME_WORD}){0,3}\\)${SOON}`),
  ],
  // KILIS, Turkey Turkish troops …: the dash was lost
  [
    /^[\p{Lu}]{4}/u,
    new RegExp(
      `^[${CAPITAL}]{4,}(?: [${CAPITAL}]{3,}){0,2}, (?:(?:Saudi|South|North|New|Sri|El|Burkina|Sierra|Ivory|Costa|Papua|United) ?)?[${CAPITAL}][${LETTERS}]+(?= (?:[${CAPITAL}][${LETTERS}]{2,}|A|An) )`,
    ),
  ],
  // (Reuters) -   (CNN) --   CNN —
  [
    /^(?:\(|CNN|AP|AFP|UPI|Reuters)/,
    new RegExp(`^(?:${AGENCY_NAME} *${DASH}?|(?:CNN|AP|AFP|UPI|Reuters) *[–—])${SOON}`),
  ],
]
/** Beirut, Lebanon - Syrian…: only where no second dash closes an aside. */
const PLAIN = new RegExp(`^${NAME_PLACE} +(?:--|[–—-])(?= ) *(?=["“‘'«]?[${CAPITAL}])`)
const HOUR = '(?:,? *(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[apAP]\\.?[mM]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?'
const DATE_ALONE = new RegExp(`^${DATE}${HOUR}\\.?$`)

/** What a dateline ends with in a text in capitals, where they set no town apart: a dash, a colon, a bracket. */
const CLOSED = /[-–—―_:\]]$/

/**
 * Length of the dateline that a paragraph opens with, 0 where there is none; several in a row count as one. `shouted`: the text is
 * written in capitals.
 */
export function datelineLength(paragraph: string, early: boolean, shouted = false): number {
  let length = 0
  for (let round = 0; round < 3; round++) {
    const found = oneDateline(paragraph.slice(length, length + 400), early && length === 0)
    if (found === 0 || (shouted && !CLOSED.test(paragraph.slice(0, length + found)))) break
    length += found
    while (length < paragraph.length && /\s/.test(paragraph.charAt(length))) length++
  }
  if (length >= paragraph.length) return 0
  while (length > 0 && /\s/.test(paragraph.charAt(length - 1))) length--
  return length
}

/** COLOMBO: The navy …   KATHMANDU, May 12: Rebels … */
const COLON = new RegExp(
  `^([${CAPITAL}]{4,}(?: [${CAPITAL}]{3,}){0,2})(?:, ?${DATE})?:(?= ["“‘]?[${CAPITAL}][${LETTERS}]* )`,
)

/** Length of "COLOMBO:", 0 where what stands before the colon is somebody who speaks ("UNICEF: …"). */
function towned(rest: string): number {
  const found = COLON.exec(rest)
  if (!found) return 0
  const known = actorOf(found[1]!)
  return known && known.kind !== 'state' ? 0 : found[0].length
}

function oneDateline(rest: string, early: boolean): number {
  for (const [signs, form] of FORMS) {
    const found = signs.test(rest) ? form.exec(rest) : null
    if (found) return found[0].length
  }
  const town = early && /^\p{Lu}{4}/u.test(rest) ? towned(rest) : 0
  if (town > 0) return town
  const plain = early && / (?:--|[–—-]) /.test(rest) ? PLAIN.exec(rest) : null
  if (!plain || plain[0].length > 45) return 0
  return / (?:--|[–—-]) /.test(rest.slice(plain[0].length, plain[0].length + 90)) ? 0 : plain[0].trimEnd().length
}

const ZONE = '(?:GMT|UTC|BST|CES?T|EE[SD]?T|E[SD]T|ET|P[SD]T|IST|MSK|EAT|WAT|AST|Z|local time|hrs)'
/** "10.42am BST", "2h ago 14.05 GMT", "Updated at 14:12 GMT": the hour of an entry of a live report. */
const HOUR_ALONE = new RegExp(
  `^(?:\\d+ ?(?:h|m|hrs?|mins?|hours?|minutes?) ago[ ,·–-]*)?(?:(?:updated|posted|published) (?:at )?)?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.? ?(?:\\(?${ZONE}\\)?)?|\\(?${ZONE}\\)?)$`,
  'i',
)
/** "10:15 CET The army …", "[11:20 am] Rebels …", "13:37 – The mayor …": an hour and what it introduces. */
const HOUR_AHEAD = new RegExp(
  `^[[(]?(?:\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\.\\d{2}(?= ?(?:[ap]\\.?m|${ZONE}|[–—]|- ))|\\d{4}(?= ?${ZONE}))(?: ?[ap]\\.?m\\.?)?(?: ?\\(?${ZONE}\\)?)?[\\])]?(?: *[:|·–—-])? +${SOON}`,
)

/** Whether a short paragraph is a date, an hour, or both, and nothing else. */
export function isDateAlone(paragraph: string): boolean {
  return paragraph.length < 60 && (DATE_ALONE.test(paragraph) || HOUR_ALONE.test(paragraph))
}

/** Length of the hour that an entry of a live report opens with, 0 where there is none. */
export function hourLength(paragraph: string): number {
  return /^[[(]?\d/.test(paragraph) ? (HOUR_AHEAD.exec(paragraph)?.[0].trimEnd().length ?? 0) : 0
}
