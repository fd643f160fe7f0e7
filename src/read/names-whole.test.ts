import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './amounts.ts'
import { blocksOf } from './layout.ts'
import { mentionsOf } from './mentions.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc } from './syntax-types.ts'
import { timesOf } from './times.ts'

function mentioned(text: string): string[] {
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  return mentionsOf(doc, amountsOf(doc), timesOf(doc)).map((m) => text.slice(m.span.start, m.span.end))
}

const FOUND: readonly (readonly [string, string])[] = [
  ['Gunmen killed two teachers in Mosul.', 'two teachers'],
  ['Medecins du Monde opened a clinic in Gao.', 'Medecins du Monde'],
  ['Action contre la Faim left Maradi in May.', 'Action contre la Faim'],
  ['The UN agency feeds 300,000 people in Juba.', '300,000 people'],
  ['Rescuers pulled two sisters alive from the ruins in Kharkiv.', 'two sisters'],
  ['Fighters of M23 entered Goma at dawn.', 'M23'],
  ['Rebels of the March 23 Movement entered Goma.', 'the March 23 Movement'],
  ['A court in Minsk met on Monday.', 'Minsk'],
  ["The army's guns at Trebinje shelled Dubrovnik.", 'The army'],
  ['Some of the rebel groups in Idlib left.', 'the rebel groups'],
  ['The town is held by the Ahrar al-Sham rebel group.', 'Ahrar al-Sham'],
  ['A vigil was held outside the UN base in Goma.', 'the UN'],
  ['The governor in Aden accused the militia of theft.', 'Aden'],
  ['Only Tripoli can call off the Misrata brigades.', 'Tripoli'],
  ['France offered to send water to the camps at Goma.', 'Goma'],
  ['Nuns were abducted in Kaduna by a gang known as Ansaru.', 'a gang'],
  ['Nuns were abducted in Kaduna by a gang known as Ansaru.', 'Ansaru'],
  ['The government and Renamo agreed a ceasefire.', 'The government'],
  ['The government and Renamo agreed a ceasefire.', 'Renamo'],
  ['The junta dismissed the director of schools in Bago.', 'the director of schools'],
]
for (const [text, words] of FOUND)
  test(`"${words}" is found in: ${text}`, () => assert.ok(mentioned(text).includes(words), mentioned(text).join('; ')))

const SPARED: readonly (readonly [string, string])[] = [
  ['Fighting in Bosnia and Herzegovina went on.', 'Bosnia'],
  ['The governor of Tigray called on the rebels to leave.', 'The governor'],
  ['The Islamic State in Iraq took the town.', 'The Islamic State'],
  ['The Committee on the Missing met in Nicosia.', 'the Missing'],
  ['Rebels freed the treasurer of the club in Kayes.', 'the treasurer of the club'],
  ['Soldiers shot at the inspector of the wells.', 'the inspector of the wells'],
]
for (const [text, words] of SPARED)
  test(`"${words}" is no mention in: ${text}`, () =>
    assert.ok(!mentioned(text).includes(words), mentioned(text).join('; ')))
