// The figures on the shared corpora stay above the floors of bench/floors.json. Skipped where the corpora do not lie beside the checkout.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import test from 'node:test'
import { canScore, ROOT } from '../scripts/figures.ts'

test('no figure falls below its floor', {
  skip: canScore() ? false : 'the corpora do not lie beside this checkout',
}, () => {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'score.ts')], { cwd: ROOT, encoding: 'utf8' })
  console.log(run.stdout)
  assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`)
})
