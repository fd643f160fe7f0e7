// From the tree of a sentence to its clauses: each verb, adjective and noun with who does it, to whom, and how it is put.
// Which of them tell an act is decided in acts.ts.
import { argumentsOfNoun, argumentsOfVerb, markOf } from './clause-arguments.ts'
import { type Draft, shareInto } from './clause-sharing.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { perReport } from './per-report.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'
import { verbGroupOf } from './verb-group.ts'

const known = perReport<Sentence, Clauses>()

/** All clauses of a sentence by predicate token, in order; found once. Time is linear in the tokens. */
export function clausesOf(sentence: Sentence): Clauses {
  const before = known.get(sentence)
  if (before) return before
  const found = foundIn(sentence)
  known.set(sentence, found)
  return found
}

function foundIn(sentence: Sentence): Clauses {
  const tree = treeOf(sentence)
  const drafts = new Map<number, Draft>()
  for (let i = 0; i < tree.tokens.length; i++) {
    const kind = kindOf(tree, i)
    if (kind) drafts.set(i, draftOf(sentence, tree, i, kind))
  }
  for (const head of topDown(tree)) {
    const draft = drafts.get(head)
    if (!draft) continue
    const above = parentOf(tree, head, drafts)
    draft.parent = above
    const parent = drafts.get(above)
    if (draft.tense === 'none' && parent) draft.tense = parent.tense
    if (draft.modal === null && parent && draft.relation === 'xcomp') {
      if (parent.lemma === 'have' && !parent.args.some((a) => a.role === 'object')) draft.modal = 'have-to'
      else if (parent.lemma === 'need') draft.modal = 'need-to'
      else if (parent.lemma === 'ought') draft.modal = 'should'
      else if (parent.lemma === 'go' && parent.aspect === 'progressive') draft.tense = 'future'
    }
    shareInto(tree, draft, drafts)
  }
  return drafts
}

function kindOf(tree: Tree, i: number): Clause['kind'] | null {
  const { upos, deprel } = tree.tokens[i]!
  switch (upos) {
    case 'VERB':
      if (isUnDone(tree.tokens[i]!)) return 'adjective'
      return deprel === 'amod'
        ? 'adjective'
        : deprel === 'compound' || deprel === 'case' || deprel === 'mark'
          ? null
          : 'verb'
    case 'AUX':
      return deprel === 'root' || deprel === 'conj' || deprel === 'ccomp' || deprel === 'advcl' ? 'verb' : null
    case 'NOUN':
    case 'SYM':
      return deprel === 'compound' ? null : 'noun'
    case 'ADJ':
      return 'adjective'
    default:
      return kidsOf(tree, i).some((k) => tree.tokens[k]!.deprel === 'cop') ? 'copula' : null
  }
}

function draftOf(sentence: Sentence, tree: Tree, head: number, kind: Clause['kind']): Draft {
  const token = tree.tokens[head]!
  const group = verbGroupOf(tree, head)
  const args = kind === 'noun' ? argumentsOfNoun(tree, head) : argumentsOfVerb(tree, head)
  let start = tree.tokens[group.first]!.start
  let end = tree.tokens[group.last]!.end
  for (const a of args) {
    if (a.role === 'clause') continue
    start = Math.min(start, a.span.start)
    end = Math.max(end, a.span.end)
  }
  return {
    sentence: sentence.index,
    head,
    lemma: (isUnDone(token) ? token.text : token.lemma).toLowerCase(),
    kind,
    particle: group.particle,
    args,
    passive: kind === 'verb' && group.passive,
    negated: group.negated,
    modal: group.modal,
    tense: group.tense ?? 'none',
    aspect:
      group.aspect === 'none' &&
      token.xpos === 'VBG' &&
      kind === 'verb' &&
      isLoose(token) &&
      markOf(tree, head) !== 'of'
        ? 'progressive'
        : group.aspect,
    parent: -1,
    relation: token.deprel,
    mark: markOf(tree, head),
    span: { start, end },
  }
}

/** "unanswered", "unmet": no verb "unanswer" is done to anything. */
function isUnDone(token: Token): boolean {
  return (
    token.xpos === 'VBN' &&
    /^un[a-z]+(?:ed|et|en|rd)$/i.test(token.text) &&
    !/^un(?:der|ited|ite|ify|ified|veil|leash|load|lock|do)/i.test(token.text)
  )
}

/** A participle behind a noun ("rebels fighting in the north") goes on. */
function isLoose(token: Token): boolean {
  return token.deprel === 'acl'
}

function parentOf(tree: Tree, head: number, drafts: ReadonlyMap<number, Draft>): number {
  let at = tree.tokens[head]!.head
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    if (drafts.has(at)) return at
    at = tree.tokens[at]?.head ?? -1
  }
  return -1
}

function topDown(tree: Tree): number[] {
  const order: number[] = []
  tree.tokens.forEach((t, i) => {
    if (t.head < 0 || t.head >= tree.tokens.length || t.head === i) order.push(i)
  })
  for (let k = 0; k < order.length; k++) for (const kid of kidsOf(tree, order[k]!)) order.push(kid)
  return order
}
