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

test('a body that calls on somebody at the head of a sentence has no calls', () => {
  for (const [text, verb] of [
    ['Human Rights Watch calls on Russia to free the prisoners.', 'calls'],
    ['Blue Bridge Aid calls on Israel to open the crossing.', 'calls'],
    ['Save the Children calls on the junta to open the road to Rakhine.', 'calls'],
    ['Doctors of the World appeals to both sides to spare the hospital in Taiz.', 'appeals'],
  ] as const)
    assert.ok(verbs(text).includes(verb), `${text} ${verbs(text)}`)
  for (const text of [
    'Phone calls to Mariupol were cut on Friday.',
    'Red Cross appeals for blood were heard in Beirut.',
    'The Kurdish calls for autonomy angered Ankara.',
    'Muslim calls to prayer rang out over Sarajevo.',
  ])
    assert.ok(!verbs(text).some((v) => /^(?:calls|appeals)$/.test(v)), `${text} ${verbs(text)}`)
})
