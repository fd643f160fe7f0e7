// Asks that want nothing which anybody could do or leave: calm, prayers, a thought; what everybody always asks for; what is put to heaven.

/** What is known of an ask besides its words. */
interface EmptyFacts {
  /** Whether anybody is named or described who is asked, and whether a body or side that a roster knows is. */
  readonly heard: boolean
  readonly known: boolean
  /** Who asks and who is asked, in their own words. */
  readonly by: readonly string[]
  readonly to: readonly string[]
  /** The whole sentence it stands in. */
  readonly sentence: string
}

const ASKS_FOR =
  '\\b(?:call(?:s|ed|ing)?(?: again| once more| repeatedly)? for|appeal(?:s|ed|ing)?(?: to [^,.;]{2,60}?)? for|ask(?:s|ed|ing)?(?: [^,.;]{2,40}?)? for|plead(?:s|ed|ing)? for|urg(?:es?|ed|ing)|preach(?:es|ed|ing)?)'
/** Frames of mind, which no one can hand over. */
const MOOD =
  '(?:calm(?:ness)?|patience|prayers?|unity|reflection|soul-searching|forgiveness|wisdom|courage|vigilance|understanding|solidarity|humility|tolerance|harmony|hope|faith|reason|sanity|common sense|perseverance|discipline|endurance|brotherhood|compassion|revenge|vengeance|martyrdom|a change of (?:heart|mind|tone)|cool heads|a sense of [\\p{L}]+)'
/** What is empty only where nobody is asked for it. */
const STANCE = '(?:peace(?! (?:talks|conference|deal|accord|process|plan|keepers))|restraint|moderation|de-escalation)'
const ONLY = (what: string): RegExp =>
  new RegExp(
    `${ASKS_FOR} (?:(?:the|an?|more|greater|utmost|national|maximum|our|\\p{L}+ed) ){0,2}${what}(?:(?:,| and|, and| or) (?:for )?(?:\\p{L}+ )?(?:${MOOD}|${STANCE}))*(?!\\p{L})(?! (?:and|as well as) (?:for |that |to |an? |the ))`,
    'iu',
  )
const ONLY_MOOD = ONLY(MOOD)
const ONLY_STANCE = ONLY(STANCE)

/** "Called on everyone to think of the children", "urged the faithful not to lose hope". */
const MIND =
  /\b(?:call(?:s|ed|ing)? (?:on|upon)|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)? to|begg?(?:s|ed|ing)?|implor(?:es?|ed|ing)|let) [^.;]{2,70}? (?:not )?(?:to )?(?:never )?(?:think(?! (?:again|twice))|remember|reflect|pray|forget|believe|imagine|ponder|dream|understand|bear in mind|(?:keep|have|lose|give up) (?:the )?(?:faith|hope|heart)|forgive|mourn|rejoice|unite(?! (?:behind|under))|be (?:patient|vigilant|brave|strong|thankful|proud|calm|united)|(?:stay|keep|remain) (?:calm|strong|patient|united|vigilant|steadfast))\b/iu
/** "Let them knock at the other door": a flourish, not a leave to be given. */
const FLOURISH =
  /^["“]?(?:and |so |but |then )?let (?!us\b|our\b|me\b|my\b)(?:[\p{L}'’-]+ ){1,5}?(?:knock|remember|think|see|know|explain|say|answer for|beware|learn|judge|try|count|look|wait|hear|read|tell|speak|believe|rot|burn|choke|be (?:known|said|clear|understood|remembered))\b/iu
/** Small things that people ask of one another. */
const SMALL =
  /\bask(?:s|ed|ing)?(?: (?:him|her|them|us|the \p{L}+))? for (?:an? |the |some |his |her |more )?(?:\p{L}+ )?(?:cigarettes?|light|jobs?|drink|sip|tea|coffee|autographs?|directions|mothers?|name|word with|interview|comment|photographs?)(?!\p{L})/iu
/** What everybody asks for, day in and day out. */
const ANYBODY =
  /^(?:people|everybody|everyone|all|some|many|others|most|nobody|no one|anyone|anybody|one|you|readers|listeners|viewers|men|women|mothers|fathers|parents|children|neighbou?rs|passers-by|somebody|someone)(?: (?:here|there|everywhere))?$/i
const HABIT = /\b(?:ask|beg|demand|appeal|plead|call|want|request|urge|pray)s?\b/i
/** "Calls for help fill the radio", "appeals for unity have become a ritual": a kind of words, and none that anybody says. */
const GENRE =
  /^["“]?(?:(?:the|these|such|new|more|growing|repeated|fresh|constant|louder|many|all) )*(?:calls|appeals|demands|pleas|cries) (?:for|to)\b/i
const OF_SOMEBODY = /\b(?:by|from) (?:the |an? |its |their )?\p{L}/iu
const OUTCOME =
  /\b(?:refus\w+|reject\w+|granted|unanswered|ignored|unheeded|no (?:reply|answer)|turned down|deaf|answered|met|heeded)\b/i
const HEAVEN =
  /^(?:god|allah|(?:the )?(?:lord|heavens?|almighty|virgin|saints)|fate|providence|(?:the )?conscience\b.*)$/i
/** "We should like to see the receipts", "he requested anonymity". */
const MANNER =
  /\b(?:should|would) (?:very much )?like to (?:see|know|hear|believe|think)\b|\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)|want(?:s|ed|ing)) (?:\p{L}+ )?(?:anonymity|discretion|confidentiality)\b|\b(?:demonstrations?|rall(?:y|ies)|strikes?|meetings?|elections?|march(?:es)?) (?:is|are|was|were|has been|have been|had been) called (?:for|by)\b|\bwr(?:ote|ites|itten) to (?:say|tell|thank|congratulate|explain|inform|remind)\b|^press$|\bsummon(?:s|ed)\b[^.;]{0,40}? to (?:the|an?|his|her|its|their) \p{L}|\b(?:cannot|will not|never|do(?:es)? not|did not) (?:accept|agree to|bow to)\b[^.;]{0,20}\bdemand\b|\bask(?:s|ed|ing)? (?:to (?:remain|stay|be left) (?:anonymous|unnamed|nameless)|the same\b(?! of| from| for))/iu

/** Whether words that ask want nothing which anybody could do or leave. */
export function wantsNothing(words: string, { heard, known, by, to, sentence }: EmptyFacts): boolean {
  if (MANNER.test(words) || SMALL.test(words) || MIND.test(words) || FLOURISH.test(words)) return true
  if ((!known && ONLY_MOOD.test(words)) || (!heard && ONLY_STANCE.test(words))) return true
  if (to.length > 0 && to.every((name) => HEAVEN.test(name))) return true
  if (!heard && by.length > 0 && by.every((name) => ANYBODY.test(name)) && HABIT.test(words)) return true
  return !known && GENRE.test(words) && !OF_SOMEBODY.test(words) && !OUTCOME.test(sentence)
}

const PASSIVE =
  /\b(?:must|should|ought to|ha(?:s|ve) to|needs? to) (?:not |never |also |now |at once |immediately )?be \p{L}+(?:ed|en|ught|lt|ld|own)\b/iu

/** What stands before the name of those an ask is made for. */
const ON_BEHALF = /\b(?:appeal|plea|request|petition|call)s? (?:for|on behalf of) (?:the )?$/i

/** Whether a name is what words want something done to or for, and not who is to do it: "its people should not be bombed". */
export function isDoneTo(name: string, words: string): boolean {
  if (ON_BEHALF.test(words.slice(0, Math.max(0, words.indexOf(name))))) return true
  const at = PASSIVE.exec(words)?.index ?? -1
  const named = words.indexOf(name)
  return at > 0 && named >= 0 && named < at
}
