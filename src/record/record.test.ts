// What goes into a record comes out of it: adding, finding, paging, deleting, exporting.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { openRecord, type ParleyRecord } from './index.ts'
import { inventedReading, inventedReport } from './invented.ts'

const NOW = new Date('2016-09-02T10:00:00Z')

async function newRecord(t: TestContext, readings = 0): Promise<ParleyRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-record-'))
  const record = await openRecord(folder, { create: true, now: () => NOW })
  t.after(async () => {
    await record.close()
    rmSync(folder, { recursive: true })
  })
  if (readings > 0) await record.addReadings(Array.from({ length: readings }, (_, n) => inventedReading(n)))
  return record
}

test('a reading comes back exactly as it was given', async (t) => {
  const record = await newRecord(t)
  const reading = inventedReading(3)
  assert.deepEqual(await record.addReadings([reading]), { added: [reading.report.id], updated: [], already: [] })
  assert.deepEqual(await record.reading(reading.report.id), reading)
  assert.deepEqual(await record.report(reading.report.id.slice(0, 8)), reading.report)
  assert.deepEqual(await record.mentions(reading.report.id), reading.mentions)
  assert.deepEqual(await record.notes(reading.report.id), reading.notes)
  assert.equal(await record.report('abc'), null)
})

test('the same text twice is one report with two sources', async (t) => {
  const record = await newRecord(t)
  const first = inventedReading(1)
  const copy = { ...first, report: { ...first.report, outlet: 'Copy Daily', source: 'https://copy.example/1' } }
  const result = await record.addReadings([first, copy])
  assert.deepEqual(result, { added: [first.report.id], updated: [], already: [first.report.id] })
  assert.deepEqual((await record.addReadings([first])).already, [first.report.id])
  assert.deepEqual(
    (await record.sources(first.report.id)).map((s) => s.outlet),
    [first.report.outlet, 'Copy Daily'],
  )
  assert.equal((await record.stats()).reports, 1)
  assert.equal(await record.countClaims({ outlet: 'copy daily' }), 2)
  assert.equal(await record.addSources([{ ...first.report, source: 'third' }, inventedReport(9)]), 1)
})

test('another reader replaces the reading, and the first publication date found is kept', async (t) => {
  const record = await newRecord(t)
  const old = inventedReading(2)
  const undated = { ...old, report: { ...old.report, published: null } }
  await record.addReadings([undated])
  assert.equal(await record.hasReport(old.report.id, 'r1'), true)
  assert.equal(await record.hasReport(old.report.id, 'r2'), false)
  assert.deepEqual((await record.addReadings([old])).updated, [old.report.id])
  assert.equal((await record.report(old.report.id))?.published, '2016-08-03')
  const newer = inventedReading(2, 2, 'r2')
  assert.deepEqual((await record.addReadings([newer])).updated, [old.report.id])
  assert.equal(await record.countClaims(), 2)
  assert.deepEqual(await record.reading(old.report.id), newer)
})

test('claims are found by every field', async (t) => {
  const record = await newRecord(t, 12)
  const count = (filter: Parameters<ParleyRecord['countClaims']>[0]) => record.countClaims(filter)
  assert.equal(await count({}), 24)
  assert.equal(await count({ act: 'COERCE' }), 12)
  assert.equal(await count({ act: ['COERCE', 'REJECT'] }), 24)
  assert.equal(await count({ mode: 'restrict' }), 12)
  assert.equal(await count({ status: 'alleged' }), 8)
  assert.equal(await count({ topic: ['aid', 'siege'] }), 24)
  assert.equal(await count({ topic: 'talks' }), 0)
  assert.equal(await count({ actor: 'RUSSIA' }), 4)
  assert.equal(await count({ actor: 'state/russia' }), 4)
  assert.equal(await count({ actor: ['state/russia', 'colombia'] }), 8)
  assert.equal(await count({ actor: 'muller' }), 4)
  assert.equal(await count({ actor: 'ussia' }), 0)
  assert.equal(await count({ recipient: 'civilians' }), 24)
  assert.equal(await count({ recipient: 'them' }), 24)
  assert.equal(await count({ party: 'Sudanese army' }), 4)
  assert.equal(await count({ place: 'muadamiyyat al sham' }), 4)
  assert.equal(await count({ place: 'bogota' }), 4)
  assert.equal(await count({ place: 'invented/2' }), 4)
  assert.equal(await count({ country: 'sy' }), 20)
  assert.equal(await count({ speaker: 'Residents' }), 8)
  assert.equal(await count({ named: false }), 8)
  assert.equal(await count({ outlet: 'ost wire' }), 8)
  assert.equal(await count({ report: inventedReport(4).id.slice(0, 10) }), 2)
  assert.equal(await count({ minConfidence: 0.85 }), 4)
  assert.equal(await count({ words: 'besieging Mariupol' }), 4)
  assert.equal(await count({ words: '"refused convoy 3-1"' }), 1)
  assert.equal(await count({ words: 'flour -mariupol' }), 20)
  assert.equal(await count({ words: 'taiz OR mariup*' }), 8)
  assert.equal(await count({ actor: '!!!' }), 0)
})

test('dates find claims whose time touches them, with the report’s day where a claim has none', async (t) => {
  const record = await newRecord(t, 12)
  assert.equal(await record.countClaims({ from: '2016-09-05', to: '2016-09-06' }), 12)
  assert.equal(await record.countClaims({ to: '2016-08-01' }), 1)
  assert.equal(await record.countClaims({ from: '2016-08-03', to: '2016-08-04' }), 2)
})

test('a claim shows its report and its sentence', async (t) => {
  const record = await newRecord(t, 1)
  const { rows } = await record.claims({ act: 'COERCE' })
  const found = rows[0]
  assert.ok(found)
  assert.match(found.sentence.text, /^On day 1 Russia besieged .* flour\.$/)
  assert.equal(found.report.outlet, 'The Lantern')
  assert.deepEqual(await record.claim(found.claim.id), found)
  assert.equal(await record.claim('none'), null)
})

test('pages never skip or repeat a row, whichever the order', async (t) => {
  const record = await newRecord(t, 12)
  for (const sort of ['date', 'newest', 'added'] as const) {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await record.claims({}, after === undefined ? { limit: 5, sort } : { limit: 5, sort, after })
      seen.push(...page.rows.map((r) => r.claim.id))
      after = page.next ?? undefined
    } while (after)
    assert.equal(new Set(seen).size, 24)
    assert.equal(seen.length, 24)
  }
  await assert.rejects(record.claims({}, { after: 'nonsense' }), { code: 'record/bad-cursor' })
  const page = await record.claims({}, { limit: 1 })
  await assert.rejects(record.claims({}, { after: page.next ?? '', sort: 'newest' }), { code: 'record/bad-cursor' })
})

test('reports are listed and searched', async (t) => {
  const record = await newRecord(t, 12)
  const first = await record.reports({}, { limit: 5, sort: 'newest' })
  assert.equal(first.rows.length, 5)
  assert.equal(first.rows[0]?.published, '2016-08-12')
  const second = await record.reports({}, { limit: 50, sort: 'newest', after: first.next ?? '' })
  assert.equal(second.rows.length, 7)
  assert.equal(second.next, null)
  assert.equal(first.rows[0]?.claims, 2)
  assert.equal(await record.countReports({ words: 'bogota' }), 4)
  assert.equal(await record.countReports({ outlet: 'harbour', from: '2016-08-06' }), 3)
  assert.equal(await record.countReports({ source: 'reports/3.txt' }), 1)
  assert.equal(await record.countReports({ language: 'ar' }), 0)
})

test('quotations are found by their speaker', async (t) => {
  const record = await newRecord(t, 3)
  const { rows } = await record.quotes({ speaker: 'jose diaz', direct: true })
  assert.equal(rows.length, 2)
  assert.equal(rows[0]?.words, 'On day')
  assert.equal((await record.quotes({ speaker: 'Dia' })).rows.length, 0)
  assert.equal((await record.quotes({ named: true, report: inventedReport(1).id })).rows.length, 1)
})

test('claims are counted by field', async (t) => {
  const record = await newRecord(t, 12)
  assert.deepEqual(await record.countClaimsBy('act'), [
    { value: 'COERCE', count: 12 },
    { value: 'REJECT', count: 12 },
  ])
  assert.deepEqual(await record.countClaimsBy('speaker'), [{ value: 'residents', count: 8 }])
  assert.equal((await record.countClaimsBy('place', { act: 'COERCE' })).length, 3)
  assert.deepEqual(await record.countClaimsBy('topic', {}, 1), [{ value: 'aid', count: 24 }])
  assert.equal((await record.countClaimsBy('actor')).length, 6)
  assert.equal((await record.countClaimsBy('outlet')).length, 3)
})

test('a deleted report takes everything of it along, and may come back', async (t) => {
  const record = await newRecord(t, 3)
  const { id } = inventedReport(1)
  assert.deepEqual(await record.deleteReports([id, 'f'.repeat(64)]), [id])
  assert.equal(await record.countClaims(), 4)
  assert.equal(await record.countClaims({ words: 'flour' }), 4)
  assert.equal(await record.countReports({ words: 'flour' }), 2)
  assert.equal((await record.quotes()).rows.length, 2)
  assert.equal((await record.verify()).ok, true)
  await record.addReadings([inventedReading(1)])
  assert.equal(await record.countClaims({ words: 'flour' }), 6)
  assert.equal((await record.verify()).ok, true)
})

test('claims are exported as lines of JSON and of CSV', async (t) => {
  const record = await newRecord(t, 2)
  const json: string[] = []
  for await (const line of record.exportClaims('jsonl', { act: 'REJECT' })) json.push(line)
  assert.equal(json.length, 2)
  assert.equal(JSON.parse(json[0] as string).act, 'REJECT')
  const csv: string[] = []
  for await (const line of record.exportClaims('csv')) csv.push(line)
  assert.equal(csv.length, 5)
  assert.match(csv[0] as string, /^claim,act,mode,.*,source\r\n$/)
})

test('the change log names every change, in a chain', async (t) => {
  const record = await newRecord(t, 2)
  await record.deleteReports([inventedReport(0).id])
  const { rows } = await record.log()
  assert.deepEqual(
    rows.map((e) => [e.seq, e.who, e.what, e.at]),
    [
      [1, 'parley', 'create', NOW.toISOString()],
      [2, 'parley', 'add-readings', NOW.toISOString()],
      [3, 'parley', 'delete-reports', NOW.toISOString()],
    ],
  )
  assert.equal(rows[2]?.previous, rows[1]?.hash)
  assert.deepEqual(await record.stats().then((s) => [s.reports, s.claims, s.quotes, s.changes]), [1, 2, 1, 3])
})

test('a batch that fails leaves nothing behind', async (t) => {
  const record = await newRecord(t)
  const good = inventedReading(1)
  const bad = inventedReading(2)
  const twice = { ...bad, claims: [bad.claims[0], bad.claims[0]] } as typeof bad
  await assert.rejects(record.addReadings([good, twice]))
  assert.equal((await record.stats()).reports, 0)
  assert.deepEqual((await record.addReadings([good])).added, [good.report.id])
  assert.equal((await record.verify()).ok, true)
})
