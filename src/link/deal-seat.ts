// Towns that are only the seat from which something is demanded or in which it is signed: no town that gave in.
import type { PlaceRef } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'

/** Where congresses, courts and bodies sit that rule no land. */
const SEATS = new Set(['geneva', 'the hague', 'new york', 'strasbourg', 'montreux', 'lausanne', 'jeddah', 'dayton'])
/** Words behind which a town is where people met, spoke or signed. */
const VENUE =
  /\b(?:meet(?:s|ing)?|met|talks|conference|summit|session|gather(?:ed|ing)|congress|negotiat\w+|consultations|speaking|spokes\w+|statement|headquarters|embassy|court|sign\w*|initial\w+|accords?|envoys?|delegat\w+)\b[^.;:]{0,50}\b(?:in|at) (?:the )?$/iu
/** Those who are on the spot, whatever town the report opens with. */
const LOCAL =
  /\b(?:garrison|defenders?|fighters|gunmen|rebels|insurgents|soldiers|troops|residents?|people|inhabitants|villagers|town|city|quarter|suburb|elders|council|besieged)\b/i
/** Those who are sent, or who trade: no town yields in them. */
const SENT = /\b(?:delegat\w+|negotiators?|envoys?|ambassadors?|diplomats?|airlines?|compan(?:y|ies)|firms?|embassy)\b/i

/**
 * Whether a place is only the seat of those who demand, meet or sign: a capital named as where they met; one, or a seat of
 * congresses, that the words do not name and where nobody on the spot is told to do anything.
 */
export function isOnlySeat(place: PlaceRef, words: string, others: readonly string[]): boolean {
  const at = words.indexOf(place.name)
  const rules = capitalOf(place.name) !== undefined || SEATS.has(foldOf(place.name))
  if (at >= 0)
    return rules && (VENUE.test(words.slice(0, at)) || (others.length > 0 && others.every((o) => SENT.test(o))))
  return rules && !others.some((o) => LOCAL.test(o)) && !NAMES_GROUND.test(words)
}

/** "To open the city", "out of the town": ground that is to be given up, though no name is told. */
const NAMES_GROUND =
  /\b(?:the|this|that) (?:\p{Ll}+ )?(?:city|town|capital|suburb|quarter|district|enclave|pocket|garrison)\b/iu
