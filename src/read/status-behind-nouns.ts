// What a noun makes of the infinitive behind it, wherever trees hang that: "made plans to leave", "wrote about the pledge to leave", "gave
// permission for the convoy to leave"; "seized the chance to leave" is done; "on course to leave", "the means to leave" not yet.
import { CONTROLS } from '../vocab/verbs/control.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { NOUN_OPERATORS, type Operator, type Own } from './status-operators.ts'

/** What is taken by doing what it is a chance to do. */
const CHANCES = /^(?:chance|opportunity|moment|opening|occasion|lull|pause|respite|cover|trouble|liberty)$/
const TAKES = /^(?:seize|take|grab|use|exploit|snatch)$/
/** Who musters courage or finds a way uses it. */
const FINDS = /^(?:have|find|muster|summon|pluck|show|get)$/
const FOUND = /^(?:way|time|strength|heart|resolve)$/
/** What somebody shows by doing so: "had the nerve to shell it". */
const SHOWN = wordSet(
  'courage nerve audacity gall cheek temerity decency grace sense foresight presence goodness impudence effrontery pluck guts gumption strength luck misfortune honour honor',
)
/** Of several, the one that did: "the first town to surrender". */
const ONE_OF_MANY = /^(?:first|last|only|sole|latest|next|\w+(?:th|st|nd|rd))$/i

/** What a word right before "to" makes of a deed that trees hang on its verb; null for no such noun. */
export function behindNoun(below: Clause, above: Clause, tree: Tree): Operator | null {
  if (below.mark !== 'to' || below.kind !== 'verb') return null
  const { tokens } = tree
  const to = kidsOf(tree, below.head).find((k) => k < below.head && tokens[k]!.text === 'to')
  const at = to === undefined ? -1 : to - 1
  const noun = tokens[at]
  // "Did not wait long to".
  if (noun?.text === 'long' && above.negated && /^(?:take|wait|need)$/.test(above.lemma)) return 'fail'
  // "Took it upon themselves to".
  if (/sel(?:f|ves)$/.test(noun?.text ?? '') && /^(?:up)?on$/.test(tokens[at - 1]!.text) && above.lemma === 'take')
    return 'done'
  // "Saw fit to shell it".
  if (noun?.text === 'fit' && tokens[at - 1]!.lemma === 'see') return 'done'
  if (noun?.upos !== 'NOUN' && noun?.upos !== 'PROPN') return null
  if (isTaken(at, tree)) return 'done'
  if (!/^(?:advcl|xcomp)$/.test(below.relation) || above.kind !== 'verb' || noun.head !== above.head) return null
  const named = noun.deprel === 'obl' && isFor(at, tree) ? objectOf(above.head, at, tree) : at
  if (named === null || (named === at && CONTROLS.has(above.lemma))) return null
  if (!/^(?:obj|obl)/.test(tokens[named]!.deprel)) return null
  const operator = NOUN_OPERATORS.get(tokens[named]!.lemma)
  return operator === 'plan' || operator === 'fail' || operator === 'doubt' ? operator : null
}

/** "Seized the chance to", "took the opportunity to". */
function isTaken(at: number, { tokens }: Tree): boolean {
  const { lemma, head, deprel } = tokens[at]!
  const verb = tokens[head]
  if (deprel !== 'obj' || verb?.xpos !== 'VBD') return false
  if (FINDS.test(verb.lemma)) return SHOWN.has(lemma) || (verb.lemma !== 'have' && FOUND.test(lemma))
  return CHANCES.test(lemma) && TAKES.test(verb.lemma)
}

function isFor(at: number, tree: Tree): boolean {
  return kidsOf(tree, at).some((k) => k < at && tree.tokens[k]!.text === 'for' && tree.tokens[k]!.deprel === 'case')
}

function objectOf(verb: number, before: number, tree: Tree): number | null {
  return kidsOf(tree, verb).find((k) => k > verb && k < before && tree.tokens[k]!.deprel === 'obj') ?? null
}

/** "Had the means to leave", "in a position to leave": what hangs on a noun that tells no deed of its own is not done. */
export function ofPlainNoun({ mark, head, kind, aspect }: Clause, tree: Tree, clauses: Clauses): Own | null {
  if (mark !== 'to' || kind !== 'verb' || aspect === 'perfect') return null
  const { deprel, head: over } = tree.tokens[head]!
  if (deprel !== 'acl' || over < 0 || over > head || clauses.has(over)) return null
  const { upos, lemma } = tree.tokens[over]!
  if (upos !== 'NOUN' || SHOWN.has(lemma) || isTaken(over, tree) || NOUN_OPERATORS.has(lemma)) return null
  const kids = kidsOf(tree, over).map((k) => tree.tokens[k]!)
  if (kids.some((t) => ONE_OF_MANY.test(t.text) || t.xpos === 'JJS')) return null
  return { status: 'planned', why: lemma }
}
