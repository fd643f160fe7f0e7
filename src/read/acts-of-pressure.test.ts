// Refusals, judgements, demands and threats, and sentences like them that tell none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

interface Rule {
  readonly name: string
  readonly act: string
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'leave that people were not given',
    act: 'REJECT',
    catch: [
      'The families were not allowed to collect the bodies in Nóvita.',
      'The miners were not permitted to bury their dead in Marikana.',
      'The lorry was denied passage at the bridge in Mitrovica.',
      'No tanker has been cleared for entry by the coalition.',
      'Two ships have not been cleared for departure from Odesa.',
    ],
    spare: [
      'The pupils were not allowed to sing in class.',
      'The pilot has been cleared for departure from Odesa.',
      'The lorry was granted passage at the bridge in Mitrovica.',
    ],
  },
  {
    name: 'what people were not told',
    act: 'REJECT',
    catch: [
      'Their families have been told nothing about the detainees in Chaung-U.',
      'We have been given no explanation by the army.',
      'The lawyers were given no reason for the arrests in Tunis.',
    ],
    spare: [
      'The families were told the news by the Red Cross.',
      'The lawyers were given a reason for the delay.',
      'Nothing was told in the song.',
    ],
  },
  {
    name: 'a promise of nothing, and who does not budge',
    act: 'REJECT',
    catch: [
      'The ELN said it had agreed to nothing.',
      'The rebels had committed to nothing, the envoy said.',
      'His army has yet to budge from Mount Igman.',
      'The junta has yet to relent.',
    ],
    spare: [
      'The ELN said it had agreed to a truce.',
      'The search in the hills came to nothing.',
      'The stone has yet to be found.',
    ],
  },
  {
    name: 'a breach that is named, and a deed called deliberate',
    act: 'ACCUSE',
    catch: [
      '"This is a clear breach of the truce," the ministry in Ankara said.',
      'This was a violation of the agreement, the envoy said.',
      'We consider this a deliberate attack on a hospital, the charity said.',
    ],
    spare: [
      '"This is a clear copy of the truce," the ministry in Ankara said.',
      'This was a village of the Dinka, the envoy said.',
      'We consider this a good offer, the charity said.',
    ],
  },
  {
    name: 'whoever was behind it is to be crushed',
    act: 'THREATEN',
    catch: [
      'Moscow would crush those behind the raid, its minister said.',
      '"We will eliminate those who ordered it," the Iraqi minister said.',
      'Nigeria will hunt those responsible for the massacre, its president said.',
    ],
    spare: [
      'The mill will crush those grains, the miller said.',
      'We will find those who were lost, the guide said.',
      'The army would thank those who helped, its chief said.',
    ],
  },
  {
    name: 'what had to end, and what others had to do',
    act: 'REQUEST',
    catch: [
      'The envoy told the junta that the killing had to stop.',
      'Ms Bachelet said the arrests had to stop.',
      'The bishop told the guerrillas that they had to release the nurses.',
    ],
    spare: [
      'The fighting had to stop when the rains came.',
      'The doctor told the patient that she had to rest.',
      'The arrests had begun in May.',
    ],
  },
  {
    name: 'who takes what is not his',
    act: 'COERCE',
    catch: [
      'Soldiers helped themselves to the diesel of the convoy.',
      'Militiamen helped themselves to the flour in Bor.',
      'The rebels helped themselves to the medicine in Zemio.',
    ],
    spare: [
      'Soldiers helped the farmers with the harvest.',
      'The guests seated themselves.',
      'The rebels armed themselves in Bor.',
    ],
  },
  {
    name: 'what is asked of nobody',
    act: 'REQUEST',
    catch: [
      'We asked our men to leave the town, the minister said.',
      'The junta must leave Kachin, the envoy said.',
      'We can only ask the army to stop, the bishop said.',
    ],
    spare: [
      'We cannot ask our men to die on credit, the minister said.',
      'We must not see this again, the mediator said.',
      'I could not ask the soldiers to starve, the colonel said.',
    ],
  },
  {
    name: 'who denies a part in it',
    act: 'REJECT',
    catch: [
      'We had nothing to do with the raid, the general said.',
      'Rwanda has nothing to do with the attack, its spokesman said.',
      'They had nothing to do with the murder, the militia said.',
    ],
    spare: [
      '"They hit people who had nothing to do with the government," the governor said.',
      'The envoy had nothing to eat.',
      'Shells killed farmers who had nothing to do with the war.',
    ],
  },
  {
    name: 'who goes from house to house, and who walks out',
    act: 'RETREAT',
    catch: [
      'The soldiers are gone from Kidal.',
      'The Serbs were gone from the hill by noon.',
      'The gunmen have gone from the school in Beslan.',
    ],
    spare: [
      'The soldiers had gone from house to house in Merca.',
      'The nurses went from ward to ward.',
      'Police have gone from door to door in Lyon.',
    ],
  },
  {
    name: 'who is under pressure',
    act: 'REQUEST',
    catch: [
      'Barzani is under pressure to resign.',
      'The junta has come under pressure from Jakarta to free the editor.',
      'Kigali faces pressure to withdraw its troops from Kivu.',
    ],
    spare: [
      'The dam is under pressure from the flood.',
      'The prices came under pressure in May.',
      'The pilot kept the cabin under pressure.',
    ],
  },
  {
    name: 'whoever is to be helped is promised it',
    act: 'AGREE',
    catch: [
      'Turkey pledged to help Baghdad end the presence of the PKK in Sinjar.',
      'Iran promised to help Damascus retake Aleppo.',
      'Kampala vowed to help Juba drive out the rebels.',
    ],
    spare: ['Turkey helped Baghdad with flour.', 'Iran vowed to retake Aleppo.', 'Kampala vowed not to help Juba.'],
  },
  {
    name: 'people who flee by car',
    act: 'RETREAT',
    catch: [
      'Thousands of people fled by car toward Erbil.',
      'Dozens of families fled by boat to Bukavu.',
      'Hundreds of villagers fled by night across the Drina.',
    ],
    spare: [
      'Thousands of people were struck by cars.',
      'Dozens of lorries were driven by the army.',
      'Hundreds of letters arrived by boat.',
    ],
  },
  {
    name: 'troops that move, and a movement that is a group',
    act: 'MOBILIZE',
    catch: [
      'The movement of troops toward Marib worried the envoy.',
      'Troop movements were seen near Badme.',
      'Satellites showed the movement of tanks to the border with Chad.',
    ],
    spare: [
      'A new rebel movement, Forebu, made its name known on Wednesday.',
      'The guerrilla movement published a letter.',
      'An armed movement in Kivu has a new leader.',
    ],
  },
]

for (const { name, act, catch: catches, spare } of RULES)
  test(`${name}: ${act}`, () => {
    const acts = (text: string) => claimsOf(text).map((c) => c.act as string)
    assert.ok(catches.length >= 3 && spare.length >= 3)
    for (const text of catches) assert.ok(acts(text).includes(act), `${text}: ${acts(text)}`)
    for (const text of spare) assert.ok(!acts(text).includes(act), `${text}: ${acts(text)}`)
  })
