// The alerts that were told. They are no part of what reports say, so they stand in no log of changes and raise no version.
import type { Kysely } from 'kysely'
import { chunks } from './insert.ts'
import type { Tables } from './schema.ts'
import type { RememberedAlert } from './types.ts'

/** Every alert that was told, by id. */
export async function toldAlerts(db: Kysely<Tables>): Promise<readonly RememberedAlert[]> {
  const rows = await db.selectFrom('told_alert').selectAll().orderBy('id').execute()
  return rows.map(({ id, told, closed, json }) => ({ ...(JSON.parse(json) as object), id, told, closed }))
}

/** Remembers alerts; one that was told before stands as it is told now. */
export async function rememberAlerts(trx: Kysely<Tables>, alerts: readonly RememberedAlert[]): Promise<void> {
  const rows = alerts.map(({ id, told, closed, ...rest }) => ({ id, told, closed, json: JSON.stringify(rest) }))
  for (const some of chunks(rows)) await trx.replaceInto('told_alert').values(some).execute()
}
