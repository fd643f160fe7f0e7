// What the views are made from, out of a record: its story, its reports, and the claims the story names.
import type { CitedClaim, Materials, ReportFacts } from './analyse/index.ts'
import { type LinkInput, linkAll } from './link/index.ts'
import type { Story } from './model/index.ts'
import type { ParleyRecord } from './record/index.ts'

export * from './analyse/index.ts'

/** Gathers a story and all it rests on from a record. */
export async function materialsOf(record: ParleyRecord): Promise<Materials> {
  const reports: ReportFacts[] = []
  const inputs: LinkInput[] = []
  const claims = new Map<string, CitedClaim>()
  for await (const id of reportIds(record)) {
    const reading = await record.reading(id)
    if (!reading) continue
    const { report } = reading
    const { title, outlet, published, source } = report
    const facts = { id, title, outlet, published, source }
    reports.push(facts)
    inputs.push({ report, claims: reading.claims })
    for (const claim of reading.claims) {
      const { start, end } = claim.evidence[0].sentence
      claims.set(claim.id, { claim, report: facts, sentence: { text: report.text.slice(start, end), at: start } })
    }
  }
  const story: Story = linkAll(inputs, [])
  return { story, reports, claims }
}

async function* reportIds(record: ParleyRecord): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 1000, sort: 'date', ...(after ? { after } : {}) })
    for (const { id } of page.rows) yield id
    after = page.next ?? undefined
  } while (after)
}
