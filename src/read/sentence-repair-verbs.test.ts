import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): string {
  const report = reportOf(text)
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(report)
    .claims.map((c) => `${c.act} ${c.status} ${names(c.actors)} > ${names(c.recipients)} @ ${names(c.places)}`)
    .join('; ')
}

function holds(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, want] of pairs) assert.match(told(text), want, text)
}

function spares(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, never] of pairs) assert.doesNotMatch(told(text), never, text)
}

test('where somebody stood is no part of what he is called', () => {
  holds([
    ['At the gate young soldiers shot over the heads of the elders.', /ASSAULT happened (?:young )?soldiers >/],
    ['At the bridge masked gunmen shot two nurses.', /ASSAULT happened masked gunmen > two nurses/],
    ['In the market masked men shot a trader.', /ASSAULT happened masked men > a trader/],
  ])
  spares([
    ['At the gate young soldiers shot over the heads of the elders.', /> the gate/],
    ['Border guards shot two nurses in Tijuana.', /ASSAULT happened guards >/],
    ['The gate guards shot two nurses in Kandahar.', /> the gate/],
  ])
})

test('what was taken back is the town', () => {
  holds([
    ['Rebels took back Tarhouna on Friday.', /ASSAULT happened Rebels > Tarhouna @ Tarhouna/],
    ['The army took back Kherson.', /ASSAULT happened The army > Kherson/],
    ['Government troops took back Wau in May.', /ASSAULT happened Government troops > Wau/],
  ])
  spares([
    ['Rebels took back Tarhouna on Friday.', /back Tarhouna/],
    ['The looters took back goods to Goma.', /> Goma/],
    ['The bus took back streets through Kabul.', /> Kabul/],
  ])
})

test('what has an object and no article is a verb', () => {
  holds([
    ['Many Lebanese blame Damascus for the blast.', /ACCUSE happened Many Lebanese > Syria/],
    ['Many Serbs blame Zagreb for the exodus from Knin.', /ACCUSE happened Many Serbs > Croatia/],
    ['Some Kurds blame Ankara for the raid on Afrin.', /ACCUSE happened .*Kurds > Turkey/],
  ])
  spares([
    ['The blame game over Goma goes on.', /ACCUSE happened .*game/],
    ['Lebanese support for the truce is strong.', /SUPPORT happened support/],
    ['Demand for rice in Sanaa fell.', /REQUEST happened rice/],
  ])
})

test('a doing that is judged is nobody’s who judges it, and happened', () => {
  holds([
    ['The head of the commandos said retaking Mosul was a great victory.', /ASSAULT happened .*> Mosul/],
    ['The governor said shelling the clinic was a crime.', /ASSAULT happened .*> the clinic/],
    ['The minister said bombing Sanaa was a mistake.', /ASSAULT happened .*> Sanaa/],
  ])
  spares([
    ['The head of the commandos said retaking Mosul was a great victory.', /ASSAULT \w+ The head/],
    ['The governor said shelling the clinic was a crime.', /ASSAULT \w+ The governor/],
    ['The minister said bombing Sanaa would be a mistake.', /ASSAULT happened/],
  ])
})

test('a second verb has its own doer', () => {
  holds([
    [
      'Two men were abducted in Basra and guerrillas threatened to behead them.',
      /THREATEN happened guerrillas > Two men/,
    ],
    ['His wife was abducted and rebels threaten to kill her.', /THREATEN happened rebels >/],
    ['Five clinics were shelled in Idlib and soldiers looted a sixth.', /soldiers >/],
  ])
  spares([
    ['Two men were abducted in Basra and guerrillas threatened to behead them.', /THREATEN \w+ Two men/],
    ['Two men were beaten by police and soldiers in Basra.', /ASSAULT \w+ Basra/],
    ['Rebels shelled Wau and Juba threatened to answer.', /THREATEN \w+ Rebels/],
  ])
})

test('what is denied somebody is denied by the one behind "by"', () => {
  holds([
    ['The UN was denied access by Israel to the north of the strip.', /REJECT happened Israel > UN/],
    ['Aid groups were denied visas by Sudan.', /REJECT happened Sudan >/],
    ['The envoy was refused entry by Myanmar on Friday.', /Myanmar > The envoy/],
  ])
  spares([
    ['The villagers were handed an ultimatum by Boko Haram.', /REQUEST \w+ The villagers/],
    ['Aid groups were denied visas by mistake.', /mistake >/],
    ['The UN was denied access to a camp by the river.', /river >/],
  ])
})
