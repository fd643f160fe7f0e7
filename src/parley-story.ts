// Linking over a record: new readings are joined to the story, and only what they touch is built again. The same record and
// decisions give the same story, whether linked in one go or report by report.
import {
  actorsMet,
  buildScope,
  claimOfTarget,
  claimsUnder,
  componentsOf,
  groupsOf,
  itemUnder,
  JOINED,
  type KeptReport,
  keptReport,
  keysNear,
  LINKER,
  type LinkedClaim,
  type LinkedComponent,
  type LinkInput,
  linkAll,
  linkedComponent,
  marksOf,
  type Node,
  nodeOf,
  PARTS,
  type PartItem,
  partsOf,
  type Rules,
  rulesOf,
  scopesOf,
  toldIn,
  totalOf,
} from './link/index.ts'
import type { Decided, PlaceRef, SourceGroup, Story, StoryEvent } from './model/index.ts'
import type { LinkBatch, LinkedClaimRow, LinkedReportRow, ParleyRecord, StoryItem } from './record/index.ts'

/** How far a linking is: reports linked, of how many. */
export interface LinkingProgress {
  readonly step: 'reading' | 'linking' | 'building' | 'keeping'
  readonly done: number
  readonly of: number
}

/** How to link. */
export interface LinkOptions {
  readonly onProgress?: (progress: LinkingProgress) => void
  readonly signal?: AbortSignal
  /** Leave commitments, episodes, aid and leverage to {@link refresh}, where only sources and events matter now. */
  readonly later?: boolean
}

/** What a linking did. */
export interface Linked {
  readonly reports: number
  readonly events: number
  readonly interrupted: boolean
}

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

const NOTHING: LinkBatch = {
  reports: [],
  dropGroups: [],
  putGroups: [],
  dropComponents: [],
  putComponents: [],
  soiledScopes: [],
  scopes: [],
  settled: { groups: [], components: [], scopes: [], reports: [] },
  facts: {},
  basis: null,
}

function factsOf(decisions: readonly Decided[]): Record<string, string> {
  return { linker: LINKER, decided: String(decisions.at(-1)?.number ?? 0) }
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
      else if (decision.what !== 'accept') return 'all'
    }
  }
  const reports = new Set(await record.links.reportsOfClaims([...touched]))
  if (names.size > 0) for (const row of await record.links.claims({ names: [...names] })) reports.add(row.claim.report)
  // What was merged away before has no row of its own any more; a parted or unmerged name is found by linking all again.
  if (names.size > 0 && reports.size === 0) return 'all'
  return [...reports]
}

/** Works out one batch: everything that new or changed reports touch, linked and built again. */
async function batchFor(
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

async function inputsOf(record: ParleyRecord, ids: readonly string[]): Promise<LinkInput[]> {
  const inputs: LinkInput[] = []
  for (const id of ids) {
    const reading = await record.reading(id)
    if (reading) inputs.push({ report: reading.report, claims: reading.claims })
  }
  return inputs
}

/** The small part of a report that is kept beside its facts. */
function rowOf(kept: KeptReport): LinkBatch['reports'][number] {
  const { facts, sketch, ...rest } = kept
  return { id: facts.id, kept: JSON.stringify(rest), sketch: JSON.stringify(sketch), marks: marksOf(sketch) }
}

function keptFrom(row: LinkedReportRow): KeptReport {
  return {
    ...(JSON.parse(row.kept) as Omit<KeptReport, 'facts' | 'sketch'>),
    facts: row.report,
    sketch: JSON.parse(row.sketch),
  }
}

const parsed = new Map<string, Omit<KeptReport, 'facts' | 'sketch'>>()
const NO_SKETCH = { hashes: [], paragraphs: [], words: 0 }

function linkedFrom(
  row: LinkedClaimRow,
  groupOf: ReadonlyMap<string, string>,
  rules: Rules,
  places: PlaceBook,
): readonly LinkedClaim[] {
  let rest = parsed.get(row.kept)
  if (!rest) {
    rest = JSON.parse(row.kept) as Omit<KeptReport, 'facts' | 'sketch'>
    if (parsed.size > 5000) parsed.clear()
    parsed.set(row.kept, rest)
  }
  const kept: KeptReport = { ...rest, facts: row.report, sketch: NO_SKETCH }
  const group = groupOf.get(row.claim.report) ?? row.group
  const claims = claimsUnder([{ claim: row.claim, sentence: row.sentence }], { kept, group }, rules, places.byId)
  return claims.map((c) => ({ ...c, event: row.event }))
}

/** Places that others were merged into, looked up before they are needed. */
class PlaceBook {
  private readonly found = new Map<string, PlaceRef>()
  private readonly record: ParleyRecord
  private readonly rules: Rules

  constructor(record: ParleyRecord, rules: Rules) {
    this.record = record
    this.rules = rules
  }

  async load(): Promise<void> {
    for (const id of new Set(this.rules.alias.values())) {
      const place = await this.record.links.place(id)
      if (place) this.found.set(id, place)
    }
  }

  readonly byId = (id: string): PlaceRef | undefined => this.found.get(id)
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
  const seen = new Set<string>()
  for (const claim of linked.flatMap((c) => c.claims)) {
    const id = claim.claim.id
    seen.add(id)
    const same = !fresh.has(claim.claim.report) && eventWas.get(id) === claim.event && groupWas.get(id) === claim.source
    if (same && (claim.event === null || was.get(claim.event) === now.get(claim.event))) continue
    changed.push(id)
    // A claim that is as it was is in the scopes it was in; they are built again because its event changed.
    if (!same) for (const scope of scopesOf(claim)) scopes.set(scope.join(' '), scope)
  }
  for (const { claim } of known) if (!seen.has(claim.id)) changed.push(claim.id)
  for (const scope of await record.links.scopesOf(changed)) scopes.set(scope.join(' '), scope)
  return scopes
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
  const ids = new Set(claims.flatMap((c) => (c.event === null ? [] : [c.event])))
  const events = new Map((await record.links.events([...ids])).map((e) => [e.id, e]))
  return buildScope(kind, scope, claims, events).flatMap((item) => itemUnder(item, rules) ?? [])
}

const NOBODY: ReadonlySet<string> = new Set()

/** A component to be kept. Claims that are as they were need not be given again. */
function putOf(
  component: LinkedComponent,
  fresh: ReadonlySet<string> = NOBODY,
  known: ReadonlyMap<string, LinkedClaimRow> = new Map(),
): LinkBatch['putComponents'][number] {
  const moved: string[] = []
  const claims: LinkedClaim[] = []
  for (const c of component.claims) {
    const before = fresh.has(c.claim.report) ? undefined : known.get(c.claim.id)
    if (before?.event !== c.event || before === undefined) claims.push(c)
    else if (before.component !== component.id) moved.push(c.claim.id)
  }
  return {
    id: component.id,
    events: component.events,
    moved,
    claims: claims.map((c) => ({
      id: c.claim.id,
      sentence: c.sentence,
      event: c.event,
      keys: nodeOf(c).keys,
      scopes: scopesOf(c),
      actors: actorsMet(c),
      places: c.places,
    })),
  }
}

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
  const scopes = allScopes(claims, events, rules)
  await keepAll(record, reports, groups, linked, scopes, factsOf(decisions), tell)
  return { reports: reports.length, events: events.size, interrupted: false }
}

function allScopes(
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
  rules: Rules,
): LinkBatch['scopes'] {
  const found: { kind: string; scope: string; items: readonly StoryItem[] }[] = []
  for (const part of PARTS) {
    const scopes = new Map<string, LinkedClaim[]>()
    for (const claim of claims)
      for (const scope of new Set(part.scopesOf(claim))) {
        const there = scopes.get(scope)
        if (there) there.push(claim)
        else scopes.set(scope, [claim])
      }
    for (const [scope, list] of [...scopes].sort()) {
      const items: readonly PartItem[] = buildScope(part.kind, scope, list, events)
      found.push({ kind: part.kind, scope, items: items.flatMap((i) => itemUnder(i, rules) ?? []) })
    }
  }
  return found
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

async function* reportIds(record: ParleyRecord): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 1000, sort: 'added', ...(after ? { after } : {}) })
    for (const { id } of page.rows) yield id
    after = page.next ?? undefined
  } while (after)
}
