// Kysely over node:sqlite: one connection, handed out in turn, with its prepared statements kept.

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { BUSY, sqliteCodeOf } from './failures.ts'

/** How many prepared statements are kept; the one unused for longest goes first. */
const KEPT = 300

/** Milliseconds between two tries for the lock. */
const RETRY = 15

/**
 * A Kysely dialect over an open `DatabaseSync`; transactions begin as writers, so none fails
 * half way for want of the lock. While another connection holds it, a statement is tried again for `wait` milliseconds.
 */
export function sqliteDialect(db: DatabaseSync, wait: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqliteDriver(db, wait),
    createIntrospector: (k: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(k),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function sqliteDriver(db: DatabaseSync, wait: number): Driver {
  const connection = connectionOf(db, wait)
  let turn: Promise<void> = Promise.resolve()
  let release: () => void = () => {}
  const run = async (text: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(text))
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = turn
      let done: () => void = () => {}
      turn = new Promise<void>((resolve) => {
        done = resolve
      })
      await before
      release = done
      return connection
    },
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    // SQLite has already rolled back by itself after a full disk and the like; then there is nothing left to do.
    rollbackTransaction: () => (db.isTransaction ? run('rollback') : Promise.resolve()),
    releaseConnection: async () => release(),
    destroy: async () => db.close(),
  }
}

function connectionOf(db: DatabaseSync, wait: number): DatabaseConnection {
  const statements = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>()
  const prepared = (text: string): { readonly statement: StatementSync; readonly reads: boolean } => {
    const known = statements.get(text)
    if (known) {
      statements.delete(text)
      statements.set(text, known)
      return known
    }
    const statement = db.prepare(text)
    const fresh = { statement, reads: statement.columns().length > 0 }
    statements.set(text, fresh)
    if (statements.size > KEPT) statements.delete(statements.keys().next().value as string)
    return fresh
  }
  const once = <R>(query: CompiledQuery): QueryResult<R> => {
    const { statement, reads } = prepared(query.sql)
    const values = query.parameters as readonly SQLInputValue[]
    if (reads) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }
  return {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      const until = performance.now() + wait
      for (;;) {
        try {
          return once(query)
        } catch (error) {
          // SQLite's own waiting would stop this whole process, and with it a writer of this process that it waits for.
          if (sqliteCodeOf(error) !== BUSY || db.isTransaction || performance.now() > until) throw error
          await setTimeout(RETRY)
        }
      }
    },
    streamQuery: () => {
      throw new Error('Parley reads long results by page, not by stream.')
    },
  }
}
