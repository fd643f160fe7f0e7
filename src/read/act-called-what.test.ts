// What somebody calls a deed in passing is a charge beside it; who a source is makes no claim.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

const claimsOf = (text: string) => read(reportOf(text, '2022-05-12')).claims

test('"in what the mayor called a massacre" blames who did it', () => {
  for (const [who, whom, words, text] of [
    [
      'the mayor',
      ['gunmen'],
      'what the mayor called a massacre',
      'In what the mayor called a massacre, gunmen killed 30 villagers in Ogossagou.',
    ],
    [
      'the bishop',
      [],
      'what the bishop described as an act of barbarism',
      'Nine monks were killed on Friday in what the bishop described as an act of barbarism.',
    ],
    [
      'UN',
      ['The army'],
      'what the UN called a war crime',
      'The army shelled the camp on Monday in what the UN called a war crime.',
    ],
  ] as const) {
    const [charge] = claimsOf(text).filter((c) => c.act === 'ACCUSE')
    assert.equal(charge?.actors[0]?.name, who, text)
    assert.deepEqual(
      charge.recipients.map((r) => r.name),
      whom,
      text,
    )
    assert.equal(charge.evidence[0].quote, words, text)
  }
  for (const text of [
    'The army opened what the minister called a safe corridor to Idlib.',
    'Rebels took what they called the last post of the army in Bor.',
    'Police raided what they called a criminal hideout in Lodwar.',
    'Fighters met in what the mayor called a spirit of friendship.',
  ])
    assert.ok(
      claimsOf(text).every((c) => c.act !== 'ACCUSE'),
      text,
    )
})

test('how many told of it, and what they were told, is no part of what is told', () => {
  for (const [words, text] of [
    [
      'The president wants all troops out of Helmand within six months',
      'The president wants all troops out of Helmand within six months, according to two officials.',
    ],
    [
      'Rebels killed nine people in Bria',
      'Rebels killed nine people in Bria, according to six officials briefed on the talks.',
    ],
    [
      'The army shelled Agdam on Friday',
      'The army shelled Agdam on Friday, according to four elders – a charge it denies.',
    ],
  ] as const) {
    const [first] = claimsOf(text)
    assert.equal(first!.evidence[0].quote, words, text)
    assert.ok(
      first!.amounts.every((a) => !/officials|elders/.test(a.of ?? '')),
      text,
    )
    assert.ok(
      claimsOf(text).every((c) => c.act !== 'CONSULT'),
      text,
    )
  }
})
