// Clauses that only look like telling a deed: "as if the town had been shelled", "anyone who attacks the convoy", "had they kept the truce".
import type { Clause, Clauses } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** The words that say that what a clause tells is only imagined; null for none. */
export function imaginedBy(clause: Clause, tree: Tree, clauses: Clauses): string | null {
  if (clause.mark === 'as' && clause.kind !== 'noun' && isAsIf(clause, tree, clauses)) return 'as if'
  if (isWhoever(clause, tree, clauses) || isOfAny(clause, tree, clauses)) return 'whoever'
  return isHadBeen(clause, tree) ? 'inversion' : null
}

/** Words within which a condition told without "if" has its verb, and its "would". */
const REACH = 40

/** "Had the deal been kept, six thousand would have come out": trees hang the "had" of such a condition in many ways. */
function isHadBeen({ kind, head }: Clause, { tokens }: Tree): boolean {
  let first = 0
  while (tokens[first]?.upos === 'PUNCT') first++
  if (kind !== 'verb' || head <= first || head > first + REACH || tokens[first]?.text !== 'Had') return false
  if (!/^VB[ND]$/.test(tokens[head]!.xpos)) return false
  for (let k = first + 1; k < head; k++) if (/^(?:MD|VBZ|VBP)$/.test(tokens[k]!.xpos)) return false
  for (let k = head + 1; k < tokens.length && k < head + REACH; k++)
    if (/^(?:would|could|might)$/.test(tokens[k]!.text)) return true
  return false
}

/** "It was as if the town had been shelled", "looked as though they had fled"; "it looks as if they have fled" takes it for true. */
function isAsIf({ head, parent, tense }: Clause, tree: Tree, clauses: Clauses): boolean {
  const over = clauses.get(parent)
  if (tense === 'present' && over && /^(?:look|seem|appear|sound)$/.test(over.lemma)) return false
  return kidsOf(tree, head).some(
    (k) => /^as$/i.test(tree.tokens[k]!.text) && /^(?:if|though)$/.test(tree.tokens[k + 1]?.text ?? ''),
  )
}

const ANY = /^(?:anyone|anybody|whoever|everyone|everybody|those|all)$/i

/** "Anyone who attacks the convoy will be hanged", "will feed any fighter who surrenders": whoever does, and nobody yet. */
function isWhoever(clause: Clause, tree: Tree, clauses: Clauses): boolean {
  if (
    clause.relation !== 'acl:relcl' ||
    clause.tense !== 'present' ||
    clause.aspect !== 'none' ||
    clause.modal !== null
  )
    return false
  const noun = tree.tokens[clause.head]!.head
  if (noun < 0 || !clause.args.some((a) => a.role === 'subject' && /^(?:who|that)$/i.test(tree.tokens[a.head]!.text)))
    if (noun < 0 || !kidsOf(tree, clause.head).some((k) => /^(?:who|that)$/i.test(tree.tokens[k]!.text))) return false
  const { text, xpos, head } = tree.tokens[noun]!
  const before = kidsOf(tree, noun).filter((k) => k < noun && /^(?:det|nmod:poss)$/.test(tree.tokens[k]!.deprel))
  const open =
    ANY.test(text) ||
    before.some((k) => /^(?:any|every|all)$/i.test(tree.tokens[k]!.text)) ||
    (xpos === 'NNS' && before.length === 0)
  const over = clauses.get(head)
  return open && over?.kind === 'verb' && /^(?:will|shall|would|must|should|may|can)$/.test(over.modal ?? '')
}

/** "Any rebels captured in the raid will be tried": there need be none. */
function isOfAny({ relation, passive, head, kind }: Clause, tree: Tree, clauses: Clauses): boolean {
  const { tokens } = tree
  if (kind !== 'verb' || relation !== 'acl' || !passive) return false
  const noun = tokens[head]!.head
  if (noun < 0 || !kidsOf(tree, noun).some((k) => k < noun && /^any$/i.test(tokens[k]!.text))) return false
  const over = clauses.get(tokens[noun]!.head)
  return over?.kind === 'verb' && /^(?:will|shall|would|must|should|may|can)$/.test(over.modal ?? '')
}
