// To whom a deed is done where another word of the sentence says it: who falls beside the one named, whom a threat is over, who is blamed.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { mayReceive } from './roles-frames.ts'
import { sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { caseOf, kidsOf } from './sentence-tree.ts'

/** "was killed with his driver", "injured along with three bystanders": those who suffer beside the one named. */
export function fallenBeside(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:ASSAULT|COERCE|SANCTION)$/.test(reading.act) || clause.kind !== 'verb' || !reading.recipient) return []
  const { tokens } = context.tree
  const found: Party[] = []
  for (const a of clause.args) {
    if (a.role !== 'oblique' || !/(?:^|\s)with$/.test(a.prep ?? '') || a.head < clause.head) continue
    const cases = kidsOf(context.tree, a.head).filter((k) => k < a.head && tokens[k]!.deprel === 'case')
    const beside = /^(?:along|together)$/i.test(tokens[(cases[0] ?? a.head) - 1]?.text ?? '') || a.prep !== 'with'
    const own = kidsOf(context.tree, a.head).some(
      (k) => tokens[k]!.deprel === 'nmod:poss' && tokens[k]!.upos === 'PRON',
    )
    if (sortOf(tokens[a.head]!) === 'party' && (beside || (own && clause.passive))) found.push(...partiesOf(a, context))
  }
  return found
}

/** "eight women, a girl and four men injured": what was done to the last of a count was done to all of it. */
export function countedWith(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const head = clause.relation === 'acl' ? context.tree.tokens[clause.head]!.head : -1
  const last = context.tree.tokens[head]
  if (reading.act !== 'ASSAULT' || last?.deprel !== 'conj' || !isCounted(head, context)) return []
  const first = last.head
  if (first < 0 || first > head || !isCounted(first, context)) return []
  const { tokens } = context.tree
  const among = kidsOf(context.tree, first).filter(
    (k) => k > first && k < head && /^(?:appos|conj)$/.test(tokens[k]!.deprel) && sortOf(tokens[k]!) === 'party',
  )
  return [first, ...among].flatMap((h) => partiesAt(h, context, 0))
}

function isCounted(head: number, { tree }: RoleContext): boolean {
  const { tokens } = tree
  return sortOf(tokens[head]!) === 'party' && kidsOf(tree, head).some((k) => tokens[k]!.deprel === 'nummod')
}

/** "blamed the attack on the rebels": they are accused, and not the attack. */
export function blamedFor(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ACCUSE' || clause.kind !== 'verb' || !/^(?:blame|pin|lay)$/.test(clause.lemma)) return []
  const { tree } = context
  const thing = clause.args.find((a) => a.role === 'object' || (clause.passive && a.role === 'subject'))
  const near = [
    ...clause.args.filter((a) => a.role === 'oblique').map((a) => a.head),
    ...(thing ? kidsOf(tree, thing.head) : []),
  ]
  for (const head of near) {
    const on = kidsOf(tree, head).some(
      (k) => k < head && tree.tokens[k]!.deprel === 'case' && /^(?:on|upon)$/i.test(tree.tokens[k]!.text),
    )
    if (on) return [head, ...othersOf(tree, head)].flatMap((h) => partiesAt(h, context, 0))
  }
  return []
}

/** "France is under the threat of attack", "the Council is under Moscow's sway": who is under it. */
export function thoseUnder(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:THREATEN|LEVERAGE|COERCE|ASSAULT)$/.test(reading.act) || clause.kind === 'verb') return []
  const { tree } = context
  const under = kidsOf(tree, clause.head).some(
    (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'under',
  )
  if (!under) return []
  const above = context.clauses.get(clause.parent)
  const subject =
    clause.args.find((a) => a.role === 'subject') ??
    (above?.kind === 'verb' && /^(?:be|come|live|remain|fall|stay|put|place|bring|keep|hold)$/.test(above.lemma)
      ? // "put the town under curfew"
        above.args.find((a) => a.role === (PUTS.test(above.lemma) && !above.passive ? 'object' : 'subject'))
      : undefined)
  return subject ? partiesOf(subject, context) : besideUnder(clause, context)
}

/** "the Palestinian people, under the Israeli occupation": who stands right before it. */
function besideUnder(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const under = kidsOf(context.tree, clause.head).find((k) => tokens[k]!.text.toLowerCase() === 'under') ?? 0
  let at = under - (tokens[under - 1]?.text === ',' ? 2 : 1)
  const above = (i: number): number => (/^(?:nmod|flat)/.test(tokens[i]?.deprel ?? '') ? tokens[i]!.head : -1)
  const isParty = (i: number): boolean =>
    /^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? '') && sortOf(tokens[i]!) === 'party'
  while (above(at) >= 0 && above(at) < at && isParty(above(at))) at = above(at)
  return isParty(at)
    ? [at, ...othersOf(context.tree, at).filter((k) => k < under)].flatMap((k) => partiesAt(k, context, 0))
    : []
}

const PUTS = /^(?:put|place|bring|keep|hold)$/

/** "300 villagers are reported dead and 50 wounded": those of whom it is reported. */
export function reportedDead(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || !/^(?:kill|wound|injure|hurt|die)$/.test(clause.lemma)) return []
  const above = context.clauses.get(clause.parent)
  if (above?.kind !== 'verb' || !above.passive || !/^(?:report|believe|fear|confirm|presume|list)$/.test(above.lemma))
    return []
  return partiesOf(above.args.find((a) => a.role === 'subject') ?? null, context)
}

/**
 * Whether a deed is what somebody is blamed for: "blamed the attack on the rebels"; they made it, and it was not made on them. In
 * "blamed the army for the attack on the rebels" it was.
 */
export function isLaidTo(clause: Clause, context: RoleContext): boolean {
  if (clause.kind !== 'noun') return false
  const { deprel, head } = context.tree.tokens[clause.head]!
  const over = context.clauses.get(head)
  return (
    over?.kind === 'verb' &&
    /^(?:blame|pin|lay)$/.test(over.lemma) &&
    !/^(?:obl|nmod)/.test(deprel) &&
    laidOnto(over) === null
  )
}

/** On whom something is laid where the verb itself tells it: "blamed the raid on the Misseriya on rebels". */
export function laidOnto(over: Clause): Argument | null {
  return over.args.find((a) => a.role === 'oblique' && (a.prep === 'on' || a.prep === 'upon')) ?? null
}

/** Nouns of harm whose "of" names who suffers it. */
const SUFFERED =
  /^(?:poisoning|assassination|killing|murder|abduction|kidnapping|massacre|shelling|bombing|bombardment|shooting|beating|torture|rape|slaughter|execution|beheading|targeting|persecution|stabbing|lynching|maiming|slaying|ambush)$/
const AT = /^(?:against|on|upon|targeting)$/

/** "the poisoning of a former spy", "the assassination attempt against the president": who suffers what the noun tells. */
export function victimsOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || isLaidTo(clause, context)) return []
  const { tokens } = context.tree
  const nouns = [clause.head, ...reading.uses].filter((n) => tokens[n]?.upos === 'NOUN')
  const heads = nouns.flatMap((n) =>
    tokens[n]!.deprel === 'compound' && tokens[n]!.head > n ? [tokens[n]!.head, n] : [n],
  )
  for (const head of heads)
    for (const kid of kidsOf(context.tree, head)) {
      if (kid < head || !/^(?:nmod|obl)/.test(tokens[kid]!.deprel) || sortOf(tokens[kid]!) !== 'party') continue
      const prep = caseOf(context.tree, kid)
      if (AT.test(prep) || (prep === 'of' && SUFFERED.test(tokens[head]!.lemma)))
        return [kid, ...othersOf(context.tree, kid)].flatMap((h) => partiesAt(h, context, 0))
    }
  return []
}

/** "announced an end to attacks on Israel": who is no longer attacked is given way to. */
export function sparedFrom(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'CONCEDE') return []
  const { tokens } = context.tree
  const queue = clause.args.filter((a) => a.role === 'object' || a.role === 'oblique').map((a) => a.head)
  for (let k = 0; k < queue.length && k < 8; k++)
    for (const kid of kidsOf(context.tree, queue[k]!)) {
      if (kid < queue[k]! || tokens[kid]!.deprel !== 'nmod') continue
      const at = AT.test(caseOf(context.tree, kid))
      if (at && sortOf(tokens[queue[k]!]!) === 'deed' && sortOf(tokens[kid]!) === 'party')
        return [kid, ...othersOf(context.tree, kid)].flatMap((h) => partiesAt(h, context, 0))
      queue.push(kid)
    }
  return []
}

/** "an attack on a convoy killed eight people": what was attacked is struck too. */
export function attackedToo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || clause.kind !== 'verb' || clause.passive) return []
  const subject = clause.args.find((a) => a.role === 'subject' && !a.shared)
  const { tokens } = context.tree
  if (!subject || tokens[subject.head]!.upos !== 'NOUN' || sortOf(tokens[subject.head]!) !== 'deed') return []
  if (!clause.args.some((a) => a.role === 'object' && !a.shared)) return []
  for (const kid of kidsOf(context.tree, subject.head)) {
    if (kid < subject.head || !/^(?:nmod|obl)/.test(tokens[kid]!.deprel)) continue
    if (!AT.test(caseOf(context.tree, kid)) || !mayReceive(kid, 'ASSAULT', context)) continue
    return [kid, ...othersOf(context.tree, kid)].flatMap((h) => partiesAt(h, context, 0))
  }
  return []
}

/** "shot down drones launched by Russia": whose they are. */
export function senderOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.rule !== 'ASSAULT/sinks') return []
  const { tree, clauses } = context
  const object = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object') && !a.shared)
  if (!object) return []
  const things = [object.head, ...kidsOf(tree, object.head).filter((k) => tree.tokens[k]!.deprel === 'nmod')]
  for (const thing of things)
    for (const kid of kidsOf(tree, thing)) {
      const sent = clauses.get(kid)
      if (sent?.kind !== 'verb' || kid < thing || !/^(?:fire|launch|send|fly|operate|own|belong)$/.test(sent.lemma))
        continue
      const by = sent.args.find(
        (a) =>
          a.role === 'agent' || (a.role === 'subject' && !a.shared) || (sent.lemma === 'belong' && a.prep === 'to'),
      )
      if (by) return partiesOf(by, context)
    }
  return []
}

/** The recipients with those whom other words of the sentence name as well. */
export function withStruck(
  found: readonly Party[],
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
): Party[] {
  const all = [...found]
  const add = (more: readonly Party[]): void => {
    for (const m of more) if (!all.some((p) => sameParty(p, m))) all.push(m)
  }
  add(fallenBeside(reading, clause, context))
  add(countedWith(reading, clause, context))
  add(attackedToo(reading, clause, context))
  add(senderOf(reading, clause, context))
  if (all.length === 0) add(thoseUnder(reading, clause, context))
  if (all.length === 0) add(reportedDead(reading, clause, context))
  if (all.length === 0) add(victimsOf(reading, clause, context))
  return all
}

/** "took Afrin from the YPG", "captured the port from Saudi-backed forces": from whom ground is taken, beside the ground. */
export function takenFrom(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'verb') return []
  // "lost Kidal to the army": the ground that was taken, beside those who lost it.
  if (/^ASSAULT\/loses-(?:place|ground)/.test(reading.rule)) return groundLost(clause, context)
  const took = reading.rule === 'ASSAULT/enters-by-force' && /^(?:take|retake|win|wrest|recapture)$/.test(clause.lemma)
  if (reading.rule !== 'ASSAULT/territory' && !took) return []
  const object = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  const fought = foughtFor(clause, context)
  if (fought.length > 0) return fought
  const inner = object ? kidsOf(context.tree, object.head) : []
  // "from Turkish soil", "from Kobani": where they came from.
  const froms = [...clause.args.filter((a) => a.role === 'oblique').map((a) => a.head), ...inner].filter(
    (k) =>
      prepositionOf(context.tree, k) === 'from' &&
      sortOf(context.tree.tokens[k]!) === 'party' &&
      mayLose(k, object, context),
  )
  return froms.flatMap((k) => [k, ...othersOf(context.tree, k)].flatMap((h) => partiesAt(h, context, 0)))
}

/** Whether ground is taken from whoever stands behind "from": no town is robbed, and a state only of ground that has a name. */
function mayLose(from: number, ground: Argument | undefined, { scene, tree }: RoleContext): boolean {
  const mention = mentionAt(scene.mentions, tree.tokens[from]!)
  if (mention?.type !== 'location') return true
  const named = ground !== undefined && tree.tokens[ground.head]!.upos === 'PROPN'
  return named && mention.actor?.startsWith('state/') === true && mention.form === 'name'
}

function groundLost(clause: Clause, context: RoleContext): Party[] {
  const ground = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object') && !a.shared)
  return ground && context.tree.tokens[ground.head]!.upos === 'PROPN' ? partiesOf(ground, context) : []
}

const FIGHT = /^(?:fighting|fight|battling|battle|clash|combat|skirmish)$/

/** "retook the town after two days of fighting with the rebels": whom it was fought for with. */
function foughtFor(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const queue = clause.args
    .filter((a) => a.role === 'oblique' && /^(?:after|following|in|during|amid)$/.test(a.prep ?? ''))
    .map((a) => a.head)
  for (let k = 0; k < queue.length && k < 6; k++) {
    const fight = FIGHT.test(tree.tokens[queue[k]!]!.lemma)
    for (const kid of kidsOf(tree, queue[k]!)) {
      const { deprel, lemma } = tree.tokens[kid]!
      if (kid > queue[k]! && deprel === 'acl' && FIGHT.test(lemma)) queue.push(kid)
      if (kid < queue[k]! || !/^(?:nmod|obl)/.test(deprel)) continue
      const prep = prepositionOf(tree, kid) ?? ''
      if (fight && /^(?:with|against)$/.test(prep) && sortOf(tree.tokens[kid]!) === 'party')
        return [kid, ...othersOf(tree, kid)].flatMap((h) => partiesAt(h, context, 0))
      if (prep === 'of' || fight) queue.push(kid)
    }
  }
  return []
}
