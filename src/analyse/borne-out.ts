// Whether a breach of a ceasefire is told by others too, who need not call it one: the other claims of its event bear it out.
import type { Ceasefire, Claim, SourceGroup, StoryEvent } from '../model/index.ts'
import { actorById, headOf } from '../vocab/actors/index.ts'
import type { CitedClaim, Materials } from './materials.ts'

/** What may bear a deed out: what is told as done, or is alleged by another. */
const TOLD: ReadonlySet<Claim['status']> = new Set<Claim['status']>(['happened', 'ongoing', 'alleged'])

/** How many independent sources tell of a breach: those who call it one, and those who tell of the same deed. */
export function sourcesBehind(m: Materials, breach: Ceasefire['violations'][number], event?: StoryEvent): number {
  const groups = new Map(m.story.sources.flatMap((g) => g.reports.map((id) => [id, g] as const)))
  const laid = new Set(breach.alleged.map((a) => sideOf(a.id)))
  const charges = breach.claims.flatMap((id) => m.claims.get(id) ?? [])
  const others = (event?.claims ?? []).flatMap((id) => m.claims.get(id) ?? []).filter((c) => bears(c, laid))
  const all = [...new Set([...charges, ...others])]
  return Math.max(
    breach.sources,
    Math.min(new Set(all.map((c) => houseOf(c, groups))).size, new Set(all.map((c) => voiceOf(c, groups))).size),
  )
}

/** Whether a claim tells of a deed of the side that the breach is laid to, or of nobody's. */
function bears({ claim }: CitedClaim, laid: ReadonlySet<string>): boolean {
  if (claim.act !== 'ASSAULT' || !TOLD.has(claim.status)) return false
  const known = claim.actors.flatMap((a) => (a.actor === null ? [] : [sideOf(a.actor)]))
  return known.length === 0 || laid.size === 0 || known.some((side) => laid.has(side))
}

function sideOf(id: string): string {
  const actor = actorById(id)
  return actor ? headOf(actor).id : id
}

function houseOf({ report }: CitedClaim, groups: ReadonlyMap<string, SourceGroup>): string {
  return groups.get(report.id)?.origin ?? report.outlet ?? report.id
}

function voiceOf(c: CitedClaim, groups: ReadonlyMap<string, SourceGroup>): string {
  const { speaker } = c.claim
  if (speaker === null) return `own/${houseOf(c, groups)}`
  return speaker.named ? (speaker.actor ?? speaker.name) : `${c.report.id}/${speaker.name}`
}
