// The second test set is sound (test/wars: own reports of six wars), and the reader finds a modest share of what it is keyed for.
import assert from 'node:assert/strict'
import test from 'node:test'
import { goldLineOf, type KeyedReport, reportsOf, WAR_FIGURES, WARS, type War } from '../scripts/wars.ts'
import { ACTS, type Claim, overlapOf, type Span, TOPICS } from '../src/model/index.ts'
import { read } from '../src/read/read.ts'
import { keyedInVocabulary } from './keyed.ts'

/** The share of the claims that must be found below which something is broken; the figure itself is in the score. */
const MODEST = 0.4

const wars: ReadonlyMap<War, readonly KeyedReport[]> = new Map(WARS.map((war) => [war, reportsOf(war)]))
const reports = [...wars.values()].flat()
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function paragraphsOf(report: KeyedReport): string[] {
  return report.text.split('\n\n')
}

function sentencesOf(report: KeyedReport): string[] {
  return paragraphsOf(report).flatMap((p) => [...segmenter.segment(p)].map((s) => s.segment.trim()))
}

test('each of six wars has at least ten reports and sixty sentences', () => {
  assert.equal(wars.size, 6)
  for (const [war, list] of wars) {
    assert.ok(list.length >= 10, war)
    assert.ok(list.flatMap(sentencesOf).length >= 60, war)
  }
})

test('every report has its own id, a title, an outlet, a date and four sentences or more', () => {
  assert.equal(new Set(reports.map((r) => r.id)).size, reports.length)
  for (const report of reports) {
    assert.ok(report.title && report.source, report.id)
    assert.match(report.date, /^\d{4}-\d{2}-\d{2}$/, report.id)
    assert.ok(sentencesOf(report).length >= 4, report.id)
  }
})

test('no sentence stands twice', () => {
  const seen = new Set<string>()
  for (const sentence of reports.flatMap(sentencesOf)) {
    assert.ok(!seen.has(sentence), sentence)
    seen.add(sentence)
  }
})

test('the evidence of every claim stands once in its text, inside one sentence', () => {
  for (const report of reports)
    for (const { evidence } of report.claims) {
      assert.equal(report.text.split(evidence).length, 2, `${report.id}: ${evidence}`)
      assert.ok(
        sentencesOf(report).some((s) => s.includes(evidence)),
        `${report.id}: ${evidence}`,
      )
    }
})

test('every claim is keyed in the words of the vocabulary', () => {
  for (const report of reports)
    for (const claim of report.claims) {
      const at = `${report.id}: ${claim.evidence}`
      keyedInVocabulary(claim, at)
      for (const topic of claim.topic) assert.ok(TOPICS.includes(topic), at)
      for (const { n, of } of claim.quantity) assert.ok(Number.isFinite(n) && of, at)
    }
})

test('every act must be found in every war', () => {
  for (const [war, list] of wars) {
    const acts = new Set(list.flatMap((r) => r.claims.filter((c) => c.core).map((c) => c.act)))
    assert.deepEqual(
      ACTS.filter((act) => !acts.has(act)),
      [],
      war,
    )
  }
})

test('from one in ten to one in four of the sentences hold no claim', () => {
  for (const [war, list] of wars) {
    const all = list.flatMap((r) => sentencesOf(r).map((s) => r.claims.some((c) => s.includes(c.evidence))))
    const empty = all.filter((holds) => !holds).length / all.length
    assert.ok(empty >= 0.1 && empty <= 0.25, `${war}: ${empty}`)
  }
})

test('a gold line slices to its evidence, and words that are not there are refused', () => {
  for (const report of reports) {
    for (const e of goldLineOf(report).events) assert.equal(report.text.slice(e.start, e.end), e.evidence)
  }
  const [first] = reports
  assert.ok(first)
  assert.throws(() => goldLineOf({ ...first, text: 'Nothing of the kind.' }), /does not say/)
})

test('the wars are scored by ten of the figures of whole reports', () => {
  assert.equal(WAR_FIGURES.length, 10)
  assert.equal(new Set(WAR_FIGURES.map((f) => f.name)).size, 10)
  for (const f of WAR_FIGURES) assert.equal(f.corpus, 'wars')
})

/** Whether a claim found is the one keyed: the same act, over half of the shorter of the two runs of words. */
function fits(claim: Claim, act: string, span: Span): boolean {
  const own = claim.evidence[0].span
  const shorter = Math.min(own.end - own.start, span.end - span.start)
  return claim.act === act && overlapOf(own, span) >= 0.5 * shorter
}

test('every claim read from them stands in its report, and a modest share of what must be found is found', () => {
  for (const [war, list] of wars) {
    let core = 0
    let found = 0
    for (const keyed of list) {
      const report = {
        id: keyed.id,
        text: keyed.text,
        title: keyed.title,
        outlet: keyed.source,
        published: keyed.date,
        language: 'en',
        source: null,
      }
      const { claims } = read(report)
      for (const e of claims.flatMap((c) => c.evidence))
        assert.equal(keyed.text.slice(e.span.start, e.span.end), e.quote, keyed.id)
      for (const { act, evidence, core: must } of keyed.claims) {
        if (!must) continue
        core++
        const start = keyed.text.indexOf(evidence)
        if (claims.some((c) => fits(c, act, { start, end: start + evidence.length }))) found++
      }
    }
    assert.ok(found / core >= MODEST, `${war}: ${found} of ${core}`)
  }
})
