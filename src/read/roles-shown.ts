// Whose cruelty a deed is said to show: "the attacks in Sarmin demonstrate the barbarity of the regime". Those did it.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { kidsOf } from './sentence-tree.ts'

const SHOWS = /^(?:show|demonstrate|display|reveal|expose|illustrate|underline|underscore|prove|highlight|attest)$/
const TRAITS =
  /^(?:disregard|contempt|barbarity|barbarism|brutality|cruelty|depravity|cynicism|hypocrisy|cowardice|callousness|savagery|indifference|desperation|inhumanity|nature|wickedness|ruthlessness)$/

/** Who did a deed that is said to show a trait of theirs. */
export function shownBy(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' || reading.act !== 'ASSAULT') return []
  const { tree } = context
  const { tokens } = tree
  const { deprel, head: verb } = tokens[clause.head]!
  if (deprel !== 'nsubj' || !SHOWS.test(tokens[verb]?.lemma ?? '')) return []
  const trait = kidsOf(tree, verb).find(
    (k) => tokens[k]!.deprel === 'obj' && TRAITS.test(tokens[k]!.lemma.toLowerCase()),
  )
  if (trait === undefined) return []
  const whose = kidsOf(tree, trait).find((k) => {
    if (tokens[k]!.deprel === 'nmod:poss') return true
    return tokens[k]!.deprel === 'nmod' && kidsOf(tree, k).some((c) => /^of$/i.test(tokens[c]!.text))
  })
  return whose === undefined ? [] : partiesAt(whose, context, 0)
}
