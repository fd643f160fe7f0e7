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
]
