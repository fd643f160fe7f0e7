// Words that look like a demand or a deed and are neither: "insists it did not fire", "would not move a gun", "to spare the town from raids".
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function told(text: string): readonly string[] {
  return claimsOf(text, '2019-06-10').map((c) => `${c.act} ${c.status} ${c.speaker?.name ?? ''}`.trim())
}

test('what somebody insists he did not do is denied, and demanded of nobody', () => {
  for (const text of [
    'Moscow insists it did not fire on the column.',
    'The general insisted that his men did not shell the market.',
    'Rwanda insists that it does not arm the rebels.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('REQUEST')), `${text} ${told(text)}`)
  for (const text of [
    'Moscow insists that the army leave the port.',
    'The general insisted that the hostages be freed.',
    'The envoy insisted on a ceasefire.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('REQUEST')),
      `${text} ${told(text)}`,
    )
})

test('who would move no gun refuses to', () => {
  for (const text of [
    'The general said he would not move a single gun while the bombing went on.',
    'The commander said he would not send troops to the border.',
    'The minister said his country would not deploy soldiers in Mali.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('REJECT happened')) && !told(text).some((c) => c.startsWith('MOBILIZE')),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The general said he had moved his guns to the hills.',
    'The commander said he would send troops to the border.',
    'The army deployed soldiers in Bamako.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('REJECT')), `${text} ${told(text)}`)
})

test('what a town is to be spared from has not come', () => {
  for (const text of [
    'The move was meant to spare the town from air strikes.',
    'The pact shielded the port from bombing.',
    'The elders left to save the village from a raid.',
  ])
    assert.ok(!told(text).some((c) => /^ASSAULT (?:happened|ongoing)/.test(c)), `${text} ${told(text)}`)
  for (const text of [
    'The town suffered from air strikes on Monday.',
    'Families fled from shelling in Aleppo.',
    'The port was hit from the air by bombers.',
  ])
    assert.ok(
      told(text).some((c) => /^(?:ASSAULT|RETREAT) (?:happened|ongoing)/.test(c)),
      `${text} ${told(text)}`,
    )
})

test('who says or fears a thing before the main clause says nothing of what that tells', () => {
  for (const text of [
    'Hours after saying it wanted peace, the army bombed Laiza.',
    'Days after announcing a truce, the rebels shelled Kaya.',
    'Saying it feared an attack, the charity left Abeche.',
  ])
    assert.ok(
      told(text).some((c) => /^(?:ASSAULT|RETREAT) happened$/.test(c)),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The army bombed Laiza, residents said.',
    'The rebels, the mayor said, shelled Kaya.',
    'Speaking in Juba, the minister said that rebels had shelled Kaya.',
  ])
    assert.ok(
      told(text).some((c) => /^ASSAULT \w+ ./.test(c)),
      `${text} ${told(text)}`,
    )
})

test('the dead before a comma are not the staff who tell of them', () => {
  for (const [text, speaker] of [
    ['Troops fired on the crowd, killing six, hospital staff said.', 'hospital staff'],
    ['A bomb went off in Quetta, wounding nine, police officers said.', 'police officers'],
    ['Rebels raided the camp, killing three, aid workers said.', 'aid workers'],
  ] as const)
    assert.ok(
      told(text).some((c) => c.endsWith(` ${speaker}`)),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'Troops fired on the crowd, killing six hospital staff.',
    'Six hospital staff said they had been beaten by troops.',
    'Rebels killed three aid workers near Bor.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('ASSAULT')),
      `${text} ${told(text)}`,
    )
})
