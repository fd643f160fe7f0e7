// Words given that are passed on by whoever was told them: "the families were told that buses would come", "they told us nobody would
// be harmed", "Bread would be sent, the elders were told".
import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const TELLS = wordSet('tell inform notify advise')
/** Those who are told things for others to read, and those who are told them in office. */
const HEARERS = wordSet(`
  reporter journalist press media newsman newsmen agency newspaper television radio channel parliament council court committee
  conference assembly audience tribunal bbc cnn reuters afp interviewer lawmaker senator congress investor shareholder`)
const GIVES: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'AGREE', 'CONSULT', 'COOPERATE'])
const HARMS = wordSet(
  'harm hurt shoot touch kill prosecute punish arrest search molest try charge bomb shell attack disarm detain jail imprison evict expel beat mistreat',
)
const GOODS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...wordSet(
    'bus convoy lorry truck help ambulance boat ship ferry train plane helicopter doctor relief current power escort transport vehicle corridor column',
  ),
])
const COMES = wordSet(
  'come arrive leave go send reach wait restore bring follow return run take fetch be deliver dispatch collect carry provide distribute hand give depart reopen resume',
)
const NOBODY = /^(?:nobody|none|no-one|nothing)$/i

/** The promise that somebody was told, or null. */
export function passedOn(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb' || !TELLS.has(lemma) || clause.negated || clause.modal !== null) return null
  const whom = toldTo(view)
  const said = whom && saidTo(view)
  if (!said || !isAhead(said)) return null
  const inner = readBelow(said)
  const promised = isSparing(view, said) || isGiven(view, said, inner)
  if (!promised) return null
  const yields = inner?.act === 'CONCEDE' || (inner?.act === 'RETREAT' && inner.mode !== 'access')
  return joinedReading(view, 'passed-on', yields && !isNot(view, said) ? 'CONCEDE' : 'AGREE', {
    topics: inner && GIVES.has(inner.act) ? inner.topics : [],
    actor: firstIn(view, clause.passive ? 'by' : 'subject'),
    recipient: yields ? (inner?.recipient ?? whom) : whom,
    score: 0.8,
    leaning: 'planned',
    uses: [said.head, ...(inner?.uses ?? [])],
  })
}

/** Whoever was told it; null where he was told it for others to hear. */
function toldTo(view: View): Argument | null {
  const { clause } = view
  const whom = clause.passive
    ? clause.args.find((a) => a.role === 'subject')
    : (clause.args.find((a) => a.role === 'indirect') ?? clause.args.find((a) => a.role === 'object'))
  if (!whom || !isParty(view, whom.head)) return null
  return wordsAt(view, whom.head).some((w) => HEARERS.has(w)) ? null : whom
}

/** What was said: the clause below, or the one this stands behind. */
function saidTo({ clause, clauses }: View): Clause | null {
  const below = clause.args.find((a) => a.role === 'clause')
  if (below) return clauses.get(below.head) ?? null
  if (clause.relation !== 'parataxis' || !clause.passive) return null
  const before = clauses.get(clause.parent)
  return before && before.head < clause.head && before.kind === 'verb' ? before : null
}

function isAhead({ modal, tense, aspect, mark, lemma }: Clause): boolean {
  if (mark === 'if' || mark === 'whether' || mark === 'unless') return false
  if (modal === 'would' || modal === 'will' || modal === 'shall' || tense === 'future') return true
  return modal === null && aspect === 'progressive' && /^(?:come|arrive|leave|go|send)$/.test(lemma)
}

/** "Nobody would be harmed", "they would not be shot": harm that will not be done. */
function isSparing(view: View, said: Clause): boolean {
  return HARMS.has(wordAt(view.sentence, said.head)) && isNot(view, said)
}

function isNot(view: View, said: Clause): boolean {
  if (said.negated) return true
  const who = said.args.find((a) => a.role === 'subject')
  if (!who) return false
  if (NOBODY.test(view.sentence.tokens[who.head]!.text)) return true
  const tree = treeOf(view.sentence)
  return kidsOf(tree, who.head).some((k) => /^(?:no|none)$/i.test(tree.tokens[k]!.text))
}

/** Good that will be done, or goods and transport that will come. */
function isGiven(view: View, said: Clause, inner: ActReading | null): boolean {
  if (isNot(view, said)) return false
  if (inner && GIVES.has(inner.act)) return true
  const what = said.args.find((a) => a.role === 'subject' || a.role === 'object')
  if (inner || !what) return false
  return COMES.has(wordAt(view.sentence, said.head)) && wordsAt(view, what.head).some((w) => GOODS.has(w))
}
