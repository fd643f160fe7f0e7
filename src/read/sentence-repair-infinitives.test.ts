// Infinitives in a row are one order, promise or plan; none of them is a deed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): readonly string[] {
  const report = reportOf(text, '2012-11-19')
  return read(report).claims.map((c) => `${c.act} ${c.status}`)
}

test('what an order, a deadline or a promise lists behind its first infinitive is not done', () => {
  for (const text of [
    'Rebels gave the garrison two days to lay down its arms, free the hostages and leave the town.',
    'The M23 gave the government 24 hours in which to open direct talks, take its soldiers out of the airport and have the crossing reopened.',
    'They have until Friday to hand in their guns, free the captives and pull out of the town.',
    'The deal obliges the militia to open the road, let aid in and withdraw its guns from the hills.',
    'The communique told the army to leave the port, release the detainees and reopen the road.',
    'The junta gave the village an hour to give up the men who had blown up the bridge, or face an assault.',
    'Serb forces told the town to lay down its arms or leave the enclave.',
  ])
    assert.ok(!told(text).some((c) => /^(?:RETREAT|AID|AGREE) (?:happened|ongoing)$/.test(c)), `${text} ${told(text)}`)
})

test('deeds behind an infinitive that have a form of their own stay deeds', () => {
  for (const text of [
    'The rebels, told to surrender, freed the hostages and left the town.',
    'The militants, urged to disarm, freed the nuns and left Marawi.',
    'Soldiers came to search the houses, and the rebels left the town.',
    'The militia promised to open the road and withdrew its guns from the hills on Sunday.',
    'Asked to leave, the garrison withdrew from the town.',
  ])
    assert.ok(told(text).includes('RETREAT happened'), `${text} ${told(text)}`)
})

test('what terms lay down in the present, and what is voted to be done, is due', () => {
  for (const text of [
    'Under the deal the garrison leaves on Friday.',
    'Under the accord the army withdraws its guns to the line of 1994.',
    'Parliament voted to withdraw the troops.',
    'The council voted to end the siege.',
  ])
    assert.ok(
      told(text).some((c) => c === 'RETREAT planned') && !told(text).includes('RETREAT happened'),
      `${text} ${told(text)}`,
    )
  for (const [text, want] of [
    ['Under the agreement the army left the town on Friday.', 'RETREAT happened'],
    ['Parliament voted to condemn the attack on Gori.', 'ACCUSE happened'],
    ['The Council voted to impose sanctions on the junta.', 'SANCTION happened'],
    ['Under fire, the garrison leaves the town.', 'RETREAT ongoing'],
  ] as const)
    assert.ok(told(text).includes(want), `${text} ${told(text)}`)
})

test('who keeps or breaks his word does what it was about, and not the word', () => {
  const doers = (text: string): string =>
    read(reportOf(text, '2012-11-19'))
      .claims.flatMap((c) => c.actors.map((p) => p.name))
      .join()
  for (const [text, who] of [
    ['The army kept its pledge to free the nurses.', /army/],
    ['The rebels kept their vow to leave Goma by Friday.', /rebels/],
    ['The junta renewed its offer to free the monks.', /junta/],
  ] as const) {
    assert.match(doers(text), who, text)
    assert.doesNotMatch(doers(text), /pledge|vow|offer/, text)
  }
  for (const text of [
    'The army kept the nurses to clean the barracks.',
    'The rebels kept guns to sell them in Bria.',
    'Villagers broke the gate to free the nurses.',
  ])
    assert.doesNotMatch(doers(text), /pledge|guns|gate/, text)
})

test('what somebody does all he can for is meant, and not yet done', () => {
  for (const text of [
    'The envoy did all he could to free the captives in Kutum.',
    'Mr Mandela is doing everything in his power to get the hostages released.',
    'The Red Cross said it would spare no effort to have the nurses freed.',
    'The bishop did what he could to get the siege of Huambo lifted.',
    'Ministers have gone out of their way to free the miners held in Arauca.',
  ])
    assert.ok(!told(text).some((c) => /^RETREAT (?!planned)/.test(c)), `${text} ${told(text)}`)
  for (const text of [
    'The garrison did what it was told to do and left the town.',
    'The militia did its share and freed ten captives in Kutum.',
    'The mediator got the captives freed.',
  ])
    assert.ok(told(text).includes('RETREAT happened'), `${text} ${told(text)}`)
})

test('what was decided hangs on the decision that was noted', () => {
  const over = (text: string, word: string): string | undefined => {
    const { tokens } = repaired(parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])[0]!)
    return tokens[tokens.find((t) => t.text === word)!.head]?.text
  }
  assert.equal(
    over('The Council took note of the decision of the Front to suspend its part in the talks.', 'suspend'),
    'decision',
  )
  assert.equal(over('The envoy took note of the promise of the army to leave Kidal.', 'leave'), 'promise')
  assert.equal(over('The ministers regretted the decision of the rebels to quit the talks.', 'quit'), 'decision')
  assert.equal(over('The army took the town of Kidal to free the nuns.', 'free'), 'took')
  assert.equal(over('The rebels used the refusal of the army to rally their men.', 'rally'), 'used')
  assert.equal(over('The army sent men of the guard to free the nuns.', 'free'), 'sent')
})
