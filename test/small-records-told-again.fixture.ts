// More records of a few sentences, written for the purpose: what is told a second time, what only looks like a row, and who was not there.
import type { SmallRecord } from './small-records.ts'

export const AGAIN_RECORDS: readonly SmallRecord[] = [
  // An ask told of again by the town it came from is the one that was made.
  {
    view: 'appeals',
    told: [
      ['2012-06-20', 'Doctors in Bamut appealed to the Red Cross on Wednesday for insulin and blood bags.'],
      ['2012-06-25', 'The appeal from Bamut to the Red Cross has had no answer.'],
    ],
    is: { terms: 'has had no answer' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      ['2015-12-13', 'The mayor of Huambo appealed to the European Union on Sunday for protection.'],
      ['2015-12-21', 'The appeal from Huambo of 13 December is still without an answer.'],
    ],
    is: { terms: 'still without' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      ['2017-03-06', 'Elders of Malakal pleaded with the army on Monday to spare the hospital.'],
      ['2017-03-08', 'The plea for Malakal was rejected by the army on Wednesday.'],
    ],
    is: { by: 'elders', to: 'People' },
    must: { state: 'refused', answered: '2017-03-08' },
  },
  {
    view: 'appeals',
    told: [
      ['2017-03-06', 'Elders of Kunduz pleaded with the Taliban on Monday to spare the hospital.'],
      ['2017-03-08', 'The appeal for Kunduz was rejected by the Taliban on Wednesday.'],
    ],
    is: { to: 'Kunduz' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2017-03-08', 'The Taliban said on Wednesday that the appeal for Kunduz had been refused.']],
    is: { by: 'Taliban' },
    absent: true,
  },
  // Where it is the first that the record tells of it, it stands.
  {
    view: 'appeals',
    told: [['2012-06-25', 'The appeal from Bamut to the Red Cross has had no answer.']],
    is: { to: 'Red Cross', place: 'Bamut' },
    must: { state: 'no answer' },
  },
  {
    view: 'appeals',
    told: [
      ['2012-06-20', 'Doctors in Bamut appealed to the Red Cross on Wednesday for insulin.'],
      ['2012-06-25', 'Doctors in Shali appealed to the Red Cross on Monday for flour.'],
    ],
    is: { place: 'Shali' },
    must: { made: '2012-06-25' },
  },
  {
    view: 'appeals',
    told: [
      ['2012-06-20', 'Doctors in Kuito appealed to the Red Cross on Wednesday for insulin.'],
      ['2012-09-25', 'The appeal from Kuito to the Red Cross, made a week ago, has had no answer.'],
    ],
    is: { to: 'Red Cross', made: '2012-06-20' },
    must: { state: 'no answer', repeated: 0 },
  },
  // To turn something down, or back, is not to turn to somebody.
  {
    view: 'appeals',
    told: [['2014-12-28', 'The Sri Lankan army turned down the request for Jaffna on Sunday.']],
    is: { by: 'Sri Lanka' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2016-12-27', 'The Taliban turned back the convoy for Farah on Tuesday.']],
    is: { by: 'Taliban' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2010-12-24', 'UNITA turned away the lorries with the flour for Kuito on Friday.']],
    is: { by: 'UNITA' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [['2015-03-03', 'The women of Bentiu turned to the African Union on Tuesday with an appeal for observers.']],
    is: { to: 'African Union' },
    must: { by: 'women', state: 'no answer' },
  },
  {
    view: 'appeals',
    told: [['2015-03-03', 'The bishop of Malanje turned to Portugal on Tuesday to plead for the prisoners.']],
    is: { to: 'Portugal' },
    must: { by: 'bishop' },
  },
  {
    view: 'appeals',
    told: [['2022-04-05', 'Nurses in Izium turned to the Red Cross on Tuesday, asking for dressings.']],
    is: { to: 'Red Cross' },
    must: { by: 'nurses' },
  },
  // Both sides want peace, and ask nobody for it.
  {
    view: 'appeals',
    told: [['2013-10-27', 'UNITA lost two lorries near Luena on Sunday. Both sides say they want peace.']],
    is: { terms: 'peace' },
    absent: true,
  },
  // People who go away of themselves are neither let go nor brought out.
  {
    view: 'releases',
    told: [['2016-05-02', 'Hospitals in Luanda are full. Thousands have left the countryside for Luanda.']],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      ['2016-05-02', 'Hundreds of families left their villages last week and live in the open near Kaga Bandoro.'],
    ],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'releases',
    told: [['2016-05-02', 'Half of the residents have left the city since the winter, the mayor of Sloviansk said.']],
    is: { what: 'seen' },
    absent: true,
  },
  {
    view: 'releases',
    told: [
      ['2016-05-02', 'The last 300 residents left their villages on buses on Monday, with an escort of the Red Cross.'],
    ],
    is: { what: 'seen', date: '2016-05-02' },
  },
  {
    view: 'releases',
    told: [['2016-05-02', 'Under the agreement 400 people left the city of Homs on Monday.']],
    is: { what: 'seen', date: '2016-05-02' },
  },
  {
    view: 'releases',
    told: [['2016-05-02', 'Some 120 wounded and their families left Zabadani on Monday.']],
    is: { what: 'seen', date: '2016-05-02' },
  },
  // Who stayed away sat nowhere, and a truce is not signed where it is to hold.
  {
    view: 'table',
    told: [
      [
        '2014-10-21',
        'The Arakan Army stayed away from the third round of talks, which was to open in Kunming on Tuesday.',
      ],
    ],
    is: { talks: 'Kunming' },
    absent: true,
  },
  {
    view: 'table',
    told: [['2019-05-06', 'The Houthis failed to appear at the talks in Geneva on Monday, and the envoy flew home.']],
    is: { talks: 'Geneva' },
    absent: true,
  },
  {
    view: 'table',
    told: [['2003-02-10', 'The movement boycotted the meeting in Tokyo that the government had called for Monday.']],
    is: { talks: 'Tokyo' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '2014-10-21',
        'A third round of talks between the government of South Sudan and the rebels opened in Addis Ababa on Tuesday, though the White Army stayed away from it.',
      ],
    ],
    is: { talks: 'Addis Ababa', what: 'round' },
    must: { from: '2014-10-21' },
  },
  {
    view: 'table',
    told: [
      [
        '2017-06-19',
        'A five-day truce in Bamut came into force on Saturday after Russian forces and the Chechen fighters signed it.',
      ],
    ],
    is: { talks: 'Bamut' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      [
        '1994-11-21',
        'UNITA and the Angolan government signed a truce in Lusaka on Sunday after a year of talks in the city.',
      ],
    ],
    is: { talks: 'Lusaka' },
  },
  {
    view: 'table',
    told: [
      ['2012-06-08', 'A pause in Taiz began on Friday after the Houthis and the Yemeni government signed the paper.'],
    ],
    is: { talks: 'Taiz' },
    absent: true,
  },
  {
    view: 'table',
    told: [['2012-06-08', 'The army and the rebels signed a pledge on Friday to end the fighting in Rutshuru.']],
    is: { talks: 'Rutshuru' },
    absent: true,
  },
  {
    view: 'table',
    told: [
      ['2016-09-02', 'Talks between the Syrian army and the rebels began in Astana on Friday.'],
      [
        '2016-09-23',
        'The second round of talks began in Astana on Friday, with both the Syrian army and the rebels present.',
      ],
    ],
    is: { talks: 'Astana', what: 'round 2' },
    must: { parties: { all: ['Syria', 'rebels'] } },
  },
  {
    view: 'table',
    told: [
      [
        '2021-06-10',
        'A round of talks opened in Algiers on Thursday, with the Malian government and the JNIM attending.',
      ],
    ],
    is: { talks: 'Algiers', what: 'round' },
    must: { parties: { all: ['Mali', 'Nusrat'] } },
  },
  {
    view: 'table',
    told: [
      [
        '2018-09-10',
        'The talks resumed in Havana on Monday with delegations of the government and the ELN at the table.',
      ],
    ],
    is: { talks: 'Havana', what: 'round' },
    must: { parties: ['ELN', 'National Liberation'] },
  },
  // Those who ask where they live are asked for there, whatever town the next paragraph names.
  {
    view: 'appeals',
    told: [
      [
        '2016-06-22',
        'The families of the wounded in Luena wrote to the Red Cross on Wednesday to ask for fuel.\n\nTwo soldiers were killed on the road to Huambo on Tuesday. The bank in Huambo was robbed last week.',
      ],
    ],
    is: { to: 'Red Cross' },
    must: { place: 'Luena' },
  },
  // A truce that is declared over is not declared, and one between two holds where it took effect.
  {
    view: 'ceasefires',
    told: [
      ['2014-06-03', 'A five-day truce between the rebels and the army took effect in Goma on Tuesday.'],
      ['2014-06-08', 'The army declared the truce in Goma over on Sunday.'],
    ],
    is: { ceasefire: 'Goma', what: 'ended' },
    must: { date: '2014-06-08', parties: 'rebels' },
  },
  {
    view: 'ceasefires',
    told: [['2014-06-08', 'The army declared the truce in Goma over on Sunday.']],
    is: { phases: 'declared' },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2019-09-02', 'The Houthis pronounced the ceasefire around Hodeidah dead on Monday.']],
    is: { phases: 'declared' },
    absent: true,
  },
  {
    view: 'ceasefires',
    told: [['2019-09-02', 'The junta declared its truce with the Arakan Army at an end on Monday.']],
    is: { what: 'ended' },
    must: { date: '2019-09-02' },
  },
  {
    view: 'ceasefires',
    told: [['2019-09-02', 'The army declared a truce in Taiz over the holiday on Monday.']],
    is: { phases: 'declared' },
    must: { ceasefire: 'Taiz' },
  },
  {
    view: 'ceasefires',
    told: [['2012-06-22', 'A truce of the Taliban and the governor came into force in Ghazni on Friday.']],
    is: { ceasefire: 'Ghazni' },
  },
  {
    view: 'ceasefires',
    told: [['2012-06-22', 'A truce between the government and the FARC, signed in Havana, came into force on Friday.']],
    is: { ceasefire: 'Havana' },
    absent: true,
  },
  // Terms that are put to a town, and taken as another took them.
  {
    view: 'patterns',
    told: [
      ['2010-09-09', 'The M23 rebels demanded on Thursday that the army in Sake surrender its weapons.'],
      ['2010-09-14', 'The army in Sake accepted the deal on Tuesday.'],
      ['2010-09-24', 'The M23 rebels put the same terms to Rutshuru on Friday.'],
      ['2010-10-01', 'Rutshuru accepted the terms on Friday, as Sake had done.'],
    ],
    is: { place: 'Rutshuru' },
    must: { after: 'Sake', stage: { all: ['demanded 2010-09-24', 'agreed 2010-10-01'] } },
  },
  {
    view: 'patterns',
    told: [
      ['2010-09-09', 'The M23 rebels demanded on Thursday that the army in Sake surrender its weapons.'],
      ['2010-10-01', 'Rutshuru accepted the terms on Friday, as Sake had done.'],
    ],
    is: { place: 'Sake', stage: 'agreed 2010-10-01' },
    absent: true,
  },
  {
    view: 'patterns',
    told: [
      [
        '2014-09-17',
        'Russian forces offered the separatists in Shali a deal on Wednesday: they were to hand over their heavy weapons and leave the town.',
      ],
    ],
    is: { place: 'Shali' },
    must: { stage: 'demanded 2014-09-17' },
  },
  {
    view: 'patterns',
    told: [
      [
        '1995-03-20',
        'The general offered the garrison of Gudermes terms on Monday: it was to hand over its guns and would be let go.',
      ],
    ],
    is: { place: 'Gudermes' },
    must: { stage: 'demanded 1995-03-20' },
  },
  {
    view: 'patterns',
    told: [['2016-09-04', 'Turkey offered the government in Damascus a deal on gas on Sunday.']],
    is: { place: 'Damascus' },
    absent: true,
  },
  {
    view: 'patterns',
    told: [['2016-09-04', 'The government offered the rebels a deal on Sunday: an amnesty for their weapons.']],
    is: { stage: 'demanded' },
    absent: true,
  },
  // An ask told of again with no town is the one that its maker made.
  {
    view: 'appeals',
    told: [
      ['1993-09-03', 'The bishop of Kuito appealed to the United Nations on Friday to send food to the town.'],
      ['1993-09-10', "The bishop's appeal for food has gone unanswered for a week, a priest said."],
    ],
    is: { made: '1993-09-10' },
    absent: true,
  },
  {
    view: 'appeals',
    told: [
      ['2017-07-05', 'Residents of Marawi appealed to the army on Wednesday to stop the air strikes.'],
      ['2017-07-12', 'Residents again begged the army to stop the bombing.'],
    ],
    is: { place: 'Marawi' },
    must: { repeated: 1 },
  },
  {
    view: 'appeals',
    told: [
      ['2012-10-03', 'Doctors in Homs appealed to the Red Cross on Wednesday for blood.'],
      ['2012-10-09', "The doctors' appeal has had no answer, a nurse said."],
    ],
    is: { made: '2012-10-09' },
    absent: true,
  },
  // That of somebody else, or a new one, stands by itself.
  {
    view: 'appeals',
    told: [
      ['1993-09-03', 'The bishop of Kuito appealed to the United Nations on Friday to send food to the town.'],
      ['1993-09-10', 'The governor again appealed to the United Nations for food.'],
    ],
    is: { by: 'governor' },
  },
  {
    view: 'appeals',
    told: [
      ['2017-03-05', 'Residents of Marawi appealed to the army on Sunday to stop the air strikes.'],
      ['2017-07-12', 'Residents again begged the army to stop the bombing.'],
    ],
    is: { made: '2017-07-12' },
  },
  {
    view: 'appeals',
    told: [
      ['2016-07-05', 'The mayor of Daraya appealed to Russia on Tuesday for a truce.'],
      ['2016-07-12', 'The mayor again appealed to the United States for a truce.'],
    ],
    is: { to: 'United States' },
  },
]
