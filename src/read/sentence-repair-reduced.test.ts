// Participles before the verb of the sentence, and "would-be": sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, edgesOf } from './told.fixture.ts'

test('whoever was ordered, paid or poised to do one thing did or suffered what the later verb tells', () => {
  for (const [text, ...wanted] of [
    ['Soldiers ordered to guard the bank looted it.', 'looted root ', 'Soldiers nsubj looted'],
    ['Troops poised to leave the base were shelled.', 'shelled root ', 'Troops nsubj:pass shelled'],
    ['Police seeking to disperse the crowd shot a boy dead.', 'shot root ', 'Police nsubj shot'],
    ['Men paid to guard the oil fields kidnapped two engineers.', 'kidnapped root ', 'paid acl Men'],
  ] as const)
    for (const edge of wanted) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, root] of [
    ['Rebels threatened to kill the captives captured in Goma.', 'threatened root '],
    ['The men agreed to free the hostages taken in May.', 'agreed root '],
    ['Police vowed to find the men who shot the boy.', 'vowed root '],
    ['The army ordered its men to leave the town seized last week.', 'ordered root '],
  ] as const)
    assert.ok(edgesOf(text).includes(root), `${root}: ${edgesOf(text).join(', ')}`)
})

test('a participle that opens a sentence is told of its subject, and denies or asks nothing of what follows', () => {
  const done = (text: string): string[] =>
    claimsOf(text, '2024-05-10')
      .filter((c) => c.status === 'happened' && c.speaker === null)
      .map((c) => c.act)
  for (const [text, act] of [
    ['Denied food, the prisoners rioted.', 'PROTEST'],
    ['Denied permission to march, the teachers held a sit-in.', 'PROTEST'],
    ['Told to stop, the driver shot the guard.', 'ASSAULT'],
    ['Refused entry to the camp, the men attacked the guards.', 'ASSAULT'],
  ] as const)
    assert.ok(done(text).includes(act), `${done(text)}: ${text}`)
  for (const [text, root] of [
    ['Denied were all the charges against the mayor.', 'rioted root '],
    ['Asked about the raid, the minister left.', 'Asked root '],
    ['"Denied," said the mayor.', 'rioted root '],
  ] as const)
    assert.ok(!edgesOf(text).includes(root), `${root}: ${edgesOf(text).join(', ')}`)
})

test('whoever would be a bomber or a refugee does and suffers what is told, and no "would" leaves it open', () => {
  for (const text of [
    'A would-be assassin shot the mayor in the leg.',
    'Would-be refugees were beaten by border guards.',
    'A would-be robber gave himself up to the police.',
    'Two would-be migrants were shot by the coastguard.',
  ])
    assert.ok(
      claimsOf(text, '2024-05-10').some((c) => c.status === 'happened'),
      text,
    )
  for (const text of [
    'A blockade would be an act of war.',
    'The refugees would be beaten by the guards.',
    'The rebels would shell the town, the envoy said.',
  ])
    assert.ok(!claimsOf(text, '2024-05-10').some((c) => c.status === 'happened'), text)
})

test('the "that" behind a claim leads in what is claimed', () => {
  const of = (text: string): string[] =>
    claimsOf(text, '2024-05-10')
      .filter((c) => /^(?:ASSAULT|COERCE|RETREAT)$/.test(c.act))
      .map((c) => c.status)
  for (const text of [
    'The claim that the convoy had been looted was repeated by the mayor.',
    'The claim that the men had been shot was never proved.',
    'The allegation that the nuns had been abducted was made in court.',
  ])
    assert.ok(
      of(text).every((s) => s === 'alleged'),
      `${of(text)}: ${text}`,
    )
  for (const text of [
    'The convoy that had been looted was led by the mayor.',
    'The mayor said that the men had been shot.',
    'The town that the army had shelled was empty.',
  ])
    assert.ok(
      of(text).some((s) => s === 'happened' || s === 'background'),
      `${of(text)}: ${text}`,
    )
})

test('what somebody did who had first failed or promised something stands behind the second comma', () => {
  for (const [text, ...wanted] of [
    ['The rebels, having failed to take the barracks, shelled it.', 'shelled root ', 'failed advcl shelled'],
    ['The army, having promised to spare the town, bombed it.', 'bombed root ', 'army nsubj bombed'],
    ['The militia, having threatened to burn the village, burned it.', 'burned root ', 'threatened advcl burned'],
  ] as const)
    for (const edge of wanted) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['Having failed to take the hill, the rebels shelled it.', 'failed root '],
    ['The army denied having shelled the camp, burned it and left.', 'burned root '],
    ['The rebels, having left Goma, and the army, which shelled it, met.', 'shelled root '],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('a teller between commas may have a helper: "engineers have warned"', () => {
  for (const [text, edge] of [
    ['An attack on the dam, engineers have warned, would flood forty villages.', 'attack nsubj flood'],
    ['The rebels, the mayor has said, freed the nuns.', 'rebels nsubj freed'],
    ['A raid on the camp, doctors had warned, would kill hundreds.', 'raid nsubj kill'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, edge] of [
    ['Engineers, who have warned of a flood, left the dam.', 'Engineers nsubj left'],
    ['Doctors, nurses and priests have warned that a raid would kill hundreds.', 'Doctors nsubj warned'],
    ['Doctors have warned that a raid would kill hundreds.', 'Doctors nsubj warned'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
})
