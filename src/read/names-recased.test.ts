import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { recased } from './names-recased.ts'
import { parseBlocks } from './syntax.ts'

const read = (text: string): string => recased(parseBlocks(text, blocksOf(text, null)), text).text

test('a text in capitals is read as it would likely be written', () => {
  for (const [text, small] of [
    ['GENERAL OCHOA SAID THE TROOPS OF ANGOLA LEFT HUAMBO.', 'General Ochoa said the troops of Angola left Huambo.'],
    ['THE SHINING PATH ATTACKED A VILLAGE IN PERU.', 'The Shining Path attacked a village in Peru.'],
    ['THE TAMIL TIGERS (LTTE) FREED TEN SOLDIERS.', 'The Tamil Tigers (LTTE) freed ten soldiers.'],
  ] as const)
    assert.equal(read(text), small)
})

test('a short form that stands in brackets once has all its capitals throughout', () => {
  const text = 'THE UNION FOR TOTAL INDEPENDENCE (UNITA) HIT A BRIDGE.\n\nTHREE MEN OF UNITA WERE KILLED THERE.'
  assert.match(read(text), /\(UNITA\) hit a bridge\.\n\nThree men of UNITA were killed there\./)
})

test('text that is not in capitals stays, beside such that is', () => {
  for (const text of ['UNICEF and WFP sent lorries to Goma.', 'ISIS, UNHCR and the SDF met.', 'Troops left Huambo.'])
    assert.equal(read(text), text)
  assert.equal(
    read('THE ARMY LEFT HUAMBO ON SUNDAY.\n\nUNITA said it won.'),
    'The army left Huambo on Sunday.\n\nUNITA said it won.',
  )
})
