// Against whom forces are moved: the foe named behind "against" or "to fight", the neighbour whose border they stand on, those they
// guard. The forces themselves are on no receiving end, unless they are taken into the ranks.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { modifierParties } from './roles-modifiers.ts'
import { sameParty } from './roles-phrases.ts'
import { sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'

/** Verbs whose object is taken into the ranks, joined, armed or guarded. */
const TAKES_IN =
  /^(?:recruit|enlist|conscript|draft|press|join|arm|call|guard|protect|escort|mobilise|mobilize|appoint|train|recruitment|conscription|draft|call-up)$/
const CALLED_UP =
  /^(?:reservist|recruit|conscript|volunteer|civilian|villager|resident|youth|man|woman|child|boy|girl|tribesman)$/
const FIGHTS =
  /^(?:fight|attack|confront|counter|battle|face|crush|storm|invade|repel|repulse|defeat|strike|assault|engage|hunt|pursue|resist|oppose|threaten|deter|besiege|encircle|block|stop|drive|defend|protect|guard|help|support|reinforce)$/
const DEEDS_AHEAD =
  /^(?:attack|assault|offensive|operation|war|battle|invasion|fight|strike|campaign|push|raid|incursion)$/
const BORDER = /^(?:border|frontier|boundary)$/
/** Words looked at behind those of a reading, at the most. */
const MOST = 16

/** Those on the receiving end of a movement of forces; none where the words name none. `actors` are no foes of their own. */
export function facedBy(reading: ActReading, clause: Clause, context: RoleContext, actors: readonly Party[]): Party[] {
  const { tree, clauses } = context
  const { tokens } = tree
  const free = (found: readonly Party[]): Party[] =>
    found.filter((p, i) => !actors.some((a) => sameSide(a, p)) && found.findIndex((q) => sameParty(p, q)) === i)
  const at = (head: number): Party[] => free([head, ...othersOf(tree, head)].flatMap((h) => partiesAt(h, context, 0)))
  const queue = [
    clause.head,
    ...reading.uses,
    ...clause.args.filter((a) => a.role !== 'subject' && a.role !== 'agent').map((a) => a.head),
  ]
  let border: Party[] = []
  for (let k = 0; k < queue.length && k < MOST; k++) {
    const head = queue[k]!
    const { lemma } = tokens[head]!
    if (BORDER.test(lemma) && border.length === 0) border = free(neighbours(head, context))
    for (const kid of kidsOf(tree, head)) {
      const { deprel, upos } = tokens[kid]!
      if (/^(?:nmod|obl)/.test(deprel) && deprel !== 'nmod:poss') {
        const prep = prepositionOf(tree, kid)
        const ahead = (prep === 'on' || prep === 'upon') && DEEDS_AHEAD.test(lemma)
        const land = BORDER.test(tokens[kid]!.lemma)
        if ((AGAINST.test(prep ?? '') || ahead) && !land && isSomebodyAt(kid, context)) {
          const found = at(kid)
          if (found.length > 0) return found
        }
        if (land || !isSomebodyAt(kid, context)) queue.push(kid)
      } else if (/^(?:acl|advcl|xcomp)/.test(deprel) && upos === 'VERB' && kid > head) {
        const below = clauses.get(kid)
        const object = below?.args.find((a) => a.role === 'object' && !a.shared)
        if (below && object && !below.passive && FIGHTS.test(below.lemma) && isSomebodyAt(object.head, context)) {
          const found = free(partiesOf(object, context))
          if (found.length > 0) return found
        }
        queue.push(kid)
      }
    }
  }
  const to = reading.recipient
  return to && isTakenIn(clause, tokens[to.head]!.lemma, tokens[tokens[to.head]!.head]?.lemma)
    ? free(partiesOf(to, context))
    : border
}

const AGAINST = /^(?:against|facing|opposite|versus|towards|toward)$/

/** "recruited children", "called up reservists", "guarded the workers": those the verb is done to. */
function isTakenIn(clause: Clause, lemma: string, over?: string): boolean {
  // "continue to join the rebels": the joining stands in the infinitive.
  if (over === 'join') return true
  if (!TAKES_IN.test(clause.lemma)) return false
  return !/^(?:mobilise|mobilize|call|draft)$/.test(clause.lemma) || CALLED_UP.test(lemma)
}

/** "its border with Eritrea", "the Ukrainian border", "Moldova's frontier", "the border of Georgia": who lives behind it. */
function neighbours(head: number, context: RoleContext): Party[] {
  const { tree } = context
  for (const kid of kidsOf(tree, head)) {
    const { deprel, upos } = tree.tokens[kid]!
    const prep = /^nmod/.test(deprel) && kid > head ? prepositionOf(tree, kid) : null
    if ((prep === 'with' || prep === 'of') && upos === 'PROPN') {
      const found = partiesAt(kid, context, 1)
      if (found.length > 0) return found
    }
  }
  for (const kid of kidsOf(tree, head)) {
    const { deprel, upos } = tree.tokens[kid]!
    if (deprel === 'nmod:poss' && upos === 'PROPN') return partiesAt(kid, context, 1)
    if (/^(?:amod|compound)$/.test(deprel)) {
      const found = modifierParties(kid, context)
      if (found.length > 0) return found
    }
  }
  return []
}
