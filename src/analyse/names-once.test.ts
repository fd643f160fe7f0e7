// A cell names each party once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachOnce } from './names-once.ts'

test('somebody told with a rank or by the last name alone is told once', () => {
  assert.deepEqual(eachOnce(['Arkan Hamidi', 'General Arkan Hamidi']), ['Arkan Hamidi'])
  assert.deepEqual(eachOnce(['Ruslan Gelayev', 'Alexander Lebed', 'Gelayev']), ['Ruslan Gelayev', 'Alexander Lebed'])
  assert.deepEqual(eachOnce(['Mr Basri', 'Basri']), ['Basri'])
  assert.deepEqual(eachOnce(['fighters (Shatoi)', 'fighters']), ['fighters'])
  assert.deepEqual(eachOnce(['elders', 'elders']), ['elders'])
})

test('others of one name, bodies and towns stay', () => {
  for (const names of [
    ['Laurent Kabila', 'Joseph Kabila'],
    ['Free Papua Movement', 'movement'],
    ['United States', 'Federated States'],
    ['fighters (Shatoi)', 'fighters (Vedeno)'],
    ['Sudan', 'South Sudan'],
    ['Guinea', 'Equatorial Guinea'],
  ])
    assert.deepEqual(eachOnce(names), names)
})
