import assert from 'node:assert/strict'
import { test } from 'node:test'
import { descriptionsOf } from './descriptions.ts'
import { blocksOf } from './layout.ts'
import { parseBlocks } from './syntax.ts'

function found(text: string): string[] {
  return parseBlocks(text, blocksOf(text, null)).flatMap((s) =>
    descriptionsOf(s, new Uint8Array(s.tokens.length)).map(
      (d) => `${text.slice(s.tokens[d.first]!.start, s.tokens[d.after - 1]!.end)}: ${d.type}`,
    ),
  )
}

const CATCH: readonly (readonly [text: string, description: string])[] = [
  ["Sudan's army shelled the market on Friday.", "Sudan's army: organisation"],
  ['Residents said snipers had fired on an ambulance in Taiz.', 'Residents: organisation'],
  ['A military spokesman in Kyiv denied the report.', 'A military spokesman: person'],
  ['The rebels crossed the river near Goma at night.', 'The rebels: organisation'],
  ['Two aid workers were killed in Tigray.', 'Two aid workers: organisation'],
  ['The junta sent helicopters over the village.', 'The junta: organisation'],
  ['They said the missiles came from the hills.', 'the missiles: weapon'],
]
for (const [text, description] of CATCH) {
  test(`"${description}" is found in: ${text}`, () =>
    assert.ok(found(text).includes(description), found(text).join('; ')))
}

const SPARE: readonly (readonly [text: string, word: string])[] = [
  ['A new round of talks will take place in Doha.', 'round'],
  ['The meeting ended at the first stage.', 'meeting'],
  ['On the other hand, the talks may last longer.', 'hand'],
  ['It rained in the course of the night.', 'course'],
  ['The level of violence fell in Bosnia.', 'level'],
  ['The charge was denied.', 'charge'],
]
for (const [text, word] of SPARE) {
  test(`"${word}" means nobody in: ${text}`, () =>
    assert.ok(!found(text).some((f) => f.includes(word)), found(text).join('; ')))
}

test('possessive pronouns are found inside descriptions too', () => {
  assert.ok(found('The group freed its prisoners.').includes('its: organisation'))
  assert.ok(found('She met her brother in Jaffna.').includes('her: person'))
})
