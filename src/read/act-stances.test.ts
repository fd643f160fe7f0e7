// Idioms of more words than one verb: each rule with sentences it must catch and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { actsIn } from './act-reading.fixture.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

interface Rule {
  readonly name: string
  readonly act: Act
  readonly rule: string
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'bad answers',
    act: 'ACCUSE',
    rule: 'chain/reacts',
    catch: [
      'The envoy reacted angrily to the deal.',
      'Khartoum responded coldly to the report of the council.',
      'Colombo reacted furiously to the resolution.',
    ],
    spare: [
      'The envoy reacted quickly to the deal.',
      'The engine responded sharply to the wheel.',
      'Markets reacted calmly.',
    ],
  },
  {
    name: 'what somebody is not pleased with',
    act: 'ACCUSE',
    rule: 'chain/not-pleased',
    catch: [
      'We are not satisfied with the answer of the army.',
      'The rebels are not happy with the terms of the mediator.',
      'Kyiv is not satisfied with the position of the council.',
    ],
    spare: [
      'We are satisfied with the answer of the army.',
      'They were happy with the harvest.',
      'The room is not comfortable.',
    ],
  },
  {
    name: 'found responsible',
    act: 'ACCUSE',
    rule: 'chain/found-responsible',
    catch: [
      'The police concluded that the Tigers were responsible.',
      'Officials in Sanaa believe that the Saudis are responsible.',
      'Investigators say the separatists were responsible.',
    ],
    spare: [
      'The teacher says the pupils are responsible for the garden.',
      'The militia claimed it was responsible for the raid.',
      'The police said that nobody was responsible.',
    ],
  },
  {
    name: 'a deed owned up to',
    act: 'ASSAULT',
    rule: 'chain/claimed>ASSAULT/attack',
    catch: [
      'The rebels claimed they were responsible for the attack.',
      'The militia said it was responsible for the raid.',
      'Al-Shabab confirmed that it was responsible for the ambush.',
    ],
    spare: [
      'The minister said he was responsible for the budget.',
      'The firm said it was responsible for the bridge.',
      'They said they were responsible for the school.',
    ],
  },
  {
    name: 'let them',
    act: 'REQUEST',
    rule: 'chain/let-them',
    catch: [
      'Let the council send observers.',
      'Let the families go home.',
      'Let the United Nations ask other states to take in the refugees.',
    ],
    spare: ['Let us begin.', 'They let the families go home.', 'Let me explain the plan.'],
  },
  {
    name: 'what we need',
    act: 'REQUEST',
    rule: 'chain/we-need',
    catch: ['We need help from our allies.', 'We will need more ammunition.', 'We need food and medicine in Taiz.'],
    spare: ['The engine needs fuel.', 'We need time.', 'The garden needs water.'],
  },
  {
    name: 'calls between leaders',
    act: 'CONSULT',
    rule: 'chain/phones',
    catch: [
      'President Kenyatta called President Kiir on Monday.',
      'The minister called Lavrov late on Friday.',
      'The prime minister called the emir.',
    ],
    spare: ['Kiir called Machar a traitor.', 'The president called the plan a trick.', 'The boy called his dog.'],
  },
  {
    name: 'threats of force',
    act: 'THREATEN',
    rule: 'chain/met-with-force',
    catch: [
      'Any attack will be met with force.',
      'A march on the palace will be met with bullets.',
      'Every incursion would be met with retaliation.',
    ],
    spare: ['The march was met with bullets.', 'The plan will be met with joy.', 'The guests were met by the mayor.'],
  },
  {
    name: 'force met with',
    act: 'ASSAULT',
    rule: 'chain/met-with-force',
    catch: [
      'The march was met with bullets.',
      'The protesters in Conakry were met with violence.',
      'The crowd was met with gunfire in Bahri.',
    ],
    spare: ['The plan was met with joy.', 'The ministers met in Doha.', 'Any attack will be met with force.'],
  },
  {
    name: 'what is looked forward to',
    act: 'AGREE',
    rule: 'chain/looks-forward',
    catch: [
      'The United Nations looks forward to convening the talks in Geneva.',
      'Nairobi looks forward to hosting the parties.',
      'The minister looks forward to meeting the rebels.',
    ],
    spare: [
      'The children look forward to eating cake.',
      'They looked forward to the summer.',
      'He looked forward and back.',
    ],
  },
  {
    name: 'no rest',
    act: 'THREATEN',
    rule: 'chain/will-not-rest',
    catch: [
      'We will not rest until the killers are found.',
      'The army will not relent in its war on the militia.',
      'Our fighters will not tire.',
    ],
    spare: ['The baby will not rest.', 'The rain did not relent.', 'They rested at noon.'],
  },
  {
    name: 'no question of it',
    act: 'REJECT',
    rule: 'chain/no-question',
    catch: [
      'There is no question of a ceasefire.',
      'There is no question of talks with the rebels.',
      'There was no question of a withdrawal from Goma.',
    ],
    spare: ['There is a question of money.', 'The question of a truce came up.', 'No question was asked.'],
  },
  {
    name: 'fighting that goes on',
    act: 'ASSAULT',
    rule: 'chain/goes-on',
    catch: [
      'Fighting erupted near Kidal.',
      'Fighting raged around the airport in Khartoum.',
      'Shelling continued near Avdiivka.',
    ],
    spare: ['Cooking continued in the yard.', 'Singing started at noon.', 'Trading resumed on Monday.'],
  },
  {
    name: 'envoys told to leave',
    act: 'SANCTION',
    rule: 'chain/told-to-leave',
    catch: [
      'The diplomats were told to leave the country.',
      'Mali ordered the ambassador to leave.',
      'Bamako told the envoys to leave the country.',
    ],
    spare: [
      'The residents were told to leave the town.',
      'The diplomats left the country.',
      'The guard told the boys to leave.',
    ],
  },
  {
    name: 'arrivals in numbers',
    act: 'RETREAT',
    rule: 'chain/many-arrive',
    catch: [
      'More than 52,000 Venezuelans have arrived in Brazil.',
      'Thousands of Congolese have crossed into Uganda.',
      'Some 4,000 Rohingyas entered Bangladesh on Friday.',
    ],
    spare: [
      'The envoy arrived in Brazil.',
      'Two Venezuelans arrived in Brazil.',
      'More than 400 delegates arrived in Geneva.',
    ],
  },
  {
    name: 'an assault made ready',
    act: 'MOBILIZE',
    rule: 'chain/prepare-assault',
    catch: [
      'The army is preparing an assault on Idlib.',
      'The junta has prepared an offensive against the Karen.',
      'The rebels were preparing an attack on Goma.',
    ],
    spare: ['The army launched an assault on Idlib.', 'The cook prepared a meal.', 'The rebels prepared the ground.'],
  },
  {
    name: 'talked into it',
    act: 'REQUEST',
    rule: 'chain/call',
    catch: [
      'Egypt persuaded Hamas to stop the rocket fire.',
      'Kenya convinced the rebels to join the talks.',
      'Oslo prodded the Tigers to release the hostages.',
    ],
    spare: [
      'France is convinced that Damascus shelled the camp.',
      'The speech persuaded nobody.',
      'The coach was persuaded that it was late.',
    ],
  },
  {
    name: 'no sign of giving way',
    act: 'REJECT',
    rule: 'chain/not-willing',
    catch: [
      'Berlin showed no sign of budging.',
      'The junta has shown no inclination to withdraw from Sittwe.',
      'The rebels showed no desire to negotiate.',
    ],
    spare: ['The junta showed signs of budging.', 'The doctor saw no sign of fever.', 'The sign was red.'],
  },
  {
    name: 'threats told again',
    act: 'THREATEN',
    rule: 'chain/will-if>ASSAULT/destroy',
    catch: [
      'The colonel said the town would be razed if the rebels did not leave.',
      'The militia said it would burn the camp unless the refugees left.',
      'The junta said the leaders would be arrested if they did not come forward.',
    ],
    spare: [
      'The colonel said the town would be rebuilt if money came.',
      'Fire would destroy the town if it came that far.',
      'The army destroyed the town because the rebels did not leave.',
    ],
  },
]

test('idioms give the act they stand for', () => {
  const faults: string[] = []
  for (const rule of RULES) {
    for (const text of rule.catch) {
      const acts = actsIn(text)
      if (!acts.some((r) => r.act === rule.act))
        faults.push(`${rule.name}: not caught "${text}" (${acts.map((r) => r.rule)})`)
    }
    for (const text of rule.spare) {
      const acts = actsIn(text).filter((r) => r.rule === rule.rule && r.act === rule.act)
      if (acts.length > 0) faults.push(`${rule.name}: not spared "${text}" (${acts.map((r) => r.rule)})`)
    }
  }
  assert.deepEqual(faults, [])
})

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

test('who denies a hand in a deed is the doer of a deed denied, beside the denial itself', () => {
  for (const [text, doer] of [
    ['The militia denied involvement in the killing of the judge.', 'militia'],
    ['Kabul has ruled out Taliban involvement in the blast.', 'Taliban'],
    ['The rebels denied any responsibility for the ambush.', 'rebels'],
  ] as const) {
    const found = claims(text)
    assert.ok(
      found.some((c) => c.act === 'REJECT'),
      text,
    )
    const deed = found.find((c) => c.maker.name === 'chain/denied-hand')
    assert.equal(deed?.status, 'denied', text)
    assert.ok(deed?.actors[0]?.name.includes(doer), text)
  }
  for (const text of [
    'The militia denied entry.',
    'The club praised the involvement of parents.',
    'The firm accepted responsibility.',
  ])
    assert.ok(!claims(text).some((c) => c.maker.name === 'chain/denied-hand'), text)
})

test('what is said by a not has happened', () => {
  const [first] = claims('We are not satisfied with the answer of the army, the rebel leader said.')
  assert.equal(`${first?.act} ${first?.status}`, 'ACCUSE happened')
  const rest = claims('We will not rest until the killers are found, the president said.').find(
    (c) => c.act === 'THREATEN',
  )
  assert.equal(rest?.status, 'planned')
  assert.deepEqual(
    claims('There is no question of a ceasefire, the general said.').map((c) => `${c.act} ${c.status}`),
    ['REJECT happened'],
  )
})

test('lorries bring aid, and what they leave behind is a deed', () => {
  assert.deepEqual(
    claims('Nine trucks delivered food to the town late on Thursday night.').map((c) => c.act),
    ['AID'],
  )
  assert.deepEqual(
    claims('The fighters left the heavy weapons behind.').map((c) => `${c.act} ${c.mode}`),
    ['RETREAT disarm'],
  )
})
