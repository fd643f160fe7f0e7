import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('what a group is called is no deed of it, and what it did is', () => {
  holdsSides([
    ['A militia called the Falcons burned the village of Kumia.', /ASSAULT Falcons > Kumia/],
    ['A group called the Nusra Front shelled the village of Fua.', /ASSAULT .*Nusra Front > Fua/],
    ['A gang named the Cobras attacked the port of Gonaives and killed two guards.', /ASSAULT Cobras > Gonaives/],
  ])
  sparesSides([
    ['The army called the raid on Bunia a success.', /ASSAULT The army/],
    ['Protesters called the Emir of Kano a traitor.', /ASSAULT/],
    ['The militia called its fighters home.', /ASSAULT|COERCE/],
  ])
})

test('who stands behind "and" after a place does what follows', () => {
  holdsSides([
    ['Three priests were seized in Jos and gunmen demanded a ransom.', /REQUEST gunmen >/],
    ['Two envoys were beaten in Juba and guards killed a driver.', /ASSAULT guards > a driver/],
    ['The convoy was stopped in Wau and soldiers wounded.', /ASSAULT {2}> soldiers/],
    ['The clinic was hit in Homs and soldiers fired at nurses.', /ASSAULT soldiers > nurses/],
  ])
  sparesSides([
    ['He was seen in Goma and Bukavu threatened by the rebels.', /THREATEN .*Bukavu >/],
    ['The convoy was stopped in Wau and soldiers wounded.', /ASSAULT soldiers >/],
    ['Two men were beaten in Basra and guards threatened by the mob.', /THREATEN guards >/],
    ['Two envoys were beaten in Juba and guards killed a driver.', /ASSAULT Two envoys/],
  ])
})

test('a subject is the verb’s and not its object’s, and nobody is called out to without a comma', () => {
  holdsSides([
    ['The US reduced military aid to European allies by 30 million.', /SANCTION United States > European allies/],
    ['The UK suspended arms sales to Israel.', /SANCTION United Kingdom > Israel/],
    ['RENAMO besieges Gorongosa.', /COERCE RENAMO > Gorongosa/],
    ['The army besieges Homs.', /COERCE The army > Homs/],
  ])
  sparesSides([
    ['Welcome home, Aleppo.', /> Aleppo/],
    ['The sieges Homs saw were long.', /COERCE The/],
    ['The army barracks Homs built was shelled.', /COERCE The army/],
  ])
})

test('the number of those who act behind a place is theirs', () => {
  holdsSides([
    ['At Bria 40 rebels attacked.', /ASSAULT (?:40 )?rebels >/],
    ['In Bria 20 soldiers fired at nurses.', /ASSAULT (?:20 )?soldiers > nurses/],
    ['At 9 rebels attacked.', /ASSAULT rebels >/],
  ])
  sparesSides([
    ['In Room 40 officers waited.', /ASSAULT/],
    ['At 9 rebels attacked.', /9 rebels/],
    ['At Bria 40 rebels were attacked.', /ASSAULT .*rebels >/],
  ])
})

test('what is told over the line is said, and what is only arranged is not', () => {
  holdsSides([
    ['Hun Sen telephoned the general to offer aid to Myanmar.', /AGREE Hun Sen > Myanmar/],
    ['Kerry phoned Lavrov to demand a truce.', /REQUEST John Kerry >/],
    ['Erdogan rang the emir to offer troops to Tripoli.', /AGREE Recep Tayyip Erdoğan > Libya/],
  ])
  sparesSides([
    ['Kerry met Lavrov to discuss a truce.', /REQUEST/],
    ['Rouhani rang the emir to arrange a visit.', /AGREE|REQUEST/],
    ['Hun Sen telephoned the general to offer aid to Myanmar.', /AGREE the general/],
  ])
})

test('what orders say is to be done is not done yet', () => {
  holdsSides([
    ['The army issued an order to pull back its troops from Agdam.', /REQUEST The army >/],
    ['The colonels issued orders to shoot the prisoners.', /^REQUEST The colonels > $/],
    ['The president issued an order to send troops to Darfur.', /^REQUEST The president/],
  ])
  sparesSides([
    ['The general issued an order to kill the captives.', /ASSAULT/],
    ['The president issued an order to send troops to Darfur.', /MOBILIZE/],
    ['The colonels issued orders to shoot the prisoners.', /ASSAULT/],
  ])
})

test('a subject behind whose comma an adverb stands does all that is told in a row', () => {
  holdsSides([
    ['The rebels, meanwhile, attacked Goma, killed nine villagers and looted shops.', /ASSAULT The rebels > Goma/],
    ['The minister, told of the raid on Kidal, condemned the killing of nurses.', /ACCUSE the minister/i],
    ['The militants, urged to disarm, rejected the offer and shelled Marawi.', /ASSAULT The militants > Marawi/],
  ])
  sparesSides([
    ['The militants, urged to disarm, rejected the offer and shelled Marawi.', /REQUEST The militants/],
    ['The village, shelled for weeks, was empty.', /ASSAULT The village/],
    ['The garrison, besieged since May, surrendered on Friday.', /COERCE The garrison/],
  ])
})
