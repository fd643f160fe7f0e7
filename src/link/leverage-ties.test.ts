// Power told by what ties one to another, as reporters of many wars say it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

function told(...sentences: readonly string[]): readonly string[] {
  const first = 'Shops were open this morning in Goma and the streets were quiet, people said.'
  const input = invented(
    '2024-06-12',
    'Wire',
    'CD',
    [first, { act: 'CONSULT', at: 'Goma' }],
    [''],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'leverage')
    .map((a) => `${a.by} > ${a.to}${a.names?.includes('used') ? ' used' : ''}`)
}

test('who feeds, pays or arms another can stop him', () => {
  for (const [s, tie] of [
    ['Ankara pays the National Army and can stop its advance whenever it likes.', 'Ankara > National Army'],
    ['Kigali trains the officers at Gabiro, and could bring General Makenga to heel.', 'Kigali > General Makenga'],
    [
      'Asmara supplies Abdi with what he shoots; an officer told us that it could halt him in a month.',
      'Asmara > Abdi',
    ],
  ] as const)
    assert.deepEqual(told(s), [tie], s)
  for (const s of [
    'Ankara pays the National Army and can see its tents.',
    'Kigali trains officers at Gabiro.',
    'Asmara supplies Abdi with bread; a baker told us that it was dear.',
  ])
    assert.deepEqual(told(s), [], s)
})

test('a hold, a hand on a collar, and what one cannot do without', () => {
  for (const [s, tie] of [
    ["Déby's grip on the Zaghawa movement is loosening.", 'Déby > Zaghawa'],
    ["Taylor's diamonds gave him a hold over the Revolutionary Front.", 'Taylor > Revolutionary Front'],
    ['Kampala has a hand on the president\u2019s collar.', 'Kampala > the president'],
    ['The Front would not last a week without Pretoria.', 'Pretoria > Front'],
    ['Tehran could not afford to anger Muscat.', 'Muscat > Tehran'],
    ['The elders can talk the militia out of Baidoa.', 'The elders > the militia'],
    ['It was pressure from Zagreb that made the Bosnian Croats sign.', 'Zagreb > the Bosnian Croats used'],
  ] as const)
    assert.match(told(s).join(), new RegExp(tie.replace('the Bosnian', '(?:the )?Bosnian')), s)
  for (const s of [
    "Déby's grip on the rope was loosening.",
    'Kampala has a hand in the affair.',
    'The Front would not last a week without bread.',
    'Tehran could not afford to buy wheat.',
    'The elders can talk for hours.',
    'A letter from Zagreb that made us laugh came today.',
  ])
    assert.deepEqual(told(s), [], s)
})

test('a lever that the sentence before says somebody holds, and one that was pulled', () => {
  assert.deepEqual(told('Nairobi holds the houses of generals on either side.', "That's a lever over the generals."), [
    'Nairobi > the generals',
  ])
  assert.deepEqual(told('Knin lives on what crosses the river.', 'Belgrade turned off its fuel on Monday.'), [
    'Belgrade > Knin used',
  ])
  for (const s of [
    ['Nairobi holds a fair in June.', "That's a lever."],
    ['Knin lives on.', 'Belgrade turned off its lights.'],
    ['Knin is quiet.', 'Belgrade turned off its fuel on Monday.'],
  ])
    assert.deepEqual(told(...s), [], s.join(' '))
})
