// Doubts about a report: what a reader of the record should know before trusting what was found in it.
import type { Claim, Note, Report } from '../model/index.ts'
import { MOST_CLAIMS } from './claims.ts'
import { foreignIn } from './foreign.ts'
import type { Findings } from './syntax-types.ts'

/** The notes of one report, in a fixed order. */
export function notesOf(report: Report, findings: Findings, claims: readonly Claim[]): Note[] {
  const notes: Note[] = []
  const note = (code: string, message: string): void => {
    notes.push({ code, message, span: null })
  }
  if (report.text.trim() === '') note('text/empty', 'The report has no words.')
  const foreign = foreignIn(findings)
  if (report.language !== 'en' && report.language !== 'und') {
    note(
      'language/not-read',
      `The report is in another language (${report.language}); only English is read for claims.`,
    )
  } else if (foreign.otherLetters > 0.5) {
    note('language/not-read', 'The report is written in another script; only English is read for claims.')
  } else if (foreign.sentences.length > 0) {
    const n = foreign.sentences.length
    notes.push({
      code: 'language/not-read',
      message: `${n === 1 ? 'One sentence is' : `${n} sentences are`} written in another language; only English is read for claims.`,
      span: foreign.sentences[0] ?? null,
    })
  }
  if (report.published === null) {
    note('date/unknown', 'No date of publication is known; days named in the text cannot be placed in a calendar.')
  } else if (findings.times.length === 0 && report.text.trim() !== '') {
    note('date/only-publication-date', 'The text names no day; claims carry the date of publication only.')
  }
  if (claims.length === 0 && report.text.trim() !== '')
    note('text/no-claims', 'Nothing was found that tells an act of the vocabulary.')
  if (claims.length >= MOST_CLAIMS)
    note(
      'text/too-many-claims',
      `Only the first ${MOST_CLAIMS} claims were made; what stands behind them was not read for claims.`,
    )
  const unresolved = findings.places.filter((p) => p.id === null).length
  if (unresolved > 0)
    note(
      'place/unresolved',
      `${unresolved} place name${unresolved === 1 ? ' is' : 's are'} not in the gazetteer and kept as written.`,
    )
  return notes
}
