// Sentences by which somebody speaks well of a deed or a party: "called the raid heroic", "this is a step in the right direction",
// "we are encouraged by the progress". What is said ill of them stands in act-judgements.ts.

import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import { baseOf, kidsOf, type Tree, treeOf } from './sentence-tree.ts'

const NAMES = wordSet(`
  call describe hail term consider regard view see deem label characterise characterize rate judge rank portray salute
  denote paint declare proclaim`)
/** Adjectives that speak well of a deed or of whoever did it. */
const GOOD = wordSet(`
  historic heroic courageous brave commendable praiseworthy laudable admirable landmark milestone positive constructive encouraging
  welcome honourable honorable noble exemplary remarkable impressive successful outstanding wise legitimate justified lawful
  generous productive fruitful promising magnificent glorious splendid momentous groundbreaking ground-breaking
  significant important good great major valuable vital useful helpful tremendous excellent right`)
/** Of those, what speaks well only of what is itself no mere thing: "an important step", "a good sign". */
const PLAIN = wordSet('significant important good great major valuable vital useful helpful right tremendous excellent')
/** Nouns that speak well by themselves. */
const PRAISE = wordSet(`
  milestone breakthrough hero heroine liberator martyr ally partner friend victory triumph success achievement model
  accomplishment inspiration miracle`)
/** Nouns that do so with a good adjective, or with what makes them one: "a step forward". */
const STEPS = wordSet(`
  step move day moment decision agreement deal accord development gesture sign signal act opportunity progress news result
  contribution role example man woman fighter soldier leader partner ally friend work job effort beginning start day chapter occasion`)
/** Of those, what any good adjective makes one. */
const MOVES = wordSet('step move decision agreement deal accord development gesture sign signal progress')
const ONWARD = /^(?:forward|towards?|right|positive)$/
const FEELS = wordSet('encourage hearten impress please delight reassure gladden relieve move honour honor satisfy')
const FELT = wordSet(
  'pleased glad relieved satisfied impressed happy encouraged heartened delighted reassured gratified',
)
/** What a feeling of joy is about, where it is no family's own. */
const PUBLIC = wordSet(`
  progress step development decision agreement deal accord truce ceasefire news outcome result talk meeting commitment response
  release return effort work role cooperation willingness readiness support resolution statement pledge withdrawal arrival delivery
  restoration election vote report move contribution offer capture arrest liberation victory success performance conduct`)

/** The approval such a clause tells, or null. */
export function approvalReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (clause.negated || (clause.mark !== null && clause.mark !== 'that')) return null
  if (clause.kind === 'verb') {
    if (NAMES.has(lemma)) return namedWell(view)
    return FEELS.has(lemma) && clause.passive ? felt(view) : null
  }
  if (FELT.has(lemma)) return felt(view)
  return PRAISE.has(lemma) || lemma === 'example' || GOOD.has(lemma) || STEPS.has(lemma) ? verdict(view) : null
}

/** "The cleric called the raid heroic", "described him as a partner", "considers the pact a step in the right direction". */
function namedWell(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = firstIn(view, 'subject')
  const whom = clause.args.find((a) => a.role === 'indirect' && !a.shared) ?? firstIn(view, 'object')
  if (!who || !whom || !isParty(view, who.head) || clause.modal !== null) return null
  const tree = treeOf(sentence)
  for (let i = whom.head + 1; i < tree.tokens.length && i < whom.head + 12; i++) {
    const token = tree.tokens[i]!
    if (/^[.;:]$/.test(token.text) || (token.upos === 'VERB' && token.deprel !== 'xcomp')) return null
    if (!hangsOn(i, clause.head, whom.head, tree) || !isPraise(i, tree)) continue
    return joinedReading(view, 'named-well', 'SUPPORT', {
      recipient: isParty(view, whom.head)
        ? whom
        : firstIn(view, 'object/by', 'object/possessor', 'object/modifier', 'object/of'),
      score: 0.74,
      uses: [whom.head],
    })
  }
  return null
}

/** Whether the word at `i` is what somebody is called: it hangs on the verb, or as a predicate on whom it names. */
function hangsOn(i: number, verb: number, whom: number, tree: Tree): boolean {
  const { head, deprel } = tree.tokens[i]!
  if (head === verb) return /^(?:xcomp|obj|obl|advcl|ccomp|acl)/.test(deprel)
  return head === whom && (tree.tokens[i - 1]?.text === 'as' || /^(?:xcomp|acl|nmod|obl|appos|amod)$/.test(deprel))
    ? kidsOf(tree, i).some((k) => /^(?:as|a|an)$/i.test(tree.tokens[k]!.text)) || tree.tokens[i]!.upos === 'ADJ'
    : false
}

function isPraise(i: number, tree: Tree): boolean {
  const token = tree.tokens[i]!
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'ADJ') return GOOD.has(lemma) && !PLAIN.has(lemma)
  if (/^\p{Lu}/u.test(token.text)) return false
  const kids = kidsOf(tree, i).map((k) => tree.tokens[k]!)
  if (kids.some((k) => /^(?:no|not|former|so-called|self-styled)$/i.test(k.text))) return false
  const good = kids.some((k) => {
    const word = k.lemma.toLowerCase()
    return k.deprel === 'amod' && GOOD.has(word) && (MOVES.has(lemma) || !PLAIN.has(word))
  })
  if (PRAISE.has(lemma) || (lemma === 'example' && /^(?:for|to|worth)$/.test(tree.tokens[i + 1]?.text ?? '')))
    return true
  if (!STEPS.has(lemma)) return false
  if (good) return true
  const after = tree.tokens.slice(i + 1, i + 5)
  return lemma === 'step' && after.some((t) => ONWARD.test(t.text.toLowerCase())) && after[0]?.text !== ','
}

/** Deeds and words of a war and its talks that may be judged. */
const JUDGED = wordSet(`
  decision agreement deal accord pact treaty truce ceasefire release withdrawal talk meeting summit resolution vote election move step
  operation raid attack offensive intervention mission deployment plan proposal offer statement verdict ruling arrest liberation
  victory capture visit gesture peace signing initiative handover pullout exchange evacuation law reform response work effort
  sanction strike vote support role contribution start launch opening reopening return`)

/** "The release is a welcome step," the envoy said: whoever says so approves. It holds only as somebody's words. */
function verdict(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop') || !isPraise(clause.head, tree))
    return null
  if (clause.modal !== null || clause.tense === 'future') return null
  const subject = kidsOf(tree, clause.head).find((k) => k < clause.head && baseOf(tree.tokens[k]!.deprel) === 'nsubj')
  if (subject === undefined) return null
  const points = /^(?:this|that|it)$/i.test(tree.tokens[subject]!.text)
  const deed = JUDGED.has(wordAt(sentence, subject))
  const man = !deed && /^(?:hero|heroine|liberator|martyr|ally|partner|friend|model|inspiration)$/.test(clause.lemma)
  const own = /^(?:i|we)$/i.test(tree.tokens[subject]!.text)
  if (!(man ? isParty(view, subject) && !points && !own : deed || points)) return null
  const above = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  return joinedReading(view, 'verdict-good', 'SUPPORT', {
    actor: above?.args.find((a) => a.role === 'subject') ?? null,
    recipient: man ? firstIn(view, 'subject') : firstIn(view, 'subject/by', 'subject/possessor'),
    score: 0.6,
  })
}

const SIDES: ReadonlySet<string> = new Set([...NOUN_CLASSES.force!, ...NOUN_CLASSES.leader!, ...NOUN_CLASSES.group!])

function isSide(head: number, view: View): boolean {
  const { upos } = view.sentence.tokens[head]!
  return upos === 'PROPN' || upos === 'PRON' || SIDES.has(wordAt(view.sentence, head))
}

/** "We are encouraged by the progress", "was pleased that both had come". */
function felt(view: View): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  const who = kidsOf(tree, clause.head).find((k) => baseOf(tree.tokens[k]!.deprel) === 'nsubj')
  if (who === undefined || !isParty(view, who)) return null
  if (clause.modal !== null && clause.modal !== 'can') return null
  const subject = clause.args.find((a) => a.head === who) ?? null
  const about = firstIn(view, 'by', 'with', 'at', 'about', 'over')
  if (about && (PUBLIC.has(wordAt(sentence, about.head)) || isParty(view, about.head)))
    return joinedReading(view, 'felt-well', 'SUPPORT', {
      actor: subject,
      recipient: isParty(view, about.head)
        ? about
        : firstIn(view, 'by/by', 'by/possessor', 'by/of', 'with/possessor', 'with/by', 'with/of', 'at/of', 'at/by'),
      score: 0.6,
      uses: [about.head],
    })
  const told = [...view.clauses.values()].find(
    (c) => c.parent === clause.head && c.kind === 'verb' && (c.mark === 'that' || c.relation === 'ccomp'),
  )
  if (!told || told.head < clause.head || told.tense === 'future' || told.modal !== null || told.negated) return null
  const seen = /^(?:see|hear|learn|have)$/.test(told.lemma) && told.mark === 'to'
  const news = seen ? [...view.clauses.values()].find((c) => c.parent === told.head && c.kind === 'verb') : told
  if (news?.args.some((a) => a.role === 'subject' && !a.shared && PUBLIC.has(wordAt(sentence, a.head))))
    return joinedReading(view, 'felt-well', 'SUPPORT', { actor: subject, score: 0.58, uses: [news.head] })
  const doer = told.args.find((a) => a.role === (told.passive ? 'agent' : 'subject') && !a.shared)
  if (!doer || !isSide(doer.head, view) || /^(?:i|he|she)$/i.test(tree.tokens[doer.head]!.text)) return null
  return joinedReading(view, 'felt-well', 'SUPPORT', { actor: subject, recipient: doer, score: 0.58 })
}
