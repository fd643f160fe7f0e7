// Finders of asides about ceasefires, with sentences they must catch and sentences they must spare, from many wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { asides, check } from './asides-check.fixture.ts'

test('how often a ceasefire was broken, according to whom', () => {
  const truce = 'The ceasefire in Donetsk began on 1 June.'
  const counts = (...s: readonly string[]): readonly unknown[] =>
    asides('count', 'Donetsk', truce, ...s).map((a) => [a.says, a.amount?.best, a.amount?.of, a.names?.[0]])
  assert.deepEqual(counts('The monitoring mission recorded 41 violations.'), [
    ['monitoring mission', 41, 'violations', 'donetsk'],
  ])
  assert.deepEqual(counts('The army counted 17 breaches. The rebels counted 60.'), [
    ['army', 17, 'breaches', 'donetsk'],
    ['rebels', 60, 'breaches', 'donetsk'],
  ])
  assert.deepEqual(counts('Rebels have broken it more than 30 times.')[0], ['Rebels', 30, 'violations', 'donetsk'])
  for (const spared of [
    'The mission counted 41 trucks.',
    'Doctors recorded nine deaths.',
    'The United Nations documented 41 violations',
  ])
    assert.deepEqual(
      spared.startsWith('The United')
        ? asides('count', 'Donetsk', `${spared} of the rights of children.`)
        : counts(spared),
      [],
      spared,
    )
})

test('counts that follow one another, in one sentence or the next', () => {
  check(
    'count',
    [
      ['Goma', 'The truce of Goma is a week old. The command has reported 21 breaches.', { says: 'command', n: 21 }],
      ['Kut', 'The truce in Kut is shaky. The colonel calls it the last of 63 breaches.', { says: 'colonel', n: 63 }],
      ['Taiz', 'He said the truce in Taiz had been broken. The militia counts 39 times.', { says: 'militia', n: 39 }],
      ['Bria', 'The truce of Bria is old. Nineteen times in thirteen days the army has broken it.', { n: 19 }],
      [
        'Bria',
        'The truce of Bria is old. Kenyan monitors saw 14 grave breaches in a week.',
        { says: 'Kenyan monitors', n: 14 },
      ],
      ['Bria', 'In the truce of Bria monitors saw 14 breaches. The army’s own count is 71.', { n: 14 }],
      ['Bria', 'Eleven times since Friday they have violated the ceasefire in Bria.', { n: 11 }],
      ['Bria', 'Is the truce of Bria broken 31 times, as the army alleges?', { says: 'army', n: 31 }],
    ],
    [
      ['Goma', 'The truce of Goma held. The command has 21 tanks.'],
      ['Kut', 'The truce in Kut is shaky. The clinic counted 14 patients.'],
      ['Taiz', 'The truce in Taiz was not broken, and the bus comes four times.'],
      ['Bria', 'Has the truce of Bria been broken 31 times?'],
      ['Bria', 'The truce of Bria is old. Nineteen times she has written to the army.'],
      ['Bria', 'Does anybody know who counted 31 violations of the truce in Bria?'],
    ],
  )
  const two = asides(
    'count',
    'Taiz',
    'The truce of Taiz is a week old. Monitors noted 61 breaches, the army puts it at 88 and the rebels at 240.',
  )
  assert.deepEqual(
    two.map((a) => [a.says, a.amount?.best]),
    [
      ['Monitors', 61],
      ['army', 88],
      ['rebels', 240],
    ],
  )
})

test('who is to watch a ceasefire', () => {
  check(
    'watched',
    [
      [
        'Goma',
        'The truce of Goma begins today. A team of ten, sent by the African Union, will watch and report.',
        { by: 'African Union' },
      ],
      ['Jaffna', 'The truce around Jaffna is signed. Norway is to monitor it.', { by: 'Norway' }],
      ['Kut', 'The ceasefire in Kut holds. Officers from the Arab League are to verify that.', { by: 'Arab League' }],
    ],
    [
      ['Goma', 'The truce of Goma begins today. Nobody from the African Union will watch it.'],
      ['Jaffna', 'Norway is to monitor the elections in Jaffna.'],
      ['Kut', 'The ceasefire in Kut holds. The Arab League was asked if it would monitor it.'],
    ],
  )
})

test('a count of breaches in an accusation, a number, or the mouth of another', () => {
  check(
    'count',
    [
      [
        'Lviv',
        'The truce around Lviv is new. The rebels accused the army of 53 breaches since Tuesday.',
        { says: 'rebels', n: 53 },
      ],
      [
        'Aden',
        'The truce in Aden is new. There had been 120 violations in two days, the ministry said.',
        { says: 'ministry', n: 120 },
      ],
      [
        'Goma',
        'The truce of Goma was broken 24 times on Monday, according to the observers.',
        { says: 'observers', n: 24 },
      ],
      ['Kut', 'The coalition put the number of violations of the truce in Kut at 138.', { says: 'coalition', n: 138 }],
    ],
    [
      ['Lviv', 'The truce around Lviv is new. The rebels accused the army of 53 murders.'],
      ['Aden', 'The truce in Aden is new. There were 120 nurses, the ministry said.'],
      ['Goma', 'The chair of Goma was broken four times.'],
    ],
  )
})

test('a ceasefire that is over, and those it does not bind', () => {
  check(
    'truce-ended',
    [
      ['Goma', 'The truce of Goma is over, both sides said on Monday.', { day: '2024-06-10' }],
      ['Kut', 'The ceasefire in Kut was dead by 7 June.', {}],
      ['Jaffna', 'The truce around Jaffna came to an end on 9 June.', { day: '2024-06-09' }],
    ],
    [
      ['Goma', 'The truce of Goma is not over, he said on Monday.'],
      ['Kut', 'The meeting on the truce in Kut was over on Monday.'],
      ['Jaffna', 'If the truce of Jaffna ended on 9 June, nobody heard of it.'],
    ],
  )
  check(
    'excluded',
    [
      [
        'Goma',
        'The truce binds the army. It says nothing about the Mai-Mai, nor about Rwanda.',
        { names: ['', 'Mai-Mai', 'Rwanda'] },
      ],
      ['Kut', 'The truce does not bind the Peace Brigades.', {}],
      ['Jaffna', 'The ceasefire would not extend to the Karuna faction.', {}],
    ],
    [
      ['Goma', 'He says nothing about Rwanda.'],
      ['Kut', 'The truce binds the Peace Brigades.'],
      ['Jaffna', 'The truce was welcomed by Norway.'],
    ],
  )
})

test('a ceasefire that was prolonged, that ended, and whom it leaves out', () => {
  const of = (what: 'truce-ended' | 'truce-renewed' | 'excluded', ...s: readonly string[]): readonly unknown[] =>
    asides(what, 'Hodeida', ...s).map((a) => [a.day, ...(a.names ?? [])])
  assert.deepEqual(of('truce-ended', 'The truce in Hodeida that began on 1 June ended on 8 June.'), [
    ['2024-06-08', 'hodeida'],
  ])
  assert.deepEqual(of('truce-ended', 'The army declared the truce over on Monday.'), [['2024-06-10', '']])
  assert.deepEqual(of('truce-ended', 'A ceasefire was agreed in March.', 'It fell apart in April.'), [
    ['2024-04-30', ''],
  ])
  for (const spared of [
    'The truce ends at midnight.',
    'The truce in Hodeida would have ended on 8 June.',
    'The talks on a truce ended on 8 June.',
  ])
    assert.deepEqual(of('truce-ended', spared), [], spared)
  assert.deepEqual(of('truce-renewed', 'The ceasefire was extended by 72 hours on 7 June.'), [['2024-06-07', '']])
  assert.deepEqual(of('truce-renewed', 'The truce was prolonged on 3 June and again on 6 June.'), [
    ['2024-06-03', ''],
    ['2024-06-06', ''],
  ])
  assert.deepEqual(of('truce-renewed', 'Both sides agreed on Monday that the ceasefire be renewed on Tuesday.'), [
    ['2024-06-11', ''],
  ])
  for (const spared of [
    'The truce was not extended on 7 June.',
    'He asked that the truce be extended on 7 June.',
    'The curfew was extended on 7 June.',
  ])
    assert.deepEqual(of('truce-renewed', spared), [], spared)
  assert.deepEqual(of('excluded', 'The ceasefire excludes the Islamic State and the Allied Democratic Forces.'), [
    [null, '', 'Islamic State', 'Allied Democratic Forces'],
  ])
  assert.deepEqual(
    of('excluded', 'A truce began. The Second Marquetalia, which rejects the talks, is not part of it.'),
    [[null, '', 'Second Marquetalia']],
  )
  assert.deepEqual(of('excluded', 'The truce will not cover Al-Shabaab.'), [[null, '', 'Al-Shabaab']])
  for (const spared of [
    'The truce includes Al-Shabaab.',
    'The list excludes Juba.',
    'Nobody knows whom the truce excludes.',
  ])
    assert.deepEqual(of('excluded', spared), [], spared)
})
