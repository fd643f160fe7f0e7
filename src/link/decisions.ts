// What people decided, worked out into rules that linking follows. Decisions are applied in order; undo takes one back, and may itself be undone.
import type { Claim, Decided, Decision, PlaceRef } from '../model/index.ts'
import { actorById, foldOf, headOf } from '../vocab/actors/index.ts'
import { shortId, type Ties } from './cluster.ts'
import type { LinkedClaim, LinkedParty } from './linked-claim.ts'
import { nameKey } from './names.ts'

/** Decisions in the form linking uses. */
export interface Rules extends Ties {
  /** Actor and place ids that are another's. */
  readonly alias: ReadonlyMap<string, string>
  /** By actor id, the folded spellings that are not that actor. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>
  /** Claims, by short id, and parts of the story, by id, that are no findings. */
  readonly rejected: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
  readonly edits: ReadonlyMap<string, readonly { readonly field: string; readonly value: unknown }[]>
}

/** The decisions that stand: undone ones are left out, and so is every undo. */
function standingOf(decisions: readonly Decided[]): readonly Decided[] {
  const gone = new Set<number>()
  const order = [...decisions].sort((a, b) => a.number - b.number)
  for (const { number, decision } of order.toReversed()) {
    if (decision.what === 'undo' && !gone.has(number)) gone.add(decision.target)
  }
  return order.filter((d) => d.decision.what !== 'undo' && !gone.has(d.number))
}

/** The claim an event is named after, as a short id; a claim's own id comes back short. */
export function claimOfTarget(target: string): string {
  return shortId(target.startsWith('event/') ? target.slice(6) : target)
}

/** Works decisions out into rules. */
export function rulesOf(decisions: readonly Decided[]): Rules {
  const together: (readonly [string, string])[] = []
  const cut = new Map<string, number>()
  const alias = new Map<string, string>()
  const parted = new Map<string, Set<string>>()
  const rejected = new Set<string>()
  const accepted = new Set<string>()
  const edits = new Map<string, { field: string; value: unknown }[]>()
  const apply = (number: number, d: Decision): void => {
    switch (d.what) {
      case 'accept':
        accepted.add(d.target)
        rejected.delete(keyOf(d.target))
        break
      case 'reject':
        rejected.add(keyOf(d.target))
        accepted.delete(d.target)
        break
      case 'edit':
        edits.set(keyOf(d.target), [...(edits.get(keyOf(d.target)) ?? []), { field: d.field, value: d.value }])
        break
      case 'merge':
        for (const from of d.from) {
          if (d.kind !== 'event') {
            if (from !== d.into) alias.set(from, d.into)
            continue
          }
          const [a, b] = [claimOfTarget(d.into), claimOfTarget(from)]
          if (a !== b) together.push([a, b])
        }
        break
      case 'split':
        if (d.kind === 'event') {
          const parts = d.parts.map(claimOfTarget)
          for (const part of parts) cut.set(part, number)
          for (const part of parts.slice(1)) together.push([parts[0] as string, part])
        } else {
          const names = parted.get(d.from) ?? new Set<string>()
          for (const part of d.parts) {
            names.add(foldOf(part))
            if (alias.get(part) === d.from) alias.delete(part)
          }
          parted.set(d.from, names)
        }
    }
  }
  for (const { number, decision } of standingOf(decisions)) apply(number, decision)
  return { together, cut, alias, parted, rejected, accepted, edits }
}

/** Claims and events are kept by the short id of a claim; everything else by its own id. */
function keyOf(target: string): string {
  return target.startsWith('event/')
    ? `event/${claimOfTarget(target)}`
    : /^[0-9a-f]{12,64}:/.test(target)
      ? shortId(target)
      : target
}

/** The end of a chain of aliases. */
function aliasOf(id: string, alias: Rules['alias']): string {
  let at = id
  for (let i = 0; i < 20; i++) {
    const next = alias.get(at)
    if (next === undefined || next === id) break
    at = next
  }
  return at
}

const FIXED: ReadonlySet<string> = new Set(['id', 'report', 'evidence', 'maker'])

/** A claim as people left it: null where it was rejected, else with its edits. */
export function claimUnder(claim: Claim, rules: Rules): Claim | null {
  const id = shortId(claim.id)
  if (rules.rejected.has(id)) return null
  const edits = rules.edits.get(id)
  if (!edits) return claim
  const changed: Record<string, unknown> = { ...claim }
  for (const { field, value } of edits) if (field in claim && !FIXED.has(field)) changed[field] = value
  return changed as unknown as Claim
}

/** A claim with merged and parted actors and places in it. `placeById` knows the places that others were merged into. */
export function linkedUnder(
  c: LinkedClaim,
  rules: Rules,
  placeById: (id: string) => PlaceRef | undefined,
): LinkedClaim {
  if (rules.alias.size === 0 && rules.parted.size === 0) return c
  const party = <P extends LinkedParty>(p: P): P => {
    if (rules.parted.get(p.id)?.has(foldOf(p.as))) {
      const key = `seen/${nameKey(p.as)}`
      const id = key === p.id ? `seen/${foldOf(p.as)}+` : key
      return { ...p, id, name: p.as, side: id }
    }
    const id = aliasOf(p.id, rules.alias)
    if (id === p.id) return p
    const actor = actorById(id)
    return { ...p, id, name: actor?.name ?? p.name, side: actor ? headOf(actor).id : id, named: true }
  }
  const placed = (p: PlaceRef): PlaceRef => {
    const id = aliasOf(p.id, rules.alias)
    return id === p.id ? p : (placeById(id) ?? { ...p, id })
  }
  return {
    ...c,
    actors: c.actors.map(party),
    recipients: c.recipients.map(party),
    speaker: c.speaker && party(c.speaker),
    places: c.places.map(placed),
    place: c.place && placed(c.place),
    setting: c.setting.at ? { ...c.setting, at: placed(c.setting.at) } : c.setting,
  }
}
