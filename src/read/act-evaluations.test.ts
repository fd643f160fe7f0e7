// What somebody's words make of what others do, threats told of, refusals told by reasons and by "never": sentences to catch,
// sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** `who > whom | sentence`: parts of the names of actor and recipient of the act, `-` where any or none will do. */
interface Rule {
  readonly name: string
  readonly act: Act
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'spoiling what is worth keeping',
    act: 'ACCUSE',
    catch: [
      'minister > Rwanda | The minister said Rwanda was doing all it could to wreck the Luanda process.',
      'envoy > Armenia | The envoy said Armenia was trying to undermine trust in the talks in Prague.',
      'bishop > junta | "The junta in Naypyidaw has squandered every chance," the bishop said.',
    ],
    spare: [
      '- > - | The flood in Sindh wrecked the harvest.',
      '- > - | The minister said he would not derail the talks.',
      '- > - | The army wrecked two boats near Jaffna.',
    ],
  },
  {
    name: 'bringing about what is bad',
    act: 'ACCUSE',
    catch: [
      'imam > Their | "Their policy in Mali has brought only misery and displacement," the imam said of the French.',
      'senator > Washington | The senator said Washington had plunged Somalia into chaos.',
      'mayor > Ortega | The mayor said Daniel Ortega had brought only poverty to Nicaragua.',
    ],
    spare: [
      '- > - | The drought has brought hunger to Turkana, the nurse said.',
      '- > - | The rain brought relief to Darfur.',
      '- > - | We have caused suffering, the old rebel said.',
    ],
  },
  {
    name: 'standing that is lost, people who are failed',
    act: 'ACCUSE',
    catch: [
      'leader > NATO | The Serb leader said NATO had lost all credibility.',
      'spokesman > mediators | The rebel spokesman in Doha said the mediators had failed the test of neutrality.',
      'diplomat > government | The diplomat said the government in Asmara was hiding the truth.',
    ],
    spare: [
      '- > - | The pilot lost his way near Kidal.',
      '- > - | The student failed the test in Juba, the teacher said.',
      '- > - | The clinic lost its doctor, the mayor of Goma said.',
    ],
  },
  {
    name: 'deeds held against a law, a truce or a duty',
    act: 'ACCUSE',
    catch: [
      'UN/United Nations > - | The United Nations said using hunger to force people out of Tigray is against international law.',
      'mission > president/remarks | The remarks of the president are not in line with the peace agreement, the mission in Juba said.',
      'ombudsman > army | The ombudsman in Bogota said the army had driven them out in breach of the accord.',
      'bishop > Baku/Azerbaijan | The bishop said the blockade by Azerbaijan was contrary to the charter.',
    ],
    spare: [
      '- > - | The vote was in line with the constitution, the mission in Juba said.',
      '- > - | The boat is not in line with the pier, the captain said.',
      '- > - | The law of the sea is old, the judge said.',
    ],
  },
  {
    name: 'what should have been done',
    act: 'ACCUSE',
    catch: [
      'chief > donors | The donors should have acted months ago, the aid chief in Mogadishu said.',
      'judge > peacekeepers | The peacekeepers could have prevented the killings in Srebrenica, the judge said.',
      'doctor > world | "The world should be ashamed of what happens in El Fasher," the doctor said.',
    ],
    spare: [
      '- > - | We should have left earlier, the widow in Grozny said.',
      '- > - | The rain should have come by now.',
      '- > - | Donors should act now, the aid chief in Mogadishu said.',
    ],
  },
  {
    name: 'questions that are reproaches',
    act: 'ACCUSE',
    catch: [
      'envoy > army | The envoy questioned why the army had waited six hours in Kunduz.',
      'senator > Paris/France | The senator asked why France still sells guns to Cairo.',
      'mayor > police | The mayor of Derry questioned whether the police had told the truth.',
    ],
    spare: [
      '- > - | The reporter asked why the train was late.',
      '- > - | The child wondered why the sky was red over Gaza.',
      '- > - | He asked whether the road to Goma was open.',
    ],
  },
  {
    name: 'who is named as standing behind a deed, or is the target of a charge',
    act: 'ACCUSE',
    catch: [
      '- > governor | The governor of Bunia is named in the documents as the man behind the arms shipments.',
      '- > Demir | Mustafa Demir is identified by prosecutors as the person behind the bombing in Ankara.',
      'widows > firm/company | The company is the target of a lawsuit filed by widows in Basra.',
    ],
    spare: [
      '- > - | The singer was named as the man behind the song.',
      '- > - | The officer is named in the list of guests.',
      '- > - | The bridge is the target of a study.',
    ],
  },
  {
    name: 'warnings that the junta plans a crime lay it at its door',
    act: 'ACCUSE',
    catch: [
      'ministry > junta | The ministry warned that the junta was planning to kill the president.',
      'Kyiv > Russia | Kyiv warned that Russia was preparing to attack the plant.',
      'rebels > army | The rebels in Kordofan warned that the army was planning to bomb the camp.',
    ],
    spare: [
      '- > - | The ministry warned that rain was coming to Aden.',
      '- > - | The general warned that he would bomb the camp.',
      '- > - | The nurse warned that the well was dry.',
    ],
  },
  {
    name: 'warnings of war, dark words, readiness to punish',
    act: 'THREATEN',
    catch: [
      'Medvedev > - | Dmitry Medvedev warned that sending troops to Ukraine would lead to a wider war.',
      'officials > - | Eritrean officials have spoken darkly of war with Ethiopia.',
      'European/EU > - | The European Union is prepared to consider an arms embargo on the generals in Myanmar.',
      'Islamic/ISIS > - | ISIS intends to strike Europe again, the ministry in Rome said.',
    ],
    spare: [
      '- > - | The UN envoy warned that the battle of Mosul could last for months.',
      '- > - | The old men spoke of the war in Biafra.',
      '- > - | The nurse is prepared to look at the wound.',
    ],
  },
  {
    name: 'what will not stop, what befalls whoever stays',
    act: 'THREATEN',
    catch: [
      'commander/men/his > - | The commander said his men would not stop until the last soldier had left Tigray.',
      '- > troops | The spokesman of the Taliban said foreign troops would be killed if they stayed beyond August.',
      'premier > - | "If you want war, you will have war," the premier told the leaders of Tigray.',
      'Shabaab > - | Al-Shabaab called on Kenyans to leave the north-east and threatened to attack their schools.',
    ],
    spare: [
      '- > - | The rain will not stop until May.',
      '- > - | The nurse said the child would be fed if she stayed.',
      '- > - | "If you want bread, you will have bread," the baker said.',
    ],
  },
  {
    name: 'no reason, never, kept out, held up',
    act: 'REJECT',
    catch: [
      'chancellor > - | There is no reason to lift the sanctions on Moscow, the chancellor said.',
      'leader > - | "I see no point in meeting them now," the rebel leader in Kivu said.',
      'Douma/mayor > - | "We will never allow our town to be emptied," the mayor of Douma said.',
      'minister/Lanka > - | The prime minister of Sri Lanka said he had never ordered the police to shoot.',
      'Guatemala > - | Guatemala has kept the refugees out of its territory.',
      '- > - | The sale of jets to Nigeria has been held up by the Senate.',
    ],
    spare: [
      '- > - | There is no reason to panic, the mayor of Aden said.',
      '- > - | He said he had never seen such a flood.',
      '- > - | The fence kept the goats out of the garden.',
      '- > - | The storm held up the train to Kampala.',
    ],
  },
  {
    name: 'questions that reproach, the other side, outrage in a town, what can only be called so',
    act: 'ACCUSE',
    catch: [
      'governor > they/They | "How can they bomb a market?" the governor of Taiz asked.',
      'Baku/Azerbaijan > - | Both Baku and Yerevan said the other side had fired first.',
      'Manila/Philippines > - | There was outrage in Manila after the bombing of the cathedral.',
      'MSF/Sans > - | MSF said the attack on the hospital in Kunduz could only be called a war crime.',
      'lawmaker > contractors | A lawmaker in Baghdad described the contractors as killers.',
      '- > militia | The militia has been linked to murders in Kirkuk.',
      'patriarch > - | "It was an act of barbarism," the patriarch in Beirut said.',
      '- > commander | The commander was named a suspect in the killing of the archbishop of Bukavu.',
      'Police > loyalists | Police are treating the murder of the solicitor in Lurgan as the work of loyalists.',
      'Baghdad/Iraq > Ankara/Turkey | Baghdad protested to Ankara about the incursion.',
    ],
    spare: [
      '- > - | "How can we sleep?" the widow in Homs asked.',
      '- > - | The captain said the other side of the river was dry.',
      '- > - | There was joy in Manila after the match.',
      '- > - | The bird can be called a hawk, the farmer said.',
    ],
  },
  {
    name: 'what will not be borne, or befalls whoever does it',
    act: 'THREATEN',
    catch: [
      'House > - | The White House is weighing military options against the Houthis.',
      'Eritrea > - | Eritrea will not stand idly by, its information minister said.',
      '- > town | The general said that any town that sheltered the rebels would be razed.',
      'NATO > - | NATO could strike Serb forces if they do not leave Kosovo, Javier Solana said.',
      '- > - | "Leave or die," read the leaflets dropped over Deraa.',
      'rebels > - | The rebels of Kidal will walk away from the talks unless the raids stop, their leader said.',
    ],
    spare: [
      '- > - | The boats will not stand in the way, the captain said.',
      '- > - | The mayor said that any house that was empty would be let.',
      '- > - | The doctors could leave Goma if they do not sleep.',
      '- > - | The patients eat or die.',
    ],
  },
  {
    name: 'who stays away, and what there is no need for',
    act: 'REJECT',
    catch: [
      'Unita/UNITA > - | Unita did not turn up for the ceremony.',
      'France > - | France sees no need for a new mandate in Mali.',
      'general > - | The general said there would be no ceasefire in Omdurman.',
      'Ethiopia > - | Ethiopia does not recognise the government in Asmara.',
      'parliament > - | The parliament in Mogadishu struck down the deal with Ethiopia.',
      'rebels > - | The rebels of Darfur stayed away from the talks in Sirte.',
    ],
    spare: [
      '- > - | The bus did not turn up at noon.',
      '- > - | The baker sees no need for sugar.',
      '- > - | The goats stayed away from the river in Taiz.',
    ],
  },
  {
    name: 'pressure to do something is a demand',
    act: 'REQUEST',
    catch: [
      'Washington/United > Kigali/Rwanda | Washington put pressure on Rwanda to pull its troops out of Goma.',
      'states/Arab > generals | Arab states exerted pressure on the generals to accept the plan.',
      'council > junta | The council has increased pressure on the junta to free the prisoners.',
    ],
    spare: [
      '- > - | The flood put pressure on the dam to the north.',
      '- > - | The nurse put pressure on the wound to stop the blood.',
      '- > - | Kigali put pressure on Bujumbura.',
    ],
  },
]

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

const has = (names: readonly { readonly name: string; readonly text: string }[], part: string): boolean =>
  part === '-' || part.split('/').some((p) => names.some((n) => `${n.name} ${n.text}`.includes(p)))

for (const rule of RULES) {
  const isIn = (line: string): boolean => {
    const [parties = '', text = ''] = line.split(' | ')
    const [who = '-', whom = '-'] = parties.split(' > ')
    return claims(text).some((c) => c.act === rule.act && has(c.actors, who) && has(c.recipients, whom))
  }
  test(`judgements, threats and refusals are found, and only where they are: ${rule.name}`, () => {
    assert.deepEqual(
      rule.catch.filter((line) => !isIn(line)),
      [],
      'not read',
    )
    assert.deepEqual(rule.spare.filter(isIn), [], 'read as one')
  })
}
