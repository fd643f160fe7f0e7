// Sentences for the rules that say whom an answer answers, and whom the same men struck or met just before. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is answered: each rule with what it must catch and what it must spare. */
export const ANSWERED: readonly RoleRule[] = [
  {
    rule: 'whoPutIt',
    catch: [
      ['REJECT', 'to', /ministry/i, 'The ministry accused the union of arson; its leaders in exile denied it.'],
      ['REJECT', 'to', /Norway/i, 'Norway offered to host a second round in Oslo; the rebels will not hear of it.'],
      [
        'REJECT',
        'to',
        /envoy/i,
        'The envoy proposed a pause of ten days on Monday. The generals rejected it within hours.',
      ],
      ['REJECT', 'to', /governor/i, 'The governor accused the herders of theft. Their elders denied the charge.'],
      [
        'REJECT',
        'to',
        /African Union/,
        'The African Union presented a road map to both sides. Tripoli accepted it. Benghazi rejected it.',
      ],
      ['REJECT', 'to', /army/i, 'The army says it has killed 200 gunmen; Hamas calls those figures lies.'],
      [
        'REJECT',
        'to',
        /junta/i,
        'The junta says it took three villages near Loikaw. The rebels called the claim false.',
      ],
    ],
    spare: [
      ['REJECT', 'to', /envoy/i, 'The envoy proposed a pause of ten days. The court refused to free the editor.'],
      ['REJECT', 'to', /bishop/i, 'The bishop asked the junta for a truce. Soldiers did not let the lorries pass.'],
      [
        'REJECT',
        'to',
        /minister/i,
        'The minister accused the rebels of arson, and the minister denied it had been an accident.',
      ],
    ],
  },
  {
    rule: 'whoseStepItWas',
    catch: [
      ['ACCUSE', 'to', /Mali/, 'Mali expelled the French ambassador. Paris denounced the move.'],
      ['ACCUSE', 'to', /Rwanda/, 'Rwanda suspended talks with Kinshasa. The African Union deplored the decision.'],
      [
        'ACCUSE',
        'to',
        /United States/,
        'The United States imposed visa bans on Ethiopian officials in May. Addis Ababa called the step an interference in its affairs.',
      ],
    ],
    spare: [
      ['ACCUSE', 'to', /Mali/, 'Mali expelled the French ambassador. Paris denounced the decision of the court.'],
      [
        'ACCUSE',
        'to',
        /Rwanda/,
        'Rwanda suspended talks with Kinshasa. It rained for a week. The African Union deplored the decision.',
      ],
      [
        'ACCUSE',
        'to',
        /United States/,
        'The United States imposed visa bans on Ethiopian officials. The bishop of Harar criticised the harvest.',
      ],
    ],
  },
  {
    rule: 'whoToldIt',
    catch: [
      [
        'REJECT',
        'to',
        /Residents/i,
        'Residents of Mingora said shells had killed nine people. An army spokesman denied using artillery in the valley.',
      ],
      [
        'REJECT',
        'to',
        /Villagers/i,
        'Villagers near Gao said houses had been looted. A colonel denied that any had been.',
      ],
      [
        'REJECT',
        'to',
        /doctor/i,
        'A doctor in Vavuniya said eleven people were killed by shelling. The navy denied firing on the coast.',
      ],
      ['REJECT', 'to', /rebels/i, 'Three rebel spokesmen said a truce had been agreed in Taiz. The army denied it.'],
      ['REJECT', 'to', /Tigrayans/i, 'Two Tigrayan negotiators said the pact was signed. Addis Ababa denied it.'],
      ['REJECT', 'to', /monks/i, 'The junta denied that villagers died in an attack that monks say killed forty.'],
    ],
    spare: [
      ['REJECT', 'to', /colonel/i, 'A colonel said the rebels had burned the mill. The colonel denied using mortars.'],
      [
        'REJECT',
        'to',
        /nurse/i,
        'A nurse said shells hit the ward in Aden. The road was shut for a week. Food ran short. A general denied using tanks.',
      ],
      ['REJECT', 'to', /farmer/i, 'A farmer said the bridge was old. The mayor refused to open the road to Bria.'],
    ],
  },
  {
    rule: 'whoFiredFirst',
    catch: [
      ['ASSAULT', 'to', /sniper/i, 'A sniper wounded two marines near Jolo. The marines fired back.', /fired/],
      ['ASSAULT', 'to', /Gunmen/i, 'Gunmen opened fire on a patrol in Maiduguri; police returned fire.', /returned/],
      [
        'ASSAULT',
        'to',
        /rebels/i,
        'The rebels shot at a convoy near Bunia. Soldiers shot back.',
        /shot back|Soldiers shot/,
      ],
    ],
    spare: [
      ['ASSAULT', 'to', /sniper/i, 'A sniper wounded two marines near Jolo. The marines fired flares.', /flares/],
      ['ASSAULT', 'to', /Gunmen/i, 'Gunmen opened fire on a patrol in Maiduguri. Gunmen fired back at nobody.', /back/],
      [
        'ASSAULT',
        'to',
        /rebels/i,
        'The rebels shot at a convoy near Bunia. Police fired tear gas at students in Goma.',
        /tear/,
      ],
    ],
  },
  {
    rule: 'whoWasMet',
    catch: [
      ['AGREE', 'to', /farmers/i, 'The president met farmers in Huambo and promised new wells.', /promised/],
      ['AGREE', 'to', /wounded/i, 'The minister visited the wounded and pledged to rebuild the clinic.', /pledged/],
      ['AGREE', 'to', /Somalia/i, 'Qatar sent tents to Somalia and promised two field hospitals.', /promised/],
    ],
    spare: [
      ['AGREE', 'to', /farmers/i, 'The president met farmers in Huambo. The army promised new wells.', /promised/],
      ['AGREE', 'to', /envoy/i, 'The envoy met the elders, and the elders promised the widows a home.', /promised/],
      ['AGREE', 'to', /president/i, 'The president met farmers in Huambo and promised new wells.', /promised/],
    ],
  },
  {
    rule: 'whatTheyStruck',
    catch: [
      ['ASSAULT', 'to', /post/i, 'Militants stormed a police post in Cotabato. They threw grenades.', /threw/],
      ['ASSAULT', 'to', /convoy/i, 'Rebels ambushed a convoy near Nyala. They set off a bomb.', /set off/],
      ['ASSAULT', 'to', /mosque/i, 'Gunmen attacked a mosque in Zamfara. They fired rockets.', /fired/],
    ],
    spare: [
      ['ASSAULT', 'to', /post/i, 'Militants stormed a police post in Cotabato. Marines threw grenades.', /threw/],
      [
        'ASSAULT',
        'to',
        /convoy/i,
        'Rebels ambushed a convoy near Nyala. They set off a bomb under a bridge.',
        /bridge/,
      ],
      ['ASSAULT', 'to', /mosque/i, 'Gunmen attacked a mosque in Zamfara. They fired rockets at a school.', /rockets/],
    ],
  },
  {
    rule: 'bandOf',
    catch: [
      ['REJECT', 'to', /^rebels$/i, 'Three rebel spokesmen said the truce was off. The army denied it.'],
      [
        'REJECT',
        'to',
        /^separatists$/i,
        'Two separatist officials said soldiers had shelled a school in Horlivka. The army denied it.',
      ],
      [
        'REJECT',
        'to',
        /^insurgents$/i,
        'An insurgent spokesman said soldiers had shot nine men in Ramadi. The army denied it.',
      ],
    ],
    spare: [
      ['REJECT', 'to', /spokesmen/i, 'Three rebel spokesmen said the truce was off. The army denied it.'],
      ['REJECT', 'to', /rebels/i, 'A nurse said soldiers had shot nine men in Ramadi. The army denied it.'],
      [
        'REJECT',
        'to',
        /army/i,
        'An insurgent spokesman said soldiers had shot nine men in Ramadi. The army denied it.',
      ],
    ],
  },
  {
    rule: 'sayersWithin',
    catch: [
      [
        'REJECT',
        'to',
        /doctors/i,
        'They deny that anybody died in raids that doctors and nurses say reduced whole quarters to rubble.',
      ],
      ['REJECT', 'to', /survivors/i, 'The army denies having used gas, which survivors say killed forty people.'],
      [
        'REJECT',
        'to',
        /monks/i,
        'The junta denies that shells fell in a village that monks say was emptied by its guns.',
      ],
    ],
    spare: [
      [
        'REJECT',
        'to',
        /quarters/i,
        'They deny that anybody died in raids that doctors and nurses say reduced whole quarters to rubble.',
      ],
      ['REJECT', 'to', /people/i, 'The army denies having used gas, which survivors say killed forty people.'],
      [
        'REJECT',
        'to',
        /junta/i,
        'The junta denies that shells fell in a village that monks say was emptied by its guns.',
      ],
    ],
  },
  {
    rule: 'whoIsAskedToo',
    catch: [
      [
        'REQUEST',
        'to',
        /rebels/i,
        'The coalition urged the rebels to free the crew. Iran also demanded their weapons.',
        /weapons/,
      ],
      [
        'REQUEST',
        'to',
        /army/i,
        'The governor asked the army to leave the school. The bishop also asked for an escort.',
        /escort/,
      ],
      [
        'REQUEST',
        'to',
        /Khartoum|Sudan/i,
        'Chad asked Sudan to free nine traders. Egypt also demanded the return of its fishermen.',
        /Egypt/,
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /army/i,
        'The governor asked the army to leave the school. The bishop asked Paris for an escort.',
        /escort/,
      ],
      [
        'REQUEST',
        'to',
        /crew/i,
        'The coalition urged the rebels to free the crew. Iran also demanded their weapons.',
        /weapons/,
      ],
      [
        'REQUEST',
        'to',
        /Chad/i,
        'Chad asked Sudan to free nine traders. Egypt also demanded the return of its fishermen.',
        /Egypt/,
      ],
    ],
  },
  {
    rule: 'whoIsMetMeanwhile',
    catch: [
      ['REJECT', 'to', /envoy/i, 'Mr Assad, meeting the envoy in Damascus, refused to discuss his departure.'],
      ['REQUEST', 'to', /governor/i, 'The bishop was in Goma for talks with the governor; he proposed a truce.'],
      ['REJECT', 'to', /envoy/i, 'The minister, receiving the envoy in Khartoum, refused to hear of a truce.'],
    ],
    spare: [
      ['REQUEST', 'to', /Goma/i, 'The bishop was in Goma for talks with the governor; he proposed a truce.'],
      ['REQUEST', 'to', /Erdogan/i, 'The minister met President Erdogan and asked Nato for planes.'],
      ['REJECT', 'to', /Assad/i, 'Mr Assad, meeting the envoy in Damascus, refused to discuss his departure.'],
    ],
  },
  {
    rule: 'whoWithheldIt',
    catch: [
      [
        'REQUEST',
        'to',
        /Malian/i,
        'The Malian authorities had withheld permission for lorries. The mission had asked for it on nine occasions.',
      ],
      [
        'REJECT',
        'to',
        /mission/i,
        'The Malian authorities had withheld permission for lorries. The mission had asked for it on nine occasions.',
      ],
      ['REQUEST', 'to', /Sudan/i, 'Sudan denied entry to the team. The bishop had asked for it in May.'],
      ['REQUEST', 'to', /army/i, 'The army refused leave to bury the dead. The imam had begged for it twice.'],
    ],
    spare: [
      ['REQUEST', 'to', /Sudan/i, 'Sudan denied entry to the team. The bishop asked Egypt for blankets.'],
      [
        'REQUEST',
        'to',
        /lorries/i,
        'The Malian authorities had withheld permission for lorries. The mission had asked for it on nine occasions.',
      ],
      ['REQUEST', 'to', /team/i, 'Sudan denied entry to the team. The bishop had asked for it in May.'],
    ],
  },
  {
    rule: 'whose words are called a lie, and who rules a demand out',
    catch: [
      [
        'REJECT',
        'to',
        /prosecutor/i,
        "Azerbaijan's prosecutor said it was a Scud launched from Vardenis. Armenia's defence ministry called that a lie.",
      ],
      ['REQUEST', 'to', /Israel/i, 'Hamas insists on a permanent end to the war, which Israel rules out.'],
      ['REJECT', 'to', /Hamas/i, 'Hamas insists on a permanent end to the war, which Israel rules out.'],
      ['REJECT', 'to', /nurse/i, 'A nurse said the soldiers had fired first. The colonel called it a lie.'],
    ],
    spare: [
      ['REQUEST', 'to', /war/i, 'Hamas insists on a permanent end to the war, which Israel rules out.'],
      [
        'REJECT',
        'to',
        /Vardenis/i,
        "Azerbaijan's prosecutor said it was a Scud launched from Vardenis. Armenia's defence ministry called that a lie.",
      ],
      ['REJECT', 'to', /soldiers/i, 'A nurse said the soldiers had fired first. The colonel called it a lie.'],
      ['REJECT', 'to', /Israel/i, 'Hamas insists on a permanent end to the war, which Israel rules out.'],
    ],
  },
  {
    rule: 'whoAskedBefore',
    catch: [
      [
        'REJECT',
        'to',
        /woman/i,
        'The woman inside had asked for leave to reach a hospital in Jerusalem. It was refused twice.',
      ],
      ['REJECT', 'by', /junta/i, 'The bishop begged the junta for a permit. It was rejected.'],
      ['REJECT', 'to', /bishop/i, 'The bishop begged the junta for a permit. It was rejected.'],
      ['REJECT', 'to', /Kenya/i, 'Kenya asked Eritrea to free nine sailors. It was refused within a day.'],
    ],
    spare: [
      ['REJECT', 'to', /junta/i, 'The bishop begged the junta for a permit. It was rejected.'],
      ['REJECT', 'to', /army/i, 'The army shelled the market. It was denied by a spokesman.'],
      [
        'REJECT',
        'to',
        /Jerusalem/i,
        'The woman inside had asked for leave to reach a hospital in Jerusalem. It was refused twice.',
      ],
    ],
  },
]
