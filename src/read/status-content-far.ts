// What a clause with "that" is the content of, where words stand between: "the claim, put about by a website, that", "feared for nine
// minutes that", "had it that", "took back a statement that". Trees hang such clauses anywhere, so the words before the "that" are read.
import { DISPUTES, NAMES_IT, SPREADS, STATEMENTS, TALES } from '../vocab/verbs/passed-on.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isWrong } from './status-fate.ts'
import { isConfirmed } from './status-found-out.ts'
import type { Own } from './status-operators.ts'
import { NOUN_OPERATORS, VERB_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** Words looked back over from a "that". */
const BACK = 12
/** Longest words between two commas that are stepped over. */
const ASIDE = 16
/** Words climbed over from a deed to the clause that holds it. */
const UP = 6

/** What the words over a "that" clause make of a deed in it; null where they say nothing. Bounded by the constants above. */
export function farContent({ head, kind }: Clause, tree: Tree): Own | null {
  if (kind === 'noun' && !isTheNews(head, tree)) return null
  let at = head
  for (let steps = UP; steps > 0 && at >= 0; steps--) {
    const that = kidsOf(tree, at).find((k) => k < at && isThat(tree.tokens[k]!))
    if (that !== undefined) return isClosed(that, head, tree) ? null : madeOf(that, tree)
    if (isApart(at, tree)) return null
    at = tree.tokens[at]!.head
  }
  return null
}

/** "That a massacre took place", "that there was a raid"; "hopes that the release of the men will help" takes the release for given. */
function isTheNews(head: number, { tokens }: Tree): boolean {
  const { deprel, head: over } = tokens[head]!
  if (over < 0 || !deprel.startsWith('nsubj')) return deprel === 'ccomp'
  return /^(?:be|take|happen|occur|unfold|follow|begin|start)$/.test(tokens[over]!.lemma)
}

function isThat({ text, upos, deprel }: Token): boolean {
  return text === 'that' && upos === 'SCONJ' && deprel === 'mark'
}

/** A clause that tells which one is meant, or when or why: it is not what the words over it hold. */
export function isApart(at: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[at]!
  if (deprel === 'acl:relcl' || (deprel === 'acl' && tree.tokens[at]!.xpos === 'VBN')) return true
  if (baseOf(deprel) !== 'advcl') return false
  return kidsOf(tree, at).some(
    (k) => k < at && (tree.tokens[k]!.deprel === 'mark' || /^(?:when|where|while|as)$/i.test(tree.tokens[k]!.text)),
  )
}

/** "The press, having denied that there were any, printed …", "doubts that they will: in May they did": closed before the deed. */
function isClosed(that: number, deed: number, { tokens }: Tree): boolean {
  const between = tokens.slice(that, deed)
  if (between.some((t) => t.text === ':' || t.text === ';')) return true
  if (!between.some((t) => t.text === ',')) return false
  for (let i = that - 1; i > 0 && i >= that - BACK; i--) {
    if (tokens[i]!.text === ',') return tokens[i + 1]!.xpos === 'VBG'
  }
  return false
}

/** What the word makes of a clause that its "that" leads in. */
function madeOf(that: number, tree: Tree): Own | null {
  const { tokens } = tree
  let at = that - 1
  for (let steps = BACK; steps > 0 && at >= 0; steps--) {
    const { text, upos, lemma } = tokens[at]!
    if (text === ',' || text === '–' || text === '—') {
      at = beforeAside(at, tokens)
      continue
    }
    if (/^[;:.!?]$/.test(text)) return null
    if (upos === 'NOUN' || upos === 'PROPN') {
      const made = byNoun(at, tree)
      if (made) return made
    }
    if (text === 'it' && tokens[at - 1]?.lemma === 'have') return { status: 'alleged', why: 'has it' }
    if (upos === 'VERB') return byVerb(at, tree)
    if (upos === 'ADJ' && /^(?:root|ccomp|xcomp|conj)$/.test(tokens[at]!.deprel) && !isWrong(lemma)) return null
    at--
  }
  return null
}

/** The word before what a comma closes: "the claim, put about by a website,"; the word before the comma where nothing opens. */
function beforeAside(close: number, tokens: readonly Token[]): number {
  for (let i = close - 2; i >= 0 && i >= close - ASIDE; i--) {
    if (tokens[i]!.text === tokens[close]!.text) return i - 1
    if (/^[;:.!?]$/.test(tokens[i]!.text)) break
  }
  return close - 1
}

/** Nouns whose content is so, or is told as so. */
const HOLDS = wordSet('fact proof news finding confirmation evidence sign indication condition day time way')

function byNoun(at: number, tree: Tree): Own | null {
  const { lemma: cased } = tree.tokens[at]!
  const lemma = cased.toLowerCase()
  // "Carried a photograph as proof that": so it is put.
  if (/^(?:proof|evidence)$/.test(lemma) && tree.tokens[at - 1]?.text === 'as')
    return { status: 'alleged', why: `as ${lemma}` }
  if (HOLDS.has(lemma)) return null
  if (isWrong(lemma) && !isNegated(tree.tokens[at]!.head, tree)) return { status: 'denied', why: lemma }
  if (STATEMENTS.has(lemma) && isDisputed(at, tree)) return { status: 'denied', why: lemma }
  // "Told them in a message that": in somebody's own words.
  if (isSubject(at, tree) || isIn(at, tree)) return null
  const operator = NOUN_OPERATORS.get(lemma)
  if (operator === 'allege' && isConfirmed(at, tree)) return null
  if (operator === 'allege' || TALES.has(lemma)) return { status: 'alleged', why: lemma }
  if (operator === 'deny') return { status: 'denied', why: lemma }
  return operator === 'doubt' ? { status: 'hypothetical', why: lemma } : null
}

function isIn(at: number, tree: Tree): boolean {
  return kidsOf(tree, at).some((k) => k < at && /^in$/i.test(tree.tokens[k]!.text))
}

function isSubject(at: number, { tokens }: Tree): boolean {
  return tokens[at]!.deprel.startsWith('nsubj')
}

/** "Took back a statement", "rejects the assertion", "dismissed as a fabrication the statement": what a statement holds is denied. */
function isDisputed(noun: number, tree: Tree): boolean {
  const { tokens } = tree
  let wrong = false
  for (let i = noun - 1; i >= 0 && i >= noun - BACK; i--) {
    const { upos, lemma, text } = tokens[i]!
    if (/^[;:.!?]$/.test(text)) return false
    if (isWrong(lemma)) wrong = true
    if (upos !== 'VERB') continue
    if (isNegated(i, tree)) return false
    if (lemma === 'take' && tokens[i + 1]?.text === 'back') return true
    return DISPUTES.has(lemma) || (wrong && NAMES_IT.has(lemma))
  }
  return false
}

/** Verbs over words somebody stands for. */
const STANDS_FOR = wordSet('say claim confirm verify announce report establish prove corroborate substantiate allege')
/** Verbs of what is only in somebody's mind. */
const IN_MIND = wordSet(
  'dream dreamt hallucinate fantasise fantasize pretend hope pray wish bet imagine fear wonder doubt guess speculate',
)
const SUPPOSES = wordSet('suspect believe think suppose presume assume imply insinuate boast brag')
/** Verbs that pass on in the passive what nobody stands for: "it was reported on the radio that". */
const HEARD = wordSet('report say rumour rumor whisper allege believe think tell claim')

function byVerb(at: number, tree: Tree): Own | null {
  const { lemma, xpos } = tree.tokens[at]!
  const not = isNegated(at, tree)
  const noun = tree.tokens[at - 1]
  // "A communique saying that": it is the communique's word.
  if (xpos === 'VBG' && noun?.upos === 'NOUN' && STATEMENTS.has(noun.lemma) && isDisputed(at - 1, tree))
    return { status: 'denied', why: noun.lemma }
  if (not && /^(?:come|emerge|surface|exist|appear)$/.test(lemma) && hasProof(at, tree))
    return { status: 'hypothetical', why: 'no evidence' }
  if (SPREADS.has(lemma) && !not && hasTale(at, tree)) return { status: 'alleged', why: 'tale' }
  if (IN_MIND.has(lemma)) return not ? null : { status: 'hypothetical', why: lemma }
  if (SUPPOSES.has(lemma)) return not ? null : { status: 'alleged', why: lemma }
  if (VERB_OPERATORS.get(lemma) === 'deny') return not ? null : { status: 'denied', why: lemma }
  if (HEARD.has(lemma) && xpos === 'VBN' && isHearsay(at, tree)) return { status: 'alleged', why: lemma }
  return STANDS_FOR.has(lemma) && not && !isNotOnly(at, tree) ? { status: 'hypothetical', why: `not ${lemma}` } : null
}

/** "The rumour ran", "word reached the camp". */
function hasTale(verb: number, tree: Tree): boolean {
  return kidsOf(tree, verb).some((k) => {
    const { deprel, lemma } = tree.tokens[k]!
    return deprel.startsWith('nsubj') && TALES.has(lemma.toLowerCase())
  })
}

/** "No evidence has come to light that". */
function hasProof(verb: number, tree: Tree): boolean {
  return kidsOf(tree, verb).some((k) => {
    const { deprel, lemma } = tree.tokens[k]!
    return deprel.startsWith('nsubj') && /^(?:evidence|proof|sign|indication|confirmation|trace)$/.test(lemma)
  })
}

/** "It was reported", "he was told", and by nobody named. */
function isHearsay(verb: number, tree: Tree): boolean {
  const kids = kidsOf(tree, verb).map((k) => tree.tokens[k]!)
  if (!kids.some((t) => t.deprel === 'aux:pass' && /^(?:was|is|were|are|been)$/i.test(t.text))) return false
  if (kids.some((t) => t.deprel === 'obl:agent')) return false
  const subject = kids.find((t) => /^(?:nsubj|expl)/.test(t.deprel))
  if (!subject) return false
  if (/^it$/i.test(subject.text)) return true
  return tree.tokens[verb]!.lemma === 'tell' && !INSTITUTIONS.has(subject.lemma.toLowerCase())
}

/** Those whom officials and witnesses tell: what "the court was told" is told by somebody who stands for it. */
const INSTITUTIONS = wordSet(`
  court council committee parliament inquiry commission tribunal jury assembly conference reporter journalist senate panel hearing
  family relative`)

/** "Did not say", "careful not to say", "neither confirm", "nobody claims". */
function isNegated(verb: number, tree: Tree): boolean {
  if (verb < 0) return false
  return kidsOf(tree, verb).some((k) => {
    const { text, deprel } = tree.tokens[k]!
    if (k < verb && /^(?:not|n['’]t|never|neither|nor)$/i.test(text)) return true
    if (!deprel.startsWith('nsubj')) return false
    return NOBODY.test(text) || kidsOf(tree, k).some((d) => d < k && /^(?:no|neither)$/i.test(tree.tokens[d]!.text))
  })
}

const NOBODY = /^(?:nobody|no-one|none|neither)$/i

/** "Not only said that": it was said. */
function isNotOnly(verb: number, tree: Tree): boolean {
  return kidsOf(tree, verb).some((k) => /^(?:only|just|merely)$/i.test(tree.tokens[k]!.text))
}
