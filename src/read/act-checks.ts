// Whether what stands in the slots of a signal allows it: the guards of the acts, and words that only look like an act.
import { actorOf, demonymOf } from '../vocab/actors/index.ts'
import { type Check, NOUN_CLASSES } from '../vocab/acts/index.ts'
import { fits, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** The "it" of "it was a surrender". */
function isDummy(view: View, arg: Argument): boolean {
  return /^(it|this|that|there|which)$/.test(view.sentence.tokens[arg.head]?.text.toLowerCase() ?? '')
}

/** An adjective where a noun should be: the tree went wrong, so nothing can be said against it. */
function isUnclear(view: View, head: number): boolean {
  return view.sentence.tokens[head]?.upos === 'ADJ' && view.clause.kind === 'verb'
}

/** Whether all checks of a signal hold. A slot that nothing fills passes unless it is needed. */
export function holdsChecks(view: View, checks: readonly Check[]): boolean {
  for (const check of checks) {
    const filled = slotOf(view, check.slot)
    if (check.none && filled.length > 0) return false
    if (filled.length === 0 || (check.slot === 'subject' && view.clause.kind !== 'verb' && isDummy(view, filled[0]!))) {
      if (check.needed) return false
      continue
    }
    // What must stand before a noun is an adjective by right: "a joint force", "a white flag".
    const clear = check.slot.endsWith('/modifier') || check.slot === 'infinitive'
    if (check.is && !filled.some((arg) => fits(view, check.is!, arg.head) || (!clear && isUnclear(view, arg.head))))
      return false
    if (
      check.not &&
      filled.some(
        (arg) => !isNamedBody(view, arg.head) && !isGunfire(view, arg.head) && fits(view, check.not!, arg.head),
      )
    )
      return false
  }
  return true
}

/** "the World Bank", "the Monetary Fund": a body by its name, whatever its last word means elsewhere. */
function isNamedBody({ sentence }: View, head: number): boolean {
  const token = sentence.tokens[head]!
  return token.upos === 'PROPN' && /^(?:Bank|Fund|Union|Trust|Foundation|Exchange)$/.test(token.text)
}

const SHOT =
  /^(?:hostile|enemy|friendly|direct|heavy|live|sniper|tank|artillery|mortar|rocket|machine-gun|gun|small-arms|anti-aircraft|missile|shell|sustained|indiscriminate|return|covering)$/i

/** "killed by Israeli fire", "wounded by sniper fire": fire that somebody opened, and none that burns. */
function isGunfire({ sentence }: View, head: number): boolean {
  if (wordAt(sentence, head) !== 'fire') return false
  const tree = treeOf(sentence)
  return kidsOf(tree, head).some((k) => {
    const { deprel, text } = tree.tokens[k]!
    if (k > head) return /^nmod/.test(deprel) && tree.tokens[head + 1]?.text.toLowerCase() === 'from'
    return /^(?:amod|compound)$/.test(deprel) && (SHOT.test(text) || isSideWord(tree.tokens[k]!))
  })
}

const FORCES: ReadonlySet<string> = new Set([...NOUN_CLASSES.force!, 'government', 'regime', 'rebel'])

function isSideWord(t: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(t.text)
    ? demonymOf(t.text) !== undefined || actorOf(t.text) !== undefined
    : FORCES.has(t.lemma)
}

/** "Asked why it was late", "was asked about the missing": a question asks for nothing but an answer. */
export function isQuestion(view: View, lemma: string): boolean {
  const next = view.sentence.tokens[view.clause.head + 1]?.text.toLowerCase() ?? ''
  if (lemma !== 'ask') return false
  return QUESTIONS.has(next) || isBehindQuestion(view)
}

/** "By whom?" asked the broker. */
function isBehindQuestion({ sentence, clause }: View): boolean {
  for (let i = clause.head - 1; i >= Math.max(0, clause.head - 3); i--) {
    if (sentence.tokens[i]!.text === '?') return true
    if (sentence.tokens[i]!.upos !== 'PUNCT') return false
  }
  return false
}

const QUESTIONS: ReadonlySet<string> = new Set(['about', 'why'])

/** "The offer was called a trap by the envoy": what follows is a name, and nobody is asked for anything. */
export function isNaming(view: View, lemma: string): boolean {
  const next = view.sentence.tokens[view.clause.head + 1]?.text.toLowerCase() ?? ''
  return lemma === 'call' && view.clause.kind !== 'noun' && NAMED.has(next)
}

/** Words from "called on" to what is asked, at most. */
const CALL = 40

/** "The ambassadors called on the vice-president in Luanda": a visit, where nothing is asked for. */
export function isVisit(view: View, lemma: string): boolean {
  const { sentence, clause } = view
  if (lemma !== 'call' || clause.kind === 'noun' || clause.passive) return false
  if (sentence.tokens[clause.head + 1]?.text.toLowerCase() !== 'on') return false
  if ([2, 3].some((k) => sentence.tokens[clause.head + k]?.upos === 'VERB')) return false
  return !asksBehind(view)
}

/** Whether something is asked for behind "called on", whatever the parser hung it on. */
export function asksBehind({ sentence: { tokens }, clause }: View): boolean {
  const end = Math.min(tokens.length, clause.head + CALL)
  for (let k = clause.head + 2; k < end; k++) {
    if (/^(?:for|not|that|against|:|["“])$/i.test(tokens[k]!.text)) return true
    // "To help", "to immediately lift it"; "on his way to Rome" is asked of nobody.
    if (/^to$/i.test(tokens[k]!.text) && !/^(?:PROPN|DET|NUM|PRON)$/.test(tokens[k + 1]?.upos ?? '')) return true
  }
  return false
}

const UNIONS =
  /^(?:union|federation|syndicate|guild|association|confederation|worker|teacher|nurse|doctor|miner|docker)$/

/** "The union said its members would strike": they stop work, and strike nobody. */
export function isWalkout({ clause, clauses, sentence: { tokens } }: View, lemma: string): boolean {
  if (lemma !== 'strike' || clause.kind !== 'verb' || clause.args.some((a) => a.role === 'object')) return false
  const who = clause.args.find((a) => a.role === 'subject')
  if (!who || !/^(?:it|they|we|members?|branch(?:es)?)$/i.test(tokens[who.head]!.text)) return false
  const teller = clauses.get(clause.parent)?.args.find((a) => a.role === 'subject')
  return teller !== undefined && tokens[teller.head]!.upos === 'NOUN' && UNIONS.test(tokens[teller.head]!.lemma)
}

const CALLS = /^(?:call|describe|term|label|brand|denounce|condemn|regard|decry|characteri[sz]e)$/
const BREACHES = /^(?:violation|breach|infringement)$/

/** "Called it a breach of the truce": what a deed is called is no second deed. */
export function isCalledSo({ sentence, clause }: View, lemma: string): boolean {
  if (clause.kind === 'verb' || !BREACHES.test(lemma)) return false
  const { head, deprel } = sentence.tokens[clause.head]!
  if (head < 0 || head > clause.head || !CALLS.test(sentence.tokens[head]!.lemma)) return false
  return /^(?:xcomp|obl|obj|dep|advcl)/.test(deprel)
}

const NAMED: ReadonlySet<string> = new Set(
  'a an the it him her them us this that these those its his their our my'.split(' '),
)
