// Words by which a report passes on what people tell one another, and does not vouch for.

import { isPassedOn } from './hearsay-frames.ts'

const HEARSAY =
  /\b(?:rumou?r\w*|it (?:was|is) (?:being )?said(?! by)|unconfirmed|could not be (?:independently )?(?:confirmed|verified)|(?:reports?|posts?|accounts?|messages?) (?:on|in) (?:social|\S+ media|the internet|telegram)|not true|(?:is|was) false|(?:they|people|everybody|everyone) (?:will |would |all )?tell you|(?:they|people) say in the (?:market|bazaar|queue|street|caf[eé]|mosque|camp)s?|people forward|(?:so )?(?:the|one|a) stor(?:y|ies) (?:went|goes|ran|runs|had it|has it)|stor(?:y|ies) (?:\p{Ll}+ ){0,3}?(?:carried|put about|circulat\w+|recycled|spread|doing the rounds)|word (?:was|is|has it|had it|went (?:round|around)|spread)|(?:the |there (?:was|is|has been) )?talk (?:(?:was|is|in (?:the )?\p{L}+(?: \p{L}+)? (?:was|is)) (?:that|of)|in (?:the )?\p{L}+(?: \p{L}+)? that|that\b)|one hears(?: it said)?\b|you hear (?:it said )?that|(?:i|we|he|she|they|had|has|have) (?:had |have |has )?heard (?:it said )?that|some say\b|(?:tea ?shops?|bazaars?|markets?|caf[eé]s?|barracks) (?:have|has|had) it\b|on (?:everyone|everybody)['’]s lips|swor(?:e|n) (?:to (?:me|us) )?that|swears (?:to (?:me|us) )?that|(?:everybody|everyone|(?:the )?(?:whole|all|half) (?:of )?(?:the )?[\p{L}-]+) (?:knew|knows|was sure|is sure) that)\b/iu

/** Whether words say that what they tell is only going round: "they tell you in the market that …". */
export function isHearsay(words: string): boolean {
  return HEARSAY.test(words) || isPassedOn(words)
}
