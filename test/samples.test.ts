// The sample dossier read from end to end: every expected claim is found, every claim's words are in its report, twice gives the same.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'node:test'
import { type Claim, overlapOf, type Reading } from '../src/model/index.ts'
import { takeIn, WORLD } from '../src/parley.ts'
import { read } from '../src/read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/damascus-2016')

/** By file name: the claims a report was written to hold. `words` stand in or overlap the evidence. */
type Expected = Readonly<
  Record<string, readonly { readonly act: string; readonly words: readonly string[]; readonly status?: string }[]>
>
const EXPECTED = JSON.parse(readFileSync(join(import.meta.dirname, 'keys/damascus-2016.json'), 'utf8')) as Expected

const readings = new Map<string, Reading>()
for (const name of globSync('*.md', { cwd: SAMPLE }).sort()) {
  if (name === 'README.md') continue
  for await (const taken of takeIn([join(SAMPLE, name)], {}, WORLD)) {
    assert.ok('report' in taken, 'error' in taken ? taken.error.message : '')
    readings.set(name, read(taken.report))
  }
}

test('the sample holds at least twelve reports, each with outlet, date and claims', () => {
  assert.ok(readings.size >= 12)
  for (const [name, { report, claims }] of readings) {
    assert.ok(report.outlet && report.published && report.title, name)
    assert.ok(claims.length > 0, name)
  }
})

test('every claim, mention and quotation stands in its report', () => {
  for (const { report, claims, mentions, quotes } of readings.values()) {
    for (const claim of claims)
      for (const e of claim.evidence) {
        assert.equal(report.text.slice(e.span.start, e.span.end), e.quote)
        assert.ok(e.sentence.start <= e.span.start && e.span.end <= e.sentence.end)
      }
    for (const { span } of [...mentions, ...quotes])
      assert.ok(0 <= span.start && span.start < span.end && span.end <= report.text.length)
    assert.equal(new Set(claims.map((c) => c.id)).size, claims.length, 'claim ids are unique')
  }
})

test('reading twice gives the same bytes', () => {
  for (const reading of readings.values()) assert.equal(JSON.stringify(read(reading.report)), JSON.stringify(reading))
})

/** Claims of a report with that act whose evidence shares the words. */
function found(name: string, act: string, words: readonly string[]): Claim[] {
  const reading = readings.get(name)
  assert.ok(reading, `no report ${name}`)
  const spans = words.map((w) => {
    const start = reading.report.text.indexOf(w)
    assert.ok(start >= 0, `${name} does not say “${w}”`)
    return { start, end: start + w.length }
  })
  return reading.claims.filter(
    (c) =>
      c.act === act &&
      spans.some((s) => overlapOf(s, c.evidence[0].span) * 2 >= Math.min(s.end - s.start, c.evidence[0].quote.length)),
  )
}

test('a promise is never a deed: nothing planned, denied, alleged or hypothetical comes out as happened', () => {
  const wrong: string[] = []
  for (const [name, claims] of Object.entries(EXPECTED))
    for (const { act, words, status } of claims) {
      if (!status || !['planned', 'denied', 'negated', 'hypothetical'].includes(status)) continue
      const got = found(name, act, words)
      if (got.length > 0 && got.every((c) => c.status === 'happened')) wrong.push(`${name}: ${words.join(' … ')}`)
    }
  assert.deepEqual(wrong, [])
})

test('of the claims that the sample was written for, at least three in four are found', () => {
  const all = Object.entries(EXPECTED).flatMap(([name, claims]) => claims.map((c) => ({ name, ...c })))
  const missed = all.filter((c) => found(c.name, c.act, c.words).length === 0)
  const list = missed.map((c) => `${c.name} ${c.act}: ${c.words.join(' … ')}`).join('\n')
  assert.ok(missed.length * 4 <= all.length, `${missed.length} of ${all.length} missed:\n${list}`)
})
