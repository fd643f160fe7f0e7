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
    rule: 'one who speaks for nobody',
    catch: [
      [
        'ASSAULT',
        'by',
        /gunmen/i,
        'The gunmen came at dawn. They burned the huts, a herder in Jonglei said.',
        /burned/,
      ],
      ['ASSAULT', 'by', /rebels/, 'They had attacked the base, a rebel spokesman said.'],
      ['ASSAULT', 'by', /Ukraine/, 'President Zelensky said they had shot down nine drones.'],
      ['AGREE', 'by', /minister/, 'The minister said they would send flour to Juba.'],
    ],
    spare: [
      ['ASSAULT', 'by', /herder/, 'They burned the huts, a herder in Jonglei said.'],
      ['ASSAULT', 'by', /imam/, 'They have bombed the mosque twice, an imam in Idlib said.'],
      ['ASSAULT', 'by', /doctor/, 'Since dawn they have shelled the fields, a doctor in Rafah said.'],
      ['ASSAULT', 'by', /residents/, 'They burned the huts, residents of Bor said.'],
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
  {
    rule: 'whoseMen',
    catch: [
      [
        'ASSAULT',
        'by',
        /FARC|Revolutionary/,
        'Fighters of the FARC blew up a pipeline. They killed two guards at the depot.',
        /killed/,
      ],
      ['ASSAULT', 'by', /M23/, 'Fighters of the M23 entered Kiwanja at night. They shot three teachers.', /shot/],
      ['ASSAULT', 'by', /Boko Haram/, 'Fighters of Boko Haram came on motorcycles. They burned nine houses.', /burned/],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /^Fighters$/,
        'Fighters of the FARC blew up a pipeline. They killed two guards at the depot.',
        /killed/,
      ],
      ['ASSAULT', 'by', /Kiwanja/, 'Men of Kiwanja fled at night. They shot three boars.'],
      ['ASSAULT', 'by', /^Gwoza$/, 'Farmers of Gwoza came on motorcycles. They burned nine houses.'],
    ],
  },
  {
    rule: 'an army of many words is an it, the capital too',
    catch: [
      [
        'ASSAULT',
        'by',
        /Allied Democratic Forces/,
        'The Allied Democratic Forces raided Eringeti on Friday. It has abducted more than sixty farmers this year.',
        /abducted/,
      ],
      [
        'ACCUSE',
        'by',
        /Turkey|Türkiye/,
        'Ankara summoned the Swedish ambassador. It accused Stockholm of sheltering militants.',
      ],
      [
        'REQUEST',
        'by',
        /United Nations/,
        'The United Nations lost two drivers in Rafah. It asked Israel for an inquiry.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Eringeti/,
        'The Allied Democratic Forces raided Eringeti on Friday. It has abducted more than sixty farmers this year.',
      ],
      [
        'ACCUSE',
        'by',
        /ambassador/,
        'Ankara summoned the Swedish ambassador. It accused Stockholm of sheltering militants.',
      ],
      ['REQUEST', 'by', /Rafah/, 'The United Nations lost two drivers in Rafah. It asked Israel for an inquiry.'],
    ],
  },
  {
    rule: 'him is another, and the bloc is the union told of',
    catch: [
      ['REJECT', 'to', /Machar/, 'Riek Machar left Juba in July. Salva Kiir has refused to meet him since.'],
      ['REJECT', 'to', /Sarraj/, 'Fayez al-Sarraj flew to Rome. Khalifa Haftar refused to meet him.'],
      [
        'SANCTION',
        'by',
        /African Union/,
        'The African Union condemned the coup in Niamey. The bloc suspended Niger on Tuesday.',
      ],
    ],
    spare: [
      ['REJECT', 'to', /Kiir/, 'Riek Machar left Juba in July. Salva Kiir has refused to meet him since.'],
      ['REJECT', 'to', /Haftar/, 'Fayez al-Sarraj flew to Rome. Khalifa Haftar refused to meet him.'],
      [
        'SANCTION',
        'by',
        /European/,
        'The African Union condemned the coup in Niamey. The bloc suspended Niger on Tuesday.',
      ],
    ],
  },
  {
    rule: 'underOf',
    catch: [
      [
        'ASSAULT',
        'by',
        /junta.s allies/,
        'The Security Council met on Monday. The junta and its allies burned two villages near Pale.',
      ],
      ['ASSAULT', 'by', /M23.s backers/, 'Diplomats left Kinshasa. M23 and its backers attacked Sake on Friday.'],
      [
        'COERCE',
        'to',
        /bishop.s driver/,
        'Rebels entered Bangui. Soldiers arrested the bishop and his driver.',
        /arrested/,
      ],
      [
        'ASSAULT',
        'by',
        /separatists. backers/,
        'The OSCE met in Vienna. The separatists and their backers shelled Mariupol.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Security/,
        'The Security Council met on Monday. The junta and its allies burned two villages near Pale.',
      ],
      [
        'COERCE',
        'by',
        /African Union/,
        'The African Union sent envoys. The RSF and its allied militias besieged El Geneina.',
        /besieged/,
      ],
      [
        'ASSAULT',
        'by',
        /monitors/,
        'The Norwegian monitors left Jaffna. The Tigers and their allies mined the harbour.',
        /mined/,
      ],
      ['ACCUSE', 'by', /priest/, 'The army freed the priest. Its spokesman accused the rebels.'],
    ],
  },
  {
    rule: 'isBare',
    catch: [
      ['ASSAULT', 'to', /rebels/, 'The rebels hid in the hills. Troops burned the forest to drive them out.'],
      ['ASSAULT', 'to', /Tigers/, 'The Tigers shelled Mutur. The navy sent boats to drive them out.', /drive/],
      [
        'ASSAULT',
        'to',
        /[Ff]ighters/,
        'The fighters hid in caves near Gardez. Soldiers burned the scrub to drive them out.',
        /drive/,
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /Troops/, 'The rebels hid in the hills. Troops burned the forest to drive them out.'],
      ['ASSAULT', 'to', /navy/, 'The Tigers shelled Mutur. The navy sent boats to drive them out.', /drive/],
      [
        'ASSAULT',
        'to',
        /Soldiers/,
        'The fighters hid in caves near Gardez. Soldiers burned the scrub to drive them out.',
        /drive/,
      ],
    ],
  },
]
