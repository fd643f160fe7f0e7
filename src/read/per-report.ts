// What is worked out once of a part of a report (a sentence, a scene) and asked for again and again while that report is read.
// A WeakMap, or a Map that lasts, would keep all that it ever held until Node's next full collection: its table lies with what is
// old, and so counts as alive. And a full collection costs more than its own time, as Node then forgets the machine code of all
// functions within functions. So each report has tables of its own.

/** What is known of parts of the report that is read. */
export interface PerReport<K extends object, V> {
  readonly get: (part: K) => V | undefined
  readonly set: (part: K, known: V) => void
}

interface Kept {
  known: Map<object, unknown> | null
  /** The part asked for last, mostly the next one too, and what is known of it. */
  part: object | null
  last: unknown
}

/** Parts that are remembered at the most by each; then all are forgotten, and worked out again where they are asked for. */
const MOST = 20_000

const all: Kept[] = []

/** A place for what is known of parts of one report, empty until it is filled and again after {@link forgetReport}. */
export function perReport<K extends object, V>(): PerReport<K, V> {
  const kept: Kept = { known: null, part: null, last: undefined }
  all.push(kept)
  const put = (part: K, value: unknown): void => {
    kept.part = part
    kept.last = value
  }
  return {
    get: (part) => {
      if (part !== kept.part) put(part, kept.known?.get(part))
      return kept.last as V | undefined
    },
    set: (part, value) => {
      if (kept.known === null || kept.known.size >= MOST) kept.known = new Map()
      kept.known.set(part, value)
      put(part, value)
    },
  }
}

/** Forgets all that is known of the report that was read. */
export function forgetReport(): void {
  for (const kept of all) {
    kept.known = null
    kept.part = null
    kept.last = undefined
  }
}
