// Force that is only possible makes no claim; force that was used makes one. What a dropped claim names is told by itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

const names = (parties: readonly { name: string }[]): string => parties.map((p) => p.name).join(', ')

test('what a weapon can do, a law is aimed at or somebody wants to prevent is no deed', () => {
  for (const text of [
    'The missile can destroy ships at 300 kilometres.',
    'Iran has shown a drone able to strike tankers in the Gulf.',
    'The battery is capable of intercepting jets.',
    'The government in Tbilisi announced restrictions targeting a youth movement.',
    'France wants to prevent the fall of Bangui.',
    'The mediators hope to avert an attack on El Fasher.',
    'The guests brought bread to starving children.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'ASSAULT' && !(c.act === 'COERCE' && c.mode !== 'restrict')),
      `${text} ${claims(text).map((c) => c.act)}`,
    )
  for (const [text, status] of [
    ['The missile destroyed a ship off Odesa.', 'happened'],
    ['Iran struck two tankers in the Gulf.', 'happened'],
    ['The rebels were able to capture the base at Kidal.', 'happened'],
    ['The army is starving the people of Taiz.', 'ongoing'],
    ['Drones targeting the refinery at Samara set fire to a tank.', 'happened'],
  ] as const)
    assert.ok(
      claims(text).some((c) => (c.act === 'ASSAULT' || c.act === 'COERCE') && c.status === status),
      `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`,
    )
})

test('what somebody may have to face is no deed, and what they faced or face every day is one', () => {
  const isDeed = (c: Claim): boolean => /^(?:ASSAULT|COERCE)$/.test(c.act) && /^(?:happened|ongoing)$/.test(c.status)
  for (const text of [
    'The junta told the monks to return to their monasteries or face arrest.',
    'Deserters face arrest.',
    'Tamils who go home risk detention.',
    'Families left Grozny to avoid arrest.',
  ])
    assert.ok(!claims(text).some(isDeed), `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`)
  for (const text of [
    'Aid workers faced attacks in Darfur.',
    'The people of Homs face daily shelling.',
    'Villagers in Cauca face attacks by both guerrilla fronts.',
  ])
    assert.ok(claims(text).some(isDeed), `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`)
})

test('guilt that the report itself tells is the deed, and guilt that somebody speaks of an accusation', () => {
  for (const [text, who] of [
    ['The militia is responsible for the killing of three herders in Ituri.', /militia/],
    ['The colonel was responsible for a massacre in Srebrenica.', /colonel/],
    ['The guerrillas are responsible for the bombing of a pipeline near Arauca.', /guerrillas/],
  ] as const) {
    const found = claims(text)
    assert.ok(
      found.some((c) => c.act === 'ASSAULT' && who.test(names(c.actors))),
      `${text} ${found.map((c) => `${c.act} ${names(c.actors)}`)}`,
    )
    assert.ok(
      found.every((c) => c.act !== 'ACCUSE'),
      text,
    )
  }
  for (const text of [
    'The bishop said the militia was responsible for the killing of three herders.',
    'Kyiv said Moscow was responsible for the explosion.',
    'The envoy said the Tigers were responsible for the massacre.',
  ])
    assert.ok(
      claims(text).some((c) => c.act === 'ACCUSE'),
      text,
    )
})

test('a deed with its sufferer is told though what names it makes no claim', () => {
  for (const [text, act, to] of [
    ['The villagers are responsible for the killing of three herders.', 'ASSAULT', /herders/],
    ['The fighting in Tigray has torn the country apart.', 'ASSAULT', /^$/],
    ['Moscow dismissed a report on the downing of an airliner over Donetsk.', 'ASSAULT', /airliner/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === act && to.test(names(c.recipients))),
      `${text} ${claims(text).map((c) => `${c.act} > ${names(c.recipients)}`)}`,
    )
  for (const text of [
    'The fighting is over.',
    'The envoy spoke of fighting poverty.',
    'There is no reason to lift the lid, she said.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'ASSAULT' && c.act !== 'SANCTION'),
      text,
    )
})

test('who is displaced, what is not allowed and crimes of nobody are no deeds of their own', () => {
  for (const text of [
    'The agency feeds displaced people in Idlib.',
    'The war has killed thousands and displaced millions in the country.',
    'We cannot allow foreign armies to limit access to the port, the minister said.',
    'They are more likely to be injured or arrested, the envoy said.',
    'The envoy accused the army of committing war crimes during the worst fighting in years.',
    'The paper spoke of ethnic cleansing.',
  ])
    assert.ok(
      claims(text).every(
        (c) => c.act !== 'COERCE' && !(c.act === 'ASSAULT' && (c.status === 'planned' || c.status === 'alleged')),
      ),
      `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`,
    )
  for (const [text, act] of [
    ['The army displaced 3,000 people from Idlib.', 'COERCE'],
    ['The offensive displaced 90,000 people in Tigray.', 'COERCE'],
    ['The militia has limited access to the port of Hodeida.', 'COERCE'],
    ['The soldiers committed war crimes against farmers in Ituri.', 'ASSAULT'],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === act),
      `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`,
    )
})

test('whom force is aimed at, who resumes it and what a target is called are its parties', () => {
  for (const [text, who, to] of [
    ['Much of the violence aimed at peacekeepers is coming from bandits.', /./, /peacekeepers/],
    ['The priest told of abuses inflicted on villagers by the Eritrean army.', /Eritrea/, /villagers/],
    ['Coalition warplanes resumed bombing of Sanaa.', /[Cc]oalition/, /Sanaa/],
    ['The army shelled what it said were rebel camps in Kachin.', /army/, /rebel/],
    ['Turkish jets struck what the ministry called a command post near Afrin.', /Turk/, /command post/],
    ['The talks were about the future of Crimea, which Russia seized in 2014.', /Russia/, /Crimea/],
  ] as const)
    assert.ok(
      claims(text).some(
        (c) => c.act === 'ASSAULT' && (who.test(names(c.actors)) || who.source === '.') && to.test(names(c.recipients)),
      ),
      `${text} ${claims(text).map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)}`,
    )
  for (const text of [
    'The measures aimed at inflation are coming from the bank.',
    'He resumed singing in Sanaa.',
    'She wrote what he called a fair report.',
    'The envoy spoke of the future of the treaty, which Russia signed in 2014.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'ASSAULT'),
      `${text} ${claims(text).map((c) => c.act)}`,
    )
})

test('who gives shelter to more than so many is read, and who is only said to have done it stands in the evidence', () => {
  for (const [text, who, to] of [
    ['Germany has taken in more than a million asylum seekers since 2015.', /Germany/, /asylum seekers/],
    ['Lebanon is home to more than a million refugees from Syria.', /Lebanon/, /refugees/],
    ['Cuba took in the wounded guerrillas.', /Cuba/, /guerrillas/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'AID' && who.test(names(c.actors)) && to.test(names(c.recipients))),
      `${text} ${claims(text).map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)}`,
    )
  for (const text of [
    'The suburb is home to 45,000 people.',
    'A cargo ship docked at Aden on Monday.',
    'She took in more than she could learn.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'AID'),
      `${text} ${claims(text).map((c) => c.act)}`,
    )
  for (const [text, words] of [
    ['Malian soldiers are said to have executed 300 men at Moura.', 'Malian soldiers'],
    ['Two nurses are known to have been abducted by the ELN in Arauca.', 'Two nurses'],
    ['The service, which is believed to have trained the snipers, denies it.', 'The service'],
  ] as const)
    assert.ok(
      claims(text).some((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).startsWith(words)),
      `${text} ${claims(text).map((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end))}`,
    )
})

test('coercion that was wanting, a text that limits and a feeling are no coercion', () => {
  for (const text of [
    'He likes people who do not get captured.',
    'The police failed to stop the car.',
    'American sanctions have not stopped Tehran from testing missiles.',
    'The treaty restricts the number of warheads.',
    'Many feel trapped between the regime and the extremists.',
    'The general was forced to resign after the scandal.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'COERCE'),
      `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`,
    )
  for (const text of [
    'The army has not blocked the road to Taiz.',
    'The junta restricts the movement of aid workers in Rakhine.',
    'Civilians are trapped between the two armies in Sake.',
    'Residents were forced to leave the village by the militia.',
  ])
    assert.ok(
      claims(text).some((c) => c.act === 'COERCE'),
      `${text} ${claims(text).map((c) => `${c.act} ${c.status}`)}`,
    )
})
