import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** Modes of the claims of one sentence. */
function modes(text: string): (string | null)[] {
  const report = { id: 'a', text, title: null, outlet: null, published: '2024-05-10', language: 'en', source: null }
  return read(report).claims.map((c) => c.mode)
}

const MODES: readonly (readonly [string, string])[] = [
  ['aerial', 'Russian forces bombed a hospital in Idlib.'],
  ['aerial', 'The Saudi-led coalition denied bombing a funeral in Sanaa.'],
  ['aerial', 'Activists condemned the bombing of schools in Tigray by Ethiopia.'],
  ['explosives', 'Rebels bombed a bus station in Davao.'],
  ['explosives', 'A car bomb killed ten people in Mogadishu.'],
  ['explosives', 'The Taliban detonated a roadside bomb near Kunduz.'],
  ['explosives', 'Separatists blew up a bridge near Donetsk.'],
  ['destroy', 'Soldiers blew up the houses of two suspects in Hebron.'],
  ['destroy', 'Militants blew up a shrine in Timbuktu.'],
  ['targeted', 'Israel killed the leader of the movement in Gaza.'],
  ['heavy-weapons', 'The army fired mortars at Taiz.'],
  ['firearms', 'Soldiers opened fire on protesters in Yangon.'],
  ['firearms', 'Police shot dead two men in Nairobi.'],
  ['drone', 'A Ukrainian drone struck a refinery in Tuapse.'],
  ['crowd-control', 'Riot police fired tear gas at students in Dhaka.'],
  ['suicide-attack', 'A suicide bomber killed 30 people at a mosque in Peshawar.'],
  ['abduct', 'Militants kidnapped 200 pupils in Katsina.'],
  ['sexual', 'Soldiers raped women in Axum.'],
  ['torture', 'Guards tortured prisoners in Homs.'],
  ['aerial', 'Helicopters fired on a village in Ituri.'],
  ['primitive', 'Men with machetes killed 20 villagers in Beni.'],
  ['assist', 'The mayor of Goma appealed for blankets and food.'],
  ['assist', 'Kyiv asked its allies for tanks.'],
  ['assist', 'UNHCR asked for 20 million dollars for the camps in Chad.'],
  ['change', 'The opposition demanded the resignation of the president in Belgrade.'],
  ['yield', 'The Red Cross asked the army to let convoys into Taiz.'],
  ['yield', 'The UN called for the release of all hostages in Gaza.'],
  ['meet', 'Washington urged both generals to return to talks in Jeddah.'],
  ['meet', 'The envoy asked the rebels to negotiate in Muscat.'],
  ['change', 'Amnesty called for an inquiry into the killings at Moura.'],
  ['yield', 'The junta refused to free the monks in Mandalay.'],
  ['assist', 'Berlin refused to send tanks to Kyiv.'],
  ['meet', 'The Houthis refused to meet the envoy in Muscat.'],
  ['change', 'The general rejected calls to step down.'],
  ['violence', 'The militia threatened to shell the airport of Tripoli.'],
  ['relations', 'Brussels threatened to impose sanctions on Belgrade.'],
  ['arrest', 'The junta threatened to arrest striking doctors in Yangon.'],
  ['violence', 'An officer threatened a priest in Jaffna.'],
  ['expel', 'Niger threatened to expel the French ambassador.'],
  ['arrest', 'Police arrested ten students in Minsk.'],
  ['curfew', 'The governor imposed a curfew in Bamako.'],
  ['seize', 'Fighters looted a convoy near Tonga.'],
  ['restrict', 'The army besieged the town of Daraya.'],
  ['withhold', 'The army cut off water to Mariupol.'],
  ['deport', 'Israel deported two activists from Ramallah.'],
  ['censor', 'The junta closed two newspapers in Bamako.'],
  ['martial-law', 'The government declared martial law in Mindanao.'],
  ['convict', 'A court in Luhansk sentenced two soldiers to 18 years.'],
  ['expel', 'Mali expelled the French ambassador.'],
  ['withdraw', 'Washington withdrew its ambassador from Khartoum.'],
  ['discontinue', 'The bank suspended payments to Sudan.'],
  ['withdraw', 'The army withdrew from Kherson.'],
  ['release', 'The rebels freed 40 prisoners in Marib.'],
  ['disarm', 'Guerrillas handed over their rifles in Cauca.'],
  ['access', 'The army let the convoy into Madaya.'],
  ['resign', 'The prime minister of Haiti resigned.'],
  ['ceasefire', 'The truce held in Aleppo on Sunday.'],
  ['phone', 'Putin spoke by telephone with Macron.'],
  ['visit', 'The envoy visited Sanaa.'],
  ['multilateral', 'Leaders of seven nations met at a summit in Nairobi.'],
  ['third-party', 'The UN envoy mediated talks between the two generals in Geneva.'],
  ['troops', 'Russia massed troops near Kharkiv.'],
  ['weapons', 'North Korea moved missiles to the coast.'],
  ['police', 'The mayor deployed police in Minneapolis.'],
  ['militia', 'The governor called up militias in Benue.'],
  ['demo', 'Thousands marched in Khartoum.'],
  ['riot', 'Protesters threw stones at police in Goma.'],
  ['strike', 'Teachers went on strike in Sabha.'],
  ['obstruct', 'Farmers blocked the road in Cauca.'],
  ['hunger', 'Prisoners began a hunger strike in Ankara.'],
  ['boycott', 'The opposition boycotted the vote in Caracas.'],
  ['vandalize', 'Protesters smashed shop windows in Santiago.'],
  ['investigate', 'Prosecutors opened an inquiry into the killings at Bucha.'],
  ['allege', 'Rights groups accused the army of torture in Homs.'],
  ['disapprove', 'France condemned the attack in Bamako.'],
  ['targeted', 'Guerrillas killed an engineer in Tikrit.'],
  ['curfew', 'The gang ordered everyone in Quibdo to stay at home.'],
  ['explosives', 'Insurgents bombed a market in Jos.'],
  ['explosives', 'The army defused a bomb after rebels bombed a barracks in Jolo.'],
  ['violence', 'Pyongyang threatened to reduce the capital to ashes.'],
]

test('the mode of an act is told by its words, its means and who does it to whom', () => {
  const missed = MODES.filter(([mode, text]) => !modes(text).includes(mode))
  assert.deepEqual(
    missed.map(([mode, text]) => `${mode}: ${text} ${modes(text)}`),
    [],
  )
})

test('a crowd, an unknown man or a bomb laid by hand is no target and falls from no sky', () => {
  for (const [not, text] of [
    ['targeted', 'Soldiers killed nine men in Moura.'],
    ['targeted', 'Police killed the gunman in Lyon.'],
    ['targeted', 'An air strike killed a commander and six fighters in Idlib.'],
    ['aerial', 'A car bomb killed ten people in Aleppo.'],
    ['aerial', 'Militants bombed a hotel in Mogadishu.'],
    ['aerial', 'The army said a roadside bomb had killed two soldiers in Marib.'],
    ['destroy', 'Rebels blew up a police post in Sagaing.'],
    ['assist', 'France asked for an inquiry into the killings.'],
    ['assist', 'The opposition called for the release of its leader.'],
    ['violence', 'The junta threatened to expel the envoy.'],
  ] as const)
    assert.ok(!modes(text).includes(not), `${modes(text)}: ${text}`)
})
