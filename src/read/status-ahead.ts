// What is told as still to come: what is due, what must come first, what is ahead of something, what has yet to be.
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { VERB_OPERATORS } from './status-operators.ts'

/** "They would lay down their arms when the last soldier had left": what must come before a thing that has not come has not come itself. */
export function isFirstToCome(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (baseOf(clause.relation) !== 'advcl' || !AHEAD.test(clause.mark ?? 'when')) return false
  const above = clauses.get(clause.parent)
  // "Said he would go home when the army ended its raids": the past of the saying.
  if (clause.aspect !== 'perfect' && !(isLedByTime(clause, tree) && isSaidAhead(above))) return false
  return above !== undefined && isToCome(above) && above.aspect === 'none' && !isHabit(above, tree)
}

function isLedByTime({ mark, head }: Clause, tree: Tree): boolean {
  if (mark !== null) return /^(?:when|before|once)$/.test(mark)
  return kidsOf(tree, head).some((k) => k < head && /^when$/i.test(tree.tokens[k]!.text))
}

function isSaidAhead(above: Clause | undefined): boolean {
  return above !== undefined && above.modal === 'would' && baseOf(above.relation) === 'ccomp'
}

/** "Every week the army would come back": a habit of the past, nothing to come. */
function isHabit(clause: Clause, tree: Tree): boolean {
  return kidsOf(tree, clause.head).some((k) =>
    /^(?:often|always|usually|sometimes|regularly)$/i.test(tree.tokens[k]!.text),
  )
}

/** Marks of a clause that may tell what is still to come. */
export const AHEAD = /^(?:after|when|until|before|once|till)$/

/** What is told as still to come. */
export function isToCome({ tense, modal }: Clause): boolean {
  return tense === 'future' || modal === 'will' || modal === 'would' || modal === 'shall'
}

/** "Ahead of the talks", "a date for the release": they are still to come. */
export function isAhead(clause: Clause, tree: Tree): boolean {
  const above = tree.tokens[tree.tokens[clause.head]!.head]
  if (above?.text.toLowerCase() === 'ahead' || isBehindToCome(clause, tree)) return true
  return kidsOf(tree, clause.head).some((k) => {
    const { text } = tree.tokens[k]!
    const before = tree.tokens[k - 1]?.text.toLowerCase() ?? ''
    return (
      text.toLowerCase() === 'ahead' || (text === 'of' && before === 'ahead') || (text === 'for' && DATES.has(before))
    )
  })
}

/** "Would leave only after talks with Kabila", "will not disarm before a meeting": what something to come waits for has not come. */
function isBehindToCome({ kind, head }: Clause, tree: Tree): boolean {
  const { tokens } = tree
  const { head: over, deprel } = tokens[head]!
  if (kind !== 'noun' || over < 0 || over > head || baseOf(deprel) !== 'obl') return false
  const kids = kidsOf(tree, head)
  if (!kids.some((k) => k < head && WAITS.test(tokens[k]!.text) && tokens[k]!.deprel === 'case')) return false
  // "After Monday's talks", "after the last meeting": that was.
  if (
    kids.some(
      (k) =>
        /^(?:last|latest|recent|previous|first|earlier|this)$/i.test(tokens[k]!.text) || /day$/.test(tokens[k]!.text),
    )
  )
    return false
  return (
    kidsOf(tree, over).some((k) => k < over && WILL.test(tokens[k]!.text) && tokens[k]!.deprel === 'aux') &&
    !hasComeAbout(tree, over)
  )
}
const WAITS = /^(?:after|before|until|pending|without)$/i
const WILL = /^(?:will|would|shall|wo|['’]ll)$/i

/** "Would have left after the talks": nothing to come. */
function hasComeAbout(tree: Tree, verb: number): boolean {
  return kidsOf(tree, verb).some(
    (k) => k < verb && tree.tokens[k]!.lemma === 'have' && tree.tokens[k]!.deprel === 'aux',
  )
}

const DATES = new Set(['date', 'dates', 'timetable', 'schedule', 'timeline', 'calendar', 'deadline'])

/** "Has yet to leave": it has not. */
export function isYetTo(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (clause.mark === 'to' && isStillTo(clause.head, tree)) return true
  const above = clauses.get(clause.parent)
  if (!above || clause.mark !== 'to') return false
  if (above.lemma !== 'have' && above.lemma !== 'be' && above.lemma !== 'remain') return false
  const { tokens } = tree
  // Wherever trees hang the "yet": "has yet to supply arms to them".
  if (/^(?:yet|still)$/i.test(tokens[above.head + 1]?.text ?? '') && tokens[above.head + 2]?.text === 'to') return true
  return kidsOf(tree, above.head)
    .concat(kidsOf(tree, clause.head))
    .some((k) => tokens[k]!.text.toLowerCase() === 'yet')
}

/** "Has still to leave", with the "has" hung on the leaving. */
function isStillTo(head: number, { tokens }: Tree): boolean {
  const [has, still, to] = tokens.slice(Math.max(0, head - 3), head)
  return to?.text === 'to' && /^(?:yet|still)$/i.test(still!.text) && has!.lemma === 'have'
}

/** "are to leave", "were to be freed": told as what is due. */
export function isBeTo(tree: Tree, head: number): boolean {
  const kids = kidsOf(tree, head)
  // "The 200 men, due to go free by Friday": trees take the "due to" of a cause for it.
  if (tree.tokens[head]!.xpos === 'VB' && kids.some((k) => k < head && tree.tokens[k]!.text === 'due')) return true
  const be = kids.find((k) => tree.tokens[k]!.lemma === 'be')
  if (be === undefined) return isSecondOfTwo(head, kids, tree)
  const to = kids.find((k) => tree.tokens[k]!.deprel === 'mark' && tree.tokens[k]!.text.toLowerCase() === 'to')
  return to !== undefined && be < to
}

/** "Was to lift the siege and let aid in": the second of two has no "to" of its own. */
function isSecondOfTwo(head: number, kids: readonly number[], tree: Tree): boolean {
  const { deprel, head: first, text, lemma } = tree.tokens[head]!
  if (deprel !== 'conj' || first < 0 || first > head || text !== lemma) return false
  return !kids.some((k) => k < head && /^(?:aux|mark|nsubj|cop)/.test(tree.tokens[k]!.deprel)) && isBeTo(tree, first)
}

const TERMS =
  /^(?:deal|agreement|accord|term|plan|arrangement|pact|truce|ceasefire|understanding|proposal|roadmap|protocol|timetable|schedule|settlement|draft|offer|formula|scheme|compromise)$/
/** What is no undertaking of the terms, but what goes on under them. */
const GOES_ON = /^(?:be|live|hold|last|continue|remain|stay|work|suffer|enjoy|have|keep|exist|operate)$/

/** "Under the deal the garrison leaves on Friday": what terms lay down, told in the present, is due. */
export function isByTerms(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || clause.tense !== 'present' || clause.aspect !== 'none' || clause.negated) return false
  if (GOES_ON.test(clause.lemma)) return false
  const { deprel, head } = tree.tokens[clause.head]!
  // "Under the plan they gather in zones and give up their arms": said of both verbs.
  const first = deprel === 'conj' && head >= 0 ? phrasesOf(head, tree) : []
  return [...clause.args, ...first].some((a) => {
    if (!TERMS.test(tree.tokens[a.head]!.lemma.toLowerCase())) return false
    return a.prep === 'under' || a.prep === 'according to' || a.prep === 'by' || a.prep === 'in accordance with'
  })
}

/** The phrases before a verb, with what leads each in. */
function phrasesOf(verb: number, tree: Tree): { head: number; prep: string }[] {
  return kidsOf(tree, verb)
    .filter((k) => k < verb && baseOf(tree.tokens[k]!.deprel) === 'obl')
    .map((k) => ({
      head: k,
      prep: kidsOf(tree, k)
        .filter((c) => c < k && tree.tokens[c]!.deprel === 'case')
        .map((c) => tree.tokens[c]!.text.toLowerCase())
        .join(' '),
    }))
}

/** "was to have begun", "was supposed to have left": it did not. */
export function wasToHave(clause: Clause, clauses: Clauses): boolean {
  const above = clauses.get(clause.parent)
  if (!above || clause.relation !== 'xcomp' || clause.aspect !== 'perfect' || above.tense !== 'past') return false
  return above.lemma === 'be' || above.lemma === 'suppose' || above.lemma === 'schedule' || above.lemma === 'mean'
}

/** What somebody says must be done, or must be done by a day. */
export function isStillDue(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (clause.tense !== 'past' || clause.negated) return false
  const over = clauses.get(clause.parent)
  const dued = (c: Clause): boolean =>
    c.args.some((a) => (a.prep === 'by' || a.prep === 'until') && isTimeWord(tree, a.head))
  if (dued(clause) || (over !== undefined && clause.relation === 'xcomp' && dued(over))) return true
  const at = over && clause.relation === 'xcomp' ? over : clause
  if (baseOf(at.relation) !== 'ccomp') return false
  const saying = clauses.get(at.parent)
  const operator = saying?.kind === 'verb' ? VERB_OPERATORS.get(saying.lemma) : undefined
  return operator === 'say' || operator === 'plan'
}

function isTimeWord(tree: Tree, at: number): boolean {
  const { lemma, upos } = tree.tokens[at]!
  return upos === 'NUM' || TIME_WORD.test(lemma)
}

const TIME_WORD =
  /^(?:day|week|month|year|noon|midnight|dawn|dusk|sunset|sunrise|evening|morning|tonight|tomorrow|today|end|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i
