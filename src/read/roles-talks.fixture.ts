// Sentences for the rules that say who is at a table and to whom one of the two there speaks. From many talks.
import type { RoleRule } from './roles-rules.fixture.ts'

/** The two at a table: each rule with what it must catch and what it must spare. */
export const AT_THE_TABLE: readonly RoleRule[] = [
  {
    rule: 'sidesThatSent',
    catch: [
      ['CONSULT', 'to', /^FARC$/, 'Envoys of the government and of the FARC met in Oslo on Thursday.'],
      ['CONSULT', 'by', /^M23$/, 'Negotiators from Kinshasa and M23 met in Doha.'],
      ['CONSULT', 'by', /^Hezbollah$/, 'Leaders of Hamas and Hezbollah met in Beirut.'],
      ['CONSULT', 'by', /^Qatar$/, 'Representatives of Qatar and Egypt met Hamas in Cairo.'],
    ],
    spare: [
      ['CONSULT', 'by', /^FARC$/, 'Envoys of peace and of justice groups met in Oslo on Thursday.'],
      ['ASSAULT', 'to', /^Iraq$/, 'Gunmen killed officials of the port and ferry of Basra, in Iraq.'],
      ['CONSULT', 'by', /^peace$/, 'Envoys for peace and security met in Oslo.'],
    ],
  },
  {
    rule: 'otherAtTheTable',
    catch: [
      [
        'REQUEST',
        'to',
        /FARC/,
        "Envoys of the government and of the FARC met in Oslo. The government's envoy demanded that all captives be freed.",
      ],
      [
        'REQUEST',
        'to',
        /government/,
        'The Taliban and the Afghan government are to meet in Doha. The Taliban insist on the release of 5,000 prisoners.',
      ],
      [
        'REQUEST',
        'to',
        /Armenia/,
        'Armenia and Azerbaijan are holding talks in Brussels. Baku demands a road through Syunik.',
      ],
      [
        'AGREE',
        'to',
        /Rapid Support/,
        "Sudan's army and the Rapid Support Forces sent delegations to Jeddah. The army's delegation proposed a pause of ten days.",
      ],
    ],
    spare: [
      [
        'REQUEST',
        'to',
        /Qatar|Egypt/,
        'Representatives of Qatar and Egypt met Hamas in Cairo. Hamas demanded an end to the war.',
      ],
      [
        'REQUEST',
        'to',
        /Armenia/,
        'Armenia and Azerbaijan are holding talks in Brussels. Georgia demands a road through Syunik.',
      ],
      [
        'REQUEST',
        'to',
        /government/,
        'The Taliban and the Afghan government are to meet in Doha. The Taliban asked Pakistan for a plane.',
      ],
    ],
  },
]
