// Sentences for the rule that gives those who are only described the name the next sentence opens with. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who is named a sentence later: what must be caught and what must be spared. */
export const NAMED_AFTER: readonly RoleRule[] = [
  {
    rule: 'nameBehind',
    catch: [
      [
        'ASSAULT',
        'to',
        /Pieter de Vries/,
        'A Dutch engineer was kidnapped in Mali on Monday. Pieter de Vries was working on a well.',
      ],
      [
        'ASSAULT',
        'to',
        /Petro Horbenko/,
        'A Ukrainian general was killed by a mine near Bakhmut. Major General Petro Horbenko had led the brigade.',
      ],
      [
        'RETREAT',
        'to',
        /Luigi Rossi/,
        'An Italian priest was freed in Niger on Thursday. Father Luigi Rossi had been held for two years.',
      ],
      ['ASSAULT', 'to', /Zahra Bibi/, 'A teacher was shot dead in Quetta. Zahra Bibi, 34, was on her way to school.'],
    ],
    spare: [
      [
        'ASSAULT',
        'to',
        /Rutte/,
        'A Dutch engineer was kidnapped in Mali on Monday. Prime Minister Mark Rutte had been told of it.',
      ],
      [
        'ASSAULT',
        'to',
        /Smit/,
        'A Dutch engineer was kidnapped in Mali on Monday. Jan Smit had warned travellers in May.',
      ],
      ['ASSAULT', 'to', /Bibi/, 'A teacher was shot dead in Quetta. Zahra Bibi, who lives next door, heard the shots.'],
      [
        'ASSAULT',
        'to',
        /Tan/,
        'Alfredo Tan flew to Davao. A farmer was shot dead there. Alfredo Tan was born in Davao.',
      ],
    ],
  },
]
