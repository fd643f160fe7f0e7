// Words that make an invented report as long as a real one: sentences that claim nothing, and quotations of invented people.
import type { Mention, Quote } from '../src/model/index.ts'

/** Who made what is invented. */
export const INVENTED = { by: 'import', name: 'invented', version: '1' } as const

const OPENINGS = [
  'The report',
  'A witness',
  'One resident',
  'The office',
  'A teacher',
  'The shopkeeper',
  'An engineer',
  'The committee',
  'A driver',
  'The nurse',
]
const VERBS = ['described', 'remembered', 'mentioned', 'counted', 'noted', 'recalled', 'drew', 'listed', 'photographed']
const THINGS = [
  'the old road by the river',
  'a row of empty shops',
  'the long winter evenings',
  'a family photograph',
  'the colour of the morning sky',
  'a broken radio',
  'the smell of bread',
  'the sound of generators',
  'a list of street names',
  'the price of a kilo of onions',
  'the school timetable',
  'a map drawn by hand',
]
const TAILS = [
  'before the cold came',
  'as in other years',
  'without much hope',
  'at some length',
  'for the second time',
]
const SPEAKERS = ['Samir Haddad', 'Lina Qasem', 'Omar Nasser', 'Rima Saleh', 'Yusuf Darwish', 'Huda Khalil']

/** A sentence that claims nothing; about 15 words, with a number that hardly any other has. */
export function fillerOf(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return `${pick(OPENINGS)} ${pick(VERBS)} ${pick(THINGS)} and ${pick(THINGS)}, page ${Math.floor(random() * 9000)}, ${pick(TAILS)}.`
}

/** A sentence in which somebody says something. */
export function saidOf(random: () => number): string {
  return `${SPEAKERS[Math.floor(random() * SPEAKERS.length)]} said: “${fillerOf(random)}”`
}

/** The quotations of a text that is made of such sentences. */
export function quotesIn(text: string): Quote[] {
  return [...text.matchAll(/^(.+) said: “(.+)”$/gm)].map(({ index, 0: all, 1: name = '', 2: words = '' }) => {
    const start = index + all.indexOf('“') + 1
    const speaker = { name, named: true, via: [], span: { start: index, end: index + name.length }, actor: null }
    return { span: { start, end: start + words.length }, direct: true, speaker, cue: null, maker: INVENTED }
  })
}

/** A mention for every name in capitals: about as many as a reader finds. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map(({ index, 0: name }, chain) => {
    const span = { start: index, end: index + name.length }
    return { span, type: 'person', form: 'name', name, chain, actor: null, maker: INVENTED }
  })
}
