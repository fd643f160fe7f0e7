// The seventh schema: beside each claim of a scope what it tells of it, and how many claims each scope has, and had when it was built.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds what version 7 has. What was linked before has no notes, and is linked again by the linker that makes them. */
export async function up(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`alter table link_scope add column note text not null default ''`)
  await run(`create table link_scope_count (
    kind text not null,
    scope text not null,
    claims integer not null,
    built integer not null default 0,
    primary key (kind, scope)) without rowid`)
  await run(`insert into link_scope_count(kind, scope, claims, built)
    select kind, scope, count(*), count(*) from link_scope group by kind, scope`)
  await run(`create trigger link_scope_counted after insert on link_scope begin
    insert into link_scope_count(kind, scope, claims) values (new.kind, new.scope, 1)
      on conflict(kind, scope) do update set claims = claims + 1; end`)
  await run(`create trigger link_scope_uncounted after delete on link_scope begin
    update link_scope_count set claims = claims - 1 where kind = old.kind and scope = old.scope; end`)
}
