import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** Names of the places of the claims whose words hold `word`. */
function places(title: string | null, text: string, word: string): string[] {
  return read({ id: 'a', text, title, outlet: null, published: '2024-05-10', language: 'en', source: null })
    .claims.filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
    .flatMap((c) => c.places.map((p) => p.name))
}

test('what a report tells with no place is set in the town of its title', () => {
  for (const [title, text, word, place] of [
    [
      'The bridge at Mitrovica',
      'Marchers who had walked from Pristina tried to cross.\n\nThe soldiers fired tear gas at the crowd.',
      'fired',
      'Mitrovica',
    ],
    [
      'Statement by the Foreign Minister on Dili',
      'What has happened in Dili is intolerable.\n\nMilitias burned the compound of the Red Cross.\n\nWe shall raise it in Auckland.',
      'burned',
      'Dili',
    ],
    [
      'Fighters from Kidal close the road to Menaka',
      'Fighters from Kidal closed the road to Menaka on Sunday.\n\nThe nurses have no blood left.\n\nSoldiers shot two boys.',
      'shot',
      'Ménaka',
    ],
    [
      'Attack on the hospital of Kadugli',
      'Doctors at Kadugli buried their dead.\n\nA drone from El Obeid was seen.\n\nThe army shelled the wards on Sunday.',
      'shelled',
      'Kadugli',
    ],
  ] as const)
    assert.ok(places(title, text, word).includes(place), `${places(title, text, word)}: ${text}`)
})

test('a capital that speaks, a town of talks and a region that tells which town is meant are not what a title is about', () => {
  for (const [title, text, word, not] of [
    ['Moscow condemns raid', 'Rebels held Donetsk.\n\nGunmen shot two officers on Monday.', 'shot', 'Moscow'],
    [
      'Geneva talks end without a deal',
      'Delegates left Geneva on Friday.\n\nIn Homs the army shelled a market.\n\nRebels shot two officers on Monday.',
      'officers',
      'Geneva',
    ],
    [
      'Shells hit market in besieged Darfur city',
      'Shells fell on El Fasher.\n\nThe camps of Darfur are full.\n\nBread is short in El Fasher.\n\nDrones bombed the bread queues on Monday.',
      'bombed',
      'Darfur',
    ],
  ] as const)
    assert.ok(!places(title, text, word).includes(not), `${places(title, text, word)}: ${text}`)
})

test('a place told in the paragraph of a claim goes before the town of the title', () => {
  for (const [title, text, word, place] of [
    [
      'Fighting in Taiz',
      'Shells fell on Taiz.\n\nTroops entered Aden. They arrested ten men there.',
      'arrested',
      'Aden',
    ],
    ['Goma under fire', 'Rebels shelled Goma.\n\nIn Bukavu police arrested ten students.', 'arrested', 'Bukavu'],
    ['Marawi in ruins', 'Bombs fell on Marawi.\n\nIn Cotabato soldiers arrested a bomber.', 'arrested', 'Cotabato'],
  ] as const)
    assert.ok(places(title, text, word).includes(place), `${places(title, text, word)}: ${text}`)
})

test('where reporters are spoken to is not where the war is', () => {
  for (const [text, word] of [
    ['The envoy told a news conference in New York that the truce had held. Rebels blew up a bridge.', 'bridge'],
    [
      "These are notes of today's press briefing at the Palais des Nations in Geneva.\n\nRebels burned a clinic.",
      'burned',
    ],
    ['Speaking at a press briefing in Nairobi, he said the road was open. Militiamen burned three villages.', 'burned'],
    ['She spoke in an interview in Cairo. Gunmen killed two guards.', 'killed'],
    ['The general told reporters in Washington that the hill was taken. Four soldiers were shot.', 'shot'],
  ] as const)
    assert.deepEqual(places(null, text, word), [], text)
  for (const [text, word, place] of [
    ['She told a media briefing in Geneva that Bor was calm. Rebels had burned the hospital.', 'burned', 'Bor'],
    ['Gunmen attacked a peace conference in Bonn. Police shot three men.', 'shot', 'Bonn'],
    ['The mayor said in Goma that shells had hit the market. Two people were killed.', 'killed', 'Goma'],
  ] as const)
    assert.deepEqual(places(null, text, word), [place], text)
})

test('a camp, a fort or a checkpoint with a name is a place', () => {
  for (const [text, word, place] of [
    ['Gunmen attacked Camp Shorabak in Helmand.', 'attacked', 'Camp Shorabak'],
    ['Rebels raided Camp Chapman in Khost.', 'raided', 'Camp Chapman'],
    ['Militants stormed Checkpoint Kariak near Sheikh Zuweid.', 'stormed', 'Checkpoint Kariak'],
  ] as const)
    assert.ok(places(null, text, word).includes(place), text)
  for (const [text, word] of [
    ['Camp committees in Bor asked the agency for water.', 'asked'],
    ['Fort commanders in Jaffna refused to talk.', 'refused'],
    ['Checkpoint guards in Saada shot a farmer.', 'shot'],
  ] as const)
    assert.ok(!places(null, text, word).some((p) => /Camp|Fort|Checkpoint/.test(p)), text)
})

test('a seat of conferences is not what a report is about that tells again and again of one country', () => {
  for (const [text, word, not] of [
    [
      'Ministers met donors in Brussels. Brussels will give more. War goes on in Yemen, aid is needed in Yemen, and nothing moves in Yemen. They praised the agreement on a truce.',
      'agreement',
      'Brussels',
    ],
    [
      'The fund sits in Oslo. Oslo is firm. Fighting in Sudan goes on; crops in Sudan fail, and clinics in Sudan close.\n\nGunmen fired at two drivers.',
      'fired',
      'Oslo',
    ],
    [
      'Staff in Rome buy grain. In Rome they wait. Roads in Mali are mined, trucks in Mali burn, and wells in Mali are dry.\n\nGunmen killed a driver.',
      'killed',
      'Rome',
    ],
  ] as const)
    assert.ok(!places(null, text, word).includes(not), text)
  for (const [text, word, place] of [
    [
      'Shells hit Taiz. Snipers fired on Taiz. Taiz has no bread, as Taiz had none before. The war in Yemen goes on in Yemen and for Yemen.\n\nGunmen killed a driver.',
      'killed',
      'Taiz',
    ],
    ['Shells hit Taiz and then Taiz burned. The war in Yemen goes on.\n\nGunmen killed a driver.', 'killed', 'Taiz'],
    ['Shells hit Kharkiv and Kharkiv burned. Envoys met in Poland.\n\nGunners killed a driver.', 'killed', 'Kharkiv'],
  ] as const)
    assert.ok(places(null, text, word).includes(place), text)
})

test('a town that labels a paragraph is not what the rest of the report is about', () => {
  const shot = (label: string): string[] =>
    places(
      null,
      `Cars queue in Goma.\n\nThe hospital of Goma is full.\n\n${label}\n\nA chief in Beni spoke of peace.\n\nThe nurses have no blood left.\n\nSoldiers shot two boys.`,
      'shot',
    )
  for (const label of [
    'Beni. The road to Beni is open.',
    'Beni: Buses run to Beni.',
    '**Beni.** The market of Beni is open.',
  ])
    assert.deepEqual(shot(label), ['Goma'], label)
  for (const label of [
    'Beni is calm. The road to Beni is open. The market of Beni is full.',
    'The road to Beni, which passes Beni hill and Beni market, is open.',
    'Beni, Beni and once more Beni: the elders speak of little else.',
  ])
    assert.deepEqual(shot(label), ['Beni'], label)
})
