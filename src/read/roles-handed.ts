// Who stands behind what goes from one side to another: whose lorries bring the flour, to whom the dead are given back, and who it is
// that comes to terms with those a deal is said to be with.
import type { Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { isCraft } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { receiversIn } from './roles-frames.ts'
import { headIn } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

const GOODS: ReadonlySet<string> = new Set(
  [...NOUN_CLASSES.aid!, ...NOUN_CLASSES.weapon!].filter((w) => !NOUN_CLASSES.force!.includes(w)),
)
/** Craft behind craft looked at: "a convoy of 40 trucks of the agency". */
const DEEP = 3

/** "a convoy of 40 UN trucks brought flour", "weapons supplies from Iran reached them": whose the carriers or goods are gives them; goods alone are nobody. */
export function behindCarriers(actors: readonly Party[], reading: ActReading, context: RoleContext): readonly Party[] {
  let changed = false
  const found = actors.flatMap((party): readonly Party[] => {
    const head = party.actor === null ? headIn(party, context.tree) : -1
    const token = context.tree.tokens[head]
    if (token?.upos !== 'NOUN') return [party]
    const goods = reading.act === 'AID' && GOODS.has(token.lemma.toLowerCase()) && sortOf(token) !== 'party'
    if (!goods && !isCraft(head, context.tree)) return [party]
    const owners = ownersDown(head, context, 0)
    if (owners.length === 0 && !goods) return [party]
    changed = true
    return owners
  })
  return changed ? found.filter((p, i) => found.findIndex((q) => q.name === p.name) === i) : actors
}

function ownersDown(head: number, context: RoleContext, depth: number): Party[] {
  const owners = ownersOf(head, context)
  if (owners.length > 0 || depth >= DEEP) return owners
  const { tree } = context
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    if (kid < head || token.deprel !== 'nmod') continue
    const word = kidsOf(tree, kid).find((k) => tree.tokens[k]!.deprel === 'case')
    if (word === undefined || !/^(?:of|from)$/i.test(tree.tokens[word]!.text)) continue
    const goods = GOODS.has(token.lemma.toLowerCase()) && token.upos === 'NOUN'
    if (isCraft(kid, tree) || goods) {
      const below = ownersDown(kid, context, depth + 1)
      if (below.length > 0) return below
    } else if (sortOf(token) === 'party' || token.upos === 'PROPN') return partiesAt(kid, context, 1)
  }
  return []
}

const DEAD = /^(?:bod(?:y|ies)|remains|corpses?|coffins?|ashes)$/

/** "handed over the bodies of two hostages to the Red Cross": the living get them. */
export function handedTo(reading: ActReading, clause: Clause, actors: readonly Party[], context: RoleContext): Party[] {
  if (reading.act !== 'RETREAT' || reading.mode !== 'release' || clause.kind !== 'verb') return []
  const what = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!what || !DEAD.test(context.tree.tokens[what.head]!.text.toLowerCase())) return []
  const named = receiversIn({ ...reading, recipient: null }, clause, context, actors)
  return named.length > 0 ? named : receiversBelow(what.head, context)
}

/** "the bodies of two hostages to the Red Cross", with the Red Cross hung on the hostages. */
function receiversBelow(head: number, context: RoleContext): Party[] {
  const { tree } = context
  for (const of of kidsOf(tree, head))
    for (const kid of kidsOf(tree, of)) {
      const token = tree.tokens[kid]!
      const to = kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && /^to$/i.test(tree.tokens[k]!.text))
      if (kid > of && to && token.deprel === 'nmod' && (token.upos === 'PROPN' || sortOf(token) === 'party'))
        return partiesAt(kid, context, 1)
    }
  return []
}

/** Words over a deal looked up through. */
const UP = 4
const BEHIND = /^(?:after|following|under|through|during|before|by|via|amid)$/i
const GRANTED = /^(?:grant|give|allow|permit|let|admit|offer|promise|guarantee)$/

/** "The rebels left after a deal with the army", "agencies were let in after talks with the militia": who did so after it is a side of it. */
export function dealersAround(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' || !/^(?:AGREE|CONSULT|COOPERATE)$/.test(reading.act)) return []
  if (reading.recipient?.prep !== 'with') return []
  const { tree } = context
  let at = clause.head
  for (let steps = UP; steps > 0 && at >= 0; steps--) {
    const below = at
    at = tree.tokens[at]!.head
    const above = context.clauses.get(at)
    if (above?.kind !== 'verb') continue
    const cases = kidsOf(tree, below).filter((k) => tree.tokens[k]!.deprel === 'case')
    if (!cases.some((k) => BEHIND.test(tree.tokens[k]!.text))) return []
    if (above.passive && !GRANTED.test(above.lemma)) return []
    const subject = above.args.find((a) => a.role === 'subject')
    if (!subject || subject.head > clause.head) return []
    const token = tree.tokens[subject.head]!
    if (sortOf(token) === 'party' || token.upos === 'PROPN') return partiesOf(subject, context)
    return token.upos === 'NOUN' ? ownersOf(subject.head, context) : []
  }
  return []
}
