// Sentences for pleas in vain, for peoples that are their states, and for who stands in brackets behind a pronoun.
import type { RoleRule } from './roles-rules.fixture.ts'

/** Who did not answer, whom a people stands for, whom an editor's brackets name: each with what it must catch and what it must spare. */
export const IN_VAIN: readonly RoleRule[] = [
  {
    rule: 'unheard',
    catch: [
      ['REJECT', 'by', /army/, 'Repeated calls by the mayor to the army to spare the hospital went unheeded.'],
      ['REJECT', 'to', /mayor/, 'Repeated calls by the mayor to the army to spare the hospital went unheeded.'],
      ['REJECT', 'by', /king/, "The elders' letters to the king were never answered."],
      ['REJECT', 'by', /ministry/, 'Requests from the consortium to the ministry for passage have been ignored.'],
      [
        'REJECT',
        'by',
        /Norway/,
        'Tamil negotiator Anton Balan tells me their appeals over months to Norway and India for blood have gone unanswered.',
      ],
      [
        'REJECT',
        'by',
        /India/,
        'Tamil negotiator Anton Balan tells me their appeals over months to Norway and India for blood have gone unanswered.',
      ],
    ],
    spare: [
      ['REJECT', 'by', /reason/, 'The appeal to reason was ignored by the rebels.'],
      ['REJECT', 'by', /Mayor|mayor/, 'The letters of the mayor to the governor were not answered.'],
      ['REJECT', 'by', /council/, "The council's appeals to the Red Cross for blood were not answered."],
      ['REJECT', 'by', /Bogotá/, 'A letter to Bogotá was read by the bishop and ignored by the rebels.'],
    ],
  },
  {
    rule: 'isKeptFrom',
    catch: [
      ['REJECT', 'by', /rebels/, 'Talks are ruled out, the rebels said.'],
      ['REJECT', 'by', /rebels/, 'The offer of a truce in Marawi was rejected by the rebels, the bishop said.'],
      ['REJECT', 'by', /aide/, 'A relief of the town has been ruled out, an aide of the president said.'],
    ],
    spare: [
      ['REJECT', 'by', /agency/, 'Four lorries of flour were turned back at Gori, the agency said.'],
      ['REJECT', 'by', /relatives/, 'None of the hostages in Jolo has been freed, relatives said.'],
      ['REJECT', 'by', /mediators/, 'The offer was rejected, the mediators said.'],
      ['REJECT', 'by', /United Nations|UN/, 'No aid was delivered to Ituri, the UN said.'],
    ],
  },
  {
    rule: 'isSuffered',
    catch: [
      ['REJECT', 'by', /army/, 'The army let no food into Mutur for a month.'],
      ['REJECT', 'by', /general/, 'No convoy will enter Bihac, the general said.'],
      ['REJECT', 'by', /rebels/, 'The rebels said no lorry would enter Kidal until their men were freed.'],
    ],
    spare: [
      ['REJECT', 'by', /Red Cross/, 'No relief convoy had reached Zepa for a month, the Red Cross said.'],
      ['REJECT', 'by', /United Nations|UN/, 'No aid truck has entered Tigray since August, the UN said.'],
      ['REJECT', 'by', /agency/, 'No medicine has come into El Fasher this year, the agency said.'],
      ['THREATEN', 'by', /priest/, 'The priest of Carnot said he had received death threats.'],
      ['THREATEN', 'by', /judge/, 'The judge in Cali said she had got threats by telephone.'],
    ],
  },
  {
    rule: 'NOBODY',
    catch: [
      ['REQUEST', 'to', /Azerbaijan|Baku/, 'The Armenians asked Baku for guarantees.'],
      ['REQUEST', 'to', /United Nations|UN/, 'The mayor of Bria asked the UN for help.'],
      ['REQUEST', 'to', /Turkey|Ankara/, 'The rebels in Idlib demanded guns from Ankara.'],
    ],
    spare: [
      ['REQUEST', 'to', /outside/, 'The Armenians demanded guarantees from outside.'],
      ['REQUEST', 'to', /abroad/, 'The rebels in Idlib asked for guns from abroad.'],
      ['REQUEST', 'to', /elsewhere/, 'The mayor of Bria asked for doctors from elsewhere.'],
    ],
  },
  {
    rule: 'isHelper',
    catch: [
      ['ASSAULT', 'to', /M23/, 'Government forces entered Goma on Sunday. The M23 fled.'],
      ['ASSAULT', 'to', /Shabab/, 'Government forces entered Kismayo on Sunday. Al-Shabab vowed to return.'],
      ['ASSAULT', 'to', /Hamas/, 'The army entered Rafah on Monday. Hamas called it a crime.'],
    ],
    spare: [
      ['ASSAULT', 'to', /Misrata/, 'Government forces entered Sirte. Only Tripoli can call off the Misrata brigades.'],
      [
        'ASSAULT',
        'to',
        /Wagner/,
        'Government forces entered Kidal on Tuesday. Only Bamako can call off the Wagner Group.',
      ],
      ['ASSAULT', 'to', /Hezbollah/, 'Government forces entered Qusayr. Hezbollah backed the Syrian army.'],
    ],
  },
  {
    rule: 'asNation',
    catch: [
      ['REQUEST', 'by', /^Russia$/, 'The Russians want the sanctions lifted.'],
      ['REQUEST', 'by', /^Saudi Arabia$/, 'The Saudis asked the Houthis to leave the border.'],
      ['AGREE', 'by', /^United States$/, 'The Americans agreed to a truce with the Taliban.'],
      ['LEVERAGE', 'to', /^Israel$/, 'Diplomats say Washington has leverage over the Israelis.'],
      ['REQUEST', 'by', /^France$/, 'The French proposed a truce in Abidjan.'],
    ],
    spare: [
      ['REQUEST', 'by', /^Russia$/, 'Two Russians asked the mayor for help.'],
      ['RETREAT', 'by', /^Syria$/, 'The Syrians fled to Lebanon.'],
      ['ASSAULT', 'to', /^Iraq$/, 'The army killed the Iraqis at the border.'],
      ['ASSAULT', 'by', /^Serbia$/, 'The Serbs shelled the town of Gorazde.'],
    ],
  },
  {
    rule: 'glossOf',
    catch: [
      ['ASSAULT', 'by', /Houthis/, 'The colonel said they [the Houthis] had shelled the market.'],
      ['REQUEST', 'to', /Assad/, '"We told him [Assad] to stop the bombing," Kerry said.'],
      ['REJECT', 'by', /Serbs/, '"They [the Serbs] will not let us out," the mayor said.'],
      [
        'REJECT',
        'by',
        /United States/,
        '"You figure out how to save your people, because we\'re [US and Western allies] not going to help," she said.',
      ],
      ['REQUEST', 'to', /Red Cross/, 'He asked it [the Red Cross] for blood.'],
    ],
    spare: [
      ['ASSAULT', 'by', /sic/, 'The colonel said they [sic] had shelled the market.'],
      ['REQUEST', 'to', /Kerry/, '"We told him [Assad] to stop the bombing," Kerry said.'],
      ['ASSAULT', 'by', /colonel/, 'The colonel said they [the Houthis] had shelled the market.'],
      ['REQUEST', 'to', /note/, 'He asked for blood [see the note below] on Monday.'],
    ],
  },
  {
    rule: 'those whose pact is not signed',
    catch: [
      ['REJECT', 'to', /Russia/i, 'Haftar left Moscow without signing the truce that Russia and Turkey had drafted.'],
      ['REJECT', 'to', /African Union/i, 'The general refused to sign a deal that the African Union had proposed.'],
      ['REJECT', 'to', /Norway/i, 'The Tigers refused to sign a paper written by Norway.'],
    ],
    spare: [
      ['REJECT', 'to', /Moscow/i, 'Haftar left Moscow without signing the truce that Russia and Turkey had drafted.'],
      ['REJECT', 'to', /Togo/i, 'The general refused to sign a deal in Togo.'],
      ['REJECT', 'to', /paper/i, 'The Tigers refused to sign a paper written by Norway.'],
    ],
  },
  {
    rule: 'whoseAskingItWas',
    catch: [
      [
        'REJECT',
        'to',
        /WHO/i,
        'Patients were moved to a cellar, according to the WHO, whose request to evacuate them was denied on Tuesday.',
      ],
      ['REJECT', 'to', /envoy/i, 'The talks were led by the envoy, whose proposal was rejected by the army.'],
      ['REJECT', 'to', /Chad/i, 'Troops came from Chad, whose offer was turned down by the junta last year.'],
    ],
    spare: [
      ['REJECT', 'to', /army/i, 'The talks were led by the envoy, whose proposal was rejected by the army.'],
      ['REJECT', 'to', /junta/i, 'Troops came from Chad, whose offer was turned down by the junta last year.'],
      [
        'REJECT',
        'to',
        /cellar/i,
        'Patients were moved to a cellar, according to the WHO, whose request to evacuate them was denied on Tuesday.',
      ],
    ],
  },
]
