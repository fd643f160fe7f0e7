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
])

/** Speaker of an event noun that is the object of a verb of reporting; null where there is none. */
export function reporterOf(clause: Clause, clauses: Clauses, context: RoleContext): Speaker | null {
  if (clause.kind !== 'noun') return null
  let at = clause
  for (let steps = 4; steps > 0; steps--) {
    const above = clauses.get(at.parent)
    if (!above) return null
    if (above.kind === 'verb') {
      const told = above.args.some((a) => a.role === 'object' && (a.head === at.head || a.others.includes(at.head)))
      if (!REPORTS.has(above.lemma) || above.passive || !told) return null
      const [who] = partiesOf(above.args.find((a) => a.role === 'subject') ?? null, context)
      return who ? { name: who.name, named: who.actor !== null, via: [], span: who.span, actor: who.actor } : null
    }
    if (above.kind !== 'noun') return null
    at = above
  }
  return null
}

/** The innermost quotation that holds a word; quotations are in order of start, so the search stops early. */
export function quoteAt(scene: Scene, word: Span): Quote | null {
  let best: Quote | null = null
  for (const quote of scene.quotes) {
    if (quote.span.start > word.start) break
    if (!holds(quote.span, word)) continue
    if (!best || quote.span.end - quote.span.start <= best.span.end - best.span.start) best = quote
  }
  return best
}
