// What the present tense tells of one deed, as headlines, captions and chronicles tell it: "Bomb kills 12 in Quetta", "A soldier is
// wounded", "The general resigns". What lasts or is done again and again is none.
import { COMES_UP, LASTS, ONCE_ALONE, ONCE_TO_COUNTED, ONCE_TO_KNOWN } from '../vocab/verbs/once.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'

const OFTEN =
  /^(?:every|each|daily|nightly|weekly|often|always|usually|sometimes|regularly|routinely|frequently|repeatedly|constantly|typically|generally|never|rarely|still|whoever|anyone|anybody|those|who|whenever)$/i
const WHEN = /^(?:when|whenever|if|once|unless|until|wherever)$/
/** Clauses that tell for themselves. */
const MAIN = /^(?:root|conj|parataxis)$/
const SOME = /^(?:an?|another|dozens|scores|hundreds|thousands|several)$/i

/** Whether a deed told in the simple present was done once: what it is done to is counted, single or known, and nothing says "often". */
export function isToldOnce(clause: Clause, tree: Tree, clauses?: Clauses): boolean {
  if (clause.kind !== 'verb' || !MAIN.test(baseOf(clause.relation))) return false
  const { lemma, passive, args } = clause
  const subject = args.find((a) => a.role === 'subject')
  const harmed = passive || lemma === 'die' ? subject : args.find((a) => a.role === 'object')
  return isOne(clause, harmed, subject, tree) && !isOften(clause, tree, clauses)
}

/** "Opens fire on a bus, killing four": a participle beside what is told in the present, of what was done once or to some counted. */
export function isDoneBeside(clause: Clause, above: Clause, tree: Tree, clauses: Clauses): boolean {
  if (above.aspect !== 'none' || LASTS.has(clause.lemma)) return false
  if (isToldOnce(above, tree, clauses)) return true
  const harmed = clause.args.find((a) => a.role === 'object')
  return (
    ONCE_TO_COUNTED.has(clause.lemma) &&
    harmed !== undefined &&
    boundOf(harmed, tree) === 'counted' &&
    !isOften(above, tree, clauses)
  )
}

function isOne(
  { lemma, passive }: Clause,
  harmed: Argument | undefined,
  subject: Argument | undefined,
  tree: Tree,
): boolean {
  if (harmed) {
    const bound = boundOf(harmed, tree)
    if (bound === 'counted') return ONCE_TO_COUNTED.has(lemma) || ONCE_TO_KNOWN.has(lemma)
    // "Gunmen open fire on a bus."
    if (lemma === 'open' && tree.tokens[harmed.head]!.lemma === 'fire') return true
    return bound === 'known' && ONCE_TO_KNOWN.has(lemma)
  }
  if (passive || !subject) return false
  if (COMES_UP.has(lemma)) return true
  return ONCE_ALONE.has(lemma) && boundOf(subject, tree) !== null
}

/** Whether an argument is counted or one of its kind ("nine men", "a bus"), or known ("the palace", "their chief", "Goma"). */
function boundOf({ head, others }: Argument, tree: Tree): 'counted' | 'known' | null {
  const { upos, xpos, text } = tree.tokens[head]!
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  if (upos === 'NUM' || SOME.test(text) || kids.some((t) => t.upos === 'NUM' || SOME.test(t.text))) return 'counted'
  if (others.some((o) => kidsOf(tree, o).some((k) => tree.tokens[k]!.upos === 'NUM'))) return 'counted'
  if (upos === 'PRON') return 'known'
  if (xpos === 'NNP' || xpos === 'NNPS') return 'known'
  return kids.some((t) => /^(?:the|this|that|its|his|her|their)$/i.test(t.text) || t.deprel === 'nmod:poss')
    ? 'known'
    : null
}

/** "Residents often complain", "ministers repeatedly warn": said again and again. */
export function isSaidOften({ head, kind }: Clause, tree: Tree): boolean {
  return kind === 'verb' && kidsOf(tree, head).some((k) => k < head && AGAIN.test(tree.tokens[k]!.text))
}

const AGAIN = /^(?:often|always|usually|regularly|routinely|frequently|repeatedly|constantly)$/i

/** "Every night", "whenever the army comes", "since June", "for months". */
function isOften(clause: Clause, tree: Tree, clauses?: Clauses): boolean {
  for (const k of kidsOf(tree, clause.head)) {
    const { deprel } = tree.tokens[k]!
    const kids = kidsOf(tree, k)
    if ([k, ...kids].some((t) => OFTEN.test(tree.tokens[t]!.text))) return true
    if (deprel === 'advcl' && kids.some((t) => WHEN.test(tree.tokens[t]!.text.toLowerCase()))) {
      const below = clauses?.get(k)
      if (!below || below.tense === 'present') return true
    }
    if (kids.some((t) => tree.tokens[t]!.text.toLowerCase() === 'since' && tree.tokens[t]!.deprel === 'case'))
      return true
  }
  return false
}

/**
 * Whether a chronicle tells a deed with this verb in the present: any that does not last. A participle goes with the verb above it
 * ("crosses the border, opening a second front").
 */
export function isToldAsDone(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (clause.kind !== 'verb' || clause.negated || clause.modal !== null || LASTS.has(clause.lemma)) return false
  if (tree.tokens[clause.head]!.xpos === 'VBG') {
    const above = clauses.get(tree.tokens[clause.head]!.head)
    return above !== undefined && above.tense === 'present' && isToldAsDone(above, tree, clauses)
  }
  if (clause.aspect !== 'none' || isOften(clause, tree, clauses) || isForLong(clause, tree)) return false
  if (MAIN.test(baseOf(clause.relation))) return true
  return baseOf(clause.relation) === 'advcl' && /^(?:as|while|after)$/.test(clause.mark ?? '')
}

/** "Shells the town for months": goes on for so long; "halts its raids for two days" does not. */
function isForLong({ args }: Clause, tree: Tree): boolean {
  return args.some((a) => a.prep === 'for' && /^(?:week|month|year|decade)$/.test(tree.tokens[a.head]!.lemma))
}
