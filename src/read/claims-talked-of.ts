// Deeds of peace that are only talked of: "spoke about the release of captives", "came out in favour of an amnesty", "feared that a
// withdrawal would bring the militias back", and meetings on whose sidelines something else is told. Nobody has done them.
import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, caseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'

const YIELDS: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE'])
const GIVES: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'COOPERATE', 'SUPPORT'])
const TALKS = wordSet(`
  talk speak discuss discussion negotiation negotiate meet meeting dialogue conversation consultation confer question debate argue
  dispute row disagreement disagree quarrel proposal idea hope condition timetable deadline term formula demand prospect possibility chance
  push pressure campaign bill vote referendum opposition plan proposal letter memorandum summit conference call hint rumour rumor
  speculation uncertainty doubt concern fear worry insist focus progress view opinion poll favour favor preparation prepare`)
const ABOUT = /^(?:about|on|over|for|towards?|regarding|concerning|of|to)$/i
/** Words whose "of" names what is only thought of. */
const THOUGHT = wordSet(`
  favour favor prospect possibility question idea hope fear term timetable talk chance risk rumour rumor likelihood feasibility
  option expectation discussion notion danger promise subject topic issue speculation`)
const WEIGHS = wordSet(
  'discuss debate consider weigh oppose fear dread study contemplate envisage favour favor ponder await rule negotiate',
)
const AIMS = wordSet(`
  condition precondition demand aim goal objective priority prerequisite requirement question matter option possibility key test
  hope dream issue essential vital necessary impossible unlikely possible crucial conditional contingent`)
/** "A crossing that was shut to aid", "no access to aid": the way is told of, not what goes by it. */
const WAYS = wordSet(
  'shut close closed bar barred block blocked seal sealed open reopen impassable inaccessible access unsafe lock off-limits',
)
const IMAGINED = wordSet('would could might may can will')

/** "A road opened to aid": aid that is taken for a verb, and helps nobody. */
function isWayFor({ lemma, head }: Clause, tree: Tree): boolean {
  const { deprel, head: over } = tree.tokens[head]!
  return (
    lemma === 'aid' &&
    /^(?:xcomp|advcl|acl)$/.test(deprel) &&
    WAYS.has(tree.tokens[over]?.lemma.toLowerCase() ?? '') &&
    kidsOf(tree, head).every((k) => baseOf(tree.tokens[k]!.deprel) !== 'obj')
  )
}

/** What is a claim's own only in what somebody says, fears or hopes of it. */
export function isTalkedOf(draft: Draft, { clause, reading }: Found, around: Around): boolean {
  const { tree } = around
  if (clause.kind === 'verb')
    return (
      isUntold(draft, clause, tree) ||
      isWayFor(clause, tree) ||
      isTerm(clause, reading.act, around) ||
      ((YIELDS.has(reading.act) || (reading.act === 'AID' && clause.mark !== null)) && isSpokenAbout(clause, tree))
    )
  if (clause.kind !== 'noun' || reading.rule.startsWith('chain/')) return false
  if (reading.act === 'CONSULT') return isAtSide(clause.head, tree) || isLostTouch(clause.head, tree)
  if (!GIVES.has(reading.act)) return false
  const token = tree.tokens[clause.head]!
  const above = tree.tokens[token.head]
  if (!above) return false
  const lemma = above.lemma.toLowerCase()
  const prep = caseOf(tree, clause.head)
  if (prep !== '') {
    // "Talks that deal with the release of captives".
    if (prep === 'with' && lemma === 'deal') return YIELDS.has(reading.act)
    if (!ABOUT.test(prep) || draft.status === 'ongoing' || draft.status === 'negated') return false
    if (prep === 'to') return lemma === 'opposition' || lemma === 'opposed' || WAYS.has(lemma)
    return prep === 'of' ? THOUGHT.has(lemma) || SPEAKS.has(lemma) : TALKS.has(lemma)
  }
  if (isOnlySpoken(clause.head, tree) && !(above.upos === 'VERB' && TAKES_PLACE.has(lemma))) return true
  if (token.deprel.startsWith('nsubj') && cameToNothing(token.head, tree)) return true
  if (!YIELDS.has(reading.act)) return false
  if (token.deprel === 'nsubj:pass') return MOOTED.has(lemma)
  if (baseOf(token.deprel) === 'obj') return above.upos === 'VERB' && WEIGHS.has(lemma)
  if (token.deprel !== 'nsubj' && token.deprel !== 'nsubj:outer') return false
  const kids = kidsOf(tree, token.head).map((k) => tree.tokens[k]!)
  if (AIMS.has(lemma) && kids.some((k) => k.deprel === 'cop')) return true
  return !isDefinite(tree, clause.head) && kids.some((k) => k.deprel === 'aux' && IMAGINED.has(k.lemma.toLowerCase()))
}

const MOOTED = wordSet('talk moot float broach mention discuss debate speak weigh consider study mull')
const FALLS = wordSet('collapse founder evaporate unravel stall')

/** "The exchange fell through", "came to nothing", "was on the table": verbs and phrases under which a named deed was never done. */
function cameToNothing(over: number, tree: Tree): boolean {
  const { lemma, upos } = tree.tokens[over]!
  const kids = kidsOf(tree, over).map((k) => tree.tokens[k]!)
  if (upos === 'VERB') {
    if (FALLS.has(lemma)) return true
    if (lemma === 'fall') return kids.some((k) => /^(?:through|apart)$/i.test(k.text))
    return lemma === 'come' && kids.some((k) => /^(?:nothing|naught)$/i.test(k.text))
  }
  return (
    /^(?:table|agenda|cards|works|air)$/.test(lemma) &&
    kids.some((k) => k.deprel === 'cop') &&
    kids.some((k) => /^(?:on|in)$/i.test(k.text))
  )
}

const TAKES_PLACE = wordSet(
  'take happen begin start occur follow go come complete finish end proceed continue carry make welcome hail praise mark see',
)
const SPOKEN = wordSet('speak talk discuss moot promise propose mention await want seek plan envisage')

/** "The release that both sides spoke of in May": known by what was said of it, and by nothing that was done. */
function isOnlySpoken(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'acl:relcl' && SPOKEN.has(tree.tokens[k]!.lemma))
}

const SPEAKS = wordSet('speak talk think dream hear write')

/** "had talked about freeing prisoners", "there was talk of releasing them": a deed behind a word for talking, in a bare participle. */
function isSpokenAbout(clause: Clause, tree: Tree): boolean {
  const { xpos, head } = tree.tokens[clause.head]!
  const above = tree.tokens[head]
  if (xpos !== 'VBG' || !above || head > clause.head) return false
  // "talk of prisoners coming home"
  if (clause.mark === null && tree.tokens[clause.head]!.deprel === 'acl') {
    const over = tree.tokens[above.head]
    return over !== undefined && caseOf(tree, head) === 'of' && (THOUGHT.has(over.lemma) || SPEAKS.has(over.lemma))
  }
  if (clause.mark === null) return false
  const lemma = above.lemma.toLowerCase()
  if (clause.mark === 'of') return THOUGHT.has(lemma) || SPEAKS.has(lemma)
  return /^(?:about|on|over|towards?)$/.test(clause.mark) && (TALKS.has(lemma) || SPEAKS.has(lemma))
}

/** "Contact with the garrison was lost", "communication broke down": nobody speaks to anybody. */
function isLostTouch(head: number, tree: Tree): boolean {
  const { lemma, deprel, head: over } = tree.tokens[head]!
  if (!/^(?:contact|communication|correspondence|connection)$/.test(lemma)) return false
  const verb = tree.tokens[over]
  if (!verb || !/^(?:obj|nsubj|nsubj:pass)$/.test(deprel) || verb.upos !== 'VERB') return false
  return LOSES.has(verb.lemma) || (verb.lemma === 'break' && /^(?:off|down)$/i.test(tree.tokens[over + 1]?.text ?? ''))
}
const LOSES = wordSet('lose sever cut interrupt cease disrupt')

interface Around {
  readonly tree: Tree
  readonly byToken: ReadonlyMap<number, Found>
}

const OFFERS: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'REQUEST', 'REJECT'])

/** "will speak to them if they lay down their arms": a term of what is offered or asked. */
function isTerm(clause: Clause, act: Act, { byToken }: Around): boolean {
  if (!YIELDS.has(act) || (clause.mark !== 'if' && clause.mark !== 'unless')) return false
  const over = byToken.get(clause.parent)
  return over !== undefined && OFFERS.has(over.reading.act)
}

const UNTOLD = /^(?:say|know|disclose|specify|reveal|indicate|tell|comment|announce|decide|ask|wonder|explain)$/

/** "did not say when the talks would resume": nothing is told of them. */
function isUntold(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (draft.status === 'happened' || draft.status === 'ongoing' || draft.status === 'background') return false
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => k < clause.head && /^(?:when|whether|where|how|if)$/i.test(tree.tokens[k]!.text))) return false
  const token = tree.tokens[clause.head]!
  const above = tree.tokens[token.head]
  if (!above || token.head > clause.head || !UNTOLD.test(above.lemma) || !/^(?:ccomp|advcl|xcomp)/.test(token.deprel))
    return false
  return kidsOf(tree, token.head).some((k) => /^(?:not|n't|never|yet|refuse)$/i.test(tree.tokens[k]!.text))
}

/** "on the sidelines of a summit in Baku": where something else is told. */
function isAtSide(head: number, tree: Tree): boolean {
  const above = tree.tokens[tree.tokens[head]!.head]
  return above !== undefined && /^(?:sidelines?|margins?|fringes?)$/.test(above.lemma) && caseOf(tree, head) === 'of'
}
