// Claims looked up one by one without waiting, for who walks a story that names tens of thousands: read from disk, the last ones kept.
import type { DatabaseSync } from 'node:sqlite'
import { claimOf } from './claims.ts'
import type { FoundClaim } from './types.ts'

/** Claims that are kept when they were looked up; about 2 KB each. */
const KEPT = 20_000

/**
 * The claims by id, as people corrected them, without those they rejected. What is asked is what is on disk at that moment, or was a
 * little before. `facts` are of reports that are at hand already, by their ids.
 */
export function claimsAtHand(
  sqlite: DatabaseSync,
  facts: ReadonlyMap<string, FoundClaim['report']> = new Map(),
): Pick<ReadonlyMap<string, FoundClaim>, 'get'> {
  const one = sqlite.prepare(
    `select coalesce(corrected, json) as json, report_key from claim where id = ? and review <> 'rejected'`,
  )
  const about = sqlite.prepare('select id, title, outlet, published, source from report where key = ?')
  const text = sqlite.prepare('select text from report where key = ?')
  const kept = new Map<string, FoundClaim>()
  // A report's facts stand behind its text on disk, and many claims share one.
  const reports = new Map<number, FoundClaim['report'] | undefined>()
  const reportOf = (key: number): FoundClaim['report'] | undefined => {
    if (!reports.has(key)) reports.set(key, about.get(key) as unknown as FoundClaim['report'] | undefined)
    return reports.get(key)
  }
  const get = (id: string): FoundClaim | undefined => {
    const known = kept.get(id)
    if (known) return known
    const row = one.get(id)
    const report = row && (facts.get(id.slice(0, id.indexOf(':'))) ?? reportOf(Number(row.report_key)))
    if (!report) return undefined
    const claim = claimOf(id, report.id, String(row.json))
    const { start, end } = claim.evidence[0].sentence
    let sentence: FoundClaim['sentence'] | undefined
    const found: FoundClaim = {
      claim,
      report,
      // Few look at it, and it takes the text of the whole report.
      get sentence() {
        sentence ??= { text: String(text.get(Number(row.report_key))?.text ?? '').slice(start, end), at: start }
        return sentence
      },
    }
    if (kept.size >= KEPT) kept.clear()
    kept.set(id, found)
    return found
  }
  return { get }
}
