// "The army" is the one a report names; of two sides that fight in a land nobody is said to be meant.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Armies, armiesIn, armyOfLand } from './armies.ts'
import { invented, type Line } from './invented.ts'
import { partyOf, type Surroundings } from './parties.ts'
import { keptReport, type LinkInput, linkedClaim, toldIn } from './prepare.ts'

const met = (country: string, ...lines: readonly Line[]): Armies =>
  armiesIn(invented('2011-05-06', 'Wire', country, ...lines).claims, country)

const force = (sentence: string, by: string, at: string): Line => [sentence, { act: 'ASSAULT', by, at }]

test('an army of another state that fights in the land is the army where the land’s own is not named', () => {
  assert.deepEqual(met('LB', force('The Israeli army shelled Tyre.', 'Israeli army=military/israel', 'Tyre')), {
    armies: ['military/israel'],
  })
  assert.deepEqual(met('SO', force('Kenyan troops took Afmadow.', 'Kenyan troops=military/kenya', 'Afmadow')), {
    armies: ['military/kenya'],
  })
  assert.deepEqual(met('ET', force('The Eritrean army looted Adwa.', 'Eritrean army=military/eritrea', 'Adwa')), {
    armies: ['military/eritrea'],
  })
})

test('where another state fights in the land, or both do, soldiers may be of either side', () => {
  assert.deepEqual(met('LB', force('Israeli jets struck Tyre.', 'Israeli=state/israel', 'Tyre')), {
    contested: 'army',
  })
  assert.deepEqual(met('UA', force('Russian troops shelled Nikopol.', 'Russian troops=military/russia', 'Nikopol')), {
    contested: 'army',
  })
  assert.deepEqual(
    met(
      'AZ',
      force('Armenian guns shelled Tartar.', 'Armenian=state/armenia', 'Tartar'),
      force('The Azerbaijani army shelled Martuni.', 'Azerbaijani army=military/azerbaijan', 'Martuni'),
    ),
    { own: true, contested: 'soldiers' },
  )
})

test('“the army” that stands before the men of another one is none of theirs', () => {
  const charge: Line = [
    'The Front accused the army of looting.',
    { act: 'ACCUSE', by: 'Front', to: 'the army', at: 'Adwa' },
  ]
  for (const [land, men, id] of [
    ['ET', 'Eritrean troops', 'military/eritrea'],
    ['LB', 'Israeli soldiers', 'military/israel'],
    ['SO', 'Kenyan forces', 'military/kenya'],
  ] as const) {
    const first = met(land, charge, force(`${men} looted Adwa.`, `${men}=${id}`, 'Adwa'))
    assert.equal(first.own, true, men)
    assert.equal(met(land, force(`${men} looted Adwa.`, `${men}=${id}`, 'Adwa'), charge).own, undefined, men)
    const army = men.replace(/ .*/, ' army')
    assert.equal(met(land, charge, force(`The ${army} looted Adwa.`, `${army}=${id}`, 'Adwa')).own, undefined, army)
  }
})

test('an army at war with rebels alone, and a state that fights elsewhere, leave the army the land’s own', () => {
  assert.deepEqual(met('CO', force('The FARC raided Mitú.', 'FARC=group/farc', 'Mitú')), {})
  assert.deepEqual(met('LK', force('The army shelled Pooneryn.', 'army', 'Pooneryn')), {})
  assert.deepEqual(met('NP', ['China sent rice.', { act: 'AID', by: 'China=state/china', at: 'Jumla' }]), {})
})

test('soldiers and the army are named only where nobody else may be meant', () => {
  const name = (words: string, at: Partial<Surroundings>): string | undefined =>
    partyOf({ name: words, actor: null }, { country: 'UA', day: '2022-05-01', glosses: {}, ...at }, null)?.id
  assert.equal(name('the army', {}), 'military/ukraine')
  assert.equal(name('soldiers', { own: true }), 'military/ukraine')
  assert.equal(name('the army', { own: true, contested: 'soldiers' }), 'military/ukraine')
  assert.equal(name('soldiers', { own: true, contested: 'soldiers' }), 'seen/soldiers@UA')
  assert.equal(name('the army', { contested: 'army' }), 'seen/army@UA')
  assert.equal(name('our soldiers', { own: true, contested: 'soldiers' })?.startsWith('seen/'), true)
  assert.equal(name('the army', { country: 'PS' }), 'military/israel')
})

test('in a land that has left a federation the army is the federation’s until it goes', () => {
  assert.equal(armyOfLand('HR', '1991-09-20'), 'military/yugoslavia')
  assert.equal(armyOfLand('BA', '1992-04-20'), 'military/yugoslavia')
  assert.equal(armyOfLand('SI', '1991-07-01'), 'military/yugoslavia')
  assert.equal(armyOfLand('HR', '1993-01-20'), undefined)
  assert.equal(armyOfLand('HR', null), undefined)
  assert.equal(armyOfLand('LY', '2011-05-01'), undefined)
  const own = partyOf(
    { name: 'the army', actor: null },
    { country: 'HR', day: '1991-11-20', glosses: {}, own: true },
    null,
  )
  assert.equal(own?.id, 'military/croatia')
})

test('the land of a report is where most is told, though one place is taken by many claims', () => {
  const at = (sentence: string, place: string, n: number): readonly Line[] =>
    Array.from({ length: n }, (_, i): Line => [`${sentence} ${i}.`, { act: 'REJECT', at: place }])
  const kept = keptReport(
    invented(
      '2014-05-06',
      'Wire',
      'ET',
      ['They waited in Gonder.'],
      ...at('He refused again', 'Gonder', 6),
      ['The White Army raided Akobo.', { act: 'ASSAULT', by: 'White Army=group/white-army' }],
      ['The White Army raided Nasir.', { act: 'ASSAULT', by: 'White Army=group/white-army' }],
      ['The White Army raided Ayod.', { act: 'ASSAULT', by: 'White Army=group/white-army' }],
    ),
  )
  assert.equal(kept.around.country, 'SS')
})

/** Who is spoken to in the last claim. */
function linkedTo(input: LinkInput): string | undefined {
  const told = toldIn(input).at(-1)
  return told && linkedClaim(told, keptReport(input)).recipients[0]?.id
}

test('the authorities in a town are those of the town, in a capital those of the land', () => {
  const asked = (sentence: string): Line => [sentence, { act: 'REQUEST', to: 'authorities' }]
  const held: Line = ['The White Army raided Ayod.', { act: 'ASSAULT', by: 'White Army=group/white-army' }]
  const to = (sentence: string) => linkedTo(invented('2014-05-06', 'Wire', 'SS', held, asked(sentence)))
  assert.equal(to('They asked the authorities in Bentiu for a road.'), 'seen/authorities in bentiu@SS')
  assert.equal(to('They asked the authorities in Juba for a road.'), 'state/south-sudan')
  assert.equal(to('They asked the authorities for a road.'), 'government/south-sudan')
})
