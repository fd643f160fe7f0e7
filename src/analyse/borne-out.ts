// Whether a breach of a ceasefire is told by others too, who need not call it one: the other claims of its event bear it out.
import type { Ceasefire, Claim, SourceGroup, Story, StoryEvent } from '../model/index.ts'
import { actorById, headOf } from '../vocab/actors/index.ts'
import type { CitedClaim, Materials } from './materials.ts'

/** What may bear a deed out: what is told as done, or is alleged by another. */
const TOLD: ReadonlySet<Claim['status']> = new Set<Claim['status']>(['happened', 'ongoing', 'alleged'])

/** A ceasefire with how many independent sources tell of each breach: those who call it one, and those who tell of the same deed. */
export function withTellers(m: Materials, ceasefire: Ceasefire): Ceasefire {
  if (ceasefire.violations.length === 0) return ceasefire
  const { groups, events } = indexOf(m.story)
  return {
    ...ceasefire,
    violations: ceasefire.violations.map((v) => ({ ...v, sources: sourcesBehind(m, v, groups, events.get(v.event)) })),
  }
}

interface Index {
  readonly groups: ReadonlyMap<string, SourceGroup>
  readonly events: ReadonlyMap<string, StoryEvent>
}

const indexed = new WeakMap<Story, Index>()

/** The source group of each report and the events by id; made once for each story. */
function indexOf(story: Story): Index {
  const kept = indexed.get(story) ?? {
    groups: new Map(story.sources.flatMap((g) => g.reports.map((id) => [id, g] as const))),
    events: new Map(story.events.map((e) => [e.id, e] as const)),
  }
  indexed.set(story, kept)
  return kept
}

function sourcesBehind(
  m: Materials,
  breach: Ceasefire['violations'][number],
  groups: Index['groups'],
  event?: StoryEvent,
): number {
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
