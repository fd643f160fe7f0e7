// Sentences for what is given, lent or called back, and for those who get it. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who gets what is given or is left without it, and never the thing itself. */
export const GIVEN: readonly RoleRule[] = [
  {
    rule: 'apartFromOwn',
    catch: [
      ['SANCTION', 'to', /Turkey/, 'Oslo recalled its envoy from Ankara.'],
      ['SANCTION', 'to', /junta/, 'Canada suspended its aid to the junta in Mali.'],
      ['AGREE', 'to', /Iraq/, 'Germany agreed to send two trainers to Iraq.'],
      ['AID', 'to', /Azerbaijan/, 'Turkey sent Azerbaijan a team of engineers.'],
    ],
    spare: [
      ['SANCTION', 'to', /envoy/i, 'Ghana recalled its envoy on Friday.'],
      ['SANCTION', 'to', /aid/i, 'Norway suspended its aid after the coup.'],
      ['AGREE', 'to', /battery/i, 'Germany agreed to send one battery to Kyiv.'],
      ['AGREE', 'to', /officers/i, 'Kenya promised to send a thousand officers.'],
    ],
  },
  {
    rule: 'isForState: arms and money that a capital gets are for its state',
    catch: [
      ['AID', 'to', /Ethiopia/, 'Turkey has sold drones to Addis Ababa.'],
      ['AID', 'to', /Ukraine/, 'Britain has lent Kyiv three billion pounds.'],
      ['SANCTION', 'to', /Iran/, 'Riyadh broke off relations with Tehran.'],
    ],
    spare: [
      ['AID', 'to', /Syria/, 'Moscow sent flour to Damascus.'],
      ['AID', 'to', /Sudan/, 'Nurses brought bread to Khartoum.'],
      ['ASSAULT', 'to', /Ukraine/, 'Russian drones hit Kyiv.'],
    ],
  },
  {
    rule: 'lastDoers: whoever took is condemned for the taking',
    catch: [
      [
        'ACCUSE',
        'to',
        /Settlers/,
        'Settlers looted homes in Huwara after militants shot two brothers. Washington condemned the looting.',
      ],
      ['ACCUSE', 'to', /Looters/, 'Looters stole flour in Khartoum. The mayor condemned the theft.'],
      [
        'ACCUSE',
        'to',
        /Police/,
        'Police jailed nine editors in Ankara after gunmen killed a judge. Oslo condemned the detention.',
      ],
    ],
    spare: [
      [
        'ACCUSE',
        'to',
        /militants/i,
        'Settlers looted homes in Huwara after militants shot two brothers. Washington condemned the looting.',
      ],
      [
        'ACCUSE',
        'to',
        /gunmen/i,
        'Police jailed nine editors in Ankara after gunmen killed a judge. Oslo condemned the detention.',
      ],
      [
        'ACCUSE',
        'to',
        /Police/i,
        'Police jailed nine editors in Ankara after gunmen killed a judge. Oslo condemned the murder.',
      ],
    ],
  },
  {
    rule: 'isOffered: who goes between two makes no deal of his own',
    catch: [
      ['AGREE', 'by', /Qatar/, 'Qatar and Egypt brokered a truce that began at midnight.'],
      ['AGREE', 'to', /Islamic Jihad/, 'Qatar and Egypt brokered a truce between Israel and Islamic Jihad.'],
      ['AGREE', 'to', /Thailand/, 'Cambodia and Thailand agreed a truce.'],
    ],
    spare: [
      ['AGREE', 'to', /Egypt/, 'Qatar and Egypt brokered a truce that began at midnight.'],
      ['AGREE', 'to', /Oman/, 'Norway and Oman mediated a ceasefire that began on Friday.'],
      ['AGREE', 'to', /Turkey/, 'Russia and Turkey brokered a deal on grain.'],
    ],
  },
  {
    rule: 'blamedBecause',
    catch: [
      ['PROTEST', 'to', /company/i, 'Miners in Lubumbashi struck because the company had sacked their foreman.'],
      ['PROTEST', 'to', /police/i, 'Students marched in Dhaka after police killed a boy.'],
      ['PROTEST', 'to', /ministry/i, 'Nurses in Harare walked out because the ministry had halved their pay.'],
    ],
    spare: [
      ['PROTEST', 'to', /rain/i, 'Families demonstrated in Kyiv because the rain had stopped.'],
      ['PROTEST', 'to', /they/i, 'Nurses in Harare walked out because they had not been paid.'],
      [
        'PROTEST',
        'to',
        /bishop/i,
        'Students marched against the junta in Mandalay after the bishop had asked them to.',
      ],
    ],
  },
  {
    rule: 'isAnybody: each of those asked may answer',
    catch: [
      ['AGREE', 'to', /Sudan/, 'Sudan asked donors for wheat. Turkey promised to send 5,000 tons.'],
      ['AGREE', 'to', /Ukraine/, 'Kyiv appealed to its allies for shells. Prague agreed to buy them.'],
      ['AGREE', 'to', /Armenia/, 'Armenia asked friendly countries for tents. Greece promised to send two hundred.'],
    ],
    spare: [
      ['COERCE', 'to', /Somalia/, 'Somalia asked the world for help. Kenya closed its border.'],
      ['AGREE', 'to', /Chad/, 'Chad asked Libya for wheat. Norway promised Ghana a loan.'],
      ['AGREE', 'to', /Sudan/, 'Sudan asked Qatar for wheat. Turkey promised to leave Idlib.'],
    ],
  },
]

/** Whom a turn in an exchange is to. */
export const IN_TURN: readonly RoleRule[] = [
  {
    rule: 'whoAskedFirst',
    catch: [
      [
        'REQUEST',
        'to',
        /mayor/i,
        'The mayor asked the general for a corridor. The general demanded the surrender of all rifles.',
        /demanded/,
      ],
      ['REQUEST', 'to', /rebels/i, 'The rebels offered the government a truce. The government asked for guarantees.'],
      ['REQUEST', 'to', /Kenya/, "Kenya asked Somalia for the pilot's release. Mogadishu demanded an apology."],
    ],
    spare: [
      ['REQUEST', 'to', /army/i, 'The army asked the rebels to leave. The bishop called for calm.'],
      ['REQUEST', 'to', /Kenya/, 'Kenya asked Somalia for the release of a pilot. Ghana demanded an apology.'],
      ['REQUEST', 'to', /mayor/i, 'The mayor asked the general for a corridor. The bishop demanded bread.', /demanded/],
    ],
  },
  {
    rule: 'whoIsFaced',
    catch: [
      ['REQUEST', 'to', /Mali/, 'France accused Mali of hiring Russians and demanded an apology.'],
      ['REQUEST', 'to', /president/i, 'The envoy met the president and asked for the release of two editors.'],
      [
        'REQUEST',
        'to',
        /rebels/i,
        'The government declared a truce with the rebels. It asked for the release of its soldiers.',
      ],
    ],
    spare: [
      ['REQUEST', 'to', /Chad/, 'The UN thanked Chad for its welcome. The agency asked for tents.'],
      ['REQUEST', 'to', /junta/i, 'Turkey condemned the junta and asked for help.'],
      ['REQUEST', 'to', /Mali/, 'France accused Mali of hiring Russians. Ghana demanded an apology.'],
    ],
  },
  {
    rule: 'whoMarched',
    catch: [
      ['ASSAULT', 'to', /Women/, 'Women marched on the palace in Khartoum. Police fired tear gas.'],
      ['ASSAULT', 'to', /Students/, 'Students rallied in Minsk on Sunday. Stun grenades were thrown.'],
      ['ASSAULT', 'to', /Monks/, 'Monks marched in Yangon and soldiers used water cannon.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Teachers/, 'Teachers went on strike in Harare. Police fired tear gas at looters.'],
      ['ASSAULT', 'to', /Police/, 'Police marched in Lagos over their pay. Tear gas was fired.'],
      ['ASSAULT', 'to', /Nairobi/, 'Police fired tear gas in Nairobi. Nobody was hurt.'],
    ],
  },
  {
    rule: 'whoAskedForIt',
    catch: [
      [
        'AID',
        'to',
        /Margvelashvili|president/i,
        "Georgia's president appealed for help. George Bush sent a plane with tents.",
      ],
      [
        'AID',
        'to',
        /Hospitals/,
        'Hospitals in Gaza ran out of fuel and begged for help. Egypt sent lorries of diesel.',
      ],
      ['AID', 'to', /mayor/i, 'The mayor of Izium appealed for blankets. Sweden sent two lorries of them.'],
    ],
    spare: [
      ['AID', 'to', /Malawi/, 'Malawi asked Zambia for maize. Norway sent fertiliser to Togo.'],
      ['AID', 'to', /Chad/, 'Chad asked Libya for wheat. Sweden sent flour to Gaza.'],
      ['AID', 'to', /rebels/i, 'The rebels demanded the release of their men. Sweden sent tents to Goma.'],
    ],
  },
  {
    rule: 'whomDirectly',
    catch: [
      ['REQUEST', 'to', /colonel/i, 'Traders begged the colonel for an escort to Ansongo.'],
      ['REQUEST', 'to', /governor/i, 'Widows asked the governor for a bus to Erbil.'],
      ['REQUEST', 'to', /army/i, 'The nurses petitioned the army for a road to Sloviansk.'],
    ],
    spare: [
      ['REQUEST', 'to', /Ansongo/, 'Traders begged the colonel for an escort to Ansongo.'],
      ['REQUEST', 'to', /Erbil/, 'Widows asked the governor for a bus to Erbil.'],
      ['REQUEST', 'to', /Sloviansk/, 'The nurses petitioned the army for a road to Sloviansk.'],
    ],
  },
]
