import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { claimsOf } from './told.fixture.ts'

/** Places and recipients of the last claim of a text. */
function last(text: string): string {
  const claim = claimsOf(text).at(-1)
  return [...(claim?.places ?? []), ...(claim?.recipients ?? [])].map((p) => p.name).join(' + ')
}

test('the town told of next is the one that was struck, not the one that says where it lies', () => {
  for (const [text, town, landmark] of [
    [
      'A strike killed 22 people in Lyman, north of Kharkiv. Russian forces have been closing in on the town since May.',
      'Lyman',
      'Kharkiv',
    ],
    ['Gunmen attacked Bama, 60 km from Maiduguri. Soldiers sealed the town.', 'Bama', 'Maiduguri'],
    ['Rebels entered Minembwe, south-west of Uvira. The town was shelled on Monday.', 'Minembwe', 'Uvira'],
  ] as const) {
    assert.ok(last(text).includes(town), `${last(text)}: ${text}`)
    assert.ok(!last(text).includes(landmark), `${last(text)}: ${text}`)
  }
})

test('a town that stands behind a direction alone is told of all the same', () => {
  for (const [text, town] of [
    ['Rebels attacked a village south of Kaga-Bandoro. Soldiers sealed the town.', 'Kaga-Bandoro'],
    ['A bomb went off in a village near Jenin. Soldiers sealed the town.', 'Jenin'],
    ['Troops withdrew from Agdam on Monday. The town was shelled on Tuesday.', 'Agdam'],
  ] as const)
    assert.ok(last(text).includes(town), `${last(text)}: ${text}`)
})

test('the town is the one of the title, and not the one where the lorries were loaded', () => {
  const report = (title: string, text: string): string =>
    read({ id: 'a', text, title, outlet: null, published: null, language: 'en', source: null })
      .claims.filter((c) => c.act === 'COERCE')
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join(' + ')
  const lorries =
    'The lorries were loaded in Gondar on Monday. Flour was scarce. Prices rose. The town has been besieged for ten weeks.'
  assert.ok(!report('Aksum: Situation Report 4', `Eight lorries drove to Aksum. ${lorries}`).includes('Gondar'))
  assert.match(report('Aksum: situation report 4', `Eight lorries drove to Aksum. ${lorries}`), /Aksum/)
  assert.match(
    report('A week of rain', 'Rebels closed in on Bunia. The town has been besieged for ten weeks.'),
    /Bunia/,
  )
})

test('the town is not the one a convoy set out from, nor one that another is held against', () => {
  for (const [text, town, other] of [
    [
      'Eight lorries from Gedaref reached Kassala on Friday. They had come from Gedaref by night. Guns shelled the town as they drove in.',
      'Kassala',
      'Gedaref',
    ],
    [
      'The nuns reached Zepa on foot. They had travelled from Tuzla by mule. Gunners shelled the town at dawn.',
      'Zepa',
      'Tuzla',
    ],
    ['Like Mostar, Gorazde is shelled from three sides. Gunmen raided the town on Friday.', 'Gorazde', 'Mostar'],
    ['Unlike Bor, Malakal is shelled by night and by day. Gunmen raided the town on Friday.', 'Malakal', 'Bor'],
    ['Flour that was loaded in Mombasa has come to Garissa.', 'Garissa', 'Mombasa'],
  ] as const) {
    assert.ok(last(text).includes(town), `${last(text)}: ${text}`)
    assert.ok(!last(text).includes(other), `${last(text)}: ${text}`)
  }
})

test('a town that people flee from or an army leaves, or that alone is told, is the town all the same', () => {
  for (const [text, town] of [
    ['People fled from Bakhmut in buses. Guns shelled the town all day.', 'Bakhmut'],
    ['Soldiers left Palma on Tuesday. Gunmen raided the town at night.', 'Palma'],
    ['The column set out from Jijiga. Gunmen raided the town two hours later.', 'Jijiga'],
    ['The flour was loaded in Berbera.', 'Berbera'],
  ] as const)
    assert.ok(claimsOf(text).length === 0 || last(text).includes(town), `${last(text)}: ${text}`)
})
