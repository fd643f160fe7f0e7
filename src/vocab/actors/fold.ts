// Brings a name to the form it is looked up by: no case, accents, articles, dots or possessive.

const ONE_SPELLING: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['program', 'programme'],
  ['mobilization', 'mobilisation'],
  ['stabilization', 'stabilisation'],
  ['saint', 'st'],
])

// Forms of the Arabic article. Some are English words too, so all but "al" count only before a hyphen.
const ARTICLES: ReadonlySet<string> = new Set('al el ul an as ash at ath ar ad adh az'.split(' '))

const MARKS = /\p{M}+/gu
const LETTER = /[\p{L}\p{N}]/u
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ʿ: '', ʾ: '', ʼ: '', ـ: '' }

function baseLetters(s: string): string {
  return s
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđıʿʾʼـ]/g, (c) => PLAIN_LETTERS[c] ?? c)
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

const [APOSTROPHE, HYPHEN] = [39, 45]

/** Forms worked out so far; the same names come again and again. */
const folded = new Map<string, string>()
const MOST_FOLDED = 20_000

/** The lookup form of a name: "The Jabhat al-Nuṣra's" and "jabhat al nusra" are one. Empty where no letters are left. */
export function foldOf(words: string): string {
  const known = folded.get(words)
  if (known !== undefined) return known
  const form = fold(words)
  // Longer strings may be parts of a report, which would be kept whole with them.
  if (words.length > 12) return form
  if (folded.size >= MOST_FOLDED) folded.clear()
  folded.set(words, form)
  return form
}

function fold(words: string): string {
  let s = words.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (!/^[\x00-\x7f]*$/.test(s)) s = baseLetters(s)
  let out = ''
  let word = ''
  // Where the letters begin that are not yet put to the word.
  let from = -1
  const end = s.endsWith("'s") ? s.length - 2 : s.length
  for (let i = 0; i <= end; i++) {
    const c = i < end ? s.charCodeAt(i) : 32
    const letter = (c > 96 && c < 123) || (c > 47 && c < 58) || (c > 127 && LETTER.test(s[i] as string))
    if (letter) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) word = word === '' ? s.slice(from, i) : word + s.slice(from, i)
    from = -1
    // Apostrophes, quotes, dots and backquotes fall away inside a word.
    if (c !== APOSTROPHE && c !== 46 && c !== 34 && c !== 96) {
      const article = c === HYPHEN ? ARTICLES.has(word) && i + 1 < end : word === 'al'
      if (word !== '' && word !== 'the' && !article) out += (out === '' ? '' : ' ') + (ONE_SPELLING.get(word) ?? word)
      word = ''
      if (c === 38) out += out === '' ? 'and' : ' and'
    }
  }
  return out
}

/** The letters of an acronym as written ("U.S." is "US", "the IDF's" is "IDF"), or null where the words are no acronym. */
export function acronymOf(words: string): string | null {
  // Most words are told to be none by their second letter, or by their first.
  const small = (c: number): boolean => c > 96 && c < 123
  if (
    (small(words.charCodeAt(0)) || (small(words.charCodeAt(1)) && !words.startsWith('The '))) &&
    !words.startsWith('the ')
  )
    return null
  if (words.length > 24 || words.toUpperCase() === words.toLowerCase()) return null
  const s = words
    .replace(/^(?:the|The|THE) /, '')
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
  return /^[A-Z0-9][A-Z0-9&/-]{1,7}s?$/.test(s) && /[A-Z]/.test(s) ? s.replace(/s$/, '') : null
}
