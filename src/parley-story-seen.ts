// What linking has seen lately of one record, in memory: claims, reports, and the notes of scopes. Never more than so many.
import type { KeptReport, LinkedClaim, Note, PartItem } from './link/index.ts'
import type { StoryEvent } from './model/index.ts'
import type { LinkBatch, PlacedClaim } from './record/index.ts'

/** A claim where linking put it, and as linking knows it; `linked` is empty where it was rejected. */
export interface FoundAgain extends PlacedClaim {
  readonly report: string
  readonly linked: readonly LinkedClaim[]
}

/** An item that is put together from all notes of its scope. */
export type Whole = PartItem | StoryEvent

/** Most claims that are kept; about 10 KB each, with what is worked out from them. */
const CLAIMS = 9000
/** Most reports whose part in linking is kept. */
const REPORTS = 6000
/** Most notes that are kept; about 1 KB each. */
const NOTES = 60_000

/** Most scopes whose items, put together when the story is read, are kept. */
const SCOPES = 4000

/** Keeps what was asked for lately: entries that weigh at most `most`, and at least half as much. */
export class Lately<K, V> {
  private young = new Map<K, V>()
  private old = new Map<K, V>()
  private weight = 0
  private readonly half: number
  private readonly weightOf: (value: V) => number

  constructor(most: number, weightOf: (value: V) => number = () => 1) {
    this.half = most / 2
    this.weightOf = weightOf
  }

  get(key: K): V | undefined {
    const known = this.young.get(key)
    if (known !== undefined) return known
    const before = this.old.get(key)
    if (before !== undefined) this.set(key, before)
    return before
  }

  set(key: K, value: V): void {
    const before = this.young.get(key)
    if (before === undefined && this.weight >= this.half) {
      this.old = this.young
      this.young = new Map()
      this.weight = 0
    }
    this.weight += this.weightOf(value) - (before === undefined ? 0 : this.weightOf(before))
    this.young.set(key, value)
  }

  delete(key: K): void {
    const there = this.young.get(key)
    if (there !== undefined) this.weight -= this.weightOf(there)
    this.young.delete(key)
    this.old.delete(key)
  }

  clear(): void {
    this.young.clear()
    this.old.clear()
    this.weight = 0
  }
}

/** What was seen lately of one record under one set of decisions. */
export class Seen {
  readonly claims = new Lately<number, FoundAgain>(CLAIMS)
  /** By the record's numbers for them. */
  readonly reports = new Lately<number, KeptReport>(REPORTS)
  /** By kind and name of a scope. */
  readonly items = new Lately<string, readonly Whole[]>(SCOPES)
  /** By kind and month of a scope. */
  readonly notes = new Lately<string, readonly Note<object>[]>(NOTES, (list) => list.length + 1)
  /** Up to which change of the links, and of claims that went away, all this holds. */
  private turn = ''
  private gone = ''
  readonly under: string

  constructor(under: string) {
    this.under = under
  }

  /** Forgets what may be otherwise now: `turn` changes with every change of the links, `gone` when claims went away. */
  begin(turn: string, gone: string): void {
    if (gone === this.gone && turn === this.turn) return
    // The number of a claim that went away may be another's now, and what another process linked is not known here.
    this.claims.clear()
    this.notes.clear()
    this.items.clear()
    if (gone !== this.gone) this.reports.clear()
    this.turn = turn
    this.gone = gone
  }

  /** Notes a change of the links that was made here, by which scopes have other notes. */
  changed(scopes: LinkBatch['soiledScopes']): void {
    this.turn = String(Number(this.turn) + 1)
    for (const [kind, scope] of scopes) this.notes.delete(`${kind} ${scope}`)
  }
}
