// Names that no list holds, known for places by the noun of kind beside them: "Shah Wali Kot district", "the village of Kuru".
import type { Span } from '../model/index.ts'
import { actorOf, demonymOf } from '../vocab/actors/index.ts'
import { CAPITAL, LETTERS } from '../vocab/letters.ts'
import { stretchesOf } from './places-candidates.ts'
import { BODY_NOUNS, DIRECTIONS, STREETS, TITLES } from './places-words.ts'
import type { Doc } from './syntax-types.ts'

/** A name and the noun that tells what kind of place it is, in lower case. */
export interface KindNamed {
  readonly span: Span
  readonly kind: string
}

const KIND =
  'district|sub-?district|village|town|township|suburb|neighbou?rhood|quarter|province|governorate|prefecture|county|municipality|woreda|kebele|oblast|raion|hamlet|settlement|peninsula|valley|(?:refugee|displacement|IDP|POW|prison) camp|camp'
const NAME = `(?:(?:al|el|as|ash|ad|an|ar|at|az|ez)[-‑])?[${CAPITAL}][${LETTERS}'’]*(?:-[${LETTERS}'’]+){0,3}`
/** Twice at most four words of one name, and one noun: linear in the length of the sentence. */
const BEFORE = new RegExp(`(?<![${LETTERS}\\d-])(${NAME}(?: ${NAME}){0,3}) (${KIND})(?![${LETTERS}\\d-])`, 'g')
const BEHIND = new RegExp(`(?<![${LETTERS}\\d])(${KIND}) of (${NAME}(?: ${NAME}){0,2})(?![${LETTERS}\\d])`, 'g')

/** "Uri and Nowgam sectors": several names and one noun for all; each name is one. */
const KINDS =
  'districts|sub-?districts|villages|towns|townships|suburbs|neighbou?rhoods|quarters|provinces|governorates|prefectures|counties|regions|sectors|oblasts|hamlets|settlements|valleys|camps'
const TOGETHER = new RegExp(
  `(?<![${LETTERS}\\d-])((?:${NAME}(?: ${NAME})?, ){0,4}${NAME}(?: ${NAME})?,? and ${NAME}(?: ${NAME}){0,2}) (${KINDS})(?![${LETTERS}\\d-])`,
  'g',
)
const PARTS = /,? and |, /
const ANY_KIND = new RegExp(`${KIND}|${KINDS}`)

/** Words that open a sentence or stand for no name of its own: "The", "Border", "Damascus'". */
const NO_NAME =
  /^(?:the|this|that|these|those|a|an|each|every|another|some|one|no|any|his|her|its|our|their|my|in|on|at|when|while|after|before|but|and|old|new|christian|muslim|druze|sunni|shia|shiite|shi['’]ite|alawite|yazidi|tamil|serb|croat|moslem|kurdish|arab|jewish|refugee|border|city|state|federal|local|government|rebel|mr|mrs)$/i

/** Such names of a report in the order of its words; which of them a gazetteer knows is not asked here. */
export function kindNamesOf(doc: Doc): KindNamed[] {
  const found: KindNamed[] = []
  for (const s of stretchesOf(doc)) {
    const text = doc.text.slice(s.start, s.end)
    if (!ANY_KIND.test(text)) continue
    for (const m of text.matchAll(BEFORE)) put(found, text, s.start, m.index, m[1] ?? '', m[2] ?? '')
    for (const m of text.matchAll(TOGETHER)) {
      let at = m.index
      for (const name of (m[1] ?? '').split(PARTS)) {
        at = text.indexOf(name, at)
        put(found, text, s.start, at, name, (m[2] ?? '').replace(/ies$/, 'y').replace(/s$/, ''))
        at += name.length
      }
    }
    for (const m of text.matchAll(BEHIND)) {
      put(found, text, s.start, m.index + m[0].length - (m[2] ?? '').length, m[2] ?? '', m[1] ?? '')
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** "A Hutu suburb", "another Fur village": whose it is, and not what it is called. */
function isPeople(name: string, before: string): boolean {
  if (demonymOf(name) !== undefined || actorOf(name)?.kind === 'people') return true
  return /(?:^|\s)(?:an?|another|every|each|any|some) $/i.test(before)
}

function put(found: KindNamed[], text: string, base: number, at: number, name: string, kind: string): void {
  let start = at
  let words = name.split(' ')
  while (words.length && (NO_NAME.test(words[0] ?? '') || DIRECTIONS.has((words[0] ?? '').toLowerCase()))) {
    start += (words[0] ?? '').length + 1
    words = words.slice(1)
  }
  const last = (words.at(-1) ?? '').toLowerCase()
  if (!words.length || /['’]s?$/.test(last)) return
  if (
    words.some((w) => TITLES.has(w.toLowerCase()) && !/^(?:abu|umm|saint|haj{1,2}i)$/i.test(w)) ||
    BODY_NOUNS.has(last) ||
    STREETS.has(last)
  )
    return
  if (words.length === 1 && (NO_NAME.test(last) || isPeople(words[0]!, text.slice(Math.max(0, start - 9), start))))
    return
  const end = start + words.join(' ').length
  if (text.slice(start, end) !== words.join(' ')) return
  found.push({ span: { start: base + start, end: base + end }, kind })
}
