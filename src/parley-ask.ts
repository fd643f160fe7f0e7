// What the views are made from, out of a record: its story, its reports, and the claims the story rests on.
import type { Materials, ReportFacts } from './analyse/index.ts'
import { rulesOf } from './link/index.ts'
import { storyNow } from './parley-story.ts'
import { partsOver } from './parley-story-days.ts'
import type { ParleyRecord } from './record/index.ts'

export * from './analyse/index.ts'

/**
 * Gathers a story and all it rests on; claims are read from disk as they are cited, while the record is open. By default the story
 * as it is now: where reports wait to be linked they are linked in memory, so that nothing read is missing.
 */
export async function materialsOf(record: ParleyRecord, story?: Materials['story']): Promise<Materials> {
  const reports: ReportFacts[] = []
  for (let after: string | undefined; ; ) {
    const page = await record.reports({}, { limit: 1000, sort: 'date', ...(after ? { after } : {}) })
    for (const { id, title, outlet, published, source } of page.rows)
      reports.push({ id, title, outlet, published, source })
    if (page.next === null) {
      const claims = record.claimsAtHand(new Map(reports.map((r) => [r.id, r])))
      const now = story === undefined ? await storyNow(record) : { story, partsOn: null }
      const partsOn = now.partsOn ?? partsOver(record, reports, rulesOf(await record.allDecisions()))
      return { story: now.story, reports, claims, partsOn }
    }
    after = page.next
  }
}
