// The sample dossiers, read and linked from end to end: what the ten views show is held against what the reports were written to tell.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { before, suite, test } from 'node:test'
import { type Materials, type Row, VIEWS, type View, type ViewName } from '../src/analyse/index.ts'
import { linkAll } from '../src/link/index.ts'
import { type CitedReading, materialsFrom, readDossier } from './dossiers.ts'
import { type Expectation, type Key, keyFaults, missOf, namesIn } from './expectations.ts'

/** The share of expectations, view by view, that the views reach; it may only rise. */
const REACHED: Readonly<Record<string, number>> = {
  'damascus-2016': 0.95,
  'hodeidah-2018': 0.6,
  'tigray-2022': 0.73,
  'bosnia-1994': 0.37,
  'karabakh-2023': 0.74,
  'el-fasher-2025': 0.62,
  'aceh-2003': 0.58,
  'chechnya-1995': 0.53,
  'durayhimi-2018': 0.48,
  'mindanao-2013': 0.76,
  'mariupol-2022': 0.83,
  'misrata-2011': 0.81,
  'croatia-1991': 0.37,
  'south-sudan-2014': 0.67,
  'gaza-2014': 0.45,
  'liberia-2003': 0.59,
  'myanmar-2023': 0.65,
  'nepal-2005': 0.68,
  'srilanka-2009': 0.43,
  'angola-1993': 0.4,
  'colombia-2001': 0.33,
  'goma-2012': 0.24,
  'car-2014': 0.33,
  'lebanon-2006': 0.34,
  'somalia-2007': 0.41,
  'taiz-2016': 0.36,
  'afghanistan-2018': 0.42,
  'ituri-2003': 0.36,
  'cabo-2021': 0.33,
  'donbas-2014': 0.48,
  'georgia-2008': 0.23,
  'tripoli-2020': 0.18,
}

/** How many things that did not happen the views show all the same; it may only fall. */
const WRONG: Readonly<Record<string, number>> = {
  'damascus-2016': 0,
  'hodeidah-2018': 0,
  'tigray-2022': 0,
  'bosnia-1994': 0,
  'karabakh-2023': 0,
  'el-fasher-2025': 0,
  'aceh-2003': 0,
  'chechnya-1995': 0,
  'durayhimi-2018': 0,
  'mindanao-2013': 0,
  'mariupol-2022': 0,
  'misrata-2011': 0,
  'croatia-1991': 0,
  'south-sudan-2014': 0,
  'gaza-2014': 0,
  'liberia-2003': 0,
  'myanmar-2023': 0,
  'nepal-2005': 0,
  'srilanka-2009': 0,
  'angola-1993': 0,
  'colombia-2001': 0,
  'goma-2012': 0,
  'car-2014': 0,
  'lebanon-2006': 0,
  'somalia-2007': 0,
  'taiz-2016': 0,
  'afghanistan-2018': 0,
  'ituri-2003': 0,
  'cabo-2021': 0,
  'donbas-2014': 0,
  'georgia-2008': 0,
  'tripoli-2020': 2,
}

test('every sample dossier is held', () => {
  const samples = globSync('*-[0-9][0-9][0-9][0-9]', { cwd: resolve(import.meta.dirname, '../samples') })
  assert.deepEqual(Object.keys(REACHED).sort(), samples.sort())
  assert.deepEqual(Object.keys(WRONG).sort(), samples.sort())
})

for (const dossier of Object.keys(REACHED))
  suite(dossier, () => {
    const keyFile = `views-${dossier.slice(0, -'-2000'.length)}.json`
    const folder = resolve(import.meta.dirname, '../samples', dossier)
    const key = JSON.parse(readFileSync(join(import.meta.dirname, 'keys', keyFile), 'utf8')) as Key
    let readings: ReadonlyMap<string, CitedReading>
    let materials: Materials
    const views = new Map<ViewName, View>()

    before(async () => {
      readings = await readDossier(folder)
      materials = materialsFrom([...readings.values()], linkAll(readings.values(), []))
      for (const name of Object.keys(VIEWS) as ViewName[]) views.set(name, VIEWS[name](materials))
    })

    test('the key names reports that exist and columns that the views have', () => {
      const files = new Set(globSync('*.md', { cwd: folder }))
      assert.deepEqual(keyFaults(key, files, views), [])
    })

    test('every row of every view cites words that stand in a report of the dossier', () => {
      const texts = new Map([...readings.values()].map(({ report }) => [report.id, report.text]))
      for (const view of views.values())
        for (const { id, citations } of view.rows)
          for (const c of citations)
            for (const part of c.words.split(' … '))
              assert.ok(texts.get(c.report)?.includes(part), `${view.name} ${id}: “${part}”`)
    })

    test('a rumour, a promise and a refused convoy are not shown as done', (t) => {
      const shown = expectationsOf(key)
        .filter(({ expected }) => expected.absent)
        .flatMap(({ view, expected }) => (missIn(view, expected) === null ? [`${view}: ${expected.story}`] : []))
      t.diagnostic(`${shown.length} shown that did not happen`)
      for (const s of shown) t.diagnostic(s)
      assert.ok(shown.length <= (WRONG[dossier] ?? 0), shown.join('\n'))
    })

    test('what the reports were written to tell is shown, with the reports that tell it', (t) => {
      const planted = expectationsOf(key).filter(({ expected }) => !expected.absent)
      const misses = planted.flatMap(({ view, expected }) => {
        const miss = missIn(view, expected)
        return miss === null ? [] : [`${view}: ${expected.story}: ${miss}`]
      })
      const share = 1 - misses.length / planted.length
      t.diagnostic(`${planted.length - misses.length} of ${planted.length} shown (${share.toFixed(3)})`)
      for (const miss of misses) t.diagnostic(miss)
      assert.ok(share >= (REACHED[dossier] ?? 1), `${share.toFixed(3)} shown:\n${misses.join('\n')}`)
    })

    test('the views say the same from whatever order the reports come in', () => {
      const turned = [...readings.values()].reverse()
      const again = materialsFrom(turned, linkAll(turned, []))
      for (const [name, view] of views) assert.equal(JSON.stringify(VIEWS[name](again).rows), JSON.stringify(view.rows))
    })

    function missIn(view: ViewName, expected: Expectation): string | null {
      const rows: readonly Row[] = views.get(view)?.rows ?? []
      const fileById = new Map([...readings].map(([file, { report }]) => [report.id, file]))
      return missOf(expected, rows, fileById, namesIn(key))
    }
  })

function expectationsOf(key: Key): { readonly view: ViewName; readonly expected: Expectation }[] {
  return (Object.keys(VIEWS) as ViewName[]).flatMap((view) => (key[view] ?? []).map((expected) => ({ view, expected })))
}
