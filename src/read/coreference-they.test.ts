import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function by(text: string, word: string): readonly string[] | undefined {
  return claimsOf(text)
    .findLast((c) => c.evidence[0].quote.includes(word))
    ?.actors.map((p) => p.name)
}

test('"they" beside one body are the several told of, and those whose deed another follows', () => {
  for (const [text, word, who] of [
    [
      'The government stressed the need for action against the Tigers after they blew up a patrol craft.',
      'blew up',
      'Tigers',
    ],
    ['The army attacked the Taliban after they burned three villages.', 'burned', 'Taliban'],
    ['The government accused the Houthis of shelling Marib after they refused to sign.', 'they refused', 'Houthis'],
    ['The army bombed the rebels because they shelled the port of Bor.', 'they shelled', 'the rebels'],
  ] as const)
    assert.deepEqual(by(text, word), [who], text)
})

test('one body that nobody else stands beside is a "they", and so is who does a deed in one go', () => {
  for (const [text, word, who] of [
    ['The army took the town before they burned the market.', 'burned', 'The army'],
    ['The rebels fled after they shelled the port of Bor.', 'they shelled', 'The rebels'],
    ['Soldiers freed the hostages after they stormed the school.', 'stormed', 'Soldiers'],
  ] as const)
    assert.deepEqual(by(text, word), [who], text)
})

test('the homes that are burned are theirs who were driven out, and not theirs who burn them', () => {
  const suffer = (text: string): string =>
    claimsOf(text)
      .filter((c) => /burned|looted|razed|torched/.test(c.evidence[0].quote))
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join(' + ')
  for (const [text, who] of [
    ['Croat forces expelled six hundred Muslims and burned their homes.', /Muslims/],
    ['Serb police drove out the Muslims of Foca and torched their shops.', /Muslims of Foca/],
    ['Soldiers arrested the monks of Meiktila and razed their schools.', /the monks/],
  ] as const)
    assert.match(suffer(text), who, text)
  for (const [text, who] of [
    ['The villagers met the envoy and burned their homes.', /envoy/],
    ['The rebels thanked the elders and left their homes.', /elders/],
    ['Refugees reached Goma, and the army looted their tents.', /army/],
  ] as const)
    assert.doesNotMatch(suffer(text), who, text)
})
