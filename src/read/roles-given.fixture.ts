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
