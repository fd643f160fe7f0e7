// Who withdraws though it is put as having to: "the army was forced to pull out of the town".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { firstIn } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { type View, wordsAt } from './act-view.ts'

const UNDER_ARMS = new Set(NOUN_CLASSES.force ?? [])

/** Whether armed men go, and nobody is named who drives them: those who only live there are driven out. */
export function isDrivenBack(view: View, inner: ActReading | null): boolean {
  if (inner?.act !== 'RETREAT' || inner.mode !== 'withdraw' || !view.clause.passive || firstIn(view, 'by')) return false
  const who = firstIn(view, 'object') ?? firstIn(view, 'subject')
  return who !== null && who !== undefined && wordsAt(view, who.head).some((w) => UNDER_ARMS.has(w))
}
