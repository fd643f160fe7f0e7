// The story of an open record, kept up while people work: linked again after every change, and held in memory for the views.
import type { CitedClaim, Materials, ReportFacts } from './analyse/index.ts'
import { ParleyError, type Story } from './model/index.ts'
import { type LinkingProgress, linkNew, storyOf } from './parley-story.ts'
import type { ClaimFilter, ParleyRecord } from './record/index.ts'

/** The story of one record. */
export interface Keeper {
  /**
   * The story as of the record's last change.
   * @throws ParleyError `story/linking` where linking is not done within a few seconds.
   */
  story(): Promise<Story>
  /** The story as it was when last linked, where it ever was; for what may lag behind. Links anew in the background. */
  lately(): Promise<Story>
  /** The story with its reports and claims, for the views. Throws as {@link Keeper.story}. */
  materials(): Promise<Materials>
  /** Number that grows whenever the story was linked again. */
  version(): number
  /** Stops linking; the next start goes on. */
  close(): Promise<void>
}

/** How long an answer waits for linking, in milliseconds. */
const PATIENCE = 4000

/** Keeps the story of a record. Nothing is linked before it is first asked for. */
export function openKeeper(record: ParleyRecord): Keeper {
  const stop = new AbortController()
  let progress: LinkingProgress | null = null
  let version = 0
  let story: { readonly at: number; readonly story: Story } | null = null
  let materials: { readonly at: number; readonly materials: Materials } | null = null
  let rest: Rest | null = null
  let linking: Promise<Story> | null = null
  let gathering: Promise<Materials> | null = null

  const link = async (): Promise<Story> => {
    for (;;) {
      const at = await record.version()
      if (story?.at === at) return story.story
      await linkNew(record, { signal: stop.signal, onProgress: (p) => (progress = p) })
      if (stop.signal.aborted) throw notYet(progress)
      // Linking changes the record too; what counts is that nothing else did meanwhile.
      const now = await record.version()
      story = { at: now, story: await storyOf(record) }
      version++
    }
  }
  const current = async (): Promise<Story> => {
    if (story !== null && story.at === (await record.version())) return story.story
    linking ??= link().finally(() => {
      linking = null
    })
    return linking
  }
  const gather = async (): Promise<Materials> => {
    const known = await current()
    const at = story?.at ?? -1
    if (materials?.at === at) return materials.materials
    rest = await restOf(record, rest)
    const made = { story: known, reports: rest.reports, claims: rest.claims }
    materials = { at, materials: made }
    return made
  }
  return {
    story: () => within(current(), () => progress),
    lately: async () => {
      const now = current()
      now.catch(() => {})
      return story ? story.story : within(now, () => progress)
    },
    materials: () => {
      gathering ??= gather().finally(() => {
        gathering = null
      })
      return within(gathering, () => progress)
    },
    version: () => version,
    close: async () => {
      stop.abort()
      await linking?.catch(() => {})
    },
  }
}

/** Reports and claims as of an entry of the change log. */
interface Rest {
  readonly seq: number
  readonly reports: readonly ReportFacts[]
  readonly claims: Map<string, CitedClaim>
  readonly ofReport: Map<string, readonly string[]>
}

/** Reports and claims as they are now; of what was known before only what changed is read again. */
async function restOf(record: ParleyRecord, before: Rest | null): Promise<Rest> {
  const { seq, reports, claims } = await record.changesSince(before?.seq ?? 0)
  if (before?.seq === seq) return before
  const rest: Rest = {
    seq,
    reports: reports?.length === 0 && before ? before.reports : await reportsOf(record),
    claims: before && reports ? before.claims : new Map(),
    ofReport: before && reports ? before.ofReport : new Map(),
  }
  if (!before || reports === null) await takeClaims(record, rest, {})
  else {
    for (const id of reports) {
      for (const claim of rest.ofReport.get(id) ?? []) rest.claims.delete(claim)
      rest.ofReport.delete(id)
    }
    for (let i = 0; i < reports.length; i += 50) await takeClaims(record, rest, { report: reports.slice(i, i + 50) })
    for (const id of claims) {
      const found = await record.claim(id)
      const rejected = (await record.reviews([id])).get(id)?.state === 'rejected'
      if (found && !rejected) rest.claims.set(id, found)
      else rest.claims.delete(id)
    }
  }
  return rest
}

async function reportsOf(record: ParleyRecord): Promise<ReportFacts[]> {
  const reports: ReportFacts[] = []
  for (let after: string | undefined; ; ) {
    const page = await record.reports({}, { limit: 1000, sort: 'date', ...(after ? { after } : {}) })
    for (const { id, title, outlet, published, source } of page.rows)
      reports.push({ id, title, outlet, published, source })
    if (page.next === null) return reports
    after = page.next
  }
}

async function takeClaims(record: ParleyRecord, rest: Rest, filter: ClaimFilter): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await record.index.find(filter, { limit: 500, sort: 'added', ...(after ? { after } : {}) })
    const byReport = new Map<string, string[]>()
    for (const row of page.rows) {
      rest.claims.set(row.claim.id, row)
      const list = byReport.get(row.report.id) ?? []
      byReport.set(row.report.id, list)
      list.push(row.claim.id)
    }
    for (const [id, list] of byReport) rest.ofReport.set(id, [...(rest.ofReport.get(id) ?? []), ...list])
    if (page.next === null) return
    after = page.next
    // Others are answered between two pages.
    await new Promise((turn) => setImmediate(turn))
  }
}

async function within<T>(work: Promise<T>, progress: () => LinkingProgress | null): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(notYet(progress())), PATIENCE)
  })
  // The work goes on when nobody waits for it any more; its failure is told to the next who asks.
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function notYet(progress: LinkingProgress | null): ParleyError {
  const far = progress ? ` (${progress.done} of ${progress.of} reports)` : ''
  return new ParleyError(
    'story/linking',
    `The reports are still being joined into one story${far}.`,
    'Reports and claims can be read meanwhile; ask again in a moment.',
  )
}
