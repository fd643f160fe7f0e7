// What is only supposed: a condition, an end in view, a question, what nobody knows or says, what somebody is willing or knows how
// to do. Each rule has its sentences in claims-supposed.test.ts.
import type { Act } from '../model/index.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** Whether what is told is only supposed, and nobody says that it is so or will be. */
export function isSupposed(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  const head = headOfSeries(clause.head, tree)
  return (
    isCondition(draft, clause, head, tree) ||
    (!KEPT.has(draft.act) && clause.kind === 'verb' && isLeftUndone(clause.head, tree)) ||
    isAskedOutright(draft, head, tree) ||
    isUnknown(head, tree) ||
    (reading.act === 'RETREAT' && isBent(clause, tree, GIVES)) ||
    (clause.kind === 'noun' && !reading.actor && HARD.has(reading.act) && isEndAwaited(clause, tree)) ||
    (HARD.has(reading.act) && (isHowTo(clause, tree) || isBent(clause, tree, BENT) || isNoNeed(clause, tree)))
  )
}

/** Acts that are done on the ground, or given way in: to be willing to do them does nothing. */
const HARD: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'CONCEDE', 'SANCTION', 'ACCUSE'])

/** The first of verbs in a row: "stop firing and pull back". */
function headOfSeries(head: number, tree: Tree): number {
  let at = head
  for (let steps = 3; steps > 0 && baseOf(tree.tokens[at]!.deprel) === 'conj'; steps--) {
    const over = tree.tokens[at]!.head
    if (over < 0 || over > at || tree.tokens[over]!.upos === 'NOUN') break
    at = over
  }
  return at
}

/** "Whoever has not left by noon will be shot": nobody is told to have left or stayed. */
function isLeftUndone(deed: number, tree: Tree): boolean {
  const { tokens } = tree
  const { deprel, head } = tokens[deed]!
  if (!kidsOf(tree, deed).some((k) => /^(?:not|n['’]t|never)$/i.test(tokens[k]!.text))) return false
  if (!deprel.startsWith('acl') || !/^(?:whoever|anyone|anybody|those|everyone)$/i.test(tokens[head]?.text ?? ''))
    return false
  const fate = tokens[head]!.head
  return fate > deed && kidsOf(tree, fate).some((k) => tokens[k]!.xpos === 'MD')
}

/** What is told of even as a condition: "if they refuse to leave". */
const KEPT: ReadonlySet<Act> = new Set<Act>(['THREATEN', 'REJECT'])
const CONDITIONS = /^(?:if|unless|once|lest|provided)$/i

/** "if the talks fail", "so that aid can come in": on what something hangs, or what it is for. */
function isCondition(draft: Draft, clause: Clause, head: number, tree: Tree): boolean {
  if (draft.status !== 'hypothetical' || clause.kind === 'noun' || KEPT.has(draft.act)) return false
  const { deprel } = tree.tokens[head]!
  if (baseOf(deprel) !== 'advcl') return false
  const marks = kidsOf(tree, head).filter((k) => k < head && tree.tokens[k]!.deprel === 'mark')
  return marks.some(
    (k) =>
      CONDITIONS.test(tree.tokens[k]!.text) ||
      (/^that$/i.test(tree.tokens[k]!.text) && /^so$/i.test(tree.tokens[k - 1]?.text ?? '')),
  )
}

/** "would respect it if the shelling stopped": on whose end something hangs; who shells whom is told elsewhere. */
function isEndAwaited(clause: Clause, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[clause.head]!
  if (!/^nsubj/.test(deprel) || !ENDS.test(tree.tokens[head]?.lemma ?? '') || tree.tokens[head]!.deprel !== 'advcl')
    return false
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'mark' && CONDITIONS.test(tree.tokens[k]!.text))
}
const ENDS = /^(?:stop|end|cease|halt|lift|subside|pause|let)$/

/** "Did the panel meet the rebels?", "Who will bomb us tomorrow?": asked, and not told; "why did they bomb it?" takes it for given. */
function isAskedOutright(draft: Draft, head: number, tree: Tree): boolean {
  if (draft.status !== 'hypothetical' || tree.tokens.slice(-3).every((t) => t.text !== '?')) return false
  const kids = kidsOf(tree, head)
  if (kids.some((k) => k < head && /^(?:why|how|when|where)$/i.test(tree.tokens[k]!.text))) return false
  const subject = kids.find((k) => /^(?:nsubj|csubj)/.test(tree.tokens[k]!.deprel) && k < head)
  if (subject === undefined) return false
  if (/^(?:who|what|which)$/i.test(tree.tokens[subject]!.text)) return true
  const aux = kids.find((k) => /^(?:aux|cop)/.test(tree.tokens[k]!.deprel) && k < subject)
  return aux !== undefined
}

const TELLS =
  /^(?:say|tell|know|give|specify|disclose|state|reveal|confirm|report|indicate|explain|clarify|mention|verify|establish)$/
const DARK = /^(?:unclear|unknown|uncertain|unsure)$/

/** "did not say how many were killed", "whether they will be tried is unclear": nobody knows it, or says it. */
function isUnknown(head: number, tree: Tree): boolean {
  const token = tree.tokens[head]!
  if (!/^(?:ccomp|advcl|acl|csubj|nsubj)/.test(token.deprel) || token.head < 0) return false
  if (!isOpen(head, tree)) return false
  return isInTheDark(token.head, tree)
}

/** "whether …", "how many …": what is asked for in the clause, at its beginning. */
function isOpen(head: number, tree: Tree): boolean {
  const first = tree.first[head]!
  for (let i = first; i < head && i < first + 3; i++) {
    const word = tree.tokens[i]!.text.toLowerCase()
    if (word === 'whether' || (word === 'if' && i === first)) return true
    if (word === 'how') return /^(?:many|much)$/i.test(tree.tokens[i + 1]?.text ?? '')
  }
  return false
}

function isInTheDark(over: number, tree: Tree): boolean {
  const { lemma } = tree.tokens[over]!
  if (DARK.test(lemma)) return true
  const kids = kidsOf(tree, over)
  // "It remains unclear whether …"
  if (kids.some((k) => DARK.test(tree.tokens[k]!.lemma))) return true
  const negated = kids.some((k) => {
    const { text, deprel } = tree.tokens[k]!
    return /^(?:not|n['’]t|never|neither|nor|nobody|none)$/i.test(text) || (deprel === 'nsubj' && isNobody(k, tree))
  })
  return negated && (TELLS.test(lemma) || /^(?:clear|certain|sure|decide|decided)$/.test(lemma))
}

/** "Neither side said", "no official would say". */
function isNobody(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some((k) => /^(?:no|neither)$/i.test(tree.tokens[k]!.text))
}

/** "know how to blow things up": an art. */
function isHowTo({ head, mark }: Clause, tree: Tree): boolean {
  if (mark !== 'to') return false
  const to = kidsOf(tree, head).find((k) => k < head && tree.tokens[k]!.text === 'to')
  return to !== undefined && /^how$/i.test(tree.tokens[to - 1]?.text ?? '')
}

const GIVES = /^(?:loth|loath|hesitant|tempted|afraid|slow)$/
const BENT =
  /^(?:willing|unwilling|unable|loth|loath|reluctant|eager|keen|afraid|hesitant|tempted|itching|impatient|anxious|free|slow|powerless)$/

/** "men willing to hit the capital", "loth to give it up": how somebody feels about what is not done. */
function isBent({ head, mark }: Clause, tree: Tree, how: RegExp): boolean {
  const { xpos, head: over, deprel } = tree.tokens[head]!
  if (mark !== 'to' || xpos !== 'VB' || over < 0 || !/^(?:xcomp|advcl|acl|ccomp)$/.test(baseOf(deprel))) return false
  return tree.tokens[over]!.upos === 'ADJ' && how.test(tree.tokens[over]!.lemma.toLowerCase())
}

/** "there is no need to storm it", "needs no excuse to shell us": nothing is said to be done. */
function isNoNeed({ head, mark }: Clause, tree: Tree): boolean {
  if (mark !== 'to') return false
  const { head: over, xpos } = tree.tokens[head]!
  const noun = tree.tokens[over]
  if (xpos !== 'VB' || noun?.upos !== 'NOUN' || !/^(?:need|reason|point|sense|excuse|pretext)$/.test(noun.lemma))
    return false
  return kidsOf(tree, over).some((k) => /^no$/i.test(tree.tokens[k]!.text))
}
