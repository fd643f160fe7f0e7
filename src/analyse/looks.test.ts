import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { actorProfile, asOf, compareOf, coverageOf, placeProfile, seriesOf, timelineView, VIEWS } from './index.ts'

const HOUTHIS = 'Houthis=group/houthis'
const shelling = (day: string, outlet: string, n: string): ReturnType<typeof invented> =>
  invented(day, outlet, 'YE', [
    `The Houthis shelled the port of Hodeidah on ${day}, killing ${n} people.`,
    {
      act: 'ASSAULT',
      mode: 'heavy-weapons',
      topics: ['attack'],
      by: HOUTHIS,
      at: 'Hodeidah',
      n: `${n} people`,
      when: day,
    },
  ])
const a = shelling('2018-06-04', 'Red Sea Wire', '10')
const b = invented('2018-06-05', 'Gulf Observer', 'YE', [
  'Witnesses in Hodeidah told how Houthi shells fell beside the grain silos of the port on Monday and left 4 people dead.',
  {
    act: 'ASSAULT',
    mode: 'heavy-weapons',
    topics: ['attack'],
    by: 'Houthi=group/houthis',
    at: 'Hodeidah',
    n: '4 people',
    when: '2018-06-04',
  },
])
const c = shelling('2018-06-20', 'Gulf Observer', '7')
const demand = invented('2018-06-21', 'Red Sea Wire', 'YE', [
  'The Houthis demanded that the government release detainees.',
  {
    act: 'REQUEST',
    mode: 'yield',
    kind: 'demand',
    topics: ['detainees'],
    by: HOUTHIS,
    to: 'government=government/yemen',
  },
])

test('the timeline runs by day and keeps competing figures side by side', () => {
  const view = timelineView(told(a, b, c))
  assert.deepEqual(
    view.rows.map((r) => r.cells.date),
    ['2018-06-04', '2018-06-20'],
  )
  assert.deepEqual(view.rows[0]?.cells.figures, [
    '10 people (Red Sea Wire, 2018-06-04)',
    '4 people (Gulf Observer, 2018-06-05)',
  ])
  assert.equal(view.rows[0]?.cells.footing, 'several sources')
})

test('an actor and a place each gather what all the views say of them', () => {
  const m = told(a, b, c, demand)
  const actor = actorProfile(m, 'Houthis')
  assert.deepEqual([actor.totals.timeline, actor.totals.appeals], [3, 1])
  assert.ok(actor.rows.some((r) => r.cells.section === 'acts' && r.cells.line === 'did ASSAULT 2'))
  const place = placeProfile(m, 'Hodeidah')
  assert.equal(place.totals.timeline, 2)
  assert.ok(place.rows.every((r) => r.cells.section !== 'appeals'))
})

test('two outlets compared: what both tell, with what each says, and what one alone tells', () => {
  const view = compareOf(told(a, b, c), 'Red Sea Wire', 'Gulf Observer')
  assert.deepEqual(view.totals, { both: 1, 'only Gulf Observer': 1 })
  const both = view.rows.find((r) => r.cells.which === 'both')
  assert.match(String(both?.cells.a), /10 people/)
  assert.match(String(both?.cells.b), /4 people/)
  assert.equal(view.rows[0], both)
  assert.deepEqual(view.labels, { a: 'Red Sea Wire', b: 'Gulf Observer' })
})

test('two parties compared: what one asks of the other', () => {
  const view = compareOf(told(a, demand), 'Houthis', 'government/yemen')
  assert.deepEqual(
    view.rows.map((r) => [r.cells.which, r.cells.a, r.cells.b]),
    [
      ['demand', 'no answer in this record', null],
      ['act', 'happened', null],
    ],
  )
})

test('two days compared: what was not known on the first', () => {
  const view = compareOf(told(a, b, c, demand), '2018-06-21', '2018-06-10')
  assert.ok(view.rows.length >= 2 && view.rows.every((r) => r.cells.which === 'new'))
})

test('as of a day, a story is that of the reports published by then', () => {
  const early = asOf(told(a, b, c, demand), '2018-06-10')
  assert.deepEqual([early.reports.length, early.story.events.length, early.story.commitments.length], [2, 1, 0])
  assert.deepEqual(early.story.events[0]?.sources.length, 2)
  assert.equal(coverageOf(early).until, '2018-06-05')
})

test('a series counts by step, measures against reports, and shows where a new source begins', () => {
  const series = seriesOf(told(a, b, c), { by: 'act', step: 'week' })
  assert.deepEqual(
    series.points.map((p) => [p.key, p.start, p.events, p.reports, p.per100]),
    [
      ['ASSAULT', '2018-06-04', 1, 2, 50],
      ['ASSAULT', '2018-06-18', 1, 1, 100],
    ],
  )
  assert.deepEqual(series.newSources, [])
  const parted = seriesOf(told(a, c), { by: 'place', step: 'week', bySource: true })
  assert.deepEqual(parted.newSources, [{ start: '2018-06-18', outlets: ['Gulf Observer'] }])
  assert.deepEqual(
    parted.points.map((p) => p.outlet),
    ['Gulf Observer', 'Red Sea Wire'],
  )
  assert.match(series.note, /new source makes a spike/)
})

test('every view is pure: the same story gives the same bytes, in whatever order its reports came', () => {
  const [one, two] = [told(a, b, c, demand), told(demand, c, b, a)]
  for (const [name, view] of Object.entries(VIEWS)) {
    assert.equal(JSON.stringify(view(one).rows), JSON.stringify(view(two).rows), name)
    assert.equal(JSON.stringify(view(one)), JSON.stringify(view(one)), name)
    assert.deepEqual(
      view(one)
        .rows.flatMap((r) => Object.keys(r.cells))
        .filter((k) => !view(one).columns.includes(k)),
      [],
      name,
    )
  }
})

test('an empty record answers nothing and says how far it reaches', () => {
  for (const view of Object.values(VIEWS)) {
    const empty = view(told())
    assert.deepEqual([empty.rows.length, empty.asOf], [0, null])
    assert.match(empty.coverage.note, /^Rests on 0 reports/)
  }
})

test('an actor is found by any spelling a report gave it', () => {
  const m = told(a, b)
  assert.equal(timelineView(m, { actor: 'houthi' }).rows.length, 1)
  assert.equal(timelineView(m, { actor: 'group/houthis' }).rows.length, 1)
  assert.equal(timelineView(m, { actor: 'red sea' }).rows.length, 0)
})
