// What is asked by naming a condition: "aid can get in only if the army opens the road", "there can be no peace unless the militias
// disarm", "peace will not come without an end to the occupation". Whoever says so asks it of whoever is to do it.
import type { Act } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { joinedReading, modeBelow, wordsFrom } from './act-below.ts'
import { askedMode } from './act-modes.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const GIVES: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'CONCEDE', 'AID', 'AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT'])
/** What a condition may ask that is no act of its own. */
const DOES = wordSet(`
  cooperate compromise agree stop end halt cease lift open withdraw disarm recognise recognize respect implement comply commit guarantee
  accept allow release free leave act help unite talk negotiate participate join contribute change step show honour honor`)
const IF = /^(?:if|unless|provided|until|once|when)$/

/** A clause of condition read as what is asked, or the reading it had. */
export function conditionAsked(view: View, own: ActReading | null): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb' || clause.mark === null || !IF.test(clause.mark) || clause.negated) return own
  if (own ? !GIVES.has(own.act) : !DOES.has(clause.lemma)) return own
  const who = clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (!who || clause.passive || !isParty(view, who.head)) return own
  if (/^(?:i|we|you|it|who|he|she)$/i.test(view.sentence.tokens[who.head]!.text)) return own
  if (!isOnlyWay(view, clause)) return own
  return joinedReading(view, 'only-if', 'REQUEST', {
    mode: modeBelow({ clause, reading: own, words: wordsFrom(view, clause.head) }),
    kind: 'call',
    topics: own?.topics ?? [],
    actor: null,
    recipient: who,
    score: 0.7,
    uses: own?.uses ?? [],
  })
}

/** "only if", "can only … if", "no … unless": nothing else will do. */
function isOnlyWay(view: View, clause: Clause): boolean {
  const { clauses, sentence } = view
  const tree = treeOf(sentence)
  const mark = kidsOf(tree, clause.head).find((k) => k < clause.head && IF.test(tree.tokens[k]!.text.toLowerCase()))
  if (mark === undefined) return false
  const over = clauses.get(clause.parent)
  if (!over || !isPromising(over)) return false
  if (clause.mark === 'unless' || clause.mark === 'until') return over.negated || deniesSubject(over, view)
  if (/^only$/i.test(tree.tokens[mark - 1]?.text ?? '')) return true
  return kidsOf(tree, over.head).some((k) => /^only$/i.test(tree.tokens[k]!.text))
}

/** Told as what can or will be, and not as what has been. */
function isPromising(over: Clause): boolean {
  return over.modal !== null
    ? over.modal !== 'must' && over.modal !== 'should'
    : over.tense === 'future' || over.tense === 'present'
}

/** "There can be no peace", "no talks will be held" */
function deniesSubject(over: Clause, { sentence }: View): boolean {
  const tree = treeOf(sentence)
  return over.args.some(
    (a) =>
      (a.role === 'subject' || a.role === 'object') &&
      kidsOf(tree, a.head).some((k) => /^(?:no|neither)$/i.test(tree.tokens[k]!.text)),
  )
}

/** What peace waits for, by the noun. */
const WAITED_FOR = wordSet(`
  halt end withdrawal release recognition freeze lifting opening ceasefire truce guarantee consent agreement cooperation disarmament return
  cessation departure removal commitment approval access dialogue reform compromise participation`)
const COMES = wordSet(
  'peace stability security solution settlement progress talk negotiation ceasefire truce justice dialogue deal agreement',
)

/** "Peace will not come without an end to the occupation": what has to be, for what is wanted to come. */
export function withoutIt(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.kind === 'noun') return null
  const without = clause.args.find((a) => a.role === 'oblique' && a.prep === 'without')
  if (!without || !WAITED_FOR.has(wordAt(sentence, without.head))) return null
  if (!(clause.modal !== null || clause.tense === 'future' || clause.tense === 'present')) return null
  if (!clause.negated && !deniesSubject(clause, view)) return null
  const tree = treeOf(sentence)
  const comes = [
    ...clause.args.filter((a) => a.role === 'subject' || a.role === 'object').map((a) => a.head),
    clause.head,
  ]
  if (!comes.some((head) => COMES.has(wordAt(sentence, head)))) return null
  const noun = view.clauses.get(without.head)
  const by = noun?.args.find(
    (a) => (a.prep === 'by' || a.prep === 'from' || a.role === 'possessor') && isParty(view, a.head),
  )
  return joinedReading(view, 'without-it', 'REQUEST', {
    mode: askedMode(wordsFrom(view, without.head).slice(0, tree.tokens.length)) ?? 'yield',
    kind: 'call',
    actor: null,
    recipient: by ?? null,
    score: 0.66,
    uses: [without.head],
  })
}
