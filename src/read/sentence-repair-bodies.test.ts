// Bodies whose names read like sentences, and clauses that lost who does what they tell: sentences to catch and to spare.
import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('a body whose name reads like a sentence does what the verb behind it tells', () => {
  holdsSides([
    ['Save the Children asked the army to open the road to Adigrat.', /REQUEST Save the Children > the army/],
    [
      'Doctors Without Borders urged the rebels to leave the clinic in Bria.',
      /REQUEST Doctors Without Borders > the rebels/,
    ],
    ['Human Rights Watch called for a truce in Nyala on Monday.', /REQUEST Human Rights Watch >/],
    [
      'Action Against Hunger appealed to the junta to let food into Rathedaung.',
      /REQUEST Action Against Hunger > the junta/,
    ],
  ])
  sparesSides([
    ['Soldiers save the children of Goma.', /Save the Children/],
    ['Doctors without borders to guard them fled Bria.', /Doctors Without/],
    ['The army asked the rights group to watch the vote in Aden.', /Human Rights Watch/],
  ])
})

test('who stands between "after" and its verb does what the verb tells', () => {
  holdsSides([
    [
      'The fighting went on after the governor of Tigray called on the rebels to leave.',
      /REQUEST the governor of Tigray > the rebels/,
    ],
    ['The war went on after aid agencies asked Ethiopia to open the road.', /REQUEST aid agencies > Ethiopia/],
    [
      'The shelling went on after the African Union told the militia to leave Kismayo.',
      /REQUEST African Union > the militia/,
    ],
  ])
  sparesSides([
    ['The fighting went on after the governor of Tigray called on the rebels to leave.', /ASSAULT/],
    ['Soldiers went after the rebels in Tigray.', /REQUEST/],
    ['The war went on after the harvest and the rebels asked for grain.', /REQUEST the harvest/],
  ])
})

test('a word that is the same in the past is the verb where nothing else can be', () => {
  holdsSides([
    ['The ELN set conditions for talks with the army.', /REQUEST .*> the army/],
    ['The ELN set terms for a truce.', /REQUEST /],
    ['RENAMO set conditions for a meeting with the president.', /REQUEST RENAMO/],
  ])
  sparesSides([
    ['The set conditions for talks with the army were met.', /REQUEST The/],
    ['A new set of rules for the army was agreed.', /REQUEST/],
    ['The army set fire to the village of Kumia.', /REQUEST/],
  ])
})

test('whoever another names as his adversary in one breath is not himself', () => {
  holdsSides([
    ['The ELN rejected a truce offered by the militia.', /REJECT .* > the militia/],
    ['The Karen National Union vowed revenge against the militia.', /THREATEN Karen National Union > the militia/],
    ['Al-Shabab turned down an offer from the militia.', /REJECT .* > the militia/],
  ])
})

test('promises, blame, refusals and threats are laid at the right door', () => {
  holdsSides([
    ['Moscow promised the rebels to reopen the road to Bria.', /AGREE Russia > the rebels/],
    ['Eritrea promised the elders to free the hostages in Assab.', /Eritrea > the elders|CONCEDE Eritrea/],
    ['Qatar has promised the militia to reopen the port of Sirte.', /AGREE Qatar > the militia/],
    ['The president put the blame for the massacre on the rebels.', /ACCUSE The president > the rebels/],
    ['The bishop laid the blame for the attack at the door of the junta.', /ACCUSE The bishop > the junta/],
    ['Officials placed the blame for the blast in Kabul on the guards.', /ACCUSE Officials > the guards/],
    ['The UN blamed the militia for the raid on Djugu.', /ASSAULT the militia > Djugu/],
    ['Kampala blamed the rebels for the attack on Mpondwe.', /ASSAULT the rebels > Mpondwe/],
    ['Armenia said no to a proposal by Azerbaijan.', /REJECT Armenia > Azerbaijan/],
    ['The rebels ignored the order to leave Bunagana.', /REJECT The rebels/],
    ['Kyiv said it would respond to any provocation by Minsk.', /THREATEN Ukraine > Belarus/],
    ['Iran will respond to any attack.', /THREATEN Iran/],
    ['Only Turkey can make the militia stop the war.', /LEVERAGE Turkey > the militia/],
    ['The army told the rebels to leave the old city or face war.', /THREATEN The army > the rebels/],
  ])
  sparesSides([
    ['The minister said he would respond to the letter.', /THREATEN/],
    ['The UN will respond to the floods in Sindh.', /THREATEN/],
    ['Medics responded to the attack on Kabul.', /THREATEN/],
    ['The rebels put the blame for the loss on the weather in Bria.', /ACCUSE .*> Bria/],
    ['The president said there was no truce with Armenia.', /REJECT The president > Armenia$/],
  ])
})
