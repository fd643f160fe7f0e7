// Every finder of asides with sentences it must catch and sentences it must spare, from many wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'

/** A claim that names the towns of these sentences; the report is of Wednesday, 12 June 2024. */
function asides(what: Aside['what'], towns: string, ...sentences: readonly string[]): readonly Aside[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented(
    '2024-06-12',
    'Wire',
    'SD',
    [first, { act: 'CONSULT', at: towns }],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}

type Catch = readonly [towns: string, sentence: string, want: Partial<Aside> & { readonly n?: number }]

function check(what: Aside['what'], caught: readonly Catch[], spared: readonly (readonly [string, string])[]): void {
  for (const [towns, sentence, { n, ...want }] of caught) {
    const found = asides(what, towns, sentence)
    assert.ok(found.length > 0, `${what} not caught: ${sentence}`)
    for (const [key, value] of Object.entries(want))
      assert.deepEqual(found[0]?.[key as keyof Aside], value, `${key}: ${sentence}`)
    if (n !== undefined) assert.equal(found[0]?.amount?.best, n, sentence)
  }
  for (const [towns, sentence] of spared)
    assert.deepEqual(asides(what, towns, sentence), [], `${what} not spared: ${sentence}`)
}

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

test('how often a ceasefire was broken, according to whom', () => {
  const truce = 'The ceasefire in Donetsk began on 1 June.'
  const counts = (...s: readonly string[]): readonly unknown[] =>
    asides('count', 'Donetsk', truce, ...s).map((a) => [a.says, a.amount?.best, a.amount?.of, a.names?.[0]])
  assert.deepEqual(counts('The monitoring mission recorded 41 violations.'), [
    ['monitoring mission', 41, 'violations', 'donetsk'],
  ])
  assert.deepEqual(counts('The army counted 17 breaches. The rebels counted 60.'), [
    ['army', 17, 'breaches', 'donetsk'],
    ['rebels', 60, 'breaches', 'donetsk'],
  ])
  assert.deepEqual(counts('Rebels have broken it more than 30 times.')[0], ['Rebels', 30, 'violations', 'donetsk'])
  for (const spared of [
    'The mission counted 41 trucks.',
    'Doctors recorded nine deaths.',
    'The United Nations documented 41 violations',
  ])
    assert.deepEqual(
      spared.startsWith('The United')
        ? asides('count', 'Donetsk', `${spared} of the rights of children.`)
        : counts(spared),
      [],
      spared,
    )
})

test('counts that follow one another, in one sentence or the next', () => {
  check(
    'count',
    [
      ['Goma', 'The truce of Goma is a week old. The command has reported 21 breaches.', { says: 'command', n: 21 }],
      ['Kut', 'The truce in Kut is shaky. The colonel calls it the last of 63 breaches.', { says: 'colonel', n: 63 }],
      ['Taiz', 'He said the truce in Taiz had been broken. The militia counts 39 times.', { says: 'militia', n: 39 }],
      ['Bria', 'The truce of Bria is old. Nineteen times in thirteen days the army has broken it.', { n: 19 }],
      [
        'Bria',
        'The truce of Bria is old. Kenyan monitors saw 14 grave breaches in a week.',
        { says: 'Kenyan monitors', n: 14 },
      ],
      ['Bria', 'In the truce of Bria monitors saw 14 breaches. The army’s own count is 71.', { n: 14 }],
      ['Bria', 'Eleven times since Friday they have violated the ceasefire in Bria.', { n: 11 }],
      ['Bria', 'Is the truce of Bria broken 31 times, as the army alleges?', { says: 'army', n: 31 }],
    ],
    [
      ['Goma', 'The truce of Goma held. The command has 21 tanks.'],
      ['Kut', 'The truce in Kut is shaky. The clinic counted 14 patients.'],
      ['Taiz', 'The truce in Taiz was not broken, and the bus comes four times.'],
      ['Bria', 'Has the truce of Bria been broken 31 times?'],
      ['Bria', 'The truce of Bria is old. Nineteen times she has written to the army.'],
      ['Bria', 'Does anybody know who counted 31 violations of the truce in Bria?'],
    ],
  )
  const two = asides(
    'count',
    'Taiz',
    'The truce of Taiz is a week old. Monitors noted 61 breaches, the army puts it at 88 and the rebels at 240.',
  )
  assert.deepEqual(
    two.map((a) => [a.says, a.amount?.best]),
    [
      ['Monitors', 61],
      ['army', 88],
      ['rebels', 240],
    ],
  )
})

test('who is to watch a ceasefire', () => {
  check(
    'watched',
    [
      [
        'Goma',
        'The truce of Goma begins today. A team of ten, sent by the African Union, will watch and report.',
        { by: 'African Union' },
      ],
      ['Jaffna', 'The truce around Jaffna is signed. Norway is to monitor it.', { by: 'Norway' }],
      ['Kut', 'The ceasefire in Kut holds. Officers from the Arab League are to verify that.', { by: 'Arab League' }],
    ],
    [
      ['Goma', 'The truce of Goma begins today. Nobody from the African Union will watch it.'],
      ['Jaffna', 'Norway is to monitor the elections in Jaffna.'],
      ['Kut', 'The ceasefire in Kut holds. The Arab League was asked if it would monitor it.'],
    ],
  )
})

test('a count of breaches in an accusation, a number, or the mouth of another', () => {
  check(
    'count',
    [
      [
        'Lviv',
        'The truce around Lviv is new. The rebels accused the army of 53 breaches since Tuesday.',
        { says: 'rebels', n: 53 },
      ],
      [
        'Aden',
        'The truce in Aden is new. There had been 120 violations in two days, the ministry said.',
        { says: 'ministry', n: 120 },
      ],
      [
        'Goma',
        'The truce of Goma was broken 24 times on Monday, according to the observers.',
        { says: 'observers', n: 24 },
      ],
      ['Kut', 'The coalition put the number of violations of the truce in Kut at 138.', { says: 'coalition', n: 138 }],
    ],
    [
      ['Lviv', 'The truce around Lviv is new. The rebels accused the army of 53 murders.'],
      ['Aden', 'The truce in Aden is new. There were 120 nurses, the ministry said.'],
      ['Goma', 'The chair of Goma was broken four times.'],
    ],
  )
})

test('a ceasefire that is over, and those it does not bind', () => {
  check(
    'truce-ended',
    [
      ['Goma', 'The truce of Goma is over, both sides said on Monday.', { day: '2024-06-10' }],
      ['Kut', 'The ceasefire in Kut was dead by 7 June.', {}],
      ['Jaffna', 'The truce around Jaffna came to an end on 9 June.', { day: '2024-06-09' }],
    ],
    [
      ['Goma', 'The truce of Goma is not over, he said on Monday.'],
      ['Kut', 'The meeting on the truce in Kut was over on Monday.'],
      ['Jaffna', 'If the truce of Jaffna ended on 9 June, nobody heard of it.'],
    ],
  )
  check(
    'excluded',
    [
      [
        'Goma',
        'The truce binds the army. It says nothing about the Mai-Mai, nor about Rwanda.',
        { names: ['', 'Mai-Mai', 'Rwanda'] },
      ],
      ['Kut', 'The truce does not bind the Peace Brigades.', {}],
      ['Jaffna', 'The ceasefire would not extend to the Karuna faction.', {}],
    ],
    [
      ['Goma', 'He says nothing about Rwanda.'],
      ['Kut', 'The truce binds the Peace Brigades.'],
      ['Jaffna', 'The truce was welcomed by Norway.'],
    ],
  )
})

test('a ceasefire that was prolonged, that ended, and whom it leaves out', () => {
  const of = (what: 'truce-ended' | 'truce-renewed' | 'excluded', ...s: readonly string[]): readonly unknown[] =>
    asides(what, 'Hodeida', ...s).map((a) => [a.day, ...(a.names ?? [])])
  assert.deepEqual(of('truce-ended', 'The truce in Hodeida that began on 1 June ended on 8 June.'), [
    ['2024-06-08', 'hodeida'],
  ])
  assert.deepEqual(of('truce-ended', 'The army declared the truce over on Monday.'), [['2024-06-10', '']])
  assert.deepEqual(of('truce-ended', 'A ceasefire was agreed in March.', 'It fell apart in April.'), [
    ['2024-04-30', ''],
  ])
  for (const spared of [
    'The truce ends at midnight.',
    'The truce in Hodeida would have ended on 8 June.',
    'The talks on a truce ended on 8 June.',
  ])
    assert.deepEqual(of('truce-ended', spared), [], spared)
  assert.deepEqual(of('truce-renewed', 'The ceasefire was extended by 72 hours on 7 June.'), [['2024-06-07', '']])
  assert.deepEqual(of('truce-renewed', 'The truce was prolonged on 3 June and again on 6 June.'), [
    ['2024-06-03', ''],
    ['2024-06-06', ''],
  ])
  assert.deepEqual(of('truce-renewed', 'Both sides agreed on Monday that the ceasefire be renewed on Tuesday.'), [
    ['2024-06-11', ''],
  ])
  for (const spared of [
    'The truce was not extended on 7 June.',
    'He asked that the truce be extended on 7 June.',
    'The curfew was extended on 7 June.',
  ])
    assert.deepEqual(of('truce-renewed', spared), [], spared)
  assert.deepEqual(of('excluded', 'The ceasefire excludes the Islamic State and the Allied Democratic Forces.'), [
    [null, '', 'Islamic State', 'Allied Democratic Forces'],
  ])
  assert.deepEqual(
    of('excluded', 'A truce began. The Second Marquetalia, which rejects the talks, is not part of it.'),
    [[null, '', 'Second Marquetalia']],
  )
  assert.deepEqual(of('excluded', 'The truce will not cover Al-Shabaab.'), [[null, '', 'Al-Shabaab']])
  for (const spared of [
    'The truce includes Al-Shabaab.',
    'The list excludes Juba.',
    'Nobody knows whom the truce excludes.',
  ])
    assert.deepEqual(of('excluded', spared), [], spared)
})

test('who orders whom, and which town accepts', () => {
  check(
    'ordered',
    [
      [
        'Kutum',
        'Officers told the elders of Kutum on Monday to hand over their arms or face an assault.',
        { by: 'Officers', made: '2024-06-10' },
      ],
      ['Bukavu', 'The rebels warned the garrison, or else, that Bukavu would burn.', { by: 'The rebels' }],
      ['Vukovar', 'Army commanders told the defenders to leave, or be shelled.', { by: 'Army commanders' }],
    ],
    [
      ['Kutum', 'Officers told the elders of Kutum that the road was open.'],
      ['Kutum', 'The elders fear that Kutum will be shelled or worse.'],
      ['Kutum', 'A doctor told this agency that two or three had died.'],
    ],
  )
  check(
    'accepted',
    [
      ['Kutum', 'Kutum accepted on 7 June.', { day: '2024-06-07', place: 'kutum' }],
      ['Kutum;Nyala', 'The council of Kutum accepted the terms on Monday.', { day: '2024-06-10', place: 'kutum' }],
      ['Kutum;Nyala', 'Kutum, near Nyala, accepted the terms on 8 June.', { day: '2024-06-08', place: 'kutum' }],
    ],
    [
      ['Kutum', 'Kutum has not accepted the terms of 7 June.'],
      ['Kutum', 'It is hoped that Kutum will have accepted on 20 June.'],
      ['Kutum', 'The minister accepted an award in Kutum on 7 June.'],
    ],
  )
})

test('until when somebody is given, by whom, in whatever form it is told', () => {
  check(
    'deadline',
    [
      [
        'Kutum',
        'On Monday a colonel read out the terms and gave the elders of Kutum until Friday the 14th to leave.',
        { day: '2024-06-14', made: '2024-06-10', by: 'a colonel', to: 'the elders of Kutum', place: 'kutum' },
      ],
      [
        'Vukovar',
        'Officers of the federal army met the mayor of Vukovar on Sunday, 9 June. All fighters must be gone by the 13th.',
        { day: '2024-06-13', made: '2024-06-09', by: 'Officers of the federal army', place: 'vukovar' },
      ],
      [
        'Jaffna',
        'Jaffna was given till noon on Thursday, 20 June.',
        { day: '2024-06-20', to: 'Jaffna', place: 'jaffna' },
      ],
      [
        'Goma',
        'The rebels gave the garrison of Goma until six on Friday evening to lay down its arms.',
        { day: '2024-06-14', by: 'The rebels' },
      ],
    ],
    [
      ['Kutum', 'The market of Kutum must be open by noon.'],
      ['Jaffna', 'The nurses of Jaffna gave the children milk until it ran out.'],
      ['Goma', 'Candidates in Goma have to leave the hall by noon.'],
    ],
  )
  check(
    'deadline',
    [
      [
        'Dawei',
        'The junta’s ultimatum to the strikers in Dawei expired on Monday.',
        { by: 'The junta', to: 'the strikers', day: '2024-06-10', place: 'dawei' },
      ],
      [
        'Vukovar',
        'A two-day ultimatum by the army to the garrison of Vukovar ran out on Sunday.',
        { by: 'the army', day: '2024-06-09' },
      ],
      ['Bouar', 'The deadline for the governor in Bouar passed on Friday.', { to: 'the governor', day: '2024-06-07' }],
    ],
    [
      ['Dawei', 'An ultimatum expired in Dawei.'],
      ['Vukovar', 'The tax deadline passed in Vukovar.'],
      ['Bouar', 'They left Bouar before the deadline for the governor passed on Friday.'],
    ],
  )
  check(
    'passed',
    [
      ['Bihac', 'The term set for Bihac went by.', { place: 'bihac' }],
      ['Kut', 'The garrison of Kut let it pass.', { place: 'kut' }],
      ['Goma', 'The ultimatum for Goma ran out on Monday.', { day: '2024-06-10' }],
    ],
    [
      ['Bihac', 'They left Bihac a day before the term ran out.'],
      ['Kut', 'His term of office in Kut expired.'],
      ['Goma', 'The soldiers at Goma let the lorry pass.'],
    ],
  )
})

test('a town that no gazetteer knows, and one that says yes', () => {
  check(
    'accepted',
    [
      ['Nyala', 'The army spoke to the elders of Tawisha. On Monday the town gave in.', { place: 'tawisha' }],
      ['Nyala', 'Officers wrote to the village of Old Bara. The village said yes.', { day: '2024-06-12' }],
      [
        'Kutum',
        'The letter came to Kutum on Friday. The elders took the terms on Monday.',
        { place: 'kutum', day: '2024-06-10' },
      ],
    ],
    [
      ['Nyala', 'The elders of Tawisha would not say yes, and the town never gave in.'],
      ['Nyala', 'It was said that the town of Tawisha had accepted the terms on Monday.'],
      ['Kutum', 'The elders of the church in Kutum took the bread on Monday.'],
    ],
  )
})

test('who has had a town shut in since when', () => {
  check(
    'closed',
    [
      [
        'Irob',
        'Traders in Irob say that foreign soldiers have had the district closed off since November last year.',
        { day: '2023-11-01', by: 'foreign soldiers', place: 'irob', names: ['held'] },
      ],
      ['Kut', 'Rebels have encircled Kut since 3 May.', { day: '2024-05-03', by: 'Rebels', names: ['held'] }],
      ['Zepa', 'Zepa has been shut in since the spring of 1992.', { day: '1992-01-01', names: ['held'] }],
      ['Goma', 'Goma is closed as before.', { place: 'goma', day: '2024-06-12' }],
    ],
    [
      ['Irob', 'The people of Irob fear that soldiers might have encircled it since Monday.'],
      ['Kut', 'The museum of Kut has been closed since March.'],
      ['Zepa', 'The road to Zepa is no longer under siege.'],
    ],
  )
})

test('a letter that is sent, and who we are', () => {
  check(
    'asked',
    [
      [
        'Kutum',
        'On 4 June the nurses of Kutum sent a letter to the World Health Organization.',
        { to: 'the World Health Organization', names: ['appeal'], day: '2024-06-04' },
      ],
      ['Jaffna', 'We have asked the ministry for fuel on 3 June.', { to: 'the ministry', day: '2024-06-03' }],
      [
        'Goma',
        'The elders of Goma wanted peace. They sent two priests to the army to ask for it.',
        { by: 'The elders of Goma', to: 'the army' },
      ],
    ],
    [
      ['Kutum', 'The nurses of Kutum would have sent a letter to the ministry.'],
      ['Jaffna', 'The bus was sent to the garage.'],
      ['Goma', 'He sent his sons to the army.'],
    ],
  )
})

test('captives who, somebody says, will go home', () => {
  check(
    'promised',
    [
      [
        'Bahri',
        'The movement announced on Monday that 4,208 prisoners of war would go home.',
        { by: 'The movement', day: '2024-06-10', n: 4208 },
      ],
      ['Kut', 'The governor said that all the detainees would be freed.', { by: 'The governor' }],
      ['Goma', 'The colonel declared that the hostages are to be released.', { by: 'The colonel' }],
    ],
    [
      ['Bahri', 'The movement announced on Monday that 12 prisoners of war had died.'],
      ['Kut', 'The governor would not say that the detainees would be freed.'],
      ['Goma', 'The colonel declared that the soldiers were tired.'],
    ],
  )
})

test('somebody who brought another round', () => {
  check(
    'leverage',
    [
      [
        'Bor',
        'Two officials said that envoy David Pine had brought Salva Kiir round by holding up the loans.',
        { by: 'David Pine', to: 'Salva Kiir', names: ['used'] },
      ],
      [
        'Goma',
        'A Kenyan official thinks that Kigali could bring the rebels to a table.',
        { by: 'Kigali', to: 'the rebels' },
      ],
      ['Kut', 'Tehran could stop the militias in a day, a diplomat said.', { by: 'Tehran', to: 'the militias' }],
    ],
    [
      ['Bor', 'Salva Kiir had brought the tea round.'],
      ['Goma', 'The bus from Kigali could not stop the rain.'],
      ['Kut', 'Tehran could not bring the militias to a table.'],
    ],
  )
})

test('who asks whom, where no claim says so', () => {
  check(
    'asked',
    [
      [
        'Kutum',
        'On 4 June the hospital of Kutum appealed to the World Health Organization for serum.',
        { by: 'the hospital of Kutum', to: 'the World Health Organization', day: '2024-06-04' },
      ],
      [
        'Jaffna',
        'The fishermen of Jaffna wrote to the Red Cross on Monday.',
        { to: 'the Red Cross', names: ['appeal'] },
      ],
      ['Uvira', 'Teachers in Uvira have asked the governor to open the road.', { to: 'the governor', names: ['call'] }],
    ],
    [
      ['Kutum', 'Asked about Kutum, the minister left.'],
      ['Kutum', 'Reporters asked whether Kutum had fallen.'],
      ['Kutum', 'The doctors of Kutum were not asked.'],
    ],
  )
})

test('what is promised, and what has not been seen of it', () => {
  check(
    'promised',
    [
      ['Hajjah', 'The governor of Hajjah promised to release 80 prisoners by Friday.', { n: 80 }],
      ['Arauca', 'On Monday the guerrilla pledged to free three hostages.', { day: '2024-06-10', by: 'the guerrilla' }],
      [
        'Lviv',
        'The revolt ended when the authorities promised to release those held without charge.',
        { by: 'the authorities' },
      ],
    ],
    [
      ['Hajjah', 'The governor never promised to release anybody.'],
      ['Hajjah', 'The governor promised that he would think about it.'],
      ['Hajjah', 'Nobody was promised to leave.'],
    ],
  )
  check(
    'unseen',
    [
      ['Hajjah', 'None of the 80 prisoners of Hajjah has been released.', { n: 80 }],
      ['Arauca', 'The three hostages have not been freed.', { n: 3 }],
      ['Lviv', 'Not one of the detainees had come home by Sunday.', {}],
      ['Lviv', 'Of the 31 wounded whose return was agreed upon in January, none has come home.', { n: 31 }],
      ['Arauca', 'Of the forty who were promised for May there is no trace.', { n: 40 }],
      ['Hajjah', 'There has been no word of the 12 captives.', { n: 12 }],
    ],
    [
      ['Hajjah', 'The 80 prisoners of Hajjah have been released.'],
      ['Hajjah', 'None of the trucks was loaded.'],
      ['Hajjah', 'The governor of Hajjah is seldom seen.'],
      ['Hajjah', 'Of the 31 wounded whose return was agreed upon, all came home.'],
      ['Arauca', 'There is no word for it in Arauca.'],
      ['Lviv', 'Of the forty lorries in Lviv none is blue.'],
    ],
  )
})

test('towns that are tied to one another', () => {
  const ties = (towns: string, s: string): readonly unknown[] => asides('tied', towns, s).map((a) => [a.place, a.names])
  assert.deepEqual(ties('Zepa;Ilidza', 'Zepa is tied to Ilidza by the exchange agreement of April.'), [
    ['zepa', ['ilidza']],
    ['ilidza', ['zepa']],
  ])
  assert.deepEqual(ties('Kut;Amara;Basra;Nasr', 'Buses left Kut and Amara at the same hour as Basra and Nasr.'), [
    ['kut', ['basra', 'nasr']],
    ['amara', ['basra', 'nasr']],
    ['basra', ['kut', 'amara']],
    ['nasr', ['kut', 'amara']],
  ])
  for (const spared of [
    'Zepa lies not far from Ilidza.',
    'The swap between Zepa and Ilidza collapsed; the exchange deal is no longer kept.',
    'Trucks went to Zepa and to Ilidza.',
  ])
    assert.deepEqual(ties('Zepa;Ilidza', spared), [], spared)
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

test('a road that is cut round a besieged town', () => {
  check(
    'closed',
    [
      [
        'El Fasher',
        'El Fasher is besieged. Troops cut the last road on 6 June.',
        { day: '2024-06-06', place: 'el fasher' },
      ],
      ['Bakhmut', 'On Sunday the army took the only road into Bakhmut, which is now cut off.', { day: '2024-06-09' }],
      ['Zepa', 'The siege of Zepa is complete. Soldiers seized the bridge on Monday.', { day: '2024-06-10' }],
    ],
    [
      ['El Fasher', 'El Fasher is besieged. The road was not cut on 6 June.'],
      ['El Fasher', 'Workers closed the road to El Fasher on 6 June for repairs.'],
      ['El Fasher', 'El Fasher is besieged. They want to cut the road.'],
    ],
  )
})

test('a round of talks, where it is told in the sentence behind, who sat there and who was host', () => {
  const session = (...lines: readonly string[]): Aside | undefined => asides('talks', 'Doha', lines.join(' '))[0]
  const told = session(
    'The first talks between the government and the Taliban after the offensive lasted two hours.',
    'They were held in Doha on Monday, hosted by Qatar.',
  )
  assert.deepEqual([told?.place, told?.day, told?.by], ['doha', '2024-06-10', 'the government and the Taliban'])
  assert.equal(session('Talks between the two armies took place near Juba on Monday morning.')?.place, 'juba')
  assert.equal(session('Negotiations between Asmara and Addis Ababa opened at Algiers last week.')?.place, 'algiers')
  for (const spared of [
    'The mayor called for talks between the clans in Doha.',
    'No talks have been held since March.',
    'The minister set out a plan for talks in Doha.',
  ])
    assert.equal(session(spared), undefined, spared)
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

test('what somebody is to be able to do is no power that is told', () => {
  check(
    'leverage',
    [['Goma', 'Kigali could talk the rebels out of Goma.', {}]],
    [
      ['Goma', 'The advance was paused so that the envoy of Luanda could talk the rebels out of Goma.'],
      ['Marib', 'Riyadh held back in the hope that Muscat could talk the Houthis out of Marib.'],
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

test('a word that heads a paragraph is no town', () => {
  const [first] = asides(
    'people',
    'Taiz',
    '**Conditions.** The town is hungry.',
    'The committee puts the number of inhabitants at 3,200.',
  )
  assert.equal(first?.place, 'taiz')
  const [other] = asides(
    'people',
    'Taiz',
    '**Council.** The council has left the town.',
    'The committee puts the number of inhabitants at 3,200.',
  )
  assert.equal(other?.place, 'taiz')
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
