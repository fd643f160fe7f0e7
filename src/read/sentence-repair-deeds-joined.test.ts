// Of two deeds told side by side each is a deed of its own, in its own place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { reportOf } from './told.fixture.ts'

test('a deed is joined to the deed before it, and not to whom or where that struck', () => {
  for (const [text, words] of [
    [
      'The council condemned both the attack on a mosque in Kano and the car bombings in Maiduguri on Monday.',
      ['attack on a mosque in Kano', 'car bombings in Maiduguri'],
    ],
    [
      'France condemns the killing of the priests in Bangui and the abduction of nurses in Bria.',
      ['killing of the priests in Bangui', 'abduction of nurses in Bria'],
    ],
    ['She told of the burning of Sumgait and the raids on Shusha.', ['burning of Sumgait', 'raids on Shusha']],
  ] as const)
    assert.deepEqual(
      read(reportOf(text, '2022-05-12'))
        .claims.filter((c) => c.act === 'ASSAULT')
        .map((c) => c.evidence[0].quote),
      words,
      text,
    )
})

test('things side by side stay side by side', () => {
  for (const [text, word] of [
    ['The raid on the camp and the market left nine dead.', 'market'],
    ['The killing of a priest and two nuns shook Bria.', 'nuns'],
    ['The report tells of the army and the use of mines.', 'use'],
    ['The siege of the town and the port went on.', 'port'],
  ] as const) {
    const [written] = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
    const i = written!.tokens.findIndex((t) => t.text === word)
    const before = written!.tokens[i]!.head
    assert.equal(repaired(written!).tokens[i]!.head, before, text)
  }
})

test('what somebody works at with others is given', () => {
  for (const [text, given] of [
    ['France is working with Chad to arm the Kurds of Sinjar.', true],
    ['Germany is working with its allies to support the government in Kyiv.', true],
    ['The Red Cross is working with local volunteers to feed the people of Taiz.', true],
    ['The army is working with the police to find the bomber.', false],
    ['The mayor is working with builders to mend the school.', false],
    ['Engineers drove to Taiz to find the well.', false],
  ] as const)
    assert.equal(
      read(reportOf(text, '2022-05-12')).claims.some((c) => c.act === 'AID'),
      given,
      text,
    )
})
