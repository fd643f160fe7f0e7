// To whom a deed is done by the frame of its verb: the object or the preposition behind which each act names its other party, where
// the signal's own slot holds nobody. What can be on the receiving end is decided here too, act by act.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { ownersOfBody } from './roles-harmed.ts'
import { groupBehind } from './roles-lists.ts'
import { mayBeParty } from './roles-party.ts'
import { sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { isUnder, kidBy, kidsOf } from './sentence-tree.ts'

/** Prepositions of the other party, the likeliest first; `+` is the indirect object, `=` any object, `~` the object of its infinitive. */
const FRAMES: Partial<Record<Act, readonly string[]>> = {
  ASSAULT: [
    '=',
    'at',
    'on',
    'upon',
    'onto',
    'against',
    'into',
    'over',
    'under',
    'beneath',
    'towards',
    'toward',
    'near',
    'outside',
    'inside',
    'beside',
    'next to',
    'among',
  ],
  COERCE: ['=', 'on', 'upon', 'against', 'around', 'over', 'from', 'into', 'to'],
  AID: ['=', 'to', 'for', 'into', 'among', 'towards', 'toward', '~to', '~into', '~towards', '~toward'],
  AGREE: ['=', 'with', 'to', 'against', 'for', 'between'],
  THREATEN: ['=', 'against', 'to', 'on', 'with', 'if', '~'],
  REQUEST: ['=', 'to', 'from', 'of', 'on', 'upon', 'with'],
  REJECT: ['+', 'to', 'from', 'with', 'against', 'if'],
  CONCEDE: ['to', 'with'],
  CONSULT: ['with', '=', 'to'],
  COOPERATE: ['with'],
  SANCTION: ['=', 'on', 'upon', 'against', 'from', 'to'],
  SUPPORT: ['=', 'for', 'behind'],
  PROTEST: ['against', '~against', 'at', 'outside', 'on', 'to'],
  RETREAT: ['to', 'into'],
}
/** Acts done to things as well as to people. */
const TO_THINGS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])
/** Acts done to grounds where people live, or by sending something there. */
const TO_GROUNDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'AID', 'THREATEN'])
const WEAPONS = KIND.weapon
const CRAFT = KIND.platform | KIND.vehicle
const GROUNDS = KIND.place | KIND.site

/** Whether the token can be on the receiving end of an act: somebody; for harm also a thing that is no weapon, for aid a place. */
export function mayReceive(head: number, act: Act, context: RoleContext): boolean {
  const { tree, scene } = context
  const part = groupBehind(tree, head)
  const at = part >= 0 ? part : head
  const token = tree.tokens[at]!
  const mention = mentionAt(scene.mentions, token)
  const timed = mention !== null && /^(?:temporal|money)$/.test(mention.type) && mention.span.end >= token.end
  if (timed && (token.upos !== 'NOUN' || sortOf(token) !== 'party')) return false
  // "supplies the Houthis": a group of the roster, however its word was read.
  if (mention?.actor && /^(?:organisation|nationality)$/.test(mention.type) && mention.span.end === token.end)
    return true
  // "to the displaced"
  if (token.xpos === 'VBN' && /^the$/i.test(tree.tokens[at - 1]?.text ?? '')) return true
  // "rescued 60 more"
  if (/^(?:more|others)$/i.test(token.text) && kidBy(tree, at, 'nummod') >= 0) return true
  if (!/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(token.upos) || !mayBeParty(tree, at, mention)) return false
  if (token.upos === 'PRON' || token.upos === 'DET') return !POINTS.test(token.text) || mention?.chain != null
  if (token.upos === 'NUM') return true
  const sort = sortOf(token)
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'PROPN') return mention?.type !== 'weapon'
  // Craft are sent and struck, and given nothing.
  if (sort === 'party') return TO_THINGS.has(act) || !isKind(lemma, CRAFT)
  if (sort !== 'thing') return false
  // Tents are given, and given nothing.
  if (isKind(lemma, GROUNDS)) return TO_GROUNDS.has(act) && !(act === 'AID' && lemma === 'tent')
  if (!TO_THINGS.has(act)) return false
  return mention?.type !== 'weapon' && !isKind(lemma, WEAPONS)
}

const POINTS = /^(?:it|this|that|these|which|what|there|each|other)$/i

/** Verbs whose object is what the deed is done with, or the deed itself. */
const WIELDS =
  /^(?:claim|detonate|explode|trigger|fire|launch|drop|lob|hurl|throw|use|deploy|plant|lay|set|take|carry|conduct|stage|mount|make|wear|strap|drive|fly|ram|discharge|unleash|ignite)$/
/** Verbs of making something for those who need it. */
export const FOUNDS = /^(?:set|build|open|establish|found|erect|inaugurate|pitch|install|construct)$/
/** "A mine went off under a lorry": only of what bursts is it told so. */
const UNDER = /^(?:under|beneath)$/
const EXPLODES = /^(?:explode|detonate|go|blow|burst|erupt|plant|place|hide|fix|attach)$/
const PLACED_AT = /^(?:at|near|outside|inside)$/
const PLACED = /^(?:at|near|outside|inside|over)$/

/** Verbs that take something to where it is to go. */
export const BRINGS =
  /^(?:bring|take|carry|send|move|fly|ship|truck|transport|deliver|drive|ferry|airlift|evacuate|transfer)$/

/** "requested leave to bring rice to Jaffna": where it is to go, and nobody who is asked. */
function isGoal(head: number, clause: Clause, { tree }: RoleContext): boolean {
  const over = tree.tokens[head]!.head
  const verb = tree.tokens[over]?.upos === 'NOUN' ? tree.tokens[over]!.head : over
  return verb !== clause.head && BRINGS.test(tree.tokens[verb]?.lemma ?? '')
}

const KEEPS = /^(?:keep|hold|drive|shut|throw|push|chase|lock|fight)$/
const OFF = /^(?:out|away|back|off|at)$/

/** "promised to keep the rebels out": it is promised to others than those who are kept out. */
export function isKeptOut(head: number, { tree }: RoleContext): boolean {
  const { head: verb, deprel } = tree.tokens[head]!
  if (deprel !== 'obj' || !KEEPS.test(tree.tokens[verb]?.lemma ?? '')) return false
  return kidsOf(tree, verb).some((k) => {
    const { text, deprel: how } = tree.tokens[k]!
    const inner = how === 'obl' ? prepositionOf(tree, k) : text.toLowerCase()
    return k > head && (OFF.test(text.toLowerCase()) || /^(?:out of|away from|off|from|at)$/.test(inner ?? ''))
  })
}

/** Words looked at behind one object, at the most. */
const MOST = 12

/** The other party by the frame of the act, the likeliest place first; parties among `taken` are passed over. */
export function receiversIn(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  taken: readonly Party[],
): Party[] {
  const frame = FRAMES[reading.act]
  if (!frame) return []
  const places = placesIn(reading, clause, context)
  const told = clause.kind === 'noun' || clause.args.some((a) => a.role === 'subject' && reading.uses.includes(a.head))
  for (const prep of frame)
    for (const [at, head] of places) {
      // "a battle at the resort": where a deed told by a noun was done.
      if (at === '=' && reading.act === 'ASSAULT' && WIELDS.test(clause.lemma)) continue
      if (UNDER.test(prep) && !EXPLODES.test(clause.lemma)) continue
      // "opened a clinic": what is made for people is not helped.
      if (at === '=' && reading.act === 'AID' && FOUNDS.test(clause.lemma)) continue
      if (at === 'to' && reading.act === 'REQUEST' && isGoal(head, clause, context)) continue
      if (reading.act === 'AGREE' && isKeptOut(head, context)) continue
      if (
        at !== prep ||
        (told && PLACED.test(prep)) ||
        (prep === 'over' && /^(?:fight|clash|battle|war)/.test(clause.lemma)) ||
        !mayReceive(head, reading.act, context)
      )
        continue
      const whose = reading.act === 'ASSAULT' ? ownersOfBody(head, context) : []
      const found =
        whose.length > 0 ? whose : [head, ...othersOf(context.tree, head)].flatMap((h) => partiesAt(h, context, 0))
      const free = found.filter((p) => !taken.some((t) => sameParty(t, p)))
      if (free.length > 0) return free.filter((p, i) => free.findIndex((q) => sameParty(p, q)) === i)
    }
  return []
}

const IF = /^(?:if|unless|until|till)$/
const UNTIL = /^(?:unless|until|till)$/

/** Every noun at the verb with what stands before it, those hung on its object with them. */
function placesIn(reading: ActReading, clause: Clause, context: RoleContext): [string, number][] {
  const { tree, clauses } = context
  const found: [string, number][] = []
  const add = (args: readonly Argument[], inner: boolean): void => {
    for (const a of args) {
      if (a.head === reading.actor?.head || a.role === 'agent' || (inner && a.shared)) continue
      // "At the gate soldiers shot": where they stood.
      if (a.role === 'oblique' && a.head < clause.head && clause.kind === 'verb' && PLACED_AT.test(a.prep ?? ''))
        continue
      if (a.role === 'object' || a.role === 'indirect' || (a.role === 'subject' && clause.passive && !inner)) {
        if (a.role === 'indirect') found.push(['+', a.head])
        found.push([inner ? '~' : '=', a.head])
        // "shooting down a Harrier", with the object hung as if something stood before it.
      } else if (a.role === 'oblique') found.push([a.prep ? (inner ? `~${a.prep}` : a.prep) : '=', a.head])
    }
  }
  add(
    [...clause.args].sort((a, b) => Number(b.role === 'indirect') - Number(a.role === 'indirect')),
    false,
  )
  const heads = [...clause.args.filter((a) => a.role === 'object').map((a) => a.head), ...reading.uses]
  if (clause.kind === 'noun') heads.push(clause.head)
  for (let k = 0; k < heads.length && k < MOST; k++)
    for (const kid of kidsOf(tree, heads[k]!)) {
      if (kid < heads[k]! || !/^(?:nmod|obl)/.test(tree.tokens[kid]!.deprel)) continue
      const prep = prepositionOf(tree, kid)
      // "the bodies of their sons", "troops in the town": whose it is and where is no other party.
      if (prep && prep !== 'of' && prep !== 'in') found.push([prep, kid])
    }
  // "threatened to use force if the rebels did not leave": who must do something is threatened.
  // "will not lift it until the rebels leave": so is what they want put before them.
  const unlessTheyDo = reading.act === 'THREATEN' ? IF : reading.act === 'REJECT' ? UNTIL : null
  if (unlessTheyDo)
    for (const other of clauses.values())
      if (
        unlessTheyDo.test(other.mark ?? '') &&
        (other.head > clause.head || (clause.kind === 'verb' && isUnder(tree, other.head, clause.head)))
      ) {
        const who = other.args.find((a) => a.role === 'subject' && !a.shared)
        if (who && who.head !== reading.actor?.head) {
          found.push(['if', who.head])
          for (const kid of kidsOf(tree, who.head)) if (/^nmod/.test(tree.tokens[kid]!.deprel)) found.push(['if', kid])
        }
      }
  for (const a of clause.args) if (a.role === 'infinitive') add(clauses.get(a.head)?.args ?? [], true)
  return found
}
