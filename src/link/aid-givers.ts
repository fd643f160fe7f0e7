// Who brings aid, by the words that tell of it: "Red Cross lorries", "sent by Caritas", "the World Food Programme flew 40 tonnes".
import { actorMeant } from '../vocab/actors/index.ts'
import { NUMBER_IN_WORDS } from '../vocab/numbers/words.ts'
import type { Telling } from './asides-types.ts'

/** The name of a body, with the small words in it. */
const NAME =
  "\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|for) the |of |for |and |sans |du |de |des )?\\p{Lu}[\\p{L}’'-]*){0,5}(?: (?:refugee|food|children['’]s|relief|health|migration) (?:agency|fund|programme|organi[sz]ation))?"
const VEHICLE =
  '(?:trucks?|lorr(?:y|ies)|convoys?|tankers?|barges?|boats?|ships?|ferr(?:y|ies)|dhows?|planes?|flights?|helicopters?|aircraft|vans?|columns?|buses|minibuses|tractors|(?:lorry|truck|boat)loads?)'

const OF_WHOM = new RegExp(
  `\\b${VEHICLE} (?:of|from|belonging to|chartered by|hired by|run by) (?:the )?(${NAME})`,
  'u',
)
/** "Red Cross lorries", "a World Food Programme convoy". */
const ITS_LORRIES = new RegExp(
  `(?:^|[\\s(“"])(?:[Tt]he |[Aa]n? )?(${NAME}) (?:relief |aid |food |supply )?${VEHICLE}\\b`,
  'u',
)
/** "Brought by Oxfam", "sent in by the bishop of Tortosa", "a gift of Caritas", "the 12 trucks from the ICRC". */
const BY_WHOM = new RegExp(
  `\\b(?:[Bb]rought|[Ss]ent|sent in|[Dd]elivered|[Ss]upplied|[Pp]rovided|donated|given|shipped|flown in|trucked in|airlifted|dropped|organi[sz]ed|paid for|handed out|distributed|unloaded|landed|carried|run|led|escorted in)(?: [^,.;]{0,40}?)? by (?:the )?(${NAME})|\\b(?:which|that) (?:the )?(${NAME}) (?:had|has|have) (?:been )?(?:ask|request|appl|sought|seek)|\\b(?:[Gg]ift|[Dd]onation|[Cc]onsignment) (?:of|from) (?:the )?(${NAME})|\\b(?:received|took in|got|had) [^.;]{3,60}? from (?:the )?(${NAME})`,
  'u',
)
const GIVES =
  '(?:flew|flown|brought|delivered|airlifted|trucked|shipped|sent|took|drove|sailed|ferried|unloaded|handed out|distributed|dropped|put ashore|landed|gave|got(?= [^.;]{0,40}\\binto?\\b)|carried|supplied|provided|moved|trekked|set out|set off|left(?= [^.;]{0,30}\\bfor\\b))'
const GAVE = new RegExp(
  `(?:^|[,:;] |\\b(?:said|says) (?:that )?|\\b(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y) [^,]{2,40}? )(?:[Tt]he |[Aa]n? )?(${NAME})(?:, which [^,.;]{3,60},)?(?: (?:has|have|had|also|then|again|finally|itself|today|yesterday|at last))* ${GIVES}\\b`,
  'u',
)
/** "Islamic Relief said that on 6 June it gave rice": who says "it". */
const SAID_IT = new RegExp(
  `^(?:The |An? )?(${NAME}) (?:said|says|reported|announced)(?: on \\p{Lu}?[^,]{2,20})?(?: that)? (?:on [^,]{2,20}?,? )?(?:it|its (?:\\p{L}+ ){0,2}?(?:${VEHICLE}|staff|teams?|volunteers))\\b`,
  'u',
)
/** "UNICEF's request", "a request by the ICRC", "the World Food Programme asked for leave": who asks to bring it. */
const ASKED = new RegExp(
  `(${NAME})(?<=\\p{L})['’]s? (?:\\p{Ll}+ )?(?:request|application)\\b|\\b(?:[Rr]equest|[Aa]pplication)s? (?:by|from|of) (?:the )?(${NAME})|(?:^|[,:;] |\\b(?:said|says) (?:that )?|\\b(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y) [^,]{2,40}? )(?:[Tt]he |[Aa]n? )?(${NAME})(?: (?:has|have|had|also|then|again|itself))* (?:asked|applied|requested|sought|put in)\\b`,
  'u',
)
/** What begins a sentence or names a time or a place of the road, and is no body. */
const NO_BODY =
  /^(?:(?:The|An?)$|On|In|At|By|From|After|Before|Into|Since|When|While|Not|Only|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirty|Forty|Fifty|More|No|Our|Their|Its|It|They|We|He|She|Both|All|January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b/

const NUMBER = new RegExp(`^(?:\\d|(?:${NUMBER_IN_WORDS})\\b)`, 'i')

/** Whose lorries, gift or deed it is, where the words name a body. */
export function giverIn(text: string): string | null {
  const by = BY_WHOM.exec(text)
  const asked = ASKED.exec(text)
  const found = [
    OF_WHOM.exec(text)?.[1],
    by?.[1] ?? by?.[2] ?? by?.[3] ?? by?.[4],
    GAVE.exec(text)?.[1],
    ITS_LORRIES.exec(text)?.[1],
    SAID_IT.exec(text)?.[1],
    brings(asked?.[1] ?? asked?.[2] ?? asked?.[3]),
  ].find((name) => name !== undefined && /^\p{Lu}\p{L}/u.test(name) && !NO_BODY.test(name) && !NUMBER.test(name))
  return found?.replace(/['’]s?$/, '') ?? null
}

/** A known body that brings aid; whoever else asks may ask for himself. */
function brings(name: string | undefined): string | undefined {
  return name !== undefined && /^(?:body|ngo)\//.test(actorMeant(name, {})?.id ?? '') ? name : undefined
}

/** Who brings it by the words of a sentence; no town that lorries come from. */
export function giverOf(text: string, { lines }: Telling): string | null {
  const by = giverIn(text)
  const isTown = lines.some((l) =>
    [...l.towns, ...l.areas].some((x) => l.text.slice(x.start - l.start, x.end - l.start) === by),
  )
  return isTown ? null : by
}
