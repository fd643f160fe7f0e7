// Sentences for the rules that say who is asked where the words of asking do not name them. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is asked elsewhere: each rule with what it must catch and what it must spare. */
export const ASKED_ELSEWHERE: readonly RoleRule[] = [
  {
    rule: 'refugeIn',
    catch: [
      ['REQUEST', 'to', /Norway/i, 'The editor has sought asylum in Norway.'],
      ['REQUEST', 'to', /Brazil/i, 'The general sought asylum in Brazil.'],
      ['REQUEST', 'to', /Germany/i, 'Hundreds of Syrians sought asylum in Germany.'],
    ],
    spare: [
      ['REQUEST', 'to', /cellar/i, 'Families in Kharkiv sought shelter in a cellar.'],
      ['REQUEST', 'to', /Aleppo/i, 'The elders sought talks in Aleppo.'],
      ['REQUEST', 'to', /Goma/i, 'The bishop asked the army for help in Goma.'],
    ],
  },
  {
    rule: 'writtenTo',
    catch: [
      ['REQUEST', 'to', /Pope/i, 'The mayor of Paris sent a letter to the Pope asking him to intervene.'],
      ['REQUEST', 'to', /governor/i, 'Widows in Jaffna wrote to the governor asking him to free their sons.'],
      ['REQUEST', 'to', /council/i, 'Elders sent a message to the council in Zawiya urging it to open the road.'],
    ],
    spare: [
      ['REQUEST', 'to', /mayor/i, 'The mayor of Paris sent a letter to the Pope asking him to intervene.'],
      ['REQUEST', 'to', /sons/i, 'Widows in Jaffna wrote to the governor asking him to free their sons.'],
      ['REQUEST', 'to', /elders/i, 'Elders sent a message to the council in Zawiya urging it to open the road.'],
    ],
  },
  {
    rule: 'shoutedAt',
    catch: [
      ['REQUEST', 'to', /soldiers/i, '"Stop shooting," the priest shouted at the soldiers.'],
      ['REQUEST', 'to', /guards/i, '"Open the gate," the women of Hodeidah told the guards.'],
      ['REQUEST', 'to', /rebels/i, '"Release the hostages," the bishop told the rebels.'],
    ],
    spare: [
      ['REQUEST', 'to', /priest/i, '"Stop shooting," the priest shouted at the soldiers.'],
      ['REQUEST', 'to', /reporter/i, '"They opened the gate," the women of Hodeidah told a reporter.'],
      ['REQUEST', 'to', /bishop/i, '"Release the hostages," the bishop told the rebels.'],
    ],
  },
  {
    rule: 'toldTo',
    catch: [
      ['ACCUSE', 'to', /officers/i, '"You have betrayed us," the widow told the officers in Jaffna.'],
      ['ACCUSE', 'to', /generals/i, '"You have failed the people of Darfur," she told the generals.'],
      ['ACCUSE', 'to', /council/i, '"You are liars," the mayor of Zawiya told the council.'],
    ],
    spare: [
      ['ACCUSE', 'to', /widow/i, '"You have betrayed us," the widow told the officers in Jaffna.'],
      ['ACCUSE', 'to', /reporters/i, '"The army has betrayed us," the widow told reporters in Jaffna.'],
      ['ACCUSE', 'to', /mayor/i, '"You are liars," the mayor of Zawiya told the council.'],
    ],
  },
  {
    rule: 'toDoIt',
    catch: [
      ['REQUEST', 'to', /parties/i, 'Ban repeated his call for the parties to end the violence.'],
      ['REQUEST', 'to', /junta/i, 'The monks in Yangon renewed their call for the junta to step down.'],
      ['REQUEST', 'to', /Houthis/i, 'Oman joined the call for the Houthis to free the crew.'],
    ],
    spare: [
      ['REQUEST', 'to', /violence/i, 'Ban repeated his call for the parties to end the violence.'],
      ['REQUEST', 'to', /monks/i, 'The monks in Yangon renewed their call for the junta to step down.'],
      ['REQUEST', 'to', /refugees/i, 'Chad renewed its appeal for blankets for the refugees in Adre.'],
      ['REQUEST', 'to', /wounded/i, 'The Armenians asked for the wounded to be flown out to Yerevan.'],
    ],
  },
  {
    rule: 'isAskedFor',
    catch: [
      ['REQUEST', 'to', /authorities/i, 'Amnesty called for an investigation by the Burundian authorities.'],
      ['REQUEST', 'to', /Poland/i, 'The mayor of Lviv appealed to Poland for help for the refugees.'],
      ['REQUEST', 'to', /Rwandan/i, 'The bloc called for the withdrawal of Rwandan troops from Goma.'],
      ['REQUEST', 'to', /rebels/i, 'The bishop called for the rebels to free the girls.'],
    ],
    spare: [
      ['REQUEST', 'to', /Israel/i, 'Students in Cork called for a boycott of Israeli goods.'],
      ['REQUEST', 'to', /suspects/i, 'The senator called for using torture against terrorism suspects.'],
      ['REQUEST', 'to', /country/i, 'Zelensky made an emotional appeal for continued support for his country.'],
      ['REQUEST', 'to', /Brotherhood/i, 'The minister in Cairo called for a ban on the Muslim Brotherhood.'],
      ['REQUEST', 'to', /soldiers/i, 'The villagers of Chibok have asked for soldiers to be stationed there.'],
      ['REQUEST', 'to', /helicopters|mission/i, 'The minister asked for the mission to be equipped with helicopters.'],
      ['REQUEST', 'to', /team/i, 'The rebels asked for a team to verify the truce in Gulu.'],
      ['REQUEST', 'to', /troops|Bria/i, 'The mayor appealed for troops to be sent to Bria.'],
      ['REQUEST', 'to', /inquiry/i, 'The bishop of Bukavu condemned the raid and demanded an inquiry.'],
    ],
  },
  {
    rule: 'askedFrom',
    catch: [
      ['REQUEST', 'to', /army/, 'Passage for a convoy was sought from the army on 2 May.'],
      ['REQUEST', 'to', /both parties/, 'Clearance was requested from both parties in Nyala.'],
      ['REQUEST', 'to', /governor/, 'Access to Loikaw was sought from the governor on Monday.'],
    ],
    spare: [
      ['REQUEST', 'by', /army/, 'Passage for a convoy was sought from the army on 2 May.'],
      ['REQUEST', 'by', /parties/, 'Clearance was requested from both parties in Nyala.'],
      ['REQUEST', 'by', /governor/, 'Access to Loikaw was sought from the governor on Monday.'],
    ],
  },
  {
    rule: 'isGivenWhatIsAsked',
    catch: [
      ['REQUEST', 'to', /two sides/i, 'Kofi Annan met the two sides on Monday. He asked both to stop.'],
      ['REQUEST', 'by', /Rwanda/i, 'Rwanda demanded that the airport be shut to foreign fighters.'],
      ['REQUEST', 'to', /junta/i, 'The bishop demanded of the junta that food be given to the prisoners.'],
      ['REQUEST', 'to', /army/i, 'The UN asked the army to open the port to aid groups.'],
    ],
    spare: [
      ['REQUEST', 'to', /fighters/i, 'Rwanda demanded that the airport be shut to foreign fighters.'],
      [
        'REQUEST',
        'to',
        /smugglers|weapons/i,
        'The ministry demanded that the border be closed to smugglers and weapons.',
      ],
      ['REQUEST', 'to', /aid groups/i, 'The elders demanded that the port be reopened to aid groups.'],
    ],
  },
  {
    rule: 'isLookedOn',
    catch: [
      ['THREATEN', 'to', /rebels/i, 'The army handed the rebels an ultimatum in the presence of Iranian officers.'],
      ['REQUEST', 'to', /governor/i, 'The elders appealed to the governor in the presence of the envoy.'],
      ['THREATEN', 'to', /council/i, 'The militia delivered an ultimatum to the council in the presence of the mayor.'],
    ],
    spare: [
      ['THREATEN', 'to', /officers/i, 'The ultimatum was delivered in the presence of Russian officers.'],
      ['SUPPORT', 'to', /observers/i, 'The deal was signed in the presence of UN observers.'],
      ['THREATEN', 'to', /envoy/i, 'An ultimatum was read out in the presence of the Saudi envoy.'],
    ],
  },
  {
    rule: 'isToldHim',
    catch: [
      ['REQUEST', 'to', /Red Cross/i, 'The Red Cross said it had been asked to carry the wounded.'],
      ['REQUEST', 'to', /Residents/i, 'Residents said they had been told to leave the town.'],
      ['REQUEST', 'by', /army/i, 'Drivers said they had been told by the army to wait.'],
      ['THREATEN', 'to', /side/i, 'Mykhailo Podolyak complained that his side had been given an ultimatum.'],
    ],
    spare: [
      ['THREATEN', 'by', /Podolyak/i, 'Mykhailo Podolyak complained that his side had been given an ultimatum.'],
      ['THREATEN', 'by', /elder/i, 'The elder said his village had been handed an ultimatum.'],
      ['REQUEST', 'by', /Red Cross/i, 'The Red Cross said it had been asked to carry the wounded.'],
      ['REQUEST', 'by', /Residents/i, 'Residents said they had been told to leave the town.'],
      ['REQUEST', 'by', /mediator/i, 'The mediator said the army had been asked only to hold its fire.'],
    ],
  },
  {
    rule: 'whoWasTold',
    catch: [
      ['REQUEST', 'to', /generals/i, 'Her nephew wrote to the generals in Pathein and asked for a visit.'],
      ['REQUEST', 'to', /Commission/i, 'The judge told the Commission that he lacks clerks and asked for help.'],
      ['REQUEST', 'to', /colonel/i, 'Elders visited the colonel in Kidal and demanded the return of their camels.'],
    ],
    spare: [
      ['REQUEST', 'to', /reporters/i, 'The envoy told reporters that talks had failed and asked for patience.'],
      ['REQUEST', 'to', /rebels/i, 'The king met the rebels in Aden and asked Riyadh for money.'],
      ['REQUEST', 'to', /Naypyidaw/i, 'Her nephew wrote to the generals in Naypyidaw and asked for a visit.'],
    ],
  },
  {
    rule: 'whoHoldsTheKey',
    catch: [
      ['REQUEST', 'to', /United States/i, 'Iran wants sanctions lifted, and on that the United States holds the key.'],
      ['LEVERAGE', 'to', /Serbia/i, 'Serbia wants the tariffs lifted, and on that Germany holds the key.'],
      ['REQUEST', 'to', /Egypt/i, 'Hamas wants the crossing opened, and on that Egypt holds the key.'],
    ],
    spare: [
      ['LEVERAGE', 'to', /Hamas/i, 'Hamas wants the crossing opened. Egypt holds the key to Sudan.'],
      ['REQUEST', 'to', /Serbia/i, 'Serbia wants the tariffs lifted, and on that Germany holds the key.'],
      ['LEVERAGE', 'to', /United States/i, 'Iran wants sanctions lifted, and on that the United States holds the key.'],
    ],
  },
]
