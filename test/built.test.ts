// The command line in few files is taken only while it is that of the sources.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { BUILT, builtFrom, builtIn } from '../bin/built.js'

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

test('a built command line is taken until a source changes, is added or goes, and never without its mark', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-built-'))
  try {
    put(root, 'package-lock.json', '{}')
    for (const room of ['model', 'vocab', 'ingest', 'read', 'record', 'link', 'analyse', 'cli', 'api'])
      put(root, `src/${room}/one.ts`, 'export const one = 1\n')
    assert.equal(builtIn(root), undefined)
    const build = (): void => put(root, join(BUILT, 'built-from.txt'), builtFrom(root))
    build()
    assert.equal(builtIn(root), join(root, BUILT, 'parley.js'))
    put(root, 'src/read/one.ts', 'export const one = 1001\n')
    assert.equal(builtIn(root), undefined)
    build()
    put(root, 'src/parley.ts', 'export {}\n')
    assert.equal(builtIn(root), undefined)
    build()
    put(root, 'src/read/one.test.ts', 'a test is no part of it\n')
    assert.notEqual(builtIn(root), undefined)
    rmSync(join(root, 'src/link/one.ts'))
    assert.equal(builtIn(root), undefined)
  } finally {
    rmSync(root, { recursive: true })
  }
})
