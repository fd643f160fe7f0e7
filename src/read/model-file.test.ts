import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { ParleyError } from '../model/index.ts'
import { packModel, parseModel, readModel, sealModel } from './model-file.ts'
import { readSyntax } from './syntax.ts'

const unreadable = (e: unknown): boolean => e instanceof ParleyError && e.code === 'model/unreadable' && e.hint !== ''

test('what is packed comes back', () => {
  const file = parseModel(
    packModel([
      ['a', Uint8Array.of(1, 2, 3)],
      ['b', Buffer.from('[1,"é"]')],
    ]),
    'x',
  )
  assert.deepEqual([...file.part('a')], [1, 2, 3])
  assert.deepEqual(file.json('b'), [1, 'é'])
  assert.throws(() => file.part('c'), unreadable)
})

test('a missing, cut, foreign or old file says so', () => {
  const dir = mkdtempSync(join(tmpdir(), 'parley-models-'))
  try {
    const folder = pathToFileURL(`${dir}/`)
    assert.throws(() => readSyntax(folder), unreadable)
    const whole = readFileSync(new URL('../../models/syntax.bin', import.meta.url))
    for (const bytes of [
      Buffer.alloc(0),
      whole.subarray(0, 5000),
      Buffer.from('no model at all'),
      sealModel(Buffer.from('no model at all, but well packed')),
      sealModel(packModel([['sizes', Buffer.from('{')]])),
      sealModel(packModel([])),
    ]) {
      writeFileSync(join(dir, 'syntax.bin'), bytes)
      assert.throws(() => readSyntax(folder), unreadable)
    }
    const old = packModel([])
    old[11] = 99
    writeFileSync(join(dir, 'syntax.bin'), sealModel(old))
    assert.throws(() => readModel('syntax.bin', folder), /version/)
  } finally {
    rmSync(dir, { recursive: true })
  }
})
