import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

const doers = (text: string): string[] =>
  read(reportOf(text))
    .claims.filter((c) => c.act === 'ASSAULT')
    .flatMap((c) => c.actors.map((a) => a.name))

test('whose cruelty a deed shows has done it', () => {
  for (const [text, who] of [
    ['The attacks in Sarmin demonstrate the cruel barbarity of the Asad regime.', /regime/],
    ['The shelling of Grozny shows the cruelty of the Russian army.', /Russian army|Russia/],
    ["The raid on Kigeme reveals the militia's contempt for life.", /militia/],
  ] as const)
    assert.ok(
      doers(text).some((d) => who.test(d)),
      `${text} ${doers(text)}`,
    )
  for (const text of [
    'The raid on Mocha shows the need for guards.',
    'The shelling of Donetsk shows the courage of the nurses.',
    'The bombing in Kabul shows the weakness of the police.',
  ])
    assert.deepEqual(doers(text), [], text)
})
