import assert from 'node:assert/strict'
import test from 'node:test'
import type { ActorRef, Commitment, StepKind } from '../model/index.ts'
import { joinedAsks } from './commitments-joined.ts'

const who = (name: string, id = `seen/${name.toLowerCase()}`): ActorRef => ({ id, name })
const WFP = who('World Food Programme', 'body/wfp')

/** An ask of a report, with the day of its answer where the report tells one. */
function ask(
  report: string,
  made: string,
  terms: string,
  more: Partial<Commitment> = {},
  answer?: readonly [StepKind, string],
): Commitment {
  const claim = `${report}:1-9:REQUEST`
  const step = (what: StepKind, date: string, id: string) => ({ what, date, by: [], claims: [id], sources: [report] })
  return {
    id: `commitment/${report}`,
    kind: 'appeal',
    by: [],
    to: [],
    place: null,
    topics: [],
    terms,
    made,
    deadline: null,
    steps: [step('made', made, claim), ...(answer ? [step(...answer, `${report}:20-30:AID`)] : [])],
    state: answer?.[0] ?? 'no answer in this record',
    claims: answer ? [claim, `${report}:20-30:AID`] : [claim],
    ...more,
  }
}
const of = (...list: readonly Commitment[]): unknown =>
  joinedAsks(list).map((c) => [c.id, c.state, c.steps.at(-1)?.date])
const doctors = { by: [who('Nine doctors')], to: [WFP] }

test('an ask told again where it is met is the one that an earlier report tells of', () => {
  const made = ask('a', '2012-05-03', 'asking for plasma', doctors)
  for (const told of [
    ask(
      'b',
      '2012-05-03',
      'The plane brought what the doctors of Bor had asked for.',
      { by: [who('doctors of Bor')], to: [WFP] },
      ['answered', '2012-05-20'],
    ),
    ask('b', '2012-05-03', 'It was for plasma that they had written.', { by: [who('the doctors')] }, [
      'answered',
      '2012-05-20',
    ]),
    ask('b', '2012-05-03', 'Plasma and salt came, as had been asked.', { to: [WFP] }, ['refused', '2012-05-20']),
    // No day of its own but that of the answer.
    ask('b', '2012-05-20', 'a request of the doctors', { by: [who('Nine doctors')], to: [WFP] }, [
      'accepted',
      '2012-05-20',
    ]),
  ])
    assert.deepEqual(of(made, told), [['commitment/a', told.state, '2012-05-20']], told.terms)
  const director = ask(
    'b',
    '2012-05-03',
    'Blood and plasma came, as the director had asked.',
    { by: [who('director')], to: [WFP] },
    ['answered', '2012-05-20'],
  )
  assert.deepEqual(
    of(ask('a', '2012-05-03', 'asked for blood and plasma', { by: [who('Ann Deng')], to: [WFP] }), director),
    [['commitment/a', 'answered', '2012-05-20']],
  )
})

test('asks of others, to others, of another day or for something else stay apart', () => {
  const made = ask('a', '2012-05-03', 'asking for plasma', doctors)
  for (const told of [
    ask('b', '2012-05-03', 'Plasma came.', { ...doctors, to: [who('Red Cross', 'body/icrc')] }, [
      'answered',
      '2012-05-20',
    ]),
    ask('b', '2012-05-04', 'Plasma came.', doctors, ['answered', '2012-05-20']),
    ask('b', '2012-05-03', 'Tents came.', { by: [who('mayor')], to: [WFP] }, ['answered', '2012-05-20']),
    ask('b', '2012-05-03', 'Tents came.', { by: [who('doctors')] }, ['answered', '2012-05-20']),
    ask('a', '2012-05-03', 'Plasma came.', doctors, ['answered', '2012-05-20']),
    ask('b', '2012-05-03', 'asking for plasma', doctors),
  ])
    assert.equal(joinedAsks([made, told]).length, 2, told.terms)
  // Of two that may be meant neither is.
  const other = ask('c', '2012-05-03', 'asking for plasma', { by: [who('Two doctors')], to: [WFP] })
  const told = ask('b', '2012-05-03', 'Plasma came.', { by: [who('doctors')], to: [WFP] }, ['answered', '2012-05-20'])
  assert.equal(joinedAsks([made, other, told]).length, 3)
})
