// What is carried from one sentence to the next: with what the dead and wounded of an assault were killed and hurt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function modesOf(text: string): (string | null)[] {
  const report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === 'ASSAULT')
    .map((c) => c.mode)
}

test('the dead of an assault are told with its means', () => {
  for (const [text, mode] of [
    ['A bomb exploded at a market in Quetta. Six people were killed and a dozen wounded.', 'explosives'],
    ['Gunmen opened fire on a bus near Jos. Four passengers were wounded.', 'firearms'],
    ['Jets bombed a school in Taiz. At least nine children were killed.', 'aerial'],
  ] as const)
    assert.deepEqual(modesOf(text), [mode, mode], text)
})

test('other deaths keep their own means, or none', () => {
  for (const [text, modes] of [
    [
      'A bomb exploded at a market in Quetta. The governor spoke. A crowd came. It rained. Rebels killed six soldiers in Sui.',
      ['explosives', null],
    ],
    ['Gunmen opened fire on a bus near Jos. The army killed four rebels in Yola.', ['firearms', null]],
    ['Rebels killed four soldiers in Marib.', [null]],
  ] as const)
    assert.deepEqual(modesOf(text), modes, text)
})

test('gunships that fire do so from the air', () => {
  assert.deepEqual(modesOf('Helicopter gunships fired on the ridge near Kilinochchi.'), ['aerial'])
  assert.deepEqual(modesOf('Soldiers fired on the crowd in Conakry.'), ['firearms'])
})
