// Whose war it is: the states in which most claims take place. Others at the table are guests, hosts or guarantors.
import { allActors } from '../vocab/actors/index.ts'
import type { State } from '../vocab/actors/types.ts'
import type { LinkedClaim } from './linked-claim.ts'

let byIso: ReadonlyMap<string, string> | undefined

function stateOf(iso: string): string | undefined {
  byIso ??= new Map(
    allActors().flatMap((a) =>
      a.kind === 'state' && (a as State).iso ? [[(a as State).iso as string, a.id] as const] : [],
    ),
  )
  return byIso.get(iso)
}

/** ISO codes of the countries where at least a quarter of the claims that have a country take place. */
export function homeCountries(claims: readonly LinkedClaim[]): ReadonlySet<string> {
  const n = new Map<string, number>()
  let all = 0
  for (const c of claims) {
    if (c.country === null) continue
    n.set(c.country, (n.get(c.country) ?? 0) + 1)
    all++
  }
  return new Set([...n].filter(([, k]) => k * 4 >= all).map(([iso]) => iso))
}

/** Ids of the states where at least a quarter of the deeds that have a country take place. */
export function homeSides(claims: readonly LinkedClaim[]): ReadonlySet<string> {
  return new Set([...homeCountries(claims)].flatMap((iso) => stateOf(iso) ?? []))
}
