// Linking a whole record anew, with progress.
import {
  claimsUnder,
  componentsOf,
  groupsOf,
  itemUnder,
  type KeptReport,
  keptReport,
  type LinkedComponent,
  linkedComponent,
  nodeOf,
  rulesOf,
  scopesBuilt,
  toldIn,
} from './link/index.ts'
import type { PlaceRef, SourceGroup } from './model/index.ts'
import {
  factsOf,
  inputsOf,
  type Linked,
  type LinkingProgress,
  type LinkOptions,
  NOTHING,
  putOf,
  reportIds,
  rowOf,
} from './parley-story-rows.ts'
import type { LinkBatch, ParleyRecord } from './record/index.ts'

/** Forgets the story and links every report again, with progress. Stopped half way, the next linking begins anew. */
export async function relinkAll(record: ParleyRecord, options: LinkOptions = {}): Promise<Linked> {
  const { links } = record
  const decisions = await record.allDecisions()
  const rules = rulesOf(decisions)
  const tell = (step: LinkingProgress['step'], done: number, of: number) => options.onProgress?.({ step, done, of })
  await links.forget()
  const total = await record.countReports()
  const reports: KeptReport[] = []
  const told: ReturnType<typeof toldIn>[] = []
  for await (const id of reportIds(record)) {
    if (options.signal?.aborted) return { reports: 0, events: 0, interrupted: true }
    for (const input of await inputsOf(record, [id])) {
      reports.push(keptReport(input))
      told.push(toldIn(input))
    }
    if (reports.length % 100 === 0) tell('reading', reports.length, total)
  }
  const groups = groupsOf(reports)
  const groupOf = new Map(groups.flatMap((g) => g.reports.map((id) => [id, g.id] as const)))
  const places = new Map<string, PlaceRef>()
  for (const list of told)
    for (const { claim } of list)
      for (const p of claim.places)
        if (p.id && rules.alias.size > 0)
          places.set(p.id, { id: p.id, name: p.name, lat: p.lat, lon: p.lon, precision: p.precision })
  const nodes = reports.flatMap((kept, i) => {
    if (i % 100 === 0) tell('linking', i, total)
    return claimsUnder(told[i] ?? [], { kept, group: groupOf.get(kept.facts.id) ?? '' }, rules, (id) =>
      places.get(id),
    ).map(nodeOf)
  })
  const linked = componentsOf(nodes, rules).map((c) => linkedComponent(c, rules))
  tell('building', 0, total)
  const claims = linked.flatMap((c) => c.claims)
  const events = new Map(linked.flatMap((c) => c.events).map((e) => [e.id, e] as const))
  const scopes = [...scopesBuilt(claims, events)].map((s) => ({
    ...s,
    items: s.items.flatMap((item) => itemUnder(item, rules) ?? []),
  }))
  await keepAll(record, reports, groups, linked, scopes, factsOf(decisions), tell)
  return { reports: reports.length, events: events.size, interrupted: false }
}

/** Keeps a whole story in pieces; the facts come last, so that a stopped run is seen to be unfinished. */
async function keepAll(
  record: ParleyRecord,
  reports: readonly KeptReport[],
  groups: readonly SourceGroup[],
  linked: readonly LinkedComponent[],
  scopes: LinkBatch['scopes'],
  facts: Record<string, string>,
  tell: (step: LinkingProgress['step'], done: number, of: number) => void,
): Promise<void> {
  const { links } = record
  await links.put({ ...NOTHING, facts: { linker: 'unfinished' } })
  for (let at = 0; at < reports.length; at += 500) {
    const some = reports.slice(at, at + 500)
    const ids = new Set(some.map((r) => r.facts.id))
    const mine = groups.filter((g) => g.reports.some((id) => ids.has(id)))
    const put = mine.map((g) => ({ ...g, reports: g.reports }))
    await links.put({ ...NOTHING, reports: some.map(rowOf), putGroups: put })
    tell('keeping', at, reports.length * 2)
  }
  for (let at = 0; at < linked.length; at += 500) {
    const some = linked.slice(at, at + 500)
    await links.put({ ...NOTHING, dropComponents: some.map((c) => c.id), putComponents: some.map((c) => putOf(c)) })
    tell('keeping', reports.length + Math.round((at / linked.length) * reports.length), reports.length * 2)
  }
  for (let at = 0; at < scopes.length; at += 200) await links.put({ ...NOTHING, scopes: scopes.slice(at, at + 200) })
  await links.put({ ...NOTHING, facts })
  tell('keeping', reports.length * 2, reports.length * 2)
}
