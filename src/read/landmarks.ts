// Places that are only passed in the telling: "Lyman, north of Kharkiv", "27 km from Goma", "a village near Jenin", and where the lorries
// for another town were loaded.
import type { Token } from './syntax-types.ts'

const POINTS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?$/i
const BESIDE = /^(?:near|outside|beyond)$/i
const LENGTHS = /^(?:km|kms|kilomet(?:re|er)s?|miles?|metres?|meters?|hours?|minutes?)$/i

/** Whether the name that begins at `first` only says where something else lies. */
export function isLandmark(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at >= 0 && /^(?:the|city|town|village|capital|of)$/i.test(tokens[at]!.text) && !isLead(tokens, at)) at--
  const word = tokens[at]?.text ?? ''
  return BESIDE.test(word) || isLead(tokens, at)
}

/** "south of", "30 kilometres from". */
function isLead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return /^(?:of|from)$/i.test(tokens[at]?.text ?? '') && (POINTS.test(before) || LENGTHS.test(before))
}

/** Most words between a name and the landmark that says where it lies. */
const BETWEEN = 8

/** "Minembwe, some 60 km south-west of Uvira": whether a landmark stands beside the name of what lies there. */
export function isBesideName(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at >= Math.max(0, first - BETWEEN) && tokens[at]!.text !== ',') {
    if (
      tokens[at]!.upos === 'VERB' ||
      (tokens[at]!.upos === 'NOUN' && !LENGTHS.test(tokens[at]!.text) && !POINTS.test(tokens[at]!.text))
    )
      return false
    at--
  }
  return tokens[at]?.text === ',' && tokens[at - 1]?.upos === 'PROPN'
}

/** "The lorries were loaded in Khokha", "broadcast in Doha": what is told goes elsewhere. */
export const STOWED = /^(?:load|store|stow|warehouse|print|broadcast|publish)$/

/** Whether the name whose head is at `head` is where something is loaded or kept that goes elsewhere. */
export function isStowedAt(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: over } = tokens[head]!
  return deprel === 'obl' && STOWED.test(tokens[over]?.lemma ?? '')
}
