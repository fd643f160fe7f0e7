// The eleventh schema: alerts that were told, so that each is told once.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the table. `closed` is the day up to which reports were known when it was told that the alert is closed. */
export async function up(db: Migrating): Promise<void> {
  await sql
    .raw(`create table told_alert (
    id text primary key,
    told text not null,
    closed text,
    json text not null) without rowid`)
    .execute(db)
}
