// Sentences for whom words look back to that stand in another clause or sentence, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who answers, flees, tells and has: each rule with what it must catch and what it must spare. */
export const LOOKING_BACK: readonly RoleRule[] = [
  {
    rule: 'who was asked answers',
    catch: [
      ['REJECT', 'by', /army/, 'The United Nations asked the Sudanese army for access to Zalingei. It refused.'],
      ['REJECT', 'by', /Hamas/, 'The mediators handed a draft to Hamas on Monday. It rejected the plan.'],
      ['REJECT', 'by', /Tigers/, 'Norway urged the Tamil Tigers to hand in their guns. They refused.'],
      ['REJECT', 'by', /Eritrea/, 'The African Union called on Eritrea to pull back its men. It rejected the call.'],
    ],
    spare: [
      [
        'REJECT',
        'by',
        /United Nations/,
        'The United Nations asked the Sudanese army for access to Zalingei. It refused.',
      ],
      ['REJECT', 'by', /Norway/, 'Norway urged the Tamil Tigers to hand in their guns. They refused.'],
      [
        'REJECT',
        'by',
        /African Union/,
        'The African Union called on Eritrea to pull back its men. It rejected the call.',
      ],
    ],
  },
  {
    rule: 'whose lawyer tells it',
    catch: [
      [
        'COERCE',
        'to',
        /Silva/,
        'Ana Silva stood before a court in Luhansk on Monday. Her lawyer said that she was captured by rebels.',
      ],
      [
        'ASSAULT',
        'to',
        /Bello/,
        'Musa Bello was freed on Friday in Kano. His wife said that soldiers beat him.',
        /beat/,
      ],
      [
        'COERCE',
        'to',
        /Thida/,
        'Ma Thida left Insein on Friday. According to her lawyers, she was arrested by soldiers in May.',
      ],
    ],
    spare: [
      [
        'COERCE',
        'to',
        /lawyer/i,
        'Ana Silva stood before a court in Luhansk on Monday. Her lawyer said that she was captured by rebels.',
      ],
      [
        'ASSAULT',
        'to',
        /wife/i,
        'Musa Bello was freed on Friday in Kano. His wife said that soldiers beat him.',
        /beat/,
      ],
      [
        'COERCE',
        'to',
        /lawyers/i,
        'Ma Thida left Insein on Friday. According to her lawyers, she was arrested by soldiers in May.',
      ],
    ],
  },
  {
    rule: 'those shot at flee, and who frees says so',
    catch: [
      ['RETREAT', 'by', /Residents/, 'Residents of El Geneina said that gunmen shot at them as they fled.'],
      ['CONCEDE', 'by', /Houthis/, 'The Houthis freed ten men on Sunday and say that they will free the rest.'],
      ['CONCEDE', 'by', /FARC/, 'The FARC released four soldiers and said that they would free more.'],
    ],
    spare: [
      ['RETREAT', 'by', /gunmen/, 'Residents of El Geneina said that gunmen shot at them as they fled.'],
      ['RETREAT', 'by', /men/, 'The Houthis freed ten men on Sunday and say that they will free the rest.'],
      ['CONCEDE', 'by', /soldiers/, 'The FARC released four soldiers and said that they would free more.'],
    ],
  },
  {
    rule: 'subjectsJoined',
    catch: [
      [
        'THREATEN',
        'by',
        /rebels/,
        'Neither the government nor the rebels were part of the deal and both have vowed to fight on.',
      ],
      ['REJECT', 'by', /Rwanda/, 'Congo and Rwanda were asked to pull back, but both refused.'],
      ['ACCUSE', 'by', /Hezbollah/, 'Iran and Hezbollah gave no details, but both blamed Israel for the blast.'],
    ],
    spare: [
      [
        'THREATEN',
        'by',
        /^both$/i,
        'Neither the government nor the rebels were part of the deal and both have vowed to fight on.',
      ],
      ['REJECT', 'by', /^both$/i, 'Congo and Rwanda were asked to pull back, but both refused.'],
      ['ACCUSE', 'by', /Israel/, 'Iran and Hezbollah gave no details, but both blamed Israel for the blast.'],
    ],
  },
  {
    rule: 'bandBefore',
    catch: [
      ['REQUEST', 'by', /Rebels/, 'Rebels in Darfur took two aid workers hostage. The group demanded a ransom.'],
      ['ASSAULT', 'by', /Gunmen/, 'Gunmen raided a school in Kaduna. The gang abducted nine pupils.', /nine/],
      ['ASSAULT', 'by', /Bandits/, 'Bandits stopped a bus near Port-au-Prince. The gang shot the driver.'],
    ],
    spare: [
      ['REQUEST', 'by', /group/i, 'Rebels in Darfur took two aid workers hostage. The group demanded a ransom.'],
      ['REQUEST', 'by', /Students/, 'Students in Harare marched to the palace. The group demanded jobs.'],
      ['ASSAULT', 'by', /Gunmen/, 'Gunmen raided a school in Kaduna. The army shot two of them.', /shot/],
    ],
  },
  {
    rule: 'who has leaders, a government, a newspaper',
    catch: [
      ['REJECT', 'by', /Hamas/, 'The mediators handed a draft to Hamas on Monday. Its leaders rejected the plan.'],
      ['COERCE', 'by', /Museveni/, 'Yoweri Museveni spoke on Monday. His government jailed two reporters.'],
      ['COERCE', 'to', /Sadrists/, 'The Sadrists marched in Najaf. The coalition closed their newspaper.'],
    ],
    spare: [
      ['REJECT', 'by', /^its/i, 'The mediators handed a draft to Hamas on Monday. Its leaders rejected the plan.'],
      ['COERCE', 'by', /^his/i, 'Yoweri Museveni spoke on Monday. His government jailed two reporters.'],
      ['COERCE', 'to', /^their/i, 'The Sadrists marched in Najaf. The coalition closed their newspaper.'],
    ],
  },
  {
    rule: 'the name behind an office, a relative clause behind a name',
    catch: [
      ['REQUEST', 'by', /Malok/, "The country's deputy ambassador to the UN, Joseph Malok, asked donors to stay."],
      ['CONSULT', 'by', /Grundberg/, 'The envoy to Yemen, Hans Grundberg, met the Houthis.'],
      ['ACCUSE', 'to', /Kaya/, 'Police freed Fethullah Kaya, the preacher whom Ankara accuses of treason.'],
    ],
    spare: [
      ['REQUEST', 'by', /ambassador/, "The country's deputy ambassador to the UN, Joseph Malok, asked donors to stay."],
      ['CONSULT', 'by', /^(?:the )?envoy/i, 'The envoy to Yemen, Hans Grundberg, met the Houthis.'],
      ['ACCUSE', 'to', /preacher/, 'Police freed Fethullah Kaya, the preacher whom Ankara accuses of treason.'],
    ],
  },
  {
    rule: 'a quality before a name, a department and those who prosecute',
    catch: [
      ['REJECT', 'by', /Russia/, 'France backed the text, but veto-power Russia has been reluctant to support it.'],
      ['REJECT', 'by', /Angola/, 'Oil-rich Angola rejected the plan.'],
      ['ACCUSE', 'by', /department/, 'The justice department accused Iran of a cyber attack.'],
      ['ACCUSE', 'by', /prosecution/, 'The prosecution accused the general of murder.'],
      ['ACCUSE', 'to', /Times/, 'Manafort denounced the New York Times Monday for a story.'],
    ],
    spare: [
      ['REJECT', 'by', /veto/, 'France backed the text, but veto-power Russia has been reluctant to support it.'],
      ['ASSAULT', 'by', /prosecution/, 'The prosecution of three generals led to attacks on the court in Tripoli.'],
      ['ACCUSE', 'to', /Monday/, 'Manafort denounced the New York Times Monday for a story.'],
    ],
  },
  {
    rule: 'thoseOwningUp',
    catch: [
      ['ASSAULT', 'by', /IRA/, 'The Provisional IRA admitted the bombing of a pub in Birmingham.'],
      ['ASSAULT', 'by', /army/, 'The army denied the killing of two priests in Ituri.'],
      ['ASSAULT', 'by', /militia/, 'A militia in Bunia has confessed to the murder of nine peacekeepers.'],
    ],
    spare: [
      ['ASSAULT', 'by', /ministry/, 'The ministry reported the bombing of a pub in Birmingham.'],
      ['ASSAULT', 'by', /union/, 'The union condemned the killing of two priests in Ituri.'],
      ['ASSAULT', 'by', /army/, 'The army admitted the killing of nine of its men by rebels in Bunia.'],
    ],
  },
  {
    rule: 'thoseHavingItDone',
    catch: [
      ['COERCE', 'by', /general/, 'The general had three officers arrested.'],
      ['COERCE', 'by', /chief/, 'The army chief spoke to his men in Conakry. He had them arrested.'],
      ['COERCE', 'by', /governor/, 'The governor of Sennar got two reporters detained.'],
    ],
    spare: [
      ['ASSAULT', 'by', /army/, 'The army had three soldiers killed near Gao.'],
      ['COERCE', 'by', /rebels/, 'The rebels had two men arrested by police in Goma.'],
      ['COERCE', 'by', /union/, 'The union has three members who were arrested in Harare.'],
    ],
  },
  {
    rule: 'someOf',
    catch: [
      ['REJECT', 'by', /men/, 'The army chief ordered his men to fire on the crowd. Many refused.'],
      [
        'ACCUSE',
        'by',
        /African leaders/,
        'African leaders met in Addis Ababa. Some have labelled the court a tool of the West.',
      ],
      ['ASSAULT', 'to', /villagers/, 'The soldiers held two hundred villagers in a barn. Some were shot.', /shot/],
    ],
    spare: [
      ['REJECT', 'by', /crowd/, 'The army chief ordered his men to fire on the crowd. Many refused.'],
      ['RETREAT', 'by', /men|rebels/i, 'Rebels killed six men in Nanduli. Thousands have fled to Pemba.'],
      ['RETREAT', 'by', /rebels/i, 'Rebels burned the market in Djugu. Hundreds left for Bunia.'],
      ['PROTEST', 'by', /soldiers/i, 'Soldiers shot a boy in Gulu. Dozens marched to the barracks to protest.'],
      [
        'ACCUSE',
        'by',
        /^some$/i,
        'African leaders met in Addis Ababa. Some have labelled the court a tool of the West.',
      ],
      ['ASSAULT', 'to', /weapons/, 'The soldiers found two hundred weapons in a barn. Some were shot.', /shot/],
    ],
  },
  {
    rule: 'each of two, both of two who were told of before',
    catch: [
      ['RETREAT', 'by', /Ukraine/, 'Russia and Ukraine swapped 200 prisoners on Wednesday. Each released 100.'],
      [
        'ACCUSE',
        'by',
        /government/,
        'The Tuareg rebels and the government traded blame for the clash. Each accused the other of firing first.',
        /Each/,
      ],
      ['REQUEST', 'to', /Russia/, 'Kyiv accused Moscow of shelling a plant. The UN atomic agency urged both to stop.'],
      ['REQUEST', 'to', /Hezbollah/, 'Hezbollah fired rockets at Israel. France urged both sides to show restraint.'],
    ],
    spare: [
      ['RETREAT', 'by', /^each$/i, 'Russia and Ukraine swapped 200 prisoners on Wednesday. Each released 100.'],
      ['REQUEST', 'to', /^both$/i, 'Kyiv accused Moscow of shelling a plant. The UN atomic agency urged both to stop.'],
      ['ASSAULT', 'to', /Ukraine/, 'Russia and Ukraine met in Minsk. Each soldier at the gate was shot.', /shot/],
    ],
  },
  {
    rule: 'what is denied was said by somebody',
    catch: [
      [
        'REJECT',
        'to',
        /government/,
        "Ethiopia's government said on Friday it had captured Dessie. The rebels denied the claim.",
      ],
      ['REJECT', 'to', /rebels/, 'The rebels said the government had bombed Sirte. The government denied it.'],
      ['REJECT', 'to', /Myanmar/, 'Myanmar said Bangladesh had shelled its posts. Bangladesh dismissed the report.'],
    ],
    spare: [
      ['REJECT', 'to', /Sirte/, 'The rebels said the government had bombed Sirte. The government denied it.'],
      [
        'REJECT',
        'to',
        /government/,
        "Ethiopia's government said on Friday it had captured Dessie. The rebels denied bail to two men.",
      ],
      [
        'REJECT',
        'to',
        /Dessie/,
        "Ethiopia's government said on Friday it had captured Dessie. The rebels denied the claim.",
      ],
    ],
  },
  {
    rule: 'who once held an office, and men whose owner is told with them',
    catch: [
      [
        'REJECT',
        'by',
        /Thaci/,
        'Prosecutors charged Hashim Thaci with war crimes. The former president denies wrongdoing.',
      ],
      ['REQUEST', 'by', /Gbagbo/, 'Judges in The Hague freed Laurent Gbagbo. The ousted leader asked to go home.'],
      ['COERCE', 'by', /Bemba/, "Jean-Pierre Bemba's fighters crossed the river. They looted homes in Bangui."],
      ['REQUEST', 'to', /pilot/, 'The rebels released a video of the pilot. They want his government to pay a ransom.'],
    ],
    spare: [
      ['REJECT', 'by', /Thaci/, 'Prosecutors charged Hashim Thaci with war crimes. The minister denies wrongdoing.'],
      [
        'REQUEST',
        'by',
        /Kabila|Kagame/,
        'Joseph Kabila met Paul Kagame in Kinshasa. The ousted general asked to go home.',
      ],
      ['REQUEST', 'to', /^his/, 'The rebels released a video of the pilot. They want his government to pay a ransom.'],
    ],
  },
  {
    rule: 'those who tell are those who suffered, and those who told before',
    catch: [
      [
        'ASSAULT',
        'to',
        /Refugees/,
        'Refugees said men had burned their villages. They said that planes had bombed them first.',
        /planes/,
      ],
      [
        'ASSAULT',
        'to',
        /Residents/,
        'Residents say troops looted their shops. They say that drones struck them too.',
        /drones/,
      ],
      [
        'ASSAULT',
        'to',
        /Villagers/,
        'Villagers said soldiers had shelled the road. They said that gunmen had shot at them.',
        /gunmen/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /^men/,
        'Refugees said men had burned their villages. They said that planes had bombed them first.',
        /planes/,
      ],
      [
        'ASSAULT',
        'to',
        /troops/,
        'Residents say troops looted their shops. They say that drones struck them too.',
        /drones/,
      ],
      [
        'ASSAULT',
        'to',
        /soldiers/,
        'Villagers said soldiers had shelled the road. They said that gunmen had shot at them.',
        /gunmen/,
      ],
    ],
  },
  {
    rule: 'a possessor read as a name, a doer as a part of the verb or as somebody called out to',
    catch: [
      ['REJECT', 'by', /army/, "Cameroon's army denies killing villagers in Ngarbuh."],
      ['RETREAT', 'by', /Israel/, 'Hamas gave four bodies to the Red Cross. Israel, in return, let 600 prisoners go.'],
      ['COERCE', 'by', /Bemba's fighters/, "Jean-Pierre Bemba's fighters looted homes in Bangui."],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /prisoners/,
        'Hamas gave four bodies to the Red Cross. Israel, in return, let 600 prisoners go.',
      ],
      ['COERCE', 'by', /^Jean$/, "Jean-Pierre Bemba's fighters looted homes in Bangui."],
      ['ASSAULT', 'by', /villagers/, "Cameroon's army denies killing villagers in Ngarbuh."],
    ],
  },
  {
    rule: 'who is hunted did harm, and a second verb goes with the nearer first',
    catch: [
      ['ASSAULT', 'by', /gunmen/, 'Chad closed its border after gunmen crossed it and killed five soldiers.'],
      ['ASSAULT', 'by', /rebels/, 'Schools shut in Buea when rebels entered the town and shot two teachers.'],
      [
        'THREATEN',
        'to',
        /gunmen/i,
        'Gunmen killed five soldiers near the border on Monday. Khartoum promised to hunt them down.',
      ],
      ['THREATEN', 'to', /Bandits/, 'Bandits shot nine farmers in Zamfara. The army vowed to crush them.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Chad/, 'Chad closed its border after gunmen crossed it and killed five soldiers.'],
      [
        'THREATEN',
        'to',
        /soldiers/,
        'Gunmen killed five soldiers near the border on Monday. Khartoum promised to hunt them down.',
      ],
      ['THREATEN', 'to', /farmers/, 'Bandits shot nine farmers in Zamfara. The army vowed to crush them.'],
      [
        'ASSAULT',
        'by',
        /rebels/,
        'Police fled Buea after rebels entered the town. An officer shot two teachers.',
        /shot/,
      ],
    ],
  },
  {
    rule: 'nobody does it to himself by another name, nor are the six who shot',
    catch: [
      [
        'ACCUSE',
        'to',
        /deputy/,
        'Salva Kiir sacked his deputy, who fled to the bush. Kiir accuses him of plotting a coup.',
      ],
      [
        'ASSAULT',
        'to',
        /drones/,
        'Ukrainian drones set fire to a refinery in Ryazan. The governor said air defences had shot down six of them.',
        /shot/,
      ],
      [
        'ASSAULT',
        'to',
        /Fighters/,
        'Fighters attacked a post near Kidal. The army said troops had killed nine of them.',
        /killed/,
      ],
    ],
    spare: [
      [
        'ACCUSE',
        'to',
        /Kiir/,
        'Salva Kiir sacked his deputy, who fled to the bush. Kiir accuses him of plotting a coup.',
      ],
      [
        'ASSAULT',
        'to',
        /governor/,
        'Ukrainian drones set fire to a refinery in Ryazan. The governor said air defences had shot down six of them.',
        /shot/,
      ],
      [
        'ASSAULT',
        'to',
        /troops/,
        'Fighters attacked a post near Kidal. The army said troops had killed nine of them.',
        /killed/,
      ],
    ],
  },
  {
    rule: 'the president who asks a state is not its own, and they who discuss are those who met',
    catch: [
      [
        'REQUEST',
        'by',
        /president/i,
        "Bolivia's army refused to fire on the miners. The president then resigned and asked Mexico for asylum.",
      ],
      ['CONSULT', 'by', /Kiir/, 'Salva Kiir met Riek Machar in Juba. They did not discuss oil.', /discuss/],
      ['PROTEST', 'by', /cleric/, "Lebanon's army arrested a cleric in Tripoli. His followers blocked roads."],
    ],
    spare: [
      [
        'REQUEST',
        'by',
        /Nieto/,
        "Bolivia's army refused to fire on the miners. The president then resigned and asked Mexico for asylum.",
      ],
      ['CONSULT', 'by', /^they$/i, 'Salva Kiir met Riek Machar in Juba. They did not discuss oil.', /discuss/],
      ['PROTEST', 'by', /^his/i, "Lebanon's army arrested a cleric in Tripoli. His followers blocked roads."],
    ],
  },
]
