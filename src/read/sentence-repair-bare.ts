// Relative clauses with no "that" before them: "the weapons Kenya sent to the rebels were found", "the rockets the Houthis fired",
// where the tree took who does it for another name of what stands before.
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { sortOf } from './roles-plausible.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const PLACES: ReadonlySet<string> = new Set(NOUN_CLASSES.place!)

/** Mends a clause of this kind by its verb. */
export function bareRestored(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || i < 2) return
  const doer = i - 1
  const noun = nounBefore(now(), doer, i)
  const own = (t: Token, k: number): boolean => /^(?:aux|cop|obj|nsubj)/.test(t.deprel) && k !== noun
  if (noun < 0 || near(now(), i, own) >= 0 || hasAgent(now(), i)) return
  if (/^acl/.test(verb.deprel)) {
    if (verb.head !== noun && verb.head !== doer) return
    if (now()[noun]!.deprel === 'nsubj:outer') at(noun).deprel = 'nsubj'
  } else if (verb.deprel !== 'root' || !mainBehind(now, at, i, noun)) return
  Object.assign(at(doer), { head: i, deprel: 'nsubj' })
  Object.assign(at(i), { head: noun, deprel: 'acl:relcl', xpos: 'VBD' })
}

/** The noun that the clause tells of, where it stands right before the doer; -1 for none. */
function nounBefore(tokens: readonly Token[], doer: number, verb: number): number {
  const { deprel, head, upos } = tokens[doer]!
  if (upos !== 'PROPN' && upos !== 'NOUN') return -1
  const outer = deprel === 'nsubj' && head > verb
  const noun = outer
    ? near(tokens, head, (t, k) => k < doer && t.deprel === 'nsubj:outer')
    : deprel === 'appos'
      ? head
      : -1
  if (noun < 0 || noun >= doer || tokens[noun]!.upos !== 'NOUN') return -1
  for (let k = noun + 1; k < doer; k++)
    if (tokens[k]!.head !== doer || !/^(?:det|amod|compound|nmod:poss|flat)$/.test(tokens[k]!.deprel)) return -1
  // "the rebel group M23 founded", "the town Goma": a name beside its kind.
  const own = tokens[noun + 1]!.deprel === 'det' && tokens[noun + 1]!.head === doer
  const kind = sortOf(tokens[noun]!) === 'party' || PLACES.has(tokens[noun]!.lemma)
  return own || !kind ? noun : -1
}

function hasAgent(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.text.toLowerCase() === 'by' || near(tokens, verb, (t) => t.deprel === 'obl:agent') >= 0
}

/** "… were found": makes the finite verb behind a clause that was taken for the sentence its root; false where there is none. */
function mainBehind(now: Now, at: At, clause: number, noun: number): boolean {
  const { head: over, deprel } = now()[noun]!
  if ((over !== clause && now()[over]?.head !== clause) || !deprel.startsWith('nsubj')) return false
  const main = near(
    now(),
    clause,
    (t, k) => k > clause && t.upos === 'VERB' && /^(?:advcl|ccomp|conj|parataxis|dep)$/.test(t.deprel),
  )
  if (main < 0) return false
  const aux = near(now(), main, (t) => t.deprel.startsWith('aux'))
  const first = aux >= 0 ? aux : main
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(now()[first]!.xpos) || first <= clause + 1) return false
  if (over !== clause && over !== main) return false
  if (near(now(), main, (t, k) => k < main && k !== noun && /^(?:mark|cc|nsubj|punct)/.test(t.deprel)) >= 0)
    return false
  for (let k = clause + 1; k < first; k++) if (/^[,;:]$/.test(now()[k]!.text)) return false
  const passive = near(now(), main, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(main), { head: -1, deprel: 'root' })
  Object.assign(at(noun), { head: main, deprel: passive ? 'nsubj:pass' : 'nsubj' })
  for (let k = main + 1; k < now().length; k++)
    if (now()[k]!.head === clause && now()[k]!.deprel === 'punct') at(k).head = main
  return true
}
