// Sentences for parties whose own words say too little, and for words that were taken for the wrong party. Written for the purpose, from
// many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Counts, crowds, names behind a description, those who answer: each rule with what it must catch and what it must spare. */
export const FULLER: readonly RoleRule[] = [
  {
    rule: 'countedAgain',
    catch: [
      ['COERCE', 'to', /12 suspected rebels/, 'Police killed two suspected rebels and arrested another 12 near Davao.'],
      ['ASSAULT', 'to', /two people/, 'Clashes broke out in Bangui, killing at least two and wounding over 20.'],
      ['ASSAULT', 'to', /Four people/, 'A mortar hit the market in Taiz. Four were killed.'],
      ['RETREAT', 'to', /traders/, 'The army detained dozens of traders in Bamako. Some were beaten and released.'],
    ],
    spare: [
      ['COERCE', 'to', /officers/, 'Two officers arrested 12 in Kinshasa.'],
      ['ASSAULT', 'to', /people/, 'Four tanks were destroyed near Kursk.'],
      ['ASSAULT', 'to', /2014 people|people/, 'The army has fought the rebels since 2014.'],
      ['RETREAT', 'to', /^traders$/, 'The army detained a trader in Bamako. The governor was released.'],
    ],
  },
  {
    rule: 'inFull',
    catch: [
      ['ASSAULT', 'to', /crowd of displaced farmers/, 'The troops shelled a crowd of displaced farmers near Malakal.'],
      ['ASSAULT', 'to', /pharmacy of the polyclinic/, 'A shell struck the pharmacy of the polyclinic in Brega.'],
      ['ASSAULT', 'to', /queue of pensioners/, 'A rocket hit a queue of pensioners in Pokrovsk.'],
      ['CONSULT', 'to', /^negotiators from the junta$/, 'The envoy met negotiators from the junta in Myitkyina.'],
      [
        'CONSULT',
        'to',
        /^a delegation from the Houthis$/,
        'The emir received a delegation from the Houthis in Muscat.',
      ],
      ['RETREAT', 'by', /^Officials of the militia$/, 'Officials of the militia released 40 prisoners in Taiz.'],
    ],
    spare: [
      ['ASSAULT', 'to', /crowd of 40/, 'The troops shelled a crowd of 40 near Malakal.'],
      ['ASSAULT', 'to', /family of six/, 'Gunmen shot a family of six in Kandahar.'],
      ['CONSULT', 'to', /leaders of hope/, 'The envoy met leaders of hope in Goma.'],
      ['CONSULT', 'to', /from Friday/, 'The envoy met negotiators from Friday in Goma.'],
      ['CONSULT', 'to', /of courage/, 'The envoy met elders of courage in Goma.'],
      ['ASSAULT', 'to', /house of Friday/, 'A bomb hit a house in Gaza on the night of Friday.'],
    ],
  },
  {
    rule: 'calledBy',
    catch: [
      ['ASSAULT', 'by', /^Ansaru$/, 'Seventeen nuns were abducted in Kaduna by a gang known as Ansaru.'],
      ['ASSAULT', 'by', /Mai-Mai/, 'Rangers were ambushed on the road to Beni by men thought to be Mai-Mai.'],
      ['ASSAULT', 'by', /Lakurawa/, 'Herders were killed in Kebbi by a group called Lakurawa.'],
    ],
    spare: [
      ['ASSAULT', 'by', /^Goma$/, 'Rangers were ambushed by men known in Goma.'],
      ['ASSAULT', 'by', /Sunday/, 'Rangers were ambushed by men identified on Sunday.'],
      ['ASSAULT', 'by', /^Reuters$/, 'Rangers were ambushed by men described to Reuters as bandits.'],
    ],
  },
  {
    rule: 'deadIn',
    catch: [
      [
        'ASSAULT',
        'to',
        /54 Tamil civilians/,
        'The council met after the deaths of 54 Tamil civilians in an army raid.',
      ],
      ['ASSAULT', 'to', /two monks/, 'Protests followed the killing of two monks in a police raid.'],
      ['ASSAULT', 'to', /nine miners/, 'Bamako mourned the deaths of nine miners in a drone strike.'],
    ],
    spare: [
      ['ASSAULT', 'to', /two monks/, 'The visit of two monks ended in an army raid.'],
      ['ASSAULT', 'to', /council/, 'The council met after the deaths of 54 farmers in an army raid.'],
      ['ASSAULT', 'to', /the president/, 'After the death of the president, the army raided a village.'],
    ],
  },
  {
    rule: 'thoseAsked',
    catch: [
      ['REQUEST', 'to', /Taylor/, 'The elders asked for a ceasefire. General Taylor refused.'],
      ['REQUEST', 'to', /Lavrov/, 'The envoy asked for a truce of two days, and Sergei Lavrov declined to discuss it.'],
      ['REQUEST', 'to', /Serbia/, 'Annan called for a pause of four days. Serbia rejected it.'],
    ],
    spare: [
      ['REQUEST', 'to', /Serbia/, 'Annan called for a pause of four days. Serbia rejected the budget of the court.'],
      ['REQUEST', 'to', /elders/, 'The elders asked for a ceasefire. Later the elders refused.'],
      ['REQUEST', 'to', /Taylor/, 'The elders asked the bishop for help. General Taylor refused.'],
    ],
  },
  {
    rule: 'asked in a letter or a call',
    catch: [
      ['REQUEST', 'to', /Red Cross/, 'A surgeon wrote to the Red Cross in Kharkiv to beg for insulin.'],
      ['REQUEST', 'to', /bishop/, 'The widows went to the bishop to ask for the bodies.'],
      ['REQUEST', 'to', /UN/, 'The mayor of Pibor appealed to the UN to ask for rice.'],
    ],
    spare: [
      ['REQUEST', 'to', /market/, 'A surgeon went to the market to ask for insulin.'],
      ['REQUEST', 'to', /bishop/, 'The widows wrote to the bishop. They begged for rain.'],
      ['REQUEST', 'to', /Red Cross/, 'A surgeon met the Red Cross after a nurse begged for insulin.'],
    ],
  },
  {
    rule: 'named after whom it was done to, or where',
    catch: [
      ['ASSAULT', 'to', /Khashoggi/, 'The UN condemned the Khashoggi killing.'],
      ['ASSAULT', 'to', /Politkovskaya/, 'Police reopened the Politkovskaya murder.'],
      ['ASSAULT', 'to', /Hariri/, 'Rafik Hariri died in Beirut. Four men were charged over the Hariri assassination.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Khashoggi/, 'The UN condemned the Khashoggi killing.'],
      ['ASSAULT', 'to', /Hamas/, 'The UN condemned the Hamas killing of a guard.'],
      ['ASSAULT', 'by', /Fallujah/, 'The Fallujah fighting has killed dozens of civilians.'],
      ['ASSAULT', 'by', /Goma/, 'The Goma offensive has killed dozens of civilians.'],
    ],
  },
  {
    rule: 'said of the town, told by those who suffered',
    catch: [
      ['COERCE', 'to', /Goma/, 'Several newspapers describe Goma as besieged.'],
      ['COERCE', 'to', /Kadugli/, 'Aid workers regard Kadugli as besieged.'],
      ['ASSAULT', 'to', /Women/, 'Women from El Geneina told aid workers they had been raped by the Janjaweed.'],
      ['ASSAULT', 'to', /pupils/, 'The pupils told reporters they had been beaten by police in Conakry.'],
    ],
    spare: [
      ['COERCE', 'to', /newspapers/, 'Several newspapers describe Goma as besieged.'],
      ['ASSAULT', 'to', /aid workers/, 'Women from El Geneina told aid workers they had been raped by the Janjaweed.'],
      ['ASSAULT', 'to', /^soldiers$/i, 'The soldiers told the farmers they would be shot.'],
    ],
  },
  {
    rule: 'harmless people do not strike',
    catch: [
      ['ASSAULT', 'by', /gunmen/i, 'Gunmen came at dusk. They began to shoot.'],
      ['ASSAULT', 'by', /soldiers/i, 'Soldiers met the refugees at the river. They began to shell them.'],
      ['ASSAULT', 'by', /anti-balaka/i, 'Traders in Bangui were lynched by the anti-balaka.'],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Rescuers/,
        'Rescuers were overwhelmed in Aleppo. "They began to strike again," said a doctor.',
      ],
      ['ASSAULT', 'by', /doctors/, 'The doctors were asleep. They kept shelling us until dawn.'],
      ['ASSAULT', 'by', /worshippers/, 'The worshippers knelt. They started firing from the gate.'],
    ],
  },
  {
    rule: 'a minister who calls upon others does so himself',
    catch: [
      ['REQUEST', 'by', /Lavrov/, '"We call on all parties to hold their fire," Sergei Lavrov said.'],
      ['REQUEST', 'by', /Guterres/, '"We urge the army to leave," António Guterres said.'],
      ['REQUEST', 'by', /Kerry/, '"We call on Sudan to free them," John Kerry said.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Lavrov/, '"We shelled the depot," Sergei Lavrov said.'],
      ['ASSAULT', 'by', /Netanyahu/, '"We struck the tunnels in Gaza," Benjamin Netanyahu said.'],
      ['RETREAT', 'by', /Kagame/, '"We have withdrawn our troops from Goma," Paul Kagame said.'],
    ],
  },
  {
    rule: 'ofWhom',
    catch: [
      ['ASSAULT', 'to', /governor's convoy/, 'The governor, whose convoy was ambushed by the Shabaab, said nothing.'],
      ['ASSAULT', 'to', /bishop's house/, 'The bishop, whose house was burned by gunmen, left Kano.'],
      ['ASSAULT', 'to', /Karen's villages|Karen villages/, 'The Karen, whose villages were shelled by the army, fled.'],
    ],
    spare: [
      ['ASSAULT', 'to', /whose/, 'The governor, whose convoy was ambushed by the Shabaab, said nothing.'],
      ['ASSAULT', 'to', /^The bishop$/, 'The bishop, whose house was burned by gunmen, left Kano.'],
      ['ASSAULT', 'to', /mayor's/, 'Gunmen, whose mayor had fled, burned a house in Kano.'],
    ],
  },
  {
    rule: 'landOf',
    catch: [
      ['RETREAT', 'by', /Norway/, 'A Norwegian diplomat said his country was withdrawing its six aircraft from Libya.'],
      ['AID', 'by', /Turkey/, 'A Turkish minister said his country had sent tents to Gaza.'],
      ['ASSAULT', 'to', /Afghan soldiers/, 'Afghan officials said one of their soldiers had been killed in Nuristan.'],
      [
        'ASSAULT',
        'to',
        /Georgian policemen/,
        'Georgian officials said two of their policemen had been shot near Gori.',
      ],
      ['REJECT', 'by', /M23/, 'Kinshasa and M23 met in Doha. Neither delegation gave an answer on the prisoners.'],
    ],
    spare: [
      ['ASSAULT', 'to', /officials/, 'Afghan officials said one of their soldiers had been killed in Nuristan.'],
      [
        'RETREAT',
        'by',
        /country/,
        'A Norwegian diplomat said his country was withdrawing its six aircraft from Libya.',
      ],
      [
        'REJECT',
        'to',
        /prisoners/,
        'Kinshasa and M23 met in Doha. Neither delegation gave an answer on the prisoners.',
      ],
    ],
  },
  {
    rule: 'two who did it together, and who "which" is',
    catch: [
      ['ASSAULT', 'by', /Amhara regional forces/, 'The Fano militia and allied Amhara regional forces took Lalibela.'],
      [
        'COERCE',
        'by',
        /Donetsk/,
        'Troops coming up from Crimea and the forces of the Donetsk republic closed the ring around Mariupol.',
      ],
      ['ASSAULT', 'by', /Luhansk/, 'Fighters of the Luhansk republic shelled Popasna.'],
      ['MOBILIZE', 'by', /Angola/, 'The fall of Goma alarmed Luanda, which sent troops.'],
    ],
    spare: [
      ['COOPERATE', 'by', /Fano/, 'The Fano militia and allied Amhara regional forces took Lalibela.'],
      ['ASSAULT', 'by', /Goma/, 'Rebels shelled Goma, which killed nine.'],
      ['ASSAULT', 'by', /Crimea/, 'Troops coming up from Crimea shelled Mariupol.'],
    ],
  },
  {
    rule: 'forWhom',
    catch: [
      ['AID', 'to', /20,000 people/, 'Food for 20,000 people was delivered to Kadugli by the WFP on Friday.'],
      ['AID', 'to', /new refugees/, 'Tents for new refugees were put up in Zaatari by UNHCR.'],
      ['AID', 'to', /orphans/, 'Blankets for orphans were sent to Mogadishu by Turkey.'],
    ],
    spare: [
      ['AID', 'to', /Friday/, 'Food for Friday was delivered to Kadugli by the WFP.'],
      ['AID', 'to', /winter/, 'Tents for the winter were put up in Zaatari by UNHCR.'],
      ['AID', 'to', /children/, 'Doctors for children left Mogadishu. Turkey flew milk to Baidoa.'],
    ],
  },
  {
    rule: 'a group of the roster however its word is read, and a double given name',
    catch: [
      ['AID', 'to', /Houthis/, 'Iran supplies the Houthis with drones.'],
      ['AID', 'to', /Houthis/, 'Tehran has given the Houthis missiles.'],
      ['ACCUSE', 'by', /Jean-Tobie Okala/, 'Spokesman Jean-Tobie Okala accused M23 of looting clinics in Goma.'],
      ['ACCUSE', 'by', /Jean-Pierre Lacroix/, 'Envoy Jean-Pierre Lacroix accused M23 of shelling Sake.'],
    ],
    spare: [
      ['AID', 'to', /drones/, 'Iran supplies the Houthis with drones.'],
      ['ACCUSE', 'by', /^Jean$/, 'Spokesman Jean-Tobie Okala accused M23 of looting clinics in Goma.'],
      ['ACCUSE', 'by', /^Pierre$/, 'Envoy Jean-Pierre Lacroix accused M23 of shelling Sake.'],
    ],
  },
  {
    rule: 'onOrdersOf',
    catch: [
      ['ASSAULT', 'by', /Gotovina/, 'On the orders of General Gotovina, Knin was shelled for two days.'],
      ['COERCE', 'by', /governor/, 'The editors were arrested on the orders of the governor of Kano.'],
      ['ASSAULT', 'by', /Taylor/, 'Two villages were burned at the command of Charles Taylor.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Friday/, 'Knin was shelled on the morning of Friday.'],
      ['ASSAULT', 'by', /elections/, 'Knin was shelled on the eve of elections.'],
      ['ASSAULT', 'by', /hill/, 'Two villages were burned at the foot of the hill.'],
    ],
  },
  {
    rule: 'blamed on those who did it, fired by those before it',
    catch: [
      ['ASSAULT', 'by', /militia/, 'The villagers blamed the killings on a militia from the next valley.'],
      ['ASSAULT', 'by', /Boko Haram/, 'The army blamed the attack on Boko Haram.'],
      ['ASSAULT', 'by', /Russian-backed separatists/, 'Russian-backed separatists fired on a column leaving Ilovaisk.'],
      ['ASSAULT', 'to', /a column/, 'Russian-backed separatists fired on a column leaving Ilovaisk.'],
    ],
    spare: [
      ['ASSAULT', 'to', /militia/, 'The villagers blamed the killings on a militia from the next valley.'],
      ['ASSAULT', 'to', /Boko Haram/, 'The army blamed the attack on Boko Haram.'],
      ['ASSAULT', 'to', /separatists/, 'Russian-backed separatists fired on a column leaving Ilovaisk.'],
      ['ASSAULT', 'by', /column/, 'A column fired on by separatists left Ilovaisk.'],
    ],
  },
  {
    rule: 'asForces',
    catch: [
      [
        'ASSAULT',
        'by',
        /^Iraqi forces$/,
        'Iraqi forces have fought Islamic State in Mosul since October. Elite troops entered the compound on Friday.',
        /Elite/,
      ],
      [
        'ASSAULT',
        'by',
        /^Malian army$/i,
        'The Malian army fought jihadists in Kidal, in Mali. On Sunday ground troops shelled a village near Kidal.',
        /ground troops/,
      ],
      ['CONSULT', 'to', /Ukraine/, 'Sergei Lavrov visited Kyiv on Monday.'],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Turkish|Syrian/,
        'Turkish forces shelled Afrin in Syria. Syrian troops left it. Soldiers burned two shops.',
        /burned/,
      ],
      ['ASSAULT', 'by', /Kenyan/, 'Kenyan troops left Kismayo in Somalia. Soldiers burned two shops.', /burned/],
      ['ASSAULT', 'by', /Iraqi/, 'Iraqi forces held Mosul. Rebel troops burned two shops there.', /burned/],
    ],
  },
]
