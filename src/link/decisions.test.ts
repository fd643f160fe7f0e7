// Names that people merge and split: the last word holds, whatever way it came, and who is only described is nobody's spelling.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Decision, Story } from '../model/index.ts'
import { decided, merge, speaks, split } from './decided.fixture.ts'
import { linkAll } from './index.ts'

const ALL = [
  speaks('Northern Wire', 'Osman Deng', 'Kutum'),
  speaks('Valley Radio', 'Usman Deng Ali', 'Mellit'),
  speaks('Harbour News', 'Hassan Garang', 'Kebkabiya'),
]
const [OSMAN, USMAN, HASSAN] = ['seen/osman deng', 'seen/usman deng ali', 'seen/hasan garang'] as const

/** Every actor with its spellings. */
const who = (story: Story): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(story.actors.map((a) => [a.id, [...a.spellings].sort()]))
const under = (...decisions: readonly Decision[]): ReturnType<typeof who> => who(linkAll(ALL, decided(...decisions)))

test('new names are proposed, and stay apart until somebody merges them', () => {
  assert.deepEqual(Object.keys(under()), [HASSAN, OSMAN, USMAN])
  assert.ok(linkAll(ALL, []).actors.every((a) => a.proposed))
  assert.deepEqual(under(merge(OSMAN, USMAN))[OSMAN], ['Osman Deng', 'Usman Deng Ali'])
})

test('a spelling that came by merging can be split off, and what was split off can be merged elsewhere', () => {
  const off = under(merge(OSMAN, USMAN), split(OSMAN, 'Usman Deng Ali'))
  assert.deepEqual(off[OSMAN], ['Osman Deng'])
  assert.deepEqual(off[USMAN], ['Usman Deng Ali'])
  const elsewhere = under(merge(OSMAN, USMAN), split(OSMAN, 'Usman Deng Ali'), merge(HASSAN, USMAN))
  assert.deepEqual(elsewhere[HASSAN], ['Hassan Garang', 'Usman Deng Ali'])
})

test('what was split off comes home by a merger', () => {
  const home = under(merge(OSMAN, USMAN), split(OSMAN, 'Usman Deng Ali'), merge(OSMAN, USMAN))
  assert.deepEqual(home, { [HASSAN]: ['Hassan Garang'], [OSMAN]: ['Osman Deng', 'Usman Deng Ali'] })
})

test('a merger the other way turns the first round, and a chain of mergers ends at its end', () => {
  assert.deepEqual(under(merge(OSMAN, USMAN), merge(USMAN, OSMAN))[USMAN], ['Osman Deng', 'Usman Deng Ali'])
  assert.deepEqual(under(merge(OSMAN, USMAN), merge(HASSAN, OSMAN))[HASSAN], [
    'Hassan Garang',
    'Osman Deng',
    'Usman Deng Ali',
  ])
})

test('who is only described is merged with nobody, though the words are the same', () => {
  const described = [...ALL, speaks('Coast Cable', 'an elder', 'Kutum')]
  const merged = linkAll(described, decided(merge(OSMAN, 'seen/an elder', 'seen/elder', 'seen/elder@kutum')))
  assert.deepEqual(who(merged), who(linkAll(described, [])))
})

test('places that are merged have the name and spot of the one they went into', () => {
  const story = linkAll(
    ALL,
    decided({ what: 'merge', kind: 'place', into: 'test/kutum', from: ['test/mellit', 'test/kebkabiya'] }),
  )
  assert.deepEqual(
    story.places.map((p) => [p.id, p.name]),
    [['test/kutum', 'Kutum']],
  )
  assert.ok(story.events.every((e) => e.place?.name === 'Kutum'))
})

test('a name that was rejected is no actor, though what it did is told; it is one again when that is taken back', () => {
  const reject: Decision = { what: 'reject', target: USMAN }
  assert.deepEqual(Object.keys(under(reject)), [HASSAN, OSMAN])
  const { events } = linkAll(ALL, decided(reject))
  assert.ok(events.some((e) => e.actors.some((a) => a.name === 'Usman Deng Ali')))
  assert.deepEqual(Object.keys(under(reject, { what: 'undo', target: 1 })), [HASSAN, OSMAN, USMAN])
  assert.deepEqual(Object.keys(under(reject, { what: 'accept', target: USMAN })), [HASSAN, OSMAN, USMAN])
})

test('claims that came into an event by merging can be split off again, and merged again', () => {
  const { events } = linkAll(ALL, [])
  const [a = '', b = '', c = ''] = events.map((e) => e.id)
  const together: Decision = { what: 'merge', kind: 'event', into: a, from: [b, c] }
  const off: Decision = { what: 'split', kind: 'event', from: a, parts: [b.replace('event/', '')] }
  const sizes = (...decisions: readonly Decision[]): readonly number[] =>
    linkAll(ALL, decided(...decisions))
      .events.map((e) => e.claims.length)
      .sort()
  assert.deepEqual(sizes(together), [3])
  assert.deepEqual(sizes(together, off), [1, 2])
  assert.deepEqual(sizes(together, off, { ...together, from: [b] }), [3])
  assert.deepEqual(sizes(together, off, { what: 'undo', target: 2 }), [3])
})
