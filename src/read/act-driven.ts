// Who does a deed though it is put as having to: "the army was forced to pull out of the town", "the junta was compelled to sign".

import { actorOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { type View, wordsAt } from './act-view.ts'

const UNDER_ARMS = new Set(NOUN_CLASSES.force ?? [])
const IN_POWER = wordSet(
  'government regime state administration authority junta coalition cabinet ministry parliament council party movement alliance bloc union',
)

/** Whether armed men or a government do it, and nobody is named who drives them: those who only live there are driven out. */
export function isDrivenTo(view: View, inner: ActReading | null): boolean {
  if (!inner || !view.clause.passive || firstIn(view, 'by')) return false
  const who = firstIn(view, 'object') ?? firstIn(view, 'subject')
  if (!who) return false
  const words = wordsAt(view, who.head)
  if (words.some((w) => UNDER_ARMS.has(w))) return true
  // Of the rest only who goes is read so: a government that has to leave is driven out.
  if (inner.act === 'RETREAT' && inner.mode === 'withdraw') return false
  const { text, upos } = view.sentence.tokens[who.head]!
  return words.some((w) => IN_POWER.has(w)) || (upos === 'PROPN' && actorOf(text)?.kind === 'state')
}
