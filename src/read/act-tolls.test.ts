// Deaths told beside a word of accident or nature, and beside the same word said of the affairs of people.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function isForce(text: string): boolean {
  const report = reportOf(text)
  return read(report).claims.some((c) => c.act === 'ASSAULT')
}

const CATCH = [
  'At least six people were killed as violence erupted in Les Cayes.',
  'Eleven people were killed after the truce collapsed in Aden.',
  'Two students were wounded when protests erupted in Dhaka.',
]
const SPARE = [
  'Eleven people were killed when a volcano erupted on Java.',
  'Six people were killed as Merapi erupted.',
  'Nine people were killed when a bridge collapsed in Accra.',
]

test('those found in a mass grave were killed, and so were the dead who are counted beside force', () => {
  for (const text of [
    'Six bodies were found in a mass grave near Sirte.',
    'Forensic teams found the remains of twelve men in a mass grave in Tarhuna.',
    'The army shelled Goma. A doctor counted eleven dead civilians in the morgue.',
    'Rebels attacked the village of Kasindi. A priest found four dead women in the church.',
  ])
    assert.ok(isForce(text), text)
  for (const text of [
    'Six bodies were found in the hills near Sirte.',
    'Six coins were found in a grave near Sirte.',
    'A vet counted eleven dead cows in the field.',
  ])
    assert.ok(!isForce(text), text)
})

test('violence that erupts and truces that collapse are no accidents', () => {
  assert.deepEqual(
    CATCH.filter((text) => !isForce(text)),
    [],
  )
})

test('volcanoes that erupt and bridges that collapse are', () => {
  assert.deepEqual(SPARE.filter(isForce), [])
})
