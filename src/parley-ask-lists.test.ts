// Which other happenings may be the same as one.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { ActorRef, StoryEvent } from './model/index.ts'
import { eventsLike } from './parley-ask-lists.ts'

const party = (name: string): ActorRef => ({ id: `group/${name}`, name }) as ActorRef
const event = (id: string, more: Partial<StoryEvent>): StoryEvent => ({
  id,
  act: 'ASSAULT',
  mode: null,
  topics: [],
  actors: [],
  recipients: [],
  place: null,
  when: { from: '1999-05-10', to: '1999-05-10' },
  status: 'happened',
  claims: [`${id}:claim`],
  background: [],
  sources: ['one'],
  figures: [],
  score: null,
  ...more,
})
const at = (id: string): StoryEvent['place'] => ({ id, name: id, lat: 6, lon: 39, precision: 'settlement' })
const on = (from: string | null, to = from): StoryEvent['when'] => ({ from, to })

test('a happening may be the same as another of its kind, a week apart at most, in its place or with a party in common', () => {
  const own = event('own', { place: at('Zalambessa'), actors: [party('Eritrea')] })
  const like = (more: Partial<StoryEvent>): boolean => eventsLike(own, [event('other', more)], 5).length === 1
  // To catch.
  assert.ok(like({ place: at('Zalambessa') }))
  assert.ok(like({ recipients: [party('Eritrea')] }))
  assert.ok(like({ place: at('Zalambessa'), when: on('1999-05-12', '1999-05-20') }))
  assert.ok(like({ actors: [party('Eritrea')], when: on(null, '1999-05-03') }))
  // To spare.
  assert.ok(!like({ place: at('Zalambessa'), act: 'AID' }))
  assert.ok(!like({ place: at('Zalambessa'), when: on('1999-05-18') }))
  assert.ok(!like({ place: at('Zalambessa'), when: on(null) }))
  assert.ok(!like({ actors: [party('Ethiopia')] }))
  assert.ok(!like({ place: at('Badme'), actors: [party('Eritrea')] }))
  assert.deepEqual(eventsLike(own, [own], 5), [])
})

test('the likeliest comes first, and no more than were asked for', () => {
  const own = event('own', { place: at('Kadugli'), actors: [party('SPLM-N')] })
  const far = event('far', { actors: [party('SPLM-N')] })
  const day = event('day', { place: at('Kadugli'), when: on('1999-05-12') })
  const both = event('both', { place: at('Kadugli'), actors: [party('SPLM-N')], when: on('1999-05-16') })
  const found = eventsLike(own, [far, day, both], 2)
  assert.deepEqual(
    found.map((e) => e.id),
    ['both', 'day'],
  )
})
