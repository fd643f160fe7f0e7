// Sentences for to whom a claim that looks back is done. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Recipients told before: each rule with what it must catch and what it must spare. */
export const TOLD_AGAIN: readonly RoleRule[] = [
  {
    rule: 'victimsAgain',
    catch: [
      [
        'ASSAULT',
        'to',
        /policemen/i,
        'Gunmen shot dead four policemen in Shopian on Tuesday. A caller said his men had carried out the raid.',
        /raid/,
      ],
      [
        'ASSAULT',
        'to',
        /shoppers/i,
        'A bomb killed nine shoppers in Kirkuk on Friday. The attack is widely believed to have been carried out by Islamic State.',
        /attack/,
      ],
      [
        'ASSAULT',
        'to',
        /pupils/i,
        'A blast wounded eleven pupils in Kankara. Boko Haram claimed responsibility for the attack.',
        /attack/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /policemen/i,
        'Gunmen shot dead four policemen in Shopian on Tuesday. The war has gone on for thirty years.',
        /war/,
      ],
      [
        'ASSAULT',
        'to',
        /shoppers/i,
        'A bomb killed nine shoppers in Kirkuk on Friday. The attack on the barracks came an hour later.',
        /attack/,
      ],
      [
        'ASSAULT',
        'to',
        /pupils/i,
        'A blast wounded eleven pupils in Kankara. The army plans a raid in the forest.',
        /raid/,
      ],
    ],
  },
  {
    rule: 'crowdBefore',
    catch: [
      ['ASSAULT', 'to', /Protesters/i, 'Protesters blocked the bridge in Khartoum. Police fired tear gas.'],
      ['ASSAULT', 'to', /Students/i, 'Students marched to the square in Yangon. Riot police used water cannon.'],
      [
        'ASSAULT',
        'to',
        /Farmers/i,
        'Farmers demonstrated outside the mine in Arequipa. Soldiers fired rubber bullets.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Protesters/i,
        'Protesters blocked the bridge in Khartoum. Police fired tear gas at journalists.',
      ],
      ['ASSAULT', 'to', /Police/i, 'Police marched with students in Yangon. Riot police used water cannon.'],
      ['ASSAULT', 'to', /Farmers/i, 'Farmers met the miners in Arequipa. Soldiers fired rubber bullets.'],
    ],
  },
  {
    rule: 'alsoTo',
    catch: [
      [
        'REQUEST',
        'to',
        /rebels/i,
        'Turkey asked the rebels to leave the town. Iran also demanded the return of the bodies.',
        /Iran/,
      ],
      [
        'ACCUSE',
        'to',
        /Rwanda/i,
        'Kinshasa accused Rwanda of arming the M23. Burundi also condemned the violations.',
        /Burundi/,
      ],
      [
        'REQUEST',
        'to',
        /junta/i,
        'ASEAN urged the junta to free the poets. Japan repeated the call on Friday.',
        /Japan/,
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /rebels/i,
        'Turkey asked the rebels to leave the town. Iran demanded the return of the bodies.',
        /Iran/,
      ],
      [
        'ACCUSE',
        'to',
        /Rwanda/i,
        'Kinshasa accused Rwanda of arming the M23. Burundi also condemned Uganda.',
        /Burundi/,
      ],
      [
        'REQUEST',
        'to',
        /junta/i,
        'ASEAN urged the junta to free the poets. Japan also asked Russia for help.',
        /Japan/,
      ],
    ],
  },
  {
    rule: 'otherOfDeal',
    catch: [
      [
        'AGREE',
        'to',
        /ELN/i,
        'Colombia and the ELN met in Quito on Monday. The government of Colombia agreed to the truce on Tuesday.',
        /truce/,
      ],
      [
        'REJECT',
        'to',
        /Israel/i,
        'Israel and Hamas negotiated in Cairo. Hamas rejected the proposal on Sunday.',
        /proposal/,
      ],
      [
        'REJECT',
        'to',
        /Houthis/i,
        'Saudi Arabia and the Houthis held talks in Muscat. Saudi Arabia rejected the plan.',
        /plan/,
      ],
    ],
    spare: [
      [
        'REJECT',
        'to',
        /Israel/i,
        'Israel and Hamas negotiated in Cairo. Egypt rejected the proposal on Sunday.',
        /proposal/,
      ],
      [
        'REJECT',
        'to',
        /Houthis/i,
        'Saudi Arabia and the Houthis held talks in Muscat. Saudi Arabia rejected the report.',
        /report/,
      ],
      [
        'REJECT',
        'to',
        /Houthis/i,
        'Saudi Arabia, Oman and the Houthis held talks in Muscat. Saudi Arabia rejected the plan.',
        /plan/,
      ],
    ],
  },
  {
    rule: 'takenBefore',
    catch: [
      [
        'CONCEDE',
        'to',
        /fishermen/i,
        'The navy arrested nine fishermen off Gaza. All were questioned, and the navy announced the release after a day.',
      ],
      [
        'RETREAT',
        'to',
        /Savchuk/i,
        'Petro Savchuk was captured by marines near Izyum. He spent a month in Kursk before his release.',
      ],
      ['RETREAT', 'to', /nuns/i, 'Gunmen kidnapped four nuns near Imo. The release came after a week.'],
    ],
    spare: [
      ['RETREAT', 'to', /fishermen/i, 'The navy arrested nine fishermen off Gaza. It freed two pilots after a day.'],
      ['RETREAT', 'to', /Savchuk/i, 'Petro Savchuk was captured by marines near Izyum. Kursk is to release a pilot.'],
      ['RETREAT', 'to', /nuns/i, 'Gunmen threatened four nuns near Imo. The release of the priest came after a week.'],
    ],
  },
  {
    rule: 'thoseAvenged',
    catch: [
      ['THREATEN', 'to', /Ukraine/i, 'Ukrainian drones hit a refinery in Ryazan. The Kremlin vowed to respond.'],
      ['THREATEN', 'to', /Israel/i, 'Israel bombed a consulate in Damascus. Iran promised revenge.'],
      ['THREATEN', 'to', /Shabaab/i, 'Al-Shabaab stormed a barracks near Lamu. Kenya vowed to retaliate.'],
    ],
    spare: [
      ['THREATEN', 'to', /Russia/i, 'Ukrainian drones hit a refinery in Ryazan. The Kremlin vowed to respond.'],
      ['THREATEN', 'to', /Israel/i, 'Israel closed a consulate in Damascus. Iran promised revenge.'],
      ['THREATEN', 'to', /Shabaab/i, 'Al-Shabaab stormed a barracks near Lamu. Al-Shabaab vowed to fight on.'],
    ],
  },
  {
    rule: 'isNeither',
    catch: [
      [
        'REJECT',
        'by',
        /Karen/i,
        'The army and the Karen National Union clashed in Lay Kay Kaw. Neither side has agreed to a ceasefire.',
      ],
      [
        'REJECT',
        'by',
        /RSF/i,
        'Talks between the Sudanese army and the RSF began in Jeddah. Neither side accepted the plan.',
      ],
      [
        'REJECT',
        'by',
        /ELN/i,
        'Clashes between the ELN and the Clan del Golfo went on in Choco. Neither group agreed to a truce.',
      ],
    ],
    spare: [
      [
        'REJECT',
        'by',
        /mediator/i,
        'The mediator met the army and the Karen National Union. Neither side has agreed to a ceasefire.',
      ],
      [
        'REJECT',
        'by',
        /nobody/i,
        'Talks between the Sudanese army and the RSF began in Jeddah. Nobody accepted the plan.',
      ],
      [
        'REJECT',
        'by',
        /bishops/i,
        'The bishops wrote to the ELN and the Clan del Golfo. Neither the ELN nor the Clan del Golfo agreed to a truce.',
      ],
    ],
  },
]
