// Linking over a record: new readings are joined to the story, and only what they touch is built again. The same record and
// decisions give the same story, whether linked in one go or report by report.
import {
  claimOfTarget,
  type Gloss,
  LINKER,
  type LinkInput,
  linkAll,
  namesRespelled,
  namesTouched,
  namesUnder,
  rulesOf,
} from './link/index.ts'
import type { Story } from './model/index.ts'
import { batchFor } from './parley-story-batch.ts'
import { Claims } from './parley-story-claims.ts'
import { type PartsOn, partsLinked } from './parley-story-days.ts'
import { buildParts } from './parley-story-parts.ts'
import { keepWholes, readStory } from './parley-story-read.ts'
import { factsOf, type Linked, type LinkOptions, NOTHING } from './parley-story-rows.ts'
import type { ParleyRecord } from './record/index.ts'

export type { Linked, LinkingProgress, LinkOptions } from './parley-story-rows.ts'

/** Reports linked in one transaction; more at once where many wait, since each batch looks again at what goes on for long, as a siege does. */
const BATCH = 128
const LARGE_BATCH = 512
/** Reports waiting from which they are many. */
const MANY = 2000

/** The story of a record as it was last linked. */
export async function storyOf(record: ParleyRecord): Promise<Story> {
  return readStory(record)
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
    ((await links.fact(GLOSSES)) ?? '[]') === JSON.stringify(await links.glosses()) &&
    dirt.reports.length + dirt.components.length + dirt.groups.length + dirt.scopes.length === 0
  )
}

/** Ids of all reports, in the order they were added. */
async function* reportIds(record: ParleyRecord): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 1000, sort: 'added', ...(after ? { after } : {}) })
    for (const { id } of page.rows) yield id
    after = page.next ?? undefined
  } while (after)
}

/** The story as it is now: as it is kept where all is linked, else linked in memory, for a record that may only be read; with its parts on earlier days, null where they are found by what is kept. */
export async function storyNow(
  record: ParleyRecord,
): Promise<{ readonly story: Story; readonly partsOn: PartsOn | null }> {
  if (await isLinked(record)) return { story: await storyOf(record), partsOn: null }
  const inputs: LinkInput[] = []
  for await (const id of reportIds(record)) inputs.push(...(await record.links.readings([id])))
  const decisions = await record.allDecisions()
  return { story: linkAll(inputs, decisions), partsOn: partsLinked(inputs, decisions) }
}

/**
 * Links what is new, gone or decided on since the last time; all of it, where another linker was at work or a decision touches what
 * no report can tell. Each batch is on disk before the next begins; stopped at any moment, the next call goes on.
 */
export async function linkNew(record: ParleyRecord, options: LinkOptions = {}): Promise<Linked> {
  const { links } = record
  let claims = await Claims.of(record)
  const { decisions } = claims
  const linker = await links.fact('linker')
  const again = linker !== null && linker !== LINKER ? 'all' : await decidedSince(record, claims)
  if (again === 'all') await links.forget({ ...factsOf(decisions), ...claims.placeFacts() })
  else {
    if (again.length > 0) await links.soil(again)
    const facts = factsOf(decisions)
    const last = await links.fact('decided')
    if (linker !== LINKER || last !== facts.decided) await links.put({ ...NOTHING, facts })
  }
  await soilRespelled(record, claims)
  let joined = await linkPending(record, claims, options)
  // What new reports spell out names others anew.
  for (let turn = 0; turn < TURNS && !joined.interrupted; turn++) {
    claims = await Claims.of(record)
    if (!(await soilRespelled(record, claims))) break
    const more = await linkPending(record, claims, options)
    joined = { ...more, reports: joined.reports + more.reports, events: joined.events + more.events }
  }
  if (!joined.interrupted) await buildParts(record, options)
  // Who reads a whole folder in is followed by others who read the story.
  if (joined.reports >= BATCH && !options.signal?.aborted) await keepWholes(record, 0)
  return { ...joined, interrupted: joined.interrupted || options.signal?.aborted === true }
}

/** The fact that tells what the record spelled out when it was last linked. */
const GLOSSES = 'glosses'
/** How often what is linked anew may spell out something else: it does not, but for reports that come meanwhile. */
const TURNS = 4

/** Notes that reports must be linked again whose acronyms are spelled out otherwise than when they were; tells whether anything is. */
async function soilRespelled(record: ParleyRecord, claims: Claims): Promise<boolean> {
  const { links } = record
  const now = JSON.stringify(claims.glosses)
  const last = (await links.fact(GLOSSES)) ?? '[]'
  if (last === now) return false
  const names = namesUnder(namesRespelled(JSON.parse(last) as Gloss[], claims.glosses), [claims.rules])
  const reports = new Set((await claims.find({ names })).map((row) => row.report))
  if (reports.size > 0) await links.soil([...reports])
  await links.put({ ...NOTHING, facts: { [GLOSSES]: now } })
  return true
}

/** Mark of a linking of everything that was begun. */
const BEGUN = 'relinking'

/** Forgets the story and links every report again, with progress. Stopped half way, the next call goes on where it was. */
export async function relinkAll(record: ParleyRecord, options: LinkOptions = {}): Promise<Linked> {
  const { links } = record
  const claims = await Claims.of(record)
  const facts = factsOf(claims.decisions)
  const begun = `${facts.linker} ${facts.decided}`
  if ((await links.fact(BEGUN)) !== begun) await links.forget({ ...facts, ...claims.placeFacts(), [BEGUN]: begun })
  const linked = await linkNew(record, options)
  if (!linked.interrupted) await links.put({ ...NOTHING, facts: { [BEGUN]: '' } })
  return linked
}

/** Joins reports that are not linked, and those that changed, to the events there are; the earliest days first. */
async function linkPending(record: ParleyRecord, claims: Claims, options: LinkOptions): Promise<Linked> {
  const { links } = record
  const waiting = await links.countPending()
  const size = waiting >= MANY ? LARGE_BATCH : BATCH
  let [reports, events] = [0, 0]
  for (;;) {
    if (options.signal?.aborted) return { reports, events, interrupted: true }
    const basis = await claims.begin()
    const dirt = await links.dirt()
    const fresh = await links.pending(size)
    const soiled = dirt.reports.slice(0, size)
    const settled = { ...dirt, reports: soiled, scopes: [] }
    if (fresh.length + soiled.length + dirt.components.length + dirt.groups.length === 0)
      return { reports, events, interrupted: false }
    const { batch, noted } = await batchFor(record, claims, [...new Set([...fresh, ...soiled])], settled)
    // Another process changed the record meanwhile: what was worked out is out of date.
    if (!(await claims.put({ ...batch, basis }, noted))) continue
    reports += fresh.length
    events += batch.putComponents.reduce((n, c) => n + c.events.length, 0)
    options.onProgress?.({ step: 'linking', done: reports, of: Math.max(reports, waiting) })
  }
}

/** Reports touched by decisions since the last linking; `all` where a decision is about what no report can tell. */
async function decidedSince(record: ParleyRecord, claims: Claims): Promise<string[] | 'all'> {
  const { decisions } = claims
  const last = Number((await record.links.fact('decided')) ?? 0)
  const touched = new Set<string>()
  const names = new Set<string>()
  const byNumber = new Map(decisions.map((d) => [d.number, d]))
  // Claims stand under the names that the decisions up to then gave them.
  const rules = [rulesOf(decisions.filter((d) => d.number <= last)), claims.rules]
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
      const named = namesTouched(decision, rules)
      if (/^(?:event\/)?[0-9a-f]{12,64}:/.test(id)) touched.add(claimOfTarget(id))
      else if (decision.what === 'merge' || decision.what === 'split' || named.length > 0)
        for (const name of named) names.add(name)
      // How an outlet is graded changes nothing that is linked.
      else if (decision.what !== 'accept' && !id.startsWith('outlet/')) return 'all'
    }
  }
  const reports = new Set(await record.links.reportsOfClaims([...touched]))
  if (names.size > 0) for (const row of await claims.find({ names: [...names] })) reports.add(row.report)
  // What was merged away before has no row of its own any more; a parted or unmerged name is found by linking all again.
  if (names.size > 0 && reports.size === 0) return 'all'
  return [...reports]
}
