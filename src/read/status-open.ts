// Deeds that the words around them leave open: "talk is of them leaving", "send the money and he walks free", "anyone who fires answers
// to me", "a blockade, one of five options", "a withdrawal that nobody had seen", "the art of besieging".

import type { Act } from '../model/index.ts'
import { IN_TALK, SEES, VERIDICAL_OF } from '../vocab/verbs/open.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'

/** Tokens looked over for a sign word. */
const FAR = 14

/** What the words around a deed leave open; null where they do not. Bounded by the constant above. */
export function leftOpen(clause: Clause, act: Act, tree: Tree): Own | null {
  const { head, kind } = clause
  if (kind === 'noun') return oneOfOptions(head, tree) ?? unseen(head, tree) ?? inScareQuotes(head, act, tree)
  if (kind !== 'verb') return null
  return (
    talkedOf(head, tree) ??
    bidden(head, tree) ??
    whoever(clause, tree) ??
    (clause.negated ? null : gerundOf(head, tree))
  )
}

/** "Talk is all of the Syrians leaving", "the fear is of militants attacking". */
function talkedOf(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.xpos !== 'VBG' || kidsOf(tree, head).some((k) => k < head && /^aux/.test(tokens[k]!.deprel)))
    return null
  for (let i = head - 1; i > 1 && i >= head - 6; i--) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return null
    if (!/^(?:of|about)$/i.test(tokens[i]!.text)) continue
    let be = i - 1
    while (be > 0 && /^(?:all|only|still|now|mostly|just|again|once|more)$/i.test(tokens[be]!.text)) be--
    if (!/^(?:is|was|are|were)$/i.test(tokens[be]!.text)) return null
    const of = tokens.slice(Math.max(0, be - 7), be).find((t) => IN_TALK.has(t.lemma.toLowerCase()))
    return of ? { status: 'hypothetical', why: of.lemma } : null
  }
  return null
}

/** "Send the money and he walks free", "sign, and we leave": what comes of doing as one is told. */
function bidden(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (!/^VB[ZP]$/.test(tokens[head]!.xpos)) return null
  const first = kidsOf(tree, head).find((k) => k < head && tokens[k]!.deprel.startsWith('nsubj'))
  if (first === undefined) return null
  let and = tree.first[first]! - 1
  if (tokens[and]?.upos === 'PUNCT') and--
  if (and < 1 || !/^(?:and|or)$/i.test(tokens[and]!.text)) return null
  let from = and - 1
  while (from > 0 && from > and - 2 * FAR && !/^(?:[:;"“”'‘]|--)$/.test(tokens[from - 1]!.text)) from--
  while (from < and && tokens[from]!.upos === 'PUNCT') from++
  const bid = tokens[from]!
  if (bid.xpos !== 'VB' && !(bid.xpos === 'VBP' && bid.upos === 'VERB')) return null
  return kidsOf(tree, from).some((k) => /^(?:nsubj|aux|mark)/.test(tokens[k]!.deprel) && k < and && k < from)
    ? null
    : { status: 'hypothetical', why: 'if bidden' }
}

const ANYBODY = /^(?:anyone|anybody|whoever|anything|whatever)$/i

/** "A colonel who withdrew would be shot", "anyone who fires answers to me": whoever does, and nobody yet. */
function whoever(clause: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  if (clause.modal === null && clause.tense !== 'past' && isWhoever(clause.head, tree))
    return { status: 'hypothetical', why: 'whoever' }
  if (clause.relation !== 'acl:relcl' || clause.modal !== null) return null
  const noun = tokens[clause.head]!.head
  if (noun < 0 || noun > clause.head) return null
  const { text, head: over, deprel } = tokens[noun]!
  const any = ANYBODY.test(text) || kidsOf(tree, noun).some((k) => k < noun && /^any$/i.test(tokens[k]!.text))
  const one = kidsOf(tree, noun).some((k) => k < noun && /^an?$/i.test(tokens[k]!.text))
  if (any && clause.tense !== 'past') return { status: 'hypothetical', why: 'anyone' }
  // "A colonel who withdrew on Friday would be tried": he did.
  const dated = tokens
    .slice(noun, tree.last[noun]! + 1)
    .some((t) => t.upos === 'NUM' || /^(?:last|yesterday|today|ago|had|\p{Lu}\p{Ll}+day)$/u.test(t.text))
  if (dated) return null
  const would =
    over >= 0 && kidsOf(tree, over).some((k) => k > noun && /^(?:would|should|must)$/i.test(tokens[k]!.text))
  if (would && one && /^(?:nsubj|dislocated|vocative)/.test(deprel)) return { status: 'hypothetical', why: 'whoever' }
  const yields = any || (YIELDS.has(clause.lemma) && isOpen(noun, tree))
  return yields && (would || isMeantFor(noun, tree)) ? { status: 'hypothetical', why: 'whoever' } : null
}

/** What is told of as yet to be done where those who do it are promised or threatened something for it. */
const YIELDS = wordSet('surrender lay give hand desert disarm defect yield capitulate turn')

/** "Those", "fighters": nobody told of before. */
function isOpen(noun: number, tree: Tree): boolean {
  const { text, xpos } = tree.tokens[noun]!
  if (/^those$/i.test(text)) return true
  return xpos === 'NNS' && !kidsOf(tree, noun).some((k) => k < noun && tree.tokens[k]!.deprel !== 'amod')
}

const MEANS = wordSet('promise offer pledge vow guarantee threaten')

/** "Offered a pardon to any rebel who handed in his rifle", "promised to spare those who gave themselves up". */
function isMeantFor(noun: number, { tokens }: Tree): boolean {
  let over = tokens[noun]!.head
  for (let steps = 3; steps > 0 && over >= 0; steps--) {
    if (MEANS.has(tokens[over]!.lemma)) return true
    over = tokens[over]!.head
  }
  return false
}

/** "Whoever tries to shell it will answer for it": also of what hangs under the trying. */
function isWhoever(deed: number, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[deed]!
  const verb = deprel === 'xcomp' && head >= 0 ? head : deed
  return (
    !/^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
    kidsOf(tree, verb).some(
      (k) => k < verb && /^whoever$/i.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'nsubj',
    )
  )
}

const OPTIONS = wordSet(
  'option proposal possibility idea scenario suggestion alternative choice plan recommendation demand condition',
)

/** "A blockade by the navy, one of five options in the paper". */
function oneOfOptions(head: number, { tokens, last }: Tree): Own | null {
  for (let i = head + 1; i <= last[head]! + 2 && i < head + FAR && i + 3 < tokens.length; i++) {
    if (tokens[i]!.text !== ',' || !/^(?:one|an?|another)$/i.test(tokens[i + 1]!.text)) continue
    const option = tokens.slice(i + 2, i + 6).find((t) => t.upos === 'NOUN')
    return option && OPTIONS.has(option.lemma) ? { status: 'hypothetical', why: option.lemma } : null
  }
  return null
}

/** "A rebel withdrawal that nobody had seen". */
function unseen(head: number, { tokens }: Tree): Own | null {
  for (let i = head + 1; i < tokens.length && i < head + FAR; i++) {
    if (/^[;:.]$/.test(tokens[i]!.text) || /^(?:VBD|VBZ|VBP)$/.test(tokens[i]!.xpos)) return null
    if (!/^(?:that|which)$/i.test(tokens[i]!.text)) continue
    const rest = tokens.slice(i + 1, i + 9)
    const nobody = rest.findIndex(
      (t) => /^(?:nobody|none|no-one)$/i.test(t.text) || (t.text === 'one' && rest.some((r) => r.text === 'no')),
    )
    if (nobody < 0) return null
    const verb = rest.slice(nobody).find((t) => t.upos === 'VERB')
    return verb && SEES.has(verb.lemma) ? { status: 'alleged', why: 'nobody saw' } : null
  }
  return null
}

const PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])

/** "The army's “tactical withdrawal”": a deed that the report puts in somebody's marks, and takes no part in. */
function inScareQuotes(head: number, act: Act, { tokens }: Tree): Own | null {
  if (!PEACE.has(act) || !/^["”’'»]$/.test(tokens[head + 1]?.text ?? '')) return null
  for (let i = head - 1; i >= 0 && i >= head - 3; i--) {
    if (/^["“‘'«]$/.test(tokens[i]!.text)) return { status: 'alleged', why: 'in quotes' }
    if (!/^(?:ADJ|NOUN|DET|PROPN|NUM)$/.test(tokens[i]!.upos)) return null
  }
  return null
}

/** "The art of besieging", "no talk of leaving": a gerund behind "of" is as real as what it hangs under. */
function gerundOf(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.xpos !== 'VBG') return null
  const lead = kidsOf(tree, head).find((k) => k < head && /^(?:mark|case)$/.test(baseOf(tokens[k]!.deprel)))
  if (lead === undefined || tokens[lead]!.text !== 'of' || tokens[lead - 1]?.upos !== 'NOUN') return null
  const { lemma } = tokens[lead - 1]!
  return VERIDICAL_OF.has(lemma.toLowerCase()) ? null : { status: 'hypothetical', why: lemma }
}
