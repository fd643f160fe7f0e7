// What a sentence says of when something was, before it says who did it.

/** "On 4 June the hospital appealed": a day without a comma behind it. */
const ON_DAY =
  /^(?:(?:Early|Late) )?(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter) (?:that |the same )?(?:\w+day the \d{1,2}(?:st|nd|rd|th)|the \d{1,2}(?:st|nd|rd|th)|\w+day(?! the \d)|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}|\p{Lu}\p{L}+)(?: (?:morning|night|evening|afternoon))? (?=(?:the|an?|its|their|our|my|his|her|all|some|both|it|he|she|they|we|\p{Lu})\b)/u
/** "Over the week of the truce the centre recorded": a stretch of time without a comma behind it. */
const OVER_TIME =
  /^(?:[Oo]ver|[Dd]uring|[Ii]n|[Ww]ithin|[Tt]hrough) (?:the |its )?(?:first |last |past |same )?(?:\w+ )?(?:days?|weeks?|months?|hours?|nights?|truce|ceasefire)(?: of (?:the |its )?\w+)? (?=(?:the|an?|its|their|\p{Lu})\b)/u
/** "Between 10 May last year and the end of February observers recorded", "for the weeks from 24 January to 15 February the government has". */
const FROM_TO =
  /^(?:[Bb]etween|[Ff]rom|[Ff]or the (?:days|weeks|months|period) (?:from|between)) .{3,40}? (?:and|to|until) (?:the (?:end|middle|beginning) of |early |late |mid-)?(?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}+(?: \d{1,2})?(?: (?:last year|\d{4}))? (?=(?:the|an?|its|their|\p{Lu})\b)/u
/** "At noon that day the government gave": an hour without a comma behind it. */
const AT_HOUR =
  /^(?:At|Around|About|Shortly before|Shortly after|Just before|Just after|By|Before|After|Towards?) (?:noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunset|sunrise|first light|the same (?:hour|time)|(?:\d{1,2}(?:[.:]\d\d)?|\p{Ll}+)(?: o['’]clock| ?[ap]\.?m\.?)(?: in the (?:morning|afternoon|evening)| at night)?)(?: (?:on (?:\w+day|\d{1,2} \p{Lu}\p{L}+)|that (?:same )?(?:day|morning|night|evening|afternoon)|(?:the )?(?:same|next|following) (?:day|morning|night|evening)))? (?=\p{L})/iu
const THAT_DAY =
  /^(?:That|The same|The next|The following|Later that|Early that|Late that) (?:day|morning|night|evening|afternoon|week|month) (?=\p{L})/u

/** Words without the time they begin with. */
export function withoutWhen(words: string): string {
  return [ON_DAY, OVER_TIME, FROM_TO, AT_HOUR, THAT_DAY].reduce((left, when) => left.replace(when, ''), words)
}
