import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention } from '../model/index.ts'
import { amountsOf } from './amounts.ts'
import { blocksOf } from './layout.ts'
import { mentionsOf } from './mentions.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc } from './syntax-types.ts'
import { timesOf } from './times.ts'

function read(text: string, published = '2023-06-01'): (words: string, nth?: number) => Mention | undefined {
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published, blocks, sentences: parseBlocks(text, blocks) }
  const mentions = mentionsOf(doc, amountsOf(doc), timesOf(doc))
  return (words, nth = 0) => mentions.filter((m) => text.slice(m.span.start, m.span.end) === words)[nth]
}

const NAMED: readonly (readonly [text: string, words: string, nth: number, name: string])[] = [
  // Rebels are the group that was named.
  ['Fighters of M23 entered Goma at dawn. The rebels looted a depot.', 'The rebels', 0, 'M23'],
  ['The Oromo Liberation Army held the road. The rebels let buses pass.', 'The rebels', 0, 'Oromo Liberation Army'],
  ['Ahrar al-Sham signed for Foah. The insurgents kept the list.', 'The insurgents', 0, 'Ahrar al-Sham'],
  // Who only tells it is not the group.
  ['The NLA freed two men, the Red Cross said, but the group kept a third.', 'the group', 0, 'NLA'],
  ['The Arakan Army took a base, Human Rights Watch said, and the group burnt it.', 'the group', 0, 'Arakan Army'],
  ['Boko Haram took six girls, Amnesty said, and the group shows no remorse.', 'the group', 0, 'Boko Haram'],
  // A long name of a body is not cut at the office in it.
  [
    'The United Nations High Commissioner for Refugees wrote to Moscow.',
    'The United Nations High Commissioner for Refugees',
    0,
    'United Nations High Commissioner for Refugees',
  ],
  [
    'The UN High Commissioner for Refugees left Goma.',
    'The UN High Commissioner for Refugees',
    0,
    'UN High Commissioner for Refugees',
  ],
  // What only says of which sort a body is, is no part of its name.
  ['The regional bloc ECOWAS wrote to Mali.', 'The regional bloc ECOWAS', 0, 'ECOWAS'],
  ['Fighters linked to al-Qaida held the region.', 'al-Qaida', 0, 'al-Qaida'],
  // Who is only named as their friend is not the group.
  [
    'Ansar Dine, which is linked to al-Qaida, holds Kidal. The militants blocked the road.',
    'The militants',
    0,
    'Ansar Dine',
  ],
  [
    'The Allied Democratic Forces, allied to the Islamic State, came to Beni. The rebels burned it.',
    'The rebels',
    0,
    'Allied Democratic Forces',
  ],
  [
    'Abu Sayyaf, which pledged allegiance to the Islamic State, held Jolo. The militants fled.',
    'The militants',
    0,
    'Abu Sayyaf',
  ],
  // Last names and titles.
  ['Jan Egeland spoke in Geneva. Egeland said the convoys were late.', 'Egeland', 0, 'Jan Egeland'],
  ['Getachew Reda met reporters in Mekelle. Mr Reda said the roads were closed.', 'Mr Reda', 0, 'Getachew Reda'],
  ['General Abdel Fattah al-Burhan flew to Cairo. Burhan met no one.', 'Burhan', 0, 'Abdel Fattah al-Burhan'],
  // Acronyms and other names.
  ['The Rapid Support Forces (RSF) took the bridge. The RSF said so on Friday.', 'The RSF', 0, 'Rapid Support Forces'],
  [
    'The Revolutionary Armed Forces of Colombia, also known as the FARC, freed a soldier. The FARC gave no reason.',
    'The FARC',
    0,
    'Revolutionary Armed Forces of Colombia',
  ],
  ['The Karen National Union met the army. The KNU refused the offer.', 'The KNU', 0, 'Karen National Union'],
  // Long names the roster knows, days in them and all.
  ['Rebels of the March 23 Movement entered Goma.', 'the March 23 Movement', 0, 'March 23 Movement'],
  [
    'The Popular Front for the Liberation of Palestine freed two guards.',
    'The Popular Front for the Liberation of Palestine',
    0,
    'Popular Front for the Liberation of Palestine',
  ],
  [
    'Men of the National Liberation Army of Colombia left.',
    'the National Liberation Army of Colombia',
    0,
    'National Liberation Army of Colombia',
  ],
  // A name behind an office.
  ['The army spokesman Philip Aguer said rebels had come.', 'The army spokesman Philip Aguer', 0, 'Philip Aguer'],
  ['The director John Garang asked for fuel.', 'The director John Garang', 0, 'John Garang'],
  ['The rebel leader Riek Machar left Juba.', 'The rebel leader Riek Machar', 0, 'Riek Machar'],
  // Descriptions.
  ['The Arakan Army took Paletwa on Sunday. The group has fought the army for years.', 'The group', 0, 'Arakan Army'],
  ['Shells fell on Kharkiv overnight. The city had no power.', 'The city', 0, 'Kharkiv'],
  ['The UN envoy, Hans Grundberg, flew to Sanaa. The envoy said little.', 'The envoy', 0, 'Hans Grundberg'],
  // Pronouns.
  ['President Juan Manuel Santos welcomed the move. He hoped for more.', 'He', 0, 'Juan Manuel Santos'],
  ['Aung San Suu Kyi was jailed in 2021. She has not been seen since.', 'She', 0, 'Aung San Suu Kyi'],
  ['Hezbollah denied the report. It said no fighter had crossed the border.', 'It', 0, 'Hezbollah'],
  ['Dmytro Kuleba met Annalena Baerbock in Kyiv. She promised him more arms.', 'him', 0, 'Dmytro Kuleba'],
]

for (const [text, words, nth, name] of NAMED) {
  test(`"${words}" is ${name} in: ${text}`, () => {
    assert.equal(read(text)(words, nth)?.name, name)
  })
}

// Who runs what is named after somebody is not that somebody.
for (const [text, words] of [
  ['The director of the Jean Bosco clinic said that rebels had looted it.', 'The director of the Jean Bosco clinic'],
  ['The director of John Garang hospital asked for fuel.', 'The director of John Garang hospital'],
  ['The director of the Emmanuel Mbeki orphanage asked for milk.', 'The director of the Emmanuel Mbeki orphanage'],
] as const) {
  test(`"${words}" is nobody by name`, () => {
    assert.deepEqual([read(text)(words)?.form, read(text)(words)?.name], ['description', null])
  })
}

const APART: readonly (readonly [text: string, words: string, not: string])[] = [
  ['Burhan met the envoy Ramtane Lamamra. Burhan told him to leave.', 'him', 'Burhan'],
  ['Kerry met Lavrov in Geneva. It is clear that talks will go on.', 'It', 'Geneva'],
  ['Putin called Angela Merkel on Monday. She did not answer.', 'She', 'Vladimir Putin'],
  ['Shells fell on Donetsk, Russia said. The army blamed Ukraine.', 'The army', 'Donetsk'],
  ['Sri Lanka praised India. A city in the north was hit.', 'A city', 'India'],
]

for (const [text, words, not] of APART) {
  test(`"${words}" is not ${not} in: ${text}`, () => {
    assert.notEqual(read(text)(words)?.name, not)
  })
}

const TYPED: readonly (readonly [text: string, words: string, type: Mention['type'], form: Mention['form']])[] = [
  ['Houthi fighters shelled a hospital in Marib on Monday.', 'Marib', 'location', 'name'],
  ['A Western diplomat said the talks were close to collapse.', 'A Western diplomat', 'person', 'description'],
  ["Sudan's army blamed the rebels for the attack.", 'the rebels', 'organisation', 'description'],
  ['Russian troops left Kherson in November.', 'Russian troops', 'organisation', 'description'],
  ['Médecins Sans Frontières treated 40 wounded in Taiz.', 'Médecins Sans Frontières', 'organisation', 'name'],
  ['Prime Minister Abiy Ahmed told parliament so.', 'Prime Minister Abiy Ahmed', 'person', 'name'],
]

for (const [text, words, type, form] of TYPED) {
  test(`"${words}" is a ${type}, a ${form}, in: ${text}`, () => {
    const m = read(text)(words)
    assert.equal(m?.type, type)
    assert.equal(m?.form, form)
  })
}

test('rebels are no part of an army that was named before', () => {
  for (const [text, words] of [
    ['Officers of the Fourth Division came to Daraya. The rebels must leave.', 'The rebels'],
    ['Soldiers of the Sudanese army held the bridge. The insurgents fled.', 'The insurgents'],
    ['A column of the Republican Guard left Damascus. The rebels were told.', 'The rebels'],
  ] as const)
    assert.equal(read(text)(words)?.name ?? null, null, text)
})

test('a day of the week is no place and no body', () => {
  for (const text of [
    'They were taken out of the towns between Wednesday and Thursday night.',
    'The trucks stood at the gate from Monday to Friday.',
    'Fighting went on in Sunday markets and Tuesday ones.',
  ])
    for (const day of ['Wednesday', 'Thursday', 'Monday', 'Friday', 'Sunday', 'Tuesday'])
      assert.ok(['temporal', 'quantity', undefined].includes(read(text)(day)?.type), `${day}: ${text}`)
  assert.equal(read('The Monday Group met in Lima.')('Lima')?.type, 'location')
})

test('every span is the words it says, in order, and roster ids are given', () => {
  const text =
    'The Syrian Democratic Forces (SDF) said 1,200 people left Raqqa on 3 June. Turkey called them terrorists.'
  const find = read(text)
  assert.equal(find('SDF')?.chain, find('The Syrian Democratic Forces')?.chain)
  assert.equal(find('Turkey')?.actor, 'state/turkey')
  assert.equal(find('3 June')?.type, 'temporal')
})

test('a small word of a text in capitals is no acronym, an acronym is', () => {
  for (const [text, word] of [
    ['THE GOVERNMENT IS READY TO TALK WITH THE REBELS.', 'IS'],
    ['GUERRILLAS WHO BURNT THE BRIDGE FLED TO HONDURAS.', 'WHO'],
    ['THE ARMY SAID THAT IT IS IN CONTROL OF ASMARA.', 'IS'],
  ] as const) {
    assert.notEqual(read(text)(word)?.form, 'name', text)
  }
  for (const [text, word] of [
    ['THE WHO SENT DOCTORS TO HODEIDAH ON MONDAY.', 'THE WHO'],
    ['THE FMLN BURNT TWO BUSES NEAR USULUTAN.', 'THE FMLN'],
    ['Fighters of IS took the village near Palmyra.', 'IS'],
  ] as const) {
    assert.equal(read(text)(word)?.type, 'organisation', text)
  }
})

test('odd text is read without a failure', () => {
  for (const text of ['', ' ', '(((((', 'А', '"'.repeat(500), 'he '.repeat(3000), `${'Al-'.repeat(400)}X said.`])
    read(text)
})

test('a capital, or a town said to be where something is, is no person', () => {
  for (const [text, words] of [
    ['Abu Dhabi denied the accusation.', 'Abu Dhabi'],
    ['Tel Aviv said nothing.', 'Tel Aviv'],
    ['Shells fell in Abu Kamal on Friday.', 'Abu Kamal'],
    ['Fighting went on near Abu Ghraib.', 'Abu Ghraib'],
  ] as const)
    assert.equal(read(text)(words)?.type, 'location', text)
  for (const [text, words] of [
    ['Abu Kamal said that he had fled.', 'Abu Kamal'],
    ['Prime Minister Abiy Ahmed flew to Asmara.', 'Prime Minister Abiy Ahmed'],
    ['Abu Mohammed al-Jolani spoke in Idlib.', 'Abu Mohammed al-Jolani'],
  ] as const)
    assert.equal(read(text)(words)?.type, 'person', text)
})

test('the first word of a body that is known by name describes nobody, and a day is no part of the name behind it', () => {
  for (const [text, words] of [
    ['Doctors Without Borders treated 30 fighters in Taiz.', 'Doctors'],
    ['Reporters Without Borders condemned the army.', 'Reporters'],
    ['On Friday Doctors Without Borders sent medicine to Wau.', 'Doctors'],
  ] as const) {
    assert.equal(read(text)(words), undefined, text)
    assert.equal(read(text)(`${words} Without Borders`)?.type, 'organisation', text)
  }
  assert.ok(
    read('Doctors without pay left Wau.')('Doctors without pay') ?? read('Doctors without pay left Wau.')('Doctors'),
  )
  for (const [text, words] of [
    ['Late on Thursday Kenya voiced support for the militia.', 'Kenya'],
    ['Late on Thursday Qatar airlifted food to Hodeidah.', 'Qatar'],
    ['Early on Monday Uganda freed three nurses.', 'Uganda'],
  ] as const)
    assert.ok(read(text)(words), text)
})
