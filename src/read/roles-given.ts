// What is given, lent or called back belongs to whoever does it: "recalled its envoy" and "offered to send a battery" name nobody else.
import type { Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { ActReading } from './acts.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import type { RoleContext } from './roles-context.ts'
import { kidsOf } from './sentence-tree.ts'

const DEALS = /^(?:AGREE|AID|COOPERATE|CONCEDE)$/
const TAKES_BACK =
  /^(?:recall|withdraw|suspend|halt|freeze|cut|stop|pull|reduce|end|close|cancel|scrap|pause|slash|curtail|trim|withhold)$/
const SENDS = /^(?:send|dispatch|lend|second|deploy|fly|ship|supply|provide|contribute|deliver|station)$/
const OWNED = /^(?:its|their|his|her|our|my)$/i

/** What a side has of its own and gives or keeps. */
const MEANS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.weapon!,
  ...NOUN_CLASSES.money!,
  ...NOUN_CLASSES.force!,
  ...wordSet(
    'envoy ambassador consul diplomat mission embassy contribution subsidy programme program flight delivery shipment battery launcher',
  ),
])
/** Those who are sent to help. */
const HELPERS = wordSet(
  'team doctor nurse medic surgeon engineer trainer instructor adviser advisor expert rescuer peacekeeper monitor observer general officer crew technician sapper firefighter volunteer delegation delegate negotiator mediator representative contingent',
)

/** "Ghana recalled its envoy", "Oslo suspended its aid", "agreed to send one battery": what the doer has or sends is not to whom it is done. */
export function apartFromOwn(
  reading: ActReading,
  clause: Clause,
  recipients: readonly Party[],
  context: RoleContext,
): readonly Party[] {
  const back = reading.act === 'SANCTION' && TAKES_BACK.test(clause.lemma)
  if (clause.kind !== 'verb' || (!back && !DEALS.test(reading.act))) return recipients
  return recipients.filter((p) => {
    const head = headOf(p, context)
    return head < 0 || !(isOwned(head, context) || (!back && isSent(head, context)))
  })
}

/** The head of a party's words: "team" of "a team of monitors". */
function headOf({ span }: Party, { tree: { tokens } }: RoleContext): number {
  const inside = (i: number): boolean => i >= 0 && tokens[i]!.start >= span!.start && tokens[i]!.end <= span!.end
  const head = span ? tokens.findIndex((t, i) => inside(i) && !inside(t.head) && t.upos !== 'PUNCT') : -1
  const group = tokens[head]?.deprel === 'nmod' ? tokens[head]!.head : -1
  return HELPERS.has(tokens[group]?.lemma ?? '') ? group : head
}

/** The reading without its slot where that holds what or who is sent: where to is told elsewhere. */
export function withoutSent(reading: ActReading, clause: Clause, context: RoleContext): ActReading {
  const { recipient, act } = reading
  const sent = recipient !== null && clause.kind === 'verb' && DEALS.test(act) && isSent(recipient.head, context)
  return sent ? { ...reading, recipient: null } : reading
}

/** Whether a noun is something of the doer's own by a pronoun before it. */
function isOwned(head: number, { tree }: RoleContext): boolean {
  return (
    MEANS.has(tree.tokens[head]!.lemma.toLowerCase()) &&
    tree.tokens[head]!.upos === 'NOUN' &&
    /^(?:obj|obl)$/.test(tree.tokens[head]!.deprel) &&
    kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nmod:poss' && OWNED.test(tree.tokens[k]!.text))
  )
}

/** Whether a noun is what or who is sent, and not where to. */
function isSent(head: number, { tree }: RoleContext): boolean {
  const { upos, deprel, lemma, head: verb } = tree.tokens[head]!
  if (upos !== 'NOUN' || deprel !== 'obj' || !SENDS.test(tree.tokens[verb]?.lemma ?? '')) return false
  // "supplied the rebels with guns": the guns are sent.
  if ([verb, head].some((h) => kidsOf(tree, h).some((k) => k > head && prepositionOf(tree, k) === 'with'))) return false
  return HELPERS.has(lemma.toLowerCase()) || MEANS.has(lemma.toLowerCase())
}

const LENDS = /^(?:lend|give|grant|sell|supply|arm|fund|finance|subsidi[sz]e|equip|bankroll|loan)$/
const FOR_STATES = /^(?:military|financial|economic|budgetary|macro-financial)$/i

/** Whether arms or money are given, which a capital gets as its state: "sold drones to Baku", "lent Caracas billions". */
export function isForState({ act, recipient }: ActReading, clause: Clause, { tree }: RoleContext): boolean {
  if (act !== 'AID') return false
  const { tokens } = tree
  if (clause.kind === 'noun')
    return kidsOf(tree, clause.head).some((k) => tokens[k]!.deprel === 'amod' && FOR_STATES.test(tokens[k]!.text))
  const direct = recipient !== null && /^(?:object|indirect)$/.test(recipient.role)
  if (direct && LENDS.test(clause.lemma)) return true
  return clause.args.some((a) => {
    const word = tokens[a.head]!.lemma.toLowerCase()
    return a.role === 'object' && (NOUN_CLASSES.weapon!.includes(word) || NOUN_CLASSES.money!.includes(word))
  })
}
