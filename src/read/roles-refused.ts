// Who is refused: whoever asked for what is turned down, or is not let do it.
import type { Party } from '../model/index.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt, partiesBehind } from './roles-behind.ts'
import { kidsOf } from './sentence-tree.ts'

/** "turned down a request from the envoy", "vetoed a British draft": whoever asked is refused. */
export function refusedBy(clause: Clause, context: RoleContext, doer: readonly Party[]): Party[] {
  const { tokens } = context.tree
  const asked = [...clause.args]
    .filter((a) => a.role === 'object' || a.role === 'infinitive' || (clause.passive && a.role === 'subject'))
    .flatMap((a) => {
      if (a.role !== 'infinitive') return [a.head]
      return context.clauses.get(a.head)?.args.flatMap((b) => (b.role === 'object' ? [b.head] : [])) ?? []
    })
    .filter((head) => ASKED_FOR.has(tokens[head]!.lemma.toLowerCase()))
  if (asked.length === 0) {
    // "refused to sign the truce that Russia had drafted"
    const pact = signedIn(clause, context).flatMap((head) => writtenBy(head, context))
    if (pact.length > 0) return pact
    const whose = whoseItWas(clause, context)
    return whose.length > 0 ? whose : notLet(clause, context)
  }
  // "rejected a request from the minister", with the phrase hung on the verb
  const from = clause.args.find((a) => a.role === 'oblique' && a.prep === 'from' && isSomebodyAt(a.head, context))
  if (from) return partiesOf(from, context)
  const authors = asked.flatMap((head) => [...writtenBy(head, context), ...whoseAskingItWas(head, context)])
  if (authors.length > 0) return authors
  return partiesBehind(asked, 'REJECT', context, doer)
}

/** "agreed to a request from the elders", "accepted the offer of the envoy": whoever asked or offered is agreed with. */
export function agreedWith(clause: Clause, context: RoleContext, doer: readonly Party[]): Party[] {
  if (clause.kind !== 'verb' || clause.passive || !/^(?:agree|accept|consent|assent|accede)$/.test(clause.lemma))
    return []
  const { tokens } = context.tree
  const asked = clause.args
    .filter((a) => a.role === 'object' || (a.role === 'oblique' && a.prep === 'to'))
    .map((a) => a.head)
    .filter((head) => ASKED_FOR.has(tokens[head]!.lemma.toLowerCase()))
  return asked.length === 0 ? putForwardBy(clause, context) : partiesBehind(asked, 'AGREE', context, doer)
}

const WRITES =
  /^(?:write|draft|propose|table|sponsor|submit|circulate|present|put|prepare|author|draw|introduce|offer|make)$/

/** "vetoed a resolution on Mali which Germany had drafted", "a text put forward by Belgium": its authors, in words behind it. */
export function writtenBy(head: number, context: RoleContext): Party[] {
  const { tree, clauses } = context
  for (let k = head + 1; k <= Math.min(tree.last[head]!, head + 14); k++) {
    const verb = clauses.get(k)
    if (verb?.kind !== 'verb' || !/^acl/.test(tree.tokens[k]!.deprel) || !WRITES.test(verb.lemma)) continue
    const own = verb.passive ? undefined : verb.args.find((a) => a.role === 'subject' && !a.shared)
    const who = verb.args.find((a) => a.role === 'agent') ?? own
    if (who && who.head > head && !/^W/.test(tree.tokens[who.head]!.xpos) && isSomebodyAt(who.head, context))
      return partiesOf(who, context)
  }
  return []
}

const PACTS = /^(?:truce|ceasefire|deal|agreement|accord|pact|treaty|document|paper|text|protocol|settlement|roadmap)$/

/** Heads of the pacts that are not signed or accepted. */
function signedIn({ head, args }: Clause, { tree, clauses }: RoleContext): number[] {
  const inner = args.flatMap((a) => (a.role === 'infinitive' ? (clauses.get(a.head)?.args ?? []) : []))
  return [...args, ...inner]
    .filter((a) => a.role === 'object' && a.head > head && PACTS.test(tree.tokens[a.head]!.lemma))
    .map((a) => a.head)
}

/** "the union, whose request was denied": whoever stands before "whose". */
function whoseAskingItWas(head: number, context: RoleContext): Party[] {
  const { tree } = context
  const { tokens } = tree
  const whose = kidsOf(tree, head).find((k) => /^whose$/i.test(tokens[k]!.text))
  if (whose === undefined || tokens[whose - 1]?.text !== ',') return []
  let at = whose - 2
  while (at > 0 && /^(?:nmod|flat|compound)/.test(tokens[at]!.deprel) && tokens[at]!.head < at && tokens[at]!.head >= 0)
    at = tokens[at]!.head
  return at >= 0 && isSomebodyAt(at, context) ? partiesAt(at, context, 1) : []
}

const PUTS = /^(?:propose|offer|draft|present|submit|table|suggest|put|demand|set|dictate)$/

/** "accepted a truce proposed by the coalition": whoever put it forward, where none goes between the two. */
function putForwardBy(clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (a.role !== 'object' && !(a.role === 'oblique' && a.prep === 'to')) continue
    for (const kid of kidsOf(context.tree, a.head)) {
      const put = kid > a.head ? context.clauses.get(kid) : undefined
      if (put?.kind !== 'verb' || put.relation !== 'acl' || !PUTS.test(put.lemma)) continue
      const agent = put.args.find((b) => b.role === 'agent' && isSomebodyAt(b.head, context))
      if (agent) return partiesOf(agent, context)
    }
  }
  return []
}

const LEAVE =
  /^(?:visa|permit|permission|access|entry|leave|passage|asylum|bail|parole|licen[cs]e|accreditation|clearance|registration|visit|right|citizenship|recognition)$/

/** "My visa was refused", "their access is still denied": whose it would have been. */
function whoseItWas(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'verb' || !clause.passive) return []
  const { tree } = context
  const what = clause.args.find((a) => a.role === 'subject' && LEAVE.test(tree.tokens[a.head]!.lemma))
  const owner = what ? kidsOf(tree, what.head).find((k) => tree.tokens[k]!.deprel === 'nmod:poss') : undefined
  return owner === undefined ? [] : partiesAt(owner, context, 1)
}

/** "refused to let a UN team board the tanker": who is not let is refused. */
function notLet(clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    const below = a.role === 'infinitive' ? context.clauses.get(a.head) : undefined
    if (!below || !/^(?:let|allow|permit|admit|enable|free|release|pardon)$/.test(below.lemma)) continue
    const whom = below.args.find((b) => b.role === 'object' || b.role === 'indirect')
    if (whom && isSomebodyAt(whom.head, context)) return partiesOf(whom, context)
  }
  return []
}

const ASKED_FOR = new Set(
  `request call demand appeal plea proposal offer motion petition draft resolution plan bid application suggestion ultimatum invitation
   claim allegation accusation charge overture initiative condition term version account narrative assertion explanation finding`.split(
    /\s+/,
  ),
)
