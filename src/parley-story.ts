// Linking over a record: new readings are joined to the story, and only what they touch is built again. The same record and
// decisions give the same story, whether linked in one go or report by report.
import {
  buildScope,
  claimOfTarget,
  itemUnder,
  LINKER,
  type LinkInput,
  linkAll,
  looksAtEvents,
  type Rules,
  rulesOf,
} from './link/index.ts'
import type { Decided, Story } from './model/index.ts'
import { relinkAll } from './parley-story-all.ts'
import { batchFor } from './parley-story-batch.ts'
import {
  factsOf,
  inputsOf,
  type Linked,
  type LinkOptions,
  linkedFrom,
  NOTHING,
  PlaceBook,
  reportIds,
} from './parley-story-rows.ts'
import type { ParleyRecord, StoryItem } from './record/index.ts'

export { relinkAll } from './parley-story-all.ts'
export type { Linked, LinkingProgress, LinkOptions } from './parley-story-rows.ts'

/** Reports linked in one transaction. */
const BATCH = 32

/** From so many reports at once it is quicker to link all again. */
const MANY = 400

/** The story of a record as it was last linked. */
export async function storyOf(record: ParleyRecord): Promise<Story> {
  const rules = rulesOf(await record.allDecisions())
  return record.told.story(rules.accepted)
}

/** Whether all that is in the record is linked, and every part of the story built. */
export async function isLinked(record: ParleyRecord): Promise<boolean> {
  const { links } = record
  const dirt = await links.dirt()
  const decided = (await record.decisions(undefined, { limit: 1 })).rows[0]?.number ?? 0
  return (
    (await links.fact('linker')) === LINKER &&
    Number((await links.fact('decided')) ?? 0) >= decided &&
    (await links.pending(1)).length === 0 &&
    dirt.reports.length + dirt.components.length + dirt.groups.length + dirt.scopes.length === 0
  )
}

/** The story as it is now: as it is kept where all is linked, else linked in memory, for a record that may only be read. */
export async function storyNow(record: ParleyRecord): Promise<Story> {
  if (await isLinked(record)) return storyOf(record)
  const inputs: LinkInput[] = []
  for await (const id of reportIds(record)) inputs.push(...(await inputsOf(record, [id])))
  return linkAll(inputs, await record.allDecisions())
}

/**
 * Links what is new, gone or decided on since the last time. Each batch is on disk before the next begins; stopped at any
 * moment, the next call goes on.
 */
export async function linkNew(record: ParleyRecord, options: LinkOptions = {}): Promise<Linked> {
  const { links } = record
  const decisions = await record.allDecisions()
  const rules = rulesOf(decisions)
  const linker = await links.fact('linker')
  const waiting = await links.pending(MANY + 1)
  const many = waiting.length > MANY && waiting.length > (await record.countReports()) / 4
  if ((linker !== null && linker !== LINKER) || many) return relinkAll(record, options)
  const again = await decidedSince(record, decisions)
  if (again === 'all') return relinkAll(record, options)
  if (again.length > 0) await links.soil(again)
  let [reports, events] = [0, 0]
  for (;;) {
    if (options.signal?.aborted) return { reports, events, interrupted: true }
    const basis = await links.basis()
    const dirt = await links.dirt()
    const fresh = await links.pending(BATCH)
    const soiled = dirt.reports.slice(0, BATCH)
    const settled = { ...dirt, reports: soiled, scopes: [] }
    if (fresh.length + soiled.length + dirt.components.length + dirt.groups.length === 0) break
    const batch = await batchFor(
      record,
      [...new Set([...fresh, ...soiled])],
      settled,
      rules,
      decisions.at(-1)?.number ?? 0,
    )
    // Another process changed the record meanwhile: what was worked out is out of date.
    if (!(await links.put({ ...batch, basis }))) continue
    reports += fresh.length
    events += batch.putComponents.reduce((n, c) => n + c.events.length, 0)
    options.onProgress?.({ step: 'linking', done: reports, of: waiting.length })
  }
  if (!(options.later ?? false)) await refresh(record, undefined, options.signal)
  if (again.length > 0 || linker !== LINKER) await links.put({ ...NOTHING, facts: factsOf(decisions) })
  return { reports, events, interrupted: false }
}

/** Reports touched by decisions since the last linking; `all` where a decision is about what no report can tell. */
async function decidedSince(record: ParleyRecord, decisions: readonly Decided[]): Promise<string[] | 'all'> {
  const last = Number((await record.links.fact('decided')) ?? 0)
  const touched = new Set<string>()
  const names = new Set<string>()
  const byNumber = new Map(decisions.map((d) => [d.number, d]))
  for (let { decision } of decisions.filter((d) => d.number > last)) {
    for (let i = 0; decision.what === 'undo' && i < decisions.length; i++) {
      const undone = byNumber.get(decision.target)
      if (!undone) break
      decision = undone.decision
    }
    if (decision.what === 'undo') continue
    const ids: string[] =
      decision.what === 'merge'
        ? [decision.into, ...decision.from]
        : decision.what === 'split'
          ? [decision.from, ...decision.parts]
          : [decision.target]
    for (const id of ids) {
      if (/^(?:event\/)?[0-9a-f]{12,64}:/.test(id)) touched.add(claimOfTarget(id))
      else if (decision.what === 'merge' || decision.what === 'split') names.add(id)
      // How an outlet is graded changes nothing that is linked.
      else if (decision.what !== 'accept' && !id.startsWith('outlet/')) return 'all'
    }
  }
  const reports = new Set(await record.links.reportsOfClaims([...touched]))
  if (names.size > 0) for (const row of await record.links.claims({ names: [...names] })) reports.add(row.claim.report)
  // What was merged away before has no row of its own any more; a parted or unmerged name is found by linking all again.
  if (names.size > 0 && reports.size === 0) return 'all'
  return [...reports]
}

/** Scopes built and kept in one transaction. */
const SCOPES_AT_ONCE = 20

/**
 * Builds again what new events changed in commitments, episodes, aid and leverage: all of it, or only parts of some kinds.
 * Gives back how many scopes were built.
 */
export async function refresh(record: ParleyRecord, kinds?: readonly string[], signal?: AbortSignal): Promise<number> {
  const rules = rulesOf(await record.allDecisions())
  const places = new PlaceBook(record, rules)
  await places.load()
  const { scopes } = await record.links.dirt()
  const wanted = scopes.filter(([kind]) => kinds === undefined || kinds.includes(kind))
  for (let at = 0; at < wanted.length && !signal?.aborted; ) {
    const some = wanted.slice(at, at + SCOPES_AT_ONCE)
    const basis = await record.links.basis()
    const built: { kind: string; scope: string; items: readonly StoryItem[] }[] = []
    for (const [kind, scope] of some)
      built.push({ kind, scope, items: await itemsOf(record, kind, scope, rules, places) })
    const settled = { ...NOTHING.settled, scopes: some }
    if (await record.links.put({ ...NOTHING, scopes: built, settled, basis })) at += some.length
  }
  return wanted.length
}

async function itemsOf(
  record: ParleyRecord,
  kind: string,
  scope: string,
  rules: Rules,
  places: PlaceBook,
): Promise<readonly StoryItem[]> {
  const rows = await record.links.claims({ scope: [kind, scope] })
  const claims = rows.flatMap((r) => linkedFrom(r, new Map(), rules, places))
  const ids = new Set(looksAtEvents(kind) ? claims.flatMap((c) => (c.event === null ? [] : [c.event])) : [])
  const events = new Map((await record.links.events([...ids])).map((e) => [e.id, e]))
  return buildScope(kind, scope, claims, events).flatMap((item) => itemUnder(item, rules) ?? [])
}
