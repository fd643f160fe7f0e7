// Charges and reproaches told otherwise than by a verb of blame: questions that reproach, what the other side is said to have begun,
// outrage in a town, who is named as standing behind a deed, what is cast as the result of somebody's fault.
import { AS_NAMED, CONDEMNED, FAULTED, FAULTS } from '../vocab/speech/blame.ts'
import { BRAINS, FOUND_AS, ILLS } from '../vocab/speech/evaluations.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import { sortOf } from './roles-plausible.ts'
import { hasCopula, kidsOf, treeOf } from './sentence-tree.ts'

const FIRST = /^(?:i|we|us|me|you)$/i

/** The charge such a clause tells, or null. */
export function chargeTold(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  if (view.clause.kind !== 'verb') return isTarget(view, lemma, readBelow)
  const asked = rhetorical(view) ?? otherSide(view, lemma) ?? wasOutrage(view, lemma) ?? canBeCalled(view, lemma)
  if (asked) return asked
  if (AS_NAMED.has(lemma)) return resultOf(view)
  if (lemma === 'question' || lemma === 'ask' || lemma === 'wonder') return questions(view, lemma)
  return namedBehind(view, lemma)
}

/** "How can they bomb a market?", asked of nobody: a reproach, and the deed is taken for done. */
function rhetorical(view: View): ActReading | null {
  const { clause, sentence } = view
  if (!/^(?:can|could|dare)$/.test(clause.modal ?? '') || clause.negated || clause.mark !== null) return null
  const first = sentence.tokens.findIndex((t) => t.upos !== 'PUNCT')
  if (first < 0 || !/^how$/i.test(sentence.tokens[first]!.text) || clause.head > first + 5) return null
  const who = clause.args.find((a) => a.role === 'subject')
  if (!who || !isParty(view, who.head) || /^(?:i|we|one|you|it)$/i.test(sentence.tokens[who.head]!.text)) return null
  if (!HARMS.test(clause.lemma)) return null
  return joinedReading(view, 'rhetorical', 'ACCUSE', { mode: 'disapprove', actor: null, recipient: who, score: 1 })
}
const HARMS =
  /^(?:bomb|shell|kill|shoot|attack|starve|ignore|abandon|allow|let|do|say|claim|talk|call|justify|sleep|leave|burn|murder|torture|deny|besiege|strike|target|negotiate|demand)$/

/** "Both said the other side had fired first". */
function otherSide(view: View, lemma: string): ActReading | null {
  if (!/^(?:say|claim|insist|maintain|contend|charge)$/.test(lemma) || view.clause.negated) return null
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  const who = firstIn(view, 'subject')
  const below = [...clauses.values()].find(
    (c) => c.parent === clause.head && c.relation === 'ccomp' && c.kind === 'verb',
  )
  const other = below?.args.find((a) => a.role === 'subject')
  if (!who || !below || !other || below.negated || below.modal !== null || !isParty(view, who.head)) return null
  const named =
    /^(?:side|party|other)$/.test(wordAt(sentence, other.head)) &&
    (/^other$/i.test(sentence.tokens[other.head]!.text) ||
      kidsOf(tree, other.head).some((k) => /^(?:other|opposing)$/i.test(tree.tokens[k]!.text)))
  if (
    !named ||
    !/^(?:fire|start|shoot|violate|break|breach|attack|open|provoke|begin|launch|fail|refuse)$/.test(below.lemma)
  )
    return null
  return joinedReading(view, 'said-involved', 'ACCUSE', { mode: 'allege', recipient: other, score: 0.8 })
}

/** "There was outrage in Manila": those of the town or land condemn it. */
function wasOutrage(view: View, lemma: string): ActReading | null {
  if (lemma !== 'be' && lemma !== 'follow' && lemma !== 'greet') return null
  if (view.clause.negated || view.clause.modal !== null) return null
  const what = firstIn(view, 'subject')
  if (
    !what ||
    !/^(?:outrage|anger|fury|condemnation|outcry|indignation|uproar|dismay)$/.test(wordAt(view.sentence, what.head))
  )
    return null
  const where = firstIn(
    view,
    'subject/in',
    'subject/among',
    'subject/from',
    'subject/across',
    'in',
    'among',
    'from',
    'across',
  )
  if (!where || !isParty(view, where.head)) return null
  return joinedReading(view, 'outrage', 'ACCUSE', {
    mode: 'disapprove',
    actor: where,
    recipient: firstIn(
      view,
      'subject/at/by',
      'subject/over/by',
      'at/by',
      'over/by',
      'after/by',
      'subject/at',
      'subject/over',
    ),
    score: 0.78,
    uses: [what.head],
  })
}

/** "The attack can only be called a war crime": judged by whoever says so. */
function canBeCalled(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (
    !/^(?:call|describe|regard|see|consider|characterise|characterize|term)$/.test(lemma) ||
    !clause.passive ||
    clause.negated
  )
    return null
  if (!/^(?:can|could|must)$/.test(clause.modal ?? '') || firstIn(view, 'by')) return null
  const name = [...clause.args.filter((a) => a.role === 'infinitive' && !a.shared), ...slotOf(view, 'as')].find((a) =>
    CONDEMNED.has(wordAt(sentence, a.head)),
  )
  const what = clause.args.find((a) => a.role === 'subject')
  if (!name || !what) return null
  return joinedReading(view, 'not>reproached', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: isParty(view, what.head) ? what : firstIn(view, 'object/by', 'object/possessor'),
    score: 0.95,
  })
}

const ASKING = /^(?:journalist|reporter|interviewer|judge|lawyer|viewer|reader|moderator|host|correspondent)$/

/** "The envoy questioned why the army had waited", "asked why nobody had come". */
function questions(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head) || clause.negated || clause.passive || clause.modal !== null) return null
  if (ASKING.test(wordAt(sentence, who.head))) return null
  const next = sentence.tokens[clause.head + 1]?.text.toLowerCase() ?? ''
  if (!(lemma === 'question' ? /^(?:why|how|whether)$/ : /^why$/).test(next)) return null
  const below = [...clauses.values()].find((c) => c.parent === clause.head && c.head > clause.head + 1)
  const whose = below?.args.find((a) => a.role === 'subject')
  if (!below || !whose || !isParty(view, whose.head) || FIRST.test(sentence.tokens[whose.head]!.text)) return null
  return joinedReading(view, 'questions-why', 'ACCUSE', {
    mode: 'disapprove',
    recipient: whose,
    score: 0.8,
  })
}

const SUSPECTS = /^(?:suspect|culprit|mastermind|perpetrator|ringleader|accomplice|defendant)$/
const PLOTS =
  /^(?:shipment|transport|transportation|plot|network|smuggling|ring|trafficking|scheme|cell|conspiracy|fraud|disappearance|crime|operation|delivery|plan|violence|coup|leak|hack|fire|it|this)$/

const TARGETS = new Set('target subject object focus butt'.split(' '))

/** "The company is the target of a lawsuit filed by the families". */
function isTarget(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  if (
    !TARGETS.has(lemma) ||
    !hasCopula(treeOf(view.sentence), view.clause.head) ||
    view.clause.negated ||
    view.clause.modal !== null
  )
    return null
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  for (const arg of slotOf(view, 'of')) {
    const noun = view.clauses.get(arg.head)
    const inner = noun?.kind === 'noun' ? readBelow(noun) : null
    if (inner?.act !== 'ACCUSE') continue
    const filed = [...view.clauses.values()].find((c) => c.parent === arg.head && c.passive)
    return {
      ...inner,
      actor: inner.actor ?? filed?.args.find((a) => a.role === 'agent' || a.prep === 'by') ?? null,
      recipient: who,
      rule: `chain/target-of>${inner.rule}`,
      score: 0.82,
      uses: [arg.head, ...inner.uses],
    }
  }
  return null
}

const RESULTS = new Set(
  'result consequence product outcome fruit proof sign symptom evidence example failure'.split(' '),
)

/** "Cast the massacre as the result of the president's negligence", "saw it as a consequence of failed leadership". */
function resultOf(view: View): ActReading | null {
  const { clause, sentence } = view
  const as = slotOf(view, 'as').find((a) => RESULTS.has(wordAt(sentence, a.head)))
  const result = as && !clause.negated && clause.modal === null ? view.clauses.get(as.head) : undefined
  const tree = treeOf(sentence)
  const fault = result?.args.find((a) => {
    if (a.prep !== 'of') return false
    const word = wordAt(sentence, a.head)
    if (FAULTS.has(word) || ILLS.has(word)) return true
    return kidsOf(tree, a.head).some((k) => {
      const { deprel, lemma, text } = tree.tokens[k]!
      const judged = lemma.toLowerCase()
      return deprel === 'amod' && (/^failed$/i.test(text) || CONDEMNED.has(judged) || FAULTED.has(judged))
    })
  })
  const who = firstIn(view, 'subject')
  if (!fault || !who || !isParty(view, who.head)) return null
  const behind = view.clauses
    .get(fault.head)
    ?.args.find((a) => a.role === 'possessor' || a.role === 'modifier' || a.prep === 'by' || a.prep === 'of')
  return joinedReading(view, 'result-of', 'ACCUSE', {
    mode: 'disapprove',
    recipient: behind ?? null,
    score: 0.8,
    uses: [as!.head],
  })
}

/** "Is named in the papers as the man behind the shipments". */
function namedBehind(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (!FOUND_AS.has(lemma) || clause.negated || clause.modal !== null) return null
  // Hung on the verb, or on the papers that name him.
  const as = [...slotOf(view, 'as'), ...slotOf(view, 'in/as'), ...slotOf(view, 'by/as')].find((a) =>
    BRAINS.has(wordAt(sentence, a.head)),
  )
  const suspect = clause.args.find(
    (a) => /^(?:infinitive|object)$/.test(a.role) && !a.shared && SUSPECTS.test(wordAt(sentence, a.head)),
  )
  if (!as && suspect && clause.passive) {
    const who = clause.args.find((a) => a.role === 'subject')
    return who && isParty(view, who.head)
      ? joinedReading(view, 'named-behind', 'ACCUSE', {
          mode: 'investigate',
          actor: firstIn(view, 'by'),
          recipient: who,
          score: 0.82,
        })
      : null
  }
  if (!as || sentence.tokens[as.head + 1]?.text.toLowerCase() !== 'behind') return null
  const deed = ['as/behind', 'in/as/behind', 'by/as/behind', 'behind'].flatMap((slot) => slotOf(view, slot))[0]
  const done = deed && (sortOf(sentence.tokens[deed.head]!) === 'deed' || PLOTS.test(wordAt(sentence, deed.head)))
  if (!done) return null
  const who = firstIn(view, 'object')
  if (!who || !isParty(view, who.head)) return null
  return joinedReading(view, 'named-behind', 'ACCUSE', {
    mode: 'allege',
    actor: clause.passive ? firstIn(view, 'by') : firstIn(view, 'subject'),
    recipient: who,
    score: 0.82,
  })
}
