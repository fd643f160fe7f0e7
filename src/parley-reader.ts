// The reader as it is set up for a dossier: with the places that were added to it.
import type { Reading, Report } from './model/index.ts'
import type { Setup } from './parley-pool.ts'
import { kindOf } from './parley-setup.ts'
import { gazetteerFrom, joined } from './read/gazetteer.ts'
import { read } from './read/read.ts'

/** Gives the function that reads one report with this setup. Loads models at the first report, not before. */
export function readerFor(setup: Setup): (report: Report) => Reading {
  if (setup.gazetteers.length === 0) return (report) => read(report)
  const gazetteer = joined(setup.gazetteers.map(({ name, content }) => gazetteerFrom(content, kindOf(name))))
  return (report) => ({ ...read(report, { gazetteer }), reader: setup.reader })
}
