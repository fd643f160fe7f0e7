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
  {
    rule: 'who suffers the first of two suffers the second',
    catch: [
      [
        'ASSAULT',
        'to',
        /shopkeepers/,
        'The shopkeepers were taken from their homes at dawn and shot near the mill.',
        /shot/,
      ],
      [
        'RETREAT',
        'to',
        /nurse/,
        'A nurse was abducted on 3 May by men on motorcycles, and released eleven days later.',
        /released/,
      ],
      ['ASSAULT', 'to', /convoy/, 'The convoy was stopped and attacked near Gao by gunmen.', /attacked/],
    ],
    spare: [
      ['ASSAULT', 'by', /shopkeepers/, 'The shopkeepers were taken from their homes at dawn and shot near the mill.'],
      ['ASSAULT', 'to', /Troops/, 'Troops were ambushed near Goma and shot back.', /shot/],
      ['CONCEDE', 'to', /rebels/, 'The rebels were surrounded and surrendered.'],
    ],
  },
  {
    rule: 'whom a sentence is about',
    catch: [
      [
        'COERCE',
        'by',
        /soldiers/,
        'Federal soldiers arrived at noon, four hours after people had called them. They arrested thirty young men.',
      ],
      [
        'REQUEST',
        'by',
        /leaders/,
        'Faction leaders accepted on Friday after a raid in which nine monks died. They demanded guarantees for their men.',
      ],
      [
        'REQUEST',
        'by',
        /Ministry/,
        'The Ministry of Defence condemns this shelling, which breaks the orders that the Court gave in May. It calls on Azerbaijan to stop.',
      ],
    ],
    spare: [
      [
        'COERCE',
        'by',
        /people/,
        'Federal soldiers arrived at noon, four hours after people had called them. They arrested thirty young men.',
      ],
      [
        'REQUEST',
        'by',
        /monks/,
        'Faction leaders accepted on Friday after a raid in which nine monks died. They demanded guarantees for their men.',
      ],
      [
        'REQUEST',
        'by',
        /Court/,
        'The Ministry of Defence condemns this shelling, which breaks the orders that the Court gave in May. It calls on Azerbaijan to stop.',
        /calls/,
      ],
    ],
  },
  {
    rule: 'no group is meant, and no soldiers wound officers unnamed',
    catch: [
      [
        'ASSAULT',
        'by',
        /Jaish/,
        'Police named no group. A caller for Jaish-e-Mohammed said it had carried out the raid on the post.',
      ],
      ['ASSAULT', 'by', /rebels/i, 'Rebels shelled the barracks in Goma. Two soldiers were killed.', /killed/],
      ['ASSAULT', 'to', /officer/, 'The soldiers fired tear gas. Later a British officer was hit by a stone.', /hit/],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /no group/,
        'Police named no group. A caller for Jaish-e-Mohammed said it had carried out the raid on the post.',
      ],
      [
        'ASSAULT',
        'by',
        /soldiers/,
        'The soldiers fired tear gas, and by evening most had gone home. A British officer was hit by a stone.',
        /hit/,
      ],
      ['ASSAULT', 'by', /police/i, 'Police fired shots at the crowd. Three Kenyan troops were hit by stones.', /hit/],
    ],
  },
]
