import assert from 'node:assert/strict'
import test from 'node:test'
import { isFiltered, parseStory, storyAddress } from './story-address.ts'

test('only days of the calendar are taken out of an address', () => {
  const filters = parseStory({ from: '2016-02-31', to: '2016-02-29', place: 'Daraya' })
  assert.equal(filters.from, undefined)
  assert.equal(filters.to, '2016-02-29')
  assert.ok(isFiltered(filters))
  assert.ok(!isFiltered(parseStory({ from: 'soon' })))
})

test('a thing of the story is shown where its id says', () => {
  assert.deepEqual(storyAddress('siege/daraya/2012-11-01'), {
    to: '/sieges',
    search: { id: 'siege/daraya/2012-11-01' },
  })
  assert.equal(storyAddress('deal/foah/2016-09-25')?.to, '/talks')
  assert.equal(storyAddress('unknown/x'), null)
})
