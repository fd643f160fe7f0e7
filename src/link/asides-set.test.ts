// Last days that are told of as a thing, as refused, or in somebody's own words: to catch and to spare. Reports of Wednesday, 12 June 2024.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isOfDailyLife, setterIn, type TermSet, termSetIn, untilIn } from './asides-set.ts'

const DAY = '2024-06-12'
type Case = readonly [text: string, want: TermSet]

function check(of: (text: string) => TermSet | null, caught: readonly Case[], spared: readonly string[]): void {
  for (const [text, want] of caught) {
    const found = of(text)
    assert.ok(found, `not caught: ${text}`)
    for (const [key, value] of Object.entries(want))
      assert.deepEqual(found[key as keyof TermSet], value, `${key}: ${text}`)
  }
  for (const text of spared) assert.equal(of(text), null, text)
}

test('a deadline or hours that somebody gave somebody', () => {
  check(
    (text) => termSetIn(text, DAY),
    [
      [
        'The general has set the militias of Kidal a deadline of 14 June to hand over their guns.',
        { by: 'The general', to: 'the militias of Kidal' },
      ],
      ['Moscow gave Grozny an ultimatum: out by Friday.', { by: 'Moscow', to: 'Grozny' }],
      [
        'The 72 hours that the junta gave the garrison of Loikaw on Monday run out tomorrow.',
        { by: 'the junta', to: 'the garrison of Loikaw', day: '2024-06-13', made: '2024-06-10' },
      ],
      [
        'The ten days which the mediators, meeting on 1 June, allowed the parties in Juba came to an end on 11 June.',
        { by: 'the mediators', to: 'the parties', day: '2024-06-11', made: '2024-06-01' },
      ],
    ],
    [
      'The term that the deputies serve lasts four years.',
      'The days that the nurses spent in the cellar were long.',
      'The general gave the children a lift to Kidal.',
    ],
  )
})

test('an ultimatum that is told of as refused', () => {
  check(
    (text) => termSetIn(text, DAY),
    [
      [
        'The rebels in Jolo have rejected a government ultimatum to leave by 9 June.',
        { by: 'government', to: 'The rebels in Jolo' },
      ],
      ['The council ignored the army’s deadline of Monday.', { by: 'army', to: 'The council' }],
      [
        'The mayor of Bunia dismissed an ultimatum from the militia to open the bridge.',
        { by: 'the militia', to: 'The mayor of Bunia' },
      ],
    ],
    [
      'The rebels rejected a new ultimatum.',
      'The editor ignored the printer and his clock.',
      'The council refused the army entry before the deadline.',
    ],
  )
})

test('a pardon that runs out', () => {
  check(
    (text) => termSetIn(text, DAY),
    [
      [
        'The junta’s amnesty for deserters in Hakha runs out on 20 June.',
        { by: 'The junta', to: 'deserters in Hakha', day: '2024-06-20' },
      ],
      ['The pardon offered is one thing, but the amnesty of the king expires on Friday.', { day: '2024-06-14' }],
      ['The offer of a safe passage by the army holds until Sunday.', { by: 'the army', day: '2024-06-16' }],
    ],
    [
      'The junta’s amnesty for deserters has freed forty men.',
      'An amnesty was signed on 20 June.',
      'The pardon of the thief ends the story.',
    ],
  )
})

test('a last day in somebody’s own words', () => {
  check(
    (text) => termSetIn(text, DAY),
    [
      [
        '“You have until Friday,” Colonel Dudayev told the mayor on Monday.',
        { by: 'Colonel Dudayev', to: 'the mayor', day: '2024-06-14', made: '2024-06-10' },
      ],
      [
        'Twenty-four hours, the commander told the barracks on Tuesday, and then the water would be cut.',
        { by: 'the commander', to: 'the barracks', day: '2024-06-12' },
      ],
      [
        '“You must be out of the port by Sunday,” the envoy told the crew.',
        { by: 'the envoy', to: 'the crew', day: '2024-06-16' },
      ],
    ],
    [
      '“You have our thanks,” the mayor told the nurses on Monday.',
      'Two days, the driver said, and the road was dry.',
      '“We have until Friday,” a farmer said.',
    ],
  )
})

test('what is required of somebody, or what he has until a day to do', () => {
  check(
    untilIn,
    [
      [
        'Khartoum required of the governor that the militia be sent home by Friday, failing which it would come itself.',
        { by: 'Khartoum', to: 'the governor' },
      ],
      [
        'General Bakayoko let it be known to the mayor on Monday that the town had until Friday to open the bridge.',
        { by: 'General Bakayoko', to: 'the town' },
      ],
      ['The garrison has 48 hours to leave, a colonel said on Monday.', { by: 'a colonel', to: 'The garrison' }],
    ],
    [
      'The pupils have until Friday to hand in their essays.',
      'The road had been shut until Friday.',
      'Much is required of the nurses of Goma.',
    ],
  )
})

test('whose deadline it was that went by', () => {
  check(
    setterIn,
    [
      [
        'The deadline that the Taliban set the elders of Ghazni passed without a word.',
        { by: 'the Taliban', to: 'the elders of Ghazni' },
      ],
      ['The ultimatum the army had given the town ran out at noon.', { by: 'the army', to: 'the town' }],
      ['The term that Serbia had set the assembly expired.', { by: 'Serbia', to: 'the assembly' }],
    ],
    ['The deadline passed.', 'The train that the army sent passed Ghazni.', 'The term of the assembly expired.'],
  )
})

test('a term of daily life is no ultimatum', () => {
  for (const text of [
    'The ministry gave the contractor ten days to repair the bridge in Juba.',
    'The trader gave his son until Friday to fix the roof.',
    'Tenants in Quito have two weeks to pay.',
  ])
    assert.ok(isOfDailyLife(text), text)
  for (const text of [
    'The army gave the garrison ten days to leave the bridge in Juba.',
    'The colonel gave the town until Friday to surrender.',
    'The militia gave the mayor two weeks to hand over the mill.',
  ])
    assert.ok(!isOfDailyLife(text), text)
})
