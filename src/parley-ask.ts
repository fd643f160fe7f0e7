// What the views are made from, out of a record: its story, its reports, and the claims the story rests on.
import type { CitedClaim, Materials, ReportFacts } from './analyse/index.ts'
import { storyNow } from './parley-story.ts'
import type { ParleyRecord } from './record/index.ts'

export * from './analyse/index.ts'

/** Gathers a story and all it rests on. Where reports wait to be linked they are linked in memory, so that nothing read is missing. */
export async function materialsOf(record: ParleyRecord): Promise<Materials> {
  const reports: ReportFacts[] = []
  for await (const { id, title, outlet, published, source } of reportsOf(record))
    reports.push({ id, title, outlet, published, source })
  const claims = new Map<string, CitedClaim>()
  for await (const found of claimsOf(record)) claims.set(found.claim.id, found)
  return { story: await storyNow(record), reports, claims }
}

async function* reportsOf(record: ParleyRecord): AsyncGenerator<ReportFacts> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 1000, sort: 'date', ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

async function* claimsOf(record: ParleyRecord): AsyncGenerator<CitedClaim> {
  let after: string | undefined
  do {
    const page = await record.claims({}, { limit: 1000, sort: 'added', ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}
