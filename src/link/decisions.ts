// What people decided, worked out into rules that linking follows. Decisions are applied in order; undo takes one back, and may itself be undone.
import type { Claim, Decided, Decision, PlaceRef } from '../model/index.ts'
import { actorById, foldOf, headOf } from '../vocab/actors/index.ts'
import { shortId, type Ties } from './cluster.ts'
import type { LinkedClaim, LinkedParty } from './linked-claim.ts'
import { nameKey } from './names.ts'
import type { Spelled } from './spelled.ts'

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
  /** The acronyms that reports of the record spell out; no decision, but as much a rule. */
  readonly spelled?: Spelled
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
  let together: (readonly [string, string])[] = []
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
            mergeNames(from, d.into, alias, parted)
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
          // The last word holds: a merger that brought a part in keeps it there no more.
          together = together.filter(([a, b]) => parts.includes(a) === parts.includes(b))
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

/** What a spelling that was parted from an actor is known by: as if no roster knew it. */
function partedId(from: string, spelling: string): string {
  const key = `seen/${nameKey(spelling)}`
  return key === from ? `seen/${foldOf(spelling)}+` : key
}

/** Makes one id another's. The last word holds: what goes back the way it came turns the chain round, and a parted spelling comes home. */
function mergeNames(from: string, into: string, alias: Map<string, string>, parted: Map<string, Set<string>>): void {
  if (from === into) return
  if (aliasesFrom(into, alias).includes(from)) alias.delete(into)
  for (const name of parted.get(into) ?? []) if (partedId(into, name) === from) parted.get(into)?.delete(name)
  alias.set(from, into)
}

/** The ids an id was merged into, one after the other, without itself. */
function aliasesFrom(id: string, alias: Rules['alias']): readonly string[] {
  const chain: string[] = []
  for (let at = alias.get(id); at !== undefined && at !== id && !chain.includes(at); at = alias.get(at)) chain.push(at)
  return chain
}

/** The end of a chain of aliases. */
function aliasOf(id: string, alias: Rules['alias']): string {
  return alias.size === 0 ? id : (aliasesFrom(id, alias).at(-1) ?? id)
}

/** Who a named party is under decisions: a name that was rejected as one is somebody who is only described. */
function partyUnder<P extends LinkedParty>(p: P, rules: Rules): P {
  if (!p.named) return p
  const now = mergedUnder(p, rules)
  return rules.rejected.has(now.id) && now.id.startsWith(SEEN) ? { ...now, named: false } : now
}

/** Before the ids of names that no roster knows. */
const SEEN = 'seen/'

/** Who a named party is after all mergers, on the way of which its spelling may be parted from an actor. */
function mergedUnder<P extends LinkedParty>(p: P, { alias, parted }: Rules): P {
  const met = new Set<string>()
  let at = p.id
  let off = false
  for (;;) {
    met.add(at)
    const parts = parted.get(at)?.has(foldOf(p.as)) === true
    const next = parts ? partedId(at, p.as) : alias.get(at)
    // Parted into what it was before it was merged: there it stays.
    if (next === undefined || (met.has(next) && !parts)) break
    off = parts
    at = next
    if (met.has(at)) break
  }
  if (at === p.id) return p
  if (off) return { ...p, id: at, name: p.as, side: at }
  const actor = actorById(at)
  return { ...p, id: at, name: actor?.name ?? p.name, side: actor ? headOf(actor).id : at, named: true }
}

/** Whether a decision takes a name that no roster knows for no actor, or takes it back. */
function isOnNewName(decision: Decision): boolean {
  return decision.what === 'reject' && decision.target.startsWith(SEEN)
}

/** Every id under which claims may stand that a decision on names is about, by any of these rules. */
export function namesTouched(decision: Decision, rules: readonly Rules[]): readonly string[] {
  if (decision.what === 'reject') return isOnNewName(decision) ? [decision.target] : []
  if ((decision.what !== 'merge' && decision.what !== 'split') || decision.kind === 'event') return []
  return namesUnder(
    decision.what === 'merge'
      ? [decision.into, ...decision.from]
      : [decision.from, ...decision.parts.flatMap((part) => [part, partedId(decision.from, part)])],
    rules,
  )
}

/** Names, and those they are known under by any of these rules. */
export function namesUnder(some: readonly string[], rules: readonly Rules[]): readonly string[] {
  const names = new Set(some)
  // A set is walked to its end, whatever is added on the way.
  for (const name of names) {
    for (const { alias, parted } of rules) {
      const into = alias.get(name)
      if (into !== undefined) names.add(into)
      for (const spelling of parted.get(name) ?? []) names.add(partedId(name, spelling))
    }
  }
  return [...names]
}

const FIXED: ReadonlySet<string> = new Set(['id', 'report', 'evidence', 'maker'])

/** A claim as people left it: null where it was rejected, else with its edits. */
export function claimUnder(claim: Claim, rules: Rules): Claim | null {
  return rules.rejected.has(shortId(claim.id)) ? null : claimEdited(claim, rules)
}

/** A claim with the edits of people. */
export function claimEdited(claim: Claim, rules: Rules): Claim {
  const edits = rules.edits.get(shortId(claim.id))
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
  if (rules.alias.size === 0 && rules.parted.size === 0 && rules.rejected.size === 0) return c
  const party = <P extends LinkedParty>(p: P): P => partyUnder(p, rules)
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
