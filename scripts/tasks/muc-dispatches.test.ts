import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ceafRee, ROLES } from '../ceaf.ts'
import { predict } from './muc.ts'
import { DISPATCHES } from './muc-dispatches.fixture.ts'

const FLOORS = { all: 0.75, PerpInd: 0.6, PerpOrg: 0.7, Target: 0.75, Victim: 0.75, Weapon: 0.65 }

test('Role fillers of dispatches of our own hold their floors', () => {
  const found = DISPATCHES.map(({ text }) => predict({ text }))
  const scores = ceafRee(
    DISPATCHES.map(({ key }) => key),
    found,
  )
  for (const part of ['all', ...ROLES] as const)
    assert.ok(scores[part].f1 >= FLOORS[part], `${part}: ${scores[part].f1.toFixed(2)} is below ${FLOORS[part]}`)
})

test('Dispatches that tell of no attack yield no fillers', () => {
  for (const { text, key } of DISPATCHES) {
    if (ROLES.some((role) => key[role].length > 0)) continue
    const found = predict({ text })
    assert.ok(ROLES.flatMap((role) => found[role].flat()).length <= 1, text.slice(0, 60))
  }
})
