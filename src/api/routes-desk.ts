// Routes of the desk: what is new, jobs, decisions, saved views, who works here.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { type Decided, ParleyError } from '../model/index.ts'
import { pageOfList } from '../parley-ask-lists.ts'
import type { Job, ToAdd } from '../parley-jobs.ts'
import { answer } from './answering.ts'
import * as contract from './contract.ts'
import { ClaimOf } from './contract-model.ts'
import { type Behind, claimRows, claimsOf } from './desk-of.ts'
import { openapiDocument } from './document.ts'

/** Adds the routes. */
export function deskRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, desk, teller } = behind
  answer(app, contract.stats, async () => {
    const [stats, open, all] = await Promise.all([
      record.stats(),
      record.index.count({ review: 'open' }),
      record.index.count({ review: ['open', 'accepted', 'edited', 'rejected'] }),
    ])
    return {
      ...stats,
      open,
      reviewed: all - open,
      story: await soon(teller.ask('counts')),
      reader: behind.reader,
      version: String(await record.version()),
    }
  })
  answer(app, contract.today, async ({ query }) => {
    const since = query.since ?? desk.me().lastLooked
    const filter = since === null ? {} : { addedAfter: new Date(since).toISOString() }
    const reports = await record.reports(filter, { limit: 20, sort: 'latest' })
    const [acts = []] = await record.index.countsBy(['act'], filter, 50)
    const of = async (review: 'open' | 'accepted' | 'edited' | 'rejected') => [
      review,
      await record.index.count({ review }),
    ]
    const queue = Object.fromEntries(await Promise.all((['open', 'accepted', 'edited', 'rejected'] as const).map(of)))
    const fresh = await record.index.count(filter)
    const { rows } = await claimRows(behind, filter, { limit: 20, sort: 'added', skip: Math.max(0, fresh - 20) })
    const stats = await record.stats()
    const alerts = await soon(teller.ask('openAlerts', 50))
    return {
      since,
      reports: { n: await record.countReports(filter), rows: reports.rows },
      claims: {
        n: fresh,
        byAct: Object.fromEntries(acts.map((a) => [a.value, a.count])),
        rows: rows.toReversed(),
      },
      alerts: alerts?.rows ?? [],
      openAlerts: alerts?.total ?? 0,
      linked: alerts !== null,
      queue: queue as { open: number; accepted: number; edited: number; rejected: number },
      coverage: (await record.coverage()).slice(0, 20),
      record: { from: stats.from, to: stats.to, reports: stats.reports, claims: stats.claims },
    }
  })
  answer(app, contract.sources, async ({ query }) => {
    const { rows, next } = await teller.ask('sources', query)
    return { coverage: await record.coverage(), grades: await record.grades(), rows, next }
  })
  jobRoutes(app, behind)
  decisionRoutes(app, behind)
  answer(app, contract.savedViews, () => ({ rows: desk.views() }))
  answer(app, contract.saveView, ({ body }) => desk.saveView(body))
  answer(app, contract.dropView, ({ params: { id } }) => desk.dropView(id))
  answer(app, contract.me, () => desk.me())
  answer(app, contract.setMe, ({ body }) => desk.setMe(body))
  const document = openapiDocument()
  answer(app, contract.openapi, () => document)
}

/** Milliseconds that an answer waits for what it may go without. */
const SOON = 1500

/** What comes soon, or null where reports are still being joined into the story. */
async function soon<T>(coming: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((give) => {
    timer = setTimeout(give, SOON, null)
  })
  const known = coming.catch((error: unknown) => {
    if (error instanceof ParleyError && error.code === 'story/linking') return null
    throw error
  })
  return Promise.race([known, late]).finally(() => clearTimeout(timer))
}

function jobRoutes(app: OpenAPIHono, { jobs }: Behind): void {
  const jobOf = (id: string): Job => {
    const job = jobs.get(id)
    if (!job) throw new ParleyError('job/not-found', `There is no job ${id}.`, 'List the jobs to see their ids.')
    return job
  }
  answer(app, contract.add, ({ body: { title, outlet, published, ...what } }) => {
    const facts = { title: title ?? null, outlet: outlet ?? null, published: published ?? null }
    return { job: jobs.add({ ...toAdd(what), facts } as ToAdd) }
  })
  answer(app, contract.jobs, ({ query }) => {
    const { rows, next } = pageOfList(jobs.list(), query)
    return { rows, next }
  })
  answer(app, contract.job, ({ params: { id } }) => jobOf(id))
  answer(app, contract.cancelJob, ({ params: { id } }) => jobs.cancel(id))
  answer(app, contract.jobEvents, ({ params: { id }, context }) => {
    const first = jobOf(id)
    return streamSSE(context, async (stream) => {
      await new Promise<void>((end) => {
        let last = Promise.resolve()
        const send = (job: Job): void => {
          last = last.then(() => stream.writeSSE({ event: 'job', data: JSON.stringify(job) }))
          if (job.ended !== null) last.then(stop, stop)
        }
        const unwatch = jobs.watch(id, send)
        // Proxies and browsers drop a silent stream.
        const beat = setInterval(() => send(jobOf(id)), 15_000)
        const stop = (): void => {
          clearInterval(beat)
          unwatch()
          end()
        }
        stream.onAbort(stop)
        send(jobs.get(id) ?? first)
      })
    })
  })
}

type What =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'files'; readonly files: readonly { readonly name: string; readonly base64: string }[] }

function toAdd(what: What) {
  if (what.kind !== 'files') return what
  return {
    kind: 'files' as const,
    files: what.files.map((f) => ({ name: f.name, bytes: Buffer.from(f.base64, 'base64') })),
  }
}

const isClaim = (target: string): boolean => /^[0-9a-f]{64}:/.test(target)

/** Whether a decision is about a part of the story; claims are looked up by the record itself. */
function isOfStory(decision: Decided['decision']): boolean {
  if (decision.what === 'accept' || decision.what === 'reject') return !isClaim(decision.target)
  return decision.what === 'merge' || decision.what === 'split'
}

function decisionRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, teller } = behind
  const told = async (decided: Decided, target: string) => {
    const [claim = null] = isClaim(target) ? await claimsOf(behind, [target]) : []
    return { decided, claim }
  }
  answer(app, contract.decide, async ({ body: { decision, who, reason } }) => {
    if (decision.what === 'edit') checkValue(decision.target, decision.field, decision.value)
    if (isOfStory(decision)) await teller.ask('check', decision)
    const decided = await record.decide(decision, who, reason ?? null)
    return told(decided, 'target' in decision && decision.what !== 'undo' ? decision.target : '')
  })
  answer(app, contract.decisions, ({ query: { target, standing, ...page } }) =>
    record.decisions(target, page, standing),
  )
  answer(app, contract.undo, async ({ params: { n }, body: { who, reason } }) => {
    const decided = await record.decide({ what: 'undo', target: Number(n) }, who, reason ?? null)
    return told(decided, await record.decisionAbout(Number(n)))
  })
}

function isGrade(field: string, value: unknown): boolean {
  return field === 'grade' && (value === null || (typeof value === 'string' && /^[A-F][1-6]$/.test(value)))
}

/** An edited field of a claim must be what that field of a claim can be. */
function checkValue(target: string, field: string, value: unknown): void {
  if (target.startsWith('outlet/') && !isGrade(field, value)) {
    throw new ParleyError(
      'api/bad-value',
      `An outlet cannot have ${field} ${JSON.stringify(value)?.slice(0, 80) ?? 'nothing'}.`,
      'Give the field grade a letter A to F and a figure 1 to 6, such as B2; or null for none.',
    )
  }
  if (!/^[0-9a-f]{64}:/.test(target)) return
  const schema = Object.hasOwn(ClaimOf.shape, field) ? ClaimOf.shape[field as keyof typeof ClaimOf.shape] : null
  if (!schema) return
  const result = schema.safeParse(value)
  if (result.success) return
  throw new ParleyError(
    'api/bad-value',
    `“${field}” of a claim cannot be ${JSON.stringify(value)?.slice(0, 80) ?? 'nothing'}.`,
    `Give what the document says of Claim.${field}.`,
  )
}
