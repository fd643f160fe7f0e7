// What claims tell the parts of the story is kept as JSON: it must come back as it was, and hold nothing that changes later.
import assert from 'node:assert/strict'
import test from 'node:test'
import { claimsUnder, keptReport, type LinkedClaim, notesOf, rulesOf, toldIn } from './index.ts'
import { invented, type Line } from './invented.ts'

const LINES: readonly Line[] = [
  [
    'The government gave the town of Daraya until Friday to hand over its weapons.',
    {
      act: 'THREATEN',
      mode: 'violence',
      kind: 'ultimatum',
      topics: ['ultimatum', 'weapons'],
      by: 'government=government/syria',
      at: 'Daraya',
    },
  ],
  [
    'Daraya has been besieged by the army since 2012.',
    {
      act: 'COERCE',
      mode: 'restrict',
      status: 'ongoing',
      topics: ['siege'],
      by: 'army=military/syria',
      to: 'Daraya',
      at: 'Daraya',
      when: '2012-11-01',
    },
  ],
  ['30 trucks of flour reached Daraya.', { act: 'AID', topics: ['aid'], n: '30 trucks', at: 'Daraya' }],
  [
    'The two sides declared a ceasefire on Monday.',
    { act: 'CONCEDE', topics: ['ceasefire'], by: 'government=government/syria', when: '2016-08-22' },
  ],
  [
    'The army broke the truce in Daraya with 12 shells, an observer said.',
    {
      act: 'ASSAULT',
      topics: ['violation', 'ceasefire'],
      by: 'army=military/syria',
      n: '12 violations',
      at: 'Daraya',
      says: 'an observer',
    },
  ],
  [
    'The council of Daraya agreed to a deal to surrender its weapons, like that of Homs.',
    { act: 'AGREE', topics: ['surrender', 'weapons'], by: 'council', at: 'Daraya' },
  ],
  [
    'The government met the opposition for talks in Geneva, chaired by Staffan de Mistura.',
    { act: 'CONSULT', topics: ['talks'], by: 'government=government/syria', to: 'opposition', at: 'Geneva' },
  ],
  [
    'Russia has leverage over the government.',
    { act: 'LEVERAGE', by: 'Russia=state/russia', to: 'government=government/syria' },
  ],
]

function claims(): readonly LinkedClaim[] {
  const report = invented('2016-08-23', 'Quay Gazette', 'SY', ...LINES)
  return claimsUnder(toldIn(report), { kept: keptReport(report), group: 'source/a' }, rulesOf([]), () => undefined)
}

test('what a claim tells each part of the story is plain data, which JSON gives back as it was', () => {
  const all = claims().flatMap(notesOf)
  for (const kind of ['commitment', 'siege', 'aid', 'ceasefire', 'deal', 'talks', 'leverage'])
    assert.ok(
      all.some((n) => n.kind === kind),
      kind,
    )
  for (const { kind, told } of all) assert.deepEqual(JSON.parse(JSON.stringify(told)), told, kind)
})

test('what a claim tells is the same whatever event and source it is put into', () => {
  for (const c of claims())
    assert.deepEqual(notesOf({ ...c, event: 'event/another', source: 'source/another' }), notesOf(c))
})
