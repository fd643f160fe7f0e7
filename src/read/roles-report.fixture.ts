// Sentences for the rules that find a doer by the rest of the sentence or report: who arrests, who uses the means, whose statement it is.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Doers told elsewhere: each rule with what it must catch and what it must spare. */
export const TOLD_ELSEWHERE: readonly RoleRule[] = [
  {
    rule: 'withMeantDoers: who arrests',
    catch: [
      ['COERCE', 'by', /police/i, 'Kenyan police raided a house in Garissa. Four men were arrested.'],
      ['COERCE', 'by', /army/i, 'The Nigerian army attacked the camp. Nine suspects were detained.'],
      ['COERCE', 'by', /troops/i, 'The troops shot at the crowd in Yangon. Two editors were arrested.'],
    ],
    spare: [
      ['COERCE', 'by', /rebels/i, 'Rebels attacked the market. Four men were arrested.'],
      ['COERCE', 'by', /police/i, 'Rebels killed a police officer in Garissa. Four men were arrested.'],
      ['COERCE', 'by', /minister/i, 'The minister condemned the raid. Nine suspects were detained.'],
    ],
  },
  {
    rule: 'courtIn',
    catch: [
      ['SANCTION', 'by', /court/i, 'A court in Minsk met on Monday. Two editors were sentenced to nine years.'],
      ['SANCTION', 'by', /tribunal/i, 'The tribunal in The Hague opened at noon. The general was convicted of murder.'],
      ['SANCTION', 'by', /court/i, 'A military court sits in Goma. Four soldiers were sentenced to death.'],
    ],
    spare: [
      ['SANCTION', 'by', /council/i, 'The town council met on Monday. Two editors were sentenced to nine years.'],
      ['SANCTION', 'by', /court/i, 'Boys played on the tennis court. Two envoys were expelled from Khartoum.'],
      ['COERCE', 'by', /court/i, 'A court in Minsk met on Monday. Two editors were arrested.'],
    ],
  },
  {
    rule: 'withMeantDoers: the attacker nobody names',
    catch: [
      [
        'ASSAULT',
        'by',
        /gunman/i,
        'A gunman shot two nurses in Quetta. The gunman wounded a guard. Nine people were killed.',
        /Nine people/,
      ],
      [
        'ASSAULT',
        'by',
        /bomber/i,
        'The bomber struck a bus in Kandahar. The bomber killed a boy. Four women were wounded.',
        /Four women/,
      ],
      [
        'ASSAULT',
        'by',
        /attacker/i,
        'The attacker stabbed a monk in Mandalay. The attacker killed a driver. Two traders were injured.',
        /Two traders/,
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Taliban/i,
        'A gunman shot two nurses in Quetta. The gunman wounded a guard. Nine people were killed.',
        /Nine people/,
      ],
      [
        'COERCE',
        'by',
        /gunman/i,
        'A gunman shot two nurses in Quetta. The gunman wounded a guard. Nine people were arrested.',
      ],
      [
        'ASSAULT',
        'by',
        /teacher/i,
        'A teacher saw the blast in Bria. The teacher wept. Nine people were killed.',
        /Nine people/,
      ],
    ],
  },
  {
    rule: 'withMeantDoers: the attackers called so next',
    catch: [
      [
        'ASSAULT',
        'by',
        /gunmen/i,
        'An attack on a hotel left nine people dead in Mogadishu. The gunmen also shot two guards.',
        /nine people/,
      ],
      [
        'ASSAULT',
        'by',
        /terrorists/i,
        'A series of bombings killed forty people in Colombo. The terrorists attacked three churches.',
        /forty people/,
      ],
      [
        'ASSAULT',
        'by',
        /attackers/i,
        'Twelve villagers were killed in Plateau. The attackers burned forty houses.',
        /Twelve/,
      ],
    ],
    spare: [
      ['ASSAULT', 'by', /farmers/i, 'Twelve villagers were killed in Plateau. The farmers burned the dry grass.'],
      ['ASSAULT', 'to', /gunmen/i, 'Nine people were killed in Mogadishu. The gunmen fled to Kismayo.'],
      [
        'COERCE',
        'by',
        /terrorists/i,
        'Forty people were arrested in Colombo. The terrorists attacked three churches.',
        /forty people/,
      ],
    ],
  },
  {
    rule: 'claimantSide',
    catch: [
      [
        'ASSAULT',
        'by',
        /Taliban/i,
        'Zabiullah Mujahid, the spokesman for the Taliban, claimed they were responsible for the attack.',
      ],
      [
        'ASSAULT',
        'by',
        /ELN/i,
        'Pablo Beltran, a spokesman for the ELN, claimed responsibility for the bombing in Cali.',
      ],
      ['ASSAULT', 'by', /Houthi/i, 'Houthi spokesman Yahya Saree claimed responsibility for the attack on the ship.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Mujahid/i, 'Zabiullah Mujahid, the spokesman for the Taliban, condemned the attack.'],
      [
        'ASSAULT',
        'by',
        /government/i,
        'A spokesman for the government said nobody claimed responsibility for the attack.',
      ],
      ['ASSAULT', 'by', /police/i, 'A police spokesman said the ELN claimed responsibility for the bombing in Cali.'],
    ],
  },
  {
    rule: 'houseOf',
    catch: [
      [
        'AGREE',
        'by',
        /United States/i,
        'In a statement, the White House Press Office said: "We will help the Afghan government."',
      ],
      [
        'AGREE',
        'by',
        /Russia/i,
        'In a statement, the Kremlin Press Service said: "We will help the Syrian government."',
      ],
      [
        'AGREE',
        'by',
        /United Kingdom/i,
        'In a statement, the Downing Street Press Office said: "We will help the Ukrainian government."',
      ],
    ],
    spare: [
      [
        'AGREE',
        'by',
        /United States/i,
        'In a statement, the Rebel Press Office said: "We will help the Afghan government."',
      ],
      ['AGREE', 'by', /Russia/i, 'In a statement, the Peace Office said: "We will help the Syrian government."'],
      ['SUPPORT', 'by', /Mali/i, 'In a statement, the White House Press Office said: "We support the people of Mali."'],
    ],
  },
  {
    rule: 'subjectAhead',
    catch: [
      ['ACCUSE', 'by', /Clinton/i, 'In her statement condemning the coup, Hillary Clinton named no general.'],
      ['ACCUSE', 'by', /Guterres/i, 'In his speech condemning the siege, António Guterres named no side.'],
      ['REQUEST', 'by', /Okello/i, 'In his letter demanding a truce, Joseph Okello named no day.'],
    ],
    spare: [
      ['ACCUSE', 'by', /coup/i, 'In her statement condemning the coup, Hillary Clinton named no general.'],
      ['ACCUSE', 'by', /general/i, 'In her statement condemning the coup, she named no general.'],
      ['REQUEST', 'by', /teachers/i, "In the rebels' letter demanding a truce, the teachers are not named."],
    ],
  },
  {
    rule: 'partsOf',
    catch: [
      [
        'ASSAULT',
        'by',
        /Shia militiamen/i,
        'The fighting between Sunni and Shia militiamen killed nine people in Hilla.',
      ],
      ['ASSAULT', 'by', /Serb soldiers/i, 'The fighting between Bosniak and Serb soldiers killed six men near Tuzla.'],
      ['ASSAULT', 'by', /Nuer herders/i, 'The clashes between Dinka and Nuer herders killed forty people in Jonglei.'],
    ],
    spare: [
      ['ASSAULT', 'by', /herders/i, 'The fighting between armed groups killed nine herders in Jonglei.'],
      ['ASSAULT', 'by', /young/i, 'The fighting killed nine young and old villagers in Kivu.'],
      ['ASSAULT', 'by', /morning/i, 'The fighting in the morning and evening hours killed nine people in Tuzla.'],
    ],
  },
  {
    rule: 'leftUnsaid',
    catch: [
      ['ASSAULT', 'to', /soldiers/i, 'There were two women and nine soldiers wounded.'],
      ['ASSAULT', 'to', /farmers/i, 'Nine farmers wounded in Bakhmut, the governor said.'],
      ['ASSAULT', 'to', /nurses/i, 'Two nurses injured in Goma, a doctor said.'],
    ],
    spare: [
      ['ASSAULT', 'to', /army/i, 'The army destroyed a tank near Bakhmut.'],
      ['ASSAULT', 'to', /rebels/i, 'The rebels wounded nine farmers near Goma.'],
      ['ASSAULT', 'to', /gunner/i, 'The gunner shot down a drone over Odesa.'],
    ],
  },
  {
    rule: 'victimsOf',
    catch: [
      ['ASSAULT', 'to', /blogger/i, 'The poisoning of a blogger and her brother in Tomsk was denied.'],
      ['ASSAULT', 'to', /brother/i, 'The poisoning of a blogger and her brother in Tomsk was denied.'],
      [
        'ASSAULT',
        'to',
        /Saleh/i,
        'Nine officers were involved in the assassination attempt against President Ali Saleh.',
      ],
      ['ASSAULT', 'to', /nurses/i, 'Three men were involved in the murder of two nurses in Goma.'],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /officers/i,
        'Nine officers were involved in the assassination attempt against President Ali Saleh.',
      ],
      ['ASSAULT', 'to', /April/i, 'The bombing of April was denied.'],
      ['ASSAULT', 'to', /rebels/i, 'The offensive of the rebels near Goma was denied.'],
    ],
  },
  {
    rule: 'sparedFrom',
    catch: [
      ['CONCEDE', 'to', /Israel/i, 'Hamas has announced an end to rocket attacks on Israel from the Gaza Strip.'],
      ['CONCEDE', 'to', /Saudi Arabia/i, 'The Houthis announced an end to drone attacks on Saudi Arabia.'],
      ['CONCEDE', 'to', /Colombia/i, 'The ELN announced a halt to attacks on Colombian police.'],
    ],
    spare: [
      ['CONCEDE', 'to', /Gaza/i, 'Hamas has announced an end to rocket attacks on Israel from the Gaza Strip.'],
      ['CONCEDE', 'to', /television/i, 'The Houthis announced an end to drone attacks on state television.'],
      ['CONCEDE', 'to', /Monday/i, 'The ELN announced a halt to attacks on Monday.'],
    ],
  },
  {
    rule: 'subjectRightBefore',
    catch: [
      ['ASSAULT', 'by', /police/i, 'In the Dagestani capital, Makhachkala, police fatally shot four men on Friday.'],
      ['ASSAULT', 'by', /soldiers/i, 'In the Sudanese capital, Khartoum, soldiers shot nine protesters on Monday.'],
      ['ASSAULT', 'by', /gunmen/i, 'In the Somali capital, Mogadishu, gunmen shot two elders on Sunday.'],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /Makhachkala/i,
        'In the Dagestani capital, Makhachkala, police fatally shot four men on Friday.',
      ],
      ['ASSAULT', 'by', /police/i, 'In the capital, Makhachkala, four police were shot on Friday.'],
      ['ASSAULT', 'by', /elders/i, 'In the capital, Mogadishu, two elders were shot on Sunday.'],
    ],
  },
  {
    rule: 'nounForVerb',
    catch: [
      [
        'ASSAULT',
        'by',
        /ISIL/i,
        'The United States condemns in the strongest terms both the ISIL attack this morning in Baghdad, and the car bomb attacks in Diyala.',
      ],
      [
        'ASSAULT',
        'by',
        /Shabaab/i,
        'Kenya condemns in the strongest terms both the Shabaab attack this morning in Garissa, and the kidnappings in Lamu.',
      ],
      [
        'ASSAULT',
        'by',
        /Boko Haram/i,
        'Niger condemned both the Boko Haram attack on Diffa and the fires that followed.',
      ],
    ],
    spare: [
      [
        'ASSAULT',
        'by',
        /United States/i,
        'The United States condemns in the strongest terms both the ISIL attack this morning in Baghdad, and the car bomb attacks in Diyala.',
      ],
      ['ASSAULT', 'by', /Turkey/i, 'Turkey condemned the Taliban attack on a school in Kabul.'],
      ['ASSAULT', 'by', /Niger$/i, 'Niger condemned both the Boko Haram attack on Diffa and the fires that followed.'],
    ],
  },
  {
    rule: 'takenCaptive',
    catch: [
      ['COERCE', 'to', /commander/i, 'The commander was taken prisoner by U.S. Marines in Fialaka.'],
      ['ASSAULT', 'to', /nurses/i, 'Two nurses were taken hostage by the militia near Goma.'],
      ['COERCE', 'to', /priest/i, 'Eritrea released a priest held prisoner since 2012.'],
    ],
    spare: [
      ['COERCE', 'by', /commander/i, 'The commander was taken prisoner by U.S. Marines in Fialaka.'],
      ['ASSAULT', 'by', /nurses/i, 'Two nurses were taken hostage by the militia near Goma.'],
      ['COERCE', 'by', /priest/i, 'Eritrea released a priest held prisoner since 2012.'],
    ],
  },
]
