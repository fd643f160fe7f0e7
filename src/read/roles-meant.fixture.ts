// Sentences for the rules that say who words mean, and whom the other sentences of a report set against whom. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is meant, and which side: each rule with what it must catch and what it must spare. */
export const MEANT: readonly RoleRule[] = [
  {
    rule: 'attackersWarned',
    catch: [
      ['THREATEN', 'to', /either side/i, 'Attacks on its patrols by either side would be met with force, France said.'],
      ['THREATEN', 'to', /militia/i, 'Raids on the port by the militia would be met with air strikes, NATO warned.'],
      [
        'THREATEN',
        'to',
        /rebels/i,
        'Attacks on aid lorries by the rebels would be met with force, the mission warned.',
      ],
    ],
    spare: [
      ['THREATEN', 'to', /patrols/i, 'Attacks on its patrols by either side would be met with force, France said.'],
      ['THREATEN', 'to', /port/i, 'Raids on the port by the militia would be met with air strikes, NATO warned.'],
      [
        'THREATEN',
        'to',
        /lorries/i,
        'Attacks on aid lorries by the rebels would be met with force, the mission warned.',
      ],
    ],
  },
  {
    rule: 'writersBefore',
    catch: [
      ['ACCUSE', 'by', /militia/i, 'The militia said in a letter that it would stay. The letter accused the mayor.'],
      [
        'ACCUSE',
        'by',
        /Taliban/i,
        'The Taliban issued a statement on Monday. The statement accused Washington of lying.',
      ],
      [
        'REQUEST',
        'by',
        /Villagers/i,
        'Villagers sent a petition to the governor. The petition urged the army to leave.',
      ],
    ],
    spare: [
      ['ACCUSE', 'by', /mayor/i, 'The mayor received a letter on Monday. The letter accused the army of theft.'],
      ['ACCUSE', 'by', /rebels/i, 'The rebels burned a letter in Bor. The letter accused the army of theft.'],
      ['ACCUSE', 'by', /governor/i, 'The governor read a report. Another report accused the army of theft.'],
    ],
  },
  {
    rule: 'severalOver',
    catch: [
      ['ACCUSE', 'by', /neighbours/i, 'The two neighbours have fought two wars, each accusing the other of theft.'],
      ['ACCUSE', 'by', /militias/i, 'The militias fought in Bor on Friday, each accusing the other of theft.'],
      ['ACCUSE', 'by', /clans/i, 'The clans have left the talks, each accusing the other of murder.'],
    ],
    spare: [
      ['ACCUSE', 'by', /envoy/i, 'The envoy met the sides in Oslo, each accusing the other of theft.'],
      ['ACCUSE', 'by', /talks/i, 'The talks ended in Oslo, each blaming the other.'],
      ['ACCUSE', 'by', /monks/i, 'The army and the rebels shot monks, each accusing the other of it.'],
    ],
  },
  {
    rule: 'listedAfter',
    catch: [
      ['AGREE', 'by', /African Union/i, 'Qatar, the African Union and the Government of Chad agreed to send monitors.'],
      [
        'AGREE',
        'by',
        /European Union/i,
        'Norway, the European Union and the Government of Kenya agreed to send envoys.',
      ],
      [
        'AGREE',
        'by',
        /European Union/i,
        'Turkey, the European Union and the Government of Iraq agreed to open the road.',
      ],
    ],
    spare: [
      ['AGREE', 'by', /monitors/i, 'Qatar, the African Union and the Government of Chad agreed to send monitors.'],
      ['AGREE', 'by', /envoys/i, 'Norway, the European Union and the Government of Kenya agreed to send envoys.'],
      ['AGREE', 'by', /road/i, 'Turkey, the European Union and the Government of Iraq agreed to open the road.'],
    ],
  },
  {
    rule: 'includedIn',
    catch: [
      ['ASSAULT', 'to', /policemen/i, 'Gunmen killed eleven people, including two policemen, in Kabul.'],
      ['ASSAULT', 'to', /Sadiq/, 'The blast wounded nine people, among them the deputy governor, Karim Sadiq.'],
      ['COERCE', 'to', /Vos/, 'Police arrested 40 people, among them the editor Pieter Vos.'],
      ['ASSAULT', 'by', /Hamas/i, 'Radical groups such as Hamas attacked buses.'],
      ['ASSAULT', 'by', /Russia/i, 'The regime and its backers, notably Russia, bombed the town of Saraqib.'],
    ],
    spare: [
      ['ASSAULT', 'to', /dawn/i, 'Gunmen killed eleven people, including at dawn, in Kabul.'],
      ['ASSAULT', 'by', /buses/i, 'Radical groups such as Hamas attacked buses.'],
      ['ASSAULT', 'by', /Saraqib/i, 'The regime and its backers, notably Russia, bombed the town of Saraqib.'],
    ],
  },
  {
    rule: 'countedBefore',
    catch: [
      [
        'ASSAULT',
        'to',
        /militants/i,
        'Three militants planted a bomb in Kandahar. It went off, killing the three on the spot.',
      ],
      ['COERCE', 'to', /nurses/i, 'Two nurses reached the gate in El Fasher. Soldiers arrested the two at dawn.'],
      ['ASSAULT', 'to', /monks/i, 'Four monks left the temple in Loikaw. Soldiers shot the four near the river.'],
    ],
    spare: [
      ['ASSAULT', 'to', /militants/i, 'Three militants planted a bomb in Kandahar. The blast killed three farmers.'],
      ['COERCE', 'to', /nurses/i, 'Two nurses reached the gate in El Fasher. Soldiers arrested both editors.'],
      ['ASSAULT', 'to', /monks/i, 'Four monks left the temple in Loikaw. Soldiers shot four dogs.'],
    ],
  },
  {
    rule: 'namesOfGround',
    catch: [
      ['ASSAULT', 'to', /Foua/i, 'The rebels shelled the villages of Foua and Kfraya.'],
      ['ASSAULT', 'to', /Bakhmut/i, 'Wagner shelled the town of Bakhmut.'],
      ['ASSAULT', 'to', /Yida/i, 'Jets bombed the camp of Yida.'],
    ],
    spare: [
      ['ASSAULT', 'to', /^villages$/i, 'The rebels shelled the villages of Foua and Kfraya.'],
      ['ASSAULT', 'to', /Juba/i, 'Jets bombed the camp near Juba.'],
      ['ASSAULT', 'to', /Kyiv/i, 'Wagner shelled the town, and Kyiv was silent.'],
    ],
  },
  {
    rule: 'placeMeant',
    catch: [
      ['ASSAULT', 'to', /Goma/i, 'Thousands fled Goma. The rebels shelled the city at dawn.'],
      ['ASSAULT', 'to', /Taiz/i, 'Families left Taiz. The army shelled the city at dawn.'],
      ['ASSAULT', 'to', /Kharkiv/i, 'Trains left Kharkiv. Troops shelled the city all day.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Kigali/i, 'Kigali denied it. The rebels shelled a village at dawn.'],
      ['ASSAULT', 'to', /Goma/i, 'Thousands fled Goma. The rebels shelled two villages at dawn.'],
      ['ASSAULT', 'to', /Cairo/i, 'Cairo was silent. Jets bombed a camp at dawn.'],
    ],
  },
  {
    rule: 'sayerOver',
    catch: [
      [
        'AGREE',
        'by',
        /Soto/,
        'Pedro Ruiz fled with Juan Soto. Soto, who had told Ruiz he would help him with work, denied it.',
        /would/,
      ],
      [
        'AGREE',
        'by',
        /Soto/,
        'Juan Soto, who had told Pedro Ruiz he would assist him with work and housing, denied it.',
        /would/,
      ],
      ['AGREE', 'by', /commander/i, 'The commander promised the chief he would free the men.'],
      ['AGREE', 'by', /minister/i, 'The minister told the bishop she would help the displaced.'],
      ['AGREE', 'by', /governor/i, 'The governor assured the elders he would rebuild the clinic.'],
    ],
    spare: [
      ['AGREE', 'by', /bishop/i, 'The minister told the bishop she would help the displaced.'],
      ['AGREE', 'by', /elders/i, 'The governor assured the elders he would rebuild the clinic.'],
      ['AGREE', 'by', /chief/i, 'The commander promised the chief he would free the men.'],
    ],
  },
  {
    rule: 'ownSide',
    catch: [
      ['COERCE', 'by', /Kenya/i, `Kenya's Foreign Minister, Amina Mohamed, said: "We have closed the border."`],
      ['ACCUSE', 'by', /Grundberg/i, 'UN envoy Hans Grundberg said: "I condemn the attack on the port."'],
      [
        'REQUEST',
        'by',
        /Houthi/i,
        'Houthi negotiator Salem Nasser met the envoy in Muscat. "We demand the release of our men," he said.',
      ],
    ],
    spare: [
      ['COERCE', 'by', /border/i, `Kenya's Foreign Minister, Amina Mohamed, said: "We have closed the border."`],
      ['ASSAULT', 'by', /Haddad/i, 'Aid worker Mona Haddad said that the rebels attacked the village.'],
      [
        'REQUEST',
        'by',
        /envoy/i,
        'Houthi negotiator Salem Nasser met the envoy in Muscat. "We demand the release of our men," he said.',
      ],
    ],
  },
  {
    rule: 'withAccused',
    catch: [
      ['ACCUSE', 'to', /Boko Haram/i, 'The governor condemned the attack. Boko Haram had attacked the market in Baga.'],
      ['ACCUSE', 'to', /Shabaab/i, 'Al-Shabaab bombed a hotel in Mogadishu. The president condemned the bombing.'],
      [
        'ACCUSE',
        'to',
        /Daesh|Islamic State/i,
        'France condemned the murders. Islamic State killed two monks in Qaraqosh.',
      ],
    ],
    spare: [
      ['ACCUSE', 'to', /market/i, 'The governor condemned the attack. Boko Haram had attacked the market in Baga.'],
      ['ACCUSE', 'to', /hotel/i, 'Al-Shabaab bombed a hotel in Mogadishu. The president condemned the bombing.'],
      ['ACCUSE', 'to', /police/i, 'Police opened an inquiry into the fire. Gunmen had killed two monks.'],
    ],
  },
  {
    rule: 'thoseAnswered',
    catch: [
      ['REJECT', 'to', /Britain|United Kingdom/i, 'Britain says Russia was behind the poisoning, which Russia denies.'],
      ['REJECT', 'to', /Congo/i, 'Congo accuses Rwanda of arming the rebels. Rwanda denies it.'],
      ['REJECT', 'to', /Ukraine/i, 'Ukraine accused Russia of shelling the port. Moscow denied this.'],
    ],
    spare: [
      ['REJECT', 'to', /Rwanda/i, 'Congo accuses Rwanda of arming the rebels. Rwanda denies it.'],
      ['REJECT', 'to', /elders/i, 'The elders met in Bukavu. Rwanda denies it has men there.'],
      ['REJECT', 'to', /port/i, 'Ukraine accused Russia of shelling the port. Moscow denied this.'],
    ],
  },
  {
    rule: 'isSilenceTold',
    catch: [
      [
        'REJECT',
        'by',
        /United States/,
        'Negotiator Lina Qasem says their pleas to the United States have gone unanswered. "We ask and hear nothing," she says.',
        /hear/,
      ],
      [
        'REJECT',
        'by',
        /Russia/,
        'Mayor Ivan Kos said his letters to Moscow had gone unanswered. "We write and hear nothing," he said.',
        /hear/,
      ],
      [
        'REJECT',
        'by',
        /junta/,
        'Bishop Saw Paul said his appeals to the junta had gone unanswered. "We have heard nothing back," he said.',
        /heard/,
      ],
    ],
    spare: [
      [
        'REJECT',
        'by',
        /Russia/,
        'Mayor Ivan Kos said his letters to Moscow had gone unanswered. "We ask and hear nothing," a widow said.',
        /hear/,
      ],
      [
        'REJECT',
        'by',
        /Ivan Kos/,
        'Mayor Ivan Kos said his letters to Moscow had gone unanswered. "We write and hear nothing," he said.',
        /hear/,
      ],
      [
        'REJECT',
        'by',
        /Russia/,
        'Mayor Ivan Kos refused to write to Moscow. "We write and hear nothing," he said.',
        /hear/,
      ],
    ],
  },
  {
    rule: 'thoseSilent',
    catch: [
      ['REJECT', 'by', /rebels/i, 'The mediator asked the rebels for a list of prisoners, but has received no reply.'],
      ['REJECT', 'by', /junta/i, 'The bishops asked the junta to free the nuns. There was no answer.'],
      ['REJECT', 'to', /Norway/i, 'Norway asked the Houthis for safe passage. There was no reply.'],
    ],
    spare: [
      ['REJECT', 'by', /rebels/i, 'The rebels held a parade. The letter received no reply.'],
      ['REJECT', 'by', /Houthis/i, 'Norway asked the Houthis for safe passage. They agreed.'],
      ['REJECT', 'by', /Norway/i, 'Norway asked the Houthis for safe passage. There was no reply.'],
    ],
  },
  {
    rule: 'withGroupNamed',
    catch: [
      ['ASSAULT', 'by', /Islamic State|ISIL/i, 'ISIL holds the town of Hit. The enemy shelled a school on Sunday.'],
      ['ASSAULT', 'to', /Shabaab/i, 'Al-Shabaab holds Jilib. Troops attacked the terrorists on Sunday.'],
      ['ASSAULT', 'to', /Taliban/i, 'The Taliban took Ghazni. Jets bombed the enemy near the road.'],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Shabaab/i,
        'Al-Shabaab fought Hizbul Islam in Jilib. Troops attacked the terrorists on Sunday.',
      ],
      ['ASSAULT', 'by', /Taliban/i, 'The Taliban were in Ghazni. Bandits robbed and shot a driver near the road.'],
      ['ASSAULT', 'by', /Islamic State|ISIL/i, 'ISIL is weak in Hit. Soldiers shelled a school on Sunday.'],
    ],
  },
  {
    rule: 'enemyNamed',
    catch: [
      [
        'ASSAULT',
        'to',
        /rebels/i,
        'The army shelled the rebels in Taiz. The army also struck enemy positions and killed enemy fighters near Mocha.',
      ],
      [
        'ASSAULT',
        'to',
        /insurgents/i,
        'Troops attacked the insurgents in Palma. Troops killed ten enemy fighters on Sunday.',
      ],
      [
        'ASSAULT',
        'to',
        /separatists/i,
        'The army shelled the separatists in Luhansk. The army killed enemy fighters on Monday.',
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /rebels/i, 'The army shelled a hill. The army also killed enemy fighters near Mocha.'],
      [
        'ASSAULT',
        'to',
        /nurses/i,
        'Troops attacked the insurgents in Palma. Nurses fled. Troops killed ten enemy fighters on Sunday.',
      ],
      [
        'ASSAULT',
        'to',
        /villagers/i,
        'The army shelled the separatists in Luhansk. Villagers fled. The army killed enemy fighters on Monday.',
      ],
    ],
  },
  {
    rule: 'withHolders',
    catch: [
      [
        'CONCEDE',
        'by',
        /rebels/i,
        'Rebels fought the army for years. The surrender of rebel-held districts in Homs came in May.',
      ],
      [
        'CONCEDE',
        'by',
        /opposition/i,
        'The army shelled the opposition. The surrender of opposition-held suburbs followed in Ghouta.',
      ],
      [
        'CONCEDE',
        'by',
        /insurgents/i,
        'The army fought the insurgents. The surrender of insurgent-held towns followed.',
      ],
    ],
    spare: [
      [
        'CONCEDE',
        'by',
        /army/i,
        'Rebels fought the army for years. The surrender of rebel-held districts in Homs came in May.',
      ],
      [
        'CONCEDE',
        'by',
        /government/i,
        'The government shelled the opposition. The surrender of opposition-held suburbs followed in Ghouta.',
      ],
      [
        'CONCEDE',
        'by',
        /rebels/i,
        'Rebels fought the army for years. The surrender of the garrison in Homs came in May.',
      ],
    ],
  },
  {
    rule: 'isFreed',
    catch: [
      [
        'ASSAULT',
        'to',
        /Islamic State|ISIL/i,
        'ISIL killed hundreds in Mosul. The minister welcomed the liberation of Fallujah.',
      ],
      ['ASSAULT', 'to', /Shabaab/i, 'Al-Shabaab moved its camps. The liberation of Kismayo took a week.'],
      ['ASSAULT', 'to', /rebels/i, 'The rebels fled. The army shelled the rebels. The recapture of Bunia took a week.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Islamic State|ISIL/i, 'ISIL killed hundreds in Mosul. The shelling of Fallujah went on.'],
      ['ASSAULT', 'to', /Shabaab/i, 'Al-Shabaab moved its camps. The raid on Kismayo took a day.'],
      ['ASSAULT', 'to', /Mosul/i, 'ISIL killed hundreds in Ramadi. The minister welcomed the liberation of Fallujah.'],
    ],
  },
  {
    rule: 'uncounted',
    catch: [
      [
        'CONCEDE',
        'to',
        /government/i,
        'Hundreds of rebels fought the government in Bor. The government shelled hundreds of rebels. The rebels surrendered.',
      ],
      ['CONCEDE', 'to', /army/i, 'The army shelled dozens of rebels near Goma. The rebels surrendered on Friday.'],
      ['CONCEDE', 'to', /army/i, 'The army fought 300 insurgents in Palma. The insurgents surrendered on Friday.'],
    ],
    spare: [
      [
        'CONCEDE',
        'to',
        /hundreds/i,
        'Hundreds of rebels fought the government in Bor. The government shelled hundreds of rebels. The government surrendered the town.',
      ],
      [
        'CONCEDE',
        'to',
        /dozens/i,
        'The army shelled dozens of rebels near Goma. The army surrendered the town on Friday.',
      ],
      ['CONCEDE', 'to', /300/i, 'The army fought 300 insurgents in Palma. The army surrendered on Friday.'],
    ],
  },
  {
    rule: 'withMeantDoers: the attacker near by',
    catch: [
      ['ASSAULT', 'by', /Taliban/i, 'The Taliban attacked the base in Ghazni. Ten soldiers were killed.'],
      ['ASSAULT', 'by', /militia/i, 'The militia raided the camp in Djugu. Forty people were killed.'],
      ['ASSAULT', 'by', /army/i, 'The army shelled the market in Nyala. Two traders were wounded.'],
    ],
    spare: [
      ['ASSAULT', 'by', /soldiers/i, 'The Taliban attacked the base in Ghazni. Ten soldiers were killed.'],
      ['ASSAULT', 'by', /crowd/i, 'A crowd met in Djugu. Forty people were killed.'],
      ['ASSAULT', 'by', /police/i, 'The police searched a house in Nyala. Two traders were wounded.'],
    ],
  },
  {
    rule: 'withSufferers',
    catch: [
      [
        'ASSAULT',
        'to',
        /Boko Haram/,
        'The town was retaken by the brave sons of the nation, the minister said. Boko Haram had held it for a year.',
        /retaken/,
      ],
      [
        'ASSAULT',
        'to',
        /Islamic State/,
        '"This bridge was liberated by the heroes of the 9th Division," the colonel said. Islamic State attacked it in June.',
        /liberated/,
      ],
      [
        'CONCEDE',
        'to',
        /government/i,
        'The insurgents surrendered the town on Monday. The government had shelled the insurgents for weeks.',
      ],
      ['ASSAULT', 'to', /rebels/i, 'The army shelled the rebels in Goma. The army took the town of Sake on Monday.'],
      [
        'ASSAULT',
        'to',
        /rebels/i,
        'Rebels attacked the army in Goma. On Monday the army recaptured the airport in Goma.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Boko Haram/,
        'The quarter was cleaned by the heroes of the nation, the minister said. Boko Haram had held it for a year.',
        /cleaned/,
      ],
      ['ASSAULT', 'to', /army/i, 'The army shelled the rebels in Goma. The army took the town of Sake on Monday.'],
      [
        'CONCEDE',
        'to',
        /insurgents/i,
        'The insurgents surrendered the town on Monday. The government had shelled the insurgents for weeks.',
      ],
      ['ASSAULT', 'to', /rebels/i, 'The army hunts rebels in Goma. Gunmen killed a priest in Kano.'],
    ],
  },
  {
    rule: 'withMeantDoers: the other of two who fight',
    catch: [
      [
        'ASSAULT',
        'by',
        /army/i,
        'The army fights the rebels in Goma. The army shelled the rebels on Monday. The rebels were bombed again on Friday.',
      ],
      [
        'ASSAULT',
        'by',
        /government/i,
        'The government shelled the insurgents. Rebel-held districts were bombed on Friday.',
      ],
      ['ASSAULT', 'by', /army/i, 'The rebels attacked the army. An air strike hit the rebels in Sake.'],
    ],
    spare: [
      ['ASSAULT', 'by', /rebels/i, 'The army shelled the rebels on Monday. The rebels were bombed again on Friday.'],
      ['ASSAULT', 'by', /army/i, 'Four farmers were killed near Maiduguri.'],
      ['ASSAULT', 'by', /government/i, 'The bridge was destroyed on Friday. The government met in Kigali.'],
    ],
  },
  {
    rule: 'withMeantDoers: the one who does all harm told',
    catch: [
      [
        'ASSAULT',
        'by',
        /Shabaab/i,
        'Al-Shabaab bombed a hotel. The minister condemned al-Shabaab. At noon the market was bombed too.',
      ],
      [
        'ASSAULT',
        'by',
        /Islamic State|ISIL/i,
        'ISIL killed 70 men in Anbar. ISIL attacked the tribe again. The world must not forget the women who were raped.',
      ],
      [
        'ASSAULT',
        'by',
        /Boko Haram/i,
        'Boko Haram abducted girls in Chibok. Boko Haram burned the school. Villagers were killed in Baga.',
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /Shabaab/i, 'Al-Shabaab is feared. Police shot a thief. At noon the market was bombed too.'],
      [
        'ASSAULT',
        'by',
        /Boko Haram/i,
        'Boko Haram is weak in Chibok. The army and the police quarrel. Villagers were killed in Baga.',
      ],
      [
        'ASSAULT',
        'by',
        /Taliban/i,
        'The Taliban sit in Ghazni. The army attacked Kunduz. The army shelled Herat. A bomb killed ten people.',
      ],
    ],
  },
  {
    rule: 'withCapitals',
    catch: [
      ['COOPERATE', 'by', /Syria/i, 'Damascus would work out further military action with Moscow and Tehran.'],
      ['ASSAULT', 'by', /Russia/i, 'Moscow shelled Kharkiv.'],
      ['REJECT', 'by', /Ethiopia/i, 'Addis Ababa rejected the plan for talks in Mekelle.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Syria/i, 'Jets bombed Damascus.'],
      ['CONCEDE', 'by', /Yemen/i, 'Sanaa surrendered to the rebels.'],
      ['PROTEST', 'by', /Sudan/i, 'Khartoum protested against the junta.'],
    ],
  },
]
