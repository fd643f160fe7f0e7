// The frames in which reports pass on what only goes round: who or what tells it is a paper, a post, a crowd, and vouches for nothing.

/** Things that carry talk, by themselves no witness. */
const CARRIERS = `(?:text|sms|voice|audio|whatsapp|telegram|forwarded)? ?(?:messages?|posts?|tweets?|clips?|recordings?|leaflets?|placards?|headlines?|notices?|pages?|papers?|newspapers?|tabloids?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|websites?|blogs?|channels?|stations?|broadcasts?|feeds?|accounts?|rumou?rs?|gossip|talk|chatter|hearsay|whispers?|words?|tales?|stor(?:y|ies)|versions?|legends?)`
/** Places where people talk. */
const PLACES_OF_TALK = `(?:market(?:place)?|bazaar|souk|tea ?-?(?:shop|house|stall)|caf[eé]|coffee ?house|bar|queue|bus|taxi|street|barber(?:['’]?s)?|baker(?:y|['’]s)|mosque|church|well|dock|camp|pump|stall|line|corridor|lobby)s?`

const FRAMES: readonly RegExp[] = [
  // "Text messages to the effect that …", "Word that …", "A story that …": the carrier is what the sentence is about.
  new RegExp(
    String.raw`^["“]?(?:But |And |Still, |Meanwhile, |By \p{L}+,? )?(?:(?:an?|the|one|some|several|those|these|various|many|unsigned|anonymous|false|early|the first|persistent|wild) )?(?:\p{L}+ )?${CARRIERS}(?: (?:on|in|from|by|of|sent|posted|printed|passed|going)\b[^,.;]{0,50}?)? (?:that|to the effect that|in which|according to which|saying|claiming|announcing|telling of) `,
    'iu',
  ),
  // "A leaflet claims", "one channel had the hostages home", "accounts close to the militia reported", "a headline read"
  /\b(?:leaflets?|headlines?|posts?|tweets?|(?:twitter |facebook |telegram |social media )?accounts?|channels?|tabloids?|websites?|blogs?|facebook|telegram|whatsapp|social media|posters?)\b(?: (?:close to|loyal to|linked to|run by|of|on|in|from) [^,.;]{0,40}?)? (?:claim(?:s|ed)?|sa(?:y|ys|id)|report(?:s|ed)?|announc(?:es|ed)|read|reads|had (?!not|no|been))\b/i,
  // "The radio had him free on 5 August", "one channel had the siege lifted"
  /\b(?:radio|stations?|television|tv|papers?|newspapers?|press|media|bulletins?|agency)(?: (?:in|of) \p{Lu}\p{L}+)? had (?:him|her|them|it|us|the \p{Ll}+(?: \p{Ll}+)?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:already |all )?(?:free|freed|home|out|back|released|safe|lifted|broken|taken|fallen|delivered|signed|surrendered|dead)\b/iu,
  // "A report on a private station that the men had been let go": of a medium, and of no body that looks into things.
  /\b(?:an? |the )?(?:news )?reports? (?:on|in|by|from|carried (?:on|by)) (?:an? |the |one |some )?(?:\p{L}+ ){0,3}?(?:station|channel|radio|television|website|site|page|paper|newspaper|tabloid|blog|network)s?\b[^.;]{0,20}\bthat\b/iu,
  // "A Lisbon paper has it that", "the market had it that"
  /\b(?:has|have|had) it that\b/i,
  // "At the market one hears that", "in the tea shops they say"
  new RegExp(
    String.raw`\b(?:in|at|on|outside|round|around) (?:the |every |all the )?(?:\p{L}+ )?${PLACES_OF_TALK}\b[^.;]{0,40}?\b(?:(?:one|you|we|they|people|everybody|everyone) (?:hears?|heard|says?|said|tells?|told|whispers?|whispered|will tell)|it (?:is|was) (?:said|told|whispered|held)|the talk|the word|word)\b`,
    'iu',
  ),
  /\b(?:one|you) hears? (?:it said )?that\b/i,
  // "Somebody had put it about that", "it is being whispered that", "a message forwarded from phone to phone"
  /\b(?:put|putting|puts) (?:it|the word|the story) (?:about|round|around)\b/i,
  /\bit (?:is|was) (?:being )?(?:put about|given out|whispered|bruited|rumou?red|noised)\b/i,
  /\b(?:mak(?:es?|ing)|made|do(?:es|ing)?|did) the rounds\b|\bgo(?:es|ing)? (?:round|viral)\b|\bwent (?:round|viral)\b|\bfrom (?:mouth to mouth|phone to phone|hand to hand|house to house)\b/i,
  // "It was in all the papers that", "was all over the bazaar"
  /\bin all the (?:papers|newspapers|headlines)\b|\ball over (?:the )?(?:bazaar|market|town|internet|papers|radio|facebook)\b/i,
  // "told each other", "were telling one another"
  /\b(?:tell|tells|told|telling|assure|assured|assuring) (?:each other|one another)\b/i,
  // "A cousin telephoned to say", "somebody on the bus swore"
  /\b(?:an? |the |his |her |my |their |some )?(?:cousin|brother-in-law|nephew|uncle|stranger|passer-by|somebody|someone|friend of a friend)s?\b[^,.;]{0,30}\b(?:sa(?:y|ys|id)|telephoned|rang|called|texted|told|swore|swears|heard|insist(?:s|ed)?)\b/i,
]

/** Whether a sentence stands in such a frame. */
export function isPassedOn(sentence: string): boolean {
  return FRAMES.some((frame) => frame.test(sentence))
}
