import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function acts(text: string): string[] {
  const report = reportOf(text)
  return read(report).claims.map((c) => c.act)
}

const RULES: readonly { rule: string; act: string; catch: readonly string[]; spare: readonly string[] }[] = [
  {
    rule: 'time that people are told they have to go or give in',
    act: 'THREATEN',
    catch: [
      'The Russian army has told the defenders of Azot that they have until Saturday to come out.',
      'The rebels let the police know that they had two hours to clear out of the station.',
      'The brigade informed the villagers of Bunia that they had until noon to be gone.',
    ],
    spare: [
      'The pupils were told that they had an hour to get home.',
      'The doctor told the widow that she had two months to live.',
      'The coach told the players that they had until Friday to rest.',
    ],
  },
  {
    rule: 'what a side says it would do if others do as they do not want',
    act: 'THREATEN',
    catch: [
      'Serbia said it would send troops into Kosovo if Serbs there were attacked.',
      'Turkey said it would bomb the camp if the militia crossed the river.',
      'The Houthis said they would shell Marib if the coalition advanced.',
    ],
    spare: [
      'Kenya said it would send troops to Haiti if the council asked for them.',
      'The doctors said they would treat the rebels if they were wounded.',
      'The bishop said he would visit Goma if the road was open.',
    ],
  },
  {
    rule: 'a deed of one’s own that would go on or begin unless the others give in',
    act: 'THREATEN',
    catch: [
      'The army said the offensive would resume unless the rebels signed.',
      'NATO said the air strikes would go ahead unless Belgrade withdrew its police.',
      'NATO warned that the planes would fly if the police did not leave.',
      'The coalition said the bombardment would go on unless the Houthis left Hodeidah.',
    ],
    spare: [
      'The UN said the fighting would resume unless talks were held.',
      'The Red Cross warned that shelling would resume if no truce was agreed.',
      'Analysts warned that tanks would roll if the vote was lost.',
      'The envoy said the offensive would resume unless Juba and the rebels met.',
    ],
  },
  {
    rule: 'what is to follow where the asked do not do it',
    act: 'THREATEN',
    catch: [
      'The general told the garrison to lay down its arms by noon, failing which all of them would be destroyed.',
      'The village was told to sign by Friday, or the guns would be turned on it.',
      'The elders of Baidoa were ordered to hand over the men, or their village would be burned.',
      'The rebels in Bunia must leave by Monday; if not, they would be bombed.',
    ],
    spare: [
      'The doctors asked for blood, or the patients would die.',
      'He fled, otherwise he would have been killed.',
      'The farmers were told to mow in May, or the grass would be too dry.',
    ],
  },
  {
    rule: 'what any attack would be met with',
    act: 'THREATEN',
    catch: [
      "Hezbollah's leader said any invasion of Lebanon would be met with rockets.",
      'Any attack on Asmara will be met with force, the minister said.',
      'Tehran said an attack on its ports would be met with missiles.',
    ],
    spare: [
      'The plan was met with silence in Juba.',
      'The minister said the visit would be met with joy.',
      'The envoy said the costs would be met with loans.',
    ],
  },
  {
    rule: 'those who are to be destroyed',
    act: 'THREATEN',
    catch: [
      "Myanmar's military chief said those who resist would be annihilated.",
      'Anyone who helps the rebels will be crushed, the governor of Zamfara said.',
      'Anyone caught with a gun will be executed, the militia in Gao said.',
    ],
    spare: [
      'Those who work will be paid, the mayor said.',
      'The weeds will be destroyed, the farmer said.',
      'Those who fled would be welcomed, the governor said.',
    ],
  },
  {
    rule: 'what is to befall a foe',
    act: 'THREATEN',
    catch: [
      'Nigeria will crush the bandits, its defence minister has vowed.',
      'The army would annihilate the rebels, the general said in Goma.',
      'North Korea said it would turn Seoul into a sea of fire.',
    ],
    spare: [
      'The plant will crush the stone, the engineer said.',
      'The army crushed the rebels in Goma.',
      'The farmer will turn the field into a garden.',
    ],
  },
  {
    rule: 'what others are wanted to do',
    act: 'REQUEST',
    catch: [
      'The mediators want the army to leave Tripoli.',
      'Kyiv wants Berlin to send tanks.',
      'Washington wants the rebels to pull their men out of Goma.',
    ],
    spare: [
      'The rebels need food to survive.',
      'The army used drones to hit the camp.',
      'The boys want a ball to play in the street.',
    ],
  },
  {
    rule: 'words said to whoever is to do it',
    act: 'REQUEST',
    catch: [
      '"Put down your guns and come out," soldiers shouted to the gunmen.',
      '"Come to the table," the envoy told the rebels in Juba.',
      '"Let our people go," the elders of Tawergha said.',
    ],
    spare: [
      '"Thank you," the nurse said.',
      'Put on trial in Kigali, the general denied it.',
      'Let down by the allies, the Kurds withdrew.',
    ],
  },
  {
    rule: 'who can bring others to the table, and who falls without whose help',
    act: 'LEVERAGE',
    catch: [
      'Qatar can bring Hamas to the table, the diplomat said.',
      'The Kachin rebels would collapse without Chinese ammunition.',
      'The junta in Juba would fall without Ugandan troops, the analyst said.',
    ],
    spare: [
      'The waiter can bring the guests to the table.',
      'The wheat would wither without rain.',
      'The team would lose without its captain.',
    ],
  },
  {
    rule: 'what is hinted at, left open or foretold to whoever does so',
    act: 'THREATEN',
    catch: [
      'Putin hinted that he might use tactical nuclear weapons.',
      'Trump has refused to rule out a military option in Venezuela.',
      'Mladic told the Dutch commander that his men would be shelled if NATO planes came back.',
      'Unless the guns were gone by Sunday, NATO said, the Serbs would face air strikes.',
      'Washington said further support for the rebels would have consequences for Kigali.',
      'The Kremlin said those responsible would be found and punished.',
      'Doctors in Khartoum have received death threats from both sides.',
    ],
    spare: [
      'The minister suggested that rain might fall on the camp.',
      'The general refused to rule out a visit to Caracas.',
      'The drought would have consequences for farmers, experts said.',
      'The guide told the pilgrims that their tents would be moved if it rained.',
      'Those who won would be found and praised, the mayor said.',
    ],
  },
  {
    rule: 'who is not let in or seen, and no mood to give way',
    act: 'REJECT',
    catch: [
      'The junta would not let the ASEAN envoy see Aung San Suu Kyi.',
      'The FDLR is in no mood to lay down its arms.',
      'The authorities in Minsk did not allow the lawyers to visit the poet.',
      'The minister in Juba said reports of a mutiny were without foundation.',
    ],
    spare: [
      'The government did not let the crisis spoil the feast.',
      'We cannot let them win, the minister said.',
      'The singer is in no mood for jokes.',
      'The house in Juba was built without foundation.',
    ],
  },
]

for (const { rule, act, catch: caught, spare } of RULES)
  test(`${rule}: ${act} is found and spared`, () => {
    assert.deepEqual(
      caught.filter((text) => !acts(text).includes(act)),
      [],
      'not caught',
    )
    assert.deepEqual(
      spare.filter((text) => acts(text).includes(act)),
      [],
      'not spared',
    )
  })

test('what the others are to do lest it come is not done', () => {
  for (const text of [
    'The KLA threatened to lift its truce altogether unless the tanks went back to barracks by Monday.',
    'The junta threatened to end the talks entirely unless the rebels left Loikaw.',
    'Rebels threatened to break the ceasefire again if the army moved into Bor.',
  ]) {
    const told = read(reportOf(text)).claims
    assert.ok(
      told.some((c) => c.act === 'THREATEN'),
      text,
    )
    assert.ok(!told.some((c) => c.status === 'happened' && c.act !== 'THREATEN'), text)
  }
})
