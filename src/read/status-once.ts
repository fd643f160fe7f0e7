// What the present tense tells of one deed, as headlines and captions tell it: "Bomb kills 12 in Quetta", "A soldier is wounded".
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'

const HARMS = new Set('kill wound injure hurt die maim behead execute assassinate murder leave'.split(' '))
const OFTEN =
  /^(?:every|each|daily|nightly|weekly|often|always|usually|sometimes|regularly|still|whoever|anyone|those|who)$/i

/** Whether a deed told in the simple present was done once: somebody counted or single comes to harm. */
export function isToldOnce(clause: Clause, tree: Tree): boolean {
  if (clause.kind !== 'verb' || !HARMS.has(clause.lemma) || !/^(?:root|conj|parataxis)$/.test(baseOf(clause.relation)))
    return false
  if (kidsOf(tree, clause.head).some((k) => [k, ...kidsOf(tree, k)].some((t) => OFTEN.test(tree.tokens[t]!.text))))
    return false
  const harmed = clause.args.find((a) => a.role === (clause.passive || clause.lemma === 'die' ? 'subject' : 'object'))
  if (!harmed) return false
  return kidsOf(tree, harmed.head)
    .concat(harmed.head)
    .some(
      (k) => tree.tokens[k]!.upos === 'NUM' || /^(?:an?|dozens|scores|hundreds|thousands)$/i.test(tree.tokens[k]!.text),
    )
}
