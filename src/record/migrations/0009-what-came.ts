// The ninth schema: beside a scope that must be built again stands which claims came to it, where nothing else happened there, so that
// it need not be built again for claims that change nothing in it.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the column, and has it emptied where claims of a scope go away. */
export async function up(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run('alter table link_dirty add column came text')
  await run('drop trigger link_scope_gone')
  await run(`create trigger link_scope_gone after delete on link_scope begin
    insert into link_dirty(what, name) values ('scope', old.kind || ' ' || old.scope)
      on conflict(what, name) do update set came = null; end`)
}
