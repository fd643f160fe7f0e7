// The third schema: what linking keeps of reports and claims, the parts of the story, and what waits to be linked again.
import { type Kysely, sql } from 'kysely'

/** What a migration may use: never the tables' types, which are those of today. */
type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Makes the tables of version 3. */
export async function up(db: Migrating): Promise<void> {
  const schema = db.schema
  await schema
    .createTable('link_report')
    .addColumn('report_key', 'integer', (c) => c.primaryKey().references('reading.report_key').onDelete('cascade'))
    .addColumn('source_group', 'text', (c) => c.notNull())
    .addColumn('kept', 'text', (c) => c.notNull())
    .addColumn('sketch', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('link_mark')
    .addColumn('mark', 'integer', (c) => c.notNull())
    .addColumn('report_key', 'integer', (c) => c.notNull().references('link_report.report_key').onDelete('cascade'))
    .addPrimaryKeyConstraint('link_mark_key', ['mark', 'report_key'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema
    .createTable('link_group')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('link_claim')
    .addColumn('claim_key', 'integer', (c) => c.primaryKey().references('claim.key').onDelete('cascade'))
    .addColumn('component', 'text', (c) => c.notNull())
    .addColumn('event', 'text')
    .addColumn('sentence', 'text', (c) => c.notNull())
    .execute()
  await part(db, 'link_key', ['key', 'integer'])
  await part(db, 'link_scope', ['kind', 'text'], ['scope', 'text'])
  await part(db, 'link_name', ['kind', 'text'], ['id', 'text'], ['name', 'text'], ['label', 'text'])
  await schema
    .createTable('link_dirty')
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('link_dirty_key', ['what', 'name'])
    .execute()
  await schema
    .createTable('link_fact')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('story_part')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('act', 'text')
    .addColumn('state', 'text')
    .addColumn('place', 'text')
    .addColumn('place_folded', 'text')
    .addColumn('day_from', 'text')
    .addColumn('day_to', 'text')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('story_party')
    .addColumn('part_key', 'integer', (c) => c.notNull().references('story_part.key').onDelete('cascade'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('story_party_key', ['part_key', 'role', 'actor'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await indexes(db)
  await triggers(db)
}

async function part(
  db: Migrating,
  name: string,
  ...columns: readonly (readonly [name: string, type: 'integer' | 'text'])[]
): Promise<void> {
  let table = db.schema.createTable(name)
  for (const [column, type] of columns) table = table.addColumn(column, type, (c) => c.notNull())
  await table
    .addColumn('claim_key', 'integer', (c) => c.notNull().references('link_claim.claim_key').onDelete('cascade'))
    .addPrimaryKeyConstraint(`${name}_key`, [...columns.map(([column]) => column), 'claim_key'] as never[])
    .modifyEnd(sql`without rowid`)
    .execute()
}

async function indexes(db: Migrating): Promise<void> {
  const index = (table: string, ...columns: string[]) =>
    db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute()
  await index('link_report', 'source_group')
  await index('link_mark', 'report_key')
  await index('link_claim', 'component')
  await index('link_claim', 'event')
  await index('link_key', 'claim_key')
  await index('link_scope', 'claim_key')
  await index('link_name', 'claim_key')
  await index('story_part', 'kind', 'id')
  await index('story_part', 'kind', 'scope')
  await index('story_part', 'kind', 'day', 'key')
  await index('story_part', 'place')
  await index('story_party', 'actor')
  await index('change_log', 'what')
}

/** Whatever goes away leaves word of what must be linked again. */
async function triggers(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`create trigger link_report_gone after delete on link_report begin
    insert or ignore into link_dirty(what, name) values ('group', old.source_group); end`)
  await run(`create trigger link_claim_gone after delete on link_claim begin
    insert or ignore into link_dirty(what, name) values ('component', old.component); end`)
  await run(`create trigger link_scope_gone after delete on link_scope begin
    insert or ignore into link_dirty(what, name) values ('scope', old.kind || ' ' || old.scope); end`)
  await run(`create trigger link_claim_changed after delete on claim begin
    insert or ignore into link_dirty(what, name) select 'report', id from report where key = old.report_key; end`)
}
