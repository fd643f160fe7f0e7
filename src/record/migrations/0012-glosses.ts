// The twelfth schema: the acronyms that a report spells out, by which others are read.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the table. What was linked before is linked again by the linker that fills it. */
export async function up(db: Migrating): Promise<void> {
  await sql
    .raw(`create table link_gloss (
    acronym text not null,
    name text not null,
    country text,
    day text not null,
    report_key integer not null references link_report (report_key) on delete cascade)`)
    .execute(db)
  await sql.raw('create index link_gloss_by_acronym on link_gloss (acronym, name, country, day)').execute(db)
  await sql.raw('create index link_gloss_by_report on link_gloss (report_key)').execute(db)
}
