// A name as somebody types it, and the places and parties it may mean.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import type { ClaimFilter } from './parley.ts'
import { actorsMeant, placesMeant, withNamesMeant, withStoryNamesMeant } from './parley-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-names-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const NONE = { gazetteer: join(folder, 'none') }

test('every spelling of a place finds the same place, in Latin and in Arabic letters', () => {
  for (const name of ['Daraya', 'Darayya', 'Daraiya', 'داريا'])
    assert.deepEqual(placesMeant([name], NONE), [name, 'curated/daraya'])
  for (const name of ['Kiev', 'Kyiv', 'Київ']) assert.ok(placesMeant([name], NONE).includes('curated/kyiv'), name)
})

test('a place that nobody knows, and an id, stay as they are', () => {
  assert.deepEqual(placesMeant(['Atlantis-on-Sea', 'curated/daraya', '…'], NONE), [
    'Atlantis-on-Sea',
    'curated/daraya',
    '…',
  ])
})

test('places added to the dossier are known too', () => {
  writeFileSync(join(folder, 'own.csv'), 'name,lat,lon,country,alternates\nQarn Hilltop,15.1,44.2,YE,Garn Hilltop\n')
  const [typed, id] = placesMeant(['Garn Hilltop'], { gazetteer: folder })
  assert.equal(typed, 'Garn Hilltop')
  assert.match(id ?? '', /^added\//)
})

test('a party is meant by its names and acronyms, a person by a known spelling', () => {
  assert.deepEqual(actorsMeant(['US']), ['US', 'state/us'])
  assert.deepEqual(actorsMeant(['Daesh']), ['Daesh', 'group/islamic-state'])
  assert.deepEqual(actorsMeant(['Bashar al-Assad']), ['Bashar al-Assad', 'person/bashar-assad'])
  assert.deepEqual(actorsMeant(['us', 'the villagers']), ['us', 'the villagers'])
})

test('a filter keeps what names nobody', () => {
  const plain: ClaimFilter = { words: 'convoy', act: 'AID' }
  assert.deepEqual(withNamesMeant(plain, NONE), plain)
  assert.deepEqual(withNamesMeant({ place: 'داريا', speaker: ['UN'] }, NONE), {
    place: ['داريا', 'curated/daraya'],
    speaker: ['UN', 'body/un'],
  })
  assert.deepEqual(withStoryNamesMeant({ place: 'Darayya|Homs', limit: 5 }, NONE).place.split('|').slice(0, 3), [
    'Darayya',
    'Homs',
    'curated/daraya',
  ])
})
