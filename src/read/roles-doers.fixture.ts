// Sentences for the rules that find who does a deed. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who does it: each rule with what it must catch and what it must spare. */
export const DOERS: readonly RoleRule[] = [
  {
    rule: 'doersBehind',
    catch: [
      ['ASSAULT', 'by', /fighters/i, 'The village came under fire from the fighters on Monday.'],
      ['ASSAULT', 'by', /army/i, 'Shelling by the army went on all night in Kadugli.'],
      ['ASSAULT', 'by', /Houthis/i, 'The port burned after a barrage from Houthis in the hills.'],
      ['COERCE', 'by', /rebels/i, 'The siege of Goma by rebels and their allies began in March.'],
      ['ASSAULT', 'by', /army/i, 'The shelling of the suburbs of Omdurman by the army lasted a week.'],
      [
        'COERCE',
        'by',
        /government/i,
        'The blockade of the port of Hodeidah by government forces has lasted three years.',
      ],
      ['ASSAULT', 'by', /SPLM/, 'Dozens of residents were killed by the shelling of Kadugli by the SPLM-N.'],
      ['AID', 'by', /Government/, 'Food and medicine were sent to the zone by ship by the Government.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Tuesday/i, 'Shelling from Tuesday on kept people in their cellars in Kherson.'],
      ['ASSAULT', 'by', /hills/i, 'Fire from the hills hit the camp near Goma.'],
      ['ASSAULT', 'by', /nightfall/i, 'The bombing by nightfall had reached the centre of Mekelle.'],
      ['COERCE', 'by', /road/i, 'The siege of Goma by road and by lake began in March.'],
      ['COERCE', 'by', /March/i, 'The siege of Sarajevo by March had cost a thousand lives.'],
      ['ASSAULT', 'by', /families/i, 'The shelling of houses left by families in Kharkiv went on.'],
    ],
  },
  {
    rule: 'thoseBehindIt',
    catch: [
      ['ASSAULT', 'by', /guards/, 'Three guards are implicated in the murder of a journalist in Kampala.'],
      ['ASSAULT', 'by', /cartel/i, 'Police said the cartel was behind the attack on the mayor of Culiacan.'],
      ['ASSAULT', 'by', /Boko Haram/i, 'Boko Haram was behind the bombing of the market in Maiduguri.'],
      ['ASSAULT', 'by', /soldiers/i, 'Ten soldiers were involved in the massacre of villagers in Solhan.'],
    ],
    spare: [
      ['ASSAULT', 'by', /mayor/i, 'The mayor was born in Jos, and the killing of the priest shook him.'],
      ['ASSAULT', 'by', /envoy/i, 'The envoy left the attack on the convoy behind and flew home.'],
      ['ASSAULT', 'by', /witnesses/i, 'Witnesses were behind a wall when the attack on the mosque began.'],
    ],
  },
  {
    rule: 'doersAlong',
    catch: [
      ['REJECT', 'by', /junta/i, 'In defiance of the court, the junta went on with the trial.'],
      ['REJECT', 'by', /miners/i, 'In defiance of a ban, miners marched to the palace in La Paz.'],
      ['REJECT', 'by', /Serbia/i, 'In defiance of the West, Serbia sent the convoy to Mitrovica.'],
    ],
    spare: [
      ['REJECT', 'by', /court/i, 'In defiance of the court, the junta went on with the trial.'],
      ['REJECT', 'by', /ban/i, 'In defiance of a ban, miners marched to the palace in La Paz.'],
      ['REJECT', 'by', /convoy/i, 'In defiance of the West, Serbia sent the convoy to Mitrovica.'],
    ],
  },
  {
    rule: 'expelledFrom',
    catch: [
      ['SANCTION', 'by', /Ethiopia/i, 'Seven UN officials were expelled from Ethiopia in September.'],
      ['SANCTION', 'by', /North Korea/i, 'Two inspectors have been expelled from North Korea.'],
      ['SANCTION', 'by', /Mali/i, 'The French ambassador was expelled from Mali on Monday.'],
    ],
    spare: [
      ['SANCTION', 'by', /school/i, 'Four boys were expelled from the school in Lagos.'],
      ['SANCTION', 'by', /party/i, 'The deputy was expelled from the party on Friday.'],
      ['SANCTION', 'by', /Monday/i, 'The envoy was expelled from Monday on.'],
    ],
  },
  {
    rule: 'participantsAround',
    catch: [
      ['CONSULT', 'by', /rebels/i, 'In talks with the army, the rebels offered to leave the town.'],
      ['CONSULT', 'by', /envoy/i, 'The envoy spoke during a meeting with generals in Naypyidaw.'],
      ['PROTEST', 'by', /people/i, 'More than 200 people attended the rally in Khartoum.'],
    ],
    spare: [
      ['CONSULT', 'by', /offer/i, 'In talks with the army, an offer was made.'],
      ['PROTEST', 'by', /drone/i, 'A drone filmed the rally in Khartoum.'],
      ['CONSULT', 'by', /town/i, 'The town was calm during a meeting with generals in Naypyidaw.'],
    ],
  },
  {
    rule: 'evacueesAround',
    catch: [
      ['RETREAT', 'by', /wounded/i, 'The truce was aimed at evacuating the wounded, but the evacuation did not begin.'],
      ['RETREAT', 'by', /families/i, 'Buses were to evacuate families from Mariupol, but the evacuation was put off.'],
      [
        'RETREAT',
        'by',
        /civilians/i,
        'The army promised to evacuate civilians from Marawi, and the evacuation began at dawn.',
      ],
    ],
    spare: [
      ['RETREAT', 'by', /city/i, 'The envoy was to evacuate families from the city, but the evacuation was put off.'],
      ['RETREAT', 'by', /truce/i, 'The truce was aimed at evacuating the wounded, but the evacuation did not begin.'],
      ['RETREAT', 'by', /files/i, 'The clerks evacuated the files from Kabul, and the evacuation began at dawn.'],
    ],
  },
  {
    rule: 'ownersOfFirst',
    catch: [
      [
        'ASSAULT',
        'by',
        /Government/i,
        'Government pressure and violence against journalists went on in Caracas.',
        /violence/,
      ],
      ['ASSAULT', 'by', /settler/i, 'Settler pressure and attacks on shepherds near Hebron went on.', /attacks/],
      ['ASSAULT', 'by', /army/i, "The envoy condemned the army's raids and strikes on villages in Kachin."],
      ['ASSAULT', 'by', /junta/i, "The junta's shelling and air strikes on Loikaw went on."],
      ['ASSAULT', 'by', /Russia/i, 'Russian shelling and drone strikes hit Kharkiv.'],
    ],
    spare: [
      ['ASSAULT', 'by', /villages/i, "The envoy condemned the army's raids and strikes on villages in Kachin."],
      ['ASSAULT', 'by', /rain/i, 'The rain and the shelling stopped in Taiz.'],
      ['ASSAULT', 'by', /Kharkiv/i, 'Russian shelling and drone strikes hit Kharkiv.'],
    ],
  },
  {
    rule: 'dutyBearer',
    catch: [
      ['REQUEST', 'to', /Russia/i, '"Russia has a duty to press the army to end its raids," the minister said.'],
      ['REQUEST', 'to', /Rwanda/i, '"Rwanda has a responsibility to press the rebels to leave Goma," the envoy said.'],
      [
        'REQUEST',
        'to',
        /Turkey/i,
        '"Turkey has an obligation to urge the factions to stop their raids on Afrin," the envoy said.',
      ],
    ],
    spare: [
      ['REQUEST', 'to', /nurse/i, 'The nurse had a day to rest.'],
      ['REQUEST', 'to', /school/i, 'The school has a duty roster for the boys.'],
      ['REQUEST', 'to', /driver/i, 'The driver has a lorry to wash.'],
    ],
  },
  {
    rule: 'ownersOfWeapon',
    catch: [
      ['ASSAULT', 'by', /Syria|government/i, 'Syrian government missiles struck the market in Saraqib.'],
      ['ASSAULT', 'by', /Russia/i, 'Russian rockets hit a station in Kramatorsk.'],
      ['ASSAULT', 'by', /Houthi/i, 'Houthi shells fell on a camp in Marib.'],
    ],
    spare: [
      ['ASSAULT', 'by', /rockets/i, 'Rockets hit a station in Kramatorsk.'],
      ['ASSAULT', 'by', /camp/i, 'Houthi shells fell on a camp in Marib.'],
      ['ASSAULT', 'by', /market/i, 'Missiles struck the market in Saraqib.'],
    ],
  },
  {
    rule: 'issuersOfPaper',
    catch: [
      ['ACCUSE', 'by', /Amnesty/i, 'Amnesty International put out a report accusing the Nigerian army of killings.'],
      ['ACCUSE', 'by', /union/i, 'The union filed a lawsuit accusing the ministry of torture in Harare.'],
      ['REQUEST', 'by', /Senate/i, 'The Senate passed a resolution demanding that Manila free the editor.'],
    ],
    spare: [
      ['ACCUSE', 'by', /report/i, 'Amnesty International put out a report accusing the Nigerian army of killings.'],
      ['ACCUSE', 'by', /lawsuit/i, 'The union filed a lawsuit accusing the ministry of torture in Harare.'],
      ['REQUEST', 'by', /resolution/i, 'The Senate passed a resolution demanding that Manila free the editor.'],
    ],
  },
  {
    rule: 'hungActively',
    catch: [
      ['RETREAT', 'by', /Islamic State/i, 'The Islamic State group released at least 19 Christians on Sunday.'],
      ['RETREAT', 'by', /junta/i, 'The junta released ninety monks in Mandalay.'],
      ['COERCE', 'by', /police/i, 'The police arrested six editors in Lusaka.'],
    ],
    spare: [
      ['RETREAT', 'by', /monks/i, 'The junta released ninety monks in Mandalay.'],
      ['COERCE', 'by', /editors/i, 'Six editors arrested in Lusaka were freed.'],
      ['RETREAT', 'by', /Christians/i, 'The Islamic State group released at least 19 Christians on Sunday.'],
    ],
  },
  {
    rule: 'turnedRound',
    catch: [
      ['ASSAULT', 'by', /rebels/, 'The army wants its men taken hostage by the rebels back.'],
      ['ASSAULT', 'to', /priest/, 'A priest held hostage in Homs was seen on Sunday.'],
      ['COERCE', 'to', /editor/, "The editor's arrest in Managua was condemned."],
      ['ASSAULT', 'by', /army/, 'Ten people were killed in shelling by the army of a camp in Kadugli.'],
      ['COERCE', 'by', /pirates/i, 'Villagers detained by the pirates were seen near Eyl.'],
      ['ASSAULT', 'by', /militia/i, 'Villagers killed by the militia were buried in Djugu.'],
      ['ASSAULT', 'to', /civilians/i, 'Medics counted 97 civilians killed in the operation in Husaybah.'],
    ],
    spare: [
      ['ASSAULT', 'by', /civilians/i, 'Medics counted 97 civilians killed in the operation in Husaybah.'],
      ['ASSAULT', 'by', /Villagers/i, 'Villagers killed by the militia were buried in Djugu.'],
      ['COERCE', 'by', /villagers/i, 'Villagers detained by the pirates were seen near Eyl.'],
    ],
  },
  {
    rule: 'ofSufferer',
    catch: [
      ['RETREAT', 'to', /editor/i, "Crowds in Lusaka cheered the editor's release."],
      ['COERCE', 'to', /singer/i, "The singer's arrest set off a march in Addis Ababa."],
      ['ASSAULT', 'to', /bishop/i, "The bishop's murder shocked Guatemala."],
    ],
    spare: [
      ['RETREAT', 'by', /editor/i, "Crowds in Lusaka cheered the editor's release."],
      ['COERCE', 'by', /singer/i, "The singer's arrest set off a march in Addis Ababa."],
      ['ASSAULT', 'by', /bishop/i, "The bishop's murder shocked Guatemala."],
    ],
  },
  {
    rule: 'otherThanActor',
    catch: [
      ['REQUEST', 'to', /Machar/i, 'Salva Kiir met Riek Machar in Juba. He urged him to return to the talks.'],
      ['REQUEST', 'to', /Zelensky/i, 'Erdogan met Volodymyr Zelensky in Lviv. He asked him to open the corridor.'],
      [
        'REQUEST',
        'to',
        /Burhan/i,
        'The envoy met General Abdel Fattah al-Burhan in Port Sudan. She urged him to let aid in.',
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /envoy/i,
        'The envoy met General Abdel Fattah al-Burhan in Port Sudan. She urged him to let aid in.',
      ],
      ['REQUEST', 'by', /Juba/i, 'Salva Kiir met Riek Machar in Juba. He urged him to return to the talks.'],
      ['REQUEST', 'to', /Lviv/i, 'Erdogan met Volodymyr Zelensky in Lviv. He asked him to open the corridor.'],
    ],
  },
  {
    rule: 'withCompanions',
    catch: [
      ['AID', 'by', /Russia/i, 'Along with Russia, Iran backs the government in Damascus.'],
      ['AID', 'by', /Qatar/i, 'Along with Qatar, Turkey backs the rebels in Libya.'],
      ['ASSAULT', 'by', /Wagner/i, 'The army, alongside Wagner fighters, attacked Moura.'],
    ],
    spare: [
      ['ASSAULT', 'by', /dogs/i, 'The army, along with dogs, searched and attacked the camp in Moura.'],
      ['AID', 'by', /ports/i, 'Along with ports, Iran backs the government in Damascus.'],
      ['ASSAULT', 'by', /river/i, 'The rebels attacked Sake along the river.'],
    ],
  },
  {
    rule: 'heldBy',
    catch: [
      [
        'ACCUSE',
        'by',
        /Council/,
        'The Security Council is clear that the use of hunger as a weapon, including the siege of towns, is unacceptable.',
      ],
      [
        'ACCUSE',
        'by',
        /union/,
        "The teachers' union is unequivocal that the shelling of schools in Donetsk is a crime.",
      ],
      ['ACCUSE', 'by', /Council/i, 'The Security Council is clear that the siege of Bor is unacceptable.'],
      ['ACCUSE', 'by', /union/i, 'The African Union is adamant that the coup in Gabon is unacceptable.'],
      ['ACCUSE', 'by', /pope/i, 'The pope was clear that the bombing of Gaza was unacceptable.'],
    ],
    spare: [
      ['ACCUSE', 'by', /siege/i, 'The Security Council is clear that the siege of Bor is unacceptable.'],
      ['ACCUSE', 'by', /sky/i, 'The sky was clear over Bor.'],
      ['ACCUSE', 'by', /coup/i, 'The African Union is adamant that the coup in Gabon is unacceptable.'],
    ],
  },
  {
    rule: 'isMutual',
    catch: [
      ['CONSULT', 'by', /Houthis/i, 'The envoy met the Houthis in Muscat.'],
      ['AGREE', 'by', /FARC/i, 'The government agreed with the FARC on a truce.'],
      ['CONSULT', 'by', /Kagame/i, 'Tshisekedi held talks with Kagame in Luanda.'],
    ],
    spare: [
      ['CONSULT', 'by', /president/i, 'The envoy telephoned the president on Friday.'],
      ['CONSULT', 'by', /generals/i, 'The envoy visited the generals in Naypyidaw.'],
      ['CONSULT', 'by', /ministers/i, 'The general briefed the ministers in Kyiv.'],
    ],
  },
  {
    rule: 'arePair',
    catch: [
      [
        'CONSULT',
        'by',
        /Lavrov/,
        'Sergey Lavrov met Dmytro Kuleba in Antalya. The ministers discussed a corridor.',
        /ministers/,
      ],
      ['CONSULT', 'by', /Kagame/, 'Paul Kagame met Felix Tshisekedi in Luanda. Both sides discussed a truce.', /Both/],
      [
        'CONSULT',
        'by',
        /Machar/,
        'Salva Kiir and Riek Machar met in Addis Ababa. The two leaders discussed the ceasefire.',
        /leaders/,
      ],
      [
        'CONSULT',
        'by',
        /Kiir/i,
        'Salva Kiir and Riek Machar met in Addis Ababa. The two leaders discussed the ceasefire.',
      ],
      ['CONSULT', 'by', /Kagame/i, 'Paul Kagame met Felix Tshisekedi in Luanda. Both sides discussed a truce.'],
      ['CONSULT', 'by', /Lavrov/i, 'Sergey Lavrov met Dmytro Kuleba in Antalya. The ministers discussed a corridor.'],
    ],
    spare: [
      ['CONSULT', 'by', /Kiir/i, 'Salva Kiir spoke in Juba. Coalition defence ministers met in Brussels.'],
      ['CONSULT', 'by', /Kagame/i, 'Paul Kagame spoke in Kigali. The elders of Kivu met the bishop.'],
      ['CONSULT', 'by', /Lavrov/i, 'Sergey Lavrov flew home. Two ministers from Chad met in Antalya.'],
    ],
  },
  {
    rule: 'strikeOf',
    catch: [
      [
        'ASSAULT',
        'by',
        /coalition/i,
        'Coalition jets struck the Taliban near Ghazni. Near Kunduz, one strike destroyed a bridge.',
      ],
      ['ASSAULT', 'by', /army/i, 'The army bombed Taiz at dawn. Two strikes hit a clinic in the city.'],
      ['ASSAULT', 'by', /Ethiopia/i, 'Ethiopia bombed Mekelle on Monday. Three airstrikes hit a market on Tuesday.'],
    ],
    spare: [
      ['ASSAULT', 'by', /strike/i, 'Near Kunduz, one strike destroyed a bridge.'],
      [
        'ASSAULT',
        'by',
        /bridge/i,
        'Coalition jets struck the Taliban near Ghazni. Near Kunduz, one strike destroyed a bridge.',
      ],
      ['ASSAULT', 'by', /union/i, 'The union met in Lagos. Two strikes hit the mines.'],
    ],
  },
  {
    rule: 'any rule: a deed told in another',
    catch: [
      ['ASSAULT', 'by', /Russia/i, 'Ten people were killed in Russian air strikes on Idlib.'],
      ['ASSAULT', 'by', /militia/i, 'Four monks died at the hands of the militia and were killed in Loikaw.'],
      ['ASSAULT', 'by', /army/i, 'Two nurses were killed in shelling by the army in Kadugli.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Idlib/i, 'Ten people were killed in Russian air strikes on Idlib.'],
      ['ASSAULT', 'by', /storm/i, 'Ten people were killed in a storm in Idlib.'],
      ['ASSAULT', 'by', /nurses/i, 'Two nurses were killed in shelling by the army in Kadugli.'],
    ],
  },
  {
    rule: 'claimantsIn',
    catch: [
      [
        'ASSAULT',
        'by',
        /Islamic State/i,
        'A bomb killed ten people in Kabul, and the Islamic State group claimed responsibility.',
      ],
      ['ASSAULT', 'by', /Shabaab/i, 'Al-Shabaab claimed responsibility for the attack on a hotel in Mogadishu.'],
      ['ASSAULT', 'by', /ELN/i, 'The ELN claimed responsibility for the bombing of the police school in Bogota.'],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Islamic State/i,
        'A bomb killed ten people in Kabul, and the Islamic State group did not claim responsibility.',
      ],
      ['ASSAULT', 'by', /nobody/i, 'Nobody claimed responsibility for the attack on a hotel in Mogadishu.'],
      ['ASSAULT', 'by', /hotel/i, 'Al-Shabaab claimed responsibility for the attack on a hotel in Mogadishu.'],
    ],
  },
  {
    rule: 'mustPress',
    catch: [
      ['REQUEST', 'to', /Rwanda/i, '"Rwanda must do all it can to pressure the rebels to leave Goma," the envoy said.'],
      [
        'REQUEST',
        'to',
        /Russia/i,
        'Mr Kerry said Russia has a duty in this regard to press the army to end its raids.',
      ],
      [
        'REQUEST',
        'to',
        /African Union/i,
        '"The African Union should go to Juba to persuade both men to talk," the bishop said.',
      ],
    ],
    spare: [
      ['REQUEST', 'to', /envoy/i, 'The envoy went to Damascus to press the government to end the siege.'],
      ['REQUEST', 'to', /France/i, 'France wants to push Mali to hold a vote.'],
      [
        'REQUEST',
        'to',
        /bishop/i,
        '"The African Union should go to Juba to persuade both men to talk," the bishop said.',
      ],
    ],
  },
]
