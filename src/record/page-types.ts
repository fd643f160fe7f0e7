// What a page of a long result is, and how it is asked for.

/** Which page of a long result: at most `limit` rows (1 to 1000, by default 50) that come after the cursor `after`. */
export interface PageAt<Sort extends string = never> {
  readonly limit?: number
  readonly after?: string
  /** `date` is oldest first, `newest` newest first, `added` the order in which they came in. */
  readonly sort?: Sort
  /** Rows to pass over first, for a far jump in lists that know it; instead of `after`. */
  readonly skip?: number
}
/** One page; `next` is the cursor of the page behind it, null at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}
