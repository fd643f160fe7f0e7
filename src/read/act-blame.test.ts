// Blame without a verb of blame: what a party is said to be, to lack and to do, names put to deeds, inquiries, deeds laid at a
// door. Sentences to catch, sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** `who > whom | sentence`: parts of the names of actor and recipient of an ACCUSE, `-` where any or none will do. */
interface Rule {
  readonly name: string
  readonly catch: readonly string[]
  readonly spare: readonly string[]
}

const RULES: readonly Rule[] = [
  {
    name: 'what somebody is said to be or not to be',
    catch: [
      'rebels > government | The rebels in Juba said the government was not serious about peace.',
      'envoy > junta | The envoy said the junta in Naypyidaw was deaf to every appeal.',
      'bishop > council | "The council is complicit in this," the bishop of El Obeid said.',
      'widow > Houthis | A widow in Taiz said the Houthis were not interested in a truce.',
    ],
    spare: [
      '- > - | The patients are deaf.',
      '- > - | We are not serious about it, the singer said.',
      '- > - | The soup was not fair, the cook said.',
      '- > - | The commander of the Tigers was defiant.',
    ],
  },
  {
    name: 'what somebody is said not to have or do',
    catch: [
      'mayor > generals | "The generals have no respect for human life," the mayor of Sagaing said.',
      'envoy > junta | The envoy said the junta had shown no will to implement the five points.',
      'teacher > generals | "The generals do not care about the people," said a teacher in Mandalay.',
      'diplomat > Assad | "Assad has never negotiated in good faith," a Western diplomat said.',
      'bishop > - | "Nobody has the right to call himself the owner of this land," the bishop of Goma said.',
    ],
    spare: [
      '- > - | "We have no respect for him," the singer said.',
      '- > - | The house has no right angle.',
      '- > - | The nurse said the boy did not want soup.',
      '- > - | The government showed no willingness to meet the strikers.',
    ],
  },
  {
    name: 'what somebody is said to play at',
    catch: [
      'diplomat > Serbs | "The Serbs are playing for time," a British diplomat said.',
      'Ukraine > Russia | Kyiv said Moscow was using the talks to buy time.',
      'commander > America | "America understands only the language of force," the commander in Kandahar said.',
      'Burhan > RSF/Rapid | Burhan said the RSF had turned hospitals into barracks.',
    ],
    spare: [
      '- > - | The boys are playing for the school team.',
      '- > - | The driver said the rain had turned roads into rivers.',
      '- > - | The monk understands the language of birds.',
      '- > - | Gunmen came to the market to sow fear.',
    ],
  },
  {
    name: 'deeds and words that do wrong',
    catch: [
      'minister > - | "It violates international law," the Norwegian foreign minister said of the blockade.',
      'envoy > - | The settlements undermine the peace process, the envoy to Ramallah said.',
      'union > - | "The bill violates the constitution," the union of lawyers in Colombo said.',
      'lawyer > - | "The trial is clearly political," the lawyer in Harare said.',
    ],
    spare: [
      '- > - | The guide said the path violates no border.',
      '- > - | The trial opened in Harare.',
      '- > - | The solution is political, the envoy said.',
    ],
  },
  {
    name: 'names put to a deed or a party',
    catch: [
      'Kagame > UN | President Paul Kagame called the UN report "a piece of fiction".',
      'Lukashenko > Poland | Lukashenko called Poland\'s drills "a rehearsal for war".',
      'donors > - | Several donors called the amnesty law a step backwards.',
      'Petro > ELN | President Gustavo Petro compared the ELN to drug cartels.',
      "Erdo > Israel | Erdogan likened Israel's conduct in Gaza to that of the Nazis.",
    ],
    spare: [
      '- > - | The mayor called the convoy "a lifeline".',
      '- > - | Moscow calls its war in Ukraine a "special military operation".',
      '- > - | The spokesman described the talks in Doha as "constructive".',
      '- > - | The army compared the figures to those of last year.',
      '- > - | The main problem in the Gulf of Guinea was piracy.',
    ],
  },
  {
    name: 'deeds laid at a door',
    catch: [
      'Santos > FARC | President Santos said the FARC were behind the attacks on the pipeline.',
      'official > Rwanda | A Congolese official said Rwanda was behind the capture of Bunagana.',
      'Philippines > - | Manila attributed the bombing in Jolo to militants of Abu Sayyaf.',
      'services > Russia | Western intelligence services see the hand of Moscow in the explosion.',
      'Watch > M23 | Human Rights Watch documented executions by M23 in Kishishe.',
      'detainees > - | Dozens of former detainees in Tripoli allege torture.',
    ],
    spare: [
      '- > - | The guide said the school was behind the market.',
      '- > - | Doctors attributed the deaths to cholera.',
      '- > - | The FARC said they were behind the attack on the pipeline.',
    ],
  },
  {
    name: 'inquiries and those they are after',
    catch: [
      '- > officers | Two officers are under investigation over the shooting of protesters in Conakry.',
      '- > - | The cause of the crash in Kunduz is under investigation.',
      '- > men | Three men are wanted in connection with the killing of the journalist in Valletta.',
      'Police > - | Police in Mogadishu are treating the blast as a suicide attack.',
      'Court > Duterte | The International Criminal Court has issued an arrest warrant for Rodrigo Duterte.',
    ],
    spare: [
      '- > - | The tunnel is under construction.',
      '- > - | The men wanted to leave Valletta.',
      '- > - | The nurse is treating the boy as her son.',
      '- > - | Doctors treated the victims of the attack.',
    ],
  },
  {
    name: 'misdeeds and broken trust, as somebody tells them',
    catch: [
      'lawyer > police | The lawyer said police had planted the weapons.',
      'woman > world | "The world has forgotten us," said a woman in a camp near Zamzam.',
      'imam > leaders | "Our leaders have failed us," the imam in Gaza said.',
      'Guaid > Maduro | Guaido said Maduro was clinging to power at gunpoint.',
      'mother > UN | "The UN stood by while our sons were taken," a mother from Srebrenica said.',
    ],
    spare: [
      '- > - | The farmers planted weapons of their own design.',
      '- > - | The nurse said we had forgotten the key.',
      '- > - | The guard stood by the door, the driver said.',
      '- > - | The climbers said the goats were clinging to the rock.',
    ],
  },
  {
    name: 'courts, and those brought before them',
    catch: [
      'Prosecutors > general | Prosecutors in Guatemala charged a former general with genocide.',
      'court > president | A court in Dakar indicted the former president of Chad.',
      '- > men | Four men were brought before a magistrate in Mombasa.',
      'Police > - | Police in Manchester named the bomber as a student.',
    ],
    spare: [
      '- > - | The hotel charged a fee.',
      '- > - | The company in Bogota began the trial of a vaccine.',
      '- > - | The officer in charge of the camp left.',
    ],
  },
  {
    name: 'accusations told by a noun',
    catch: [
      'Russia > Ukraine | Russia repeated its accusation that Ukraine was preparing a dirty bomb.',
      '- > Wagner | There were claims that Wagner fighters had looted the market in Moura.',
      'Kinshasa/Congo > Rwanda | The allegation by Kinshasa that Rwanda had sent troops angered Kigali.',
    ],
    spare: [
      '- > - | There were claims that the bridge was old.',
      '- > - | Its claim that it had shot down a drone was not confirmed.',
      '- > - | The suspicion that rain was coming grew.',
    ],
  },
  {
    name: 'attacks by those who only write or speak, and papers of protest',
    catch: [
      '- > defectors | The newspaper of the party attacked defectors from the movement.',
      'Republicans > White House | Republicans took shots at the White House over the withdrawal from Kabul.',
      "Iraq > Turk | Iraq's foreign ministry handed a note of protest to the Turkish ambassador.",
      'ministry > Turk | The foreign ministry in Athens summoned the Turkish ambassador in protest.',
    ],
    spare: [
      '- > - | Gunmen attacked the newspaper in Mogadishu.',
      '- > - | The sniper took a shot at the guard in Sarajevo.',
      '- > - | The boy handed a note of thanks to the nurse.',
    ],
  },
]

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

const has = (names: readonly { readonly name: string; readonly text: string }[], part: string): boolean =>
  part === '-' || part.split('/').some((p) => names.some((n) => `${n.name} ${n.text}`.includes(p)))

function isIn(rule: string): boolean {
  const [parties = '', text = ''] = rule.split(' | ')
  const [who = '-', whom = '-'] = parties.split(' > ')
  return claims(text).some((c: Claim) => c.act === 'ACCUSE' && has(c.actors, who) && has(c.recipients, whom))
}

for (const rule of RULES)
  test(`blame is found, and only where it is: ${rule.name}`, () => {
    assert.deepEqual(
      rule.catch.filter((line) => !isIn(line)),
      [],
      'not read',
    )
    assert.deepEqual(rule.spare.filter(isIn), [], 'read as blame')
  })

test('a plural verb behind "who" is that of the many, and not of the name behind "of"', () => {
  const rejecter = (text: string): string | undefined => claims(text).find((c) => c.act === 'REJECT')?.actors[0]?.text
  assert.match(
    rejecter('Dissidents of the demobilised FARC, who reject the accord, blew up a bridge.') ?? '',
    /Dissidents/,
  )
  assert.match(rejecter('Officers of Hezbollah, who oppose the deal, met in Tyre.') ?? '', /Officers/)
  assert.match(
    rejecter('Supporters of Morgan Tsvangirai, who rejects the result, marched in Harare.') ?? '',
    /Tsvangirai/,
  )
  assert.match(rejecter('The rebels of Kidal, who reject the deal, fled.') ?? '', /rebels/)
})
