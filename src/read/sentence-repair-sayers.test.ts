import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function told(text: string, act: string): readonly [speaker: string | null, words: string] | null {
  const claim = claimsOf(text).find((c) => c.act === act)
  return claim ? [claim.speaker?.name ?? null, claim.evidence[0].quote] : null
}

test('who is named between commas before the verb says it, and not the day behind', () => {
  for (const [text, act, speaker, words] of [
    [
      'The rebels shelled the port, a spokesman, Major Diallo, told reporters.',
      'ASSAULT',
      'Diallo',
      'The rebels shelled the port',
    ],
    [
      'Six soldiers died in an ambush, the deputy spokesman, Col. Raul Ortega, said Thursday.',
      'ASSAULT',
      'Raul Ortega',
      'Six soldiers died in an ambush',
    ],
    [
      'The rebels have left the valley, the commander of the joint force, Colonel Abdou Sow, said on Sunday.',
      'RETREAT',
      'Abdou Sow',
      'The rebels have left the valley',
    ],
    [
      'Ten rebels were killed in a clash, the chief of staff, Gen Luis Prado, said yesterday.',
      'ASSAULT',
      'Luis Prado',
      'Ten rebels were killed in a clash',
    ],
    [
      'Both bridges were blown up, a Dutch observer, Major Jan Vos, told the BBC late on Tuesday.',
      'ASSAULT',
      'Jan Vos',
      'Both bridges were blown up',
    ],
    [
      'Twenty soldiers were killed and thirty captured, the defence minister, Moussa Keita, admitted.',
      'ASSAULT',
      'Moussa Keita',
      'Twenty soldiers were killed',
    ],
    [
      'Two policemen were shot and a third stabbed, the governor, Ana Ruiz, acknowledged.',
      'ASSAULT',
      'Ana Ruiz',
      'Two policemen were shot',
    ],
  ] as const)
    assert.deepEqual(told(text, act), [speaker, words], text)
})

test('a verb before its speaker, and a list that ends what was said, are read as before', () => {
  assert.equal(
    told('Forty people were killed, said police chief Anwar Hossain yesterday.', 'ASSAULT')?.[0],
    'Anwar Hossain',
  )
  assert.equal(told('The army freed the hostages, said Colonel Tamba on Friday.', 'RETREAT')?.[0], 'Tamba')
  assert.equal(told('Shells hit Aden, Taiz and Mocha, residents said.', 'ASSAULT')?.[0], 'residents')
})

test('a claim is said by those whose it is', () => {
  for (const [text, speaker] of [
    ['The militia repeated its claim that the army had shelled the market.', 'the militia'],
    ['Colonel Hassan repeated his claim that the army had shelled the market.', 'Hassan'],
    ['The Houthis renewed their accusation that Riyadh had bombed the port.', 'Houthis'],
  ] as const)
    assert.equal(told(text, 'ASSAULT')?.[0], speaker, text)
  for (const [text, speaker] of [
    ['The militia rejected claims by monitors that the army had shelled the market.', 'monitors'],
    ['Villagers told their story and said the army had shelled the market.', 'Villagers'],
    ['His mother says that soldiers shelled the market.', 'His mother'],
  ] as const)
    assert.equal(told(text, 'ASSAULT')?.[0]?.toLowerCase(), speaker.toLowerCase(), text)
})

test('a post behind the name it belongs to speaks for that name; who is attacked speaks for nobody', () => {
  for (const [text, speaker] of [
    ['The boat was shelled by the rebels, Ana Ruiz, spokeswoman for the truce mission told reporters.', 'Ana Ruiz'],
    ['Rebels shelled the hospital, Peter Okello, a doctor in the town, said.', 'Peter Okello'],
    ['According to the army, after the ship was attacked by rebels, "our troops shelled the port."', 'army'],
    ['According to the ministry, after the convoy was attacked, "our gunners shelled the port."', 'ministry'],
  ] as const)
    assert.match(
      told(text, 'ASSAULT')?.[0] ??
        claimsOf(text)
          .map((c) => c.speaker?.name)
          .join(),
      new RegExp(speaker),
      text,
    )
  for (const [text, speaker] of [
    ['Rebels shelled Goma, the mayor of Bukavu said.', 'the mayor of Bukavu'],
    ['Rebels shelled Goma, Bukavu and Uvira, a priest said.', 'a priest'],
    ['The army said, "Rebels shelled the port."', 'the army'],
  ] as const)
    assert.equal(told(text, 'ASSAULT')?.[0], speaker, text)
})

test('what is written or said in some place is told by the verb, and what is said on a condition is not the condition', () => {
  for (const [text, speaker] of [
    ['The mayor admitted on television that rebels had shelled the school.', 'the mayor'],
    ['A colonel conceded in a letter that the army had shelled the market.', 'a colonel'],
    ['A doctor in Goma wrote on Facebook that rebels had shelled the clinic.', 'a doctor in Goma'],
  ] as const)
    assert.equal(told(text, 'ASSAULT')?.[0]?.toLowerCase(), speaker.toLowerCase(), text)
  for (const text of [
    'Gunmen shelled the port, a diplomat conceded on condition that she not be named.',
    'Rebels shelled the airport, an officer admitted on the understanding that nobody named his unit.',
    'The army shelled a hospital, a nurse wrote on condition that her name be left out.',
  ])
    assert.match(told(text, 'ASSAULT')?.[1] ?? '', /shelled the (?:port|airport)$|shelled a hospital$/, text)
})
