// Words that look like an ask and ask nobody for anything, and names that stand for nobody who could be asked.
import { isAsker } from './asides-types.ts'
import { isHearsay } from './hearsay.ts'
import { doneOn } from './told-days.ts'

/** Asides and questions: "who asked not to be named", "he asked reporters why". */
const QUESTION =
  /\bask(?:s|ed|ing)?(?:,[^,]{1,40},)? (?:(?:[\p{L}'’-]+ ){1,4})?(?:about|whether|why|how|what|who)\b|\basked not to\b|\basked (?:a |another )?questions?\b/iu
/** What somebody means to ask later is not asked yet. */
const LATER =
  /\b(?:will|would|is to|are to|plans? to|planned to|intends? to|going to|hopes? to|wants? to|(?:had |has |have )?(?:meant|intended|forgotten|forgot|failed|refused|declined|hesitated|neglected|dared not) to) (?:also |then |again |soon )?(?:ask|appeal|call (?:on|for)|urge|demand|request|press|petition)\b/i
/** "The appeal was signed by the doctors": it was told before. */
const TOLD =
  /^(?:the|this|that|these|those) (?:appeals?|letters?|requests?|petitions?|demands?|calls?) (?:was|were|is|are|has been|have been|had been) (?:signed|copied|read|addressed|published|printed|seen|drafted|translated)\b/i
/** "By order of the general", "on the instructions of the emir": an order that somebody acts on. */
const BY_ORDER = /^(?:the )?(?:orders?|instructions?|behest) (?:of|from|by)\b/i
/** "A rally calling for the war to go on": no one is named who calls. */
const BARE =
  /^(?:calling|asking|urging|demanding|appealing|requesting|pleading|begging)\b|^(?:the |a )?demand for\b|\b(?:whoever|anyone who|anybody who|everyone who|those who|people who) (?:ask|beg|plead|appeal)s?\b/i
/** What is asked of a reporter, or is only said to be needed, expected or feared: "asked me for bread", "patients had to beg for a blanket". */
const IN_PASSING =
  /\bask(?:s|ed|ing)? (?:(?:me|us|(?:the |a |this |our )?(?:reporters?|journalists?|newspaper|correspondents?|visitors?|photographers?))\b|(?:for|that (?:we|I) (?:leave out|withhold|keep back|not (?:use|print|give))) (?:his|her|their) (?:\w+ )?(?:names?|identit\w+|faces?)\b|that (?:his|her|their) (?:\w+ )?(?:names?|identit\w+|faces?)\b|the same(?=,))|\b(?:ha(?:d|s|ve)|expected|supposed|forced|obliged|reduced|afraid|reluctant|ashamed|tired|unable|used|came|wanted|too \w+) to (?:ask|beg|plead|appeal)\b/i
/** "They must be free to return": how things ought to be, which nobody can be asked to do. */
const OUGHT =
  /\b(?:must|should|ought to|ha(?:s|ve) to|needs? to) (?:not |always |also |all |still |never )?be (?!(?:\p{L}+ly )?(?:\p{L}*(?:ed|en|wn)|let|put|set|met|left|held|brought|sent|kept|made|cut|shut|sought|found|paid|told|built|bought|heard|led|lit|lost|read|rid|sold|spent|taught|won|fed|laid|undone|done|begun)\b)/iu
/** An order on the spot, to whoever stands there: "the soldiers told them to go home". */
const ON_THE_SPOT = /\b(?:told|tells|ordered|orders|warned|directed|instructed)\b/i

/** What is known of an ask besides its words. */
interface AskFacts {
  /** Whether anybody is named or described who asks. */
  readonly asked: boolean
  /** Whether anybody is named or described who is asked. */
  readonly heard: boolean
  /** Whether who asks and who is asked are of one side. */
  readonly own: boolean
  /** Number of its topics. */
  readonly topics: number
  /** Whether it is an order with a last day. */
  readonly due: boolean
  /** The whole sentence it stands in. */
  readonly sentence: string
}

/** Whether words only say in passing that somebody asks: a reporter, for his name to be left out, or as one who has to. */
export function asksInPassing(words: string): boolean {
  return IN_PASSING.test(words)
}

/** Whether what asks is nobody: a film that appeals to children, a form that asks for a name. */
export function isNoAsker(name: string): boolean {
  return /\b(?:posters|placards|banners|slogans|graffiti|headlines|films?|exhibitions?|paintings?|adverts?|constitutions?|laws?|statutes?|treat(?:y|ies)|rules?|songs?|books?|music|questionnaires?|surveys?|forms?|poster|jobs?|games?|designs?)$/i.test(
    name.replace(/ (?:across|along|over|on|in) .*$/, ''),
  )
}

/** Whether words that look like an ask are a question, a plan to ask, a saying of how things ought to be, or an order on the spot. */
export function asksNothing(words: string, { asked, heard, own, topics, due, sentence }: AskFacts): boolean {
  if (QUESTION.test(words) || LATER.test(words) || TOLD.test(words) || BY_ORDER.test(words)) return true
  if (BARE.test(words) && !asked && !heard) return true
  if (due && isHearsay(sentence)) return true
  if (OUGHT.test(words) && (!asked || topics === 0)) return true
  return own || (ON_THE_SPOT.test(words) && topics === 0 && !due)
}

/** Things that are asked for, never asked. */
const THING =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|deliver(?:y|ies)|access|networks?|lists?|names|evacuations?|roads?|airports?|releases?|pauses?|ceasefires?|letters?|plans?|supplies|weapons?|noon|midnight|midday|dawn|dusk|kits?|blankets|tents|pumps?|generators?|medicines?|insulin|serum|flour|rice|food|diesel|fuel|oxygen|vaccines?|evenings?|mornings?|days?|nights?|weeks?|months?|years?|times|attention|help|guarantees?|positions?|executive powers|firing|shelling|fighting|fire|guns)$/i
/** Words that begin no name: "that the wounded be flown out", "this every evening", "to lift the siege". */
const NO_NAME =
  /^(?:that|this|these|those|to|for|not|never|if|whether|when|only|in|on|at|with|by|from|of|as|so|such|no|nothing|more|again|once|twice)\b/i
/** A body that is asked bears no number; people who are counted are those it is asked for. */
const COUNTED =
  /^(?:about |some |more than |over |at least |nearly |almost )?(?:[\d][\d,.]*|hundreds|thousands|\p{L}+ (?:hundred|thousand|million)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)\s.*(?:people|patients|detainees|prisoners|wounded|civilians|families|children|women|residents|hostages|captives)/iu

/** A verb that has its subject makes a clause of what should be a name: "lift the siege had never been heeded". */
const CLAUSE = /\s(?:had|has|have|was|were|is|are|will|would|never) /i

/** Whether words that no roster knows may name somebody who is asked, ordered or promised something. */
export function mayBeAddressed(name: string): boolean {
  return (
    name.split(/\s+/).length <= 8 &&
    !NO_NAME.test(name) &&
    !CLAUSE.test(name) &&
    !THING.test(name.split(/, | of /)[0] as string) &&
    !THING.test(name) &&
    !COUNTED.test(name) &&
    isAsker(name)
  )
}

/** What goes where it is sent: "Food ships will enter the port" is no promise of theirs. */
const VEHICLE =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|ships?|vessels?|barges?|tankers?|boats?|buses|planes?|aircraft|helicopters?|flights?|cargo(?:es)?|supplies|deliver(?:y|ies)|shipments?|ambulances?|food|aid|flour|medicines?|vaccines?)$/i

/** Whether words name a thing, which promises and offers nothing. */
export function isThing(name: string): boolean {
  return VEHICLE.test(name)
}

/** People who are let go: those whom a promise of release is about, not those to whom it is made. */
const LET_GO =
  /\b(?:detainees?|prisoners?|hostages?|captives?|inmates?|abductees|convoys?|trucks?|patients|wounded|bodies|remains|vaccines|aid|food)\b/i

/** Whether words name what a promise is about. */
export function isPromised(name: string): boolean {
  return LET_GO.test(name) || COUNTED.test(name)
}

const VERB =
  /\b(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|upon|for)|beg(?:s|ged)?|plead(?:s|ed)? with|press(?:es|ed)?|wrote|written|request(?:s|ed)?|petitioned|implored)\b/i

/** Whether words say what is asked, not only that somebody asks somebody: "the mothers asked the governor three times" does not. */
export function saysWhat(words: string): boolean {
  const verb = VERB.exec(words)
  if (verb === null || verb.index > 40 || /for$/i.test(verb[0])) return true
  const rest = words.slice(verb.index + verb[0].length)
  if (/^(?:demand|request)/i.test(verb[0]))
    return /^ (?!on \d|on \p{Lu}\p{Ll}+day\b|in \p{Lu}|again\b|it\b|this\b)\S/u.test(rest)
  return /\b(?:for|that|not to|about|\d)\b|\bto \p{Ll}/u.test(rest.replace(TO_WHOM, ' '))
}

const TO_WHOM = /\bto (?:(?:the|a|an|its|their|his|her|both|all|each|every)\b|\p{Lu})/gu

const RELIEF =
  /\b(?:food|aid|flour|bread|lentils|convoys?|trucks?|lorr(?:y|ies)|access|deliver\w*|medic\w*|suppl(?:y|ies)|relief|dressings|filters|milk|fuel|water|insulin|rations|vaccines?|antibiotics|kits?|oxygen|blood|serum|drugs|help|assistance|blankets|evacuat\w+|patients|wounded|take (?:\w+ )?out)\b/i

/** Access to the dead, to cells or to a wreck, and that of those who count or inspect, which no convoy answers. */
const OTHER_ACCESS =
  /\baccess\b[^.;]{0,80}\b(?:bodies|dead|remains|graves?|corpses|prisons?|cells?|detain\w+|prisoners?|wreck\w*|crash site|monitors?|observers?|inspectors?|investigators?)\b|\b(?:monitors?|observers?|inspectors?|investigators?)\b[^.;]{0,60}\baccess\b/i

/** Whether words ask for what a convoy can bring or take out; news of the missing it cannot bring. */
export function asksForRelief(words: string): boolean {
  return RELIEF.test(words.replace(OTHER_ACCESS, ' '))
}

/** Whether words only call something an ultimatum, and say nothing of what it asks. */
export function onlyNames(words: string): boolean {
  return words.trim().split(/\s+/).length <= 3
}

const LAST_DAY =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:deadline|ultimatum|time limit)\b[^.;]{0,60}\b(?:runs? out|ran out|expire[sd]?|ends?|passes|falls|is due)[\s.!"”]*$/iu

/** "The deadline of the support group runs out": whether words only name a last day, known from elsewhere. */
export function namesLastDay(words: string): boolean {
  return LAST_DAY.test(words)
}

const MET =
  /\b(?:appeals?|requests?|petitions?|letters?|pleas?|demands?|calls?)\b[^.;]{0,90}\b(?:has|have|had|was|were) (?:now |since |at last |finally |fully )?(?:been )?(?:met(?! (?:with|by)\b)|answered|heeded|granted|fulfilled|honou?red)\b/i
const UNMET = /\b(?:not|never|no|none|neither|nor|nobody|only|half|partly|until|if|unless)\b/i

/** "The van brought the insulin for which the nurses had asked on 24 March". */
const BROUGHT =
  /\b(?:delivered|brought|carried|crossed|reached|arrived|unloaded|got (?:in|through)|came|handed over)\b[^.;]{0,140}?\b(?:for which|that|which) (?:the |its |their |our )?[^,.;]{2,40}? (?:had|have) (?:asked|begged|appealed|requested|pleaded|written)\b/i

/** The day on which, a sentence says of an ask, it was met: "our appeal for winter clothing has been met"; null where it says no such thing. */
export function metOn(sentence: string, published: string | null): string | null {
  const met = MET.exec(sentence)
  if (met !== null && !UNMET.test(met[0])) return published
  const brought = BROUGHT.exec(sentence)
  if (brought === null || UNMET.test(sentence.slice(0, brought.index + brought[0].length))) return null
  const told = brought.index + brought[0].search(/\b(?:for which|that|which)\b/i)
  return doneOn(sentence.slice(0, told), published) ?? published
}
