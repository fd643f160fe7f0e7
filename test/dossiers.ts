// A sample dossier read in memory, and the materials of the views made from it.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { CitedClaim, Materials } from '../src/analyse/index.ts'
import type { Claim, Report, Story } from '../src/model/index.ts'
import { takeIn, WORLD } from '../src/parley.ts'
import { partsLinked } from '../src/parley-story-days.ts'
import { read } from '../src/read/read.ts'

/** A report with its claims. */
export interface CitedReading {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Reads every report of a folder, by file name. A report that cannot be read fails the test. */
export async function readDossier(folder: string): Promise<ReadonlyMap<string, CitedReading>> {
  const readings = new Map<string, CitedReading>()
  for (const name of globSync('*.md', { cwd: folder }).sort()) {
    if (name === 'README.md') continue
    for await (const taken of takeIn([join(folder, name)], {}, WORLD)) {
      assert.ok('report' in taken, 'error' in taken ? taken.error.message : '')
      readings.set(name, read(taken.report))
    }
  }
  return readings
}

/** What the views need, out of readings and their story. */
export function materialsFrom(readings: readonly CitedReading[], story: Story): Materials {
  const claims = new Map<string, CitedClaim>()
  for (const { report, claims: list } of readings)
    for (const claim of list) {
      const { start, end } = claim.evidence[0].sentence
      claims.set(claim.id, { claim, report, sentence: { text: report.text.slice(start, end), at: start } })
    }
  return {
    story,
    reports: readings.map(({ report }) => report),
    claims,
    partsOn: partsLinked(readings, []),
  }
}
