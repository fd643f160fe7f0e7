// The first schema: reports, readings, quotations, claims with their parts, full text, and the change log.
import { type Kysely, sql } from 'kysely'

/** What a migration may use: never the tables' types, which are those of today. */
type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Makes the tables of version 1. */
export async function up(db: Migrating): Promise<void> {
  const schema = db.schema
  await schema
    .createTable('report')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('published', 'text')
    .addColumn('day', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('source', 'text')
    .addColumn('added', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('report_source')
    .addColumn('report_key', 'integer', (c) => c.notNull().references('report.key').onDelete('cascade'))
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('added', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_source_key', ['report_key', 'source', 'outlet'])
    .execute()
  await schema
    .createTable('reading')
    .addColumn('report_key', 'integer', (c) => c.primaryKey().references('report.key').onDelete('cascade'))
    .addColumn('reader', 'text', (c) => c.notNull())
    .addColumn('tokens', 'integer', (c) => c.notNull())
    .addColumn('claims', 'integer', (c) => c.notNull())
    .addColumn('quotes', 'integer', (c) => c.notNull())
    .addColumn('mentions', 'text', (c) => c.notNull())
    .addColumn('places', 'text', (c) => c.notNull())
    .addColumn('notes', 'text', (c) => c.notNull())
    .addColumn('seal', 'text', (c) => c.notNull())
    .addColumn('added', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('quote')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('report_key', 'integer', (c) => c.notNull().references('report.key').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('speaker', 'text')
    .addColumn('speaker_folded', 'text')
    .addColumn('speaker_actor', 'text')
    .addColumn('named', 'integer')
    .addColumn('direct', 'integer', (c) => c.notNull())
    .addColumn('start_at', 'integer', (c) => c.notNull())
    .addColumn('end_at', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addUniqueConstraint('quote_place', ['report_key', 'ordinal'])
    .execute()
  await schema
    .createTable('claim')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('report_key', 'integer', (c) => c.notNull().references('report.key').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('mode', 'text')
    .addColumn('kind', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('speaker', 'text')
    .addColumn('speaker_folded', 'text')
    .addColumn('speaker_actor', 'text')
    .addColumn('named', 'integer')
    .addColumn('day_from', 'text')
    .addColumn('day_to', 'text')
    .addColumn('dated', 'integer', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('start_at', 'integer', (c) => c.notNull())
    .addColumn('end_at', 'integer', (c) => c.notNull())
    .addColumn('confidence', 'real', (c) => c.notNull())
    .addColumn('maker_by', 'text', (c) => c.notNull())
    .addColumn('maker_name', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await parts(db)
  await schema
    .createTable('change_log')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('previous', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute()
  await indexes(db)
  await onlySqlite(db)
}

async function parts(db: Migrating): Promise<void> {
  const part = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('claim_key', 'integer', (c) => c.notNull().references('claim.key').onDelete('cascade'))
  await part('claim_party')
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .execute()
  await part('claim_place')
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('lat', 'real')
    .addColumn('lon', 'real')
    .addColumn('country', 'text')
    .addColumn('precision', 'text', (c) => c.notNull())
    .execute()
  await part('claim_topic')
    .addColumn('topic', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_topic_key', ['claim_key', 'topic'])
    .execute()
  await part('claim_amount')
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('low', 'real')
    .addColumn('best', 'real', (c) => c.notNull())
    .addColumn('high', 'real')
    .addColumn('unit', 'text')
    .addColumn('counted', 'text')
    .execute()
  await part('evidence')
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('start_at', 'integer', (c) => c.notNull())
    .addColumn('end_at', 'integer', (c) => c.notNull())
    .addColumn('sentence_start', 'integer', (c) => c.notNull())
    .addColumn('sentence_end', 'integer', (c) => c.notNull())
    .execute()
}

async function indexes(db: Migrating): Promise<void> {
  const index = (table: string, ...columns: string[]) =>
    db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute()
  await index('report', 'day')
  await index('report', 'outlet')
  await index('report_source', 'outlet')
  await index('report_source', 'source')
  await index('quote', 'speaker_folded')
  await index('quote', 'speaker_actor')
  await index('claim', 'report_key', 'ordinal')
  await index('claim', 'act', 'day')
  await index('claim', 'status', 'day')
  await index('claim', 'day', 'key')
  await index('claim', 'speaker_folded')
  await index('claim', 'speaker_actor')
  await index('claim_party', 'claim_key')
  await index('claim_party', 'actor', 'role')
  await index('claim_party', 'folded', 'role')
  await index('claim_place', 'claim_key')
  await index('claim_place', 'place')
  await index('claim_place', 'folded')
  await index('claim_place', 'country')
  await index('claim_topic', 'topic')
  await index('claim_amount', 'claim_key')
  await index('evidence', 'claim_key')
}

/** Full text by FTS5 and the triggers that keep the log append-only; another database has its own words for these. */
async function onlySqlite(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  const tokenize = `tokenize = 'porter unicode61 remove_diacritics 2'`
  await run(
    `create virtual table report_words using fts5(title, text, content = 'report', content_rowid = 'key', ${tokenize})`,
  )
  await run(`create trigger report_words_add after insert on report begin
    insert into report_words(rowid, title, text) values (new.key, new.title, new.text); end`)
  await run(`create trigger report_words_drop after delete on report begin
    insert into report_words(report_words, rowid, title, text) values ('delete', old.key, old.title, old.text); end`)
  await run(
    `create virtual table claim_words using fts5(words, actors, recipients, places, speaker, content = '', contentless_delete = 1, ${tokenize})`,
  )
  await run(`create trigger claim_words_drop after delete on claim begin
    delete from claim_words where rowid = old.key; end`)
  for (const event of ['update', 'delete']) {
    await run(`create trigger change_log_keep_${event} before ${event} on change_log begin
      select raise(abort, 'the change log is only ever added to'); end`)
  }
}
