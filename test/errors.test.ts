// Holds docs/errors.md: every code of an error or a note in the program stands there, and no other.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'node:test'

const ROOT = resolve(import.meta.dirname, '..')
const ROOMS =
  'api|cli|date|decision|encoding|evidence|feed|gazetteer|ingest|job|language|layout|link|model|names|place|places|read|record|story|text|view|web'
/** A code by its first word, or, whatever that is, where one is given to a note, a problem or an error. */
const CODE = new RegExp(
  `(?<!import\\()['"]((?:${ROOMS})/[a-z]+(?:-[a-z]+)*)['"]|(?:\\bcode: |ParleyError\\(\\s*)'([a-z]+/[a-z-]+)'`,
  'g',
)
/** Media types and names that look like codes. */
const OTHERS = new Set([
  'text/event-stream',
  'text/html',
  'text/plain',
  'text/csv',
  'text/css',
  'text/javascript',
  'text/xml',
  'text/markdown',
])

test('docs/errors.md lists every code, and no other', () => {
  const used = new Set<string>()
  for (const file of globSync('src/**/*.ts', { cwd: ROOT })) {
    if (file.endsWith('.test.ts')) continue
    for (const [, known, other] of readFileSync(join(ROOT, file), 'utf8').matchAll(CODE)) {
      const code = known ?? other ?? ''
      if (!OTHERS.has(code)) used.add(code)
    }
  }
  const page = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code as string)
  assert.deepEqual([...used].sort(), [...listed].sort())
  assert.equal(new Set(listed).size, listed.length)
})
