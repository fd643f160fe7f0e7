// Where words stand: reports, spans, evidence, and the one function that makes evidence. Nothing here reads or stores.
import { ParleyError } from './error.ts'

/** A half-open range of UTF-16 code units in a report's text: `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text as published. Never edited: `id` is the lower-case hex SHA-256 of `text` in UTF-8. */
export interface Report {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  /** Publication date as ISO 8601, `YYYY-MM-DD` or with time and offset; null where it is not known. */
  readonly published: string | null
  /** BCP 47 code of the language found, `und` where it could not be told. */
  readonly language: string
  /** Where it was taken from: an address, a path, or null for standard input. */
  readonly source: string | null
}

/** The exact words a finding rests on. Made by {@link evidenceOf} only. */
export interface Evidence {
  readonly span: Span
  /** The words, equal to `report.text.slice(span.start, span.end)`. */
  readonly quote: string
  /** The whole sentence they stand in. */
  readonly sentence: Span
}

/**
 * Makes evidence from a report's own words.
 * @throws ParleyError `evidence/not-in-report` when the span is empty, out of bounds, or outside its sentence.
 */
export function evidenceOf(text: string, span: Span, sentence: Span): Evidence {
  const sound =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= sentence.start &&
    span.end <= sentence.end &&
    sentence.start >= 0 &&
    sentence.end <= text.length &&
    span.start < span.end
  if (!sound) {
    throw new ParleyError(
      'evidence/not-in-report',
      `The words ${span.start}–${span.end} are not inside the sentence ${sentence.start}–${sentence.end} of this report.`,
      'Evidence must point at words that stand in the report; check the offsets.',
    )
  }
  return { span: { start: span.start, end: span.end }, quote: text.slice(span.start, span.end), sentence }
}

/** How many UTF-16 units two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
