import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The main verb of a sentence with its subject: "teachers freed". */
function main(text: string): string {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  const root = tokens.findIndex((t) => t.deprel === 'root')
  const who = tokens.find((t) => t.head === root && t.deprel.startsWith('nsubj'))
  return `${who?.text.toLowerCase() ?? '-'} ${tokens[root]!.text}`
}

test('those of whom some are told of have the verb behind the comma', () => {
  for (const [text, told] of [
    [
      'Near Gao 31 soldiers, some of whom had been three years in a cellar, were released by the front.',
      'soldiers released',
    ],
    [
      'In Bangui nine teachers, all of whom had been held since May, were freed by the rebels on Friday.',
      'teachers freed',
    ],
    ['The prisoners, none of whom had seen a judge, were handed over to the Red Cross in Juba.', 'prisoners handed'],
    ['Forty villagers, most of whom were women, were shot by the army at Wau.', 'villagers shot'],
    ['The six envoys, two of whom had been jailed in Colombo, met the rebels on Monday.', 'envoys met'],
  ] as const)
    assert.equal(main(text), told, text)
})

test('behind a colon a day is that of the verb behind it', () => {
  const text =
    'It had served: on 25 October, outside Gao, 31 soldiers, some of whom had been three years in a cellar, were released by the front.'
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  const day = tokens.find((t) => t.text === '25')!
  assert.equal(tokens[day.head]!.text, 'released')
})

test('clauses that end a sentence, and lists, stay what they are', () => {
  for (const [text, told] of [
    ['The front released 31 soldiers, some of whom had been three years in a cellar.', 'front released'],
    ['Rebels hold nine teachers, all of whom are ill, and two nurses.', 'rebels hold'],
    ['Of the lorries, which came on Monday, some were empty.', 'some empty'],
  ] as const)
    assert.equal(main(text), told, text)
})

test('the part told of behind a comma is of those before it, and not what the deed is done to', () => {
  const over = (text: string, word: string): string => {
    const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
    const part = tokens.find((t) => t.text === word)!
    return `${part.deprel} ${tokens[part.head]!.text}`
  }
  for (const [text, word, wanted] of [
    ['Soldiers took away more than forty men, some of them boys.', 'some', 'appos men'],
    ['Japan has given Yemen more than a million dollars in aid, most of it for wells.', 'most', 'appos dollars'],
    ['Iran gave Hezbollah 300 rockets, most of them without guidance.', 'most', 'appos rockets'],
  ] as const)
    assert.equal(over(text, word), wanted, text)
  for (const [text, word, wanted] of [
    ['The guards freed the nuns, and two of them went home.', 'two', 'nsubj went'],
    ['The rebels took most of it to Pibor.', 'most', 'obj took'],
    ['They took the town, and most of it burned.', 'most', 'nsubj burned'],
  ] as const)
    assert.equal(over(text, word), wanted, text)
})
