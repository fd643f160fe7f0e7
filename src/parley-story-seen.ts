// What linking has seen lately of one record, in memory: claims, reports, and which claims each scope has. Never more than so many.
import type { KeptReport, LinkedClaim } from './link/index.ts'
import type { LinkBatch, PlacedClaim } from './record/index.ts'

/** A claim where linking put it, and as linking knows it; `linked` is empty where it was rejected. */
export interface FoundAgain extends PlacedClaim {
  readonly report: string
  readonly linked: readonly LinkedClaim[]
}

/** Most claims that are kept; about 10 KB each, with what is worked out from them. */
const CLAIMS = 18_000
/** Most reports whose part in linking is kept. */
const REPORTS = 12_000
/** Most scopes whose lists of claims are kept. */
const SCOPES = 2000

/** Keeps what was asked for lately: at most `most` entries, and at least half as many. */
export class Lately<K, V> {
  private young = new Map<K, V>()
  private old = new Map<K, V>()
  private readonly half: number

  constructor(most: number) {
    this.half = most / 2
  }

  get(key: K): V | undefined {
    const known = this.young.get(key)
    if (known !== undefined) return known
    const before = this.old.get(key)
    if (before !== undefined) this.set(key, before)
    return before
  }

  set(key: K, value: V): void {
    if (this.young.size >= this.half && !this.young.has(key)) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, value)
  }

  delete(key: K): void {
    this.young.delete(key)
    this.old.delete(key)
  }

  clear(): void {
    this.young.clear()
    this.old.clear()
  }
}

/** The numbers of the claims of one scope, by month; of those in `stale` they must be looked up again. */
interface SeenScope {
  readonly byMonth: Map<string, readonly number[]>
  readonly stale: Set<string>
}

/** What was seen lately of one record under one set of decisions. */
export class Seen {
  readonly claims = new Lately<number, { readonly found: FoundAgain; sure: boolean }>(CLAIMS)
  /** By the record's numbers for them. */
  readonly reports = new Lately<number, KeptReport>(REPORTS)
  /** By kind and name. */
  readonly scopes = new Lately<string, SeenScope>(SCOPES)
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
    this.scopes.clear()
    if (gone !== this.gone) this.reports.clear()
    this.turn = turn
    this.gone = gone
  }

  /** Notes a change of the links that was made here: claims that are put elsewhere, scopes that have others. */
  changed(moved: Iterable<FoundAgain>, scopes: LinkBatch['soiledScopes'], split: Split): void {
    this.turn = String(Number(this.turn) + 1)
    for (const { key } of moved) {
      const seen = this.claims.get(key)
      if (seen) seen.sure = false
    }
    for (const [kind, scope] of scopes) {
      const { name, month } = split(scope)
      this.scopes.get(`${kind} ${name}`)?.stale.add(month)
    }
  }
}

type Split = (scope: string) => { readonly name: string; readonly month: string }
