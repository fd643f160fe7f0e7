// The entry of the thread that answers for the story: opens the record for itself, links what is new, and answers one question after the other.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { ParleyError } from './model/index.ts'
import type { Question, Told } from './parley-ask-teller.ts'

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compile'))
const { openRecord } = await import('./record/index.ts')
const { openTeller } = await import('./parley-ask-teller.ts')

const record = await openRecord(String(workerData))
const teller = openTeller(record)
let version = 0
let closing = false

function tell(told: Told): void {
  tellVersion()
  parentPort?.postMessage(told)
}

/** The news of another story goes before the answers that rest on it. */
function tellVersion(): void {
  if (teller.version() === version) return
  version = teller.version()
  parentPort?.postMessage({ version } satisfies Told)
}

let settling = false

/** Who was answered while the story was being linked learns when that is done. */
async function settle(): Promise<void> {
  if (settling) return
  settling = true
  let done = false
  while (!done && !closing)
    done = await teller
      .ask('refresh')
      .then(() => true)
      .catch((error) => error?.code !== 'story/linking')
  tellVersion()
  settling = false
}

async function answered({ id, name, asked, text }: Question): Promise<Told> {
  try {
    return { id, answer: await teller[text ? 'write' : 'ask'](name as 'counts', ...(asked as [])) }
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    const { code, message, hint } = error
    return { id, failed: { code, message, hint } }
  }
}

parentPort?.on('message', async (question: Question) => {
  if (question.id > 0) {
    tell(await answered(question))
    return settle()
  }
  closing = true
  await teller.close()
  await record.close()
  parentPort?.close()
})
