// Letters that name a body name no town, whatever the gazetteer holds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

const places = (text: string): string[] => read(reportOf(text)).places.map((p) => p.name)

test('the UN, the EU and the AU are no towns', () => {
  for (const text of [
    'The deputy ambassador to the UN, Joseph Malok, spoke in Juba.',
    'An envoy of the EU flew to Goma.',
    'Troops of the AU in Mogadishu were attacked.',
  ])
    assert.ok(!places(text).some((p) => /^(?:Un|Eu|Au)$/i.test(p)), `${text} ${places(text)}`)
  assert.deepEqual(places('Shells fell on Homs.'), ['Homs'])
})
