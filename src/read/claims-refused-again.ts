// A refusal that was told just before and is only named again, by a noun that says what came of it: "his refusal angered Paris". It is
// told once, and who refused then is who is meant.
import type { Party } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Draft, toOthers } from './claims-draft.ts'
import { baseOf, kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

const REFUSALS = wordSet('refusal rejection rebuff veto denial')
/** What a refusal does to those who hear of it. */
const DOES = wordSet(`
  anger enrage infuriate incense dismay upset annoy irritate exasperate frustrate alarm disappoint delight please surprise stun shock worry
  embarrass humiliate relieve draw spark prompt provoke trigger cause lead come bring deepen follow strain sour doom`)
const OWN = /^(?:his|her|its|their)$/i
const NAMED_AGAIN = /^(?:his|her|its|their|the|this|that)$/i
/** Sentences looked back over. */
const BACK = 2

/** The drafts without refusals told again; whom others blame for one is who refused. Time is linear in the drafts. */
export function withoutRefusalsAgain(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const refusers = new Map<Sentence, readonly Party[]>()
  let last: Draft | null = null
  for (const draft of drafts) {
    if (draft.act === 'REJECT' && last !== null && isAgain(draft, last)) {
      refusers.set(draft.sentence, last.actors)
      continue
    }
    if (draft.act === 'REJECT' && draft.status === 'happened') last = draft
    kept.push(draft)
  }
  return refusers.size === 0 ? kept : kept.map((draft) => withRefuser(draft, refusers.get(draft.sentence)))
}

/** Whether a refusal is the last one, named again by nobody else. */
function isAgain(draft: Draft, last: Draft): boolean {
  const back = draft.sentence.index - last.sentence.index
  if (back < 1 || back > BACK || !isNamedAgain(draft)) return false
  const who = draft.actors.filter((p) => !OWN.test(p.text))
  const same = (one: Party, other: Party): boolean =>
    one.name === other.name || (one.actor !== null && one.actor === other.actor)
  return who.length === 0 || last.actors.length === 0 || who.some((p) => last.actors.some((o) => same(p, o)))
}

/** "His refusal enraged Paris": a noun with no more said of it than whose it is, and what it did. */
function isNamedAgain({ sentence, head, uses }: Draft): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  return [head, ...uses].some((i) => {
    const { lemma, deprel, head: verb } = tokens[i]!
    if (!REFUSALS.has(lemma.toLowerCase()) || baseOf(deprel) !== 'nsubj' || !DOES.has(tokens[verb]?.lemma ?? ''))
      return false
    const kids = kidsOf(tree, i).map((k) => tokens[k]!)
    return kids.length > 0 && kids.every((k) => /^(?:det|nmod:poss)$/.test(k.deprel) && NAMED_AGAIN.test(k.text))
  })
}

/** "His refusal enraged Paris": whom Paris blames refused, where nobody else was found for the pronoun. */
function withRefuser(draft: Draft, refusers: readonly Party[] = []): Draft {
  const found = refusers.length > 0 && draft.recipients.some((p) => OWN.test(p.text) || OWN.test(p.name))
  return found ? toOthers(draft, refusers) : draft
}
