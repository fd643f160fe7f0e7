// Words of an aid convoy's way: what is carried, and that it was asked for, approved, loaded, stripped, turned back or came.

const VEHICLE =
  'convoys?|trucks?|lorr(?:y|ies)|tankers?|barges?|vans?|(?:lorry|truck|boat)loads?|(?:aid|relief|food|supply|humanitarian|Red Cross|Red Crescent|UN) (?:ships?|boats?|flights?|planes?|columns?)|columns? of (?:the )?(?:aid|food|relief|trucks|lorries|UN\\w*|United Nations|Red Cross|ICRC)'
const GOODS =
  'aid(?! (?:workers?|chiefs?|ministers?|commissioners?|officials?|coordinators?|agenc\\w+|groups?|organi[sz]ations?|bod(?:y|ies)|appeals?|plans?|budgets?|conferences?|donors?|talks)\\b)|food|relief(?! (?:workers?|chiefs?|officials?|coordinators?|agenc\\w+|groups?|organi[sz]ations?)\\b)|supplies|rations|crates|plasma|oxygen|antibiotics|flour|salt|cooking oil|oil(?= and (?:rice|flour|beans|lentils|sugar))|cereals|wheat|grain|sorghum|millet|maize|rice|beans|lentils|sugar|bread|loaves|medicines?|drugs|dressings|bandages|surgical \\w+|(?:field|mobile) (?:hospitals?|clinics?)|jerrycans?|vaccines?|insulin|serum|blood|milk|baby food|biscuits|(?:ready|hot) meals|bottled water|drinking water|parcels|kits?|blankets|tents|tarpaulins|sheeting|cargo|consignments?|pallets?|tonnes|fuel|diesel|kerosene|litres'
/** Things that are taken off a lorry. */
const TAKEABLE =
  'kits?|medicines?|drugs|supplies|surgical \\w+|instruments|items|goods|vaccines?|milk|dressings|antibiotics|anaesthetics?|insulin|blood|serum|generators?|batteries|boots|sheeting|equipment|syringes|scissors|biscuits|cartons|crates|boxes|pallets|sacks|plasma|stretchers|tools|radios|spare parts|fuel|diesel|food|flour|wheat|rice|sugar|oil|tonnes|cylinders|bags|blankets'
const GUARDS = 'officers?|soldiers?|guards?|gunmen|fighters|militia(?:men)?|police|troops|customs (?:men|officials)'

/** Whether words are about aid. */
export const RELIEF = new RegExp(`\\b(?:${VEHICLE}|${GOODS}|delivery|deliveries|surgical|access)\\b`, 'i')

/** What is asked for, granted or refused: leave to go in. */
const LEAVE =
  'leave|permission|access|clearance|passage|permits?|approval|consent|authori[sz]ation|safe conduct|the go-ahead|a green light'
const ASKED_FOR = `(?:asked|applied|petitioned|pressed|written)\\b(?! by\\b)[^.;]{0,70}?\\b(?:for|about) (?:\\w+ ){0,2}?(?:${LEAVE})|(?:asked|sought|petitioned) (?:\\w+ )?(?:${LEAVE})`
/** Aid or leave for it was asked for. */
export const REQUESTED = new RegExp(
  `\\b(?:had |was |were |has |have |been )*(?:request(?:ed|s(?= (?:the|an?|that|leave|permission|clearance|access|safe|\\d)))|(?:re)?applied\\b(?! (?:pressure|force|the))|${ASKED_FOR}|(?:filed|lodged|submitted|handed in|sent in|made|put in) (?:an?|its|their|our|the|another) (?:\\p{L}+ )?(?:request|application)|asked to (?:send|bring|take|fly|ship|move|deliver) |asked (?:the |for )?[\\p{L} ]{3,50} to (?:clear|approve|authori[sz]e|let|admit) )|\\b(?:request|application)\\b[^.;]{0,60}\\b(?:was|were) (?:made|sent|submitted|handed in|filed|lodged)\\b|\\b(?:request|application) (?:of|dated) (?=\\d)|\\b(?:${LEAVE})\\b[^.;,]{0,60}\\b(?:was|were|been) (?:sought|requested|asked for|applied for)`,
  'iu',
)
/** "The application of 28 March was granted": the day it was made. */
export const MADE_ON =
  /\b(?:request|application|notification)s?(?: (?:of|from|by|to|for) [^,.;]{2,60}?)?,? (?:of|dated|made on|filed on|lodged on|submitted on) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+ \d{1,2})/iu
/** What was asked for was refused, in words of a paper or of those who said no. */
export const REFUSED = new RegExp(
  `\\b(?:requests?|applications?|notifications?|convoys?|lorr(?:y|ies)|trucks?|delivery|it|this|that|they|both|all|${LEAVE})\\b[^.;]{0,90}?\\b(?:was|were|been|being|got) (?:again |also |all |both |twice |flatly |then )*(?:refused|denied|rejected|turned down|declined|vetoed|not (?:granted|approved|given|authori[sz]ed))\\b(?! (?:entry|passage))|\\b(?:refused|rejected|denied|declined|turned down|vetoed) (?:\\w+ ){0,2}?(?:requests?|applications?|convoys?|it|them|both|${LEAVE})\\b|\\b(?:request|application)s? met with a refusal\\b|\\b(?:${LEAVE})\\b[^.;]{0,60}\\b(?:was|were|been) withheld\\b|\\bsaid no\\b(?! (?:\\p{L}|\\d))|\\bturned (?:us|them|it|both) down\\b`,
  'iu',
)
/** Leave for aid was given. */
export const APPROVED =
  /\b(?:approv(?:ed|es)(?! of\b)|authori[sz](?:ed|es)|permission (?:was|had been|has been) (?:given|granted)|(?:clearance|permission|approval|consent|permits?|go-ahead|leave(?= for| to| came| was)|authori[sz]ation|green light)\b[^.;]{0,40}\b(?:came|arrived|was given|was granted|was issued|were given|were granted|were issued)|(?:received|obtained|got|(?:was|were|been) (?:given|granted)|secured|won) (?:\w+ )?(?:permission|clearance|approval|consent|the go-ahead|a permit|permits|the nod|leave)|gave (?:its |their |his |her )?(?:permission|approval|consent|clearance|blessing|assent|leave)|signed (?:the |a |an )?(?:permit|clearance|pass|authori[sz]ation)\b|(?:agreed|consented|conceded) (?:on [^,.;]{3,16} )?that [^.;]{0,60}\b(?:may|might|could|can) (?:land|pass|go in|enter|come in|cross|proceed)\b|(?:agreed|consented) (?:on [^,.;]{3,16} )?to let (?=[^.;]{0,40}\b(?:convoys?|lorr(?:y|ies)|trucks?|barges?|aid|food)\b)|granted|go-ahead (?:came|was given)|cleared (?:for|to|by|on)\b|informed\b[^.;]{3,50}\b(?:could|may) (?:pass|go|enter|proceed)|green light)\b/i
/** Aid stands loaded or waits. */
export const LOADED = new RegExp(
  `\\b(?:${VEHICLE})\\b[^.;]{0,60}\\b(?:loaded|waiting|waited|wait|standing|crossed|ready)\\b|\\b(?:tonnes|tons|sacks|crates|pallets|cartons) of \\w+\\b[^.;]{0,60}\\b(?:(?:been|is|are|were|was) (?:\\w+ )?(?:loaded|waiting|standing|lying|parked|stuck|held|stacked)|stands?|lies?|waits?)\\b|\\b(?:loaded|waiting|standing)\\b[^.;]{0,30}\\b(?:trucks?|lorr(?:y|ies))\\b`,
  'i',
)
/** "Lorries bound for Kabala left Freetown", "nine lorries set out for Goma". */
export const SENT_OFF = new RegExp(
  `\\b(?:${VEHICLE})\\b[^.;]{0,60}?\\b(?:(?:bound|meant|destined|headed) for\\b[^.;]{0,60}?\\b(?:left|set (?:out|off)|departed|drove off|sailed|took off|moved off)\\b|(?:left|set (?:out|off)|departed|sailed|drove off|took off)\\b[^.;]{0,40}? for (?=\\p{Lu}|the ))`,
  'u',
)
/** "Two, with 22 tonnes of flour, were loaded here", "loading was completed on 13 April": where relief is spoken of. */
export const LOADING =
  /\b(?:was|were|been|is|are|had|has|have|stood|stand|stands|standing) (?:\w+ )?loaded\b|\bloading\b[^.;]{0,60}\b(?:completed|complete|finished|ended|done|over)\b|\bcompleted (?:the )?loading\b/i
/** Things were taken off, in the passive. */
export const TAKEN = new RegExp(
  `\\b(?:${TAKEABLE})\\b[^.;]{0,60}\\b(?:removed|taken (?:off|out|away)|stripped|confiscated|impounded|held back|struck from)\\b`,
  'i',
)
/** Somebody took things off lorries. */
export const TOOK = new RegExp(
  `\\b(?:removed?|removes|took|takes|confiscated|stripped|seized|unloaded)\\b[^.;]{0,90}\\b(?:off|from|out of) (?:the |\\w+ )?(?:trucks?|lorr(?:y|ies)|convoys?)\\b|\\b(?:struck|cut|crossed|deleted)\\b[^.;]{0,60}\\b(?:from|off|out of) (?:the |its |their |our )?(?:loads?|list|manifest|cargo|consignment|trucks?|lorr(?:y|ies)|convoys?)\\b|\\b(?:took|lifted|pulled|hauled|threw) (?:off|down|out) (?:all |most |some |half )?(?:of )?(?:the )?(?:\\w+ ){0,3}(?:${TAKEABLE})\\b|\\bremoved (?:\\w+ ){0,3}(?:${TAKEABLE})\\b|\\bemptied (?:one|two|three|some|\\w+) (?:of (?:them|the (?:trucks|lorries)) )?of (?:its|their|the)\\b|\\bwithout its [^.;]{3,60}\\btaken (?:off|out)\\b`,
  'i',
)
/** Guards or a checkpoint took things. */
export const GUARDS_TOOK = new RegExp(
  `\\b(?:${GUARDS})\\b[^.;]{0,30}\\b(?:took|kept|removed|confiscated|seized|lifted|pulled|pocketed|impounded|held back|held on to|helped themselves to|carried off|made off with|looted|stole|drained)\\b[^.;]{0,60}\\b(?:rest|${TAKEABLE})\\b|\\b(?:${GUARDS})\\b[^.;]{0,50}\\b(?:emptied|looted|plundered|rifled) (?:\\w+ of (?:them|the (?:trucks|lorries|boats))|one|two|three|four|five|six|seven|eight|nine|ten|several|some|half)\\b`,
  'i',
)
const BACK =
  '(?:turned (?:back|away|a?round)|sent back|sent home|sent away|driven back|(?:had|forced|ordered|made|told|obliged|compelled) to (?:go|turn|drive|come|head) (?:back|a?round|about|home)|turned for home|(?:had|forced) to return|ordered (?:back|home)|refused (?:passage|entry)|(?:went|came|drove|sailed) back|went home|put about|brought a?round|(?:told|ordered|forced|made|obliged)(?: (?:at|by|there|near)[^.;,]{0,40})? to (?:return|go home|turn back|turn a?round|go back))'
/** "The militia turned them round", "made it go home": who sends back what. */
const SENT_BACK =
  '(?:turned|sent|ordered|drove|waved) (?:it|them|us|all|both|everyone|the (?:\\w+ )?(?:lorr(?:y|ies)|trucks?|convoy|boats?|barge|drivers?|vehicles)) (?:back|a?round|home|away)|(?:made|had|forced|ordered|told|obliged) (?:it|them|us|all|both|the (?:\\w+ )?(?:lorr(?:y|ies)|trucks?|convoy|boats?|barge|drivers?|vehicles)) (?:to )?(?:(?:go|turn|drive|come|head) (?:back|home|a?round)|return)'
/** Vehicles were turned back. */
export const TURNED = new RegExp(
  `\\b(?:${VEHICLE})\\b[^.;]{0,140}\\b(?:${BACK}|${SENT_BACK})\\b|\\b(?:forced|made|obliged|ordered|compelled|told|sent) (?:a|an|the|all|its|their|\\w+) [^.;]{0,24}?\\b(?:${VEHICLE})\\b[^.;]{0,50} (?:to (?:turn|go|come|head|drive) )?(?:back|a?round|home)\\b|\\b(?:turned (?:back|away)|sent back) (?:a|the|an|\\w+) (?:\\w+ ){0,2}(?:convoys?|trucks?|lorr(?:y|ies))\\b`,
  'i',
)
/** "Six were sent back", "…, carrying oxygen, was forced to turn round", "the militia turned them round": of what was told of before. */
export const SOME_TURNED = new RegExp(
  `(?:^|\\b(?:were|was|had been|been|and|then|but|they|it|all|which|got) )${BACK}\\b|\\b(?:${SENT_BACK})\\b|^on (?:the )?\\d[^,.;]{1,14} (?:were |was )?${BACK}\\b`,
  'i',
)
const ARRIVED =
  '(?:delivered|reached|brought|entered|arrived|admitted (?:to|into)|let in|allowed in|let through|unloaded (?:in|at)|landed (?:in|at)|docked (?:in|at)|tied up (?:in|at)|put ashore|sailed into|made (?:it|its way|their way)|got as far as|dropped off|handed out|distributed|pulled in(?:to)?|rolled in(?:to)?|(?:has|have|had) come(?! back)|came (?:in|into|through|down (?:by parachute )?(?:on|in|at|over))|(?:got|went|drove|rolled|pulled|made it|came|crossed) (?:through |on |over |up )?(?:into|in|to(?! have))|drove up to)'
/** Vehicles or goods came in. */
export const CAME = new RegExp(`\\b(?:${VEHICLE}|${GOODS}|they|it)\\b[^.;]{0,60}?\\b${ARRIVED}\\b`, 'i')
/** "The second boat got as far as Turbo": what may carry anything, where relief is spoken of. */
export const CRAFT_CAME = new RegExp(
  `\\b(?:boats?|ships?|steamers?|dhows?|canoes?|planes?|aircraft|helicopters?|flights?|mules|donkeys|porters|tractors?)\\b[^.;]{0,60}?\\b${ARRIVED}\\b`,
  'i',
)
const LOAD = `(?:\\d[\\d,.]*|\\p{L}+) (?:\\p{L}+ (?:of )?)?(?:${GOODS}|tons|litres|sacks|bags|boxes|cartons|cylinders)`
/** "Our van crossed the pontoon with nine tonnes", "used the halt to reach the hospital with 300 kits": whoever came, with what. */
export const CAME_WITH = new RegExp(
  `\\b(?:reach(?:ed)?|entered|crossed|came|arrived|drove|got|made it|went|landed|docked|flew|sailed|walked|pulled in|rolled in)\\b[^.;]{0,90}?\\b(?:with|carrying|bringing) (?:about |some |over |more than )?(?:${LOAD})\\b`,
  'iu',
)
/** "What came into the town was 19 tonnes of flour": the thing behind the verb. */
export const WHAT_CAME = new RegExp(
  `\\b(?:what|all that|the only thing that) (?:\\p{L}+ )?${ARRIVED}\\b[^.;]{0,60}?\\b(?:was|were) (?:about |some |only )?(?:${LOAD})\\b`,
  'iu',
)
/** Words of arriving that hold a word that else says that nothing came. */
export const HARMLESS =
  /\b[Aa]fter [^,.;]{3,40} without(?: \w+){0,2},|\bnot until [^,.;]{3,30} did\b|\bit was not until [^,.;]{3,30} that\b|\b(?:managed|(?:was|were) (?:finally |at last |then )?able|used [^.;]{3,50}?) to (?=reach|enter|get|bring|deliver)|, (?:the|its|their|our) (?:very )?(?:first|second|third|only|largest|biggest|last|latest)\b[^,;.]{0,60},|\b(?:admitted to|let in|let through|allowed in|had been told|(?:got|went|came|made it) (?:through )?(?:in)?to|for the first time (?:since [^,]{3,24}?|in [^,]{3,24}?)(?=,| (?:food|aid|a|an|the|flour|medicines?|supplies|trucks|lorries)\b))/gi
/** Aid was handed over. */
export const GAVE = new RegExp(
  `\\bdeliver(?:ed|s)\\b[^.;]{0,40}\\b(?:aid|food|flour|medicines?|relief|supplies|rations|tonnes|tons|truckloads|lorryloads|parcels|kits|litres)\\b|\\bunloaded\\b[^.;]{0,60}\\b(?:in|at|beside|outside|before|behind|near|in front of) (?:the |\\p{Lu})|\\b(?:with a|a|one) delivery to\\b|\\bcame with the convoy of\\b|\\b(?:gave|handed)\\b[^.;]{0,40}\\b(?:people|families|households|residents|patients)\\b[^.;]{0,40}\\b(?:${GOODS})\\b|\\b(?:put ashore|landed|offloaded|set down) (?:${LOAD})|\\bhanded (?:out|over) (?:${LOAD})|\\bdropped (?:${LOAD})|\\b(?:flew|airlifted|trucked|shipped|sailed|ferried|carried|drove|brought|took)\\b[^.;]{0,30}\\b(?:${GOODS})\\b[^.;]{0,24}\\b(?:in)?to (?=(?:the )?\\p{Lu})`,
  'iu',
)
/** "Our last delivery was on 9 June", "the latest convoy got through on the 3rd": a day on which something came. */
export const WAS_ON = new RegExp(
  `\\b(?:delivery|(?:${VEHICLE})|consignment|shipment|load)(?: (?:to|for|of|into) [^,.;:]{2,40}?)? (?:was|came|arrived|got (?:in|through)|went in|reached us) (?:on|in) (?=\\p{Lu}|\\d|the \\d)`,
  'iu',
)
/** "Kidal received 12 trucks of millet", "the clinic took in two crates of serum": the town or its hospital that gets it. */
export const RECEIVED = new RegExp(
  `\\b(?:received|took in|took delivery (?:on [^,.;]{3,14} )?of|got|was sent|were sent|was given|were given) (?:about |some |over |more than |the |its |their |a first |another )?(?:${LOAD}|(?:[\\p{L}\\d,]+ ){0,2}?(?:${VEHICLE}|${GOODS})\\b)`,
  'iu',
)
/** "Into Toribio on 8 June came eleven trucks of rice": the place before the verb. */
export const INTO = new RegExp(
  `\\b(?:[Ii]n|[Tt]o|[Aa]t|[Ii]nto|through to) (?:the \\p{L}+ of )?\\p{Lu}[^,.;]{2,50}? (?:came|rolled|drove|went|arrived|was unloaded|were unloaded|was landed|were landed|was brought|were brought) (?:about |some |a |an |the |over |more than )?(?:${LOAD}|(?:\\p{L}+ ){0,2}?(?:${VEHICLE})\\b)|\\b[Nn]ot until [^,.;]{3,30} did (?:\\p{L}+ ){0,2}?(?:${VEHICLE}|${GOODS})\\b[^.;]{0,30} (?:come|get|reach|arrive)\\b`,
  'u',
)
/** A figure that goes on from the clause before: "62 trucks reached Madaya and 18 reached Foah". */
export const AND_MORE = /^\s*\S+ (?:more |others? )?(?:reached|entered|arrived in|went to|came into)\b/i
/** Words beside an arrival by which it did not come about, or not yet. */
export const NOT_CAME =
  /\b(?:usually|normally|as a rule|used to|no|not|never|none|neither|nor|without|would|will|(?<!\d )may(?! \d)|might|could|should|must|can|if|unless|until|refus\w+|prevent\w*|kept|stopped|turned back|put off|ask\w*|demand\w*|request\w*|appeal\w*|last|before|told|said|allow\w*|to|since|hop\w+|plan(?:s|ned|ning)?)\b/i
/** The same beside a delivery. */
export const NOT_GAVE =
  /\b(?:no|not|never|none|neither|nor|without|would|will|(?<!\d )may(?! \d)|might|could|should|must|can|if|unless|until|to|plan(?:s|ned|ning)?|hop\w+|put off|since)\b/i
/** What a number counts, directly behind it: vehicles, or a measure of goods. */
export const THINGS =
  /^\s*(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|and|or)\b)\p{L}[\p{L}-]* ){0,2}?((?:truck|lorry|boat)loads?|trucks?|lorr(?:y|ies)|vans?|barges?|tankers?|tins|tonnes|tons|litres|sacks|boxes|crates|cartons|pallets|cylinders|kits|parcels|buses)\b/iu
/** People whom a number counts, directly behind it. */
export const FED = /^\s*(?:\w+ )?(people|residents|civilians|families|patients)\b/i
