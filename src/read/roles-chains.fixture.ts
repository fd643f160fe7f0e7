// Sentences for who is meant across sentences: by what a pronoun does, by a name that stands beside words for somebody, by a title or a sort
// of group told before. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Chains of mentions: each rule with what it must catch and what it must spare. */
export const CHAINED: readonly RoleRule[] = [
  {
    rule: 'fitOfPart',
    catch: [
      ['RETREAT', 'to', /nurses/i, 'Police detained six nurses in Harare. They were let go within a day.'],
      [
        'ACCUSE',
        'to',
        /two men/i,
        'Ukrainian police questioned two men in Dnipro. They are accused of giving Russia the position of a depot.',
        /accused/,
      ],
      [
        'ASSAULT',
        'by',
        /Houthis/i,
        'Doctors in Taiz said the Houthis had shelled the ward. They killed three patients.',
        /killed/,
      ],
      [
        'RETREAT',
        'to',
        /teachers/i,
        'The soldiers detained the teachers on Friday. They were released after two days.',
      ],
      [
        'ASSAULT',
        'by',
        /police/i,
        'Protesters threw stones at the police in Nablus. They fired tear gas and rubber bullets.',
        /fired/,
      ],
      [
        'ASSAULT',
        'by',
        /gunmen/i,
        'Villagers in Yelwata counted the gunmen from a roof. They burned the granaries.',
        /burned/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Doctors/i,
        'Doctors in Taiz said the Houthis had shelled the ward. They killed three patients.',
        /killed/,
      ],
      [
        'RETREAT',
        'to',
        /soldiers/i,
        'The soldiers detained the teachers on Friday. They were released after two days.',
      ],
      [
        'ASSAULT',
        'by',
        /Protesters/i,
        'Protesters threw stones at the police in Nablus. They fired tear gas and rubber bullets.',
        /fired/,
      ],
      ['REQUEST', 'by', /rebels/i, 'Doctors met the rebels in Goma. They asked for fuel.'],
    ],
  },
  {
    rule: 'namesBeside',
    catch: [
      ['ACCUSE', 'by', /Maroy/, 'The bishop of Bukavu, François-Xavier Maroy, accused soldiers of extortion.'],
      ['ASSAULT', 'to', /Jojoy/, 'Troops killed the FARC commander known as Mono Jojoy in an air raid.'],
      ['ASSAULT', 'by', /Falcons/, 'A militia called the Falcons burned the village of Kumia.'],
      ['ACCUSE', 'by', /Zadran/, 'The governor of Logar, Atta Zadran, blamed the Taliban for the blast.'],
      ['COERCE', 'to', /Abu Zahra/, 'A rebel leader named Abu Zahra was arrested in Derna.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Timoch|Londo/, 'Troops killed the FARC commander known as Mono Jojoy in an air raid.'],
      ['ASSAULT', 'by', /Kumia/, 'The militia burned a village called Kumia.'],
      ['ACCUSE', 'by', /Logar$/, 'The governor of Logar, Atta Zadran, blamed the Taliban for the blast.'],
      ['ASSAULT', 'by', /Azov/, 'Shells fell on a market in a port, Azov, on Monday.'],
    ],
  },
  {
    rule: 'bearerOf',
    catch: [
      [
        'SUPPORT',
        'by',
        /Imran Khan/,
        'The prime minister of Pakistan, Imran Khan, visited Doha on Tuesday. The prime minister thanked Qatar for hosting the talks.',
      ],
      [
        'ACCUSE',
        'by',
        /Fedorov/,
        "Melitopol's mayor, Ivan Fedorov, spoke from Zaporizhzhia. The mayor accused Russian soldiers of looting.",
      ],
      [
        'REQUEST',
        'by',
        /Griffiths/,
        'Special envoy Martin Griffiths briefed the Council in New York. The special envoy asked the Houthis for access to the tanker.',
      ],
    ],
    spare: [
      [
        'SUPPORT',
        'by',
        /Kado/,
        'The former prime minister of Chad, Moussa Kado, visited Doha on Tuesday. The prime minister thanked Qatar for hosting the talks.',
      ],
      [
        'ACCUSE',
        'by',
        /Fedorov/,
        "Melitopol's deputy mayor, Ivan Fedorov, met Halyna Danylchenko in Zaporizhzhia. The mayor accused Russian soldiers of looting.",
      ],
      [
        'REQUEST',
        'by',
        /Griffiths/,
        'Martin Griffiths met Hans Grundberg in New York. The special envoy asked the Houthis for access to the tanker.',
      ],
    ],
  },
  {
    rule: 'dealsWith',
    catch: [
      [
        'SUPPORT',
        'to',
        /Qatar/,
        'The delegates left Doha on Tuesday. The prime minister thanked Qatar for hosting the talks.',
      ],
      ['ACCUSE', 'to', /Rwanda/, 'Soldiers fled from Goma. The foreign minister accused Rwanda of sending troops.'],
      ['ACCUSE', 'to', /Serbia/, 'Police left Banjska. The president blamed Serbia for the ambush.'],
    ],
    spare: [
      [
        'SUPPORT',
        'by',
        /Thani/,
        'The delegates left Doha on Tuesday. The prime minister thanked Qatar for hosting the talks.',
      ],
      [
        'ACCUSE',
        'by',
        /Kabarebe|Nduhungirehe|Mushikiwabo/,
        'Soldiers fled from Goma. The foreign minister accused Rwanda of sending troops.',
      ],
      ['ACCUSE', 'by', /Vu[cč]i[cć]/, 'Police left Banjska. The president blamed Serbia for the ambush.'],
    ],
  },
  {
    rule: 'isShort',
    catch: [
      [
        'ASSAULT',
        'by',
        /Kachin/,
        'The Kachin Independence Army took Myitsone. The ethnic armed group shot down a helicopter.',
        /shot/,
      ],
      [
        'REQUEST',
        'by',
        /Amnesty/,
        'Amnesty International visited three prisons in Rakhine. The rights group urged Myanmar to free the reporters.',
      ],
      [
        'ACCUSE',
        'to',
        /Hezbollah/,
        'Hezbollah denied it had fired the rocket. Israel accused the Shia militia of lying.',
      ],
      [
        'ASSAULT',
        'by',
        /Tigray People/,
        "The Tigray People's Liberation Front fired rockets at Gondar. The party said it would hit Asmara too.",
        /would/,
      ],
      [
        'THREATEN',
        'by',
        /North Korea/,
        'North Korea fired a missile on Sunday. The regime threatened to turn Seoul into ashes.',
      ],
    ],
    spare: [
      [
        'REQUEST',
        'by',
        /Arakan Army/,
        'The Arakan Army holds three prisons in Rakhine. The rights group urged Myanmar to free the reporters.',
      ],
      ['ACCUSE', 'to', /Israel/, 'Hezbollah denied it had fired the rocket. Israel accused the Shia militia of lying.'],
      ['REJECT', 'by', /Golani Brigade/, 'The Golani Brigade entered Jabalia. The party refused to join the talks.'],
      [
        'THREATEN',
        'by',
        /United States|Iran/,
        'The United States and Iran traded fire. The regime threatened to turn Seoul into ashes.',
      ],
    ],
  },
]
