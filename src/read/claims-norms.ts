// What a law says and a definition tells: "it is prohibited to attack civilians", "persons no longer taking part in the hostilities".
// Nobody does it.
import type { Draft, Found } from './claims-draft.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

const FORBIDS = /^(?:prohibit|prohibited|forbid|forbidden|outlaw|ban|illegal|unlawful|criminal|impermissible|wrong)$/
const PEOPLE =
  /^(?:person|people|individual|anyone|anybody|everyone|those|that|civilian|combatant|fighter|man|woman|someone|who)$/i
/** Most steps from a deed up to the word that forbids it. */
const STEPS = 6

/** Whether a hostile act is only what a norm forbids, or what a definition says somebody does not do. */
export function isNorm(draft: Draft, { clause }: Found, tree: Tree): boolean {
  if (draft.act !== 'ASSAULT' && draft.act !== 'COERCE') return false
  return isForbiddenToAll(clause.head, tree) || isDefinition(clause.lemma, clause.head, tree)
}

/** "It is prohibited to use civilians as human shields": the word that forbids has an "it" for its subject and nobody who forbids. */
function isForbiddenToAll(head: number, tree: Tree): boolean {
  const { tokens } = tree
  let at = head
  let infinitive = false
  for (let steps = STEPS; at >= 0 && steps > 0; steps--) {
    const { lemma, deprel } = tokens[at]!
    const kids = kidsOf(tree, at)
    if (FORBIDS.test(lemma.toLowerCase()))
      return (
        (infinitive || at === head) &&
        kids.some((k) => /^(?:nsubj|expl)/.test(tokens[k]!.deprel) && /^it$/i.test(tokens[k]!.text)) &&
        !kids.some((k) => tokens[k]!.deprel === 'obl:agent')
      )
    if (kids.some((k) => tokens[k]!.deprel === 'mark' && /^to$/i.test(tokens[k]!.text))) infinitive = true
    if (!/^(?:xcomp|csubj|ccomp|conj|advcl|acl|obj|obl|nmod)/.test(deprel)) return false
    at = tokens[at]!.head
  }
  return false
}

const WAR = /^(?:hostility|hostilities|fighting|combat|conflict|battle|war)$/i

/** "Anyone not, or no longer, taking part in the fighting": whom a rule is for. */
function isDefinition(lemma: string, head: number, tree: Tree): boolean {
  const { tokens } = tree
  if (!/^(?:take|participate|part|engage|involve)$/.test(lemma)) return false
  const { deprel, head: over } = tokens[head]!
  if (!/^acl/.test(deprel) || !PEOPLE.test(tokens[over]?.lemma ?? '')) return false
  const near = tokens.slice(Math.max(0, head - 6), head)
  return (
    near.some((t) => /^(?:no|not|never|neither|longer)$/i.test(t.text)) &&
    tokens.slice(head, head + 6).some((t) => WAR.test(t.lemma))
  )
}
