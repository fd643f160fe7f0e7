// What changed in a record since an entry of its log, so that who holds a copy need not read it all again.
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import { lastChange } from './stats.ts'
import type { Changes } from './types.ts'

/** Changes of the log beyond which it is quicker to begin anew. */
const MOST_CHANGES = 500

/** The reports and claims that changed after entry `seq`; null for all where there were too many changes. */
export async function changesSince(db: Kysely<Tables>, seq: number): Promise<Changes> {
  const now = await lastChange(db)
  if (now === seq) return { seq: now, reports: [], claims: [] }
  if (now - seq > MOST_CHANGES || now < seq) return { seq: now, reports: null, claims: [] }
  const entries = await db
    .selectFrom('change_log')
    .select(['what', 'detail'])
    .where('seq', '>', seq)
    .where('seq', '<=', now)
    .execute()
  const reports = new Set<string>()
  const claims = new Set<string>()
  for (const { what, detail } of entries) {
    const told: unknown = JSON.parse(detail)
    if (what === 'add-readings') for (const { report } of told as { report: string }[]) reports.add(report)
    else if (what === 'delete-reports' || what === 'add-sources') for (const id of told as string[]) reports.add(id)
    else for (const id of claimsNamed(told)) claims.add(id)
  }
  return { seq: now, reports: [...reports], claims: [...claims] }
}

/** Claim ids in what a log entry tells, whatever its form. */
function claimsNamed(told: unknown): string[] {
  return [...new Set(JSON.stringify(told).match(/[0-9a-f]{64}:\d+-\d+:[A-Z]+[\w:-]*/g) ?? [])]
}
