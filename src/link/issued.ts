// In whose name a report is issued: who "we" is in it, and who promises what it says will be done.
import type { LinkedClaim, LinkedParty } from './linked-claim.ts'
import { partiesMeant } from './parties.ts'

/** "Statement of the Ministry for Foreign Affairs on the truce": in whose name a text is issued. */
const ISSUED =
  /^(?:\p{L}+ ){0,2}?(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration|[Aa]ppeal|[Aa]nnouncement|[Pp]roclamation|(?:[Oo]pen )?[Ll]etter|[Aa]nswer|[Rr]eply|[Pp]ress release|[Mm]essage|[Mm]emorandum) (?:of|by|from) (the [^:;,–—]{3,90}?|\p{Lu}[^:;,–—]{2,90}?)(?= (?:on|concerning|regarding|about|to|following) |[:;,–—]|$)/u

/** "Government of Chad clarifies its position": a house that speaks of itself in its title. */
const SPEAKS_IN =
  /^((?:the )?(?:[\p{L}-]+ ){0,3}?(?:Government|Ministry|Presidency|Office|Command|Council|General Staff|Embassy|Movement|Front|Army|Party) (?:of|for) (?:the )?[^:;,–—]{3,60}?) (?:clarif(?:y|ies)|announces?|declares?|responds?|repl(?:y|ies)|states?|condemns?|rejects?|denies|welcomes?|informs?|reaffirms?|explains?|sets? out)\b/iu

/** In whose name a report is issued; null for a house that reports. */
function issuerOf({ title }: LinkedClaim['report']): string | null {
  return ISSUED.exec(title ?? '')?.[1] ?? SPEAKS_IN.exec(title ?? '')?.[1] ?? null
}

/** Who "we" is outside quotation marks: in whose name the text is issued, else the outlet that writes. */
export function ourselves(c: LinkedClaim, words: string): readonly LinkedParty[] {
  if (c.report.outlet === null || !/^(?:\p{L}+,? ){0,2}?(?:[Ww]e|[Oo]ur)\b/u.test(words)) return []
  const issuer = issuerOf(c.report) ?? `the ${c.report.outlet}`
  return partiesMeant(issuer, { country: c.country, day: c.published, glosses: c.glosses }, null)
}

/** Who promises in a text of his own: in whose name it is issued. */
export function issuing(c: LinkedClaim): readonly LinkedParty[] {
  const issuer = issuerOf(c.report)
  return issuer === null ? [] : partiesMeant(issuer, { country: c.country, day: c.published, glosses: c.glosses }, null)
}
