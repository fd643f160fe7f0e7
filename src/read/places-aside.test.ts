// Places that stand in a claim's words and belong to something else it names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastPlacesOf } from './told.fixture.ts'

type Row = readonly [text: string, act: string, places: readonly string[]]
function told(rows: readonly Row[]): void {
  for (const [text, act, places] of rows) assert.deepEqual(lastPlacesOf(text, act), places, text)
}

test('what the doer of a deed did elsewhere is not where the deed was done', () => {
  told([
    ['Jets that took off from Entebbe struck a fuel depot in Goma.', 'ASSAULT', ['Goma']],
    ['Fighters who had met in Kidal attacked a convoy near Gao.', 'ASSAULT', ['Gao']],
    ['Soldiers who were trained in Mocha captured the port of Hodeidah.', 'ASSAULT', ['Hodeidah']],
  ])
  told([
    ['Rebels shelled a camp that lies near Sake.', 'ASSAULT', ['Sake']],
    ['Gunmen who stormed a hospital in Kunduz killed four nurses.', 'ASSAULT', ['Kunduz']],
    ['Rebels killed six men who were praying at a mosque in Maiduguri.', 'ASSAULT', ['Maiduguri']],
  ])
})

test('where a paper was signed is not where it is carried out', () => {
  told([
    ['Fighters gave up their guns at Agulae under the deal that both sides signed in Pretoria.', 'RETREAT', ['Agulae']],
    ['The army left Hodeidah in line with the agreement reached in Stockholm.', 'RETREAT', ['Hodeidah']],
    ['Guerrillas freed twelve soldiers near Arauca under an accord that was signed in Havana.', 'RETREAT', ['Arauca']],
  ])
  told([
    ['Both sides signed a deal in Pretoria in November.', 'SUPPORT', ['Pretoria']],
    ['Envoys reached an agreement in Stockholm.', 'AGREE', ['Stockholm']],
    ['The deal signed in Havana was welcomed by the bishops.', 'SUPPORT', ['Havana']],
    ['The committee asked Washington not to sign a deal that would leave Aleppo cut off.', 'REQUEST', ['Aleppo']],
    ['The bishops asked Paris to block an accord that would hand Goma to the rebels.', 'REQUEST', ['Goma']],
  ])
})

test('where people are told to go, or set out for, is not where the telling stays', () => {
  told([
    ['Tanks entered Khan Younis. The army ordered residents to leave for Rafah.', 'REQUEST', ['Khan Younis']],
    ['Shells fell on Daraya. The rebels left for Idlib on Friday.', 'RETREAT', ['Daraya']],
    [
      'Fighting went on in Sake. Hundreds of families fled on foot after others had left for Goma.',
      'RETREAT',
      ['Sake'],
    ],
  ])
  told([
    ['Tanks entered Khan Younis. Soldiers fired on a crowd in Rafah.', 'ASSAULT', ['Rafah']],
    ['Shells fell on Daraya. The rebels left Zabadani on Friday.', 'RETREAT', ['Zabadani']],
    ['The rebels left for Idlib on Friday.', 'RETREAT', ['Idlib']],
  ])
})

test('a capital that is only spoken to is no place', () => {
  for (const [text, act, capital] of [
    ['Bodies were found in Bucha. Kyiv accused Moscow of war crimes.', 'ACCUSE', 'Moscow'],
    [
      'Bodies were found in Bucha. Kyiv accused Moscow of war crimes; Moscow rejected the accusation.',
      'REJECT',
      'Moscow',
    ],
    ['Shells fell on Goma. Kinshasa blamed Kigali for the attack.', 'ACCUSE', 'Kigali'],
    ['Shells fell on Goma. Kinshasa urged Kigali to call off the rebels.', 'REQUEST', 'Kigali'],
  ] as const)
    assert.ok(!lastPlacesOf(text, act).includes(capital), text)
  told([
    ['Shells fell on Goma. A bomb went off in Kigali.', 'ASSAULT', ['Kigali']],
    ['An Israeli delegation will fly to Cairo for talks.', 'AGREE', ['Cairo']],
    ['Bodies were found in Bucha. Protesters in Moscow accused the Kremlin of war crimes.', 'ACCUSE', ['Moscow']],
  ])
})

test('a governor tells of a town in his province', () => {
  told([
    ['Guns pounded Lyman on Tuesday. Ten people were killed, the governor of Donetsk said.', 'ASSAULT', ['Lyman']],
    ['Gunmen raided Bama. Six men were shot, the governor of Borno said.', 'ASSAULT', ['Bama']],
    ['A bomb fell on Sirte. Two women were killed, the commander of Misrata said.', 'ASSAULT', ['Sirte']],
  ])
  told([
    ['Ten people were killed, the governor of Donetsk said.', 'ASSAULT', ['Donetsk']],
    ['Gunmen raided Bama. Soldiers killed six of them in Konduga, the governor of Borno said.', 'ASSAULT', ['Konduga']],
    ['Guns pounded Lyman. Ten people were killed in Donetsk, the governor said.', 'ASSAULT', ['Donetsk']],
  ])
})

test('a place that leads the next clause in is not where the first thing was', () => {
  told([
    [
      'Shells fell on Irpin. The troops then withdrew from the north, and in Bucha the bodies of six men were found.',
      'RETREAT',
      ['Irpin'],
    ],
    [
      'Gunmen held Jos. The rebels then pulled out of the city, and in Bauchi the governor reopened the market.',
      'RETREAT',
      ['Jos'],
    ],
    [
      'Shells fell on Sirte. The militia then withdrew from the port, and in Tunis the envoy met two ministers.',
      'RETREAT',
      ['Sirte'],
    ],
  ])
  told([
    ['Four people were killed and six were wounded in Jos.', 'ASSAULT', ['Jos']],
    ['Four people died when a bomb fell on Goma.', 'ASSAULT', ['Goma']],
    ['The rebels withdrew from Ocaña and crossed the river.', 'RETREAT', ['Ocana']],
  ])
})
