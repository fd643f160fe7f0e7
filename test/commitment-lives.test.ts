// Commitments from the text to the step: every kind with every step it can have, and the near miss of each.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'
import { alertsOf } from '../src/analyse/index.ts'
import { linkAll } from '../src/link/index.ts'
import { COMMITMENT_KINDS, type Commitment } from '../src/model/index.ts'
import { read } from '../src/read/read.ts'
import { LIVES, type Life } from './commitment-lives.fixture.ts'
import { OWN } from './commitment-own.fixture.ts'
import { type CitedReading, materialsFrom } from './dossiers.ts'

for (const kind of COMMITMENT_KINDS)
  test(`what becomes of a ${kind} is told where it is told, and not where it is another’s or only hoped for`, () => {
    for (const life of LIVES.filter((l) => l.kinds[0] === kind))
      assert.equal(faultOf(life), null, life.told.map(([, text]) => text).join(' | '))
  })

test('what is said or done to another ask, by another, or before, is no answer to an ask', () => {
  const faults = OWN.map((life) => [faultOf(life), life.told.map(([, text]) => text).join(' | ')])
  assert.deepEqual(
    faults.filter(([fault]) => fault !== null),
    [],
  )
})

function readingsOf({ told }: Life): readonly CitedReading[] {
  return told.map(([published, text], i) =>
    read({
      id: createHash('sha256').update(text).digest('hex'),
      text,
      title: null,
      outlet: `Delta Post ${i + 1}`,
      published,
      language: 'en',
      source: null,
    }),
  )
}

/** What is wrong with what is told of a life; null where nothing is. */
function faultOf(life: Life): string | null {
  const readings = readingsOf(life)
  const story = linkAll(readings, [])
  const { kinds, of, by, has, not, deadline, alerts } = life
  const meant = story.commitments.filter(
    (c) =>
      kinds.includes(c.kind) &&
      (of === undefined || c.terms.includes(of)) &&
      (by === undefined || c.by.some((p) => p.name.includes(by))),
  )
  if (meant.length === 0) return 'it is not made'
  const steps = (c: Commitment): readonly string[] =>
    c.steps.map((s) => s.what).filter((s) => s !== 'made' && s !== 'repeated')
  if (has && !meant.some((c) => has.some((x) => steps(c).includes(x)))) return `not ${has}: ${meant.map(steps)}`
  const isFalse = (x: string): boolean => (not ?? []).some((n) => n === x || n === '*')
  if (meant.some((c) => steps(c).some(isFalse))) return `told: ${meant.map(steps)}`
  if (deadline !== undefined && !meant.some((c) => c.deadline === deadline))
    return `due ${meant.map((c) => c.deadline)}`
  if (alerts === undefined) return null
  const open = alertsOf(materialsFrom(readings, story)).filter(
    (a) => a.closed === null && meant.some((c) => c.id === a.commitment),
  )
  return open.length === alerts ? null : `${open.length} alerts`
}
