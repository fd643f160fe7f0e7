// The slot an act gives its recipient, emptied where what stands in it only tells where, when or with what.
import type { Act } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Argument, Clause } from './clause-types.ts'
import type { RoleContext } from './roles.ts'
import { FOUNDS, mayReceive } from './roles-frames.ts'
import { sortOf } from './roles-plausible.ts'

/** The reading without a recipient that tells only where the deed was done, or with what. */
export function asStanding(reading: ActReading, clause: Clause, context: RoleContext): ActReading {
  return withoutMeans(standingAt(reading, clause, context), context)
}

/** "At the gate soldiers shot at nobody": the reading without the place told before its verb for its recipient. */
function standingAt(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading {
  const to = reading.recipient
  // "was hit by a roadside bomb near Djibo": what was hit stands at the verb.
  const under = (a: Argument): boolean => a.role === 'oblique' && /^(?:under|beneath|next to)$/.test(a.prep ?? '')
  if (reading.act === 'ASSAULT' && to !== null && !under(to) && PLACED.test(to.prep ?? '') && clause.args.some(under))
    return { ...reading, recipient: null }
  const means = clause.kind === 'noun' && PLACED.test(to?.prep ?? '') && isAgent(tree, clause.head)
  if (means && reading.act === 'ASSAULT') return { ...reading, recipient: null }
  // "offered to come to Kismayo": nobody is offered it there.
  const goal = to?.role === 'oblique' && MOVES.has(tree.tokens[tree.tokens[to.head]!.head]?.lemma ?? '')
  if (goal && reading.act === 'AGREE') return { ...reading, recipient: null }
  // "fly missions against the rebels": what is flown is not struck.
  const flown = to?.role === 'object' && FLOWN.test(tree.tokens[to.head]!.lemma) && FLIES.test(clause.lemma)
  if (flown && reading.act === 'ASSAULT') return { ...reading, recipient: null }
  const before = to?.role === 'oblique' && clause.kind === 'verb' && to.head < clause.head && to.prep === 'at'
  return before && reading.act === 'ASSAULT' ? { ...reading, recipient: null } : reading
}

const PLACED = /^(?:near|outside|at|in|on|along|beside)$/

function isAgent({ tokens }: RoleContext['tree'], head: number): boolean {
  const { deprel, head: verb } = tokens[head]!
  return deprel === 'obl:agent' && tokens[verb]?.xpos === 'VBN'
}

const FLOWN = /^(?:mission|sortie|patrol|operation)$/
const FLIES = /^(?:fly|conduct|carry|run|launch|perform|undertake|execute|mount|stage)$/

const MOVES: ReadonlySet<string> = new Set(
  'come go travel return fly move withdraw retreat pull drive march'.split(' '),
)

/** Acts whose own slot may hold what they are done with, or when. */
const BY_MEANS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'AID', 'THREATEN'])

/** The reading without a recipient that can be on no receiving end: "used tear gas", "supplies it with oil", "fell on Wednesday". */
function withoutMeans(reading: ActReading, context: RoleContext): ActReading {
  const head = reading.recipient?.head
  if (head === undefined || !BY_MEANS.has(reading.act) || reading.mode === 'destroy') return reading
  const sort = sortOf(context.tree.tokens[head]!)
  const made = reading.act === 'AID' && reading.recipient!.role === 'object' && sort === 'thing'
  if (made && FOUNDS.test(context.tree.tokens[context.tree.tokens[head]!.head]?.lemma ?? ''))
    return { ...reading, recipient: null }
  if (sort === 'deed' || mayReceive(head, reading.act, context)) return reading
  return { ...reading, recipient: null }
}
