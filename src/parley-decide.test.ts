// Decisions that name what is not there, or would change nothing, are refused with a code; names are found as people type them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { decided, merge, speaks, split } from './link/decided.fixture.ts'
import { linkAll } from './link/index.ts'
import type { Decision } from './model/index.ts'
import { actorsLike, checkDecision, eventMeant, idMeant } from './parley-decide.ts'

const ALL = [
  speaks('Northern Wire', 'Osman Deng', 'Kutum'),
  speaks('Valley Radio', 'Usman Deng Ali', 'Mellit'),
  speaks('Harbour News', 'The Hilal Brigade', 'Kebkabiya'),
]
const [OSMAN, USMAN] = ['seen/osman deng', 'seen/usman deng ali'] as const

/** The code with which a decision is refused after others; null where it is taken. */
function codeOf(decision: Decision, ...before: readonly Decision[]): string | null {
  const decisions = decided(...before)
  try {
    checkDecision(decision, linkAll(ALL, decisions), decisions)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a merger of what is not there, of one with itself, or made before is refused', () => {
  assert.equal(codeOf(merge(OSMAN, USMAN)), null)
  assert.equal(codeOf(merge(OSMAN, 'seen/nobody')), 'decision/not-found')
  assert.equal(codeOf(merge('seen/nobody', OSMAN)), 'decision/not-found')
  assert.equal(codeOf(merge(OSMAN, OSMAN)), 'decision/nothing-to-do')
  assert.equal(codeOf(merge(OSMAN, USMAN), merge(OSMAN, USMAN)), 'decision/nothing-to-do')
  assert.equal(
    codeOf({ what: 'merge', kind: 'place', into: 'test/kutum', from: ['test/nowhere'] }),
    'decision/not-found',
  )
  assert.equal(codeOf({ what: 'merge', kind: 'place', into: 'test/kutum', from: ['test/mellit'] }), null)
})

test('a new name may be joined to somebody of the roster whom the record does not name yet, not the other way round', () => {
  assert.equal(codeOf(merge('state/sudan', OSMAN)), null)
  assert.equal(codeOf(merge(OSMAN, 'state/chad')), 'decision/not-found')
})

test('a merger is turned round, and what was split off comes home', () => {
  assert.equal(codeOf(merge(USMAN, OSMAN), merge(OSMAN, USMAN)), null)
  assert.equal(codeOf(merge(OSMAN, USMAN), merge(OSMAN, USMAN), split(OSMAN, 'Usman Deng Ali')), null)
})

test('only a spelling that somebody has can be split off, and never the only one', () => {
  assert.equal(codeOf(split(OSMAN, 'Usman Deng Ali'), merge(OSMAN, USMAN)), null)
  assert.equal(codeOf(split(OSMAN, 'Hassan Garang')), 'decision/not-part')
  assert.equal(codeOf(split('seen/nobody', 'Osman Deng')), 'decision/not-found')
  assert.equal(codeOf(split(OSMAN, 'Osman Deng')), 'decision/nothing-to-do')
})

test('events are merged by their ids, and split by claims that are theirs', () => {
  const { events } = linkAll(ALL, [])
  const [a, b] = [events[0]?.id ?? '', events[1]?.id ?? '']
  const together: Decision = { what: 'merge', kind: 'event', into: a, from: [b] }
  assert.equal(codeOf(together), null)
  assert.equal(codeOf({ ...together, from: [a] }), 'decision/nothing-to-do')
  assert.equal(codeOf(together, together), 'decision/nothing-to-do')
  assert.equal(codeOf({ ...together, from: ['event/ffffffffffff:1-2:AID'] }), 'decision/not-found')
  const [own = '', other = ''] = [events[0]?.claims[0], events[1]?.claims[0]]
  const off: Decision = { what: 'split', kind: 'event', from: a, parts: [own] }
  assert.equal(codeOf(off), 'decision/nothing-to-do')
  assert.equal(codeOf(off, together), null)
  assert.equal(codeOf({ ...off, parts: [other] }), 'decision/not-part')
})

test('what is accepted or rejected must be there, and nobody of the roster is rejected', () => {
  assert.equal(codeOf({ what: 'accept', target: OSMAN }), null)
  assert.equal(codeOf({ what: 'reject', target: OSMAN }), null)
  assert.equal(codeOf({ what: 'reject', target: 'seen/nobody' }), 'decision/not-found')
  assert.equal(codeOf({ what: 'accept', target: OSMAN }, { what: 'reject', target: OSMAN }), null)
})

test('a name is found by its words, and told with the choices where it may be several', () => {
  const story = linkAll(ALL, [])
  const find = (words: string): string => idMeant('actor', words, story, [], [])
  assert.equal(find('osman deng'), OSMAN)
  assert.equal(find('Hilal'), find('Hilal Brigade'))
  assert.throws(() => find('Deng'), { code: 'decision/ambiguous', message: /Osman Deng \(seen\/osman deng\)/ })
  assert.throws(() => find('Nobody'), { code: 'decision/not-found' })
  assert.equal(find('Chad'), 'state/chad')
  const { id = '' } = story.events[0] ?? {}
  assert.equal(eventMeant(id.slice(0, 15), story), id)
  assert.equal(eventMeant(story.events[0]?.claims[0] ?? '', story), id)
  assert.throws(() => eventMeant('event/abc', story), { code: 'decision/not-found' })
})

test('a new name is shown with those it may be: the same words, or the letters of them', () => {
  const known = (name: string): Parameters<typeof actorsLike>[0] => ({
    id: `seen/${name.toLowerCase()}`,
    name,
    spellings: [name],
    proposed: true,
    claims: 1,
  })
  const like = (name: string, ...others: readonly string[]): readonly string[] =>
    actorsLike(known(name), others.map(known)).map((a) => a.name)
  assert.deepEqual(like('Deng', 'Osman Deng', 'Hassan Garang'), ['Osman Deng'])
  assert.deepEqual(like('DRC', 'Darfur Relief Committee', 'Relief'), ['Darfur Relief Committee'])
  assert.deepEqual(like('Hilal Brigade', 'Nasr Brigade', 'Hilal'), ['Hilal'])
})
