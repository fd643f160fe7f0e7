// What is only supposed: each rule with sentences it must catch (no such claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'a condition or an end in view is no claim',
  [
    ['ASSAULT', 'If the rebels shell the airport at Bunia, the peacekeepers will be ready.'],
    ['RETREAT', 'The rebels will come to Juba once the army has withdrawn from Malakal.'],
    ['AID', 'The guns fell silent so that aid could reach the people of Taiz.'],
  ],
  [
    ['ASSAULT', 'The army shelled Grozny until the rebels surrendered.'],
    ['ASSAULT', 'Once the planes had bombed Marawi, the soldiers moved in.'],
    ['THREATEN', 'If the rebels do not leave Bukavu, they will be bombed, the general said.'],
  ],
)

holds(
  'on whose end something hangs is no blow by itself',
  [
    ['ASSAULT', 'The fighters of Kaduna will go home if the bombing stops.'],
    ['ASSAULT', 'His men in Donetsk would keep the truce if the shelling stopped.'],
    ['COERCE', 'The elders of Marib will talk once the siege ends.'],
  ],
  [
    ['ASSAULT', 'The families of Grozny came out when the shelling stopped.'],
    ['ASSAULT', 'The envoy flew to Donetsk after the bombing by the rebels ended.'],
    ['COERCE', 'The elders of Marib talked after the siege of the town ended.'],
  ],
)

holds(
  'a question tells nothing unless it takes it for given',
  [
    ['CONSULT', 'Did the envoy meet the rebels in Havana?'],
    ['ASSAULT', 'A nurse in Tyre asked, "Who will bomb us tomorrow?"'],
    ['ASSAULT', 'Has the army shelled the hospital in Sloviansk?'],
  ],
  [
    ['ASSAULT', 'Why did they shell the market in Sarajevo?'],
    ['CONSULT', 'The envoy met the rebels in Havana.'],
    ['ASSAULT', 'The army shelled the hospital in Sloviansk.'],
  ],
)

holds(
  'what nobody knows or says is not told',
  [
    ['ASSAULT', 'The ministry did not say how many rebels were killed.'],
    ['ACCUSE', 'It is unclear whether the officers in Manila will be prosecuted.'],
    ['RETREAT', 'Whether the army will withdraw from Goma remains unclear.'],
    ['COERCE', 'No official would say how many people had been arrested in Grozny.'],
  ],
  [
    ['ASSAULT', 'The governor of Helmand said how many men were killed in the raid on Sangin.'],
    ['ASSAULT', 'The ministry did not say why its jets bombed the clinic in Saada.'],
    ['COERCE', 'Officials said that forty people had been arrested in Grozny.'],
  ],
)

holds(
  'what somebody is willing, knows how or has no need to do is not done',
  [
    ['ASSAULT', 'The commanders only know how to shell villages.'],
    ['ASSAULT', 'The group is looking for men willing to attack the port of Mombasa.'],
    ['RETREAT', 'The generals in Yangon are loath to give up power.'],
    ['ASSAULT', 'There is no need to storm the town of Vukovar, the general said.'],
  ],
  [
    ['ASSAULT', 'The commanders shelled two villages in Kachin.'],
    ['ASSAULT', 'Men of the group attacked the port of Mombasa.'],
    ['RETREAT', 'The generals in Yangon gave up power.'],
  ],
)
