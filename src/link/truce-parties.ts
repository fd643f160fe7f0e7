// Who makes, keeps or ends a ceasefire as the words of a sentence say it: its sides, and those between them.

import { BROKERED } from '../vocab/verbs/truces.ts'
import { subjectBefore } from './asides-types.ts'
import type { PhaseSaid } from './truce-said.ts'

/** The sides a sentence names, and those who made it between them, as written. */
export interface TruceParties {
  readonly sides: readonly string[]
  readonly between: readonly string[]
}

const ONE = "(?:(?:the|its|their|all (?:of )?the|both) )?(?:[\\p{L}\\d'’.-]+ ){0,6}?[\\p{L}\\d'’-]+"
/** What ends a name of a side. */
const STOP =
  '(?= (?:to|took|takes|came|comes|went|was|were|is|are|has|had|have|that|which|who|on|in|at|for|from|began|begins|held|holds|holding|entered|signed|brokered|mediated|under|after|since|collapsed|expired|ended|ran|fell|broke|lapsed|got|by|until|over|so|as|with|would|will|said|failed|remains?|early|late|last|this|yesterday|today|alone|only|itself|themselves|unilaterally|jointly)\\b|[,.;:()“”"–—]|$)'
const BETWEEN = new RegExp(`\\bbetween (${ONE}),? and (${ONE})${STOP}`, 'iu')
/** "By Israel on the one hand and the factions on the other". */
const HANDS = new RegExp(
  `\\b(?:by|between) (${ONE}) on (?:the )?one (?:hand|side|part),? and (?:by )?(${ONE}) on the other`,
  'iu',
)
const WITH = new RegExp(`^(?: [^,.;:()]{0,40}?)?\\bwith ((?:the )?(?!immediate|effect|each|one)${ONE})${STOP}`, 'iu')
const BY = new RegExp(
  `^ (?:[^.;:()]{0,50}? )??by (${ONE}(?:(?:, ${ONE})*,? and (?:by )?(?!\\p{Ll}+ed )${ONE})?)(?:${STOP}|(?= and \\p{Ll}+ed ))`,
  'iu',
)
/** Time, hands and places by which something is done. */
const NO_SIDE =
  /^(?:the )?(?:\w+day|noon|midnight|dawn|dusk|night(?:fall)?|radio|telephone|phone|letter|hand|sea|air|land|\w+ (?:hours?|days?|weeks?|months?)|(?:another|a further) .*|end|time|then|now|accident|vote|\d.*|mistake|evening|morning|afternoon|all|themselves|itself|effect)$/iu
const ANNOUNCES = /^(?:announc|declar|proclaim|decre)/i
const IS_BROKER = new RegExp(`^(?:${BROKERED})`, 'i')

/** Who, in a sentence, stands behind a phase of a ceasefire. */
export function partiesSaid(text: string, said: PhaseSaid): TruceParties {
  const pair = HANDS.exec(text) ?? BETWEEN.exec(text)
  const sides = pair ? [pair[1] as string, pair[2] as string] : []
  const verb = text.slice(said.verb)
  if (said.active) {
    const subject = subjectOf(text, said.verb)
    const other = pair || said.meant ? undefined : WITH.exec(text.slice(said.end))?.[1]
    const own = subject === null ? [] : [subject.replace(/^(?:both|neither) /i, '')]
    if (IS_BROKER.test(verb) || (pair !== null && ANNOUNCES.test(verb)))
      return { sides: clean(sides), between: clean(own) }
    return { sides: clean([...sides, ...(pair ? [] : own), ...(other === undefined ? [] : [other])]), between: [] }
  }
  const by = HANDS.test(text) ? undefined : BY.exec(text.slice(said.end))?.[1]
  const makers = by === undefined ? [] : [by]
  if (IS_BROKER.test(verb) || (pair !== null && makers.length > 0))
    return { sides: clean(sides), between: clean(makers) }
  const whose = said.name === 'declared' || said.name === 'ended' ? makers : []
  const other = pair ? undefined : withIn(text, said)
  return { sides: clean([...sides, ...whose, ...(other === undefined ? [] : [other])]), between: [] }
}

/** "The truce with the Moro rebels ended", "Jakarta's truce with the movement": the other side. */
function withIn(text: string, said: PhaseSaid): string | undefined {
  const m = /^[^,.;:()]{0,40}?\b(?:truce|cease-?fire|hostilities|armistice)\b/iu.exec(text.slice(said.start))
  return m === null ? undefined : WITH.exec(text.slice(said.start + m[0].length, said.verb + 1))?.[1]
}

/** "Through Qatar's good offices, Hamas agreed", "the envoy announced that the army had formally agreed": Hamas, and the army. */
function subjectOf(text: string, verb: number): string | null {
  const blank = (all: string): string => `${' '.repeat(Math.max(0, all.length - 2))}. `
  const which = RELATIVE.exec(text.slice(0, verb))?.[1]
  if (which !== undefined) return /^(?:it|they|he|she|we|i)$/iu.test(which) ? null : which.trim()
  if (/(?:^| )(?:they|it|he|she|we|i)(?: (?:has|have|had|then|also|\p{Ll}+ly))* $/iu.test(text.slice(0, verb)))
    return null
  const near = NEAR.exec(text.slice(0, verb))?.[1]
  if (near !== undefined) return near.trim()
  const bare = text.slice(0, verb).replace(LEADS, blank).replace(SAYS, blank)
  return subjectBefore(bare, verb)?.replace(ADVERBS, '').trim() ?? null
}

/** "The halt that the front had declared": the front. */
const RELATIVE =
  /\b(?:truce|cease-?fire|hostilities|halt|lull|pause|cessation|calm|attacks|fire|fighting|operations),? (?:that|which) ((?:the )?(?:[\p{L}’'-]+ ){0,9}?[\p{L}’'-]+?)(?: (?:has|have|had|itself|alone|first|then|also|\p{Ll}+ly))* $/iu
/** ", our movement declared": who stands right before the verb, behind whatever leads the sentence. */
const NEAR =
  /, (?:and |but )?((?:the|our|its|their) (?:[\p{L}’'-]+ ){1,5}?)(?:(?:has|have|had|then|also|\p{Ll}+ly) )*$/u
const LEADS =
  /^(?:\w+ )?(?:hours?|days?|weeks?|months?) (?:after|before) |^(?:Through|Thanks to|With|Amid|Despite|According to|As|From|Under|Following|At|Late|Early|Only|Hours|Days|Weeks)\b[^,;]{2,90}, /u
const SAYS =
  /^.*\b(?:announced|confirmed|declared|stated|reported|claimed|insisted|told [\p{L} ]{2,30}|said|says|revealed|noting|noted|recalled|recalling|adding|added|explained|meaning)(?:(?: [^,;.]{1,30}?)? that| on \w+day)? (?=\p{L})/u
const ADVERBS = /(?: (?:has|have|had|also|then|now|on \w+day|\p{Ll}+ly))+$/u

function clean(names: readonly string[]): readonly string[] {
  return [
    ...new Set(names.map((n) => n.replace(/^(?:both|all|each|all of|both of) (?=the |of )(?:of )?/iu, '').trim())),
  ].filter((n) => n.length > 1 && !NO_SIDE.test(n) && !A_CLAUSE.test(n))
}

/** Words that are more than names: "Federal troops pulled out of the town on 28 June". */
const A_CLAUSE =
  /\d|\b\p{Ll}+ed (?:out|to|from|in|on|at|by|the|an?|up|off|back|into)\b|\b(?:was|were|is|are|went|came|took|left|had|has)\b/u
