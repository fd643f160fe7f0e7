// Holds docs/api.md: it is what scripts/api-page.ts makes of the answers the API gives now.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { apiPage } from '../scripts/api-page.ts'

test('docs/api.md shows the answers that are given now', async () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'api.md'), 'utf8')
  assert.equal(page, await apiPage(), 'run npm run contract')
})
