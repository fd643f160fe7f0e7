// Those who do something, and given names in two halves: what is mended and what is left.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const told = (text: string) =>
  claimsOf(text).map(
    (c) => `${c.act}: ${c.actors.map((a) => a.name).join(', ')} > ${c.recipients.map((a) => a.name).join(', ')}`,
  )

test('those fighting somebody fight, and are praised', () => {
  for (const [text, fight] of [
    ['The minister praised those fighting Boko Haram near Maiduguri.', /^ASSAULT: those.* > Boko Haram/],
    ['The minister thanked those on the ground fighting Boko Haram.', /^ASSAULT: those.* > Boko Haram/],
    ['The envoy praised those in the hills fighting Boko Haram.', /^ASSAULT: those.* > Boko Haram/],
    ['The Council hailed those fighting the Taliban in Helmand.', /^ASSAULT: those.* > Taliban/],
  ] as const) {
    assert.ok(
      told(text).some((c) => fight.test(c)),
      `${text} ${told(text)}`,
    )
    assert.ok(!told(text).some((c) => /^SUPPORT.* > (?:Boko|Taliban)/.test(c)), `${text} ${told(text)}`)
  }
  for (const [text, spared] of [
    ['The army attacked those remaining rebels in Jolo.', /^ASSAULT: those/],
    ['Rebels attacked the base, killing those guards.', /^ASSAULT: those/],
    ['The minister left those talks praising Turkey.', /^SUPPORT: those/],
  ] as const)
    assert.ok(!told(text).some((c) => spared.test(c)), `${text} ${told(text)}`)
})

test('a given name in two halves is one name', () => {
  for (const [text, who] of [
    ['Ban Ki-moon telephoned Gbagbo.', /^CONSULT: Ban Ki-moon > .*Gbagbo/],
    ['President Moon Jae-in met Donald Trump.', /^CONSULT: Moon Jae-in/],
    ['Tsai Ing-wen rejected the demand.', /^REJECT: Tsai Ing-wen/],
    ['UN chief Ban Ki-moon condemned the attack by rebels in Goma.', /^ACCUSE: Ban Ki-moon > .*rebels/],
  ] as const)
    assert.ok(
      told(text).some((c) => who.test(c)),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The Hong Kong-based group met envoys in Doha.',
    'The South Sudan-born general met envoys in Juba.',
    'The New York-led talks on Haiti were condemned by rebels.',
  ])
    assert.ok(!told(text).some((c) => /Kong-based$|Sudan-born$|York-led$/.test(c)), `${text} ${told(text)}`)
})

test('what is called a lie is what was told, and who calls it so denies it', () => {
  for (const text of [
    'The rebels had shot ten men, villagers said. Ethiopia’s foreign ministry called that a lie.',
    'Two clinics were hit, doctors said. The army called that an invention.',
    'The town had fallen, a rebel said. A spokesman in Juba called that a lie.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('REJECT')),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The minister said that a lie had been told in Juba.',
    'He called that afternoon from Juba.',
    'The mayor called that man a hero.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('REJECT')), `${text} ${told(text)}`)
})

test('whoever has not done something by a day is threatened, and nobody is told to have done it or not', () => {
  for (const text of [
    'The army warned that whoever had not left Grozny by Saturday would be shot.',
    'Whoever has not left Macomia by Friday will be burned with the houses, the leaflets said.',
    'Whoever had not handed in his rifle by noon, the militia said, would be hanged.',
  ]) {
    const claims = claimsOf(text)
    assert.ok(
      claims.some((c) => c.act === 'THREATEN'),
      text,
    )
    assert.ok(!claims.some((c) => c.act === 'RETREAT' && c.status !== 'hypothetical'), text)
  }
  for (const [text, act] of [
    ['Whoever fired the shells at Taiz has fled, the governor said.', 'THREATEN'],
    ['Those who had not left Bunia by noon were shot by the militia.', 'THREATEN'],
    ['Whoever comes to Kalma will find that the army has left.', 'THREATEN'],
  ] as const)
    assert.ok(!claimsOf(text).some((c) => c.act === act), text)
})
