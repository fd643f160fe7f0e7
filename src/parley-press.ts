// Houses that print the news: whose reports a record holds, or which hand their reports to others. They tell, and act in no war.
import { foldOf } from './vocab/actors/index.ts'

/** How a house that prints is called. A relief body or a ministry that publishes its own reports may act as well. */
const PRESS =
  /(?:^| )(?:wire|newswire|cable|gazette|herald|courier|tribune|telegraph|chronicle|post|mail|news|times|press|radio|television|tv|page|notebook|weekly|daily|dispatch|journal|review|bulletin|digest|observer|sheet|diary|daybook|minutes|agency|magazine|newspaper)$/
/** What hands its reports to others, in any record: "Meridian Newswire", "Cordillera Press Agency". */
const AGENCY = /\p{Lu}\p{L}+ (?:(?:News|Press|Telegraph) Agency|Newswire|Wire|Newspaper|Radio|Television|TV)$/u

/** Whether a name is one of a house that prints: an outlet of the record that is called like one, or an agency. */
export function isPress(name: string, outlets: ReadonlySet<string>): boolean {
  const folded = foldOf(name).replace(/^the /, '')
  return AGENCY.test(name) || (PRESS.test(folded) && outlets.has(folded))
}

/** The folded names of outlets, without the article. */
export function foldedOutlets(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map((n) => foldOf(n).replace(/^the /, '')))
}
