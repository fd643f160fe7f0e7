// Verbs above other verbs, modals, verdicts: each rule with sentences it must catch and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Mode } from '../model/index.ts'
import { actBetween } from './act-between.ts'
import { actsIn } from './act-reading.fixture.ts'
import { parseBlocks } from './syntax.ts'

interface Rule {
  readonly name: string
  readonly act: Act
  readonly mode?: Mode
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'time given to do as told',
    act: 'THREATEN',
    catch: [
      'The paramilitaries gave the garrison in Nyala until Saturday to lay down its arms.',
      'Villagers near Tine were given until nightfall to leave their homes.',
      'NATO gave the Bosnian Serbs ten days to pull back their guns from Sarajevo.',
      'Rebels in Bukavu have 24 hours to disarm, the governor said.',
    ],
    spare: [
      'The teacher gave the children two hours to play.',
      'Aid workers had three hours to hand out food in Darfur.',
      'The law gives residents 30 days to apply.',
      'The army gave the town bread until May.',
      'The government has until 2026 to hold elections.',
      'The rebels had until then held the road to withdraw along it.',
    ],
  },
  {
    name: 'power to move somebody',
    act: 'LEVERAGE',
    mode: 'over',
    catch: [
      'Turkey could press the militia to open the road, a diplomat said.',
      'Only Moscow can make Damascus stop, the envoy said.',
      'Qatar can get Hamas to free the hostages.',
      'The Emirati government could push the RSF to leave Nyala.',
      'Only the Emiratis can tell Hemedti to stop, a diplomat said.',
      'Only Kigali can stop the M23, an envoy said.',
      'Only Tripoli can call off the brigades of Misrata.',
      'Only Tehran could order the militia to leave Tikrit.',
    ],
    spare: [
      'Doctors can make patients walk.',
      'The rebels could force the army to retreat.',
      'Moscow could not make Damascus stop.',
      'The police can tell drivers to stop.',
      'Only rain can stop the fires in Attica.',
      'Only France can send troops to Bangui.',
      'Only a driver can ask the soldiers to stop.',
      'Turkey pressed the militia to open the road.',
    ],
  },
  {
    name: 'agreeing to do it',
    act: 'AGREE',
    catch: [
      'The rebels agreed to withdraw from Goma.',
      'Norway offered to send medicine to Gaza.',
      'The general is willing to meet the envoy in Bangui.',
    ],
    spare: ['The army withdrew from Goma.', 'The paint is ready to dry.', 'The rebels refused to withdraw from Goma.'],
  },
  {
    name: 'promising to give way',
    act: 'CONCEDE',
    catch: [
      'The junta promised to release the monks.',
      'The president pledged to withdraw troops from Abyei.',
      'The militia vowed to free the hostages in Marib.',
    ],
    spare: [
      'The junta released the monks.',
      'The shop promised to deliver the bread.',
      'The junta refused to release the monks.',
    ],
  },
  {
    name: 'refusing to do it',
    act: 'REJECT',
    catch: [
      'The government refused to let aid convoys enter Madaya.',
      'The commander declined to meet the mediators in Juba.',
      'The regime has refused to release the prisoners.',
    ],
    spare: [
      'The government let aid convoys enter Madaya.',
      'The army burned wood at the camp.',
      'The sales declined in May.',
    ],
  },
  {
    name: 'not doing what could be given',
    act: 'REJECT',
    catch: [
      'Israel will not release the detainees.',
      'The army did not allow aid into Ghouta.',
      'The rebels will not negotiate with the government.',
    ],
    spare: ['Israel released the detainees.', 'The army allowed aid into Ghouta.', 'The rain will not stop.'],
  },
  {
    name: 'threatening to do it',
    act: 'THREATEN',
    mode: 'violence',
    catch: [
      'The Houthis threatened to attack ships in the Red Sea.',
      'The commander threatened to bomb the town.',
      'The militia vowed to fight the peacekeepers in Mogadishu.',
    ],
    spare: [
      'The Houthis attacked ships in the Red Sea.',
      'The clouds threatened to spoil the match.',
      'The army left the town.',
    ],
  },
  {
    name: 'asking for it',
    act: 'REQUEST',
    catch: [
      'The Pope urged the rebels in Colombia to free the hostages.',
      'Doctors begged the world to send medicine to Aleppo.',
      'The Red Cross asked the army to open a corridor to Mariupol.',
    ],
    spare: [
      'The rebels freed the hostages.',
      'The army opened a corridor.',
      'The Red Cross has sent medicine to Aleppo.',
    ],
  },
  {
    name: 'saying that somebody must',
    act: 'REQUEST',
    catch: [
      'Russia must use its influence over the regime.',
      'The army should withdraw from the hospital in Khartoum.',
      'It is essential that the generals release the president.',
    ],
    spare: [
      'Russia used its influence over the regime.',
      'The army withdrew from the hospital.',
      'The rain must have stopped.',
    ],
  },
  {
    name: 'ceasing to use force',
    act: 'RETREAT',
    mode: 'ceasefire',
    catch: [
      'The army stopped shelling the town of Douma.',
      'The rebels ceased attacking convoys in Darfur.',
      'The air force has stopped bombing Mekelle.',
    ],
    spare: [
      'The army shelled the town of Douma.',
      'The bus stopped at the school.',
      'The army has not stopped bombing Mekelle.',
    ],
  },
  {
    name: 'letting aid and people through',
    act: 'RETREAT',
    mode: 'access',
    catch: [
      'The government allowed convoys to enter Tigray.',
      'The Serbs let aid trucks through to Srebrenica.',
      'The junta permitted inspectors to visit the camp.',
    ],
    spare: ['The law allows a deduction.', 'The army did not allow convoys to enter.', 'The mother let the soup cool.'],
  },
  {
    name: 'accusing of it',
    act: 'ACCUSE',
    mode: 'allege',
    catch: [
      'Kyiv accused Moscow of bombing a theatre in Mariupol.',
      'The rebels accused the army of breaking the truce.',
      'Colombo accused the Tigers of using civilians as shields.',
    ],
    spare: ['Moscow bombed a theatre in Mariupol.', 'The army broke the truce.', 'The hotel charged a fee.'],
  },
  {
    name: 'forcing to do it',
    act: 'COERCE',
    catch: [
      'The militia forced villagers to leave their homes.',
      'Soldiers forced the families to flee Rakhine.',
      'The gunmen compelled the driver to stop.',
    ],
    spare: ['The villagers left their homes.', 'The heat forced the match to end.', 'The families returned home.'],
  },
  {
    name: 'claiming responsibility for it',
    act: 'ASSAULT',
    catch: [
      'The Taliban claimed responsibility for the attack on the hotel in Kabul.',
      'Al-Shabaab claimed responsibility for the bombing in Mogadishu.',
      'A Kurdish group claimed responsibility for the ambush.',
    ],
    spare: [
      'The minister took responsibility for the budget.',
      'The teacher took responsibility for the class.',
      'The firm accepted responsibility for the delay.',
    ],
  },
  {
    name: 'condemning by a verdict',
    act: 'ACCUSE',
    catch: [
      'The minister said the attack was criminal.',
      'The bishop said the siege of the town is unacceptable.',
      'The envoy said the bombing was a war crime.',
    ],
    spare: [
      'The minister said the soup was good.',
      'The court is a criminal court.',
      'The envoy said the road was long.',
    ],
  },
  {
    name: 'held, as a state',
    act: 'COERCE',
    mode: 'arrest',
    catch: [
      'The colonel is in custody in Bangui.',
      'Hundreds of monks are in jail.',
      'The mayor of Mariupol was in captivity for months.',
    ],
    spare: ['The keys are in the box.', 'The report is in English.', 'The prison is in Bamako.'],
  },
  {
    name: 'shut in and shut out',
    act: 'COERCE',
    mode: 'restrict',
    catch: [
      'Nobody can leave the town of Taiz now.',
      'Journalists are unable to enter Mekelle.',
      'Residents cannot get out of the camp at Zamzam.',
    ],
    spare: [
      'The envoy can leave Khartoum on Monday.',
      'It is impossible to count the stars.',
      'The children cannot read.',
    ],
  },
  {
    name: 'behind a deed or involved in it',
    act: 'ASSAULT',
    catch: [
      'The militia was behind the attack on the market in Bria.',
      'The Kenyan officer was involved in the killing of the elder.',
      'Soldiers were involved in the massacre at Tamanrasset.',
    ],
    spare: [
      'The car was behind the bus.',
      'The envoy was involved in the talks in Doha.',
      'The judge was behind the desk.',
    ],
  },
  {
    name: 'unwillingness shown',
    act: 'REJECT',
    catch: [
      'The junta showed no willingness to step back.',
      'The rebels have shown no readiness to disarm.',
      'The government expressed no willingness to free the prisoners in Asmara.',
    ],
    spare: [
      'The junta showed its willingness to talk.',
      'The farmer showed no fear.',
      'The rebels expressed readiness to disarm.',
    ],
  },
  {
    name: 'hopes put to others',
    act: 'REQUEST',
    catch: [
      'The envoy hopes that both sides will come to Geneva.',
      'Kenya hopes the parties could seize the chance for peace.',
      'The minister hoped that the rebels would lay down their arms.',
    ],
    spare: [
      'The farmer hopes that it will rain.',
      'We hope to return to Aleppo.',
      'The envoy hopes he can leave Juba.',
    ],
  },
  {
    name: 'asking somebody to do more',
    act: 'REQUEST',
    catch: [
      'We want Kenya to take more action on Sudan.',
      'The families want the government to find the missing.',
      'They want sanctions lifted.',
    ],
    spare: ['They want to leave the camp.', 'The boy wants a ball.', 'She wants to see the sea.'],
  },
  {
    name: 'truces called off',
    act: 'REJECT',
    catch: [
      'The truce is off, the rebels in Darfur said.',
      'The ceasefire is over.',
      'The peace talks are off, the minister said.',
    ],
    spare: ['The light is off.', 'The match is over.', 'The war is over.'],
  },
]

test('verbs above other verbs give the act that the two tell together', () => {
  const faults: string[] = []
  for (const rule of RULES) {
    for (const text of rule.catch) {
      const acts = actsIn(text)
      if (!acts.some((r) => r.act === rule.act && (!rule.mode || r.mode === rule.mode)))
        faults.push(`${rule.name}: not caught "${text}" (${acts.map((r) => `${r.act} ${r.mode} ${r.rule}`)})`)
    }
    for (const text of rule.spare) {
      const acts = actsIn(text).filter((r) => r.act === rule.act)
      if (acts.length > 0) faults.push(`${rule.name}: not spared "${text}" (${acts.map((r) => r.rule)})`)
    }
  }
  assert.deepEqual(faults, [])
})

test('a request that names what is asked makes no second claim of it', () => {
  const acts = actsIn('The envoy urged the army to release prisoners.')
  assert.deepEqual(
    acts.map((r) => r.act),
    ['REQUEST'],
  )
  assert.deepEqual([...(acts[0]?.topics ?? [])], ['detainees'])
})

test('two given parties get one act, even where no clause tells it', () => {
  const text = 'Algeria recalled its ambassador from France.'
  const sentences = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
  assert.equal(actBetween(sentences, { start: 0, end: 7 }, { start: 37, end: 43 }).act, 'SANCTION')
  const none = 'Algeria, France, weather.'
  const odd = parseBlocks(none, [{ start: 0, end: none.length, kind: 'text' }])
  assert.equal(typeof actBetween(odd, { start: 0, end: 7 }, { start: 9, end: 15 }).act, 'string')
})
