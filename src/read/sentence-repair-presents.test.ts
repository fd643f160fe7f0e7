// Verbs in "s" read as nouns, and nouns in "s" read as verbs: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The words of a sentence that are read as verbs. */
function verbs(text: string): string[] {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  return tokens.filter((t) => t.upos === 'VERB').map((t) => t.text)
}

test('a word in "s" that has a doer and an object is a verb', () => {
  for (const [text, verb] of [
    ['Fighting intensifies in Kivu between the army and the rebels.', 'intensifies'],
    ['Everything points to the rebels, the mayor said.', 'points'],
    ['Families flee because the FARC blocks the road.', 'blocks'],
    ['The junta bars the opposition from the vote.', 'bars'],
    ['Civilians in Kadugli eat leaves because the RSF blocks all roads.', 'eat'],
  ] as const)
    assert.ok(verbs(text).includes(verb), `${text} ${verbs(text)}`)
  for (const [text, noun] of [
    ['The Sarajevo blocks were shelled.', 'blocks'],
    ['Four points of the plan were read to the rebels.', 'points'],
    ['Civilians in Kadugli eat leaves because the RSF blocks all roads.', 'leaves'],
    ['The prison bars, the walls and the towers fell.', 'bars'],
  ] as const)
    assert.ok(!verbs(text).includes(noun), `${text} ${verbs(text)}`)
})
