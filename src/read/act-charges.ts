// What is said of another as a reproach where no verb accuses: "they are liars", "it was the junta that did it", "everything
// they promise is a trick". It holds only as somebody's words; see claims-worth.ts.
import { CONDEMNED, FAULTS, VILLAINS } from '../vocab/speech/blame.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { hasCopula, kidsOf, treeOf } from './sentence-tree.ts'

const SHOWS = wordSet(
  'sign proof evidence example act demonstration display expression reflection symptom case instance admission testament reminder',
)
const THINGS = wordSet(`
  act attack crime move step decision policy law thing strike raid killing bombing sign day example measure ploy attempt trick campaign
  war regime government precedent blow stunt tactic behaviour behavior episode deed business affair state`)
const FIRST = /^(?:i|we|us|me)$/i

/** The reproach such a clause makes, or null. */
export function chargeReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if ((clause.negated && lemma !== 'do') || clause.mark === 'if' || clause.mark === 'unless') return null
  if (clause.kind === 'copula' || clause.kind === 'noun' || clause.kind === 'adjective') {
    if (VILLAINS.has(lemma)) return isVillain(view)
    if (lemma === 'work' || lemma === 'handiwork' || lemma === 'doing') return workOf(view)
    return (SHOWS.has(lemma) ? showsFault(view) : null) ?? (THINGS.has(lemma) ? badThing(view) : null)
  }
  if (clause.kind !== 'verb') return null
  if (lemma === 'do') return didIt(view)
  if (lemma === 'blame') return toBlame(view)
  return lemma === 'lie' || lemma === 'lied' ? lied(view) : null
}

function charged(view: View, recipient: Argument | null, score = 0.56): ActReading {
  return joinedReading(view, 'charged', 'ACCUSE', { mode: 'allege', actor: null, recipient, score })
}

/** The subject, where it is a party other than the speaker. */
function another(view: View): Argument | null {
  const who = firstIn(view, 'subject')
  if (!who || FIRST.test(view.sentence.tokens[who.head]!.text)) return null
  return isParty(view, who.head) ? who : null
}

/** "They are murderers". */
function isVillain(view: View): ActReading | null {
  const who = another(view)
  return who && hasCopula(treeOf(view.sentence), view.clause.head) ? charged(view, who) : null
}

/** "The raid is another sign of their contempt for life": whoever is behind the fault is reproached. */
function showsFault(view: View): ActReading | null {
  if (!hasCopula(treeOf(view.sentence), view.clause.head)) return null
  const fault = slotOf(view, 'of').find((a) => FAULTS.has(wordAt(view.sentence, a.head)))
  if (!fault) return null
  const whose = firstIn(view, 'of/possessor', 'of/of', 'subject/by', 'subject/possessor', 'subject/of') ?? another(view)
  // "It was an act of barbarism": of whoever did what was told before.
  if (!whose) return { ...charged(view, firstIn(view, 'subject')), mode: 'disapprove', rule: 'chain/charged-thing' }
  return { ...charged(view, whose), mode: 'disapprove' }
}

/** "The bomb was the work of the militia". */
function workOf(view: View): ActReading | null {
  const whose = [...slotOf(view, 'of'), ...slotOf(view, 'possessor')].find((a) => isParty(view, a.head))
  return whose && hasCopula(treeOf(view.sentence), view.clause.head) ? charged(view, whose) : null
}

/** "The attack was a horrific act of terror": whoever says so condemns it. */
function badThing(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (!kids.some((t) => t.deprel === 'cop')) return null
  const bad = kids.some((t) => t.deprel === 'amod' && CONDEMNED.has(t.lemma.toLowerCase()))
  if (!bad && !slotOf(view, 'of').some((a) => FAULTS.has(wordAt(view.sentence, a.head)))) return null
  const whose =
    firstIn(view, 'subject/by', 'subject/possessor', 'subject/of') ?? another(view) ?? firstIn(view, 'subject')
  return joinedReading(view, 'charged-thing', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: whose,
    score: 0.6,
  })
}

/** "The government said the Houthis did it". */
function didIt(view: View): ActReading | null {
  if (slotOf(view, 'object').some((a) => wordAt(view.sentence, a.head) === 'nothing')) return didNothing(view)
  if (view.clause.negated) return null
  const who = another(view)
  const what = firstIn(view, 'object')
  if (!who || !what || view.clause.modal || view.clause.tense !== 'past') return null
  return /^(?:it|this|that)$/i.test(view.sentence.tokens[what.head]!.text) ? charged(view, who) : null
}

/** "The peacekeepers did nothing to stop it". */
function didNothing(view: View): ActReading | null {
  const who = another(view)
  const nothing = slotOf(view, 'object')[0]
  if (!who || !nothing) return null
  const below = [...view.clauses.values()].find(
    (c) => c.mark === 'to' && c.head > nothing.head && (c.parent === nothing.head || c.parent === view.clause.head),
  )
  const uses = below ? [nothing.head, below.head] : [nothing.head]
  return { ...charged(view, who), mode: 'disapprove', rule: 'chain/not>did-nothing', uses }
}

/** "Moscow is to blame for the famine". */
function toBlame(view: View): ActReading | null {
  if (view.clause.mark !== 'to' || !hasCopula(treeOf(view.sentence), view.clause.head)) return null
  const who = firstIn(view, 'subject')
  return who
    ? joinedReading(view, 'to-blame', 'ACCUSE', { mode: 'allege', actor: null, recipient: who, score: 0.8 })
    : null
}

const WHERE = /^(?:in|on|under|near|beside|among|amid|at|by|beneath|behind|between|along|outside|within)$/

/** "The minister lied", "they are lying": not one who lies in the street. */
function lied(view: View): ActReading | null {
  const who = another(view)
  const own = view.sentence.tokens[view.clause.head]!
  if (!who || !/^(?:lied|lying|lies|lie)$/i.test(own.text)) return null
  const placed = view.clause.args.some((a) => a.role === 'oblique' && a.prep !== null && WHERE.test(a.prep))
  const next = view.sentence.tokens[view.clause.head + 1]?.text.toLowerCase() ?? ''
  if ((placed && own.text.toLowerCase() !== 'lied') || /^(?:down|there|here|face|dead|low|idle)$/.test(next))
    return null
  return charged(view, who, 0.6)
}

const BEARS = wordSet('tolerate accept condone stomach justify excuse forgive allow countenance')
const WRONGS = wordSet(`
  act action attack threat violence aggression crime killing bombing strike raid abuse atrocity violation interference provocation
  behaviour behavior conduct impunity terrorism bloodshed insult massacre torture occupation shelling blackmail hatred`)

/** "Japan would never tolerate such acts", "threats against ships cannot be accepted": whoever says so condemns them. */
export function notBorne(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (!BEARS.has(lemma) || !clause.negated || !/^(?:will|would|shall|can|could|must|should)$/.test(clause.modal ?? ''))
    return null
  const what = slotOf(view, 'object').find((a) => WRONGS.has(wordAt(view.sentence, a.head)))
  if (!what) return null
  return joinedReading(view, 'not>borne', 'ACCUSE', {
    mode: 'disapprove',
    actor: clause.passive ? null : firstIn(view, 'subject'),
    recipient: firstIn(view, 'object/by', 'object/of', 'object/possessor', 'by') ?? what,
    score: 0.86,
    uses: [what.head],
  })
}
