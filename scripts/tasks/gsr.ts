// npm run predict -- gsr: single coded sentences to claims, as in the record task.
import { read } from '../../src/read/read.ts'
import { eventOf, reportOf } from './record.ts'

/** Claims of one sentence. */
export function predict(input: Record<string, unknown>): object {
  return { events: read(reportOf(input)).claims.map(eventOf) }
}
