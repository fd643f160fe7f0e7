// For tests of status: lines of "ACT text" in which no claim of the act may stand as done, and lines in which one does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'

const DONE = new Set(['happened', 'ongoing', 'background'])

function statuses(act: Act, text: string): string[] {
  const report = { id: 'r', text, title: null, outlet: null, published: '2024-05-10', language: 'en', source: null }
  return read(report)
    .claims.filter((c) => c.act === act)
    .map((c) => c.status)
}

/** A test whose first lines hold no deed that is done, and whose second lines each hold one. */
export function undone(name: string, open: string, done: string): void {
  test(name, () => {
    for (const [act, text] of rowsOf(open))
      assert.ok(!statuses(act, text).some((s) => DONE.has(s)), `${act} ${statuses(act, text)}: ${text}`)
    for (const [act, text] of rowsOf(done))
      assert.ok(
        statuses(act, text).some((s) => DONE.has(s)),
        `${act} ${statuses(act, text)}: ${text}`,
      )
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
