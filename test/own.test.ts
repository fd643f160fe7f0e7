// The reports that may be learnt from (train/reports) are sound: keyed in the words of the vocabulary, with evidence that stands in them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { OWN_FIGURES, type OwnReport, ownLineOf, ownReports, STYLES } from '../scripts/own.ts'
import { reportsOf, WARS } from '../scripts/wars.ts'
import { keyedInVocabulary } from './keyed.ts'

const wars = ownReports()
const reports: readonly OwnReport[] = [...wars.values()].flat()

test('forty wars and more are told, and each of the five styles in six reports or more', () => {
  assert.ok(wars.size >= 40)
  for (const style of STYLES) assert.ok(reports.filter((r) => r.style === style).length >= 6, style)
})

test('every report has its own id, a title, an outlet, a date and a text of a hundred words or more', () => {
  assert.equal(new Set(reports.map((r) => r.id)).size, reports.length)
  for (const report of reports) {
    assert.ok(report.title && report.source, report.id)
    assert.match(report.date, /^\d{4}-\d{2}-\d{2}$/, report.id)
    assert.ok(report.text.split(/\s+/).length >= 100, report.id)
  }
})

test('the evidence of every claim stands once in its text, inside one paragraph', () => {
  for (const report of reports)
    for (const { evidence } of report.claims) {
      assert.equal(report.text.split(evidence).length, 2, `${report.id}: ${evidence}`)
      assert.ok(!evidence.includes('\n'), `${report.id}: ${evidence}`)
    }
})

test('every claim is keyed in the words of the vocabulary', () => {
  for (const report of reports)
    for (const claim of report.claims) {
      const at = `${report.id}: ${claim.evidence}`
      keyedInVocabulary(claim, at)
      const others = (claim.also ?? []).flatMap((o) => [...(o.actor ?? []), ...(o.recipient ?? [])])
      for (const name of others) assert.ok(name.trim(), at)
      for (const o of claim.also ?? []) assert.ok(o.actor || o.recipient, at)
    }
})

test('a gold line slices to its evidence, and another reading keeps what it does not change', () => {
  for (const report of reports)
    for (const event of ownLineOf(report).events) {
      assert.equal(report.text.slice(event.start, event.end), event.evidence)
      for (const other of event.also) assert.deepEqual([other.act, other.start], [event.act, event.start])
    }
  const [first] = reports
  assert.ok(first)
  assert.throws(() => ownLineOf({ ...first, text: 'Nothing of the kind.' }), /does not say/)
})

test('no report that may be learnt from shares a sentence with those nothing is tuned on', () => {
  const kept = new Set(WARS.flatMap((w) => reportsOf(w)).flatMap((r) => r.text.split(/(?<=[.?!])\s+/)))
  for (const report of reports)
    for (const sentence of report.text.split(/(?<=[.?!])\s+/)) assert.ok(!kept.has(sentence), sentence)
})

test('they are scored by eight of the figures of whole reports', () => {
  assert.equal(OWN_FIGURES.length, 8)
  for (const f of OWN_FIGURES) assert.equal(f.corpus, 'own')
})
