// Orders with a last day as they are told in one go, what became of them and of asks in whatever words: to catch and to spare.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { isOfDailyLife } from './asides-set.ts'
import { isOrElse } from './asides-terms.ts'
import { deadlineIn } from './days.ts'
import { areOthers, goodsIn, isOnBoard } from './goods.ts'
import { isHearsay } from './hearsay.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'
import type { Aside } from './linked-claim.ts'

const SHOPS: Line = ['Shops were open in Kutum.', { act: 'CONSULT', at: 'Kutum' }]

/** The first aside of a kind in words that follow a claim, in a report of Wednesday, 12 June 2024. */
function aside(what: Aside['what'], ...lines: readonly string[]): Aside | undefined {
  const { asides } = besideOf(invented('2024-06-12', 'Wire', 'SD', SHOPS, [''], ...lines.map((l): Line => [l])))
  return Object.values(asides)
    .flat()
    .find((a) => a.what === what)
}

test('who lets whom know how long he has, by whatever verb', () => {
  for (const [text, by, to, day] of [
    [
      'The general let the garrison know that it must be gone by 20 June, or the guns would speak.',
      'The general',
      'the garrison',
      '2024-06-20',
    ],
    [
      'The council had been warned by the Brigades to clear the square by Saturday or take the consequences.',
      'the Brigades',
      'The council',
      '2024-06-15',
    ],
    [
      'On Monday a messenger brought the elders of Mellit the terms of Kutum, to be signed by 16 June.',
      'a messenger',
      'the elders of Mellit',
      '2024-06-16',
    ],
    [
      'The rebels were told on Tuesday by General Musa that they had until noon on Friday to leave the port.',
      'General Musa',
      'The rebels',
      '2024-06-14',
    ],
  ] as const) {
    const a = aside('deadline', text)
    assert.deepEqual([a?.by, a?.to, a?.day], [by, to, day], text)
  }
  for (const text of [
    'The mayor let the nurses know that the road was open until Friday.',
    'The pupils had been told by their teacher to bring a pen by Monday.',
    'A messenger brought the elders of Mellit the salt of Kutum, to be sold by 16 June.',
  ])
    assert.equal(aside('deadline', text), undefined, text)
})

test('who gives how long is whom the words before name, not the hour nor a pronoun', () => {
  for (const [text, by] of [
    ['At noon on Monday the general gave the garrison until Friday to leave Kutum.', 'the general'],
    [
      'Hassan Ali, the commander, recalls that on Tuesday he gave the elders 48 hours, until Thursday, to open the road.',
      'Hassan Ali',
    ],
    ['That night the Brigades gave the traders of Mellit until 20 June to leave.', 'the Brigades'],
  ] as const)
    assert.equal(aside('deadline', text)?.by, by, text)
})

test('what holds provided it is done by a day, with what follows otherwise', () => {
  const otherwise = 'Otherwise the camp would be stormed.'
  for (const text of [
    'The militia let the officers of Mellit know that they might go home, provided they did so before 18 June.',
    'The front told the police of Mellit that they were free to leave, so long as they went by 18 June.',
    'The colonel informed the traders that their stalls were safe, on condition that they closed by 18 June.',
  ])
    assert.equal(aside('deadline', text, otherwise)?.names?.[0], 'or else', text)
  for (const text of [
    'The militia told the officers of Mellit that they might go home whenever they liked.',
    'The bank told its clients that loans were free, provided they paid by 18 June.',
    'The front said that the police were free to leave.',
  ])
    assert.equal(aside('deadline', text, 'Rain fell.'), undefined, text)
})

test('the day an order was given, where the sentences behind tell it', () => {
  const order = 'The rebels have given the governor until 20 June to resign, or they would come and fetch him.'
  for (const [behind, made] of [
    ['The ten days began on Monday, their envoy said.', '2024-06-10'],
    ['Their spokesman issued the warning in a speech on 9 June.', '2024-06-09'],
    ['The ultimatum was delivered on Sunday.', '2024-06-09'],
    ['The governor had breakfast on Monday.', undefined],
    ['The rains began on Monday.', undefined],
    ['A warning of floods came on Monday.', undefined],
  ] as const)
    assert.equal(aside('deadline', order, behind)?.made, made, behind)
})

test('an order that was obeyed or not, in the words behind it', () => {
  const order = 'The general gave the garrison of Mellit until Tuesday to leave the mill.'
  for (const [behind, what] of [
    ['It went.', 'answered'],
    ['They laid down their arms an hour early.', 'answered'],
    ['On Monday the garrison began to pull back.', 'answered'],
    ['It stayed where it was.', 'refused'],
    ['The garrison sent the messenger home.', 'refused'],
    ['Nobody had moved by nightfall.', 'refused'],
    ['The market went on.', null],
    ['Its radio was silent.', null],
    ['They say that the mill is old.', null],
  ] as const) {
    const a = aside('deadline', order, behind)
    assert.equal(a?.answered !== undefined ? 'answered' : a?.refused !== undefined ? 'refused' : null, what, behind)
  }
})

test('what was asked for comes, told with other words than the ask', () => {
  const ask = 'On 2 June the nurses of Kutum asked the Red Crescent for plasma.'
  for (const [behind, day] of [
    ['Ninety units arrived by road on 6 June.', '2024-06-06'],
    ['It was handed over three days later.', '2024-06-05'],
    ['On 7 June two boxes were set down in their yard.', '2024-06-07'],
    ['Ninety shells arrived on 6 June.', undefined],
    ['Two boxes were to be sent on 6 June.', undefined],
    ['The governor came on 6 June.', undefined],
  ] as const)
    assert.equal(aside('asked', ask, behind)?.answered, day, behind)
})

test('what came, for which somebody had asked', () => {
  for (const [text, by, day, answered] of [
    [
      'The gate, for which the traders had petitioned the governor on 3 June, was opened on the 8th.',
      'the traders',
      '2024-06-03',
      '2024-06-08',
    ],
    ['The pump that the camp had asked for on 1 June was installed on 9 June.', 'the camp', '2024-06-01', '2024-06-09'],
    [
      'Serum, for which the doctors had written to the ministry in May, was flown in on 4 June.',
      'the doctors',
      '2024-05-01',
      '2024-06-04',
    ],
  ] as const) {
    const a = aside('asked', text)
    assert.deepEqual([a?.by, a?.day, a?.answered], [by, day, answered], text)
  }
  for (const text of [
    'The gate, for which the traders had petitioned the governor on 3 June, will be opened on the 18th.',
    'The pump that the camp had asked for on 1 June was never installed.',
    'The road for which the battalion had fought on 1 June was opened on 9 June.',
  ])
    assert.equal(aside('asked', text)?.answered, undefined, text)
})

test('who was asked says no, in whatever words', () => {
  const ask = 'On 2 June the bishop asked the colonel to let the wounded out.'
  for (const no of [
    'He turned the request down flat.',
    'The colonel would not hear of it.',
    'The colonel sent him away.',
  ])
    assert.notEqual(aside('asked', ask, no)?.refused, undefined, no)
  for (const no of ['He turned the radio down.', 'The colonel would hear it later.', 'The colonel sent him a goat.'])
    assert.equal(aside('asked', ask, no)?.refused, undefined, no)
})

test('whom somebody turned to before he asked', () => {
  for (const [text, to] of [
    ['On Monday our mayor rang the Red Crescent, twice, and begged for ambulances.', 'the Red Crescent'],
    ['The elders went to the governor on 3 June and asked for seed.', 'the governor'],
    ['The sisters radioed the bishop and pleaded for a boat.', 'the bishop'],
  ] as const)
    assert.equal(aside('asked', text)?.to, to, text)
  for (const text of [
    'The mayor rang the bell and waited.',
    'The elders met the governor and left.',
    'He visited the clinic and asked why it was shut.',
  ])
    assert.equal(aside('asked', text), undefined, text)
})

test('how long is given, as a grace, a term, or hours that somebody has', () => {
  for (const [words, day] of [
    ["two days' grace to the rebels", '2024-06-14'],
    ['set the tribes a term of three days', '2024-06-15'],
    ['they had one hour to do so', '2024-06-13'],
    ['ordered them to be gone in two hours', '2024-06-13'],
  ] as const)
    assert.equal(deadlineIn(words, '2024-06-12'), day, words)
  for (const words of ['in two days it will rain', 'they had two days of rain', 'a term in parliament'])
    assert.equal(deadlineIn(words, '2024-06-12'), null, words)
})

test('an or else in other words, and a payment that is none of daily life', () => {
  for (const words of [
    'be back at work by Monday or lose your houses',
    'pay by Friday, in default of which the road would be shut',
    'either the police quit by dawn or it would be blown up',
  ])
    assert.ok(isOrElse(words), words)
  for (const words of ['win or draw', 'bring salt or rice by Monday', 'either of them may come by dawn'])
    assert.ok(!isOrElse(words), words)
  assert.ok(!isOfDailyLife('gave the mission until Thursday to pay, in default of which it would shut the road'))
  assert.ok(isOfDailyLife('gave the tenants until Thursday to pay'))
})

test('flour is no answer to who asked for insulin', () => {
  for (const [asked, came] of [
    ['insulin for eleven children', 'lorries with flour'],
    ['diesel for the pumps of the hospital', 'forty sacks of rice'],
    ['tents', 'vaccines'],
  ] as const)
    assert.ok(areOthers(goodsIn(asked), goodsIn(came)), asked)
  for (const [asked, came] of [
    ['insulin', 'medicines'],
    ['aid for the sick', 'flour'],
    ['bread', 'a convoy'],
  ] as const)
    assert.ok(!areOthers(goodsIn(asked), goodsIn(came)), asked)
})

test('those who were ordered refuse in their own words, or by name, in the paragraph behind too', () => {
  const order = 'The general gave the fighters in Kutum until 20 June to lay down their arms or be shelled.'
  for (const answer of [
    '"We shall not surrender," said Abdallah Harun, the head of the council.',
    'The fighters laughed at it. "We stay here," one of them said.',
    'The fighters ignored the warning.',
    '"None of us will leave," said one of their commanders.',
  ])
    assert.equal(aside('deadline', order, '', answer)?.refused, '2024-06-12', answer)
  for (const answer of [
    '"We shall not wait," the general said.',
    'The mayor laughed at a joke.',
    'The nurses ignored the warning of the doctor.',
    '"We have no bread," one of the women said.',
  ])
    assert.equal(aside('deadline', order, '', answer)?.refused, undefined, answer)
})

test('what a convoy has on board has not come', () => {
  for (const words of [
    'The lorries carried 82 tonnes of flour and medicine',
    'the two boats were carrying diesel',
    'Its ships held 900 tonnes of rice',
  ])
    assert.ok(isOnBoard(words), words)
  for (const words of [
    'Barges carried rice to Jaffna',
    'The lorries carried the flour into the camp',
    'the convoy brought 82 tonnes of flour',
  ])
    assert.ok(!isOnBoard(words), words)
})

test('what one hears in the market is hearsay', () => {
  for (const words of [
    'In the market here one hears that Muse has signed.',
    'Talk in the tea shops that the colonel had agreed was wrong.',
    'The driver said he had heard that the town would be next.',
  ])
    assert.ok(isHearsay(words), words)
  for (const words of [
    'One heard the guns all night.',
    'The talks in the palace went on.',
    'The council said that it had signed.',
  ])
    assert.ok(!isHearsay(words), words)
})

test('what somebody only meant to ask, a visit, a term that is denied: nothing', () => {
  for (const text of [
    'The minister called on the king on Tuesday and stayed for lunch.',
    'The envoy called on the bishop in Juba.',
    'The general called on the widow at noon and left.',
  ])
    assert.equal(aside('asked', text), undefined, text)
  for (const text of [
    'The minister called on the king on Tuesday to spare the town.',
    'The envoy called on the bishop for calm.',
    'The general called on the garrison to leave.',
  ])
    assert.notEqual(aside('asked', text), undefined, text)
  for (const text of [
    'The ministry denied that it had given the monks until Friday to leave.',
    'The rebels denied having set the town a deadline of Friday.',
    'There was no such ultimatum to leave by Friday, the colonel said.',
  ])
    assert.equal(aside('deadline', text), undefined, text)
})

test('a request that is told of with its refusal', () => {
  for (const [text, by, to, refused] of [
    [
      'The order’s request to the governor to let its boat cross was turned down on 7 June.',
      'The order',
      'the governor',
      '2024-06-07',
    ],
    ['The nurses’ appeal to the colonel for water has been rejected.', 'The nurses', 'the colonel', '2024-06-12'],
    ['Chad’s plea to the council for a pause was brushed aside on Monday.', 'Chad', 'the council', '2024-06-10'],
  ] as const) {
    const a = aside('asked', text)
    assert.deepEqual([a?.by, a?.to, a?.refused], [by, to, refused], text)
  }
  for (const text of [
    'The order’s request to the governor to let its boat cross was read out on 7 June.',
    'The nurses’ letter to the colonel about water was never posted.',
    'Chad’s bridge to the north for lorries was refused a licence.',
  ])
    assert.equal(aside('asked', text)?.refused, undefined, text)
})

/** The state of what a hospital asked on 2 June, after a report says what came. */
function askedAndCame(came: string): readonly (string | null)[] {
  const ask: Line = [
    `The director of Salam hospital asked the Red Crescent on 2 June for a surgical team.`,
    {
      act: 'REQUEST',
      mode: 'assist',
      kind: 'call',
      by: 'The director of Salam hospital',
      to: 'Red Crescent=ngo/red-crescent',
      when: '2024-06-02',
    },
  ]
  const stories = linkAll(
    [invented('2024-06-03', 'Wire', 'SD', ask), invented('2024-06-12', 'Post', 'SD', SHOPS, [''], [came])],
    [],
  )
  return stories.commitments.filter((c) => c.made === '2024-06-02' && c.to.length > 0).map((c) => c.state)
}

test('what came answers the ask of another report, by whatever part of his name who asked goes', () => {
  for (const came of [
    'The team for which Salam hospital had asked on 2 June flew in from Chad on 8 June.',
    'The surgeons that the director of Salam hospital had asked for on 2 June arrived on 8 June.',
    'A plane brought surgeons for Salam hospital on 8 June, six days after the director had asked.',
  ])
    assert.deepEqual(askedAndCame(came), ['answered'], came)
  for (const came of [
    'The team for which Nile hospital had asked on 2 June flew in from Chad on 8 June.',
    'The team for which Salam hospital had asked on 2 June never flew in.',
    'The team that Salam hospital had dismissed on 2 June flew home on 8 June.',
  ])
    assert.deepEqual(askedAndCame(came), ['no answer in this record'], came)
})

test('letters that are smuggled, and what is written behind a quotation', () => {
  for (const [text, by, to] of [
    ['The elders smuggled a letter out to the mission on 3 June: send soldiers.', 'The elders', 'the mission'],
    ['The nurses slipped a note to the envoy in Kutum.', 'The nurses', 'the envoy'],
    ['On Monday the priests smuggled out a plea on 3 June to the governor.', 'the priests', 'the governor'],
  ] as const) {
    const a = aside('asked', text)
    assert.deepEqual([a?.by, a?.to], [by, to], text)
  }
  for (const text of [
    'The traders smuggled salt to the mission.',
    'The clerk carried a letter home.',
    'The boys passed a note in class.',
  ])
    assert.equal(aside('asked', text), undefined, text)
})
