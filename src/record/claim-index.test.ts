// The index of claims must say what the tables say, whatever was added, read again, decided or deleted.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { inventedReading } from './invented.ts'
import { openRecord } from './record.ts'
import type { ClaimFilter, ParleyRecord } from './types.ts'

async function withRecord(work: (record: ParleyRecord) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-index-'))
  const record = await openRecord(folder, { create: true })
  try {
    await record.addReadings(Array.from({ length: 40 }, (_, n) => inventedReading(n, 3)))
    await work(record)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true })
  }
}

const FILTERS: readonly ClaimFilter[] = [
  {},
  { act: 'COERCE' },
  { act: ['COERCE', 'REJECT'], status: 'alleged' },
  { actor: 'Russia' },
  { actor: ['state/russia', 'the Sudanese army'] },
  { party: 'civilians' },
  { place: 'invented/3' },
  { place: 'Daraya', country: 'sy' },
  { topic: 'aid', outlet: 'ost wire' },
  { from: '2016-08-10', to: '2016-08-12' },
  { from: '2016-08-20' },
  { named: false },
  { words: 'convoy -flour' },
  { words: 'besieg*', minConfidence: 0.7 },
  { review: ['accepted', 'rejected'] },
  { id: ['none', `${inventedReading(2, 3).claims[1]?.id}`, `${inventedReading(9, 3).claims[0]?.id}`] },
  { mode: 'restrict', kind: 'demand' },
]

async function same(record: ParleyRecord): Promise<void> {
  for (const filter of FILTERS) {
    for (const sort of ['date', 'newest', 'added'] as const) {
      const seen: string[] = []
      const wanted: string[] = []
      let [after, behind]: (string | undefined)[] = []
      do {
        const page = await record.index.find(filter, { limit: 7, sort, ...(after ? { after } : {}) })
        const plain = await record.claims(filter, { limit: 7, sort, ...(behind ? { after: behind } : {}) })
        assert.deepEqual(page.rows, plain.rows, JSON.stringify([filter, sort]))
        assert.equal(page.next, plain.next)
        assert.equal(page.total, await record.countClaims(filter))
        seen.push(...page.rows.map((r) => r.claim.id))
        wanted.push(...plain.rows.map((r) => r.claim.id))
        after = page.next ?? undefined
        behind = plain.next ?? undefined
      } while (after)
      assert.deepEqual(seen, wanted)
    }
    const [acts] = await record.index.countsBy(['act'], filter, 20)
    assert.deepEqual(
      acts?.map(({ value, count }) => ({ value, count })),
      await record.countClaimsBy('act', filter),
    )
  }
}

test('the index finds, pages and counts as the tables do', () => withRecord(same))

test('the index follows what is added, read again, deleted and decided', () =>
  withRecord(async (record) => {
    await record.index.count({})
    await record.addReadings([inventedReading(50, 4), inventedReading(3, 3, 'r2')])
    await same(record)
    const { rows } = await record.claims({}, { limit: 6 })
    const [a, b, c] = rows.map((r) => r.claim)
    assert.ok(a && b && c)
    await record.decide({ what: 'accept', target: a.id }, 'Amal', null)
    await record.decide({ what: 'reject', target: b.id }, 'Amal', 'not a siege')
    const edit = await record.decide({ what: 'edit', target: c.id, field: 'act', value: 'AID' }, 'Amal', 'it arrived')
    await same(record)
    assert.equal(await record.index.count({ act: 'AID' }), 1)
    assert.equal(await record.index.count({ review: 'rejected' }), 1)
    const undo = await record.decide({ what: 'undo', target: edit.number }, 'Bashir', 'no')
    assert.equal(await record.index.count({ act: 'AID' }), 0)
    await record.decide({ what: 'undo', target: undo.number }, 'Amal', null)
    assert.equal(await record.index.count({ act: 'AID' }), 1)
    await same(record)
    await record.deleteReports([a.report])
    await same(record)
    assert.ok((await record.verify()).ok)
  }))

test('a correction stays when its report is read again, and the reading itself stays as it was', () =>
  withRecord(async (record) => {
    const claim = (await record.claims({}, { limit: 1 })).rows[0]?.claim
    assert.ok(claim)
    await record.decide(
      { what: 'edit', target: claim.id, field: 'status', value: 'denied' },
      'Amal',
      'the army denies it',
    )
    const before = await record.reading(claim.report)
    const n = Array.from({ length: 40 }, (_, i) => i).find((i) => inventedReading(i, 3).report.id === claim.report) ?? 0
    await record.addReadings([inventedReading(n, 3, 'r2')])
    assert.equal((await record.claim(claim.id))?.claim.status, 'denied')
    assert.deepEqual((await record.reading(claim.report))?.claims, before?.claims)
    const review = (await record.reviews([claim.id])).get(claim.id)
    assert.deepEqual(
      { state: review?.state, by: review?.by, edits: review?.edits, original: review?.original },
      { state: 'edited', by: 'Amal', edits: { status: 'denied' }, original: { status: claim.status } },
    )
    assert.ok((await record.verify()).ok)
  }))

test('decisions name their author and refuse what is not there', () =>
  withRecord(async (record) => {
    const code = (code: string) => ({ code })
    await assert.rejects(
      record.decide({ what: 'accept', target: `${'0'.repeat(64)}:1-2:AID` }, 'Amal', null),
      code('record/no-such-claim'),
    )
    const claim = (await record.claims({}, { limit: 1 })).rows[0]?.claim
    assert.ok(claim)
    await assert.rejects(
      record.decide({ what: 'edit', target: claim.id, field: 'evidence', value: [] }, 'Amal', null),
      code('record/no-such-field'),
    )
    await assert.rejects(record.decide({ what: 'undo', target: 9 }, 'Amal', null), code('record/no-such-decision'))
    const made = await record.decide({ what: 'accept', target: claim.id }, 'Amal', 'seen')
    await record.decide({ what: 'undo', target: made.number }, 'Bashir', null)
    await assert.rejects(
      record.decide({ what: 'undo', target: made.number }, 'Bashir', null),
      code('record/undone-already'),
    )
    const page = await record.decisions(claim.id)
    assert.deepEqual(page.rows, [made])
    assert.equal((await record.decisions()).rows.length, 2)
    const log = (await record.log({ limit: 1000 })).rows.filter((e) => e.what === 'decide')
    assert.deepEqual(
      log.map((e) => e.who),
      ['Amal', 'Bashir'],
    )
  }))
