// For tests of status: lines of "ACT text" in which no claim of the act may stand as done, and lines in which one does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { statusesOf } from './told.fixture.ts'

const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing', 'background'])

/** Lines of "ACT text": no claim of the act may stand as done. */
export function open(lines: string): void {
  for (const [act, text] of rowsOf(lines)) {
    const statuses = statusesOf(text, act)
    assert.ok(!statuses.some((s) => DONE.has(s)), `${act} ${statuses}: ${text}`)
  }
}

/** Lines of "ACT text": a claim of the act stands as done. */
export function done(lines: string): void {
  for (const [act, text] of rowsOf(lines)) {
    const statuses = statusesOf(text, act)
    assert.ok(
      statuses.some((s) => DONE.has(s)),
      `${act} ${statuses}: ${text}`,
    )
  }
}

/** A test whose first lines hold no deed that is done, and whose second lines each hold one. */
export function undone(name: string, before: string, after: string): void {
  test(name, () => {
    open(before)
    done(after)
  })
}

function rowsOf(lines: string): [Act, string][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.trim()
      const at = row.indexOf(' ')
      return [row.slice(0, at) as Act, row.slice(at + 1)]
    })
}
