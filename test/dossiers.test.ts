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
  'tigray-2022': 0.72,
  'bosnia-1994': 0.35,
  'karabakh-2023': 0.7,
  'el-fasher-2025': 0.58,
  'aceh-2003': 0.53,
  'chechnya-1995': 0.5,
  'durayhimi-2018': 0.41,
  'mindanao-2013': 0.59,
  'mariupol-2022': 0.8,
  'misrata-2011': 0.77,
  'croatia-1991': 0.28,
  'south-sudan-2014': 0.58,
  'gaza-2014': 0.42,
  'liberia-2003': 0.47,
  'myanmar-2023': 0.64,
  'nepal-2005': 0.64,
  'srilanka-2009': 0.2,
  'angola-1993': 0.26,
  'colombia-2001': 0.1,
  'goma-2012': 0.02,
  'car-2014': 0.21,
  'lebanon-2006': 0.25,
  'somalia-2007': 0.37,
  'taiz-2016': 0.3,
  'afghanistan-2018': 0.29,
  'ituri-2003': 0.17,
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
  'durayhimi-2018': 1,
  'mindanao-2013': 0,
  'mariupol-2022': 0,
  'misrata-2011': 0,
  'croatia-1991': 0,
  'south-sudan-2014': 0,
  'gaza-2014': 0,
  'liberia-2003': 0,
  'myanmar-2023': 0,
  'nepal-2005': 0,
  'srilanka-2009': 2,
  'angola-1993': 0,
  'colombia-2001': 0,
  'goma-2012': 2,
  'car-2014': 0,
  'lebanon-2006': 0,
  'somalia-2007': 0,
  'taiz-2016': 0,
  'afghanistan-2018': 0,
  'ituri-2003': 1,
}

for (const [dossier, keyFile] of [
  ['damascus-2016', 'views-damascus.json'],
  ['hodeidah-2018', 'views-hodeidah.json'],
  ['tigray-2022', 'views-tigray.json'],
  ['bosnia-1994', 'views-bosnia.json'],
  ['karabakh-2023', 'views-karabakh.json'],
  ['el-fasher-2025', 'views-el-fasher.json'],
  ['aceh-2003', 'views-aceh.json'],
  ['chechnya-1995', 'views-chechnya.json'],
  ['durayhimi-2018', 'views-durayhimi.json'],
  ['mindanao-2013', 'views-mindanao.json'],
  ['mariupol-2022', 'views-mariupol.json'],
  ['misrata-2011', 'views-misrata.json'],
  ['croatia-1991', 'views-croatia.json'],
  ['south-sudan-2014', 'views-south-sudan.json'],
  ['gaza-2014', 'views-gaza.json'],
  ['liberia-2003', 'views-liberia.json'],
  ['myanmar-2023', 'views-myanmar.json'],
  ['nepal-2005', 'views-nepal.json'],
  ['srilanka-2009', 'views-srilanka.json'],
  ['angola-1993', 'views-angola.json'],
  ['colombia-2001', 'views-colombia.json'],
  ['goma-2012', 'views-goma.json'],
  ['car-2014', 'views-car.json'],
  ['lebanon-2006', 'views-lebanon.json'],
  ['somalia-2007', 'views-somalia.json'],
] as const)
  suite(dossier, () => {
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
