// Those who were hurt are those hurt, whatever stands around: in a phrase, in a sum, behind a name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

function told(text: string, act: string): { readonly by: readonly string[]; readonly to: readonly string[] } | null {
  const report = { id: 'x', text, title: null, outlet: null, published: '2012-05-12', language: 'en', source: null }
  const claim = read(report).claims.find((c) => c.act === act)
  return claim ? { by: claim.actors.map((p) => p.name), to: claim.recipients.map((p) => p.name) } : null
}

test('people shot in a phrase and in a sum do not shoot', () => {
  for (const text of [
    'Two priests were among 30 villagers shot dead on Friday near Kaga-Bandoro.',
    'The number of Tamils killed stood at 70 on Sunday night.',
    'The number of herders killed rose to 40 in Jonglei.',
    'The toll of miners wounded reached 90 in Tarkwa.',
  ])
    assert.deepEqual(told(text, 'ASSAULT')?.by ?? [], [], text)
})

test('those who do it still do it', () => {
  for (const [text, by] of [
    ['Gunmen killed rose growers in Naivasha.', 'Gunmen'],
    ['Three gunmen shot two men in Mopti.', 'Three gunmen'],
    ['Soldiers shot dead two herders near Jos.', 'Soldiers'],
  ] as const)
    assert.deepEqual(told(text, 'ASSAULT')?.by, [by], text)
})

test('a number behind the name of a place counts who stands behind it', () => {
  assert.deepEqual(told('In the Turkish Hospital 60 people were shot dead.', 'ASSAULT')?.to, ['60 people'])
  assert.deepEqual(told('In the church at Ntarama 30 villagers were burned alive.', 'ASSAULT')?.to, ['30 villagers'])
  assert.deepEqual(told('At Kati barracks 12 officers were arrested.', 'COERCE')?.to, ['12 officers'])
})

test('of whom something is sought asks nothing, nor does he who tells what he was told', () => {
  assert.deepEqual(told('Passage for the convoy was sought from the army on 2 May.', 'REQUEST'), {
    by: [],
    to: ['the army'],
  })
  assert.deepEqual(told('He had been told to wait, an envoy said.', 'REQUEST')?.by, [])
  assert.deepEqual(told('The rebels were told to leave Goma, the army said.', 'REQUEST')?.by, ['the army'])
})

test('a militia looks back to no people who are counted', () => {
  const text = (who: string) => `${who} were kidnapped near Dili on Tuesday.\nThe militia has asked for rice.`
  for (const who of ['Two Australians', 'Three Kenyans'])
    assert.deepEqual(told(text(who), 'REQUEST')?.by, ['The militia'], who)
})
