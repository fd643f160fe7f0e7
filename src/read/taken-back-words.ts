// What the finders of words that take a deed back share: what a deed is known by, who speaks, and small questions asked of a tree.
import type { Act } from '../model/index.ts'
import { ADMITS, TELLING } from '../vocab/verbs/taken-back.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** `untrue` says the report itself, or he who said it; `disputed` says another; `doubted` is left with whoever said it. */
export interface TakenBack {
  readonly how: 'untrue' | 'disputed' | 'doubted'
  /** True where the words can only mean that the deed, or the tale of it, is made up, whoever told it. */
  readonly outright: boolean
}

/** What a deed is known by to the words behind it. */
export interface Deed {
  readonly act: Act
  readonly lemma: string
  /** Lemmas of the nouns in its words. */
  readonly nouns: ReadonlySet<string>
  /** Lemmas of the nouns in its whole sentence. */
  readonly around: ReadonlySet<string>
}

/** A sentence looked at for words that take a deed back: from which token, and what the deed was. */
export interface Looked {
  readonly deed: Deed
  readonly tree: Tree
  readonly from: number
}

/** How the word at a place takes the deed back; null where it does not. */
export type Sign = (at: number, looked: Looked) => TakenBack['how'] | 'outright' | null

/** Words that stand for what was just told. */
export const ANAPHOR = /^(?:it|this|that|which)$/i

/** Words that deny. */
export const NOT = /^(?:not|n['’]t|never|neither)$/i

/** Words for nobody and nothing. */
export const NOBODY = /^(?:nobody|none|no-one|nothing|neither)$/i

/** Words behind a denial that leave what was told as it is: "nobody else", "not since". */
export const BESIDES =
  /^(?:else|more|other|others|further|another|new|before|since|again|until|anymore|why|how|when|where|what)$/i

/** Whether a token is a verb of saying. */
export function isSaying(at: number, tokens: readonly Token[]): boolean {
  const { upos, lemma } = tokens[at]!
  const operator = VERB_OPERATORS.get(lemma)
  return upos === 'VERB' && (operator === 'say' || operator === 'allege' || lemma === 'insist')
}

/** "He admitted", "we say", "I say". */
export function isOwnWord(at: number, tree: Tree): boolean {
  return (
    ADMITS.has(tree.tokens[at]!.lemma) ||
    kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[k]!.text))
  )
}

/** "Did not", "it was no hoax". */
export function isNegated(at: number, tree: Tree): boolean {
  return kidsOf(tree, at).some(
    (k) => k < at && (NOT.test(tree.tokens[k]!.text) || /^(?:no|hardly)$/i.test(tree.tokens[k]!.text)),
  )
}

/** "The report", and not "the report of torture". */
export function isBare(at: number, tree: Tree, but = -1): boolean {
  return kidsOf(tree, at).every(
    (k) => k === but || !/^(?:nmod(?!:poss)|acl|amod|compound)/.test(tree.tokens[k]!.deprel),
  )
}

/** Whether a token stands for what was told before: "it", or a bare "the report". */
export function isTelling(at: number, tree: Tree): boolean {
  const { text, lemma } = tree.tokens[at]!
  return ANAPHOR.test(text) || (TELLING.has(lemma) && isBare(at, tree))
}

/** Whether a noun is one the reader knows: a name, or one with an article or pronoun that points. */
export function isDefinite(at: number, tree: Tree): boolean {
  return (
    tree.tokens[at]!.upos === 'PROPN' ||
    kidsOf(tree, at).some((k) => /^(?:the|these|those|this|that|its|their|all)$/i.test(tree.tokens[k]!.text))
  )
}

/** Words of one family: meet and meeting, release and released, sign and signature. */
export function isKin(a: string, b: string): boolean {
  if (a === b) return true
  const n = Math.min(a.length, b.length)
  return n >= 4 && a.slice(0, n) === b.slice(0, n) && Math.max(a.length, b.length) - n <= 5
}

/** Nouns that name deeds of an act. */
export const NAMED: Readonly<Partial<Record<Act, RegExp>>> = {
  ASSAULT:
    /^(?:attack|raid|assault|strike|ambush|operation|offensive|bombing|shelling|killing|capture|clash|kidnapping)$/,
  COERCE: /^(?:arrest|siege|blockade|detention|seizure|raid|closure|curfew)$/,
  RETREAT: /^(?:release|withdrawal|handover|evacuation|retreat|swap|exchange|pullout|pull-out|opening)$/,
  AID: /^(?:delivery|convoy|aid|shipment|consignment|lorry|truck|supply|help)$/,
  CONCEDE: /^(?:surrender|capitulation|offer|defection|truce|ceasefire|announcement|declaration)$/,
  AGREE: /^(?:agreement|deal|accord|understanding|truce|pact|contract)$/,
  SUPPORT: /^(?:agreement|deal|accord|signature|paper|pact|document|recognition)$/,
  CONSULT: /^(?:meeting|talk|contact|conversation|encounter|visit|audience|dialogue|call)$/,
  MOBILIZE: /^(?:deployment|reinforcement|mobilisation|mobilization|troop|movement)$/,
  SANCTION: /^(?:sanction|embargo|expulsion|ban)$/,
  COOPERATE: /^(?:exchange|swap|operation|patrol)$/,
}

/** Whether a noun names a deed of an act. */
export function ofAct(lemma: string, act: Act): boolean {
  return NAMED[act]?.test(lemma) === true
}

/** "Nothing of the kind had happened before": it is the first time, and it did. */
export function isEver(at: number, { tokens }: Tree): boolean {
  return (
    tokens.slice(at).some((t) => /^(?:before|since|again|elsewhere|until|for|years|months|ever)$/i.test(t.text)) ||
    tokens.slice(0, at).some((t) => /^(?:before|like)$/i.test(t.text))
  )
}

/** Whether a verb tells what is to come or may be. */
export function isAhead(verb: number, tree: Tree): boolean {
  return kidsOf(tree, verb).some(
    (k) => k < verb && /^(?:will|would|may|might|could|can|shall|should|must|if|unless)$/i.test(tree.tokens[k]!.text),
  )
}

/** "None of it", "neither": a part of what was told. */
export function isPartOfIt(at: number, tree: Tree): boolean {
  const { tokens } = tree
  if (!/^(?:none|neither|nothing)$/i.test(tokens[at]!.text)) return false
  const of = kidsOf(tree, at).find((k) => tokens[k]!.deprel === 'nmod')
  return of === undefined
    ? !/^nothing$/i.test(tokens[at]!.text)
    : /^(?:it|this|that|these|which)$/i.test(tokens[of]!.text)
}

/** "No trucks", "not a single truck", "not one". */
export function isNoneOf(at: number, tree: Tree): boolean {
  const { tokens } = tree
  if (NOBODY.test(tokens[at]!.text)) return true
  if (kidsOf(tree, at).some((k) => k < at && /^(?:no|not|neither)$/i.test(tokens[k]!.text))) return true
  let i = at - 1
  while (i >= 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[i]!.upos) && !/^no$/i.test(tokens[i]!.text)) i--
  return i < at - 1 || tokens[at]!.text === 'one' ? /^not$/i.test(tokens[i]?.text ?? '') : false
}
