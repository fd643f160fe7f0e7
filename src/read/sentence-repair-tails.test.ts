import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

function claims(text: string) {
  return read({ id: 'r', text, title: null, outlet: null, published: null, language: 'en', source: null }).claims
}
const told = (text: string): string[] =>
  claims(text).map(
    (c) => `${c.act} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`,
  )

test('whoever speaks at the end of a sentence tells all of it', () => {
  for (const [text, speaker] of [
    ['The army burned the village, residents alleged.', /residents/],
    ['The militia shelled the camp on Friday, a spokesman of the union claimed on Monday.', /spokesman/],
    ['The rebels looted the clinic in Bambari, a nurse complained.', /nurse/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.speaker && speaker.test(c.speaker.name)),
      text,
    )
  assert.deepEqual(told("Abiy's remarks were an attempt to cover up atrocities, a TPLF spokesman charged."), [
    'ACCUSE a TPLF spokesman > Abiy Ahmed',
  ])
})

test('a relative clause, a participle and a list at the end are nobody who speaks', () => {
  for (const text of [
    'The army burned the village, which residents abandoned.',

    'The court in Accra freed the editor, a critic of the junta.',
    'Soldiers in Mandalay beat a monk, then a nurse.',
  ])
    assert.ok(
      claims(text).every((c) => c.speaker === null),
      text,
    )
})

test('the only verb of a sentence is its own, where it has a complement', () => {
  for (const [text, doer] of [
    ['The relatives of the missing called for the government to open the mass graves.', /relatives/],
    ['The families of the disappeared called for the army to open its files.', /families/],
    ['The widows of the fallen appealed for the council to act.', /widows/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'REQUEST' && c.actors.some((p) => doer.test(p.name))),
      text,
    )
  for (const text of ['Men made to dig graves.', 'A boy wounded in the blast.', 'Soldiers accused of burning homes.'])
    assert.ok(
      claims(text).every((c) => !c.actors.some((p) => /^(?:Men|A boy)$/.test(p.name)) && c.act !== 'REQUEST'),
      text,
    )
})
