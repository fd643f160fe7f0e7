import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** Verbs of relative clauses with the subject and the noun they are told of: "rebels capture town". */
function relatives(text: string): string[] {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  return tokens.flatMap((t, i) => {
    if (t.deprel !== 'acl:relcl') return []
    const subject = tokens.find((s) => s.head === i && s.deprel.startsWith('nsubj') && !/^W/.test(s.xpos))
    return subject ? [`${subject.lemma} ${t.lemma} ${tokens[t.head]!.lemma}`.toLowerCase()] : []
  })
}

test('a past form behind a relative pronoun and a noun has that noun as its subject', () => {
  for (const [text, told] of [
    ['The town, which rebels captured on Monday, is quiet.', 'rebel capture town'],
    ['The bridge, which the army seized in May, was hit.', 'army seize bridge'],
    ['Fighters freed the monks whom the junta arrested in March.', 'junta arrest monk'],
    ['Lyman, which Ukrainian forces recaptured in October, was shelled on Sunday.', 'force recapture lyman'],
    ['Goma, which the M23 rebels captured in January, has no power.', 'rebel capture goma'],
  ] as const)
    assert.deepEqual(relatives(text), [told], text)
})

test('participles and claims of what was done stay what they are', () => {
  for (const text of [
    'Rebels captured on Monday were freed.',
    'The town, which was captured by rebels, is quiet.',
    'The claim that rebels captured on Monday were freed is false.',
    'Soldiers seized in May came home to Khartoum.',
  ])
    assert.deepEqual(relatives(text), [], text)
})
