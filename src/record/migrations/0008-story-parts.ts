// The eighth schema: parts of the story under numbers that no other part ever has, so that who knows one need not read it again.
// They are read as a whole; what they were once found by one by one is gone. Beside where a claim is put stand its id and source group.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Makes the parts anew. What was linked before is linked again by the linker that makes them. */
export async function up(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run('drop table story_party')
  await run('drop table story_part')
  await run(`create table story_part (
    key integer primary key autoincrement,
    kind text not null,
    scope text not null,
    id text not null,
    json text not null)`)
  await run('create index story_part_by_kind_scope on story_part (kind, scope)')
  await run(`alter table link_claim add column id text not null default ''`)
  await run(`alter table link_claim add column source_group text not null default ''`)
}
