// What people decide: decisions in their order, and on every claim how reviewed it is and how it was corrected.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Makes the tables of version 2. */
export async function up(db: Migrating): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('standing', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('decision_by_target').on('decision').columns(['target', 'number']).execute()
  await db.schema
    .alterTable('claim')
    .addColumn('review', 'text', (c) => c.notNull().defaultTo('open'))
    .execute()
  await db.schema.alterTable('claim').addColumn('corrected', 'text').execute()
  await db.schema.createIndex('claim_by_review_day').on('claim').columns(['review', 'day', 'key']).execute()
  await db.schema.createIndex('report_by_added').on('report').columns(['added', 'key']).execute()
  for (const event of ['update of json, what, target, who, at, reason', 'delete']) {
    const name = event.split(' ')[0]
    await sql
      .raw(`create trigger decision_keep_${name} before ${event} on decision begin
      select raise(abort, 'decisions are only ever added'); end`)
      .execute(db)
  }
}
