// What is asked, offered, promised or threatened, each told by two or three short reports of many wars: which step later ones tell, and which they do not.
import type { CommitmentKind, StepKind } from '../src/model/index.ts'

/** A commitment of one of the kinds, and what becomes of it. */
export interface Life {
  readonly kinds: readonly CommitmentKind[]
  /** Words of its terms, or of who makes it, where the reports tell of several. */
  readonly of?: string
  readonly by?: string
  readonly told: readonly (readonly [day: string, text: string])[]
  /** One of these steps is told. */
  readonly has?: readonly StepKind[]
  /** None of these is told; `*` is any. */
  readonly not?: readonly (StepKind | '*')[]
  readonly deadline?: string
  /** Alerts on it that are open on the last day. */
  readonly alerts?: number
}

export const LIVES: readonly Life[] = [
  {
    kinds: ['demand'],
    told: [
      [
        '2001-08-02',
        'The Macedonian government on Thursday demanded that the National Liberation Army withdraw its fighters from Tetovo.',
      ],
      [
        '2001-08-09',
        'Fighters of the National Liberation Army withdrew from Gostivar on Wednesday. The government hopes that they will leave Tetovo too.',
      ],
    ],
    not: ['answered', 'kept', 'accepted', 'partly'],
  },
  {
    kinds: ['demand'],
    told: [
      [
        '1999-04-10',
        'The Indonesian government demanded on Saturday that the Free Aceh Movement hand over its weapons.',
      ],
      ['1999-04-14', 'The Free Aceh Movement rejected the demand on Tuesday, saying that it would not disarm.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['demand'],
    told: [
      [
        '1999-04-10',
        'The Indonesian government demanded on Saturday that the Free Aceh Movement hand over its weapons.',
      ],
      [
        '1999-04-14',
        'The Free Aceh Movement refused on Tuesday to send delegates to a meeting in Medan. It has not replied to the demand to hand over its weapons.',
      ],
    ],
    not: ['refused'],
  },
  {
    kinds: ['demand'],
    told: [
      ['2008-01-12', 'The Colombian government demanded on Saturday that the FARC release 40 hostages.'],
      ['2008-01-20', 'The FARC on Saturday released two hostages, the government said.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['demand'],
    told: [
      ['2008-01-12', 'The Colombian government demanded on Saturday that the FARC release 40 hostages.'],
      ['2008-01-20', 'The ELN, a smaller rebel group, released two hostages on Saturday.'],
    ],
    not: ['partly', 'answered'],
  },
  {
    kinds: ['demand', 'ultimatum'],
    told: [
      [
        '2012-04-10',
        'The West African bloc ECOWAS demanded on Tuesday that the military junta in Mali hand over power by 13 April.',
      ],
      [
        '2012-04-15',
        'The deadline set by ECOWAS for the junta to hand over power passed on Friday without any response.',
      ],
    ],
    has: ['lapsed'],
    deadline: '2012-04-13',
  },
  {
    kinds: ['demand', 'ultimatum'],
    by: 'ECOWAS',
    told: [
      [
        '2012-04-10',
        'The West African bloc ECOWAS demanded on Tuesday that the military junta in Mali hand over power by 13 April.',
      ],
      [
        '2012-04-12',
        'The deadline set by ECOWAS for the junta to hand over power expires on Friday. A deadline set by the African Union for Guinea passed last week.',
      ],
    ],
    not: ['lapsed'],
    deadline: '2012-04-13',
  },
  {
    kinds: ['demand'],
    told: [
      ['2015-05-02', 'The Yemeni government demanded on Saturday that the Houthis withdraw from Taiz.'],
      ['2015-06-20', 'Shells fell on a market in Taiz on Friday.'],
    ],
    not: ['*'],
    alerts: 1,
  },
  {
    kinds: ['demand'],
    told: [
      ['2015-05-02', 'The Yemeni government demanded on Saturday that the Houthis withdraw from Taiz.'],
      ['2015-05-10', 'The Houthis withdrew from Taiz on Saturday.'],
      ['2015-06-20', 'Shells fell on a market in Taiz on Friday.'],
    ],
    has: ['answered'],
    alerts: 0,
  },
  {
    kinds: ['demand'],
    told: [
      ['1995-07-01', 'The United Nations demanded on Saturday that the Bosnian Serb army stop shelling Tuzla.'],
      ['1995-07-03', 'The Bosnian Serb army agreed on Sunday to stop shelling Tuzla.'],
      [
        '1995-07-08',
        'The Bosnian Serb army shelled Tuzla again on Friday, breaking its promise, the United Nations said.',
      ],
    ],
    has: ['broken'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2017-11-04', 'Doctors in Douma appealed on Saturday to the United Nations for insulin and blood bags.'],
      ['2017-11-13', 'A United Nations convoy delivered insulin and other medicines to Douma on Sunday.'],
    ],
    has: ['answered'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2017-11-04', 'Doctors in Douma appealed on Saturday to the United Nations for insulin and blood bags.'],
      ['2017-11-13', 'The United Nations promised on Sunday to send a convoy of insulin to Douma.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2017-11-04', 'Doctors in Douma appealed on Saturday to the United Nations for insulin and blood bags.'],
      ['2017-11-13', 'A United Nations convoy delivered insulin and other medicines to Harasta on Sunday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2017-11-04', 'Doctors in Douma appealed on Saturday to the United Nations for insulin and blood bags.'],
      ['2017-11-13', 'The mayor of Douma hopes that the United Nations will agree to send insulin.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['appeal'],
    told: [
      [
        '2009-03-14',
        'The bishop of Jaffna appealed to the Sri Lankan government on Saturday to let the wounded leave Putumattalan by sea.',
      ],
      [
        '2009-03-18',
        'The Sri Lankan government refused on Tuesday to comment on the death of a colonel. A spokesman said that the government had not decided on the appeal.',
      ],
    ],
    not: ['refused'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2014-06-03', 'The mayor of Bentiu appealed on Tuesday to the World Food Programme for 200 tonnes of flour.'],
      ['2014-06-12', 'The World Food Programme delivered 60 tonnes of flour to Bentiu on Wednesday.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2014-06-03', 'The mayor of Bentiu appealed on Tuesday to the World Food Programme for 200 tonnes of flour.'],
      ['2014-06-12', 'The World Food Programme delivered 200 tonnes of flour to Bentiu on Wednesday.'],
    ],
    has: ['answered'],
  },
  {
    kinds: ['appeal', 'call'],
    told: [
      [
        '2022-03-08',
        'The city council of Mariupol appealed on Tuesday to the Russian army to open a corridor for the wounded by 10 March.',
      ],
      [
        '2022-03-12',
        'The deadline of 10 March passed and no corridor was opened for the wounded of Mariupol, the city council said.',
      ],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['appeal', 'call'],
    told: [
      [
        '2022-03-08',
        'The city council of Mariupol appealed on Tuesday to the Russian army to open a corridor for the wounded by 10 March.',
      ],
      ['2022-03-12', 'A deadline that the Russian army had set for Volnovakha passed on Friday.'],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['appeal'],
    told: [
      ['2020-11-20', 'The hospital in Mekelle appealed on Friday to the Ethiopian government for oxygen.'],
      ['2020-12-28', 'Mekelle was without electricity on Sunday, residents said.'],
    ],
    not: ['*'],
    alerts: 1,
  },
  {
    kinds: ['appeal'],
    told: [
      ['2020-11-20', 'The hospital in Mekelle appealed on Friday to the Ethiopian government for oxygen.'],
      ['2020-11-28', 'The Ethiopian government delivered oxygen to the hospital in Mekelle on Friday.'],
      ['2020-12-28', 'Mekelle was without electricity on Sunday, residents said.'],
    ],
    has: ['answered'],
    alerts: 0,
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2016-09-05', 'The Syrian army gave rebels in Moadamiya 72 hours to surrender or face an assault.'],
      ['2016-09-08', 'Rebels in Moadamiya accepted the ultimatum on Wednesday and agreed to surrender their weapons.'],
    ],
    has: ['accepted', 'answered'],
    deadline: '2016-09-08',
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2016-09-05', 'The Syrian army gave rebels in Moadamiya 72 hours to surrender or face an assault.'],
      ['2016-09-08', 'The Syrian army hopes that rebels in Moadamiya will accept the ultimatum.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2016-09-05', 'The Syrian army gave rebels in Moadamiya 72 hours to surrender or face an assault.'],
      [
        '2016-09-08',
        'Rebels in Hameh accepted the terms of the Syrian army on Wednesday and agreed to surrender their weapons.',
      ],
    ],
    not: ['*'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['1999-12-06', 'The Russian army told people in Grozny to leave the city by 11 December or be destroyed.'],
      ['1999-12-09', 'Chechen fighters in Grozny rejected the ultimatum on Wednesday.'],
    ],
    has: ['refused'],
    deadline: '1999-12-11',
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['1999-12-06', 'The Russian army told people in Grozny to leave the city by 11 December or be destroyed.'],
      ['1999-12-09', 'The Kremlin rejected Western criticism of the ultimatum on Wednesday.'],
    ],
    not: ['refused'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '1994-02-09',
        'NATO gave the Bosnian Serbs until 20 February to withdraw their heavy weapons from the hills around Sarajevo or face air strikes.',
      ],
      [
        '1994-02-19',
        'The Bosnian Serbs withdrew some of their heavy weapons from the hills around Sarajevo on Friday.',
      ],
    ],
    has: ['partly'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '1994-02-09',
        'NATO gave the Bosnian Serbs until 20 February to withdraw their heavy weapons from the hills around Sarajevo or face air strikes.',
      ],
      [
        '1994-02-19',
        'The Bosnian Serbs said on Friday that they might withdraw some of their heavy weapons. None has left the hills around Sarajevo.',
      ],
    ],
    not: ['partly'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2004-11-05',
        'The Iraqi government gave insurgents in Falluja until 7 November to hand over their weapons or face an assault.',
      ],
      ['2004-11-09', 'Iraqi government troops attacked insurgents in Falluja on Monday after the deadline ran out.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2004-11-05',
        'The Iraqi government gave insurgents in Falluja until 7 November to hand over their weapons or face an assault.',
      ],
      [
        '2004-11-09',
        'Iraqi government troops attacked insurgents in Samarra on Monday. An assault on Falluja is being prepared.',
      ],
    ],
    not: ['kept', 'broken'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2004-11-05',
        'The Iraqi government gave insurgents in Falluja until 9 November to hand over their weapons or face an assault.',
      ],
      ['2004-11-08', 'Iraqi government troops attacked insurgents in Falluja on Sunday, two days before the deadline.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2011-03-15', 'The Libyan army gave rebels in Benghazi until Wednesday to lay down their arms.'],
      ['2011-03-18', 'The ultimatum to Benghazi expired on Wednesday without an attack.'],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['ultimatum'],
    of: 'Benghazi',
    told: [
      ['2011-03-15', 'The Libyan army gave rebels in Benghazi until Wednesday to lay down their arms.'],
      ['2011-03-18', 'An ultimatum to the people of Misrata expired on Thursday.'],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2023-11-01',
        'The Rapid Support Forces gave the garrison of El Geneina three days to surrender or be attacked.',
      ],
      ['2023-11-20', 'Prices rose in the market of El Geneina on Sunday.'],
    ],
    not: ['*'],
    deadline: '2023-11-04',
    alerts: 1,
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2023-11-01',
        'The Rapid Support Forces gave the garrison of El Geneina three days to surrender or be attacked.',
      ],
      ['2023-11-04', 'The garrison of El Geneina surrendered to the Rapid Support Forces on Friday.'],
      ['2023-11-20', 'Prices rose in the market of El Geneina on Sunday.'],
    ],
    has: ['accepted', 'answered'],
    alerts: 0,
  },
  {
    kinds: ['offer'],
    told: [
      ['2003-08-05', 'The Liberian government offered on Tuesday to open the port of Monrovia to food ships.'],
      [
        '2003-08-08',
        'The rebel group LURD accepted the offer on Thursday. Food ships will enter the port of Monrovia next week.',
      ],
    ],
    has: ['accepted', 'answered'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2014-02-10', 'The governor of Homs offered rebels in the Old City safe passage on Monday.'],
      ['2014-02-13', 'Rebels in the Old City of Homs accepted the governor’s offer of safe passage on Wednesday.'],
    ],
    has: ['accepted', 'answered'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2003-08-05', 'The Liberian government offered the rebel group LURD on Tuesday a truce in Monrovia.'],
      [
        '2003-08-08',
        'Mediators hope that LURD will accept the offer. In Buchanan the rebel group MODEL accepted a truce on Thursday.',
      ],
    ],
    not: ['*'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2007-06-11', 'The Sri Lankan government offered the Tamil Tigers on Monday a ceasefire.'],
      ['2007-06-14', 'The Tamil Tigers rejected the offer on Wednesday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2007-06-11', 'The Sri Lankan government offered the Tamil Tigers on Monday a ceasefire.'],
      [
        '2007-06-14',
        'The Tamil Tigers rejected on Wednesday an offer of money from Norway. They have not answered Colombo.',
      ],
    ],
    not: ['refused'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2012-10-18', 'The FARC offered on Thursday to release 30 soldiers.'],
      ['2012-10-28', 'The FARC released 10 soldiers on Saturday.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2012-10-18', 'The FARC offered on Thursday to release 30 soldiers.'],
      [
        '2012-10-28',
        'The FARC may release 10 soldiers next week, a priest said. The ELN released 10 soldiers on Saturday.',
      ],
    ],
    not: ['partly', 'kept'],
  },
  {
    kinds: ['offer'],
    told: [
      ['1998-11-02', 'The Moro Islamic Liberation Front offered on Monday to free 12 hostages in Cotabato.'],
      ['1998-11-09', 'The Moro Islamic Liberation Front freed 12 hostages in Cotabato on Sunday.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['offer'],
    told: [
      ['1998-11-02', 'The Moro Islamic Liberation Front offered on Monday to free 12 hostages in Cotabato.'],
      ['1998-11-09', 'The Moro Islamic Liberation Front again promised on Sunday to free 12 hostages in Cotabato.'],
    ],
    not: ['kept'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2014-08-03', 'Hamas offered on Sunday to hold its fire in Gaza for 24 hours.'],
      ['2014-08-05', 'Hamas broke its own truce offer on Monday and fired rockets from Gaza at Ashkelon.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2015-11-03', 'The Burundian government offered rebels in Bujumbura an amnesty on Tuesday.'],
      [
        '2015-11-12',
        'The Burundian government withdrew the offer of an amnesty on Wednesday. Police shot two rebels dead in Bujumbura on Tuesday.',
      ],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['offer'],
    told: [
      [
        '2015-11-03',
        'The Burundian government offered rebels in Bujumbura an amnesty if they hand in their weapons by 10 November.',
      ],
      ['2015-11-12', 'The amnesty offer expired on Tuesday and no rebel in Bujumbura took it up.'],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['offer'],
    told: [
      [
        '2015-11-03',
        'The Burundian government offered rebels in Bujumbura an amnesty if they hand in their weapons by 10 November.',
      ],
      ['2015-11-09', 'The amnesty offer expires on Tuesday.'],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2018-04-02', 'The Taliban offered on Monday to let vaccinators into Kunduz.'],
      ['2018-05-12', 'A child fell ill with polio in Kunduz on Friday.'],
    ],
    not: ['*'],
    alerts: 1,
  },
  {
    kinds: ['offer'],
    told: [
      ['2018-04-02', 'The Taliban offered on Monday to let vaccinators into Kunduz.'],
      ['2018-04-12', 'The Taliban let vaccinators into Kunduz on Wednesday.'],
      ['2018-05-12', 'A child fell ill with polio in Kunduz on Friday.'],
    ],
    has: ['kept', 'answered'],
    alerts: 0,
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Houthis released 90 prisoners in Ibb on Saturday, the Red Cross said.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Houthis will release 90 prisoners in Ibb next week, the Red Cross said.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Yemeni government released 90 prisoners in Marib on Saturday, the Red Cross said.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2016-02-17', 'The United Nations promised on Wednesday to send food to Madaya.'],
      ['2016-02-20', 'United Nations trucks brought food to Madaya on Friday.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2016-02-17', 'The United Nations promised on Wednesday to send food to Madaya.'],
      ['2016-02-20', 'United Nations trucks brought food to Zabadani on Friday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2014-09-05', 'The Ukrainian government promised the rebels in Donetsk on Friday an amnesty.'],
      ['2014-09-09', 'The rebels in Donetsk rejected the promised amnesty on Monday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Houthis released 20 prisoners in Ibb on Saturday, the Red Cross said.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      [
        '2019-06-09',
        'The Houthis are expected to release 20 prisoners in Ibb on Saturday, the Red Cross said. They have also arrested 20 people in Ibb.',
      ],
    ],
    not: ['partly', 'kept'],
  },
  {
    kinds: ['promise'],
    told: [
      ['1993-07-18', 'The Bosnian Serbs pledged on Sunday to let convoys into Gorazde.'],
      ['1993-07-23', 'The Bosnian Serbs broke their pledge on Thursday and turned a convoy to Gorazde back.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['1993-07-18', 'The Bosnian Serbs pledged on Sunday to let convoys into Gorazde.'],
      ['1993-07-23', 'The Bosnian Serbs refused on Thursday to let a convoy into Gorazde.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2020-10-10', 'Azerbaijan promised on Saturday to stop shelling Stepanakert.'],
      ['2020-10-14', 'Azerbaijan shelled Stepanakert on Tuesday.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['1993-07-18', 'The Bosnian Serbs pledged on Sunday to let convoys into Gorazde.'],
      [
        '1993-07-23',
        'The Bosnian Croats broke their pledge on Thursday and turned a convoy to Mostar back. The Bosnian Serbs refused on Thursday to let a convoy into Srebrenica.',
      ],
    ],
    not: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2005-11-30', 'The Indonesian army promised on Wednesday to withdraw its troops from Aceh by 31 December.'],
      ['2006-01-04', 'The deadline of 31 December passed and Indonesian troops had not left Aceh.'],
    ],
    has: ['lapsed'],
    deadline: '2005-12-31',
  },
  {
    kinds: ['promise'],
    told: [
      ['2005-11-30', 'The Indonesian army promised on Wednesday to withdraw its troops from Aceh by 31 December.'],
      ['2005-12-28', 'The deadline of 31 December has not passed yet. Indonesian troops left Poso on Monday.'],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2021-09-01', 'The Taliban promised on Wednesday to open the road to Panjshir.'],
      ['2021-10-10', 'The price of bread rose in Kabul on Saturday.'],
    ],
    not: ['*'],
    alerts: 1,
  },
  {
    kinds: ['promise'],
    told: [
      ['2021-09-01', 'The Taliban promised on Wednesday to open the road to Panjshir.'],
      ['2021-09-06', 'The Taliban opened the road to Panjshir on Sunday.'],
      ['2021-10-10', 'The price of bread rose in Kabul on Saturday.'],
    ],
    has: ['kept'],
    alerts: 0,
  },
  {
    kinds: ['threat'],
    told: [
      ['2013-06-04', 'The Malian army threatened on Tuesday to attack Kidal if the MNLA did not leave the town.'],
      ['2013-06-07', 'The MNLA left Kidal on Thursday.'],
    ],
    has: ['answered', 'accepted'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2013-06-04', 'The Malian army threatened on Tuesday to attack Kidal if the MNLA did not leave the town.'],
      ['2013-06-07', 'The MNLA left Menaka on Thursday. The army hopes that it will leave Kidal.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2013-06-04', 'The Malian army threatened the MNLA on Tuesday with an attack on Kidal.'],
      ['2013-06-07', 'The MNLA rejected the threat on Thursday and said that it would not leave Kidal.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2013-06-04', 'The Malian army threatened the MNLA on Tuesday with an attack on Kidal.'],
      ['2013-06-07', 'The MNLA refused on Thursday to take part in elections in Gao.'],
    ],
    not: ['refused'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2010-11-29', 'North Korea threatened on Monday to shell five South Korean islands.'],
      ['2010-12-03', 'North Korea shelled one of the five South Korean islands on Thursday.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'Al-Shabaab threatened on Monday to attack Kismayo.'],
      ['2019-11-23', 'Al-Shabaab attacked Kismayo on Friday.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'Al-Shabaab threatened on Monday to attack Kismayo.'],
      ['2019-11-23', 'Al-Shabaab attacked Baidoa on Friday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'Al-Shabaab threatened on Monday to attack Kismayo.'],
      [
        '2019-11-23',
        'Al-Shabaab is planning to attack Kismayo, the police said. An attack by Al-Shabaab on Kismayo was foiled on Friday.',
      ],
    ],
    not: ['*'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'The Turkish army threatened on Monday to attack Kobani.'],
      ['2019-11-23', 'The Turkish army withdrew the threat on Friday. Kurdish fighters left Kobani on Thursday.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['threat', 'ultimatum'],
    told: [
      [
        '2003-03-17',
        'The United States threatened on Monday to bomb Baghdad if Saddam Hussein did not leave by Wednesday.',
      ],
      ['2003-03-20', 'The deadline passed on Wednesday. American jets bombed Iraqi posts near Basra on Thursday.'],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['threat', 'ultimatum'],
    told: [
      [
        '2003-03-17',
        'The United States threatened on Monday to bomb Baghdad if Saddam Hussein did not leave by Wednesday.',
      ],
      ['2003-03-19', 'The deadline passes tonight. A deadline for North Korea passed last month.'],
    ],
    not: ['lapsed'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'The Turkish army threatened on Monday to attack Kobani.'],
      ['2019-12-28', 'Snow fell on Kobani on Friday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['appeal'],
    told: [
      [
        '2009-03-14',
        'The bishop of Jaffna appealed to the Sri Lankan government on Saturday to let food ships into Jaffna.',
      ],
      [
        '2009-03-18',
        'Jaffna has been without rice for a week. The Sri Lankan government refused on Tuesday the appeal of the bishop.',
      ],
    ],
    has: ['refused'],
  },
  {
    kinds: ['appeal'],
    told: [
      [
        '2009-03-14',
        'The bishop of Jaffna appealed to the Sri Lankan government on Saturday to let food ships into Jaffna.',
      ],
      ['2009-03-18', 'The Sri Lankan government turned down the bishop’s appeal for Jaffna on Tuesday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['appeal'],
    told: [
      [
        '2009-03-14',
        'The bishop of Jaffna appealed to the Sri Lankan government on Saturday to let food ships into Jaffna.',
      ],
      ['2009-03-18', 'The Sri Lankan government said no on Tuesday to an appeal for food ships for Jaffna.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['threat'],
    told: [
      ['2019-11-18', 'The Turkish army threatened on Monday to attack Kobani.'],
      ['2019-11-23', 'The Turkish army withdrew its threat to attack Kobani on Friday.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2015-11-03', 'The Burundian government offered rebels in Bujumbura an amnesty on Tuesday.'],
      ['2015-11-12', 'The Burundian government has withdrawn its offer of an amnesty for rebels in Bujumbura.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['demand'],
    told: [
      ['2015-05-02', 'The Yemeni government demanded on Saturday that the Houthis withdraw from Taiz.'],
      [
        '2015-05-20',
        'The Yemeni government dropped its demand that the Houthis withdraw from Taiz, officials said on Tuesday.',
      ],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['demand'],
    of: 'Taiz',
    told: [
      ['2015-05-02', 'The Yemeni government demanded on Saturday that the Houthis withdraw from Taiz.'],
      ['2015-05-20', 'The Yemeni government dropped its demand that the Houthis leave Ibb, officials said on Tuesday.'],
    ],
    not: ['withdrawn'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Houthis withdrew their promise to release 90 prisoners in Ibb on Saturday.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2016-09-05', 'The Syrian army gave rebels in Moadamiya 72 hours to surrender or face an assault.'],
      ['2016-09-07', 'The Syrian army has called off its ultimatum to rebels in Moadamiya.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2001-02-05', 'The Colombian government offered the ELN on Monday a zone without soldiers in Bolivar.'],
      ['2001-02-09', 'The government’s offer was turned down by the ELN on Thursday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2008-08-12', 'Georgia offered Russia a ceasefire on Tuesday.'],
      ['2008-08-13', 'Russia accepted the offer on Wednesday.'],
    ],
    has: ['accepted'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2008-08-12', 'Georgia offered Russia a ceasefire on Tuesday.'],
      ['2008-08-13', 'Russia accepted the offer of France on Wednesday to send monitors.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2008-08-12', 'Georgia offered Russia a ceasefire on Tuesday.'],
      ['2008-08-13', 'Russia may accept the offer, a diplomat said on Wednesday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      ['2014-07-05', 'The Ukrainian army gave the rebels in Sloviansk 48 hours to lay down their arms or be attacked.'],
      ['2014-07-06', 'The rebels in Sloviansk defied the ultimatum on Sunday.'],
    ],
    has: ['refused'],
  },
  {
    kinds: ['ultimatum'],
    of: 'Sloviansk',
    told: [
      ['2014-07-05', 'The Ukrainian army gave the rebels in Sloviansk 48 hours to lay down their arms or be attacked.'],
      ['2014-07-06', 'The rebels in Horlivka rejected the ultimatum on Sunday.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2018-06-09',
        'The Yemeni government gave the Houthis until midnight on 12 June to leave Hodeidah or face an assault.',
      ],
      ['2018-06-14', 'Yemeni government troops attacked the Houthis in Hodeidah on Wednesday.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['ultimatum'],
    told: [
      [
        '2018-06-09',
        'The Yemeni government gave the Houthis until midnight on 12 June to leave Hodeidah or face an assault.',
      ],
      [
        '2018-06-14',
        'Yemeni government troops attacked the Houthis in Saada on Wednesday. The Houthis attacked Hodeidah airport.',
      ],
    ],
    not: ['kept', 'broken'],
  },
  {
    kinds: ['threat', 'ultimatum'],
    told: [
      ['1998-10-06', 'NATO threatened on Tuesday to bomb Serbia unless the Yugoslav army withdrew from Kosovo.'],
      ['1998-10-27', 'The Yugoslav army withdrew from Kosovo on Monday.'],
    ],
    has: ['answered'],
  },
  {
    kinds: ['threat', 'ultimatum'],
    told: [
      ['1998-10-06', 'NATO threatened on Tuesday to bomb Serbia unless the Yugoslav army withdrew from Kosovo.'],
      ['1998-10-14', 'The Yugoslav army will withdraw from Kosovo next week. NATO jets flew over Serbia on Monday.'],
    ],
    not: ['answered', 'kept'],
  },
  {
    kinds: ['promise'],
    told: [
      ['1999-05-02', 'The Yugoslav army pledged on Sunday to halt its attacks on Orahovac.'],
      ['1999-05-06', 'The Yugoslav army shelled Orahovac on Wednesday.'],
    ],
    has: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['1999-05-02', 'The Yugoslav army pledged on Sunday to halt its attacks on Orahovac.'],
      ['1999-05-06', 'The Yugoslav army shelled Malisevo on Wednesday. NATO bombed Orahovac on Thursday.'],
    ],
    not: ['broken'],
  },
  {
    kinds: ['promise'],
    of: 'prisoners',
    told: [
      ['2019-06-03', 'The Houthis promised on Monday to release 90 prisoners in Ibb.'],
      ['2019-06-09', 'The Houthis broke their pledge to let a food convoy into Taiz on Saturday.'],
    ],
    not: ['broken'],
  },
  {
    kinds: ['promise'],
    told: [
      ['2011-05-04', 'The Libyan government promised on Wednesday to open the port of Misrata to aid ships.'],
      ['2011-05-08', 'The Libyan government took back its promise to open the port of Misrata on Saturday.'],
    ],
    has: ['withdrawn'],
  },
  {
    kinds: ['call', 'appeal', 'demand'],
    told: [
      ['2021-05-02', 'The African Union called on the Seleka rebels on Sunday to leave Bambari.'],
      ['2021-05-05', 'The Seleka rebels heeded the call and left Bambari on Tuesday.'],
    ],
    has: ['accepted', 'answered'],
  },
  {
    kinds: ['call', 'appeal', 'demand'],
    of: 'Bambari',
    told: [
      ['2021-05-02', 'The African Union called on the Seleka rebels on Sunday to leave Bambari.'],
      ['2021-05-05', 'The Seleka rebels rejected a call by the church to free prisoners.'],
    ],
    not: ['*'],
  },
  {
    kinds: ['offer'],
    told: [
      ['2006-07-20', 'Hezbollah offered on Thursday to free two soldiers by 25 July.'],
      ['2006-07-27', 'Hezbollah’s offer lapsed on Tuesday. No soldier was freed, an officer said.'],
    ],
    has: ['lapsed'],
  },
  {
    kinds: ['demand'],
    told: [
      ['2014-05-05', 'The Nigerian government demanded on Monday that Boko Haram free 200 girls.'],
      ['2014-05-20', 'Boko Haram freed 21 of the girls on Monday.'],
    ],
    has: ['partly'],
  },
  {
    kinds: ['demand'],
    told: [
      ['2014-05-05', 'The Nigerian government demanded on Monday that Boko Haram free 200 girls.'],
      [
        '2014-05-20',
        'Parents hope that Boko Haram will free the girls. The government denied that Boko Haram had freed any of them.',
      ],
    ],
    not: ['*'],
  },
  {
    kinds: ['offer'],
    told: [
      ['1994-08-01', 'France offered on Monday to send water to the camps at Goma.'],
      ['1994-08-04', 'France delivered water to the camps at Goma on Wednesday.'],
    ],
    has: ['kept'],
  },
  {
    kinds: ['promise', 'offer'],
    told: [
      ['2014-06-20', 'The Ukrainian army promised on Friday to cease fire in Luhansk for three days.'],
      ['2014-06-28', 'The Ukrainian army shelled Luhansk on Friday.'],
    ],
    not: ['broken'],
  },
]
