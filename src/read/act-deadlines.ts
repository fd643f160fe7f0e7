// Time that is given to do as told: "gave the garrison until Saturday to lay down its arms", an ultimatum.
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import { isSentAway, sentAway } from './act-orders.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

const SPELLS = wordSet('hour day week minute month deadline')
/** What a law or a rule gives people time for, and what is no yielding. */
const RIGHTS = wordSet(
  'appeal apply object vote enrol enroll play rest sleep study prepare recover practise practice celebrate',
)

/** "Gave the garrison 24 hours to lay down its arms", "was given until noon to leave", "has until Friday to disarm"; null where no time is set. */
export function timeGiven(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (clause.negated || clause.particle !== null || (clause.modal !== null && clause.modal !== 'will')) return null
  const spell = clause.args.find((a) => isSpell(view, a))
  if (!spell) return null
  const has = clause.lemma === 'have'
  const whom = has
    ? firstIn(view, 'subject')
    : [...slotOf(view, 'indirect'), ...slotOf(view, 'object')].find((a) => isHeldOut(view, a.head))
  if (!whom || whom.head === spell.head || !isHeldOut(view, whom.head)) return null
  const below = toDo(view, spell)
  if (!below || RIGHTS.has(wordAt(view.sentence, below.head))) return null
  const inner = readBelow(below)
  if (has && clause.tense !== 'present' && clause.relation !== 'ccomp') return null
  // "was told that it had until noon to be out"
  if (has && !inner && !(clause.relation === 'ccomp' && isToGo(view, below))) return null
  const actor = has
    ? null
    : // "were given 24 hours to leave by the army"
      (firstIn(view, 'subject') ?? (clause.passive ? (below.args.find((a) => a.role === 'agent') ?? null) : null))
  const leaving = { clause: below, reading: inner, words: [] }
  if (isSentAway(view, leaving, whom, !has)) return { ...sentAway(view, leaving, whom), actor }
  return joinedReading(view, 'time-given', 'THREATEN', {
    mode: null,
    kind: 'ultimatum',
    topics: ['ultimatum', ...(inner?.topics ?? [])],
    actor,
    recipient: whom,
    score: 0.84,
    uses: [below.head, ...(inner?.uses ?? [])],
  })
}

const TOWNS = wordSet('town city village suburb district camp enclave garrison')

/** Somebody, or the town that stands for those in it. */
function isHeldOut(view: View, head: number): boolean {
  return isParty(view, head) || TOWNS.has(wordAt(view.sentence, head))
}

/** "Until Saturday", "48 hours", "two days"; not "for two days", which is how long it went on. */
function isSpell(view: View, arg: Argument): boolean {
  if (arg.prep === 'until' || arg.prep === 'till')
    return arg.role === 'oblique' && !/^\d{4}s?$/.test(view.sentence.tokens[arg.head]!.text)
  if (arg.prep !== null || arg.role === 'subject' || !SPELLS.has(wordAt(view.sentence, arg.head))) return false
  const before = view.sentence.tokens[arg.head - 1]
  return before !== undefined && !/^(?:every|each|last|next|this|that|per)$/i.test(before.text)
}

/** What is to be done by then: an infinitive behind the time. */
function toDo(view: View, spell: Argument): Clause | null {
  for (const below of view.clauses.values()) {
    if (below.head < spell.head || !isInfinitive(view, below)) continue
    const over = view.sentence.tokens[below.parent]?.head
    if (below.parent === view.clause.head || view.clause.args.some((a) => a.head === below.parent || a.head === over))
      return below
  }
  return null
}

const GOES = wordSet('leave go quit withdraw depart clear move decide surrender answer reply yield sign come')

/** "to leave", "to be out of the port". */
function isToGo(view: View, below: Clause): boolean {
  return GOES.has(wordAt(view.sentence, below.head)) || isToBeOut(view, below)
}

function isInfinitive(view: View, below: Clause): boolean {
  return (below.mark === 'to' && below.kind === 'verb') || isToBeOut(view, below)
}

/** "to be out of the port", "to be gone": no verb but "be". */
function isToBeOut({ sentence }: View, below: Clause): boolean {
  if (below.kind === 'verb') return false
  const { tokens } = sentence
  for (let i = below.head; i > Math.max(1, below.head - 5); i--)
    if (/^(?:out|gone|off|away)$/i.test(tokens[i]!.text))
      return tokens[i - 1]!.text === 'be' && tokens[i - 2]?.text.toLowerCase() === 'to'
  return false
}
