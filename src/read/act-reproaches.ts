// What a party is reproached with in somebody's words where no verb of blame stands: "they are not serious", "he has no respect for
// the law", "it is playing for time". Like the reproaches of act-charges.ts it holds only as somebody's words; see claims-reproach.ts.
import type { Mode } from '../model/index.ts'
import { FAULTY, GOOD_TRAITS, NOT_HAD, SEEN, VIRTUES } from '../vocab/speech/reproach.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const FIRST = /^(?:i|we|us|me)$/i

/** The reproach such a clause makes, or null. */
export function reproachReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (clause.mark === 'if' || clause.mark === 'unless' || clause.modal === 'would') return null
  // "using the talks to buy time" blames; "came to sow discord" tells what for.
  if (
    clause.mark === 'to' &&
    /^(?:advcl|acl)/.test(clause.relation) &&
    view.clauses.get(clause.parent)?.lemma !== 'use'
  )
    return null
  if (clause.kind === 'adjective' || clause.kind === 'copula' || clause.kind === 'noun') {
    if (clause.negated && GOOD_TRAITS.has(lemma)) return lacking(view)
    return !clause.negated && FAULTY.has(lemma) ? lacking(view) : null
  }
  if (clause.kind !== 'verb') return null
  if (NOT_HAD.has(lemma)) return hasNone(view)
  if (lemma === 'stand' || lemma === 'sit') return standsBy(view)
  const seen = SEEN.has(lemma) ? seenDoing(view, lemma) : null
  if (seen) return seen
  return clause.negated && VIRTUES.has(lemma) ? keepsNot(view, lemma) : null
}

/** The subject, where it is a party other than the speaker. */
function another(view: View): Argument | null {
  const who = firstIn(view, 'subject') ?? beside(view)
  if (!who || FIRST.test(view.sentence.tokens[who.head]!.text)) return null
  return isParty(view, who.head) ? who : null
}

/** Of "is cruel and erratic" whoever is cruel. */
function beside({ clause, clauses }: View): Argument | null {
  const first = clause.relation === 'conj' && clause.kind !== 'verb' ? clauses.get(clause.parent) : undefined
  return first && first.kind !== 'verb' ? (first.args.find((a) => a.role === 'subject') ?? null) : null
}

function reproached(view: View, recipient: Argument | null, mode: Mode = 'disapprove'): ActReading | null {
  if (!recipient) return null
  return joinedReading(view, view.clause.negated ? 'not>reproached' : 'reproached', 'ACCUSE', {
    mode,
    actor: null,
    recipient,
    score: 0.62,
  })
}

/** "The government is not serious about peace", "the council is complicit". */
function lacking(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const heads = view.clause.relation === 'conj' ? [view.clause.head, view.clause.parent] : [view.clause.head]
  if (!heads.some((h) => kidsOf(tree, h).some((k) => tree.tokens[k]!.deprel === 'cop'))) return null
  return reproached(view, another(view))
}

const NONE = /^(?:no|little|scant|any|neither)$/i
const LACKED =
  /^(?:respect|regard|shame|mercy|conscience|remorse|scruple|credibility|legitimacy|honour|honor|interest|goodwill|will|seriousness|right|excuse|moral|principle|compassion|humanity|courage|integrity|decency|justification|business|consideration|concern|mandate|commitment|sincerity|willingness|pity|plan|strategy|vision|solution|clue|loyalty|accountability)s?$/

/** "They have no respect for the truce", "the junta has shown no will to keep its word". */
function hasNone(view: View): ActReading | null {
  const what = slotOf(view, 'object').find((a) => LACKED.test(wordAt(view.sentence, a.head)))
  if (!what) return null
  const tree = treeOf(view.sentence)
  const lacked = view.clause.negated || kidsOf(tree, what.head).some((k) => NONE.test(tree.tokens[k]!.text))
  if (!lacked && view.clause.lemma !== 'lack') return null
  if (/^willingness$/.test(wordAt(view.sentence, what.head)) && hasInfinitive(view, what.head)) return null
  const who = firstIn(view, 'subject')
  if (who && /^(?:nobody|none)$/i.test(view.sentence.tokens[who.head]!.text))
    return joinedReading(view, 'not>reproached', 'ACCUSE', { mode: 'disapprove', actor: null, score: 0.6 })
  const whom = another(view)
  if (!whom) return null
  return joinedReading(view, 'not>reproached', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: whom,
    score: 0.66,
    uses: [what.head],
  })
}

function hasInfinitive(view: View, noun: number): boolean {
  return [...view.clauses.values()].some((c) => c.mark === 'to' && (c.parent === noun || c.parent === view.clause.head))
}

/** "He does not care about us", "they have never negotiated in good faith", "the state does not protect its people". */
function keepsNot(view: View, lemma: string): ActReading | null {
  const needed = VIRTUES.get(lemma)!
  if (needed !== null) {
    const words = [...slotOf(view, 'object'), ...slotOf(view, 'in'), ...slotOf(view, 'by'), ...slotOf(view, 'to')]
    if (!words.some((a) => needed.test(wordAt(view.sentence, a.head)))) return null
  }
  if (view.clause.modal !== null && !/^(?:do|can)$/.test(view.clause.modal)) return null
  return reproached(view, another(view))
}

/** "The peacekeepers stood by while they were taken", "the world sits idly by". */
function standsBy(view: View): ActReading | null {
  const { clause, sentence } = view
  const [next, after] = [1, 2].map((n) => sentence.tokens[clause.head + n]?.text.toLowerCase() ?? '')
  const idle = next === 'idly' || (next === 'by' && /^(?:and|while|as|when|[.,;!"”]|'')$/.test(after!))
  return idle && !clause.negated ? reproached(view, another(view)) : null
}

/** "They are playing for time", "the regime uses the talks to win time", "America understands only force". */
function seenDoing(view: View, lemma: string): ActReading | null {
  if (view.clause.negated && lemma !== 'understand') return null
  const [slots, what] = SEEN.get(lemma)!
  const tree = treeOf(view.sentence)
  const found = slots.flatMap((slot) => slotOf(view, slot)).find((a) => what.test(wordAt(view.sentence, a.head)))
  if (!found) return null
  if (lemma === 'understand') {
    const near = [view.clause.head, found.head].flatMap((k) => kidsOf(tree, k)).map((k) => tree.tokens[k]!.text)
    if (!view.clause.negated && !near.some((w) => /^only$/i.test(w))) return null
  }
  return reproached(view, another(view), 'allege')
}
