import assert from 'node:assert/strict'
import test from 'node:test'
import { farMonths, type Stretch, stretchesOf, stretchesTouched } from './stretches.ts'

const parting = { full: 10, after: 2, enough: 35 }
const counts = (...pairs: readonly (readonly [string, number])[]): Map<string, number> => new Map(pairs)

test('a stretch ends between two full months or quarters in a row, and nowhere else', () => {
  const found = stretchesOf(
    parting,
    counts(['2016-01', 3], ['2016-02', 12], ['2016-03', 11], ['2016-04', 2], ['2016-05', 30], ['2016-06', 10]),
  )
  assert.deepEqual(
    found.map((s) => s.months),
    [['2016-01', '2016-02'], ['2016-03'], ['2016-04', '2016-05'], ['2016-06']],
  )
  assert.deepEqual(
    found.map((s) => s.follows),
    [false, true, true, true],
  )
})

test('what is told of seldom is one stretch, however long', () => {
  const months = Array.from(
    { length: 40 },
    (_, i) => [`20${10 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, i % 2] as const,
  )
  assert.equal(stretchesOf(parting, counts(...months.filter(([, n]) => n > 0))).length, 1)
})

test('where no month is full, a stretch ends with a quarter, or with a year, that is full and goes before a full one', () => {
  const told = (n: number): readonly (readonly [string, number])[] =>
    Array.from({ length: 24 }, (_, i) => [`201${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, n])
  const firsts = (n: number): readonly string[] => stretchesOf(parting, counts(...told(n))).map((s) => s.months[0])
  assert.deepEqual(firsts(1), ['2010-01'])
  assert.deepEqual(firsts(2), ['2010-01', '2011-01'])
  assert.deepEqual(firsts(4).slice(0, 4), ['2010-01', '2010-04', '2010-07', '2010-10'])
  assert.equal(firsts(4).length, 8)
  assert.equal(firsts(10).length, 24)
})

test('no stretch of what is told of every month grows with the years', () => {
  for (const n of [1, 2, 3, 5, 9])
    for (const years of [4, 16]) {
      const months = Array.from({ length: years * 12 }, (_, i) => {
        const name = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
        return [name, n + (i % 3 === 0 ? 1 : 0)] as const
      })
      const found = stretchesOf(parting, counts(...months))
      if (n > 1)
        assert.ok(
          found.every((s) => s.months.length <= 12),
          `${n} a month in ${years} years`,
        )
    }
})

test('a stretch looks at the months after it, over the turn of a year, but not at what has no date', () => {
  const found = stretchesOf(
    parting,
    counts(['2015-12', 10], ['2016-01', 10], ['2016-02', 10], ['2016-03', 10], ['9999-99', 50]),
  )
  assert.deepEqual(found[0]?.later, ['2016-01', '2016-02'])
  assert.deepEqual(found.at(-1)?.months, ['9999-99'])
  assert.deepEqual(found.at(-2)?.later, [])
})

test('no month is looked at behind those that tell enough', () => {
  const found = stretchesOf(parting, counts(['2016-01', 10], ['2016-02', 40], ['2016-03', 12], ['2016-04', 12]))
  assert.deepEqual(
    found.map((s) => s.later),
    [['2016-02'], ['2016-03', '2016-04'], ['2016-04'], []],
  )
})

test('whatever month changes, the stretches not touched are those there were before', () => {
  const before = counts(
    ['2016-01', 10],
    ['2016-02', 10],
    ['2016-03', 9],
    ['2016-05', 10],
    ['2016-06', 10],
    ['2016-07', 1],
  )
  for (const month of [
    '2015-06',
    '2016-01',
    '2016-02',
    '2016-03',
    '2016-04',
    '2016-05',
    '2016-06',
    '2016-07',
    '2016-09',
  ])
    for (const n of [0, 1, 9, 10, 40]) {
      const after = new Map(before).set(month, n)
      if (n === 0) after.delete(month)
      const touched = new Set(stretchesTouched(parting, after, before, new Set([month])).map((s) => JSON.stringify(s)))
      const was = new Set(stretchesOf(parting, before).map((s) => JSON.stringify(s)))
      for (const s of stretchesOf(parting, after)) {
        const json = JSON.stringify(s)
        if (!touched.has(json)) {
          assert.ok(was.has(json), `${month} ${n}: ${json}`)
          assert.ok(!s.months.includes(month) && !s.later.includes(month))
        }
      }
    }
})

test('whatever month of several quarters changes, the stretches not touched are those there were before', () => {
  const before = counts(
    ...Array.from({ length: 30 }, (_, i): readonly [string, number] => [
      `201${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      [4, 0, 3, 3, 9, 1, 12, 11, 2][i % 9] as number,
    ]).filter(([, n]) => n > 0),
  )
  for (const month of ['2009-12', '2010-02', '2010-03', '2010-09', '2011-01', '2011-06', '2012-05', '2012-09'])
    for (const n of [0, 1, 5, 10, 30]) {
      const after = new Map(before).set(month, n)
      if (n === 0) after.delete(month)
      const touched = new Set(stretchesTouched(parting, after, before, new Set([month])).map((s) => JSON.stringify(s)))
      const was = new Set(stretchesOf(parting, before).map((s) => JSON.stringify(s)))
      for (const s of stretchesOf(parting, after))
        assert.ok(touched.has(JSON.stringify(s)) || was.has(JSON.stringify(s)), `${month} ${n}`)
    }
})

test('a claim more in a full month touches its own stretch and those that look at it, not the one behind', () => {
  const before = counts(['2016-01', 20], ['2016-02', 20], ['2016-03', 20], ['2016-04', 20], ['2016-05', 20])
  const after = new Map(before).set('2016-04', 21)
  assert.deepEqual(
    stretchesTouched(parting, after, before, new Set(['2016-04'])).map((s) => s.months[0]),
    ['2016-02', '2016-03', '2016-04'],
  )
})

test('a month that grew full parts what was one stretch, and both halves are built', () => {
  const before = counts(['2016-01', 20], ['2016-02', 9], ['2016-03', 20])
  const after = new Map(before).set('2016-02', 10)
  const touched = stretchesTouched(parting, after, before, new Set(['2016-02']))
  assert.deepEqual(
    touched.map((s) => s.months),
    [['2016-01'], ['2016-02'], ['2016-03']],
  )
})

test('a party is looked for in the months behind until enough is told of it, half a year at the most', () => {
  const stretch: Stretch = { months: ['2016-01'], later: ['2016-02', '2016-03'], follows: false }
  const looked = (...pairs: readonly (readonly [string, number])[]): readonly string[] =>
    farMonths({ within: 6, enough: 20 }, stretch, counts(...pairs))
  assert.deepEqual(looked(['2016-01', 50], ['2016-05', 3], ['2016-07', 2]), ['2016-05', '2016-07'])
  assert.deepEqual(looked(['2016-08', 3]), [])
  assert.deepEqual(looked(['2016-03', 20], ['2016-04', 3]), [])
  assert.deepEqual(looked(['2016-04', 30], ['2016-05', 3]), ['2016-04'])
  assert.deepEqual(looked(['9999-99', 3]), [])
})
