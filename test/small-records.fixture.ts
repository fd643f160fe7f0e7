// Records of a few sentences, written for the purpose, from many wars: what a view must show of them, and what it must spare.
import type { SmallRecord } from './small-records.ts'

export const SMALL_RECORDS: readonly SmallRecord[] = [
  {
    view: 'appeals',
    told: [
      [
        '2018-06-14',
        'The mayor of Hodeidah begged the coalition on Tuesday to spare the port. The coalition gave no reply.',
      ],
    ],
    is: {
      by: 'mayor',
      to: 'coalition',
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2022-03-20',
        'Doctors in Mariupol appealed to the Red Cross on 18 March for insulin and for a way out for 40 newborns. "We have two days left," the letter said.',
      ],
      [
        '2022-03-29',
        'The Red Cross said on Tuesday that it had brought the 40 newborns out of Mariupol and left insulin for a month at the hospital.',
      ],
    ],
    is: {
      to: 'Red Cross',
      made: '2022-03-18',
    },
    must: {
      state: ['answered', 'partly'],
      answered: '2022-03-29',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2023-11-12',
        'Al-Shifa hospital called on Israel on Sunday to let fuel in for its incubators. The World Health Organization supported the call.',
      ],
    ],
    is: {
      to: 'Israel',
      by: ['Al-Shifa', 'hospital'],
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2009-04-20',
        'UN Secretary-General Ban Ki-moon appealed to the Sri Lankan government on Thursday to allow aid workers into the conflict zone. Colombo rejected the appeal on Friday, saying that the safety of the workers could not be guaranteed.',
      ],
    ],
    is: {
      by: ['Ban Ki-moon', 'United Nations'],
      to: ['Sri Lanka'],
    },
    must: {
      state: 'refused',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2021-06-03',
        'The families of the abducted students pleaded with the governor of Kaduna on Wednesday to pay the ransom. He has refused to talk to the kidnappers.',
      ],
    ],
    is: {
      by: 'families',
      to: ['governor', 'Kaduna'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2012-11-21',
        'The mayor of Goma has asked the United Nations mission for protection for the 50,000 people in the Kanyaruchinya camp.',
      ],
    ],
    is: {
      by: 'mayor',
      to: 'United Nations',
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2016-08-16',
        'Fifteen of the last doctors in eastern Aleppo have written to President Barack Obama to ask for a zone free of bombing. The White House said on Thursday that it had received the letter.',
      ],
    ],
    is: {
      by: 'doctors',
      to: ['Barack Obama', 'Obama'],
    },
    must: {
      kind: 'appeal',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2000-05-16',
        'Residents of Jaffna, through their bishop, urged the rebels and the army on Sunday to halt the shelling for the harvest festival.',
      ],
    ],
    is: {
      to: ['rebels', 'army', 'Sri Lankan army'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2017-11-10',
        "The heads of three UN agencies called on the Saudi-led coalition on Thursday to lift the blockade of Yemen's ports. The coalition said on 13 November that it would reopen ports in areas held by the government.",
      ],
    ],
    is: {
      to: ['coalition', 'Saudi-led coalition'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2024-06-13',
        'The Security Council demanded on Thursday that the Rapid Support Forces halt the siege of El Obeid. The RSF did not respond.',
      ],
    ],
    is: {
      by: ['Security Council', 'United Nations'],
      to: ['Rapid Support Forces', 'RSF'],
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2014-08-08',
        'In a letter handed to the UN mission on Wednesday, the elders of Sinjar plead for water and for helicopters to take the sick off the mountain.',
      ],
    ],
    is: {
      by: 'elders',
      to: ['UN mission', 'United Nations', 'UN'],
    },
    must: {
      kind: 'appeal',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '1999-09-08',
        'Bishop Carlos Belo sent a message to Jakarta on Tuesday begging it to rein in the militias. Indonesia replied that order would be restored within days.',
      ],
    ],
    is: {
      by: ['Belo', 'Carlos'],
      to: ['Indonesia', 'Jakarta'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2023-05-03',
        "The doctors' union in Khartoum renewed its appeal to both armies to leave the hospitals. Neither has done so.",
      ],
    ],
    is: {
      by: ['doctors', 'union'],
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2019-04-09',
        'The International Rescue Committee has requested permission from the Libyan National Army to move 400 families from Ain Zara. Permission was granted on Monday.',
      ],
    ],
    is: {
      to: ['Libyan National Army', 'LNA', 'Haftar'],
    },
    must: {
      state: ['accepted', 'answered'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2016-02-12',
        'Mothers of the 43 missing students demanded on Friday that the army open its barracks to them. The defence minister turned the demand down on Saturday.',
      ],
    ],
    is: {
      by: 'mothers',
    },
  },
  {
    view: 'appeals',
    told: [['2016-07-03', 'He asked a waiter for the bill and said that the talks had gone well.']],
    is: {
      by: ['he', 'waiter'],
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      [
        '2022-04-24',
        "Ukraine's deputy prime minister, Iryna Vereshchuk, appealed to the UN secretary-general to demand a ceasefire in Mariupol and a humanitarian corridor for the wounded.",
      ],
    ],
    is: {
      by: ['Vereshchuk', 'Ukraine'],
      to: ['Guterres', 'secretary-general', 'United Nations'],
    },
    must: {
      place: 'Mariupol',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2024-10-20',
        'The director of Kamal Adwan hospital pleaded with the World Health Organization on Saturday for blood and fuel.',
      ],
    ],
    is: {
      by: ['director', 'Kamal Adwan'],
      to: 'World Health Organization',
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2017-11-29',
        'Médecins Sans Frontières asked the coalition on 20 November to let its flights land in Sanaa. The coalition agreed on Saturday.',
      ],
    ],
    is: {
      to: 'coalition',
      made: '2017-11-20',
    },
    must: {
      state: ['accepted', 'answered'],
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2009-05-12',
        'Tamil doctors in Mullivaikkal appealed to Colombo to stop shelling the hospital. The army denied that it had fired.',
      ],
    ],
    is: {
      by: 'doctors',
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2022-11-20',
        'Congo called on Rwanda on Friday to pull its soldiers out of Rutshuru. Kigali refused to discuss it.',
      ],
    ],
    is: {
      by: 'Congo',
      to: 'Rwanda',
    },
    must: {
      state: 'refused',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2003-05-29',
        'Bishop Belo of Bunia urged the UN on Wednesday to send more soldiers. The Council approved a French force on Friday.',
      ],
    ],
    is: {
      to: ['United Nations'],
      by: 'Belo',
    },
  },
  {
    view: 'appeals',
    told: [
      [
        '2023-10-29',
        'Relatives of the hostages demanded a meeting with the prime minister on Saturday. He received them the same evening.',
      ],
    ],
    is: {
      by: 'relatives',
    },
  },
  {
    view: 'appeals',
    told: [['2021-11-03', 'The UN rights chief called on both parties in Ethiopia to lay down their arms.']],
    is: {
      to: ['both parties', 'Ethiopia'],
    },
    must: {
      state: 'no answer',
    },
  },
  {
    view: 'appeals',
    told: [['1999-04-22', 'Eritrea asked for talks in May. Ethiopia rejected the accusation of murder on Tuesday.']],
    is: {
      by: 'Eritrea',
    },
    must: {
      state: 'refused',
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2023-05-04', 'In a letter to the president the general demanded that he resign.']],
    is: {
      kind: 'appeal',
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      ['2016-06-02', 'The council of Arbin appealed to the UN on 21 May for flour and salt.'],
      ['2016-06-03', 'Trucks of the UN came to Arbin on Thursday. They brought wheelchairs, shampoo and nets.'],
    ],
    is: {
      kind: 'appeal',
    },
    must: {
      answered: '2016-06-03',
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2011-02-03', 'The nurses asked for gloves. The mayor agreed to that. A clerk asked for a day off.']],
    is: {
      by: 'clerk',
    },
    must: {
      state: 'accepted',
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      ['2023-02-24', 'The refugee agency asked Azerbaijan on 2 February to let in two of its teams.'],
      ['2023-06-18', 'Azerbaijan has let nothing through since Thursday.'],
    ],
    is: {
      made: '2023-02-02',
    },
    must: {
      state: 'refused',
    },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      [
        '2021-10-05',
        'The Norwegian Refugee Council asked the Ministry of Peace for 20,000 litres of fuel on 14 September. It has not had a reply.',
      ],
    ],
    is: {
      made: '2021-09-14',
    },
    must: {
      state: 'refused',
    },
    absent: true,
  },
  {
    view: 'sieges',
    told: [
      [
        '2024-05-20',
        'The Rapid Support Forces have encircled El Obeid since April last year and let nothing in but what smugglers carry. Some 500,000 people live in the city, according to the UN.',
      ],
    ],
    is: {
      place: ['El Obeid', 'Al-Ubayyid'],
    },
    must: {
      besiegers: 'Rapid Support Forces',
      figures: '500,000',
      since: '2023-04',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2016-08-18',
        'Government forces broke the Houthi siege of Taiz on Thursday and opened the western road. Medicines entered the city for the first time since January.',
      ],
    ],
    is: {
      place: ['Taiz', 'Taʽizz', 'Taizz'],
    },
    must: {
      now: ['lifted'],
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2022-03-06',
        'Russian troops have surrounded Mariupol and cut off its water and electricity. About 200,000 people are trying to get out, the Red Cross said.',
      ],
    ],
    is: {
      place: 'Mariupol',
    },
    must: {
      besiegers: ['Russia'],
      lifelines: {
        all: ['water shut', 'power shut'],
      },
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2017-02-26',
        'Residents of Deir al-Zor have been besieged by Islamic State for two years. Food comes only by parachute. The World Food Programme counts 93,000 people in the government-held part.',
      ],
    ],
    is: {
      place: ['Deir al-Zor', 'Deir ez-Zor'],
    },
    must: {
      besiegers: 'Islamic State',
      figures: '93,000',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2017-09-06',
        'The Syrian army broke through to Deir al-Zor on Tuesday and ended a siege of three years by Islamic State.',
      ],
    ],
    is: {
      place: ['Deir al-Zor', 'Deir ez-Zor'],
    },
    must: {
      now: 'lifted',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2024-04-02',
        'Israel imposed a total siege on the Gaza Strip on 9 October. No fuel has been let in since, the UN said.',
      ],
    ],
    is: {
      place: 'Gaza',
    },
    must: {
      besiegers: 'Israel',
      since: ['2023-10-09', '2024'],
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2018-03-06',
        'A convoy of 46 trucks reached Douma in besieged Eastern Ghouta on Monday but had to leave before 14 of them were unloaded. Most of the medical supplies were taken off by government officials.',
      ],
    ],
    is: {
      place: ['Douma', 'Duma', 'Eastern Ghouta'],
    },
    must: {
      now: ['easing', 'closed'],
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '1994-05-01',
        'Rwandan rebels have surrounded the Amahoro stadium and the airport of Kigali, and the road to Gitarama is the only way out.',
      ],
    ],
    is: {
      place: ['Kigali', 'Amahoro'],
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2021-08-20',
        'Nobody in Lashkar Gah has been able to leave since the Taliban closed the last road out of the city on 3 August.',
      ],
    ],
    is: {
      place: 'Lashkar Gah',
    },
    must: {
      since: '2021-08-03',
      besiegers: 'Taliban',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2012-02-13',
        'Water and power were cut off in Baba Amr, the district of Homs that the army has ringed since 4 February.',
      ],
    ],
    is: {
      place: ['Baba Amr', 'Homs'],
    },
    must: {
      since: '2012-02-04',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2021-09-01',
        'The army has closed the airport of Kabul, and the prisoners in Bagram are cut off from their families.',
      ],
    ],
    is: {
      place: ['Kabul', 'Bagram', 'airport of Kabul'],
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      [
        '2018-10-02',
        'Officials spoke in September of freeing prisoners in Amman. A swap that was on the table in Geneva fell through.',
      ],
    ],
    is: {
      what: 'seen',
    },
    absent: true,
  },
  {
    view: 'sieges',
    told: [['2024-12-03', 'Army forces surrounded the question at a press conference.']],
    is: {
      place: 'Army',
    },
    absent: true,
  },
  {
    view: 'sieges',
    told: [
      [
        '2016-10-20',
        'Iraqi troops have encircled Mosul and 1.5 million civilians are inside, the UN says; the governor puts the number at one million.',
      ],
    ],
    is: {
      place: 'Mosul',
    },
    must: {
      figures: {
        all: ['1.5 million', 'one million'],
      },
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2024-06-20',
        'El Fasher has been under siege by the Rapid Support Forces since May. 800,000 people are trapped, the UN says.',
      ],
    ],
    is: {
      place: ['El Fasher', 'Al-Fashir'],
    },
    must: {
      besiegers: 'Rapid Support Forces',
      figures: '800,000',
      since: '2024-05',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '1999-12-16',
        'Russian troops have sealed off Grozny and cut the last road to the south, Chechen officials said.',
      ],
    ],
    is: {
      place: 'Grozny',
    },
    must: {
      besiegers: ['Russia'],
    },
  },
  {
    view: 'sieges',
    told: [['2012-08-05', 'The army lifted its blockade of Rastan on Saturday, residents said.']],
    is: {
      place: 'Rastan',
    },
    must: {
      now: 'lifted',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2023-02-10',
        "The jihadists' blockade of Djibo enters its second year. The town of 300,000 people lives on leaves.",
      ],
    ],
    is: {
      place: 'Djibo',
    },
    must: {
      figures: '300,000',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2016-02-03',
        'Syrian forces broke the siege of Nubl and Zahraa on Wednesday; rebels had surrounded both towns since 2012.',
      ],
    ],
    is: {
      place: ['Nubl', 'Nubul', 'Nubbul'],
    },
    must: {
      now: 'lifted',
    },
  },
  {
    view: 'sieges',
    told: [
      [
        '2022-08-21',
        'Somali special forces ended a siege of the Hayat hotel in Mogadishu around midnight on Saturday.',
      ],
    ],
    is: {
      place: ['Hayat', 'Mogadishu'],
    },
    absent: true,
  },
  {
    view: 'sieges',
    told: [['2014-04-12', 'The mayor of Yarmouk hopes that the army will lift its siege of the camp next week.']],
    is: {
      now: 'lifted',
    },
    absent: true,
  },
  {
    view: 'sieges',
    told: [['2018-06-06', 'Police ended a siege at a bank in Kabul on Tuesday.']],
    is: {
      place: 'Kabul',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2018-12-07',
        "Yemen's government and the Houthis opened talks in Rimbo, Sweden, on Thursday under the UN envoy, Martin Griffiths. The government proposed that Sanaa airport be reopened for domestic flights. The Houthis refused.",
      ],
    ],
    is: {
      what: 'round 1',
      talks: ['Rimbo', 'Sweden'],
    },
    must: {
      parties: {
        all: ['Houthi', 'Yemen'],
      },
      mediators: ['Griffiths'],
    },
  },
  {
    view: 'table',
    told: [
      [
        '2012-11-20',
        'The FARC and the Colombian government began peace talks in Havana on Monday. Norway and Cuba are the hosts. The rebels announced a ceasefire of two months; the government ruled out a truce of its own.',
      ],
    ],
    is: {
      what: 'ceasefire',
    },
    must: {
      words: 'refused',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2006-10-30',
        'Two days of talks between Sri Lanka and the Tamil Tigers ended in Geneva on Sunday without a date for another round. The Tigers demanded that the A9 road to Jaffna be opened. The government would not agree. The Norwegian mediator, Erik Solheim, presided.',
      ],
    ],
    is: {
      what: 'access',
    },
    must: {
      words: {
        all: ['proposed', 'refused'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2023-05-21',
        "Sudan's army and the Rapid Support Forces signed a seven-day ceasefire in Jeddah on Saturday after two weeks of negotiations sponsored by Saudi Arabia and the United States.",
      ],
    ],
    is: {
      talks: 'Jeddah',
      what: 'round 1',
    },
    must: {
      parties: {
        all: ['Sudan', 'Rapid Support Forces'],
      },
      mediators: {
        all: ['Saudi Arabia', 'United States'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2022-03-29',
        'Russian and Ukrainian negotiators met at the Dolmabahce palace in Istanbul on Tuesday, with President Erdogan as host. Ukraine offered neutrality in return for guarantees. Russia said that it would cut its operations near Kyiv.',
      ],
    ],
    is: {
      talks: ['Istanbul', 'Dolmabahce'],
      what: 'round 1',
    },
    must: {
      parties: {
        all: ['Russia', 'Ukraine'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2014-01-24',
        'The South Sudanese government and the rebels signed a cessation of hostilities in Addis Ababa on Thursday. The mediator of the regional bloc IGAD, Seyoum Mesfin, called it a first step. The rebels had asked for the release of eleven detainees; the government refused.',
      ],
    ],
    is: {
      what: 'detainees',
    },
    must: {
      words: {
        all: ['proposed', 'refused'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2020-10-24',
        "Libya's two sides ended five days of military talks in Geneva on Friday with a permanent ceasefire, the UN envoy Stephanie Williams said. Both agreed that foreign fighters must leave within three months.",
      ],
    ],
    is: {
      talks: 'Geneva',
      what: 'round 1',
    },
    must: {
      mediators: 'Williams',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2017-02-24',
        'The Syrian opposition delegation met the UN mediator, Staffan de Mistura, in Geneva on Friday. It demanded talks on a political transition. The government delegation insisted on talks about terrorism first.',
      ],
    ],
    is: {
      what: 'transition',
    },
    must: {
      words: 'proposed',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2003-05-20',
        'Talks between the Indonesian government and the Free Aceh Movement collapsed in Tokyo on Sunday. Jakarta demanded that the rebels lay down their arms and the rebels refused.',
      ],
    ],
    is: {
      what: ['weapons', 'surrender'],
      talks: 'Tokyo',
    },
    must: {
      words: {
        all: ['proposed', 'refused'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2019-07-10',
        'A third round of talks between the Taliban and Afghan politicians took place in Doha on Sunday and Monday. Germany and Qatar hosted the meeting. Both sides accepted a road map that calls for an end to attacks on schools and hospitals.',
      ],
    ],
    is: {
      talks: 'Doha',
      what: 'round 3',
    },
    must: {
      from: '2019-07-07',
      to: '2019-07-08',
      hosts: {
        all: ['Germany', 'Qatar'],
      },
      mediators: {
        all: ['Germany', 'Qatar'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2016-07-30',
        "Yemen's government said on Saturday that it was pulling its delegation out of the talks in Kuwait. The Houthis had refused to withdraw from Sanaa.",
      ],
    ],
    is: {
      what: 'withdrawal',
    },
    must: {
      words: 'refused',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2015-08-04',
        'The rebels walked out of the talks in Kuwait City on Monday over the bombing of Sanaa. The United Nations envoy Ismail Ould Cheikh Ahmed urged them to return.',
      ],
    ],
    is: {
      talks: ['Kuwait', 'Kuwait City'],
    },
    must: {
      mediators: ['Ould Cheikh', 'Ismail'],
    },
  },
  {
    view: 'table',
    told: [
      [
        '2012-10-15',
        'The Philippine government and the Moro Islamic Liberation Front signed a framework agreement in Manila on Monday. Malaysia was the facilitator.',
      ],
    ],
    is: {
      what: 'round 1',
      talks: 'Manila',
    },
    must: {
      mediators: 'Malaysia',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2022-10-26',
        'The Ethiopian government and Tigrayan leaders met in Pretoria on Tuesday under the African Union. The Tigrayans asked for the blockade to be lifted.',
      ],
    ],
    is: {
      what: 'siege',
    },
    must: {
      words: 'proposed',
    },
  },
  {
    view: 'table',
    told: [
      [
        '2023-03-11',
        'Iran and Saudi Arabia agreed in Beijing on Friday to restore relations after four days of talks hosted by China.',
      ],
    ],
    is: {
      talks: 'Beijing',
    },
    must: {
      mediators: 'China',
      parties: {
        all: ['Iran', 'Saudi'],
      },
    },
  },
  {
    view: 'table',
    told: [
      [
        '2019-05-16',
        'The foreign ministers of Qatar and Oman met in Muscat last year. A new round of talks is to be held in Doha.',
      ],
    ],
    is: {
      talks: 'Doha',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [['2011-03-09', 'The council of Benghazi signed a lease for an office on Tuesday.']],
    is: {
      what: 'round 1',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [['2022-05-03', 'Ukraine has refused since the talks in Istanbul to give up any land.']],
    is: {
      talks: 'Istanbul',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [['2007-02-27', 'Rebels and soldiers clashed near Trincomalee on Sunday.']],
    is: {
      what: 'round 1',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2018-12-14',
        'The government and the Houthis met in Rimbo on Thursday. The government proposed to reopen the airport. The hotel refused to say what it had cost.',
      ],
    ],
    is: {
      what: 'access',
    },
    must: {
      words: 'refused',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2015-07-14',
        'Iran and six powers signed an accord in Vienna on Tuesday. Reporters are the hosts of a party tonight.',
      ],
    ],
    is: {
      what: 'round 1',
    },
    must: {
      mediators: 'Reporters',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [['2015-07-14', 'The walls of the prison in Juba were signed by the prisoners.']],
    is: {
      what: 'round 1',
    },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2015-06-20',
        'Talks on Yemen between the Houthis and the government were held in Geneva on Friday. The government demanded that the Houthis leave Aden.',
      ],
    ],
    is: {
      parties: ['Swiss', 'Switzerland'],
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      ['2018-12-14', 'The government and the Houthis promised in Sweden on Thursday to release 15,000 prisoners.'],
      ['2019-03-01', 'None of the 15,000 prisoners has been released, the Red Cross said.'],
    ],
    is: {
      what: ['promise', 'offer'],
      date: '2018-12-13',
    },
    must: {
      state: 'not seen',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2023-11-25',
        'Hamas handed over 24 hostages to the Red Cross on Friday, and Israel let 39 Palestinian women and teenagers out of its prisons.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2023-11-24',
    },
    must: {
      figures: '24',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2014-10-24',
        'Boko Haram will free the more than 200 schoolgirls abducted in Chibok by Tuesday, a presidential aide announced.',
      ],
      [
        '2014-11-02',
        'The girls of Chibok have not been freed. In a video the leader of Boko Haram denied that there had been any agreement.',
      ],
    ],
    is: {
      what: ['promise', 'offer'],
    },
    must: {
      state: ['not seen', 'broken', 'refused'],
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2020-09-08',
        'Afghanistan released the last six Taliban prisoners on Thursday; they were flown to Qatar. The Taliban had demanded the release of 5,000 men before talks.',
      ],
    ],
    is: {
      what: 'seen',
    },
    must: {
      figures: 'six',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2015-01-19',
        'The Sudanese rebels of the SPLM-North set 20 government soldiers free on Sunday. They were handed to Ugandan officials at Entebbe.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2015-01-18',
    },
    must: {
      figures: '20',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2012-04-03',
        'The ten soldiers and policemen whom the FARC held for more than twelve years walked free on Monday. A Brazilian helicopter picked them up.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2012-04-02',
    },
    must: {
      figures: 'ten',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '1995-06-14',
        'The Bosnian Serbs let 130 UN peacekeepers go on Tuesday and promised to free the remaining 14 by the end of the week.',
      ],
    ],
    is: {
      what: 'promise',
    },
    must: {
      by: ['Serb'],
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2021-02-10',
        'Ten abducted aid workers were let go in Gwoza on Tuesday and are on the way to Maiduguri, the governor said.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2021-02-09',
    },
    must: {
      figures: ['ten'],
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2016-12-15',
        'The first ambulances carrying the wounded left eastern Aleppo on Thursday. Nearly 1,000 people were brought out before nightfall, the Red Cross said.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2016-12-15',
      place: 'Aleppo',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2020-10-18',
        'More than 1,000 prisoners were flown home on Thursday and Friday in the largest swap of the Yemeni war.',
      ],
    ],
    is: {
      what: 'seen',
    },
    must: {
      figures: '1,000',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2019-06-07',
        "The military council says that it has released all political detainees. The lawyers' committee says that 40 are still held in Kober prison.",
      ],
    ],
    is: {
      what: 'seen',
    },
    must: {
      by: ['military council'],
    },
  },
  {
    view: 'releases',
    told: [['2019-06-07', 'The ministry released a statement on the prisoners.']],
    is: {
      what: 'seen',
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      [
        '2017-05-07',
        'Boko Haram has let 82 of the Chibok girls go in exchange for detained commanders, the presidency said on Saturday.',
      ],
    ],
    is: {
      what: 'seen',
    },
    must: {
      by: 'Boko Haram',
      figures: '82',
    },
  },
  {
    view: 'releases',
    told: [['2023-07-20', 'Boko Haram released 31 women in Damboa on Wednesday after elders had paid a ransom.']],
    is: {
      what: 'seen',
      date: '2023-07-19',
    },
    must: {
      figures: '31',
    },
  },
  {
    view: 'releases',
    told: [
      ['1996-12-23', "The rebels holding the Japanese ambassador's residence in Lima freed 225 hostages on Sunday."],
    ],
    is: {
      what: 'seen',
      date: '1996-12-22',
    },
    must: {
      figures: '225',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2014-05-31',
        'The Taliban handed Sergeant Bowe Bergdahl over to American forces on Saturday in exchange for five detainees.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2014-05-31',
    },
    must: {
      to: ['Bergdahl', 'Bowe'],
    },
  },
  {
    view: 'releases',
    told: [
      ['2021-10-17', 'The ELN has promised to hand a kidnapped soldier over to the Red Cross by Friday.'],
      ['2021-10-23', 'The ELN handed the soldier over to the Red Cross in Arauca on Friday.'],
    ],
    is: {
      what: 'promise',
    },
    must: {
      state: ['kept', 'answered'],
    },
  },
  {
    view: 'releases',
    told: [['2006-07-26', 'Hezbollah offers to swap two Israeli soldiers for Lebanese prisoners.']],
    is: {
      what: 'offer',
    },
    must: {
      by: 'Hezbollah',
    },
  },
  {
    view: 'releases',
    told: [
      ['2018-04-08', 'Buses carrying fighters of Jaish al-Islam left Douma for Jarablus on Sunday, state media said.'],
    ],
    is: {
      what: 'seen',
      date: '2018-04-08',
      place: ['Douma', 'Duma'],
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2022-05-07',
        'All women, children and elderly people have been taken out of the Azovstal works, Kyiv said on Saturday.',
      ],
    ],
    is: {
      what: 'seen',
    },
  },
  {
    view: 'releases',
    told: [
      [
        '2013-03-09',
        'Twenty-one Filipino peacekeepers held by Syrian rebels were set free on Saturday and crossed into Jordan.',
      ],
    ],
    is: {
      what: 'seen',
      date: '2013-03-09',
    },
    must: {
      figures: ['Twenty-one', '21'],
    },
  },
  {
    view: 'releases',
    told: [['2010-08-20', 'The army took out two tanks and a battery near Goma on Friday.']],
    is: {
      what: 'seen',
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2017-03-30', 'The delegates were flown out to the carrier on Thursday to watch the exercise.']],
    is: {
      what: 'promise',
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2021-02-10', 'The rebels set the price of fuel free in Goma on Tuesday.']],
    is: {
      what: 'seen',
    },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2003-09-17', 'The firm released 40 new phones and let its staff go home early on Monday.']],
    is: {
      what: 'seen',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2016-12-30',
        'A ceasefire brokered by Russia and Turkey took effect across Syria at midnight on Friday. The monitoring group SOHR reported clashes in Hama within hours.',
      ],
    ],
    is: {
      what: ['in force', 'declared'],
      date: '2016-12-30',
    },
    must: {
      says: ['Russia', 'Turkey'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2022-04-03',
        'The Saudi-led coalition and the Houthis agreed on Friday to a two-month truce in Yemen, to begin on Saturday. Both sides halt all attacks.',
      ],
      ['2022-06-03', 'The truce in Yemen was extended on Thursday for another two months, the UN envoy said.'],
      ['2022-10-03', 'The truce in Yemen expired on Sunday after the Houthis rejected a proposal to renew it.'],
    ],
    is: {
      what: 'ended',
      date: '2022-10-02',
    },
    must: {
      parties: ['Houthi'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2002-02-23',
        'Sri Lanka and the Tamil Tigers signed an indefinite ceasefire on Friday, brokered by Norway. Scandinavian monitors will watch over it.',
      ],
    ],
    is: {
      what: ['declared', 'in force'],
    },
    must: {
      says: ['Norway'],
      parties: ['Tamil', 'LTTE', 'Sri Lanka'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2015-02-15',
        'The ceasefire in eastern Ukraine came into force at midnight. Kiev accused the separatists of shelling Debaltseve an hour later; the rebels denied it.',
      ],
    ],
    is: {
      what: 'violation alleged',
    },
    must: {
      alleged: ['separatist', 'rebels', 'DPR', 'Donetsk'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2023-04-28',
        "Sudan's army and the Rapid Support Forces agreed to extend a shaky truce by 72 hours on Thursday.",
      ],
      [
        '2023-04-25',
        'The army and the Rapid Support Forces agreed to a 72-hour ceasefire starting on Tuesday, the US secretary of state said.',
      ],
    ],
    is: {
      what: ['renewed'],
    },
    must: {
      parties: ['Rapid Support Forces'],
    },
  },
  {
    view: 'ceasefires',
    told: [['2014-08-27', 'Israel and Hamas agreed to an open-ended ceasefire on Tuesday, mediated by Egypt.']],
    is: {
      what: ['declared', 'in force'],
      date: '2014-08-26',
    },
    must: {
      says: 'Egypt',
      parties: 'Hamas',
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2019-03-05',
        'The UN mission has recorded 230 violations of the truce in Hodeidah since December, and the government counts 900.',
      ],
      [
        '2018-12-19',
        'A ceasefire between the government and the Houthis in Hodeidah went into effect at midnight on Tuesday.',
      ],
    ],
    is: {
      what: 'count',
    },
    must: {
      says: '230',
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2020-11-26',
        'The Taliban declared a three-day truce for Eid, starting on Sunday. The Afghan president ordered his forces to observe it too.',
      ],
    ],
    is: {
      what: ['declared', 'in force'],
    },
    must: {
      parties: ['Taliban'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '1996-04-01',
        'President Boris Yeltsin announced a unilateral halt to military operations in Chechnya from midnight on Sunday.',
      ],
    ],
    is: {
      what: ['declared', 'in force'],
    },
    must: {
      parties: ['Yeltsin', 'Russia'],
    },
  },
  {
    view: 'ceasefires',
    told: [['2012-04-20', 'The president said that he hoped for a ceasefire by the end of the month.']],
    is: {
      what: ['declared', 'in force'],
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2008-01-17',
        "Sri Lanka's ceasefire with the Tigers expired on Wednesday night. The Nordic monitors have left.",
      ],
      ['2002-02-23', 'Sri Lanka and the Tamil Tigers agreed to a ceasefire on Friday.'],
    ],
    is: {
      ceasefire: '2002',
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2020-08-22',
        "Libya's two governments announced a ceasefire on Friday. The eastern forces of Khalifa Haftar rejected it as a stunt on Sunday.",
      ],
    ],
    is: {
      what: ['declared'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '1994-05-13',
        'Armenia, Azerbaijan and Nagorno-Karabakh signed a ceasefire that came into force on Thursday. Russia mediated.',
      ],
    ],
    is: {
      what: ['in force', 'declared'],
    },
    must: {
      parties: {
        all: ['Armenia', 'Azerbaijan'],
      },
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2020-03-25',
        'The National Democratic Front of the Philippines ordered a ceasefire from Thursday until 15 April. Police said that rebels had ambushed a patrol near Rodriguez despite the truce on Saturday.',
      ],
    ],
    is: {
      what: ['declared', 'in force'],
    },
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2021-05-21',
        'A truce between Israel and Hamas took effect at two in the morning on Friday, brokered by Egypt. UN observers will verify it.',
      ],
    ],
    is: {
      what: 'in force',
    },
    must: {
      says: {
        all: ['Egypt', 'UN'],
      },
    },
  },
  {
    view: 'ceasefires',
    told: [
      ['2013-12-12', 'The army has broken the ceasefire in Laiza four times, the Kachin Independence Army said.'],
      ['2013-10-11', 'The Kachin Independence Army and the government agreed to a truce in Kachin on Thursday.'],
    ],
    is: {
      what: 'count',
    },
    must: {
      says: 'four',
    },
  },
  {
    view: 'ceasefires',
    told: [['2019-10-23', 'The two sides agreed to discuss how a truce might be extended to other towns of Hasakah.']],
    is: {
      what: 'renewed',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2002-03-02',
        'Sri Lanka and the Tamil Tigers signed an indefinite ceasefire on 22 February. Hours before it a mine killed two soldiers near Vavuniya.',
      ],
    ],
    is: {
      what: 'violation alleged',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2020-10-11', 'A house in Ganja was shelled on Friday, and hours later its owner was found alive.']],
    is: {
      what: 'violation alleged',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2014-12-09', 'A tower block in Gaza was bombed despite a plea by its residents.']],
    is: {
      what: 'violation alleged',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['1999-07-08', 'Congo and Rwanda signed a trade agreement on Tuesday.']],
    is: {
      what: ['declared', 'in force', 'renewed'],
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2016-09-27', 'It was agreed in the assembly after ten hours of debate. The budget had been cut twice.']],
    is: {
      what: ['declared', 'in force', 'renewed'],
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [
      [
        '2008-06-20',
        'A truce between Israel and Hamas began on Thursday. The army said that it had no open-ended promise to keep it.',
      ],
    ],
    is: {
      what: 'ended',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2013-04-25', 'Nobody will monitor the truce, the envoy said.']],
    is: {
      says: 'monitors: Nobody',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2023-05-04', 'Armenia accused Azerbaijan of violating the treaty of 12 March 1991.']],
    is: {
      ceasefire: '1991',
    },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['1994-05-13', 'Armenia, Azerbaijan and Nagorno-Karabakh signed a ceasefire on Thursday.']],
    is: {
      says: 'guarantors: Azerbaijan',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2013-10-02',
        'Rebels and government forces agreed on a local truce in Barzeh on Monday, residents said. Under the deal the fighters keep their light weapons and the checkpoints are opened.',
      ],
    ],
    is: {
      place: 'Barzeh',
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2017-05-20',
        'The last fighters left the Damascus suburb of Qaboun for Idlib on Sunday under an agreement reached with the army a week ago. About 1,500 rebels and their relatives boarded the buses.',
      ],
    ],
    is: {
      place: 'Qaboun',
    },
    must: {
      stage: 'carried out',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2018-05-04',
        'The army and rebels in Yarmouk camp reached an agreement on Thursday for the evacuation of wounded fighters. In exchange the besieged villages of Foah and Kefraya will be emptied.',
      ],
    ],
    is: {
      place: 'Yarmouk',
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '1995-07-26',
        'The town of Zepa capitulated on Tuesday, and its commander signed an agreement to hand over all weapons to the Bosnian Serb army.',
      ],
    ],
    is: {
      place: ['Zepa', 'Žepa'],
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2022-05-17',
        'More than 260 Ukrainian fighters left the Azovstal plant in Mariupol late on Monday, Kyiv said. They were taken by bus to towns held by Russian forces after both sides agreed on their evacuation.',
      ],
    ],
    is: {
      place: ['Mariupol', 'Azovstal'],
    },
    must: {
      stage: 'carried out',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2018-07-07',
        'Rebels in the Syrian town of Bosra al-Sham agreed on Sunday to surrender their heavy weapons after talks with Russian officers. Daraa was given the same terms on Wednesday.',
      ],
    ],
    is: {
      place: ['Bosra', 'Bosra al-Sham', 'Busra al-Sham'],
    },
    must: {
      stage: 'agreed 2018-07-01',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2013-10-30',
        'Elders in the town of Galkayo brokered a ceasefire between the Puntland and Galmudug militias on Tuesday. Both sides agreed to withdraw their fighters from the edge of the town.',
      ],
    ],
    is: {
      place: ['Galkayo', 'Gaalkacyo'],
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2020-02-10',
        'The Houthis and tribal leaders of Al-Bayda reached a local settlement on Saturday, under which the tribes give up their heavy guns and the Houthis withdraw from Radaa.',
      ],
    ],
    is: {
      place: ['Al-Bayda', 'Bayda', 'Al Bayda'],
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2001-06-27',
        'NATO troops escorted 350 ethnic Albanian rebels out of the village of Aracinovo on Monday with their weapons. The evacuation was agreed by the Macedonian government and the rebels on Sunday.',
      ],
    ],
    is: {
      place: ['Aracinovo', 'Aračinovo'],
    },
    must: {
      stage: 'carried out',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2018-03-23',
        'Ahrar al-Sham fighters in Harasta accepted on Wednesday to leave for Idlib with their families. The first convoy of buses set out on Thursday afternoon.',
      ],
      [
        '2018-03-24',
        'Failaq al-Rahman agreed on Friday to leave Arbin on the same terms as Harasta, its spokesman said.',
      ],
    ],
    is: {
      place: ['Arbin', 'Arbeen', 'Irbin'],
    },
    must: {
      after: 'Harasta',
      stage: 'agreed 2018-03-23',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2025-03-12',
        'The Druze leaders of Sweida and the government in Damascus signed an accord on Tuesday. The police of the province will be recruited from its own people, and heavy weapons are to be handed in.',
      ],
    ],
    is: {
      place: ['Sweida', 'Suwayda'],
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2006-08-19',
        'The Tigers exchanged the bodies of 30 soldiers for those of their own dead at Omanthai on Friday, the Red Cross said.',
      ],
    ],
    is: {
      place: 'Omanthai',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2014-05-08',
        'The last rebels left the old city of Homs on Wednesday. About 900 fighters were taken out on buses to the countryside north of the city, as agreed with the government on Sunday. In return aid was let into two Shiite towns, Nubl and Zahraa, which the rebels besiege.',
      ],
    ],
    is: {
      place: 'Homs',
    },
    must: {
      stage: 'carried out',
      tiedTo: ['Nubl', 'Zahraa', 'Nubul'],
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2024-12-20',
        'Gunmen of the M23 entered Masisi on Wednesday. No deal was reached with the defenders, the governor said.',
      ],
    ],
    is: {
      place: 'Masisi',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2001-11-26',
        'The Taliban garrison of Kunduz surrendered to the Northern Alliance on Sunday under an agreement that spared its Afghan fighters.',
      ],
    ],
    is: {
      place: ['Kunduz', 'Konduz'],
    },
    must: {
      stage: ['agreed', 'carried out'],
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '1992-04-08',
        'The mayor of Foca said that the town had accepted the surrender of its weapons to Serb forces on Tuesday.',
      ],
    ],
    is: {
      place: ['Foca', 'Foča'],
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2017-04-15',
        'After months of delay the evacuation of Madaya and Zabadani began on Friday, at the same time as that of Foah and Kefraya.',
      ],
    ],
    is: {
      place: 'Madaya',
    },
    must: {
      tiedTo: ['Foah', 'Kefraya', 'Fuʼah', "Al-Fu'ah"],
    },
  },
  {
    view: 'patterns',
    told: [
      [
        '2015-08-12',
        'A 48-hour truce between rebels and the army took hold in Zabadani on Wednesday, mediated by Turkey and Iran. It also covers Foah and Kefraya.',
      ],
    ],
    is: {
      place: 'Zabadani',
    },
    must: {
      stage: 'agreed',
    },
  },
  {
    view: 'patterns',
    told: [['2008-09-02', 'Sri Lankan rebels pulled out of Mallavi on Monday. The army entered it in the evening.']],
    is: {
      place: 'Mallavi',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['2016-05-17', 'Rebels in Rastan agreed to a truce with the army in late 2013, after months of hunger.']],
    is: {
      place: 'Rastan',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['2014-06-12', 'The army left Mosul on Tuesday. No agreement was made.']],
    is: {
      place: 'Mosul',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['2016-07-18', 'John Kerry and Sergei Lavrov agreed in Moscow on Friday on steps to restore the truce.']],
    is: {
      place: 'Moscow',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      ['2022-06-02', 'Russian soldiers left Snake Island on Thursday in what Moscow called a gesture of good will.'],
    ],
    is: {
      place: 'Snake',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2019-03-26',
        'Families who fled Baghuz left the camp for Raqqa on Tuesday after a deal on the price of the buses fell through.',
      ],
    ],
    is: {
      place: 'Baghuz',
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      ['2016-08-27', 'In return for his silence the mayor of Idlib was given a house. The mayor of Hama was not.'],
    ],
    is: {
      tiedTo: ['Hama', 'Idlib'],
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['2016-08-27', 'Rain fell in Homs. In return for a fee a driver took us to Hama.']],
    is: {
      tiedTo: ['Hama', 'Homs'],
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['1994-02-10', 'NATO asked for nothing in return. Guns were moved from Vogosca to Ilidza.']],
    is: {
      tiedTo: ['Vogosca', 'Ilidza'],
    },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2000-02-12',
        'Zakan-Yurt fell without a shot on 1 February. On the 2nd its elders signed a paper with the army. On 8 February Shaami-Yurt signed on the terms of Zakan-Yurt.',
      ],
    ],
    is: { place: 'Shaami-Yurt' },
    must: { stage: 'agreed 2000-02-08' },
  },
  {
    view: 'patterns',
    told: [
      [
        '2018-04-20',
        'The army stood round Dumayr for a week. Dumayr signed on 17 April: the fighters leave, the heavy arms stay.',
      ],
      ['2018-05-03', 'Yalda signed on 30 April, on the terms of Dumayr.'],
    ],
    is: { place: 'Yalda' },
    must: { after: 'Dumayr' },
  },
  {
    view: 'patterns',
    told: [
      [
        '1998-09-04',
        'On Saturday, 29 August, Ovalle became a zone of peace. The commander of the battalion and the chief of the guerrillas signed the paper before the church: the rifles go into a depot.',
      ],
    ],
    is: { place: 'Ovalle' },
    must: { stage: 'agreed 1998-08-29' },
  },
  {
    view: 'patterns',
    told: [
      [
        '2014-09-06',
        'MINSK, Sept 6 (Harbour Wire) - Ukraine and the separatists signed a protocol on Friday. Each side is to pull back its heavy weapons.',
      ],
    ],
    is: { place: ['Minsk', 'Kiev', 'Kyiv', 'Donetsk'] },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2002-12-06',
        'The talks are to go on in Colombo. The government and the Tigers signed an agreement on prisoners on Thursday.',
      ],
    ],
    is: { place: 'Colombo' },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2009-02-03',
        'The army shelled the hospital of Puthukkudiyiruppu on Sunday. The president demanded on Monday that the Tigers lay down their arms.',
      ],
    ],
    is: { stage: 'demanded' },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      ['2002-12-17', 'The guerrillas promised to let eleven policemen go before the end of the year.'],
      [
        '2003-01-09',
        'Eleven policemen whom the guerrillas had held since August were handed over at Arauca on 31 December.',
      ],
    ],
    is: { what: 'seen', date: '2002-12-31' },
    must: { figures: 'Eleven', state: 'happened' },
  },
  {
    view: 'releases',
    told: [
      ['2014-10-20', 'The rebels promised to free four pilots by 1 November.'],
      ['2014-11-03', 'The four pilots came home on 1 November, their families said.'],
    ],
    is: { what: 'promise' },
    must: { date: '2014-10-20' },
  },
  {
    view: 'releases',
    told: [
      [
        '2003-07-08',
        'The rebels said on Tuesday that they would release a reporter whom their men have held since 29 June.',
      ],
    ],
    is: { what: 'promise' },
    must: { date: '2003-07-08' },
  },
  {
    view: 'releases',
    told: [['2012-09-04', 'The rebels freed thirty soldiers at Goma who were captured on 3 August.']],
    is: { what: 'seen', date: '2012-08-03' },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      ['2009-02-11', 'A midwife in Mullaitivu begged the governor on Monday to have three women in labour taken out.'],
    ],
    is: { to: 'Labour Party' },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2022-04-22', 'The mayor said that 300 soldiers would be freed by 9 May if the army stopped its fire.']],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '1997-05-13',
        'NAZRAN, May 13 (Harbour Wire) - Georgia and Abkhazia signed a protocol on Monday after six days of talks in the house of the OSCE mission, which mediated.',
      ],
    ],
    is: { talks: 'Nazran', what: 'round' },
    must: { mediators: ['OSCE', 'Organization for Security'], parties: { all: ['Georgia', 'Abkhaz'] } },
  },
  {
    view: 'table',
    told: [
      [
        '2020-09-14',
        'DOHA, Sept 14 (Harbour Wire) - The Afghan government and the Taliban met here on Saturday. The Red Cross appealed to both sides to let its nurses work.',
      ],
    ],
    is: { talks: 'Doha', parties: 'Red Cross' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2005-09-02',
        'Notes on the agreement that Indonesia and the Free Aceh Movement signed in Helsinki on 15 August 2005. The movement undertook to hand over 840 weapons by the end of the year.',
      ],
    ],
    is: { what: 'weapons', words: '2005-12-31' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2015-03-02',
        'LONDON, March 2 (Harbour Wire) - Libya and Sudan signed a trade deal on Sunday, the ministers said.',
      ],
    ],
    is: { talks: 'London' },
    absent: true,
  },
  {
    view: 'sieges',
    told: [
      [
        '1995-04-14',
        'Samashki was closed by Russian troops from 6 April until the morning of the 12th. Nobody was let in. The Red Cross asked on 8 April to enter the town.',
      ],
    ],
    is: { place: 'Samashki' },
    must: { since: '1995-04-06', besiegers: 'Russia', now: 'lifted since 1995-04-12' },
  },
  {
    view: 'sieges',
    told: [
      [
        '2021-03-20',
        'Hlaingthaya was sealed off by the police from 14 March to 17 March. Six people were shot there on the first day.',
      ],
    ],
    is: { place: 'Hlaingthaya' },
    must: { since: '2021-03-14' },
  },
  {
    view: 'sieges',
    told: [
      [
        '2016-08-02',
        'The shops of Taiz were closed by the owners on Monday. Soldiers shelled the market of Taiz on Tuesday.',
      ],
    ],
    is: { place: 'Taiz' },
    absent: true,
  },
  {
    view: 'sieges',
    told: [
      [
        '2018-12-14',
        'Aden was besieged for four months in 2015. The Houthis cut the road from Taiz to Aden on Monday.',
      ],
      [
        '2018-12-15',
        'The blockade of the ports has hurt people as far away as Aden. Ships were diverted to Aden by the blockade.',
      ],
      ['2018-12-16', 'Separatists surrounded the presidential palace in Aden on Sunday.'],
      ['2018-12-17', 'The prime minister spoke in Aden. Al-Masna has been besieged by the Houthis since August.'],
    ],
    is: { place: ['Aden', 'palace in Aden'] },
    absent: true,
  },
  {
    view: 'sieges',
    told: [['2018-12-14', 'A blockade of Massawa would starve the highlands, the agency said.']],
    is: { place: 'Massawa' },
    absent: true,
  },
  {
    view: 'sieges',
    told: [['2018-12-14', 'Taiz, besieged by the Houthis since 2015, was shelled on Monday.']],
    is: { place: 'Taiz' },
    must: { since: '2015' },
  },
  {
    view: 'sieges',
    told: [
      ['2022-03-14', 'Russian troops have had Mariupol encircled since 1 March. The medicine has run out in Mariupol.'],
    ],
    is: { place: 'Mariupol' },
    must: { since: '2022-03-01', lifelines: 'medicine shut' },
  },
  {
    view: 'releases',
    told: [['2019-10-02', 'The release of the prisoners in Taiz was on the minds of both delegations in September.']],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      [
        '2019-10-02',
        'The release of the sailors in Zuwara was put off until May. Not one of the 40 nurses held in Zuwara has been freed.',
      ],
    ],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2019-10-02', 'The release of 12 sailors in Zuwara took place on Tuesday.']],
    is: { what: 'seen', date: '2019-10-01' },
  },
]
