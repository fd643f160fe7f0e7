// Those told to be fought are whose attack is beaten back, where nobody is named for it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Who made the last attack that a text tells. */
function attackers(text: string): string {
  return claimsOf(text)
    .filter((c) => c.act === 'ASSAULT')
    .at(-1)!
    .actors.map((a) => a.name)
    .join('+')
}

test('an attack that is beaten back was made by those who are fought', () => {
  const fights = 'The army is fighting the Rapid Support Forces in El Fasher. '
  assert.match(attackers(`${fights}The army said it had repelled three assaults.`), /Rapid Support/)
  assert.match(
    attackers(`${fights}An army spokesman said troops had beaten back an assault on Friday.`),
    /Rapid Support/,
  )
  assert.match(attackers('Hezbollah shelled Israel. Israel said it had repelled an assault near Metula.'), /Hezbollah/)
})

test('an attack that has its doer, that is made, or that police ward off is left', () => {
  const fights = 'The army is fighting the ELN in Arauca. '
  assert.doesNotMatch(attackers(`${fights}The army repelled an attack by smugglers.`), /ELN/)
  assert.doesNotMatch(attackers(`${fights}The army launched an assault on Friday.`), /ELN/)
  assert.doesNotMatch(attackers(`${fights}The police repelled an attack on a bank.`), /ELN/)
})

test('a state that only speaks of a group from afar is no foe of its', () => {
  const struck = (text: string): string =>
    claimsOf(text)
      .filter((c) => c.act === 'ASSAULT')
      .flatMap((c) => c.recipients.map((r) => r.name))
      .join('+')
  assert.doesNotMatch(struck('France condemned the Taliban attack in Kabul.'), /France/)
  assert.doesNotMatch(struck('Norway condemned the Boko Haram raid near Maiduguri.'), /Norway/)
  assert.doesNotMatch(struck('Japan denounced an ELN attack in Arauca.'), /Japan/)
  // The state in which a group acts is whom it fights.
  assert.match(
    struck('Afghanistan said a Taliban attack began on Friday. The government vowed to fight on.'),
    /government/,
  )
})

test('rebels once meant for the one group named are not it everywhere', () => {
  const who = (text: string): string =>
    claimsOf(text)
      .at(-1)!
      .actors.map((a) => a.name)
      .join('+')
  const named = 'The Jaish al-Islam rebel group holds Douma. The army said the rebels had left. '
  assert.doesNotMatch(who(`${named}The air force bombed rebels in Hama. The rebels shelled Masyaf on Monday.`), /Jaish/)
  assert.match(who('Polisario rebels hold Tifariti. The Polisario rebels shelled Smara on Monday.'), /Polisario/)
})
