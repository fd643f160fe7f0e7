// What is told of alerts: once when they open, once when a later report closes them, whatever order and day they are asked on.
import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { newsOf, type ToldAlert, type ViewFilter } from './index.ts'
import type { Materials } from './materials.ts'

const asks = (day: string, outlet: string, by: string, at: string): ReturnType<typeof invented> =>
  invented(day, outlet, 'SD', [
    `${by} appealed to the World Food Programme for flour for ${at}.`,
    {
      act: 'REQUEST',
      mode: 'assist',
      kind: 'appeal',
      topics: ['aid'],
      by,
      to: 'World Food Programme=body/wfp',
      at,
      when: day,
    },
  ])
const brings = (day: string, at: string): ReturnType<typeof invented> =>
  invented(day, 'Desert Post', 'SD', [
    `Trucks of the World Food Programme brought flour to ${at}.`,
    { act: 'AID', topics: ['aid'], by: 'World Food Programme=body/wfp', at, n: '14 trucks', when: day },
  ])
const KUTUM = asks('2024-05-01', 'Nile Wire', 'The elders of Kutum', 'Kutum')
const MELLIT = asks('2024-05-20', 'Nile Wire', 'The elders of Mellit', 'Mellit')

/** Runs one after the other, each with what the runs before remembered; gives what each tells. */
function runs(
  ...asked: readonly (readonly [m: Materials, f: ViewFilter])[]
): readonly { readonly news: readonly (readonly [string, unknown])[]; readonly open: number }[] {
  const memory = new Map<string, ToldAlert>()
  return asked.map(([m, f]) => {
    const { news, open } = newsOf(m, [...memory.values()], f)
    for (const { told: t } of news) memory.set(t.id, t)
    return { news: news.map((n) => [n.news, n.row.cells.place ?? n.row.cells.text] as const), open }
  })
}

test('an alert is told once, then only how many are open', () => {
  const m = told(KUTUM, MELLIT)
  const [first, second, later] = runs(
    [m, { asOf: '2024-05-20' }],
    [m, { asOf: '2024-05-21' }],
    [m, { asOf: '2024-06-10' }],
  )
  assert.deepEqual(first, { news: [['new', 'Kutum']], open: 1 })
  assert.deepEqual(second, { news: [], open: 1 })
  assert.deepEqual(later, { news: [['new', 'Mellit']], open: 2 })
})

test('a later report closes it, once', () => {
  const [before, after] = [told(KUTUM), told(KUTUM, brings('2024-05-28', 'Kutum'))]
  const at = { asOf: '2024-06-01' }
  const [, closed, again] = runs([before, at], [after, at], [after, at])
  assert.deepEqual(closed, { news: [['closed', 'Kutum']], open: 0 })
  assert.deepEqual(again, { news: [], open: 0 })
})

test('so does a later report of an answer that came in time', () => {
  const [before, after] = [told(KUTUM), told(KUTUM, brings('2024-05-09', 'Kutum'))]
  const at = { asOf: '2024-06-01' }
  const [open, closed, again] = runs([before, at], [after, at], [after, at])
  assert.deepEqual(open?.news, [['new', 'Kutum']])
  assert.deepEqual(closed?.news, [['closed', 'Kutum']])
  assert.deepEqual(again?.news, [])
})

test('what was closed before it was ever told is no news', () => {
  assert.deepEqual(runs([told(KUTUM, brings('2024-05-28', 'Kutum')), { asOf: '2024-06-01' }])[0]?.news, [])
})

test('an alert whose report is gone is told as gone, once; where only some places are asked for it is not missed', () => {
  const at = { asOf: '2024-06-10' }
  const [, other, gone, again] = runs(
    [told(KUTUM, MELLIT), at],
    [told(MELLIT), { ...at, place: 'Mellit' }],
    [told(MELLIT), at],
    [told(MELLIT), at],
  )
  assert.deepEqual(other, { news: [], open: 1 })
  assert.deepEqual(
    gone?.news.map(([news]) => news),
    ['gone'],
  )
  assert.deepEqual(again?.news, [])
})

test('to look back at an earlier day tells nothing again, and forgets nothing', () => {
  const m = told(KUTUM, MELLIT)
  const answered = told(KUTUM, MELLIT, brings('2024-06-02', 'Kutum'))
  const [, back, on] = runs(
    [m, { asOf: '2024-06-10' }],
    [m, { asOf: '2024-05-16' }],
    [answered, { asOf: '2024-06-11' }],
  )
  assert.deepEqual(back, { news: [], open: 1 })
  assert.deepEqual(on?.news, [['closed', 'Kutum']])
})

test('what was closed and is open again, because what closed it was taken back, is told again', () => {
  const [open, closed] = [told(KUTUM), told(KUTUM, brings('2024-05-28', 'Kutum'))]
  const at = { asOf: '2024-06-01' }
  assert.deepEqual(
    runs([open, at], [closed, at], [open, at], [open, at]).map((r) => r.news.map(([news]) => news)),
    [['new'], ['closed'], ['open again'], []],
  )
})

test('more days of patience neither close nor repeat what was told', () => {
  const at = { asOf: '2024-05-20' }
  const memory = newsOf(told(KUTUM), [], at).news.map((n) => n.told)
  const patient = newsOf(told(KUTUM), memory, at, { appeal: 60, promise: 60 })
  assert.deepEqual([patient.news.length, patient.open], [0, 0])
})

test('an earlier report that gives an ask another first claim does not have it told again', () => {
  const earlier = asks('2024-05-01', 'Morning Post', 'The elders of Kutum', 'Kutum')
  const memory = newsOf(told(KUTUM), [], { asOf: '2024-06-01' }).news.map((n) => n.told)
  const both = newsOf(told(earlier, KUTUM), memory, { asOf: '2024-06-01' })
  assert.deepEqual([both.news.length, both.open], [0, 1])
  // The other way round too, whichever report the ask is named after.
  const other = newsOf(told(earlier), [], { asOf: '2024-06-01' }).news.map((n) => n.told)
  assert.deepEqual(newsOf(told(earlier, KUTUM), other, { asOf: '2024-06-01' }).news, [])
})
