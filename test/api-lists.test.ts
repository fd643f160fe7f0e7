// Lists of the API that have an order or a place of their own: far jumps among reports, commitments by days waiting, grades of outlets, places.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test, { after, before } from 'node:test'
import { read } from '../src/read/read.ts'
import type {
  CommitmentPage,
  CommitmentRow,
  DecisionMade,
  DecisionPage,
  PlacePage,
  ProposedPage,
  ReportPage,
  Sources,
} from '../src/web/api-types.ts'
import { type Asking, openApi, sent } from './api-fixture.ts'

let api: Asking
before(async () => {
  api = await openApi(60)
})
after(() => api.close())

async function get<T>(path: string): Promise<T> {
  const answer = await api.ask(path)
  assert.equal(answer.status, 200, `${path}: ${answer.status}`)
  return (await answer.json()) as T
}
const decide = (decision: unknown) =>
  api.ask('/api/decisions', sent('POST', { decision, who: 'Amal', reason: 'as known' }))

test('a far jump among reports lands on the rows that a walk finds there', async () => {
  const all = await get<ReportPage>('/api/reports?limit=60&sort=newest')
  const far = await get<ReportPage>('/api/reports?limit=5&sort=newest&skip=40')
  assert.deepEqual(
    far.rows.map((r) => r.id),
    all.rows.slice(40, 45).map((r) => r.id),
  )
  assert.equal((await get<ReportPage>('/api/reports?skip=1000')).rows.length, 0)
})

test('commitments are ordered by days waiting over all pages, and counted over all', async () => {
  const rows: CommitmentRow[] = []
  let last: CommitmentPage | null = null
  do {
    const after: string = last ? `&after=${last.next}` : ''
    last = await get<CommitmentPage>(`/api/commitments?sort=waiting&limit=7${after}`)
    rows.push(...last.rows)
  } while (last.next !== null)
  assert.equal(rows.length, last.total)
  assert.ok(rows.length > 7)
  const rank = (r: CommitmentRow) => (r.overdue ? 1e9 : 0) + (r.waiting ?? -1)
  assert.deepEqual(
    rows.map(rank),
    rows.map(rank).toSorted((a, b) => b - a),
  )
  assert.equal(last.waiting, rows.filter((r) => r.waiting !== null).length)
  assert.equal(last.overdue, rows.filter((r) => r.overdue).length)
})

test('an outlet is graded with author and reason, graded anew, and the grade taken back', async () => {
  const { coverage } = await get<Sources>('/api/sources')
  const outlet = coverage[0]?.outlet ?? ''
  const target = `outlet/${outlet}`
  const grades = async () => (await get<Sources>('/api/sources?limit=1')).grades
  assert.deepEqual(await grades(), [])
  assert.equal((await decide({ what: 'edit', target, field: 'grade', value: 'C3' })).status, 200)
  const made = (await (await decide({ what: 'edit', target, field: 'grade', value: 'B2' })).json()) as DecisionMade
  assert.deepEqual(
    (await grades()).map((g) => [g.outlet, g.grade, g.who, g.reason]),
    [[outlet, 'B2', 'Amal', 'as known']],
  )
  await api.ask(`/api/decisions/${made.decided.number}/undo`, sent('POST', { who: 'Amal' }))
  assert.equal((await grades())[0]?.grade, 'C3')
  const standing = await get<DecisionPage>(`/api/decisions?standing=true&target=${encodeURIComponent(target)}`)
  assert.equal(standing.rows.length, 1)
  for (const value of ['G1', 'B7', 'good', 2]) {
    assert.equal((await decide({ what: 'edit', target, field: 'grade', value })).status, 400, String(value))
  }
  assert.equal((await decide({ what: 'edit', target, field: 'name', value: 'B2' })).status, 400)
  assert.equal((await decide({ what: 'edit', target, field: 'grade', value: null })).status, 200)
  assert.deepEqual(await grades(), [])
})

test('places are found by words, those with the most claims first', async () => {
  const all = await get<PlacePage>('/api/places?limit=200')
  assert.ok(all.total > 3)
  const counts = all.rows.map((p) => p.claims)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  )
  const name = all.rows[0]?.name ?? ''
  const found = await get<PlacePage>(`/api/places?words=${encodeURIComponent(name.toUpperCase())}`)
  assert.ok(found.rows.some((p) => p.name === name))
  assert.equal((await get<PlacePage>('/api/places?words=nowheresuchtown')).total, 0)
})

test('a place merged into another is listed and counted there, and parted again by undoing it', async () => {
  const list = async () => (await get<PlacePage>('/api/places?limit=200')).rows
  const [into, from] = await list()
  const claims = (into?.claims ?? 0) + (from?.claims ?? 0)
  const made = await decide({ what: 'merge', kind: 'place', into: into?.id, from: [from?.id] })
  assert.equal(made.status, 200)
  const { decided } = (await made.json()) as DecisionMade
  const merged = await list()
  assert.ok(!merged.some((p) => p.id === from?.id))
  assert.equal(merged.find((p) => p.id === into?.id)?.claims, claims)
  await api.ask(`/api/decisions/${decided.number}/undo`, sent('POST', { who: 'Amal' }))
  assert.deepEqual((await list()).slice(0, 2), [into, from])
})

test('every list says whether it changed since it was last asked for', async () => {
  const lists = ['reports', 'claims', 'quotes', 'facets', 'events', 'commitments', 'episodes', 'aid', 'leverage']
  const more = ['actors', 'places', 'sources', 'decisions', 'watch', 'jobs', 'saved-views', 'map', 'series', 'today']
  await api.ask('/api/events')
  for (const list of [...lists, ...more]) {
    const etag = (await api.ask(`/api/${list}`)).headers.get('etag') ?? ''
    assert.match(etag, /^W\/"/, list)
    assert.equal((await api.ask(`/api/${list}`, { headers: { 'if-none-match': etag } })).status, 304, list)
  }
  const before = (await api.ask('/api/jobs')).headers.get('etag') ?? ''
  await api.ask('/api/add', sent('POST', { kind: 'text', text: 'The army let 12 trucks into Daraya on Monday.' }))
  assert.equal((await api.ask('/api/jobs', { headers: { 'if-none-match': before } })).status, 200)
})

test('what is not in the record is not merged, and new names are listed with their words until somebody decides', async () => {
  const text = 'The Hilal Brigade shelled a market in Nyala on Tuesday, killing four traders.'
  const id = createHash('sha256').update(text).digest('hex')
  const facts = { title: null, outlet: 'Valley Radio', published: '2004-11-03', language: 'en', source: null }
  await api.record.addReadings([read({ id, text, ...facts })])
  const missing = await decide({ what: 'merge', kind: 'actor', into: 'seen/nobody', from: ['seen/no one'] })
  assert.equal(missing.status, 404)
  assert.equal(((await missing.json()) as { code: string }).code, 'decision/not-found')
  const { rows, total } = await get<ProposedPage>('/api/proposed?limit=100')
  assert.ok(rows.every((r) => r.actor.proposed))
  const first = rows.find((r) => r.actor.name === 'Hilal Brigade')
  assert.equal(first?.claims[0]?.sentence.text, text)
  const made = await decide({ what: 'reject', target: first?.actor.id })
  const { decided } = (await made.json()) as DecisionMade
  const left = await get<ProposedPage>('/api/proposed?limit=100')
  assert.equal(left.total, total - 1)
  await api.ask(`/api/decisions/${decided.number}/undo`, sent('POST', { who: 'Amal' }))
  assert.deepEqual((await get<ProposedPage>('/api/proposed?limit=100')).rows, rows)
})
