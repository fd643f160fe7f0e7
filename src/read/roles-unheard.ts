// Pleas that nobody answered: those they went to did not answer, and whose pleas they were got no answer.
import type { Party } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { ActReading } from './act-types.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

const PLEAS = wordSet('plea appeal call request letter petition message demand cry question telegram application query')
/** The word of the plea stands at most so many tokens before the verb that says it was in vain. */
const BEFORE = 24

/** Who did not answer: "their pleas over months to the UN have gone unanswered", "letters to the king were never answered"; null where none is told. */
export function unheard(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
): { readonly actors: Party[]; readonly recipients: Party[]; readonly inferred: boolean } | null {
  if (reading.act !== 'REJECT' || !(clause.passive || /unanswered/.test(reading.rule))) return null
  if (clause.args.some((a) => a.role === 'agent')) return null
  const { tree } = context
  const plea = pleaBefore(clause, tree)
  if (plea < 0) return null
  const asked = behind(plea, clause.head, 'to', context)
  if (asked.length === 0) return null
  const owner = kidsOf(tree, plea).find((k) => tree.tokens[k]!.deprel === 'nmod:poss')
  const own = owner === undefined ? [] : partiesOf(argumentAt(tree, 'possessor', owner, null), context)
  const whose = own.length > 0 ? own : ['by', 'from', 'of'].flatMap((p) => behind(plea, clause.head, p, context))
  return { actors: asked, recipients: whose, inferred: false }
}

/** The plea that is the subject, or that stands before the verb where the tree hangs it elsewhere; -1 for none. */
function pleaBefore(clause: Clause, { tokens }: Tree): number {
  const isPlea = (i: number): boolean => tokens[i]!.upos === 'NOUN' && PLEAS.has(tokens[i]!.lemma.toLowerCase())
  const subject = clause.args.find((a) => a.role === 'subject')
  if (subject) return isPlea(subject.head) ? subject.head : -1
  for (let i = clause.head - 1; i >= 0 && i >= clause.head - BEFORE; i--) if (isPlea(i)) return i
  return -1
}

/** Who stands behind the preposition between the plea and the verb. */
function behind(plea: number, verb: number, preposition: string, context: RoleContext): Party[] {
  const { tree } = context
  for (let i = plea + 1; i < verb; i++) {
    const token = tree.tokens[i]!
    if (token.text.toLowerCase() !== preposition || token.deprel !== 'case') continue
    return partiesOf(argumentAt(tree, 'oblique', token.head, preposition), context)
  }
  return []
}
