// Cuts text into tokens in UD English style, with exact UTF-16 offsets. What stands between tokens is white space only.
import type { Span } from '../model/index.ts'

/** A token before it is tagged: its words and where they stand. */
export interface Piece extends Span {
  readonly text: string
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col lt maj capt cmdr sgt cpl adm brig rep sen gov pres rev hon amb min supt insp dep ' +
    'sec etc vs inc corp ltd co bros no nos art vol fig al cf ca approx dept est jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd mt ft pp ed eds ph esq messrs mme mgr fr gens cols ' +
    'spc pte pvt pfc ssgt msgt cdr cmdt sgts capts drs profs reps sens govs intl govt p v c calif conn fla mich minn okla penn tenn wis'
  ).split(' '),
)
/** Abbreviations that are also words: their dot belongs to them only before a figure or, for titles, before a name. */
const ALSO_WORDS = new Set('art sun sat mar fig est no nos ed fr rd c'.split(' '))
const ALSO_NAMES = new Set(
  'min dec co sec dep hon rep gov ave jun pres rev gen col jan ca mon wed thu fri ft mt pp ph'.split(' '),
)

/** Beginnings that stay with their word: "anti-government" is one token, "rebel-held" three. */
const PREFIXES =
  'anti pro non pre post re co mid multi e ex counter neo semi sub ultra un inter intra trans cross vice pan de bi mini micro super'

/** Classes of letters for {@link tokenForm}, for the inside of a class. */
interface Classes {
  readonly letter: string
  readonly capital: string
  readonly small: string
  readonly mark: string
  readonly figure: string
  readonly picture: string
}

// Every quantifier over classes that overlap with what follows is bounded, so that no text costs more than linear work.
const tokenForm = ({ letter: L, capital, small, mark: M, figure: N, picture }: Classes, flags: string): RegExp =>
  new RegExp(
    [
      String.raw`(?:https?:\/\/|www\.)[^\s<>"')\]]{0,2000}[^\s<>"'.,;:!?)\]]`,
      String.raw`[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}`,
      `[@#][${L}${N}_]+`,
      String.raw`(?:[${capital}]\.){2,8}(?![${L}])`,
      String.raw`(?:[${small}]\.){2,6}(?![${L}${N}])|Ph\.D\.?`,
      String.raw`[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk)(?![${L}${N}])`,
      `(?:${PREFIXES.split(' ')
        .map((p) => `[${p[0]?.toUpperCase()}${p[0]}]${p.slice(1)}`)
        .join('|')})-[${L}${N}]+`,
      String.raw`['’]\d\ds?(?![${L}${N}])|''|’’|‘‘|\d+0['’]s(?![${L}${N}])`,
      String.raw`[${N}]{1,3}(?:,[${N}]{3})+(?:\.[${N}]+)?`,
      `[${N}]+(?:[.:/][${N}]+)+`,
      String.raw`\d+(?:st|nd|rd|th|s)(?![${L}${N}])`,
      String.raw`\d+(?=(?:am|pm|km|kg|mm|cm|mg|ft|mph|m|bn|k|mn|tn)(?![${L}${N}]))`,
      String.raw`[${L}${M}${N}\u200c\u200d]+(?:[’'ʼ\u0060](?!(?:s|S|m|M|re|RE|ve|VE|ll|LL|d|D|t|T)(?![${L}${N}]))[${L}][${L}${M}]*)*`,
      String.raw`\.{2,}|…+|-{2,}|!{2,}|\?{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,}`,
      ...(picture === '' ? [] : [String.raw`${picture}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}${picture}]*`]),
      String.raw`[^\s]`,
    ].join('|'),
    flags,
  )

const ANY: Classes = {
  letter: String.raw`\p{L}`,
  capital: String.raw`\p{Lu}`,
  small: String.raw`\p{Ll}`,
  mark: String.raw`\p{M}`,
  figure: String.raw`\p{N}`,
  picture: String.raw`\p{Extended_Pictographic}`,
}
/** The same of all that {@link isLatin} lets through. */
const LATIN: Classes = {
  letter: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  capital: 'A-ZÀ-ÖØ-Þ',
  small: 'a-zµß-öø-ÿ',
  mark: '',
  figure: '0-9²³¹¼½¾',
  picture: '',
}

let anyForm: RegExp | undefined
let latinForm: RegExp | undefined

/** The form of all tokens of a text. That of all scripts takes as long to compile as hundreds of sentences to cut: most texts need it not. */
function formFor(part: string): RegExp {
  if (!isLatin(part)) {
    anyForm ??= tokenForm(ANY, 'gu')
    return anyForm
  }
  latinForm ??= tokenForm(LATIN, 'g')
  return latinForm
}

/** Whether a text has nothing but ASCII, letters and signs of Latin-1 but for `©®`, Latin letters with marks, and dashes, quotation marks and dots. */
function isLatin(part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    const c = part.charCodeAt(i)
    if (c < 0x100 ? c !== 0xa9 && c !== 0xae : c >= 0x2010 && c <= 0x2027) continue
    // Whether a letter of these is a capital is asked before dots only.
    if (c >= 0x250 || c < 0x100 || part.charCodeAt(i + 1) === DOT) return false
  }
  return true
}
const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}$/u
const NEGATED = /^(do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had|must|need|might|ai|sha)n$/i
const CLITIC = /^(?:s|m|re|ve|ll|d)(?![\p{L}\p{N}])/iu

/** Whether the dot after `word` belongs to it: "Dr." and "J." but not "the sun.", nor the end of "Mrauk-U." */
function takesDot(text: string, word: string, after: number): boolean {
  if (CAPITAL.test(word))
    return text[after] !== '.' && !/\p{Ll}\p{Ll}-$/u.test(text.slice(Math.max(0, after - 5), after - 2))
  const low = word.toLowerCase()
  if (!ABBREVIATIONS.has(low)) return false
  if (!ALSO_WORDS.has(low) && !(ALSO_NAMES.has(low) && low === word)) return true
  return /^\s{0,3}\p{N}/u.test(text.slice(after, after + 5))
}

/** Where a contraction is cut ("do|n't", "can|not", "gon|na"), counted from its start; 0 where it is whole. */
function cutOf(word: string): number {
  if (word.length > 12) return 0
  if (/^.+n[’']t$/i.test(word)) return word.length - 3
  if (/^cannot$/i.test(word)) return 3
  if (/^(?:gonna|wanna|gotta)$/i.test(word)) return 3
  return 0
}

/**
 * Cuts `text` between `start` and `end` into tokens. For each, `text.slice(token.start, token.end) === token.text`.
 * Linear in the length of the text; never throws.
 */
export function tokenize(text: string, start = 0, end = text.length): Piece[] {
  const out: Piece[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  const push = (from: number, to: number): void => {
    out.push({ text: part.slice(from, to), start: start + from, end: start + to })
  }
  const form = formFor(part)
  for (let at = 0; ; ) {
    while (part.charCodeAt(at) === SPACE) at++
    // Most tokens are a plain word between spaces and plain signs, or such a sign: no other form can begin there.
    const plain = plainTo(part, at)
    if (plain > at && part.charCodeAt(plain) !== DOT) {
      const cut = cutOfPlain(part, at, plain)
      if (cut > 0) push(at, at + cut)
      push(at + cut, plain)
      at = plain
      continue
    }
    let [word, from] = ['', at]
    if (plain > at) word = part.slice(at, plain)
    else {
      form.lastIndex = at
      const m = form.exec(part)
      if (!m) break
      word = m[0]
      from = m.index
    }
    let to = from + word.length
    at = to
    if (part[to] === '.' && word.length < 8 && LETTER.test(word) && takesDot(part, word, to + 1)) to++
    const cut = cutOf(word)
    if (cut > 0) {
      push(from, from + cut)
      push(from + cut, to)
      at = from + word.length
      continue
    }
    const next = part[to]
    if (
      (next === "'" || next === '’') &&
      NEGATED.test(word) &&
      /^t(?![\p{L}\p{N}])/iu.test(part.slice(to + 1, to + 4))
    ) {
      push(from, to - 1)
      push(to - 1, to + 2)
      at = to + 2
      continue
    }
    const last = out[out.length - 1]
    if ((word === "'" || word === '’') && last && last.end === start + from && LETTER_OR_DIGIT.test(last.text)) {
      const k = CLITIC.exec(part.slice(to, to + 4))
      if (k) to += k[0].length
    }
    push(from, to)
    at = to
  }
  return out
}

const [SPACE, DOT] = [0x20, 0x2e]
/** Signs that are a token of their own wherever they stand: `"(),;`. */
const isSign = (c: number): boolean => c === 0x22 || c === 0x28 || c === 0x29 || c === 0x2c || c === 0x3b
const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a)

/**
 * Where the plain token at `at` ends: a sign, a dot before white space, or ASCII letters up to a space, a sign, a dot before white
 * space, or the end. `at` itself where the token is of another form.
 */
function plainTo(part: string, at: number): number {
  const first = part.charCodeAt(at)
  if (isSign(first)) return at + 1
  let to = at
  while (isLetter(part.charCodeAt(to))) to++
  if (to === at) return at
  if (to === part.length) return to
  const next = part.charCodeAt(to)
  if (next === SPACE || isSign(next)) return to
  return next === DOT && (to + 1 === part.length || part.charCodeAt(to + 1) === SPACE) ? to : at
}

/** {@link cutOf} of a word of ASCII letters alone. */
function cutOfPlain(part: string, from: number, to: number): number {
  const length = to - from
  const first = part.charCodeAt(from) | 0x20
  return (length === 5 || length === 6) && (first === 0x63 || first === 0x67 || first === 0x77)
    ? cutOf(part.slice(from, to))
    : 0
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}.)]$/u
