import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { placesOf as placesTold } from './told.fixture.ts'

/** Places of the claims of an act whose words hold some words. */
function placesOf(title: string | null, text: string, act: string, words: string): string[] {
  const report = { id: 'a', text, title, outlet: null, published: null, language: 'en', source: null }
  const found = read(report).claims.filter((c) => c.act === act && c.evidence[0].quote.includes(words))
  assert.ok(found.length > 0, `${act}: ${words}`)
  return found.flatMap((c) => c.places.map((p) => p.name))
}

test('what states and governments offer, refuse or ready is told of the whole country', () => {
  for (const [title, text, act, words, place] of [
    [
      'Shells hit Goma',
      'Shells fell on Goma in the Democratic Republic of Congo on Monday.\n\nThe European Union has promised more money for the peace effort.',
      'AGREE',
      'promised',
      'Democratic Republic of the Congo',
    ],
    [
      'Blast in Jalalabad',
      'A bomb killed nine people in Jalalabad, Afghanistan, on Friday.\n\nThe United States plans to withdraw its troops by autumn.',
      'RETREAT',
      'withdraw',
      'Afghanistan',
    ],
    [
      'Raid on Benghazi',
      'Planes raided Benghazi in Libya overnight.\n\nThe government refuses to negotiate with the rebels.',
      'REJECT',
      'refuses',
      'Libya',
    ],
  ] as const)
    assert.ok(placesOf(title, text, act, words).includes(place), text)
})

test('what is done on the ground stays in the town that is told of', () => {
  for (const [title, text, act, words, place] of [
    [
      'Shells hit Goma',
      'Shells fell on Goma in the Democratic Republic of Congo on Monday.\n\nTwelve people were killed, and soldiers looted shops.',
      'ASSAULT',
      'killed',
      'Goma',
    ],
    [
      'Blast in Jalalabad',
      'A bomb killed nine people in Jalalabad, Afghanistan, on Friday.\n\nPolice arrested four men an hour later.',
      'COERCE',
      'arrested',
      'Jalalabad',
    ],
    [
      'Raid on Benghazi',
      'Planes raided Benghazi in Libya overnight.\n\nFighters shot at the crews who came to help.',
      'ASSAULT',
      'shot',
      'Benghazi',
    ],
  ] as const)
    assert.ok(placesOf(title, text, act, words).includes(place), text)
})

test('"the attack" is where the attack was', () => {
  for (const [text, act, words, place] of [
    [
      'Gunmen killed forty people in Solhan on Friday. The wounded were driven to Dori. The African Union condemned the massacre.',
      'ACCUSE',
      'condemned',
      'Solhan',
    ],
    [
      'A car bomb killed six people in Tal Afar on Monday. Survivors were flown to Erbil. Sunni leaders condemned the bombing.',
      'ACCUSE',
      'condemned',
      'Tal Afar',
    ],
    [
      'Militiamen burned a church in Kadugli. Families fled to Juba. The bishop denounced the attack.',
      'ACCUSE',
      'denounced',
      'Kadugli',
    ],
  ] as const)
    assert.ok(
      placesOf(null, text, act, words).some((p) => p.startsWith(place.slice(0, 5))),
      text,
    )
  // Another attack, told with its own place, and what is no attack at all.
  for (const [text, act, words, not] of [
    [
      'Gunmen killed forty people in Solhan on Friday. The African Union condemned the massacre in Moura.',
      'ACCUSE',
      'condemned',
      'Solhan',
    ],
    [
      'A car bomb killed six people in Tal Afar. Protesters in Basra condemned the price of bread.',
      'ACCUSE',
      'condemned',
      'Tal Afar',
    ],
    [
      'Militiamen burned a church in Kadugli. The bishop denounced the shelling of Malakal.',
      'ACCUSE',
      'denounced',
      'Kadugli',
    ],
  ] as const)
    assert.ok(!placesOf(null, text, act, words).includes(not), text)
})

test('where people flee, travel or walk out of is not where the telling stays', () => {
  for (const [text, words, not] of [
    [
      'Rebels took Sake. Thousands poured towards the border town of Gisenyi. A clinic was shelled.',
      'shelled',
      'Gisenyi',
    ],
    ['Troops entered Karaleti. The mayor cut short a trip to Vienna. Houses were burned.', 'burned', 'Vienna'],
    ['Shells fell on Horlivka. Hundreds ran to Bakhmut. Two nurses were killed.', 'killed', 'Bakhmut'],
  ] as const)
    assert.ok(!placesOf(null, text, 'ASSAULT', words).includes(not), text)
  for (const [text, words, place] of [
    ['Shells fell on Horlivka. Troops moved into Bakhmut. Two nurses were killed.', 'killed', 'Bakhmut'],
    ['Rebels took Sake. They then attacked Goma. A clinic was shelled.', 'shelled', 'Goma'],
    ['Planes bombed Idlib. At dusk they hit Saraqib. Nine people died in the raids.', 'died', 'Saraqib'],
  ] as const)
    assert.ok(
      placesOf(null, text, 'ASSAULT', words).some((p) => p.startsWith(place.slice(0, 4))),
      text,
    )
})

test('a town that only the report itself names is what it is about, where its title names it', () => {
  for (const [title, text, words, place] of [
    [
      'Water reaches Hudurab',
      'Three trucks came into Hudurab on Sunday. Officials in Kampala took the credit.\n\nGunmen shot a driver.',
      'shot',
      'Hudurab',
    ],
    [
      'Women of Kishimbe speak',
      'Fighters entered Kishimbe in May. The government in Kigali denied it.\n\nTwenty women were raped.',
      'raped',
      'Kishimbe',
    ],
    [
      'Fire in Tolagari',
      'Soldiers came to the village of Tolagari at dawn. The army in Yangon said nothing.\n\nNine men were shot.',
      'shot',
      'Tolagari',
    ],
  ] as const)
    assert.ok(placesOf(title, text, 'ASSAULT', words).includes(place), text)
  for (const [title, text, words, not] of [
    [
      'Talks at Darrow House',
      'Envoys met at Darrow House on Sunday. Planes bombed Taiz.\n\nNine people were killed.',
      'killed',
      'Darrow House',
    ],
    [
      'Army kills nine in Taiz',
      'Soldiers fought at Hudurab. Planes bombed Taiz.\n\nNine people were killed in Taiz.',
      'killed',
      'Hudurab',
    ],
    [
      'Nine dead',
      'Soldiers left Hudurab. Planes bombed Taiz.\n\nNine people were killed in Taiz.',
      'killed',
      'Hudurab',
    ],
  ] as const)
    assert.ok(!placesOf(title, text, 'ASSAULT', words).includes(not), text)
})

test('what states say of a whole war is set in its country, though the report names only towns of it', () => {
  for (const [text, act] of [
    [
      'Bombs killed 60 people in Jabla and Tartus. Shells fell on Daraya, Aleppo and Homs. Russia has leverage over the rebels and must use it.',
      'LEVERAGE',
    ],
    ['Rebels hold Gao, Timbuktu and Kidal. Bandits raided Mopti. France and Algeria are arming the army.', 'AID'],
    ['Clashes went on in Taiz, Marib and Hajjah. Iran is arming the rebels.', 'AID'],
  ] as const) {
    const found = placesTold(text, act)
    assert.ok(
      found.some((p) => /^(?:Syria|Mali|Yemen)$/.test(p)),
      `${found}: ${text}`,
    )
  }
  for (const [text, act, place] of [
    ['Shells fell on Marib. Rebels attacked Marib again. Iran is arming the rebels.', 'AID', 'Yemen'],
    ['Rebels shelled Taiz, Marib and Hajjah. They shot a nurse.', 'ASSAULT', 'Yemen'],
    ['Jets hit Gao and Kidal. The wounded were taken to Gao.', 'AID', 'Mali'],
  ] as const)
    assert.ok(!placesTold(text, act).includes(place), text)
})
