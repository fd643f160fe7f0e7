// Linking small invented stories from several wars: what is joined, what is kept apart, and what an event adds up to.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Decided, Decision, Story, StoryEvent } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import type { LinkInput } from './prepare.ts'

const strike = { act: 'ASSAULT', mode: 'aerial', topics: ['attack'] } as const

const wire = invented(
  '2024-03-05',
  'Northern Wire',
  'SD',
  [
    'An air strike hit the market of El Obeid on Monday and killed 21 people.',
    { ...strike, at: 'El Obeid', when: '2024-03-04', n: '21 people' },
  ],
  [
    'Zalingei has been besieged since 2023.',
    { act: 'COERCE', mode: 'restrict', topics: ['siege'], status: 'ongoing', at: 'Zalingei' },
  ],
)
const radio = invented(
  '2024-03-05',
  'Valley Radio',
  'SD',
  [
    'Warplanes bombed the crowded market in El Obeid on Monday, residents said.',
    { ...strike, at: 'El Obeid', when: '2024-03-04', says: 'residents', status: 'alleged', n: '30 people' },
  ],
  ['Another strike hit a school in Nyala on Monday.', { ...strike, at: 'Nyala', when: '2024-03-04' }],
)
const paper = invented(
  '2024-03-12',
  'Harbour News',
  'SD',
  ['A week later an air strike hit the market of El Obeid again.', { ...strike, at: 'El Obeid', when: '2024-03-11' }],
  [
    'The siege of Zalingei goes on.',
    { act: 'COERCE', mode: 'restrict', topics: ['siege'], status: 'ongoing', at: 'Zalingei' },
  ],
)
const ALL = [wire, radio, paper]

const told = (story: Story, inputs: readonly LinkInput[], words: string): StoryEvent | undefined => {
  const claim = inputs.flatMap((i) => i.claims).find((c) => c.evidence[0].quote.includes(words))
  return story.events.find((e) => claim && [...e.claims, ...e.background].includes(claim.id))
}
const decided = (...decisions: readonly Decision[]): Decided[] =>
  decisions.map((decision, i) => ({ number: i + 1, at: '2024-04-01T00:00:00Z', who: 'anna', reason: null, decision }))

test('one attack in two papers is one event; another town and another day are others', () => {
  const story = linkAll(ALL, [])
  const event = told(story, ALL, 'hit the market of El Obeid on Monday')
  assert.equal(event?.id, told(story, ALL, 'bombed the crowded market')?.id)
  assert.notEqual(event?.id, told(story, ALL, 'school in Nyala')?.id)
  assert.notEqual(event?.id, told(story, ALL, 'A week later')?.id)
})

test('figures stand side by side, and are never averaged', () => {
  const story = linkAll(ALL, [])
  const figures = told(story, ALL, 'bombed the crowded market')?.figures.map((f) => [f.amount.best, f.outlet, f.says])
  assert.deepEqual(figures?.sort(), [
    [21, 'Northern Wire', null],
    [30, 'Valley Radio', 'residents'],
  ])
})

test('a siege told again is the same siege', () => {
  const story = linkAll(ALL, [])
  assert.equal(told(story, ALL, 'besieged since 2023')?.id, told(story, ALL, 'siege of Zalingei')?.id)
})

test('one source that alleges makes no happening; a second independent one does, a copy does not', () => {
  const said = (outlet: string, more: string, says: string): LinkInput =>
    invented('2022-05-02', outlet, 'UA', [
      `Shells hit the bridge of Izium on Sunday${more}, ${says} said.`,
      {
        act: 'ASSAULT',
        mode: 'heavy-weapons',
        topics: ['attack'],
        at: 'Izium',
        when: '2022-05-01',
        says,
        status: 'alleged',
      },
    ])
  const one = said('Harbour News', '', 'the mayor')
  assert.equal(linkAll([one], []).events[0]?.status, 'alleged')
  const two = said('Valley Radio', ' and destroyed it', 'two drivers')
  const both = linkAll([one, two], []).events
  assert.equal(both.length, 1)
  assert.equal(both[0]?.status, 'happened')
  const copy = said('The Quay Gazette', '', 'the mayor')
  const copied = linkAll([one, copy], [])
  assert.equal(copied.events[0]?.sources.length, 1)
  assert.equal(copied.events[0]?.status, 'alleged')
})

test('history told in passing joins the old event, and makes none', () => {
  const old = invented('2018-06-14', 'Northern Wire', 'YE', [
    'Rebels shelled the port of Mokha on Wednesday.',
    { act: 'ASSAULT', mode: 'heavy-weapons', topics: ['attack'], by: 'rebels', at: 'Mokha', when: '2018-06-13' },
  ])
  const later = invented('2018-12-20', 'Harbour News', 'YE', [
    'The port of Mokha was shelled by rebels in June.',
    {
      act: 'ASSAULT',
      mode: 'heavy-weapons',
      topics: ['attack'],
      by: 'rebels',
      at: 'Mokha',
      when: '2018-06-13',
      status: 'background',
    },
  ])
  assert.equal(linkAll([later], []).events.length, 0)
  const story = linkAll([later, old], [])
  assert.equal(story.events.length, 1)
  assert.deepEqual(
    story.events[0]?.background,
    later.claims.map((c) => c.id),
  )
  assert.deepEqual(
    story.events[0]?.claims,
    old.claims.map((c) => c.id),
  )
})

test('an unnamed source is never merged with a named one', () => {
  const by = (says: string, outlet: string): LinkInput =>
    invented('2016-05-02', outlet, 'CO', [
      'Fighters left La Uribe on Sunday.',
      { act: 'RETREAT', mode: 'withdraw', at: 'La Uribe', when: '2016-05-01', says, status: 'alleged' },
    ])
  const story = linkAll([by('Ana Ruiz', 'Valley Radio'), by('a councillor', 'Harbour News')], [])
  assert.ok(story.actors.some((a) => a.name === 'Ana Ruiz' && a.proposed))
  assert.ok(!story.actors.some((a) => a.spellings.includes('a councillor')))
})

test('people join and part events, reject claims, and take it back', () => {
  const plain = linkAll(ALL, [])
  const [a, b] = [told(plain, ALL, 'school in Nyala'), told(plain, ALL, 'A week later')]
  const pair = told(plain, ALL, 'bombed the crowded market')
  assert.ok(a && b && pair)
  const merge: Decision = { what: 'merge', kind: 'event', into: a.id, from: [b.id] }
  const merged = linkAll(ALL, decided(merge))
  assert.equal(told(merged, ALL, 'school in Nyala')?.id, told(merged, ALL, 'A week later')?.id)
  const split = linkAll(
    ALL,
    decided({ what: 'split', kind: 'event', from: pair.id, parts: [pair.claims[1] as string] }),
  )
  assert.notEqual(
    told(split, ALL, 'bombed the crowded market')?.id,
    told(split, ALL, 'hit the market of El Obeid on Monday')?.id,
  )
  const rejected = linkAll(ALL, decided({ what: 'reject', target: a.claims[0] as string }))
  assert.equal(told(rejected, ALL, 'school in Nyala'), undefined)
  const back = decided(merge, { what: 'undo', target: 1 })
  assert.equal(JSON.stringify(linkAll(ALL, back)), JSON.stringify(plain))
  const again = decided(merge, { what: 'undo', target: 1 }, { what: 'undo', target: 2 })
  assert.equal(JSON.stringify(linkAll(ALL, again)), JSON.stringify(merged))
})

test('the order of reports makes no difference', () => {
  const expected = JSON.stringify(linkAll(ALL, []))
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: 3 }), (order) => JSON.stringify(linkAll(order, [])) === expected),
    { seed: 7 },
  )
})
