// One batch of linking: what new and changed reports touch is looked up, joined again, and given back as changes to keep.
import {
  claimOfTarget,
  claimsUnder,
  componentsOf,
  groupsOf,
  isKept,
  JOINED,
  type KeptReport,
  keptReport,
  keysNear,
  linkedComponent,
  marksIn,
  type Node,
  nodeOf,
  type PlacedNode,
  partsOf,
  type ScopeName,
  toldIn,
  totalOf,
} from './link/index.ts'
import type { SourceGroup } from './model/index.ts'
import type { Claims } from './parley-story-claims.ts'
import { allNotesOf, keptFrom, NOTHING, putOf, rowOf } from './parley-story-rows.ts'
import { type FoundAgain, Lately } from './parley-story-seen.ts'
import { statesFor } from './parley-story-states.ts'
import type { LinkBatch, ParleyRecord, SoiledScope } from './record/index.ts'

/** One batch, with the scopes that have other notes by it. */
export interface Worked {
  readonly batch: LinkBatch
  readonly noted: readonly ScopeName[]
}

/** Works out one batch: everything that new or changed reports touch, linked and built again. */
export async function batchFor(
  record: ParleyRecord,
  claims: Claims,
  ids: readonly string[],
  settled: LinkBatch['settled'],
): Promise<Worked> {
  const { links } = record
  const { rules, placeById } = claims
  const inputs = await links.readings(ids)
  const prepared = inputs.map((input) => ({ input, kept: keptReport(input) }))
  const { dropGroups, putGroups, regrouped } = await groupsFor(
    record,
    prepared.map((p) => p.kept),
    settled.groups,
  )
  const groupOf = new Map(putGroups.flatMap((g) => g.reports.map((id) => [id, g.id] as const)))
  const fresh = prepared.flatMap(({ input, kept }) =>
    claimsUnder(toldIn(input), { kept, group: groupOf.get(kept.facts.id) ?? '' }, rules, placeById).map(nodeOf),
  )
  const freshIds = new Set(ids)
  const nodesOf = (rows: readonly FoundAgain[]): Node[] =>
    rows.filter((r) => !freshIds.has(r.report)).flatMap((r) => nodesAgain(r))
  // Components that a new claim is tied to, and those of claims whose own report or source group changed.
  const components = new Set(settled.components)
  const old = await claims.find({ reports: [...ids, ...regrouped] }, groupOf)
  const ofStates = new Set((await links.states({ components: old.map((r) => r.component) })).map((s) => s.component))
  // What is told of a state by a report of another group now is told of it still.
  const toldStill = old.filter((r) => !freshIds.has(r.report) && ofStates.has(r.component))
  for (const row of old) if (freshIds.has(row.report) || !ofStates.has(row.component)) components.add(row.component)
  const compared = fresh.filter((n) => n.standing === null)
  const keys = new Map(compared.map((n) => [n, keysNear(n)]))
  const near = await claims.near([...keys.values()].flat())
  for (const [node, own] of keys) {
    const others = new Set(own.flatMap((key) => near.get(key) ?? []))
    for (const { report, component, brief } of others)
      if (!freshIds.has(report) && !components.has(component) && totalOf(partsOf(brief, node)) >= JOINED)
        components.add(component)
  }
  const tied = new Set(fresh.map((n) => n.claim.claim.id))
  for (const [a, b] of rules.together)
    for (const row of await together(record, claims, [a, b], tied)) components.add(row.component)
  const states = await statesFor(record, claims, { fresh, reports: freshIds, components, rules })
  const others = fresh.filter((n) => n.standing === null || !states.names.has(n.standing))
  const standing = others.filter((n) => n.standing !== null).flatMap((n) => n.keys)
  for (const component of await links.componentsByKeys(standing)) components.add(component)
  const dropped = [...new Set([...components, ...states.drop])]
  for (const component of states.drop) components.delete(component)
  const around = await claims.find({ components: [...components] }, groupOf)
  const linked = componentsOf([...others, ...nodesOf(around)], rules).map((c) => linkedComponent(c, rules))
  const known = new Map([...old, ...around].map((r) => [r.id, r]))
  const touched = [...old, ...around].filter((r) => !states.claims.has(r.id))
  const scopes = await scopesFor(
    record,
    [...linked.flatMap((c) => c.claims), ...states.added],
    touched,
    freshIds,
    new Set(regrouped),
    [...states.changed, ...toldStill.map((r) => r.id)],
  )
  const batch: LinkBatch = {
    ...NOTHING,
    reports: prepared.map(({ kept }) => rowOf(kept)),
    dropGroups,
    putGroups,
    dropComponents: dropped,
    putComponents: [...linked.map((c) => putOf(c, freshIds, known)), ...states.put],
    // What is put together when the story is read has its notes, and waits for nothing.
    soiledScopes: scopes.filter(([kind]) => isKept(kind)),
    settled,
  }
  const noted = scopes.flatMap(([kind, scope]): ScopeName[] => (isKept(kind) ? [] : [[kind, scope]]))
  return { batch, noted }
}

/** Claims whose nodes are kept: those of the days around. */
const nodesKept = new Lately<FoundAgain, readonly Node[]>(6000)

/** The nodes of a claim that was linked before. */
function nodesAgain(found: FoundAgain): readonly Node[] {
  const before = nodesKept.get(found)
  if (before) return before
  const nodes = found.linked.map(nodeOf)
  nodesKept.set(found, nodes)
  return nodes
}

async function together(
  record: ParleyRecord,
  claims: Claims,
  pair: readonly string[],
  fresh: ReadonlySet<string>,
): Promise<readonly FoundAgain[]> {
  if (![...fresh].some((id) => pair.includes(claimOfTarget(id)))) return []
  const reports = await record.links.reportsOfClaims(pair)
  const rows = await claims.find({ reports })
  return rows.filter((r) => pair.includes(claimOfTarget(r.id)))
}

/** The source groups that new reports, or reports that are gone, change. */
async function groupsFor(
  record: ParleyRecord,
  fresh: readonly KeptReport[],
  dirty: readonly string[],
): Promise<{ dropGroups: string[]; putGroups: SourceGroup[]; regrouped: string[] }> {
  const { links } = record
  const freshIds = new Set(fresh.map((r) => r.facts.id))
  const alike = await links.reportsByMarks(fresh.flatMap((r) => [...marksIn(r)]))
  const near = await links.reports({ ids: [...alike, ...freshIds], groups: dirty })
  const rows = await links.reports({ groups: [...new Set([...near.map((r) => r.group), ...dirty])] })
  const before = new Map(rows.map((r) => [r.report.id, r.group]))
  const groups = groupsOf([...fresh, ...rows.filter((r) => !freshIds.has(r.report.id)).map(keptFrom)])
  const old = new Set([...before.values(), ...dirty])
  const regrouped = groups.flatMap((g) => g.reports.filter((id) => !freshIds.has(id) && before.get(id) !== g.id))
  return { dropGroups: [...old].sort(), putGroups: [...groups], regrouped }
}

/** The scopes to build again: of claims that are new or gone, and of those whose event or source group changed; `also` are others of which that may be. */
async function scopesFor(
  record: ParleyRecord,
  linked: readonly PlacedNode[],
  known: readonly FoundAgain[],
  fresh: ReadonlySet<string>,
  regrouped: ReadonlySet<string>,
  also: readonly string[],
): Promise<readonly SoiledScope[]> {
  const scopes = new Map<string, readonly [kind: string, scope: string, came: Set<string> | null]>()
  const came = (kind: string, scope: string, id: string): void => {
    const there = scopes.get(`${kind} ${scope}`)
    if (there) there[2]?.add(id)
    else scopes.set(`${kind} ${scope}`, [kind, scope, new Set([id])])
  }
  const eventWas = new Map(known.map((r) => [r.id, r.event]))
  const elsewhere: string[] = []
  // What may tell something else now, or is gone.
  const other = new Set(also)
  const seen = new Set<string>()
  for (const { node, event } of linked) {
    const { id, report } = node.claim.claim
    seen.add(id)
    if (fresh.has(report)) {
      for (const { kind, scope } of allNotesOf(node)) came(kind, scope, id)
      other.add(id)
    } else if (regrouped.has(report) || eventWas.get(id) !== event) elsewhere.push(id)
  }
  for (const { id } of known) if (!seen.has(id)) other.add(id)
  // A claim that is as it was is in the scopes it was in.
  for (const { kind, scope, claim } of await record.links.scopesOf(elsewhere)) came(kind, scope, claim)
  for (const { kind, scope } of await record.links.scopesOf([...other]))
    scopes.set(`${kind} ${scope}`, [kind, scope, null])
  return [...scopes.values()].map(([kind, scope, ids]) => [kind, scope, ids && [...ids]])
}
