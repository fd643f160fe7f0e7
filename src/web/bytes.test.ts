// Base64 made in pieces must be the same as made at once.
import assert from 'node:assert/strict'
import test from 'node:test'
import { base64Of } from './bytes.ts'

test('base64 of pieces joins to base64 of the whole', () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256)
    assert.equal(base64Of(bytes), Buffer.from(bytes).toString('base64'))
  }
})
