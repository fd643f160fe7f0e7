// What is bidden, in one breath or several, is asked by whoever says it, and none of it has been done.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): string[] {
  const report = reportOf(text)
  return read(report).claims.map((c) => `${c.act} ${c.status}`)
}

test('a row of biddings is one demand and no deed', () => {
  for (const text of [
    '"Stop the shelling, open the road, release the sick," the bishop of Jaffna said.',
    '"Open the gates, lift the siege, let us do our work," the head of the agency in Gaza wrote.',
    '"Free the children, bury the dead and leave our town," the mayor of Bojayá told the guerrillas.',
    '"Open the crossing, stop shooting at our people and give us bread," a teacher in Taiz said.',
    'Free the hostages, withdraw your troops and end the blockade, the council told Iraq.',
    '"Let the children go and free the nuns," the abbot told the gunmen in Marawi.',
  ])
    assert.deepEqual(told(text), ['REQUEST happened'], text)
})

test('a row of biddings points at all that is bidden and tells what it is about', () => {
  const report = reportOf(
    '"Free the hostages, withdraw your troops and end the blockade," the council told the rebels.',
  )
  const [claim] = read(report).claims
  const { start, end } = claim!.evidence[0]!.span
  assert.match(report.text.slice(start, end), /^Free the hostages.*end the blockade$/)
  assert.deepEqual([...claim!.topics].sort(), ['detainees', 'siege', 'withdrawal'])
})

test('what is threatened, promised or done beside a bidding is told by itself', () => {
  for (const [text, also] of [
    ['"Leave the town or die," the rebels told the garrison of Bunia.', 'THREATEN planned'],
    ['"Come home, and we will forgive you," the president told the guerrillas.', 'CONCEDE planned'],
    ['"Stop firing," the officer shouted in Grozny, and released the hostages.', 'RETREAT happened'],
    ['"Stop the bombing," the nun said, and the army opened the road.', 'RETREAT happened'],
  ] as const)
    assert.ok(told(text).includes(also), `${text} ${told(text)}`)
})
