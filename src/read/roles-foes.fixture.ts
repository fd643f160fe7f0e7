// Sentences for the rules that say whom a blow falls on where it names nobody. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Whom a blow falls on: each rule with what it must catch and what it must spare. */
export const FOES: readonly RoleRule[] = [
  {
    rule: 'whomTheyFight',
    catch: [
      [
        'ASSAULT',
        'to',
        /Ansaru/,
        'The army has fought the Islamist fighters of Ansaru in Kaduna for a year. On Thursday its jets carried out six raids.',
        /raids/,
      ],
      [
        'ASSAULT',
        'to',
        /dissidents/,
        'Colombian troops clashed with dissidents of the FARC in Cauca on Friday. Air strikes were flown in the afternoon.',
        /Air/,
      ],
      [
        'ASSAULT',
        'to',
        /rebels/,
        'The Sudanese army fought rebels in Kadugli on Monday. Its helicopters carried out two strikes at night.',
        /helicopters/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /rebels/,
        'The army clashed with the rebels in Kaya. On Friday its guns shelled the market.',
        /market/,
      ],
      [
        'ASSAULT',
        'to',
        /village|Kaya/,
        'The army burned the village of Kaya. On Friday its jets carried out six raids.',
        /raids/,
      ],
      [
        'ASSAULT',
        'to',
        /gunmen/,
        'The army attacked the gunmen near Bor. The Ugandan air force carried out six raids.',
        /raids/,
      ],
    ],
  },
  {
    rule: 'whomItIsMadeOn',
    catch: [
      [
        'ASSAULT',
        'to',
        /Islamic State/,
        'Iraqi troops drove Islamic State out of Hit. The coalition flew 14 strikes in support of the advance.',
        /14/,
      ],
      [
        'ASSAULT',
        'to',
        /al-Shabaab/,
        'Kenyan forces attacked al-Shabaab near Kismayo. American drones carried out two strikes in support of the push.',
        /two/,
      ],
      [
        'ASSAULT',
        'to',
        /rebels/,
        'The Chadian army attacked the rebels at Mao. French jets carried out a raid to support the offensive.',
        /raid/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Islamic State/,
        'Iraqi troops drove Islamic State out of Hit. The coalition flew 14 strikes in Yemen.',
        /14/,
      ],
      [
        'ASSAULT',
        'to',
        /al-Shabaab/,
        'Kenyan forces met al-Shabaab near Kismayo. American drones carried out two strikes in support of the push.',
        /two/,
      ],
      [
        'ASSAULT',
        'to',
        /Mao/,
        'The Chadian army attacked Mao. French jets carried out a raid to support the offensive.',
        /raid/,
      ],
    ],
  },
  {
    rule: 'whoBroughtIt',
    catch: [
      ['ASSAULT', 'to', /Boko Haram/, 'Boko Haram killed nine soldiers near Monguno on Monday, prompting air strikes.'],
      [
        'ASSAULT',
        'to',
        /Islamic State/,
        'Islamic State killed two dozen soldiers near Palmyra in April, prompting Russian airstrikes.',
      ],
      ['ASSAULT', 'to', /Hezbollah/, 'Hezbollah fired rockets at Safed, drawing Israeli air strikes.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Boko Haram/, 'Boko Haram killed nine soldiers near Monguno on Monday, prompting protests.'],
      ['ASSAULT', 'to', /Hezbollah/, 'Hezbollah fired rockets at Safed. Israel began air strikes in Gaza.'],
      ['ASSAULT', 'to', /bandits/, 'The bandits met the governor, prompting attacks by the union.'],
    ],
  },
  {
    rule: 'toWhomTheyGiveIn',
    catch: [
      ['CONCEDE', 'to', /marines/, 'Colombian marines surrounded dissidents near Tumaco. Nine surrendered on Sunday.'],
      [
        'RETREAT',
        'to',
        /rebels/,
        'The rebels attacked the base at Wau for a month. The garrison laid down its arms on Friday.',
      ],
      [
        'CONCEDE',
        'to',
        /Arakan Army/,
        'The Arakan Army besieged the base at Ann for weeks. The last defenders surrendered on Friday.',
      ],
    ],
    spare: [
      [
        'CONCEDE',
        'to',
        /marines/,
        'Colombian marines surrounded dissidents near Tumaco. In Lima, a poet surrendered to a judge.',
      ],
      ['RETREAT', 'to', /rebels/, 'The rebels met the governor of Wau. The garrison laid down its arms on Friday.'],
      [
        'CONCEDE',
        'to',
        /Taliban/,
        'The Taliban attacked a post near Herat. The Taliban fighters surrendered on Friday.',
      ],
    ],
  },
  {
    rule: 'lendFoes',
    catch: [
      [
        'ASSAULT',
        'to',
        /ISIL/i,
        'The coalition conducted 300 strikes. It supports the SDF with training. The SDF seized villages from ISIL.',
      ],
      [
        'ASSAULT',
        'to',
        /Islamic State/i,
        'France arms the Kurdish militia, which fights Islamic State. French jets carried out nine strikes.',
      ],
      [
        'ASSAULT',
        'to',
        /Houthi/i,
        'The coalition arms the Yemeni army. The army attacked the Houthis in Taiz. The coalition carried out 20 strikes.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /SDF/i,
        'The coalition conducted 300 strikes. It supports the SDF with training. The SDF seized villages from ISIL.',
      ],
      [
        'ASSAULT',
        'to',
        /Houthi/i,
        'Norway fed the Yemeni army. The army attacked the Houthis in Taiz. Norway carried out 20 flights.',
        /flights/,
      ],
      [
        'ASSAULT',
        'to',
        /militia/i,
        'France arms the Kurdish militia, which fights Islamic State. French jets carried out nine strikes.',
      ],
    ],
  },
  {
    rule: 'commanded',
    catch: [
      [
        'CONCEDE',
        'to',
        /^Syria$/i,
        'The Syrian army command says it fought the rebels in Douma. The Syrian army command attacked the rebels again. The rebels surrendered.',
      ],
      [
        'CONCEDE',
        'to',
        /^Russia$/i,
        'The Russian general staff says it fights the Chechen rebels. The Russian general staff bombed the rebels. The rebels surrendered.',
      ],
      [
        'CONCEDE',
        'to',
        /^Turkey$/i,
        'The Turkish general staff says it fought the rebels in Cizre. The Turkish general staff attacked the rebels. The rebels surrendered.',
      ],
    ],
    spare: [
      [
        'CONCEDE',
        'to',
        /command/i,
        'The Syrian army command says it fought the rebels in Douma. The Syrian army command attacked the rebels again. The rebels surrendered.',
      ],
      [
        'CONCEDE',
        'to',
        /staff/i,
        'The Russian general staff says it fights the Chechen rebels. The Russian general staff bombed the rebels. The rebels surrendered.',
      ],
      [
        'CONCEDE',
        'to',
        /staff/i,
        'The Turkish general staff says it fought the rebels in Cizre. The Turkish general staff attacked the rebels. The rebels surrendered.',
      ],
    ],
  },
]
