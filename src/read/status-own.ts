// What a predicate says of its own status by tense, modal, negation, adverbs, conditions and the words beside it.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, caseOf, kidsOf, type Tree } from './sentence-tree.ts'
import {
  AHEAD,
  isAhead,
  isBeTo,
  isByTerms,
  isFirstToCome,
  isStillDue,
  isToCome,
  isYetTo,
  wasToHave,
} from './status-ahead.ts'
import { contentOf, isNotWhat, isOfNone, isSubjunctive } from './status-content.ts'
import { isDeniedInShort, passedOn } from './status-fate.ts'
import { imaginedBy } from './status-imagined.ts'
import { isWithoutTrace } from './status-known.ts'
import { adverbsOf, isBegunStill, isLasting, isRepeated, verbOf } from './status-lasting.ts'
import { modified } from './status-modifiers.ts'
import { isDoneBeside, isToldOnce } from './status-once.ts'
import { CONDITIONS, HEDGES, type Own, STATE_NOUNS, STATES, VERB_OPERATORS } from './status-operators.ts'

const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'should', 'ought'])

/** The status of a clause before what it hangs under is weighed. */
export function ownStatus(clause: Clause, tree: Tree, clauses: Clauses): Own {
  if (clause.kind === 'noun' || isNamedDeed(clause.head, tree)) {
    const under = conditionOf(clause, tree, clauses)
    return under ? { status: 'hypothetical', why: under } : nounStatus(clause, tree)
  }
  const condition = conditionOf(clause, tree, clauses)
  if (condition) return { status: 'hypothetical', why: condition }
  if (isDeniedInShort(clause, tree)) return { status: 'denied', why: 'not so' }
  const passed = passedOn(clause, tree)
  if (passed) return { status: passed, why: 'passed on' }
  const alleged = allegedAbove(clause, tree, clauses) ?? contentOf(clause, tree)
  if (alleged) return alleged
  if (clause.relation === 'acl:relcl' && clause.modal === null && isRemembered(tree.tokens[clause.head]!.head, tree))
    return { status: 'background', why: 'remembered' }
  const adverbs = adverbsOf(tree, clause)
  if (adverbs.some((w) => HEDGES.has(w)))
    return { status: clause.modal || clause.tense === 'future' ? 'hypothetical' : 'alleged', why: 'hedge' }
  if (clause.negated) {
    return { status: clause.modal && POSSIBLE.has(clause.modal) ? 'hypothetical' : 'negated', why: 'not' }
  }
  if (isOfNone(clause, tree) || isNotWhat(clause, tree)) return { status: 'negated', why: 'no' }
  if (isSubjunctive(clause, tree)) return { status: 'planned', why: 'be' }
  if (clause.kind === 'verb' && isWithoutTrace(clause.head, tree)) return { status: 'negated', why: 'no trace' }
  if (isYetTo(clause, tree, clauses)) return { status: 'negated', why: 'yet to' }
  if (wasToHave(clause, clauses)) return { status: 'negated', why: 'was to have' }
  if (clause.kind === 'verb' && clause.lemma !== 'blame' && isBeTo(tree, clause.head)) {
    const missed = clause.tense === 'past' && clause.aspect === 'perfect'
    return missed ? { status: 'negated', why: 'was to have' } : { status: 'planned', why: 'is to' }
  }
  if (isByTerms(clause, tree)) return { status: 'planned', why: 'by the terms' }
  if (clause.modal) {
    if (isSeen(clause)) return { status: clause.modal === 'can' ? 'ongoing' : 'happened', why: 'seen' }
    if (POSSIBLE.has(clause.modal)) return { status: 'hypothetical', why: clause.modal }
    if (clause.modal === 'would') return wouldOf(clause, tree, clauses)
    if (clause.modal === 'have-to')
      // "Was told that they had to leave by noon": asked of them, and not done.
      return isStillDue(clause, tree, clauses)
        ? { status: 'planned', why: 'have to' }
        : {
            status: clause.tense === 'present' ? 'ongoing' : clause.tense === 'past' ? 'happened' : 'planned',
            why: 'have to',
          }
    if (clause.modal !== 'do')
      return { status: hasCondition(clause, tree, clauses) ? 'hypothetical' : 'planned', why: clause.modal }
  }
  if (clause.tense === 'future' && isFiniteVerb(clause, tree)) return { status: 'planned', why: 'future' }
  // "after being captured" tells what was done; "is being bombed" what goes on.
  if (isBareBeing(clause, tree)) return { status: 'happened', why: 'being' }
  if (clause.aspect === 'progressive' && clause.tense === 'past' && clause.kind === 'verb') {
    const day = isOnDay(clause, tree)
    // "Was withdrawing its aircraft by August", "was shelling the port on Monday".
    if (day === 'by') return { status: 'planned', why: 'by a day' }
    if (day && MAIN.test(clause.relation)) return { status: 'happened', why: 'that day' }
  }
  if (clause.aspect === 'progressive')
    return isToldPast(clause, tree, clauses)
      ? { status: 'happened', why: 'past above' }
      : { status: 'ongoing', why: 'progressive' }
  if (clause.aspect === 'perfect' && clause.tense === 'present' && isRepeated(clause, tree))
    return { status: 'ongoing', why: 'again and again' }
  const beside = besideOf(clause, tree, clauses)
  if (beside) return beside
  if (clause.aspect === 'perfect' && clause.tense === 'past' && VERB_OPERATORS.get(clause.lemma) === 'go-on')
    return { status: 'happened', why: 'had gone on' }
  if (VERB_OPERATORS.get(clause.lemma) === 'go-on' && !(POSTURES.has(clause.lemma) && clause.tense === 'past'))
    return { status: 'ongoing', why: clause.lemma }
  if (adverbs.includes('still')) return { status: 'ongoing', why: 'still' }
  if (isLasting(clause, tree)) return { status: 'ongoing', why: 'lasting' }
  if (isBegunStill(clause, tree)) return { status: 'ongoing', why: 'begun' }
  if (clause.tense === 'present' && isFiniteVerb(clause, tree) && clause.aspect === 'none') {
    if (isToldOnce(clause, tree, clauses)) return { status: 'happened', why: 'headline' }
    const above = clauses.get(clause.parent)
    // "Stood in the square, and they let him go": the same in the past.
    if (above?.tense === 'past' && SAME.test(clause.lemma) && clause.relation === 'conj' && above.modal === null)
      return { status: 'happened', why: 'past above' }
    // "Will act after the army takes the town": it has not yet.
    if (above && baseOf(clause.relation) === 'advcl' && isToCome(above) && AHEAD.test(clause.mark ?? 'when'))
      return { status: 'planned', why: 'time ahead' }
    // "No talks before the hostages are free", "three days before the ministers meet": not yet.
    if (clause.mark === 'before') return { status: clause.kind === 'verb' ? 'planned' : 'hypothetical', why: 'before' }
    if (above && above.tense === 'past' && baseOf(clause.relation) === 'advcl')
      return { status: 'happened', why: 'past above' }
    return { status: 'ongoing', why: 'present' }
  }
  if (clause.kind === 'adjective' && STATES.has(verbOf(clause.lemma))) return { status: 'ongoing', why: 'state' }
  if (clause.passive && isReduced(clause) && !isOnDay(clause, tree) && STATES.has(verbOf(clause.lemma)))
    return { status: 'ongoing', why: 'state' }
  if (isStuck(clause)) return { status: 'ongoing', why: 'state' }
  if (isToldNow(clause, tree, clauses)) return { status: 'ongoing', why: 'present above' }
  if (isFirstToCome(clause, tree, clauses)) return { status: 'hypothetical', why: 'time ahead' }
  return { status: 'happened', why: clause.tense }
}

/** "Gunboats could be seen shelling it", "residents could hear": what one can see and hear is there. */
function isSeen({ kind, modal, lemma, aspect }: Clause): boolean {
  return (
    kind === 'verb' && /^(?:can|could)$/.test(modal ?? '') && /^(?:see|hear|smell)$/.test(lemma) && aspect === 'none'
  )
}

const SAME = /^(?:let|cut|hit|put|shut|set|beat|quit|burst|cast|spread)$/
const MAIN = /^(?:root|conj|parataxis)$/
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|\d{1,2}(?:st|nd|rd|th))$/

/** How a clause tells its own day: "on Monday", "on the 15th", "by August"; null where it tells none. */
function isOnDay(clause: Clause, tree: Tree): 'on' | 'by' | null {
  for (const k of kidsOf(tree, clause.head)) {
    if (!/^(?:obl|nmod)/.test(tree.tokens[k]!.deprel)) continue
    const kids = kidsOf(tree, k)
    if (![k, ...kids].some((t) => DAY.test(tree.tokens[t]!.text.toLowerCase()))) continue
    const word = caseOf(tree, k)
    if (word === 'by') return 'by'
    if (word === '' || word === 'on' || word === 'in') return 'on'
  }
  return null
}

/** "Thousands were trapped in the old town": told of those who still are, unless somebody did it or it lasted so long. */
function isStuck({ lemma, passive, aspect, modal, args }: Clause): boolean {
  if (!STUCK.has(lemma) || !passive || aspect !== 'none' || modal !== null) return false
  return !args.some((a) => a.role === 'agent' || a.prep === 'by' || a.prep === 'for' || a.prep === 'until')
}

const STUCK = new Set(['trap', 'strand', 'maroon', 'besiege', 'encircle'])

/** "Students sat down": done when it is told as past. */
const POSTURES = new Set(['sit', 'lie', 'stand'])

/** "With Russia backing the army, the truce fails", "sanctions that bite, preventing exports": a bare participle beside the present. */
function isToldNow(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (clause.mark !== null || !isBareParticiple(clause, tree)) return false
  const above = finiteAbove(clause, tree, clauses)
  return (
    above !== null &&
    above.tense === 'present' &&
    above.modal === null &&
    !above.negated &&
    above.aspect !== 'perfect' &&
    !isDoneBeside(clause, above, tree, clauses)
  )
}

/** "After being captured", "despite being held": no finite verb says that it goes on. */
function isBareBeing(clause: Clause, tree: Tree): boolean {
  if (clause.aspect !== 'progressive' || !clause.passive || clause.mark === null || clause.mark === 'while')
    return false
  if (baseOf(clause.relation) !== 'advcl') return false
  return kidsOf(tree, clause.head).every((k) => {
    const t = tree.tokens[k]!
    return baseOf(t.deprel) !== 'aux' || /^being$/i.test(t.text)
  })
}

function isBareParticiple(clause: Clause, tree: Tree): boolean {
  return (
    clause.kind === 'verb' &&
    tree.tokens[clause.head]!.xpos === 'VBG' &&
    !kidsOf(tree, clause.head).some((k) => baseOf(tree.tokens[k]!.deprel) === 'aux')
  )
}

/** The nearest finite verb a clause hangs under; null for none. */
function finiteAbove(clause: Clause, tree: Tree, clauses: Clauses): Clause | null {
  let at = tree.tokens[clause.head]!.head
  for (let steps = 6; at >= 0 && steps > 0; steps--) {
    const above = clauses.get(at)
    if (above?.kind === 'verb' && isFiniteVerb(above, tree)) return above
    at = tree.tokens[at]!.head
  }
  return null
}

/** "They were met by gunmen throwing grenades": a bare participle is as past as the telling, unless it tells a state. */
function isToldPast(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (!isBareParticiple(clause, tree)) return false
  // "Issued a statement denying it" is said once.
  if (clause.lemma !== 'deny' && (STATES.has(clause.lemma) || STATES.has(verbOf(clause.lemma)))) return false
  if (VERB_OPERATORS.get(clause.lemma) === 'go-on') return false
  const above = finiteAbove(clause, tree, clauses)
  return above !== null && above.tense === 'past' && above.modal === null && above.aspect !== 'progressive'
}

/** "The alleged raid, which caused fires": what an alleged deed did is alleged too. */
function allegedAbove(clause: Clause, tree: Tree, clauses: Clauses): Own | null {
  if (clause.relation !== 'acl:relcl' || clause.negated || clause.modal !== null) return null
  const above = clauses.get(tree.tokens[clause.head]!.head)
  if (above?.kind !== 'noun' || !clause.args.some((a) => a.role === 'subject' && a.shared)) return null
  const own = nounStatus(above, tree)
  return own.status === 'alleged' ? own : null
}

/** "The town besieged by", not "the family, who were displaced". */
function isReduced(clause: Clause): boolean {
  return clause.relation === 'acl' || (clause.relation === 'acl:relcl' && clause.tense !== 'past')
}

/** "They are handing out bread, feeding 300 families": a participle beside what goes on goes on as well. */
function besideOf(clause: Clause, tree: Tree, clauses: Clauses): Own | null {
  if (tree.tokens[clause.head]!.xpos !== 'VBG' || clause.mark !== null || baseOf(clause.relation) !== 'advcl')
    return null
  const above = clauses.get(clause.parent)
  if (above?.kind !== 'verb' || above.head > clause.head || above.negated) return null
  if (isDoneBeside(clause, above, tree, clauses)) return null
  const going =
    above.aspect === 'progressive' || (above.tense === 'present' && above.aspect === 'none' && above.modal === null)
  return going ? { status: 'ongoing', why: above.lemma } : null
}

function nounStatus(clause: Clause, tree: Tree): Own {
  if (isRemembered(clause.head, tree)) return { status: 'background', why: 'remembered' }
  if (isAhead(clause, tree)) return { status: 'planned', why: 'ahead of' }
  if (isWithoutTrace(clause.head, tree)) return { status: 'negated', why: 'no trace' }
  if (isToBeMade(clause.head, tree)) return { status: 'planned', why: 'to be' }
  const own = modified(clause.head, clause.lemma, tree)
  if (own) return own
  if (clause.negated) return { status: 'negated', why: 'no' }
  if (isUnderWay(clause.head, tree)) return { status: 'ongoing', why: 'under way' }
  const copular = kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')
  // "It was to be the first airdrop": not yet, or not at all.
  if (copular && isBeTo(tree, clause.head)) return { status: 'planned', why: 'is to' }
  if (copular && clause.modal)
    return { status: clause.modal === 'will' ? 'planned' : 'hypothetical', why: clause.modal }
  if (copular && clause.tense === 'future') return { status: 'planned', why: 'future' }
  if (copular && clause.tense === 'present') return { status: 'ongoing', why: 'present' }
  if (STATE_NOUNS.has(clause.lemma)) return { status: 'ongoing', why: 'state' }
  if (DRAWN_OUT.has(clause.lemma) && isUnderPresent(clause.head, tree)) return { status: 'ongoing', why: 'present' }
  if (STRIFE.has(clause.lemma) && hasDone(clause.head, tree)) return { status: 'ongoing', why: 'has done' }
  return { status: 'happened', why: 'noun' }
}

const MAKES =
  /^(?:impose|hold|declare|launch|conduct|stage|sign|mount|carry|introduce|announce|resume|start|begin|organi[sz]e|send|dispatch|deploy)$/

/** "Sanctions to be imposed on Friday", "talks to be held in Doha": what is made has not been yet. */
function isToBeMade(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some((k) => {
    const { xpos, deprel, lemma } = tree.tokens[k]!
    if (k < head || xpos !== 'VBN' || deprel !== 'acl' || !MAKES.test(lemma)) return false
    const kids = kidsOf(tree, k).map((t) => tree.tokens[t]!)
    return kids.some((t) => t.deprel === 'mark' && t.text === 'to') && kids.some((t) => t.text === 'be')
  })
}

/** "The planned blowing up of a bridge": a gerund with an article is told as a noun is. */
export function isNamedDeed(head: number, tree: Tree): boolean {
  const { xpos, upos } = tree.tokens[head]!
  return (
    xpos === 'VBG' && upos === 'VERB' && kidsOf(tree, head).some((k) => k < head && tree.tokens[k]!.deprel === 'det')
  )
}

/** What lasts for weeks, and still does where the sentence tells of now. */
const DRAWN_OUT = new Set(
  'negotiation campaign crackdown insurgency war onslaught offensive repression persecution'.split(' '),
)

/** Strife that goes on while it is told what it has brought about. */
const STRIFE = new Set('fighting war violence conflict insurgency unrest offensive crackdown insecurity'.split(' '))

/** "The fighting has displaced 20,000": the subject of a verb in the present perfect. */
function hasDone(head: number, tree: Tree): boolean {
  const { deprel, head: over } = tree.tokens[head]!
  if (deprel !== 'nsubj' || over < 0) return false
  const kids = kidsOf(tree, over).map((k) => tree.tokens[k]!)
  return (
    kids.some((t) => t.deprel === 'aux' && /^(?:has|have)$/i.test(t.text)) &&
    !kids.some((t) => t.xpos === 'MD') &&
    !/^(?:end|stop|cease|break|start|begin|erupt|subside|die|abate|ease)$/.test(tree.tokens[over]!.lemma)
  )
}

/** Whether the next finite verb above is in the simple or progressive present. */
function isUnderPresent(head: number, tree: Tree): boolean {
  let at = tree.tokens[head]!.head
  for (let steps = 6; at >= 0 && steps > 0; steps--) {
    const { xpos, head: over } = tree.tokens[at]!
    const aux = kidsOf(tree, at)
      .map((k) => tree.tokens[k]!)
      .filter((t) => baseOf(t.deprel) === 'aux' || t.deprel === 'cop')
    if (aux.some((t) => t.lemma === 'have' || t.xpos === 'MD' || t.xpos === 'VBD')) return false
    if (xpos === 'VBZ' || xpos === 'VBP' || aux.some((t) => t.xpos === 'VBZ' || t.xpos === 'VBP')) return true
    if (xpos === 'VBD') return false
    at = over
  }
  return false
}

const GOING = /^(?:underway|ongoing|on-going)$/
/** Nouns behind a preposition that say what is told of goes on: "under way", "in progress", "in force". */
const STANDING: ReadonlyMap<string, string> = new Map([
  ['way', 'under'],
  ['progress', 'in'],
  ['force', 'in'],
  ['effect', 'in'],
  ['place', 'in'],
])

/** "Talks are under way", "the blockade is in force". */
function isUnderWay(head: number, tree: Tree): boolean {
  const { deprel, head: over } = tree.tokens[head]!
  const above = tree.tokens[over]
  if (baseOf(deprel) !== 'nsubj' || !above) return false
  const copula = kidsOf(tree, over).find((k) => tree.tokens[k]!.deprel === 'cop')
  if (copula === undefined) return false
  // "The offensive is in its third week."
  if (/^(?:hour|day|week|month|year)$/.test(above.lemma) && /^(?:is|are|now|’s|'s)$/i.test(tree.tokens[copula]!.text))
    return kidsOf(tree, over).some((k) => /^in$/i.test(tree.tokens[k]!.text))
  if (GOING.test(above.lemma)) return true
  const led = STANDING.get(above.lemma)
  return led !== undefined && kidsOf(tree, over).some((k) => tree.tokens[k]!.text.toLowerCase() === led)
}

const REMEMBRANCE = new Set(['anniversary', 'commemoration', 'remembrance', 'memory', 'memorial', 'centenary'])

/** "The anniversary of the massacre": a deed that is only remembered. */
function isRemembered(head: number, tree: Tree): boolean {
  if (head < 0) return false
  const { deprel, head: over, lemma } = tree.tokens[head]!
  if (REMEMBRANCE.has(lemma)) return true
  return baseOf(deprel) === 'nmod' && REMEMBRANCE.has(tree.tokens[over]?.lemma ?? '')
}

function isFiniteVerb(clause: Clause, tree: Tree): boolean {
  const { xpos } = tree.tokens[clause.head]!
  if (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VBD') return true
  return kidsOf(tree, clause.head).some((k) => {
    const t = tree.tokens[k]!
    return baseOf(t.deprel) === 'aux' || t.deprel === 'cop'
  })
}

/** The condition a clause stands in: "if", "unless", "should the talks fail", "had they agreed"; null for none. */
function conditionOf(clause: Clause, tree: Tree, clauses: Clauses): string | null {
  if (clause.mark && CONDITIONS.has(clause.mark) && clause.relation !== 'ccomp') {
    if (clause.mark === 'once' || clause.mark === 'until')
      return clause.tense === 'past' && !isWished(clauses.get(clause.parent)) ? null : clause.mark
    return clause.mark
  }
  // "Declined to comment on whether they had left": the preposition comes first.
  if (clause.mark === 'whether' || isOnWhether(clause, tree)) return 'whether'
  const led = leadOf(clause, tree)
  if (led) return led
  const imagined = imaginedBy(clause, tree, clauses)
  if (imagined) return imagined
  if (baseOf(clause.relation) === 'conj') {
    const first = clauses.get(tree.tokens[clause.head]!.head)
    if (first?.mark && CONDITIONS.has(first.mark) && first.mark !== 'once' && first.mark !== 'until') return first.mark
  }
  if (clause.relation === 'advcl') {
    const kids = kidsOf(tree, clause.head)
    const lead = tree.tokens[kids[0] ?? -1]
    const subject = kids.find((k) => baseOf(tree.tokens[k]!.deprel) === 'nsubj')
    const inverted = lead && subject !== undefined && baseOf(lead.deprel) === 'aux' && kids[0]! < subject
    if (inverted && (lead.lemma === 'should' || lead.lemma === 'have' || lead.lemma === 'be')) return 'inversion'
  }
  return null
}

function isOnWhether({ kind, mark, head }: Clause, tree: Tree): boolean {
  return (
    kind === 'verb' &&
    mark !== null &&
    kidsOf(tree, head).some(
      (k) => k < head && /^whether$/i.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'mark',
    )
  )
}

/** "Should stop until they were withdrawn": what is waited for has not come. */
function isWished(above: Clause | undefined): boolean {
  return above !== undefined && above.modal !== null && above.modal !== 'do' && above.modal !== 'have-to'
}

/** "as long as", "in case", "on condition that" before a clause, which trees hang in many ways; null for none. */
function leadOf(clause: Clause, tree: Tree): string | null {
  if (clause.kind === 'noun') return null
  for (let i = clause.head - 1; i > 0 && i > clause.head - 9; i--) {
    const { text, upos } = tree.tokens[i]!
    if (upos === 'VERB' || text === ',') return null
    const word = text.toLowerCase()
    const before = tree.tokens[i - 1]!.text.toLowerCase()
    if (word === 'case' && before === 'in') return 'in case'
    if (word === 'condition' && before === 'on') return 'on condition'
    if (word === 'as' && before === 'long' && i > 1) return 'as long as'
  }
  return null
}

/** Whether a condition hangs under the clause; how long a thing is to last is none. */
function hasCondition(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (isInTheEvent(clause, tree)) return true
  for (const kid of kidsOf(tree, clause.head)) {
    const below = clauses.get(kid)
    if (!below || baseOf(below.relation) !== 'advcl') continue
    // "Will hold them until the ransom is paid": how long, and not whether.
    const condition = conditionOf(below, tree, clauses)
    if (condition !== null && condition !== 'until') return true
  }
  return false
}

/** "In the event of a refusal, the fleet will shell the forts." */
function isInTheEvent({ head }: Clause, { tokens }: Tree): boolean {
  const first = tokens.findIndex((t) => t.upos !== 'PUNCT')
  const words = tokens.slice(first, first + 4).map((t) => t.text.toLowerCase())
  return first >= 0 && head > first + 4 && /^in (?:the event|case|the case) (?:of|that)\b/.test(words.join(' '))
}

/** "would" is the future of what was said or meant, else only imagined. */
function wouldOf(clause: Clause, tree: Tree, clauses: Clauses): Own {
  if (clause.aspect === 'perfect' || hasCondition(clause, tree, clauses))
    return { status: 'hypothetical', why: 'would' }
  if (isPolitely(clause, tree)) return { status: 'happened', why: 'asks so' }
  if (LIKES.has(clause.lemma)) return { status: 'planned', why: 'would' }
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < 4; steps++) {
    const above: Clause | undefined = clauses.get(at.parent)
    const relation = baseOf(at.relation)
    if (above && (relation === 'ccomp' || relation === 'parataxis') && above.kind === 'verb') {
      const operator = VERB_OPERATORS.get(above.lemma)
      if (operator === 'say' || operator === 'plan' || operator === 'know') return { status: 'planned', why: 'would' }
      return { status: 'hypothetical', why: 'would' }
    }
    if (relation !== 'conj') break
    at = above
  }
  const reported = kidsOf(tree, clause.head).some((k) => {
    const t = tree.tokens[k]!
    return t.deprel === 'parataxis' && VERB_OPERATORS.get(t.lemma) === 'say'
  })
  return { status: reported ? 'planned' : 'hypothetical', why: 'would' }
}

/** "We would urge both sides to hold their fire": who says so asks so, in politer words. */
function isPolitely(clause: Clause, tree: Tree): boolean {
  if (!ASKS_TO.has(clause.lemma) || clause.passive || clause.kind !== 'verb') return false
  const own = clause.args.some((a) => a.role === 'subject' && /^(?:we|i)$/i.test(tree.tokens[a.head]!.text))
  return own && !clause.args.some((a) => /^(?:we|us|i|me)$/i.test(tree.tokens[a.head]!.text) && a.role !== 'subject')
}

/** "Would like to meet": a polite wish. */
const LIKES = new Set(['like', 'love', 'prefer'])
