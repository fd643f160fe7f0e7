// Sentences for parties who stand one step beyond the word an act names, and for those meant where its own slot holds something else.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Those in what is struck, owners of land, the second accused, those a promise serves, those who are offered, answered, pulled out. */
export const BEYOND: readonly RoleRule[] = [
  {
    rule: 'aboard',
    catch: [
      ['ASSAULT', 'to', /soldiers/, 'The blast destroyed a lorry carrying soldiers on the road to Kidal.'],
      ['ASSAULT', 'to', /passengers/, 'Insurgents fired on a bus carrying passengers to Pemba.'],
      ['ASSAULT', 'to', /pilgrims/, 'A bomb hit a minibus full of pilgrims in Karbala.'],
      ['ASSAULT', 'to', /families/, 'Shells hit a school sheltering displaced families in Donetsk.'],
    ],
    spare: [
      ['ASSAULT', 'to', /soldiers/, 'Soldiers carrying flags watched as a blast destroyed a lorry in Kidal.'],
      ['ASSAULT', 'to', /flour/, 'Insurgents fired on a lorry carrying flour to Pemba.'],
      ['ASSAULT', 'to', /pilgrims/, 'A bomb hit a minibus in Karbala, a city full of pilgrims.'],
    ],
  },
  {
    rule: 'thereAsItFell',
    catch: [
      ['ASSAULT', 'to', /worshippers/, 'The blast tore through a mosque in Kano as worshippers gathered for prayers.'],
      ['ASSAULT', 'to', /women/, 'A shell hit the square in Homs while women queued for bread.'],
      ['ASSAULT', 'to', /guests/, 'A bomb exploded in a hotel in Kabul as guests gathered for a wedding.'],
    ],
    spare: [
      ['ASSAULT', 'to', /ministers/, 'The blast tore through a mosque in Kano. In Abuja ministers gathered for talks.'],
      ['ASSAULT', 'to', /rebels/, 'Rebels shelled the square in Homs as they marched on the city.'],
      ['ASSAULT', 'to', /police/, 'A bomb exploded in a hotel in Kabul as police had warned it might.'],
    ],
  },
  {
    rule: 'whoseLand',
    catch: [
      ['ASSAULT', 'to', /Ukraine/, 'Russia annexed Ukrainian territory in 2014.'],
      ['ASSAULT', 'to', /Lebanon/, 'Israeli guns shelled Lebanese villages near the border on Monday.'],
      ['ASSAULT', 'to', /Ethiopia/, 'Somali troops captured Ethiopian towns in 1977.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Ukraine/, 'Ukrainian deputies met after Russia annexed the territory in 2014.'],
      ['ASSAULT', 'to', /Lebanon/, 'Israeli guns shelled villages near the Syrian border on Monday.'],
      ['ASSAULT', 'to', /Russia/, 'Rebels shelled the town with Russian mortars.'],
      ['ASSAULT', 'to', /Kurds/, 'Turkish forces shelled the Kurdish town of Afrin.'],
      ['ASSAULT', 'to', /Tamils/, 'The army raided the Tamil village of Mullaitivu.'],
      ['ASSAULT', 'to', /Kurds/, 'Jets bombed the Kurdish city of Kobani.'],
    ],
  },
  {
    rule: 'accusedToo',
    catch: [
      [
        'ACCUSE',
        'to',
        /LTTE/,
        'The inquiry concluded that the army had shelled hospitals, and that the LTTE had used civilians as shields.',
      ],
      [
        'ACCUSE',
        'to',
        /militia/,
        'The panel found that the army had burned villages in Darfur and that a militia had raped women.',
      ],
      [
        'ACCUSE',
        'to',
        /Croats/,
        'The inquiry concluded that Serb forces had shelled Vukovar and that the Croats had burned villages.',
      ],
    ],
    spare: [
      [
        'ACCUSE',
        'to',
        /Red Cross/,
        'The inquiry concluded that the army had shelled hospitals, and the Red Cross left.',
      ],
      ['ACCUSE', 'to', /mayor/, 'The panel found that the army had burned villages and thanked the mayor of Kutum.'],
      ['ACCUSE', 'to', /Croats/, 'The court found that Serb forces had shelled the town and the Croats there wept.'],
    ],
  },
  {
    rule: 'servedBy',
    catch: [
      ['AGREE', 'to', /victims/, 'Santos pledged to resolve the plight of the victims.'],
      ['AGREE', 'to', /Tamil/, 'Rajapaksa promised to fulfil Tamil hopes of equality.'],
      ['AGREE', 'to', /captives/, 'The general promised that the captives would be treated well.'],
    ],
    spare: [
      ['AGREE', 'to', /victims/, 'Santos pledged to read the list that the victims wrote.'],
      ['AGREE', 'to', /Tamil/, 'Rajapaksa promised to defeat Tamil rebels by May.'],
      ['AGREE', 'to', /captives/, 'The general promised that the road would be opened, the captives said.'],
    ],
  },
  {
    rule: 'inSupportOf',
    catch: [
      ['AID', 'to', /force/, 'France has sent drones in support of the regional force in the Sahel.'],
      ['AID', 'to', /army/, 'Russia sent arms in support of the army of Mali.'],
      ['AID', 'to', /rebels/, 'Qatar sent weapons in support of the Libyan rebels.'],
    ],
    spare: [
      ['AID', 'to', /mayor/, 'France has sent drones to the army; crowds marched in support of the mayor.'],
      ['AID', 'to', /motion/, 'Russia sent arms to Mali and voted in support of the motion.'],
      ['AID', 'to', /rebels/, 'Qatar sent weapons to Tripoli in return for the support of the Libyan rebels.'],
    ],
  },
  {
    rule: 'offeredTo',
    catch: [
      ['AGREE', 'to', /Mali/, 'Mali has been promised 200 armoured cars.'],
      ['AGREE', 'to', /rebels/, 'Indonesia proposed that the rebels be allowed to stand in elections.'],
      ['AGREE', 'to', /widows/, 'The ministry promised that the widows would be granted pensions.'],
    ],
    spare: [
      ['AGREE', 'to', /cars/, 'Mali has been promised 200 armoured cars.'],
      ['AGREE', 'to', /elections/, 'Indonesia proposed that the rebels be allowed to stand in elections.'],
      ['AGREE', 'to', /widows/, 'The ministry promised that the road would be mended, said the widows.'],
    ],
  },
  {
    rule: 'answeredWithForce',
    catch: [
      [
        'THREATEN',
        'to',
        /IRA/,
        'The Provisional IRA bombed Belfast on Friday. "We will make a clear response to the attacks on civilians," the minister said.',
      ],
      [
        'THREATEN',
        'to',
        /rebels/,
        'The rebels bombed Sderot on Monday. "We will make a clear response to the attacks on our towns," the general said.',
      ],
      [
        'THREATEN',
        'to',
        /militia/,
        'The militia ambushed a patrol near Jos. "We will make a clear response to the attacks on our men," the colonel said.',
      ],
    ],
    spare: [
      [
        'THREATEN',
        'to',
        /civilians/,
        '"We will make a clear response to the attacks on civilians," the minister said.',
      ],
      [
        'THREATEN',
        'to',
        /towns/,
        'The rebels bombed Sderot on Monday. "We will make a clear response to the attacks on our towns," the general said.',
      ],
      ['THREATEN', 'to', /colonel/, 'The militia ambushed a patrol. "We will answer this attack," the colonel said.'],
    ],
  },
  {
    rule: 'pulledOut',
    catch: [
      ['REQUEST', 'to', /troops/, 'The President has given no order to pull out the 2,000 troops in the valley.'],
      ['REQUEST', 'to', /peacekeepers/, 'Burundi gave an order to withdraw its peacekeepers from Jowhar.'],
      ['REQUEST', 'to', /brigade/, 'The king gave instructions to recall the brigade.'],
      ['REQUEST', 'to', /soldiers/, 'The cabinet gave orders to recall the soldiers from Tskhinvali.'],
    ],
    spare: [
      ['REQUEST', 'to', /troops/, 'The President ordered the general to withdraw the 2,000 troops.'],
      ['REQUEST', 'to', /passports/, 'The minister gave an order to withdraw the passports of the exiles.'],
      ['REQUEST', 'to', /soldiers/, 'The cabinet gave orders to shoot the soldiers who fled Tskhinvali.'],
    ],
  },
  {
    rule: 'notHelped',
    catch: [
      ['REJECT', 'to', /investigation/, 'The government has consistently failed to co-operate with the investigation.'],
      ['REJECT', 'to', /inquiry/, 'The army refused to cooperate with the inquiry into the deaths at Marikana.'],
      ['REJECT', 'to', /tribunal/, 'Khartoum has refused to cooperate with the tribunal in The Hague.'],
    ],
    spare: [
      ['REJECT', 'to', /investigation/, 'The government refused to comment while the investigation goes on.'],
      ['REJECT', 'to', /rain/, 'The army failed to engage with the rain of complaints.'],
      ['REJECT', 'to', /vigour/, 'Khartoum refused to work with vigour.'],
    ],
  },
  {
    rule: 'backedBefore',
    catch: [
      ['SUPPORT', 'to', /government/, 'All the neighbours publicly backed the government and endorsed the vote.'],
      ['SUPPORT', 'to', /Kabila/, 'Luanda praised Kabila and hailed the accord.'],
      ['SUPPORT', 'to', /troops/, 'The mayor thanked the troops and praised the courage of the town.'],
    ],
    spare: [
      ['SUPPORT', 'to', /envoy/, 'The minister met the envoy and endorsed the vote.'],
      ['SUPPORT', 'to', /rebels/, 'Luanda fought the rebels and hailed the accord.'],
      ['SUPPORT', 'to', /officer/, 'The mayor dismissed an officer and praised the courage of the town.'],
    ],
  },
  {
    rule: 'countedAmong',
    catch: [
      ['ASSAULT', 'to', /workers/, 'Three aid workers from Oslo were among those killed.'],
      ['ASSAULT', 'to', /children/, 'Nine children were among those killed in Saada.'],
      ['COERCE', 'to', /editors/, 'Two editors were among those arrested in Minsk.'],
    ],
    spare: [
      ['ASSAULT', 'to', /workers/, 'Three aid workers from Oslo buried those killed.'],
      ['ASSAULT', 'to', /doctors/, 'Doctors were among those who counted the dead in Saada.'],
      ['COERCE', 'to', /editors/, 'Two editors wrote of those arrested in Minsk.'],
    ],
  },
  {
    rule: 'apartFromDoer',
    catch: [
      ['ASSAULT', 'by', /Front/, 'The Front struck first, saying it feared an attack.'],
      ['ASSAULT', 'by', /army/, 'The army declared a truce on Sunday and was firing into Misrata on Monday.'],
      ['ASSAULT', 'to', /Houthis/, 'The army shelled the Houthis, who had shelled it.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Front/, 'The Front struck first, saying it feared an attack.', /struck/],
      ['ASSAULT', 'to', /army/, 'The army declared a truce on Sunday and was firing into Misrata on Monday.'],
      ['ASSAULT', 'to', /Taliban/, 'The Taliban attacked Kunduz as they had promised.'],
    ],
  },
  {
    rule: 'foughtFor',
    catch: [
      ['ASSAULT', 'to', /rebels/, 'The army said it had retaken Butembo after two days of fighting with the rebels.'],
      ['ASSAULT', 'to', /Taliban/, 'Afghan troops retook Sangin after clashes with the Taliban.'],
      ['ASSAULT', 'to', /militia/, 'The front captured Aidid after a fight against a militia.'],
    ],
    spare: [
      ['ASSAULT', 'to', /envoys/, 'The army retook Butembo from the rebels after two days of talks with envoys.'],
      ['ASSAULT', 'to', /journalists/, 'Afghan troops retook Sangin after a meeting with journalists.'],
      ['ASSAULT', 'to', /elders/, 'The front captured Aidid after a deal with elders.'],
    ],
  },
  {
    rule: 'machines struck by whoever strikes there',
    catch: [
      [
        'ASSAULT',
        'to',
        /ISIL/,
        'The coalition launched nine strikes against ISIL on Monday. Near Tal Afar, a strike destroyed two pumps.',
        /pumps/,
      ],
      [
        'ASSAULT',
        'to',
        /Taliban/,
        'The coalition launched four strikes against the Taliban on Monday. Near Sangin, a strike destroyed two bunkers.',
        /bunkers/,
      ],
      [
        'ASSAULT',
        'to',
        /Shabab/i,
        'Kenya launched six strikes against al-Shabab on Friday. Near Jilib, a strike destroyed two vehicles.',
        /vehicles/,
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /ISIL/, 'ISIL held Tal Afar. Near Kobani, a strike killed two farmers.', /farmers/],
      [
        'ASSAULT',
        'to',
        /Taliban/,
        'The coalition launched four strikes against the Taliban on Monday. Near Sangin, a strike killed two nurses.',
        /nurses/,
      ],
      [
        'ASSAULT',
        'to',
        /Shabab/i,
        'Kenya launched six strikes against al-Shabab on Friday. Near Jilib, a strike hit a school.',
        /school/,
      ],
    ],
  },
  {
    rule: 'besideIt',
    catch: [
      ['ASSAULT', 'to', /Visegrad/, 'Serb forces seized Foca and neighbouring Visegrad in April.'],
      ['ASSAULT', 'to', /Pasni/, 'Rebels shelled Gwadar and nearby Pasni on Friday.'],
      ['ASSAULT', 'to', /Bayji/, 'Militants overran Tikrit and neighbouring Bayji in June.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Serbia/, 'Serb forces seized Foca. Serbia closed its border.'],
      ['ASSAULT', 'to', /families/, 'Rebels shelled Gwadar, and families fled nearby Pasni.'],
      ['ASSAULT', 'to', /Kurds/, 'Militants overran Tikrit and the Kurds fled.'],
    ],
  },
  {
    rule: 'townShutIn',
    catch: [
      ['COERCE', 'to', /Jaffna/, 'The army has cut every road to Jaffna. Nobody can leave now.', /Nobody/],
      ['COERCE', 'to', /Taiz/, 'Taiz has been cut off since May. The water was turned off on the 16th.', /water/],
      ['COERCE', 'to', /Huambo/, 'The rebels have ringed Huambo since May. Nothing gets into Huambo.', /Nothing/],
    ],
    spare: [
      ['COERCE', 'to', /Jaffna/, 'Jaffna is quiet. The army arrested nine men in Vavuniya.'],
      ['COERCE', 'to', /Taiz/, 'A party left Taiz. In Aden the police arrested a trader.'],
      ['COERCE', 'to', /Huambo/, 'A convoy left Huambo. The rebels besieged the miners of Cafunfo.'],
    ],
  },
  {
    rule: 'isTruceOf',
    catch: [
      [
        'ASSAULT',
        'to',
        /Hamas/,
        "Israel and Hamas declared ceasefires after Israel's three-week offensive in the Gaza Strip.",
      ],
      [
        'ASSAULT',
        'to',
        /Renamo/,
        'The government and Renamo agreed a ceasefire. The government had launched an offensive in Sofala.',
      ],
      [
        'ASSAULT',
        'to',
        /Hezbollah/,
        "Israel and Hezbollah agreed a ceasefire after Israel's offensive in southern Lebanon.",
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /Hamas/, "Egypt and Hamas discussed Israel's three-week offensive in the Gaza Strip."],
      ['ASSAULT', 'to', /Renamo/, 'The government met Renamo. Bandits had launched an attack in Sofala.'],
      ['ASSAULT', 'to', /Norway/, "Khartoum and Norway signed a loan after Khartoum's offensive in the Nuba hills."],
    ],
  },
  {
    rule: 'isBareCraft',
    catch: [
      [
        'ASSAULT',
        'by',
        /[Pp]olice/,
        'Police stormed a farm in Dagestan. Helicopter gunships fired on the hills where gunmen hid. Police killed four.',
        /gunships/,
      ],
      [
        'ASSAULT',
        'by',
        /army/,
        'The army attacked Grozny at dawn. Tanks shelled the station. The army shelled the bazaar.',
        /Tanks/,
      ],
      [
        'ASSAULT',
        'by',
        /army/,
        'The army bombed Daraya on Friday. Two helicopters bombed the school. The army shelled it again.',
        /helicopters/,
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /farmers/, 'Farmers met in Dagestan. Helicopter gunships fired on the hills.'],
      ['ASSAULT', 'by', /traders/, 'Traders left Grozny at dawn. Tanks shelled the station.'],
      ['ASSAULT', 'by', /doctors/, 'Doctors worked in Daraya. Two helicopters bombed the school.'],
    ],
  },
  {
    rule: 'partnersIn',
    catch: [
      [
        'CONSULT',
        'to',
        /Museveni/,
        'Mr Hague met President Museveni in Kampala on Monday. Mr Hague also raised the situation in Goma.',
        /raised/,
      ],
      [
        'CONSULT',
        'to',
        /Lavrov/,
        'Mr Kerry met Sergei Lavrov in Geneva on Friday. Mr Kerry also raised the situation in Homs.',
        /raised/,
      ],
      [
        'CONSULT',
        'to',
        /Deby/,
        'Jan Egeland met Idriss Deby in Ndjamena. Mr Egeland also raised the situation in Goz Beida.',
        /raised/,
      ],
    ],
    spare: [
      [
        'CONSULT',
        'to',
        /Museveni/,
        'Mr Hague met President Museveni on Monday. Mr Clegg discussed Goma in parliament.',
        /discussed/,
      ],
      ['CONSULT', 'to', /Lavrov/, 'John Kerry met Sergei Lavrov in Geneva. Merkel telephoned Hollande.', /telephoned/],
      [
        'CONSULT',
        'to',
        /Deby/,
        'Idriss Deby stayed in Ndjamena. The envoy discussed the camps with donors.',
        /discussed/,
      ],
    ],
  },
  {
    rule: 'helpersIn',
    catch: [
      [
        'ASSAULT',
        'by',
        /intelligence/,
        'The port was captured by Peruvian police with the help of Colombian intelligence officers.',
      ],
      [
        'AID',
        'by',
        /government/,
        'UNICEF, working with the Sudanese government, is feeding 3,000 children in Kassala.',
      ],
      ['ASSAULT', 'by', /militias/, 'The army captured Zawiya with the help of local militias.'],
    ],
    spare: [
      ['ASSAULT', 'by', /drones/, 'The army captured Zawiya with the help of drones.'],
      ['AID', 'by', /government/, 'UNICEF, talking with the Sudanese government, says the army feeds 3,000 children.'],
      ['ASSAULT', 'by', /traders/, 'The army captured Zawiya with a column of traders behind it.'],
    ],
  },
  {
    rule: 'those who do it, told by what they do',
    catch: [
      ['ASSAULT', 'by', /those/, 'The minister praised those fighting Boko Haram near Maiduguri.'],
      ['ASSAULT', 'by', /those/, 'The Council hailed those fighting the Taliban in Helmand.'],
      ['COERCE', 'to', /those/, 'Police arrested those hiding in the church in Kigali.'],
    ],
    spare: [
      ['ASSAULT', 'by', /minister/, 'The minister praised those fighting Boko Haram near Maiduguri.'],
      ['ASSAULT', 'by', /Council/, 'The Council hailed those fighting the Taliban in Helmand.'],
      ['COERCE', 'by', /church/, 'Police arrested those hiding in the church in Kigali.'],
    ],
  },
]
