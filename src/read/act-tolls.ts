// Deaths and wounds told without a verb of force: "six policemen were among the dead", "a death toll of 11", "seven children
// died". They tell an assault only beside one: in their sentence, or just before it in the report.

import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { FORCE_WORDS, MISHAPS, USE_OF_FORCE, WRECKS } from '../vocab/acts/mishaps.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt, wordsAt } from './act-view.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Argument } from './clause-types.ts'
import { perReport } from './per-report.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'

const HARMED = wordSet('dead wounded injured killed slain missing hurt')
const TOLLS = wordSet('toll fatality casualty victim death dead')
const FOUND = wordSet('find recover retrieve discover pull collect count lie lay')
const GIVES_TOLL = wordSet('include be number reach rise climb stand give put report confirm record exceed pass')
/** Rules of such readings, which the report around them must bear out. */
const UNSURE = /^(?:chain\/toll|ASSAULT\/dies-in-attack)$/

const mishaps = perReport<Sentence, boolean>()
const forces = perReport<Sentence, boolean>()

/** Whether a sentence tells an accident or a disaster of nature and nothing of force. */
export function isMishap(sentence: Sentence): boolean {
  const known = mishaps.get(sentence)
  if (known !== undefined) return known
  const told = isWreck(sentence) || (hasMishapWord(sentence) && !tellsForce(sentence))
  mishaps.set(sentence, told)
  return told
}

function hasMishapWord(sentence: Sentence): boolean {
  return sentence.tokens.some((t, i) => isMishapWord(t, i, sentence))
}

function isMishapWord(token: Token, i: number, sentence: Sentence): boolean {
  const lemma = token.lemma.toLowerCase()
  // "stormed the camp"
  if (lemma === 'storm') return token.upos !== 'VERB'
  if (token.upos === 'VERB' && OF_AFFAIRS.has(lemma) && isAffair(i, sentence)) return false
  if (MISHAPS.has(lemma)) return true
  // "a fire in the capital", and not "under fire" or "ceasefire"
  return lemma === 'fire' && token.xpos === 'NN' && /^an?$/i.test(sentence.tokens[i - 1]?.text ?? '')
}

/** Mishaps of nature that are said of the affairs of people as well. */
const OF_AFFAIRS = wordSet('erupt collapse derail spill plunge')
const AFFAIRS: ReadonlySet<string> = new Set(
  ['protest', 'truce', 'deal', 'talks', 'group', 'siege']
    .flatMap((name) => NOUN_CLASSES[name]!)
    .concat([
      ...wordSet(
        'violence fighting gunfire clash crisis conflict war chaos panic anger feud row dispute quarrel front defence order peace negotiations tension',
      ),
    ]),
)

/** "as violence erupted", "after the truce collapsed": nothing of nature. */
function isAffair(verb: number, { tokens }: Sentence): boolean {
  return tokens.some((t) => t.head === verb && t.deprel.startsWith('nsubj') && AFFAIRS.has(t.lemma.toLowerCase()))
}

/** "An army helicopter crashed in bad weather, killing its crew": a wreck, whosever the craft was. */
function isWreck(sentence: Sentence): boolean {
  const { tokens } = sentence
  const wrecked = tokens.some((t) => (t.upos === 'VERB' || t.upos === 'NOUN') && WRECKS.has(t.lemma.toLowerCase()))
  return wrecked && !tokens.some((t) => USE_OF_FORCE.has(t.lemma.toLowerCase()))
}

/** Whether a sentence tells of force: "eleven people died" does only beside it. */
function tellsForce(sentence: Sentence): boolean {
  let known = forces.get(sentence)
  if (known === undefined) {
    known =
      sentence.tokens.some(
        (t) =>
          (t.lemma === 'storm' && t.upos === 'VERB') ||
          FORCE_WORDS.has(t.lemma.toLowerCase()) ||
          FORCE_WORDS.has(t.text.toLowerCase()),
      ) ||
      hasBoundHands(sentence) ||
      hasMassGrave(sentence)
    forces.set(sentence, known)
  }
  return known
}

/** "with their hands tied" */
function hasBoundHands({ tokens }: Sentence): boolean {
  return tokens.some((t, i) => t.lemma === 'hand' && /^(?:tied|bound)$/i.test(tokens[i + 1]?.text ?? ''))
}

/** Those in a mass grave were killed. */
function hasMassGrave({ tokens }: Sentence): boolean {
  return tokens.some((t, i) => t.lemma === 'grave' && tokens[i - 1]?.lemma === 'mass')
}

/** Whether a reading tells deaths that only the report around it can make an assault. */
export function needsForceAround(reading: Pick<ActReading, 'rule' | 'uses'>, sentence: Sentence): boolean {
  return (
    UNSURE.test(reading.rule) && (reading.rule === 'chain/toll' || reading.uses.length === 0) && !tellsForce(sentence)
  )
}

/** The deaths or wounds a clause tells without a verb of force; null where it tells none. */
export function tollReading(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || (clause.modal !== null && clause.modal !== 'could') || isMishap(sentence)) return null
  const tree = treeOf(sentence)
  if (clause.kind === 'verb') return ofVerb(view, lemma, tree)
  const kids = kidsOf(tree, clause.head).map((k) => tree.tokens[k]!)
  const among = kids.some((t) => t.deprel === 'case' && /^(?:among|amongst)$/i.test(t.text))
  const who = firstIn(view, 'subject')
  if (HARMED.has(lemma) && kids.some((t) => t.deprel === 'cop') && who && isPeople(view, who.head))
    if (among || (lemma === 'dead' && isCounted(tree, who.head))) return toll(view, who)
  // "The victims were two women and a boy."
  if (
    kids.some((t) => t.deprel === 'cop') &&
    who &&
    TOLLS.has(wordAt(sentence, who.head)) &&
    isPeople(view, clause.head)
  )
    return toll(view, argumentAt(tree, 'object', clause.head, null))
  // "at least 83 dead and 178 wounded"
  if (lemma === 'dead' && clause.relation === 'amod' && tree.tokens[tree.tokens[clause.head]!.head]?.upos === 'NUM')
    return toll(view, argumentAt(tree, 'object', tree.tokens[clause.head]!.head, null))
  // "of the 130 injured"
  if (HARMED.has(lemma) && kids.some((t) => t.deprel === 'nummod') && kids.some((t) => t.deprel === 'det'))
    return toll(view, argumentAt(tree, 'object', clause.head, null))
  if (lemma === 'toll' && kids.some(isDeathly)) return tollOf(view, tree)
  return null
}

function isDeathly(t: Token): boolean {
  return /^(?:death|casualty|fatality)$/.test(t.lemma)
}

/** "A death toll of 11", "the death toll rose to 44". */
function tollOf(view: View, tree: Tree): ActReading | null {
  const own = firstIn(view, 'of')
  const verb = tree.tokens[tree.tokens[view.clause.head]!.head]
  const counted = (own && tree.tokens[own.head]!.upos === 'NUM') || verb?.upos === 'VERB' || verb?.upos === 'AUX'
  if (!counted) return null
  return toll(view, own && tree.tokens[own.head]!.upos === 'NUM' ? own : null)
}

/** "Other fatalities included two nurses", "thirteen bodies were pulled from the rubble". */
function ofVerb(view: View, lemma: string, tree: Tree): ActReading | null {
  const subject = firstIn(view, 'subject')
  const object = firstIn(view, 'object')
  if (GIVES_TOLL.has(lemma) && subject && object && lemma === 'include') {
    const told = wordAt(view.sentence, subject.head)
    return TOLLS.has(told) && isPeople(view, object.head) ? toll(view, object) : null
  }
  // "By noon a hundred people lay dead."
  if (lemma === 'lie' || lemma === 'lay') {
    const fallen = kidsOf(tree, view.clause.head).some((k) => /^(?:dead|wounded|dying)$/i.test(tree.tokens[k]!.text))
    if (fallen && subject && isPeople(view, subject.head)) return toll(view, subject)
  }
  const lost = subject && object && lemma === 'leave' ? leftDead(view, subject, object) : thoughtDead(view, lemma, tree)
  if (lost) return lost
  if (!FOUND.has(lemma)) return null
  // "A teacher was found dead with gunshot wounds."
  const found = view.clause.passive ? (object ?? subject) : object
  const dead = kidsOf(tree, view.clause.head).some((k) =>
    /^(?:dead|shot|beheaded|murdered|killed|hanged)$/i.test(tree.tokens[k]!.text),
  )
  if (dead && found && isPeople(view, found.head)) return toll(view, found)
  // "A doctor counted eleven dead civilians."
  if (found && isCounted(tree, found.head) && isPeople(view, found.head) && areDead(tree, found.head))
    return toll(view, found)
  const body = lemma === 'lie' ? (object ?? subject) : found
  if (!body || !/^(?:body|corpse|remains?)$/.test(wordAt(view.sentence, body.head))) return null
  const noun = view.clauses.get(body.head)
  const whose = kidsOf(tree, body.head).find((k) => k > body.head && tree.tokens[k]!.deprel === 'nmod')
  const named = whose !== undefined && tree.tokens[body.head + 1]?.text === 'of'
  const of = noun?.args.find((a) => a.prep === 'of') ?? (named ? argumentAt(tree, 'object', whose, null) : null)
  if (!of && !isCounted(tree, body.head)) return null
  return toll(view, of ?? body)
}

function areDead(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((k) => /^(?:dead|slain|murdered)$/i.test(tree.tokens[k]!.text))
}

const WARS = wordSet('war conflict fighting violence insurgency rebellion uprising clash battle bombing raid shelling')
const THOUGHT = wordSet('believe fear presume think report confirm')

/** "The war leaves thousands of people dead each year." */
function leftDead(view: View, subject: Argument, object: Argument): ActReading | null {
  const { tokens } = view.sentence
  if (!WARS.has(wordAt(view.sentence, subject.head)) || !isPeople(view, object.head)) return null
  const dead = tokens.findIndex(
    (t, i) => i > object.head && i < object.head + 6 && /^(?:dead|wounded|maimed)$/i.test(t.text),
  )
  return dead < 0 ? null : toll(view, object)
}

/** "Forty people are feared dead in the town": more than hearsay, where it is told beside force. */
function thoughtDead(view: View, lemma: string, tree: Tree): ActReading | null {
  if (!THOUGHT.has(lemma) || !view.clause.passive) return null
  const who = view.clause.args.find((a) => a.role === 'subject')
  const dead = kidsOf(tree, view.clause.head).some((k) => /^(?:dead|killed)$/i.test(tree.tokens[k]!.text))
  return dead && who && isPeople(view, who.head) && isCounted(tree, who.head) ? toll(view, who) : null
}

function toll(view: View, who: Argument | null): ActReading {
  return joinedReading(view, 'toll', 'ASSAULT', { topics: ['attack'], actor: null, recipient: who, score: 0.7 })
}

/** Whether a number stands before a noun, or the noun is one. */
function isCounted(tree: Tree, head: number): boolean {
  const { upos, xpos, lemma } = tree.tokens[head]!
  return (
    upos === 'NUM' ||
    (xpos === 'NNS' && /^(?:dozen|score|hundred|thousand)$/.test(lemma)) ||
    kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nummod')
  )
}

function isPeople(view: View, head: number): boolean {
  const token = view.sentence.tokens[head]!
  return isParty(view, head) || token.upos === 'NUM' || wordsAt(view, head).some((w) => w === 'people' || w === 'child')
}
