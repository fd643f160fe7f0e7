// Brings place names to the forms they are looked up by: without case, accents and signs; and for Arabic names in Latin
// letters, a frame of consonants in which the spellings of one name meet.

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
}
const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

function isAscii(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return false
  return true
}

/** The form a place name is looked up by; empty for no letters. Arabic loses its vowel signs and forms of alif, ya and ta. */
export function keyOf(name: string): string {
  let s = name.toLowerCase()
  if (isAscii(s)) {
    if (!PLAIN.test(s))
      s = s
        .replace(/['`".]/g, '')
        .replace(/&/g, ' and ')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
  } else {
    s = s
      .normalize('NFD')
      .replace(/[\p{M}ـ]+/gu, '')
      .replace(/[øłđðþıßæœəħ]/g, (c) => LETTERS[c] ?? c)
      .replace(/['’‘ʼʿʾ`´ʻʹ″ʺ"“”.]/g, '')
      .replace(/&/g, ' and ')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  }
  const first = s.indexOf(' ')
  const head = first < 0 ? s : s.slice(0, first)
  const short = SHORT[head]
  return short && first > 0 ? short + s.slice(first) : s
}

const ARTICLES = /^(?:al|el|ul|il|as|ash|es|esh|an|en|ar|er|ad|ed|adh|at|et|ath|az|ez)$/
const GLUED = /^(?:el(?=sh|[bcdfghjkmnpqrstvwxyz][aeiou])|al(?=[bcdfghjkmnpqstvwxyz][aeiou]{2}))/

/**
 * The frame of an Arabic name written in Latin letters: articles, vowels and doubled letters gone, sounds that
 * transliterations mix made one. "Mu'adamiyyat al-Sham", "Madamiyet Elsham" and "Moadamiyat ash Sham" share theirs.
 */
export function frameOf(key: string): string {
  const words = key.split(' ')
  const kept = words.filter((w, i) => !(ARTICLES.test(w) && i < words.length - 1 && (i > 0 || words.length > 1)))
  return kept.map(wordFrame).filter(Boolean).join(' ')
}

function wordFrame(word: string): string {
  const bare = word.length > 5 ? word.replace(GLUED, '') : word
  return bare
    .replace(/(?:iyy?|ie|ey|ay)(?:a|e|ah|eh|at|et)?$/, 'y')
    .replace(/(?:ah|eh|a|e|at|et)$/, '')
    .replace(/(?:ei|ai|ay|ey)(?=[^aeiou])/g, 'y')
    .replace(/kh|ch/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh|th/g, (m) => m.charAt(0))
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/[qck]/g, 'k')
    .replace(/dj|zh/g, 'j')
    .replace(/ou|oo/g, '')
    .replace(/aw(?=[^aeiou]|$)/g, '')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** How alike two keys are: 1 less the share of letters to change (Levenshtein 1966), 0 to 1. At most 40 letters count. */
export function likeness(a: string, b: string): number {
  const x = a.slice(0, 40)
  const y = b.slice(0, 40)
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const same = x.charCodeAt(i - 1) === y.charCodeAt(j - 1) ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return 1 - (row[y.length] ?? 0) / Math.max(1, x.length, y.length)
}
