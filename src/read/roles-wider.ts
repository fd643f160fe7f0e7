// Who suffers where the words that name them hang one step away: on the end of a siege, behind "those", on a bare count.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { mayReceive } from './roles-frames.ts'
import { described } from './roles-phrases.ts'
import { writtenBy } from './roles-refused.ts'
import { kidsOf } from './sentence-tree.ts'

/** "the lifting of a rebel siege on two villages": what is besieged may hang on the lifting. */
export function besetBehind(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const { deprel, head } = tree.tokens[clause.head]!
  if (reading.act !== 'COERCE' && reading.act !== 'ASSAULT') return []
  if (clause.kind !== 'noun' || deprel !== 'nmod' || prepositionOf(tree, clause.head) !== 'of') return []
  if (tree.tokens[head]?.upos !== 'NOUN') return []
  const on = kidsOf(tree, head).find(
    (k) =>
      k > clause.head &&
      tree.tokens[k]!.deprel === 'nmod' &&
      /^(?:on|against|around)$/.test(prepositionOf(tree, k) ?? ''),
  )
  return on === undefined ? [] : [on, ...othersOf(tree, on)].flatMap((k) => partiesAt(k, context, 1))
}

/** "shoot whoever comes near", "kills anyone it suspects": whoever it may be, in the words of the report. */
export function whoeverItIs(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if ((reading.act !== 'ASSAULT' && reading.act !== 'COERCE') || clause.kind !== 'verb' || clause.passive) return []
  const { tokens } = context.tree
  for (let i = clause.head + 1; i <= clause.head + 3 && i < tokens.length - 1; i++) {
    if (/^(?:whoever|whomever)$/i.test(tokens[i]!.text)) return [untilStop(i, context)]
    if (!/^(?:those|anyone|everyone|people)$/i.test(tokens[i]!.text)) continue
    const said = kidsOf(context.tree, i).some((k) => k > i && tokens[k]!.deprel === 'acl:relcl')
    if (said && /^(?:PRON|DET|PROPN)$/.test(tokens[i + 1]!.upos) && !/^(?:who|whom|that)$/i.test(tokens[i + 1]!.text))
      return [untilStop(i, context)]
  }
  return []
}

const RIVALS =
  /^(?:interlocutor|opponent|rival|counterpart|adversary|enemy|foe|creditor|lender|donor|patron|backer|sponsor|paymaster|protector)$/

/** "His interlocutor holds the cards", "Its creditors have leverage": over whoever has him for one. */
export function whoseRival(reading: ActReading, _: Clause, context: RoleContext): Party[] {
  const { tree } = context
  if (reading.act !== 'LEVERAGE' || !reading.actor) return []
  const { head } = reading.actor
  const heads = [head, ...kidsOf(tree, head).filter((k) => /^nmod:desc|^appos/.test(tree.tokens[k]!.deprel))]
  const rival = heads.find((h) => RIVALS.test(tree.tokens[h]!.lemma))
  const whose = heads.flatMap((h) => kidsOf(tree, h)).find((k) => tree.tokens[k]!.deprel === 'nmod:poss')
  return rival === undefined || whose === undefined ? [] : partiesAt(whose, context, 1)
}

/** "offered a truce if the government freed their leader": who is to do something for it is offered it. */
export function whoMustDoItFirst(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AGREE' || clause.kind !== 'verb' || !/^(?:offer|propose|promise|pledge)$/.test(clause.lemma))
    return []
  const { tree, clauses } = context
  const below = [clause.head, ...clause.args.filter((a) => a.role === 'infinitive').map((a) => a.head)]
  for (const head of below)
    for (const kid of kidsOf(tree, head)) {
      const inner = kid > head && tree.tokens[kid]!.deprel === 'advcl' ? clauses.get(kid) : undefined
      if (inner?.kind !== 'verb' || inner.passive || !/^(?:if|provided|once)$/i.test(inner.mark ?? '')) continue
      const who = inner.args.find((a) => a.role === 'subject' && !a.shared)
      if (who && tree.tokens[who.head]!.upos !== 'PRON' && isSomebodyAt(who.head, context))
        return partiesOf(who, context)
    }
  return []
}

const GIVES = /^(?:give|send|provide|supply|deliver|build|ship|fly|lend|donate|pay)$/

/** "has undertaken to give diesel for the hospitals": who would get it. */
export function whoWouldGetIt(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AGREE' || clause.kind !== 'verb') return []
  for (const a of clause.args) {
    const gives = a.role === 'infinitive' ? context.clauses.get(a.head) : undefined
    if (gives?.kind !== 'verb' || gives.passive || !GIVES.test(gives.lemma)) continue
    const to = gives.args.find((b) => /^(?:for|to)$/.test(b.prep ?? '') && mayReceive(b.head, 'AID', context))
    if (to) return partiesOf(to, context)
  }
  return []
}

/** "supported the call made on Tuesday by the envoy": whose call it was. */
export function whoseCallItWas(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'SUPPORT' || clause.kind !== 'verb' || clause.passive) return []
  const what = clause.args.find((a) => a.role === 'object')
  return what && CALLS.test(context.tree.tokens[what.head]!.lemma) ? writtenBy(what.head, context) : []
}

const CALLS = /^(?:call|appeal|proposal|initiative|request|demand|plan|offer|idea|resolution|draft|bid|suggestion)$/

/** Those looked for last, in their order. */
export const WIDER_FINDERS = [
  besetBehind,
  whoeverItIs,
  whoseRival,
  whoMustDoItFirst,
  whoWouldGetIt,
  whoseCallItWas,
] as const

/** The words from a token on, a handful at the most, until a stop or a word that opens something else. */
function untilStop(from: number, { tree, scene }: RoleContext): Party {
  const { tokens } = tree
  let last = from + 1
  const end = Math.min(from + 5, tokens.length - 1)
  while (last < end && tokens[last + 1]!.upos !== 'PUNCT' && !/^(?:CCONJ|SCONJ|ADP)$/.test(tokens[last + 1]!.upos))
    last++
  return described(scene.text, { start: tokens[from]!.start, end: tokens[last]!.end })
}

const TAKES =
  /^(?:arrest|detain|hold|capture|seize|apprehend|nab|remand|indict|sentence|convict|jail|fine|extradite|round)$/

/** "Police arrested two men, accused of arson": who takes them accuses them. */
export function arrestersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ACCUSE' || reading.actor || context.tree.tokens[clause.head]!.deprel !== 'acl') return []
  const { tokens } = context.tree
  const verb = context.clauses.get(tokens[tokens[clause.head]!.head]!.head)
  if (verb?.kind !== 'verb' || !TAKES.test(verb.lemma)) return []
  const by = verb.args.find((a) => a.role === (verb.passive ? 'agent' : 'subject'))
  return partiesOf(by ?? null, context)
}
