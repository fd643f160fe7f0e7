import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function claims(text: string) {
  return claimsOf(text)
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

test('who spoke demands what is joined behind a comma, where the tense steps out of what was said', () => {
  for (const [text, doer] of [
    ['The rebels said that the army had shelled two villages, and demanded an inquiry.', /rebels/],
    ['The mayor of Tulkarm said the town had no water, and begged the UN for a convoy.', /mayor/],
    ['The elders replied that there were no fighters, and offered to let the houses be searched.', /elders/],
    ['The minister said that the accord was dead, and accused Rwanda of arming the rebels.', /minister/],
  ] as const)
    assert.match(told(text).findLast((t) => !t.startsWith('AID')) ?? '', doer, text)
  for (const [text, doer] of [
    ['He said the rebels stormed the bank, and demanded money.', /rebels/],
    ['Villagers said the soldiers burned the mill and threatened to return.', /soldiers/],
    ['Police said the men took a bus and demanded a ransom.', /men/],
  ] as const)
    assert.match(told(text).at(-1)!, doer, text)
})

test('an order behind a date in full is what they are to do', () => {
  for (const [text, asked] of [
    ['The army told residents of Rafah on Tuesday, 7 May, to move to Mawasi.', /army > residents/],
    ['The junta ordered all doctors on Monday, 3 April, to return to work.', /junta > all doctors/],
    ['Egypt urged Hamas in Cairo on Sunday, March 3, to accept the offer.', /Egypt > Hamas/],
  ] as const)
    assert.match(told(text)[0] ?? '', asked, text)
  for (const text of [
    'They met in Geneva on Tuesday, 7 May, to sign the accord.',
    'He told the court on Friday, 2 June, that he was ill.',
    'The bishop came to Wau on Sunday, 9 July, to bury the dead.',
  ])
    assert.ok(
      told(text).every((t) => !t.startsWith('REQUEST')),
      text,
    )
})

test('what is said to come when something ends has not come, whoever tells it at the end', () => {
  const done = (text: string): string[] =>
    claims(text).flatMap((c) => (c.act === 'RETREAT' && c.status === 'happened' ? [c.mode ?? ''] : []))
  for (const text of [
    '"We will come back to the table when the shelling stops," the negotiator told reporters.',
    '"We will talk once the siege is lifted," the mayor of Taiz told the radio.',
    '"The men will be freed when the army withdraws," a commander said in Bani Walid.',
  ])
    assert.deepEqual(done(text), [], text)
  for (const text of [
    '"They came back when the army withdrew," the mayor told reporters.',
    '"We went home after the rebels withdrew," a teacher in Kutum told the agency.',
    'When the army withdrew from Dilling, the mayor told reporters that the war was over.',
  ])
    assert.equal(done(text).length, 1, text)
})
