// Who holds the ground that is attacked or taken, and who is said to be in it.
import type { Party } from '../model/index.ts'
import { actorOf, demonymOf } from '../vocab/actors/index.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { described } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { kidBy, kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** Who holds what is taken or attacked: "rebel-held suburbs", "ISIL-held terrain", "the last rebel bastion". */
export function holdersOf(clause: Clause, context: RoleContext): Party[] {
  const found: Party[] = []
  for (const argument of clause.args) {
    if (argument.role !== 'object' && argument.role !== 'oblique' && argument.role !== 'subject') continue
    // "Hezbollah's Radwan force attacked an outpost": who attacks is no ground that somebody holds.
    if (argument.role === 'subject' && !clause.passive && clause.args.some((a) => a.role === 'object')) continue
    for (const head of [argument.head, ...argument.others]) {
      const holder = holderIn(context.tree, head)
      if (holder >= 0) found.push(...holderParty(holder, context))
      // "miles of rebel-held land", "the outskirts of the city, held by the group"
      const queue = [...kidsOf(context.tree, head)]
      for (let k = 0; k < queue.length && k < 16; k++) {
        const kid = queue[k]!
        if (!/^(?:nmod|appos|obl)/.test(context.tree.tokens[kid]!.deprel)) continue
        const inner = holderIn(context.tree, kid)
        if (inner >= 0) found.push(...holderParty(inner, context))
        queue.push(...kidsOf(context.tree, kid))
      }
    }
    if (found.length > 0) break
  }
  return found
}

const HOLDS = /^(?:hold|control|occupy|rule|seize|capture|overrun)$/
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
      ((token.upos === 'PROPN' && actorOf(token.text)?.kind !== 'state') ||
        /^(?:rebel|militia|insurgent|regime|government|army)$/.test(token.lemma))
    )
      return kid
    if (kid > head && /^(?:control|rule|occupation)$/.test(token.lemma)) {
      const whose = kidsOf(tree, kid).find(
        (k) => /^(?:compound|amod|nmod:poss)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k]!.upos !== 'ADJ',
      )
      if (whose !== undefined) return whose
    }
  }
  // "the land the group once held"
  const since = kidsOf(tree, head).find(
    (k) => tree.tokens[k]!.deprel === 'acl:relcl' && HOLDS.test(tree.tokens[k]!.lemma),
  )
  const who = since === undefined ? -1 : kidBy(tree, since, 'nsubj')
  if (who > head && /^(?:NOUN|PROPN)$/.test(tree.tokens[who]!.upos)) return who
  // "insurgent-held Karabilah", wherever the parser hung the words before it
  const { tokens } = tree
  if (HELD.test(tokens[head - 1]?.text ?? '') && /^[-–]$/.test(tokens[head - 2]?.text ?? '') && head >= 3)
    return head - 3
  // "the city, controlled by the group"
  for (const kid of kidsOf(tree, head)) {
    if (kid < head || !/^(?:acl|amod)/.test(tree.tokens[kid]!.deprel) || !HELD.test(tree.tokens[kid]!.text)) continue
    const by = kidsOf(tree, kid).find((k) =>
      kidsOf(tree, k).some((c) => tree.tokens[c]!.deprel === 'case' && tree.tokens[c]!.text === 'by'),
    )
    if (by !== undefined) return by
  }
  for (const kid of kidsOf(tree, head)) {
    if (kid > head) break
    const token = tree.tokens[kid]!
    if (ONE_WORD.test(token.text)) return kid
    if (HELD.test(token.text)) {
      for (let k = kid - 1; k >= Math.max(0, kid - 3); k--) if (/\p{L}/u.test(tree.tokens[k]!.text)) return k
    }
    const before = token.deprel === 'compound' || token.deprel === 'amod'
    const names = token.upos === 'PROPN' || token.upos === 'NOUN' || FIGHTER.test(token.text)
    if (before && STRONGHOLDS.has(tree.tokens[head]!.lemma) && names) return kid
  }
  return -1
}

const FIGHTER =
  /^(?:rebel|insurgent|militant|terrorist|guerrilla|separatist|jihadist|jihadi|extremist|cartel|gang|militia)$/i

function holderParty(token: number, context: RoleContext): Party[] {
  const word = context.tree.tokens[token]!
  const one = ONE_WORD.exec(word.text)
  if (one) return [described(context.scene.text, { start: word.start, end: word.start + one[1]!.length })]
  const next = context.tree.tokens[token + 1]
  if (next && (next.text === '-' || next.text === '–')) {
    // "insurgent-held": the word alone, whatever name the whole phrase is.
    const state = demonymOf(word.text) ?? actorOf(word.text)
    if (state)
      return [{ name: state.name, text: word.text, span: { start: word.start, end: word.end }, actor: state.id }]
    const party = described(context.scene.text, { start: word.start, end: word.end })
    return [FIGHTER.test(word.text) ? { ...party, name: `${party.name}s` } : party]
  }
  return partiesAt(token, context, 3)
}

function isPeople(token: Token): boolean {
  return sortOf(token) === 'party' || /^(?:hundred|thousand|dozen|ten|score|number|lot)s?$/.test(token.lemma)
}

const FULL = /^(?:pack|fill|crowd|throng|home|full|house|shelter|hold|crowded|packed|populate)$/

/** "the area where thousands of civilians were trapped", "a street packed with people": those who are there are struck too. */
export function peopleIn(argument: Argument, context: RoleContext): Party[] {
  const { tree, clauses } = context
  const { tokens } = tree
  if (sortOf(tokens[argument.head]!) !== 'thing') return []
  const next = tokens[argument.head + 1]
  const loose = next?.text.toLowerCase() === 'where' ? [next.head] : []
  for (const kid of [...kidsOf(tree, argument.head), ...loose]) {
    if (kid < argument.head) continue
    const clause = clauses.get(kid)
    if (!clause) continue
    const where = kidsOf(tree, kid).some(
      (k) =>
        tokens[k]!.text.toLowerCase() === 'where' ||
        (/^which$/i.test(tokens[k]!.text) && /^(?:in|at|inside|under)$/.test(prepositionOf(tree, k) ?? '')),
    )
    if (where && /^(?:acl|advcl)/.test(tokens[kid]!.deprel)) {
      const subject = clause.args.find((a) => a.role === 'subject' && !a.shared)
      const beside = clause.args.find((a) => a.role === 'oblique' && /^(?:alongside|with)$/.test(a.prep ?? ''))
      return [subject, beside].flatMap((a) => (a && isPeople(tokens[a.head]!) ? partiesOf(a, context) : []))
    }
    if (FULL.test(clause.lemma)) {
      const inside = clause.args.find(
        (a) => (a.prep === 'with' || a.prep === 'to' || a.prep === 'of') && sortOf(tokens[a.head]!) === 'party',
      )
      if (inside) return partiesOf(inside, context)
    }
  }
  return []
}
