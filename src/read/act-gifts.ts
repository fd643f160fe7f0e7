// What is given or given way to by more words than one verb: "with the support of the coalition", "hosts half a million
// Syrians", "admitted that its men had burned the huts", "no longer insists". Single words stand in
// the vocabulary.

import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { belowOf, firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import { isCraft } from './act-riders.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

const BACKING = wordSet('support help backing assistance aid money funding cash arms weapon')
const MADE_TOGETHER = wordSet('work fight operate act serve stand patrol')
const ADMITS = wordSet('admit acknowledge concede confess')
const INSISTS = wordSet('insist demand require')
const HOSTS = wordSet('host house shelter harbour harbor accommodate')
const HARMS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])
const PEOPLE: ReadonlySet<string> = new Set([...(NOUN_CLASSES.person ?? []), 'migrant', 'refugee'])

/** The act such words tell, or null. */
export function giftReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (kind === 'noun') return BACKING.has(lemma) ? withBacking(view) : null
  if (kind !== 'verb') return null
  if (ADMITS.has(lemma)) return admitted(view, readBelow)
  if (lemma === 'regret') return regretted(view, readBelow)
  if (INSISTS.has(lemma)) return noLongerAsked(view)
  if (LANDS.has(lemma)) return cargoArrives(view)
  return HOSTS.has(lemma) ? housesMany(view) : doneJointly(view, lemma)
}

/** "With the support of the coalition, the army took the town": help given to whoever did it. */
function withBacking(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const before = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (!before.some((t) => t.deprel === 'case' && t.text.toLowerCase() === 'with')) return null
  const giver = firstIn(view, 'from', 'possessor', 'modifier', 'of')
  if (!giver || !isSide(view, giver)) return null
  const hung = view.clauses.get(view.clause.parent)
  // "Colombian forces, with US help, bombed the camp": hung on the forces.
  const first = tree.first[view.clause.head]!
  const aside = hung?.kind !== 'verb' && [first, first - 1].some((k) => tree.tokens[k]?.text === ',')
  const noun = aside ? tree.tokens[view.clause.head]!.head : -1
  const over = aside ? view.clauses.get(tree.tokens[noun]?.head ?? -1) : hung
  if (over?.kind !== 'verb') return null
  const helped = over.args.find((a) => a.role === 'subject' && a.head !== giver.head && (!aside || a.head === noun))
  if (!helped || !isParty(view, helped.head) || over.passive) return null
  return joinedReading(view, 'with-backing', 'AID', {
    topics: ['assistance'],
    actor: giver,
    recipient: helped,
    score: 0.76,
  })
}

const LANDS = wordSet('land dock arrive cross berth enter reach come roll pull touch')
const GOODS: ReadonlySet<string> = new Set([...NOUN_CLASSES.aid!, ...NOUN_CLASSES.weapon!, 'missile'])

/** "Four Egyptian planes with medical aid landed in Khartoum", "a ship loaded with Russian arms docked": what they bring is given. */
function cargoArrives(view: View): ActReading | null {
  const craft = firstIn(view, 'subject')
  const tree = treeOf(view.sentence)
  if (!craft || view.clause.passive || tree.tokens[view.clause.head]!.xpos === 'VBG') return null
  const queue = [craft.head]
  let moved = false
  for (let k = 0; k < queue.length && k < 12; k++) {
    const token = tree.tokens[queue[k]!]!
    moved ||= isCraft(queue[k]!, tree)
    // "A convoy of tanks": what rolls by itself is no cargo of its column.
    if (k > 0 && /^(?:convoy|column)$/.test(tree.tokens[craft.head]!.lemma) && ROLLS.test(token.lemma)) return null
    if (k > 0 && moved && token.upos === 'NOUN' && wordsAt(view, queue[k]!).some((w) => GOODS.has(w)))
      return joinedReading(view, 'cargo-arrives', 'AID', {
        topics: wordsAt(view, queue[k]!).some((w) => ARMED_WITH.has(w)) ? ['assistance', 'weapons'] : ['aid', 'access'],
        actor: craft,
        recipient: firstIn(view, 'to', 'in', 'into', 'at', 'object', 'for'),
        score: 0.8,
        uses: queue.slice(1, k + 1).filter((u) => tree.tokens[u]!.upos === 'VERB' || u === queue[k]),
      })
    // "Planes and missiles came": what comes beside a craft is not in it.
    for (const kid of kidsOf(tree, queue[k]!))
      if (k === 0 && tree.tokens[kid]!.deprel === 'conj') continue
      else if (
        /^(?:nmod|acl|obj|obl|compound|conj)$/.test(tree.tokens[kid]!.deprel) &&
        tree.tokens[kid]!.upos !== 'PROPN'
      )
        if (!isWayFrom(kid, tree)) queue.push(kid)
  }
  return null
}
const ROLLS = /^(?:tank|armou?r|carrier|howitzer|jeep|pick-?up|technical|bulldozer)$/
const ARMED_WITH: ReadonlySet<string> = new Set([...NOUN_CLASSES.weapon!, 'missile'])

/** "a plane from the camp": where it comes from is no cargo. */
function isWayFrom(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some(
    (k) => tree.tokens[k]!.deprel === 'case' && !/^(?:with|of)$/i.test(tree.tokens[k]!.text),
  )
}

/** A force, a group, a state or a name, or arms that one of them sends. */
function isSide(view: View, { head }: Argument): boolean {
  const words = wordsAt(view, head)
  const token = view.sentence.tokens[head]!
  if (words.some((w) => SIDES.has(w)) || token.upos === 'PROPN') return true
  if (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.text)) return true
  return (
    words.some((w) => ARMS.has(w)) &&
    (view.clauses.get(head)?.args ?? []).some((a) => a.role === 'modifier' || a.role === 'possessor')
  )
}
const SIDES: ReadonlySet<string> = new Set([...(NOUN_CLASSES.force ?? []), ...(NOUN_CLASSES.group ?? [])])
const ARMS = wordSet(
  'jet warplane strike airstrike adviser advisor drone tank artillery helicopter aircraft airpower troop',
)

/** "The army admitted that its men had burned the huts": owning up, beside the deed itself. */
function admitted(view: View, readBelow: ReadBelow): ActReading | null {
  const who = firstIn(view, 'subject')
  if (!who || view.clause.negated || !isParty(view, who.head)) return null
  const below = belowOf(view, readBelow)
  const owned =
    below.clause !== null &&
    below.clause.relation !== 'advcl' &&
    !below.reading &&
    isFault(view, below.clause) &&
    !/^(?:critic|fan|analyst|director|author)s?$/.test(view.sentence.tokens[who.head]!.lemma)
  if (owned) return joinedReading(view, 'admits-fault', 'CONCEDE', { recipient: firstIn(view, 'to'), score: 0.76 })
  if (!below.reading || !HARMS.has(below.reading.act) || below.clause?.relation === 'advcl') return null
  if (!isOwn(view, who, below.reading.actor, below.clause)) return null
  return joinedReading(view, 'admits', 'CONCEDE', {
    recipient: firstIn(view, 'to') ?? below.reading.recipient,
    score: 0.82,
    uses: below.clause ? [below.clause.head] : [],
  })
}

/** "that the army had made mistakes", "that it had failed them" */
function isFault(view: View, { lemma, args }: Clause): boolean {
  if (/^(?:err|fail|blunder|misjudge|underestimate)$/.test(lemma)) return true
  return args.some(
    (a) =>
      a.role === 'object' &&
      /^(?:mistake|error|failing|blunder|misjudgement|wrong)$/.test(view.sentence.tokens[a.head]!.lemma),
  )
}

/** "its men", "it", "they", "hitting the bus": done by whoever admits it. */
function isOwn(view: View, who: Argument, doer: Argument | null, below: Clause | null): boolean {
  if (!doer) {
    // "its drone had killed the workers"
    const subject = below?.args.find((a) => a.role === 'subject' && !a.shared && !below.passive)
    return subject ? isOwn(view, who, subject, below) : true
  }
  if (doer.shared || doer.head === who.head) return true
  const { tokens } = view.sentence
  const own = /^(?:it|its|they|their|he|his|she|her|we|our|i|my)$/i
  return (
    own.test(tokens[doer.head]!.text) ||
    tokens.some((t) => t.head === doer.head && t.deprel === 'nmod:poss' && own.test(t.text))
  )
}

/** "The ministry regrets that the truce was not renewed": blames others; for what is one's own, see the vocabulary. */
function regretted(view: View, readBelow: ReadBelow): ActReading | null {
  const who = firstIn(view, 'subject')
  const below = belowOf(view, readBelow)
  if (!who || !below.clause || below.clause.mark !== 'that' || view.clause.negated || !isParty(view, who.head))
    return null
  const doer = below.clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (!doer || isOwn(view, who, doer, below.clause)) return null
  return joinedReading(view, 'regrets-that', 'ACCUSE', {
    mode: 'disapprove',
    recipient: isParty(view, doer.head) ? doer : null,
    score: 0.7,
    // What is regretted is a deed of its own, where it is one.
    uses: below.reading && !below.clause.negated ? [] : [below.clause.head],
  })
}

/** "The rebels no longer insist on a new constitution": a demand dropped. */
function noLongerAsked(view: View): ActReading | null {
  const { tokens } = view.sentence
  const before = (k: number): string => tokens[view.clause.head - k]?.text.toLowerCase() ?? ''
  const longer = [1, 2, 3].some((k) => before(k) === 'longer' && before(k + 1) === 'no')
  const who = firstIn(view, 'subject')
  if (!longer || !who || !isParty(view, who.head)) return null
  return joinedReading(view, 'no-longer-asks', 'CONCEDE', {
    score: 0.8,
    uses: slotOf(view, 'object').map((a) => a.head),
  })
}

/** "Chad hosts more than half a million Sudanese": so many are no guests of a summit. */
function housesMany(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  const { tokens } = view.sentence
  if (!who && !view.clause.passive) return null
  let many = false
  for (let i = view.clause.head + 1; i < Math.min(tokens.length, view.clause.head + 11); i++) {
    const t = tokens[i]!
    if (t.upos === 'PUNCT' || t.upos === 'VERB') return null
    if (/^(?:million|thousand|hundred|dozen|score)s?$/i.test(t.text)) many = true
    if (t.upos === 'NUM' && Number(t.text.replaceAll(',', '')) >= 20) many = true
    if (!many) continue
    const people = PEOPLE.has(t.lemma.toLowerCase()) || /^\p{Lu}\p{Ll}+(?:ese|ans|is|ns|s)$/u.test(t.text)
    if (!people) continue
    return joinedReading(view, 'houses-many', 'AID', {
      topics: ['displacement'],
      actor: who,
      recipient: slotOf(view, 'object')[0] ?? null,
      score: 0.8,
    })
  }
  return null
}

/** "officers of both armies jointly inspected the bridge", "soldiers working hand in hand": what serves both. */
function doneJointly(view: View, lemma: string): ActReading | null {
  const { tokens } = view.sentence
  const { head } = view.clause
  const jointly = isJointly(tokens[head - 1]) || isJointly(tokens[head + 1])
  if (view.clause.negated || !(jointly || MADE_TOGETHER.has(lemma))) return null
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  const words = tokens
    .slice(head + 1, head + 4)
    .map((t) => t.text.toLowerCase())
    .join(' ')
  const inHand = MADE_TOGETHER.has(lemma) && /^(?:hand in hand|side by side|hand in glove)$/.test(words)
  if (!inHand && !(jointly && !HARMFUL.has(lemma))) return null
  return joinedReading(view, 'jointly', 'COOPERATE', { recipient: firstIn(view, 'with'), score: inHand ? 0.7 : 0.5 })
}

function isJointly(token: Token | undefined): boolean {
  return token?.text.length === 7 && token.text.toLowerCase() === 'jointly'
}

const HARMFUL = wordSet(
  'sit meet stand attack bomb shell strike raid kill seize capture storm condemn denounce call urge demand say own',
)
