import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'

const QUIET = ['Shops were open in Kadugli.', { act: 'CONSULT', at: 'Kadugli' }] as const

/** What a report tells of aid beside its claims. */
function beside(...sentences: readonly string[]): readonly string[] {
  const { asides } = besideOf(invented('2024-06-12', 'Wire', 'SD', QUIET, [''], ...sentences.map((s) => [s] as const)))
  return Object.values(asides).flatMap((list) => list.map((a) => a.what))
}

/** The steps of aid that a claim of delivery in the first sentence gives. */
function claimed(said: Partial<Said>, ...sentences: readonly string[]): readonly string[] {
  const [first = '', ...rest] = sentences
  const report = invented(
    '2024-06-12',
    'Wire',
    'SD',
    [''],
    [first, { act: 'AID', topics: ['aid'], at: 'Kadugli', ...said }],
    ...rest.map((s) => [s] as const),
  )
  return linkAll([report], []).aid.flatMap((a) => a.steps.map((s) => s.what))
}

test('what a correction tells again did not happen', () => {
  for (const told of [
    ['Correction: in our bulletin of May we wrote that four lorries of flour had entered Kadugli on 20 May.'],
    ['An earlier version of this report said that ten trucks of food had reached Kadugli on 3 June.', 'They had not.'],
    ['Last week we reported that a convoy had reached Kadugli on 3 June.', 'No convoy went there.'],
    ['Situation Report 12 stated that tents had been distributed in Kadugli.', 'The sentence described a plan.'],
    ['In May we wrote that ten lorries of flour had got into Kadugli under escort.', 'Neither thing is true.'],
    ['It was reported that lorries of flour had reached Kadugli; the agency has withdrawn the report.'],
    ['Bulletin 7 said that food had reached Kadugli on 3 June.', 'Both statements were wrong.', 'No lorry left.'],
  ]) {
    assert.deepEqual(beside(...told), [], told[0])
    assert.deepEqual(claimed({}, ...told), [], told[0])
  }
  for (const told of [
    ['Four lorries of flour entered Kadugli on 20 May.'],
    ['As we reported last week, ten trucks of food reached Kadugli on 3 June.', 'The drivers slept in the school.'],
    ['The last report said that a convoy reached Kadugli on 3 June.', 'The mayor thanked the drivers.'],
    ['Situation Report 12 stated that a convoy had reached Kadugli.', 'It took two days to unload.'],
  ])
    assert.deepEqual(claimed({}, ...told), ['delivered'], told[0])
})

test('what goes from mouth to mouth brought nothing', () => {
  for (const told of [
    'Boys were shouting that a tanker had come into Kadugli with diesel on Monday.',
    'Posts on two channels claimed that a convoy had entered Kadugli on 2 June.',
    'The commissioner denied that any trucks of food had reached Kadugli on 2 June.',
  ]) {
    assert.deepEqual(beside(told), [], told)
    assert.deepEqual(claimed({}, told), [], told)
  }
  for (const told of [
    'The commissioner said that a convoy had reached Kadugli on 2 June.',
    'People on the road cheered when trucks of food reached Kadugli on 2 June.',
    'Videos from the mill show bread that trucks brought into Kadugli on 2 June.',
  ])
    assert.deepEqual(claimed({}, told), ['delivered'], told)
})

test('what the reader takes for planned or denied is no step beside it either', () => {
  const told = 'Ten trucks of food reached Kadugli on 2 June.'
  const steps = (status: Said['status']): readonly string[] =>
    Object.values(
      besideOf(
        invented('2024-06-12', 'Wire', 'SD', [told, { act: 'AID', at: 'Kadugli', ...(status ? { status } : {}) }]),
      ).asides,
    )
      .flat()
      .map((a) => a.what)
  for (const status of ['planned', 'denied', 'negated', 'hypothetical'] as const)
    assert.deepEqual(steps(status), [], status)
  for (const status of ['happened', 'ongoing', 'alleged'] as const)
    assert.deepEqual(steps(status), ['delivered'], status)
})

test('what is done day by day is no convoy', () => {
  const ongoing = { status: 'ongoing' } as const
  for (const told of [
    'Trains and lorries with food arrive in Kadugli from the south.',
    'The committee distributes bread in Kadugli.',
    'The market of Kadugli receives flour from the villages.',
  ])
    assert.deepEqual(claimed(ongoing, told), [], told)
  for (const told of [
    'Trucks with food are arriving in Kadugli.',
    'Lorries of flour have reached Kadugli this week.',
    'Trucks with food are entering Kadugli now.',
  ])
    assert.deepEqual(claimed(ongoing, told), ['delivered'], told)
})

test('what merely did not come was refused by nobody', () => {
  const none = { act: 'REJECT', mode: 'assist', status: 'happened' } as const
  for (const told of [
    'Two trucks of flour bound for Kadugli never arrived.',
    'An account of convoys on their way to Kadugli is baseless.',
    'The lorry of the mission with food has not been seen in Kadugli.',
  ])
    assert.deepEqual(claimed(none, told), [], told)
  for (const told of [
    'Trucks of flour for Kadugli were refused.',
    'A convoy of food for Kadugli has been blocked for a month.',
    'Lorries with flour were not allowed into Kadugli.',
  ])
    assert.deepEqual(claimed(none, told), ['refused'], told)
})

test('what somebody announced and took back did not happen', () => {
  const unreal = (...sentences: readonly string[]): string | undefined => {
    const [first = '', ...rest] = sentences
    const input = invented(
      '2024-06-12',
      'Wire',
      'SD',
      [first, { act: 'RETREAT', topics: ['siege'], at: 'Kadugli' }],
      ...rest.map((s) => [s] as const),
    )
    return Object.values(besideOf(input).settings)[0]?.unreal
  }
  for (const behind of [
    'On Saturday the radio took it back.',
    'By evening it had withdrawn the report.',
    "That isn't what the observers saw.",
    'Nobody moved. This turned out to be wrong.',
  ])
    assert.equal(unreal('The radio announced that the siege of Kadugli had been broken.', behind), 'refuted', behind)
  for (const behind of [
    'On Saturday the army took the hill back.',
    'By evening it had withdrawn its troops.',
    "That isn't a small thing.",
  ])
    assert.equal(unreal('The radio announced that the siege of Kadugli had been broken.', behind), undefined, behind)
})
