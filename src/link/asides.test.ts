import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented, type Line } from './invented.ts'
import type { Aside } from './linked-claim.ts'

const CLAIM: Line = [
  'Soldiers surround Zabid.',
  { act: 'COERCE', mode: 'restrict', topics: ['siege'], by: 'soldiers', to: 'Zabid', at: 'Zabid' },
]
const ORDER: Line = [
  'Officers told Zabid to give up its arms.',
  { act: 'THREATEN', kind: 'demand', topics: ['weapons'], by: 'officers', to: 'Zabid', at: 'Zabid' },
]

function asides(...lines: readonly Line[]): readonly Aside[] {
  return Object.values(besideOf(invented('2018-06-12', 'Wire', 'YE', ...lines)).asides).flat()
}

const brief = (a: Aside): unknown => [a.what, a.place, a.says, a.amount?.low, a.amount?.best, a.amount?.high]

test('how many people are inside, and who says so', () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    [
      'Some 40,000 people live in Zabid, according to the local council.',
      [['people', 'zabid', 'the local council', null, 40_000, null]],
    ],
    [
      'The United Nations estimates that 28,000 people remain there.',
      [['people', 'zabid', 'The United Nations', 28_000, 28_000, 28_000]],
    ],
    ['At least 3,500 civilians are trapped in the town.', [['people', 'zabid', null, 3500, 3500, null]]],
    [
      'The council says that 45,000 people live there; the UN estimates 28,000.',
      [
        ['people', 'zabid', 'The council', 45_000, 45_000, 45_000],
        ['people', 'zabid', 'the UN', 28_000, 28_000, 28_000],
      ],
    ],
    [
      'How many people are inside is disputed: the UN says 28,000.',
      [['people', 'zabid', 'the UN', 28_000, 28_000, 28_000]],
    ],
    ['Between the lines, 2,000 to 3,000 residents are still there.', [['people', 'zabid', null, 2000, 2000, 3000]]],
  ]
  for (const [sentence, want] of cases) assert.deepEqual(asides(CLAIM, [sentence]).map(brief), want, sentence)
})

test('people who died, left or are to be fed are not people inside', () => {
  for (const sentence of [
    'Shells killed 120 people in Zabid.',
    'The trucks carried food for 5,000 people in the town.',
    'Before the war 250,000 people lived in Zabid.',
    'Some 300 fighters left for the north.',
    'Some 250 people left Zabid, which the army besieges.',
    'In 2015 the residents of Zabid protested.',
    'About 1,200 people were displaced from Zabid.',
  ])
    assert.deepEqual(asides(CLAIM, [sentence]), [], sentence)
})

test('a figure that follows in the same paragraph is of the same town', () => {
  const found = asides(
    CLAIM,
    [''],
    ['How many people are left in Zabid is disputed.'],
    ['The UN speaks of 4,000.'],
    ['The council has counted 8,300.'],
  )
  assert.deepEqual(
    found.map((a) => [a.place, a.says, a.amount?.best, a.words]),
    [
      ['zabid', 'The UN', 4000, 'The UN speaks of 4,000.'],
      ['zabid', 'The council', 8300, 'The council has counted 8,300.'],
    ],
  )
})

test('what is said of a whole country is of no town', () => {
  const found = asides(
    ['Soldiers surround Zabid in Yemen.', { act: 'COERCE', topics: ['siege'], at: 'Zabid;country:Yemen' }],
    ['Almost 600,000 people live under siege in Yemen.'],
  )
  assert.deepEqual(
    found.map((a) => [a.place, a.at?.precision]),
    [['yemen', 'country']],
  )
})

test('a deadline hangs on an order or a threat, and nowhere else', () => {
  const due = asides(ORDER, ['The town has until Friday to decide.'])
  assert.deepEqual(
    due.map((a) => [a.what, a.day]),
    [['deadline', '2018-06-15']],
  )
  assert.deepEqual(asides(CLAIM, ['The town has until Friday to decide.']), [])
  assert.deepEqual(
    asides(ORDER, ['A deadline of 72 hours passed on Monday without an attack.']).map((a) => [a.what, a.day]),
    [['passed', '2018-06-11']],
  )
})

test('trucks that wait and goods that were taken off', () => {
  assert.deepEqual(asides(CLAIM, ['At Zabid 40 trucks have been waiting since Monday.']).map(brief), [
    ['loaded', 'zabid', null, 40, 40, 40],
  ])
  assert.deepEqual(
    asides(CLAIM, ['Surgical kits were taken off the trucks before Zabid.']).map((a) => [a.what, a.place]),
    [['stripped', 'zabid']],
  )
  assert.deepEqual(asides(CLAIM, ['The trucks were hit from the air.']), [])
})

test('an aside’s words and figure stand in the report where it says', () => {
  const input = invented('2018-06-12', 'Wire', 'YE', CLAIM, ['Some 40,000 people live in Zabid.'])
  const [found] = Object.values(besideOf(input).asides).flat()
  assert.equal(input.report.text.slice(found?.span.start, found?.span.end), found?.words)
  const span = found?.amount?.span
  assert.equal(input.report.text.slice(span?.start, span?.end), found?.amount?.text)
})

test('a report without claims has no asides, and a hostile one is read in good time', () => {
  assert.deepEqual(besideOf(invented('2018-06-12', 'Wire', 'YE', ['Some 40,000 people live in Zabid.'])), {
    asides: {},
    settings: {},
  })
  const heavy = `${'9,999 people live, '.repeat(4000)}.`
  const start = performance.now()
  besideOf(invented('2018-06-12', 'Wire', 'YE', CLAIM, [heavy], ['a'.repeat(50_000)], ['. A'.repeat(9000)]))
  assert.ok(performance.now() - start < 3000)
})

test('aid that came, and on which day; aid that did not, or is only hoped for, is none', () => {
  assert.deepEqual(
    asides(CLAIM, ['A convoy of nine trucks delivered food to Zabid late on Monday night.']).map((a) => [
      ...(brief(a) as unknown[]),
      a.day,
    ]),
    [['delivered', 'zabid', null, 9, 9, 9, '2018-06-11']],
  )
  for (const sentence of [
    'No convoy has reached Zabid since May.',
    'A convoy would have reached Zabid on Sunday.',
    'The trucks were to bring food that never reached Zabid.',
    'The council asked that food be delivered to Zabid.',
  ])
    assert.deepEqual(
      asides(CLAIM, [sentence]).filter((a) => a.what === 'delivered'),
      [],
      sentence,
    )
})
