// Who says what a claim tells: the quotation around it, else the one who reports the event by name ("residents reported shelling").
import { holds, type Quote, type Span, type Speaker } from '../model/index.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import type { Scene } from './scene.ts'

/** Verbs whose object is what somebody reports to have happened. */
const REPORTS = new Set([
  'report',
  'describe',
  'document',
  'record',
  'recount',
  'claim',
  'allege',
  'register',
  'relate',
  'cite',
  'mention',
  'count',
  'log',
  'verify',
  'confirm',
  'tally',
  'observe',
  'announce',
])

/** "claimed to have shot down", "admitted firing on": the doer says so. */
const OWNS_TO = new Set(['claim', 'admit', 'deny', 'acknowledge', 'boast', 'confess', 'profess'])

/** Speaker of an event noun that is the object of a verb of reporting; null where there is none. */
export function reporterOf(clause: Clause, clauses: Clauses, context: RoleContext, rule: string): Speaker | null {
  if (clause.kind === 'verb' && rule.startsWith('chain/claimed')) return subjectOf(clause, context)
  const over = clause.relation === 'xcomp' ? clauses.get(clause.parent) : undefined
  if (over?.kind === 'verb' && OWNS_TO.has(over.lemma) && !over.passive) return subjectOf(over, context)
  if (clause.kind === 'verb' && REPORTS.has(clause.lemma)) return subjectOf(clause, context, clause.passive)
  // "Residents described chaos as shells rained down": what goes on around their telling is theirs too.
  const around = clause.mark === 'as' ? clauses.get(clause.parent) : undefined
  if (around?.kind === 'verb' && REPORTS.has(around.lemma) && !around.passive) return subjectOf(around, context)
  if (clause.kind !== 'noun') return null
  let at = clause
  for (let steps = 4; steps > 0; steps--) {
    const above = clauses.get(at.parent)
    if (!above) return null
    if (above.kind === 'verb') {
      const told = above.args.some((a) => a.role === 'object' && (a.head === at.head || a.others.includes(at.head)))
      if (!REPORTS.has(above.lemma) || above.passive || !told) return null
      return subjectOf(above, context)
    }
    if (above.kind !== 'noun') return null
    at = above
  }
  return null
}

function subjectOf(clause: Clause, context: RoleContext, passive = false): Speaker | null {
  const who = partiesOf(clause.args.find((a) => a.role === (passive ? 'agent' : 'subject')) ?? null, context)
  if (who.length === 0) return null
  return {
    name: who.map((w) => w.name).join(', '),
    named: who.some((w) => w.actor !== null),
    via: [],
    span: who[0]!.span,
    actor: who[0]!.actor,
  }
}

/** The innermost quotation that holds a word; found by bisection, then among the few that reach it. */
export function quoteAt(scene: Scene, word: Span): Quote | null {
  let low = 0
  let high = scene.quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (scene.quoteReach[middle]! > word.start) high = middle
    else low = middle + 1
  }
  let best: Quote | null = null
  for (let i = low; i < scene.quotes.length; i++) {
    const quote = scene.quotes[i]!
    if (quote.span.start > word.start) break
    if (!holds(quote.span, word)) continue
    if (!best || quote.span.end - quote.span.start <= best.span.end - best.span.start) best = quote
  }
  return best
}
