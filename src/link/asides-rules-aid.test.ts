// Finders of asides about aid, with sentences they must catch and sentences they must spare, from many wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { asides, check } from './asides-check.fixture.ts'

test('a convoy that came, with what it brought', () => {
  check(
    'delivered',
    [
      [
        'El Fasher',
        'On 9 June a convoy of 14 trucks delivered food to El Fasher.',
        { day: '2024-06-09', place: 'el fasher', n: 14 },
      ],
      ['Mariupol', 'Six lorries reached Mariupol on Monday.', { day: '2024-06-10', place: 'mariupol', n: 6 }],
      ['Trincomalee', 'The last supplies came with the convoy of 3 June.', { day: '2024-06-03' }],
    ],
    [
      ['El Fasher', 'No convoy has reached El Fasher since April.'],
      ['Gorazde', 'A convoy was to have reached Gorazde on Friday.'],
      ['Taiz', 'The council asked that food be delivered to Taiz.'],
      ['Kadugli', 'It was said that trucks had reached Kadugli on Sunday.'],
    ],
  )
})

test('goods taken off the trucks', () => {
  check(
    'stripped',
    [
      [
        'Taiz',
        'At the last checkpoint soldiers took insulin and blood bags off the trucks for Taiz.',
        { place: 'taiz' },
      ],
      [
        'Srebrenica',
        'Antibiotics and dressings were removed before the trucks for Srebrenica left.',
        { place: 'srebrenica' },
      ],
      ['Jaffna', 'The convoy came to Jaffna. Officers kept the anaesthetics.', { place: 'jaffna' }],
    ],
    [
      ['Taiz', 'Nothing was taken off the trucks for Taiz.'],
      ['Goma', 'The clinic in Goma took in forty patients.'],
      ['Kharkiv', 'Soldiers took the road to Kharkiv.'],
    ],
  )
})

test('a convoy that was asked for, approved, loaded, turned back', () => {
  check(
    'requested',
    [
      ['Axum', 'The convoy to Axum had been requested on 2 May.', { day: '2024-05-02' }],
      ['Axum', 'Aid requests are pending. Axum: requested on 28 May, no reply.', { day: '2024-05-28' }],
      ['Axum', 'A request for food for Axum was sent on 1 June.', { day: '2024-06-01' }],
    ],
    [
      ['Axum', 'The trucks never requested passage to Axum on 2 May.'],
      ['Axum', 'The evacuation of 20 patients from Axum was requested on 2 May.'],
      ['Axum', 'The mayor of Axum requested a transfer.'],
    ],
  )
  check(
    'approved',
    [
      ['Axum', 'The ministry approved the convoy to Axum on 3 June.', { day: '2024-06-03' }],
      ['Kut', 'Permission was given for the trucks to Kut on 4 June.', { day: '2024-06-04' }],
      ['Zepa', 'The convoy to Zepa was approved on Monday.', { day: '2024-06-10' }],
    ],
    [
      ['Axum', 'The convoy to Axum was not approved on 3 June.'],
      ['Axum', 'The parliament approved the budget on 3 June.'],
      ['Axum', 'They would have approved the convoy to Axum on 3 June.'],
    ],
  )
  check(
    'turned-back',
    [
      ['Zepa', 'A convoy for Zepa was turned back on 5 June.', { day: '2024-06-05', place: 'zepa' }],
      [
        'Tuzla',
        'The army turned back 19 trucks of flour before Tuzla on 5 June.',
        { day: '2024-06-05', place: 'tuzla' },
      ],
      ['Dilling', 'The trucks for Dilling were sent back at the bridge.', { place: 'dilling' }],
      ['Lubyanka', 'Guards turned away the convoy for Lubyanka.', { place: 'lubyanka' }],
    ],
    [
      ['Zepa', 'The convoy for Zepa was never turned back.'],
      ['Zepa', 'Visitors to Zepa were turned back.'],
      ['Zepa', 'The truck turned left at Zepa.'],
    ],
  )
})

test('a convoy that came, turned round or was stripped, in the words of lorry drivers', () => {
  check(
    'delivered',
    [
      [
        'Gulu',
        'The Red Cross flew medicines to Gulu on Monday.',
        { day: '2024-06-10', by: 'Red Cross', place: 'gulu' },
      ],
      ['Bor', 'A convoy of the World Food Programme got through to Bor on 7 June with 40 tonnes.', { n: 40 }],
      ['Kut', 'Food for Kut was on its way. It arrived on Sunday, 9 June: seven lorries.', { day: '2024-06-09', n: 7 }],
      ['Zepa', 'For the first time since March flour has come to Zepa.', { place: 'zepa' }],
    ],
    [
      ['Gulu', 'The convoy of 9 June came to within a mile of Gulu.'],
      ['Bor', 'The minister came to Bor on Monday.'],
      ['Kut', 'It was hoped that food would get through to Kut.'],
    ],
  )
  check(
    'turned-back',
    [
      [
        'Bor',
        'Ten lorries bound for Bor turned round on Sunday after shots.',
        { day: '2024-06-09', place: 'bor', n: 10 },
      ],
      ['Kut', 'Nine trucks left for Kut. Four were sent back on Monday.', { n: 4, day: '2024-06-10' }],
      ['Zepa', 'The trucks for Zepa had to go back to the depot.', { place: 'zepa' }],
    ],
    [
      ['Bor', 'The driver turned round to look at Bor.'],
      ['Kut', 'Visitors to Kut were sent back.'],
      ['Aceh', 'The boat with the asylum seekers was sent away from Aceh.'],
      ['Zepa', 'The lorries for Zepa did not have to go back.'],
    ],
  )
  check(
    'stripped',
    [
      [
        'Bor',
        'On 5 June guards went through our trucks for Bor. All the trauma kits were taken off.',
        { day: '2024-06-05' },
      ],
      ['Kut', 'Police opened the lorries for Kut and removed two generators and the instruments.', { place: 'kut' }],
      ['Zepa', 'The convoy came to Zepa without its batteries, which were taken off at the bridge.', { place: 'zepa' }],
    ],
    [
      ['Bor', 'The brakes were taken off the bus in Bor.'],
      ['Kut', 'The council of Kut removed two names from the wall.'],
      ['Zepa', 'The blockade of Zepa was removed.'],
    ],
  )
  check(
    'approved',
    [
      ['Bor', 'We asked for 30 trucks. Clearance for Bor came for 12 on 3 June.', { day: '2024-06-03' }],
      ['Kut', 'The ministry authorised a convoy to Kut on Monday.', { day: '2024-06-10' }],
      ['Zepa', 'The application for the lorries to Zepa was granted by the command on 4 June.', { day: '2024-06-04' }],
    ],
    [
      ['Bor', 'The bank of Bor granted a loan on 3 June.'],
      ['Kut', 'The court in Kut authorised a search on Monday.'],
      ['Zepa', 'No convoy to Zepa was authorised on 4 June.'],
      ['Aceh', 'Most people in Aceh approved of the food on 4 June.'],
    ],
  )
})

test('who lists a place, and who takes it off the list', () => {
  check(
    'listed',
    [
      [
        'Dilling',
        'The United Nations listed Dilling as besieged on 3 June.',
        { says: 'United Nations', day: '2024-06-03', place: 'dilling' },
      ],
      [
        'Taiz',
        'The United Nations added Taiz to its list of hard-to-reach places in May.',
        { names: ['hard-to-reach'], day: '2024-05-01' },
      ],
      ['Jaffna', 'The United Nations has designated Jaffna as besieged.', { place: 'jaffna' }],
    ],
    [
      ['Dilling', 'The United Nations has not listed Dilling as besieged.'],
      ['Dilling', 'The council asked the United Nations to list Dilling as besieged.'],
      ['Dilling', 'The report lists Dilling among the places it names.'],
    ],
  )
  check(
    'delisted',
    [
      [
        'Taiz',
        'The United Nations removed Taiz from its list of besieged places on 4 June.',
        { says: 'United Nations', day: '2024-06-04' },
      ],
      ['Taiz', 'The United Nations no longer lists Taiz as besieged.', { place: 'taiz' }],
      [
        'Zepa',
        'The UN list is reviewed each month. Zepa was taken off it in May.',
        { says: 'United Nations', day: '2024-05-31', place: 'zepa' },
      ],
    ],
    [
      ['Taiz', 'The army removed mines from Taiz on 4 June.'],
      ['Taiz', 'The United Nations did not strike Taiz off its list of besieged places.'],
      ['Taiz', 'The mayor of Taiz was taken off in handcuffs.'],
    ],
  )
})

test('who is said to be able to move whom', () => {
  const told = (s: string): readonly unknown[] =>
    asides('leverage', 'Goma', s).map((a) => [a.by, a.to, a.says, a.names?.[0] ?? null])
  assert.deepEqual(told('A diplomat said that Kigali could make M23 leave Goma.'), [
    ['Kigali', 'M23', 'A diplomat', null],
  ])
  assert.deepEqual(told('"Belgrade has influence over the rebels," a Western envoy said.'), [
    ['Belgrade', 'the rebels', 'a Western envoy', null],
  ])
  assert.deepEqual(told('Tehran used its influence on the Houthis.'), [['Tehran', 'Houthis', null, 'used']])
  assert.deepEqual(told('In June Ankara used its influence on the Houthis.'), [['Ankara', 'Houthis', null, 'used']])
  assert.deepEqual(told('Kigali has leverage over M23 and the Gulf states.'), [
    ['Kigali', 'M23', null, null],
    ['Kigali', 'Gulf states', null, null],
  ])
  for (const [sentence, by, to, used] of [
    [
      'Hanoi was the only capital that could tell the Khmer generals to stop, a diplomat said.',
      'Hanoi',
      'Khmer generals',
      null,
    ],
    ['A Gulf official said Abu Dhabi had the means to make the RSF leave Nyala.', 'Abu Dhabi', 'RSF', null],
    ['Cairo could have brought Haftar to Geneva, an envoy said.', 'Cairo', 'Haftar', null],
    ['Delhi could have held the Tigers back, a monk said.', 'Delhi', 'Tigers', null],
    ['An adviser said Washington had leaned on Bogotá in March.', 'Washington', 'Bogotá', 'used'],
    ['An aide who was not named said Moscow had persuaded Minsk to open the road.', 'Moscow', 'Minsk', 'used'],
    ['Beijing had put heavy pressure on the Myanmar junta, monks said.', 'Beijing', 'Myanmar junta', 'used'],
  ] as const)
    assert.deepEqual(
      told(sentence).map((a) => [(a as unknown[])[0], (a as unknown[])[1], (a as unknown[])[3]]),
      [[by, to, used]],
      sentence,
    )
  for (const spared of [
    'Kigali has no influence over M23.',
    'Abu Dhabi could not have told the RSF to leave.',
    'Delhi could bring the Tigers tea.',
    'Goma could tell Kigali apart from Gisenyi.',
    'Nobody can make M23 leave Goma.',
    'Kigali could not make M23 leave Goma.',
    'Kigali has embassies in many countries.',
  ])
    assert.deepEqual(told(spared), [], spared)
})

test('a rumour, and what is said to be false', () => {
  check(
    'rumour',
    [
      ['Kutum', 'Reports that Kutum surrendered could not be confirmed.', { place: 'kutum' }],
      ['Gori', 'Unconfirmed accounts speak of a deal in Gori.', { place: 'gori' }],
      ['Bunia', 'The rebels of Bunia are said to have signed.', { place: 'bunia' }],
    ],
    [
      ['Kutum', 'The surrender of Kutum was confirmed by both sides.'],
      ['Kutum', 'Kutum is said to be cold.'],
      ['Kutum', 'The report on Kutum runs to forty pages.'],
    ],
  )
  check(
    'refuted',
    [
      ['Kutum', 'The report that Kutum signed is false.', { place: 'kutum' }],
      ['Gori', 'The mayor of Gori denied any deal.', { place: 'gori' }],
      ['Bunia', 'Nobody has signed in Bunia, the council said.', { place: 'bunia' }],
    ],
    [
      ['Kutum', 'The report on the deal in Kutum is long.'],
      ['Kutum', 'The army denied that it had shelled Kutum.'],
      ['Kutum', 'The deal in Kutum was signed on Monday.'],
    ],
  )
})

test('what a body is called, and what a council authorises, carries no aid', () => {
  check(
    'delivered',
    [['Kassala', 'A food convoy entered Kassala on Tuesday.', { day: '2024-06-11' }]],
    [
      ['Hodeidah', 'A team of the World Food Programme entered the mills of Hodeidah on Tuesday.'],
      ['Mopti', 'The head of the World Food Programme arrived in Mopti on Tuesday.'],
    ],
  )
  check(
    'approved',
    [['Kassala', 'Trucks with aid for Kassala were approved on Monday.', { day: '2024-06-10' }]],
    [
      ['Hodeidah', 'The council authorised 75 monitors for Hodeidah, where aid is short, on Monday.'],
      ['Bangui', 'A resolution approved on Monday lets peacekeepers guard aid in Bangui.'],
    ],
  )
})

test('what those inside a place do without', () => {
  check(
    'lacking',
    [
      ['Taiz', 'There is no gas and no water in Taiz.', { names: ['water', 'power'] }],
      ['Sarajevo', 'Sarajevo has been without electricity since Monday.', { names: ['power'] }],
      ['Mariupol', 'The medicine has run out in Mariupol.', { names: ['medicine'] }],
      ['El Fasher', 'El Fasher has run out of flour.', { names: ['food'] }],
      ['Daraya', 'Water and power have been cut in Daraya.', { names: ['water', 'power'] }],
    ],
    [
      ['Taiz', 'There is no shortage of water in Taiz.'],
      ['Goma', 'If the road is cut, Goma would have no water.'],
      ['Kut', 'The minister denied that Kut had run out of fuel.'],
      ['Nyala', 'Prisoners in Nyala are without water, a lawyer said.'],
    ],
  )
})

test('two figures side by side are both given', () => {
  const figures = asides(
    'people',
    'Sernovodsk',
    'The mayor says that 18,000 people are inside Sernovodsk. The command speaks of 5,000 and a band.',
  )
  assert.deepEqual(
    figures.map((f) => f.amount?.best),
    [18_000, 5_000],
  )
})
