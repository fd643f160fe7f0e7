// Judgements, names called, hands in a deed, and what is refused or left unanswered: sentences to catch, sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** `ACT > who | sentence`: an act and part of its recipient's name; `ACT < who` part of its actor's name; the act alone where any will do. */
interface Rule {
  readonly name: string
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'a party called by a trait that blames it',
    catch: [
      'ACCUSE > Trump | The president has called Trump unfit.',
      'ACCUSE > Kabila | The bishop called Kabila reckless.',
      'ACCUSE > junta | The envoy called the junta ruthless.',
      'ACCUSE > Kony | Museveni called Kony mad.',
    ],
    spare: [
      'ACCUSE | The nurse called the refugees desperate.',
      'ACCUSE | The senator called the general brave.',
      'CONSULT | The president called him unfit.',
      'CONSULT | The premier called the king mad.',
    ],
  },
  {
    name: 'a judgement of what was told before',
    catch: [
      'ACCUSE < Egeland | "This is a disgrace," said Jan Egeland.',
      'ACCUSE < leader | "It is a scandal," the opposition leader in Tbilisi said.',
      'ACCUSE < envoy | "What is happening in Aleppo is an outrage," the UN envoy said.',
      'ACCUSE > army | "What the army is doing in Rakhine is a crime," the lawyer said.',
      'ACCUSE < negotiator | "That is blackmail," the Ukrainian negotiator said.',
      'ACCUSE < minister | The decision to close the border was wrong, the Kenyan minister said.',
    ],
    spare: [
      'ACCUSE | "This is a tragedy for our family," the widow said.',
      'ACCUSE | "This is a great day," the mayor of Bogota said.',
      'ACCUSE | The road to Goma is dangerous, the driver said.',
      'ACCUSE | The count was wrong, the clerk said.',
      'ACCUSE | That was a dangerous time in Beirut.',
    ],
  },
  {
    name: 'who is called what',
    catch: [
      'ACCUSE > Assad | Trump called Assad an animal.',
      'ACCUSE > Israel | Erdogan branded Israel a terrorist state.',
      'ACCUSE > strikers | The junta described the strikers as terrorists and traitors.',
      'ACCUSE > protesters | The general in Conakry dubbed the protesters foreign agents.',
      'ACCUSE > insurgents | Clerics were describing the insurgents as "heretics" and "terrorists".',
    ],
    spare: [
      'ACCUSE | The mayor of Kyiv called her a hero.',
      'ACCUSE | They called the baby Amina.',
      'ACCUSE | Putin called Macron on Monday.',
      'CONSULT | Erdogan called President Bashar al-Assad a murderer.',
      'ACCUSE | Aides called the Ethiopian envoy a gifted negotiator.',
    ],
  },
  {
    name: 'words thrown at somebody',
    catch: [
      'ACCUSE > Philippine | The senator launched a scathing attack on the Philippine government.',
      'ACCUSE > Bosnian Serb | The committee offered scathing criticism of the Bosnian Serb authorities.',
      'ACCUSE > government | The French ambassador called out the government for rejecting the treaty.',
      'ACCUSE < Arab League | The Arab League expressed its rejection and condemnation of the annexation.',
    ],
    spare: [
      'ACCUSE | Rebels launched a surprise attack on the base in Kidal.',
      'ASSAULT | The senator launched a scathing attack on the Philippine government.',
      'ASSAULT | The lawyer has led the attack on the impeachment proceedings.',
      'REQUEST | The French ambassador called out the government for rejecting the treaty.',
    ],
  },
  {
    name: 'whose hand was in it',
    catch: [
      'ACCUSE > Russian | Britain says the Russian government was involved in the poisoning of a former spy.',
      'ASSAULT < Russian | Britain says the Russian government was involved in the poisoning of a former spy.',
      'ACCUSE > soldiers | Residents said soldiers had taken part in the massacre of villagers near Jos.',
      'ASSAULT < soldiers | Residents said soldiers had taken part in the massacre of villagers near Jos.',
      'ACCUSE > ELN | The president of Colombia said the ELN was behind the attack.',
      'ACCUSE > United States | Washington shares the blame for the famine in Yemen, the minister said.',
    ],
    spare: [
      'ACCUSE | Soldiers were involved in the killing of the elder.',
      'ACCUSE | The army said it was not involved in the raid on Kadugli.',
      'ACCUSE | The minister said Norway was involved in the talks.',
      'ACCUSE | The parents share the responsibility for the child.',
    ],
  },
  {
    name: 'the doer of a deed that is charged',
    catch: [
      'ASSAULT < Russia | Kyiv blamed Moscow for the missile strike that killed nine people in Kramatorsk.',
      'ASSAULT < militia | Kinshasa blamed the militia for the raid that left ten villagers dead.',
      'ASSAULT < Taliban | Kabul accused the Taliban of the bombing that killed two nurses.',
    ],
    spare: [
      'ASSAULT < Ukraine | Kyiv blamed Moscow for the missile strike that killed nine people in Kramatorsk.',
      'ASSAULT < Kinshasa | Kinshasa blamed the militia for the raid that left ten villagers dead.',
      'ASSAULT < nurses | Kabul accused the Taliban of the bombing that killed two nurses.',
    ],
  },
  {
    name: 'whose matter is refused',
    catch: [
      'REJECT > African Union | Addis Ababa rejected a call by the African Union for an immediate truce.',
      'REJECT > Mubarak | The court has rejected a motion by former president Hosni Mubarak to overturn the conviction.',
      'REJECT > Trump | Palestinian leaders have rejected the decision of Donald Trump to recognise the annexation.',
      'REJECT > bishops | The army in Kinshasa refused a request by the bishops to free the students.',
    ],
    spare: [
      'REJECT > truce | Addis Ababa rejected a call by the African Union for an immediate truce.',
      'REJECT > conviction | The court has rejected a motion by former president Hosni Mubarak to overturn the conviction.',
      'REJECT > students | The army in Kinshasa refused a request by the bishops to free the students.',
    ],
  },
  {
    name: 'what is put before the others',
    catch: [
      'REJECT > Ukraine | The Kremlin will not lift the embargo until Kyiv stops shelling Donetsk.',
      'REJECT > Cuba | Obama said he will not lift the embargo until Cuba undertakes reforms.',
      'REJECT > army | The rebels in Chin State will not hand over their weapons unless the army leaves the valley.',
    ],
    spare: [
      'REJECT > Cuba | Obama said he will not lift the embargo before the vote.',
      'REJECT > winter | The rebels will not hand over their weapons until winter comes.',
      'REJECT > Donetsk | The Kremlin will not lift the embargo until Kyiv stops shelling Donetsk.',
    ],
  },
  {
    name: 'what is out of the question',
    catch: [
      'REJECT < president | Lifting the ban on aid is out of the question, the president of Sudan said.',
      'REJECT < spokesman | A return to talks is not an option, the rebel spokesman said.',
      'REJECT < minister | A truce in Tigray is a non-starter, the minister said.',
    ],
    spare: [
      'REJECT | All options are on the table, the president of Sudan said.',
      'REJECT | A return to talks is an option, the rebel spokesman said.',
      'REJECT | The truce in Tigray is a question of time, the minister said.',
    ],
  },
  {
    name: 'findings that are disputed',
    catch: [
      'REJECT | The spokesman in Kabul disputed the findings of the UN report.',
      'REJECT | The ministry in Cairo refuted reports that it had withdrawn its ambassador.',
      'REJECT | Ministers in Colombo challenged the conclusions of the inquiry into the shelling.',
    ],
    spare: [
      'REJECT | The spokesman in Kabul welcomed the findings of the UN report.',
      'REJECT | The islands are disputed.',
      'ACCUSE | The ministry in Cairo refuted reports that it had withdrawn its ambassador.',
    ],
  },
  {
    name: 'a day before the verb',
    catch: [
      'REJECT < government | The Guatemalan government Monday denied charges by bishops that it tortured a priest.',
      "REQUEST < donors | Indonesia's donors Friday said that Indonesia must protect the islanders.",
      'REJECT < leader | The rebel leader Tuesday rejected the offer of talks from Juba.',
    ],
    spare: [
      'REJECT < Monday | The Guatemalan government Monday denied charges by bishops that it tortured a priest.',
      "REQUEST < Friday | Indonesia's donors Friday said that Indonesia must protect the islanders.",
      'REJECT < Tuesday | The rebel leader Tuesday rejected the offer of talks from Juba.',
    ],
  },
  {
    name: 'harm unless they do as asked',
    catch: [
      'THREATEN < gunmen | If the elders in Zamfara did not pay, the gunmen would kill him.',
      'THREATEN | Failing that, they would murder the envoy.',
      'THREATEN < rebels | Unless the ministry in Aden pays, the rebels will bomb the port.',
      'THREATEN < United States | Washington said it would cut aid to Kyiv unless it held talks.',
      'THREATEN > villagers | The officer told the villagers of Hpakant they would be killed if they talked to the army.',
    ],
    spare: [
      'THREATEN | The prices in Khartoum will go up unless the rains come.',
      'THREATEN | He said he would be killed if he returned to Eritrea.',
      'THREATEN | If the bridge fell, the town would be cut off, the engineer said.',
      'THREATEN | The doctor told the nurse she would be tired if she stayed.',
    ],
  },
  {
    name: 'what will befall them',
    catch: [
      'THREATEN < commander | "If they do not leave by Friday, they will regret it," the commander said of the peacekeepers.',
      'THREATEN < general | Any attack on our forces will meet a crushing response, the Iranian general said.',
      'THREATEN | Those who joined the strike in Yangon would be dealt with severely, the spokesman said.',
      'THREATEN < minister | "I am going to make an immediate response to these attacks," the minister in Bamako said.',
      'THREATEN > Lebanon | Israel has put Lebanon on notice.',
      'THREATEN > invaders | "The day will come when the bodies of the invaders are dragged through these streets," the Taliban commander said.',
      'THREATEN > Israel | The army was quoted as warning Israel of the repercussions of the attack.',
    ],
    spare: [
      'THREATEN | "The day will come when the refugees go home," the mayor of Srebrenica said.',
      'THREATEN | "I am going to give an answer to the letter," the minister in Bamako said.',
      'THREATEN | The letters will be dealt with on Monday, the clerk said.',
      'THREATEN | Visitors will not regret it, the guide in Petra said.',
      'THREATEN | The UN warned that a million people would go hungry in Tigray.',
      'THREATEN | Police in Paris warned of hundreds of men who had left for Syria.',
    ],
  },
  {
    name: 'who speaks behind a comma',
    catch: [
      'ACCUSE < leaders | Palestinian leaders have rejected the decision of Trump to recognise Jerusalem as the capital, calling it shameful.',
      'ACCUSE < Ukraine | Kyiv expelled two diplomats who had met separatists, accusing them of spying.',
      'REQUEST < union | The union condemned the raid that killed two nurses in Taiz, demanding an inquiry.',
      'REQUEST < students | Dozens of Serbian students have staged a protest demanding that the police free a friend.',
      'THREATEN < general | The general accused the rebels of breaking the truce in Darfur, warning that the army would respond.',
    ],
    spare: [
      'ACCUSE < Trump | Palestinian leaders have rejected the decision of Trump to recognise Jerusalem as the capital, calling it shameful.',
      'ACCUSE < diplomats | Kyiv expelled two diplomats who had met separatists, accusing them of spying.',
      'REQUEST < nurses | The union condemned the raid that killed two nurses in Taiz, demanding an inquiry.',
    ],
  },
  {
    name: 'what is said to be needed',
    catch: [
      'REQUEST > World Health | Pompeo said a reform of the World Health Organization was needed.',
      'REQUEST < Doctors | Doctors said medicine was urgently needed in El Fasher.',
      'REQUEST < envoy | The envoy said an investigation was required in Bucha.',
    ],
    spare: [
      'REQUEST | The bridge was needed for the road to Bor.',
      'REQUEST | The farmer in Idlib said rain was needed.',
      'REQUEST | Medicine was no longer needed in El Fasher, the doctors said.',
    ],
  },
  {
    name: 'verbs read as nouns',
    catch: [
      'REQUEST > Rajoelina | Several ministers demanded that Rajoelina step down as president.',
      'REQUEST < priest | "Stop shooting," the priest in Aleppo shouted at the soldiers.',
      'REQUEST > provinces | The minister said he hoped the provinces would send help to Kherson.',
    ],
    spare: [
      'REQUEST | The ministers praised that step down the road to peace.',
      'RETREAT | "Stop shooting," the priest in Aleppo shouted at the soldiers.',
      'REQUEST | The minister said he hoped the weather would hold in Kherson.',
    ],
  },
  {
    name: 'what only looks like a charge, a threat or a march',
    catch: [
      'ACCUSE | Prosecutors in Kigali charged the officers with murder.',
      'THREATEN | The ministry issued a threat against the mayor of Goma.',
      'PROTEST | Monks rallied in Sittwe for a second day.',
      'ACCUSE | "He is not only a racist but a danger," the deputy said of the general.',
    ],
    spare: [
      'ACCUSE | The ministry waived the fees that they charge for evacuating citizens from Kabul.',
      'THREATEN | The senator spoke of the threat from the Islamic State.',
      'PROTEST | The premier rallied supporters in Haifa on the eve of the vote.',
      'ACCUSE < he | "I am criticised for having a big heart," he said in Sarajevo.',
      'REJECT | If a corridor was not opened, people in Rafah would starve, the doctor said.',
      'REJECT | Russia suspended its raids on Aleppo to allow evacuations of the wounded.',
    ],
  },
  {
    name: 'what is not given or not answered',
    catch: [
      'REJECT < president | The president has hardened his resistance to arming the rebels in Idlib.',
      'REJECT < countries | The failure of European countries to provide sanctuary to refugees cost many lives.',
      'REJECT < side | Mediators have yet to hear back from the Tigrayan side.',
      'REJECT < government | The government in Caracas showed no sign it was prepared to budge on the vote.',
    ],
    spare: [
      'REJECT | The president has deepened his ties to the rebels in Idlib.',
      'REJECT | The failure of the harvest in Tigray cost many lives.',
      'REJECT | Mediators have heard from the Tigrayan side.',
    ],
  },
  {
    name: 'who is critical, and whom no one shall escape',
    catch: [
      'ACCUSE > army | The bishop was critical of the army in Juba.',
      'THREATEN < minister | "No one who took part will escape justice," the interior minister in Bamako vowed.',
      'PROTEST < separatists | Shops in Srinagar were shut as separatists called a strike against the arrests.',
    ],
    spare: [
      'ACCUSE | The bishop was in a critical state in Juba.',
      'THREATEN | No prisoner will escape the heat in Bamako.',
      'PROTEST | The officer called a strike on the bunker in Srinagar.',
    ],
  },
]

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

function holds(item: string): boolean {
  const [key, text] = item.split(' | ') as [string, string]
  const [, act, sign, who] = /^([A-Z]+)(?: ([<>]) (.*))?$/.exec(key)!
  return claims(text).some(
    (c) =>
      c.act === act &&
      (sign === undefined || (sign === '>' ? c.recipients : c.actors).some((p) => p.name.includes(who!))),
  )
}

for (const rule of RULES)
  test(`${rule.name}: caught where it is told, and spared where it is not`, () => {
    assert.ok(rule.catch.length >= 3 && rule.spare.length >= 3)
    assert.deepEqual(
      rule.catch.filter((item) => !holds(item)),
      [],
      'not caught',
    )
    assert.deepEqual(rule.spare.filter(holds), [], 'not spared')
  })

test('a denial has no mode, since nothing was asked', () => {
  for (const [text, mode] of [
    ['The Houthis denied that they had attacked the tanker.', null],
    ['Rwanda denied any involvement in the fighting in Kivu.', null],
    ['The army in Colombo denied the allegation of torture.', null],
    ['The general in Juba refused to meet the envoy.', 'meet'],
    ['The junta refused to withdraw from Loikaw.', 'yield'],
    ['The ministry rejected a request for aid to Idlib.', 'assist'],
  ] as const)
    assert.equal(claims(text).find((c) => c.act === 'REJECT')?.mode, mode, text)
})

test('who was asked just before is silent, and who asked gets no answer', () => {
  for (const [text, by, to] of [
    ['The mediator asked the rebels for a list of prisoners, but has received no reply.', /rebels/, /mediator/],
    ['The bishops asked the junta to free the nuns. Weeks later they had received no answer.', /junta/, /bishops|they/],
    ['Norway asked the Houthis for safe passage. There was no reply.', /Houthi/, /Norway/],
  ] as const) {
    const told = claims(text).find((c) => c.act === 'REJECT')
    assert.ok(
      told?.actors.some((p) => by.test(p.name)),
      `by, in: ${text}`,
    )
    assert.ok(
      told?.recipients.some((p) => to.test(p.name)),
      `to, in: ${text}`,
    )
  }
  for (const text of [
    'The rebels held a parade. The letter received no reply.',
    'Norway asked the Houthis for safe passage. They agreed.',
    'The bishops asked the junta to free the nuns. They were freed.',
  ])
    assert.ok(!claims(text).some((c) => c.act === 'REJECT' && c.actors.length > 0), text)
})
