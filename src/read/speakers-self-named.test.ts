// Speakers that a frame names in a roundabout way: by the name they give, by what they speak through, by who quotes whom.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quote } from '../model/index.ts'
import { read } from './read.ts'

const quotesIn = (text: string): readonly Quote[] =>
  read({ id: 'r', text, title: null, outlet: null, published: '2024-05-10', language: 'en', source: null }).quotes

function saidIn(text: string): string {
  return quotesIn(text)
    .map(
      ({ span, speaker }) =>
        `${[speaker?.name, ...(speaker?.via ?? [])].join(' < ')}: ${text.slice(span.start, span.end)}`,
    )
    .join(' | ')
}

test('a speaker who is described and gives a name has that name', () => {
  for (const [text, name] of [
    ['A woman who gave her name only as Miriam said soldiers had burned the huts.', 'Miriam'],
    ['A fighter identified only as Abu Omar said rebels had shot nine prisoners.', 'Abu Omar'],
    ['A nurse, who asked to be called Grace, said soldiers had looted the clinic in Bor.', 'Grace'],
  ] as const)
    assert.deepEqual(
      quotesIn(text).map(({ speaker }) => [speaker?.name, speaker?.named]),
      [[name, true]],
      text,
    )
  for (const text of [
    'A teacher who asked not to be named said police beat two pupils in Kano.',
    'A driver who knew the road said rebels had mined it near Gao.',
    'A doctor who works for Caritas said shells hit the ward.',
  ])
    assert.equal(quotesIn(text)[0]?.speaker?.named, false, text)
})

test('who is quoted as saying behind his words has said them, whatever stands behind', () => {
  assert.equal(
    saidIn('Rebels had freed twelve soldiers, the news agency SUNA quoted a spokesman as saying on Monday.'),
    'a spokesman < SUNA: Rebels had freed twelve soldiers',
  )
  assert.equal(
    saidIn('Troops had retaken Bor, the Sudan Tribune quoted the governor as saying in Juba.'),
    'the governor < Sudan Tribune: Troops had retaken Bor',
  )
  assert.equal(
    saidIn('AFP cited Saba as quoting a general as saying that rebels had shelled Marib.'),
    'a general < AFP < Saba: rebels had shelled Marib',
  )
  assert.equal(
    saidIn('Dawn quoted a police officer as saying on Monday that militants had shot two guards.'),
    'a police officer < Dawn: militants had shot two guards',
  )
})

test('a means is no speaker, and who denies what was said has not said it', () => {
  for (const text of [
    'Residents said by phone that jets had bombed Idlib.',
    'Residents said by satellite phone that jets had bombed Idlib.',
  ])
    assert.equal(saidIn(text), 'Residents: that jets had bombed Idlib', text)
  assert.equal(
    saidIn('Interfax quoted a source as saying troops had shelled Donetsk, a claim Kyiv denied.'),
    'a source < Interfax: troops had shelled Donetsk',
  )
  assert.equal(
    saidIn('Asked if it was over, Col. Deng said: "We shelled nobody at all in that camp."').split(' | ').length,
    1,
  )
})

test('what a day stands before, and short words in single marks, are said all the same', () => {
  assert.equal(
    saidIn('The minister said late on Monday his country would send troops.'),
    'the minister: his country would send troops',
  )
  assert.deepEqual(
    quotesIn("'They shot us,' a farmer told the Guardian. 'They burned it all.'").map((q) => [
      q.direct,
      q.speaker?.name,
    ]),
    [
      [true, 'a farmer'],
      [true, 'a farmer'],
    ],
  )
  for (const text of ["The film 'The Long Road' won a prize.", "Rebels call it 'Free Land' on their maps."])
    assert.equal(quotesIn(text).length, 0, text)
})
