// Decisions of people: kept in order with author and reason, each in the change log too; a decision on a claim shows on it at once.
import type { Kysely } from 'kysely'
import { type Claim, type Decided, type Decision, ParleyError, type Report } from '../model/index.ts'
import { type Hand, insertRows } from './insert.ts'
import { logChange } from './log.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import { plainReport, reportById } from './reports.ts'
import { putClaim, type Rows } from './rows.ts'
import type { DecisionTable, Tables } from './schema.ts'
import type { Grade, Page, PageAt, Review, ReviewState } from './types.ts'

/** Fields of a claim that nobody may edit: what it is, and the words it rests on. */
const FIXED: ReadonlySet<string> = new Set(['id', 'report', 'evidence', 'maker'])

const CLAIM_ID = /^[0-9a-f]{64}:\d+-\d+:/

/**
 * Keeps a decision inside `trx`; its number is one more than the last one's.
 * @throws ParleyError `record/no-such-claim`, `record/no-such-field`, `record/no-such-decision`, `record/undone-already`
 */
export async function keepDecision(
  trx: Kysely<Tables>,
  decision: Decision,
  reason: string | null,
  hand: Hand,
): Promise<Decided> {
  const undone = decision.what === 'undo' ? await toUndo(trx, decision.target) : null
  const target = targetOf(decision)
  const isClaim = CLAIM_ID.test(target) && decision.what !== 'merge' && decision.what !== 'split'
  if (isClaim) await checkClaim(trx, target, decision)
  const last = await trx.selectFrom('decision').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const row = {
    number,
    at: hand.at,
    who: hand.who,
    reason,
    what: decision.what,
    target,
    json: JSON.stringify(decision),
  }
  await trx.insertInto('decision').values(row).execute()
  const on = undone ? await setStanding(trx, undone) : target
  await logChange(trx, { ...hand, what: 'decide', detail: { number, decision, reason, on } })
  if (CLAIM_ID.test(on)) await settle(trx, [on])
  return decidedOf(row)
}

/** What a decision is about: one id by which it is found again. */
function targetOf(decision: Decision): string {
  switch (decision.what) {
    case 'merge':
      return decision.into
    case 'split':
      return decision.from
    case 'undo':
      return `decision/${decision.target}`
    default:
      return decision.target
  }
}

type Row = Omit<DecisionTable, 'standing' | 'number'> & { readonly number: number }

function decidedOf({ number, at, who, reason, json }: Row): Decided {
  return { number, at, who, reason, decision: JSON.parse(json) as Decision }
}

async function checkClaim(trx: Kysely<Tables>, id: string, decision: Decision): Promise<void> {
  const claim = await trx.selectFrom('claim').select(['id', 'json']).where('id', '=', id).executeTakeFirst()
  if (!claim) {
    throw new ParleyError(
      'record/no-such-claim',
      `There is no claim ${id}.`,
      'It may have been read again; look it up anew.',
    )
  }
  if (decision.what === 'edit' && (FIXED.has(decision.field) || !(decision.field in JSON.parse(claim.json)))) {
    throw new ParleyError(
      'record/no-such-field',
      `A claim’s “${decision.field}” cannot be edited.`,
      'Edit its act, mode, kind, status, topics, actors, recipients, places, when, amounts or speaker.',
    )
  }
}

/** The decision to undo, followed through undos of undos to what changes by it. */
async function toUndo(trx: Kysely<Tables>, number: number): Promise<Row> {
  const row = await trx.selectFrom('decision').selectAll().where('number', '=', number).executeTakeFirst()
  if (!row) {
    throw new ParleyError(
      'record/no-such-decision',
      `There is no decision ${number}.`,
      'List the decisions to see their numbers.',
    )
  }
  if (row.standing === 0) {
    throw new ParleyError(
      'record/undone-already',
      `Decision ${number} was undone already.`,
      'Undo the undoing to have it back.',
    )
  }
  return row
}

/** Takes a decision back; where it was itself an undo, what it undid stands again. Gives what it was about in the end. */
async function setStanding(trx: Kysely<Tables>, row: Row): Promise<string> {
  let at = row
  for (let standing = 0; ; standing = 1 - standing) {
    await trx.updateTable('decision').set({ standing }).where('number', '=', at.number).execute()
    const decision = JSON.parse(at.json) as Decision
    if (decision.what !== 'undo') return at.target
    at = await trx.selectFrom('decision').selectAll().where('number', '=', decision.target).executeTakeFirstOrThrow()
  }
}

/** Brings claims to what the standing decisions make of them. Call it inside a transaction, after decisions or readings changed. */
export async function settle(trx: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const reviews = await reviewsOf(trx, ids)
  for (const id of ids) {
    const row = await trx.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) continue
    const report = await reportById(trx, id.slice(0, 64))
    if (!report) continue
    const read = { id, report: report.id, ...(JSON.parse(row.json) as Omit<Claim, 'id' | 'report'>) }
    const review = reviews.get(id)
    const edited = review !== undefined && Object.keys(review.edits).length > 0
    const claim = edited ? ({ ...read, ...review.edits } as Claim) : read
    await trx.deleteFrom('claim').where('key', '=', row.key).execute()
    const rows: Rows = {}
    putClaim(rows, row.key, row.report_key, row.ordinal, claim, plainReport(report) as Report, row.json, {
      review: review?.state ?? 'open',
      corrected: edited ? bareOf(claim) : null,
    })
    await insertRows(trx, rows)
  }
}

function bareOf({ id: _id, report: _report, ...rest }: Claim): string {
  return JSON.stringify(rest)
}

/** Claims of these reports that were ever decided on, so that a new reading can be settled. */
export async function decidedClaims(trx: Kysely<Tables>, reports: readonly string[]): Promise<string[]> {
  const any = await trx.selectFrom('decision').select('number').limit(1).executeTakeFirst()
  if (!any) return []
  const found: string[] = []
  for (const report of reports) {
    const rows = await trx
      .selectFrom('decision')
      .select('target')
      .distinct()
      .where('target', '>=', `${report}:`)
      .where('target', '<', `${report};`)
      .execute()
    found.push(...rows.map((r) => r.target))
  }
  return found
}

/** How reviewed claims are; a claim nobody decided on is not in the answer. */
export async function reviewsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Review>> {
  const out = new Map<string, Review>()
  if (ids.length === 0) return out
  const rows = await db
    .selectFrom('decision')
    .innerJoin('claim', 'claim.id', 'decision.target')
    .select(['number', 'at', 'who', 'reason', 'what', 'target', 'decision.json', 'claim.json as read'])
    .where('target', 'in', [...ids])
    .where('standing', '=', 1)
    .where('what', 'in', ['accept', 'reject', 'edit'])
    .orderBy('number')
    .execute()
  for (const { read, ...row } of rows) {
    const decision = JSON.parse(row.json) as Decision
    const before = out.get(row.target)
    const edits: Record<string, unknown> = { ...before?.edits }
    const original: Record<string, unknown> = { ...before?.original }
    if (decision.what === 'edit') {
      edits[decision.field] = decision.value
      original[decision.field] ??= (JSON.parse(read) as Record<string, unknown>)[decision.field] ?? null
    }
    const { number, at, who, reason } = row
    out.set(row.target, {
      state: stateAfter(before?.state, row.what, edits),
      by: who,
      at,
      reason,
      decision: number,
      edits,
      original,
    })
  }
  return out
}

function stateAfter(before: ReviewState | undefined, what: string, edits: object): ReviewState {
  if (what === 'reject' || (before === 'rejected' && what === 'edit')) return 'rejected'
  return Object.keys(edits).length > 0 ? 'edited' : 'accepted'
}

/** A page of decisions, the newest first; with a target only those on it, with \`standing\` only those that stand or that were undone. */
export async function findDecisions(
  db: Kysely<Tables>,
  target: string | undefined,
  page?: PageAt,
  standing?: boolean,
): Promise<Page<Decided>> {
  const limit = limitOf(page)
  const after = cursorOf(page, 'decided')
  let query = db.selectFrom('decision').selectAll()
  if (target !== undefined) query = query.where('target', '=', target)
  if (standing !== undefined) query = query.where('standing', '=', standing ? 1 : 0)
  if (after) query = query.where('number', '<', after.key)
  const rows = await query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(decidedOf),
    next: rows.length > limit && last ? cursorText({ sort: 'decided', value: '', key: last.number }) : null,
  }
}

/** What a decision was about in the end; an undo is about what it undid. Empty where there is no such decision. */
export async function decisionAbout(db: Kysely<Tables>, number: number): Promise<string> {
  for (let at = number; ; ) {
    const row = await db.selectFrom('decision').select(['target', 'json']).where('number', '=', at).executeTakeFirst()
    if (!row) return ''
    const decision = JSON.parse(row.json) as Decision
    if (decision.what !== 'undo') return row.target
    at = decision.target
  }
}

/** The last standing grade of each outlet, by outlet; those whose grade was taken away are left out. */
export async function gradesOf(db: Kysely<Tables>): Promise<Grade[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('target', '>=', 'outlet/')
    .where('target', '<', 'outlet0')
    .where('what', '=', 'edit')
    .where('standing', '=', 1)
    .orderBy('number')
    .limit(10_000)
    .execute()
  const last = new Map<string, Grade>()
  for (const row of rows) {
    const { decision } = decidedOf(row)
    const outlet = row.target.slice('outlet/'.length)
    if (decision.what !== 'edit' || decision.field !== 'grade') continue
    const { who, at, reason, number } = row
    last.delete(outlet)
    if (typeof decision.value === 'string')
      last.set(outlet, { outlet, grade: decision.value, who, at, reason, decision: number })
  }
  return [...last.values()].sort((a, b) => (a.outlet < b.outlet ? -1 : 1))
}

/** Every decision in its order, for linking. */
export async function allDecisions(db: Kysely<Tables>): Promise<Decided[]> {
  return (await db.selectFrom('decision').selectAll().orderBy('number').execute()).map(decidedOf)
}
