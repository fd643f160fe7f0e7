// Sentences for the rules that find who does what a noun tells or plans, and who suffers beside the one named. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Nouns that tell deeds: each rule with what it must catch and what it must spare. */
export const NOMINAL: readonly RoleRule[] = [
  {
    rule: 'plannersOf',
    catch: [
      [
        'AGREE',
        'by',
        /administration/,
        'The administration is engaged in a desperate effort to broker a deal with Russia for a ceasefire in Aleppo.',
      ],
      [
        'SANCTION',
        'by',
        /Ethiopia/i,
        'The letter was an answer to the Ethiopian decision to expel seven UN officials.',
      ],
      ['CONSULT', 'by', /envoy/i, 'The envoy is engaged in a long effort to hold talks with the Houthis.'],
      ['RETREAT', 'by', /FARC/i, 'The FARC announced a plan to free two hostages.'],
    ],
    spare: [
      ['SANCTION', 'by', /Norway/i, 'Norway regretted the Ethiopian decision to expel seven UN officials.'],
      ['CONSULT', 'by', /reporters/i, 'The reporters asked about a long effort to hold talks with the Houthis.'],
      ['RETREAT', 'by', /Church/i, 'The Church welcomed a plan to free two hostages.'],
    ],
  },
  {
    rule: 'orderersOf',
    catch: [
      ['SANCTION', 'by', /Russia/, 'Russia announces tit-for-tat expulsions of Western diplomats.'],
      ['SANCTION', 'by', /Mali/, 'Mali has decided on the expulsion of the French ambassador.'],
      ['SANCTION', 'by', /Poland/i, 'Poland announced the expulsion of three Belarusian diplomats.'],
      ['SANCTION', 'by', /Burkina Faso/i, 'Burkina Faso ordered the expulsion of the UN coordinator.'],
      ['MOBILIZE', 'by', /Kenya/i, 'Kenya ordered the deployment of a thousand police officers to Haiti.'],
    ],
    spare: [
      ['SANCTION', 'by', /Moscow|Russia/i, 'Russia condemned the expulsion of three of its diplomats from Warsaw.'],
      ['RETREAT', 'by', /Red Cross/i, 'The Red Cross announced the release of nine soldiers.'],
      [
        'MOBILIZE',
        'by',
        /opposition/i,
        'The opposition rejected the deployment of a thousand police officers to Haiti.',
      ],
    ],
  },
  {
    rule: 'thoseBetween',
    catch: [
      [
        'ASSAULT',
        'by',
        /army/i,
        'A four-hour gun battle which began at dawn between the Colombian army and dissidents ended in nine deaths.',
      ],
      [
        'ASSAULT',
        'by',
        /dissidents/i,
        'Fierce fighting on Monday between the army and dissidents left nine people dead.',
      ],
      [
        'ASSAULT',
        'by',
        /Arakan Army/i,
        'The clashes that broke out on Friday between the junta and the Arakan Army killed four villagers.',
      ],
      ['CONSULT', 'by', /Angola/, 'Talks continued on Sunday in Goma between Angola and M23 rebels.'],
    ],
    spare: [
      ['CONSULT', 'by', /March/, 'The talks in Doha between March and June led to nothing.'],
      ['ASSAULT', 'by', /Nyala/i, 'Fierce fighting on the road between Nyala and El Fasher left nine people dead.'],
      ['ASSAULT', 'by', /April/i, 'The fighting in Khartoum between April and June left hundreds of people dead.'],
      ['ASSAULT', 'by', /ministers/i, 'The clashes ended after a call between the two ministers in Geneva.'],
    ],
  },
  {
    rule: 'foesInFight',
    catch: [
      ['ASSAULT', 'by', /police/i, 'The suspect was killed in a gun battle with police in Kaduna.'],
      ['ASSAULT', 'by', /militia/i, 'Four soldiers died in clashes with the militia near Goma.'],
      ['ASSAULT', 'by', /Houthis/i, 'Nine fighters were killed in fighting with the Houthis in Marib.'],
    ],
    spare: [
      ['ASSAULT', 'by', /sister/i, 'The man was killed in a car accident with his sister in Kaduna.'],
      ['ASSAULT', 'by', /Uganda/i, 'Four soldiers died in clashes on the border with Uganda.'],
      [
        'ASSAULT',
        'by',
        /reporters/i,
        'Nine fighters were killed in Marib, the general said in a meeting with reporters.',
      ],
    ],
  },
  {
    rule: 'jailersOf',
    catch: [
      ['COERCE', 'by', /Iran/i, 'The teacher is in an Iranian prison.'],
      ['COERCE', 'by', /Russia/i, 'Thousands of Ukrainian soldiers are in Russian captivity.'],
      ['COERCE', 'by', /rebel/i, 'The pilot was held in rebel custody for a year.'],
    ],
    spare: [
      ['COERCE', 'by', /Sednaya/i, 'The teacher is in Sednaya prison.'],
      ['COERCE', 'by', /women/i, 'The nurse was held in a women prison for a year.'],
      ['COERCE', 'by', /central/i, 'The editor is in the central prison.'],
    ],
  },
  {
    rule: 'keepersOf',
    catch: [
      ['RETREAT', 'by', /junta/i, 'The release of ninety monks held by the junta began on Monday.'],
      ['RETREAT', 'by', /Hamas/i, 'The deal led to the release of three hostages held by Hamas.'],
      ['RETREAT', 'by', /Eritrea/i, 'Families waited for the release of soldiers and clerks detained by Eritrea.'],
    ],
    spare: [
      ['RETREAT', 'by', /Monday/i, 'The release of ninety monks held in Insein prison began on Monday.'],
      ['RETREAT', 'by', /Red Cross/i, 'The release of ninety monks, met by the Red Cross, began on Monday.'],
      ['RETREAT', 'by', /families/i, 'The release of soldiers awaited by their families began on Monday.'],
    ],
  },
  {
    rule: 'downedBySpeaker',
    catch: [
      [
        'ASSAULT',
        'by',
        /Taliban/i,
        'A US helicopter was shot down in Logar, Taliban spokesman Zabihullah Mujahid said.',
      ],
      ['ASSAULT', 'by', /Houthi/i, 'The Houthis said an American drone was shot down over Marib.'],
      ['ASSAULT', 'by', /air force/i, "Ukraine's air force said thirty drones were shot down overnight."],
    ],
    spare: [
      ['ASSAULT', 'by', /army/i, 'The Chadian army said its helicopter was shot down near Faya.'],
      ['ASSAULT', 'by', /residents/i, 'Residents said a helicopter was shot down near Faya.'],
      ['ASSAULT', 'by', /air force/i, 'The Sudanese air force said a Sudanese jet was shot down near Nyala.'],
    ],
  },
  {
    rule: 'fallenBeside',
    catch: [
      ['ASSAULT', 'to', /driver/i, 'The governor was killed with his driver in Mogadishu.'],
      ['ASSAULT', 'to', /farmers/i, 'Two soldiers were wounded along with three farmers near Cauca.'],
      ['ASSAULT', 'to', /interpreter/i, 'The officer was abducted together with an interpreter near Donetsk.'],
    ],
    spare: [
      ['ASSAULT', 'to', /knife|knives/i, 'The governor was killed with a knife in Mogadishu.'],
      ['ASSAULT', 'to', /army/i, 'Two rebels were wounded in a fight with the army near Cauca.'],
      ['ASSAULT', 'to', /police/i, 'The officer was abducted, the police said with regret.'],
    ],
  },
  {
    rule: 'countedWith',
    catch: [
      ['ASSAULT', 'to', /women/i, 'There were six women, a boy and three men killed.'],
      ['ASSAULT', 'to', /women/i, 'There were two women and nine soldiers wounded.'],
      ['ASSAULT', 'to', /nurses/i, 'Doctors counted four nurses and two patients killed.'],
    ],
    spare: [
      ['ASSAULT', 'to', /nurses/i, 'Four nurses came to the ward with two patients wounded by shrapnel.'],
      ['ASSAULT', 'to', /Doctors/i, 'Doctors counted two patients killed.'],
      ['ASSAULT', 'to', /villages/i, 'The mayor spoke of four villages and two farmers killed.'],
    ],
  },
  {
    rule: 'blamedFor',
    catch: [
      ['ACCUSE', 'to', /ELN/i, 'The minister blamed the bombing on the ELN.'],
      ['ACCUSE', 'to', /separatists/i, 'Kyiv blamed the strike on the separatists.'],
      ['ACCUSE', 'to', /militia/i, 'The villagers blamed the killings on a pro-government militia.'],
    ],
    spare: [
      ['ACCUSE', 'to', /weather/i, 'The minister blamed the ELN on state television for the bombing.'],
      ['ACCUSE', 'to', /television/i, 'The minister blamed the ELN for the bombing on state television.'],
      ['ACCUSE', 'to', /Monday/i, 'Kyiv blamed the separatists on Monday.'],
    ],
  },
  {
    rule: 'thoseUnder',
    catch: [
      ['THREATEN', 'to', /Mali/i, 'The whole of Mali is under the threat of jihadist attacks.'],
      ['LEVERAGE', 'to', /council/i, "The council is under Rwanda's sway."],
      ['LEVERAGE', 'to', /parliament/i, "The parliament is under the militia's sway."],
    ],
    spare: [
      ['THREATEN', 'to', /minister/i, 'The minister spoke of the threat of jihadist attacks.'],
      ['LEVERAGE', 'to', /council/i, "The council fears Rwanda's sway."],
      ['LEVERAGE', 'to', /envoy/i, "The envoy described the general's influence."],
    ],
  },
  {
    rule: 'reportedDead',
    catch: [
      ['ASSAULT', 'to', /villagers/i, 'About 200 villagers are reported dead and 90 wounded in Darfur.'],
      ['ASSAULT', 'to', /miners/i, 'Forty miners were reported dead and 30 wounded in Kivu.'],
      ['ASSAULT', 'to', /pilgrims/i, 'Nine pilgrims are reported dead and 12 injured in Wollega.'],
    ],
    spare: [
      ['ASSAULT', 'to', /militia/i, 'The militia was reported to be near Darfur, and 90 people were wounded.'],
      ['ASSAULT', 'to', /minister/i, 'The minister reported that thirty miners were wounded in Kivu.'],
      ['ASSAULT', 'to', /witnesses/i, 'Witnesses reported 12 pilgrims wounded in Wollega.'],
    ],
  },
  {
    rule: 'namesApposed',
    catch: [
      ['ASSAULT', 'to', /Jacques Mourad/i, 'Gunmen killed a priest, Jacques Mourad, near Homs.'],
      ['ASSAULT', 'to', /Olsen/i, 'The militia abducted two aid workers, Anna Berg and Jan Olsen, on Friday.'],
      ['COERCE', 'to', /Lwin/i, 'The junta arrested an editor, Maung Lwin, in Mandalay.'],
      ['ASSAULT', 'by', /UNITA/, 'Armed elements, reportedly UNITA, attacked the mission at Luena.'],
      ['ASSAULT', 'by', /ADF/, 'Unknown gunmen, probably ADF, killed ten farmers in Beni.'],
      ['ASSAULT', 'by', /Boko Haram/, 'The attackers, allegedly Boko Haram, burned the market.'],
      ['REQUEST', 'by', /Murad/, 'The MILF met. Its chair, Al Haj Murad Ebrahim, urged Manila to hold talks.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Reuters/i, 'The rebels, Reuters reported, killed nine soldiers.'],
      ['ASSAULT', 'to', /Amnesty/i, 'Gunmen killed a priest, Amnesty International said.'],
      ['COERCE', 'to', /Mandalay/i, 'The junta arrested an editor in Mandalay, Myanmar.'],
      ['ASSAULT', 'by', /Hutu/, 'Protesters, mostly Hutu, burned the market.'],
      ['ASSAULT', 'by', /UNITA/, 'Armed elements attacked the mission, reportedly that of UNITA.'],
      ['ASSAULT', 'by', /ADF/, 'The ADF, reportedly, was in Beni when gunmen killed ten farmers.'],
    ],
  },
  {
    rule: 'besideUnder',
    catch: [
      [
        'ASSAULT',
        'to',
        /Palestinian people/i,
        'He compares it with the case of the Palestinian people, under the Israeli occupation.',
      ],
      ['COERCE', 'to', /families/i, 'The film shows families under the Serb siege.'],
      ['ASSAULT', 'to', /Timor/i, 'He wrote of East Timor under Indonesian occupation.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Tuesday/i, 'Ministers met on Tuesday under fire from the press.'],
      ['ASSAULT', 'to', /film/i, 'The film shows families under the Serb siege.'],
      [
        'ASSAULT',
        'to',
        /case/i,
        'He compares it with the case of the Palestinian people, under the Israeli occupation.',
      ],
    ],
  },
]
