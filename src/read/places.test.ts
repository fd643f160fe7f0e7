// Places in sentences of many wars: what is found, what it resolves to, and what is spared.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention, Place } from '../model/index.ts'
import { gazetteerFrom } from './gazetteer.ts'
import { placesOf } from './places.ts'
import { adjectivePlacesOf } from './places-demonyms.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc } from './syntax-types.ts'

function docOf(text: string): Doc {
  const blocks = [{ start: 0, end: text.length, kind: 'text' as const }]
  return { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
}

function places(text: string): Place[] {
  const found = placesOf(docOf(text), [])
  for (const p of found) assert.equal(p.text, text.slice(p.span?.start, p.span?.end))
  return found
}

function named(text: string, type: Mention['type'], words: string): Mention {
  const start = text.indexOf(words)
  return {
    span: { start, end: start + words.length },
    type,
    form: 'name',
    name: words,
    chain: null,
    actor: null,
    maker: { by: 'model', name: 'test', version: '1' },
  }
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  daraya: ['Daraya', 'Darayya', 'Dariya', 'داريا'],
  moadamiya: [
    'Moadameya',
    'Moadamiya',
    'Muadamiyat al-Sham',
    "Mu'adamiyyat al-Sham",
    'Madamiyet Elsham',
    'معضمية الشام',
  ],
  'al-waer': ['Al-Waer', "al-Wa'er", 'Waer', 'الوعر'],
  foah: ['Foah', 'Fua', "al-Fu'aa", "Fou'a", 'الفوعة'],
  kefraya: ['Kefraya', 'Kafraya', 'Kefriyya', 'كفريا'],
  madaya: ['Madaya', 'Madhaya', 'مضايا'],
}

test('the spellings of the besieged places of Syria meet', () => {
  for (const [id, spellings] of Object.entries(SPELLINGS)) {
    for (const name of spellings) {
      const [found] = places(`The siege of ${name} goes on.`)
      assert.equal(found?.id, `curated/${id}`, name)
      assert.equal(found?.text, name)
    }
  }
})

test('names in Arabic letters are found in Arabic text', () => {
  const found = places('دخلت قافلة مساعدات إلى مضايا والزبداني قرب دمشق اليوم')
  assert.deepEqual(
    found.map((p) => p.id),
    ['curated/madaya', 'curated/zabadani', 'curated/damascus'],
  )
})

// sentence | place as written → country of it, or - where unresolved; places parted by ;
const TABLE = `
Fighting went on in Taiz and near Hodeidah. | Taiz YE ; Hodeidah YE
The army took Omdurman from the RSF. | Omdurman SD
Russian troops shelled Kharkiv and Avdiivka. | Kharkiv UA ; Avdiivka UA
Hundreds fled Mekelle, the capital of Tigray. | Mekelle ET ; Tigray ET
The FARC signed in Cartagena, Colombia. | Cartagena CO ; Colombia CO
Srebrenica fell to the Bosnian Serb army. | Srebrenica BA
The navy bombed Mullaitivu in Sri Lanka. | Mullaitivu LK ; Sri Lanka LK
The junta burnt villages near Sittwe in Rakhine State. | Sittwe MM ; Rakhine State MM
Militants attacked Timbuktu and Gao in Mali. | Timbuktu ML ; Gao ML ; Mali ML
M23 rebels marched on Goma, in North Kivu. | Goma CD ; North Kivu CD
Talks were held in Geneva, Switzerland. | Geneva CH ; Switzerland CH
He was born in Paris, Texas. | Paris US ; Texas US
The U.S. and the UK backed the draft. | U.S. US ; UK GB
Aid reached Deir ez-Zor by air. | Deir ez-Zor SY
Tripoli, in northern Lebanon, was quiet. | Tripoli LB ; northern Lebanon LB
Militias clashed in Tripoli, the Libyan capital. | Tripoli LY
`

test('places resolve to their country', () => {
  const wrong: string[] = []
  for (const line of TABLE.trim().split('\n')) {
    const [text = '', wanted = ''] = line.split(' | ')
    const got = places(text)
      .map((p) => `${p.text} ${p.country ?? '-'}`)
      .join(' ; ')
    if (got !== wanted) wrong.push(`${text} → ${got}`)
  }
  assert.deepEqual(wrong, [])
})

test('persons, bodies and words are no places', () => {
  for (const text of [
    'Jordan Smith said so.',
    'Mr London refused.',
    'Paris Hilton arrived.',
    'The Washington Post reported it.',
    'He told us so.',
    'Hamas denied it.',
    'Many people like Nice biscuits.',
    'General Lincoln resigned.',
  ]) {
    assert.deepEqual(
      places(text).map((p) => p.text),
      [],
      text,
    )
  }
})

test('a place no list holds keeps its name and blanks no other', () => {
  const text = 'Shells fell on Qarnafeel in Syria.'
  const found = placesOf(docOf(text), [named(text, 'location', 'Qarnafeel')])
  assert.deepEqual(
    found.map((p) => [p.text, p.lat === null, p.how]),
    [
      ['Qarnafeel', true, 'none'],
      ['Syria', false, 'country'],
    ],
  )
})

test('the noun of kind beside a name no list holds tells it for a place', () => {
  const caught: readonly [string, string, string][] = [
    ['Gunmen burnt houses in Karumbe village on Monday.', 'Karumbe', 'settlement'],
    ['Four men died in the Qarnafeel district of Kandahar.', 'Qarnafeel', 'district'],
    ['The army shelled the village of Stara Dubrivka.', 'Stara Dubrivka', 'settlement'],
    ['Families fled Abu Sharif camp near El Fasher.', 'Abu Sharif', 'settlement'],
    ['Fighting went on in the Wolqenay valley.', 'Wolqenay', 'region'],
  ]
  for (const [text, name, precision] of caught) {
    const found = places(text).find((p) => p.name === name)
    assert.deepEqual([found?.name, found?.precision, found?.how], [name, precision, 'none'], text)
  }
  for (const text of [
    'The district governor resigned.',
    'The Christian quarter was calm.',
    'Every village sent a man.',
    'He was born in a Hutu suburb.',
    'Soldiers burned a Fur village and another Zaghawa hamlet.',
    'The boy grew up in a Karen village.',
    'Labour Party district leaders met.',
    "Ahmadov's village was spared.",
    'Governor Carter province was never made.',
  ]) {
    assert.deepEqual(places(text), [], text)
  }
})

test('a part of a place is no dot of the whole', () => {
  const found = places(
    'Jets hit eastern Aleppo, positions south of Tokmak, western Mosul and northern Syria, and Douma.',
  )
  assert.deepEqual(
    found.map((p) => [p.text, p.precision]),
    [
      ['eastern Aleppo', 'district'],
      ['south of Tokmak', 'district'],
      ['western Mosul', 'district'],
      ['northern Syria', 'region'],
      ['Douma', 'settlement'],
    ],
  )
})

test('the word behind a name tells a province from its town', () => {
  const found = places('Idlib province was shelled. The city of Idlib was not. Troops hold Kherson oblast.')
  assert.deepEqual(
    found.map((p) => [p.text, p.precision]),
    [
      ['Idlib', 'region'],
      ['Idlib', 'settlement'],
      ['Kherson', 'region'],
    ],
  )
})

test('places that were added come first', () => {
  const added = gazetteerFrom('name,lat,lon,country,alternates\nQarnafeel,35.1,36.2,SY,Karnafil;قرنفيل\n', 'csv')
  const text = 'Shells fell on Karnafil in Syria.'
  const [first] = placesOf(docOf(text), [], added)
  assert.deepEqual([first?.name, first?.id, first?.lat, first?.how], ['Qarnafeel', 'added/qarnafeel', 35.1, 'added'])
})

test('adjectives of countries are places only where asked for', () => {
  const text = 'Russian jets bombed the town and the Syrians fled.'
  assert.deepEqual(places(text), [])
  assert.deepEqual(
    adjectivePlacesOf(docOf(text)).map((p) => [p.text, p.country]),
    [['Russian', 'RU']],
  )
})

test('towns of wars that the lists of towns lack or take for surnames are found in their countries', () => {
  for (const [name, country] of [
    ['Sake', 'CD'],
    ['Bunagana', 'CD'],
    ['Mocimboa da Praia', 'MZ'],
    ['Pibor', 'SS'],
    ['Tawila', 'SD'],
    ['Humera', 'ET'],
    ['Vuhledar', 'UA'],
    ['Stepanakert', 'AZ'],
    ['Puthukkudiyiruppu', 'LK'],
    ['Maungdaw', 'MM'],
    ['Haditha', 'IQ'],
  ] as const)
    assert.equal(places(`Shells fell on ${name} on Monday.`)[0]?.country, country, name)
  for (const text of [
    'For the sake of peace they left.',
    'He did it for old times, for their sake.',
    'A kobo is a coin.',
  ])
    assert.deepEqual(places(text), [], text)
})
