// The words a claim rests on: predicate with its arguments, inside one sentence, without attribution and loose clauses.
import type { Span } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'
import { verbGroupOf } from './verb-group.ts'

/** The shortest run of words that tells the claim with its parties. */
export function evidenceSpanOf(
  clause: Clause,
  reading: ActReading,
  sentence: Sentence,
  tree: Tree,
  clauses: Clauses,
): Span {
  let first = clause.head
  let last = clause.head
  const take = (from: number, to: number): void => {
    if (from < first) first = from
    if (to > last) last = to
  }
  for (const head of [clause.head, ...reading.uses]) {
    const part = clauses.get(head)
    if (!part) {
      if (head >= 0 && head < tree.tokens.length) take(head, head)
      continue
    }
    if (part.kind !== 'noun') {
      const group = verbGroupOf(tree, head)
      take(group.first, group.last)
    } else take(head, head)
    for (const argument of part.args) {
      if (argument.role === 'clause' && !TELLS.has(reading.act)) continue
      if (
        argument.shared &&
        !isNear(argument.head, part, tree) &&
        !(argument.role === 'subject' && isRaised(argument.head, part, tree))
      )
        continue
      const [from, to] = extentOf(tree, argument.head, argument.shared ? part.head : -1)
      take(from, to)
    }
  }
  const verb = clause.kind === 'noun' ? clauses.get(clause.parent) : undefined
  if (verb?.kind === 'verb' && verb.args.some((a) => a.role === 'subject' && a.head === clause.head)) {
    const group = verbGroupOf(tree, verb.head)
    take(group.first, group.last)
    // "The truce lasted four minutes"
    const object = verb.args.find(
      (a) => !a.shared && (a.role === 'object' || tree.tokens[a.head]!.deprel === 'obl:unmarked'),
    )
    if (object) take(...extentOf(tree, object.head, -1))
  }
  // "showed no willingness to step back": the verb, and who shows it, tell it as much as the noun.
  const light = verb?.kind === 'verb' && verb.args.some((a) => a.role === 'object' && a.head === clause.head)
  const shows = light ? verb.args.find((a) => a.role === 'subject' && a.head === reading.actor?.head) : undefined
  if (verb && shows && !shows.shared) {
    const group = verbGroupOf(tree, verb.head)
    take(group.first, group.last)
    take(...extentOf(tree, shows.head, -1))
  }
  last = beforeSource(tree, clause.head, last)
  while (first < last && isEdge(tree, first)) first++
  while (last > first && isEdge(tree, last)) last--
  return {
    start: Math.max(sentence.start, tree.tokens[first]!.start),
    end: Math.min(sentence.end, tree.tokens[last]!.end),
  }
}

/** The last token of a claim without a source told at its end: "…, according to two officials". */
function beforeSource(tree: Tree, head: number, last: number): number {
  for (let k = last; k > head + 1; k--) {
    if (tree.tokens[k]!.text !== 'to' || tree.tokens[k - 1]!.text !== 'according') continue
    const over = tree.tokens[k - 1]!.head
    const source = over > k ? over : tree.tokens[k]!.head
    if (source > k && tree.last[source]! >= last) return k - 2
  }
  return last
}

/** Acts whose that-clause is part of what is said: "demanded that …", "warned that …". */
const TELLS: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN', 'ACCUSE', 'AGREE'])

/** A shared argument counts as words of the claim where it is the noun right before a participle or relative clause. */
function isNear(head: number, clause: Clause, tree: Tree): boolean {
  const relation = baseOf(clause.relation)
  return (relation === 'acl' || relation === 'amod') && tree.tokens[clause.head]!.head === head
}

/** "The mercenaries are said to have shot 300 men", "a service believed to train snipers": who does it stands before what is only said. */
function isRaised(head: number, clause: Clause, tree: Tree): boolean {
  if (clause.relation !== 'xcomp' || head > clause.head) return false
  const over = tree.tokens[clause.head]!.head
  // "has avoided criticising the emir": not done, which the verb above tells.
  if (
    over >= 0 &&
    head < over &&
    over - head < 12 &&
    (SHUNS.test(tree.tokens[over]!.lemma) || clause.modal === 'have-to')
  )
    return true
  return (
    over >= 0 &&
    head < over &&
    over - head < 12 &&
    RAISES.has(tree.tokens[over]!.lemma) &&
    tree.tokens[over]!.xpos === 'VBN'
  )
}
const SHUNS = /^(?:avoid|refrain|decline|neglect|omit|cease|forgo|forbear|shun|hesitate)$/
const RAISES: ReadonlySet<string> = new Set(
  'believe think say report allege know suspect presume understand rumour rumor fear claim assume consider find see show reckon estimate'.split(
    ' ',
  ),
)

/** First and last token of an argument; of an antecedent only its own noun phrase, of others without a loose relative clause. */
function extentOf(tree: Tree, head: number, below: number): [number, number] {
  let first = tree.first[head]!
  let last = tree.last[head]!
  if (below >= 0) {
    first = head
    last = head
    for (const kid of kidsOf(tree, head)) {
      if (kid < head && tree.tokens[kid]!.deprel !== 'case' && tree.tokens[kid]!.deprel !== 'mark')
        first = Math.min(first, tree.first[kid]!)
    }
    return [first, last]
  }
  for (const kid of kidsOf(tree, head)) {
    const { deprel } = tree.tokens[kid]!
    const loose = deprel === 'acl:relcl' || deprel === 'parataxis' || deprel === 'appos' || deprel === 'advcl'
    if (loose && kid > head && tree.tokens[tree.first[kid]! - 1]?.text === ',' && tree.first[kid]! > head) {
      last = Math.min(last, Math.max(head, tree.first[kid]! - 1))
    }
  }
  return [first, last]
}

function isEdge(tree: Tree, i: number): boolean {
  const { upos, deprel } = tree.tokens[i]!
  return upos === 'PUNCT' || deprel === 'cc' || deprel === 'punct'
}
