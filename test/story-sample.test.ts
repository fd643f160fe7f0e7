// The sample dossier linked from end to end: every view shows the stories planted for it, with words that stand in the reports.
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import test from 'node:test'
import {
  alertsOf,
  asOf,
  compareOf,
  type Row,
  seriesOf,
  VIEWS,
  type View,
  type ViewFilter,
  type ViewName,
} from '../src/analyse/index.ts'
import { type LinkInput, linkAll } from '../src/link/index.ts'
import { takeIn, WORLD } from '../src/parley.ts'
import { read } from '../src/read/read.ts'
import { materialsFrom } from './stories/materials.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/damascus-2016')

const inputs: LinkInput[] = []
for await (const taken of takeIn([SAMPLE], {}, WORLD)) if ('report' in taken) inputs.push(read(taken.report))
const materials = materialsFrom(linkAll(inputs, []), inputs)

function view(name: ViewName, filter: ViewFilter = {}): View {
  return VIEWS[name](materials, filter)
}

/** The row that cites these words; fails with what there is. */
function citing(of: View, words: string): Row {
  const row = of.rows.find((r) => r.citations.some((c) => c.words.includes(words)))
  assert.ok(row, `${of.name}: no row cites “${words}”`)
  return row
}

test('every citation of every view stands in its report', () => {
  const texts = new Map(inputs.map((i) => [i.report.id, i.report.text]))
  for (const name of Object.keys(VIEWS) as ViewName[]) {
    const { rows } = view(name)
    assert.ok(rows.length > 0, `${name} shows nothing`)
    for (const row of rows)
      for (const c of row.citations)
        for (const part of c.words.split(' … ')) assert.ok(texts.get(c.report)?.includes(part), `${name}: “${part}”`)
  }
})

test('the appeal of Daraya is answered after nineteen days, the one of Duma never', () => {
  const daraya = citing(view('appeals'), 'appealed to the United Nations to bring food into the town')
  assert.deepEqual([daraya.cells.made, daraya.cells.answered, daraya.cells.days], ['2016-05-21', '2016-06-09', 19])
  const duma = citing(view('appeals'), 'our appeal of 4 July')
  assert.equal(duma.cells.state, 'no answer in this record')
  assert.ok(alertsOf(materials).some((a) => a.commitment === duma.id && a.closed === null))
})

test('on the first of June the appeal of Daraya was still open', () => {
  const row = citing(
    view('appeals', { asOf: '2016-06-01' }),
    'appealed to the United Nations to bring food into the town',
  )
  assert.deepEqual([row.cells.state, row.cells.days], ['no answer in this record', 11])
})

test('the ultimatums to Daraya and Moadamiya have their deadlines', () => {
  const daraya = citing(view('ultimatums'), 'until Thursday, 25 August')
  assert.deepEqual([daraya.cells.deadline, daraya.cells.place], ['2016-08-25', 'Daraya'])
  const next = citing(view('ultimatums'), 'The people of Moadameya have until Friday to decide')
  assert.deepEqual([next.cells.deadline, next.cells.place], ['2016-09-02', 'Moadamiya'])
})

test('after Daraya, Moadamiya and Al-Waer got its terms', () => {
  const { rows } = view('patterns')
  for (const town of ['Moadamiya', 'Al-Waer'])
    assert.ok(
      rows.some((r) => r.cells.place === town && r.cells.after === 'Daraya'),
      town,
    )
})

test('Daraya is besieged since November 2012, fell in August 2016, and holds three figures side by side', () => {
  const row = view('sieges', { place: 'Daraya' }).rows[0]
  assert.equal(row?.cells.since, '2012-11')
  assert.match(String(row?.cells.now), /^fallen since 2016-08-2/)
  const figures = String(row?.cells.figures)
  assert.match(figures, /4,000 people \(The United Nations, in Meridian Wire/)
  assert.match(figures, /8,300 people \(The local council, in Meridian Wire/)
  const besieged = view('sieges').rows.map((r) => r.cells.place)
  for (const town of ['Madaya', 'Foah', 'Kefraya', 'Deir ez-Zor', 'Al-Waer']) assert.ok(besieged.includes(town), town)
})

test('a convoy to Al-Waer was loaded, stripped and delivered short', () => {
  const row = citing(view('convoys'), '27 trucks were loaded')
  assert.match(String(row.cells.loaded), /27 trucks/)
  assert.match(String(row.cells.stripped), /two trucks/)
})

test('the September truce is in force from the twelfth to the nineteenth, and counts of its breaches stand apart', () => {
  const truces = materials.story.episodes.filter((e) => e.kind === 'ceasefire')
  const september = truces.find((t) => t.phases.some((p) => p.name === 'in force' && p.from === '2016-09-12'))
  assert.ok(september, 'no truce of 12 September')
  assert.ok(september.phases.some((p) => p.name === 'ended' && p.from === '2016-09-19'))
  assert.deepEqual(
    september.guarantors.map((g) => g.id).filter((id) => id.startsWith('state/')),
    ['state/russia', 'state/us'],
  )
  assert.ok(september.counts.some((c) => c.amount.best === 300))
})

test('the promised release of Homs was not seen, and an alert says so', () => {
  const row = citing(view('releases'), 'promised to release 200 detainees from Homs')
  assert.equal(row.cells.state, 'not seen in this record')
  assert.ok(alertsOf(materials).some((a) => a.commitment === row.id))
})

test('Russia is said to have leverage over Damascus, by several who say so', () => {
  const row = view('leverage').rows.find((r) => r.cells.who === 'Russia' && r.cells.over === 'Syria')
  assert.ok((row?.citations.length ?? 0) >= 2)
})

test('what one wire report says and another paper copies rests on one source', () => {
  const group = materials.story.sources.find((s) => s.reports.length > 1)
  assert.ok(group)
  assert.ok(view('footing').rows.some((r) => r.cells.footing === 'one report, copied'))
})

test('the views of a day are those of the reports published by then', () => {
  const day = '2016-08-26'
  const cut = asOf(materials, day)
  assert.ok(cut.reports.every((r) => (r.published ?? '').slice(0, 10) <= day))
  const known = new Set(cut.reports.map((r) => r.id))
  for (const name of Object.keys(VIEWS) as ViewName[])
    for (const row of view(name, { asOf: day }).rows)
      for (const c of row.citations) assert.ok(known.has(c.report), name)
  const relinked = linkAll(
    inputs.filter((i) => known.has(i.report.id)),
    [],
  )
  const states = (of: typeof relinked): Map<string, string> => new Map(of.commitments.map((c) => [c.id, c.state]))
  const [mine, theirs] = [states(cut.story), states(relinked)]
  const same = [...mine].filter(([id, state]) => theirs.get(id) === state).length
  assert.ok(same >= mine.size * 0.9, `${same} of ${mine.size} commitments as if linked on the day`)
})

test('two papers compared share events, and a series shows where a new source begins', () => {
  const both = compareOf(materials, 'Meridian Wire', 'The Quay Gazette')
  assert.ok((both.totals.both ?? 0) > 0)
  assert.ok(seriesOf(materials, { by: 'act', step: 'month' }).newSources.length > 0)
})
