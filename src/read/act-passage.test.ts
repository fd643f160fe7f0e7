// Who was held and may leave is let go; who only passes a post, or is let see somebody, is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Modes of RETREAT that a text tells. */
function modes(text: string): readonly (string | null)[] {
  const report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === 'RETREAT')
    .map((c) => c.mode)
}

test('captives who are let leave, out or through are released', () => {
  for (const text of [
    'The front let the captives go home to Asmara.',
    'Eighty-five detainees were let out of a warehouse in Mekelle.',
    'Fifty prisoners were let through at the bridge of Mostar.',
    'The militia allowed the hostages to leave Jolo on Monday.',
    'The two policemen whom the Tigers had held were allowed to cross the lagoon.',
  ])
    assert.ok(modes(text).includes('release'), `${text} ${modes(text)}`)
  for (const text of [
    'The army let the villagers leave Bor.',
    'The guards let the prisoner see his lawyer.',
    'The rebels let a convoy through at Taiz.',
    'The front let the captives cook for themselves.',
  ])
    assert.ok(!modes(text).includes('release'), `${text} ${modes(text)}`)
})

test('who is told to be held, in whatever clause, is a captive', () => {
  for (const text of [
    'Twelve policemen whom the rebels had held in a cellar crossed the lagoon to Jaffna.',
    'Sixteen deminers, abducted in July, were returned to their agency by elders in Khost.',
    'The drivers, taken by gunmen in May, were put on a bus in Baidoa.',
    'Fifty soldiers who had surrendered at Izvarino were taken to the line and came home.',
  ])
    assert.ok(modes(text).includes('release'), `${text} ${modes(text)}`)
  for (const text of [
    'Twelve policemen who had held the bridge crossed the lagoon to Jaffna.',
    'Sixteen deminers, tired in July, were returned to their agency.',
    'The drivers, who took the coast road, were put on a bus in Baidoa.',
    'Fifty soldiers who had won at Izvarino were taken to the line.',
  ])
    assert.ok(!modes(text).includes('release'), `${text} ${modes(text)}`)
})
