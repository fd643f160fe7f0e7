// Sentences for the rules that tell whose men, craft and strikes are meant. Written for the purpose, from many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Sides named by a tie, by a shared noun or by whose they are: each rule with what it must catch and what it must spare. */
export const NAMED: readonly RoleRule[] = [
  {
    rule: 'menOf',
    catch: [
      ['ASSAULT', 'by', /loyal to Khalifa Haftar/, 'Forces loyal to Khalifa Haftar shelled Mitiga airport in Tripoli.'],
      ['ASSAULT', 'by', /under General Ratko Mladic/, 'Troops under General Ratko Mladic shelled Sarajevo.'],
      ['ASSAULT', 'by', /led by Joseph Kony/, 'Rebels led by Joseph Kony abducted 20 children near Gulu.'],
      [
        'ASSAULT',
        'by',
        /National Accord/,
        'Islamic State was driven out of Sirte by forces loyal to the Government of National Accord.',
      ],
      ['COERCE', 'by', /allied with the RSF/, 'Militias allied with the RSF looted the hospital in Nyala.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Turkey/, 'Rebels, backed by Turkey, seized the town of Azaz.'],
      ['COERCE', 'by', /president/, 'Soldiers loyal to the president arrested two judges in Conakry.'],
      ['ASSAULT', 'by', /Kherson/, 'Troops led by tanks entered a village near Kherson.'],
      ['ASSAULT', 'by', /pressure/, 'Troops under pressure burned the bridge at Lyman.'],
    ],
  },
  {
    rule: 'ledBy',
    catch: [
      ['ASSAULT', 'by', /Saudi-led coalition/, 'Nine civilians died in a Saudi-led air strike on a market in Saada.'],
      ['ASSAULT', 'by', /Saudi-led coalition/, 'A Saudi-led coalition air strike killed 40 people in Sanaa.'],
      ['ASSAULT', 'by', /US|United States|Coalition/, 'Four families died in a US-led air strike near Raqqa.'],
    ],
    spare: [
      ['ASSAULT', 'by', /Saudi/, 'Nine people died in a Saudi-backed offensive near Taiz.'],
      ['ASSAULT', 'by', /militia-led/, 'Nine people died in a militia-led raid near Geneina.'],
      ['ASSAULT', 'by', /Iran/, 'Nine people died in an Iranian-made drone strike in Mykolaiv.'],
    ],
  },
]
