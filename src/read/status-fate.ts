// What becomes of a deed or of words about it by the predicate they are the subject of: "the release was put off", "is set for Friday",
// "the claim that the town is besieged is false", "anyone who says that we are starving".
import { wordSet } from '../vocab/word-set.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { type Operator, VERB_OPERATORS } from './status-operators.ts'

interface Around {
  readonly tree: Tree
  readonly clauses: Clauses
}

/** Deeds these were done to have not come about. */
const HELD_UP = wordSet(`
  delay defer postpone shelve suspend cancel block stall scrap abandon freeze obstruct hamper thwart scupper derail stymie prevent forestall`)
const PARTED: ReadonlyMap<string, RegExp> = new Map([
  ['put', /^(?:off|back)$/],
  ['hold', /^(?:up|back|off)$/],
  ['call', /^off$/],
  ['push', /^back$/],
  ['set', /^back$/],
  ['strike', /^(?:out|off|down)$/],
  ['vote', /^down$/],
  ['rule', /^out$/],
  ['cross', /^out$/],
  ['leave', /^out$/],
])
/** What did not come about does these. */
const STALLS = wordSet('stall founder falter fizzle lapse slip flounder')
/** Days are named for what is these. */
const DATED = wordSet('set schedule slate plan time due expect foresee envisage pencil fix earmark')
const PENDING = wordSet(
  'pending outstanding unimplemented elusive stalled blocked frozen unfulfilled undone uncertain unclear doubtful',
)
const WAITING: ReadonlyMap<string, RegExp> = new Map([
  ['hold', /^on$/],
  ['doubt', /^in$/],
  ['limbo', /^in$/],
  ['question', /^in$/],
  ['balance', /^in$/],
  ['air', /^in$/],
])

/** What the predicate over an event noun says has become of it; null where it says nothing of that. */
export function fateOf(above: Clause, { tree }: Around): Operator | null {
  const { lemma } = above
  if (above.kind === 'verb') {
    if (above.negated) return null
    if (STALLS.has(lemma) || isPutOff(above, tree)) return 'fail'
    if (above.passive && DATED.has(lemma) && isForDay(above)) return 'plan'
    return REMAINS.has(lemma) && kidsOf(tree, above.head).some((k) => isWaiting(k, tree)) ? 'fail' : null
  }
  if (DATED.has(lemma) && (isForDay(above) || above.args.some((a) => a.role === 'infinitive'))) return 'plan'
  return !above.negated && isWaiting(above.head, tree) ? 'fail' : null
}

/** "was put off", "was called off", "has been delayed". */
export function isPutOff({ kind, lemma, passive, particle, negated, head }: Clause, tree?: Tree): boolean {
  // "Struck out at their insistence was a clause": it opens the sentence, and its subject stands behind.
  if (kind !== 'verb' || !passive || negated || head === 0) return false
  // "Was struck out of the draft": the particle leads a phrase in.
  const part = particle ?? (lemma === 'strike' || lemma === 'leave' ? tree?.tokens[head + 1]?.text : null) ?? ''
  return HELD_UP.has(lemma) || PARTED.get(lemma)?.test(part) === true
}

const REMAINS = wordSet('hang remain stay')

/** "pending", "on hold", "in the balance". */
function isWaiting(at: number, tree: Tree): boolean {
  const { lemma } = tree.tokens[at]!
  if (PENDING.has(lemma)) return true
  const led = WAITING.get(lemma)
  return led !== undefined && kidsOf(tree, at).some((k) => led.test(tree.tokens[k]!.text.toLowerCase()))
}

/** "set for Friday", "due on the 20th". */
function isForDay({ args }: Clause): boolean {
  return args.some((a) => a.role === 'oblique' && (a.prep === 'for' || a.prep === 'on' || a.prep === 'in'))
}

const WRONG = wordSet(`
  false untrue wrong baseless unfounded groundless inaccurate incorrect fabricated invented nonsense lie invention fabrication myth
  fiction falsehood fake hoax rubbish propaganda slander exaggeration untruth fantasy calumny libel canard disinformation`)
const RIGHT = wordSet('true correct accurate right fact case truth')
/** What untrue words do not do: "does not bear examination", "do not hold up". */
const BEARS = wordSet('bear stand hold survive withstand square match')

/** Whether a word says of what it is told of that it is untrue. */
export function isWrong(lemma: string): boolean {
  return WRONG.has(lemma)
}

/** How what is not so was said. */
const SAID_WRONGLY = wordSet(
  'falsely wrongly prematurely mistakenly erroneously incorrectly inaccurately untruthfully mendaciously fraudulently',
)

/** "Had been prematurely announced that", "falsely claimed to have": said, and not so; who was "wrongly allowed to" did it. */
export function isSaidWrongly({ kind, lemma, head, negated }: Clause, relation: string, { tree }: Around): boolean {
  const operator = VERB_OPERATORS.get(lemma)
  const said = operator === 'say' || operator === 'allege' || (operator === 'plan' && relation !== 'xcomp')
  if (kind !== 'verb' || negated || !said) return false
  return kidsOf(tree, head).some((k) => SAID_WRONGLY.has(tree.tokens[k]!.text.toLowerCase()))
}

/** Whether a predicate says that the words it is told of are untrue. */
export function isUntrue(above: Clause): boolean {
  if (above.kind === 'verb') return above.negated && BEARS.has(above.lemma)
  return above.negated ? RIGHT.has(above.lemma) : WRONG.has(above.lemma)
}

/** "The claim that the town is besieged is false": whether the noun a clause tells the content of is said to be untrue. */
export function isRefuted(noun: Clause, { tree, clauses }: Around): boolean {
  let at = noun.head
  // "Messages to the effect that he had been freed were false."
  for (
    let steps = 4;
    steps > 0 && tree.tokens[at]!.head >= 0 && /^(?:nmod|acl|appos|obl)/.test(tree.tokens[at]!.deprel);
    steps--
  )
    at = tree.tokens[at]!.head
  const { deprel, head } = tree.tokens[at]!
  if (!deprel.startsWith('nsubj')) return false
  const above = clauses.get(head)
  return above !== undefined && (isUntrue(above) || provesUntrue(above, tree))
}

/** "proved wrong", "turned out to be false". */
function provesUntrue({ lemma, kind, negated, head }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || negated || !/^(?:prove|turn)$/.test(lemma)) return false
  return kidsOf(tree, head).some((k) => k > head && WRONG.has(tree.tokens[k]!.lemma))
}

/** Words before "that" by which something is only passed on. */
const PASSED_ON =
  /\b(?:to the effect|word (?:(?:has|had) )?(?:went|goes|gone|spread|spreads|has it|had it|ran)(?: \w+)?|word (?:was|has been|had been|is) (?:brought|carried|passed)(?: \p{L}+){0,3}|(?:brought|carried|brings?|bringing) (?:back )?word|(?:it was|was|is|been) put (?:about|around|out)(?: in \p{L}+| by \p{L}+){0,2}|(?:rumou?rs?|stories|story|talk|whispers?)(?: (?:went|goes|spread|has it|had it|ran|was|were)){0,2}(?: (?:round|about|around))?|(?<!not )heard(?: (?:on|over|from) (?:the |a |my |his |her )?\w+)?|\b(?:every(?:body|one)|the (?:whole|entire) (?:of )?[\p{L}'’-]+|half (?:of )?(?:the )?[\p{L}'’-]+|all (?:of )?(?!\w+s )(?:the )?[\p{L}'’-]+)(?: (?:in|at|of|here|there|the|'s|\p{Lu}[\p{L}'’-]+|town|city|street|quarter|camp|market|village|was|were|had|now)){0,5} (?:knew|knows?|known|swore|swears?|saying|believed|believes?|heard|insisted|insists?|convinced|certain|sure))$/iu
/** Tokens looked back at from a "that". */
const BACK = 6
/** Most tokens between "that" and the verb of its clause. */
const FAR = 14

/**
 * How a clause is only passed on: "word went round that they had been freed", "messages to the effect that", "heard on the radio that";
 * null where it is not.
 */
export function passedOn(clause: Clause, tree: Tree): 'alleged' | 'denied' | null {
  if (clause.kind !== 'verb' || clause.negated) return null
  let that = -1
  for (let i = clause.head - 1; i > 0 && i >= clause.head - FAR && that < 0; i--) {
    const { text, upos, deprel } = tree.tokens[i]!
    if (text === 'that' && upos !== 'DET' && deprel !== 'nsubj') that = i
    else if (upos === 'VERB') return null
  }
  if (that < 1) return null
  const before = tree.tokens.slice(Math.max(0, that - BACK), that)
  if (!PASSED_ON.test(before.map((t) => t.text).join(' '))) return null
  const refuted = tree.tokens.some(
    (t, i) => i > clause.head && WRONG.has(t.lemma) && kidsOf(tree, i).some((k) => tree.tokens[k]!.deprel === 'cop'),
  )
  return refuted ? 'denied' : 'alleged'
}

const DESCRIBES = wordSet('describe report list bill present portray name call count depict represent write talk put')
/** Tokens between a word that describes and what it describes a thing as. */
const AS = 4

/** "Ibb, described as besieged in some appeals, is not": what something is called, and said not to be in the same breath. */
export function isDeniedInShort({ head }: Clause, tree: Tree): boolean {
  const { tokens } = tree
  const described = tokens.some(
    (t, i) => i < head && i >= head - AS && t.xpos === 'VBN' && DESCRIBES.has(t.lemma) && isJustAs(tree, i, head),
  )
  if (!described) return false
  return tokens.some((t, i) => {
    if (i <= head + 1 || !/^(?:not|n't|n’t|never|neither)$/i.test(t.text)) return false
    const [before, after] = [tokens[i - 1]!, tokens[i + 1]]
    if (/^never$/i.test(t.text) && /^(?:was|were|is|are)$/.test(after?.text ?? ''))
      return tokens[i + 2] === undefined || tokens[i + 2]!.upos === 'PUNCT'
    return /^(?:be|do|have)$/.test(before.lemma) && (after === undefined || after.upos === 'PUNCT')
  })
}

/** "as besieged", "as being under siege". */
function isJustAs(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.slice(from + 1, to).some((t) => t.text === 'as')
}

const ANYONE = wordSet('people those anyone anybody whoever everyone everybody one some')

/** "People who say that we are starving should see the market", "you will hear it said that": words nobody in particular stands for. */
export function isSaidByNobody(saying: Clause, { tree }: Around): boolean {
  if (saying.relation === 'acl:relcl') {
    const { head } = tree.tokens[saying.head]!
    const noun = tree.tokens[head]!
    return (
      ANYONE.has(noun.text.toLowerCase()) &&
      saying.tense === 'present' &&
      noun.deprel.startsWith('nsubj') &&
      !kidsOf(tree, head).some((k) => k < saying.head && /^(?:nmod|amod|nummod)/.test(tree.tokens[k]!.deprel))
    )
  }
  if (saying.modal !== 'will' && saying.modal !== 'may' && saying.modal !== 'might') return false
  return kidsOf(tree, saying.head).some((k) => {
    const { deprel, text } = tree.tokens[k]!
    // "They'll say we shot him".
    if (deprel === 'nsubj' && /^(?:they|people|some|somebody|someone|he|she)$/i.test(text)) return true
    return /^(?:obj|iobj|nsubj|nsubj:pass)$/.test(deprel) && text.toLowerCase() === 'you'
  })
}

const AT_ONCE =
  /^(?:deportation|execution|eviction|extradition|expulsion|hanging|beheading|repatriation|handover|swap)$/

/** "A judge halted the deportation", "the execution was stayed": what a court keeps from being done, unless it had begun. */
export function isStayed({ kind, lemma, head }: Clause, above: Clause, { tokens }: Tree): boolean {
  if (kind !== 'noun' || above.kind !== 'verb' || above.negated || above.modal !== null || !AT_ONCE.test(lemma))
    return false
  if (!/^(?:halt|stop|stay|suspend|block)$/.test(above.lemma)) return false
  if (!above.args.some((a) => a.head === head && a.role === (above.passive ? 'subject' : 'object'))) return false
  return !above.args.some((a) => a.prep === 'after') && tokens[head]!.xpos !== 'NNS'
}
