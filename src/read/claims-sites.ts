// Buildings and grounds with a name of their own that a claim is set in, though no gazetteer has them: "the Splendid Hotel", "T4 base".
import { holds, type Party, type Place, type Span } from '../model/index.ts'

const SITE_ENDS =
  /\b(?:hospital|airport|airfield|airbase|base|dam|university|bridge|mosque|church|camp|prison|port|refinery|plant|museum|palace|crossing|complex|barracks|school|market|stadium|checkpoint|monastery|cathedral|clinic|mine|factory|station|hotel|mall|temple|synagogue|embassy|consulate|headquarters|compound|building|tower|square|bazaar|depot|jail|courthouse|caf[eé]|restaurant|cinema|theat(?:re|er)|nightclub|club)s?$/i

/** Buildings and grounds with a name of their own among those acted on, kept as written where no gazetteer has them. */
export function sitesAmong(parties: readonly Party[]): Place[] {
  return parties
    .filter((p) => p.span !== null && p.actor === null && isSiteName(p.name))
    .map((p) => siteOf(p.name, p.span, p.text))
}

/** What a name of a ground begins with: "Camp Shorabak". */
const SITE_BEGINS = /^(?:the )?(?:Camp|Fort|Firebase|Outpost|Checkpoint|Airbase)\s+\p{Lu}[\p{L}'’-]+(?:-\d+)?$/u

/** Words of a clause, which no name of a building holds. */
const OF_CLAUSE = /\b(?:is|are|was|were|be|been|had|has|have|that|who|which|where|when|after|killed|said|came|come)\b/i

/** "Three", "A": what opens a sentence and is no name. */
const OPENS =
  /^(?:The|An?|Its|Their|His|Her|Our|My|Your|Each|Every|No|Its own|Their own|These|Those|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|Another|Both|All|This|That|Dozens of|Hundreds of) /

/** Whether words name a building or ground: it has a name, and what they tell of is it and not who works or lies there. */
export function isSiteName(words: string): boolean {
  if (OF_CLAUSE.test(words)) return false
  if (SITE_BEGINS.test(words)) return true
  const [head = ''] = words.split(/,| (?:in|at|of|near|on|outside|for|with) /)
  return SITE_ENDS.test(head) && /\p{Lu}\p{Ll}/u.test(words.replace(OPENS, '').replace(/^\p{Lu}(?=\p{Ll}+$)/u, 'x'))
}

/** A site as written, in the words given. */
export function siteOf(words: string, span: Span | null, text: string = words): Place {
  return {
    text,
    span,
    name: words.replace(/^the /i, ''),
    id: null,
    lat: null,
    lon: null,
    country: null,
    precision: 'site',
    how: 'none',
  }
}

/** The towns told with sites, less those a site is only called after where another town is told: "in Zalingei, the Hasahisa camp". */
export function besideSites<P extends { readonly span: Span }>(
  towns: readonly P[],
  sites: readonly Place[],
): readonly P[] {
  const apart = towns.filter((p) => !sites.some((s) => s.span !== null && holds(s.span, p.span)))
  return apart.length > 0 ? apart : towns
}
