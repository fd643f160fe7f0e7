// What somebody's words make of what another party does or brings about: "is doing all it can to wreck the talks", "brought only
// misery", "lost all credibility", "in breach of the truce", "should have acted", "questioned why they had waited". Like the
// reproaches of act-reproaches.ts it holds only as somebody's words; see claims-reproach.ts.
import { DECIDED } from '../vocab/speech/blame.ts'
import {
  AIMS,
  BRINGS,
  CAUSES,
  ENOUGH,
  FAILED,
  GOODS,
  ILLS,
  MEASURES,
  SHUNNED,
  SHUNS,
  SPOILS,
  STANDING,
} from '../vocab/speech/evaluations.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import { chargeTold } from './act-charges-told.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { hasCopula, kidsOf, treeOf } from './sentence-tree.ts'

const FIRST = /^(?:i|we|us|me|you)$/i
const OPEN = /^(?:this|that|these|those|which|what|who|there|it|nobody|none|nothing)$/i

/** The judgement such a clause passes on another party, or null. */
export function evaluationReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (clause.mark === 'if' || clause.mark === 'unless' || clause.mark === 'whether') return null
  if (lemma === 'asham' || lemma === 'ashamed') return ashamed(view)
  if (clause.kind === 'noun' && BREACHES.has(lemma)) {
    const breach = inBreach(view, readBelow) ?? ownBreach(view)
    if (breach) return breach
  }
  const told = chargeTold(view, lemma, readBelow)
  if (told || clause.kind === 'verb') return told ?? oughtToHave(view) ?? does(view, lemma)
  return hasCopula(treeOf(view.sentence), view.clause.head)
    ? (measured(view, lemma) ?? isCause(view, lemma) ?? notEnough(view, lemma))
    : null
}

/** Whom the clause speaks of: its subject where that is another party, else whose deed or thing the subject is. */
function whom(view: View): Argument | null {
  const first = firstIn(view, 'subject')
  // "is doing all it can to wreck it": not "all".
  const who = first && !(first.shared && ALL.test(view.sentence.tokens[first.head]!.text)) ? first : aimedBy(view)
  if (!who) return null
  const { text } = view.sentence.tokens[who.head]!
  if (FIRST.test(text)) return null
  if (OPEN.test(text) && !/^(?:it|who|which)$/i.test(text)) return null
  if (isOther(view, who.head)) return who
  const inner = view.clauses.get(who.head)
  const own = inner?.args.find(
    (a) => a.role === 'possessor' || a.role === 'agent' || a.prep === 'by' || a.prep === 'from',
  )
  const of = sortOf(view.sentence.tokens[who.head]!) === 'deed' ? undefined : inner?.args.find((a) => a.prep === 'of')
  const named = own ?? inner?.args.find((a) => a.role === 'modifier') ?? of
  return named && isParty(view, named.head) && !FIRST_OWN.test(view.sentence.tokens[named.head]!.text) ? named : null
}
const ALL = /^(?:all|everything|anything|best|utmost|whatever|much|more|nothing)$/i
const FIRST_OWN = /^(?:my|our|your|i|we|us)$/i

/** Whether a word names a party, or all the others: "the world", "the international community". */
function isOther(view: View, head: number): boolean {
  return (
    isParty(view, head) ||
    /^(?:world|community|west|humanity|mankind|bloc|union|alliance)$/.test(wordAt(view.sentence, head))
  )
}

/** Of "is doing all it can to wreck the talks" whoever does all. */
function aimedBy({ clause, clauses }: View): Argument | null {
  const over = clause.mark === 'to' ? clauses.get(clause.parent) : undefined
  // "everything possible to wreck it"
  const above = over?.kind === 'adjective' ? clauses.get(over.parent) : over
  return above?.kind === 'verb' ? (above.args.find((a) => a.role === 'subject') ?? null) : null
}

function judged(
  view: View,
  rule: 'reproached' | 'not>reproached',
  recipient: Argument | null,
  uses: readonly number[] = [],
) {
  if (!recipient) return null
  return joinedReading(view, rule, 'ACCUSE', { mode: 'disapprove', actor: null, recipient, score: 0.6, uses })
}

/** Whether an infinitive tells what its doer is after, so that it blames him. */
function isAim({ clause, clauses }: View): boolean {
  if (clause.mark !== 'to' && !/^(?:advcl|acl)$/.test(clause.relation)) return true
  const over = clauses.get(clause.parent)
  const above = over?.kind === 'adjective' && over.lemma === 'possible' ? clauses.get(over.parent) : over
  return clause.mark === 'to' && above?.kind === 'verb' && AIMS.has(above.lemma) && !above.negated
}

/** What verbs of spoiling, bringing about, losing, failing and looking away make of their doer. */
function does(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const spoils = SPOILS.has(lemma)
  const brings = BRINGS.has(lemma)
  const other = lemma === 'lose' || lemma === 'forfeit' || lemma === 'fail' || SHUNS.has(lemma) || lemma === 'know'
  if (!(spoils || brings || other) || clause.negated || clause.passive) return null
  if (clause.modal !== null && !(clause.modal === 'will' && spoils)) return null
  if (!isAim(view)) return null
  const within = (slots: readonly string[], words: ReadonlySet<string>): Argument | undefined => {
    for (const slot of slots) {
      const found = slotOf(view, slot).find((a) => words.has(wordAt(sentence, a.head)))
      if (found) return found
    }
    return undefined
  }
  // "It violates the law" may be said of a deed as well, and ACCUSE/wrongs tells it.
  const thing = /^it$/i.test(sentence.tokens[firstIn(view, 'subject')?.head ?? -1]?.text ?? '')
  if (spoils && !thing && within(['object'], GOODS)) return judged(view, 'reproached', whom(view))
  if (brings) {
    // "brought nothing but misery"
    const ill = within(['object', 'to', 'in', 'into', 'towards', 'object/but', 'but'], ILLS)
    return ill ? judged(view, 'reproached', whom(view), [ill.head]) : null
  }
  if (lemma === 'lose' || lemma === 'forfeit') {
    const lost = within(['object'], STANDING)
    if (!lost) return null
    const whose = firstIn(view, 'in', 'object/in')
    return judged(view, 'reproached', whose && isOther(view, whose.head) ? whose : whom(view))
  }
  if (lemma === 'fail' && !LEARNERS.test(wordAt(sentence, firstIn(view, 'subject')?.head ?? -1)))
    return within(['object'], FAILED) ? judged(view, 'reproached', whom(view)) : null
  return SHUNS.has(lemma) && within(['object'], SHUNNED) ? judged(view, 'reproached', whom(view)) : null
}

const LEARNERS = /^(?:student|pupil|candidate|boy|girl|driver|applicant|recruit|athlete|player|runner)$/

/** "They should have acted months ago". */
function oughtToHave(view: View): ActReading | null {
  const { clause } = view
  if (!/^(?:should|ought|could)$/.test(clause.modal ?? '') || clause.aspect !== 'perfect') return null
  if (clause.modal === 'could' && !PREVENTED.has(clause.lemma)) return null
  const who = clause.passive ? firstIn(view, 'by') : firstIn(view, 'subject')
  if (!who || FIRST.test(view.sentence.tokens[who.head]!.text) || !isOther(view, who.head)) return null
  return blameless(view, who)
}

const PREVENTED = new Set('prevent stop avoid save avert spare'.split(' '))

/** "They should be ashamed of themselves". */
function ashamed(view: View): ActReading | null {
  const who = view.clause.args.find((a) => a.role === 'subject')
  if (!who || view.clause.negated || FIRST.test(view.sentence.tokens[who.head]!.text) || !isOther(view, who.head))
    return null
  return /^(?:should|ought|must)$/.test(view.clause.modal ?? '') ? blameless(view, who) : null
}

/** A reproach by what is not, or should be or have been. */
function blameless(view: View, recipient: Argument): ActReading {
  return joinedReading(view, 'not>reproached', 'ACCUSE', { mode: 'disapprove', actor: null, recipient, score: 0.95 })
}

const BREACHES = new Set('violation breach contravention infringement disregard contempt flouting'.split(' '))

/** Whether what is broken is a law, a truce, a duty, the rights or the life of others. */
function isMeasure(view: View): boolean {
  return ['of', 'for', 'to'].some((slot) =>
    slotOf(view, slot).some(
      (a) =>
        MEASURES.has(wordAt(view.sentence, a.head)) ||
        /^(?:life|civilian|airspace|sovereignty|border)$/.test(wordAt(view.sentence, a.head)),
    ),
  )
}

/** "Forced them out in breach of the accord": whoever did it is charged with it. */
function inBreach(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause, clauses, sentence } = view
  const before = [1, 2].map((n) => sentence.tokens[clause.head - n]?.text.toLowerCase())
  if (!before.includes('in') || !isMeasure(view)) return null
  let above = clauses.get(clause.parent)
  for (let steps = 3; steps > 0 && above && above.kind !== 'verb'; steps--) above = clauses.get(above.parent)
  if (above?.kind !== 'verb' || above.negated || above.modal !== null) return null
  const who = above.args.find((a) => a.role === (above.passive ? 'agent' : 'subject'))
  if (!who || !isOther(view, who.head) || FIRST.test(sentence.tokens[who.head]!.text)) return null
  const act = readBelow(above)?.act
  if (act === 'ACCUSE') return null
  return joinedReading(view, 'charged', 'ACCUSE', {
    mode: 'allege',
    actor: null,
    recipient: who,
    score: 0.72,
    uses: act ? [] : [above.head],
  })
}

/** "… despite its constant violations of international law". */
function ownBreach(view: View): ActReading | null {
  const { clause, sentence } = view
  if (hasCopula(treeOf(view.sentence), view.clause.head) || !isMeasure(view)) return null
  const who = clause.args.find((a) => a.role === 'possessor' || a.role === 'agent' || a.prep === 'by')
  if (!who || !isOther(view, who.head) || /^(?:my|our|us|me)$/i.test(sentence.tokens[who.head]!.text)) return null
  return joinedReading(view, 'charged', 'ACCUSE', { mode: 'allege', actor: null, recipient: who, score: 0.62 })
}

const AGAINST = /^(?:against|contrary|outside|beyond|under)$/
const AT_ODDS =
  /^(?:violation|breach|contravention|defiance|disregard|conflict|contradiction|odds|variance|line|accordance|keeping|accord|compliance|step)$/
/** Of these the deed keeps to the measure, so that it is blamed where it is said not to. */
const KEEPS = /^(?:line|accordance|keeping|accord|compliance|consistent|compatible|commensurate)$/

/** "Is in breach of the truce", "was illegal under the treaty", "is against international law", "is not in line with the accord". */
function measured(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (clause.tense === 'future') return null
  if (clause.modal !== null && clause.modal !== 'would') return null
  const cases = kids.map((k) => tree.tokens[k]!).filter((t) => t.deprel === 'case')
  let broken: boolean
  if (AT_ODDS.test(lemma) && cases.some((t) => /^(?:in|at|out)$/i.test(t.text))) {
    const out = cases.some((t) => /^out$/i.test(t.text))
    broken = KEEPS.test(lemma) ? clause.negated || out : !clause.negated
  } else if (/^(?:inconsistent|incompatible|contrary)$/.test(lemma)) broken = !clause.negated
  else if (KEEPS.test(lemma)) broken = clause.negated
  else if (MEASURES.has(lemma) && cases.some((t) => AGAINST.test(t.text.toLowerCase()) && !/^under$/i.test(t.text)))
    broken = !clause.negated
  else return null
  if (!broken) return null
  if (AT_ODDS.test(lemma) || KEEPS.test(lemma) || lemma !== 'contrary') {
    const to = ['of', 'with', 'to', 'under'].flatMap((slot) => slotOf(view, slot))
    if (!MEASURES.has(lemma) && !to.some((a) => MEASURES.has(wordAt(sentence, a.head)))) return null
  }
  return held(view, whom(view))
}

/** A judgement of a deed, whose doer may be unknown. */
function held(view: View, recipient: Argument | null): ActReading | null {
  const { sentence } = view
  const subject = firstIn(view, 'subject')
  if (subject && FIRST.test(sentence.tokens[subject.head]!.text)) return null
  return joinedReading(view, view.clause.negated ? 'not>reproached' : 'verdict-open', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: recipient ?? doerBelow(view),
    score: 0.72,
  })
}

/** Of "what the army does is against the law" the army. */
function doerBelow({ clauses, clause, sentence }: View): Argument | null {
  const tree = treeOf(sentence)
  const deed = kidsOf(tree, clause.head).find((k) => /^csubj/.test(tree.tokens[k]!.deprel))
  const told: Clause | undefined = deed === undefined ? undefined : clauses.get(deed)
  return told?.args.find((a) => a.role === 'subject' && !a.shared) ?? null
}

/** "The raids are the root cause of the exodus", "he is the main obstacle to peace". */
function isCause(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (!CAUSES.has(lemma) || clause.negated || clause.modal !== null || clause.tense === 'future') return null
  const of = ['of', 'to', 'for', 'behind'].flatMap((slot) => slotOf(view, slot)).map((a) => wordAt(sentence, a.head))
  if (
    !of.some(
      (w) => ILLS.has(w) || GOODS.has(w) || /^(?:aggression|aggressor|killer|occupier|problem|murder|people)$/.test(w),
    )
  )
    return null
  return judged(view, 'reproached', whom(view))
}

/** "The answer is not enough", "their conduct is not acceptable": said of what a party has decided or done. */
function notEnough(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (!ENOUGH.has(lemma) || !clause.negated || clause.modal !== null) return null
  const subject = firstIn(view, 'subject')
  if (!subject || subject.shared || !DECIDED.has(wordAt(sentence, subject.head))) return null
  const { text } = sentence.tokens[subject.head]!
  if (FIRST.test(text)) return null
  const whose = whom(view)
  return whose
    ? joinedReading(view, 'not>reproached', 'ACCUSE', {
        mode: 'disapprove',
        actor: null,
        recipient: whose,
        score: 0.62,
      })
    : null
}
