// Who does a deed that its own clause leaves open, read off the clause around it: "in talks … they offered",
// "rebels were to be evacuated, but the evacuation …".
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

const MEETINGS = new Set(['in', 'at', 'during', 'after', 'following'])
const EVACUATES = new Set(['evacuate', 'withdraw', 'leave', 'bus', 'escort', 'transfer', 'displace'])

/** Words between a deed and who is named behind "by", at the most. */
const REACH = 14

/** "shelling of the town by the army", "fire from the fighters", "held for two hours by guards": who stands behind "by", wherever it hangs. */
export function doersBehind(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' && !clause.passive) return []
  const { tokens } = context.tree
  for (let i = clause.head + 1; i < Math.min(tokens.length, clause.head + REACH); i++) {
    const word = tokens[i]!
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.upos) || /^[;:.]$/.test(word.text)) return []
    const from = word.text.toLowerCase() === 'from' && i === clause.head + 1 && clause.kind === 'noun'
    if (word.deprel !== 'case' || (word.text.toLowerCase() !== 'by' && !from)) continue
    const head = word.head
    const token = tokens[head]
    if (!token || head <= i || sortOf(token) !== 'party' || /^obl:(?:unmarked|tmod)$/.test(token.deprel)) continue
    const others = othersOf(context.tree, head)
    const found = partiesOf({ role: 'agent', prep: 'by', head, others, span: clause.span, shared: true }, context)
    if (found.length > 0) return found
  }
  return []
}

/** "the cartel was behind the attack": who is behind a deed did it. */
export function thoseBehindIt(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' && clause.kind !== 'copula') return []
  const { tree } = context
  const told = context.clauses.get(clause.parent)
  if (told && /^(?:involve|implicate|responsible|guilty|complicit)$/.test(told.lemma) && !told.negated) {
    const subject = told.args.find((a) => a.role === 'subject')
    if (
      subject &&
      told.args.some((a) => a.role === 'oblique' && a.head === clause.head && /^(?:in|for|of)$/.test(a.prep ?? ''))
    )
      return partiesOf(subject, context)
  }
  const behind = kidsOf(tree, clause.head).some(
    (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'behind',
  )
  if (!behind || /^(?:bar|wire|line|curtain|scene|schedule)$/.test(tree.tokens[clause.head]!.lemma)) return []
  const subject = kidsOf(tree, clause.head).find((k) => /^nsubj/.test(tree.tokens[k]!.deprel))
  const above = context.clauses.get(tree.tokens[clause.head]!.head)
  const argument = above?.args.find((a) => a.role === 'subject')
  const head = subject ?? (above && /^(?:be|stand)$/.test(above.lemma) ? argument?.head : undefined)
  return head === undefined
    ? []
    : partiesOf(
        { role: 'subject', prep: null, head, others: othersOf(tree, head), span: clause.span, shared: true },
        context,
      )
}

/** "the IRA admitted the bombing of a pub", "the army denied the killing": who owns up to a deed, or says it was not done, is its doer. */
export function thoseOwningUp(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const above = context.clauses.get(clause.parent)
  if (above?.kind !== 'verb' || above.passive || !/^(?:admit|confess|deny|boast|acknowledge)$/.test(above.lemma))
    return []
  const told = above.args.some(
    (a) =>
      a.head === clause.head && (a.role === 'object' || a.role === 'indirect' || a.prep === 'to' || a.prep === 'of'),
  )
  return told ? partiesOf(above.args.find((a) => a.role === 'subject') ?? null, context) : []
}

/** "The general had them arrested": whoever has a deed done to others lets it be done. */
export function thoseHavingItDone(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const token = tokens[clause.head]!
  if (clause.kind !== 'verb' || token.xpos !== 'VBN' || !BY_ORDER.test(clause.lemma)) return []
  const hung = token.deprel === 'acl' && token.head === clause.head - 1 && tokens[token.head]!.deprel === 'obj'
  if (!hung && !/^(?:xcomp|ccomp)$/.test(token.deprel)) return []
  const above = context.clauses.get(hung ? tokens[token.head]!.head : token.head)
  if (!above || above.passive || !/^(?:have|get)$/.test(above.lemma)) return []
  return partiesOf(above.args.find((a) => a.role === 'subject') ?? null, context)
}

/** What is done at somebody's order; who has men killed may have lost them. */
const BY_ORDER =
  /^(?:arrest|detain|jail|imprison|deport|expel|execute|evict|remove|seize|confiscate|demolish|search|whip|flog)$/

/** "in defiance of the court the army went on", "in support of the rebels jets struck": who does the one does the other. */
export function doersAlong(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' || !ALONG.has(reading.act)) return []
  const { tree } = context
  const token = tree.tokens[clause.head]!
  const marks = kidsOf(tree, clause.head).filter((k) => tree.tokens[k]!.deprel === 'case' && k < clause.head)
  if (!/^obl/.test(token.deprel) || marks.length !== 1 || !/^(?:in|as)$/i.test(tree.tokens[marks[0]!]!.text)) return []
  if (kidsOf(tree, clause.head).some((k) => /^(?:det|nmod:poss)$/.test(tree.tokens[k]!.deprel))) return []
  const above = context.clauses.get(token.head)
  const subject =
    above?.kind === 'verb' ? above.args.find((a) => a.role === (above.passive ? 'agent' : 'subject')) : undefined
  return subject && subject.head !== clause.head ? partiesOf(subject, context) : []
}

const ALONG: ReadonlySet<string> = new Set([
  'REJECT',
  'SUPPORT',
  'PROTEST',
  'ACCUSE',
  'AID',
  'ASSAULT',
  'COOPERATE',
  'CONCEDE',
])

/** "diplomats expelled from Ankara": the state they must leave sends them away. */
export function expelledFrom(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.mode !== 'expel') return []
  const { tree } = context
  const queue = [...kidsOf(tree, clause.head)]
  for (let k = 0; k < queue.length && k < 16; k++) {
    const kid = queue[k]!
    if (!/^(?:nmod|obl)/.test(tree.tokens[kid]!.deprel)) continue
    const from = kidsOf(tree, kid).some(
      (c) => tree.tokens[c]!.deprel === 'case' && tree.tokens[c]!.text.toLowerCase() === 'from',
    )
    if (!from) {
      queue.push(...kidsOf(tree, kid))
      continue
    }
    const left = partiesOf(
      { role: 'oblique', prep: 'from', head: kid, others: othersOf(tree, kid), span: clause.span, shared: false },
      context,
    ).filter((p) => p.actor?.startsWith('state/') || /\p{Lu}/u.test(p.name))
    if (left.length > 0) return left
  }
  return []
}

const ATTENDS = /^(?:attend|join|stage|hold|organise|organize|lead|host)$/

/** "in talks with the army the rebels offered …": who does something in the talks takes part in them. */
export function participantsAround(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const { tree } = context
  // "Putin, at talks with Lukashenko in Minsk, promised …"
  const { head, deprel } = tree.tokens[clause.head]!
  const word = deprel === 'nmod' ? prepositionOf(tree, clause.head) : null
  if (
    word !== null &&
    MEETINGS.has(word) &&
    tree.tokens[head]?.deprel.startsWith('nsubj') &&
    tree.tokens[head + 1]?.text === ','
  )
    return sortOf(tree.tokens[head]!) === 'party' || tree.tokens[head]!.upos === 'PROPN'
      ? partiesAt(head, context, 0)
      : []
  const above = context.clauses.get(clause.parent)
  if (above?.kind !== 'verb') return []
  const inside = above.args.some(
    (a) =>
      (a.role === 'oblique' && a.head === clause.head && a.prep !== null && MEETINGS.has(a.prep)) ||
      (a.role === 'object' && a.head === clause.head && ATTENDS.test(above.lemma)),
  )
  const subject = inside ? above.args.find((a) => a.role === 'subject') : undefined
  return subject && sortOf(context.tree.tokens[subject.head]!) === 'party' ? partiesOf(subject, context) : []
}

/** "aimed at evacuating the wounded, but the evacuation did not begin": they are who would have left. */
export function evacueesAround(reading: ActReading, context: RoleContext): Party[] {
  if (!reading.rule.includes('evacuat')) return []
  for (const other of context.clauses.values()) {
    if (other.kind !== 'verb' || !EVACUATES.has(other.lemma)) continue
    const who =
      other.args.find((a) => a.role === 'object') ??
      (other.passive ? other.args.find((a) => a.role === 'subject') : undefined)
    const token = who ? context.tree.tokens[who.head]! : null
    if (!who || (sortOf(token!) !== 'party' && !/^(?:wounded|injured|displaced|sick|trapped)$/i.test(token!.text)))
      continue
    const found = partiesOf(who, context)
    if (found.length > 0) return found
  }
  return []
}

/** "its attacks and strikes": the second deed is whose the first is. */
export function ownersOfFirst(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  let head = clause.head
  if (clause.kind === 'verb' && clause.relation === 'acl:relcl') head = tokens[head]!.head
  const token = tokens[head]
  if (token?.deprel !== 'conj' || token.head < 0 || token.head >= head) return []
  if (sortOf(token) !== 'deed' || sortOf(tokens[token.head]!) !== 'deed') return []
  return ownersOf(token.head, context)
}

const DUTIES = new Set(['responsibility', 'duty', 'obligation', 'need', 'role'])

/** "Russia has a duty to press the army": whose duty it is, is asked by who says so; null where the clause is no duty. */
export function dutyBearer(clause: Clause, context: RoleContext): Party[] | null {
  const { tokens } = context.tree
  const pressing = mustPress(clause, context)
  if (pressing) return pressing
  const token = tokens[clause.head]!
  if (clause.kind !== 'verb' || !/^(?:acl|advcl)$/.test(token.deprel)) return null
  const isDutyOf = (verb: number): boolean =>
    tokens[verb]?.lemma === 'have' &&
    kidsOf(context.tree, verb).some((k) => tokens[k]!.deprel === 'obj' && DUTIES.has(tokens[k]!.lemma))
  if (token.deprel === 'advcl') {
    // "has a duty to press", with the infinitive hung on the verb
    if (!isDutyOf(token.head)) return null
  } else {
    // "a duty in this regard to press": the phrase between may have taken the infinitive.
    let noun = token.head
    for (let steps = 2; steps > 0 && noun >= 0 && !DUTIES.has(tokens[noun]!.lemma); steps--)
      noun = tokens[noun]!.upos === 'NOUN' ? tokens[noun]!.head : -1
    // "has a duty in this regard to press": or hangs beside it.
    if (!DUTIES.has(tokens[noun]?.lemma ?? '') && !isDutyOf(tokens[token.head]?.head ?? -1)) return null
  }
  const marked = kidsOf(context.tree, clause.head).some(
    (k) => tokens[k]!.text.toLowerCase() === 'to' && tokens[k]!.deprel === 'mark',
  )
  const subject = clause.args.find((a) => a.role === 'subject')
  return marked && subject ? partiesOf(subject, context) : null
}

const PRESSES = /^(?:press|pressure|push|persuade|convince|urge|force|compel)$/
/** Words above an infinitive looked at, at the most. */
const ABOVE = 4

/** "must do all it can to pressure the regime", "has a duty in this to press it": who is told to press others is asked; null elsewhere. */
function mustPress({ kind, passive, lemma, head }: Clause, context: RoleContext): Party[] | null {
  const { tree, clauses } = context
  const { tokens } = tree
  if (kind !== 'verb' || passive || !PRESSES.test(lemma) || !/^to$/i.test(tokens[head - 1]?.text ?? '')) return null
  let at = tokens[head]!.head
  for (let steps = ABOVE; steps > 0 && at >= 0; steps--) {
    const over = clauses.get(at)
    const due =
      over?.kind === 'verb' &&
      !over.negated &&
      (/^(?:must|should)$/.test(over.modal ?? '') ||
        (over.lemma === 'have' &&
          over.args.some(
            (a) => a.role === 'object' && /^(?:duty|responsibility|obligation)$/.test(tokens[a.head]!.lemma),
          )))
    const who = due ? over.args.find((a) => a.role === 'subject') : undefined
    if (who) return tokens[who.head]!.upos === 'PRON' ? null : partiesOf(who, context)
    at = tokens[at]!.head
  }
  return null
}
