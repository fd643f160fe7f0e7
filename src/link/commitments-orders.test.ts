// An order with a last day is one order, however often, and wherever, it is told.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Commitment } from '../model/index.ts'
import { passedOrders } from './commitments-answered.ts'
import { joinedOrders } from './commitments-orders.ts'
import { deadlineIn } from './days.ts'

let claims = 0

function order(
  over: Partial<Commitment> & { readonly report?: string; readonly who?: string; readonly whom?: string },
) {
  const { report = 'a', who, whom, ...rest } = over
  const id = `${report}:${claims++ * 100}-${claims * 100}:REQUEST`
  const party = (name: string | undefined) => (name === undefined ? [] : [{ id: `seen/${name}`, name }])
  const made = { what: 'made' as const, date: rest.made ?? null, by: [], claims: [id], sources: [] }
  return {
    id: `commitment/${id}`,
    kind: 'ultimatum',
    by: party(who),
    to: party(whom),
    place: null,
    topics: [],
    terms: 'leave the town',
    made: null,
    deadline: '2004-01-31',
    steps: [made],
    state: 'no answer in this record',
    claims: [id],
    ...rest,
  } as Commitment
}

test('an order that is told again once its last day is over is the one that was told with its day', () => {
  const first = order({ report: 'a', who: 'group of its officers', whom: 'Sekou Conneh', made: '2004-01-14' })
  const again = order({ report: 'b', who: 'officers', whom: 'Sekou Conneh' })
  const [one, ...none] = joinedOrders([again, first])
  assert.deepEqual(none, [])
  assert.equal(one?.made, '2004-01-14')
  assert.equal(one?.claims.length, 2)
})

test('two claims of one sentence tell one order, whatever days they count from', () => {
  const told = 'At noon the council gave the garrison of Kuito a day to surrender'
  const a = order({ who: 'council', whom: 'garrison', made: '1993-04-27', deadline: '1993-04-28', terms: told })
  const b = order({
    who: 'council',
    whom: 'garrison',
    made: '1993-04-30',
    deadline: '1993-05-01',
    terms: `${told}, or face the guns.`,
  })
  const [one, ...none] = joinedOrders([b, a])
  assert.deepEqual(none, [])
  assert.deepEqual([one?.made, one?.deadline, one?.terms], ['1993-04-27', '1993-04-28', `${told}, or face the guns.`])
})

test('orders to others, by others, for another day, or told anew with a day of their own stay apart', () => {
  const first = order({ who: 'army', whom: 'rebels in Goma', made: '2004-01-14' })
  for (const other of [
    order({ report: 'b', who: 'army', whom: 'villagers of Sake' }),
    order({ report: 'b', who: 'neighbours', whom: 'rebels in Goma' }),
    order({ report: 'b', who: 'army', whom: 'rebels in Goma', deadline: '2004-02-28' }),
    order({ report: 'b', who: 'army', whom: 'rebels in Goma', made: '2004-01-20' }),
    order({ report: 'b' }),
  ])
    assert.equal(joinedOrders([first, other]).length, 2)
})

test('a last day told by weekday and day of the month is that day; one that somebody had may be over', () => {
  const by = '2016-03-21'
  assert.equal(deadlineIn('unless he had signed by Sunday the 27th another chief would be found', by), '2016-03-27')
  assert.equal(deadlineIn('it had until noon on the 12th to sign', by), '2016-03-12')
  assert.equal(deadlineIn('it has until noon on the 12th to sign', by), '2016-04-12')
  assert.equal(deadlineIn('leave by Sunday or be shot', by), '2016-03-27')
})

test('the very words of an order in a reprint are one order, whomever it is taken to be for', () => {
  const words = 'The president has told the rebels to let the people of Lubango cross the river by Saturday night'
  const join = (a: Partial<Commitment>, b: Partial<Commitment>, whose = 'president'): number =>
    joinedOrders([
      order({ report: 'a', who: 'president', whom: 'rebels', made: '2004-01-29', terms: words, ...a }),
      order({ report: 'b', who: whose, whom: 'Coast Wire', made: '2004-01-30', terms: words, ...b }),
    ]).length
  assert.equal(join({}, {}), 1)
  assert.equal(join({}, { terms: `${words}, Coast Wire reported` }), 1)
  assert.equal(join({ terms: `${words}.` }, {}), 1)
  assert.equal(join({}, { deadline: '2004-02-07' }), 2)
  assert.equal(join({ terms: 'leave the town' }, { terms: 'leave the town' }), 2)
  assert.equal(join({}, {}, 'governor'), 2)
})

test('words that only name a last day are the order of that day', () => {
  const first = order({
    report: 'a',
    who: 'regional powers',
    made: '2016-05-17',
    terms: 'open the roads or see air drops',
  })
  for (const terms of [
    'deadline of the support group runs out',
    'The ultimatum of the officers expires',
    'the rebels’ deadline for Kidal ran out.',
  ]) {
    const again = order({ report: 'b', who: 'support group', made: '2016-05-25', terms })
    const all = joinedOrders([first, again])
    assert.equal(all.length, 1, terms)
    assert.equal(all[0]?.terms, first.terms)
  }
})

test('an order of its own, of somebody else, or with another last day stays apart', () => {
  const known = (id: string, over: object) => ({ ...order(over), by: [{ id, name: id }] }) as Commitment
  const first = known('state/russia', { report: 'a', made: '2016-05-17', terms: 'open the roads' })
  const ends = 'deadline of the support group runs out'
  for (const again of [
    known('state/us', { report: 'b', made: '2016-05-25', terms: ends }),
    order({ report: 'b', who: 'support group', deadline: '2004-02-07', terms: ends }),
    order({ report: 'b', who: 'support group', terms: 'hand over the guns before the deadline' }),
  ])
    assert.equal(joinedOrders([first, again]).length, 2, again.terms)
})

test('word that a day went by, with nobody named, is of the one order that ran to that day', () => {
  const lapsed = (date: string) =>
    [
      { what: 'made', date, by: [], claims: [], sources: [] },
      { what: 'lapsed', date, by: [], claims: [], sources: [] },
    ] as unknown as Commitment['steps']
  for (const day of ['2015-09-15', '1993-04-28', '2004-01-31']) {
    const set = order({ who: 'army', whom: 'fighters', made: '1993-01-01', deadline: day })
    const over = order({ report: 'b', made: day, deadline: null, steps: lapsed(day) })
    const [one, ...none] = passedOrders([set, over])
    assert.deepEqual(none, [], day)
    assert.equal(one?.steps.at(-1)?.what, 'lapsed', day)
  }
  const first = order({ who: 'army', whom: 'fighters', made: '2004-01-14' })
  for (const other of [
    order({ report: 'b', made: '2004-02-07', deadline: null, steps: lapsed('2004-02-07') }),
    order({ report: 'b', who: 'police', made: '2004-01-31', deadline: null, steps: lapsed('2004-01-31') }),
    order({ report: 'b', made: '2004-01-31', deadline: null }),
  ])
    assert.equal(passedOrders([first, other]).length, 2)
})
