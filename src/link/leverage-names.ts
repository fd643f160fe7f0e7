// Who can move whom: how sentences name those who hold power and those who are moved, as sources of expressions.
import { CAPITAL, LETTERS } from '../vocab/letters.ts'

/** A name, with what a body is called behind it. */
export const NAME = `(?:the )?(?:[${CAPITAL}][${LETTERS}]+ d['’])?[${CAPITAL}][${LETTERS}\\d'’-]*(?: (?:al-|of |the )?[${CAPITAL}][${LETTERS}\\d'’-]*){0,4}(?: (?:states|monarchies|governments?|command|rebels|opposition|army|militias?|delegation|leadership|authorities|generals|side)\\b)?`
/** Bodies of men that are moved, as they are called where they have no name. */
const BODIES =
  'command|commanders|rebels|opposition|government|army|regime|militias?|fighters|delegation|junta|generals|brigades|warlords|separatists|insurgents|guerrillas|paramilitaries|palace|presidency|leadership|old man|front|movement|council|mutineers'
/** Those who are moved, by name or by what they are. */
export const OTHER = `(?:[Tt]he (?:[${LETTERS}]+ )?(?:${BODIES})|${NAME})`
const TITLE = '(?:[A-Za-z]+ )?(?:[Ee]nvoy|[Pp]resident|[Mm]inister|[Gg]eneral|[Ss]ecretary|[Aa]mbassador) '
const SAID =
  'said|says|told|added|argued|argues|claimed|claims|maintained|maintains|insisted|insists|remarked|observed|explained|reckons|reckoned|believes|thinks|suggested|conceded|admitted'
/** Between a name and its verb: "Kigali alone", "Tehran, which arms them,", "Doha, for its part,", "Pretoria, an official told me,". */
export const HOLDER = `\\b(?:${TITLE})?(?<who>${NAME})(?: alone| itself| still| now|, which [^,.;]{3,60},|, who [^,.;]{3,60},|, for (?:its|his|her|their) part,|, (?:[^,.;]{2,60} )?(?:${SAID})(?: (?:me|us|\\p{L}+|over [^,.;]{2,20}))?,)?,? `
/** "The one man in the room able to", "the only capital that could". */
const ALONE =
  '(?:the|perhaps the|probably the) (?:only|one|last|sole) (?:\\p{L}+ ){0,6}?(?:able to|with the (?:power|means|weight|standing) to|(?:who|that|which) (?:can|could|might))'
/** Words that somebody has the power to do something. */
export const ABLE = `(?:(?:can|could)(?: still| easily| also)?(?: have)?|(?:is|are|was|were|would be) able to|(?:has|have|had) (?:all )?the (?:means|power|weight|influence|leverage|clout|standing|ability|levers|money) to|(?:is|are|was|were) in a position to|(?:as|is|was|remains|remained) ${ALONE}) `
