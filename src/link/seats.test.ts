// A town where people only sit, meet, speak or sign is not where the deeds of a report are; one that is told of is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented, type Line, type Said } from './invented.ts'
import { keptReport, linkedClaim, toldIn } from './prepare.ts'
import { isSeatOf } from './seats.ts'

/** Where a town stands, told by its name in square brackets. */
function parted(words: string): [name: string, before: string, after: string] {
  const [before = '', name = '', after = ''] = words.split(/[[\]]/)
  return [name, before, after]
}

test('a capital is a seat where it is told as one', () => {
  for (const words of [
    'Talks between the junta and the Karen opened in [Bangkok] on Monday.',
    'The envoys spoke by telephone from [Nairobi] with the general.',
    'At a press conference on Friday in [Khartoum] the minister showed a map.',
    'The nuns wrote to the foreign ministry in [Lima] for a doctor.',
    'They have asked the authorities in [Asmara] for a list.',
    'A cousin in [Kampala] sends money.',
    'The chiefs flew to [Abuja] for a new round of talks.',
    'The elders drove to [Bamako] to see the president.',
    'Ministry of Defence, [Baku], 3 May 2021.',
    '[Kigali] rejects the charge.',
    '[Lima] reckons forty breaches.',
    '[Khartoum] radio told of a column.',
    'The Red Cross in [Geneva] has the names.',
  ])
    assert.ok(isSeatOf(...parted(words)), words)
})

test('a capital that is told of, and a town that rules nothing, are no seats', () => {
  for (const words of [
    'Shells fell on [Bangui] all day.',
    'Gunmen attacked the peace conference in [Kabul] on Thursday.',
    'The wounded lie in [Mogadishu] without beds.',
    'Doctors in [Khartoum] count the dead.',
    'The rebels have ringed [Monrovia] since June.',
    'The authorities in [Sarajevo] say the water is off.',
    '[Tripoli] was bombed on Sunday.',
    'They have asked the elders in [Gulu] for a list.',
  ])
    assert.ok(!isSeatOf(...parted(words)), words)
})

/** The places a deed at the end of a report is linked to. */
function placesOf(said: Said, ...sentences: readonly [string, ...string[]]): readonly string[] {
  const lines: Line[] = sentences.map((s, i) => (i === sentences.length - 1 ? [s, said] : [s]))
  const input = invented('2019-03-04', 'Wire', 'XX', ...lines)
  const told = toldIn(input).at(-1)
  return told ? linkedClaim(told, keptReport(input)).places.map((p) => p.name) : []
}

const shelled = (at: string): Said => ({ act: 'ASSAULT', at })
const asked = (at: string): Said => ({ act: 'REQUEST', topics: ['aid'], at })

test('what is told after a meeting is not set where it was held', () => {
  assert.deepEqual(placesOf(shelled('Muscat'), 'The two sides met in Muscat.', 'Houthi guns shelled a school.'), [])
  assert.deepEqual(
    placesOf(shelled('Arusha'), 'The accord signed in Arusha is dead.', 'Guerrillas ambushed a lorry.'),
    [],
  )
  assert.deepEqual(
    placesOf({ act: 'RETREAT', mode: 'release', at: 'Havana' }, 'They met in Havana.', 'The front freed two officers.'),
    [],
  )
  assert.deepEqual(
    placesOf(shelled('Lusaka'), 'The rebels shelled a clinic, in breach of what was signed in Lusaka.'),
    [],
  )
  assert.deepEqual(
    placesOf(asked('London'), 'The nuns wrote to the foreign ministry in London, begging for a ship.'),
    [],
  )
  assert.deepEqual(
    placesOf(
      { act: 'RETREAT', mode: 'withdraw', at: 'Kampala' },
      'The rebels left after promises of a hearing in Kampala.',
    ),
    [],
  )
})

test('a town where people meet and where a deed is told keeps the deed', () => {
  // The deed's own words name it.
  assert.deepEqual(placesOf(shelled('Bangui'), 'The ambassadors met in Bangui.', 'Rebels shelled Bangui.'), ['Bangui'])
  // "There".
  assert.deepEqual(
    placesOf(shelled('Lima'), 'The ministers met in Lima.', 'Police shot two students near the palace there.'),
    ['Lima'],
  )
  // A town that rules nothing and is told of besides.
  assert.deepEqual(
    placesOf(shelled('Gulu'), 'The talks in Gulu broke up.', 'Gulu was dark.', 'Gunmen burned the market.'),
    ['Gulu'],
  )
  // Neighbours gathered where they ask.
  assert.deepEqual(placesOf(asked('Kunduz'), 'The families gathered in Kunduz and begged for word of their men.'), [
    'Kunduz',
  ])
  // Those who refuse at the table.
  assert.deepEqual(placesOf({ act: 'REJECT', at: 'Lima' }, 'The front refused the release at the talks in Lima.'), [
    'Lima',
  ])
  // Those who agree do so where they meet.
  assert.deepEqual(placesOf({ act: 'AGREE', at: 'Oslo' }, 'The two sides met in Oslo.', 'They agreed on a truce.'), [
    'Oslo',
  ])
})

test('the land of a report is not that in which the talks are held', () => {
  const land = (...lines: readonly Line[]) => keptReport(invented('2019-03-04', 'Wire', 'CU', ...lines)).around.country
  const met: Line = ['They met in Havana.', { act: 'CONSULT', at: 'Havana' }]
  assert.equal(land(met, ['The front freed two officers.', { act: 'RETREAT', mode: 'release', at: 'Havana' }]), null)
  assert.equal(land(['Gunmen raided Holguin.', { act: 'ASSAULT', at: 'Holguin' }], met), 'CU')
  assert.equal(land(['Police shot two students in Havana.', { act: 'ASSAULT', at: 'Havana' }], met), 'CU')
})
