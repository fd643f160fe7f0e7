// Sentences for the two that "both sides" mean, whose an offer or a jet is, and who is blamed, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Pairs, offers refused, sides with a tie and countries told of: each rule with what it must catch and what it must spare. */
export const BOTH_MEANT: readonly RoleRule[] = [
  {
    rule: 'no pair of who visits and who is visited',
    catch: [
      [
        'REQUEST',
        'to',
        /both sides/,
        'The Red Cross visited 41 detainees in Lipljan. It called on both sides to free the sick.',
      ],
      ['REQUEST', 'to', /both sides/, 'A doctor visited prisoners in Sanaa. MSF asked both sides for their names.'],
      ['REQUEST', 'to', /both parties/, 'The envoy visited refugees in Adre. The UN urged both parties to hold fire.'],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /detainees/,
        'The Red Cross visited 41 detainees in Lipljan. It called on both sides to free the sick.',
      ],
      ['REQUEST', 'to', /prisoners/, 'A doctor visited prisoners in Sanaa. MSF asked both sides for their names.'],
      ['REQUEST', 'to', /refugees/, 'The envoy visited refugees in Adre. The UN urged both parties to hold fire.'],
    ],
  },
  {
    rule: 'pairIn',
    catch: [
      [
        'ACCUSE',
        'by',
        /Taliban/,
        'The channel between Kabul and the Taliban failed when both sides condemned the United States.',
      ],
      [
        'ACCUSE',
        'by',
        /Eritrea/,
        'Calls between Ethiopia and Eritrea broke off when both sides accused the monitors of bias.',
      ],
      ['REQUEST', 'by', /ELN/, 'In the meeting between the ELN and Bogotá both sides urged Norway to stay.'],
    ],
    spare: [
      [
        'ACCUSE',
        'by',
        /Taliban/,
        'The channel between Kabul and the Taliban failed when the envoy condemned the United States.',
      ],
      [
        'ACCUSE',
        'by',
        /Eritrea/,
        'Calls between Ethiopia and Eritrea broke off when Kenya accused the monitors of bias.',
      ],
      ['REQUEST', 'by', /ELN/, 'In the meeting between the ELN and Bogotá a bishop urged Norway to stay.'],
    ],
  },
  {
    rule: 'both sides told before',
    catch: [
      [
        'AGREE',
        'by',
        /Azerbaijan/,
        'Armenia and Azerbaijan accused each other of firing first. Both sides agreed to a ceasefire on Saturday.',
      ],
      ['SUPPORT', 'by', /Machar/, 'Salva Kiir met Riek Machar in Juba. The two leaders signed a joint statement.'],
      [
        'AGREE',
        'by',
        /KNU|Karen/,
        'The Karen National Union met the junta in Myawaddy. The two sides agreed to keep talking.',
      ],
    ],
    spare: [
      ['AGREE', 'by', /envoy/, 'The envoy urged Armenia to stop. Both sides agreed to a ceasefire on Saturday.'],
      ['SUPPORT', 'by', /bishop/, 'A bishop asked for calm in Juba. The two leaders signed a joint statement.'],
      ['AGREE', 'by', /Red Cross/, 'The Red Cross sent food to Myawaddy. The two sides agreed to keep talking.'],
    ],
  },
  {
    rule: 'thoseRefusing',
    catch: [
      [
        'REJECT',
        'by',
        /Houthis/,
        'The UN envoy offered the Houthis a week-long truce. The offer was rejected on Sunday.',
      ],
      [
        'REJECT',
        'to',
        /Ukraine/,
        'Kyiv proposed a prisoner exchange to the separatists. The proposal was turned down.',
      ],
      ['REJECT', 'by', /junta/, 'Indonesia asked the junta to free the miners. The request was refused a day later.'],
    ],
    spare: [
      [
        'REJECT',
        'by',
        /coalition/,
        'A minister threatened to leave the coalition. UNICEF said its request to bring in fuel had been denied.',
      ],
      ['REJECT', 'by', /Houthis/, 'The UN envoy offered the Houthis a week-long truce. A visa was refused on Sunday.'],
      ['REJECT', 'to', /Ukraine/, 'Kyiv shelled the separatists. The proposal was turned down.'],
      [
        'REJECT',
        'by',
        /junta/,
        'Indonesia asked the junta to free the miners. A plan of the miners was refused by the owners.',
      ],
    ],
  },
  {
    rule: 'whose jets, and who is backed',
    catch: [
      ['ASSAULT', 'by', /Saudi-led coalition/, 'Saudi-led coalition jets struck a hall in Sanaa.'],
      ['ASSAULT', 'by', /^Russian-backed separatists$/, 'Russian-backed separatists shelled Avdiivka.'],
      ['ASSAULT', 'by', /Rwandan-backed/, 'Rwandan-backed rebels took Sake after three days.'],
    ],
    spare: [
      ['ASSAULT', 'by', /^backed/, 'Russian-backed separatists shelled Avdiivka.'],
      ['ASSAULT', 'by', /^led/, 'Saudi-led coalition jets struck a hall in Sanaa.'],
      ['ASSAULT', 'by', /^Rwanda$/, 'Rwandan-backed rebels took Sake after three days.'],
    ],
  },
  {
    rule: 'another country, and the men told of',
    catch: [
      [
        'ACCUSE',
        'to',
        /Eritrea/,
        'Eritrea withdrew its troops from Badme. Ethiopia had accused the country of arming rebels.',
      ],
      [
        'ACCUSE',
        'to',
        /Wagner/,
        'The Wagner group left Bamako. The mercenaries had been accused of killing herders in Moura.',
      ],
      [
        'SANCTION',
        'to',
        /North Korea/,
        'North Korea fired a rocket on Sunday. The EU imposed new sanctions on the country.',
      ],
    ],
    spare: [
      [
        'ACCUSE',
        'to',
        /Ethiopia/,
        'Eritrea withdrew its troops from Badme. Ethiopia had accused the country of arming rebels.',
      ],
      [
        'ACCUSE',
        'to',
        /Bamako/,
        'The Wagner group left Bamako. The mercenaries had been accused of killing herders in Moura.',
      ],
      [
        'SANCTION',
        'to',
        /EU|European/,
        'North Korea fired a rocket on Sunday. The EU imposed new sanctions on the country.',
      ],
    ],
  },
  {
    rule: 'nobody blamed for what saddens',
    catch: [
      [
        'ACCUSE',
        'to',
        /Islamic State/,
        'Islamic State is strong in Mosul. The mayor of Erbil condemned the bombing of a market.',
      ],
      ['ACCUSE', 'to', /Boko Haram/, 'Boko Haram is active around Baga. The bishop of Maiduguri condemned the raid.'],
      [
        'ACCUSE',
        'to',
        /Taliban/,
        'The Taliban hold the road to Ghazni. A senator denounced the killing of two nurses.',
      ],
    ],
    spare: [
      ['ACCUSE', 'to', /Islamic State/, 'Islamic State is strong in Mosul. The mayor of Erbil criticised the budget.'],
      [
        'ACCUSE',
        'to',
        /Boko Haram/,
        'Boko Haram is active around Baga. The bishop of Maiduguri criticised the new visa rules.',
      ],
      ['ACCUSE', 'to', /Taliban/, 'The Taliban hold the road to Ghazni. A senator denounced the price of bread.'],
    ],
  },
]
