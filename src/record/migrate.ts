// Numbered migrations, forward only. The version stands in the database itself, and changes together with the tables.
import { type Kysely, sql } from 'kysely'
import * as first from './migrations/0001-first.ts'
import * as decisions from './migrations/0002-decisions.ts'
import * as story from './migrations/0003-story.ts'
import * as reportDays from './migrations/0004-report-days.ts'
import * as counts from './migrations/0005-counts.ts'
import * as pending from './migrations/0006-pending.ts'
import * as notes from './migrations/0007-notes.ts'
import * as storyParts from './migrations/0008-story-parts.ts'
import * as whatCame from './migrations/0009-what-came.ts'
import * as briefs from './migrations/0010-briefs.ts'
import * as toldAlerts from './migrations/0011-told-alerts.ts'
import * as glosses from './migrations/0012-glosses.ts'
import type { Tables } from './schema.ts'

const MIGRATIONS: readonly { readonly up: (db: Pick<Kysely<never>, 'schema' | 'getExecutor'>) => Promise<void> }[] = [
  first,
  decisions,
  story,
  reportDays,
  counts,
  pending,
  notes,
  storyParts,
  whatCame,
  briefs,
  toldAlerts,
  glosses,
]

/** The version this Parley makes and understands. */
export const VERSION = MIGRATIONS.length

/** SQLite's application id of a record: the letters PRLY. */
export const APPLICATION = 0x50524c59

/** Brings the tables up to {@link VERSION}, all steps in one transaction; does nothing where they are. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  if ((await versionOf(db)) >= VERSION) return
  await db.transaction().execute(async (trx) => {
    // Asked again inside the lock: another process may have done it meanwhile.
    const from = await versionOf(trx)
    for (const step of MIGRATIONS.slice(from)) await step.up(trx as unknown as Kysely<unknown>)
    await sql.raw(`pragma user_version = ${VERSION}`).execute(trx)
    await sql.raw(`pragma application_id = ${APPLICATION}`).execute(trx)
  })
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}
