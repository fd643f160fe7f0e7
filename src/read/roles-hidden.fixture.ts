// Sentences for the rules that find a doer the grammar hides, and those meant by one word. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Hidden doers: each rule with what it must catch and what it must spare. */
export const HIDDEN: readonly RoleRule[] = [
  {
    rule: 'movedThemselves',
    catch: [
      ['RETREAT', 'by', /garrison/i, 'The garrison was withdrawn from Kherson in November.'],
      ['MOBILIZE', 'by', /police/i, 'Kenyan police were deployed to Haiti on Tuesday.'],
      ['MOBILIZE', 'by', /soldiers/i, 'Two thousand soldiers were sent to the border with Chad.'],
    ],
    spare: [
      ['RETREAT', 'by', /peacekeepers/i, 'The peacekeepers were pulled out of Goma by the United Nations.'],
      ['SANCTION', 'by', /ambassador/i, 'The ambassador was recalled from Khartoum.'],
      ['MOBILIZE', 'by', /tanks/i, 'Tanks were moved to the front near Bakhmut.'],
    ],
  },
  {
    rule: 'moversOf',
    catch: [
      ['MOBILIZE', 'by', /National Guard/i, 'It was the largest mobilisation of the National Guard in years.'],
      ['MOBILIZE', 'by', /army/i, 'It was the first deployment of the Chadian army to Diffa.'],
      ['MOBILIZE', 'by', /Sri Lankan Army/i, 'This was the second deployment of the Sri Lankan Army in Jaffna.'],
    ],
    spare: [
      ['MOBILIZE', 'by', /radar/i, 'It was the first deployment of radar to Diffa.'],
      ['MOBILIZE', 'by', /years/i, 'It was the largest mobilisation of the last ten years.'],
      ['MOBILIZE', 'by', /missiles/i, 'It was the second deployment of missiles in Jaffna.'],
    ],
  },
  {
    rule: 'givenBy',
    catch: [
      ['THREATEN', 'by', /commanders/i, 'The students were given an ultimatum by their commanders.'],
      ['THREATEN', 'by', /Boko Haram/i, 'The villagers were handed an ultimatum by Boko Haram.'],
      ['THREATEN', 'to', /miners/i, 'The miners were given an ultimatum by the M23 rebels.'],
      ['THREATEN', 'by', /junta/i, 'The monks were served an ultimatum by the junta.'],
    ],
    spare: [
      ['THREATEN', 'to', /commanders/i, 'The students were given an ultimatum by their commanders.'],
      ['THREATEN', 'by', /villagers/i, 'The villagers were handed an ultimatum by Boko Haram.'],
      ['THREATEN', 'by', /nightfall/i, 'The miners were given an ultimatum by nightfall.'],
    ],
  },
  {
    rule: 'ownersOfRun',
    catch: [
      ['ASSAULT', 'by', /army/i, "The army's bombing outrages shocked the bishops."],
      [
        'ASSAULT',
        'by',
        /Resistance Army/i,
        'The bishops spoke of the Lord\'s Resistance Army\'s "bombing outrages" in Gulu.',
      ],
      ['ASSAULT', 'by', /junta/i, "Monks condemned the junta's bombing outrages in Sagaing."],
    ],
    spare: [
      ['ASSAULT', 'by', /bishops/i, 'The bishops spoke of the Lord\'s Resistance Army\'s "bombing outrages" in Gulu.'],
      ['ASSAULT', 'by', /Monks/i, "Monks condemned the junta's bombing outrages in Sagaing."],
      ['ASSAULT', 'by', /outrages/i, "The army's bombing outrages shocked the bishops."],
    ],
  },
  {
    rule: 'twoMeant',
    catch: [
      [
        'SANCTION',
        'by',
        /^Somalia$/i,
        "Kenya and Somalia quarrelled for months.\n\nEach country has expelled the other's ambassador.",
      ],
      [
        'AGREE',
        'by',
        /^Armenia$/i,
        'Talks between Armenia and Azerbaijan went on in Geneva. The two countries agreed to a truce.',
      ],
      [
        'COOPERATE',
        'by',
        /^Hungarian/i,
        'The Serbian Defence Ministry and the Hungarian Defence Ministry signed a plan in May.\n\nThe two ministries cooperate closely.',
      ],
    ],
    spare: [
      ['AGREE', 'by', /^Sudan$/i, 'Eritrea, Sudan and Ethiopia met in Asmara. The two countries agreed to a truce.'],
      ['AGREE', 'by', /^Yemen$/i, 'Yemen has no peace. Both countries agreed to a truce.'],
      ['AGREE', 'by', /^Ecuador$/i, 'Ecuador and Peru met in Quito. The two rebels agreed to a truce.'],
    ],
  },
  {
    rule: 'armOf',
    catch: [
      ['ASSAULT', 'by', /^Sudan's air force/i, 'Sudan has lost towns in Darfur. Its air force bombed Nyala on Monday.'],
      ['ASSAULT', 'by', /^Armenia's troops/i, 'Armenia spoke of a truce. Its troops shelled the village of Agdam.'],
      ['ASSAULT', 'by', /^Rwanda's army/i, 'Rwanda denies any part in the war. Its army shelled a camp near Goma.'],
    ],
    spare: [
      ['ASSAULT', 'by', /^Armenia's/i, 'Armenia spoke of a truce. The troops shelled the village of Agdam.'],
      ['ASSAULT', 'by', /^Sudan's/i, 'Sudan has lost towns in Darfur. Rebels bombed Nyala on Monday.'],
      ['ASSAULT', 'by', /^Rwanda's/i, 'The rebels are in Rwanda. Congolese troops shelled a camp near Goma.'],
    ],
  },
  {
    rule: 'partyOfMember',
    catch: [
      ['SUPPORT', 'by', /Labour/i, 'Yvette Cooper, of Labour, spoke on Monday. Her party has supported the plan.'],
      ['REJECT', 'by', /Labour/i, 'Ed Hill, who sits for Labour, spoke of Gaza. His party has rejected the plan.'],
      ['ACCUSE', 'by', /Likud/i, 'Dan Levi, of Likud, spoke on Monday. His party condemned the attack in Haifa.'],
    ],
    spare: [
      ['SUPPORT', 'by', /Labour/i, 'Yvette Cooper, of Labour, spoke on Monday. The mayor has supported the plan.'],
      [
        'REJECT',
        'by',
        /Labour|Likud/i,
        'Ed Hill met men of Labour and of Likud on Monday. His party has rejected the plan.',
      ],
      ['ACCUSE', 'by', /Likud/i, 'Dan Levi, of Likud, spoke on Monday. The bishops condemned the attack in Haifa.'],
    ],
  },
  {
    rule: 'forcedBy',
    catch: [
      ['COERCE', 'by', /bosses/i, 'The drivers are being forced to vote by their bosses.'],
      ['COERCE', 'by', /gunmen/i, 'Farmers near Zamfara were forced to flee by gunmen.'],
      ['COERCE', 'by', /soldiers/i, 'Villagers in Rakhine were forced to dig by soldiers.'],
    ],
    spare: [
      ['COERCE', 'by', /drivers$/i, 'The drivers are being forced to vote by their bosses.'],
      ['COERCE', 'by', /drought/i, 'Farmers near Zamfara were forced to flee by drought.'],
      ['COERCE', 'by', /noon/i, 'Villagers in Rakhine were forced to leave by noon.'],
    ],
  },
  {
    rule: 'talkersAgain',
    catch: [
      ['AGREE', 'by', /rebels/i, 'The rebels and the government met in Juba. A deal had been reached, the envoy said.'],
      ['AGREE', 'by', /Houthis/i, 'The Houthis met Saudi envoys in Muscat. An agreement was reached at dawn.'],
      ['AGREE', 'by', /FARC/i, 'The FARC met the army in Havana. A peace deal had been reached, the envoy said.'],
    ],
    spare: [
      ['AGREE', 'by', /rebels/i, 'The rebels fled from Juba. A deal had been reached, the envoy said.'],
      ['AGREE', 'by', /Saudi/i, 'The Houthis met Saudi envoys in Muscat. An agreement was reached by Sudan and Chad.'],
      ['AGREE', 'by', /FARC/i, 'The FARC met the army in Havana. Peru and Chile reached an agreement on Friday.'],
    ],
  },
  {
    rule: 'isInquiry',
    catch: [
      ['ACCUSE', 'by', /investigation/i, 'The investigation has concluded that the army used gas on three occasions.'],
      ['ACCUSE', 'by', /inquiry/i, 'The inquiry has concluded that the rebels used cluster bombs in Donetsk.'],
      ['ACCUSE', 'by', /probe/i, 'The probe concluded that the militia killed the villagers in Izeh.'],
    ],
    spare: [
      ['ACCUSE', 'by', /conclusion/i, 'The conclusion has angered the army in Khartoum.'],
      ['ACCUSE', 'by', /investigations/i, 'Investigations were under way into the attack on the market in Mubi.'],
      ['ACCUSE', 'by', /situation/i, 'The situation showed that the army used gas on three occasions.'],
    ],
  },
  {
    rule: 'foughtMost',
    catch: [
      [
        'ASSAULT',
        'by',
        /Islamic State/i,
        'Peshmerga attacked Islamic State in Sinjar. The army bombed Islamic State in Mosul. The enemy has killed civilians.',
      ],
      [
        'ASSAULT',
        'by',
        /Shabaab/i,
        'The army attacked al-Shabaab in Afgoye. Kenya bombed al-Shabaab near Gedo. The enemy has killed farmers.',
      ],
      [
        'ASSAULT',
        'by',
        /Boko Haram/i,
        'Troops shelled Boko Haram in Sambisa. Chad attacked Boko Haram on the lake. The enemy killed nine traders.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Islamic State/i,
        'Peshmerga spoke of Islamic State. Al-Shabaab holds Gedo. The enemy has killed civilians.',
      ],
      [
        'ASSAULT',
        'by',
        /Shabaab/i,
        'Kenya bombed al-Shabaab near Gedo. Chad attacked Boko Haram on the lake. The enemy has killed farmers.',
      ],
      [
        'ASSAULT',
        'by',
        /Boko Haram/i,
        'Troops shelled Boko Haram in Sambisa. Chad attacked Boko Haram on the lake. Herders killed nine traders.',
      ],
    ],
  },
  {
    rule: 'lastTalkers',
    catch: [
      ['AGREE', 'by', /rebels/i, 'The army and the rebels met in Juba. The two sides will meet again in Doha.'],
      ['AGREE', 'by', /Houthis/i, 'The Houthis met Saudi envoys in Muscat. Both sides pledged to free captives.'],
      ['ACCUSE', 'by', /FARC/i, 'The FARC met the army in Havana. Both sides condemned the attack.'],
    ],
    spare: [
      ['AGREE', 'by', /rebels/i, 'The army beat the rebels in Nyala. The two generals will meet in Doha.'],
      ['AGREE', 'by', /Saudi/i, 'The Houthis met Saudi envoys in Muscat. The rebels pledged to free captives.'],
      ['ACCUSE', 'by', /FARC/i, 'The FARC met the army in Havana. The bishops condemned the attack.'],
    ],
  },
  {
    rule: 'groupBehind',
    catch: [
      ['ASSAULT', 'by', /Brigade/i, 'The men and women of the 5th Brigade are fighting the rebels in Kivu.'],
      ['ASSAULT', 'by', /Regiment/i, 'The men of the Azov Regiment attacked a post near Mariupol.'],
      ['ASSAULT', 'by', /Guard/i, 'The men of the Republican Guard shelled Taiz.'],
    ],
    spare: [
      ['ASSAULT', 'by', /^Kivu$/i, 'The men of Kivu are fighting the rebels.'],
      ['ASSAULT', 'by', /^Mariupol$/i, 'The men of Mariupol attacked a post near the port.'],
      ['ASSAULT', 'by', /^Taiz$/i, 'The women of Taiz fought the militia.'],
    ],
  },
]

/** Persons meant by a description: each with what it must catch and what it must spare. */
export const DESCRIBED: readonly RoleRule[] = [
  {
    rule: 'personMeant',
    catch: [
      [
        'REQUEST',
        'by',
        /Wang Yi/i,
        'Wang Yi met Russian officials in Moscow on Tuesday.\n\nAll parties should stop the fighting, the top Chinese diplomat said.',
      ],
      ['REJECT', 'by', /Perez/i, 'Jose Perez drove a bus in Caracas.\n\nThe young father refused to vote.'],
      [
        'REQUEST',
        'by',
        /Griffiths/i,
        'Martin Griffiths flew to Aden on Monday. The veteran diplomat urged the Houthis to open the port.',
      ],
    ],
    spare: [
      [
        'REQUEST',
        'by',
        /Griffiths|Grundberg/i,
        'Martin Griffiths met Hans Grundberg in Aden on Monday. The veteran diplomat urged the Houthis to open the port.',
      ],
      [
        'REQUEST',
        'by',
        /Grundberg/i,
        'Martin Griffiths said in Aden that he had told Hans Grundberg all. The veteran diplomat urged the Houthis to open the port.',
      ],
      ['ACCUSE', 'by', /Amina/i, 'Amina Yusuf buried her son in Baidoa. The father accused the police.'],
      ['REQUEST', 'by', /Lavrov/i, 'Sergei Lavrov met reporters in Geneva. The top Chinese diplomat urged a truce.'],
    ],
  },
  {
    rule: 'lookBack',
    catch: [
      ['ASSAULT', 'by', /coalition/i, 'Islamic State sits in Mosul. The coalition bombed Islamic State on Monday.'],
      ['ASSAULT', 'by', /coalition/i, 'The Houthis sit in Sanaa. The coalition bombed the airport on Monday.'],
      ['ASSAULT', 'by', /Houthis/i, 'The Houthis hold Sanaa. The group shelled Taiz on Monday.'],
      [
        'ASSAULT',
        'by',
        /NATO/,
        'NATO spoke to the Bosnian Serb forces on Friday. The alliance bombed their guns near Pale.',
      ],
      [
        'RETREAT',
        'by',
        /Syrian Democratic/,
        'The Syrian Democratic Forces took Manbij. The alliance freed 40 captives.',
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /United Nations|^UN$/, 'The UN met in New York on Monday. The alliance bombed Tripoli.'],
      ['ASSAULT', 'by', /European/, 'NATO met the European Union on Monday. The alliance bombed Tripoli.'],
      ['ASSAULT', 'by', /Islamic State/i, 'Islamic State sits in Mosul. The coalition bombed Islamic State on Monday.'],
      ['ASSAULT', 'by', /Houthis/i, 'The Houthis sit in Sanaa. The coalition bombed the airport on Monday.'],
      ['ASSAULT', 'by', /Shabaab/i, 'Al-Shabaab fled from Afgoye. The alliance bombed the town on Monday.'],
    ],
  },
]
