// Two verbs joined by "and" or "but" are of one kind: a past does not go on from an infinitive, nor a gerund from a finite verb.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { edgesOf, reportOf } from './told.fixture.ts'

/** Acts, statuses and doers of a text. */
function told(text: string): readonly string[] {
  return read(reportOf(text, '2019-06-10')).claims.map(
    (c) => `${c.act} ${c.status} ${c.actors.map((a) => a.name).join(' + ')}`,
  )
}

function tells(text: string, want: string): void {
  assert.ok(
    told(text).some((c) => c.startsWith(want)),
    `${text}: ${told(text).join('; ')}`,
  )
}

test('a past behind an infinitive goes on from the verb over it', () => {
  tells('The police were supposed to guard the shop but looted it instead.', 'COERCE happened The police')
  tells('Soldiers were meant to protect the convoy but attacked it instead.', 'ASSAULT happened Soldiers')
  tells('The marshal refused to negotiate and shelled Jikany all night.', 'ASSAULT happened The marshal')
})

test('what is joined to an infinitive in its own form stays with it', () => {
  tells('The army plans to surround Sahba and shell it.', 'COERCE planned The army')
  for (const text of [
    'The army plans to surround Sahba and shell it.',
    'The junta threatened to cut the road and bomb the bridge.',
    'The rebels vowed to attack the barracks and hit the airport.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('ASSAULT happened')), `${text}: ${told(text).join('; ')}`)
})

test('a gerund behind "and" is a further charge, and no deed of the accuser', () => {
  tells('Rwanda accused Congo in 2018 of massacres, mass rape and blocking aid.', 'COERCE alleged Congo')
  tells('The panel accused the Houthis of torture, abductions and shelling markets.', 'ASSAULT alleged Houthis')
  tells('The militia was accused of torture and burning villages.', 'ASSAULT alleged The militia')
})

test('who goes on doing something himself does it', () => {
  tells('The militia was looting shops and burning villages near Boga.', 'ASSAULT ongoing The militia')
  tells('The army accused the rebels of murder and shelled their camp.', 'ASSAULT happened The army')
  tells('The rebels entered Boga, killing six people and burning the clinic.', 'ASSAULT happened The rebels')
})

test('each of two accused is charged with a deed of his own', () => {
  tells(
    'The church accused the rebels of shooting captives and the army of bombing a school.',
    'ASSAULT alleged the army',
  )
  tells('Moscow accused Tbilisi of shelling Tskhinvali and Kyiv of arming it.', 'ASSAULT alleged Georgia')
  tells(
    'The report accused the militia of burning Yei and the government of blocking aid.',
    'COERCE alleged the government',
  )
})

test('two who are accused of one deed both stand for it', () => {
  tells('The church accused the army and its allies of bombing a school.', 'ASSAULT alleged the army + ')
  tells('The envoy accused Rwanda and Uganda of arming the rebels.', 'AID alleged Rwanda + Uganda')
  tells('Villagers accused soldiers and militiamen of burning their homes.', 'ASSAULT alleged soldiers + militiamen')
})

/** That in these texts a word hangs on another, after mending. */
function hangs(cases: readonly (readonly [text: string, word: string, head: string])[]): void {
  for (const [text, word, head] of cases) {
    const { tokens } = repaired(parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])[0]!)
    assert.equal(tokens[tokens.find((t) => t.text === word)!.head]?.text, head, text)
  }
}

test('a finite verb goes on from a finite one, and no infinitive', () => {
  hangs([
    ['Rwanda asks the council to lift the embargo, and calls upon Uganda to close the border.', 'calls', 'asks'],
    ['The commander agreed to withdraw and handed over nine prisoners.', 'handed', 'agreed'],
    ['Kony refused to sign the deal and fled to Garamba.', 'fled', 'refused'],
  ])
  hangs([
    ['The rebels agreed to withdraw and hand over nine prisoners.', 'hand', 'withdraw'],
    ['The group vowed to attack the town and burn it.', 'burn', 'attack'],
    ['They were told to leave and take nothing.', 'take', 'leave'],
  ])
})

test('how, where and when a deed was done that somebody is accused of belongs to the deed', () => {
  tells(
    'The Front accused the government of violating the truce on Sunday by bombing Renk.',
    'ASSAULT alleged the government',
  )
  tells(
    'Ukraine accused separatists of breaching the truce by firing mortars at Avdiivka.',
    'ASSAULT alleged separatists',
  )
  tells(
    'The rebels accused the army of shelling Goma on Friday in violation of the ceasefire.',
    'ASSAULT alleged the army',
  )
  for (const [text, not] of [
    ['The Front accused the government of violating the truce on Sunday by bombing Renk.', 'ASSAULT happened'],
    [
      'The rebels accused the army of shelling Goma on Friday in breach of the ceasefire.',
      'ASSAULT alleged The rebels',
    ],
    ['Ukraine accused separatists of breaching the truce by firing mortars at Avdiivka.', 'ASSAULT happened'],
  ] as const)
    assert.ok(!told(text).some((c) => c.startsWith(not)), `${text}: ${told(text).join('; ')}`)
})

test('an infinitive goes on from an infinitive, and not from a clause about those it names', () => {
  for (const [text, not] of [
    [
      'The envoy asked both sides to free the captives, who were seized in May, and to open the road.',
      'RETREAT happened the captives',
    ],
    [
      'The bishop urged the army to leave the town, which it took on Friday, and to free the monks.',
      'RETREAT happened',
    ],
    [
      'Oxfam calls on all parties to restore the power, which was cut off in June, and to let fuel through.',
      'RETREAT happened',
    ],
  ] as const)
    assert.ok(!told(text).some((c) => c.startsWith(not)), `${text}: ${told(text).join('; ')}`)
  for (const [text, want] of [
    ['The rebels freed the men, who promised to leave and to pay a ransom.', 'RETREAT happened The rebels'],
    ['The army shelled Bor, which refused to surrender and to disarm.', 'ASSAULT happened The army'],
    ['The rebels shot a nurse who had refused to leave and to hand over the key.', 'ASSAULT happened The rebels'],
  ] as const)
    tells(text, want)
})

test('what stands behind the "and" of a verb does what that verb tells', () => {
  const edge = (text: string): string =>
    edgesOf(text)
      .filter((e) => / nsubj(?::pass)? /.test(e))
      .join(', ')
  for (const [text, want] of [
    [
      'Amhara forces have closed the road through Debark, and no fuel, cash or food has entered Tigray.',
      'fuel nsubj entered',
    ],
    ['The army cut the railway, and no coal, oil or salt has reached Benguela.', 'coal nsubj reached'],
    ['Soldiers seized lorries, and the governor and his deputy fled.', 'governor nsubj fled'],
  ] as const)
    assert.ok(edge(text).includes(want), `${text}: ${edge(text)}`)
  for (const [text, not] of [
    ['Rebels attacked Bor, Wau and Torit, and burned the market.', 'Torit nsubj burned'],
    ['The army freed the nuns, the priests and the boys and withdrew.', 'boys nsubj withdrew'],
    ['Gunmen robbed the clinic, the school and, on Monday, looted the bank.', 'school nsubj looted'],
  ] as const)
    assert.ok(!edge(text).includes(not), `${text}: ${edge(text)}`)
})

test('a finite verb behind a gerund goes on from the verb over it', () => {
  hangs([
    ['The junta denied bombing the monastery and blamed the rebels for the fire.', 'blamed', 'denied'],
    ['Kigali denies arming the rebels and accuses Kinshasa of lying.', 'accuses', 'denies'],
    ['Troops opened fire, killing two, and withdrew.', 'withdrew', 'opened'],
  ])
  hangs([
    ['The soldiers were burning huts and shot the dogs.', 'shot', 'burning'],
    ['The army denied killing monks and burning huts.', 'burning', 'killing'],
    ['Rebels entered Boga, killing six men who had fled and hid in the church.', 'hid', 'fled'],
  ])
})

test('a second "had" goes on from the first, and not from the saying', () => {
  for (const [text, edge] of [
    ['The mission said it had asked for a truce but had heard nothing.', 'heard conj asked'],
    ['The Red Cross says it has written to Goma but has received no answer.', 'received conj written'],
    ['The bishop said he had begged for flour and had got none.', 'got conj begged'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The envoy left Juba after it had rained and had slept.', 'slept conj left'],
    ['The army had said so, and had shelled Goma.', 'shelled conj so'],
    ['The mission said it asked for a truce but had heard nothing.', 'heard conj truce'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('a noun does not go on from a verb, and does what the next verb tells', () => {
  for (const [text, edge] of [
    ['The deadline of 31 December passed and Indonesian troops had not left Aceh.', 'troops nsubj left'],
    ['The truce expired at noon and rebel gunners had opened fire on Goma.', 'gunners nsubj opened'],
    ['The talks ended and the prisoners were not freed.', 'prisoners nsubj:pass freed'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The army shelled the port and the market and withdrew.', 'market nsubj withdrew'],
    ['Troops took Kidal and the airport and had not left.', 'airport nsubj left'],
    ['The gunners opened fire, and the mayor fled.', 'fire nsubj fled'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
