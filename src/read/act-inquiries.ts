// Inquiries that no verb of inquiry tells: who is "under investigation", "wanted in connection with" a deed, what police "are
// treating as" a crime; and accusations told by a noun that holds what is alleged ("the allegation that Kyiv had shelled it").

import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const UNDER = wordSet('investigation inquiry probe enquiry scrutiny suspicion indictment')
const ALLEGED = wordSet('accusation allegation charge complaint suspicion claim assertion insinuation contention')
/** Of these only where what they hold is a deed: a claim or suspicion may be of anything. */
const OF_ANYTHING = wordSet('suspicion claim assertion contention complaint')
const CRIMES = wordSet(`
  attack terrorism terror murder homicide crime suicide incident case sabotage assassination arson bombing hate-crime accident
  priority massacre provocation offence offense`)
const INQUIRERS = wordSet(`
  police policeman officer investigator detective authority prosecutor gendarme official service agency magistrate inspector force army
  military ministry government`)
const HARM: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE', 'ACCUSE', 'REJECT', 'AID', 'THREATEN'])

/** The inquiry or accusation such a clause tells, or null. */
export function inquiryReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (kind === 'verb' || kind === 'adjective') {
    if (lemma === 'want' || lemma === 'wanted') return wanted(view)
    return lemma === 'treat' ? treatedAs(view) : null
  }
  if (UNDER.has(lemma)) {
    const found = underInquiry(view)
    if (found) return found
  }
  return kind === 'noun' && ALLEGED.has(lemma) ? allegedThat(view, lemma, readBelow) : null
}

/** "Two officers are under investigation", "the cause of the blast is under investigation". */
function underInquiry(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (!kids.some((t) => t.deprel === 'case' && /^under$/i.test(t.text))) return null
  const over = view.clauses.get(view.clause.parent)
  const kept = over?.kind === 'verb' && /^(?:be|come|remain|fall|stay)$/.test(over.lemma) ? over : null
  if (!kept && !kids.some((t) => t.deprel === 'cop')) return null
  const what = firstIn(view, 'subject') ?? kept?.args.find((a) => a.role === 'subject') ?? null
  if (!what) return null
  return joinedReading(view, 'under-inquiry', 'ACCUSE', {
    mode: 'investigate',
    actor: firstIn(view, 'by'),
    recipient: isParty(view, what.head) ? what : null,
    score: 0.8,
  })
}

/** "Three men are wanted in connection with the killing", "wanted by the tribunal for genocide". */
function wanted(view: View): ActReading | null {
  const { clause, sentence } = view
  if (sentence.tokens[clause.head]!.text.toLowerCase() !== 'wanted' || clause.negated) return null
  const tree = treeOf(sentence)
  const next = sentence.tokens[clause.head + 1]?.text.toLowerCase() ?? ''
  const after = sentence.tokens[clause.head + 2]?.text.toLowerCase() ?? ''
  const sought = clause.passive || clause.relation === 'acl' || clause.kind === 'adjective'
  const why =
    (next === 'in' && after === 'connection') || next === 'by' || next === 'for' || next === 'over' || next === 'on'
  if (!sought || !why || clause.args.some((a) => a.role === 'infinitive' && a.prep === null)) return null
  const whom = firstIn(view, 'object', 'subject') ?? null
  const head = whom?.head ?? (clause.relation === 'acl' ? clause.parent : -1)
  if (head < 0 || !isParty(view, head) || kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'obj'))
    return null
  return joinedReading(view, 'wanted', 'ACCUSE', {
    mode: 'investigate',
    actor: firstIn(view, 'by'),
    recipient: whom,
    score: 0.74,
  })
}

/** "Police are treating the blast as a suicide attack". */
function treatedAs(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = firstIn(view, 'subject', 'by')
  if (clause.negated || clause.modal !== null) return null
  if (!clause.passive && !(who && INQUIRERS.has(wordAt(sentence, who.head)))) return null
  const as = [...slotOf(view, 'as'), ...slotOf(view, 'object/as')].find(
    (a) => CRIMES.has(wordAt(sentence, a.head)) || /^(?:work|handiwork)$/.test(wordAt(sentence, a.head)),
  )
  const what = firstIn(view, 'object')
  if (!as || !what || isParty(view, what.head)) return null
  return joinedReading(view, 'treated-as', 'ACCUSE', {
    mode: 'investigate',
    actor: clause.passive ? firstIn(view, 'by') : who,
    recipient: /work$/.test(wordAt(sentence, as.head)) ? firstIn(view, 'as/of', 'object/as/of') : null,
    score: 0.74,
    uses: [as.head],
  })
}

/** "Russia's accusation that Ukraine was preparing a dirty bomb", "claims that Wagner fighters had looted the market". */
function allegedThat(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const below = [...view.clauses.values()].find(
    (c) =>
      c.parent === view.clause.head &&
      c.head > view.clause.head &&
      /^(?:acl|ccomp)$/.test(c.relation) &&
      (c.mark === 'that' || c.relation === 'ccomp'),
  )
  // "The claim that the men were shot by soldiers": laid at the soldiers' door.
  const whom = below?.args.find((a) => a.role === (below.passive ? 'agent' : 'subject'))
  if (!below || !whom || below.negated || !isParty(view, whom.head)) return null
  if (/^(?:i|we|it)$/i.test(view.sentence.tokens[whom.head]!.text)) return null
  const act = readBelow(below)?.act
  if (OF_ANYTHING.has(lemma) && !(act && HARM.has(act))) return null
  return joinedReading(view, 'alleged-that', 'ACCUSE', {
    mode: 'allege',
    actor: firstIn(view, 'possessor', 'by', 'from', 'of', 'modifier'),
    recipient: whom,
    score: 0.76,
  })
}
