// The tenth schema: beside where a claim was put stands what comparing needs of it, so that a new claim is held against old ones without
// reading them.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the column. What was linked before has no briefs, and is linked again by the linker that makes them. */
export async function up(db: Migrating): Promise<void> {
  await sql.raw(`alter table link_claim add column brief text not null default ''`).execute(db)
}
