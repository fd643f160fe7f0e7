// Lists of reports in the order of their days, without sorting them all.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the index that lists of reports follow; reports without a day stand first. */
export async function up(db: Migrating): Promise<void> {
  await sql.raw(`create index report_by_sorted_day on report (coalesce(day, ''), key)`).execute(db)
}
