// Sentences for the two sides of a report, for who fights whom where others are hurt, and for who made the offer that is answered.
import type { RoleRule } from './roles-rules.fixture.ts'

/** The other of two sides, and those who fight while others are hurt: each rule with what it must catch and what it must spare. */
export const TWO_SIDES: readonly RoleRule[] = [
  {
    rule: 'withBothNamed',
    catch: [
      [
        'REQUEST',
        'to',
        /Houthi/,
        'Saudi jets bombed Houthi fighters near Hodeidah. Houthi fighters fired a missile at Saudi Arabia. A storm closed the port. The roads were quiet on Sunday. The markets were shut. The Red Cross urged both sides to spare the port.',
        /both sides/,
      ],
      [
        'AGREE',
        'by',
        /Armenia/,
        'Azerbaijan shelled Armenian forces. Armenian forces attacked Azerbaijan. Snow fell all week. Schools were closed. The trains stood still. The two sides agreed to a ceasefire on Friday.',
      ],
      [
        'MOBILIZE',
        'by',
        /Tigray|TPLF/,
        'Ethiopia accused the TPLF of treason. The TPLF attacked Ethiopian troops. It rained for days. Prices rose. The harvest was late. Both sides mobilised their troops.',
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /Houthi/,
        'Saudi jets bombed Houthi fighters near Hodeidah. Houthi fighters fired a missile at Saudi Arabia. A storm closed the port. The roads were quiet on Sunday. The markets were shut. The Red Cross urged the traders to spare the port.',
        /Red Cross/,
      ],
      [
        'AGREE',
        'by',
        /Armenia/,
        'Azerbaijan shelled Armenian forces. Armenian forces attacked Azerbaijan. Snow fell all week. Schools were closed. The trains stood still. The two companies agreed to a merger on Friday.',
      ],
      [
        'MOBILIZE',
        'by',
        /Tigray|TPLF/,
        'It rained for days. Prices rose. The harvest was late. The TPLF held a congress. Both sides mobilised their troops.',
      ],
    ],
  },
  {
    rule: 'withBothMeant',
    catch: [
      [
        'AGREE',
        'to',
        /Houthi/,
        'Saudi jets bombed Houthi fighters near Hodeidah. Houthi fighters fired a missile at Saudi Arabia. The prisoner deal was brokered by Oman and Qatar.',
      ],
      [
        'AGREE',
        'to',
        /Armenia/,
        'Azerbaijan shelled Armenian forces. Armenian forces attacked Azerbaijan. France and the United States mediated a truce on Friday.',
      ],
      [
        'REQUEST',
        'to',
        /Tigers/,
        'The Tigers shelled a Sri Lankan base. Colombo bombed the Tigers. Norway asked for a pause of two days so that civilians could leave.',
      ],
      [
        'REQUEST',
        'to',
        /Russia/,
        'Russia shelled Ukrainian troops. Ukraine attacked Russian positions. Turkey called for a ceasefire.',
      ],
    ],
    spare: [
      [
        'AGREE',
        'to',
        /Qatar/,
        'Saudi jets bombed Houthi fighters near Hodeidah. Houthi fighters fired a missile at Saudi Arabia. The prisoner deal was brokered by Oman and Qatar.',
      ],
      [
        'REQUEST',
        'to',
        /Ukraine|Russia/,
        'Russia shelled Ukrainian troops. Ukraine attacked Russian positions. Turkey called for help for the wounded.',
        /Turkey/,
      ],
      [
        'REQUEST',
        'to',
        /Ukraine/,
        'Russia shelled Ukrainian troops. Ukraine attacked Russian positions. Kyiv called for a ceasefire.',
        /Kyiv/,
      ],
      [
        'AGREE',
        'to',
        /Armenia/,
        'Azerbaijan shelled Armenian forces. Armenian forces attacked Azerbaijan. France and Germany promised blankets on Friday.',
        /France/,
      ],
    ],
  },
  {
    rule: 'withEnemyMeant',
    catch: [
      [
        'REQUEST',
        'to',
        /Russia/,
        'Russia shelled Ukrainian troops in Kherson. Ukraine attacked Russian troops at the bridge. Trains ran late. In the evening Ukraine asked for a corridor for the wounded.',
      ],
      [
        'REJECT',
        'to',
        /Taliban/,
        'The Taliban attacked the Afghan army in Kunduz. The Afghan army shelled the Taliban. Rain fell all night. The Afghan government would not discuss it.',
      ],
      [
        'AGREE',
        'to',
        /Sri Lanka/,
        'The Tamil Tigers attacked Sri Lankan troops at Elephant Pass. Sri Lankan troops shelled the Tamil Tigers. Shops were shut. The Tamil Tigers proposed to exchange all prisoners.',
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /Russia/,
        'Russia shelled Ukrainian troops in Kherson. Ukraine attacked Russian troops at the bridge. Trains ran late. In the evening Ukraine asked for insulin and blankets.',
        /insulin/,
      ],
      [
        'REJECT',
        'to',
        /Taliban/,
        'The Taliban attacked the Afghan army in Kunduz. The Afghan army shelled the Taliban. Rain fell all night. Iran would not discuss it.',
      ],
      [
        'AGREE',
        'to',
        /Sri Lanka/,
        'The Tamil Tigers attacked Sri Lankan troops at Elephant Pass. Sri Lankan troops shelled the Tamil Tigers. Shops were shut. Norway proposed to exchange all prisoners.',
      ],
    ],
  },
  {
    rule: 'diedBetween',
    catch: [
      [
        'ASSAULT',
        'by',
        /separatists/,
        'Three people were killed in a new round of fighting between the army and the separatists.',
      ],
      ['ASSAULT', 'by', /Karen/, 'Nine villagers died in clashes between the army and the Karen National Union.'],
      [
        'ASSAULT',
        'to',
        /villagers/,
        'Ten villagers were wounded in a battle between the army of Sudan and the Rapid Support Forces.',
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /separatists/, 'Three people were killed in fighting near a village of the separatists.'],
      [
        'ASSAULT',
        'by',
        /army/,
        'A child was killed by a sniper in fighting between the army and the rebels.',
        /sniper/,
      ],
      [
        'ASSAULT',
        'to',
        /army/,
        'Ten villagers were wounded in a battle between the army of Sudan and the Rapid Support Forces.',
      ],
    ],
  },
  {
    rule: 'joinedBehind',
    catch: [
      [
        'ASSAULT',
        'by',
        /separatists/,
        'Clashes broke out between the Armed Forces of Ukraine and pro-Russian separatists.',
      ],
      ['ASSAULT', 'by', /fighters|front/, 'Clashes erupted between the army of Chad and fighters of the front.'],
      ['ASSAULT', 'by', /gunmen/, 'A battle raged between the police of Haiti and gunmen from the slums.'],
    ],
    spare: [
      ['ASSAULT', 'by', /separatists/, 'Clashes broke out between the hills of Ukraine and the sea.'],
      ['ASSAULT', 'by', /fighters/, 'Clashes erupted in the towns of Chad and of Niger.'],
      ['ASSAULT', 'by', /Haiti$/, 'A battle raged on the road between the port of Haiti and the hills.'],
    ],
  },
  {
    rule: 'hurtByOthers',
    catch: [
      ['ASSAULT', 'to', /people/, 'Twenty people were killed in clashes between the army and the Taliban in Kunduz.'],
      ['ASSAULT', 'to', /nurse/, 'A nurse was wounded in a firefight between police and the ELN in Cali.'],
      ['ASSAULT', 'to', /farmers/, 'Six farmers were killed in fighting between the army and the rebels in Kayin.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Taliban/, 'Twenty people were killed in clashes between the army and the Taliban in Kunduz.'],
      ['ASSAULT', 'to', /ELN/, 'A nurse was wounded in a firefight between police and the ELN in Cali.'],
      ['ASSAULT', 'to', /rebels/, 'Six farmers were killed in fighting between the army and the rebels in Kayin.'],
    ],
  },
  {
    rule: 'isOffer: what was proposed to nobody by name',
    catch: [
      ['REJECT', 'to', /committee/, 'The committee proposed a halt to the shelling. Benghazi rejected it.'],
      ['AGREE', 'to', /envoy/, 'The envoy offered a truce of ten days. The junta accepted.'],
      ['REJECT', 'to', /envoys/, 'The envoys offered a halt to the shelling. The rebels rejected it.'],
    ],
    spare: [
      ['REJECT', 'to', /committee/, 'The committee met in Malabo on Friday. Benghazi rejected it.'],
      ['AGREE', 'to', /envoy/, 'The envoy offered a truce of ten days. The junta promised elections.'],
      ['REJECT', 'to', /envoys/, 'The envoys heard the widows on Monday. The rebels rejected it.'],
    ],
  },
  {
    rule: 'isOffered: two who propose are no parties to each other',
    catch: [
      ['AGREE', 'by', /Qatar/, 'Qatar and Egypt offered to mediate.'],
      ['AGREE', 'by', /deputy/, 'The governor and his deputy offered safe passage to the wounded.'],
      ['AGREE', 'by', /Norway/, 'Norway and Japan promised new tents.'],
    ],
    spare: [
      ['AGREE', 'to', /Egypt/, 'Qatar and Egypt offered to mediate.'],
      ['AGREE', 'to', /deputy/, 'The governor and his deputy offered safe passage to the wounded.'],
      ['AGREE', 'to', /Japan/, 'Norway and Japan promised new tents.'],
    ],
  },
  {
    rule: 'takenFrom',
    catch: [
      ['ASSAULT', 'to', /government troops/, 'The rebels captured Bor from government troops.'],
      ['ASSAULT', 'to', /Saudi-backed/, 'Houthi fighters took the port of Midi from Saudi-backed forces.'],
      ['ASSAULT', 'to', /resistance/, 'The junta retook Loikaw from the resistance.'],
      ['ASSAULT', 'to', /Azerbaijan/, 'Armenia captured Martakert from Azerbaijan.'],
      ['ASSAULT', 'to', /rebels/, 'The rebels lost Kidal to the army in March.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Uganda/, 'Rebels captured a bridge from Uganda in a day.'],
      ['ASSAULT', 'to', /soil/, 'The army captured the ridge from Turkish soil.'],
      ['ASSAULT', 'to', /north/, 'Rebels took Goma from the north.'],
      ['ASSAULT', 'to', /Rutshuru/, 'Rebels captured Goma from Rutshuru in a day.'],
    ],
  },
  {
    rule: 'putForwardBy',
    catch: [
      ['AGREE', 'to', /coalition/, 'The Houthis accepted a truce proposed by the Saudi-led coalition.'],
      ['AGREE', 'to', /army/, 'The rebels agreed to a ceasefire offered by the army.'],
      ['AGREE', 'to', /Norway/, 'The Tigers accepted a text drafted by Norway on Monday.'],
    ],
    spare: [
      ['AGREE', 'to', /Egypt/, 'The rebels accepted the truce brokered by Egypt.'],
      ['AGREE', 'to', /Friday/, 'The junta accepted a truce proposed on Friday.'],
      ['AGREE', 'to', /March/, 'The two sides agreed to a deal drafted in March.'],
    ],
  },
  {
    rule: 'agreedWith',
    catch: [
      [
        'AGREE',
        'to',
        /militants/,
        'The army agreed to a request from militants to allow their families to leave the camp.',
      ],
      ['AGREE', 'to', /elders/, 'The commander agreed to a proposal of the elders to let their cattle pass.'],
      ['AGREE', 'to', /Norway/, 'The Tigers accepted an offer from Norway to bring their wounded to Trincomalee.'],
    ],
    spare: [
      [
        'AGREE',
        'to',
        /families/,
        'The army agreed to a request from militants to allow their families to leave the camp.',
      ],
      ['AGREE', 'to', /cattle/, 'The commander agreed to a proposal of the elders to let their cattle pass.'],
      ['AGREE', 'to', /wounded/, 'The Tigers accepted an offer from Norway to bring their wounded to Trincomalee.'],
    ],
  },
  {
    rule: 'ofName: whom a wish with a name of several words is for',
    catch: [
      ['REQUEST', 'to', /Russia/, 'Norway wants Russia to release Evan Gershkovich.'],
      ['REQUEST', 'to', /Myanmar|junta/, 'Japan wants the junta to free Aung San Suu Kyi.'],
      ['REQUEST', 'to', /rebels/, 'The mayor wants the rebels to open the road.'],
    ],
    spare: [
      ['REQUEST', 'to', /Suu Kyi/, 'The EU wants Aung San Suu Kyi to be released from house arrest.'],
      ['REQUEST', 'to', /Gershkovich/, 'Norway wants Evan Gershkovich to be released from prison.'],
      ['REQUEST', 'to', /Navalny/, 'Germany wants Alexei Navalny to be freed at once.'],
    ],
  },
  {
    rule: 'areBetween: those between whom a round is',
    catch: [
      ['CONSULT', 'by', /Ukraine/, 'The second round of talks between Russia and Ukraine opened in Belarus.', /round/],
      [
        'CONSULT',
        'by',
        /Taliban/,
        'A third round of talks between Washington and the Taliban opened in Doha.',
        /round/,
      ],
      ['CONSULT', 'by', /FARC/, 'The last round of talks between Colombia and the FARC closed in Havana.', /round/],
    ],
    spare: [
      ['CONSULT', 'by', /Belarus/, 'The second round of talks between Russia and Ukraine opened in Belarus.', /round/],
      [
        'CONSULT',
        'by',
        /Doha|Qatar/,
        'A third round of talks between Washington and the Taliban opened in Doha.',
        /round/,
      ],
      [
        'CONSULT',
        'by',
        /Havana|Cuba/,
        'The last round of talks between Colombia and the FARC closed in Havana.',
        /round/,
      ],
    ],
  },
  {
    rule: 'bodiesNamed',
    catch: [
      [
        'CONSULT',
        'by',
        /Fatah/,
        'Leaders of rival Palestinian factions Fatah and Hamas have opened talks in Saudi Arabia.',
      ],
      ['REQUEST', 'by', /Seleka/, 'Leaders of the rival groups Seleka and Anti-Balaka urged France to leave.'],
      ['REJECT', 'by', /Darod/, 'Chiefs of the rival clans Hawiye and Darod refused to meet the envoy.'],
    ],
    spare: [
      ['CONSULT', 'by', /Fatah/, 'Gunmen shot at Fatah. Leaders of the town have opened talks in Saudi Arabia.'],
      ['REQUEST', 'by', /Seleka/, 'Leaders of the churches urged Seleka to leave.'],
      ['REJECT', 'by', /Darod/, 'Chiefs of the town refused to meet the Darod.'],
    ],
  },
  {
    rule: 'calledIn',
    catch: [
      [
        'REQUEST',
        'by',
        /Polisario/,
        'Rebels from the Polisario Front handed over 404 soldiers in Tindouf. The rebels urged Morocco to release its prisoners.',
        /urged/,
      ],
      [
        'REQUEST',
        'by',
        /ELN/,
        'Guerrillas of the ELN left Arauca. The guerrillas urged Colombia to open the road.',
        /urged/,
      ],
      ['REQUEST', 'by', /M23/, 'M23 rebels shelled Sake. The rebels asked Angola for talks.', /asked/],
    ],
    spare: [
      [
        'REQUEST',
        'by',
        /Polisario/,
        'The Polisario Front handed over 404 soldiers in Tindouf. The nurses urged Morocco to release its prisoners.',
        /urged/,
      ],
      [
        'REQUEST',
        'by',
        /ELN/,
        'The ELN left Arauca. The guerrillas of the FARC urged Colombia to open the road.',
        /urged/,
      ],
      ['REQUEST', 'by', /M23/, 'M23 rebels shelled Sake. The villagers asked Angola for talks.', /asked/],
    ],
  },
  {
    rule: 'what is of both sides',
    catch: [
      [
        'CONSULT',
        'to',
        /army/i,
        'The army shelled the rebels in Goma. The army attacked the rebels again. In talks to save the truce, the rebels asked for fuel.',
      ],
      [
        'AGREE',
        'to',
        /government/i,
        'The government fought the rebels in Aleppo. The rebels attacked the government. The rebels said the deal was back on.',
      ],
      [
        'CONCEDE',
        'to',
        /troops|government/i,
        '"War ends where terrorists say they are ready to surrender," the government said. Government troops fought the rebels in Aleppo. The rebels shelled the government.',
      ],
    ],
    spare: [
      [
        'CONSULT',
        'to',
        /bishop/i,
        'The army shelled the rebels in Goma. The army attacked the rebels again. In talks to save the truce, the rebels asked for fuel.',
      ],
      [
        'CONCEDE',
        'to',
        /rebels/i,
        '"War ends where terrorists say they are ready to surrender," the government said. Government troops fought the rebels in Aleppo. The rebels shelled the government.',
      ],
      [
        'AGREE',
        'to',
        /^(?:the )?rebels/i,
        'The government fought the rebels in Aleppo. The rebels attacked the government. The rebels said the deal was back on.',
      ],
    ],
  },
]
