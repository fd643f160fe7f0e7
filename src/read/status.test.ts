import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Status } from '../model/index.ts'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { treeOf } from './sentence-tree.ts'
import { statusOf } from './status.ts'
import { TRAPS, type Trap } from './status-traps.ts'
import { parseBlocks } from './syntax.ts'

/** Status of the event word; who speaks and how long ago it was are given, since other steps find them. */
function statusIn(trap: Trap): Status | null {
  const wanted = typeof trap.status === 'string' ? [trap.status] : trap.status
  for (const parsed of parseBlocks(trap.text, [{ kind: 'text', start: 0, end: trap.text.length }])) {
    const sentence = repaired(parsed)
    const token = sentence.tokens.findIndex((t) => t.text === trap.event)
    if (token < 0) continue
    const clauses = clausesOf(sentence)
    let head = token
    while (head >= 0 && !clauses.has(head)) head = sentence.tokens[head]?.head ?? -1
    const clause = clauses.get(head)
    if (!clause) return null
    return statusOf(clause, 'ASSAULT', null, {
      tree: treeOf(sentence),
      clauses,
      question: trap.text.endsWith('?'),
      adverse: wanted.includes('alleged'),
      ownWords: wanted.includes('denied'),
      history: wanted.includes('background'),
      asking: false,
    }).status
  }
  return null
}

function misses(): { trap: Trap; found: Status | null }[] {
  return TRAPS.map((trap) => ({ trap, found: statusIn(trap) })).filter(
    ({ trap, found }) => found === null || ![trap.status].flat().includes(found),
  )
}

test('at least 97 of 100 traps of promise, rumour, denial and history are seen through', () => {
  const missed = misses()
  const shown = missed.map(({ trap, found }) => `${found} for ${trap.event}: ${trap.text}`).join('\n')
  assert.ok(missed.length <= TRAPS.length * 0.03, `${missed.length} of ${TRAPS.length} missed:\n${shown}`)
})

test('every status has its traps', () => {
  const held = new Set(TRAPS.flatMap((t) => t.status))
  for (const status of [
    'happened',
    'ongoing',
    'planned',
    'alleged',
    'denied',
    'negated',
    'hypothetical',
    'background',
  ] as const) {
    assert.ok(held.has(status), status)
  }
  assert.ok(TRAPS.length >= 180)
})
