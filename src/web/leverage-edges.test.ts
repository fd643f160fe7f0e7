// One name is one node, and a name stands where no line runs under it.
import assert from 'node:assert/strict'
import test from 'node:test'
import type * as Model from '../model/index.ts'
import { joined, namePlaces, nodeOf } from './leverage-edges.ts'

const edge = (
  id: string,
  who: string,
  over: string,
  claims: string[],
  means: string | null = null,
): Model.Leverage => ({
  id,
  who: { id: `seen/${id}/${who}`, name: who },
  over: { id: `seen/${id}/${over}`, name: over },
  means,
  says: [`says ${id}`],
  claims,
  used: [],
  unused: [],
})

test('a name no roster knows is one node however many reports have it; rosters keep their ids', () => {
  assert.equal(nodeOf({ id: 'seen/1', name: 'Powers' }), nodeOf({ id: 'seen/2', name: ' powers' }))
  assert.notEqual(nodeOf({ id: 'state/sudan', name: 'Sudan' }), nodeOf({ id: 'seen/9', name: 'Sudan' }))
})
test('lines between the same two are one line with the claims of all', () => {
  const found = joined([edge('1', 'powers', 'parties', ['a']), edge('2', 'Powers', 'parties', ['b', 'a'])])
  assert.equal(found.length, 1)
  assert.deepEqual(found[0]?.claims, ['a', 'b'])
  assert.deepEqual(found[0]?.says, ['says 1', 'says 2'])
})
test('other means are another line', () => {
  assert.equal(joined([edge('1', 'a', 'b', ['x'], 'fuel'), edge('2', 'a', 'b', ['y'], 'arms')]).length, 2)
})
test('a name stands where no line runs under it, inside the picture', () => {
  const node = { x: 100, y: 100, long: 60 }
  const up = [0, 5, 10, 15, 20, 25, 30].map((d) => ({ x: 100, y: 90 - d }))
  const down = up.map(({ x, y }) => ({ x, y: 200 - y }))
  assert.equal(namePlaces([node], [], 200, 200)[0]?.y, 85)
  assert.equal(namePlaces([node], up, 200, 200)[0]?.y, 125)
  assert.equal(namePlaces([node], down, 200, 200)[0]?.y, 85)
  assert.equal(namePlaces([node], [...up, ...down], 200, 200)[0]?.anchor, 'start')
  assert.equal(
    namePlaces(
      [{ ...node, x: 180 }],
      [...up, ...down].map((p) => ({ ...p, x: 180 })),
      200,
      200,
    )[0]?.anchor,
    'end',
  )
})
test('two nodes near one another do not write over each other', () => {
  const [a, b] = namePlaces(
    [
      { x: 100, y: 100, long: 60 },
      { x: 120, y: 100, long: 60 },
    ],
    [],
    400,
    400,
  )
  assert.notDeepEqual([a?.y, a?.anchor], [b?.y, b?.anchor])
})
