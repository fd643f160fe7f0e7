// Force that is only possible, forbidden or forestalled: what a weapon can do, what a law is aimed at, what somebody wants to prevent.
import { wordSet } from '../vocab/word-set.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isUnprevented } from './status-came-about.ts'

const OF_FORCE = wordSet('ASSAULT COERCE AID MOBILIZE')
/** What is built to do harm, and does none by being able to. */
const ARMS = wordSet(
  'missile rocket weapon system warhead drone torpedo bomb shell gun howitzer jet aircraft warplane fighter bomber submarine frigate destroyer tank launcher radar defence defense interceptor laser mine triad arsenal device munition projectile helicopter rifle',
)
const ABLE = wordSet('able capable capability capacity ability design build equip intend configure optimise optimize')

/** Whether an act of force is one that could be done, or that is to be prevented, and no more. */
export function isOnlyPossible(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  if (!OF_FORCE.has(reading.act)) return false
  if (isNotAllowed(clause, tree)) return true
  if (reading.act === 'COERCE' && (isNotCompelled(draft, reading.rule, clause, tree) || isFeeling(clause, tree)))
    return true
  if (reading.act === 'COERCE' && draft.status === 'hypothetical' && tree.tokens.at(-1)?.text !== '?') return true
  if (clause.kind === 'verb')
    return (
      isFaced(clause, tree) ||
      isProne(draft, clause, tree) ||
      isPowerOfArms(draft, clause, tree) ||
      isWithinPower(clause, tree) ||
      isAimOfLaw(clause, tree)
    )
  if (isFaced(clause, tree)) return true
  if (clause.kind !== 'noun' || !/^(?:ASSAULT|COERCE)$/.test(reading.act)) return false
  return !reading.actor && isForestalled(clause, tree)
}

/** "people who do not get captured", "failed to stop their car", "sanctions have not stopped them": no coercion that was wanting. */
function isNotCompelled(draft: Draft, rule: string, clause: Clause, tree: Tree): boolean {
  if (draft.status !== 'negated') return false
  if (/^chain\/(?:fail>COERCE|force)/.test(rule)) return true
  const subject = clause.args.find((a) => a.role === 'subject')
  if (
    !clause.passive &&
    subject &&
    /^(?:sanction|embargo|law|ban|attack|strike|raid|war)$/.test(tree.tokens[subject.head]!.lemma)
  )
    return true
  return clause.relation === 'acl:relcl' && clause.tense === 'present' && draft.actors.length === 0
}

/** "many feel trapped between the two": how they feel. */
function isFeeling(clause: Clause, tree: Tree): boolean {
  const { xpos, deprel, head } = tree.tokens[clause.head]!
  return xpos === 'VBN' && /^(?:xcomp|advcl|obj|ccomp|acl)$/.test(deprel) && tree.tokens[head]?.lemma === 'feel'
}

/** "We cannot allow them to starve the town", "will not let it fall to an assault": what is refused, told by the refusal. */
function isNotAllowed(clause: Clause, tree: Tree): boolean {
  let at = clause.head
  for (let steps = 3; steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    if (head < 0 || !/^(?:xcomp|ccomp|advcl|obl|obj|nmod)/.test(deprel)) return false
    if (/^(?:allow|permit|let|tolerate|accept)$/.test(tree.tokens[head]!.lemma) && head < at)
      return kidsOf(tree, head).some((k) => /^(?:not|n['’]t|never)$/i.test(tree.tokens[k]!.text))
    at = head
  }
  return false
}

/** "more likely to be injured": what somebody is in danger of. */
function isProne(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (draft.actors.length > 0 || !clause.passive) return false
  let at = clause.head
  for (let steps = 2; steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    if (head < 0) return false
    if (/^(?:likely|prone|liable|vulnerable|susceptible)$/.test(tree.tokens[head]!.lemma)) return true
    if (deprel !== 'conj') return false
    at = head
  }
  return false
}

/** "The missile can sink a carrier": nobody has fired it. */
function isPowerOfArms(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (clause.modal !== 'can' && clause.modal !== 'could') return false
  if (draft.actors.some((a) => a.actor !== null)) return false
  let subject = clause.args.find((a) => a.role === 'subject')?.head ?? -1
  // "an interceptor that can hit …"
  if (subject >= 0 && /^W/.test(tree.tokens[subject]!.xpos) && clause.relation === 'acl:relcl')
    subject = tree.tokens[clause.head]!.head
  return subject >= 0 && ARMS.has(tree.tokens[subject]!.lemma.toLowerCase())
}

/** "capable of hitting ships", "a triad able to strike by firing from submarines": what somebody has the means for. */
function isWithinPower(clause: Clause, tree: Tree): boolean {
  let at = clause.head
  for (let steps = 4; steps > 0; steps--) {
    const { deprel, head, xpos } = tree.tokens[at]!
    if (head < 0 || !/^VBG?$/.test(xpos)) return false
    const relation = baseOf(deprel)
    const over = tree.tokens[head]!
    if (/^(?:acl|advcl|xcomp|ccomp|obl|nmod)$/.test(relation) && ABLE.has(over.lemma)) return isMeans(head, tree)
    if (relation !== 'advcl' && relation !== 'conj') return false
    at = head
  }
  return false
}

/** "They were able to take the town": done. "built to", "designed to": made for it. */
function isMeans(head: number, tree: Tree): boolean {
  const { lemma, xpos } = tree.tokens[head]!
  if (/^(?:design|build|equip|intend|configure|optimi[sz]e)$/.test(lemma)) return xpos === 'VBN'
  if (lemma !== 'able') return true
  const kids = kidsOf(tree, head)
  if (kids.every((k) => tree.tokens[k]!.deprel !== 'cop')) return true
  return kids.some((k) => tree.tokens[k]!.deprel === 'nsubj' && ARMS.has(tree.tokens[k]!.lemma.toLowerCase()))
}

const LAWS = wordSet(
  'restriction law measure bill sanction legislation tariff policy ban rule decree regulation ruling legislation crackdown tax levy probe inquiry subsidy',
)

/** "restrictions on speech targeting the movement": what a law is for, and no blow. */
function isAimOfLaw(clause: Clause, tree: Tree): boolean {
  if (!/^(?:target|hit|strike|attack)$/.test(clause.lemma)) return false
  const { xpos, deprel, head } = tree.tokens[clause.head]!
  if (xpos !== 'VBG' || !/^(?:acl|advcl)/.test(deprel) || head < 0) return false
  const over = tree.tokens[head]!
  if (over.upos === 'VERB')
    return kidsOf(tree, head).some((k) => baseOf(tree.tokens[k]!.deprel) === 'obj' && LAWS.has(tree.tokens[k]!.lemma))
  let at = head
  for (let steps = 3; steps > 0 && at >= 0; steps--) {
    if (LAWS.has(tree.tokens[at]!.lemma)) return true
    if (!/^(?:nmod|conj)/.test(tree.tokens[at]!.deprel)) return false
    at = tree.tokens[at]!.head
  }
  return false
}

const FORESTALLS = wordSet('prevent avert avoid forestall deter preclude risk fear pre-empt preempt')

/** "wants to prevent the fall of the town", "to avoid a massacre": what is not to come. */
function isForestalled(clause: Clause, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[clause.head]!
  if (baseOf(deprel) !== 'obj' || head < 0) return false
  const over = tree.tokens[head]!
  return FORESTALLS.has(over.lemma) && over.upos === 'VERB' && !isUnprevented(clause.head, tree)
}

/** "go home or face arrest", "those who return face torture": what may befall them. "Face daily shelling", "faced arrest" befell them. */
function isFaced(clause: Clause, tree: Tree): boolean {
  const noun =
    clause.kind === 'verb'
      ? kidsOf(tree, clause.head).find((k) => baseOf(tree.tokens[k]!.deprel) === 'obj')
      : clause.head
  if (noun === undefined) return false
  const { deprel, head, xpos, lemma } = tree.tokens[noun]!
  if (xpos !== 'NN' || baseOf(deprel) !== 'obj' || tree.tokens[head]?.lemma !== 'face') return false
  if (kidsOf(tree, noun).some((k) => /^(?:amod|nummod|compound|det|nmod)/.test(tree.tokens[k]!.deprel))) return false
  const form = tree.tokens[head]!.xpos
  return form === 'VB' || (/^VB[ZP]$/.test(form) && PENALTIES.has(lemma))
}

/** What courts and rulers do to one by one. */
const PENALTIES = wordSet('arrest detention imprisonment execution deportation expulsion eviction torture death trial')
