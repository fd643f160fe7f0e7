// The gazetteer: its keys, its file, and files that are added, good and bad.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ParleyError } from '../model/index.ts'
import { gazetteer, gazetteerFrom, joined, kmBetween, spelledLike } from './gazetteer.ts'
import { type PlaceRecord, readPlaces, writePlaces } from './gazetteer-file.ts'
import { frameOf, keyOf } from './gazetteer-names.ts'

test('keys leave out case, accents and signs', () => {
  assert.equal(keyOf('Ma`arrat an Nu‘mān'), 'maarrat an numan')
  assert.equal(keyOf('Saint-Étienne'), 'st etienne')
  assert.equal(keyOf('St. Louis'), 'st louis')
  assert.equal(keyOf('U.S.'), 'us')
  assert.equal(keyOf('إدلب'), keyOf('ادلب'))
  assert.equal(keyOf('—'), '')
})

test('spellings of one Arabic name share a frame, other names do not', () => {
  const frames = ['muadamiyyat al sham', 'madamiyet elsham', 'moadamiyat ash sham'].map(frameOf)
  assert.deepEqual(new Set(frames).size, 1)
  for (const [a, b] of [
    ['douma', 'duma'],
    ['al zabadani', 'zebdani'],
    ['deir ez zor', 'dayr az zawr'],
  ] as const) {
    assert.equal(frameOf(a).replace(/w/g, ''), frameOf(b).replace(/w/g, ''), `${a} ${b}`)
  }
  assert.notEqual(frameOf('homs'), frameOf('hama'))
  assert.notEqual(frameOf('aleppo'), frameOf('afrin'))
  assert.notEqual(frameOf('rastan'), frameOf('raqqa'))
})

test('a spelling no list has is found by its frame', () => {
  assert.equal(spelledLike(keyOf('Mouadhamiyet Elsham'))[0]?.entry.id, 'curated/moadamiya')
  assert.ok(spelledLike(keyOf('Dariyya')).some((s) => s.entry.name.startsWith('Dara')))
  assert.deepEqual(spelledLike('x'), [])
})

test('the gazetteer knows towns, divisions and countries', () => {
  const g = gazetteer()
  assert.ok(g.size > 200_000)
  assert.ok(g.find('springfield').length > 10)
  assert.equal(g.find('syria')[0]?.kind, 'country')
  assert.ok(g.find('jefferson county').every((e) => e.country === 'US'))
  assert.ok(g.find(keyOf('Kherson Oblast')).some((e) => e.kind === 'division' && e.country === 'UA'))
  assert.deepEqual(g.find('no such place at all'), [])
})

const record = (id: number, name: string, keys: string[], others: string[] = []): PlaceRecord => ({
  id,
  name,
  lat: 33.5,
  lon: 36.25,
  country: 'SY',
  admin: 'SY.08',
  population: 1000,
  feature: 'town',
  keys,
  others,
})

test('records written are read back, and the same records give the same bytes', () => {
  const records = [record(1, 'Daraya', ['daraya'], ['darayya', 'داريا']), record(2, 'Douma', ['douma', 'daraya'])]
  const file = writePlaces(records)
  assert.deepEqual(file, writePlaces(records))
  const read = readPlaces(file)
  assert.equal(read.size, 2)
  assert.deepEqual(read.find('daraya'), [0, 2])
  assert.deepEqual(read.find('داريا'), [1])
  assert.deepEqual(read.record(1), {
    id: 2,
    name: 'Douma',
    lat: 33.5,
    lon: 36.25,
    country: 'SY',
    admin: 'SY.08',
    population: 1000,
    feature: 'town',
  })
  assert.throws(
    () => readPlaces(file.subarray(0, file.length - 3)),
    (e) => e instanceof ParleyError && e.code === 'places/unreadable',
  )
  assert.throws(
    () => readPlaces(Buffer.from('nothing')),
    (e) => e instanceof ParleyError && e.code === 'places/unreadable',
  )
})

const ROW =
  '170892\tDārayyā\tDarayya\tDaraya,داريا\t33.45835\t36.23256\tP\tPPLA2\tSY\t\t08\t\t\t\t71596\t\t703\tAsia/Damascus\t2020-06-10'

test('a dump in the form of GeoNames is read', () => {
  const g = gazetteerFrom(`${ROW}\n\n`, 'geonames')
  assert.equal(g.size, 1)
  const [entry] = g.find(keyOf('داريا'))
  assert.deepEqual([entry?.id, entry?.country, entry?.admin, entry?.population], ['added/170892', 'SY', 'SY.08', 71596])
})

test('a table with commas is read, with quotes and kinds', () => {
  const g = gazetteerFrom(
    'Name,Latitude,Longitude,Country,Alternates,Kind\r\n"Tell, the",36.7,38.9,sy,"Tall|Tel",site\r\n',
    'csv',
  )
  const [entry] = g.find('tel')
  assert.deepEqual([entry?.name, entry?.kind, entry?.country], ['Tell, the', 'site', 'SY'])
  assert.equal(joined([g, g]).find('tel').length, 2)
})

test('bad rows are told by their line', () => {
  const bad: [string, 'csv' | 'geonames', RegExp][] = [
    [`${ROW}\n1\tonly\tthree`, 'geonames', /Line 2 .*3 columns/],
    [ROW.replace('33.45835', '133'), 'geonames', /Line 1 .*latitude/],
    ['name,lat\nX,1', 'csv', /Line 1 .*lat and lon/],
    ['name,lat,lon\nA,1,2\nB,x,2', 'csv', /Line 3 .*latitude "x"/],
    ['name,lat,lon\n,1,2', 'csv', /Line 2 .*no name/],
    ['name,lat,lon\n"A,1,2', 'csv', /Line 2 .*not closed/],
  ]
  for (const [content, kind, message] of bad) {
    assert.throws(
      () => gazetteerFrom(content, kind),
      (e) => e instanceof ParleyError && e.code === 'gazetteer/bad-row' && message.test(e.message),
      content,
    )
  }
  assert.throws(
    () => gazetteerFrom('name,lat,lon\n', 'csv'),
    (e) => e instanceof ParleyError && e.code === 'gazetteer/empty',
  )
})

test('distances are those of the sphere', () => {
  const km = kmBetween({ lat: 33.51, lon: 36.29 }, { lat: 36.2, lon: 37.16 })
  assert.ok(km > 300 && km < 320, String(km))
})
