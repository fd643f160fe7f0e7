import assert from 'node:assert/strict'
import test from 'node:test'
import type { Siege } from '../model/index.ts'
import { besideOf } from './asides.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

/** The rings that paragraphs of a report of 12 June 2024 tell beside their claims: what, where, the day and who. */
function rings(town: string, ...paragraphs: readonly string[]): readonly string[] {
  const quiet: Line = [`Shops were open in ${town}, people said.`, { act: 'CONSULT', at: town }]
  const input = invented('2024-06-12', 'Wire', 'SD', quiet, ...paragraphs.flatMap((p): Line[] => [[''], [p]]))
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'closed' || a.what === 'opened')
    .map((a) => [a.what, a.place, a.day?.slice(5), a.by].filter((x) => x).join(' '))
}

test('a town of which all ways are shut since a day, or into which somebody lets nothing, is shut in', () => {
  for (const [want, told] of [
    ['closed sake 06-03', 'Since 3 June there has been no road out of Sake.'],
    ['closed sake 06-03', 'All roads into Sake have been closed since 3 June, drivers say.'],
    ['closed sake 06-03 the militia', 'Since 3 June the militia has let nobody in or out of Sake.'],
    ['closed sake 05-22 the gunmen', 'For three weeks the gunmen have allowed no lorry to enter Sake.'],
    ['closed sake 06-03 the rebels', 'Sake, closed by the rebels on 3 June, has no salt.'],
    [
      'closed sake 06-03 the army',
      'Sake has been closed to all traffic since 3 June, when the army put sandbags across its street.',
    ],
    [
      'closed sake 06-03 the rebels',
      'Since 3 June, when the rebels felled trees over the track, nothing had come up to Sake.',
    ],
  ] as const)
    assert.deepEqual(rings('Sake', told), [want], told)
  for (const told of [
    'Since 3 June there has been no road out of Sake, which a landslide took.',
    'All roads into Sake have been closed since 3 June for repairs.',
    'The doctor has let nobody into the ward in Sake since 3 June; the fever is bad.',
    'Sake, closed by snow on 3 June, has no salt.',
    'The school in Sake, closed by the council on 3 June, has no books.',
    'If the bridge falls, Sake will have no road out since 3 June.',
    'Since 3 June, when the rebels took a mast, the radio of Sake has been playing.',
  ])
    assert.deepEqual(rings('Sake', told), [], told)
})

test('a town that its heading says is open since a day is open', () => {
  assert.deepEqual(rings('Sake', 'Sake. Open since 1 June. Bread is back.'), ['opened sake 06-01'])
  assert.deepEqual(rings('Sake', 'Sake. Reopened since 1 June; bread is back.'), ['opened sake 06-01'])
  assert.deepEqual(rings('Sake', 'Sake. The road has been open since 1 June.'), ['opened sake 06-01'])
  for (const told of ['Sake. Open on Fridays.', 'Notes. Open since 1 June.', 'Sake. The clinic is open since 1 June.'])
    assert.deepEqual(rings('Sake', told), [], told)
})

test('a ring told without a day began when another telling says', () => {
  const ring = { act: 'COERCE', mode: 'restrict', topics: ['siege'], status: 'ongoing', at: 'Sake' } as const
  const since = (...lines: readonly Line[]): readonly string[] =>
    linkAll([invented('2024-06-12', 'Wire', 'SD', ...lines)], [])
      .episodes.filter((e): e is Siege => e.kind === 'siege')
      .map((s) => `${s.phases[0]?.from} ${s.phases.at(-1)?.name}`)
  const lifted: Line = [
    'The militia called off its siege of Sake on 9 June.',
    { ...ring, when: '2024-06-09' },
    { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], at: 'Sake', when: '2024-06-09' },
  ]
  assert.deepEqual(since(['Sake has been besieged since 4 May.', { ...ring, when: '2024-05-04' }], lifted), [
    '2024-05-04 lifted',
  ])
  assert.deepEqual(since(lifted), ['null lifted'])
  assert.deepEqual(since(['Sake has been besieged since 4 May.', { ...ring, when: '2024-05-04' }]), [
    '2024-05-04 closed',
  ])
})

test('where nothing comes from is not where nothing comes to', () => {
  const told = (...lines: readonly string[]): readonly string[] => {
    const input = invented(
      '2024-06-12',
      'Wire',
      'SD',
      ['Shops were open in Goma, people said.', { act: 'CONSULT', at: 'Goma' }],
      [''],
      ['In Sake nobody offers us anything, people said.', { act: 'CONSULT', at: 'Sake' }],
      ...lines.map((l): Line => [l]),
    )
    return Object.values(besideOf(input).asides)
      .flat()
      .filter((a) => a.what === 'closed')
      .map((a) => `${a.place} ${a.day?.slice(5)}`)
  }
  for (const line of [
    'Since 3 June, when the rebels took the ridge, no lorry has come up from Goma and none has gone down.',
    'Since 3 June, when the gunmen cut the track, nothing has come from Goma.',
    'Since 3 June, when the army mined the bridge, no boat has come over from Goma.',
  ])
    assert.deepEqual(told(line), ['sake 06-03'], line)
  for (const line of [
    'Since 3 June, when the rebels took the ridge, no lorry has come up to Goma.',
    'All roads into Goma have been closed since 3 June, drivers say.',
    'Since 3 June the militia has let nobody in or out of Goma.',
  ])
    assert.deepEqual(told(line), ['goma 06-03'], line)
})
