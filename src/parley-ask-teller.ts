// Who answers for the story of a record: in this thread, or in one of its own, so that no derivation holds up other answers.
import { Worker } from 'node:worker_threads'
import { ParleyError } from './model/index.ts'
import { type Answers, answersOver } from './parley-ask-answers.ts'
import { openKeeper } from './parley-keeper.ts'
import type { ParleyRecord } from './record/index.ts'

/** The mark of an answer that is written already. */
export const WRITTEN = 'written'

/** An answer as JSON text: a large one is written in the thread that made it. */
export interface JsonText<T> {
  readonly [WRITTEN]: true
  readonly json: string
  /** What it says; there is no such field. */
  readonly of?: T
}

/** Answers for the story of one record. */
export interface Teller {
  /** Asks a question by its name; throws as the question does. */
  ask<N extends keyof Answers>(name: N, ...asked: Parameters<Answers[N]>): Promise<Awaited<ReturnType<Answers[N]>>>
  /** Asks, and takes the answer as text. */
  write<N extends keyof Answers>(
    name: N,
    ...asked: Parameters<Answers[N]>
  ): Promise<JsonText<Awaited<ReturnType<Answers[N]>>>>
  /** Number that grows whenever the story was linked again. */
  version(): number
  /** Stops linking; the next start goes on. */
  close(): Promise<void>
}

/** A question on its way to the thread. `id` 0 tells it to close. */
export interface Question {
  readonly id: number
  /** Whether the answer is wanted as text. */
  readonly text: boolean
  readonly name: string
  readonly asked: readonly unknown[]
}

/** What comes back: an answer, an error that was foreseen, or the news that the story was linked again. */
export type Told =
  | { readonly version: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: { readonly code: string; readonly message: string; readonly hint: string } }

/** A teller in this thread. */
export function openTeller(record: ParleyRecord): Teller {
  const keeper = openKeeper(record)
  const answers = answersOver(record, keeper)
  return {
    ask: (name, ...asked) => (answers[name] as (...a: typeof asked) => never)(...asked),
    write: async (name, ...asked) => {
      const answer: unknown = await (answers[name] as (...a: typeof asked) => unknown)(...asked)
      return { [WRITTEN]: true, json: JSON.stringify(answer) }
    },
    version: () => keeper.version(),
    close: () => keeper.close(),
  }
}

interface Waiting {
  readonly done: (answer: never) => void
  readonly fail: (error: unknown) => void
}

/** A teller in a thread of its own, over the record in `folder`. It begins with the first question; where it ends, the next begins another. */
export function openTellerThread(folder: string): Teller {
  const waiting = new Map<number, Waiting>()
  let [last, version, closed] = [0, 0, false]
  let thread: Worker | null = null
  const lost = (cause: unknown): void => {
    thread = null
    version++
    for (const { fail } of waiting.values()) fail(ended(cause))
    waiting.clear()
  }
  const start = (): Worker => {
    const began = version
    const worker = new Worker(new URL('./parley-ask-worker.ts', import.meta.url), { workerData: folder })
    worker.on('message', (told: Told) => {
      if ('version' in told) version = began + told.version
      else {
        const of = waiting.get(told.id)
        waiting.delete(told.id)
        if ('answer' in told) of?.done(told.answer as never)
        else of?.fail(new ParleyError(told.failed.code, told.failed.message, told.failed.hint))
      }
      // A process that is closing waits for the thread, and would end without it.
      if (waiting.size === 0 && !closed) worker.unref()
    })
    worker.once('error', (error) => {
      if (!closed) console.error(error)
      if (thread === worker) lost(error)
    })
    worker.once('exit', () => {
      if (thread === worker) lost(undefined)
    })
    return worker
  }
  const send = <T>(name: string, asked: readonly unknown[], text: boolean): Promise<T> =>
    new Promise((done, fail) => {
      if (closed) return fail(ended(undefined))
      thread ??= start()
      thread.ref()
      waiting.set(++last, { done, fail })
      thread.postMessage({ id: last, name, asked, text } satisfies Question)
    })
  return {
    ask: (name, ...asked) => send(name, asked, false),
    write: (name, ...asked) => send(name, asked, true),
    version: () => version,
    close: async () => {
      closed = true
      const worker = thread
      if (!worker) return
      worker.ref()
      worker.postMessage({ id: 0, name: '', asked: [], text: false } satisfies Question)
      await new Promise<void>((gone) => worker.once('exit', () => gone()))
    },
  }
}

function ended(cause: unknown): ParleyError {
  return new ParleyError(
    'story/linking',
    'The thread that joins the reports into one story has ended.',
    'Ask again in a moment; another takes its place.',
    cause,
  )
}
