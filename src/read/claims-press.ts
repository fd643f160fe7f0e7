// How the report was made: no comment, questions left unanswered, a call to the paper. Nobody refuses or talks peace by it.
// Each rule has its sentences in claims-press.test.ts.
import { wordSet } from '../vocab/word-set.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Names that papers, agencies and stations end in. */
const PAPERS = wordSet(`
  times post guardian courier herald tribune gazette dispatch chronicle observer journal telegraph mirror mail sun independent wire
  news radio tv television review bulletin monitor standard inquirer globe examiner weekly daily agency reuters afp ap bbc cnn`)
const ANSWERS = wordSet('respond reply answer return react acknowledge decline refuse')
const ASKED = wordSet(
  'question query inquiry enquiry call email e-mail message request interview comment voicemail letter',
)
/** Sent in the way of reporters. */
const BY_WIRE = wordSet('emailed written e-mailed telephone phone repeated texted telephoned faxed')
const PRESS = wordSet(
  'reporter journalist newspaper press media correspondent outlet agency paper magazine broadcaster reuters afp ap',
)

/** Whether a refusal is only that of an answer to the press, or talks are only with it. */
export function isWithPress(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  // "A request for comment": the reporters' own.
  if (draft.act === 'REQUEST' && clause.kind === 'noun') return isOfPress(clause.head, tree)
  if (clause.kind !== 'verb') return false
  if (draft.act === 'REJECT') return isNoComment(clause, tree)
  return draft.act === 'CONSULT' && reading.recipient !== null && isPaper(reading.recipient, tree)
}

/** "did not respond to a request for comment", "declined to comment", "did not answer emailed questions". */
function isNoComment({ lemma, head, args }: Clause, tree: Tree): boolean {
  const { tokens } = tree
  if (!ANSWERS.has(lemma)) return false
  if (lemma === 'decline' || lemma === 'refuse') {
    const to = kidsOf(tree, head).find((k) => tokens[k]!.deprel === 'xcomp')
    return lemma === 'decline' && to !== undefined && isAnswer(to, tree)
  }
  return args.some(
    (a) =>
      ((a.role === 'object' || a.prep === 'to') && isOfPress(a.head, tree)) ||
      // "Reply to emailed questions": the tree may take it for a verb.
      (a.role === 'infinitive' && BY_WIRE.has(tree.tokens[a.head]!.text.toLowerCase())),
  )
}

/** "declined to say how many", "declined to give details": an answer that was asked for. */
function isAnswer(verb: number, tree: Tree): boolean {
  const { tokens } = tree
  const { lemma } = tokens[verb]!
  if (/^(?:comment|elaborate|specify|say|reveal|disclose|speculate|confirm)$/.test(lemma)) return true
  const what = kidsOf(tree, verb).find((k) => tokens[k]!.deprel === 'obj')
  return (
    what !== undefined && lemma === 'give' && /^(?:detail|figure|name|reason|number|comment)$/.test(tokens[what]!.lemma)
  )
}

/** "a request for comment", "emailed questions", "questions from Reuters", "calls seeking comment", "questions" alone. */
function isOfPress(asked: number, tree: Tree): boolean {
  const { tokens } = tree
  const word = tokens[asked]!
  if (!ASKED.has(word.lemma)) return false
  if (word.lemma === 'comment') return true
  const kids = kidsOf(tree, asked)
  for (const k of kids) {
    const kid = tokens[k]!
    if (BY_WIRE.has(kid.lemma) || BY_WIRE.has(kid.text.toLowerCase())) return true
    if (/^(?:comment|interview|information|reaction)$/.test(kid.lemma)) return true
    if (PRESS.has(kid.lemma.toLowerCase()) || (kid.upos === 'PROPN' && PAPERS.has(kid.text.toLowerCase()))) return true
    if (/^(?:seek|request|ask)$/.test(kid.lemma) && kidsOf(tree, k).some((g) => tokens[g]!.lemma === 'comment'))
      return true
  }
  return (
    /^(?:question|query|inquiry|enquiry)$/.test(word.lemma) &&
    word.xpos === 'NNS' &&
    kids.every((k) => tokens[k]!.upos === 'PUNCT' || tokens[k]!.deprel === 'case')
  )
}

/** "told the Courier by phone": a name that a paper bears. */
function isPaper({ head }: Argument, tree: Tree): boolean {
  const word = tree.tokens[head]!
  return word.upos === 'PROPN' && PAPERS.has(word.text.toLowerCase())
}
