// The reader as it is set up for a dossier: with the places that were added to it.
import type { Reading, Report } from './model/index.ts'
import type { Setup } from './parley-pool.ts'
import { read } from './read/read.ts'

/** Gives the function that reads one report with this setup. Loads models at the first report, not before. */
export function readerFor(_setup: Setup): (report: Report) => Reading {
  return (report) => read(report)
}
