// A long list as if it were all there: pages load as they come into sight, and those long out of sight are let go.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isOffline, recordVersion, subscribeToRecord } from './api.ts'

/** A page of rows, and how many rows there are in all. */
export interface RowsPage<T> {
  readonly rows: readonly T[]
  readonly total: number
}

/** A list of `total` rows, of which `at` gives those that are loaded. */
export interface Paged<T> {
  /** Null until the first answer. */
  readonly total: number | null
  readonly at: (index: number) => T | undefined
  /** Says which rows are in sight; their pages are loaded. */
  readonly want: (from: number, to: number) => void
  readonly error: unknown
  readonly again: () => void
}

const PAGE = 100
/** Pages kept at the most; beyond, the ones farthest from sight are let go. */
const KEPT = 60

interface Store<T> {
  readonly key: string
  readonly pages: Map<number, readonly T[]>
  /** Pages loaded before the record changed. */
  readonly stale: Set<number>
  total: number | null
  wanted: readonly [number, number]
  running: boolean
  error: unknown
}

const emptyStore = <T>(key: string): Store<T> => ({
  key,
  pages: new Map(),
  stale: new Set(),
  total: null,
  wanted: [0, 0],
  running: false,
  error: null,
})

/** Rows of a list; `key` names the question, `load` asks for one page of `limit` rows that begins at row `skip`. */
export function usePaged<T>(key: string, load: (limit: number, skip: number) => Promise<RowsPage<T>>): Paged<T> {
  const store = useRef<Store<T>>(emptyStore(key))
  const [, draw] = useState(0)
  const ask = useRef(load)
  ask.current = load
  if (store.current.key !== key) store.current = emptyStore(key)

  const run = useCallback(async () => {
    const s = store.current
    if (s.running) return
    s.running = true
    try {
      // What is in sight when an answer comes decides what is asked next: a fast scroll asks for nothing on its way.
      for (let page = missing(s); page !== null && store.current === s; page = missing(s)) {
        const answer = await ask.current(PAGE, page * PAGE)
        if (store.current !== s) return
        s.total = answer.total
        s.pages.set(page, answer.rows)
        s.stale.delete(page)
        s.error = null
        letGo(s)
        draw((n) => n + 1)
      }
    } catch (error) {
      s.error = error
      draw((n) => n + 1)
    } finally {
      s.running = false
    }
  }, [])

  const version = useSyncExternalStore(subscribeToRecord, recordVersion)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question or a changed record asks anew
  useEffect(() => {
    for (const page of store.current.pages.keys()) store.current.stale.add(page)
    void run()
  }, [key, version, run])

  const { total, error } = store.current
  // While the server does not answer it is asked again; each failure is an error of its own and asks once.
  useEffect(() => {
    if (!isOffline(error)) return
    const timer = setTimeout(() => void run(), 3000)
    return () => clearTimeout(timer)
  }, [error, run])
  return {
    total,
    error,
    at: (index) => store.current.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want: useCallback(
      (from, to) => {
        store.current.wanted = [from, to]
        void run()
      },
      [run],
    ),
    again: useCallback(() => void run(), [run]),
  }
}

/** The next page that is in sight and not loaded, or loaded before the record changed. */
function missing<T>(s: Store<T>): number | null {
  if (s.total === null) return 0
  const last = Math.max(0, Math.ceil(s.total / PAGE) - 1)
  const from = Math.min(last, Math.floor(s.wanted[0] / PAGE))
  const to = Math.min(last, Math.floor(s.wanted[1] / PAGE))
  for (let page = from; page <= to; page++) if (!s.pages.has(page) || s.stale.has(page)) return page
  return null
}

function letGo<T>(s: Store<T>): void {
  const from = Math.floor(s.wanted[0] / PAGE)
  while (s.pages.size > KEPT) {
    const far = [...s.pages.keys()].sort((a, b) => Math.abs(b - from) - Math.abs(a - from))[0]
    if (far === undefined) return
    s.pages.delete(far)
  }
}
