// Readings whose doer and sufferer the grammar shows the wrong way round: a participle taken for a finite verb, "her release".

import type { ActReading } from './acts.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import type { RoleContext } from './roles.ts'
import { isGroundOfFight, isVictimBefore } from './roles-modifiers.ts'
import { VIOLENT } from './roles-plausible.ts'
import { isLaidTo, laidOnto } from './roles-struck.ts'
import { kidsOf } from './sentence-tree.ts'

/** "their men taken hostage by the rebels", read as if the men took: who stands behind "by" did it. */
export function turnedRound(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  if (clause.kind === 'noun') return ofSufferer(reading, clause, context)
  if (clause.kind !== 'verb') return null
  const held = takenCaptive(reading, clause, context)
  if (held) return held
  const noun = nounForVerb(reading, clause, context)
  if (noun) return noun
  const by = clause.args.find((a) => a.role === 'agent')
  // "killed in shelling by the army"
  if (
    by &&
    reading.actor?.shared &&
    clause.mark &&
    context.tree.tokens[clause.head]!.xpos === 'VBG' &&
    !clause.args.some((a) => a.role === 'object')
  )
    return { ...reading, actor: by, recipient: reading.recipient ?? reading.actor }
  // "the resumption of shelling by the army"
  if (!reading.actor && by && context.tree.tokens[clause.head]!.xpos === 'VBG') return { ...reading, actor: by }
  const left = leftUnsaid(reading, clause, context)
  if (left) return left
  if (reading.actor?.role !== 'subject') return null
  if (context.tree.tokens[clause.head]!.xpos !== 'VBN' || clause.relation !== 'acl') return null
  if (clause.args.some((a) => a.role === 'subject' && !a.shared)) return null
  const agent = clause.args.find((a) => a.role === 'agent')
  if (agent) return { ...reading, actor: agent, recipient: reading.actor }
  // "medics counted 97 civilians killed": with nothing behind it, the participle tells what was done to them.
  const bare = VIOLENT.has(reading.act) && !clause.args.some((a) => a.role === 'object' || a.role === 'indirect')
  return bare && reading.recipient === null ? { ...reading, actor: null, recipient: reading.actor } : null
}

/** "before her release", "the editor's arrest", "the Tutsi genocide": whose deed it is suffers it, where nobody stands behind "of". */
function ofSufferer(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  const { scene, tree } = context
  if (reading.actor?.role === 'modifier' && /^(?:genocide|holocaust|pogrom)$/.test(clause.lemma)) {
    const people = mentionAt(scene.mentions, tree.tokens[reading.actor.head]!)?.actor ?? ''
    return /^(?:people|state)\//.test(people) ? { ...reading, actor: null, recipient: reading.actor } : null
  }
  // "blamed the killings on a militia": whoever is blamed for it did it.
  const on = clause.args.find((a) => a.prep === 'on' || a.prep === 'upon')
  const over = context.clauses.get(tree.tokens[clause.head]!.head)
  const onto = over?.lemma === 'blame' ? laidOnto(over) : null
  if (reading.act === 'ASSAULT' && onto && onto.head !== reading.actor?.head && !OWN.test(reading.actor?.role ?? ''))
    return { ...reading, actor: onto }
  if (reading.act === 'ASSAULT' && on && on.head !== reading.actor?.head && isLaidTo(clause, context))
    return { ...reading, actor: on, recipient: null }
  // "the Hariri murder"
  if (reading.actor?.role === 'modifier' && isVictimBefore(reading.actor.head, context))
    return { ...reading, actor: clause.args.find((a) => a.role === 'agent') ?? null, recipient: reading.actor }
  if (reading.actor?.role === 'modifier' && isGroundOfFight(reading.actor.head, context))
    return { ...reading, actor: null, recipient: reading.recipient ?? reading.actor }
  // "in defiance of the court"
  if (reading.actor?.prep === 'of' && /^(?:defiance|violation|breach|contravention)$/.test(clause.lemma))
    return { ...reading, actor: null, recipient: reading.actor }
  if (reading.actor?.role !== 'possessor' || !SUFFERED.test(clause.lemma)) return null
  if (clause.args.some((a) => a.role === 'oblique' && a.prep === 'of')) return null
  return { ...reading, actor: clause.args.find((a) => a.role === 'agent') ?? null, recipient: reading.actor }
}

/** Those who certainly did it. */
const OWN = /^(?:agent|possessor)$/

const SUFFERED =
  /^(?:release|arrest|detention|imprisonment|capture|killing|murder|assassination|execution|abduction|kidnapping|kidnap|poisoning|expulsion|deportation|extradition|trial|conviction|lynching|beheading|decapitation|stabbing|shooting|wounding|slaying|sentencing|jailing|incarceration|rape|flogging|hanging|disappearance|torture|evacuation|displacement)$/

const NEEDS_OBJECT =
  /^(?:wound|injure|destroy|capture|detain|arrest|kidnap|abduct|displace|behead|hang|damage|evacuate|jail|imprison)$/

/** "Nine soldiers wounded", "a helicopter shot down": with nothing behind it, a verb that needs an object tells what was done to its subject. */
function leftUnsaid(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  const subject = reading.actor
  if (subject?.role !== 'subject' || reading.recipient || clause.passive || clause.negated || clause.modal) return null
  if (!VIOLENT.has(reading.act) || !/^VB[DN]$/.test(tree.tokens[clause.head]!.xpos)) return null
  if (!NEEDS_OBJECT.test(clause.lemma) && !(clause.lemma === 'shoot' && clause.particle === 'down')) return null
  if (clause.args.some((a) => !a.shared && /^(?:object|indirect|clause|infinitive)$/.test(a.role))) return null
  return { ...reading, actor: null, recipient: subject }
}

/** "condemned the ISIL attack", with the noun taken for a second verb: who stands right before it did it, and not the first verb's subject. */
function nounForVerb(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  const { tokens } = tree
  if (reading.act !== 'ASSAULT' || !reading.actor?.shared || !/^VB[PZ]?$/.test(tokens[clause.head]!.xpos)) return null
  const kids = kidsOf(tree, clause.head).filter((k) => k < clause.head)
  if (!kids.some((k) => tokens[k]!.deprel === 'det')) return null
  const owner = kids.findLast((k) => /^(?:compound|amod|nmod:poss)$/.test(tokens[k]!.deprel))
  return owner === undefined
    ? { ...reading, actor: null }
    : { ...reading, actor: argumentAt(tree, 'modifier', owner, null) }
}

/** "a priest held prisoner in Homs", "was taken hostage by rebels": what somebody is held as is nobody held. */
function takenCaptive(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  const { tokens } = tree
  const as = clause.args.find((a) => a.role === 'object')
  if (!VIOLENT.has(reading.act) || !as || !/^(?:prisoner|hostage|captive)$/.test(tokens[as.head]!.lemma)) return null
  if (kidsOf(tree, as.head).some((k) => /^(?:det|nummod|amod|compound)$/.test(tokens[k]!.deprel))) return null
  const subject = clause.args.find((a) => a.role === 'subject')
  const suffers = clause.passive || (clause.relation === 'acl' && tokens[clause.head]!.xpos === 'VBN')
  if (!subject || !suffers || reading.recipient?.head === subject.head) return null
  return { ...reading, actor: clause.args.find((a) => a.role === 'agent') ?? null, recipient: subject }
}
