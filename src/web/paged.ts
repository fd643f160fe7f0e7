// A long list behind cursors as if it were all there: pages load as they come into sight, old ones are let go, and a far jump walks the cursors.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { recordVersion, subscribeToRecord } from './api.ts'

/** A page of rows; `next` is the cursor of the page behind it, `total` of all rows. */
export interface RowsPage<T> {
  readonly rows: readonly T[]
  readonly next: string | null
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
  /** The row a far jump is on its way to, or null. */
  readonly walking: number | null
}

const PAGE = 200
/** Pages kept at the most; beyond, the ones longest out of sight are let go. */
const KEPT = 40

interface Store<T> {
  readonly key: string
  /** Cursor of each page, as far as they are known; the first has none. */
  readonly cursors: (string | undefined)[]
  readonly pages: Map<number, readonly T[]>
  total: number | null
  wanted: readonly [number, number]
  stale: Set<number>
  running: boolean
  error: unknown
  walking: number | null
}

const emptyStore = <T>(key: string): Store<T> => ({
  key,
  cursors: [undefined],
  pages: new Map(),
  total: null,
  wanted: [0, 0],
  stale: new Set(),
  running: false,
  error: null,
  walking: null,
})

/** Rows of a list; `key` names the question, `load` asks for one page of it. */
export function usePaged<T>(
  key: string,
  load: (limit: number, after: string | undefined) => Promise<RowsPage<T>>,
): Paged<T> {
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
      for (let page = missing(s); page !== null && store.current === s; page = missing(s)) {
        // A page whose cursor is not known yet is reached by way of those before it.
        const reach = Math.min(page, s.cursors.length - 1)
        s.walking = page - reach > 1 ? page * PAGE : null
        const answer = await ask.current(PAGE, s.cursors[reach])
        if (store.current !== s) return
        s.total = answer.total
        s.pages.set(reach, answer.rows)
        s.stale.delete(reach)
        if (answer.next !== null) s.cursors[reach + 1] = answer.next
        s.error = null
        letGo(s)
        draw((n) => n + 1)
        if (answer.next === null && reach < page) break
      }
    } catch (error) {
      s.error = error
      draw((n) => n + 1)
    } finally {
      s.running = false
      s.walking = null
    }
  }, [])

  const version = useSyncExternalStore(subscribeToRecord, recordVersion)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question or a changed record asks anew
  useEffect(() => {
    for (const page of store.current.pages.keys()) store.current.stale.add(page)
    void run()
  }, [key, version, run])

  const { total, error, walking } = store.current
  return {
    total,
    error,
    walking,
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

/** Rows that are all there, in the shape of a paged list. */
export function allRows<T>(rows: readonly T[]): Paged<T> {
  return { total: rows.length, at: (i) => rows[i], want: () => {}, error: null, again: () => {}, walking: null }
}
