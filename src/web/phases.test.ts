import assert from 'node:assert/strict'
import test from 'node:test'
import type * as Model from '../model/index.ts'
import { phasesShown, stateOf } from './phases.ts'

const truce = (phases: readonly Partial<Model.Phase>[], ends: string | null): Model.Ceasefire =>
  ({
    kind: 'ceasefire',
    phases: phases.map((p) => ({ to: null, claims: ['a'], ...p })),
    term: ends === null ? null : { length: '72 hours', ends, claim: 'a' },
  }) as unknown as Model.Ceasefire

test('a ceasefire whose term ran out stands at "term over", and no other does', () => {
  const once = truce([{ name: 'in force', from: '2014-08-11' }], '2014-08-14')
  assert.equal(stateOf(once, '2014-08-14'), 'in force')
  assert.equal(stateOf(once, '2014-08-15'), 'term over')
  assert.equal(stateOf(once, null), 'in force')
  assert.deepEqual(
    phasesShown(once, '2014-09-01').map((p) => [p.name, p.from, p.to]),
    [
      ['in force', '2014-08-11', '2014-08-14'],
      ['term over', '2014-08-14', null],
    ],
  )
  for (const later of ['renewed', 'ended']) {
    const went = truce(
      [
        { name: 'in force', from: '2014-08-11', to: '2014-08-18' },
        { name: later, from: '2014-08-18' },
      ],
      '2014-08-14',
    )
    assert.equal(stateOf(went, '2014-09-01'), later)
  }
  assert.equal(stateOf(truce([{ name: 'in force', from: '2014-08-11' }], null), '2014-09-01'), 'in force')
})
