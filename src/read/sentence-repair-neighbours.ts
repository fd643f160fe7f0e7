// Repairs of what lies near or stands against something, read as a deed: in "urged neighbouring Chad to close its border" and "urged
// warring clans to stop", what was asked of them hung on the neighbouring.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Words that before a noun only say which one is meant. */
const WHICH = /^(?:neighbou?ring|surrounding|warring|opposing|outlying|adjoining)$/
const NOUN = /^(?:NOUN|PROPN)$/

/** Makes "neighbouring" a trait of the noun behind it, and the noun the object of the verb before. */
export function neighboursRestored(now: Now, at: At, i: number): void {
  const which = now()[i]!
  if (which.xpos !== 'VBG' || !WHICH.test(which.text) || !/^(?:xcomp|advcl|ccomp|acl)$/.test(which.deprel)) return
  const verb = i - 1
  if (which.head !== verb || !/^VB[DPZNG]?$/.test(now()[verb]?.xpos ?? '')) return
  const noun = near(now(), i, (t, k) => k > i && k < i + 4 && /^(?:obj|obl)$/.test(t.deprel) && NOUN.test(t.upos))
  const behind =
    noun >= 0 ? noun : near(now(), verb, (t, k) => k > i && k < i + 4 && t.deprel === 'obl' && NOUN.test(t.upos))
  if (behind < 0 || near(now(), behind, (t) => t.deprel === 'case' || t.deprel === 'det') >= 0) return
  for (let k = behind + 1; k < Math.min(now().length, behind + 30); k++) if (now()[k]!.head === i) at(k).head = verb
  Object.assign(at(behind), { head: verb, deprel: 'obj' })
  Object.assign(at(i), { head: behind, deprel: 'amod', upos: 'ADJ' })
}
