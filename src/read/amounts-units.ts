// Currencies and units of measure: their names as data, and the unit that stands behind a figure.
import type { Word } from './amounts-words.ts'

/** Currency words to a sign or ISO 4217 code. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: '$',
  euro: '€',
  pound: '£',
  sterling: '£',
  ruble: 'RUB',
  rouble: 'RUB',
  dinar: 'dinar',
  shekel: 'ILS',
  rial: 'rial',
  riyal: 'riyal',
  lira: 'lira',
  hryvnia: 'UAH',
  peso: 'peso',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  birr: 'ETB',
  naira: 'NGN',
  rupee: 'rupee',
  franc: 'franc',
  kyat: 'MMK',
  afghani: 'AFN',
  cent: 'cent',
  usd: '$',
  eur: '€',
  gbp: '£',
}

/** Currencies told by the country's adjective before them ("Syrian pounds", "Yemeni rials"). */
const NATIONAL: Readonly<Record<string, string>> = {
  'syrian pound': 'SYP',
  'sudanese pound': 'SDG',
  'south sudanese pound': 'SSP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'jordanian dinar': 'JOD',
  'iraqi dinar': 'IQD',
  'libyan dinar': 'LYD',
  'yemeni rial': 'YER',
  'iranian rial': 'IRR',
  'saudi riyal': 'SAR',
  'qatari riyal': 'QAR',
  'turkish lira': 'TRY',
  'lebanese lira': 'LBP',
  'syrian lira': 'SYP',
  'colombian peso': 'COP',
  'philippine peso': 'PHP',
  'indian rupee': 'INR',
  'sri lankan rupee': 'LKR',
  'pakistani rupee': 'PKR',
  'swiss franc': 'CHF',
  'us dollar': '$',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
}

/** Signs of money, by the unit they stand for. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '£': '£',
  '€': '€',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  '₽': 'RUB',
  '₴': 'UAH',
}

/** Units of measure, singular, to the short form an amount carries. */
export const MEASURES: Readonly<Record<string, string>> = {
  km: 'km',
  kilometre: 'km',
  kilometer: 'km',
  mile: 'mile',
  mi: 'mile',
  metre: 'm',
  meter: 'm',
  yard: 'yard',
  foot: 'ft',
  ft: 'ft',
  mm: 'mm',
  cm: 'cm',
  ton: 'ton',
  tonne: 't',
  kg: 'kg',
  kilo: 'kg',
  kilogram: 'kg',
  gram: 'g',
  litre: 'l',
  liter: 'l',
  gallon: 'gallon',
  barrel: 'barrel',
  hectare: 'ha',
  acre: 'acre',
  megawatt: 'MW',
  degree: '°',
  'square kilometre': 'km²',
  'square kilometer': 'km²',
  'square km': 'km²',
  'square mile': 'sq mile',
  'square metre': 'm²',
  'square meter': 'm²',
  'cubic metre': 'm³',
  'cubic meter': 'm³',
  'metric ton': 't',
  'metric tonne': 't',
  sqkm: 'km²',
}

/** The singular of a unit's word: "kilometres" → "kilometre", "feet" → "foot". */
export function oneOf(low: string): string {
  if (low === 'feet') return 'foot'
  if (low in MEASURES || low in CURRENCIES) return low
  return low.endsWith('s') ? low.slice(0, -1) : low
}

/** What is told by its weight in pounds. */
const WEIGHED =
  /^(?:bombs?|(?:laser|guided|glide|cluster|truck|car|barrel|aerial|unguided|high|fragmentation|explosives?|warheads?|shells?|mortars?|charges?|device)s?|bags?|sacks?|crates?|missiles?)$/

/** A currency, a measure or per cent behind a figure. */
export function unitAt(words: readonly Word[], at: number): { unit: string; to: number } | null {
  const hyphen = words[at]?.text === '-' ? at + 1 : at
  const one = words[hyphen]
  if (!one) return null
  if (one.text === '%' || one.low === 'percent') return { unit: '%', to: hyphen + 1 }
  const two = words[hyphen + 1]
  if (one.low === 'per' && two?.low === 'cent') return { unit: '%', to: hyphen + 2 }
  if (one.low === 'percentage' && two?.low.startsWith('point')) return { unit: '%', to: hyphen + 2 }
  if (SIGNS[one.text]) return { unit: SIGNS[one.text] ?? one.text, to: hyphen + 1 }
  if (one.kind !== 'word') return null
  const three = words[hyphen + 2]
  const pair = two ? `${one.low} ${oneOf(two.low)}` : ''
  const triple = three && two ? `${one.low} ${two.low} ${oneOf(three.low)}` : ''
  if (NATIONAL[triple]) return { unit: NATIONAL[triple] ?? '', to: hyphen + 3 }
  if (NATIONAL[pair]) return { unit: NATIONAL[pair] ?? '', to: hyphen + 2 }
  if (MEASURES[pair]) return { unit: MEASURES[pair] ?? '', to: hyphen + 2 }
  if (two?.kind === 'word' && /^\p{Lu}/u.test(one.text) && CURRENCIES[oneOf(two.low)])
    return { unit: pair, to: hyphen + 2 }
  const plain = oneOf(one.low)
  const money = CURRENCIES[plain]
  // "A 500-pound bomb" weighs; "a 500-pound fine" is money.
  if (one.low === 'pound' && hyphen > at && two?.kind === 'word' && WEIGHED.test(two.low))
    return { unit: 'lb', to: hyphen + 1 }
  if (money) return { unit: money, to: hyphen + 1 }
  const measure = MEASURES[plain]
  if (
    !measure ||
    one.low === 'mi' ||
    (plain === one.low && plain.length > 4 && hyphen === at && words[at - 1]?.low !== 'one')
  ) {
    return measure && hyphen > at ? { unit: measure, to: hyphen + 1 } : null
  }
  // A calibre ("a 120mm mortar") is part of a name.
  return measure === 'mm' ? null : { unit: measure, to: hyphen + 1 }
}
