// Sentences for the rules that say who is helped where the act of help names nobody. From many wars and disasters.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is helped: each rule with what it must catch and what it must spare. */
export const AIDED: readonly RoleRule[] = [
  {
    rule: 'whomItHelps',
    catch: [
      [
        'AID',
        'to',
        /migrants/,
        'Sixty migrants were stranded off Lampedusa. The navy deployed two helicopters to rescue them.',
      ],
      ['AID', 'to', /refugees/, 'The refugees in Kurmuk have no water. The army sent lorries to help them.'],
      ['AID', 'to', /villagers/, 'The Red Cross sent a boat to supply the villagers of Bentiu.'],
    ],
    spare: [
      ['AID', 'to', /road/, 'The army sent lorries to block the road to Bor.'],
      ['AID', 'to', /rebels/, 'The United States gave the army drones to watch the rebels.'],
      ['AID', 'to', /looters/, 'The governor sent flour to Kaya to calm the looters.'],
    ],
  },
  {
    rule: 'whoWasInNeed',
    catch: [
      ['AID', 'to', /families/, 'The families fled from Ituri with nothing but pots. Uganda has given blankets.'],
      [
        'AID',
        'to',
        /[Vv]illagers/,
        'Villagers in Borno live on leaves, the agency said. The Red Cross brought seed in June.',
      ],
      ['AID', 'to', /Rohingya/, 'The Rohingya arrived with burns. A Turkish charity gave out rice.'],
      [
        'AGREE',
        'to',
        /[Rr]efugees/,
        'Refugees from Blue Nile sleep under trees near Kurmuk. Norway has promised 4,000 tents.',
      ],
    ],
    spare: [
      ['AID', 'to', /[Ss]tudents/, 'Students demonstrated in Dhaka on Monday. Qatar gave 200 buses.'],
      ['AID', 'to', /army/, 'The army shelled Kaya and fled. Norway has sent tents.'],
      ['AID', 'to', /[Rr]efugees/, 'Refugees from Blue Nile crossed the river. Norway has sent tents to Nairobi.'],
      ['AID', 'to', /[Vv]illagers/, 'Villagers asked the governor for seed. Norway sent pumps.'],
    ],
  },
  {
    rule: 'whoseWarItIs',
    catch: [
      [
        'AGREE',
        'to',
        /Mali/,
        "Mali's army lost a base to the jihadists on Monday. Russia has promised trainers and two helicopters.",
      ],
      [
        'AGREE',
        'to',
        /Somali/,
        'Gunmen of al-Shabaab attacked Somali troops in Hiran, Somalia. Turkey offered drones on Friday.',
      ],
      [
        'AGREE',
        'to',
        /Iraq/,
        'Islamic State attacked the Iraqi army near Hit, in western Iraq. France has pledged artillery.',
      ],
    ],
    spare: [
      [
        'AGREE',
        'to',
        /Mali/,
        "Mali's army lost a base to the jihadists on Monday. Russia has promised trainers to Chad.",
      ],
      [
        'AGREE',
        'to',
        /Iraq/,
        'Islamic State attacked the Iraqi army near Hit, in western Iraq. France has pledged to talk.',
      ],
      [
        'AGREE',
        'to',
        /Somali/,
        'Gunmen of al-Shabaab attacked Somali troops in Hiran, Somalia. The government promised drones.',
      ],
    ],
  },
  {
    rule: 'thoseTold',
    catch: [
      [
        'AID',
        'to',
        /400 people/,
        'About 9,000 people have crossed into Chad since Friday. The agency fed 400 on Sunday.',
      ],
      ['AID', 'to', /30 survivors/, 'Survivors reached Goma on foot. Doctors treated 30 for burns.'],
      ['AID', 'to', /12 fishermen/, 'The fishermen clung to a barrel off Zanzibar. A tug saved 12.'],
    ],
    spare: [
      ['AID', 'to', /ferry/, 'A ferry sank off Zanzibar with 200 aboard. A tug saved 12.'],
      ['AID', 'to', /militia/, 'The militia burned two villages in Ituri. The agency treated 40.'],
      [
        'AID',
        'to',
        /ministers/,
        'Ministers met in Cairo on Monday. That night, in Gaza, it rained. Doctors treated 12.',
      ],
    ],
  },
]
