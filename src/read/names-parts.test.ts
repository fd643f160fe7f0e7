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
  return mentionsOf(doc, amountsOf(doc), timesOf(doc)).map((m) => `${text.slice(m.span.start, m.span.end)}: ${m.type}`)
}

/** "…" stands for any words before. */
const CATCH: readonly (readonly [text: string, mention: string])[] = [
  // A date before a description says when.
  ['On 5 June rebels shelled the airport.', 'rebels: organisation'],
  ['On 12 May militants attacked a base near Mopti.', 'militants: organisation'],
  ['By March 3 government troops had left Avdiivka.', 'government troops: organisation'],
  // Ships, by what their navy puts before them.
  ['The frigate HMS Montrose left port.', 'HMS Montrose: platform'],
  ['Missiles were fired at USS Mason off Hodeidah.', 'USS Mason: platform'],
  ['The navy said SLNS Sayura intercepted the trawler.', 'SLNS Sayura: platform'],
  // A place that is said to be one.
  ['Shells fell on the Syrian capital Damascus on Sunday.', '…Damascus: location'],
  ['Fighting reached the Sudanese capital Khartoum, residents said.', '…Khartoum: location'],
  ['Jets bombed the Ukrainian city Kharkiv at dawn.', '…Kharkiv: location'],
  // Two sides joined by "and".
  ['Clashes between the Malian Army and Tuareg rebels went on.', 'Tuareg rebels: organisation'],
  ['The French Army and Chadian troops took Kidal.', 'The French Army: organisation'],
  ['The army and drug gunmen fought for two hours in Tumaco.', 'The army: organisation'],
  // Arms in capitals.
  ['Troops found three IEDs on the road to Gao.', '…IEDs: weapon'],
  ['The RPG struck the second truck in Cali.', 'The RPG: weapon'],
  ['A UAV circled over Mekelle all night.', '…UAV: platform'],
  // A sum begins with its figures, and a body called on is no part of the one that calls.
  ['Russia gave Azerbaijan 20 million dollars.', '20 million dollars: money'],
  ['Washington gave the Peshmerga $20 million.', '$20 million: money'],
  ['Calls by Amnesty International on the Houthis to stop went unheeded.', '…Amnesty International: organisation'],
  ['Calls by the Catholic Church on the ELN to stop went unheeded.', '…Catholic Church: organisation'],
]
for (const [text, mention] of CATCH) {
  test(`"${mention}" is found in: ${text}`, () =>
    assert.ok(
      mentioned(text).some((m) => m === mention || (mention[0] === '…' && m.endsWith(mention.slice(1)))),
      mentioned(text).join('; '),
    ))
}

const SPARE: readonly (readonly [text: string, mention: RegExp])[] = [
  ['The 17 February Brigade signed the paper in Tripoli.', /^Brigade: /],
  ['The party of 5 June Street met in Sanaa.', /^Street: /],
  ['The M23 rebels took Goma in January.', /^rebels: /],
  ['The USS crew sang in Odesa.', /: platform$/],
  ['The FS convoy passed the checkpoint near Taiz.', /: platform$/],
  ['The HMS programme for health in Myanmar lost its donor.', /: platform$/],
  ['The capital controls of Khartoum hurt traders.', /controls of Khartoum: location/],
  ['The Syrian city council met in Homs.', /city council: location/],
  ['The Colombian town hall workers went on strike.', /town hall workers: location/],
  ['The UN Commission on Human Rights condemned Serbia.', /^(?:the )?UN Commission: /i],
  ['The Committee on the Missing met in Nicosia.', /^(?:the )?Missing: /i],
  ['The UN and the SDF met in Geneva.', /: (?:weapon|platform)$/],
  ['The ICC opened a case on Sudan.', /: (?:weapon|platform)$/],
  ['The NGO left Tigray in March.', /: (?:weapon|platform)$/],
  // Footnotes, positions on the map and numbers that are part of a name are no amounts.
  ['He was killed in 2006.[3][4] His brother fled.[12]', /: quantity$/],
  ['The dam lies at 33°47′N 44°30′E near the town.', /: quantity$/],
  ['CTF 50 led the exercise off Aden.', /: quantity$/],
]
for (const [text, mention] of SPARE) {
  test(`${mention} is not found in: ${text}`, () =>
    assert.ok(!mentioned(text).some((m) => mention.test(m)), mentioned(text).join('; ')))
}

test('amounts beside brackets, degrees and names in capitals stay amounts', () => {
  for (const [text, amount] of [
    ['The convoy [12 trucks] reached Mariupol.', '12'],
    ['It was 45 degrees in the camp near Aden.', '45'],
    ['The SDF lost 30 fighters at Deir ez-Zor.', '30'],
    ['In Myanmar 3 villages burned.', '3'],
  ] as const)
    assert.ok(
      mentioned(text).some((m) => m.startsWith(`${amount}`) && m.endsWith(': quantity')),
      mentioned(text).join('; '),
    )
})
