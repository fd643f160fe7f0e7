// Gerunds that the words around them keep from being done, whatever the verb: "restrained the militia from raiding", "frightened them out of
// voting", "had doubts about signing"; and gerunds with a doer of their own: "feared the army shelling the town", "spoke of rebels leaving".
import { GOVERNING_VERBS, type Governor } from '../vocab/verbs/governors.ts'
import { wordSet } from '../vocab/word-set.ts'
import { caseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** A word that governs a gerund, and where it stands. */
export interface Over {
  readonly row: Governor
  readonly head: number
}

const KEPT: Governor = { held: 'negated', not: 'hypothetical', weak: false }
const AIRED: Governor = { held: 'hypothetical', not: 'hypothetical', weak: false }
/** What somebody gets or tells apart from doing something that was done. */
const FROM_DOING = wordSet(
  'earn make gain derive draw get win raise profit reap collect learn benefit acquire distinguish tell know come bring carry have take amass',
)
/** What is said about something that was done. */
const ABOUT_DOING = wordSet(
  'clash resign kill arrest criticise criticize fight convict fine jail censure rebuke attack sue apologise apologize gloat brag boast lie complain lament write regret feel confess own open come testify clean guilty guilt remorse sorry shame ashamed proud happy glad angry regret remorseful unrepentant apology pride story book report account article',
)

/** What stands between a verb and a gerund says that it was kept from being done, or is only in question; null for neither. */
export function ledGerund(at: number, verb: number, tree: Tree): Over | null {
  const { tokens } = tree
  const { lemma } = tokens[verb]!
  const before = tokens[at - 1]!.text.toLowerCase()
  if (before === 'from' || before === 'off' || (before === 'of' && tokens[at - 2]?.text === 'out')) {
    const whom = kidsOf(tree, verb).some((k) => k > verb && k < at && /^(?:obj|iobj)$/.test(tokens[k]!.deprel))
    return whom && !FROM_DOING.has(lemma) ? { row: KEPT, head: verb } : null
  }
  const near = /^near(?:er)?$/.test(before === 'to' ? (tokens[at - 2]?.text ?? '') : before)
  if (!near && !/^(?:about|against|over|towards?)$/.test(before)) return null
  const said = tokens[at - 2]?.lemma ?? lemma
  return ABOUT_DOING.has(lemma) || ABOUT_DOING.has(said) ? null : { row: AIRED, head: verb }
}

/** "Opposed the Red Cross sending medicine", "talked about them leaving": who would do it stands right before the gerund. */
export function overOwnDoer(gerund: number, tree: Tree): Over | null {
  const { tokens } = tree
  const { head, deprel, xpos } = tokens[gerund]!
  if (xpos !== 'VBG' || !/^(?:acl|advcl|xcomp|ccomp)$/.test(deprel) || head < 0 || head > gerund) return null
  if (/^(?:case|mark)$/.test(tokens[gerund - 1]!.deprel) || tokens[gerund - 1]!.upos === 'PUNCT') return null
  const doer = tokens[head]!.upos === 'VERB' ? lastPhrase(head, gerund, tree) : head
  if (doer === null) return null
  const { head: verb, deprel: how } = tokens[doer]!
  const prep = caseOf(tree, doer)
  if (prep === 'against' && kidsOf(tree, doer).some((k) => tokens[k]!.deprel === 'cop'))
    return { row: AIRED, head: doer }
  if (verb < 0 || verb > doer || tokens[verb]!.upos !== 'VERB' || !/^(?:obj|obl)$/.test(how)) return null
  const { lemma } = tokens[verb]!
  const row =
    prep === ''
      ? (GOVERNING_VERBS.get(lemma) ?? GOVERNING_VERBS.get(`${lemma}:gerund`))
      : GOVERNING_VERBS.get(`${lemma}:${prep}`)
  return row ? { row, head: verb } : null
}

/** The object or phrase of a verb that ends right before a gerund. */
function lastPhrase(verb: number, gerund: number, tree: Tree): number | null {
  const { tokens } = tree
  const found = kidsOf(tree, verb).filter((k) => k > verb && k < gerund && /^(?:obj|obl)$/.test(tokens[k]!.deprel))
  const last = found.at(-1)
  if (last === undefined) return null
  let end = last
  for (const k of kidsOf(tree, last)) if (k < gerund && k > end) end = k
  return end === gerund - 1 ? last : null
}
