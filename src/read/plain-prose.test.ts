// Small words of plain reports that decide who did a thing, and to whom.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** What the claims of a text say: act, mode, actors. */
function told(text: string): string[] {
  return claimsOf(text).map((c) => `${c.act}/${c.mode} ${c.actors.map((p) => p.name).join('+')}`)
}

test('a town handed over is given up, and a man handed over is let go', () => {
  for (const [text, wanted] of [
    ['The rebels handed Nabatieh over to the army on Sunday.', 'RETREAT/withdraw The rebels'],
    ['The militia handed over Bor to government troops.', 'RETREAT/withdraw The militia'],
    ['The rebels handed Ahmed Hassan over to the police.', 'RETREAT/release The rebels'],
    ['The militia handed over Juan Ortega to the army.', 'RETREAT/release The militia'],
  ] as const)
    assert.ok(told(text).includes(wanted), `${told(text)} in: ${text}`)
})

test('a title between commas belongs to the name behind it', () => {
  for (const [text, names] of [
    [
      'The mediators, Lord Owen and Thorvald Stoltenberg, met Karadzic in Pale.',
      ['David Owen', 'Thorvald Stoltenberg'],
    ],
    ['The envoys, Lord Owen and Cyrus Vance, met Izetbegovic in Geneva.', ['David Owen', 'Vance']],
  ] as const) {
    const met = told(text).find((t) => t.startsWith('CONSULT')) ?? ''
    for (const name of names) assert.ok(met.includes(name), `${met} in: ${text}`)
  }
})

test('guns that are silent are theirs whose guns they are', () => {
  for (const [text, wanted] of [
    ["The army's guns have been silent since Friday.", 'RETREAT/ceasefire The army'],
    ["The militia's guns have been quiet since noon.", 'RETREAT/ceasefire The militia'],
    ['The guns have been silent since Friday in Donetsk.', 'RETREAT/ceasefire '],
  ] as const)
    assert.ok(told(text).includes(wanted), `${told(text)} in: ${text}`)
})

test('a colonel is no president of another country with his last name', () => {
  const asked = (text: string): string => told(text).find((t) => t.startsWith('REQUEST')) ?? ''
  for (const text of [
    'Colonel Arevalo ordered the troops to withdraw from the town.',
    'Captain Boric told the rebels to lay down their arms.',
    'In Goma, Major Petro urged the militia to free the nuns.',
  ])
    assert.doesNotMatch(asked(text), /Bernardo|Gabriel|Gustavo/, text)
  for (const [text, who] of [
    ['In Bamako, Colonel Goita urged the rebels of Mali to disarm.', /Go[iï]ta/],
    ['President Petro urged the guerrillas of Colombia to free the nuns.', /Gustavo Petro/],
    ['General Haftar ordered the army to leave Tripoli.', /Haftar/],
  ] as const)
    assert.match(asked(text), who, text)
})
