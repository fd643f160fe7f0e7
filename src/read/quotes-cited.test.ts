// A source that is cited speaks, and whoever cites it is the relay; books, figures and concerns say nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

function speakerIn(text: string): string {
  const report = { id: 'r', text, title: null, outlet: null, published: '2024-05-10', language: 'en', source: null }
  const { speaker } = read(report).claims.find((c) => c.speaker !== null) ?? { speaker: null }
  return speaker === null ? '' : [speaker.name, ...speaker.via].join(' < ')
}

test('a cited source speaks by way of whoever cites it', () => {
  assert.match(
    speakerIn('Interfax, citing a source in the ministry, said 40 soldiers were killed in Bakhmut.'),
    /source.* < Interfax/,
  )
  assert.match(speakerIn('Troops shot nine men in Bamako, AFP said, quoting witnesses.'), /witnesses < AFP/)
  assert.match(speakerIn('Citing the army, state radio said rebels had shelled Heglig.'), /army < /)
  assert.match(speakerIn('The army said rebels had shelled Derna, Reuters reported.'), /army < Reuters/)
  assert.match(speakerIn('Rebels had shelled Derna, the army said, Reuters reported.'), /army < Reuters/)
  assert.equal(
    speakerIn('Reuters reported that state television, citing the army, said rebels had shelled Taiz.'),
    'the army < Reuters < state television',
  )
  assert.equal(
    speakerIn('According to the Red Cross, quoting residents, gunmen killed nine people in Bria.'),
    'residents < Red Cross',
  )
})

test('who cites a book, a figure or a concern speaks for himself', () => {
  assert.doesNotMatch(speakerIn('The mayor, quoting the Koran, said the militia had burned the mosque in Bria.'), /</)
  assert.doesNotMatch(
    speakerIn('The ministry, citing security concerns, said rebels had closed the road to Taiz.'),
    /</,
  )
  assert.doesNotMatch(speakerIn('The UN, citing reports of looting, said soldiers had burned the market in Bor.'), /</)
})
