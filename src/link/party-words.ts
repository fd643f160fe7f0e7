// The words of a party without what clings to them, and phrases that name nobody though they stand where a party does.
import { demonymOf } from '../vocab/actors/index.ts'
import { ABSTRACT_NOUNS, MATTER_NOUNS, THING_NOUNS } from '../vocab/nouns/index.ts'

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** What stands before a name and is none of it: "By spokesmen", "and our minister", "the 16th Mr Basurin", "second the rulers". */
const BEFORE = new RegExp(
  String.raw`^(?:(?:by|and|then|also) (?=\p{Ll}|\p{Lu})|(?:first|second|third|secondly|finally),? (?=the\b)|(?:on )?(?:${WEEKDAY},? )?(?:the )?\d{1,2}(?:st|nd|rd|th) (?=\p{Lu})|(?:by )?(?:that |the |this )?(?:evening|morning|night|afternoon|noon) (?=\p{Lu})|[\p{L}\d]+ (?:days?|hours?|weeks?|months?|years?) (?:later|earlier|before|afterwards),? )`,
  'u',
)
/** What stands behind one: a day, a clause, a comma. */
const BEHIND = new RegExp(
  String.raw`,$| (?:on|last|this) ${WEEKDAY}(?: .*)?$|(?<=\p{L}) (?:has|have|had) (?:sent|given|told|shown|put|listed|counted|recorded|noted|logged)\b.*$| (?:read out|takes note|took note|remain(?:s|ed)?|regrets?|recall(?:s|ed)|report having|over Radio)\b.*$`,
  'u',
)
/** How words begin that are a clause, a verb or a measure, and no name. */
const NO_NAME =
  /^(?:where|when|while|whom?|whose|which|what|because|if|unless|than|but|yet|however|with|within|under|at|from|into|touching|regarding|concerning|remain(?:ed|s)?|way|back|less(?! than \d)|more(?! than \d)|well|again|only|even|still|there|here|asked?|told|let|say|says|since|until|up|out|of)\b(?! (?:Bank|Wing))/iu
/** "They set": a clause, and no name like that of He Jun. */
const CLAUSE = /^(?:[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Ii]t) \p{Ll}/u
const TIME = new RegExp(
  `^(?:the )?(?:(?:last|next|this|that|early|late|same) )*(?:${WEEKDAY}|${MONTH}|week|month|year|morning|evening|night|afternoon|day|spring|summer|autumn|winter)s?(?: (?:morning|evening|night|afternoon))?$`,
  'iu',
)
/** A bare number, a share or an order: "Seven", "Most", "the Sixth". */
const COUNT =
  /^(?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|hundreds|thousands|most|more|many|several|some|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: of (?:them|these|those))?$/i
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u
/** Capitals throughout: "With You Foundation". */
const TITLED =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )+(?:Foundation|Society|Movement|Party|Front|Council|Union|Network|Group|Alliance|Committee|Relief)$/u
const MONEY = /^(?:USD|EUR|GBP|CHF|US\$|\$|£|€)$/
const HANGS = /\b(?:of|for|to|in|on|at|by|with|from|and|or|the)$/i
const A_VERB = /^\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)? (?:began|is|was|were|are|asked|takes|took) \p{L}/u

/** Things that neither ask nor are asked, beside those of the lists of nouns. */
const THINGS = /^(?:street|kit|tonne|ton|inquiry|figure|paper|page|place)$/
/** What carries: it may be shot at, but not spoken to. */
const CARRIERS = /^(?:convoy|column|lorry|lorrie|truck|bus|buse|barge|plane|aircraft|helicopter|ship)$/
/** Bodies that are called by what they do: "the anti-balaka coordination". */
const BODIES = /^(?:coordination|representation|resistance|opposition|mediation|command|guard)$/
const TURNS = /,|\s(?:of|in|at|from|to|for|on|that|which|who|whose|nailed|dropped|asked|sent|with)\s/

/** Whether words turn on a thing, which is no party: "the town's streets", "medical kits"; `spoken` where it would speak or be spoken to. */
export function isThing(words: string, spoken: boolean): boolean {
  const head = (words.split(TURNS, 1)[0] as string).trim().split(' ').at(-1) as string
  if (!/^\p{Ll}{3,}$/u.test(head)) return spoken && head !== words && CARRIERS.test(singular(head.toLowerCase()))
  const one = singular(head)
  if (BODIES.test(one)) return false
  return (
    THINGS.test(one) ||
    THING_NOUNS.has(one) ||
    MATTER_NOUNS.has(one) ||
    ABSTRACT_NOUNS.has(one) ||
    (spoken && CARRIERS.test(one))
  )
}

function singular(noun: string): string {
  return noun.replace(/(?<!s)s$/, '')
}

/** The words of a party as one would name it, or null where they name nobody. */
export function partyWords(words: string): string | null {
  let bare = words.trim()
  for (let i = 0; i < 3; i++) {
    const cut = bare.replace(BEFORE, '').replace(BEHIND, '').trim()
    if (cut === bare) break
    bare = cut
  }
  if (TITLED.test(bare)) return bare
  if (ACRONYM.test(bare)) return MONEY.test(bare) ? null : bare
  if (bare === '' || NO_NAME.test(bare) || CLAUSE.test(bare) || TIME.test(bare) || COUNT.test(bare)) return null
  return HANGS.test(bare) || A_VERB.test(bare) ? null : bare
}

const NUMBER =
  '[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[Tt]hirty|[Ff]orty|fifty|sixty|seventy|eighty|ninety|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Dd]ozens of|[Hh]undreds of|[Tt]housands of'
const COUNTED = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Aa]t least|about|around|nearly|more than|up to|over) )*(?:\d[\d,.]*|(?:${NUMBER})(?:-\p{Ll}+)?)(?: (?:other|more|young|old))? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=$|,| (?:who|whom|in|on|at|of|from|and|with|\p{Ll}+(?:ing|ed|en)|held|sent|shot)(?: |$))`,
  'u',
)

/** Whether words count people of a nation, who are not their state: "three Germans", "a Frenchman". */
export function countsPeople(words: string): boolean {
  const people = COUNTED.exec(words)?.[1]
  return people !== undefined && demonymOf(people) !== undefined
}

const COUNT_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])((?:\d[\d,.]*|${NUMBER})(?:-\p{Ll}+)?) $`, 'u')

/** The count that stands right before the name of a people, where both count its people: "three" before "Germans"; null for none. */
export function countBefore(before: string, name: string): string | null {
  const count = COUNT_BEFORE.exec(before.slice(-24))?.[1]
  return count !== undefined && countsPeople(`${count} ${name}`) ? count : null
}
