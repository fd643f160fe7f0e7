import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** The speaker of the last claim of an act, or null. */
const speakerOf = (text: string, act: string): string | null => {
  const claims = claimsOf(text)
  const found = claims.filter((c) => c.act === act)
  assert.ok(found.length > 0, `no ${act}: ${text}`)
  return found.at(-1)!.speaker?.name ?? null
}

test('what is told to be the words of somebody is his, to the end', () => {
  for (const [text, name] of [
    [
      'This is a summary of what was said by WFP spokeswoman Anna Lindholm at the Geneva briefing. Fighting in Liberia went on. Rebels shelled two warehouses.',
      /Lindholm/,
    ],
    [
      'The following is attributable to envoy Haile Tesfaye:\n\nThe militia shelled two towns.\n\nTroops burned a third.',
      /Tesfaye/,
    ],
    ['The following can be attributed to Deputy Spokesperson Tom Barlow: Rebels shelled Gardez on Friday.', /Barlow/],
    [
      'The following statement was issued today by the spokesman for Carl Bildt:\n\nGunmen shelled Pale on Monday.',
      /Bildt/,
    ],
  ] as const)
    assert.match(speakerOf(text, 'ASSAULT') ?? '–', name, text)
})

test('the turns of questions and answers are those who give them', () => {
  for (const [text, name] of [
    [
      'Briefing by Deputy Spokesman Mark Tenner.\n\nQUESTION: And the raid?\n\nMR. TENNER: The rebels shelled Douma.\n\nThey killed ten men.',
      /Tenner/,
    ],
    [
      'The spokesman, Hamid Ali, took questions.\n\nQ: Has the truce held?\n\nA: It has not. Militants killed four guards.',
      /Hamid Ali/,
    ],
    [
      'For eleven years Juan Barreto, bishop of Quibdó, has sat with gunmen. We spoke to him on Monday.\n\nQ: And Nóvita?\n\nA: Badly. The guerrillas shelled two villages.',
      /Barreto/,
    ],
    [
      'Our reporter talked to Amina Diallo, who runs a clinic in Gao.\n\nQ: What did you see?\n\nA: Rebels killed ten men.',
      /Diallo/,
    ],
    [
      'An interview with Father Pierre Kabamba.\n\nQ: What happened in Beni?\n\nA: The militia burned forty huts and killed a nurse.',
      /Kabamba/,
    ],
    [
      'Attribution is on-the-record from Spokesperson Joan Kirk.\n\nQuestion: Did they fire?\n\nAnswer: The army shelled Sake on Friday.',
      /Kirk/,
    ],
  ] as const)
    assert.match(speakerOf(text, 'ASSAULT') ?? '–', name, text)
})

test('no name, no briefing and a question are nobody’s', () => {
  for (const text of [
    'The bishop spoke of two priests, Juan Pérez and Luis Gil.\n\nQ: Was Gao attacked?\n\nA: Rebels killed ten men in Gao.',
    'Juan Pérez rang. The rebels spoke to no one.\n\nQ: Was Gao attacked?\n\nA: Rebels killed ten men in Gao.',
    'We spoke to residents.\n\nQ: Was Gao attacked?\n\nQ: Had rebels killed ten men in Gao?',
    'Q: Was Gao attacked?\n\nA: Rebels killed ten men in Gao.',
    'He learned what was said by the rebels. Troops shelled Grozny.',
    'Residents asked one question: who did it? Rebels killed ten men in Taiz.',
    'Briefing by Deputy Spokesman Mark Tenner.\n\nQUESTION: Did the rebels shell the hospital?',
  ])
    assert.equal(speakerOf(text, 'ASSAULT'), null, text)
})
