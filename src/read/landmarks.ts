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

/** "Like Vukovar", "unlike Mosul": a town that another is only held against. */
export function isHeldAgainst(tokens: readonly Token[], head: number): boolean {
  const { deprel } = tokens[head]!
  if (!/^(?:obl|nmod)/.test(deprel)) return false
  for (let k = head - 1; k >= Math.max(0, head - 4); k--)
    if (tokens[k]!.head === head && tokens[k]!.deprel === 'case') return HELD.test(tokens[k]!.text)
  return false
}
const HELD = /^(?:like|unlike|than)$/i

/** "They had come from Goma", "the convoy left Kosti": where what goes to another town set out. */
export function isSetOutFrom(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: over } = tokens[head]!
  const verb = tokens[over]
  if (verb === undefined) return false
  if (deprel === 'obl') return CAME.test(verb.lemma) && tokens[head - 1]?.text.toLowerCase() === 'from'
  if (deprel !== 'obj' || verb.lemma !== 'leave') return false
  const near = tokens.slice(Math.max(0, over - BEFORE), over).filter((t) => t.head === over)
  const doer = near.find((t) => t.deprel === 'nsubj')
  if (doer === undefined) return false
  const before = near.some((t) => t.text.toLowerCase() === 'had')
  return CARRIER.test(doer.lemma) || (before && /^(?:they|it)$/i.test(doer.text))
}
/** Tokens before a verb among which its subject is looked for. */
const BEFORE = 30
const CAME = /^(?:come|travel|set|drive|fly|bring|send|carry|ship|truck|march|arrive|move|haul|ferry)$/
const CARRIER =
  /^(?:lorry|truck|convoy|column|bus|barge|ship|boat|plane|aircraft|helicopter|ambulance|train|aid|food|delegation|team|mission)$/

/** "Talks in Jeddah", "met in Arusha", "talks that open in Algiers": whether the name whose head is at `head` is where sides talk. */
export function isSeatOfTalks(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: over } = tokens[head]!
  return (deprel === 'obl' && TALKED.test(tokens[over]?.lemma ?? '')) || isHeldAt(tokens, head)
}

/** "Talks in Jeddah", "the talks, which were held in Doha": whether the name whose head is at `head` is where talks are told to be held. */
export function isHeldAt(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: over } = tokens[head]!
  if (deprel === 'nmod') return TALKS.test(tokens[over]?.lemma ?? '')
  if (deprel !== 'obl') return false
  if (tokens[over]!.deprel === 'acl:relcl' && HELD_AT.test(tokens[over]!.lemma)) {
    // "The talks on a truce, which were held in Doha": the clause may hang on what they are about.
    const { lemma, deprel: as, head: above } = tokens[tokens[over]!.head]!
    return TALKS.test(lemma) || (as === 'nmod' && TALKS.test(tokens[above]?.lemma ?? ''))
  }
  const verb = tokens[over]!.deprel === 'xcomp' ? tokens[over]!.head : over
  return tokens
    .slice(Math.max(0, verb - BEFORE), over)
    .some((t) => (t.head === verb || t.head === over) && t.deprel.startsWith('nsubj') && TALKS.test(t.lemma))
}
const HELD_AT = /^(?:hold|host|open|begin|start|resume|take|convene|end|collapse|stall)$/
const TALKS = /^(?:talk|talks|negotiation|round|summit|conference|meeting|dialogue|accord|agreement|deal|session)$/
const TALKED = /^(?:meet|negotiate|talk|sign|convene|gather)$/
