// What a line of the table of pages holds.
import type { ComponentType } from 'react'
import type { MessageKey } from './messages.ts'

/** A page: where it stands, what it is called, and the module whose default export draws it. */
export interface PageEntry {
  /** Path with `$name` for a part that varies. A page without `nav` is reached from others. */
  readonly path: string
  readonly nav?: {
    readonly title: MessageKey
    readonly group: 'read' | 'story' | 'look'
    /** One sign, shown before the title. */
    readonly sign: string
    /** Second letter of the key pair that goes there: `g` and this. */
    readonly key: string
  }
  readonly load: () => Promise<{ readonly default: ComponentType }>
}
