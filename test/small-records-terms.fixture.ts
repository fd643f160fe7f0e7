// More records of a few sentences, written for the purpose: terms that run out, asks told twice, and where terms are put.
import type { SmallRecord } from './small-records.ts'

export const MORE_RECORDS: readonly SmallRecord[] = [
  // Who complied has met what was wanted of him, whatever that was; who did not, has not.
  {
    view: 'ultimatums',
    told: [
      ['1998-10-13', 'NATO gave President Milosevic four days to pull back his police or be bombed.'],
      ['1998-10-18', 'NATO ambassadors decided that Milosevic had complied.'],
    ],
    is: { by: 'NATO' },
    must: { outcome: 'accepted' },
  },
  {
    view: 'ultimatums',
    told: [
      ['2012-03-29', 'ECOWAS gave the junta in Bamako 72 hours to hand back power or lose its loans.'],
      ['2012-04-02', 'The junta in Bamako had complied by Sunday night, a banker said.'],
    ],
    is: { place: 'Bamako' },
    must: { outcome: 'accepted' },
  },
  {
    view: 'ultimatums',
    told: [
      ['1998-10-13', 'NATO gave President Milosevic four days to pull back his police or be bombed.'],
      ['1998-10-18', 'NATO ambassadors said that Milosevic had not complied.'],
    ],
    is: { by: 'NATO', outcome: 'accepted' },
    absent: true,
  },
  // A term that went by.
  {
    view: 'ultimatums',
    told: [
      [
        '2023-11-18',
        'The rebels gave the garrison of Laukkai on Monday until Friday, 17 November, to hand over its guns or be stormed. Noon came, no gun was seen, and shells fell on Kunlong that evening.',
      ],
    ],
    is: { place: 'Laukkai' },
    must: { outcome: 'lapsed', deadline: '2023-11-17' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2012-12-06',
        'General Makenga told the elders of Sake on 28 November that they had until Sunday, 2 December, to give up the soldiers they were hiding, or the town would burn. The headmaster read it out in class. The second went by and so did the third.',
      ],
    ],
    is: { place: 'Sake' },
    must: { outcome: 'lapsed', deadline: '2012-12-02' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2016-10-05',
        'On 20 September the governor put the militia in Taiz on notice that it would be bombed if it had not left the airport by 30 September. Not one man went. The period lapsed, and nothing was done.',
      ],
    ],
    is: { place: 'Taiz' },
    must: { outcome: 'lapsed', deadline: '2016-09-30' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2009-04-24',
        'At noon on Monday the army gave the fighters in Malakand twenty-four hours to surrender, or face the consequences. Noon on Tuesday the 21st passed without a word from them.',
      ],
    ],
    is: { place: 'Malakand' },
    must: { outcome: 'lapsed' },
  },
  // What went by elsewhere, or quietly, is no end of a term.
  {
    view: 'ultimatums',
    told: [
      [
        '2023-11-16',
        'The rebels gave the garrison of Laukkai on Monday until Friday, 17 November, to hand over its guns or be stormed. The first convoy came through on Tuesday. The second passed at noon.',
      ],
    ],
    is: { place: 'Laukkai', outcome: 'lapsed' },
    absent: true,
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2012-12-01',
        'General Makenga told the elders of Sake on 28 November that they had until Sunday, 2 December, to give up the soldiers they were hiding, or the town would burn. The night went by without shelling.',
      ],
    ],
    is: { outcome: 'lapsed' },
    absent: true,
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2016-09-25',
        'On 20 September the governor put the militia in Taiz on notice that it would be bombed if it had not left the airport by 30 September. If the period lapsed, he said, nobody would be spared.',
      ],
    ],
    is: { outcome: 'lapsed' },
    absent: true,
  },
  // Two terms of one report, set by two.
  {
    view: 'ultimatums',
    told: [
      [
        '2012-03-26',
        'Captain Sanogo required of the governor in a letter of 20 March that the northern garrisons be paid by Saturday, 31 March, failing which the barracks would march. The foreign ministers of West Africa, meeting in Abidjan on Thursday, gave the junta until Monday, 2 April, to hand back power or face sanctions.',
      ],
    ],
    is: { deadline: '2012-04-02' },
    must: { to: 'junta' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2012-03-26',
        'Captain Sanogo required of the governor in a letter of 20 March that the northern garrisons be paid by Saturday, 31 March, failing which the barracks would march. The foreign ministers of West Africa, meeting in Abidjan on Thursday, gave the junta until Monday, 2 April, to hand back power or face sanctions.',
      ],
    ],
    is: { by: 'Sanogo', to: 'junta' },
    absent: true,
  },
  // Where a term is put: in the region of those it is put to, and not where another sentence is.
  {
    view: 'ultimatums',
    told: [
      [
        '2006-08-18',
        'The two sides met on Friday at Trincomalee and signed a list of seventeen points.\n\nOn 10 August the rebels’ commander in Batticaloa District told landlords to leave by 30 August or forfeit their rice.',
      ],
    ],
    is: { to: 'landlords' },
    must: { place: 'Batticaloa' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2002-11-10',
        'Soldiers have besieged Lhokseumawe since 29 October. Major General Djali, the commander of Aceh, gave the rebels until Saturday to come out with their rifles.',
      ],
    ],
    is: { to: 'rebels' },
    must: { place: 'Lhokseumawe' },
  },
  {
    view: 'ultimatums',
    told: [
      [
        '2021-07-30',
        'Washington answered the junta by circulating a draft in the Security Council: an arms embargo and sanctions, unless it had freed the ministers by 15 August.',
      ],
    ],
    is: { place: 'Washington' },
    absent: true,
  },
  // Asks that are told twice in one report.
  {
    view: 'appeals',
    told: [
      [
        '2005-11-28',
        'Bakers of Tal Afar sent a petition to President Talabani on the 21st asking that flour be flown in. Nobody in the capital has so much as opened it.',
      ],
    ],
    is: { by: 'Bakers', made: '2005-11-28' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      [
        '2002-03-12',
        'The nurses of Kuito wrote to President dos Santos on 4 March. Soap and candles were all that they asked him for.',
      ],
    ],
    is: { by: 'nurses' },
    must: { made: '2002-03-04' },
  },
  // Two asks of one day to one addressee, each for something, stay two.
  {
    view: 'appeals',
    told: [
      [
        '2014-09-20',
        'The mayor of Luhansk asked the Red Cross on 14 September for insulin. On 18 September he asked it to evacuate 40 children.',
      ],
    ],
    is: { made: '2014-09-18' },
    must: { by: 'mayor' },
  },
  // A town that is shut in falls to those who walk into it, and not by rumour.
  {
    view: 'sieges',
    told: [
      ['1995-07-12', 'Kutaba has been besieged since May 1992. General Hadi’s soldiers walked into Kutaba on 11 July.'],
    ],
    is: { place: 'Kutaba' },
    must: { now: 'fallen since 1995-07-11', besiegers: 'soldiers' },
  },
  {
    view: 'sieges',
    told: [
      ['2015-09-01', 'The rebels have surrounded Kuweires since 20 April 2015.'],
      ['2015-09-20', 'There were reports last night that Kuweires had fallen. Its defenders answered the telephone.'],
    ],
    is: { place: 'Kuweires', now: 'fallen' },
    absent: true,
  },
  {
    view: 'sieges',
    told: [
      ['1998-10-02', 'The rebels have besieged Kisangani since 20 August.'],
      ['1998-10-20', 'Two bishops walked into Kisangani on Monday with a letter from the pope.'],
    ],
    is: { place: 'Kisangani', now: 'fallen' },
    absent: true,
  },
  // What a capital wants is not put to the capital.
  {
    view: 'patterns',
    told: [
      [
        '2008-10-28',
        'The rebels said they would keep a truce if Kinshasa did likewise; Kinshasa wants them to put down their arms beforehand.',
      ],
    ],
    is: { place: 'Kinshasa' },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2014-03-02',
        'President Biya has told the fighters to lay down their arms and leave the villages by Saturday night, the agency reported from Yaounde.',
      ],
    ],
    is: { place: 'Yaounde' },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2015-05-21',
        'The army gave the fighters in Juba until Sunday to lay down their weapons or be shelled, its spokesman said.',
      ],
    ],
    is: { place: 'Juba' },
  },
  // A last day that is moved is no second ultimatum: one row has both days.
  {
    view: 'ultimatums',
    told: [
      ['1994-02-09', 'NATO told the Bosnian Serbs on Wednesday to withdraw their guns from Sarajevo within ten days.'],
      ['1994-02-15', 'NATO extended the deadline for the Serbs by two days on Tuesday.'],
    ],
    is: { by: 'NATO', deadline: '1994-02-21' },
    must: { extended: '1994-02-19 to 1994-02-21' },
  },
  {
    view: 'ultimatums',
    told: [
      ['2021-08-10', 'The Taliban told the garrison of Farah on Tuesday to surrender by Wednesday.'],
      ['2021-08-11', 'The Taliban gave the garrison two more days.'],
    ],
    is: { made: '2021-08-11' },
    absent: true,
  },
  {
    view: 'ultimatums',
    told: [
      ['2012-11-19', 'M23 gave the army until Wednesday to leave Goma or face an attack.'],
      ['2012-11-20', 'The deadline was pushed back to Friday.'],
    ],
    is: { place: 'Goma' },
    must: { deadline: '2012-11-23' },
  },
  // That of another party, or long over, is another one.
  {
    view: 'ultimatums',
    told: [
      ['2012-11-19', 'M23 gave the army until Wednesday to leave Goma or face an attack.'],
      ['2012-11-20', 'NATO extended its ultimatum to Serbia by two days.'],
    ],
    is: { place: 'Goma' },
    must: { deadline: '2012-11-21' },
  },
  {
    view: 'ultimatums',
    told: [
      ['2012-03-01', 'M23 gave the army until 4 March to leave Goma or face an attack.'],
      ['2012-11-20', 'M23 extended its deadline by two days.'],
    ],
    is: { place: 'Goma' },
    must: { deadline: '2012-03-04' },
  },
  // An answer that names neither the town nor what was ordered is to the order that stands open.
  {
    view: 'ultimatums',
    told: [
      ['1994-02-06', 'NATO told the Bosnian Serbs on Sunday to withdraw their guns from Sarajevo by 20 February.'],
      ['1994-02-08', 'The Bosnian Serbs rejected the ultimatum of NATO on Tuesday.'],
    ],
    is: { place: 'Sarajevo' },
    must: { outcome: 'refused' },
  },
  {
    view: 'ultimatums',
    told: [
      ['2012-11-19', 'M23 gave the army until Wednesday to leave Goma or face an attack.'],
      ['2012-11-20', 'The Congolese army ignored the ultimatum.'],
    ],
    is: { place: 'Goma' },
    must: { outcome: 'refused' },
  },
  {
    view: 'ultimatums',
    told: [
      ['2021-08-10', 'The Taliban gave the governor of Zaranj until Wednesday to hand over the city.'],
      ['2021-08-11', 'Zaranj surrendered on Wednesday.'],
    ],
    is: { place: 'Zaranj' },
    must: { outcome: 'accepted' },
  },
  // That of others is not, and an order that nobody tells of makes no row.
  {
    view: 'ultimatums',
    told: [
      ['2012-11-19', 'M23 gave the army until Wednesday to leave Goma or face an attack.'],
      ['2012-11-20', 'Serbia rejected the ultimatum of NATO.'],
    ],
    is: { outcome: 'refused' },
    absent: true,
  },
  {
    view: 'ultimatums',
    told: [['2022-03-21', 'Ukraine rejected the Russian ultimatum on Monday.']],
    is: { by: 'Russia' },
    absent: true,
  },
]
