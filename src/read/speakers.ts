// Who says so, for any clause of a report. How a phrase that speaks becomes a Speaker stands in speakers-naming.ts.
import { overlapOf, type Quote, type Span, type Speaker } from '../model/index.ts'

/**
 * The innermost quotation that holds most of a span says who speaks there; null where the report speaks in its own voice.
 * Of quotations that hold it, the shortest is innermost. Costs one pass over the quotations.
 */
export function speakerOf(span: Span, quotes: readonly Quote[]): Speaker | null {
  return quoteAround(span, quotes)?.speaker ?? null
}

/** The innermost quotation that holds most of a span and has a speaker, or null. */
function quoteAround(span: Span, quotes: readonly Quote[]): Quote | null {
  const length = Math.max(1, span.end - span.start)
  let best: Quote | null = null
  for (const q of quotes) {
    if (q.speaker === null || overlapOf(q.span, span) * 2 <= length) continue
    if (!best || q.span.end - q.span.start < best.span.end - best.span.start) best = q
  }
  return best
}
