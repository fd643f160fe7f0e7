import assert from 'node:assert/strict'
import test from 'node:test'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import { partiesMeant, partyOf } from './parties.ts'

function makersOf(sentence: string, by: string): readonly string[] {
  const report = invented('2023-03-01', 'Wire', 'SD', [
    sentence,
    { act: 'REQUEST', kind: 'demand', topics: ['withdrawal'], by, at: 'El Fasher' },
  ])
  return linkAll([report], []).commitments.flatMap((c) => c.by.map((x) => x.name))
}

test('somebody known by an office has the name of what it is an office of', () => {
  for (const [sentence, by, name] of [
    ['The head of the security committee demanded a withdrawal.', 'The head', 'head of the security committee'],
    ['The director of Kutum hospital demanded a withdrawal.', 'The director', 'director of Kutum hospital'],
    [
      'The High Commissioner for Human Rights demanded a withdrawal.',
      'The High Commissioner',
      'The High Commissioner for Human Rights',
    ],
    ['Arab and African mediators demanded a withdrawal.', 'Arab', 'Arab mediators'],
    ['The elders of Korem demanded a withdrawal.', 'The elders', 'elders of Korem'],
  ] as const)
    assert.deepEqual(makersOf(sentence, by), [name], sentence)
})

test('what follows a name that is whole, or is no body, stays out of it', () => {
  for (const [sentence, by] of [
    ['The head demanded of the army a withdrawal.', 'The head'],
    ['The council of war demanded a withdrawal.', 'The council'],
    ['The elders of course demanded a withdrawal.', 'The elders'],
  ] as const)
    assert.ok(!makersOf(sentence, by).join().includes(' of '), sentence)
})

test('those who rule from a capital are its state; those who sit in another town are not', () => {
  for (const [sentence, by, name] of [
    ['The defence ministry in Moscow demanded a withdrawal.', 'The defence ministry', 'Russia'],
    ['The junta in Bamako demanded a withdrawal.', 'The junta', 'Mali'],
    ['The government in Colombo demanded a withdrawal.', 'The government', 'Sri Lanka'],
  ] as const)
    assert.deepEqual(makersOf(sentence, by), [name], sentence)
  for (const [sentence, by] of [
    ['The junta in disarray demanded a withdrawal.', 'The junta'],
    ['The council in Moscow demanded a withdrawal.', 'The council'],
    ['The protesters in Bamako demanded a withdrawal.', 'The protesters'],
  ] as const)
    assert.ok(!/Russia|Mali/.test(makersOf(sentence, by).join()), sentence)
})

test('who speaks for a side at a table is that side; who speaks for himself is not', () => {
  for (const [sentence, by, name] of [
    ['Musa Deng, who led the talks for the Umma Party, demanded a withdrawal.', 'Musa Deng', 'Umma Party'],
    ['Musa Deng, speaking for the council, demanded a withdrawal.', 'Musa Deng', 'council'],
    ['Musa Deng, negotiating on behalf of Chad, demanded a withdrawal.', 'Musa Deng', 'Chad'],
    ['Musa Deng, speaking in Juba, demanded a withdrawal.', 'Musa Deng', 'Musa Deng'],
    ['Musa Deng, who spoke first, demanded a withdrawal.', 'Musa Deng', 'Musa Deng'],
    ['Musa Deng, a poet, demanded a withdrawal.', 'Musa Deng', 'Musa Deng'],
  ] as const)
    assert.match(makersOf(sentence, by).join(), new RegExp(`${name}$`), sentence)
})

test('a body whose letters spell a word of nobody is a body in capitals', () => {
  const at = { country: 'YE', day: '2023-03-01', glosses: {} }
  const meant = (words: string): readonly string[] => partiesMeant(words, at, null).map((p) => p.name)
  assert.deepEqual(meant('WHO'), ['World Health Organization'])
  for (const words of ['who', 'they', 'Who', 'Friday']) assert.deepEqual(meant(words), [], words)
})

test('a new body with a name of its own is proposed; what any town may have is only described', () => {
  const at = { country: 'SD', day: '2004-11-03', glosses: {} }
  const isNamed = (name: string): boolean | undefined => partyOf({ name, actor: null }, at, 'kutum')?.named
  for (const name of [
    'the Hilal Brigade',
    'Shan People’s Liberation Alliance',
    'the Um Baru Elders’ Council',
    'Tora Bora Battalion',
  ])
    assert.equal(isNamed(name), true, name)
  for (const name of [
    'the City Council',
    'the Local Council',
    'the Military Council',
    'the hilal brigade',
    'a brigade of Kutum',
  ])
    assert.notEqual(isNamed(name), true, name)
})
