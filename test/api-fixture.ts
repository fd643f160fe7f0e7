// A small invented record behind the API, with a clock that stands still and jobs that end at once: for the tests of the API.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invented } from '../bench/generate.ts'
import { apiOver } from '../src/api/app.ts'
import type { Behind } from '../src/api/desk-of.ts'
import { ParleyError } from '../src/model/index.ts'
import { openRecord, type ParleyRecord } from '../src/parley.ts'
import { openTeller } from '../src/parley-ask-teller.ts'
import { openDesk } from '../src/parley-desk.ts'
import type { Job, Jobs } from '../src/parley-jobs.ts'

/** An API to ask without a socket, and what is behind it. */
export interface Asking {
  readonly behind: Behind
  readonly record: ParleyRecord
  ask(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

const NOW = new Date('2026-01-15T10:00:00.000Z')

/** Opens an API over `reports` invented reports in a new folder. */
export async function openApi(reports: number): Promise<Asking> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-api-'))
  const now = () => NOW
  const record = await openRecord(folder, { create: true, now })
  const readings = [...invented({ reports, seed: 5, perDay: 4 })].map((i) => i.reading)
  await record.addReadings(readings)
  const teller = openTeller(record)
  const behind: Behind = { record, teller, jobs: jobsThatEnd(now), desk: openDesk(folder, now), reader: 'test', now }
  const app = apiOver(behind, 'boot')
  return {
    behind,
    record,
    ask: async (path, init) => app.request(`http://127.0.0.1${path}`, init),
    close: async () => {
      await teller.close()
      await record.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Jobs that read nothing and are done as soon as they begin. */
function jobsThatEnd(now: () => Date): Jobs {
  const jobs = new Map<string, Job>()
  return {
    add: ({ facts, ...what }) => {
      const id = `job-${jobs.size + 1}`
      const at = now().toISOString()
      const title = facts.title ?? (what.kind === 'address' ? what.address : what.kind)
      const counts = { done: 1, total: 1, claims: 0, eta: null, added: [], already: 1, failures: [], error: null }
      const job: Job = { id, title, state: 'done', begun: at, ended: at, ...counts }
      jobs.set(id, job)
      return job
    },
    list: () => [...jobs.values()].toReversed(),
    get: (id) => jobs.get(id) ?? null,
    cancel: (id) => {
      throw jobs.has(id)
        ? new ParleyError('job/ended', 'The job has ended.', '')
        : new ParleyError('job/not-found', 'None.', '')
    },
    watch: () => () => {},
    ended: () => jobs.size,
    version: () => jobs.size,
    close: async () => {},
  }
}

/** Headers and body of a JSON request. */
export function sent(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
