// What a ceasefire covers, as a report says it: "it applies to the whole of the country", "the truce covers air strikes".
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { TRUCE_NAMES } from './truce-words.ts'

const THE = `(?:(?:the|this|that|its|their|a|an) (?:[\\w-]+ ){0,3}?(?:${TRUCE_NAMES})|[Ii]t|[Tt]his)`
const COVERS =
  '(?:(?:also|only|thus|first|expressly|explicitly) )*(?:covers?|covered|applies (?:only )?to|applied (?:only )?to|extends? to|extended to (?=all|the whole|every)|is valid (?:in|for)|was valid (?:in|for)|takes in|embraces|is (?:limited|confined|restricted) to|was (?:limited|confined|restricted) to|(?:is|was) to (?:cover|apply to|extend to)|will (?:cover|apply to|extend to)|would (?:cover|apply to|extend to))'
const WHAT =
  '(?<what>[^.;:()]{3,140}?)(?=,? (?:and|but) (?:it |the \\p{Ll}+ )?(?:does|do|is|are|was|were|has|will|would|enters?|takes?|began|begins|excludes?|leaves?|says?|not)\\b|, (?:which|who|where|except|but|said|says|according)\\b|, (?:(?:the|an?) )?[\\p{L}’ -]{2,50} (?:said|says)\\b|,? (?:except|apart from|but not|he|she|they|it) |[.;:()]|$)'
/** "The truce covers X", "it applies to X". */
const SAID = new RegExp(`(?:^|[.;:,“"] ?|\\b(?:that|and|but) )${THE} (?:[^.;:]{0,60}? )??${COVERS} ${WHAT}`, 'iu')
/** "A ceasefire in the Nuba Mountains", "a truce along the line of contact", "on all fronts". */
const OF = new RegExp(
  `\\b(?:${TRUCE_NAMES})(?: agreement| accord| deal)? (?:(?:in|for|across|throughout) (?<region>the (?:whole |entire )?(?:\\p{Lu}[\\p{L}’'-]+ )*(?:Mountains|Valley|Hills|Delta|Peninsula|Strip|Enclave|Region|Province|Islands?|Heights|Basin|north|south|east|west|north-?east|north-?west|south-?east|south-?west|whole country|entire country)(?: of (?:the )?\\p{Lu}[\\p{L}’'-]+)?|the whole of \\p{Lu}[\\p{L}’'-]+)|(?<line>(?:on|along|across) (?:all (?:the )?fronts?(?: lines?)?|the (?:whole |entire )?(?:front ?lines?|lines? of contact|contact line|border|line of control|demarcation line))))(?=[ ,.;:]|$)`,
  'u',
)
const NOT =
  /\b(?:not|never|no longer|whether|if|unless|should|could|might|demand\w*|want\w*|ask\w*|propos\w+|call\w* for|hop\w+|talks?|negotiat\w+|discuss\w*)\b[^.;]{0,60}$/i
/** What a verb of covering takes that is no scope: "covered a page", "covered up". */
const NO_SCOPE =
  /^(?:up|it|them|him|her|nothing|[\p{Ll}\d]+ (?:pages?|points?|articles?)|(?:a|the) (?:\w+ )?(?:page|pages|text|ground)\b)/iu

/** What a sentence says that the ceasefire with this key covers; `about` where it speaks of one. */
export function scopeIn(t: Telling, key: string, about: boolean): readonly Draft[] {
  const { text } = t.line
  if (!about) return []
  const found = [SAID, OF].flatMap((pattern) => {
    const m = pattern.exec(text)
    const what = m?.groups?.what ?? m?.groups?.region ?? m?.groups?.line
    if (m === null || what === undefined || NOT.test(text.slice(0, m.index)) || NOT.test(m[0].slice(0, -what.length)))
      return []
    const scope = what.trim().replace(/^(?:only|also) /i, '')
    return NO_SCOPE.test(scope) ? [] : [scope]
  })
  return found.length === 0 ? [] : [{ ...bareDraft('covered', t), names: [key, ...new Set(found)], towns: [] }]
}
