// Negations that stand far from their verb: "At no time, he said, had the army fired", "Nobody, the judge noted, has been arrested",
// "rather resign than surrender", "not debated, let alone approved, the deployment", "Had they signed, he said, the war would be over".
import { HOLDS_SO } from '../vocab/verbs/telling.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** Tokens looked over for a sign word. */
const FAR = 24

/** What a far negation or condition makes of a deed; null for none. */
export function outright(clause: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const verb = firstOf(clause.head, tree)
  if (clause.kind === 'noun') return thanDeed(clause.head, tree) ?? letAlone(clause.head, tree)
  if (isNobodysDeed(verb, tree)) return { status: 'negated', why: 'nobody' }
  if (isInverted(verb, tree)) return { status: 'negated', why: 'at no time' }
  if (/^had$/i.test(tokens[0]?.text ?? '') && isUnmetHad(clause.head, tokens))
    return { status: 'hypothetical', why: 'had' }
  return thanDeed(clause.head, tree)
}

/** The first of verbs in a row, whose auxiliaries they share. */
function firstOf(head: number, tree: Tree): number {
  let at = head
  for (let steps = 3; steps > 0 && baseOf(tree.tokens[at]!.deprel) === 'conj'; steps--) {
    const { head: over } = tree.tokens[at]!
    if (over < 0 || over > at || tree.tokens[over]!.upos !== 'VERB' || hasAux(at, tree)) break
    at = over
  }
  return at
}

function hasAux(at: number, tree: Tree): boolean {
  return kidsOf(tree, at).some((k) => k < at && tree.tokens[k]!.deprel.startsWith('aux'))
}

const NOBODY = /^(?:nobody|no one|no-one|none|neither|not one|not a|not a single|no \p{L}+)\b/iu

/** "Nobody, the judge noted, has been arrested": the subject stands before what somebody says between commas. */
function isNobodysDeed(verb: number, tree: Tree): boolean {
  const { tokens } = tree
  const aux = kidsOf(tree, verb).find((k) => k < verb && tokens[k]!.deprel.startsWith('aux'))
  const from = aux ?? verb
  if (tokens[from - 1]?.text !== ',') return false
  const open = openOf(from - 1, tokens)
  if (open < 1) return false
  const phrase: string[] = []
  for (let i = open - 1; i >= 0 && i >= open - 8 && !/^[,;:.]$/.test(tokens[i]!.text); i--)
    phrase.unshift(tokens[i]!.text)
  return NOBODY.test(phrase.join(' '))
}

/** The comma that opens what somebody says up to a comma; -1 where nobody says anything there. */
function openOf(close: number, tokens: readonly Token[]): number {
  let said = false
  for (let i = close - 1; i >= 0 && i >= close - FAR; i--) {
    const { text, upos, lemma } = tokens[i]!
    if (/^[;:.!?]$/.test(text)) return -1
    if (upos === 'VERB' && HOLDS_SO.has(lemma)) said = true
    if (text === ',') return said ? i : -1
  }
  return -1
}

const AT_NO =
  /^(?:(?:at|in|on|under|by|during) no \p{L}+|never(?! (?:before|again|since))|nowhere|not once|nor|neither)(?: |$)/iu
const AUX = /^(?:did|do|does|had|has|have|was|were|is|are)$/i

/** "At no time did the gunners shell it", "Never, she said, had they fired": the verb stands behind its subject. */
function isInverted(verb: number, tree: Tree): boolean {
  const { tokens } = tree
  if (!/^VB[NG]?$/.test(tokens[verb]!.xpos)) return false
  const from = segmentOf(verb, tokens)
  if (from < 0) return false
  const lead = tokens
    .slice(from, from + 3)
    .map((t) => t.text)
    .join(' ')
  if (!AT_NO.test(lead)) return false
  for (let i = from + 1; i < verb && i < from + FAR; i++) {
    const { text } = tokens[i]!
    if (!AUX.test(text)) continue
    const after = tokens[i + 1]!
    // The subject stands right behind, and no other verb before ours.
    if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(after.upos)) return false
    return !tokens.slice(i + 1, verb).some((t) => /^VB[DZP]$/.test(t.xpos) || /^[;:]$/.test(t.text))
  }
  return false
}

/** Where the sentence, or the part of it behind ";" or a quotation mark, begins; -1 where that is too far away. */
function segmentOf(at: number, tokens: readonly Token[]): number {
  for (let i = at - 1; i >= 0; i--) {
    if (i < at - 2 * FAR) return -1
    if (/^[;:"“”]$/.test(tokens[i]!.text)) return i + 1
  }
  return /^(?:and|but)$/i.test(tokens[0]!.text) ? 1 : 0
}

/** "Had the rebels signed, the envoy said, the war would have been over". */
function isUnmetHad(head: number, tokens: readonly Token[]): boolean {
  const comma = tokens.slice(0, 2 * FAR).findIndex((t) => t.text === ',')
  if (comma < 0 || head > comma || tokens.at(-1)?.text === '?' || tokens[head]!.xpos === 'VBD') return false
  return tokens.slice(comma + 1, comma + 2 * FAR).some((t) => /^(?:would|could|might)$/i.test(t.text))
}

/** "Would rather resign than surrender", "nothing would please us more than the release": what is weighed against something. */
function thanDeed(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const than = kidsOf(tree, head).find(
    (k) => k < head && tokens[k]!.text === 'than' && /^(?:case|mark)$/.test(tokens[k]!.deprel),
  )
  if (than === undefined || tokens[than + 1]!.text === 'that') return null
  const before = tokens.slice(Math.max(0, than - FAR), than).map((t) => t.text.toLowerCase())
  if (/^VBP?$/.test(tokens[head]!.xpos) && before.some((w) => w === 'rather' || w === 'sooner'))
    return { status: 'negated', why: 'rather than' }
  const wished = before.some((w) => w === 'would' || w === "'d" || w === '’d')
  return wished && before.some((w) => w === 'nothing' || w === 'more' || w === 'better' || w === 'rather')
    ? { status: 'hypothetical', why: 'than' }
    : null
}

/** "Has not debated, let alone approved, the deployment": what stands behind both verbs belongs to the one that is denied. */
function letAlone(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  let from = head
  while (from > 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[from - 1]!.upos)) from--
  if (tokens[from - 1]?.text !== ',') return null
  for (let i = from - 2; i > 1 && i >= from - 7; i--) {
    const pair = `${tokens[i - 1]!.text} ${tokens[i]!.text}`.toLowerCase()
    if (!/^(?:let alone|much less|still less)$/.test(pair)) continue
    const negated = tokens
      .slice(Math.max(0, i - 12), i - 1)
      .some((t) => /^(?:not|n['’]t|never|neither|nobody|no)$/i.test(t.text))
    return negated ? { status: 'negated', why: pair } : null
  }
  return null
}
