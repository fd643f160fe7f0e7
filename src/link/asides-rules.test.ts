// Finders of asides about people, orders, promises and towns, with sentences they must catch and sentences they must spare, from many wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { asides, check } from './asides-check.fixture.ts'
import type { Aside } from './linked-claim.ts'

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
