// Which language a text is in, by its trigrams (franc), among the languages in which wars of our time are reported.

/** franc's codes of the languages told apart, with their BCP 47 codes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  amh: 'am',
  arb: 'ar',
  azj: 'az',
  ben: 'bn',
  bos: 'bs',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  hye: 'hy',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kat: 'ka',
  kor: 'ko',
  mya: 'my',
  nld: 'nl',
  pbu: 'ps',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  prs: 'fa',
  ron: 'ro',
  rus: 'ru',
  sin: 'si',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tha: 'th',
  tir: 'ti',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
  ckb: 'ckb',
  kmr: 'ku',
}

/** Letters a text must have before its language can be told. */
const ENOUGH = 60
/** How near English must come to the likeliest language to be taken for it: foreign names in a short report look like another. */
const NEAR = 0.9

/** BCP 47 code of the language of a text (its likeliest has the measure 1), `und` where the text is too short or nothing fits. */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, 3000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < ENOUGH) return 'und'
  const { francAll } = await import('franc')
  const likely = francAll(sample, { only: Object.keys(LANGUAGES), minLength: ENOUGH })
  const english = likely.find(([code]) => code === 'eng')?.[1] ?? 0
  return english >= NEAR ? 'en' : (LANGUAGES[likely[0]?.[0] ?? 'und'] ?? 'und')
}
