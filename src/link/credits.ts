// Whose report a report says it is: the agency in its dateline, in a line of its own, or in the words of its first paragraphs.
import { foldOf } from '../vocab/actors/index.ts'

const NAMED = String.raw`[\p{Lu}][\p{L}\p{N} .'-]{2,40}`
/** "(Coast Wire) -" behind a town and a day, or "- (Coast Wire)". */
const DATELINE = new RegExp(String.raw`^[^\n]{0,90}?(?:\((${NAMED})\)\s*[–—-]|\s[–—-]\s*\((${NAMED})\)\s)`, 'u')
const LAST_LINE =
  /(?:^|\n)\s*(?:\(([\p{Lu}][\p{L} .'-]{2,40})\)|(?:Source|Via|From|By staff and|Reporting by)\s*:?\s+([\p{Lu}][\p{L} .'-]{2,40}))\s*$/u
/** What an agency is called; a name that only looks like one does no harm, for it must be the house of another report. */
const AGENCY = String.raw`(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Wire|Newswire|Cable|(?:News |Press |Telegraph )?Agency)|Agence France-Presse|Associated Press|Reuters|AFP|Xinhua|TASS|Interfax|Kyodo`
const OWN_LINE = new RegExp(String.raw`^[*_(\s]*(?:From|Source|Via)\s*:?\s+(?:the )?(${AGENCY})[*_)\s]*$`, 'u')
const IN_WORDS = new RegExp(
  String.raw`\b(?:(?:[Aa]ccording to|quoted by|told) (?:the )?(${AGENCY})(?![\p{L}’'])|(?:[Tt]he )?(${AGENCY}) (?:has |had )?(?:reported|reports)\b)`,
  'u',
)
/** How much of a text, in UTF-16 units, says whose report it is: its first paragraphs. */
const HEAD = 800

/** The agency a text credits in its dateline, its first paragraphs or its last line, where that is not the outlet itself. */
export function creditOf(text: string, outlet: string | null): string | null {
  const own = outlet === null ? null : houseOf(outlet)
  const lines = text.slice(0, HEAD).split('\n').slice(0, 8)
  for (const line of lines) {
    const found = DATELINE.exec(line)
    const named = found?.[1] ?? found?.[2]
    if (named && /[a-z]|^[A-Z]{2,5}$/.test(named)) return houseOf(named) === own ? null : named
  }
  const last = LAST_LINE.exec(text.slice(-160).trimEnd())
  const said = lines.map((line) => OWN_LINE.exec(line) ?? IN_WORDS.exec(line)).find((m) => m !== null)
  const named = last?.[1] ?? last?.[2] ?? said?.[1] ?? said?.[2]
  return named && houseOf(named) !== own ? named.trim() : null
}

/** The folded name of a house without what kind of house it is: "Cordillera" is the "Cordillera Press Agency". */
export function houseOf(name: string): string {
  const folded = foldOf(name)
  return folded.replace(/ (?:(?:news|press|telegraph) )?agency$/, '') || folded
}

const IS_AGENCY = new RegExp(`^(?:the )?(?:${AGENCY})$`, 'iu')

/** Whether an outlet is one whose reports others print. */
export function isAgency(outlet: string | null): boolean {
  return outlet !== null && IS_AGENCY.test(outlet.trim())
}
