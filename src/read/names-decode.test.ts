import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  chosenRuns,
  follows,
  GRAIN,
  LABELS,
  labelsOf,
  likelyRuns,
  NAME_TYPES,
  type Run,
  stepsOf,
} from './names-decode.ts'

const runs: Run[] = [
  { first: 0, after: 1, type: 'person' },
  { first: 2, after: 5, type: 'organisation' },
  { first: 5, after: 7, type: 'location' },
]

test('labels spell runs', () => {
  const [person, organisation, location] = ['person', 'organisation', 'location'].map(
    (t) => 1 + 4 * NAME_TYPES.indexOf(t as Run['type']),
  )
  assert.deepEqual(
    [...labelsOf(8, runs)],
    [person! + 3, 0, organisation, organisation! + 1, organisation! + 2, location, location! + 2, 0],
  )
  assert.deepEqual([...labelsOf(2, [])], [0, 0])
})

test('an open name must go on with its own type', () => {
  const [begin, inside, last, unit] = [1, 2, 3, 4]
  assert.equal(follows(begin, inside), true)
  assert.equal(follows(begin, last), true)
  assert.equal(follows(begin, 0), false)
  assert.equal(follows(begin, inside + 4), false)
  assert.equal(follows(last, begin + 4), true)
  assert.equal(follows(0, inside), false)
  assert.equal(follows(-1, unit), true)
  assert.equal(follows(-1, last), false)
})

test('the chances of runs are what the scores say', () => {
  const emission = new Int16Array(3 * LABELS)
  const person = 1 + 4 * NAME_TYPES.indexOf('person')
  // "Ban Ki-moon spoke": both readings of the first word, one much likelier.
  emission[person] = 6 / GRAIN
  emission[LABELS + person + 2] = 6 / GRAIN
  const found = likelyRuns(3, emission, stepsOf(new Float32Array(LABELS * LABELS)))
  const best = [...found].sort((a, b) => b.chance - a.chance)[0]!
  assert.deepEqual([best.first, best.after, best.type], [0, 2, 'person'])
  assert.ok(best.chance > 0.9 && best.chance <= 1)
  assert.equal(likelyRuns(0, new Int16Array(0), stepsOf(new Float32Array(LABELS * LABELS))).length, 0)
})

test('chosen runs do not overlap and weigh most together', () => {
  const run = (first: number, after: number, chance: number) => ({ first, after, type: 'location' as const, chance })
  const chosen = chosenRuns([run(0, 3, 0.6), run(0, 1, 0.5), run(2, 3, 0.5), run(4, 5, 0.2)], 0.3)
  assert.deepEqual(
    chosen.map((r) => [r.first, r.after]),
    [
      [0, 1],
      [2, 3],
    ],
  )
})
