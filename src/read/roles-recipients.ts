// To whom an act is done: the argument the signal names, where it is somebody; else those the words around make plain.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { claimantsIn, described, ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { sortOf } from './roles-plausible.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status.ts'

/** Acts done by speaking: with no doer named, the speaker does them. */
export const SPOKEN: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT', 'REJECT', 'AGREE'])

/** Acts done to somebody, not to something. */
const TO_SOMEBODY: ReadonlySet<Act> = new Set<Act>([...SPOKEN, 'CONSULT', 'COOPERATE', 'LEVERAGE', 'CONCEDE'])

/** The recipients of one reading; none where the words name none. */
export function recipientsOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const holders = reading.act === 'ASSAULT' ? holdersOf(clause, context) : []
  const argument = reading.recipient
  if (!argument) {
    if (reading.act === 'REQUEST') return askedOf(clause, context)
    return reading.act === 'ASSAULT' && holders.length === 0 ? harmedBy(clause, context) : holders
  }
  const own = reading.act === 'REQUEST' ? askedToDo(reading, clause, context) : []
  if (own.length > 0) return own
  const somebody = TO_SOMEBODY.has(reading.act)
  if (!somebody || isSomebody(argument.head, context)) {
    const parties = partiesOf(argument, context)
    if (parties.length > 0) return [...parties, ...holders]
  }
  if (reading.act === 'ACCUSE') {
    const owners = ownersOf(argument.head, context)
    if (owners.length > 0) return owners
    // "condemned the attack": whoever was last said to have attacked.
    const claimed = sortOf(context.tree.tokens[argument.head]!) === 'deed' ? claimantsIn(context) : []
    if (claimed.length > 0) return claimed
    if (isDefinite(context.tree, argument.head)) return [...lastDoers(memory, 'ASSAULT', context.sentence.index)]
  }
  return reading.act === 'REQUEST' ? askedOf(clause, context) : holders
}

function isSomebody(head: number, context: RoleContext): boolean {
  const token = context.tree.tokens[head]!
  if (sortOf(token) === 'party') return true
  const mention = mentionAt(context.scene.mentions, token)
  return (
    mention !== null &&
    /^(?:person|organisation|nationality|location)$/.test(mention.type) &&
    mention.span.end >= token.end
  )
}

const HARMS = new Set([
  'hit',
  'strike',
  'target',
  'destroy',
  'kill',
  'wound',
  'injure',
  'damage',
  'rock',
  'pound',
  'devastate',
  'level',
  'flatten',
  'claim',
  'reduce',
  'leave',
])

/** What a side does to attacks that are made on it. */
const BEARS =
  /^(?:repel|repulse|withstand|resist|thwart|foil|beat|fight|drive|face|receive|suffer|sustain|survive|endure|fend|ward|take)$/

/** "An air strike hit the hospital", "strikes that kill civilians": what the verb says the event did, to whom; "beat off an attack". */
function harmedBy(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const { tree } = context
  const verb = context.clauses.get(clause.parent)
  if (
    verb?.kind === 'verb' &&
    !verb.passive &&
    BEARS.test(verb.lemma) &&
    (verb.particle !== null || !/^(?:beat|fight|drive|take|fend|ward)$/.test(verb.lemma)) &&
    verb.args.some((a) => a.role === 'object' && (a.head === clause.head || a.others.includes(clause.head)))
  )
    return partiesOf(verb.args.find((a) => a.role === 'subject') ?? null, context)
  for (const kid of kidsOf(tree, clause.head)) {
    const inner = tree.tokens[kid]!.deprel === 'acl:relcl' ? context.clauses.get(kid) : undefined
    if (inner?.kind === 'verb' && !inner.passive && HARMS.has(inner.lemma)) {
      const found = partiesOf(inner.args.find((a) => a.role === 'object') ?? null, context)
      if (found.length > 0) return found
    }
  }
  if (verb?.kind !== 'verb' || verb.passive || !HARMS.has(verb.lemma)) return []
  if (!verb.args.some((a) => a.role === 'subject' && (a.head === clause.head || a.others.includes(clause.head))))
    return []
  return partiesOf(verb.args.find((a) => a.role === 'object') ?? null, context)
}

/** "pressed for Russia to use its influence": who is to do it is asked. */
function askedToDo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (a.role !== 'infinitive' && a.role !== 'clause') continue
    const subject = context.clauses.get(a.head)?.args.find((b) => b.role === 'subject' && !b.shared)
    if (subject && subject.head !== reading.actor?.head && isSomebody(subject.head, context))
      return partiesOf(subject, context)
  }
  return []
}

const ASKED = new Set(['from', 'of', 'on', 'upon', 'to', 'with'])

/** "requested support from the coalition": with no one asked in the signal's own slot, whoever stands behind "from" or "of". */
function askedOf(clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (
      a.role === 'oblique' &&
      a.prep &&
      ASKED.has(a.prep) &&
      !(clause.kind === 'noun' && (a.prep === 'from' || a.prep === 'of')) &&
      isSomebody(a.head, context)
    )
      return partiesOf(a, context)
    if (a.role !== 'object') continue
    for (const kid of kidsOf(context.tree, a.head)) {
      const from = kidsOf(context.tree, kid).some(
        (k) => context.tree.tokens[k]!.deprel === 'case' && context.tree.tokens[k]!.text === 'from',
      )
      if (from && isSomebody(kid, context)) return partiesAt(kid, context, 0)
    }
  }
  return doersAskedToStop(clause, context)
}

/** "called for an end to the army's raids": asked of nobody by name, it is asked of whose raids they are. */
function doersAskedToStop(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const queue = clause.args.filter((a) => a.role === 'object' || a.role === 'oblique').map((a) => a.head)
  for (let k = 0; k < queue.length && k < 12; k++) {
    const head = queue[k]!
    if (sortOf(tree.tokens[head]!) === 'deed') {
      const owners = ownersOf(head, context)
      if (owners.length > 0) return owners
    }
    for (const kid of kidsOf(tree, head)) if (/^(?:nmod|conj|obl)$/.test(tree.tokens[kid]!.deprel)) queue.push(kid)
  }
  return []
}

/** Who holds what is taken or attacked: "rebel-held suburbs", "ISIL-held terrain", "the last rebel bastion". */
function holdersOf(clause: Clause, context: RoleContext): Party[] {
  const found: Party[] = []
  for (const argument of clause.args) {
    if (argument.role !== 'object' && argument.role !== 'oblique' && argument.role !== 'subject') continue
    for (const head of [argument.head, ...argument.others]) {
      const holder = holderIn(context.tree, head)
      if (holder >= 0) found.push(...holderParty(holder, context))
      for (const kid of kidsOf(context.tree, head)) {
        if (baseOf(context.tree.tokens[kid]!.deprel) !== 'nmod') continue
        const inner = holderIn(context.tree, kid)
        if (inner >= 0) found.push(...holderParty(inner, context))
      }
    }
    if (found.length > 0) break
  }
  return found
}

const HELD = /^(?:held|controlled|run|occupied|dominated)$/i
const ONE_WORD = /^(.+)-(?:held|controlled|run|occupied|dominated)$/i
const STRONGHOLDS = new Set([
  'bastion',
  'stronghold',
  'enclave',
  'position',
  'target',
  'hideout',
  'base',
  'line',
  'territory',
  'headquarters',
  'pocket',
])

/** Token of the holder before a noun, or of "under rebel control" behind it; -1 where none is named. */
function holderIn(tree: Tree, head: number): number {
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    if (
      token.deprel === 'nmod:poss' &&
      (token.upos === 'PROPN' || /^(?:rebel|militia|insurgent|regime|government|army)$/.test(token.lemma))
    )
      return kid
    if (kid > head && /^(?:control|rule|occupation)$/.test(token.lemma)) {
      const whose = kidsOf(tree, kid).find(
        (k) => /^(?:compound|amod|nmod:poss)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k]!.upos !== 'ADJ',
      )
      if (whose !== undefined) return whose
    }
  }
  for (const kid of kidsOf(tree, head)) {
    if (kid > head) break
    const token = tree.tokens[kid]!
    if (ONE_WORD.test(token.text)) return kid
    if (HELD.test(token.text)) {
      for (let k = kid - 1; k >= Math.max(0, kid - 3); k--) if (/\p{L}/u.test(tree.tokens[k]!.text)) return k
    }
    const before = token.deprel === 'compound' || token.deprel === 'amod'
    if (before && STRONGHOLDS.has(tree.tokens[head]!.lemma) && (token.upos === 'PROPN' || token.upos === 'NOUN'))
      return kid
  }
  return -1
}

function holderParty(token: number, context: RoleContext): Party[] {
  const word = context.tree.tokens[token]!
  const one = ONE_WORD.exec(word.text)
  if (one) return [described(context.scene.text, { start: word.start, end: word.start + one[1]!.length })]
  return partiesAt(token, context, 3)
}
