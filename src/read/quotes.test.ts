import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quote } from '../model/index.ts'
import { blocksOf } from './layout.ts'
import { mentionsOf } from './mentions.ts'
import { quotesOf } from './quotes.ts'
import { speakerOf } from './speakers.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc } from './syntax-types.ts'

function quotesIn(text: string): Quote[] {
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  return quotesOf(doc, mentionsOf(doc, [], []))
}

const words = (text: string, q: Quote): string => text.slice(q.span.start, q.span.end)

/** Direct words with a part of the speaker's name. */
const direct: readonly [string, string, string][] = [
  [
    '"We will not leave our homes," said Halima Yusuf, a teacher in El Fasher.',
    'We will not leave our homes',
    'Halima Yusuf',
  ],
  ['Colonel Dmytro Bondar told reporters: "The bridge is ours."', 'The bridge is ours.', 'Bondar'],
  ['According to Farida Noor, a nurse in Rafah, "there is no bread."', 'there is no bread.', 'Farida Noor'],
  ['“The rebels,” the governor said, “have three days.”', 'have three days.', 'governor'],
  ['The minister called the raid "a crime against the whole nation".', 'a crime against the whole nation', 'minister'],
  ['"Is there no one to help us?" asked Maria Torres in Quibdó.', 'Is there no one to help us?', 'Maria Torres'],
  ['Hirut Tesfaye wrote in a letter: "The talks are over."', 'The talks are over.', 'Hirut Tesfaye'],
]
for (const [text, wanted, speaker] of direct) {
  test(`quoted: ${text}`, () => {
    const found = quotesIn(text).find((q) => q.direct && words(text, q) === wanted)
    assert.ok(found, JSON.stringify(quotesIn(text).map((q) => words(text, q))))
    assert.match(found.speaker?.name ?? '', new RegExp(speaker))
  })
}

/** Reported words with a part of the speaker's name. */
const reported: readonly [string, string, string][] = [
  ['The army said it had withdrawn from the village of Zabadin.', 'it had withdrawn', 'army'],
  ['The convoy had reached the town, a spokesman for the agency said.', 'The convoy had reached the town', 'spokesman'],
  ['According to residents of Bakhmut, the shelling began at dawn.', 'the shelling began', 'residents'],
  ['Ankara denied that its jets had struck the hospital.', 'its jets had struck', 'Turkey'],
  ['State television quoted the general as saying the siege would end.', 'the siege would end', 'general'],
  ['Activists told Reuters that barrel bombs had fallen on the market.', 'barrel bombs had fallen', 'ctivists'],
  ['The government accused the rebels of killing ten villagers near Toribío.', 'killing ten villagers', 'government'],
]
for (const [text, part, speaker] of reported) {
  test(`reported: ${text}`, () => {
    const found = quotesIn(text).find((q) => !q.direct && words(text, q).includes(part))
    assert.ok(found, JSON.stringify(quotesIn(text).map((q) => words(text, q))))
    assert.match(found.speaker?.name ?? '', new RegExp(speaker))
  })
}

const spared = [
  'The so-called "Islamic State" held the town for two years.',
  'The film "The Cave" was shown in Geneva on Monday.',
  'Troops moved into the "safe zone" near Srebrenica.',
  'The army withdrew from Kilinochchi after three days of fighting.',
  'A ceasefire took effect at midnight and the guns fell silent.',
]
for (const text of spared) {
  test(`nobody is quoted: ${text}`, () => {
    assert.deepEqual(
      quotesIn(text).map((q) => words(text, q)),
      [],
    )
  })
}

test('each paragraph of a statement without marks is a quotation of its speaker', () => {
  const text =
    'Ambassador Helen Ward said:\n\nWe deplore the shelling of Hodeidah.\n\nThe parties must let aid through, and we will press them to do so.'
  const found = quotesIn(text).filter((q) => q.direct)
  assert.deepEqual(
    found.map((q) => words(text, q)),
    ['We deplore the shelling of Hodeidah.', 'The parties must let aid through, and we will press them to do so.'],
  )
  for (const q of found) assert.match(q.speaker?.name ?? '', /Helen Ward/)
})

test('"I" inside a statement is its speaker, and a list behind a colon is no statement', () => {
  const text =
    'Minister Joana Prado said:\n\nI hope that the guns will fall silent in Arauca.\n\nShe told reporters the same later.'
  for (const q of quotesIn(text).filter((q) => words(text, q).includes('guns')))
    assert.match(q.speaker?.name ?? '', /Joana Prado/)
  const list = 'The general set three aims, he said:\n\n- Hold the road.\n\n- Feed the town.'
  assert.deepEqual(
    quotesIn(list).filter((q) => q.direct),
    [],
  )
})

test('words that go on in the next paragraph keep their speaker', () => {
  const text = '“We left at dawn,” said Amina Osman.\n\n“We walked for two days and nobody came to help us.”'
  const found = quotesIn(text).filter((q) => q.direct)
  assert.equal(found.length, 2)
  for (const q of found) assert.match(q.speaker?.name ?? '', /Amina Osman/)
})

test('an unnamed source stays unnamed, and "the source" is the same one', () => {
  const text = 'A Western diplomat close to the talks said the offer was dead. "They will not sign," the diplomat said.'
  const found = quotesIn(text)
  assert.ok(found.length >= 2)
  for (const q of found) {
    assert.equal(q.speaker?.named, false)
    assert.equal(q.speaker?.name, 'a Western diplomat close to the talks')
  }
})

test('whoever passes words on is kept apart from who said them', () => {
  const text = 'State television quoted the general as saying the siege would end.'
  const found = quotesIn(text)[0]!
  assert.match(found.speaker?.name ?? '', /general/)
  assert.match(found.speaker?.via[0] ?? '', /[Tt]elevision/)
})

test('a clause inside reported speech has its speaker, one outside has none', () => {
  const text = 'The army said its men had entered Palmyra. The town has no water.'
  const quotes = quotesIn(text)
  const inside = text.indexOf('its men')
  assert.match(speakerOf({ start: inside, end: inside + 20 }, quotes)?.name ?? '', /army/)
  const outside = text.indexOf('The town')
  assert.equal(speakerOf({ start: outside, end: text.length }, quotes), null)
})

test('spans of quotations slice exactly and lie in the text, in odd texts too', () => {
  for (const text of [
    '',
    '"',
    'said',
    '"" said ""',
    'said said said: said',
    ': : :',
    '“a” “b” ”c“',
    'He said that that that.',
  ]) {
    for (const q of quotesIn(text)) {
      assert.ok(q.span.start >= 0 && q.span.start < q.span.end && q.span.end <= text.length)
    }
  }
})
