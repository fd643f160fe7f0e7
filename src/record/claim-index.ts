// The claims of an open record as columns in memory: who asks for counts, places or days gets them without reading rows.
// 100,000 claims take about 20 MB. Kept fresh from the change log, a report or a decision at a time.
import type { Place } from '../model/index.ts'
import type { ReviewState } from './types.ts'

/** A list of whole numbers that grows. */
export class Numbers {
  length = 0
  private items: Int32Array
  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity)
  }
  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.items)
      this.items = larger
    }
    this.items[this.length++] = value
  }
  at(i: number): number {
    return this.items[i] as number
  }
  set(i: number, value: number): void {
    this.items[i] = value
  }
  /** The numbers themselves; valid until the next push. */
  view(): Int32Array {
    return this.items.subarray(0, this.length)
  }
}

/** Different texts, numbered in the order they came; number 0 stands for none. */
class Names {
  private readonly numbers = new Map<string, number>()
  readonly all: (string | null)[] = [null]
  numberOf(text: string | null): number {
    if (text === null) return 0
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.all.length)
    return this.all.push(text) - 1
  }
  known(text: string): number | undefined {
    return this.numbers.get(text)
  }
}

/** Several numbers a row, row after row. */
export class Bags {
  readonly starts = new Numbers()
  readonly values = new Numbers()
  constructor() {
    this.starts.push(0)
  }
  /** Adds the next row. */
  add(values: readonly number[]): void {
    for (const v of values) this.values.push(v)
    this.starts.push(this.values.length)
  }
}

/** A place as claims name it. */
export interface IndexedPlace {
  readonly id: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly precision: Place['precision']
}

/** Somebody as claims name them. */
interface IndexedParty {
  readonly name: string
  readonly actor: string | null
}

/** How reviewed a claim may be, as the column holds it: the place in this list. */
export const REVIEWS: readonly ReviewState[] = ['open', 'accepted', 'edited', 'rejected']

/** All columns. A row that was deleted or replaced has `live` 0. Days are numbers as 20160912, 0 for none. */
export class Columns {
  /** Entry of the change log up to which this is true. */
  seq = 0
  dead = 0
  readonly key = new Numbers()
  readonly live = new Numbers()
  readonly report = new Numbers()
  readonly act = new Numbers()
  readonly mode = new Numbers()
  readonly kind = new Numbers()
  readonly status = new Numbers()
  readonly speaker = new Numbers()
  readonly speakerActor = new Numbers()
  /** 1 named, 0 unnamed, -1 no speaker. */
  readonly named = new Numbers()
  readonly dated = new Numbers()
  readonly dayFrom = new Numbers()
  readonly dayTo = new Numbers()
  readonly day = new Numbers()
  /** Millionths. */
  readonly confidence = new Numbers()
  readonly review = new Numbers()
  readonly topics = new Bags()
  readonly actors = new Bags()
  readonly recipients = new Bags()
  readonly places = new Bags()
  readonly names = new Names()
  readonly partyNumbers = new Names()
  readonly parties: IndexedParty[] = [{ name: '', actor: null }]
  readonly placeNumbers = new Names()
  readonly placeList: IndexedPlace[] = [
    { id: null, name: '', lat: null, lon: null, country: null, precision: 'unknown' },
  ]
  /** By report key: its own outlet, all outlets it was met at, and its day. */
  readonly reports = new Map<
    number,
    { readonly outlet: number; readonly outlets: readonly number[]; readonly day: number }
  >()
  readonly rowOf = new Map<number, number>()
  /** Rows by day, then key. */
  order: Int32Array = new Int32Array(0)
  /** Rows by key, the order in which claims came in. */
  added: Int32Array = new Int32Array(0)

  partyOf(name: string, actor: string | null): number {
    const n = this.partyNumbers.numberOf(`${actor ?? ''}\u0000${name}`)
    this.parties[n] ??= { name, actor }
    return n
  }

  placeOf(p: IndexedPlace): number {
    const n = this.placeNumbers.numberOf(`${p.id ?? ''}\u0000${p.name}`)
    this.placeList[n] ??= p
    return n
  }

  /** Takes a claim out, by its key. */
  drop(key: number): void {
    const row = this.rowOf.get(key)
    if (row === undefined) return
    this.rowOf.delete(key)
    this.live.set(row, 0)
    this.dead++
  }

  /** Puts rows from `first` on in their places by day and key, and by key alone, and leaves out the dead. */
  arrange(first: number): void {
    const [days, keys] = [this.day.view(), this.key.view()]
    const byKey = (a: number, b: number): number => (keys[a] as number) - (keys[b] as number)
    this.order = this.merged(this.order, first, (a, b) => (days[a] as number) - (days[b] as number) || byKey(a, b))
    this.added = this.merged(this.added, first, byKey)
  }

  private merged(old: Int32Array, first: number, before: (a: number, b: number) => number): Int32Array {
    const fresh = Int32Array.from({ length: this.key.length - first }, (_, i) => first + i).sort(before)
    const out = new Int32Array(old.length + fresh.length)
    let n = 0
    let i = 0
    let j = 0
    while (i < old.length || j < fresh.length) {
      const a = old[i]
      const b = fresh[j]
      const row =
        b === undefined || (a !== undefined && before(a, b) <= 0) ? (old[i++] as number) : (fresh[j++] as number)
      if (this.live.at(row) === 1) out[n++] = row
    }
    return out.subarray(0, n)
  }
}

/** A day as a number, 0 for none. */
export function dayNumber(day: string | null): number {
  return day && day.length >= 10 ? Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)) || 0 : 0
}
