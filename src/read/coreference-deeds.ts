// What a pronoun does or suffers, and who may have done it: men who bear arms shoot and arrest, and those they held are freed.
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { isSomeOf } from './pronoun-under.ts'
import { caseOf, kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** What somebody does or suffers in a deed of force: does it, suffers it, lets go, is let go, or deals with others as courts and police do;
 * or answers what was asked of it, runs from harm, is hunted for it, or goes without bread. */
export type Part = 'doer' | 'sufferer' | 'deprived' | 'freer' | 'freed' | 'judge' | 'answerer' | 'fleer' | 'hunted'

const HARMS = new Set(
  `kill shoot murder massacre execute behead slaughter wound injure abduct kidnap capture arrest detain jail imprison seize loot pillage
   plunder ransack burn torch bomb shell bombard attack storm raid ambush beat torture rape assault besiege stab hang flog lynch strafe
   overrun destroy strike target fire rob harass handcuff blindfold interrogate surround set
   starve confiscate steal block blockade bar deport expel evict flatten raze mine`.split(/\s+/),
)
/** What is done to nobody but people. */
const ON_PEOPLE = new Set(
  `kill murder massacre execute behead slaughter wound injure abduct kidnap arrest detain jail imprison torture rape hang flog lynch stab
   interrogate handcuff blindfold deport convict sentence acquit`.split(/\s+/),
)
const FREES = new Set('release free liberate ransom rescue'.split(' '))
const GIVES_BACK = new Set('hand turn send give let bring set'.split(' '))
const BACK = /^(?:over|home|back|free)$/
const TAKES = /^(?:take|drag|haul|march|lead|carry|throw|lock|put|hold)$/
const CAPTIVE = /^(?:prisoner|hostage|captive|prison|jail|custody|cell|dungeon|away)$/

/** What courts, police and reports do to those they deal with, and armed men need not. */
const JUDGES = new Set(
  'accuse charge convict sentence question suspect try indict expel deport disarm search fine acquit pardon'.split(' '),
)
/** What those who do harm are told to do before it: "they began to shoot", "they kept firing". */
const GOES_ABOUT = new Set('begin start continue keep try attempt want plan threaten proceed go resume come'.split(' '))
const RELEASED = /^(?:release|freeing|liberation|ransom)$/
const SUFFERED =
  /^(?:arrest|detention|abduction|kidnapping|capture|killing|murder|death|imprisonment|trial|conviction|expulsion|deportation)$/

/** People who in reports are harmed and do no harm. */
const HARMLESS: ReadonlySet<string> = new Set(
  `patient doctor nurse medic surgeon paramedic midwife pharmacist teacher pupil student schoolchild schoolgirl schoolboy child girl baby infant toddler woman
   mother widow grandmother civilian resident villager inhabitant refugee evacuee displaced survivor victim bystander witness eyewitness worshipper pilgrim
   passenger traveller traveler tourist journalist reporter cameraman photographer correspondent worker farmer shopkeeper trader fisherman
   hostage captive detainee prisoner inmate family relative mourner rescuer volunteer priest nun monk elder lawyer activist lawmaker minister diplomat
   envoy mediator negotiator delegate official expert observer monitor monitors charity hospital agency pensioner orphan pedestrian shopper guest`.split(
    /\s+/,
  ),
)
/** Whether a noun is of people who in reports are harmed. */
export function isHarmless(lemma: string): boolean {
  return HARMLESS.has(lemma.toLowerCase())
}

const ARMED: ReadonlySet<string> = new Set([...NOUN_CLASSES.force!, ...NOUN_CLASSES.armed!])
/** What only police and soldiers use on a crowd. */
const ON_CROWDS = /^(?:gas|teargas|cannon|baton|truncheon|pellet|rubber)$/
const CROWD = /^(?:protester|protestor|demonstrator|marcher|crowd|picketer|mourner)$/

/** What the noun or pronoun at a token does or suffers in its clause; null where no force is told. */
export function partIn(sentence: Sentence, of: number): Part | null {
  const { tokens } = sentence
  const at = wholeOf(sentence, of)
  const { deprel, head } = tokens[at]!
  const verb = tokens[head]
  // "called for their release"
  if (deprel === 'nmod:poss' && verb?.upos === 'NOUN')
    return RELEASED.test(verb.lemma) ? 'freed' : SUFFERED.test(verb.lemma) ? 'sufferer' : null
  if (verb?.upos !== 'VERB') return null
  if (deprel === 'nsubj' && ANSWERS.has(verb.lemma)) return 'answerer'
  if (deprel === 'nsubj' && RUNS.has(verb.lemma) && verb.deprel === 'advcl') return 'fleer'
  if (deprel === 'nsubj') {
    const tree = treeOf(sentence)
    const joined = kidsOf(tree, head).filter((k) => tokens[k]!.deprel === 'conj' && tokens[k]!.upos === 'VERB')
    const begun = GOES_ABOUT.has(verb.lemma)
      ? kidsOf(tree, head).filter((k) => tokens[k]!.deprel === 'xcomp' && tokens[k]!.upos === 'VERB')
      : []
    return [head, ...joined, ...begun].some(
      (v) => isHarm(sentence, v) || isHolding(sentence, v) || (tokens[v]!.lemma === 'let' && isLetGo(sentence, v)),
    )
      ? 'doer'
      : JUDGES.has(verb.lemma)
        ? 'judge'
        : isFreeing(sentence, head)
          ? 'freer'
          : null
  }
  // "shot at them", "opened fire on the bus"
  if (deprel === 'obl' && FIRES.has(verb.lemma) && /^(?:at|on|upon|into)$/.test(caseOf(treeOf(sentence), at)))
    return 'sufferer'
  if (deprel !== 'obj' && deprel !== 'nsubj:pass') return null
  if (deprel === 'nsubj:pass' && isLeftWithout(sentence, head)) return 'deprived'
  if (HUNTS.has(verb.lemma)) return 'hunted'
  if ((verb.lemma === 'let' && isLetGo(sentence, head)) || (isFreeing(sentence, head) && arePeople(sentence, at)))
    return 'freed'
  const held = verb.lemma === 'hold' && arePeople(sentence, at)
  return held || HARMS.has(verb.lemma) || JUDGES.has(verb.lemma) || isTakenPrisoner(sentence, head) ? 'sufferer' : null
}

/** Of "one of them was arrested" the one. */
function wholeOf(sentence: Sentence, at: number): number {
  const { deprel, head } = sentence.tokens[at]!
  return deprel === 'nmod' && isSomeOf(treeOf(sentence), at) ? head : at
}

/** Whether a noun or pronoun suffers what only people do: two of them were arrested, and no villages. */
export function suffersAsPeople(sentence: Sentence, of: number): boolean {
  const { tokens } = sentence
  const { deprel, head } = tokens[wholeOf(sentence, of)]!
  return (deprel === 'obj' || deprel === 'nsubj:pass') && ON_PEOPLE.has(tokens[head]!.lemma)
}

/** "held the miners in a shaft": whether a verb in the active tells that people are held. */
function isHolding(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence
  if (tokens[verb]!.lemma !== 'hold') return false
  const whom = kidsOf(treeOf(sentence), verb).find((k) => k > verb && tokens[k]!.deprel === 'obj')
  return whom !== undefined && tokens[whom]!.upos === 'NOUN' && arePeople(sentence, whom)
}

/** "were given no water", "were denied food": whether a verb in the passive tells of want. */
function isLeftWithout(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence
  const { lemma } = tokens[verb]!
  if (/^(?:deny|deprive|refuse|starve|forbid)$/.test(lemma)) return true
  if (!/^(?:give|allow|leave)$/.test(lemma)) return false
  const goods = kidsOf(treeOf(sentence), verb).filter((k) => k > verb && /^(?:i?obj|obl|xcomp)/.test(tokens[k]!.deprel))
  return goods.some((k) => NEEDS.test(tokens[k]!.lemma))
}

const NEEDS =
  /^(?:food|water|bread|medicine|blanket|light|air|sleep|rice|milk|treatment|care|meal|visit|visitor|lawyer|soap|clothes)$/

/** "freed", "handed over", "sent home": whether a verb tells that somebody or something is given back. */
function isFreeing(sentence: Sentence, verb: number): boolean {
  const { lemma } = sentence.tokens[verb]!
  if (FREES.has(lemma)) return true
  return GIVES_BACK.has(lemma) && hasWord(sentence, verb, BACK)
}

/** "took two men prisoner", "were taken hostage", "took my sons to prison": whether a verb of taking tells who is held then. */
function isTakenPrisoner(sentence: Sentence, verb: number): boolean {
  return TAKES.test(sentence.tokens[verb]!.lemma) && hasWord(sentence, verb, CAPTIVE)
}

/** Whether a word of some kind hangs on a verb, or on what does. */
function hasWord(sentence: Sentence, verb: number, words: RegExp): boolean {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  return kidsOf(tree, verb).some(
    (k) => words.test(tokens[k]!.lemma) || kidsOf(tree, k).some((m) => m === k + 1 && words.test(tokens[m]!.lemma)),
  )
}

/** Whether a noun or pronoun may mean people: talks are held too, and arms handed over. */
function arePeople({ tokens }: Sentence, at: number): boolean {
  const { upos, lemma } = tokens[at]!
  return upos !== 'NOUN' || isKind(lemma.toLowerCase(), KIND.person | KIND.group)
}

/** Whether the noun at a token is asked or offered something by its verb, or asks and offers; null for neither. */
function sideOfAsking(sentence: Sentence, at: number): 'asker' | 'asked' | null {
  const { tokens } = sentence
  const { deprel, head } = tokens[at]!
  const lemma = tokens[head]?.lemma ?? ''
  if (deprel === 'nsubj') return ASKS.has(lemma) || ASKS_OF.has(lemma) || HANDS.has(lemma) ? 'asker' : null
  if (deprel === 'obj' || deprel === 'iobj')
    return ASKS.has(lemma) || (deprel === 'iobj' && HANDS.has(lemma)) ? 'asked' : null
  if (deprel !== 'obl') return null
  const word = caseOf(treeOf(sentence), at)
  return (HANDS.has(lemma) && word === 'to') || (ASKS_OF.has(lemma) && /^(?:on|upon|to|with|from|of)$/.test(word))
    ? 'asked'
    : null
}

/** Whether a verb in the active tells harm: "they shot", "they set fire to the granaries"; no "set off". */
function isHarm(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence
  const { lemma } = tokens[verb]!
  if (!HARMS.has(lemma) && !isTakenPrisoner(sentence, verb)) return false
  const kids = kidsOf(treeOf(sentence), verb)
  if (kids.some((k) => /^(?:aux:pass|nsubj:pass)$/.test(tokens[k]!.deprel))) return false
  return lemma !== 'set' || kids.some((k) => tokens[k]!.deprel === 'obj' && tokens[k]!.lemma === 'fire')
}

/** "were let go", "let them through" */
function isLetGo(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence
  return kidsOf(treeOf(sentence), verb).some(
    (k) => k > verb && /^(?:go|through|free|leave|pass|out|in|enter)$/.test(tokens[k]!.lemma),
  )
}

/** Whether a pronoun's verb tells what only police use on a crowd: "they fired tear gas". */
function isOnCrowd(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  return kidsOf(treeOf(sentence), tokens[at]!.head).some(
    (k) =>
      /^(?:obj|obl)/.test(tokens[k]!.deprel) &&
      (ON_CROWDS.test(tokens[k]!.lemma) ||
        kidsOf(treeOf(sentence), k).some((m) => ON_CROWDS.test(tokens[m]!.text.toLowerCase()))),
  )
}

/** How well the noun at `c` suits a pronoun that has a part in a deed of force; 0 where nothing is told by it. */
export function fitOfPart(
  part: Part,
  pronoun: { sentence: Sentence; head: number },
  c: { sentence: Sentence; head: number },
): number {
  const lemma = c.sentence.tokens[c.head]!.lemma.toLowerCase()
  if (part === 'answerer') {
    const side = sideOfAsking(c.sentence, c.head)
    return side === null ? 0 : side === 'asked' ? WEIGHTS.asked : WEIGHTS.asker
  }
  const own = partIn(c.sentence, c.head)
  if (part === 'hunted')
    return own === 'doer' ? WEIGHTS.held : own === 'sufferer' || HARMLESS.has(lemma) ? WEIGHTS.freer : 0
  if (part === 'fleer') return own === 'sufferer' ? WEIGHTS.held : own === 'doer' ? WEIGHTS.freer : 0
  if (part === 'freer') return own === 'doer' || own === 'freer' ? WEIGHTS.again : own ? WEIGHTS.turned : 0
  if (part === 'doer') {
    if (HARMLESS.has(lemma)) return WEIGHTS.harmless
    if (CROWD.test(lemma) && isOnCrowd(pronoun.sentence, pronoun.head)) return WEIGHTS.harmless
    return (ARMED.has(lemma) ? WEIGHTS.armed : 0) + (own === 'doer' ? WEIGHTS.again : own ? WEIGHTS.turned : 0)
  }
  if (part === 'judge') return 0
  if (part === 'deprived') {
    if (own === 'doer' || own === 'freer' || own === 'judge') return WEIGHTS.freer
    return own || HARMLESS.has(lemma) ? WEIGHTS.held : ARMED.has(lemma) ? WEIGHTS.turned : 0
  }
  if (own === 'judge') return WEIGHTS.freer
  if (own === 'doer' || own === 'freer') return part === 'freed' || own === 'freer' ? WEIGHTS.freer : WEIGHTS.turned
  return own === 'sufferer' || own === 'freed' ? WEIGHTS.held : 0
}

const WEIGHTS = {
  harmless: -6,
  armed: 0.4,
  again: 0.6,
  turned: -0.6,
  freer: -1.6,
  held: 1.2,
  asked: 1.4,
  asker: -1,
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
/** What whoever was asked or offered something does. */
const ANSWERS = words(
  'refuse reject decline accept agree comply deny ignore rebuff dismiss answer reply respond consent obey oblige',
)
const RUNS = words('flee run escape hide shelter sleep pray queue march walk gather wait collect leave return try')
/** What is done to those who did harm. */
const HUNTS = words(
  'hunt pursue chase track punish catch find crush eliminate neutralise neutralize prosecute defeat fight disarm repel',
)
const FIRES = words('fire shoot open launch lob hurl throw')
/** Verbs whose object is asked; whose "on" or "to" is; whose receiver is. */
const ASKS = words('ask urge press request invite order tell beg implore challenge warn pressure petition accuse blame')
const ASKS_OF = words('call appeal plead demand seek request negotiate')
const HANDS = words('hand give send offer present submit propose deliver issue extend make pass')
