// Records of a few sentences about ceasefires: what breaks one and what does not, who bears it out, and where it holds.
import type { SmallRecord, Told } from './small-records.ts'

const BREACH = 'violation alleged'

/** One record for each of several tellings. */
function each(told: readonly (readonly Told[])[], record: Omit<SmallRecord, 'told'>): readonly SmallRecord[] {
  return told.map((t) => ({ ...record, told: t }))
}

export const TRUCE_RECORDS: readonly SmallRecord[] = [
  // Force of those whom the ceasefire leaves out, and against them, breaks none.
  ...each(
    [
      [
        [
          '2016-02-27',
          'A ceasefire between the Syrian government and the Syrian opposition began on Saturday. It leaves out the Islamic State and the Nusra Front.',
        ],
        [
          '2016-03-02',
          'The opposition accused the government of breaking the ceasefire on Tuesday by shelling Talbiseh. Islamic State fighters shelled Deir ez-Zor on Wednesday.',
        ],
      ],
      [
        [
          '2018-06-10',
          'A ceasefire between the Afghan government and the Taliban began on Sunday. It does not cover the Islamic State.',
        ],
        [
          '2018-06-13',
          'The Taliban accused the army of violating the ceasefire on Tuesday by shelling Marjah. Islamic State fighters bombed Jalalabad on Wednesday.',
        ],
      ],
      [
        [
          '2014-09-05',
          'A ceasefire between the Ukrainian government and the Donetsk separatists began on Friday. It does not cover the Azov Battalion.',
        ],
        [
          '2014-09-10',
          'The separatists accused the army of breaking the ceasefire on Tuesday by shelling Donetsk. The Azov Battalion shelled Shyrokyne on Wednesday.',
        ],
      ],
    ],
    { view: 'ceasefires', is: { what: BREACH, alleged: ['Islamic State', 'Azov'] }, absent: true },
  ),
  // Nor does force in another town than the one it holds in, or of a third group.
  ...each(
    [
      [
        ['2012-10-16', 'The Libyan army and militias from Misrata agreed on Tuesday to a truce in Bani Walid.'],
        [
          '2012-10-18',
          'The army accused the militias of breaking the truce in Bani Walid on Wednesday. Militias from Misrata shelled Sirte on Thursday.',
        ],
      ],
      [
        ['2013-02-01', 'The Congolese army and the M23 agreed on Friday to a truce in Goma.'],
        [
          '2013-02-07',
          'The M23 accused the army of breaking the truce in Goma on Wednesday. The army shelled Bukavu on Thursday.',
        ],
      ],
      [
        ['2020-04-08', 'The Yemeni government and the Houthis agreed on Wednesday to a truce in Taiz.'],
        [
          '2020-04-16',
          'The government accused the Houthis of breaking the truce in Taiz on Wednesday. The Houthis shelled Marib on Thursday.',
        ],
      ],
    ],
    { view: 'ceasefires', is: { what: BREACH, date: ['2012-10-18', '2013-02-07', '2020-04-16'] }, absent: true },
  ),
  // What another paper tells of the same deed bears it out, though it calls it no breach.
  ...each(
    [
      [
        ['2013-02-01', 'The Congolese army and the M23 rebels agreed on Friday to a ceasefire in Goma.'],
        ['2013-02-08', 'The army said M23 rebels had broken the ceasefire by shelling Goma on Thursday.'],
        ['2013-02-08', 'M23 rebels shelled Goma on Thursday, nurses said.'],
      ],
      [
        ['2014-09-05', 'Ukraine and the Donetsk separatists agreed on Friday to a ceasefire.'],
        [
          '2014-09-10',
          'Ukraine accused the separatists of breaking the ceasefire on Tuesday by firing mortars at Avdiivka.',
        ],
        ['2014-09-10', 'Separatists fired mortars at Avdiivka on Tuesday, a teacher said.'],
      ],
      [
        [
          '2021-08-25',
          "The Ethiopian government and the Tigray People's Liberation Front agreed on Wednesday to a truce in Adigrat.",
        ],
        [
          '2021-08-28',
          "The Tigray People's Liberation Front accused the army of shelling Adigrat on Saturday in breach of the truce. Eritrean troops fired rockets at Zalambessa the same day.",
        ],
        ['2021-08-29', 'Government guns shelled Adigrat on Saturday, three days into the truce, a nurse said.'],
      ],
    ],
    { view: 'ceasefires', is: { what: BREACH }, must: { corroborated: true } },
  ),
  // A deed of another day does not.
  ...each(
    [
      [
        ['2013-02-01', 'The Congolese army and the M23 rebels agreed on Friday to a ceasefire in Goma.'],
        ['2013-02-08', 'The army said M23 rebels had broken the ceasefire by shelling Goma on Thursday.'],
        ['2013-02-11', 'Jets bombed Goma on Sunday, nurses said.'],
      ],
      [
        ['2014-09-05', 'Ukraine and the Donetsk separatists agreed on Friday to a ceasefire.'],
        [
          '2014-09-10',
          'Ukraine accused the separatists of breaking the ceasefire on Tuesday by firing mortars at Avdiivka.',
        ],
        ['2014-09-14', 'Separatists fired mortars at Mariupol on Saturday, a teacher said.'],
      ],
      [
        ['2020-04-08', 'The Yemeni government and the Houthis agreed on Wednesday to a truce in Taiz.'],
        [
          '2020-04-12',
          'The government accused the Houthis of breaking the truce on Saturday by shelling a market in Taiz.',
        ],
        ['2020-04-13', 'The Houthis refused on Sunday to open the road to Taiz.'],
      ],
    ],
    { view: 'ceasefires', is: { what: BREACH, corroborated: true }, absent: true },
  ),
  // Who calls a deed a breach is who alleges it.
  ...each(
    [
      [
        ['2013-02-01', 'The Congolese army and the M23 agreed on Friday to a ceasefire in Goma.'],
        ['2013-02-06', 'Jets bombed Goma on Wednesday. The M23 called it a violation of the ceasefire.'],
      ],
      [
        ['2020-04-08', 'The Yemeni government and the Houthis agreed on Wednesday to a truce in Taiz.'],
        ['2020-04-12', 'Rockets hit Taiz on Saturday, the city council said, calling it a breach of the truce.'],
      ],
      [
        ['2024-07-11', 'The army and the Rapid Support Forces agreed on Thursday to a truce in Kassala.'],
        [
          '2024-07-13',
          'Army drones hit a clinic in Kassala on Saturday, the Rapid Support Forces said. They called it a breach of the truce.',
        ],
      ],
    ],
    {
      view: 'ceasefires',
      is: { what: BREACH },
      must: { says: ['M23', 'March 23', 'city council', 'Rapid Support'], corroborated: false },
    },
  ),
  // What is called something else is none.
  ...each(
    [
      [
        ['2013-02-01', 'The Congolese army and the M23 agreed on Friday to a ceasefire in Goma.'],
        ['2013-02-06', 'Jets bombed Bukavu on Wednesday. The bishop called it a violation of human rights.'],
      ],
      [
        ['2020-04-08', 'The Yemeni government and the Houthis agreed on Wednesday to a truce in Taiz.'],
        ['2020-04-12', 'Rockets hit Marib on Saturday. The governor called it a crime.'],
      ],
      [
        ['2024-07-11', 'The army and the Rapid Support Forces agreed on Thursday to a truce in Kassala.'],
        ['2024-07-13', 'Army drones hit a clinic in Nyala on Saturday. Doctors called it a breach of medical ethics.'],
      ],
    ],
    { view: 'ceasefires', is: { what: BREACH }, absent: true },
  ),
  // "The truce collapsed" is of the one local truce of those days.
  ...each(
    [
      [
        [
          '2012-10-16',
          'Elders from Zintan brokered a truce between militias from Misrata and fighters in Bani Walid on Tuesday.',
        ],
        ['2012-10-20', 'The truce collapsed on Saturday.'],
      ],
      [
        ['2016-09-12', 'The army and rebels agreed on Monday to a truce in Taiz.'],
        ['2016-09-15', 'The truce broke down on Thursday.'],
      ],
      [
        ['2014-02-07', 'The Syrian army and rebels agreed on Friday to a truce in Homs.'],
        ['2014-02-12', 'The truce expired on Wednesday and the army shelled the old city.'],
      ],
    ],
    { view: 'ceasefires', is: { ceasefire: ['Bani Walid', 'Taiz', 'Homs'] }, must: { what: 'ended' } },
  ),
  // Where there are two of them, it is neither's.
  ...each(
    [
      [
        [
          '2016-09-12',
          'The army and rebels agreed on Monday to a truce in Taiz. The army and rebels agreed on Monday to a truce in Marib.',
        ],
        ['2016-09-15', 'The truce broke down on Thursday.'],
      ],
      [
        [
          '2014-02-07',
          'The Syrian army and rebels agreed on Friday to a truce in Homs. The Syrian army and rebels agreed on Friday to a truce in Barzeh.',
        ],
        ['2014-02-12', 'The truce ended on Wednesday.'],
      ],
      [
        ['2013-02-01', 'The Congolese army and the M23 agreed on Friday to a truce in Goma.'],
        ['2013-06-20', 'The truce ended on Wednesday.'],
      ],
    ],
    { view: 'ceasefires', is: { ceasefire: ['Taiz', 'Marib', 'Homs', 'Barzeh', 'Goma'], what: 'ended' }, absent: true },
  ),
  // Who brokered "it" stands for the ceasefire of the sentences before.
  ...each(
    [
      [['2021-08-25', 'The government and the TPLF agreed on Wednesday to a truce in Adigrat. Kenya brokered it.']],
      [
        [
          '2013-02-01',
          'The army and the M23 agreed on Friday to a truce in Goma. It began at noon. Kenya and Angola had arranged it.',
        ],
      ],
      [['2016-09-12', 'The army and rebels agreed on Monday to a truce in Taiz. Kenya negotiated the truce.']],
    ],
    { view: 'ceasefires', is: { what: ['declared', 'in force'] }, must: { guarantors: 'Kenya' } },
  ),
  ...each(
    [
      [['2021-08-25', 'The government and the TPLF agreed on Wednesday to a truce in Adigrat. Kenya welcomed it.']],
      [['2013-02-01', 'The army and the M23 agreed on Friday to a truce in Goma. Bread was short. Kenya brokered it.']],
      [['2016-09-12', 'The army and rebels agreed on Monday to a truce in Taiz. Kenya refused to guarantee it.']],
    ],
    { view: 'ceasefires', is: { guarantors: 'Kenya' }, absent: true },
  ),
  // A town whose name is all that is told of it, and that "was taken", has fallen.
  ...each(
    [
      [
        ['2012-10-01', 'Militias from Misrata besieged Bani Walid on Monday.'],
        ['2012-10-24', 'Bani Walid was taken by pro-government forces on Wednesday.'],
      ],
      [
        ['2015-03-02', 'Rebels besieged Jabal Saj on Monday.'],
        ['2015-03-09', 'Jabal Saj was taken by rebels on Monday.'],
      ],
      [
        ['2021-08-02', 'Militiamen besieged Adi Goshu on Monday.'],
        ['2021-08-09', 'Adi Goshu was captured by militiamen on Monday.'],
      ],
    ],
    { view: 'sieges', is: { place: ['Bani Walid', 'Jabal Saj', 'Adi Goshu'] }, must: { now: 'fallen' } },
  ),
  ...each(
    [
      [
        ['2012-10-01', 'Militias from Misrata besieged Bani Walid on Monday.'],
        ['2012-10-24', 'Abu Agila was taken by militias on Wednesday.'],
      ],
      [
        ['2012-10-01', 'Militias from Misrata besieged Bani Walid on Monday.'],
        ['2012-10-24', 'Sirte was taken by militias on Wednesday.'],
      ],
      [
        ['2012-10-01', 'Militias from Misrata besieged Bani Walid on Monday.'],
        ['2012-10-24', 'Bani Walid might be taken by pro-government forces on Thursday, an elder said.'],
      ],
    ],
    { view: 'sieges', is: { now: 'fallen' }, absent: true },
  ),
  // Whoever took a town may be shut in there.
  ...each(
    [
      [['2017-05-25', 'Troops ringed Marawi on Thursday, two days after Maute fighters took the city.']],
      [['2016-08-05', 'The army besieged Kunduz on Friday, two days after the Taliban took the city.']],
      [['2012-12-07', 'Soldiers encircled Goma on Friday, three days after M23 rebels took the city.']],
    ],
    { view: 'sieges', is: { place: ['Marawi', 'Kunduz', 'Goma'] }, must: { now: 'closed' } },
  ),
  // Who has little leverage has none to tell of.
  ...each(
    [
      [['1991-11-12', '"We have little leverage over the generals," a European envoy said.']],
      [['2014-10-07', 'The United States has no leverage over Moscow, a diplomat said.']],
      [['2023-05-03', 'Egypt lacks any real influence over Khartoum, an analyst said.']],
    ],
    { view: 'leverage', is: { claims: 1 }, absent: true },
  ),
  ...each(
    [
      [['1991-11-12', 'Germany has leverage over Zagreb, a European envoy said.']],
      [['2014-10-07', 'The United States has great leverage over Moscow, a diplomat said.']],
      [['2023-05-03', 'Egypt has influence over Khartoum, an analyst said.']],
    ],
    { view: 'leverage', is: { claims: 1 } },
  ),
]
