// Words by which a deed is at issue and not done: what is aimed at, asked, weighed or laid down, what somebody sees in it, what a headline
// says of it without a verb of its own. Data; how they are met in a sentence is the reader's.
import { wordSet } from '../word-set.ts'
import type { Outcome } from './governors.ts'

/** Nouns of what is wanted, feared or only thought of, whether it is told in the present or in the past: "the aim was the capture of the port". */
export const AIMED_AT = wordSet(`
  aim goal objective purpose target ambition intention intent plan idea scenario proposal suggestion option alternative possibility wish hope
  dream desire fear danger threat risk temptation prospect expectation nightmare demand request condition precondition prerequisite term
  requirement stipulation offer promise pledge vow undertaking commitment preference solution remedy way-out choice forecast prediction`)

/** Nouns of what people talk, quarrel and wait over: what of giving way they are told to be has not come. */
export const AT_ISSUE = wordSet(`
  point issue question topic subject matter agenda item bone hurdle sticking-point stumbling-block snag obstacle crux priority task need
  step move phase stage top key price clause provision article list wishlist programme program`)

/** Of these the past tells what was done: "the first step was the release of the nurses". */
export const TAKEN = wordSet('step move phase stage point matter key item')

/** What a deed is called that somebody only thinks of: "described an attack as a last resort". */
export const SEEN_AS = wordSet(`
  resort option possibility necessity alternative solution remedy priority condition precondition prerequisite requirement inevitability
  certainty probability likelihood goal aim objective ambition hope dream way-out answer duty obligation imperative`)

/** Who does so to a raid speaks of one that was: "could not explain an attack", "would avenge a raid". */
export const LOOKS_BACK = wordSet(`
  investigate probe examine condemn denounce decry mourn grieve commemorate mark remember recall recount forget forgive regret avenge punish
  answer respond react retaliate recover explain describe confirm verify prove deny blame document film photograph report claim admit confess
  hear see feel watch witness smell link attribute trace compare justify hide conceal cover reveal expose result stem come follow learn
  end lift break stop halt ease relieve extend prolong survive escape flee die suffer kill wound injure hurt repeat have be`)

/** What a headline says behind a deed, with no form of "be" between. */
export const HEADLINED: readonly { readonly outcome: Outcome; readonly words: RegExp }[] = [
  {
    outcome: 'planned',
    words:
      /^(?:wanted|needed|eyed|mulled|mooted|sought|urged|planned|expected|demanded|proposed|awaited|promised|offered|pledged|vowed|threatened|tipped|due|set (?:for|to)|next|soon|near|nearing|nears|in sight|in the offing|on the cards|on the table|within (?:reach|sight|grasp|days|hours|weeks)|imminent|overdue|looms?|looming|beckons?|awaits?|to (?:come|follow|begin|start|go ahead)|a matter of (?:time|hours|days|weeks|months)|only (?:days|hours|weeks|months) (?:away|off)|(?:days|hours|weeks|months) (?:away|off)|tops? (?:the )?(?:agenda|wish ?list|demands)|(?:plans?|bid|push|call|offer|pledge|vow|hopes?|proposals?|threat|deadline)(?: |$))/,
  },
  {
    outcome: 'hypothetical',
    words:
      /^(?:not (?:yet )?ruled out|inevitable|unavoidable|at risk|in jeopardy|in peril|on a knife-edge|feared|likely|unlikely|possible|doubtful|uncertain|unclear|in (?:doubt|question|limbo|the balance)|debated|discussed|considered|weighed|still (?:possible|likely|elusive|far off|a long way off)|elusive|hangs in the balance|an? (?:\S+ )?(?:prospect|possibility|option|dream|hope|goal)|(?:fears?|risk|danger|debate|question|alert|warning|alarm|scare|watch|drill|exercise)(?: |$))/,
  },
  {
    outcome: 'negated',
    words:
      /^(?:ruled out|averted|foiled|thwarted|prevented|forestalled|delayed|postponed|scrapped|cancelled|canceled|shelved|off|stalled|stalls|blocked|vetoed|called off|put off|on (?:hold|ice)|off the (?:table|cards|agenda)|plot (?:foiled|thwarted|uncovered)|bid (?:fails|failed|foiled)|(?:threat|fears?) (?:lifted|over|recedes?|fades?))/,
  },
  {
    outcome: 'denied',
    words:
      /^(?:denied|hoax|myth|claims? (?:denied|rejected|dismissed|false|untrue)|(?:reports?|rumou?rs?) (?:denied|false|untrue|dismissed))/,
  },
  { outcome: 'alleged', words: /^(?:alleged|rumou?red|claimed|reported|suspected|claims?(?: |$)|reports?(?: |$))/ },
]

/** Words before an event noun that say that it was played: "staged a mock attack". */
export const PLAYED = wordSet(
  'mock simulated fake faked feigned pretend pretended sham make-believe imaginary imagined fictitious fictional virtual rehearsed',
)
