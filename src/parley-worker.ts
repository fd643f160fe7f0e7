// The entry of a reading thread: takes reports, gives readings. Holds the reader's models; touches nothing else.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { ParleyError, type Report } from './model/index.ts'
import type { Answer, Given } from './parley-pool.ts'

/** Loads the reader behind the cache of compiled code, and reads what comes in. */
async function serve(): Promise<void> {
  enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compile'))
  const { givePlaces } = await import('./read/places-bytes.ts')
  const { readerFor } = await import('./parley-reader.ts')
  const { setup, places } = workerData as Given
  givePlaces(places)
  const readReport = readerFor(setup)
  parentPort?.on('message', (report: Report) => {
    let answer: Answer
    try {
      answer = { reading: readReport(report) }
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      answer = { failed: { code: error.code, message: error.message, hint: error.hint } }
    }
    parentPort?.postMessage(answer)
  })
}

void serve()
