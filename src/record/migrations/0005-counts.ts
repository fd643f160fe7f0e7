// Indexes for counts and lists that need a few columns of large rows: what they ask stands in the index, so the rows are not read.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the indexes of version 5. */
export async function up(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run('drop index report_by_outlet')
  await run('create index report_by_outlet_day on report (outlet, day)')
  await run('create index report_by_language_day on report (language, day)')
  await run('create index reading_by_counts on reading (report_key, claims, quotes, tokens)')
  await run('create index quote_by_named on quote (named, report_key)')
  await run('create index quote_by_direct on quote (direct, named)')
}
