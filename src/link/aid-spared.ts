// Words that speak of goods or lorries that came, and tell of no aid: what armies bring themselves, what is for sale, prices, people,
// what would have come, and what came in another year.

/** What armies carry for themselves, whoever drives. */
const FOR_ARMS =
  /\b(?:for (?:its|their|the|his) (?:own )?(?:\w+ )?(?:tanks|troops|men|guns|soldiers|fighters|garrison|positions|front|batter(?:y|ies)|vehicles|armou?r|barracks|offensive)\b|(?:of|with|carrying|bringing|brought|ferried|flew in|flown in|dropped|landed|and|full of) (?:\w+ ){0,2}?(?:ammunition|munitions|weapons|rifles|mortars|missiles|rockets|shells|explosives|arms)\b|(?:army|military|armou?red|troop|rebel|ammunition|munitions|weapons) (?:trucks?|lorr(?:y|ies)|convoys?|columns?|supplies|planes?|ships?)\b|(?:convoys?|columns?) of (?:the )?(?:army|military|soldiers|troops|tanks|armou?r\w*|fighters|pick-?ups)\b)/i

/** What is brought to be sold, and what it costs. */
const FOR_SALE =
  /\b(?:for sale\b|to sell\b|(?:trader|merchant|smuggler|shopkeeper)(?:s['’](?= )|['’]s\b)|smuggl\w+|on the market\b|prices?\b|sold (?:them|it|dear)\b)|\b(?:traders?|merchants?|smugglers?|shopkeepers?|dealers?) (?:\p{L}+ ){0,2}?(?:brought|bring|drove|carried|got|came|ferried) |\b(?:reach(?:ed|es)?|hit|touched|rose to|climbed to|went (?:up )?to|came to) (?:about |some |nearly |a record |over |as much as )?(?:[$€£]|\d[\d,.]* ?(?:\p{L}+ )?(?:a|an|per|the) (?:kilo\w*|bag|sack|litre|liter|loaf|tin|ounce|pound|tonne|barrel|viss|kg|piece|gallon)\b)/iu

/** "The only food that reached us was what people carried": no convoy. */
const BY_HAND =
  /\b(?:what|whatever|anything|that which) (?:\p{L}+ ){0,3}?(?:could |had |can |was )?(?:carried|carry|brought|smuggled|bought|grew|dug|found)\b|\bon (?:their|his|her|our|people['’]s) (?:own )?backs?\b/iu

/** "Instead of flour came soldiers": the goods are those that did not come. */
const IN_PLACE_OF =
  /\b(?:instead|in place) of (?:the )?(?:\p{L}+ )?(?:aid|food|flour|bread|rice|grain|medicines?|relief|supplies|convoys?|trucks?|lorr(?:y|ies)|fuel|milk|blankets|sorghum|millet|maize)\b/iu

/** "Had the convoy come, the child would have lived." */
const UNREAL =
  /^(?:["“])?(?:had|were|should) (?:the|a|an|any|only|it|they|more|\p{Lu}\w+|\p{Ll}+s)\b|\b(?:would|could|might|ought to|should) (?:\w+ )?have \w+/iu

/** People, papers and quarrels that come, and talk of aid. */
const OF_WORDS =
  /\b(?:ministers?|commissioners?|heads?|directors?|chiefs?|advisers?|envoys?|talks|conferences?|secretary|offices?) (?:for|of|on) (?:\w+ )?(?:relief|aid|food|supplies)\b|\b(?:letters?|messages?|news|word|appeals?|talk|disputes?|quarrels?|questions?|demands?|promises?|rumou?rs?|pictures|photographs?|reports?) (?:asking|about|over|for|concerning|requesting|begging)\b[^.;,]{0,50}\b(?:reach\w*|arriv\w+|came|went|got)\b/i

/** "Lorries with 300 displaced people", "a convoy of evacuees": what is carried are people. */
const OF_PEOPLE =
  /\b(?:convoys?|columns?|trucks?|lorr(?:y|ies)|barges?|boats?|ships?|ferr(?:y|ies)|planes?|aircraft|helicopters?|buses) (?:(?:of|full of|filled with|packed with|with|carrying|taking|bringing) )(?:buses (?:with|carrying) )?(?:(?:about|some|more than|nearly|over|the|its|their|several|many|two|three) )*(?:[\d,.]+ )?(?:\p{L}+ hundred )?(?:(?:displaced|wounded|freed|released|sick|stranded|trapped|foreign|surrendered) )?(?:people|civilians|residents|evacuees|survivors|refugees|passengers|families|women|children|prisoners|captives|hostages|detainees|fighters|rebels|displaced|wounded|patients|migrants|returnees)\b/iu

/** What is lent or hired out, and what robbers drive away, comes to nobody. */
const OF_OTHERS =
  /\b(?:lent|lends|loaned|hired out)\b|\b(?:drove off|made off|got away|walked off|ran off|carried off|sped off|disappeared) with\b|\bdrove off (?:with )?(?:a|an|the|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:\w+ )?(?:trucks?|lorr(?:y|ies)|tankers?|vehicles|vans?)\b/i
const ARRIVED = /\b(?:reach(?:ed|es)?|arriv\w+|deliver\w*|handed|distribut\w+|unloaded|got (?:in|through))\b/i

/** A reader's question: what it tells is what is asked about. */
const ASKS = /^(?:Q|Question)[.:] /

/** Whether a sentence of goods that came tells of no aid at all. */
export function isNoAid(sentence: string): boolean {
  return (
    FOR_ARMS.test(sentence) ||
    FOR_SALE.test(sentence) ||
    BY_HAND.test(sentence) ||
    IN_PLACE_OF.test(sentence) ||
    UNREAL.test(sentence) ||
    OF_WORDS.test(sentence) ||
    OF_PEOPLE.test(sentence) ||
    (OF_OTHERS.test(sentence) && !ARRIVED.test(sentence)) ||
    ASKS.test(sentence)
  )
}

const YEAR =
  /\b(?:in|of|during|throughout|until|before|back in|(?:war|winter|summer|spring|autumn|siege|famine|truce|year) of|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}(?:st|nd|rd|th)?,) ((?:19|20)\d\d)\b/gi

/** Whether what a sentence tells was in a year long before that of its report, while its day says another or none. */
export function isOfAnotherYear(sentence: string, day: string | null, published: string | null): boolean {
  if (published === null) return false
  const now = Number(published.slice(0, 4))
  const years = [...sentence.matchAll(YEAR)].map((m) => Number(m[1]))
  return years.length > 0 && years.every((y) => now - y > 1) && !years.some((y) => day?.startsWith(`${y}-`))
}
