// Patterns of words for the role fillers of attacks: persons harmed, arms, things struck, doers and their organisations.

/** A pattern in which a blank stands for any white space. */
export const pattern = (source: string, flags = 'gi'): RegExp => new RegExp(source.replaceAll(' ', '\\s+'), flags)

/** What is done to people, and nouns for it. */
const HURT =
  '(?:killed|murdered|assassinated|slain|wounded|injured|kidnapped|abducted|shot|executed|massacred|attacked|gunned down|machinegunned|tortured|ambushed|beaten|riddled|seized|captured by|found dead|taken hostage|held hostage|disappeared|decapitated|hurt)'
const HURTING =
  '(?:murder(?:s|ing)?|assassination(?:s)?|assassinating|killing(?:s)?|death(?:s)?|kidnapp?ings?|abduction|abducting|execution|shooting|slaying|massacre|wounding|homicide|disappearance|slaughter)'
const BE = '(?:is|was|were|has been|have been|had been|being|be|got)'
const TITLE =
  '(?:msgr|monsignor|dr|mr|mrs|father|fathers|fr|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|judge|magistrate|senator|deputy|president|former|presidential|candidate|minister|priests?|jesuits?|leader|ambassador|salvadoran|colombian|peruvian|guatemalan|honduran|chilean|spanish|american|german|italian|soviet|u\\.s\\.|liberal|reporter|journalist|newsman|director|commander|comrade|councilman|mayor|attorney|photographers?|labor|union|politician|businessman|engineer|lawyer|cameraman|ms|justice|spaniard|frenchman|executive|rector|vice|citizens?|sergeant|corporal|private|officer|agent|inspector|guard|policeman|bishop|archbishop|sister|brother|nuns?|professors?|doctor|student|social democratic|first|second|archbishop|military|retired|police|rancher|peasant|cattleman|congressman|governor|secretary|missionar(?:y|ies)|banker|soldier|second lieutenant|late|nicaraguan|panamanian|bolivian|ecuadoran|venezuelan|argentine|uruguayan|paraguayan|costa rican|mexican|cuban|brazilian|canadian|british|french|swiss|swedish|norwegian|israeli|anthropologist|monsignior|magnate|(?:drug )?traffickers?|vendor|(?:chair|watch|business|news|congress|council|camera|sports|clergy|states|spokes|cattle|fisher|craft)(?:man|men|woman))\\.?'
export const TITLE_WORD = new RegExp(`^${TITLE}$`, 'i')

/** One person's name in the text, put as § followed by its number while patterns are tried. */
const N = '(?:§\\d+)'
/** Names in a row, with short appositions between. */
const ROW = `(${N}(?:(?:,[^,§.;]{0,60}){0,2}?(?:,|;| and|, and|,? as well as) (?:[^,§.;]{0,50}? )?${N})*)`
/** Where victims stand; the first group holds them. */
export const VICTIM: Readonly<Record<string, RegExp>> = {
  '=killing of': pattern(`\\b${HURTING} (?:attempts? )?(?:against |of |on )?(?:[^§.;:]{0,70}? )?${ROW}`),
  '=killed': pattern(
    `\\b(?:killed|killing|murdered|assassinated|kidnapped|abducted|shot|wounded|injured|executed|kill|assassinate|murder|kidnap|abduct|slew) (?!by )(?:[^§.;:]{0,70}? )??${ROW}`,
  ),
  '=was killed': pattern(
    `${ROW}(?:,[^§.;]{0,90})?,?(?: who)?(?: and [^§.,;]{0,40})? (?:${BE}(?: \\w+ly| also| then| later| being)? ${HURT}|(?:suffered|sustained|received) [^§.;]{0,30}?(?:wounds?|burns|injur(?:y|ies)))`,
  ),
  '=died': pattern(`${ROW}(?:,[^§.;]{0,90},)?,?(?: and [^§.,;]{0,40})? (?:died|is missing|disappeared)\\b`),
  '=own death': pattern(
    `${ROW}(?: and [^§.,;]{0,30})?'s? (?:\\w+ )?(?:murder|assassination|kidnapping|death|killing|abduction|murderers|assassins|killers|kidnappers)\\b`,
  ),
  '=attack on': pattern(
    `\\b(?:attack|attempt|attempts|attacks|crime|bombing) (?:on|against|upon) (?:the life of |the lives of )?(?:[^§.;:,]{0,40}? )?${ROW}(?!')`,
  ),
  '=bodies': pattern(
    `\\b(?:victims?|dead|bod(?:y|ies)|wounded|injured|hostages?|corpses?|those killed)\\b[^§.;]{0,70}? (?:identified as|were|was|are|is|of|include|included|including) (?:[^§.;:,]{0,40}? )?${ROW}`,
  ),
  '=list of dead': pattern(
    `\\b(?:died|killed|victims?|injured|wounded|dead|kidnapped|murdered)\\b[^.;:§]{0,50}: (?:[^§.;:,]{0,40}? )?${ROW}`,
  ),
  '=unhurt': pattern(
    `${ROW}(?:,[^§.;]{0,90},)? (?:escaped|emerged)(?: from [^§.;]{0,60})? (?:unharmed|unhurt|unscathed|uninjured)`,
  ),
  '=home of': pattern(
    `\\b(?:attack(?:s|ed|ing)?|bombs?|grenades?|exploded|explosion|machinegunned|set fire|burned)\\b[^.;§]{0,80}? (?:homes?|residences?|houses?|cars?|offices?) of (?:[^.;:,§]{0,50}? )?${ROW}`,
  ),
  '=were': pattern(
    `\\b(?:kidnapped|killed|wounded|injured|murdered)\\b[^.;§]{0,40}? (?:are|were|is|was|--) (?:[^§.;:,]{0,30}? )?${ROW}`,
  ),
  '=murderers of': pattern(`\\bmurderers of (?:[^§.;:]{0,40}? )?${ROW}`),
}

/** What someone is accused of. */
const CRIME = `(?:${HURTING}|crimes?|attacks?|attempts?|bombings?|explosions?|terroris[mt]|genocide|ambush|dynamiting)`
const CULPRIT =
  '(?:murderers?|assassins?|killers?|gunm[ae]n|hitm[ae]n|terrorists?|guerr?illas?|subversives?|perpetrators?|suspects?|kidnappers?|masterminds?|culprits?|traffickers?|criminals?|attackers?|assailants?|bombers?)'
/** Where those named stand who did harm or are accused of it; the first group holds them. */
export const NAMED: Readonly<Record<string, RegExp>> = {
  '=is accused': pattern(
    `${ROW}(?:,[^§.;]{0,90},)?(?: who)?(?: ${BE})?(?: \\w+ly| also| being)? (?:accused|charged|suspected|convicted|sentenced|indicted|tried|arrested|captured|detained|wanted|implicated|involved|responsible|guilty)\\b[^.;§]{0,80}? ${CRIME}\\b`,
  ),
  '=they accuse': pattern(
    `\\b(?:accus(?:ed?|es|ing)|charged|blam(?:ed?|es|ing)|suspects|indicted|sentenced|convicted|arrest(?:ed)?|captured?|detained|trial|arrest of|capture of|involvement of|participation of|responsibility of)\\b (?:[^§.;:]{0,70}? )??${ROW}(?=[^.;]{0,140}? ${CRIME}\\b)`,
  ),
  '=identified': pattern(
    `\\b(?:${CULPRIT}|individuals|m[ae]n|soldiers?|officers?|members|detainees|those (?:arrested|responsible|involved))\\b[^.;§]{0,60}? (?:identified as|named) (?:[^§.;:,]{0,40} )?${ROW}`,
  ),
}

/** Words that are in no person's name. */
export const COMMON =
  /\b(?:the|a|an|another|congressman|presidents|process|political|commander|central|post|command|forces|san|santa|more|such|some|any|than|there|these|those|also|during|between|when|if|its|our|we|in|on|of|at|and|or|who|which|that|was|were|is|are|by|to|from|with|his|her|their|national|department|city|police|army|government|front|party|union|today|yesterday|members?|january|february|march|april|may|june|july|august|september|october|november|december|street|university|reports?|reported|said|killed|against|for|after|two|three|four|other|others|as|all|salvadoran|colombian|peruvian|general|president|minister|radio|text|former|el salvador|san salvador|colombia|peru|lima|bogota|medellin|people|democratic|liberation|church|human|rights|commission|embassy|group|night|morning|afternoon|this|last|early|staff|headquarters|industry|five|six|seven|installations|case|them|about|impresario|politicians?|militants?|rebels?|extremists?|economist|attorney|began|officials?|politician|bishop|one|it|he|she|they|group|had|has|have|been|will|not)\b/i

/** Two to four words behind a title, an office or an age. */
export const INTRODUCED = pattern(
  `(?<=(?:\\]|\\b(?:${TITLE}|official|hopeful|chief|impresario|cameraman|actor|actress|deserter|analyst|years?-? ?old|months?-? ?old|watchman|ideologue|engineers|coordinator|democrat|brother - in - law|brother-in-law|founder|owner|politicians|journalists|reporters|judges|teachers?|poet|manager|hopeful|aide|pilot|secretary general|correspondent|spokesman|wife|son|daughter|driver|bodyguard|couple,|identified as|victims?|mr|ms|named|surnamed|magnate|announcer|student|member|peasant|journalist|including|they are|were:|he is|attack on|attack against|driver;|beggar|activist|adviser|consul|employee|worker|the dead (?:was|were|are)|murder of|assassination of|killing of|death of|lives of|kidnapping of|ecuadoran|councilmen)) )(?!${TITLE} )(?:[a-z'-]{2,} ){1,3}[a-z'-]{3,}(?=[,.;'"(\\[]| (?:who|was|were|and|in|has|had|have|died|at|on|to|by|for|when|as|is|from|while|last|yesterday|today)\\b)`,
)

/** A further name in a list: after a comma or "and", two to five words, then another comma, "and" or a full stop. */
export const LISTED = pattern(`(?:,|;|,? and) ((?:${TITLE} )*(?:[a-z'ñ-]+ ){1,4}[a-z'ñ-]{3,})(?=[,.;]| and | \\()`)

/** Words for people that are no names. */
export const HUMAN =
  /\b(?:priests?|jesuits?|nuns?|judges?|peasants?|civilians?|students?|workers?|journalists?|reporters?|women|children|child|boys?|girls?|wom[ae]n|mayors?|deput(?:y|ies)|leaders?|ambassadors?|employees?|guards?|bodyguards?|policem[ae]n|persons?|residents?|technicians?|businessm[ae]n|ministers?|candidates?|senators?|colonels?|officers?|soldiers?|citizens?|passengers?|drivers?|teachers?|lawyers?|doctors?|wife|sons?|daughters?|brothers?|engineers?|farmers?|activists?|housekeeper|cook|marines?|magistrates?|diplomats?|refugees?|escorts?|companion|banker|vendor|hostages?|enemy|analyst|terrorists?|guerrillas?|source|spokesman|correspondent|editor|secretary)\b/i

export const WEAPON = pattern(
  '\\b(?:(?:car|truck|time|fire|petrol|gasoline|dynamite|mortar|fragmentation|hand)[- ])?(?:bombs?|dynamite(?: (?:charges?|sticks?))?|grenades?|(?:explosive|incendiary) (?:devices?|charges?)|explosives|mortars?|rocket launchers?|rockets?|rifles?|machine-?guns?|submachine-?guns?|molotov cocktails?|pistols?|bullets?|land mines?|mines?|firearms|automatic weapons|machetes?|knives|gunships?|bazookas?|tnt|bullets?|artillery|guns?|carbombs?|incendiary bombs?|(?:ak-47|m-16|galil|g-3) rifles?)\\b(?!-)',
)
/** One word of a noun phrase before its head: none that ends the phrase. */
const WORD =
  "(?:(?!(?:the|a|an|and|or|of|in|on|at|to|by|for|from|with|was|were|is|are|has|have|had|that|which|who|when|where|while|as|after|before|near|outside|against|several|some|two|three|four|five|six|seven|eight|nine|ten|many|their|his|her|its|our|damaged|destroyed|damaging|destroying|under|inside|behind|attacked|attacking|this|these|those|exploded|other|another|into|about|both|also|bomb|killed|caused|causing|cause|did|not|any|destroy|told|said|visited|because|it|last|week|today|yesterday|stopping|blowing|burning|using|entering|leaving|including|between|over|if|then|than|all|no|being|been|be|areas|pulverized|murdered|we|they|he|she|who|among|during|since|through) )[a-z0-9'.&-]+ )"
const DET =
  '(?:(?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|several|some|many|his|her|their|its|other|at least|about|various|one|another|\\d+) )*'
const THING =
  "(?:houses?|homes?|residences?|buildings?|offices?|headquarters|embass(?:y|ies)|consulates?|bridges?|vehicles?|cars?|bus(?:es)?|trucks?|stores?|banks?|branches|towers?(?! over)|power lines?|pylons?|poles?|posts?|pipelines?|oil pipeline|plants?|stations?|hotels?|restaurants?|schools?|farms?|ranch(?:es)?|factor(?:y|ies)|airports?|aircraft|helicopters?|planes?|airplanes?|facilit(?:y|ies)|installations?|private property|public property|shops?|establishments?|exchanges?|substations?|theaters?|church|dams?|railroads?|trains?|warehouses?|(?:electricity|electric|telephone|banking|power) system|palace|jeeps?|tankers?|businesses|supermarkets?|complex|premises|dealership|town hall|city hall|mayor's office|institute|university|newspaper|mission|command post|pharmac(?:y|ies)|cathedral|monument|automobile|pickup|clubs?|agency|transformers?|library|(?:refugee|shopping|mining) centers?|monastery|(?:financial|public|banking) institutions?|mansions?|camps?|ambulances?|taxis?|minibuses|clinics?|company|(?:primary|power|electric|high[- ]voltage|high[- ]tension|transmission) lines|pipes|precinct|printshop|(?:power|electricity|telephone) (?:grid|network|booths?|junction box(?:es)?|company)|public transportation|dealerships|motorcade|boats?|ships?|highways?|roads?|propert(?:y|ies)(?! (?:damages?|losses))|crops|village|hospitals?|convent|market|mall|structures|structure)"
export const PLACE = `${DET}((?:${WORD}){0,4}?${THING}(?: (?:building|office|headquarters|station|branch|exchange|post|offices|facilities|branches|warehouse))?(?:(?<=\\b(?:homes?|houses?|residences?|offices?|headquarters|branch(?:es)?|university|institute|camp|department|museum)) of (?:the )?(?:${WORD}){0,5}[a-z0-9'.-]+(?=[,.;]| (?:and|in|on|at|with|by|to|was|were|has|had|this|today|yesterday)\\b| [\\[(]))?)\\b(?! (?:bomb|employees?|workers?|spokes|sources?|offic|agents?|drivers?|guards?|director|manager))`
export const TARGET: Readonly<Record<string, RegExp>> = {
  '=struck': pattern(
    `\\b(?:attacked|attacking|bombed|bombing of|dynamited|dynamiting|destroy(?:ed|ing)?|destroys|damag(?:ed|ing)|burn(?:ed|ing)?(?: down)?|blew up|blow(?:ing|n)? up|blasted|set fire to|setting fire to|set on fire|sacked|looted|robbed|stormed|machinegunned|strafed|hit|raid(?:ed|ing)|ambush(?:ed|ing)|intercept(?:ed|ing)|shell(?:ed|ing)|sabotag(?:ed|ing)|torch(?:ed|ing)|incinerat(?:ed|ing)|hijack(?:ed|ing)|knock(?:ed|ing) (?:down|out)|toppl(?:ed|ing)|broke into|assault(?:ed|ing)|ransack(?:ed|ing)|wreck(?:ed|ing)|attacks? (?:on|against|at)|fired [^.;,]{0,30}?(?:on|at|upon)|damage to|destruction of|explosives against|bombs? against|against) ${PLACE}`,
  ),
  '=bomb at': pattern(
    `\\b(?:bombs?|explosives?|dynamite|devices?|explosions?|charges?|grenades?|blasts?|rockets?)\\b[^.;:]{0,50}? (?:in|at|near|outside|in front of|inside|under|against|on|into|next to|across from) ${PLACE}`,
  ),
  '=was struck': pattern(
    `\\b${PLACE}(?:,[^.;,]{0,60},)? ${BE}(?: \\w+ly| also)? (?:destroyed|damaged|attacked|bombed|burned|dynamited|blown up|hit|set on fire|set afire|robbed|looted|derailed|ransacked|sabotaged|raided|torched|shelled|machinegunned|hijacked|knocked (?:down|out)|ambushed|incinerated|stormed|strafed|gutted|wrecked|the target)`,
  ),
}
/** A further target in a list. */
export const MORE = pattern(`^(?:,|,? and|,? as well as) ${PLACE}`, 'i')

/** What doers do, and what is done or named with "by". */
const DOING =
  '(?:attacked|killed|murdered|assassinated|kidnapped|blew up|dynamited|destroyed|set fire|set off|burned|planted|placed|threw|hurled|fired|opened fire|shot|machinegunned|bombed|detonated|robbed|raided|stormed|broke into|intercepted|ambushed|abducted|carried out|perpetrated|launched|staged|wounded|attempted|entered|stopped|forced|riddled|executed|gunned down|massacred|tortured|sabotaged|damaged)'
const DONE =
  '(?:killed|murdered|assassinated|wounded|injured|kidnapped|abducted|shot|executed|massacred|attacked|gunned down|tortured|ambushed|destroyed|damaged|burned|dynamited|bombed|blown up|planted|placed|thrown|hurled|perpetrated|carried out|staged|committed|launched|set off|detonated|intercepted|held|taken|machinegunned|set on fire|attacks?|murders?|kidnapping|assassination|claimed|murdering|bombing|planned|ordered|actions?|raided|stopped)'
const KIND =
  '(?:unidentified|unknown|armed|heavily armed|urban|hooded|masked|presumed|alleged|suspected|drug|paid|right-?wing|rightist|leftist|leftwing|extreme right|salvadoran|peruvian|colombian|guatemalan|chilean|young|fmln|eln|farc|shining path|criminal|paramilitary|maoist|army|uniformed|terrorist|guerrilla|rebel|hired|foreign|military|subversive|air force|government|m-19|mrta|militia|narco)'
export const HEAD =
  '(?:guerr?illas?|terrorists?|rebels?|subversives?|gunm[ae]n|m[ae]n|individuals?|persons?|people|commandos?|extremists?|criminals?|assassins?|murderers?|killers?|soldiers?|troops|traffickers?|youths?|hooligans?|narcoterrorists?|attackers?|assailants?|kidnappers?|members|lieutenants?|squads?|thugs|bandits|hitm[ae]n|militants|group|groups|units|mercenaries|insurgents?|policem[ae]n|dissidents|snipers?|cells?|columns?|agents|officers|personnel|elements|fighters|students|demonstrators|gangs?|inmates|sappers|commands|patrols?|suspects|slayers?|vandals|perpetrators)'
export const DOER = `((?:(?:a )?groups? of )?(?:(?:\\d+|two|three|four|five|six|seven|eight|ten|several|some|about) )?(?:${KIND} ){0,3}${HEAD})\\b`
export const PERSON: Readonly<Record<string, RegExp>> = {
  '=done by': pattern(
    `\\b${DONE}\\b[^.;:]{0,60}? by (?:the |a |an |some |about |alleged |presumed |suspected )*${DOER}`,
  ),
  '=did': pattern(
    `\\b${DOER}(?: (?:of|from) (?:the )?[^.,;]{3,60}?)?(?:,[^.,;]{0,60},)?(?: who| that| have| has| had| also| reportedly| allegedly| today| yesterday| this morning| last night| tonight| early| on \\w+day| on \\d+ \\w+){0,3} (?:${DOING}|claimed (?:responsibility|credit))`,
  ),
}

export const ORGANISATION =
  /\b(?:army|armed forces|air force|military|police|national guard|front|movement|security forces|cartel|mafias?|extraditables|shining path|death squads?|guard|battalion|brigade|contras?|alliance|organi[sz]ation|sendero luminoso|liberation|militias?|[a-z]+ln|farc|mrta|epl|m-19|guerrilla coordinating board|regime|resistance|patriotic)\b/i
/** Words for forces, cartels and squads that have no name of their own. */
export const FORCES = pattern(
  '\\b(?:(?:salvadoran|honduran|peruvian|colombian|guatemalan|chilean|nicaraguan|panamanian|bolivian|ecuadoran|sandinist|sandinista) )?(?:armed forces|air force|army|national police|national guard|treasury police|security forces)\\b(?!-)|\\b[a-z]+ (?:drug )?cartel\\b|\\b(?:(?:drug|cocaine)(?:[- ]trafficking)? )?(?:cartels|mafias?)\\b|\\bdeath squads?\\b',
)

/** An organisation named in the text, put as ¤ and its number. */
const G = '(¤\\d+)'
export const GROUP: Readonly<Record<string, RegExp>> = {
  '=done by': pattern(
    `\\b${DONE}\\b[^.;:]{0,60}? by (?:[^.;:¤]{0,40}? (?:of|from) |alleged |the |members of |a |an )*(?:the )?${G}`,
  ),
  '=did': pattern(
    `${G}(?: ?[\\[(][^\\])]*[\\])])?(?: (?:guerr?illas|rebels|terrorists|members|troops|commandos?|soldiers|units?))?(?:,[^.,;]{0,80},)?(?: (?:who|that|which|has|have|had|also|today|yesterday|this morning|last night|tonight|early|on \\w+day|on \\d+ \\w+))* (?:${DOING}|claimed (?:responsibility|credit)|took responsibility|admitted)`,
  ),
  '=blamed': pattern(
    `\\b(?:blamed?|attributed to|blamed on|attributes|accused|accuses|responsib\\w+ (?:for [^.;¤]{0,60} )?(?:by|of|on|to)) (?:[^.;:¤]{0,40}? (?:of|from) )?(?:the )?${G}`,
  ),
  '=its people did': pattern(
    `\\b${DOER} (?:of|from|belonging to) (?:the )?${G}(?: ?[\\[(][^\\])]*[\\])])?(?: who| that| has| have| had| also){0,2} (?:${DOING}|claimed)`,
  ),
  '=responsible': pattern(
    `${G}(?: ?[\\[(][^\\])]*[\\])])?,? (?:is|was|were|are|has been|to be) (?:\\w+ )?(?:responsible|blamed|accused|behind)`,
  ),
}
