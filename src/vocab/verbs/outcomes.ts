// What is said of a deed that is the subject: "the swap is on hold", "the raid was a drill", "the withdrawal is weeks away". Data; how a
// subject and its predicate are met in a sentence is the reader's.
import { wordSet } from '../word-set.ts'
import type { Outcome } from './governors.ts'

/** Words that may stand between a copula and what is told. */
export const BETWEEN =
  /^(?:(?:still|now|only|just|merely|currently|again|in fact|actually|therefore|also|all|once more|at best|at most|then|very|largely|purely|simply|apparently|nothing (?:but|more than)|(?:little|no) more than|not yet|yet|always|by no means|already) )*/

/** Predicates behind a form of "be", "remain" or "prove", words parted by blanks; `now` where only the present leaves the deed open. */
export const PREDICATES: readonly { readonly outcome: Outcome; readonly now?: true; readonly words: RegExp }[] = [
  {
    outcome: 'negated',
    words:
      /^(?:(?:put |placed |still )?on (?:hold|ice|the back burner)|(?:taken )?off (?:the (?:table|agenda|cards)|again$|$)|out of the question|stillborn|nipped in the bud|(?:an? |the |another |something of an? )?(?:\S+ )?(?:sham|ruse|bluff|feint|hoax|fiction|fantasy|fake|drill|exercise(?! in)|rehearsal|myth|invention|fabrication|simulation|mirage|pipe dream|dead letter|non-starter|false alarm)(?: |$)|unthinkable|impossible|inconceivable|beyond (?:reach|them|it|its means|their means)|words on paper|(?:only )?on paper|simulated|feigned|faked|(?:stopped|halted|aborted|scrapped|dropped|abandoned) before|overtaken by|rained off|snowed off)/,
  },
  {
    outcome: 'planned',
    words:
      /^(?:in (?:preparation|the offing|the works|the pipeline|prospect|store)|on (?:the (?:cards|agenda|drawing board|horizon|table)|order)|at the planning stage|overdue|imminent|at hand|looming|pending|(?:only )?a (?:matter|question) of (?:hours|days|weeks|months|time)|(?:an? |some |still |\S+ )?(?:hours?|days?|weeks?|months?|years?|some way|a long way|a good way) (?:away|off)(?: |$)|far (?:off|away)(?: |$)|(?:a )?(?:long|good) way off|distant(?: |$)|a distant (?:prospect|dream|hope|goal)|(?:yet |still )?to (?:come|follow|begin|start|happen|take place)|due (?:to|on|in|at|next|this|by|tomorrow|later)|(?:an? |the |our |their |his |her |its |one |another )?(?:\S+ )?(?:priority|aim|goal|objective|intention|wish|hope|dream|precondition|prerequisite)(?: |$)|made (?:conditional|contingent|dependent)|subject to (?:approval|a vote|consent|agreement|talks)|awaiting|waiting for|a must(?: |$)|up for (?:discussion|negotiation|a vote)|pencilled|set for|slated for|scheduled for|(?:pushed|put) (?:back|off) (?:to|until|till|by)|held over (?:to|until|till))/,
  },
  {
    outcome: 'planned',
    now: true,
    words:
      /^(?:(?:being )?(?:planned|prepared|expected|anticipated|promised|demanded|sought|awaited|agreed|authorised|authorized|ordered|proposed|foreseen|envisaged|needed|required|mooted|drafted|arranged)(?: |$)|essential|vital|necessary|imperative|crucial|needed)/,
  },
  {
    outcome: 'hypothetical',
    words:
      /^(?:(?:being )?(?:talked|spoken) (?:of|about)|under (?:discussion|consideration|review|study|debate|negotiation)|in (?:doubt|question|jeopardy|limbo|the balance|the air|peril)|up in the air|(?:un)?likely|possible|(?:a|an|one|no|another|the only|not an) (?:\S+ )?(?:option|possibility|scenario)|conceivable|uncertain|not on offer|an open question|anyone's guess|anybody's guess|feared(?: |$)|rumoured|rumored)/,
  },
  {
    outcome: 'hypothetical',
    now: true,
    words: /^(?:being )?(?:discussed|debated|considered|weighed|studied|threatened|mulled)(?: |$)/,
  },
  {
    outcome: 'denied',
    words:
      /^(?:to be |to have been )?(?:an? |the )?(?:\S+ )?(?:rumour|rumor|invention|lie|fabrication|hoax|fiction|false|untrue)(?: |$)/,
  },
]

/** Verbs of what has not come, told of it as subject. */
export const STILL_OUT: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ...['loom', 'await', 'hinge', 'depend', 'beckon', 'impend'].map((w): [string, Outcome] => [w, 'planned']),
  ...['lapse', 'evaporate', 'founder'].map((w): [string, Outcome] => [w, 'negated']),
])
/** What a deed that has not come needs or waits for. */
export const LEAVE = wordSet(`
  approval consent vote permission signature backing decision agreement clearance authorisation authorization mandate go-ahead
  ratification blessing resolution`)
/** Verbs by which a deed comes about; with "not", "never" or "fail to" it has not. */
export const COMES = wordSet('materialise materialize happen occur come take begin start go eventuate transpire')
