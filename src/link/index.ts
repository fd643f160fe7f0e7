// Linking: many readings become one story. Proposes, decides nothing; the same readings and decisions give the same bytes,
// in whatever order they come.
import type { Decided, PlaceRef, Story } from '../model/index.ts'
import { componentsOf } from './cluster.ts'
import { claimEdited, claimUnder, linkedUnder, type Rules, rulesOf } from './decisions.ts'
import { nodeOf } from './features.ts'
import type { LinkedClaim } from './linked-claim.ts'
import { buildParts, tiedItems } from './parts.ts'
import { placeOf } from './places.ts'
import { type KeptReport, keptReport, type LinkInput, linkedClaim, type Told, toldIn } from './prepare.ts'
import { groupsOf } from './sources.ts'
import { glossesOf, spelledOf } from './spelled.ts'
import { actorsMet, itemUnder, knownActors, linkedComponent, placesById, storyOf } from './story.ts'

export { briefFrom, writtenBrief } from './brief.ts'
export { componentsOf, shortId } from './cluster.ts'
export { joinedAsks } from './commitments-joined.ts'
export { claimOfTarget, namesTouched, namesUnder, type Rules, rulesOf } from './decisions.ts'
export { countriesAtHome } from './episodes-home.ts'
export { type EventTold, eventNote, eventTold, tellsOfEvent } from './events.ts'
export { type Brief, keysNear, type Node, nodeOf } from './features.ts'
export { inOrder, type LinkedClaim, type Ordered } from './linked-claim.ts'
export type { Note } from './notes.ts'
export {
  buildScope,
  buildWholeScope,
  type Dated,
  isKept,
  kindAtHome,
  noteFrom,
  notesOf,
  ofParty,
  PARTS,
  type PartItem,
  partyScope,
  type ScopeName,
  type ScopeNote,
  scopeAt,
  splitScope,
  tiedItems,
  type Upkeep,
  upkeepOf,
} from './parts.ts'
export { placeOf } from './places.ts'
export { type KeptReport, keptReport, type LinkInput, toldIn } from './prepare.ts'
export { JOINED, partsOf, totalOf } from './score.ts'
export { groupsOf, marksIn, tieOf } from './sources.ts'
export { type Gloss, glossesOf, namesRespelled, spelledOf } from './spelled.ts'
export {
  actorsMet,
  itemUnder,
  LINKER,
  type LinkedComponent,
  linkedComponent,
  type PlacedNode,
  partsOfStory,
  placesById,
  standingState,
} from './story.ts'
export type { Again, Beyond, Far, Looked } from './story-part.ts'
export {
  farMonths,
  monthOf,
  monthsAfter,
  type Stretch,
  stretchesKept,
  stretchesOf,
  stretchesTouched,
} from './stretches.ts'

/** How far a linking is: a step's name, and how many of how many are done. */
export type LinkProgress = (
  step: 'reports' | 'sources' | 'claims' | 'events' | 'story',
  done: number,
  of: number,
) => void

/** What a claim's report is for linking, with the source group it is in. */
export interface PlacedReport {
  readonly kept: KeptReport
  readonly group: string
}

/** Claims as linking compares them, under decisions; rejected ones are left out. */
export function claimsUnder(
  told: Iterable<Told>,
  report: PlacedReport,
  rules: Rules,
  placeById: (id: string) => PlaceRef | undefined,
): readonly LinkedClaim[] {
  const linked: LinkedClaim[] = []
  for (const { claim, sentence } of told) {
    const left = claimUnder(claim, rules)
    if (left === null) continue
    const bare = { ...linkedClaim({ claim: left, sentence }, report.kept, rules.spelled), source: report.group }
    linked.push(linkedUnder(bare, rules, placeById))
  }
  return linked
}

/** The places that others were merged into, as claims tell of them; else as they are linked. */
function placesInto(
  rules: Rules,
  told: readonly (readonly Told[])[],
  linked: () => readonly LinkedClaim[],
): ReadonlyMap<string, PlaceRef> {
  const into = new Set(rules.alias.values())
  if (into.size === 0) return new Map()
  const own = told.flat().flatMap(({ claim }) => claimEdited(claim, rules).places.map(placeOf))
  const all = [...placesById(linked().flatMap((c) => c.places)), ...placesById(own)]
  return new Map(all.flatMap((p) => (into.has(p.id) ? [[p.id, p]] : [])))
}

/** Links all readings at once. Pure; `inputs` may come in any order, and a report that comes twice counts once. */
export function linkAll(inputs: Iterable<LinkInput>, decisions: readonly Decided[], onProgress?: LinkProgress): Story {
  const reports: KeptReport[] = []
  const told: (readonly Told[])[] = []
  const seen = new Set<string>()
  for (const input of inputs) {
    if (seen.has(input.report.id)) continue
    seen.add(input.report.id)
    reports.push(keptReport(input))
    told.push(toldIn(input))
    if (reports.length % 200 === 0) onProgress?.('reports', reports.length, 0)
  }
  onProgress?.('reports', reports.length, reports.length)
  const rules: Rules = { ...rulesOf(decisions), spelled: spelledOf(reports.flatMap((r) => glossesOf(r.around))) }
  const sources = groupsOf(reports)
  const groupBy = new Map(sources.flatMap((g) => g.reports.map((id) => [id, g.id])))
  onProgress?.('sources', sources.length, sources.length)
  const placedAt = (kept: KeptReport): PlacedReport => ({ kept, group: groupBy.get(kept.facts.id) as string })
  const places = placesInto(rules, told, () =>
    reports.flatMap((kept, i) =>
      claimsUnder(told[i] ?? [], placedAt(kept), { ...rules, alias: new Map(), parted: new Map() }, () => undefined),
    ),
  )
  const nodes = reports.flatMap((kept, i) => {
    if (i % 200 === 0) onProgress?.('claims', i, reports.length)
    return claimsUnder(told[i] ?? [], placedAt(kept), rules, (id) => places.get(id)).map(nodeOf)
  })
  onProgress?.('events', 0, nodes.length)
  const linked = componentsOf(nodes, rules).map((c) => linkedComponent(c, rules))
  const events = linked.flatMap((c) => c.events)
  const claims = linked.flatMap((c) => c.claims.map(({ node, event }): LinkedClaim => ({ ...node.claim, event })))
  onProgress?.('events', nodes.length, nodes.length)
  const items = buildParts(claims)
  onProgress?.('story', 1, 1)
  const counts = new Map<string, { id: string; name: string; spelling: string; claims: number }>()
  for (const claim of claims)
    for (const { id, name, spelling } of actorsMet(claim)) {
      const key = `${id}\t${spelling}\t${name}`
      const there = counts.get(key)
      if (there) there.claims++
      else counts.set(key, { id, name, spelling, claims: 1 })
    }
  return storyOf({
    actors: knownActors(counts.values(), rules.accepted),
    places: claims.flatMap((c) => c.places),
    sources,
    events,
    items: new Map(
      [...items].map(([kind, list]) => [kind, tiedItems(kind, list).flatMap((item) => itemUnder(item, rules) ?? [])]),
    ),
  })
}
