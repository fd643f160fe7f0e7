// The one act that a text tells between two given parties: which of its clauses joins them best.
import type { Act, Span } from '../model/index.ts'
import { overlapOf } from '../model/index.ts'
import { signalsFor } from '../vocab/acts/index.ts'
import { PLOVER_ACT } from '../vocab/acts/plover.ts'
import type { ActReading } from './act-types.ts'
import { wordAt } from './act-view.ts'
import { actOf } from './acts.ts'
import type { Argument, Clause, Clauses } from './clause-types.ts'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import type { Sentence } from './syntax-types.ts'

/** An act between two parties, with how strongly it is meant. */
export interface ActBetween {
  readonly act: Act
  readonly rule: string
  readonly score: number
}

/** The act that `source` does to `target`; always an answer, if need be from single words. */
export function actBetween(sentences: readonly Sentence[], source: Span, target: Span): ActBetween {
  let best: ActBetween | null = null
  for (const written of sentences) {
    const sentence = repaired(written)
    const clauses = clausesOf(sentence)
    const used = new Set<number>()
    const readings: { clause: Clause; reading: ActReading }[] = []
    for (const clause of clauses.values()) {
      const reading = actOf(clause, sentence, clauses)
      if (!reading || reading.act === 'LEVERAGE') continue
      readings.push({ clause, reading })
      for (const head of reading.uses) used.add(head)
    }
    for (const { clause, reading } of readings) {
      let score = reading.score + joins(clause, reading, clauses, source, target)
      if (used.has(clause.head)) score -= 0.5
      score -= 0.12 * depthOf(clause, clauses)
      if (!best || score > best.score) best = { act: ploverAct(reading, clause, clauses), rule: reading.rule, score }
    }
  }
  return best ?? byWords(sentences)
}

const HARM: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST'])
const GIFT: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'SUPPORT', 'AID', 'CONSULT', 'COOPERATE'])

/** PLOVER's act for a reading: what is to come is a promise or a threat, whatever it is. */
function ploverAct(reading: ActReading, clause: Clause, clauses: Clauses): Act {
  const { act, rule } = reading
  const parent = clauses.get(clause.parent)
  const said = parent?.kind === 'verb' && clause.relation === 'ccomp'
  const toCome = clause.modal === 'will' || clause.tense === 'future' || (clause.modal === 'would' && said)
  if (act === 'REQUEST' && reading.topics.includes('sanctions') && reading.mode !== 'yield') return 'THREATEN'
  if (rule === 'RETREAT/truce-holds') return act
  if (toCome && clause.lemma === 'boycott') return 'THREATEN'
  if (toCome && !clause.negated && !rule.startsWith('chain/not')) {
    if (HARM.has(act)) return 'THREATEN'
    if (GIFT.has(act)) return 'AGREE'
  }
  return PLOVER_ACT[rule] ?? act
}

function depthOf(clause: Clause, clauses: Clauses): number {
  let depth = 0
  let at = clause.parent
  while (at >= 0 && depth < 6) {
    depth++
    at = clauses.get(at)?.parent ?? -1
  }
  return depth
}

function covers(arg: Argument | null, span: Span): boolean {
  return arg !== null && overlapOf(arg.span, span) > 0
}

/** How well a clause joins source and target: as its parties, among its arguments, or within its words. */
function joins(clause: Clause, reading: ActReading, clauses: Clauses, source: Span, target: Span): number {
  let score = 0
  if (covers(reading.actor, source)) score += 0.45
  else if (clause.args.some((a) => a.role !== 'clause' && covers(a, source))) score += 0.2
  if (covers(reading.recipient, target)) score += 0.25
  else if (clause.args.some((a) => covers(a, target))) score += 0.15
  else if (reading.uses.some((head) => clauses.get(head)?.args.some((a) => covers(a, target)))) score += 0.15
  return score
}

/** Where no clause tells an act: the act most of whose words stand in the text. */
function byWords(sentences: readonly Sentence[]): ActBetween {
  const sums = new Map<Act, number>()
  for (const sentence of sentences)
    for (const i of sentence.tokens.keys()) {
      const word = wordAt(sentence, i)
      const acts = new Map<Act, number>()
      for (const pos of ['verb', 'noun', 'adj'] as const)
        for (const signal of signalsFor(word, pos)) {
          const weight = signal.weight - (signal.object || signal.prep || signal.particle ? 0.45 : 0)
          if (weight > (acts.get(signal.act) ?? 0)) acts.set(signal.act, weight)
        }
      for (const [act, weight] of acts) sums.set(act, (sums.get(act) ?? 0) + weight / acts.size)
    }
  let best: ActBetween = { act: 'CONSULT', rule: 'words/none', score: 0 }
  for (const [act, score] of sums) if (score > best.score) best = { act, rule: 'words', score }
  return best
}
