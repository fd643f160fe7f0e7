// Lines that say whether the deed in square brackets is told as done. For tests only.
import assert from 'node:assert/strict'
import { claimsOf } from './told.fixture.ts'

const REAL = /^(?:happened|ongoing|background)$/

/** Statuses of the claims of a text whose words hold what stands in square brackets, without those done by saying them. */
function statuses(marked: string): string[] {
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const text = marked.replace(/[[\]]/g, '')
  return claimsOf(text, '2022-05-12')
    .filter((c) => !/^(?:REQUEST|ACCUSE|REJECT|THREATEN)$/.test(c.act))
    .filter((c) => c.evidence[0].span.start < to && c.evidence[0].span.end > from)
    .map((c) => c.status)
}

/** Each deed in brackets is told by no claim as done. */
export function unreal(...lines: readonly string[]): void {
  for (const line of lines) assert.ok(!statuses(line).some((s) => REAL.test(s)), `${statuses(line)}: ${line}`)
}

/** Each deed in brackets is told as done. */
export function real(...lines: readonly string[]): void {
  for (const line of lines)
    assert.ok(
      statuses(line).some((s) => REAL.test(s)),
      `${statuses(line)}: ${line}`,
    )
}
