// Time that is given to do as told: "gave the garrison until Saturday to lay down its arms", an ultimatum.
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import { isSentAway, sentAway } from './act-orders.ts'
import type { ActReading } from './act-types.ts'
import { canSuffer, isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

const SPELLS = wordSet('hour day week minute month deadline')
/** What people who are given time do where nothing else tells what is wanted: they go, come out, give in or answer. */
const GIVES_WAY = wordSet(
  `leave quit depart vacate evacuate withdraw retreat pack board surrender submit yield comply obey accept sign decide choose
  answer reply disband disarm dismantle demolish disperse reopen release convert`,
)
/** Verbs that say so only with a word of where: "to get out", "to be gone", "to hand over". */
const GIVES_WAY_WITH = wordSet('go come get move march walk clear be pull hand step stand back')
const WHERE = /^(?:out|away|off|down|over|back|gone|in|aside|clear|up)$/i
/** Verbs by which somebody lets another know how long he has. */
const LETS_KNOW = wordSet('tell warn inform notify remind know order instruct advise')
/** What a law or a rule gives people time for, and what is no yielding. */
const RIGHTS = wordSet(
  'appeal apply object vote enrol enroll play rest sleep study prepare recover practise practice celebrate live die',
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
  const teller = has ? tellerOf(view, whom) : null
  if (has && clause.tense !== 'present' && clause.relation !== 'ccomp' && !teller) return null
  // "was told that it had until noon to be out"
  if (has && !inner && !((clause.relation === 'ccomp' || teller) && isToGo(view, below))) return null
  const actor = has
    ? (teller?.who ?? null)
    : // "were given 24 hours to leave by the army"
      (firstIn(view, 'subject') ?? (clause.passive ? (below.args.find((a) => a.role === 'agent') ?? null) : null))
  const leaving = { clause: below, reading: inner, words: [] }
  if (isSentAway(view, leaving, whom, !has)) return { ...sentAway(view, leaving, whom), actor }
  return joinedReading(view, 'time-given', 'THREATEN', {
    mode: null,
    kind: 'ultimatum',
    topics: ['ultimatum', ...(inner?.topics ?? [])],
    actor,
    recipient: teller?.whom ?? whom,
    score: 0.84,
    uses: [below.head, ...(inner?.uses ?? [])],
  })
}

function isYielding({ sentence }: View, { lemma, head }: Clause): boolean {
  const next = sentence.tokens[head + 1]?.text ?? ''
  if (/^gone$/i.test(sentence.tokens[head]?.text ?? '')) return true
  return (
    GIVES_WAY.has(lemma) || (GIVES_WAY_WITH.has(lemma) && WHERE.test(next)) || /^(?:out|gone|away|clear)$/.test(lemma)
  )
}

/** Who lets those who have so long know of it: "told the defenders that they have until Saturday", "let him know that he had two days". */
function tellerOf(
  view: View,
  whom: Argument,
): { readonly who: Argument | null; readonly whom: Argument | null } | null {
  const { clause, clauses, sentence } = view
  const { tokens } = sentence
  let over = clauses.get(clause.parent)
  // "told the defenders that they have …" may be read as what is told of the defenders.
  if (!over && /^acl/.test(clause.relation)) {
    const told = tokens[clause.parent]?.head ?? -1
    over = clauses.get(told)
  }
  if (over?.kind !== 'verb' || over.negated || !LETS_KNOW.has(over.lemma)) return null
  // "let him know": who lets it be known stands above.
  const lets = over.lemma === 'know' ? clauses.get(over.parent) : undefined
  if (over.lemma === 'know' && lets?.lemma !== 'let') return null
  const top = lets ?? over
  const who = top.args.find((a) => a.role === (top.passive ? 'agent' : 'subject')) ?? null
  const told =
    [...top.args, ...over.args].find((a) =>
      top.passive ? a.role === 'subject' : a.role === 'indirect' || a.role === 'object',
    ) ?? over.args.find((a) => a.role === 'subject')
  const pronoun = /^(?:they|it|he|she|all|everybody|everyone)$/i.test(tokens[whom.head]!.text)
  return {
    who: who && isHeldOut(view, who.head) ? who : null,
    whom: pronoun && told && isHeldOut(view, told.head) ? told : whom,
  }
}

const TOWNS = wordSet('town city village suburb district camp enclave garrison')

/** People named by what they do or keep, whom no list holds: "the cattle keepers", "charcoal burners". */
const DOERS = /^\p{Ll}{3,}(?:[^s]ers|[sct]ors|ists|men)$/u

/** Somebody, or the town that stands for those in it. */
function isHeldOut(view: View, head: number): boolean {
  const token = view.sentence.tokens[head]!
  return (
    isParty(view, head) ||
    TOWNS.has(wordAt(view.sentence, head)) ||
    (token.xpos === 'NNS' && DOERS.test(token.text) && !canSuffer(view, head))
  )
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

/** "to leave", "to hand over their arms", "to be out of the port". */
function isToGo(view: View, below: Clause): boolean {
  return isYielding(view, below) || isToBeOut(view, below)
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
