// The arguments that stand at a predicate itself. What is understood from elsewhere is added in clause-sharing.ts.
import { UTTERED } from '../vocab/speech/asking.ts'
import type { Argument, Clause, Role } from './clause-types.ts'
import { baseOf, kidBy, kidsOf, type Tree, wordsUnder } from './sentence-tree.ts'

/** Titles whose "of" belongs to them: the name behind "Secretary of State" is the holder's. */
const TITLES = new Set([
  'Secretary',
  'Minister',
  'President',
  'Head',
  'Chief',
  'Director',
  'Chairman',
  'Speaker',
  'Commissioner',
])
/** At most so many heads of one coordination are listed. */
const MOST_OTHERS = 40

/** A new argument headed by the token; its words are all that hangs under it. */
export function argumentAt(tree: Tree, role: Role, head: number, prep: string | null, shared = false): Argument {
  return { role, prep, head, others: othersOf(tree, head), span: wordsUnder(tree, head), shared }
}

/** The other heads of the coordination that starts at the token; verbs and clauses joined to a noun are left out. */
export function othersOf(tree: Tree, head: number): readonly number[] {
  const found: number[] = []
  const queue = [head]
  for (let k = 0; k < queue.length && k < MOST_OTHERS * 2 && found.length < MOST_OTHERS; k++) {
    for (const kid of kidsOf(tree, queue[k]!)) {
      const { deprel, upos } = tree.tokens[kid]!
      if (deprel === 'conj' && upos !== 'VERB') {
        found.push(kid)
        queue.push(kid)
        // "Secretary of State Kerry and Minister Lavrov": the second may hang on the name inside the first.
      } else if (
        deprel === 'flat' ||
        deprel === 'nmod:desc' ||
        deprel === 'appos' ||
        (deprel === 'nmod' &&
          (prepositionOf(tree, kid) === null || (upos === 'PROPN' && TITLES.has(tree.tokens[queue[k]!]!.text))))
      ) {
        queue.push(kid)
      }
    }
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

/** The preposition a phrase stands behind, lower case, of several words where it has them ("out of"); null for none. */
export function prepositionOf(tree: Tree, head: number): string | null {
  let words: string | null = null
  for (const kid of kidsOf(tree, head)) {
    if (tree.tokens[kid]!.deprel !== 'case' || tree.tokens[kid]!.upos === 'PART') continue
    if (kid > head) break
    let word = tree.tokens[kid]!.text.toLowerCase()
    for (const more of kidsOf(tree, kid)) {
      if (tree.tokens[more]!.deprel === 'fixed') word += ` ${tree.tokens[more]!.text.toLowerCase()}`
    }
    words = words === null ? word : `${words} ${word}`
  }
  return words
}

/** The subordinator of a clause, lower case ("if", "so that"), or null. */
export function markOf(tree: Tree, head: number): string | null {
  let mark = kidBy(tree, head, 'mark')
  if (mark < 0) return null
  // "Altogether unless they leave": an adverb before the word that joins.
  const next = tree.tokens[mark + 1]
  if (tree.tokens[mark]!.xpos === 'RB' && next?.deprel === 'mark' && next.head === head) mark++
  let word = tree.tokens[mark]!.text.toLowerCase()
  // "Said that it plans to storm": an infinitive has no "that" of its own.
  if (word === 'that' && kidsOf(tree, head).some((k) => k > mark && isTo(tree, k))) return 'to'
  for (const more of kidsOf(tree, mark)) {
    if (tree.tokens[more]!.deprel === 'fixed') word += ` ${tree.tokens[more]!.text.toLowerCase()}`
  }
  return word
}

function isTo({ tokens }: Tree, at: number): boolean {
  return tokens[at]!.deprel === 'mark' && tokens[at]!.xpos === 'TO'
}

/** Prepositions whose gerund tells what the act is about: "accused of bombing", "prevented from leaving". */
const GERUND_PREPS = new Set(['of', 'from', 'for', 'against', 'in', 'about', 'on', 'to', 'with', 'at'])

const TIMES = new Set(
  `morning afternoon evening night midnight noon dawn dusk nightfall sunset sunrise day week weekend month year hour time end then now
   today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december spring summer autumn winter deadline`.split(/\s+/),
)

/** Whether a verb whose clause is said to be something has a subject inside that clause. */
function hasOwnSubject(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((k) => /^nsubj(?::pass)?$/.test(tree.tokens[k]!.deprel))
}

/** Arguments of a verb, or of an adjective or noun that stands as a predicate. */
export function argumentsOfVerb(tree: Tree, head: number): Argument[] {
  const found: Argument[] = []
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    const base = baseOf(token.deprel)
    switch (base) {
      case 'nsubj':
        // "The fear is that the rebels will attack": the fear attacks nobody.
        if (token.deprel === 'nsubj:outer' && hasOwnSubject(tree, head)) break
        found.push(argumentAt(tree, 'subject', kid, null))
        break
      case 'csubj':
        found.push(argumentAt(tree, 'clause', kid, null))
        break
      case 'obj':
        found.push(argumentAt(tree, 'object', kid, null))
        break
      case 'iobj':
        found.push(argumentAt(tree, 'indirect', kid, null))
        break
      case 'obl': {
        const told = prepositionOf(tree, kid)
        const hands = told === 'at' ? handsOf(tree, kid) : -1
        if (hands >= 0) found.push(argumentAt(tree, 'agent', hands, 'by'))
        // "by Monday" is a time, and no doer.
        const timed = told === 'by' && TIMES.has(token.lemma.toLowerCase())
        const prep = timed ? 'until' : told
        const agent = !timed && (token.deprel === 'obl:agent' || prep === 'by')
        found.push(argumentAt(tree, agent ? 'agent' : 'oblique', kid, prep))
        break
      }
      case 'ccomp':
        found.push(argumentAt(tree, 'clause', kid, markOf(tree, kid)))
        break
      case 'xcomp':
        // "Was declared a closed zone": what it was made is no deed.
        found.push(argumentAt(tree, isMade(tree, head, kid) ? 'object' : 'infinitive', kid, null))
        break
      case 'advcl': {
        const mark = markOf(tree, kid)
        // "The calm ended, with rebels shelling Goma": told beside it, and nothing that ended.
        const beside = mark === 'with' && kidsOf(tree, kid).some((k) => k < kid && tree.tokens[k]!.deprel === 'nsubj')
        if (!beside && mark && GERUND_PREPS.has(mark) && (token.xpos === 'VBG' || isGerundOfPast(tree, kid)))
          found.push(argumentAt(tree, 'infinitive', kid, mark))
        break
      }
      case 'nmod':
        // A phrase the parser hung on the verb as if it were a noun.
        if (token.deprel !== 'nmod:poss') found.push(argumentAt(tree, 'oblique', kid, prepositionOf(tree, kid)))
        break
    }
  }
  return found
}

const MAKES = /^(?:declare|designate|proclaim|name|appoint|elect)$/
/** Whether a noun says what the subject of a passive verb was made by a word: "was named envoy", "has been declared a military zone". */
function isMade(tree: Tree, head: number, kid: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[kid]!.upos) || !MAKES.test(tree.tokens[head]!.lemma)) return false
  if (!kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nsubj:pass')) return false
  return !kidsOf(tree, kid).some((k) => /^(?:mark|cop)$/.test(tree.tokens[k]!.deprel))
}

/** "Accused of having bombed it", "of being paid": a participle that is a gerund by the word before it. */
function isGerundOfPast(tree: Tree, head: number): boolean {
  if (tree.tokens[head]!.xpos !== 'VBN') return false
  const first = kidsOf(tree, head).find((k) => /^aux/.test(tree.tokens[k]!.deprel))
  return first !== undefined && /^(?:having|being)$/i.test(tree.tokens[first]!.text)
}

/** "Killed at the hands of the army": whose hands they are, who is the agent; -1 for any other phrase. */
function handsOf(tree: Tree, head: number): number {
  if (tree.tokens[head]!.text.toLowerCase() !== 'hands') return -1
  return kidsOf(tree, head).find((k) => k > head && prepositionOf(tree, k) === 'of') ?? -1
}

function isDoer(tree: Tree, head: number): boolean {
  return !TIMES.has(tree.tokens[head]!.lemma.toLowerCase()) && prepositionOf(tree, head) === 'by'
}

/** Arguments of a noun: possessor, modifiers before it, prepositional phrases and what it says ("the decision to leave"). */
export function argumentsOfNoun(tree: Tree, head: number): Argument[] {
  const found: Argument[] = []
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    switch (token.deprel) {
      case 'nsubj':
      case 'nsubj:pass':
      case 'nsubj:outer':
        // "It was a surrender by the fighters": "it" does nothing.
        if (/^(?:it|this|that|there)$/i.test(token.text)) break
        found.push(argumentAt(tree, 'subject', kid, null))
        break
      case 'nmod:poss':
        found.push(argumentAt(tree, 'possessor', kid, null))
        break
      case 'compound':
      case 'amod':
        found.push(argumentAt(tree, 'modifier', kid, null))
        break
      case 'nmod':
      case 'nmod:agent':
      case 'obl':
      case 'obl:agent': {
        const prep = prepositionOf(tree, kid)
        if (prep !== null) found.push(argumentAt(tree, prep === 'by' ? 'agent' : 'oblique', kid, prep))
        break
      }
      case 'acl': {
        const mark = markOf(tree, kid)
        if (mark === 'to' || (mark && GERUND_PREPS.has(mark))) {
          found.push(argumentAt(tree, 'infinitive', kid, mark === 'to' ? null : mark))
        } else if (mark === 'that' || mark === 'whether') {
          found.push(argumentAt(tree, 'clause', kid, mark))
        } else if (token.xpos === 'VBN' && UTTERED.has(token.lemma)) {
          // "the call made on Monday by the envoy": the envoy's.
          const by = kidsOf(tree, kid).find((k) => tree.tokens[k]!.deprel === 'obl:agent' && isDoer(tree, k))
          if (by !== undefined) found.push(argumentAt(tree, 'agent', by, 'by'))
        }
        break
      }
      case 'ccomp':
      case 'xcomp':
        found.push(argumentAt(tree, token.deprel === 'ccomp' ? 'clause' : 'infinitive', kid, null))
        break
    }
  }
  return found
}

/** "The shooting did not end the strike": it was all the same, and only had no such end. */
export function isInVain({ negated, lemma, args }: Clause): boolean {
  return negated && !/^(?:take|hold|follow)$/.test(lemma) && args.some((a) => a.role === 'object' && !a.shared)
}
