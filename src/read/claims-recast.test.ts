// People driven from home by force, and flights that are none of that.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function deported(text: string): boolean {
  const report = reportOf(text)
  return read(report).claims.some((c) => c.act === 'COERCE' && c.mode === 'deport' && c.actors.length === 0)
}

const CATCH = [
  'Thousands of civilians have fled the clashes in Marawi.',
  'About 40,000 people fled to Chad after the raid on Geneina.',
  'Residents were fleeing the shelling in Stepanakert on Monday.',
  'Because of the violence most of the Muslims of Bangui have fled.',
]
const SPARE = [
  'The soldiers fled the barracks in Goma after the attack.',
  'The president fled to Riyadh during the war.',
  'Two prisoners fled during the attack on Kano.',
  'Tourists fled the rain.',
  'The militia fled with the army after the battle of Sabratha.',
]

test('people who flee force are driven from their homes', () => {
  assert.deepEqual(
    CATCH.filter((text) => !deported(text)),
    [],
  )
})

test('soldiers, rulers and prisoners who flee are not, nor those who flee the rain', () => {
  assert.deepEqual(SPARE.filter(deported), [])
})
