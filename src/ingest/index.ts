// Ingest: a file, page, feed or stream becomes Reports.
export { countInputs, type IngestOptions, reportsFrom } from './ingest.ts'
export { type Facts, type Ingested, reportOf } from './report.ts'
export { WORLD, type World } from './world.ts'
