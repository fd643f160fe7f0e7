// Opening a record: the folder is checked, the schema brought up to date, and every door gets the same interface.
import { mkdirSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { type Mention, type Note, ParleyError } from '../model/index.ts'
import { verify } from './check.ts'
import { claimIndexOver } from './claim-index-over.ts'
import { claimById, claimsById, countClaims, countClaimsBy, findClaims } from './claims.ts'
import { claimsAtHand } from './claims-at-hand.ts'
import { allDecisions, decisionAbout, findDecisions, gradesOf, keepDecision, reviewsOf } from './decisions.ts'
import { sqliteDialect } from './dialect.ts'
import { exportLines } from './export.ts'
import { corrupt, failureOf } from './failures.ts'
import { checkFolder, clearStopped, type Folder, folderOf, notARecord, signIn, writersOf } from './folder.ts'
import { logChange } from './log.ts'
import { APPLICATION, migrate, VERSION } from './migrate.ts'
import { notesAtHand } from './notes-at-hand.ts'
import { limitOf } from './pages.ts'
import {
  countReports,
  findQuotes,
  findReports,
  partOf,
  plainReport,
  readingOf,
  reportById,
  sourcesOf,
} from './reports.ts'
import type { Tables } from './schema.ts'
import { coverageOf, lastChange, pageOfLog, perVersion, statsOf } from './stats.ts'
import {
  basisOf,
  briefsOf,
  builtIn,
  claimsWithKeys,
  componentSizes,
  componentsByKeys,
  countPending,
  dirtOf,
  factOf,
  glossesOf,
  linkedClaims,
  linkedReports,
  notesAlso,
  notesIn,
  notesOfClaims,
  pendingReports,
  placeById,
  placedClaims,
  placesTold,
  readingsToLink,
  reportsByMarks,
  reportsOfClaimRows,
  reportsOfClaims,
  scopeCounts,
  scopeCountsOf,
  scopesIn,
  scopesOfClaims,
  soilReports,
  statesOf,
} from './story-links.ts'
import { storyOver } from './story-parts.ts'
import { forgetLinks, putLinks } from './story-put.ts'
import { rememberAlerts, toldAlerts } from './told-alerts.ts'
import type { ClaimIndex, OpenOptions, ParleyRecord, ReportFilter } from './types.ts'
import { dropReports, keepOnlySources, keepReadings } from './write.ts'

/** A record no larger than this many bytes is checked through whenever it is opened; a larger one after a writer was stopped short. */
const CHECKED = 32 * 1024 * 1024

/**
 * Opens the record in `folder`.
 * @throws ParleyError `record/not-found`, `record/not-a-record`, `record/corrupt`, `record/newer-version`,
 * `record/older-version` (read-only), `record/locked`, `record/read-only`, `record/unreadable`, `record/disk-full`
 */
export async function openRecord(folder: string, options: OpenOptions = {}): Promise<ParleyRecord> {
  const at = folderOf(folder)
  const readonly = options.readonly ?? false
  const wait = options.wait ?? 5000
  const failed = (error: unknown): unknown => failureOf(error, at.file, () => writersOf(at))
  let sqlite: DatabaseSync | undefined
  try {
    checkFolder(at, (options.create ?? false) && !readonly)
    const stopped = readonly ? false : clearStopped(at)
    sqlite = new DatabaseSync(at.file, { readOnly: readonly, timeout: wait, enableForeignKeyConstraints: true })
    const isNew = inspect(sqlite, at, readonly, stopped)
    if (!readonly)
      sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma journal_size_limit = 67108864')
    if (options.pages !== undefined) sqlite.exec(`pragma max_page_count = ${Math.trunc(options.pages)}`)
    sqlite.exec('pragma cache_size = -32000; pragma temp_store = memory')
    sqlite.exec('pragma busy_timeout = 20')
    const db = new Kysely<Tables>({ dialect: sqliteDialect(sqlite, wait) })
    if (!readonly) {
      await migrate(db)
      mkdirSync(at.gazetteer, { recursive: true })
    }
    const record = recordOver(db, sqlite, at, options, readonly ? () => {} : signIn(at), failed)
    if (isNew) await record.begin()
    return record
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close()
    throw failed(error)
  }
}

/** Looks whether the database is whole, ours, and of a version we know; true where it is still empty. */
function inspect(sqlite: DatabaseSync, at: Folder, readonly: boolean, stopped: boolean): boolean {
  const pragma = (name: string): number => Number(sqlite.prepare(`pragma ${name}`).get()?.[name])
  const tables = Number(sqlite.prepare('select count(*) as n from sqlite_schema').get()?.n)
  const version = pragma('user_version')
  if (tables === 0 && version === 0) {
    if (readonly) throw notARecord(at, 'it was never begun')
    return true
  }
  if (pragma('application_id') !== APPLICATION) throw notARecord(at, 'another program made its record.sqlite')
  if (version > VERSION) {
    throw new ParleyError(
      'record/newer-version',
      `The record ${at.file} has version ${version}; this Parley knows versions up to ${VERSION}.`,
      'Use a newer Parley for it, or name another folder with --record DIR. Nothing was changed.',
    )
  }
  if (version < VERSION && readonly) {
    throw new ParleyError(
      'record/older-version',
      `The record ${at.file} has version ${version} and must first be brought to version ${VERSION}.`,
      'Open it once for writing, for example with `parley read`.',
    )
  }
  if (stopped || statSync(at.file).size <= CHECKED) {
    const result = String(sqlite.prepare('pragma quick_check(1)').get()?.quick_check)
    if (result !== 'ok') throw corrupt(at.file, result.replaceAll('\n', ' '))
  }
  return false
}

function recordOver(
  db: Kysely<Tables>,
  sqlite: DatabaseSync,
  at: Folder,
  options: OpenOptions,
  signOut: () => void,
  failed: (error: unknown) => unknown,
): ParleyRecord & { begin(): Promise<void> } {
  const now = options.now ?? (() => new Date())
  const who = options.who ?? 'parley'
  const hand = () => ({ at: now().toISOString(), who })
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw failed(error)
    }
  }
  const write = <T>(work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> => {
    if (options.readonly) {
      throw new ParleyError(
        'record/read-only',
        `The record ${at.file} was opened for reading only.`,
        'Open it for writing.',
      )
    }
    return guard(db.transaction().execute(work))
  }
  const told = storyOver(db)
  const stats = perVersion(db, statsOf)
  const coverage = perVersion(db, coverageOf)
  const counts = perVersion(db, async () => new Map<string, Promise<number>>())
  const counted = async (filter: ReportFilter): Promise<number> => {
    const known = await counts()
    const name = JSON.stringify(filter)
    const n = known.get(name) ?? countReports(db, filter)
    if (known.size > 200) known.clear()
    known.set(name, n)
    n.catch(() => known.delete(name))
    return n
  }
  return {
    folder: at.path,
    readonly: options.readonly ?? false,
    gazetteer: at.gazetteer,
    begin: async () => {
      await write((trx) => logChange(trx, { ...hand(), what: 'create', detail: { version: VERSION } }))
    },
    addReadings: async (readings) => write((trx) => keepReadings(trx, readings, hand())),
    addSources: async (reports) => write((trx) => keepOnlySources(trx, reports, hand())),
    hasReport: async (id, reader) => {
      const query = db.selectFrom('report').innerJoin('reading', 'report_key', 'key').select('key').where('id', '=', id)
      return (
        (await guard((reader === undefined ? query : query.where('reader', '=', reader)).executeTakeFirst())) !==
        undefined
      )
    },
    report: async (id) => {
      const row = await guard(reportById(db, id))
      return row && plainReport(row)
    },
    reading: (id) => guard(readingOf(db, id)),
    sources: (id) => guard(sourcesOf(db, id)),
    notes: (id) => guard(partOf<Note>(db, id, 'notes')),
    mentions: (id) => guard(partOf<Mention>(db, id, 'mentions')),
    reports: (filter = {}, page) => guard(findReports(db, filter, page)),
    countReports: (filter = {}) => guard(counted(filter)),
    claim: (id) => guard(claimById(db, id)),
    claimsOf: (ids) => guard(claimsById(db, ids.slice(0, 1000))),
    claimsAtHand: (facts) => claimsAtHand(sqlite, facts),
    notesAtHand: () => notesAtHand(sqlite),
    claims: (filter = {}, page) => guard(findClaims(db, filter, page)),
    countClaims: (filter = {}) => guard(countClaims(db, filter)),
    countClaimsBy: (by, filter = {}, limit = 20) => guard(countClaimsBy(db, by, filter, limitOf({ limit }))),
    quotes: (filter = {}, page) => guard(findQuotes(db, filter, page)),
    index: guarded(claimIndexOver(db), guard),
    decide: async (decision, by, reason) =>
      write((trx) => keepDecision(trx, decision, reason, { at: now().toISOString(), who: by })),
    decisions: (target, page, standing) => guard(findDecisions(db, target, page, standing)),
    grades: () => guard(gradesOf(db)),
    allDecisions: () => guard(allDecisions(db)),
    reviews: (ids) => guard(reviewsOf(db, ids)),
    decisionAbout: (number) => guard(decisionAbout(db, number)),
    alerts: {
      told: () => guard(toldAlerts(db)),
      remember: (alerts) => write((trx) => rememberAlerts(trx, alerts)),
    },
    coverage: () => guard(coverage()),
    version: () => guard(lastChange(db)),
    told: {
      story: (accepted) => guard(told.story(accepted)),
      wholes: () => guard(told.wholes()),
      placeClaims: () => guard(told.placeClaims()),
    },
    links: {
      pending: (limit) => guard(pendingReports(db, limit)),
      countPending: () => guard(countPending(db)),
      readings: (reports) => guard(readingsToLink(db, reports)),
      dirt: () => guard(dirtOf(db)),
      soil: (reports) => write((trx) => soilReports(trx, reports)),
      fact: (name) => guard(factOf(db, name)),
      glosses: () => guard(glossesOf(db)),
      componentsByKeys: (keys) => guard(componentsByKeys(db, keys)),
      reportsByMarks: (marks) => guard(reportsByMarks(db, marks)),
      reports: (ask) => guard(linkedReports(db, ask)),
      placed: (ask) => guard(placedClaims(db, ask)),
      notes: (kind, scopes) => guard(notesIn(db, kind, scopes)),
      notesOf: (kind, of) => guard(notesOfClaims(db, kind, of)),
      notesAlso: (kind, scopes, also) => guard(notesAlso(db, kind, scopes, also)),
      built: (kind, scopes) => guard(builtIn(db, kind, scopes)),
      scopesIn: (kind, components) => guard(scopesIn(db, kind, components)),
      states: (ask) => guard(statesOf(db, ask)),
      componentSizes: (components) => guard(componentSizes(db, components)),
      withKeys: (keys) => guard(claimsWithKeys(db, keys)),
      briefs: (numbers) => guard(briefsOf(db, numbers)),
      claims: (numbers) => guard(linkedClaims(db, numbers)),
      reportsOf: (numbers) => guard(reportsOfClaimRows(db, numbers)),
      scopeCounts: (kind, from, to) => guard(scopeCounts(db, kind, from, to)),
      scopeCountsOf: (kind, scopes) => guard(scopeCountsOf(db, kind, scopes)),
      gone: async () => (await guard(factOf(db, 'gone'))) ?? '',
      reportsOfClaims: (short) => guard(reportsOfClaims(db, short)),
      scopesOf: (claims) => guard(scopesOfClaims(db, claims)),
      placesTold: (ids) => guard(placesTold(db, ids)),
      place: (id) => guard(placeById(db, id)),
      basis: () => guard(basisOf(db)),
      put: (batch) => write((trx) => putLinks(trx, batch)),
      forget: (facts) => write((trx) => forgetLinks(trx, facts)),
    },
    deleteReports: async (ids) => write((trx) => dropReports(trx, ids, hand())),
    exportClaims: async function* (format, filter = {}) {
      try {
        yield* exportLines(db, format, filter)
      } catch (error) {
        throw failed(error)
      }
    },
    stats: () => guard(stats()),
    log: (page) => guard(pageOfLog(db, page)),
    verify: () => guard(verify(db)),
    close: async () => {
      await guard(db.destroy())
      signOut()
    },
  }
}

function guarded(index: ClaimIndex, guard: <T>(work: Promise<T>) => Promise<T>): ClaimIndex {
  return {
    find: (filter, page) => guard(index.find(filter, page)),
    count: (filter) => guard(index.count(filter)),
    countsBy: (fields, filter, limit) => guard(index.countsBy(fields, filter, limit)),
    clusters: (filter, bounds, zoom) => guard(index.clusters(filter, bounds, zoom)),
    series: (filter, by, bucket, top) => guard(index.series(filter, by, bucket, top)),
  }
}
