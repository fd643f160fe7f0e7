import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, placesOf } from './told.fixture.ts'

test('whom a state bans, censors or takes in, it does so at home', () => {
  for (const [text, act, land] of [
    ['Shells fell on Aleppo again. Turkey hosts 2.6 million Syrian refugees.', 'AID', 'Turkey'],
    ['Fighting went on in Khartoum. Chad has taken in 400,000 refugees.', 'AID', 'Chad'],
    ['Clashes broke out in Goma. The Rwandan government banned all demonstrations.', 'COERCE', 'Rwanda'],
    ['Rebels took Homs. Iran arrested four journalists on Monday.', 'COERCE', 'Iran'],
    ['Rockets hit Haifa. The Egyptian authorities banned two newspapers.', 'COERCE', 'Egypt'],
  ] as const) {
    assert.ok(
      claimsOf(text).some((c) => c.act === act),
      `no ${act}: ${text}`,
    )
    assert.ok(placesOf(text, act).includes(land), `${placesOf(text, act)}: ${text}`)
  }
})

test('what soldiers do abroad, a siege laid on another, and a deed with its own place are not at home', () => {
  for (const [text, act, not] of [
    ['Fighting went on in Sirte. Turkish troops arrested three men.', 'COERCE', 'Turkey'],
    ['Shells fell on Hodeidah. Saudi Arabia tightened its blockade.', 'COERCE', 'Saudi Arabia'],
    ['Israel arrested twelve people in Nablus.', 'COERCE', 'Israel'],
    ['Fighters entered Bakhmut. Police have closed the road.', 'COERCE', 'Russia'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
})

test('a deed is set in the country whose rulers, people or wars it is told of', () => {
  for (const [text, act, land] of [
    ['The United States helped in the toppling of the Libyan regime.', 'ASSAULT', 'Libya'],
    ['Norway sent aid to Chad. It had mediated in the Colombian civil war.', 'CONSULT', 'Colombia'],
    ['Russian jets bombed Syrian villages.', 'ASSAULT', 'Syria'],
    ['American drones killed eleven Pakistani villagers.', 'ASSAULT', 'Pakistan'],
  ] as const)
    assert.ok(placesOf(text, act).includes(land), `${placesOf(text, act)}: ${text}`)
})

test('those who act, soldiers who are hit and a town told near by leave a deed where it was', () => {
  for (const [text, act, not] of [
    ['Syrian rebels entered Jarablus on Wednesday.', 'ASSAULT', 'Syria'],
    ['Shells fell on Tripoli. Three Turkish soldiers were killed.', 'ASSAULT', 'Turkey'],
    ['A blast hit Kabul. Two British aid workers were killed.', 'ASSAULT', 'United Kingdom'],
    ['In Sanaa, jets bombed homes of Yemeni civilians.', 'ASSAULT', 'Yemen'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
})

test('a country or part of the world that only tells whose a thing is is no place of a claim', () => {
  for (const [text, act, not] of [
    ['Nine civilians were killed in the latest US airstrike near Mukalla.', 'ASSAULT', 'United States'],
    ['Shells hit Donetsk. Moscow wanted to help Belarus, its main East Europe ally.', 'AID', 'East Europe'],
    ['The men were killed in a France raid near Kidal.', 'ASSAULT', 'France'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
  for (const [text, act, place] of [
    ['Thousands were killed in the Ukraine war.', 'ASSAULT', 'Ukraine'],
    ['Four were killed in the Iraq conflict.', 'ASSAULT', 'Iraq'],
    ['Two soldiers were shot dead on the Ethiopia border.', 'ASSAULT', 'Ethiopia'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})

test('a site nobody knows lies in the country told behind it', () => {
  for (const [text, place] of [
    ['Japan attacked Clark and Iba airfields in the Philippines.', 'Philippines'],
    ['Rebels shelled the Ovda barracks in Jordan.', 'Jordan'],
    ['Gunmen attacked the Baraka Hotel in Somalia.', 'Somalia'],
  ] as const)
    assert.ok(placesOf(text, 'ASSAULT').includes(place), `${placesOf(text, 'ASSAULT')}: ${text}`)
})

test('where a deed that was told does more, it does so where it was', () => {
  for (const [text, place] of [
    ['Rebels raided Mopti. Norway condemned the raid. The attack destroyed four houses.', 'Mopti'],
    ['A bomb went off in Quetta. India was blamed. The blast wounded nine people.', 'Quetta'],
    ['Jets struck Mekelle. Kenya called for calm. The strike killed six children.', 'Mekelle'],
  ] as const)
    assert.ok(placesOf(text, 'ASSAULT').filter((p) => p === place).length >= 2, `${placesOf(text, 'ASSAULT')}: ${text}`)
})

test('a city that a report never names keeps the words it is told by', () => {
  for (const [text, words] of [
    ['Russian planes began bombarding the city in September.', 'the city'],
    ['Rebels entered the town at dawn and killed four guards.', 'the town'],
    ['Soldiers burned the village and arrested six men.', 'the village'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name === words && p.id === null)),
      text,
    )
  for (const text of [
    'Shells fell on Kharkiv. Russian planes began bombarding the city in September.',
    'Rebels entered Bentiu at dawn. They killed four guards in the town.',
    'Troops drove through Darfur and burned the village of Kuma.',
  ])
    assert.ok(!claimsOf(text).some((c) => c.places.some((p) => /^the /.test(p.name))), text)
})

test('waters told once do not become where deeds on land are set', () => {
  for (const [text, not] of [
    [
      'A jet crashed in the Gulf of Aden. The rebels killed nine men in Yemen. Two guards were shot dead.',
      'Gulf of Aden',
    ],
    ['A drone fell into the Black Sea. Shells hit Kherson. Three people were killed.', 'Black Sea'],
    ['A ship sank in the Red Sea. The army shelled Port Sudan. Four people were killed.', 'Red Sea'],
  ] as const) {
    const last = claimsOf(text)
      .filter((c) => c.act === 'ASSAULT')
      .at(-1)
    assert.ok(last && !last.places.some((p) => p.name === not), text)
  }
  assert.ok(placesOf('Rebels fired on two ships in the Red Sea.', 'ASSAULT').includes('Red Sea'))
})

test('a body told by its bare noun is no town of that name', () => {
  for (const text of [
    'The minister appealed to the Council to open the corridor to Lachin. The Council adopted nothing.',
    'Rebels shelled Taiz. The Senate condemned the attack.',
    'Troops entered Goma. The Commission called for a truce.',
  ])
    assert.ok(!claimsOf(text).some((c) => c.places.some((p) => /Council|Senate|Commission/.test(p.name))), text)
  for (const [text, place] of [
    ['Gunmen killed four people in Council Bluffs.', 'Council Bluffs'],
    ['Police arrested nine men in Union City.', 'Union City'],
    ['Rebels attacked the town of Senafe.', 'Senafe'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name === place)),
      text,
    )
})
