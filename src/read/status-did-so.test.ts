// What was agreed, promised, ordered or due, and then done or left undone, as a short verb behind it says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): readonly string[] {
  return read(reportOf(text, '2019-06-10')).claims.map((c) => `${c.act} ${c.status}`)
}

test('what was promised and then done is told as done beside the promise', () => {
  for (const [text, ...want] of [
    ['The rebels agreed to free the nurses and did so on Wednesday.', 'AGREE happened', 'RETREAT happened'],
    ['The general vowed to hand over the airport and did so on Monday.', 'CONCEDE planned', 'RETREAT happened'],
    ['The minister, who had threatened to quit, did so on Monday.', 'RETREAT happened'],
    ['The navy said it would open the port and did.', 'RETREAT happened'],
  ] as const)
    for (const one of want) assert.ok(told(text).includes(one), `${text} ${told(text).join('; ')}`)
})

test('what was due or promised and left undone is not done', () => {
  for (const text of [
    'The rebels had until noon to free the nurses and did not.',
    'The army had until Friday to pull back its guns but failed to do so.',
    'The militia was given two days to leave the port and has not.',
    'The government promised to release the monks but never did.',
    'The rebels said they would free the priest but did not.',
  ]) {
    assert.ok(told(text).includes('RETREAT negated'), `${text} ${told(text).join('; ')}`)
    assert.ok(!told(text).includes('RETREAT happened'), `${text} ${told(text).join('; ')}`)
  }
})

test('a verb of its own behind a deed says nothing of it', () => {
  for (const [text, want] of [
    ['The rebels freed the nurses but did not say where.', 'RETREAT happened'],
    ['The army released the monks and did so without a word.', 'RETREAT happened'],
    ['The army agreed to leave the port but did not say when.', 'AGREE happened'],
    ['The rebels promised to free the priest but did not give a day.', 'CONCEDE planned'],
  ] as const) {
    assert.ok(told(text).includes(want), `${text} ${told(text).join('; ')}`)
    assert.ok(!told(text).includes('RETREAT negated'), `${text} ${told(text).join('; ')}`)
  }
})

test('the second of two things that were to be done is not done either', () => {
  for (const text of [
    'The junta was to release the monks and allow doctors into the prison.',
    'Under the deal, Damascus was to lift the siege, restore water and let aid in.',
    'Under the plan, the rebels were to hand over their guns, free 40 prisoners and leave the valley.',
  ])
    assert.ok(!told(text).some((c) => c.endsWith('happened')), `${text} ${told(text).join('; ')}`)
  for (const text of [
    'The junta was asked to release the monks and let doctors into the prison on Monday.',
    'The men were free to go and left the valley on Monday.',
    'The army was in retreat and left the valley on Monday.',
  ])
    assert.ok(
      told(text).some((c) => c.endsWith('happened')),
      `${text} ${told(text).join('; ')}`,
    )
})

test('what must come first in words about what is to come has not come', () => {
  for (const text of [
    'He said the prisoner would go home when the army ended its operations in the area.',
    'The envoy said aid would flow when the government lifted the siege of Homs.',
    'The general said the prisoners would be freed before his men left the town.',
    'The minister ruled out any talks with the FARC before the hostages are free.',
  ])
    assert.ok(!told(text).includes('RETREAT happened'), `${text} ${told(text).join('; ')}`)
  for (const text of [
    'He said the prisoner went home when the army ended its operations in the area.',
    'The envoy said aid had flowed when the government lifted the siege of Homs.',
    'The prisoners were freed before his men left the town.',
  ])
    assert.ok(told(text).includes('RETREAT happened'), `${text} ${told(text).join('; ')}`)
})

test('a strike in which somebody is only reported killed is no more certain than that', () => {
  for (const text of [
    'The mayor was reported to have been killed in an air strike.',
    'The colonel was said to have been wounded in a drone strike.',
    'The bishop was believed to have been killed in a bombing.',
  ])
    assert.ok(
      told(text).includes('ASSAULT alleged') && !told(text).includes('ASSAULT happened'),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The mayor was killed in an air strike.',
    'The colonel, who was wounded in a drone strike, has died.',
    'Six men were killed in a bombing, doctors said.',
  ])
    assert.ok(told(text).includes('ASSAULT happened'), `${text} ${told(text).join('; ')}`)
})

test('who is accused of having done a deed need not have done it', () => {
  for (const text of [
    'The junta is accused of having bombed a hospital in Mindat on Thursday.',
    'The unit is accused of having shot nine farmers near Kadugli.',
    'Two officers were accused of having burned Nyala.',
  ])
    assert.ok(
      told(text).includes('ASSAULT alleged') && !told(text).includes('ASSAULT happened'),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The junta boasted after having bombed a hospital in Mindat on Thursday.',
    'The unit left after having shot nine farmers near Kadugli.',
    'Two officers fled after having burned Nyala.',
  ])
    assert.ok(
      told(text).some((c) => /^ASSAULT (?:happened|background)$/.test(c)),
      `${text} ${told(text).join('; ')}`,
    )
})
