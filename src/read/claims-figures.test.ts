// Figures that stand outside the words of a claim, and how long a deed lasts: caught and spared.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

interface Rule {
  readonly rule: string
  /** Act of the claim, the figures it must have, the sentence. */
  readonly catch: readonly (readonly [string, string, string])[]
  /** Act of the claim, a figure it must not have, the sentence. */
  readonly spare: readonly (readonly [string, string, string])[]
}

const RULES: readonly Rule[] = [
  {
    rule: 'how long a deed lasts is a figure with its unit',
    catch: [
      ['CONCEDE', '72 hour', 'The army declared a 72-hour truce in Taiz.'],
      ['SANCTION', '7 year', 'The court sentenced two journalists to seven years in prison in Yangon.'],
      ['CONSULT', '90 minute', 'The two presidents held a 90-minute meeting in Addis Ababa.'],
      ['COERCE', '4 year', 'The army has besieged Taiz for four years.'],
      ['SANCTION', '20 year', 'He was convicted and jailed for 20 years for spying.'],
    ],
    spare: [
      ['ASSAULT', '3 year', 'Rebels attacked Bor for the first time in three years.'],
      ['ASSAULT', '2 year', 'Two years after the deal, the army bombed Bor.'],
      ['COERCE', '45 year', 'Soldiers arrested a 45-year-old farmer in Jaffna.'],
      ['ASSAULT', '3 month', 'In the past three months the army has shelled Taiz.'],
    ],
  },
  {
    rule: 'the dead of a sentence belong to the force it tells',
    catch: [
      ['ASSAULT', '2300', 'Rival gang violence in Culiacán has resulted in 2,300 fatalities this year.'],
      ['ASSAULT', '12', 'The army shelled Avdiivka, leaving 12 people dead and a nurse wounded.'],
      [
        'ASSAULT',
        '1',
        'Four members of the Somali forces and a woman visiting from Canada were killed in the attacks.',
      ],
    ],
    spare: [
      ['CONSULT', '12', 'The envoy met the families in Goma; 12 people were killed in March.'],
      ['REQUEST', '30', 'The bishop asked for a truce after 30 people were killed in Juba.'],
      ['AGREE', '9', 'The two sides agreed to talks although nine people were wounded in Taiz.'],
    ],
  },
  {
    rule: 'what is asked or threatened holds its figures',
    catch: [
      ['REQUEST', '40', 'The rebels issued an ultimatum to hand over 40 men.'],
      ['REQUEST', '6000', 'The government gave Moadamiya an ultimatum to turn over 6,000 men.'],
      ['AGREE', '300', 'The junta made an offer to free 300 prisoners in Mandalay.'],
    ],
    spare: [
      ['REQUEST', '40', 'After 40 trucks had crossed the bridge the mayor urged both sides to stop.'],
      ['ACCUSE', '15', 'Police accused two teenagers aged 9 and 15 of plotting a raid in Mannar.'],
      ['REQUEST', '500', 'The nurses asked for bread, and the camp has 500 tents.'],
    ],
  },
]

function figures(act: string, text: string): string[] {
  const report = reportOf(text, '2018-03-01')
  const claims = read(report).claims.filter((c) => c.act === act)
  return claims.flatMap((c) => c.amounts.map((a) => (a.unit === null ? `${a.best}` : `${a.best} ${a.unit}`)))
}

for (const { rule, catch: caught, spare } of RULES)
  test(rule, () => {
    for (const [act, figure, text] of caught)
      assert.ok(figures(act, text).includes(figure), `${text} | ${figures(act, text)}`)
    for (const [act, figure, text] of spare) assert.ok(!figures(act, text).includes(figure), text)
  })
