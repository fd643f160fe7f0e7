// Materials of invented reports, for tests.

import type { CitedClaim, Materials } from '../../src/analyse/index.ts'
import { type LinkInput, linkAll } from '../../src/link/index.ts'
import type { Story } from '../../src/model/index.ts'
import { partsLinked } from '../../src/parley-story-days.ts'

/** Puts a story and the reports it was linked from together as a view wants them. */
export function materialsFrom(story: Story, inputs: readonly LinkInput[]): Materials {
  const claims = new Map<string, CitedClaim>()
  for (const { report, claims: all } of inputs)
    for (const claim of all) {
      const { start, end } = claim.evidence[0].sentence
      claims.set(claim.id, { claim, report, sentence: { text: report.text.slice(start, end), at: start } })
    }
  const reports = inputs.map(({ report: { id, title, outlet, published, source } }) => ({
    id,
    title,
    outlet,
    published,
    source,
  }))
  return { story, reports, claims, partsOn: partsLinked(inputs, []) }
}

/** Links invented reports and puts the story with them. */
export function told(...inputs: readonly LinkInput[]): Materials {
  return materialsFrom(linkAll(inputs, []), inputs)
}
