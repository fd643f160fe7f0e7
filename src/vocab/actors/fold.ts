// Brings a name to the form it is looked up by: no case, accents, articles, dots or possessive.

const ONE_SPELLING: Readonly<Record<string, string>> = {
  defense: 'defence',
  organization: 'organisation',
  organizations: 'organisations',
  center: 'centre',
  labor: 'labour',
  program: 'programme',
  mobilization: 'mobilisation',
  stabilization: 'stabilisation',
  saint: 'st',
}

// Assimilated forms of the Arabic article; only before a hyphen, where they cannot be English words.
const ARTICLE = /(^|[\s-])(?:al|el|ul|an|as|ash|at|ath|ar|ad|adh|az)-(?=\p{L})/gu
const MARKS = /\p{M}+/gu
const PLAIN = /^[a-z ]+$/

/** The lookup form of a name: "The Jabhat al-Nuṣra's" and "jabhat al nusra" are one. Empty for no letters. */
export function foldOf(words: string): string {
  let s = words.toLowerCase()
  if (!PLAIN.test(s)) {
    s = s
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/đ/g, 'd')
      .replace(/ı/g, 'i')
      .replace(/['’‘ʼ]s(?=$)/, '')
      .replace(/s['’](?=$)/, 's')
      .replace(ARTICLE, '$1')
      .replace(/[.'’‘ʼʿʾ`´"“”ـ]/g, '')
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  }
  const out: string[] = []
  for (const w of s.split(' ')) {
    if (w === '' || w === 'the' || w === 'al') continue
    out.push(Object.hasOwn(ONE_SPELLING, w) ? (ONE_SPELLING[w] as string) : w)
  }
  return out.join(' ')
}

const CAPITALS = /^[A-Z0-9][A-Z0-9&/-]{1,7}s?$/

/** The letters of an acronym as written ("U.S." is "US"), or null where the words are no acronym. */
export function acronymOf(words: string): string | null {
  const bare = words.replace(/^(?:the|The|THE) /, '').replace(/['’]s$/, '')
  const s = bare.replaceAll('.', '')
  return CAPITALS.test(s) ? s.replace(/s$/, '') : null
}
