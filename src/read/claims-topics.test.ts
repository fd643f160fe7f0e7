import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { claimsOf } from './told.fixture.ts'

/** The last claim of an act. */
function last(text: string, act: string): Claim {
  const found = claimsOf(text).filter((c) => c.act === act)
  assert.ok(found.length > 0, `no ${act}: ${text}`)
  return found.at(-1)!
}

test('who says little is about what was told just before', () => {
  for (const [text, act, topic] of [
    ['Rebels shelled the market of Taiz on Monday. The governor condemned it.', 'ACCUSE', 'attack'],
    ['Amnesty accused the army of shelling a camp near Bria. The army denied the charge.', 'REJECT', 'attack'],
    ['The UN asked Minsk to free the prisoners. The government refused.', 'REJECT', 'detainees'],
    ['Brussels imposed sanctions on Belgrade. Moscow criticised the move.', 'ACCUSE', 'sanctions'],
  ] as const)
    assert.ok(last(text, act).topics.includes(topic), `${last(text, act).topics}: ${text}`)
})

test('who names another matter is not about what was told just before', () => {
  const after = ' Rain fell on the hills. The shops opened at nine. Children played by the river. The train was late.'
  for (const [text, act, topic] of [
    [
      'Armenia asked for the troops to be withdrawn. Azerbaijan agreed to reopen the railway through Meghri.',
      'AGREE',
      'withdrawal',
    ],
    [
      'The rebels asked for an end to sanctions. The government agreed to repair the bridge at Gbarnga.',
      'AGREE',
      'sanctions',
    ],
    [
      'Rebels shelled Taiz. The governor criticised the price that bakers and millers ask for bread in the shops.',
      'ACCUSE',
      'attack',
    ],
    [
      'Police freed forty prisoners. The mayor thanked the readers who gave books, chairs and lamps to the library.',
      'SUPPORT',
      'detainees',
    ],
    [
      'Shells fell on Goma. The bishop urged parents to send boys and girls back to lessons in the new term.',
      'REQUEST',
      'attack',
    ],
  ] as const)
    assert.ok(!last(text + after, act).topics.includes(topic), `${last(text + after, act).topics}: ${text}`)
})

test('force behind a broken truce breaks it too where it is that of those at war', () => {
  for (const text of [
    'The army shelled Homs in violation of the ceasefire. Troops killed two boys in Hama.',
    'Rebels broke the truce in Malakal. Government jets bombed Renk.',
    'Separatists violated the ceasefire near Horlivka. Mortar shells fell on Avdiivka.',
    'The Taliban broke the truce in Kunduz. A grenade killed a guard.',
  ])
    assert.ok(last(text, 'ASSAULT').topics.includes('violation'), text)
  for (const text of [
    'The army shelled Homs in violation of the ceasefire. In Damascus, a car bomb wounded two officers.',
    'Rebels broke the truce in Malakal. In Nairobi, a thief stabbed a shopkeeper.',
    'Separatists violated the ceasefire near Horlivka. In Odesa, police shot a smuggler.',
    'The Taliban broke the truce in Kunduz. In Kabul, a judge was shot dead.',
  ])
    assert.ok(!last(text, 'ASSAULT').topics.includes('violation'), text)
})

test('forces, marches and bans are not about what the report is about unless they say so', () => {
  for (const [text, act, topic] of [
    ['Shells hit Sloviansk. Shells hit Kramatorsk. Students marched in Kyiv.', 'PROTEST', 'attack'],
    ['Jets bombed Idlib. Jets bombed Hama. The governor closed the schools of Homs.', 'COERCE', 'attack'],
    ['Gunmen raided Beni. Gunmen raided Butembo. Kenya sent two battalions.', 'MOBILIZE', 'attack'],
  ] as const)
    assert.ok(!claimsOf(text).some((c) => c.act === act && c.topics.includes(topic)), text)
})

test('what is refused in words that name nothing is what was asked just before', () => {
  for (const [text, mode] of [
    ['The envoy asked the rebels to meet him in Muscat. They refused.', 'meet'],
    ['Kyiv asked its allies for tanks. The answer was no.', 'assist'],
    ['The UN demanded the release of the monks. The junta refused.', 'yield'],
    ['The general shelled Goma. He refused.', 'yield'],
  ] as const)
    assert.equal(last(text, 'REJECT').mode, mode, text)
  for (const [text, mode] of [
    ['The opposition asked the president to step down. The president rejected calls to step down.', 'change'],
    ['Kyiv asked its allies for tanks. The Houthis refused to meet the envoy.', 'meet'],
    ['The UN asked for talks. Berlin refused to send tanks.', 'assist'],
  ] as const)
    assert.equal(last(text, 'REJECT').mode, mode, text)
})
