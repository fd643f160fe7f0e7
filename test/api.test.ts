// What the API promises beside its document: ETags, guards at the door, decisions that show at once, pages that never lose a row.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { answerOver, isOwnHost } from '../src/api/server.ts'
import type { StoryEvent } from '../src/model/index.ts'
import type { ClaimRow, DecisionMade, Facets, Happenings, Series } from '../src/web/api-types.ts'
import { type Asking, openApi, sent } from './api-fixture.ts'

let api: Asking
before(async () => {
  api = await openApi(40)
})
after(() => api.close())

interface Rows<T> {
  readonly rows: readonly T[]
  readonly next: string | null
  readonly total: number
}
async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await api.ask(path)
  assert.equal(answer.status, status, `${path}: ${answer.status}`)
  return (await answer.json()) as T
}
const send = async <T>(path: string, body: unknown, status = 200): Promise<T> => {
  const answer = await api.ask(path, sent('POST', body))
  assert.equal(answer.status, status, await answer.clone().text())
  return (await answer.json()) as T
}
const claimPath = (id: string): string => `/api/claims/${encodeURIComponent(id)}`

test('an answer is not given twice: its ETag holds until the record changes', async () => {
  const first = await api.ask('/api/facets?by=act')
  const tag = first.headers.get('etag') ?? ''
  assert.match(tag, /^W\//)
  const again = await api.ask('/api/facets?by=act', { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  const { rows } = await get<Rows<ClaimRow>>('/api/claims?limit=1')
  await send('/api/decisions', { decision: { what: 'accept', target: rows[0]?.claim.id }, who: 'Amal' })
  const changed = await api.ask('/api/facets?by=act', { headers: { 'if-none-match': tag } })
  assert.equal(changed.status, 200)
})

test('every page of claims together holds every claim once, and a far jump lands on the same rows', async () => {
  const all: string[] = []
  for (let after = ''; ; ) {
    const page = await get<Rows<ClaimRow>>(`/api/claims?limit=37${after}`)
    all.push(...page.rows.map((r) => r.claim.id))
    if (page.next === null) {
      assert.equal(all.length, page.total)
      break
    }
    after = `&after=${page.next}`
  }
  assert.equal(new Set(all).size, all.length)
  const far = await get<Rows<ClaimRow>>('/api/claims?limit=5&skip=60')
  assert.deepEqual(
    far.rows.map((r) => r.claim.id),
    all.slice(60, 65),
  )
})

test('a correction shows at once wherever the claim shows, and undo brings the old reading back', async () => {
  const { rows } = await get<Rows<ClaimRow>>('/api/claims?act=COERCE&review=open&limit=1')
  const claim = rows[0]?.claim
  assert.ok(claim)
  const count = async (act: string): Promise<number> =>
    (await get<Rows<ClaimRow>>(`/api/claims?act=${act}&limit=1`)).total
  const [coerce, retreat] = [await count('COERCE'), await count('RETREAT')]
  const made = await send<DecisionMade>('/api/decisions', {
    decision: { what: 'edit', target: claim.id, field: 'act', value: 'RETREAT' },
    who: 'Amal',
    reason: 'they left',
  })
  assert.equal(made.claim?.claim.act, 'RETREAT')
  assert.deepEqual(made.claim?.review.original, { act: 'COERCE' })
  assert.deepEqual([await count('COERCE'), await count('RETREAT')], [coerce - 1, retreat + 1])
  const report = await get<{ claims: { claim: { id: string; act: string } }[] }>(`/api/reports/${claim.report}`)
  assert.equal(report.claims.find((c) => c.claim.id === claim.id)?.claim.act, 'RETREAT')
  const back = await send<DecisionMade>(`/api/decisions/${made.decided.number}/undo`, { who: 'Bashir' })
  assert.equal(back.claim?.claim.act, 'COERCE')
  assert.equal(back.claim?.review.state, 'open')
  const told = await get<{ decisions: { who: string; reason: string | null }[] }>(claimPath(claim.id))
  assert.deepEqual(
    told.decisions.map((d) => [d.who, d.reason]),
    [
      ['Amal', 'they left'],
      ['Bashir', null],
    ],
  )
})

test('a rejected claim leaves the lists, the map and the counts, and can be found again', async () => {
  const { rows, total } = await get<Rows<ClaimRow>>('/api/claims?limit=1&sort=newest')
  const id = rows[0]?.claim.id ?? ''
  await send('/api/decisions', { decision: { what: 'reject', target: id }, who: 'Amal', reason: 'misread' })
  assert.equal((await get<Rows<ClaimRow>>('/api/claims?limit=1')).total, total - 1)
  const rejected = await get<Rows<ClaimRow>>('/api/claims?review=rejected')
  assert.deepEqual(
    rejected.rows.map((r) => [r.claim.id, r.review.reason]),
    [[id, 'misread']],
  )
  const facets = await get<Facets>('/api/facets?by=act')
  assert.equal(
    facets.facets[0]?.values.reduce((n, v) => n + v.count, 0),
    total - 1,
  )
})

test('a series adds up to its total, whatever the bucket', async () => {
  for (const bucket of ['day', 'week', 'month']) {
    const series = await get<Series>(`/api/series?by=act&bucket=${bucket}&top=30`)
    for (const s of series.series) {
      assert.equal(s.counts.length, series.buckets.length)
      assert.equal(
        s.counts.reduce((n, k) => n + k, 0),
        s.total,
      )
    }
  }
})

test('only this machine’s own page may ask for changes', async () => {
  const from = (headers: Record<string, string>) =>
    api.ask('/api/me', { ...sent('PUT', { name: 'x' }), headers: { 'content-type': 'application/json', ...headers } })
  assert.equal((await from({ origin: 'https://evil.example' })).status, 403)
  assert.equal((await from({ origin: 'null' })).status, 403)
  assert.equal((await from({ 'sec-fetch-site': 'cross-site' })).status, 403)
  assert.equal((await from({ 'content-type': 'text/plain' })).status, 415)
  assert.equal((await from({ origin: 'http://127.0.0.1', host: '127.0.0.1' })).status, 200)
  assert.ok(['127.0.0.1:4321', 'localhost', '[::1]:80'].every(isOwnHost))
  assert.ok(['evil.example', '127.0.0.1.evil.example', 'localhost:x', ''].every((h) => !isOwnHost(h)))
})

test('pages come from their folder alone, under a strict policy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'))
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Parley</title>')
  writeFileSync(join(folder, 'web', 'assets', 'a-1.js'), 'export {}')
  const answer = answerOver(api.behind, join(folder, 'web'))
  const ask = (path: string) => answer(new Request(`http://127.0.0.1:1${path}`))
  try {
    const page = await ask('/reports/abc?x=1')
    assert.match(await page.text(), /<title>Parley/)
    const policy = page.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.match(policy, /script-src 'self'(?:;|$)/)
    assert.equal(page.headers.get('strict-transport-security'), null)
    assert.equal((await ask('/assets/a-1.js')).headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.equal((await ask('/assets/none.js')).status, 404)
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/%00',
    ]) {
      assert.doesNotMatch(await (await ask(path)).text(), /secret$/, path)
    }
    const other = await answer(new Request('http://evil.example/'))
    assert.equal(other.status, 403)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a saved view, a name and the last look are kept', async () => {
  const view = await send<{ id: string }>('/api/saved-views', {
    name: 'Sieges',
    path: '/record',
    search: '?topic=siege',
  })
  assert.equal((await get<{ rows: unknown[] }>('/api/saved-views')).rows.length, 1)
  assert.equal((await api.ask(`/api/saved-views/${view.id}`, { method: 'DELETE' })).status, 200)
  assert.equal((await api.ask(`/api/saved-views/${view.id}`, { method: 'DELETE' })).status, 404)
  await api.ask('/api/me', sent('PUT', { lastLooked: '2026-01-15T09:00:00.000Z' }))
  const today = await get<{ since: string; reports: { n: number } }>('/api/today')
  assert.deepEqual([today.since, today.reports.n], ['2026-01-15T09:00:00.000Z', 40])
})

test('a claim leads to its happening with every claim of it, oldest report first, and to those that may be the same', async () => {
  const { rows: events } = await get<Rows<StoryEvent>>('/api/events?limit=200')
  const told = events.toSorted((a, b) => b.claims.length - a.claims.length)[0]
  assert.ok(told && told.claims.length > 1)
  const found = await get<Happenings>(`${claimPath(told.claims[1] ?? '')}/events`)
  assert.deepEqual(
    found.events.map((e) => e.event.id),
    [told.id],
  )
  assert.deepEqual(
    found.events[0]?.claims.map((r) => r.claim.id),
    [...told.claims, ...told.background],
  )
  for (const { event, claim } of found.like) {
    assert.notEqual(event.id, told.id)
    assert.equal(event.act, told.act)
    assert.equal(claim.claim.id, event.claims[0] ?? event.background[0])
  }
  await get('/api/claims/nobody%3A1-2%3AAID/events', 404)
})
