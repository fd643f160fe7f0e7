// Asks and what comes near them: what is said or done to another ask, by another, or before, is no answer to this one.
import type { Life } from './commitment-lives.fixture.ts'

export const OWN: readonly Life[] = [
  // A short yes or no is to what stands right before it.
  {
    kinds: ['call', 'demand', 'appeal'],
    of: 'guarantees',
    told: [
      [
        '1998-06-04',
        'The rebels in Bissau asked on Thursday for an amnesty for all who had fought. They demanded guarantees from abroad for their officers. They also asked for the wounded to be flown out. The president agreed to that.',
      ],
    ],
    not: ['accepted', 'refused'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    of: 'wounded',
    told: [
      [
        '1998-06-04',
        'The rebels in Bissau asked on Thursday for an amnesty for all who had fought. They demanded guarantees from abroad for their officers. They also asked for the wounded to be flown out. The president agreed to that.',
      ],
    ],
    has: ['accepted'],
  },
  // What is said to another ask in another report.
  {
    kinds: ['call', 'appeal'],
    by: 'Red Cross',
    told: [
      [
        '2012-10-03',
        'BAMAKO - The Red Cross on Wednesday urged the government of Mali and the rebels to let its convoys through to Gao.',
      ],
      [
        '2012-10-20',
        'The Norwegian foreign minister asked the government of Mali on 18 October to let through a shipment of medicine for Gao. The government agreed the next day.',
      ],
    ],
    not: ['accepted'],
  },
  // To call a story false refuses nobody anything.
  {
    kinds: ['call', 'demand', 'ultimatum'],
    told: [
      [
        '2008-08-08',
        'The illegal bands in Batticaloa must lay down their weapons, the defence ministry of Sri Lanka said on Friday. The statement that civilians were killed in the town is rejected as false.',
      ],
    ],
    not: ['refused'],
  },
  {
    kinds: ['demand'],
    told: [
      [
        '1996-04-18',
        'The Lebanese government demanded on Thursday that Israel end its raids on Qana. Israel rejected the demand.',
      ],
    ],
    has: ['refused'],
  },
  // Safe passage is not given by those who leave, nor found by those who flee.
  {
    kinds: ['call', 'appeal'],
    told: [
      ['1993-04-06', 'The Red Cross on Monday asked the Serb army for safe passage to Srebrenica.'],
      ['1993-06-02', 'The Serb army withdrew from the hills above Srebrenica on Tuesday.'],
    ],
    not: ['answered', 'partly'],
  },
  {
    kinds: ['appeal', 'call'],
    told: [
      [
        '2015-05-20',
        'The Red Crescent on Tuesday appealed to both sides in Ramadi for a corridor through which the wounded could be brought out.',
      ],
      ['2015-05-23', 'Thousands of families fled Ramadi on Friday, residents said.'],
    ],
    not: ['answered', 'partly'],
  },
  {
    kinds: ['demand'],
    told: [
      ['1993-04-06', 'The United Nations on Monday demanded that the Serb army withdraw from Srebrenica.'],
      ['1993-04-20', 'The Serb army withdrew from Srebrenica on Monday.'],
    ],
    has: ['answered', 'kept'],
  },
  // Nor is a visit to somebody a round of talks.
  {
    kinds: ['appeal', 'call'],
    told: [
      ['2010-03-02', 'The Red Cross appealed to Colombia on Monday to let it visit a captured guerrilla in Tumaco.'],
      ['2010-04-11', 'Talks between Colombia and the ELN in Caracas lasted two hours on Saturday.'],
    ],
    not: ['answered'],
  },
  // Who asks as the report is written has not been answered by what it tells.
  {
    kinds: ['call', 'appeal', 'demand'],
    told: [
      [
        '2021-03-18',
        'YANGON. We ask for the freedom of the elected president. Six hundred prisoners were let out of Insein prison.',
      ],
    ],
    not: ['answered', 'partly'],
  },
  // A way that is open again since a day is one that was opened.
  {
    kinds: ['call', 'appeal', 'demand'],
    told: [
      ['2011-06-02', 'The bishop of Kadugli on Wednesday called on the army to open the Kadugli road.'],
      ['2011-06-12', 'Since Friday the Kadugli road has been open again.'],
    ],
    has: ['answered'],
  },
  // No response is none.
  {
    kinds: ['call', 'appeal'],
    told: [
      [
        '2009-02-14',
        'Our own request, lodged with the Ethiopian embassy on 1 February, to send lorries to Baidoa, has met with no response.',
      ],
    ],
    not: ['*'],
  },
  // Leave that is asked for is not given with what others bring.
  {
    kinds: ['call'],
    by: 'World Food Programme',
    told: [
      [
        '1994-11-20',
        'Bihac. The World Food Programme asked the Serb authorities on 8 November for leave to bring 12 lorries of flour to Bihac. On 12 November the Red Cross delivered 40 tonnes of flour to Bihac.',
      ],
    ],
    not: ['answered', 'partly'],
  },
  // What is granted or refused right behind is what was asked.
  {
    kinds: ['call'],
    told: [
      [
        '2000-07-20',
        'Kuito. On 2 July we asked the provincial governor for leave to bring in 12 lorries of maize to Kuito. It was granted on the 11th. The lorries are being loaded.',
      ],
    ],
    has: ['accepted'],
  },
  {
    kinds: ['call'],
    told: [
      [
        '2000-07-20',
        'Kuito. On 2 July we applied to the provincial governor for leave to bring medicine to the hospital in Kuito. It was denied on 9 July.',
      ],
    ],
    has: ['refused'],
  },
  {
    kinds: ['appeal', 'call'],
    told: [
      [
        '1992-05-20',
        'The Red Cross appealed to Peru on Monday to let it visit the prisoners in Canto Grande. It was allowed to do so on Tuesday.',
      ],
    ],
    has: ['answered'],
  },
  {
    kinds: ['appeal', 'call'],
    told: [
      [
        '1992-05-20',
        'The Red Cross appealed to Peru on Monday to let it visit the prisoners in Canto Grande. It was not allowed to do so.',
      ],
    ],
    not: ['answered', 'accepted', 'partly'],
  },
  // Who agrees to pull out has not let lorries in.
  {
    kinds: ['call'],
    by: 'Refugee',
    told: [
      [
        '1995-06-03',
        'Villagers fled Gorazde on Thursday. The UN refugee agency asked Serbia on 1 June for leave to bring 40 tonnes of tents to Gorazde. Serbia turned the request down on 2 June.',
      ],
      ['1995-06-14', 'Serbia agreed on Tuesday to pull its police out of Gorazde.'],
    ],
    has: ['refused'],
    not: ['accepted'],
  },
  // Who was asked says yes or no to a request that another report names by whose it was.
  {
    kinds: ['call', 'demand', 'appeal'],
    told: [
      ['2007-06-04', 'The Red Crescent on Sunday asked the Iraqi army to open the road to Baquba.'],
      ['2007-06-07', 'The Iraqi army on Wednesday turned the request of the Red Crescent down.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    by: 'Red Crescent',
    told: [
      ['2007-06-04', 'The Red Crescent on Sunday asked the Iraqi army to open the road to Baquba.'],
      [
        '2007-06-07',
        'The Iraqi army on Wednesday turned down a request of journalists to film in the prison at Abu Ghraib.',
      ],
    ],
    not: ['refused', 'accepted'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    told: [
      ['2009-04-12', 'Japan called on the Tigers on Friday to free the civilians in Mullaitivu.'],
      ['2009-04-14', 'The Tigers brushed aside Japan’s appeal on Monday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    by: 'Japan',
    told: [
      ['2009-04-12', 'Japan called on the Tigers on Friday to free the civilians in Mullaitivu.'],
      ['2009-04-14', 'The Tigers said no to Norway’s request for new talks on Monday.'],
    ],
    not: ['refused'],
  },
  {
    kinds: ['demand'],
    told: [
      ['1988-09-10', 'South Africa on Friday demanded that Cuba pull its battalions back from Cahama.'],
      ['1988-09-13', 'Cuba threw out South Africa’s demand on Monday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['demand'],
    told: [
      ['1988-09-10', 'South Africa on Friday demanded that Cuba pull its battalions back from Cahama.'],
      ['1988-09-13', 'Cuba has not thrown out South Africa’s demand.'],
    ],
    not: ['refused'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    told: [
      ['1993-05-02', 'The United Nations asked the Serb army on Thursday to let a convoy through to Zepa.'],
      ['1993-05-05', 'The Serb army granted the United Nations its wish on Tuesday.'],
    ],
    has: ['accepted'],
  },
  {
    kinds: ['call', 'demand', 'appeal'],
    of: 'monitors',
    told: [
      ['2012-08-20', 'The Arab League on Sunday called on Syria to let its monitors return to Homs.'],
      ['2012-08-22', 'Syria on Tuesday rejected the Arab League’s request for flour.'],
    ],
    not: ['refused'],
  },
  // The day that a paragraph says went by is the one it has just named; who goes to prayers obeys nothing.
  {
    kinds: ['ultimatum'],
    told: [
      ['2014-10-14', 'The rebels gave the governor of Ibb until Thursday, 16 October, to resign.'],
      [
        '2014-10-18',
        'The rebels had given the governor of Ibb until 16 October to resign. He went to Friday prayers as usual. The day passed and nothing happened.',
      ],
    ],
    has: ['lapsed'],
    not: ['answered'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2013-11-02', 'The M23 gave the garrison of Rutshuru until Sunday, 3 November, to leave the town.'],
      ['2013-11-05', 'The M23 had given the garrison of Rutshuru until Sunday to leave. The hour came and went.'],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2013-11-02', 'The M23 gave the garrison of Rutshuru until Sunday, 3 November, to leave the town.'],
      [
        '2013-11-05',
        'The M23 had given the garrison of Rutshuru until Sunday to leave. The soldiers went on a patrol to the river.',
      ],
    ],
    not: ['answered', 'lapsed'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2008-08-20', 'Russia gave the police of Poti until Friday, 22 August, to leave their posts.'],
      [
        '2008-08-25',
        'Russia had given the police of Poti until Friday to leave their posts. But the day passed and they stayed.',
      ],
    ],
    has: ['lapsed', 'refused'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2008-08-20', 'Russia gave the police of Poti until Friday, 22 August, to leave their posts.'],
      [
        '2008-08-25',
        'Russia had given the police of Poti until Friday to leave their posts. They left on Thursday evening.',
      ],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2008-08-20', 'Russia gave the police of Poti until Friday, 22 August, to leave their posts.'],
      ['2008-08-25', 'In Gori the day passed quietly.'],
    ],
    not: ['lapsed'],
  },
]
