// Reproaches, denials and threats that no verb of blame, refusal or threat makes: sentences to catch, sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

interface Rule {
  readonly name: string
  readonly act: Act
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'names for a wrongdoer',
    act: 'ACCUSE',
    catch: [
      '"They are murderers," the widow said of the paramilitaries.',
      'Zelensky said the men who shelled Kherson were terrorists.',
      'The bishop said the generals in Naypyidaw were thieves.',
    ],
    spare: [
      'The prisoners were terrorists.',
      'The widow said she was a nurse.',
      'The guide said the caves were homes of bandits.',
    ],
  },
  {
    name: 'misdeeds, as somebody tells them',
    act: 'ACCUSE',
    catch: [
      'Kyiv says Russia is lying about the prisoners.',
      'The ministry said foreign powers were trying to destabilise Mali.',
      'The government in Aden said the Houthis did it.',
      'The union says the peacekeepers did nothing to stop the attack.',
    ],
    spare: [
      'The soldiers lay in the road.',
      'The nurse said the wounded were lying in the corridor.',
      'The army said it did nothing wrong.',
      'The farmer said he did it for his sons.',
    ],
  },
  {
    name: 'whose fault it is',
    act: 'ACCUSE',
    catch: [
      'Moscow is to blame for the famine, the ambassador said.',
      'The raid is another sign of the cowardice of the group, the governor said.',
      'Moscow and Kyiv blamed each other.',
    ],
    spare: [
      'The visit is a sign of progress, the envoy said.',
      'Nobody was to be seen in Geneina.',
      'The two sides helped each other.',
    ],
  },
  {
    name: 'what nobody bears',
    act: 'ACCUSE',
    catch: [
      'Japan would never tolerate such acts, the prime minister said.',
      'Threats against merchant ships cannot be accepted.',
      'The council said it would not condone the killing of monks.',
    ],
    spare: [
      'The plant does not tolerate frost.',
      'The rebels would not accept the offer.',
      'The shop cannot accept cards.',
    ],
  },
  {
    name: 'no hand in it and no will to do it',
    act: 'REJECT',
    catch: [
      'Tehran said it had no connection with the attack.',
      'The general insisted his men had nothing to do with the killings.',
      'Rwanda has no intention of pulling its troops out of Goma.',
      'The militia said it had no hand in the bombing of the bus.',
    ],
    spare: [
      'The envoy had no luggage.',
      'The village had no connection to the grid.',
      'The clinic has nothing to give.',
      'The garden was behind the house.',
    ],
  },
  {
    name: 'no, and no answer',
    act: 'REJECT',
    catch: [
      'The Houthis said no.',
      'There was no reply from the ministry in Khartoum.',
      'The answer of the junta was no.',
      'The government has yet to answer the proposal.',
      'The delegation of Colombo will not hear of it.',
      'Tripoli would have none of it.',
      'There is no truth in the report, the army spokesman said.',
      'UN staff have not been let into Tigray since Monday.',
    ],
    spare: [
      'The nurse said no child was hurt.',
      'There was no water in the camp.',
      'The road was no better.',
      'The team has yet to reach the valley.',
      'The goats have not been let out since Monday.',
      'The village had none of the rain.',
    ],
  },
  {
    name: 'called untrue',
    act: 'REJECT',
    catch: [
      'The Kremlin called the report a lie.',
      'The junta described reports of civilian deaths as rumours.',
      'The Presidential Leadership Council called these demands impossible.',
    ],
    spare: [
      'The envoy called the talks useful.',
      'The boy called the dog Rex.',
      'The report called the winter the coldest in ten years.',
    ],
  },
  {
    name: 'what is to come if it goes on',
    act: 'THREATEN',
    catch: [
      'The president said all options were on the table.',
      'Those who burned the school will pay for this crime, the governor said.',
      'Ethiopia said it would not hesitate to use force.',
      'He replied that Serbs would treat any foreign pilot as an enemy.',
      'Kyiv must surrender or be destroyed, the broadcaster said.',
      'The junta told the protesters to go home or face the consequences.',
      '"If they come any closer, we will shoot," the militia leader said.',
      'Washington said it would hold Belgrade responsible for their safety.',
      'The response will be harsh, the ministry said in a statement.',
    ],
    spare: [
      'The plates were on the table.',
      'The drivers will pay a toll of five dollars.',
      'The doctor did not hesitate to operate.',
      'The clinic will treat any child as a guest.',
      'Visitors must register or leave, the sign said.',
      'The officer told the drivers to wait or turn round.',
      'The winter will be harsh, the farmers said.',
    ],
  },
  {
    name: 'what will befall whom',
    act: 'THREATEN',
    catch: [
      'If the shelling goes on, we will answer with everything we have, the Azerbaijani president said.',
      'We will turn your cities into graveyards, the video warns Kenya.',
      'Al-Shabab said more attacks would follow.',
      'The junta has told striking doctors to return to work by Friday or lose their licences.',
      'Moscow would retaliate, Lavrov said.',
      'The killers of the monks would not go unpunished, the junta said.',
      'The US said there would be consequences for the leaders of the coup.',
      'Pyongyang says it is ready for war.',
      'All looters will be shot, the governor of Goma said.',
    ],
    spare: [
      'The ministry will answer the questions of reporters in Taiz.',
      'The farmers will turn the field into a garden.',
      'More rain would follow, the farmers said.',
      'The bridge in Goma is ready for trains.',
      'The letters of the children would not go unread, the nurse said.',
      'There would be tents for the families, the mayor said.',
      'All pupils will be fed, the governor said.',
    ],
  },
  {
    name: 'biddings',
    act: 'REQUEST',
    catch: [
      '"Open the crossing now," the aid chief told Israel.',
      '"Please send doctors," a nurse in Gaza wrote.',
      '"Stop the killing," the crowd in Khartoum shouted.',
      'It is time for the guns to fall silent in Sudan, the archbishop said.',
    ],
    spare: [
      '"Look at the sky," the pilot said.',
      '"Thank you," the nurse said.',
      'The boys help their mothers in the camp.',
      'It was time for lunch in the barracks.',
    ],
  },
  {
    name: 'it is wrong to',
    act: 'ACCUSE',
    catch: [
      'It was cowardly to bomb a funeral, the sheikh said.',
      'There can be no excuse for burning a school, the envoy said.',
      'The police chief says the bomb was the work of Boko Haram.',
      'The attack of the militia on the bus was a cowardly act, the governor of Nairobi said.',
      'The president called the bombing of Hodeidah a tragedy.',
    ],
    spare: [
      'It was cold in the camp, the nurse said.',
      'There is no reason for a delay, the pilot said.',
      'The bridge was the work of three summers.',
      'The winter was a hard season, the farmer said.',
      'The senator called the Tiananmen Massacre by its name.',
    ],
  },
  {
    name: 'whose help one cannot do without',
    act: 'LEVERAGE',
    catch: [
      'The rebels in Kivu could not fight without the support of Rwanda, the experts wrote.',
      "The junta would not survive a month without Moscow's money.",
      'Washington put pressure on Israel over the flour.',
    ],
    spare: [
      'The boats could not sail without wind.',
      'The rebels could not fight without shoes.',
      'The nurse put pressure on the wound.',
    ],
  },
  {
    name: 'fighting on',
    act: 'THREATEN',
    catch: [
      'The commander said his men would continue the struggle until Khartoum falls.',
      'The Tigers will fight to the last man, their leader said.',
      'Sisi swore to answer the killers with brute force.',
      'The alliance has warned looters that they will be shot.',
    ],
    spare: [
      'The army continued the operation in Sagaing.',
      'The firemen fought on through the night.',
      'The minister promised to answer the letter.',
    ],
  },
  {
    name: 'orders and rules that ask nothing of anybody',
    act: 'REQUEST',
    catch: [
      'The envoy told both sides to stop shooting in Taiz.',
      'A halt to the bombing of Mariupol is essential, the envoy said.',
      'I urge the parties to sign a halt to the fighting.',
    ],
    spare: [
      'The junta has ruled the country since 2021.',
      'The agreement requires both sides to withdraw.',
      'The court ruled that the law was valid.',
      'The plan calls for a federation of three regions.',
      'The recipe calls for salt.',
      'Asked to define the war, most people in Gaza shrugged.',
      'Should Russia come under attack, each citizen gets 300 grams of bread.',
      'Drivers are required to carry a lamp.',
      'We must not forget that the war began in a bread queue, the monk said.',
      'Recent reports put pressure on the price of bread.',
      'The governor will seek to meet the miners.',
      'The surgeon asked how the boy was wounded.',
      'A rest at the well is welcome, the guide said.',
    ],
  },
]

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

test('words that accuse, refuse, threaten or ask without saying so make claims, and their doubles do not', () => {
  const faults: string[] = []
  const told = (text: string): string =>
    claims(text)
      .map((c) => `${c.act} ${c.maker.name}`)
      .join(', ')
  for (const rule of RULES) {
    for (const text of rule.catch)
      if (!claims(text).some((c) => c.act === rule.act))
        faults.push(`${rule.name}: not caught "${text}" (${told(text)})`)
    for (const text of rule.spare)
      if (claims(text).some((c) => c.act === rule.act))
        faults.push(`${rule.name}: not spared "${text}" (${told(text)})`)
  }
  assert.deepEqual(faults, [])
})

test('a denial has happened, and a threat is planned', () => {
  for (const [text, act, status] of [
    ['Tehran said it had no connection with the attack.', 'REJECT', 'happened'],
    ['There was no reply from the ministry in Khartoum.', 'REJECT', 'happened'],
    ['Ethiopia said it would not hesitate to use force.', 'THREATEN', 'planned'],
    ['"If they come any closer, we will shoot," the militia leader said.', 'THREATEN', 'planned'],
    ['Japan would never tolerate such acts, the prime minister said.', 'ACCUSE', 'happened'],
    ['Israel must not bomb the dam, the envoy said.', 'REQUEST', 'happened'],
  ] as const)
    assert.equal(claims(text).find((c) => c.act === act)?.status, status, text)
})

test('offices, courts, campaign meetings, dangers and the ways of reporters are no acts', () => {
  for (const [text, act] of [
    ['Mustafa Demir was the man in charge of the border.', 'ACCUSE'],
    ['A court of criminal appeals upheld the sentence.', 'REQUEST'],
    ['The senator spoke at a rally in Texas.', 'PROTEST'],
    ['The mayor of Grozny resigned in protest.', 'PROTEST'],
    ['He lost his legs during the second intifada.', 'PROTEST'],
    ['The commander does not deny that he ruled the valley.', 'REJECT'],
    ['The ministry did not offer any details.', 'REJECT'],
    ['The biggest threat Israel faces is drought.', 'THREATEN'],
    ['The biggest threat Israel faces is hunger.', 'THREATEN'],
    ['Hunger is the gravest threat that Somalia faces.', 'THREATEN'],
    ['The main threat the villagers face is flooding.', 'THREATEN'],
    ['An official who was not authorised to speak said the talks went well.', 'REJECT'],
    ['One inmate, who declined to be named, said she was jailed for three years.', 'REJECT'],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === act), text)
  for (const [text, act] of [
    ['Prosecutors charged the mayor of Grozny with murder.', 'ACCUSE'],
    ['The appeal of the doctors of Taiz to the council went out on Monday.', 'REQUEST'],
    ['A rally against the junta drew thousands in Yangon.', 'PROTEST'],
    ['The rebels issued a threat against the mayor of Goma.', 'THREATEN'],
    ['Doctors in Khartoum have received threats from both sides.', 'THREATEN'],
    ['Reporters in Tijuana got threats from the cartel.', 'THREATEN'],
    ['The bishop of Goma faces the gravest threats from the militia.', 'THREATEN'],
    ['Aid workers were not authorised to enter the camp.', 'REJECT'],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === act),
      text,
    )
})

test('a clause behind a semicolon stands for itself', () => {
  const acts = claims('The European Union urged members to keep away; embassies in Yangon condemned the bombing.')
  assert.ok(acts.some((c) => c.act === 'ACCUSE'))
  assert.ok(acts.some((c) => c.act === 'REQUEST'))
})
