// What is told of a ceasefire, as sources of expressions: how one is made, holds, is prolonged and ends. `active` verbs have it as
// their object ("declared a truce"), `passive` ones and what follows it as their subject ("the truce was declared", "it held").

/** Words for one phase of a ceasefire. */
export interface TruceWords {
  readonly active: string
  readonly passive: string
  /** What a ceasefire does of itself; empty where nothing. */
  readonly alone: string
}

/** Names and signatures that somebody puts to a paper. */
const HAND = '(?:(?:its|their|his|her|a|the) )?(?:names?|signatures?|initials|hands?|seals?|pens?)'

/** Words that tell of a truce made or called. */
export const DECLARED: TruceWords = {
  active: `declar(?:ed|es|ing)|announc(?:ed|es|ing)|proclaim(?:ed|s|ing)|decreed|agreed (?:to|on|upon|between them)|agreed|sign(?:ed|s)(?: up to)?|initial(?:l?ed)|conclud(?:ed|es)|reached|str[iu]cks?|strikes|clinched|sealed|negotiated|brokered|mediated|arranged|facilitated|secured|forged|hammered out|thrashed out|worked out|entered into|settled on|put ${HAND} to|set ${HAND} to|shook hands on|come to terms on|came to terms on|called(?= an? (?:[\\w-]+ ){0,3}(?:truce|cease-?fire|halt)(?:[,.;]| (?:on|with|between|for|in|from|to|after|at|of|late|early|over)\\b))|ordered(?= an? )|consented to|undertook(?= an? )|accepted`,
  passive:
    'declared|announced|proclaimed|decreed|agreed(?: to| on| upon)?|signed|initial(?:l?ed)|concluded|reached|struck|clinched|sealed|negotiated|called|brokered|arranged|hammered out|worked out|put together|patched (?:up|together)|cobbled together|stitched together|granted',
  alone: '',
}

/** Ways in which something comes to hold. */
const FORCE = '(?:in|into) (?:force|effect|being|operation|place)'

/** Words that tell of a truce that began or is kept. */
export const IN_FORCE: TruceWords = {
  active: 'observed(?= an? )|kept(?= an? )',
  passive: 'kept|observed|respected|honoured|honored|adhered to|abided by',
  alone: `(?:c[ao]me|coming|went|gone|going|entered|goes|comes|put|brought) ${FORCE}|(?:took|taken|takes|taking) (?:effect|hold)|(?:is|was|are|has been|remains|remained|stays|stayed) (?:still |now |again |largely |formally )?in (?:force|effect|place)|h(?:olds|olding|eld)(?= (?:for|since|until|firm|through|throughout|overall|in (?:most|the|all)|up|despite|so far|well|better|mostly|along|across|over|on|without|to this)\\b|[,.;]|$)|beg[au]n(?! talks)|commenced(?! talks)|got under way|went live|kicked in|started|(?:is|was) in its (?:\\w+ )?(?:day|week|month|hour|year)|entered its \\w+ (?:day|week|month)|is \\w+ (?:days|weeks|hours) old|stands|lasted`,
}

/** Words that tell of a truce given more time. */
export const RENEWED: TruceWords = {
  active: 'extended|prolonged|renewed|lengthened|rolled over|stretched|topped up',
  passive:
    'extended|prolonged|renewed|lengthened|stretched|rolled over|topped up|given (?:a new lease|(?:a|another|a further) (?:\\w+ )?(?:days?|weeks?|months?|hours?))',
  alone: '',
}

/** Words that tell of a truce at its end. */
export const ENDED: TruceWords = {
  active:
    'ended|called off|revoked|abandoned|renounced|cancelled|scrapped|ripped up|tore up|torn up|terminated|denounced|broke off|suspended|rescinded|withdr[ae]wn? from|pulled out of|walked (?:away from|out of)|backed out of|quit|put an end to|laid to rest|buried|rang the end of',
  passive:
    'called off|revoked|abandoned|renounced|cancelled|scrapped|ripped up|torn up|terminated|denounced|broken off|suspended|rescinded|declared (?:over|dead|void|finished|null and void|at an end)|ended|buried|shattered',
  alone:
    '(?:ended|expired|lapsed|ran out|run out|collapsed|unravelled|unraveled|crumbled|disintegrated)(?! (?:in tears|sides))|fell (?:apart|through|to pieces|to bits)|broke down|came (?:to an end|apart|undone|to nothing)|went up in smoke|drew to a close|gave way|died|(?:is|was|are|were|has been|lay|lies) (?:now |all but |clearly |as good as |effectively |in effect )?(?:over|dead|finished|at an end|in (?:ruins|tatters|shreds)|no more|history)(?! \\w+ay)',
}

/** Infinitives of a prolonging, behind "agreed to". */
export const PROLONG = 'extend|prolong|renew|lengthen|roll over|stretch|keep up|continue'

/** Verbs of somebody between the sides, who makes a ceasefire and is none of its parties. */
export const BROKERED = 'brokered|mediated|arranged|negotiated|sponsored|facilitated|imposed'
