// One batch of linking: what new and changed reports touch is looked up, joined again, and given back as changes to keep.
import {
  claimOfTarget,
  claimsUnder,
  componentsOf,
  groupsOf,
  JOINED,
  type KeptReport,
  keptReport,
  keysNear,
  LINKER,
  type LinkedComponent,
  linkedComponent,
  looksAtEvents,
  marksOf,
  type Node,
  nodeOf,
  partsOf,
  type Rules,
  scopesOf,
  toldIn,
  totalOf,
} from './link/index.ts'
import type { SourceGroup, StoryEvent } from './model/index.ts'
import { inputsOf, keptFrom, linkedFrom, PlaceBook, putOf, rowOf } from './parley-story-rows.ts'
import type { LinkBatch, LinkedClaimRow, ParleyRecord } from './record/index.ts'

/** Works out one batch: everything that new or changed reports touch, linked and built again. */
export async function batchFor(
  record: ParleyRecord,
  ids: readonly string[],
  settled: LinkBatch['settled'],
  rules: Rules,
  decided: number,
): Promise<LinkBatch> {
  const { links } = record
  const inputs = await inputsOf(record, ids)
  const prepared = inputs.map((input) => ({ input, kept: keptReport(input) }))
  const { dropGroups, putGroups, regrouped } = await groupsFor(
    record,
    prepared.map((p) => p.kept),
    settled.groups,
  )
  const groupOf = new Map(putGroups.flatMap((g) => g.reports.map((id) => [id, g.id] as const)))
  const places = new PlaceBook(record, rules)
  await places.load()
  const fresh = prepared.flatMap(({ input, kept }) =>
    claimsUnder(toldIn(input), { kept, group: groupOf.get(kept.facts.id) ?? '' }, rules, places.byId).map(nodeOf),
  )
  const freshIds = new Set(ids)
  const nodesOf = (rows: readonly LinkedClaimRow[]): Node[] =>
    rows.filter((r) => !freshIds.has(r.claim.report)).flatMap((r) => linkedFrom(r, groupOf, rules, places).map(nodeOf))
  // Components that a new claim is tied to, and those of claims whose own report or source group changed.
  const components = new Set(settled.components)
  const old = await links.claims({ reports: [...ids, ...regrouped] })
  for (const row of old) components.add(row.component)
  const compared = fresh.filter((n) => n.standing === null)
  const near = await links.claims({ keys: compared.flatMap((n) => keysNear(n)) })
  const componentOf = new Map(near.map((r) => [r.claim.id, r.component]))
  const byKey = new Map<number, Node[]>()
  for (const node of nodesOf(near))
    for (const key of node.keys) {
      const there = byKey.get(key)
      if (there) there.push(node)
      else byKey.set(key, [node])
    }
  for (const node of compared) {
    const others = new Set(keysNear(node).flatMap((key) => byKey.get(key) ?? []))
    for (const other of others) {
      const component = componentOf.get(other.claim.claim.id) as string
      if (!components.has(component) && totalOf(partsOf(...inPair(other, node))) >= JOINED) components.add(component)
    }
  }
  const standing = fresh.filter((n) => n.standing !== null).flatMap((n) => n.keys)
  for (const component of await links.componentsByKeys(standing)) components.add(component)
  const tied = new Set(fresh.map((n) => n.claim.claim.id))
  for (const [a, b] of rules.together)
    for (const row of await together(record, [a, b], tied)) components.add(row.component)
  const around = await links.claims({ components: [...components] })
  const linked = componentsOf([...fresh, ...nodesOf(around)], rules).map((c) => linkedComponent(c, rules))
  const before = await links.eventsIn([...components])
  const known = new Map([...old, ...around].map((r) => [r.claim.id, r]))
  const scopes = await scopesFor(record, linked, before, [...old, ...around], freshIds)
  return {
    reports: prepared.map(({ kept }) => rowOf(kept)),
    dropGroups,
    putGroups,
    dropComponents: [...components],
    putComponents: linked.map((c) => putOf(c, freshIds, known)),
    soiledScopes: [...scopes.values()],
    scopes: [],
    settled,
    facts: { linker: LINKER, decided: String(decided) },
    basis: null,
  }
}

/** Pairs are scored older report first, as when all are linked at once. */
function inPair(a: Node, b: Node): [Node, Node] {
  const [x, y] = [a.claim.published ?? '9999', b.claim.published ?? '9999']
  return x < y || (x === y && a.claim.claim.report <= b.claim.claim.report) ? [a, b] : [b, a]
}

async function together(
  record: ParleyRecord,
  pair: readonly string[],
  fresh: ReadonlySet<string>,
): Promise<readonly LinkedClaimRow[]> {
  const short = (id: string): string => claimOfTarget(id)
  if (![...fresh].some((id) => pair.includes(short(id)))) return []
  const reports = await record.links.reportsOfClaims(pair)
  const rows = await record.links.claims({ reports })
  return rows.filter((r) => pair.includes(short(r.claim.id)))
}

/** The source groups that new reports, or reports that are gone, change. */
async function groupsFor(
  record: ParleyRecord,
  fresh: readonly KeptReport[],
  dirty: readonly string[],
): Promise<{ dropGroups: string[]; putGroups: SourceGroup[]; regrouped: string[] }> {
  const { links } = record
  const freshIds = new Set(fresh.map((r) => r.facts.id))
  const alike = await links.reportsByMarks(fresh.flatMap((r) => [...marksOf(r.sketch)]))
  const near = await links.reports({ ids: [...alike, ...freshIds], groups: dirty })
  const rows = await links.reports({ groups: [...new Set([...near.map((r) => r.group), ...dirty])] })
  const before = new Map(rows.map((r) => [r.report.id, r.group]))
  const groups = groupsOf([...fresh, ...rows.filter((r) => !freshIds.has(r.report.id)).map(keptFrom)])
  const old = new Set([...before.values(), ...dirty])
  const regrouped = groups.flatMap((g) => g.reports.filter((id) => !freshIds.has(id) && before.get(id) !== g.id))
  return { dropGroups: [...old].sort(), putGroups: [...groups], regrouped }
}

/** The scopes to build again: of claims that are new, changed or gone, and of those whose event changed. */
async function scopesFor(
  record: ParleyRecord,
  linked: readonly LinkedComponent[],
  before: readonly StoryEvent[],
  known: readonly LinkedClaimRow[],
  fresh: ReadonlySet<string>,
): Promise<Map<string, readonly [kind: string, scope: string]>> {
  const scopes = new Map<string, readonly [string, string]>()
  const was = new Map(before.map((e) => [e.id, JSON.stringify(e)]))
  const now = new Map(linked.flatMap((c) => c.events).map((e) => [e.id, JSON.stringify(e)]))
  const eventWas = new Map(known.map((r) => [r.claim.id, r.event]))
  const groupWas = new Map(known.map((r) => [r.claim.id, r.group]))
  const changed: string[] = []
  const touched: string[] = []
  const seen = new Set<string>()
  for (const claim of linked.flatMap((c) => c.claims)) {
    const id = claim.claim.id
    seen.add(id)
    const same = !fresh.has(claim.claim.report) && eventWas.get(id) === claim.event && groupWas.get(id) === claim.source
    if (same && (claim.event === null || was.get(claim.event) === now.get(claim.event))) continue
    ;(same ? touched : changed).push(id)
    // A claim that is as it was is in the scopes it was in; those that look at events are built again because its event changed.
    if (!same) for (const scope of scopesOf(claim)) scopes.set(scope.join(' '), scope)
  }
  for (const { claim } of known) if (!seen.has(claim.id)) changed.push(claim.id)
  for (const scope of await record.links.scopesOf(changed)) scopes.set(scope.join(' '), scope)
  for (const scope of await record.links.scopesOf(touched))
    if (looksAtEvents(scope[0])) scopes.set(scope.join(' '), scope)
  return scopes
}
