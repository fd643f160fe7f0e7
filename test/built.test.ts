// The command line in few files is taken only while it is that of the sources.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
    assert.equal(builtIn(root), join(root, BUILT, 'parley.cjs'))
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

/** The loader as a new process has it. */
async function loader(which: number): Promise<{ load: (file: string) => unknown; keepCode: () => void }> {
  return await import(`../bin/load.js?${which}`)
}

test('a built file runs without kept code, with it, and with code that is of no use, and is run once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-load-'))
  try {
    put(root, 'one.cjs', "const two = require('./two.cjs'); exports.said = two.said(); exports.here = __dirname")
    put(root, 'two.cjs', "let times = 0; exports.said = () => require('node:path').posix.sep + ++times + ' times'")
    const one = join(root, 'one.cjs')
    const first = await loader(1)
    assert.deepEqual(first.load(one), { said: '/1 times', here: root })
    assert.equal(first.load(one), first.load(one))
    first.keepCode()
    const kept = readdirSync(root).filter((name) => name.endsWith('.code'))
    assert.equal(kept.length, 2)
    assert.deepEqual((await loader(2)).load(one), { said: '/1 times', here: root })
    for (const name of kept) put(root, name, 'no code at all')
    assert.deepEqual((await loader(3)).load(one), { said: '/1 times', here: root })
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('a file that loads another when it needs it says nothing of how, and still warns of what else there is', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-quiet-'))
  try {
    put(root, 'one.cjs', "exports.done = import('node:os').then(() => process.emitWarning('the disk is full'))")
    const script = `import { load } from ${JSON.stringify(new URL('../bin/load.js', import.meta.url).href)}
      await load(${JSON.stringify(join(root, 'one.cjs'))}).done`
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    assert.match(stderr, /the disk is full/)
    assert.doesNotMatch(stderr, /Experimental|DEFAULT_LOADER/)
  } finally {
    rmSync(root, { recursive: true })
  }
})
