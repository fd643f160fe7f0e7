// From a clause to an act of the vocabulary: which signal holds, and which arguments are its actor and recipient.
// Who those arguments are, and the status, place and time, are not decided here.
import type { Act } from '../model/index.ts'
import { chainedReading } from './act-chains.ts'
import { weighed } from './act-modals.ts'
import { modeOf } from './act-modes.ts'
import { bestMatch } from './act-signals.ts'
import type { ActReading } from './act-types.ts'
import type { View } from './act-view.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { treeOf } from './sentence-tree.ts'
import { isMadeGood } from './status-came-about.ts'
import type { Sentence } from './syntax-types.ts'
import { topicsOf } from './topics.ts'

export type { ActReading, Leaning } from './act-types.ts'

const DEEPEST = 5

/** The act that a clause tells, or null where it tells none. `clauses` are those of the same sentence. */
export function actOf(clause: Clause, sentence: Sentence, clauses: Clauses): ActReading | null {
  const reading = readingOf(clause, sentence, clauses, 0)
  if (!reading) return null
  const uses = [...reading.uses, ...absorbed(reading, clause, sentence, clauses)]
  return { ...reading, uses, topics: topicsOf({ ...reading, uses }, clause, sentence) }
}

/** Acts whose content may be named by an event noun: "called for the release of …" tells a request, not a release. */
const OF_CONTENT: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'REJECT', 'THREATEN'])
const GIFTS: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE'])

function absorbed(reading: ActReading, clause: Clause, sentence: Sentence, clauses: Clauses): number[] {
  const found: number[] = []
  if (OF_CONTENT.has(reading.act))
    for (const arg of clause.args) {
      if (
        arg.shared ||
        !(arg.role === 'object' || (arg.role === 'oblique' && (arg.prep === 'for' || arg.prep === 'to')))
      )
        continue
      for (const head of [arg.head, ...arg.others]) {
        const noun = clauses.get(head)
        if (noun?.kind !== 'noun') continue
        const inner = readingOf(noun, sentence, clauses, DEEPEST)
        if (inner && GIFTS.has(inner.act)) found.push(head)
      }
    }
  if (reading.uses.length > 0 && (reading.rule.startsWith('chain/') || OF_CONTENT.has(reading.act)))
    for (const other of clauses.values())
      if (
        other.relation === 'conj' &&
        other.kind === 'verb' &&
        reading.uses.includes(other.parent) &&
        clauses.get(other.parent)?.kind === 'verb' &&
        other.tense === clauses.get(other.parent)?.tense &&
        // "called on them to leave and threatened to shoot": told beside the asking.
        (sentence.tokens[other.head]!.xpos !== 'VBD' || sentence.tokens[other.parent]!.xpos !== 'VB') &&
        !isAlternative(other.head, sentence) &&
        other.args.every((a) => a.role !== 'subject' || a.shared)
      )
        found.push(other.head)
  return found
}

/** "leave or face trial" */
function isAlternative(head: number, { tokens }: Sentence): boolean {
  return tokens.some((t) => t.head === head && t.deprel === 'cc' && t.text.toLowerCase() === 'or')
}

function readingOf(clause: Clause, sentence: Sentence, clauses: Clauses, depth: number): ActReading | null {
  const view: View = { sentence, clauses, clause, carrier: null }
  // "Made good on its threat to expel him": what was threatened is told as done.
  if (clause.kind === 'noun' && isMadeGood(clause.head, treeOf(sentence))) return null
  const below = (child: Clause): ActReading | null =>
    depth < DEEPEST && child.head !== clause.head ? readingOf(child, sentence, clauses, depth + 1) : null
  const own = ownReading(view)
  const chained = chainedReading(view, below)
  const best = chained && (!own || chained.score >= own.score - 0.1) ? chained : own
  return withTalks(weighed(view, best), view)
}

/** "flew to Ankara for talks with the president": one meeting, told by the way to it. */
function withTalks(reading: ActReading | null, { clause, clauses, sentence }: View): ActReading | null {
  if (!reading || !/(?:^|>)CONSULT\/(?:visit|travels-there)$/.test(reading.rule)) return reading
  for (const arg of clause.args) {
    if (arg.role !== 'oblique' || arg.prep !== 'for') continue
    const noun = clauses.get(arg.head)
    const inner = noun?.kind === 'noun' ? readingOf(noun, sentence, clauses, DEEPEST) : null
    if (inner?.act !== 'CONSULT') continue
    return {
      ...reading,
      recipient: inner.recipient ?? reading.recipient,
      uses: [...reading.uses, arg.head, ...inner.uses],
    }
  }
  return reading
}

function ownReading(view: View): ActReading | null {
  const match = bestMatch(view)
  if (!match) return null
  const { signal } = match
  return {
    act: signal.act,
    mode: modeOf(signal.act, signal.mode, view.clause, view.sentence, match.actor, match.recipient),
    kind: signal.kind,
    topics: signal.topics,
    actor: match.actor,
    recipient: match.recipient,
    score: match.score,
    rule: signal.rule,
    leaning: signal.leaning,
    uses: match.uses,
  }
}
