// The arguments of a clause as the signals of acts ask for them: by slot, active and passive alike. Decides no act.

import { chainOf, type Filter, NOUN_CLASSES, signalsFor } from '../vocab/acts/index.ts'
import { countedBefore, countsName, isArmedGroup, isCounted, isMoney, partOfName } from './act-counted.ts'
import { isTaken } from './act-taken.ts'
import { allCapitals, beginsLarge } from './capitals.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import { presentOf } from './lemma.ts'
import { perReport } from './per-report.ts'
import { standsFor, stoodFor, theySpeakOf } from './sentence-it.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'

const PARTY: ReadonlySet<string> = new Set(NOUN_CLASSES.human)
const PERSON: ReadonlySet<string> = new Set(NOUN_CLASSES.person)
const QUANTITIES = new Set(
  `cent percent raft total round session state campaign act hour day week month year minute night dozen hundred thousand million score number group series part most much half third quarter fifth tenth some many lot handful wave amount ton tonne kilo kilogram kilogramme litre liter bag sack crate barrel truckload lorryload planeload shipload boatload consignment tranche bundle pallet carton box packet jerrycan tin all one several
   each none couple majority rest last batch load crowd bulk set spate string kind type sort two three four five six seven eight nine ten`.split(
    /\s+/,
  ),
)

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`.split(/\s+/),
)

/** Whether a token is a day of the week or a month. */
export function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR.has(token.lemma.toLowerCase())
}

const COUNTS = new Set(['dozen', 'hundred', 'thousand', 'million', 'scores', 'score'])

/** A clause with what is needed to fill its slots. `carrier` is the verb that carries its event noun, if one does. */
export interface View {
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly clause: Clause
  readonly carrier: Clause | null
  /** A particle that may have been taken for a preposition ("handed over its weapons"): what is behind it is the object. */
  readonly particle?: string | null
}

/** The lemma of a token, with a hyphened or split compound put together: "cease-fire" and "cease fire" are `ceasefire`. */
export function wordAt(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i]
  if (!token) return ''
  const { single } = wordsIn(sentence)
  const known = single[i]
  if (known !== undefined) return known
  const word = joinedAt(sentence, i, token)
  single[i] = word
  return word
}

/** What was worked out of the words of a sentence; that of the last one asked about lies at hand. */
interface Words {
  readonly single: (string | undefined)[]
  readonly all: (readonly string[] | undefined)[]
}
const words = perReport<Sentence, Words>()
let lastSentence: Sentence | null = null
let lastWords: Words = { single: [], all: [] }

function wordsIn(sentence: Sentence): Words {
  if (sentence === lastSentence) return lastWords
  let known = words.get(sentence)
  if (!known) {
    const { length } = sentence.tokens
    known = { single: new Array(length).fill(undefined), all: new Array(length).fill(undefined) }
    words.set(sentence, known)
  }
  lastSentence = sentence
  lastWords = known
  return known
}

function joinedAt(sentence: Sentence, i: number, token: Token): string {
  const whole = singular(token)
  const lemma = whole.startsWith('re-') ? whole.replace(/^re-(?=[a-z]{4})/, 're') : whole
  const before = sentence.tokens[i - 1]
  if (!before) return lemma
  // "stepped on a mine": not the pronoun.
  if (lemma === 'my' && /^mines?$/i.test(token.text) && /^(?:DT|JJ|NN|CD)$/.test(before.xpos)) return 'mine'
  if (lemma === 'league' && LEAGUES.test(before.text)) return 'bloc'
  if (before.text === '-' || before.text === '‑') {
    const first = sentence.tokens[i - 2]?.text.toLowerCase()
    if (first && JOINED.has(first)) return first + lemma
  } else if (lemma === 'fire' && before.text.toLowerCase() === 'cease') return 'ceasefire'
  // "Air defences shot down drones": those who man them.
  else if (lemma === 'defence' || lemma === 'defense')
    return /^(?:air|anti-aircraft)$/i.test(before.text) ? 'battery' : lemma
  return lemma
}
/** What leagues are called that play no game. */
const LEAGUES =
  /^(?:arab|awami|muslim|national|defen[cs]e|liberation|democratic|people|youth|revolutionary|communist|patriotic|armed|independence|resistance|freedom|unity)$/i
/** A past form or an -s that the lemmatiser kept, being told it was a present: "agreed" is `agree`, "thanks" is `thank`. */
function verbOf(form: string): string {
  const irregular = presentOf(form)
  if (irregular && signalsFor(form, 'verb').length === 0) return irregular
  if (/[^su]s$/.test(form) && form.length > 4) {
    const bare = form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.slice(0, -1)
    const stems = /(?:[sxz]|ch|sh)es$/.test(form) ? [form.slice(0, -2), bare] : [bare]
    return stems.find((stem) => signalsFor(stem, 'verb').length > 0 || chainOf(stem) !== null) ?? form
  }
  if (!form.endsWith('ed') || form.length < 5) return form
  const stems = [form.slice(0, -1), form.slice(0, -2), form.slice(0, -3), `${form.slice(0, -3)}y`]
  return stems.find((stem) => signalsFor(stem, 'verb').length > 0 || chainOf(stem) !== null) ?? form
}
/** The lemma, with a plural that the lemmatiser kept ("troops", "supplies") made singular. */
function singular(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'VERB' && lemma === token.text.toLowerCase()) return verbOf(lemma)
  if (token.upos !== 'NOUN' || token.xpos !== 'NNS' || lemma.length < 5 || lemma !== token.text.toLowerCase())
    return lemma
  if (lemma.endsWith('ies')) return `${lemma.slice(0, -3)}y`
  return lemma.endsWith('s') && !lemma.endsWith('ss') ? lemma.slice(0, -1) : lemma
}

const JOINED = new Set([
  'cease',
  'air',
  'counter',
  're',
  'pull',
  'hand',
  'sit',
  'de',
  'demo',
  'co',
  'round',
  'build',
  'test',
])

/** The lemmas by which an argument may be known: its head's, and for "dozens of civilians" that of the noun behind "of". */
export function wordsAt({ sentence }: Pick<View, 'sentence'>, i: number): readonly string[] {
  if (i < 0 || i >= sentence.tokens.length) return ['']
  const { all } = wordsIn(sentence)
  const known = all[i]
  if (known) return known
  const found = allWordsAt(sentence, i)
  all[i] = found
  return found
}

function allWordsAt(sentence: Sentence, i: number): string[] {
  const first = wordAt(sentence, i)
  const words = [first]
  const token = sentence.tokens[i]!
  // "sheltered the displaced": people by what was done to them.
  if (
    token.xpos === 'VBN' &&
    /^(?:obj|obl|nmod|nsubj|iobj)/.test(token.deprel) &&
    /^the$/i.test(sentence.tokens[i - 1]?.text ?? '')
  )
    words.push('people')
  // "the workers held by the rebels", "an abducted priest": captives, whatever they are by trade.
  if (token.upos === 'NOUN' && (PERSON.has(first) || canBeTaken(first)) && isTaken(sentence, i)) words.push('abductee')
  // "opened the crossing": a noun that was taken for a verb.
  if (token.xpos === 'VBG' && first !== token.text.toLowerCase()) words.push(token.text.toLowerCase())
  // "declared a state of emergency": the emergency.
  if (first === 'state')
    for (let kid = i + 1; kid < sentence.tokens.length && kid < i + 4; kid++)
      if (sentence.tokens[kid]!.head === i && /^(?:emergency|siege|exception|alert)$/.test(wordAt(sentence, kid)))
        return [wordAt(sentence, kid)]
  if (QUANTITIES.has(first) || token.upos === 'NUM' || first === 'convoy' || first === 'column') {
    for (let kid = i + 1; kid < sentence.tokens.length && kid < i + 8; kid++) {
      const t = sentence.tokens[kid]
      // "tens of thousands of troops": the number of a number.
      if (t?.head === i && t.deprel.startsWith('nmod'))
        words.push(
          ...(QUANTITIES.has(wordAt(sentence, kid)) || t.xpos === 'VBN'
            ? wordsAt({ sentence }, kid)
            : [wordAt(sentence, kid)]),
        )
    }
  }
  return words
}

/** Soldiers and those whose trade no class knows; no body, and no place. */
function canBeTaken(word: string): boolean {
  return MEN.has(word) || isNewPerson(word)
}
const MEN: ReadonlySet<string> = new Set([...(NOUN_CLASSES.force ?? []), ...(NOUN_CLASSES.leader ?? [])])
const OF_VERB = /^(?:obj|nsubj)/

/** Whether the head at `i` passes a filter. */
export function fits(view: Pick<View, 'sentence'>, filter: Filter, i: number): boolean {
  const token = view.sentence.tokens[i]
  if (!token) return false
  if (filter.name && isNamed(token, view.sentence, i)) return true
  if (token.deprel.startsWith('nsubj') && !filter.it && /^it$/i.test(token.text)) {
    const who = standsFor(view.sentence, i)
    return who >= 0 && isParty(view, who) && fits(view, filter, who)
  }
  if (token.deprel === 'nsubj' && token.text === 'they' && !filter.lemmas.has('they')) {
    const who = theySpeakOf(view.sentence, i)
    if (who >= 0) return fits(view, filter, who)
  }
  if (token.deprel === 'obj' && token.text === 'it' && !filter.it) {
    const what = stoodFor(view.sentence, i)
    return what >= 0 && fits(view, filter, what)
  }
  const words = wordsAt(view, i)
  if (filter.armed && isArmedGroup(view.sentence, i)) return true
  if (filter.people) {
    if (words.length === 1 && (token.upos === 'NUM' || COUNTS.has(words[0]!))) return !isMoney(view.sentence, i)
    if (/^(?:more|others?)$/.test(words[0]!) && isCounted(view.sentence, i)) return true
  }
  for (let k = 0; k < words.length; k++) if (filter.lemmas.has(words[k]!)) return true
  if (words.length === 1 && token.upos === 'NUM' && OF_VERB.test(token.deprel)) {
    const of = countedBefore(view.sentence, i)
    if (of >= 0 && fits(view, filter, of)) return true
  }
  if (filter.name && words.length > 1 && COUNTS.has(words[0]!) && countsName(view.sentence, i)) return true
  return filter.people && token.upos === 'NOUN' && words.some(isNewPerson)
}

/** A noun that no class knows and whose ending says that it is a person: "homeguard", "beekeeper". */
function isNewPerson(word: string): boolean {
  return (
    !KNOWN.has(word) && /(er|or|ist|ian|man|men|woman|women|ee|guard|eer|ite|ant)$/.test(word) && !THINGS.test(word)
  )
}
const KNOWN: ReadonlySet<string> = new Set(Object.values(NOUN_CLASSES).flat())
const THINGS =
  /(paper|finger|barrier|frontier|trailer|trawler|freighter|steamer|locker|number|order|letter|matter|chapter|corner|member|factor|sector|center|error|border|summer|winter|power|water|offer|answer|plant|tant|ment|site|fruit|suite|white|favor|labor|color|terror|horror|tractor|reactor|motor|door|floor|tower|shower|container|computer|printer|server|helicopter|career|fee|tree|coffee|degree|employer|master|river|counter|cover|dinner|layer|manner|paper|poster|quarter|register|shelter|soldier|tanker|timber|voter-list|weather|grant|restaurant|elephant)$/

const inCapitals = perReport<Sentence, boolean>()

/** Whether a sentence is written in capitals throughout, so that they make no word a name. */
function isInCapitals(sentence: Sentence): boolean {
  let known = inCapitals.get(sentence)
  if (known === undefined) {
    known = allCapitals(sentence.tokens.map((t) => t.text))
    inCapitals.set(sentence, known)
  }
  return known
}

/** "Homs", "Ki-moon": names that were taken for common nouns. */
function isPartOfName(token: Token, sentence: Sentence, i: number): boolean {
  if (token.upos !== 'NOUN') return false
  if (!beginsLarge(token.text) && sentence.tokens[i - 1]?.text !== '-') return false
  if (isInCapitals(sentence)) return false
  if (i < 1 || sentence.kind === 'headline') return false
  if (sentence.tokens[i - 1]!.text === '-') return /^\p{Lu}\p{Ll}*$/u.test(sentence.tokens[i - 2]?.text ?? '')
  return (
    beginsLarge(token.text) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !isCalendar(token) &&
    !KNOWN.has(token.lemma.toLowerCase())
  )
}

function isName(token: Token, sentence: Sentence, i: number): boolean {
  return (
    isPartOfName(token, sentence, i) ||
    (token.upos === 'PROPN' && !isCalendar(token)) ||
    (beginsLarge(token.text) && /^\p{Lu}{2,}s?$/u.test(token.text) && !isInCapitals(sentence)) ||
    (token.upos === 'PRON' && token.xpos !== 'WDT' && token.text.toLowerCase() !== 'it')
  )
}

function isNamed(token: Token, sentence: Sentence, i: number): boolean {
  return isName(token, sentence, i) || isSpeakersIt(token, sentence) || partOfName(sentence.tokens, i) >= 0
}

/** "The coalition said it would halt its raids": the "it" of a report is who speaks. */
function isSpeakersIt(token: Token, sentence: Sentence): boolean {
  if (token.upos !== 'PRON' || token.text.toLowerCase() !== 'it' || !token.deprel.startsWith('nsubj')) return false
  return sentence.tokens[token.head]?.deprel === 'ccomp'
}

/** "the Houthis", taken for a common noun; "the Heights" are ground. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:s|i|[ae]n|ese|ists?)$/u
const GROUNDS =
  /^(?:Heights|Hills|Mountains|Islands|Plains|Falls|Lakes|Springs|Woods|Gardens|Fields|Rocks|Straits|Games|Days|Times|News)$/

/** Whether a noun or name can be a party: a person, a force, a group, a name, a people. */
export function isParty(view: Pick<View, 'sentence'>, i: number): boolean {
  const token = view.sentence.tokens[i]
  if (!token) return false
  if (token.upos === 'PROPN' || token.upos === 'PRON') return true
  if (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.text)) return true
  if (token.upos === 'NOUN' && i > 0 && beginsLarge(token.text) && PEOPLE.test(token.text) && !GROUNDS.test(token.text))
    return true
  return wordsAt(view, i).some((word) => PARTY.has(word))
}

/** Whether the subject of a clause can be a party. */
export function byParty(view: View): boolean {
  return slotOf(view, 'subject').some((a) => isParty(view, a.head))
}

/** Prepositions that a tree hangs now on the verb, now on its object ("returned a statue to Libya"). */
const EITHER_WAY = new Set(['to', 'from', 'against', 'with', 'into'])

const SUFFERING: ReadonlySet<string> = new Set(
  ['human', 'place', 'structure', 'aid', 'weapon', 'detainee'].flatMap((name) => NOUN_CLASSES[name] ?? []),
)

/** Whether something can be done to what a noun names: a party, a place, a building, a convoy, a weapon. */
export function canSuffer(view: Pick<View, 'sentence'>, i: number): boolean {
  return isParty(view, i) || wordsAt(view, i).some((word) => SUFFERING.has(word))
}

/** The arguments that fill a slot, best first. Asked for again and again: nothing here makes a function or a list of its own. */
export function slotOf(view: View, slot: string): readonly Argument[] {
  const slash = slot.indexOf('/')
  if (slash > 0) return slotBehind(view, slot, slash)
  const own = ownSlot(view.clause, slot, view.sentence, view.particle ?? null)
  if (own.length === 0 && view.carrier === null && view.clause.kind === 'verb' && EITHER_WAY.has(slot))
    return slotOf(view, `object/${slot}`)
  // "the exchange of bodies between the two": hung on what is exchanged.
  if (slot === 'between' && own.length === 0 && view.clause.kind === 'noun') return slotOf(view, 'of/between')
  if (!view.carrier || slot === 'object') return own
  if (slot === 'subject' || slot === 'indirect') {
    const carried = carriedSlot(view, view.carrier, slot)
    return carried.length > 0 ? carried : own
  }
  return own.length > 0 ? own : carriedSlot(view, view.carrier, slot)
}

function carriedSlot(view: View, carrier: Clause, slot: string): readonly Argument[] {
  return only(ownSlot(carrier, slot, view.sentence), (arg) => arg.head !== view.clause.head)
}

/** A slot of what fills another: "object/of". */
function slotBehind(view: View, slot: string, slash: number): readonly Argument[] {
  const outer = slotOf(view, slot.slice(0, slash))
  if (outer.length === 0 && slot !== 'object/by') return NOBODY
  const rest = slot.slice(slash + 1)
  // Mostly one fills the outer slot, and no list of lists is made for it.
  const found =
    outer.length === 1 ? slotWithin(view, outer[0]!, rest) : outer.flatMap((arg) => slotWithin(view, arg, rest))
  // "rejected a call by the mediators for a truce": hung on the verb, which as an active has no doer behind it.
  const first = outer[0]?.head ?? -1
  return found.length === 0 && slot === 'object/by' && !view.clause.passive && view.clause.kind === 'verb'
    ? ownSlot(view.clause, 'by', view.sentence).filter((a) => a.head > first)
    : found
}

/** A slot of one of those that fill another. */
function slotWithin(view: View, arg: Argument, rest: string): readonly Argument[] {
  const inner = view.clauses.get(arg.head)
  if (!inner) return NOBODY
  const found = slotOf({ ...view, clause: inner, carrier: null }, rest)
  if (found.length > 0 || !QUANTITIES.has(wordAt(view.sentence, arg.head))) return found
  // "50,000 tonnes of wheat from Pakistan": hung on what is counted.
  const counted = inner.args.find((a) => a.role === 'oblique' && a.prep === 'of')
  const goods = counted && view.clauses.get(counted.head)
  return goods ? slotOf({ ...view, clause: goods, carrier: null }, rest) : NOBODY
}

const NOBODY: readonly Argument[] = []

/** Those of the arguments that are asked for; no list is made where there is none. */
function only(args: readonly Argument[], asked: (arg: Argument) => boolean): readonly Argument[] {
  let found: Argument[] | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (!asked(arg)) continue
    if (found) found.push(arg)
    else found = [arg]
  }
  return found ?? NOBODY
}

const isSubject = (a: Argument): boolean => a.role === 'subject'
const isObject = (a: Argument): boolean => a.role === 'object'
const isEither = (a: Argument): boolean => a.role === 'object' || a.role === 'subject'
const isInfinitive = (a: Argument): boolean => a.role === 'infinitive'
const isIndirect = (a: Argument): boolean => a.role === 'indirect'
const isAgent = (a: Argument): boolean => a.role === 'agent' || (a.role === 'oblique' && a.prep === 'by')

function ownSlot(
  clause: Clause,
  slot: string,
  sentence: Sentence,
  particle: string | null = null,
): readonly Argument[] {
  const { args } = clause
  switch (slot) {
    case 'subject':
      return only(args, clause.passive && isPassive(clause, sentence) ? isAgent : isSubject)
    case 'object':
      if (clause.passive && isPassive(clause, sentence)) return only(args, isEither)
      return objectsOf(args, sentence, particle)
    case 'infinitive':
      return only(args, isInfinitive)
    case 'clause':
      return ofRole(args, slot)
    case 'modified':
      return only(args, isEither)
    case 'indirect':
    case 'possessor':
    case 'modifier':
      return ofRole(args, slot)
    case 'by':
      return only(args, isAgent)
    default:
      return behindPreposition(args, slot, particle)
  }
}

function ofRole(args: readonly Argument[], role: Argument['role']): readonly Argument[] {
  return only(args, (a) => a.role === role)
}

function behindPreposition(args: readonly Argument[], slot: string, particle: string | null): readonly Argument[] {
  return only(
    args,
    (a) =>
      a.role === 'oblique' &&
      a.prep !== null &&
      (a.prep === slot ||
        (slot === 'towards' && a.prep === 'toward') ||
        (particle !== null && a.prep === `${particle} ${slot}`) ||
        (slot === 'from' && a.prep.endsWith(' of') && a.prep !== 'because of')),
  )
}

const SUFFERED = new Set(
  `kill wound injure arrest detain displace kidnap abduct execute shoot hang jail hit rescue evacuate`.split(' '),
)

/**
 * Whether a passive is one: a participle without auxiliary that has an object ("drivers blocked highways"), or a subject of
 * its own in running text ("the crowd dispersed"), was a past tense.
 */
function isPassive(clause: Clause, sentence: Sentence): boolean {
  const tree = treeOf(sentence)
  if (kidsOf(tree, clause.head).some((kid) => tree.tokens[kid]!.deprel.startsWith('aux'))) return true
  if (clause.args.some((a) => a.role === 'object' && !a.shared)) return false
  if (sentence.kind === 'headline' || clause.args.some((a) => a.role === 'agent')) return true
  if (clause.relation === 'acl' || clause.relation === 'amod' || SUFFERED.has(clause.lemma)) return true
  return !clause.args.some((a) => a.role === 'subject' && !a.shared)
}

/** The objects; where there is none, a noun or adjective the tree took for a predicate ("halted their offensive"). */
function objectsOf(args: readonly Argument[], sentence: Sentence, particle: string | null): readonly Argument[] {
  const objects = only(args, isObject)
  if (objects.length > 0) {
    // "closed the Rafah crossing": the noun was taken for a verb.
    for (let i = 0; i < args.length; i++)
      if (args[i]!.role === 'infinitive' && isCrossing(sentence.tokens[args[i]!.head])) return [...objects, args[i]!]
    return objects
  }
  const indirect = only(args, isIndirect)
  if (indirect.length > 0) return indirect
  const behind = particle === null ? NOBODY : behindParticle(args, particle)
  if (behind.length > 0) return behind
  return args.some(isInfinitive) ? predicates(args, sentence) : NOBODY
}

function behindParticle(args: readonly Argument[], particle: string): readonly Argument[] {
  return only(args, (a) => a.role === 'oblique' && a.prep === particle)
}

function predicates(args: readonly Argument[], sentence: Sentence): readonly Argument[] {
  return only(args, (a) => {
    if (a.role !== 'infinitive') return false
    const token = sentence.tokens[a.head]
    return (token?.upos === 'NOUN' || token?.upos === 'ADJ') && !a.shared
  })
}

function isCrossing(token: Token | undefined): boolean {
  return token !== undefined && token.xpos === 'VBG' && /^(?:crossing|building|landing)s?$/i.test(token.text)
}
