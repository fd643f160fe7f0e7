// Between linking and the record: reports and claims to rows and back, and what a run of linking is told and tells.
import {
  actorsMet,
  eventTold,
  glossesOf,
  type KeptReport,
  LINKER,
  type LinkedClaim,
  type LinkedComponent,
  marksIn,
  monthOf,
  type Node,
  type Note,
  noteFrom,
  notesOf,
  PARTS,
  type PlacedNode,
  type ScopeNote,
  scopeAt,
  writtenBrief,
} from './link/index.ts'
import type { Decided } from './model/index.ts'
import type { LinkBatch, LinkedReportRow, NoteRow, PlacedClaim } from './record/index.ts'

/** How far a linking is: reports linked, then towns and other scopes built, of how many. */
export interface LinkingProgress {
  readonly step: 'linking' | 'building'
  readonly done: number
  readonly of: number
}

/** How to link. */
export interface LinkOptions {
  readonly onProgress?: (progress: LinkingProgress) => void
  readonly signal?: AbortSignal
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
  dropScopes: [],
  scopes: [],
  dropWholes: [],
  wholes: [],
  settled: { groups: [], components: [], scopes: [], reports: [] },
  facts: {},
  basis: null,
}

/** What a linking up to these decisions leaves word of. */
export function factsOf(decisions: readonly Decided[]): Record<string, string> {
  return { linker: LINKER, decided: String(decisions.at(-1)?.number ?? 0) }
}

/** The small part of a report that is kept beside its facts. */
export function rowOf(kept: KeptReport): LinkBatch['reports'][number] {
  const { facts, sketch, ...rest } = kept
  return {
    id: facts.id,
    kept: JSON.stringify(rest),
    sketch: JSON.stringify(sketch),
    marks: marksIn(kept),
    glosses: glossesOf(kept.around),
  }
}

/** A report as linking knows it, from its row. */
export function keptFrom(row: LinkedReportRow): KeptReport {
  return {
    ...(JSON.parse(row.kept) as Omit<KeptReport, 'facts' | 'sketch'>),
    facts: row.report,
    sketch: JSON.parse(row.sketch),
  }
}

/** A note as it is kept: what it tells, with what its order looks at. */
function noteRow({ kind, scope, told }: ScopeNote, c: LinkedClaim): { kind: string; scope: string; note: string } {
  const kept: KeptNote | null = told && [c.published, c.claim.evidence[0].span.start, told]
  return { kind, scope, note: kept === null ? '' : JSON.stringify(kept) }
}

/** The kind under which the claims of standing states of affairs are noted, each state by its key and the month. */
export const STATE = 'state'

/** Kinds that are put together from all notes of a scope when the story is read. */
export const WHEN_READ: readonly string[] = [STATE, ...PARTS.flatMap(({ kind, whenRead }) => (whenRead ? [kind] : []))]

/** All that a claim leaves notes of: the parts of the story, and the state of affairs it tells of. */
export function allNotesOf(node: Node): readonly ScopeNote[] {
  const notes = notesOf(node.claim)
  if (node.standing === null) return notes
  return [...notes, { kind: STATE, scope: scopeAt(node.standing, monthOf(node.claim)), told: eventTold(node) }]
}

type KeptNote = readonly [published: string | null, start: number, told: object]

/** A note from its row. */
export function noteOf({ id, note, event, group: source }: Omit<NoteRow, 'key' | 'scope' | 'component'>): Note<object> {
  const [published, start, told] = JSON.parse(note) as KeptNote
  const claim = { id, report: id.slice(0, id.indexOf(':')), evidence: [{ span: { start } }] as const }
  return noteFrom({ claim, published, source, event }, told)
}

/** A component to be kept. Claims that are as they were need not be given again. */
export function putOf(
  component: LinkedComponent,
  fresh: ReadonlySet<string>,
  known: ReadonlyMap<string, PlacedClaim>,
): LinkBatch['putComponents'][number] {
  const moved: string[] = []
  const renamed: { readonly key: number; readonly event: string | null }[] = []
  const claims: PlacedNode[] = []
  for (const placed of component.claims) {
    const { claim } = placed.node.claim
    const before = fresh.has(claim.report) ? undefined : known.get(claim.id)
    if (before === undefined) {
      claims.push(placed)
      continue
    }
    if (before.event !== placed.event) renamed.push({ key: before.key, event: placed.event })
    if (before.component !== component.id) moved.push(claim.id)
  }
  return {
    id: component.id,
    events: component.events,
    moved,
    renamed,
    claims: claims.map(({ node, event }) => {
      const c = node.claim
      return {
        id: c.claim.id,
        sentence: c.sentence,
        event,
        group: c.source,
        brief: writtenBrief(node),
        keys: node.keys,
        scopes: allNotesOf(node).map((note) => noteRow(note, c)),
        actors: actorsMet(c),
        places: c.places,
      }
    }),
  }
}
