// Holds the sample dossier to its README: front matter, lengths, invented addresses, and expectations that stand in the text.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { ACTS, STATUSES } from '../src/model/index.ts'

const FOLDER = join(import.meta.dirname, '../samples/damascus-2016')

interface Expected {
  readonly act: string
  readonly words: readonly string[]
  readonly status: string
}

const files = readdirSync(FOLDER).filter((f) => f.endsWith('.md') && f !== 'README.md')
const texts = new Map(files.map((f) => [f, readFileSync(join(FOLDER, f), 'utf8')]))
const expected: Readonly<Record<string, readonly Expected[]>> = JSON.parse(
  readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
)

test('every sample says what, by whom, when and where it was published', () => {
  assert.ok(files.length >= 16)
  for (const [file, text] of texts) {
    const [, head = '', body = ''] = text.split(/^---$/m)
    for (const key of ['title', 'outlet', 'published', 'language', 'source']) {
      assert.match(head, new RegExp(`^${key}: .+`, 'm'), `${file} has no ${key}`)
    }
    const published = /^published: (\S+)$/m.exec(head)?.[1] as string
    assert.ok(!Number.isNaN(Date.parse(published)) && published.startsWith(file.slice(0, 10)), `${file}: ${published}`)
    assert.match(head, /^source: https:\/\/[a-z-]+\.example\//m, file)
    const words = body.split(/\s+/).length
    assert.ok(words >= 250 && words <= 600, `${file} has ${words} words`)
  }
})

test('every expected claim names a known act and status and rests on words of its report', () => {
  assert.deepEqual(Object.keys(expected).sort(), files.sort())
  for (const [file, claims] of Object.entries(expected)) {
    for (const claim of claims) {
      assert.ok((ACTS as readonly string[]).includes(claim.act), `${file}: ${claim.act}`)
      assert.ok((STATUSES as readonly string[]).includes(claim.status), `${file}: ${claim.status}`)
      for (const words of claim.words) assert.ok(texts.get(file)?.includes(words), `${file}: ${words}`)
    }
  }
})
