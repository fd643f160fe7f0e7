// Currencies and units of measure by name, as data.

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
export const NATIONAL: Readonly<Record<string, string>> = {
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
