// Every word of the interface, English and Arabic side by side, in one typed table made of one file a part.
import { askMessages } from './messages/ask.ts'
import { deskMessages } from './messages/desk.ts'
import { recordMessages } from './messages/record.ts'
import { reportMessages } from './messages/report.ts'
import { shellMessages } from './messages/shell.ts'
import { storyMessages } from './messages/story.ts'
import { wordMessages } from './messages/words.ts'
import { type Lang, settings } from './settings.ts'

// English and Arabic. `{name}` is filled in; `{n|one|other}` chooses by number in English.
const MESSAGES = {
  ...wordMessages,
  ...shellMessages,
  ...recordMessages,
  ...reportMessages,
  ...askMessages,
  ...storyMessages,
  ...deskMessages,
}

/** The key of a message. */
export type MessageKey = keyof typeof MESSAGES
/** What is put into the gaps of a message, by the gap's name. */
export type Fill = Readonly<Record<string, string | number>>

/** The words for a key in the viewer's language. Language changes draw the whole page anew, so this may be called anywhere. */
export function t(key: MessageKey, fill?: Fill): string {
  return filled(MESSAGES[key][settings().lang === 'ar' ? 1 : 0], fill, settings().lang)
}

/** Whether the table has such a key. */
export function hasMessage(key: string): boolean {
  return Object.hasOwn(MESSAGES, key)
}

/** The words for a code out of the data (`act.ASSAULT`), or the code itself where the table has none. */
export function word(kind: 'act' | 'mode' | 'status' | 'kind' | 'topic' | 'step' | 'precision', code: string): string {
  const key = `${kind}.${code}`
  return Object.hasOwn(MESSAGES, key) ? t(key as MessageKey) : code
}

function filled(text: string, fill: Fill | undefined, lang: Lang): string {
  if (!fill) return text
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = fill[name]
    if (value === undefined) return whole
    if (one !== undefined && other !== undefined) return value === 1 ? one : other
    return typeof value === 'number' ? numberFor(lang).format(value) : value
  })
}

const formats = new Map<string, Intl.NumberFormat>()
function numberFor(lang: Lang): Intl.NumberFormat {
  let found = formats.get(lang)
  if (!found) {
    found = new Intl.NumberFormat(localeOf(lang))
    formats.set(lang, found)
  }
  return found
}

/** The locale used for numbers and dates. Latin digits in both, so that figures can be compared with the reports'. */
export function localeOf(lang: Lang = settings().lang): string {
  return lang === 'ar' ? 'ar-EG-u-nu-latn-ca-gregory' : 'en-GB'
}

/** A whole number in the viewer's language. */
export function number(n: number): string {
  return numberFor(settings().lang).format(n)
}
