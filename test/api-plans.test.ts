// Explains every query that the routes of the API make: none walks the rows of claims, reports, readings or quotations.
import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import test, { mock } from 'node:test'
import { openApi, sent } from './api-fixture.ts'

/** Tables that grow with what is read, and hold large rows. */
const LARGE = /^SCAN (claim|claim_(?!words)\w+|report|report_source|reading|quote|evidence)\b/

/** What is counted over a whole index, once for each state of the record: the figures of the record and the coverage of its outlets. */
const COUNTED: readonly RegExp[] = [
  /^select count\(\*\) as "n" from "report"$/,
  /^select\s+\(select count\(\*\) from report\) as reports/,
  /^\s*select coalesce\(outlet, ''\) as outlet, count\(\*\) as reports/,
]

/** A query without what stands in brackets. */
function outermost(query: string): string {
  const without = query.replace(/\([^()]*\)/g, '')
  return without === query ? query : outermost(without)
}

/** What is wrong with a query: the steps that walk a large table, but for a page along an index, or a count along an index that is kept. */
function walksOf(db: DatabaseSync, query: string): string[] {
  const plan = db.prepare(`explain query plan ${query}`).all()
  const steps = plan.map((row) => String(row.detail)).filter((step) => LARGE.test(step))
  const outer = outermost(query)
  const isPage = /\blimit\b/i.test(outer)
  // A page of all there is, in the order of the keys, stops at its end.
  if (isPage && !/\bwhere\b/i.test(outer) && /order by ("\w+"\.)?"?key"?/i.test(outer)) return []
  const isCount = COUNTED.some((known) => known.test(query))
  // On the way along an index no row is looked up for what the index does not hold.
  const looksUp = /"(report|quote|claim)"\."(?!key")\w+" (=|<|>|in|is)/.test(outer)
  const along = (step: string): boolean => /USING COVERING INDEX/.test(step) || (/USING INDEX/.test(step) && !looksUp)
  return steps.filter((step) => !(along(step) && (isPage || isCount)))
}

const QUESTIONS = [
  'stats',
  'today',
  'today?since=2026-01-01T00:00:00Z',
  ...[
    '',
    '&sort=newest',
    '&sort=added',
    '&sort=latest',
    '&skip=7',
    '&outlet=wire',
    '&language=en',
    '&words=convoy',
  ].map((more) => `reports?limit=5${more}`),
  'reports?limit=5&from=2014-01-03&to=2014-01-05&words=convoy&outlet=wire',
  ...['', '&sort=newest', '&sort=added', '&skip=9', '&act=AID', '&actor=state/russia', '&actor=rebels'].map(
    (more) => `claims?limit=5${more}`,
  ),
  'claims?words=convoy -bus&outlet=wire&country=SY&topic=aid&place=invented/1&speaker=Hezbollah&named=true',
  'claims?review=open&from=2014-01-03&to=2014-01-06&minConfidence=0.5&party=Russia&recipient=state/russia',
  'facets',
  'facets?words=convoy&by=outlet&by=speaker',
  ...['', '?named=true', '?direct=true', '?speaker=samir', '?speaker=state/russia', '?named=false&direct=false'].map(
    (more) => `quotes${more}`,
  ),
  'map?zoom=5',
  'series?by=actor',
  'actors',
  'actors/state%2Frussia',
  'places?words=a',
  'sources',
  'events?act=AID',
  'commitments?sort=waiting',
  'episodes',
  'aid',
  'leverage',
  'views/sieges',
  'watch',
  'decisions',
  'decisions?standing=true',
  'export?format=csv&act=AID',
]

test('no route walks the rows of claims, reports, readings or quotations', async () => {
  const asked = new Map<string, string>()
  const api = await openApi(30)
  const db = new DatabaseSync(`${api.record.folder}/record.sqlite`, { readOnly: true })
  let route = ''
  const { prepare } = DatabaseSync.prototype
  mock.method(DatabaseSync.prototype, 'prepare', function (this: DatabaseSync, query: string) {
    if (/^\s*(select|with)\b/i.test(query) && !asked.has(query)) asked.set(query, route)
    return prepare.call(this, query)
  })
  try {
    // Linking reads all there is, in its own thread; what is asked after it is what people wait for.
    await api.behind.teller.ask('refresh')
    const [claim] = (await api.record.claims({}, { limit: 1 })).rows
    asked.clear()
    const id = encodeURIComponent(claim?.claim.id ?? '')
    const questions = [
      ...QUESTIONS,
      `claims/${id}`,
      `claims/${id}/events`,
      `claims?id=${id}`,
      `reports/${claim?.report.id}`,
    ]
    for (route of [...questions, `claims?report=${claim?.report.id}`]) {
      const answer = await api.ask(`/api/${route.replaceAll(' ', '%20')}`)
      assert.equal(answer.status, 200, route)
      await answer.arrayBuffer()
    }
    route = 'POST decisions'
    const decision = { what: 'accept', target: claim?.claim.id }
    assert.equal((await api.ask('/api/decisions', sent('POST', { decision, who: 'Amal' }))).status, 200)
  } finally {
    mock.restoreAll()
  }
  const wrong = [...asked].flatMap(([query, by]) =>
    walksOf(db, query).map((step) => `${by}: ${step}\n${query.replace(/\s+/g, ' ')}`),
  )
  db.close()
  await api.close()
  assert.ok(asked.size > 40, `${asked.size} queries`)
  assert.deepEqual(wrong, [])
})

test('a walk over claims is found where there is one', async () => {
  const api = await openApi(5)
  const db = new DatabaseSync(`${api.record.folder}/record.sqlite`, { readOnly: true })
  assert.equal(walksOf(db, 'select id from claim where confidence > 0.5').length, 1)
  assert.equal(walksOf(db, 'select count(*) from report').length, 1)
  assert.equal(walksOf(db, 'select id from claim where named = 1 order by key limit 5').length, 1)
  assert.equal(walksOf(db, 'select id from claim order by key limit 5').length, 0)
  const byDay = `order by coalesce("report"."day", '') limit 5`
  assert.equal(walksOf(db, `select id from report where "report"."title" = 'War' ${byDay}`).length, 1)
  assert.equal(walksOf(db, `select id from report where coalesce("report"."day", '') > '2016' ${byDay}`).length, 0)
  assert.equal(walksOf(db, "select key from claim where act = 'AID' order by day limit 5").length, 0)
  db.close()
  await api.close()
})
