// Whose war it is: the states in which most claims take place. Others at the table are guests, hosts or guarantors.
import { stateOfCode } from '../vocab/actors/index.ts'
import type { LinkedClaim } from './linked-claim.ts'

/** ISO codes of the countries where at least a quarter of the claims that have a country take place. */
export function homeCountries(claims: Iterable<Pick<LinkedClaim, 'country'>>): ReadonlySet<string> {
  const n = new Map<string, number>()
  for (const { country } of claims) if (country !== null) n.set(country, (n.get(country) ?? 0) + 1)
  return countriesAtHome(n)
}

/** The countries that have at least a quarter of all claims, from how many each has. */
export function countriesAtHome(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return new Set([...counts].filter(([, n]) => n * 4 >= all).map(([iso]) => iso))
}

/** Ids of the states where at least a quarter of the deeds that have a country take place. */
export function homeSides(claims: Iterable<Pick<LinkedClaim, 'country'>>): ReadonlySet<string> {
  return new Set([...homeCountries(claims)].flatMap((iso) => stateOfCode(iso)?.id ?? []))
}
