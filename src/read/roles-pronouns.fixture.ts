// Sentences for whom pronouns and the words for a pair mean, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** What "they", "it", "he" and "both sides" look back to: each rule with what it must catch and what it must spare. */
export const PRONOUNS_MEANT: readonly RoleRule[] = [
  {
    rule: 'listMeant',
    catch: [
      ['SUPPORT', 'by', /Machar/, 'Salva Kiir and Riek Machar met in Addis Ababa. They signed a ceasefire deal.'],
      ['AGREE', 'by', /Turkey/, 'Russia and Turkey co-sponsored the round in Astana. They agreed to send observers.'],
      [
        'AGREE',
        'by',
        /herders/,
        'Farmers and herders clashed near Jos on Monday. They agreed to a truce on Wednesday.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Nimba/,
        'Rebels left Ganta and Nimba on Monday. They killed three officers on the road.',
        /killed/,
      ],
      ['REQUEST', 'by', /Kiir/, 'Residents thanked Kiir and the envoys of Kenya. They asked for more food.'],
      ['REJECT', 'by', /Turkey/, 'Separatists met envoys of Russia and Turkey. They refused to disarm.'],
    ],
  },
  {
    rule: 'described before the speaker',
    catch: [
      [
        'ASSAULT',
        'by',
        /troops|insurgents/,
        'Government troops drove the insurgents off. They burned houses, a priest said.',
        /burned/,
      ],
      [
        'REJECT',
        'by',
        /leaders/,
        'The EU could ban travel by the leaders of the junta if they refuse to step down, a French diplomat said.',
        /refuse/,
      ],
      [
        'ASSAULT',
        'by',
        /gunmen/i,
        'Masked gunmen stopped a bus near Herat. They shot four miners, a teacher said.',
        /shot/,
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /priest/, 'Government troops entered Bunagana. They burned houses, a priest said.'],
      ['ASSAULT', 'by', /teacher/, 'Masked gunmen stopped a bus near Herat. They shot four miners, a teacher said.'],
      ['ASSAULT', 'by', /farmer/, 'Soldiers came to Toungoo at dawn. They beat two monks, a farmer said.'],
    ],
  },
  {
    rule: 'said of oneself',
    catch: [
      [
        'COERCE',
        'by',
        /coast guard/i,
        'The Security Council met on Friday. The Philippine coast guard announced it had detained a tanker.',
      ],
      ['ASSAULT', 'by', /Arakan Army/, 'China hosted the talks. The Arakan Army said it had killed nine soldiers.'],
      ['RETREAT', 'by', /M23/, 'Rwanda denied the charge. The M23 movement said it had freed eleven prisoners.'],
    ],
    spare: [
      [
        'COERCE',
        'by',
        /Security Council/i,
        'The Security Council met on Friday. The Philippine coast guard announced it had detained a tanker.',
      ],
      ['ASSAULT', 'by', /China/, 'China hosted the talks. The Arakan Army said it had killed nine soldiers.'],
      ['RETREAT', 'by', /Rwanda/, 'Rwanda denied the charge. The M23 movement said it had freed eleven prisoners.'],
    ],
  },
  {
    rule: 'subject pronoun before its name',
    catch: [
      ['REQUEST', 'by', /Maduro/, 'Even as he called for talks, Nicolás Maduro sent more troops to the border.'],
      ['ACCUSE', 'by', /Merkel/, 'While she condemned the raid on Derna, Angela Merkel offered no troops.'],
      [
        'REJECT',
        'by',
        /Tshisekedi/,
        'Although he rejected the ceasefire, Félix Tshisekedi sent two ministers to Doha.',
      ],
    ],
    spare: [
      ['REQUEST', 'by', /Maduro/, 'Even as residents called for talks, Nicolás Maduro sent more troops to the border.'],
      ['ACCUSE', 'by', /Merkel/, 'While Paris condemned the raid on Derna, Angela Merkel offered no troops.'],
      [
        'REJECT',
        'by',
        /Tshisekedi/,
        'Although the rebels rejected the ceasefire, Félix Tshisekedi sent two ministers to Doha.',
      ],
    ],
  },
]
