// Pages of long results: a cursor says behind which row the next page begins, so no page is skipped or seen twice.
import { ParleyError } from '../model/index.ts'
import type { PageAt } from './types.ts'

/** Where a page ended: the value it is sorted by, and the row's key. */
interface Cursor {
  readonly sort: string
  readonly value: string | number
  readonly key: number
}

/** The number of rows asked for, kept between 1 and 1000; 50 where none is. */
export function limitOf(page: PageAt<string> | undefined): number {
  return Math.min(1000, Math.max(1, Math.trunc(page?.limit ?? 50)))
}

/** A cursor as a short text that may stand in a command or an address. */
export function cursorText(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.key])).toString('base64url')
}

/**
 * The cursor a page begins behind, or null for the first page.
 * @throws ParleyError `record/bad-cursor` when it is not one of ours, or of another order.
 */
export function cursorOf(page: PageAt<string> | undefined, sort: string): Cursor | null {
  if (page?.after === undefined) return null
  try {
    const [of, value, key]: unknown[] = JSON.parse(Buffer.from(page.after, 'base64url').toString('utf8'))
    const sound = of === sort && (typeof value === 'string' || typeof value === 'number') && typeof key === 'number'
    if (sound) return { sort, value, key }
  } catch {
    // Falls through to the error below.
  }
  throw new ParleyError(
    'record/bad-cursor',
    `“${page.after}” is not a place in this list.`,
    'Begin at the first page, and give `next` back as it came, with the same order.',
  )
}
