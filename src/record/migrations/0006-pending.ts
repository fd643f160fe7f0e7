// The sixth schema: which readings are not linked yet, so that none need be looked through for them, and how often claims went away.
import { type Kysely, sql } from 'kysely'

type Migrating = Pick<Kysely<never>, 'schema' | 'getExecutor'>

/** Adds the table of version 6 and what keeps it. */
export async function up(db: Migrating): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`create table link_pending (
    day text not null,
    report_key integer not null references reading(report_key) on delete cascade,
    primary key (day, report_key)) without rowid`)
  await run('create index link_pending_by_report on link_pending (report_key)')
  await run(`insert into link_pending(day, report_key)
    select coalesce(report.day, '9999'), report.key from reading join report on report.key = reading.report_key
    where report.key not in (select report_key from link_report)`)
  await run(`create trigger reading_added after insert on reading begin
    insert or ignore into link_pending(day, report_key)
      select coalesce(day, '9999'), key from report where key = new.report_key; end`)
  await run(`create trigger link_report_added after insert on link_report begin
    delete from link_pending where report_key = new.report_key; end`)
  await run(`create trigger link_report_undone after delete on link_report begin
    insert or ignore into link_pending(day, report_key)
      select coalesce(day, '9999'), key from report join reading on report_key = key where key = old.report_key; end`)
  await run(`create trigger claim_gone after delete on claim begin
    insert into link_fact(name, value) values ('gone', '1')
      on conflict(name) do update set value = cast(value as integer) + 1; end`)
}
