// A text and its facts become a Report.
import { createHash } from 'node:crypto'
import type { Note, Report } from '../model/index.ts'
import { ParleyError } from '../model/index.ts'
import { isoDate } from './dates.ts'
import { languageOf } from './language.ts'

/** Most UTF-16 units of one report's text: more than a long book. */
const TEXT_LENGTH = 4_000_000

/** What is known about a text; what is missing or null is not known. */
export interface Facts {
  readonly title?: string | null
  readonly outlet?: string | null
  /** Any form {@link isoDate} understands. */
  readonly published?: string | null
  readonly language?: string | null
  readonly source?: string | null
}

/** One thing taken in: a report with doubts about how it was taken, or why there is none. */
export type Ingested =
  | { readonly report: Report; readonly notes: readonly Note[] }
  | { readonly source: string; readonly error: ParleyError }

/**
 * Makes a report; white space at the end of the text is left out, all else is kept.
 * @throws ParleyError `ingest/empty`, `ingest/too-large`
 */
export async function reportOf(text: string, facts: Facts): Promise<Report> {
  const kept = text.trimEnd()
  const source = facts.source ?? 'The text'
  if (!/[\p{L}\p{N}]/u.test(kept)) {
    throw new ParleyError('ingest/empty', `${source} holds no words.`, 'Check that the right file was given.')
  }
  if (kept.length > TEXT_LENGTH) {
    throw new ParleyError(
      'ingest/too-large',
      `${source} holds ${Math.round(kept.length / 1e6)} million characters; one report may have ${TEXT_LENGTH / 1e6} million.`,
      'Split it into its reports, one a file, or into JSON Lines, one report a line.',
    )
  }
  return {
    id: createHash('sha256').update(kept, 'utf8').digest('hex'),
    text: kept,
    title: line(facts.title),
    outlet: line(facts.outlet),
    published: facts.published ? isoDate(facts.published) : null,
    language: facts.language || (await languageOf(kept)),
    source: facts.source ?? null,
  }
}

/** A fact on one line, at most 500 characters, or null. */
function line(fact: string | null | undefined): string | null {
  const one = fact?.replace(/\s+/g, ' ').trim().slice(0, 500)
  return one ? one : null
}
