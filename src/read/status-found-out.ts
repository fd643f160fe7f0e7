// What is found out and not laid at somebody's door: the findings of an inquiry, reports that are confirmed, what is only mentioned.
import type { Speaker } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** Verbs under which an inquiry, a court or an observer tells what it holds for certain. */
const FINDS = wordSet('find conclude establish determine confirm verify document corroborate ascertain')
/** Those who look into deeds and are no side of the war. */
const INDEPENDENT =
  /\b(?:inquir(?:y|ies)|enquiry|investigations?|investigators?|commission|tribunal|court|jury|coroner|rapporteur|observers?|monitors?|monitoring|observatory|united nations|u\.?n\.?|experts?|panel|auditors?|red cross|red crescent|amnesty|human rights|forensic)\b/i
const CONFIRMS = wordSet('confirm verify corroborate')

/** Whether the words a deed stands in are a finding: "an inquiry concluded that", "he mentioned that". */
export function isFoundOut(clause: Clause, tree: Tree, clauses: Clauses, speaker: Speaker | null): boolean {
  const over = sayingOver(clause, tree, clauses)
  if (!over || over.negated || over.modal !== null || over.tense === 'future') return false
  // Who mentions a thing in passing, or regrets it, takes it as known.
  if (/^(?:mention|regret|lament|deplore)$/.test(over.lemma)) return true
  return FINDS.has(over.lemma) && speaker !== null && INDEPENDENT.test(speaker.name)
}

/** The verb whose content a clause is; of "confirmed reports that they fled" the confirming. */
function sayingOver(clause: Clause, tree: Tree, clauses: Clauses): Clause | null {
  let at: Clause | undefined = clause
  for (let steps = 4; at && steps > 0; steps--) {
    const above: Clause | undefined = clauses.get(at.parent)
    if (!above) return null
    if (above.kind === 'verb' && (baseOf(at.relation) === 'ccomp' || (at.relation === 'conj' && at.mark === 'that')))
      return above
    if (at.relation === 'acl' && at.mark === 'that' && above.kind === 'noun')
      return isConfirmed(above.head, tree) ? (clauses.get(above.parent) ?? null) : null
    if (!/^(?:conj|xcomp)$/.test(at.relation)) return null
    at = above
  }
  return null
}

/** "The UN has confirmed reports that": whether the noun is what somebody takes for true. */
export function isConfirmed(noun: number, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[noun]!
  if (!/^i?obj$/.test(deprel) || !CONFIRMS.has(tree.tokens[head]?.lemma ?? '')) return false
  return !kidsOf(tree, head).some((k) => tree.tokens[k]!.xpos === 'MD' || NOT.test(tree.tokens[k]!.text))
}

const NOT = /^(?:not|n['’]t|never|no|nor|neither|nobody|none)$/i
