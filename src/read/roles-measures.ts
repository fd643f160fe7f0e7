// On whom a measure falls: those behind "on", "in" or "against" where what is imposed, declared or closed is itself nobody.
import type { Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { GROUNDS, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { mayReceive } from './roles-frames.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

const MEASURES: ReadonlySet<string> = new Set([...NOUN_CLASSES.ban!, 'law', 'state', 'roadblock', 'rule'])
const TAKEN =
  /^(?:impose|declare|announce|proclaim|extend|enforce|order|renew|reimpose|introduce|place|put|clamp|slap|set|decree|prolong|tighten|maintain|issue|install|erect)$/
const WAYS =
  /^(?:border|frontier|road|route|highway|access|entrance|exit|approach|crossing|street|bridge|line|supply|passage|water|electricity|power|fuel|internet|telephone|aid|food)$/
const FALLS_ON = ['on', 'upon', 'against', 'over', 'around', 'across', 'in', 'throughout', 'for']
const LEADS_TO = ['with', 'to', 'into', 'for', 'around', 'in', 'across', 'from']

/** "imposed a curfew on Basra", "declared a state of siege in Pando", "cut the road to Taiz": null where no such words stand there. */
export function measuredOn(reading: ActReading, clause: Clause, context: RoleContext): Party[] | null {
  if ((reading.act !== 'COERCE' && reading.act !== 'SANCTION') || clause.kind !== 'verb') return null
  const { tokens } = context.tree
  const thing = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!thing) return null
  const { lemma, upos } = tokens[thing.head]!
  if (upos === 'PROPN') return null
  const measure = TAKEN.test(clause.lemma) && MEASURES.has(lemma)
  const way = reading.act === 'COERCE' && WAYS.test(lemma)
  if (!measure && !way) return null
  const preps = measure
    ? /^(?:siege|blockade|encirclement|cordon)$/.test(lemma)
      ? ['of', ...FALLS_ON]
      : FALLS_ON
    : LEADS_TO
  const near = [
    ...clause.args.filter((a) => a.role === 'oblique').map((a) => a.head),
    ...[thing.head, ...reading.uses].flatMap((h) => kidsOf(context.tree, h).filter((k) => k > h)),
  ]
  for (const prep of preps)
    for (const head of near) {
      if (prepositionOf(context.tree, head) !== prep || !/^(?:nmod|obl)/.test(tokens[head]!.deprel)) continue
      const ground = GROUNDS.has(tokens[head]!.lemma)
      if ((!ground && !mayReceive(head, reading.act, context)) || (way && sortOf(tokens[head]!) === 'deed')) continue
      const found = [head, ...othersOf(context.tree, head)].flatMap((h) => partiesAt(h, context, 0))
      if (found.length > 0) return found
    }
  const fed = way ? fedBy(thing.head, context) : []
  if (fed.length > 0) return fed
  return measure && reading.act === 'COERCE' ? [] : null
}

const FEEDS = /^(?:feed|supply|serve|reach|link|connect|join|lead|run)$/

/** "the last road that feeds Goma", "a line supplying Basra": what lives by the way that is cut. */
function fedBy(way: number, context: RoleContext): Party[] {
  const { tree, clauses } = context
  for (const kid of kidsOf(tree, way)) {
    const feeds = kid > way && /^acl/.test(tree.tokens[kid]!.deprel) ? clauses.get(kid) : undefined
    if (feeds?.kind !== 'verb' || feeds.passive || !FEEDS.test(feeds.lemma)) continue
    const what = feeds.args.find((a) => a.head > kid && (a.role === 'object' || /^(?:to|into)$/.test(a.prep ?? '')))
    if (what && sortOf(tree.tokens[what.head]!) === 'party') return partiesOf(what, context)
  }
  return []
}
