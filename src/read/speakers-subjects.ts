// Who is the subject of a verb of saying: from the tree where it is sure, else from the words around the verb.

import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { IN_WORDS } from '../vocab/verbs/telling.ts'
import { baseOf, kidsOf, leadOf, type Tree } from './sentence-tree.ts'
import type { Phrase } from './speech-phrases.ts'
import { isNominal, phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Token } from './syntax-types.ts'

const VERB = /^(?:VB|MD)/
const GROUP = new Set(['MD', 'RB', 'RBR', 'TO'])
const NEITHER = /^(?:neither|not|never|nor)$/i
const AUXILIARY = new Set(['be', 'have', 'do', 'get', 'go', 'use'])

/** First token of the verb group that ends in `verb`: auxiliaries, modals, adverbs and negation before it. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let first = verb
  while (first > 0) {
    const t = tokens[first - 1]!
    const aux = VERB.test(t.xpos) && (t.xpos === 'MD' || AUXILIARY.has(t.lemma) || t.deprel.startsWith('aux'))
    if (!aux && !GROUP.has(t.xpos) && (t.text.length > 7 || !NEITHER.test(t.text))) break
    if (t.xpos === 'MD' && tokens[first]!.xpos === 'TO') break
    first--
  }
  return first
}

/** Whether a verb stands in the passive: a participle with "be" before it, or by the tree. */
export function isPassive(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  const t = tokens[verb]!
  if (t.xpos !== 'VBN' && t.xpos !== 'VBD') return false
  const first = groupStart(tokens, verb)
  for (let i = first; i < verb; i++) if (tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get') return true
  if (t.xpos !== 'VBN' || tokens[first]!.lemma === 'have') return false
  return kidsOf(tree, verb).some(
    (k) => k > verb && /^obl/.test(tokens[k]!.deprel) && tokens[tree.first[k]!]!.text.toLowerCase() === 'by',
  )
}

/** The subject phrase of a verb, by the tree or by what stands to its left; null where nobody is named. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Phrase | null {
  const { tokens } = tree
  const near = tokens[groupStart(tokens, verb) - 1]
  if (near && /^(?:he|she|they|we|i|who)$/i.test(near.text)) {
    const at = groupStart(tokens, verb) - 1
    return { first: at, last: at, head: at }
  }
  const own = ownSubject(tree, verb)
  if (own) return own
  if (depth > 5) return null
  const t = tokens[verb]!
  const head = t.head
  const up = head >= 0 ? tokens[head] : undefined
  const finite = /^VB[DPZ]$/.test(t.xpos) || (t.xpos === 'VBN' && tokens[groupStart(tokens, verb)]?.lemma === 'have')
  if (finite && t.deprel !== 'conj') {
    const left = subjectLeft(tokens, groupStart(tokens, verb) - 1)
    if (left) return left
  }
  if (!up) return null
  const relation = baseOf(t.deprel)
  if (relation === 'conj') {
    if (VERB.test(up.xpos)) {
      // "said her party had waited, and said it was time": the second cue has the subject of the first.
      const over = tokens[up.head]
      if (
        finite &&
        over &&
        IN_WORDS.has(t.lemma) &&
        IN_WORDS.has(over.lemma) &&
        over.xpos === t.xpos &&
        up.deprel === 'ccomp'
      )
        return subjectOf(tree, up.head, depth + 1)
      const left = finite && !isJoinedOn(tokens, verb) ? subjectLeft(tokens, groupStart(tokens, verb) - 1) : null
      return left ?? speakingSubject(tree, head, depth + 1)
    }
    return subjectLeft(tokens, groupStart(tokens, verb) - 1)
  }
  if (relation === 'xcomp' && VERB.test(up.xpos)) {
    const object = kidsOf(tree, head).find((k) => tokens[k]!.deprel === 'obj' && k < verb)
    if (
      object !== undefined &&
      /^(?:ask|urge|tell|order|force|allow|let|make|help|want|call|expect|press|push|lead|invite|get)$/.test(up.lemma)
    )
      return phraseOf(tree, object)
    return subjectOf(tree, head, depth + 1)
  }
  if (relation === 'acl' && !VERB.test(up.xpos)) {
    // "Launched air strikes saying it wanted to help": whoever launched them says so.
    const over = up.head
    const tells = t.xpos === 'VBG' && IN_WORDS.has(t.lemma) && leadOf(tree, verb) === ''
    if (tells && over >= 0 && VERB.test(tokens[over]!.xpos) && saysNothing(up))
      return speakingSubject(tree, over, depth + 1)
    return phraseOf(tree, head)
  }
  if (relation === 'advcl' || relation === 'ccomp' || relation === 'parataxis' || relation === 'dep') {
    if (t.xpos === 'VBG' && VERB.test(up.xpos)) return speakingSubject(tree, head, depth + 1)
    if (VERB.test(up.xpos) || up.upos === 'ADJ' || up.upos === 'NOUN') return subjectOf(tree, head, depth + 1)
  }
  return null
}

/** "Denies the charge and in turn accuses": nobody stands between "and" and the verb. */
function isJoinedOn(tokens: readonly Token[], verb: number): boolean {
  let at = groupStart(tokens, verb) - 1
  if (
    /^(?:turn|response|reply|return|answer)$/i.test(tokens[at]?.text ?? '') &&
    /^in$/i.test(tokens[at - 1]?.text ?? '')
  )
    at -= 2
  return /^(?:and|but|or)$/i.test(tokens[at]?.text ?? '')
}

/** The subject of a verb or, where that is a thing that cannot speak, of the verb above it. */
function speakingSubject(tree: Tree, verb: number, depth: number): Phrase | null {
  const found = subjectOf(tree, verb, depth)
  const above = tree.tokens[verb]!.head
  if (!found || depth > 5 || above < 0 || !VERB.test(tree.tokens[above]!.xpos)) return found
  return canSpeak(tree.tokens[found.head]!) ? found : (subjectOf(tree, above, depth + 1) ?? found)
}

/** A thing or deed that is an object: no person, paper or body that could say anything. */
function saysNothing({ deprel, xpos, lemma }: Token): boolean {
  return (
    /^(?:obj|obl)$/.test(baseOf(deprel)) &&
    /^NNS?$/.test(xpos) &&
    !/(?:er|or|ist|ian|ant|ent|man|men|people)$/.test(lemma) &&
    !SOURCE_NOUNS.has(lemma) &&
    !MEDIA_NOUNS.has(lemma) &&
    !DOCUMENT_NOUNS.has(lemma) &&
    !COLLECTIVE_NOUNS.has(lemma)
  )
}

function canSpeak(token: Token): boolean {
  return (
    /^(?:NNPS?|PRP|WP|WDT|NNS|CD|DT)$/.test(token.xpos) ||
    SOURCE_NOUNS.has(token.lemma) ||
    MEDIA_NOUNS.has(token.lemma) ||
    DOCUMENT_NOUNS.has(token.lemma) ||
    COLLECTIVE_NOUNS.has(token.lemma)
  )
}

/** The subject the tree gives a verb: of several the one nearest to its left, with the noun before a preposition as head. */
function ownSubject(tree: Tree, verb: number): Phrase | null {
  const { tokens } = tree
  let found = -1
  for (const k of kidsOf(tree, verb)) {
    const t = tokens[k]!
    if (t.deprel !== 'nsubj' && t.deprel !== 'nsubj:pass') continue
    if (t.xpos === 'EX' || (!isNominal(t) && t.xpos !== 'WDT' && t.upos !== 'DET' && t.upos !== 'ADJ')) continue
    if (found < 0 || k < verb) found = k
  }
  return found < 0 ? null : backOverOf(tokens, phraseOf(tree, found))
}

/** The phrase around a nominal head: its base phrase by tags, with "of …" behind it. */
export function phraseOf(tree: Tree, head: number): Phrase {
  const { tokens } = tree
  const base = phraseEndingAt(tokens, head)
  let first = base?.first ?? head
  let last = head
  for (const k of kidsOf(tree, head)) {
    const d = tokens[k]!.deprel
    if (/^(?:flat|compound|amod|det|nummod|nmod:poss|fixed)$/.test(d)) {
      if (k < first && head - tree.first[k]! < 12) first = tree.first[k]!
      if (k > last && (d === 'flat' || d === 'compound') && tree.last[k]! < head + 8) last = tree.last[k]!
    }
  }
  let name = head
  while (
    last + 1 < tokens.length &&
    /^\p{Lu}/u.test(tokens[last + 1]!.text) &&
    !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[last + 1]!.text) &&
    /^(?:NNPS?|VBG|VBN|JJ|FW)$/.test(tokens[last + 1]!.xpos)
  ) {
    last++
    if (/^NNPS?$/.test(tokens[last]!.xpos) && !/^NNPS?$/.test(tokens[head]!.xpos)) name = last
  }
  return widened(tokens, { first, last, head: name })
}

/** The phrase that ends just before `at`, past adverbs and an apposition set off by commas. */
export function subjectLeft(tokens: readonly Token[], at: number): Phrase | null {
  let i = at
  while (i >= 0 && (tokens[i]!.xpos === 'RB' || tokens[i]!.deprel === 'aux')) i--
  if (i < 0) return null
  const close = tokens[i]!
  if (close.text === ',' || close.text === '--' || close.text === '—') {
    for (let k = i - 1; k >= 0 && k > i - 34; k--) {
      const t = tokens[k]!
      if (t.text !== ',' && t.text !== '--' && t.text !== '—') continue
      const next = tokens[k + 1]!
      const before = phraseEndingAt(tokens, k - 1)
      if (!before) continue
      if (
        /^(?:DT|NN|NNS|NNP|JJ|WP|WDT|CD|PRP\$|VBG|VBN|IN|RB|NNPS)$/.test(next.xpos) &&
        (tokens[before.head]!.xpos !== 'CD' || before.head > before.first)
      ) {
        const wide = backOverOf(tokens, before)
        return wide
      }
    }
    return null
  }
  const base = phraseEndingAt(tokens, i)
  return base && isNominal(tokens[base.head]!) ? backOverOf(tokens, base) : null
}

/** "spokesman for the army": where the phrase hangs behind a preposition, the one before it is the head. */
function backOverOf(tokens: readonly Token[], phrase: Phrase): Phrase {
  let found = phrase
  for (let round = 0; round < 3; round++) {
    const prep = tokens[found.first - 1]
    if (prep?.xpos !== 'IN' || !/^(?:of|for|in|from|at|with|on|to|near|inside|behind)$/i.test(prep.text)) break
    const at = NEARNESS.test(tokens[found.first - 2]?.text ?? '') ? found.first - 3 : found.first - 2
    const before = phraseEndingAt(tokens, at)
    if (!before || !/^NN/.test(tokens[before.head]!.xpos)) break
    found = { first: before.first, last: phrase.last, head: before.head }
  }
  return found
}

/** "a diplomat close to the talks": words that may stand between a noun and its preposition. */
const NEARNESS = /^(?:close|familiar|involved|based|loyal|linked|allied|opposed|affiliated|briefed)$/i

/** The phrase just after a verb that stands before its subject ("said the minister"); null where none does. */
export function subjectRight(tokens: readonly Token[], from: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, from)
  return phrase && isNominal(tokens[phrase.head]!) ? widened(tokens, phrase) : null
}
