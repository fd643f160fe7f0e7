// Between linking and the record: reports and claims to rows and back, and what a run of linking is told and tells.
import {
  actorsMet,
  claimsUnder,
  type KeptReport,
  LINKER,
  type LinkedClaim,
  type LinkedComponent,
  type LinkInput,
  marksOf,
  nodeOf,
  type Rules,
  scopesOf,
} from './link/index.ts'
import type { Decided, PlaceRef } from './model/index.ts'
import type { LinkBatch, LinkedClaimRow, LinkedReportRow, ParleyRecord } from './record/index.ts'

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

/** A batch that changes nothing, to fill in. */
export const NOTHING: LinkBatch = {
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

/** What a linking up to these decisions leaves word of. */
export function factsOf(decisions: readonly Decided[]): Record<string, string> {
  return { linker: LINKER, decided: String(decisions.at(-1)?.number ?? 0) }
}

/** Readings of these reports as linking takes them in; those that are gone are left out. */
export async function inputsOf(record: ParleyRecord, ids: readonly string[]): Promise<LinkInput[]> {
  const inputs: LinkInput[] = []
  for (const id of ids) {
    const reading = await record.reading(id)
    if (reading) inputs.push({ report: reading.report, claims: reading.claims, places: reading.places })
  }
  return inputs
}

/** Ids of all reports, in the order they were added. */
export async function* reportIds(record: ParleyRecord): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const page = await record.reports({}, { limit: 1000, sort: 'added', ...(after ? { after } : {}) })
    for (const { id } of page.rows) yield id
    after = page.next ?? undefined
  } while (after)
}

/** The small part of a report that is kept beside its facts. */
export function rowOf(kept: KeptReport): LinkBatch['reports'][number] {
  const { facts, sketch, ...rest } = kept
  return { id: facts.id, kept: JSON.stringify(rest), sketch: JSON.stringify(sketch), marks: marksOf(sketch) }
}

/** A report as linking knows it, from its row. */
export function keptFrom(row: LinkedReportRow): KeptReport {
  return {
    ...(JSON.parse(row.kept) as Omit<KeptReport, 'facts' | 'sketch'>),
    facts: row.report,
    sketch: JSON.parse(row.sketch),
  }
}

const parsed = new Map<string, Omit<KeptReport, 'facts' | 'sketch'>>()

const NO_SKETCH = { hashes: [], paragraphs: [], words: 0 }

/** A claim that was linked before, with what of its row it was made from. */
interface Known {
  readonly kept: string
  readonly event: string | null
  readonly group: string
  readonly linked: readonly LinkedClaim[]
}

/** Claims linked lately, by id: one new report builds again what many old claims are in, and they are as they were. */
const known = new Map<string, Known>()
/** Most claims that are kept so. */
const MOST = 100_000

/** A claim as linking knows it, from its row; none where it was rejected. */
export function linkedFrom(
  row: LinkedClaimRow,
  groupOf: ReadonlyMap<string, string>,
  rules: Rules,
  places: PlaceBook,
): readonly LinkedClaim[] {
  const group = groupOf.get(row.claim.report) ?? row.group
  // What people decided changes claims; without decisions a claim depends on its row alone.
  const plain = rules.alias.size + rules.parted.size + rules.rejected.size + rules.edits.size === 0
  const before = plain ? known.get(row.claim.id) : undefined
  const kept = oneOf(row)
  if (before && before.event === row.event && before.group === group && before.kept === kept) return before.linked
  const linked = linkedAnew(row, kept, group, rules, places)
  if (plain) {
    if (known.size >= MOST) known.clear()
    known.set(row.claim.id, { kept, event: row.event, group, linked })
  }
  return linked
}

/** One string for each report's linking JSON, with the equal one seen last: it is long, and all claims of a report share it. */
const alike = new Map<string, { readonly first: string; last: string }>()

/** The same string for the same report and words, so that comparing two of them is instant. */
function oneOf({ report, kept }: LinkedClaimRow): string {
  const pair = alike.get(report.id)
  if (pair && pair.last === kept) {
    pair.last = kept
    return pair.first
  }
  if (alike.size > 20_000) alike.clear()
  alike.set(report.id, { first: kept, last: kept })
  return kept
}

function linkedAnew(
  row: LinkedClaimRow,
  json: string,
  group: string,
  rules: Rules,
  places: PlaceBook,
): readonly LinkedClaim[] {
  let rest = parsed.get(json)
  if (!rest) {
    rest = JSON.parse(json) as Omit<KeptReport, 'facts' | 'sketch'>
    if (parsed.size > 5000) parsed.clear()
    parsed.set(json, rest)
  }
  const kept: KeptReport = { ...rest, facts: row.report, sketch: NO_SKETCH }
  const claims = claimsUnder([{ claim: row.claim, sentence: row.sentence }], { kept, group }, rules, places.byId)
  return claims.map((c) => ({ ...c, event: row.event }))
}

/** Places that others were merged into, looked up before they are needed. */
export class PlaceBook {
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

const NOBODY: ReadonlySet<string> = new Set()

/** A component to be kept. Claims that are as they were need not be given again. */
export function putOf(
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
